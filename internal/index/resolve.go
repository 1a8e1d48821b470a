package index

import (
	"github.com/crossawait/crossawait/internal/hir"
)

// rootSegment is the first segment of an import that begins with `::`.
const rootSegment = "{{root}}"

// Resolve says what a path means at a place. It does not heed visibility, except that a glob brings in only
// what can be seen from where it stands. In paths with a <T as Trait> the trait is resolved and all of the
// segments are left; after <T> alone there is nothing to resolve.
func (ix *Index) Resolve(from Scope, p *hir.Path, ns Namespace) Res {
	if p == nil || from.Def == nil {
		return Res{}
	}
	if p.QTrait != nil {
		r := ix.Resolve(from, p.QTrait, TypeNS)
		if r.Kind != ResNone {
			r.Rest += len(p.Segments)
		}
		return r
	}
	if p.QSelf != nil || len(p.Segments) == 0 {
		return Res{Open: true}
	}
	w := &walk{ix: ix, ns: ns, mod: moduleOf(from.Def)}
	w.segs = make([]string, len(p.Segments))
	for i := range p.Segments {
		w.segs[i] = p.Segments[i].Name.Text
	}
	if p.Crate != "" {
		return w.inCrate(p.Crate)
	}
	return w.resolve(from, p.Global)
}

// moduleOf is the module that d stands in; d itself when it is a module.
func moduleOf(d *Def) *Def {
	for d.Kind != ModDef && d.Parent != nil {
		d = d.Parent
	}
	return d
}

// walk resolves one path.
type walk struct {
	ix   *Index
	ns   Namespace // of the last segment
	mod  *Def
	segs []string
}

// nsAt is the namespace of segment i.
func (w *walk) nsAt(i int) Namespace {
	if i == len(w.segs)-1 {
		return w.ns
	}
	return TypeNS
}

func (w *walk) resolve(from Scope, global bool) Res {
	rest := len(w.segs) - 1
	if global {
		return w.global(0)
	}
	if d, next := w.ix.keywords(w.mod, w.segs); d != nil {
		return w.descend(d, next)
	}
	if w.segs[0] == rootSegment {
		return w.global(1)
	}
	if w.segs[0] == "Self" {
		if d := selfItem(from.Def); d != nil {
			return Res{Kind: ResSelf, Def: d, Name: "Self", Rest: rest}
		}
		return Res{}
	}
	if owner := w.lexical(from); owner.Kind != ResNone || owner.Open {
		return owner
	}
	f := w.ix.outside(w.mod, w.segs[0], w.nsAt(0), nil)
	if f.def != nil {
		return w.orPrimitive(w.descend(f.def, 1))
	}
	if r, ok := w.primitive(); ok {
		return r // even behind an import that leads nowhere: `use std::u8` names a module
	}
	// A path that begins with an unknown name leads into a crate that we were not told of.
	return Res{Open: f.open || len(w.segs) > 1}
}

// primitive is the resolution of a path whose first segment names a primitive type.
func (w *walk) primitive() (Res, bool) {
	if !primitives[w.segs[0]] || w.nsAt(0) != TypeNS {
		return Res{}, false
	}
	return Res{Kind: ResPrim, Name: w.segs[0], Rest: len(w.segs) - 1}, true
}

// orPrimitive prefers a primitive to a module of the same name that lacks the item, or where a type is meant,
// as rustc does: u32::MAX and u32 after `use std::u32`.
func (w *walk) orPrimitive(r Res) Res {
	if r.Kind == ResNone && len(w.segs) > 1 || len(w.segs) == 1 && r.Kind == ResDef && r.Def.Kind == ModDef {
		if p, ok := w.primitive(); ok {
			return p
		}
	}
	return r
}

// global resolves a path behind a leading `::`: it begins with a crate, before edition 2018 with an item of
// the crate root.
func (w *walk) global(i int) Res {
	c := w.mod.Crate
	if i >= len(w.segs) {
		return Res{Kind: ResDef, Def: c.Root}
	}
	if c.Edition < 2018 {
		if f := w.ix.lookup(c.Root.scope(), memoKey{w.segs[i], w.nsAt(i), private}, nil); f.def != nil {
			return w.descend(f.def, i+1)
		}
	}
	if d := w.ix.crateNamed(c, w.segs[i]); d != nil {
		return w.descend(d, i+1)
	}
	return Res{Open: true}
}

// inCrate resolves a path whose first segment is the crate of a key: what a macro of that crate writes.
func (w *walk) inCrate(key string) Res {
	c := w.ix.Crate(key)
	if c == nil {
		return Res{Open: true}
	}
	return w.descend(w.ix.open(c).Root, 1)
}

