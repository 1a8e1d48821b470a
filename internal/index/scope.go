package index

import (
	"bytes"
	"sync"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/memo"
	"github.com/crossawait/crossawait/internal/syntax"
)

// scope is what a module, an enum or a block declares and imports.
type scope struct {
	def    *Def             // the module or enum; for a block, the module around it
	outer  []*scope         // of a block: the blocks around it that declare items, innermost first
	names  map[string]*slot // its own items
	uses   []useAt          // where its imports are written
	macros []*syntax.Unit   // macro invocations among its items
	// open says that it may declare more than we see: a macro among its items, a syntax error, a missing file.
	open bool

	importsOnce sync.Once
	imports     map[string][]*imported
	globs       []*imported
	aside       []*imported // under another name than their own, `_` included
	memo        memo.Map[memoKey, found]
	asides      memo.Map[asideKey, bool]
}

// slot holds the items of one name, by Namespace.
type slot [3]*Def

// useAt is the entry of a `use` or `extern crate`.
type useAt struct {
	file, entry int
	off         bool // as place has it
}

// imported is one imported name or glob.
type imported struct {
	path  []string
	crate string // of `extern crate`: the crate's name; path is empty
	vis   visibility
	off   bool // its cfg is false by default
}

func newScope(d *Def) *scope { return &scope{def: d} }

// own is the scope's own item of a name.
func (s *scope) own(name string, ns Namespace) *Def {
	if sl := s.names[name]; sl != nil {
		return sl[ns]
	}
	return nil
}

func (s *scope) declare(name string, ns Namespace, d *Def) {
	if s.names == nil {
		s.names = map[string]*slot{}
	}
	sl := s.names[name]
	if sl == nil {
		sl = &slot{}
		s.names[name] = sl
	}
	sl[ns] = d
}

// add makes an item nameable. When one of the same name is there already, that one stays and is returned.
func (s *scope) add(d *Def) (twin *Def) {
	if d.Name == "" || d.Name == "_" {
		return nil
	}
	place := func(ns Namespace) {
		switch old := s.own(d.Name, ns); {
		case old == nil || old.off && !d.off:
			s.declare(d.Name, ns, d)
		case twin == nil && old.off == d.off:
			twin = old
		}
	}
	switch d.Kind {
	case ModDef, EnumDef, TraitDef, TypeAliasDef:
		place(TypeNS)
	case StructDef:
		// Whether it has a constructor is not known without lowering it. A function of the same name means
		// that it has none.
		place(TypeNS)
		if s.own(d.Name, ValueNS) == nil {
			s.declare(d.Name, ValueNS, d)
		}
	case VariantDef:
		place(TypeNS)
		place(ValueNS)
	case FnDef, ConstDef:
		if old := s.own(d.Name, ValueNS); old != nil && old.Kind == StructDef {
			s.declare(d.Name, ValueNS, d)
		} else {
			place(ValueNS)
		}
	case MacroDef: // a later macro_rules! shadows; which one is meant does not matter to anyone
		s.declare(d.Name, MacroNS, d)
	}
	return twin
}

// macroDeclares reports whether a macro among the items contains `mod name;`.
func (s *scope) macroDeclares(name string) bool {
	for _, u := range s.macros {
		text := u.Text
		for {
			i := bytes.Index(text, []byte("mod "+name))
			if i < 0 {
				break
			}
			text = text[i+len("mod ")+len(name):]
			if rest := bytes.TrimLeft(text, " \t\r\n"); len(rest) > 0 && rest[0] == ';' {
				return true
			}
		}
	}
	return false
}

// readImports lowers the scope's `use` declarations once.
func (ix *Index) readImports(s *scope) {
	s.importsOnce.Do(func() {
		for _, u := range s.uses {
			v := ix.current(s.def.Crate.link.files[u.file])
			s.addImports(ix.headerAt(v, u.entry), u.off || offByDefault(v.file.Outline.Entries[u.entry].Unit, s.def.Crate.link.cfg))
		}
	})
}

func (s *scope) addImports(it hir.Item, off bool) {
	switch it := it.(type) {
	case *hir.Use:
		for _, i := range it.Imports {
			s.addImport(i.Alias, i.Glob, &imported{path: i.Path, vis: headVisibility(&it.ItemHead), off: off})
		}
	case *hir.ExternCrate:
		s.addImport(it.Name.Text, false, &imported{crate: it.Crate, vis: headVisibility(&it.ItemHead), off: off})
	}
}

func (s *scope) addImport(alias string, glob bool, i *imported) {
	if !glob && len(i.path) > 0 && alias != i.path[len(i.path)-1] {
		s.aside = append(s.aside, i)
	}
	switch {
	case glob:
		s.globs = append(s.globs, i)
	case alias != "_" && alias != "":
		if s.imports == nil {
			s.imports = map[string][]*imported{}
		}
		s.imports[alias] = append(s.imports[alias], i)
	}
}

func headVisibility(h *hir.ItemHead) visibility {
	switch {
	case !h.Pub:
		return private
	case h.Restricted:
		return restricted
	}
	return public
}

// found is the outcome of looking for a name.
type found struct {
	def *Def
	// open: it was not found, but may exist all the same.
	open bool
	// blocked: there is such a name, though we cannot say what it is; so the search must not go on outside.
	blocked bool
	// cut: the search met itself, so that the outcome holds for this search alone.
	cut bool
	// macros: the path leads into a crate that has macros alone.
	macros bool
}

func (f found) done() bool { return f.def != nil || f.blocked }

// memoKey is one question to a scope. least is the visibility that a name must have.
type memoKey struct {
	name  string
	ns    Namespace
	least visibility
}

