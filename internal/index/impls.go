package index

import (
	"slices"
	"sync"

	"github.com/crossawait/crossawait/internal/hir"
)

// implTable holds the impls of one crate by what they are for.
type implTable struct {
	heads    map[*Def]implHead
	inherent map[*Def][]*Def   // by self type
	prims    map[string][]*Def // by self type's key
	traits   map[*Def][]*Def   // by trait
	foreign  map[*Def][]*Def   // trait impls by self type
	methods  map[string][]*Def // FnDefs of traits declared in bodies
}

// implHead is an impl as linking sees it.
type implHead struct {
	trait *Def
	self  selfHead
}

// selfHead is the outermost type constructor of a type.
type selfHead struct {
	def  *Def   // a struct or enum; for "dyn", the trait
	prim string // else one of PrimImpls' keys, "param", or "" when unknown
}

// tables join those of all live crates.
type tables struct {
	liveOnce                        sync.Once
	traits, foreign, prims, methods sync.Map
	byLang                          sync.Map
}

// impls links the impls of a crate on first use.
func (ix *Index) impls(c *Crate) *implTable {
	ix.open(c)
	c.link.implsOnce.Do(func() {
		t := &implTable{
			heads: map[*Def]implHead{}, inherent: map[*Def][]*Def{}, prims: map[string][]*Def{},
			traits: map[*Def][]*Def{}, foreign: map[*Def][]*Def{}, methods: map[string][]*Def{},
		}
		for _, d := range c.link.impls {
			ix.linkImpl(t, d)
		}
		for _, fn := range c.link.implBodies {
			for _, d := range ix.nestedImpls(fn) {
				ix.linkImpl(t, d)
			}
			for _, d := range ix.NestedFunctions(fn) {
				if d.Parent.Kind == TraitDef {
					t.methods[d.Name] = append(t.methods[d.Name], d)
				}
			}
		}
		c.link.table = t
	})
	return c.link.table
}

func (ix *Index) linkImpl(t *implTable, d *Def) {
	it, ok := ix.Header(d).(*hir.Impl)
	if !ok {
		return
	}
	h := implHead{self: ix.selfHead(d, it.SelfTy, 0)}
	if it.Trait != nil {
		h.trait = ix.traitOf(d, it.Trait)
	}
	t.heads[d] = h
	switch {
	case it.Trait == nil && h.self.prim != "":
		t.prims[h.self.prim] = append(t.prims[h.self.prim], d)
	case it.Trait == nil && h.self.def != nil:
		t.inherent[h.self.def] = append(t.inherent[h.self.def], d)
	case it.Trait != nil && h.self.prim == "" && h.self.def != nil:
		t.foreign[h.self.def] = append(t.foreign[h.self.def], d)
	}
	if h.trait != nil {
		t.traits[h.trait] = append(t.traits[h.trait], d)
	}
	if name := h.self.name(); name != "" && d.Nested == nil {
		d.Lang = name
		for _, c := range d.Children {
			c.Lang = name + "::" + c.Name
		}
	}
}

// name is what the items of an impl are named after.
func (h selfHead) name() string {
	switch {
	case h.def != nil:
		return h.def.Lang
	case h.prim == "param":
		return ""
	}
	return h.prim
}

// traitOf resolves a trait's path at d.
func (ix *Index) traitOf(d *Def, p *hir.Path) *Def {
	if r := ix.Resolve(Scope{Def: d}, p, TypeNS); r.Kind == ResDef && r.Rest == 0 && r.Def.Kind == TraitDef {
		return r.Def
	}
	return nil
}

// maxAliases bounds a chain of type aliases.
const maxAliases = 16

// selfHead is the head of a type written at d.
func (ix *Index) selfHead(d *Def, t hir.TypeRef, depth int) selfHead {
	switch t := t.(type) {
	case *hir.PathType:
		return ix.pathHead(d, &t.Path, depth)
	case *hir.RefType:
		return selfHead{prim: "ref"}
	case *hir.PtrType:
		return selfHead{prim: "ptr"}
	case *hir.SliceType:
		return selfHead{prim: "slice"}
	case *hir.ArrayType:
		return selfHead{prim: "array"}
	case *hir.TupleType:
		return selfHead{prim: "tuple"}
	case *hir.FnPtrType:
		return selfHead{prim: "fn"}
	case *hir.NeverType:
		return selfHead{prim: "never"}
	case *hir.DynType:
		for _, b := range t.Bounds {
			if b.Path != nil {
				return selfHead{prim: "dyn", def: ix.traitOf(d, b.Path)}
			}
		}
		return selfHead{prim: "dyn"}
	}
	return selfHead{}
}