// lexical looks for the first segment in the blocks and items around a place, innermost first, but not in
// the module.
func (w *walk) lexical(from Scope) Res {
	d, blocks := from.Def, w.ix.blockScopes(from)
	if r := w.inBlocks(blocks); r.Kind != ResNone || r.Open {
		return r
	}
	for x := d; x != nil && x.Kind != ModDef; x = x.Parent {
		if w.ix.hasParam(x, w.segs[0], w.nsAt(0)) {
			return Res{Kind: ResParam, Def: x, Name: w.segs[0], Rest: len(w.segs) - 1}
		}
		if x.inBody() {
			break // it sees the blocks around, and none of the function's parameters
		}
	}
	for d = bodyItem(d); d != nil; d = bodyItem(d.Nested().Fn) {
		blocks = w.ix.nestedOf(d.Nested().Fn).around(d.Nested().Scope)
		if r := w.inBlocks(blocks); r.Kind != ResNone || r.Open {
			return r
		}
	}
	return Res{}
}

// inBody reports whether d is declared directly in a block of a function's body.
func (d *Def) inBody() bool { return d.Nested() != nil && d.Parent == d.Nested().Fn }

// bodyItem is the item around d, or d itself, that a function's body declares, if no module is in between.
func bodyItem(d *Def) *Def {
	for ; d != nil && d.Kind != ModDef; d = d.Parent {
		if d.inBody() {
			return d
		}
	}
	return nil
}

func (w *walk) inBlocks(blocks []*scope) Res {
	for _, s := range blocks {
		f := w.ix.lookup(s, memoKey{w.segs[0], w.nsAt(0), private}, nil)
		if f.def != nil {
			return w.orPrimitive(w.descend(f.def, 1))
		}
		if f.blocked {
			return w.orPrimitive(Res{Open: true})
		}
	}
	return Res{}
}

// hasParam reports whether an item declares a type or const parameter.
func (ix *Index) hasParam(d *Def, name string, ns Namespace) bool {
	kind := hir.TypeParam
	switch ns {
	case MacroNS:
		return false
	case ValueNS:
		kind = hir.ConstParam
	}
	if d.Entry < 0 && d.Nested() == nil || d.Kind == VariantDef {
		return false
	}
	for _, p := range genericParams(ix.Header(d)) {
		if p.Name.Text == name && (p.Kind == kind || ns == TypeNS && p.Kind == hir.ConstParam) {
			return true
		}
	}
	return false
}

func genericParams(it hir.Item) []hir.GenericParam {
	switch it := it.(type) {
	case *hir.Fn:
		return it.Generics.Params
	case *hir.Struct:
		return it.Generics.Params
	case *hir.Enum:
		return it.Generics.Params
	case *hir.Trait:
		return it.Generics.Params
	case *hir.Impl:
		return it.Generics.Params
	case *hir.TypeAlias:
		return it.Generics.Params
	}
	return nil
}

// selfItem is the item whose Self is in view at d.
func selfItem(d *Def) *Def {
	for ; d != nil && d.Kind != ModDef; d = d.Parent {
		switch d.Kind {
		case ImplDef, TraitDef, StructDef, EnumDef:
			return d
		}
		if d.inBody() {
			return nil
		}
	}
	return nil
}

// descend follows the segments from i on, which are inside d.
func (w *walk) descend(d *Def, i int) Res {
	for ; i < len(w.segs); i++ {
		switch d.Kind {
		case ModDef:
			f := w.ix.lookup(d.scope(), memoKey{w.segs[i], w.nsAt(i), private}, nil)
			if f.def == nil {
				return Res{Open: f.open}
			}
			d = f.def
		case EnumDef:
			v := d.scope().variant(w.segs[i])
			if v == nil {
				return Res{Kind: ResDef, Def: d, Rest: len(w.segs) - i}
			}
			d = v
		case StructDef, TraitDef, TypeAliasDef:
			return Res{Kind: ResDef, Def: d, Rest: len(w.segs) - i}
		default:
			return Res{}
		}
	}
	return Res{Kind: ResDef, Def: d}
}

// variant is an enum's variant of a name.
func (s *scope) variant(name string) *Def {
	if s == nil {
		return nil
	}
	return s.own(name, TypeNS)
}

// keywords follows leading crate, self and super; next is the first segment behind them. d is nil when there
// are none.
func (ix *Index) keywords(mod *Def, segs []string) (d *Def, next int) {
	for i, seg := range segs {
		switch seg {
		case "crate", "$crate":
			if i > 0 {
				return d, i
			}
			d = mod.Crate.Root
		case "self":
			if i > 0 {
				return d, i
			}
			d = mod
		case "super":
			if d == nil {
				d = mod
			}
			if d.Parent != nil {
				d = moduleOf(d.Parent)
			}
		default:
			return d, i
		}
	}
	return d, len(segs)
}