// stackKey is a question under way.
type stackKey struct {
	scope *scope
	memoKey
}

// search is one resolution under way: the fixpoint over imports that import each other.
type search struct {
	stack map[stackKey]bool
	// partial are the outcomes that are cut, good for this search only.
	partial map[stackKey]found
}

// maxImports bounds a chain of imports.
const maxImports = 128

// lookup finds a name in a scope: its items, its imports, its globs; not what is around it.
func (ix *Index) lookup(s *scope, key memoKey, q *search) found {
	if s == nil {
		return found{}
	}
	if f, ok := s.memo.Load(key); ok {
		return f
	}
	if q == nil {
		q = &search{}
	}
	at := stackKey{s, key}
	if q.stack[at] || len(q.stack) > maxImports {
		return found{cut: true}
	}
	if f, ok := q.partial[at]; ok {
		return f
	}
	if q.stack == nil {
		q.stack, q.partial = map[stackKey]bool{}, map[stackKey]found{}
	}
	q.stack[at] = true
	f := ix.lookupNow(s, key, q)
	delete(q.stack, at)
	switch {
	case !f.cut:
		s.memo.Store(key, f)
	case len(q.stack) == 0:
		f.cut = false
		s.memo.Store(key, f)
	default:
		q.partial[at] = f
	}
	return f
}

func (ix *Index) lookupNow(s *scope, key memoKey, q *search) found {
	named, globs := choice{}, choice{}
	sure := false // something by the name is there whatever is on, so that nothing else is in the namespace (E0255)
	if d := s.own(key.name, key.ns); d != nil {
		sure = d.always
		if d.vis >= key.least {
			named.of(d.off).add(found{def: d})
		}
	}
	ix.readImports(s)
	for _, i := range s.imports[key.name] {
		if i.vis < key.least {
			continue
		}
		f := ix.importTarget(s, i, key.ns, q)
		if f.blocked && sure {
			continue // it is a macro, as a derive by the name of its trait
		}
		named.of(i.off).add(f)
	}
	first := named.outcome()
	if first.done() {
		return first
	}
	for _, i := range s.globs {
		if i.vis >= key.least {
			globs.of(i.off).add(ix.throughGlob(s, i, key, q))
		}
	}
	f := globs.outcome()
	if f.def == nil {
		f.open = f.open || first.open || s.open || s.def.Crate.Stub && s.def.Kind == ModDef
		f.macros = s.def.Crate.link.macros
	}
	f.cut = f.cut || first.cut
	return f
}

// choice is between the things of one name: those in an ordinary build, and those off by default, which count
// only when there are no others.
type choice struct{ on, off candidates }

func (c *choice) of(off bool) *candidates {
	if off {
		return &c.off
	}
	return &c.on
}

func (c *choice) outcome() found {
	f := c.on.outcome()
	if f.done() {
		return f
	}
	g := c.off.outcome()
	g.open = g.def == nil && (g.open || f.open)
	g.cut = g.cut || f.cut
	return g
}

// candidates joins the things that one name may be, as cfg attributes may have it.
type candidates struct {
	def                      *Def
	open, blocked, cut, many bool
}

func (c *candidates) add(f found) {
	c.open = c.open || f.open
	c.blocked = c.blocked || f.blocked
	c.cut = c.cut || f.cut
	switch {
	case f.def == nil || f.def == c.def:
	case c.def == nil:
		c.def = f.def
	default:
		c.many = true
	}
}

// outcome is what the name is, if there are not several things that it may be.
func (c *candidates) outcome() found {
	if c.many || c.blocked {
		return found{open: true, blocked: true, cut: c.cut}
	}
	return found{def: c.def, open: c.def == nil && c.open, cut: c.cut}
}

// importTarget is what an import brings in. When it is nothing in any namespace that we know of, the name is
// blocked: it stands for something that we cannot see.
func (ix *Index) importTarget(s *scope, i *imported, ns Namespace, q *search) found {
	if i.crate != "" {
		if ns != TypeNS {
			return found{}
		}
		if d := ix.crateNamed(s.def.Crate, i.crate); d != nil {
			return found{def: d}
		}
		return found{open: true, blocked: true}
	}
	f := ix.importPath(s, i.path, ns, q)
	if f.macros && ns != MacroNS {
		return found{}
	}
	if f.def != nil || f.cut {
		f.open = f.def == nil
		return f
	}
	for _, other := range []Namespace{TypeNS, ValueNS, MacroNS} {
		if other == ns {
			continue
		}
		if g := ix.importPath(s, i.path, other, q); g.def != nil {
			return found{cut: g.cut}
		}
	}
	return found{open: true, blocked: true}
}

// throughGlob finds a name through a glob import.
func (ix *Index) throughGlob(s *scope, i *imported, key memoKey, q *search) found {
	t := ix.importPath(s, i.path, TypeNS, q)
	if t.def == nil {
		return found{open: true, cut: t.cut}
	}
	if t.def.scope() == nil {
		return found{cut: t.cut}
	}
	f := ix.lookup(t.def.scope(), memoKey{key.name, key.ns, seenFrom(s.def, t.def)}, q)
	f.cut = f.cut || t.cut
	f.blocked = f.blocked && f.def == nil
	return f
}

// seenFrom is the visibility that an item of module target needs to be seen from module viewer.
func seenFrom(viewer, target *Def) visibility {
	if viewer.Crate != target.Crate {
		return public
	}
	for d := viewer; d != nil; d = d.Parent {
		if d == target {
			return private
		}
	}
	return restricted
}