func (ix *Index) pathHead(d *Def, p *hir.Path, depth int) selfHead {
	r := ix.Resolve(Scope{Def: d}, p, TypeNS)
	switch {
	case r.Rest > 0:
		return selfHead{}
	case r.Kind == ResPrim:
		return selfHead{prim: r.Name}
	case r.Kind == ResParam:
		return selfHead{prim: "param"}
	case r.Kind != ResDef:
		return selfHead{}
	}
	switch r.Def.Kind {
	case StructDef, EnumDef:
		return selfHead{def: r.Def}
	case TraitDef:
		return selfHead{prim: "dyn", def: r.Def}
	case TypeAliasDef:
		if a, ok := ix.Header(r.Def).(*hir.TypeAlias); ok && depth < maxAliases {
			return ix.selfHead(r.Def, a.Ty, depth+1)
		}
	}
	return selfHead{}
}

// InherentImpls are the impls without a trait whose self type is the struct or enum, in any case of its
// arguments.
func (ix *Index) InherentImpls(adt *Def) []*Def {
	if adt == nil {
		return nil
	}
	return ix.impls(adt.Crate).inherent[adt]
}

// PrimImpls are the inherent impls on a built-in type: a primitive's name, "str", "slice", "array", "ptr",
// "ref", "fn", "never", "tuple", or "dyn" for those on any trait object.
func (ix *Index) PrimImpls(name string) []*Def {
	return joined(ix, &ix.skeleton.tables.prims, name, func(t *implTable) []*Def { return t.prims[name] })
}

// TraitImpls are all impls of a trait, positive and negative, blanket ones included, those inside bodies of
// the crates under analysis too.
func (ix *Index) TraitImpls(trait *Def) []*Def {
	return joined(ix, &ix.skeleton.tables.traits, trait, func(t *implTable) []*Def { return t.traits[trait] })
}

// ImplsFor are the impls of traits, resolved or not, whose self type is the struct or enum.
func (ix *Index) ImplsFor(adt *Def) []*Def {
	return joined(ix, &ix.skeleton.tables.foreign, adt, func(t *implTable) []*Def { return t.foreign[adt] })
}

// TraitMethods are the functions of a name directly in traits, in any crate.
func (ix *Index) TraitMethods(name string) []*Def {
	if v, ok := ix.skeleton.tables.methods.Load(name); ok {
		return v.([]*Def)
	}
	var out []*Def
	for _, c := range ix.live() {
		out = append(out, ix.open(c).link.traitMethods[name]...)
		if len(c.link.implBodies) > 0 {
			out = append(out, ix.impls(c).methods[name]...)
		}
	}
	ix.skeleton.tables.methods.Store(name, slices.Clip(out))
	return out
}

// ImplTrait is the trait that an impl implements; nil when it is inherent or the trait is not known.
func (ix *Index) ImplTrait(impl *Def) *Def {
	if impl == nil || impl.Kind != ImplDef {
		return nil
	}
	return ix.impls(impl.Crate).heads[impl].trait
}

// Implemented is the trait's item that an item of a trait impl provides; nil for other Defs.
func (ix *Index) Implemented(d *Def) *Def {
	if d == nil || d.Parent == nil {
		return nil
	}
	trait := ix.ImplTrait(d.Parent)
	if trait == nil {
		return nil
	}
	for _, c := range trait.Children {
		if c.Name == d.Name && c.Kind == d.Kind {
			return c
		}
	}
	return nil
}

// joined puts together the answers of all live crates' tables, once.
func joined[K comparable](ix *Index, memo *sync.Map, key K, of func(*implTable) []*Def) []*Def {
	if v, ok := memo.Load(key); ok {
		return v.([]*Def)
	}
	var out []*Def
	for _, c := range ix.live() {
		out = append(out, of(ix.impls(c))...)
	}
	memo.Store(key, slices.Clip(out))
	return out
}
