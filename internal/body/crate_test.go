package body

import (
	"slices"
	"sync"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

// library is the catalog's crates.
var library = sync.OnceValue(func() []index.Input {
	var out []index.Input
	for _, s := range catalog.Stubs() {
		in := index.Input{Name: s.Crate, Edition: 2021, Stub: true}
		files, err := index.Stored(s.Paths(), s.Texts(), s.Outline)
		if err != nil {
			panic(err)
		}
		in.Files = files
		out = append(out, in)
	}
	return out
})

func outline(text []byte) *syntax.Outline {
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse(text)
	if err != nil {
		panic(err)
	}
	defer tree.Close()
	return syntax.Cut(text, tree, nil, nil)
}

// testMacros reads the catalog's table of macros.
type testMacros struct{ c *catalog.Catalog }

func (m testMacros) Shape(path string) (hir.MacroShape, bool) {
	word, skip, result, ok := m.c.Shape(path)
	if !ok {
		return hir.MacroShape{}, false
	}
	s, err := hir.ParseShape(word, skip, result)
	return s, err == nil
}

// testProps answers lowering's questions with the solver.
type testProps struct {
	env  *types.Env
	penv types.ParamEnv
}

func (p testProps) Copy(t types.Ty) types.Answer { return p.env.Solve(t, types.Copy, p.penv).Answer }

func (p testProps) Static(d *index.Def) bool { return p.env.IsStatic(d) }

func (p testProps) Drops(t *types.Adt) bool { return p.env.ImplementsDrop(t) }

func (p testProps) NeedsDrop(t types.Ty) types.Answer {
	return p.env.Solve(t, types.NeedsDrop, p.penv).Answer
}

// testCrate is a crate of one file with the catalog's crates around it.
type testCrate struct {
	ix      *index.Index
	env     *types.Env
	edition int
}

func newTestCrate(text string, edition int) testCrate {
	in := index.Input{Name: "test", Edition: edition, Deps: map[string]string{}}
	in.Files = []*index.File{{Path: "lib.rs", Outline: outline([]byte(text))}}
	for _, s := range library() {
		in.Deps[s.Name] = s.Name
	}
	ix := index.New(append(slices.Clone(library()), in), index.NewPool(testMacros{catalog.Load()}))
	return testCrate{ix, types.NewEnv(ix, nil), edition}
}

// lower gives the graph of a function of the crate.
func (c testCrate) lower(t testing.TB, name string) (*Graph, *hir.Body) {
	t.Helper()
	fn := c.ix.Lookup("test::" + name)
	if fn == nil {
		t.Fatalf("no function %s", name)
	}
	r := types.Infer(c.env, fn, c.ix.Body(fn))
	return Lower(fn, r.Body, r, c.edition, testProps{c.env, c.env.ParamEnv(fn)}), r.Body
}
