package flow_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/flow"
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

func (p solver) Static(d *index.Def) bool { return p.env.IsStatic(d) }

func (p solver) Drops(t *types.Adt) bool { return p.env.ImplementsDrop(t) }

func (p solver) NeedsDrop(t types.Ty) types.Answer {
	return p.env.Solve(t, types.NeedsDrop, p.penv).Answer
}

// Empties implements body.Emptier.
func (p solver) Empties(callee *index.Def) bool { return catalogued().Empties(callee.Lang()) }

var catalogued = sync.OnceValue(catalog.Load)

// crate is a file of snippets with the catalog's crates around it. It tells the solver what the snippets'
// futures are made of.
type crate struct {
	ix      *index.Index
	env     *types.Env // knows no futures: lowering asks it
	judge   *types.Env // knows them
	edition int
	graphs  map[*index.Def]*body.Graph
}

func newCrate(text string, edition int) *crate {
	in := index.Input{Name: "test", Edition: edition, Deps: map[string]string{}}
	in.Files = []*index.File{{Path: "lib.rs", Outline: outline([]byte(text))}}
	for _, s := range library() {
		in.Deps[s.Name] = s.Name
	}
	ix := index.New(append(slices.Clone(library()), in), index.NewPool(catalogMacros{catalogued()}))
	c := &crate{ix: ix, env: types.NewEnv(ix, nil), edition: edition, graphs: map[*index.Def]*body.Graph{}}
	c.judge = c.env.With(c, nil)
	return c
}

// lower gives the graph of a function of the crate, whose spans are relative to its text.
func (c *crate) lower(t testing.TB, name string) *body.Graph {
	t.Helper()
	fn := c.ix.Lookup("test::" + name)
	if fn == nil {
		t.Fatalf("no function %s", name)
	}
	return c.graph(fn)
}

func (c *crate) graph(fn *index.Def) *body.Graph {
	if g := c.graphs[fn]; g != nil {
		return g
	}
	r := types.Infer(c.env, fn, c.ix.Body(fn))
	g := body.Lower(fn, r.Body, r, c.edition, solver{c.env, c.env.ParamEnv(fn)})
	c.graphs[fn] = g
	return g
}

func graphOf(g *body.Graph, e hir.ExprID) *body.Graph {
	if g.Expr == e {
		return g
	}
	for _, child := range g.Children {
		if found := graphOf(child, e); found != nil {
			return found
		}
	}
	return nil
}

// FutureFields implements types.Coroutines.
func (c *crate) FutureFields(f *types.Future) ([]types.FutureField, string, bool) {
	g := graphOf(c.graph(f.Fn), f.Expr)
	if g == nil {
		return nil, "no such block", false
	}
	fields := captureFields(g)
	for _, l := range g.Locals {
		if l.Kind == body.Parameter {
			fields = append(fields, types.FutureField{Ty: l.Ty, Sure: true})
		}
	}
	for _, at := range flow.Analyze(g).Stored {
		for _, a := range at {
			fields = append(fields, types.FutureField{Ty: g.Locals[a.Local].Ty, Sure: a.Sure})
		}
	}
	return fields, "", true
}

// ClosureCaptures implements types.Coroutines.
func (c *crate) ClosureCaptures(cl *types.Closure) ([]types.FutureField, string, bool) {
	if g := graphOf(c.graph(cl.Fn), cl.Expr); g != nil {
		return captureFields(g), "", true
	}
	return nil, "no such closure", false
}

func captureFields(g *body.Graph) []types.FutureField {
	var fields []types.FutureField
	for _, c := range g.Captures {
		ty := c.Ty
		if c.Mode != body.ByMove {
			ty = &types.Ref{Mut: c.Mode == body.ByMutRef, Elem: ty}
		}
		fields = append(fields, types.FutureField{Ty: ty, Sure: !c.Unsure})
	}
	return fields
}

func (c *crate) FutureLayout(*types.Future) (types.Layout, string, bool) {
	return types.Layout{}, "sizes are not asked for", false
}
