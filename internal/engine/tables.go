package engine

import (
	"strconv"
	"sync"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
	"github.com/crossawait/crossawait/queries"
)

// macros are the catalog's macros in hir's terms.
type macros struct {
	catalog *catalog.Catalog
	queries *queries.Set // the project's own
	writers *sync.Map    // by name: []index.Writer
}

// Facts implements hir.Marker.
func (m macros) Facts(tree *syntax.Tree, text []byte) []queries.Fact {
	return m.queries.Facts(tree, text, source.Span{End: uint32(len(text))})
}

// Shape implements hir.Macros.
func (m macros) Shape(path string) (hir.MacroShape, bool) {
	return shapeOf(m.catalog.Shape(path))
}

// Exactly implements hir.Exact.
func (m macros) Exactly(path string) (hir.MacroShape, bool) {
	return shapeOf(m.catalog.ShapeOf(path))
}

func shapeOf(word string, skip int, result string, ok bool) (hir.MacroShape, bool) {
	if !ok {
		return hir.MacroShape{}, false
	}
	shape, err := hir.ParseShape(word, skip, result)
	return shape, err == nil
}

// Rules are what the catalog has for the rules of a macro at item level.
func (m macros) Rules(path string) *macro.Rules {
	if text := m.catalog.MacroRules(path); text != "" {
		if r, ok := macro.Parse([]byte(text)); ok {
			return r
		}
	}
	return nil
}

// Writers are the derive and attribute macros of a name of which the catalog says what they write.
func (m macros) Writers(name string) []index.Writer {
	if w, ok := m.writers.Load(name); ok {
		return w.([]index.Writer)
	}
	var out []index.Writer
	for _, d := range m.catalog.DerivesNamed(name) {
		if t, err := macro.ParseTemplate(d.Writes); err == nil {
			out = append(out, index.Writer{Crate: d.Crate, Attribute: d.Attribute, Replaces: d.Replaces, On: d.On, Writes: t})
		}
	}
	m.writers.Store(name, out)
	return out
}

// props answers what lowering asks of types.
type props struct {
	env     *types.Env
	penv    types.ParamEnv
	catalog *catalog.Catalog
}

// Copy implements body.Props.
func (p props) Copy(t types.Ty) types.Answer {
	if isMarked(t) {
		return types.No
	}
	return p.env.Solve(t, types.Copy, p.penv).Answer
}

// NeedsDrop implements body.Props.
func (p props) NeedsDrop(t types.Ty) types.Answer {
	if isMarked(t) {
		return types.Yes
	}
	return p.env.Solve(t, types.NeedsDrop, p.penv).Answer
}

// Static implements body.Props.
func (p props) Static(d *index.Def) bool { return p.env.IsStatic(d) }

// Drops implements body.Props.
func (p props) Drops(t *types.Adt) bool { return p.env.ImplementsDrop(t) }

// Fields implements machine.DropTypes.
func (p props) Fields(t types.Ty) []types.FieldTy {
	switch t := t.(type) {
	case *types.Tuple:
		out := make([]types.FieldTy, len(t.Elems))
		for i, e := range t.Elems {
			out[i] = types.FieldTy{Name: strconv.Itoa(i), Ty: e}
		}
		return out
	case *types.Adt:
		if t.Def.Kind == index.StructDef {
			return p.env.FieldsOf(t, nil)
		}
	}
	return nil
}

// Empties implements body.Emptier.
func (p props) Empties(callee *index.Def) bool { return p.catalog.Empties(callee.Lang()) }

// withRows adds the project's own rows to the catalog.
func withRows(c *catalog.Catalog, conf *config.Config) *catalog.Catalog {
	var rows catalog.Rows
	for _, g := range conf.Guards {
		rows.Guards = append(rows.Guards, catalog.Guard{
			Type: g.Type, Kind: catalog.GuardKind(g.Kind), Called: orElse(g.Name, hir.LastSegment(g.Type)), Hazard: true,
			Why: keptWhy, Source: config.FileName,
		})
	}
	for _, s := range conf.Spawns {
		rows.Spawns = append(rows.Spawns, catalog.Spawn{
			Fn: s.Function, Label: s.Function, Kind: catalog.SpawnKind(s.Kind), Runs: "future",
			Send: s.Send, Static: s.Static, Source: config.FileName, Claimed: true,
		})
	}
	for _, f := range conf.Blocking {
		rows.Blocking = append(rows.Blocking, catalog.Blocking{Fn: f.Function, Instead: f.Instead, Source: config.FileName})
	}
	for _, f := range conf.CancelUnsafe {
		rows.Cancel = append(rows.Cancel, catalog.Cancel{Fn: f.Function, Class: catalog.CancelUnsafe, Instead: f.Instead, Source: config.FileName})
	}
	return c.With(rows)
}

// keptWhy is what is said of guards that only the project knows.
const keptWhy = "this project says that it must not be kept while suspended"

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// knowledge is what inference asks of the catalog.
type knowledge struct{ catalog *catalog.Catalog }

// AsyncTraitAttr implements types.Knowledge.
func (k knowledge) AsyncTraitAttr(path string) bool { return k.catalog.AsyncTraitAttr(path) }

// PinnedAttr implements types.Knowledge.
func (k knowledge) PinnedAttr(path string) bool { return k.catalog.PinnedAttr(path) }

// FnLabel implements types.Knowledge.
func (k knowledge) FnLabel(lang string) string { return k.catalog.FnLabel(lang) }

// Spawns implements types.Knowledge.
func (k knowledge) Spawns(lang string) bool { return k.catalog.Spawn(lang) != nil }

// Layout implements types.Knowledge.
func (k knowledge) Layout(lang string) (types.Known, bool) {
	l := k.catalog.Layout(lang)
	if l == nil {
		return types.Known{}, false
	}
	return types.Known{
		Size: l.Size, Align: l.Align, Niche: types.Niche{At: l.At, Size: l.Width, Free: l.Free},
		Holds: l.Holds, Hides: l.Hides, Pointer: l.Pointer, Unsized: l.Unsized,
	}, true
}
