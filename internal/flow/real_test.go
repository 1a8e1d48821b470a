package flow_test

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
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
		for _, f := range s.Files {
			in.Files = append(in.Files, &index.File{Path: s.Crate + "/" + f.Path, Outline: outline(f.Text)})
		}
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

// catalogMacros reads the catalog's table of macros.
type catalogMacros struct{ c *catalog.Catalog }

func (m catalogMacros) Shape(path string) (hir.MacroShape, bool) {
	word, skip, result, ok := m.c.Shape(path)
	if !ok {
		return hir.MacroShape{}, false
	}
	s, err := hir.ParseShape(word, skip, result)
	return s, err == nil
}

// solver answers body's questions about types.
type solver struct {
	env  *types.Env
	penv types.ParamEnv
}

func (p solver) Copy(t types.Ty) types.Answer { return p.env.Solve(t, types.Copy, p.penv).Answer }

func (p solver) NeedsDrop(t types.Ty) types.Answer {
	return p.env.Solve(t, types.NeedsDrop, p.penv).Answer
}

// crate is a file of snippets with the catalog's crates around it.
type crate struct {
	ix  *index.Index
	env *types.Env
}

func newCrate(text string, edition int) crate {
	in := index.Input{Name: "test", Edition: edition, Deps: map[string]string{}}
	in.Files = []*index.File{{Path: "lib.rs", Outline: outline([]byte(text))}}
	for _, s := range library() {
		in.Deps[s.Name] = s.Name
	}
	ix := index.New(append(slices.Clone(library()), in), index.NewPool(catalogMacros{catalog.Load()}))
	return crate{ix, types.NewEnv(ix, nil)}
}

// lower gives the graph of a function of the crate, whose spans are relative to its line.
func (c crate) lower(t *testing.T, name string, edition int) *body.Graph {
	t.Helper()
	fn := c.ix.Lookup("test::" + name)
	if fn == nil {
		t.Fatalf("no function %s", name)
	}
	r := types.Infer(c.env, fn, c.ix.Body(fn))
	return body.Lower(fn, r.Body, r, edition, solver{c.env, c.env.ParamEnv(fn)})
}

// TestStored holds Stored against rustc's answers.
func TestStored(t *testing.T) {
	for _, o := range oracles(t) {
		want, err := os.ReadFile(o.recorded())
		if err != nil {
			t.Fatal(err)
		}
		points := parseRecorded(string(want))
		edition := 2021
		if o.edition == "2024" {
			edition = 2024
		}
		c := newCrate(o.text, edition)
		for _, f := range asyncFns(o.text) {
			t.Run(o.name+o.edition+"/"+f.name, func(t *testing.T) {
				g := c.lower(t, f.name, edition)
				if !slices.Contains(layoutSmaller, f.name) {
					compareGraph(t, g, f.line, f.base, points)
				}
				if t.Failed() {
					t.Log(strings.TrimSpace(f.line) + "\n" + g.Dump())
				}
			})
		}
	}
}
