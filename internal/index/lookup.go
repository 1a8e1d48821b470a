package index

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
)

// Lookup is the definition that a path from a crate on names, such as "std::sync::Mutex",
// "std::sync::Mutex::lock", "std::clone::Clone::clone", "str::len" or, through a re-export, "tokio::spawn".
// It is nil when there is none, or none in the crates that the code mentions.
func (ix *Index) Lookup(lang string) *Def {
	if v, ok := ix.skeleton.tables.byLang.Load(lang); ok {
		return v.(*Def)
	}
	d := ix.lookupLang(strings.Split(lang, "::"))
	ix.skeleton.tables.byLang.Store(lang, d)
	return d
}

func (ix *Index) lookupLang(path []string) *Def {
	crates := ix.liveNamed(path[0])
	for _, c := range crates {
		d := ix.open(c).Root
		for i := 1; i < len(path) && d != nil; i++ {
			d = ix.member(d, path[i], i == len(path)-1)
		}
		if d != nil {
			return d
		}
	}
	if len(crates) == 0 && len(path) == 2 {
		return ix.itemOf(ix.PrimImpls(path[0]), path[1])
	}
	return nil
}

// liveNamed are the crates of a name; there may be several, as of a package's targets. core and alloc are std.
func (ix *Index) liveNamed(name string) []*Crate {
	live := ix.live()
	if std := ix.skeleton.std; std != nil && (name == "std" || name == "core" || name == "alloc") {
		return []*Crate{std}
	}
	var out []*Crate
	for _, c := range live {
		if c.Name == name {
			out = append(out, c)
		}
	}
	return out
}

// Live reports whether a crate of a name, as of paths, may be meant anywhere in the code under analysis.
func (ix *Index) Live(name string) bool { return len(ix.liveNamed(name)) > 0 }

// member is what a name means behind d. As the last of a path it rather names an item than a module.
func (ix *Index) member(d *Def, name string, last bool) *Def {
	switch d.Kind {
	case ModDef:
		t := ix.lookup(d.scope(), memoKey{name, TypeNS, private}, nil).def
		if !last || t != nil && t.Kind != ModDef {
			return t
		}
		for _, ns := range []Namespace{ValueNS, MacroNS} {
			if f := ix.lookup(d.scope(), memoKey{name, ns, private}, nil); f.def != nil {
				return f.def
			}
		}
		return t
	case TraitDef:
		return childNamed(d, name)
	case StructDef, EnumDef:
		if v := d.scope().variant(name); v != nil {
			return v
		}
		if m := ix.itemOf(ix.InherentImpls(d), name); m != nil {
			return m
		}
		return ix.itemOf(ix.ImplsFor(d), name)
	case TypeAliasDef:
		if a, ok := ix.Header(d).(*hir.TypeAlias); ok {
			if h := ix.selfHead(d, a.Ty, 0); h.def != nil {
				return ix.member(h.def, name, last)
			}
		}
	}
	return nil
}

func (ix *Index) itemOf(impls []*Def, name string) *Def {
	for _, impl := range impls {
		if c := childNamed(impl, name); c != nil {
			return c
		}
	}
	return nil
}

func childNamed(d *Def, name string) *Def {
	return d.child(func(c *Def) bool { return c.Name == name })
}

// child is the first of d's own items that fits; one that an ordinary build leaves out gives way to others.
func (d *Def) child(fits func(*Def) bool) *Def {
	var off *Def
	for _, c := range d.Children() {
		switch {
		case !fits(c):
		case !c.off:
			return c
		case off == nil:
			off = c
		}
	}
	return off
}

// Child is a module's, enum's, trait's or impl's own item of a name; imports do not count.
func (ix *Index) Child(d *Def, name string, ns Namespace) *Def {
	if d == nil {
		return nil
	}
	if d.scope() != nil {
		return d.scope().own(name, ns)
	}
	return d.child(func(c *Def) bool { return c.Name == name && slices.Contains(c.namespaces(), ns) })
}

// namespaces are those that an item's name is in.
func (d *Def) namespaces() []Namespace {
	switch d.Kind {
	case FnDef, ConstDef:
		return valueOnly
	case MacroDef:
		return macroOnly
	case StructDef, VariantDef:
		return typeAndValue
	}
	return typeOnly
}

var (
	typeOnly     = []Namespace{TypeNS}
	valueOnly    = []Namespace{ValueNS}
	macroOnly    = []Namespace{MacroNS}
	typeAndValue = []Namespace{TypeNS, ValueNS}
)

// Functions are the FnDefs of the crates under analysis, in order of crates, files and text: free functions,
// those of impls and of traits, with and without bodies. It lowers no bodies, so that functions inside bodies
// are not among them: NestedFunctions has those.
func (ix *Index) Functions() []*Def {
	out := ix.Unnamed()
	for _, d := range out {
		ix.Name(d)
	}
	return out
}

// Unnamed are the Functions, without the trouble of finding out what the impls are of: Name gives a function of an
// impl its Lang.
func (ix *Index) Unnamed() []*Def {
	var out []*Def
	for _, c := range ix.skeleton.crates {
		if !c.Foreign {
			out = append(out, ix.open(c).link.fns...)
		}
	}
	return out
}

// Name sees to the Lang of an item of an impl.
func (ix *Index) Name(d *Def) {
	if d.Parent != nil && d.Parent.impl() != nil {
		ix.linkImpl(d.Parent.impl())
	}
}

// Declarations are the Defs of the crates under analysis that stand in their files outside of bodies: items, and
// those in impls, traits and inline modules. Variants are not among them.
func (ix *Index) Declarations() []*Def {
	var out []*Def
	var add func(d *Def)
	add = func(d *Def) {
		if d.Kind == VariantDef {
			return
		}
		if d.Entry >= 0 {
			out = append(out, d)
		}
		for _, c := range d.Children() {
			add(c)
		}
	}
	for _, c := range ix.skeleton.crates {
		if !c.Foreign {
			add(ix.open(c).Root)
		}
	}
	return out
}
