// Package ruletest runs rules over one file of Rust, as a lone crate that sees every crate of the catalog.
// It is for tests: it computes everything anew and keeps nothing.
package ruletest

import (
	"strings"
	"sync"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

// File is the path of the crate's only file.
const File = "lib.rs"

// Crate is one file with what is known of it.
type Crate struct {
	Set *machine.Set
	Fns []*index.Def // in order of text

	text     []byte
	index    *index.Index
	base     *types.Env
	facts    map[*index.Def]*machine.Facts
	types    map[*index.Def]*types.Result
	surfaces map[*index.Def]*machine.Surface
}

// library is an index of all stubs, shared by the tests.
var library = sync.OnceValue(func() *index.Index {
	return index.New(stubInputs(), index.NewPool(tables{catalog.Load()}))
})

var stubInputs = sync.OnceValue(func() []index.Input {
	var out []index.Input
	deps := map[string]string{} // of all: they see each other
	for _, s := range catalog.Stubs() {
		deps[s.Crate] = s.Crate
		in := index.Input{Name: s.Crate, Edition: 2021, Stub: true, Deps: deps}
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

// tables are the catalog as hir and types ask for it.
type tables struct{ *catalog.Catalog }

// Shape implements hir.Macros.
func (t tables) Shape(path string) (hir.MacroShape, bool) {
	return shapeOf(t.Catalog.Shape(path))
}

// Exactly implements hir.Exact.
func (t tables) Exactly(path string) (hir.MacroShape, bool) {
	return shapeOf(t.Catalog.ShapeOf(path))
}

func shapeOf(word string, skip int, result string, ok bool) (hir.MacroShape, bool) {
	if !ok {
		return hir.MacroShape{}, false
	}
	s, err := hir.ParseShape(word, skip, result)
	return s, err == nil
}

// Spawns implements types.Knowledge.
func (t tables) Spawns(path string) bool { return t.Catalog.Spawn(path) != nil }

// Layout implements types.Knowledge.
func (t tables) Layout(lang string) (types.Known, bool) {
	l := t.Catalog.Layout(lang)
	if l == nil {
		return types.Known{}, false
	}
	return types.Known{
		Size: l.Size, Align: l.Align, Niche: types.Niche{At: l.At, Size: l.Width, Free: l.Free},
		Holds: l.Holds, Hides: l.Hides, Pointer: l.Pointer, Unsized: l.Unsized,
	}, true
}

// New reads a crate of one file. A comment `//@ rust-version: 1.70` in it takes the place of a manifest.
func New(text string, edition int) *Crate {
	in := index.Input{Name: "lone", Edition: edition, Deps: map[string]string{}}
	if _, rest, ok := strings.Cut(text, "//@ rust-version: "); ok {
		in.Rust, _, _ = strings.Cut(rest, "\n")
	}
	in.Files = []*index.File{{Path: File, Outline: outline([]byte(text))}}
	inputs := append([]index.Input{}, stubInputs()...)
	for _, s := range inputs {
		in.Deps[s.Name] = s.Name
	}
	c := &Crate{
		text: []byte(text), index: library().Relink(append(inputs, in)),
		facts: map[*index.Def]*machine.Facts{}, types: map[*index.Def]*types.Result{}, surfaces: map[*index.Def]*machine.Surface{},
	}
	c.base = types.NewEnv(c.index, nil)
	c.base.Knowledge = tables{catalog.Load()}
	c.Set = machine.NewSet(c.base, c)
	c.Fns = c.index.Functions()
	for _, fn := range c.Fns {
		c.Fns = append(c.Fns, c.index.NestedFunctions(fn)...)
	}
	return c
}

// Types implements machine.Bodies.
func (c *Crate) Types(fn *index.Def) *types.Result {
	r, ok := c.types[fn]
	if !ok {
		if b := c.index.Body(fn); b != nil {
			r = types.Infer(c.base, fn, b)
		}
		c.types[fn] = r
	}
	return r
}

// Facts implements machine.Bodies.
func (c *Crate) Facts(fn *index.Def) *machine.Facts {
	if f, ok := c.facts[fn]; ok {
		return f
	}
	var f *machine.Facts
	if r := c.Types(fn); r != nil {
		g := body.Lower(fn, r.Body, r, fn.Crate.Edition, props{c.base, c.base.ParamEnv(fn)})
		f = &machine.Facts{Fn: fn, Body: r.Body, Result: r, Graph: g, Flow: map[hir.ExprID]*flow.Result{}}
		analyze(g, f.Flow)
	}
	c.facts[fn] = f
	return f
}

func analyze(g *body.Graph, out map[hir.ExprID]*flow.Result) {
	if g.Async {
		out[g.Expr] = flow.Analyze(g)
	}
	for _, child := range g.Children {
		analyze(child, out)
	}
}

// props answers what lowering asks of types.
type props struct {
	env  *types.Env
	penv types.ParamEnv
}

func (p props) Copy(t types.Ty) types.Answer { return p.env.Solve(t, types.Copy, p.penv).Answer }

func (p props) Static(d *index.Def) bool { return p.env.IsStatic(d) }

func (p props) Drops(t *types.Adt) bool { return p.env.ImplementsDrop(t) }

func (p props) NeedsDrop(t types.Ty) types.Answer {
	return p.env.Solve(t, types.NeedsDrop, p.penv).Answer
}

func (p props) Empties(callee *index.Def) bool {
	return p.env.Knowledge.(tables).Empties(callee.Lang())
}

// Surface implements machine.Bodies.
func (c *Crate) Surface(fn *index.Def) *machine.Surface {
	if c.surfaces[fn] == nil {
		c.surfaces[fn] = &machine.Surface{}
	}
	return c.surfaces[fn]
}

// Context is what the rules are given: the whole crate under check.
func (c *Crate) Context() *rulekit.Context {
	ctx := &rulekit.Context{
		LargeFuture: 16 << 10,
		Set:         c.Set, Fns: c.Fns, Items: c.items(), Futures: c.Set.Futures, Facts: c.Facts, Catalog: catalog.Load(), Texts: c,
	}
	for _, fn := range c.Fns {
		ctx.Demands = append(ctx.Demands, c.Set.Demands(fn)...)
	}
	return ctx
}

// items are all declarations, those in bodies included.
func (c *Crate) items() []*index.Def {
	out := c.index.Declarations()
	for _, fn := range c.Fns {
		if fn.Nested() != nil {
			out = append(out, fn)
		}
		out = append(out, c.index.NestedItems(fn)...)
	}
	return out
}

// Unit implements rulekit.Texts.
func (c *Crate) Unit(fn *index.Def) []byte {
	if u := c.index.Unit(fn); u != nil {
		return u.Text
	}
	return nil
}

// Locate implements rulekit.Texts.
func (c *Crate) Locate(fn *index.Def, s hir.Span) rule.Location {
	path, base := c.index.Locate(fn)
	return rule.Location{File: path, Span: s.Shift(base)}
}

// File implements rulekit.Texts.
func (c *Crate) File(*index.Def) []byte { return c.text }

// Tokens implements rulekit.Texts.
func (c *Crate) Tokens(*index.Def) []fixkit.Token { return fixkit.Tokens(c.text) }

// FileFns implements rulekit.Texts.
func (c *Crate) FileFns(*index.Def) []*index.Def { return c.Fns }

// Mentions implements rulekit.Texts: there is no other file.
func (c *Crate) Mentions(*index.Def, string) bool { return false }

// Line is the line, from 1, and its text at an offset into the file.
func (c *Crate) Line(offset uint32) (int, string) {
	before := string(c.text[:offset])
	n := strings.Count(before, "\n")
	return n + 1, strings.Split(string(c.text), "\n")[n]
}

// Apply is the file after a fix.
func (c *Crate) Apply(f rule.Fix) string {
	var b strings.Builder
	at := uint32(0)
	for _, e := range f.Edits {
		b.Write(c.text[at:e.Span.Start])
		b.WriteString(e.New)
		at = e.Span.End
	}
	b.Write(c.text[at:])
	return b.String()
}