// outside finds the first segment of a path in module mod, and then in what every module sees: for macros
// the modules around, the crates, the prelude.
func (ix *Index) outside(mod *Def, name string, ns Namespace, q *search) found {
	key := memoKey{name, ns, private}
	f := ix.lookup(mod.scope(), key, q)
	if f.done() {
		return f
	}
	if ns == MacroNS {
		for m := mod; m.Parent != nil; {
			m = moduleOf(m.Parent)
			if g := ix.lookup(m.scope(), key, q); g.def != nil {
				return g
			}
		}
	}
	if ns == TypeNS {
		if d := ix.externPrelude(mod.Crate, name, q); d != nil {
			return found{def: d, cut: f.cut}
		}
	}
	if d := ix.prelude(mod.Crate, name, ns, q); d != nil {
		return found{def: d, cut: f.cut}
	}
	return f
}

// externPrelude is a crate that paths may begin with.
func (ix *Index) externPrelude(c *Crate, name string, q *search) *Def {
	if d := ix.crateNamed(c, name); d != nil {
		return d
	}
	ix.readImports(c.Root.scope())
	for _, i := range c.Root.scope().imports[name] {
		if i.crate != "" {
			return ix.importTarget(c.Root.scope(), i, TypeNS, q).def
		}
	}
	return nil
}

// crateNamed is the root of the crate that is known by a name in c; nil when there is none.
func (ix *Index) crateNamed(c *Crate, name string) *Def {
	if dep := c.Deps[name]; dep != nil {
		return ix.open(dep).Root
	}
	switch name {
	case "std", "core", "alloc":
		if std := ix.skeleton.std; std != nil {
			return ix.open(std).Root
		}
	case "self":
		return c.Root
	}
	return nil
}

// importPath resolves the path of an import written in scope s.
func (ix *Index) importPath(s *scope, path []string, ns Namespace, q *search) found {
	mod := moduleOf(s.def)
	d, i := ix.keywords(mod, path)
	if d == nil {
		var f found
		f, i = ix.importStart(s, mod, path, ns, q)
		if f.def == nil {
			return f
		}
		d = f.def
	}
	cut := false
	for ; i < len(path); i++ {
		if d.scope() == nil {
			return found{cut: cut}
		}
		at := TypeNS
		if i == len(path)-1 {
			at = ns
		}
		f := ix.lookup(d.scope(), memoKey{path[i], at, private}, q)
		cut = cut || f.cut
		if f.def == nil {
			f.cut = cut
			return f
		}
		d = f.def
	}
	if i == len(path) && ns != TypeNS && d.Kind == ModDef {
		return found{cut: cut}
	}
	return found{def: d, cut: cut}
}

// importStart resolves the first segment of an import's path, which is no keyword.
func (ix *Index) importStart(s *scope, mod *Def, path []string, ns Namespace, q *search) (f found, next int) {
	c := mod.Crate
	if path[0] == rootSegment {
		if len(path) == 1 {
			return found{def: c.Root}, 1
		}
		if c.Edition < 2018 {
			return ix.outside(c.Root, path[1], firstNS(path[1:], ns), q), 2
		}
		if d := ix.crateNamed(c, path[1]); d != nil {
			return found{def: d}, 2
		}
		return found{open: true}, 2
	}
	at := firstNS(path, ns)
	if c.Edition < 2018 {
		mod = c.Root
	} else {
		for _, b := range append([]*scope{s}, s.outer...) {
			if b.def == mod && b != mod.scope() { // a block
				if f := ix.lookup(b, memoKey{path[0], at, private}, q); f.done() {
					return f, 1
				}
			}
		}
	}
	return ix.outside(mod, path[0], at, q), 1
}

// firstNS is the namespace of the first segment of a path.
func firstNS(path []string, ns Namespace) Namespace {
	if len(path) > 1 {
		return TypeNS
	}
	return ns
}

// prelude is an item of std's prelude for the crate's edition.
func (ix *Index) prelude(c *Crate, name string, ns Namespace, q *search) *Def {
	std := ix.skeleton.std
	if std == nil {
		return nil
	}
	root := ix.open(std).Root
	m := root.scope().own("prelude", TypeNS)
	if m == nil || m.scope() == nil {
		return nil
	}
	for _, part := range [...]string{preludeOf(c.Edition), "v1"} {
		if p := m.scope().own(part, TypeNS); p != nil {
			if f := ix.lookup(p.scope(), memoKey{name, ns, private}, q); f.def != nil {
				return f.def
			}
		}
	}
	return ix.lookup(m.scope(), memoKey{name, ns, private}, q).def
}

// preludeOf is the module of std::prelude for an edition.
func preludeOf(edition int) string {
	switch {
	case edition >= 2024:
		return "rust_2024"
	case edition >= 2021:
		return "rust_2021"
	case edition >= 2018:
		return "rust_2018"
	}
	return "rust_2015"
}

// primitives are the types that need no import.
var primitives = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range []string{
		"i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize",
		"f16", "f32", "f64", "f128", "bool", "char", "str",
	} {
		m[name] = true
	}
	return m
}()
