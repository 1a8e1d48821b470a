package body

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

// ignorance knows nothing of any type.
type ignorance struct{}

func (ignorance) Copy(types.Ty) types.Answer      { return types.Maybe }
func (ignorance) NeedsDrop(types.Ty) types.Answer { return types.Maybe }
func (ignorance) Static(*index.Def) bool          { return false }
func (ignorance) Drops(*types.Adt) bool           { return false }

// TestLowerNeverFails lowers the snippets, cut off at every few bytes, without any types.
func TestLowerNeverFails(t *testing.T) {
	files, _ := filepath.Glob(filepath.Join("..", "flow", "testdata", "oracle", "*.rs"))
	files = append(files, filepath.Join("testdata", "captures.rs"))
	p := syntax.NewParser()
	defer p.Close()
	macros := testMacros{catalog.Load()}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			for end := len(line); end > 0; end -= 7 {
				rows := p.ParseRows([]byte(line[:end]))
				b := hir.LowerBody(p, &rows, hir.Env{Macros: macros})
				checkGraph(t, line[:end], Lower(nil, b, &types.Result{Body: b}, 2024, ignorance{}))
			}
		}
	}
}

// checkGraph checks what must hold of every graph: numbers in range, suspensions at the ends of blocks.
func checkGraph(t *testing.T, text string, g *Graph) {
	t.Helper()
	for i := range g.Blocks {
		b := &g.Blocks[i]
		for j, e := range b.Effects {
			if e.Op == Suspend {
				if j != len(b.Effects)-1 || g.Suspends[e.Point].Block != BlockID(i) {
					t.Errorf("%s\nsuspension %d is not at the end of its block", text, e.Point)
				}
				continue
			}
			if e.Local < 0 || int(e.Local) >= len(g.Locals) {
				t.Fatalf("%s\nan effect on local %d", text, e.Local)
			}
		}
		for _, s := range b.Succs {
			if s <= 0 || int(s) >= len(g.Blocks) {
				t.Fatalf("%s\nblock %d leads to %d", text, i, s)
			}
		}
	}
	for _, c := range g.Children {
		checkGraph(t, text, c)
	}
}
