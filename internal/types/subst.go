package types

import (
	"maps"
	"slices"

	"github.com/crossawait/crossawait/internal/index"
)

// maxDepth bounds the recursion over terms. Real types are far shallower; a term beyond it comes from
// recursion in the program (`type A = Vec<A>`) and is cut off as Unknown.
const maxDepth = 64

// Fold rebuilds t from the bottom up: f sees each term after its parts were folded, and gives what takes
// its place. Parts that do not change are shared with t.
func Fold(t Ty, f func(Ty) Ty) Ty { return fold(t, f, 0) }

func fold(t Ty, f func(Ty) Ty, depth int) Ty {
	if depth >= maxDepth {
		return &Unknown{Why: "the type is nested too deeply"}
	}
	switch a := t.(type) { // the common terms without parts
	case *Prim, *Param, *Var, *Never, *Const, *Unknown:
		return f(t)
	case *Adt:
		if len(a.Args) == 0 {
			return f(t)
		}
	}
	one := func(t Ty) Ty {
		if t == nil {
			return nil
		}
		return fold(t, f, depth+1)
	}
	many := func(ts []Ty) []Ty { return mapShared(ts, one) }
	switch t := t.(type) {
	case *Adt:
		if args := many(t.Args); !same(args, t.Args) {
			return f(&Adt{Def: t.Def, Args: args, Regions: t.Regions})
		}
	case *Tuple:
		if elems := many(t.Elems); !same(elems, t.Elems) {
			return f(&Tuple{Elems: elems})
		}
	case *Slice:
		if el := one(t.Elem); el != t.Elem {
			return f(&Slice{Elem: el})
		}
	case *Array:
		if el := one(t.Elem); el != t.Elem {
			return f(&Array{Elem: el, Len: t.Len, Length: t.Length})
		}
	case *Ref:
		if el := one(t.Elem); el != t.Elem {
			n := *t
			n.Elem = el
			return f(&n)
		}
	case *Ptr:
		if el := one(t.Elem); el != t.Elem {
			return f(&Ptr{Mut: t.Mut, Elem: el})
		}
	case *FnPtr:
		params, ret := many(t.Params), one(t.Ret)
		if !same(params, t.Params) || ret != t.Ret {
			return f(&FnPtr{Params: params, Ret: ret})
		}
	case *FnItem:
		if args := many(t.Args); !same(args, t.Args) {
			return f(&FnItem{Def: t.Def, Args: args})
		}
	case *Closure:
		args, params, ret := many(t.Args), many(t.Params), one(t.Ret)
		if !same(args, t.Args) || !same(params, t.Params) || ret != t.Ret {
			n := *t
			n.Args, n.Params, n.Ret = args, params, ret
			return f(&n)
		}
	case *Future:
		args, out, params := many(t.Args), one(t.Output), many(t.Params)
		if !same(args, t.Args) || out != t.Output || !same(params, t.Params) {
			n := *t
			n.Args, n.Output, n.Params = args, out, params
			return f(&n)
		}
	case *Opaque:
		args, bounds := many(t.Args), foldRefs(t.Bounds, one)
		if !same(args, t.Args) || !sameRefs(bounds, t.Bounds) {
			n := *t
			n.Args, n.Bounds = args, bounds
			return f(&n)
		}
	case *Dyn:
		if bounds := foldRefs(t.Bounds, one); !sameRefs(bounds, t.Bounds) {
			return f(&Dyn{Bounds: bounds, Region: t.Region})
		}
	case *Proj:
		self, args := one(t.Self), many(t.Args)
		if self != t.Self || !same(args, t.Args) {
			n := *t
			n.Self, n.Args = self, args
			return f(&n)
		}
	}
	return f(t)
}

// mapShared is f over ts; ts itself when nothing changes.
func mapShared(ts []Ty, f func(Ty) Ty) []Ty {
	var out []Ty
	for i, t := range ts {
		n := f(t)
		if out == nil && n != t {
			out = slices.Clone(ts)
		}
		if out != nil {
			out[i] = n
		}
	}
	if out == nil {
		return ts
	}
	return out
}

// same says that mapShared changed nothing.
func same(a, b []Ty) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

func foldRefs(rs []TraitRef, f func(Ty) Ty) []TraitRef {
	var out []TraitRef
	for i, r := range rs {
		n := r.fold(f)
		changed := !same(n.Args, r.Args) || !sameMap(n.Assoc, r.Assoc)
		if out == nil && changed {
			out = slices.Clone(rs)
		}
		if out != nil {
			out[i] = n
		}
	}
	if out == nil {
		return rs
	}
	return out
}

func sameRefs(a, b []TraitRef) bool { return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0]) }

// fold is r with f applied to each of its types.
func (r TraitRef) fold(f func(Ty) Ty) TraitRef {
	r.Args = mapShared(r.Args, f)
	var assoc map[string]Ty
	for k, t := range r.Assoc {
		if n := f(t); n != t {
			if assoc == nil {
				assoc = maps.Clone(r.Assoc)
			}
			assoc[k] = n
		}
	}
	if assoc != nil {
		r.Assoc = assoc
	}
	return r
}

// sameMap says that two maps with the same keys hold the same pointers.
func sameMap(a, b map[string]Ty) bool {
	for k, t := range a {
		if b[k] != t {
			return false
		}
	}
	return true
}

// Subst replaces, in t, the parameters of d and of the trait, impl or enum around it by args, which are
// ordered as Generics(d) orders them. Parameters beyond len(args) and those of other items stay.
func Subst(t Ty, d *index.Def, args []Ty) Ty {
	if len(args) == 0 || d == nil || t == nil {
		return t
	}
	return Fold(t, func(t Ty) Ty { return substParam(t, d, args) })
}

func substParam(t Ty, d *index.Def, args []Ty) Ty {
	p, ok := t.(*Param)
	if !ok || p.Index >= len(args) || args[p.Index] == nil || !owns(p.Owner, d) {
		return t
	}
	return args[p.Index]
}

// owns says that owner's parameters are in view in d: it is d itself or the item d stands in.
func owns(owner, d *index.Def) bool {
	return owner == d || (d != nil && d.Parent == owner && owner != nil)
}

// SubstRef is Subst over a trait reference.
func SubstRef(r TraitRef, d *index.Def, args []Ty) TraitRef {
	return r.fold(func(t Ty) Ty { return Subst(t, d, args) })
}

// FreshRegions is t, a part of a signature, as a caller sees it: which lifetimes the signature's own
// parameters stand for at a call is not followed, so they become unknown. 'static stays.
func FreshRegions(t Ty) Ty {
	return Fold(t, func(t Ty) Ty {
		switch t := t.(type) {
		case *Ref:
			if t.Region == RegionParam {
				return &Ref{Mut: t.Mut, Elem: t.Elem}
			}
		case *Adt:
			if regions, changed := freshRegions(t.Regions); changed {
				return &Adt{Def: t.Def, Args: t.Args, Regions: regions}
			}
		case *Opaque:
			if regions, changed := freshRegions(t.Regions); changed {
				n := *t
				n.Regions = regions
				return &n
			}
		case *Dyn:
			if t.Region == RegionParam {
				return &Dyn{Bounds: t.Bounds}
			}
		}
		return t
	})
}

func freshRegions(rs []Region) ([]Region, bool) {
	if !slices.Contains(rs, RegionParam) {
		return rs, false
	}
	out := slices.Clone(rs)
	for i, r := range out {
		if r == RegionParam {
			out[i] = RegionUnknown
		}
	}
	return out, true
}

// Instantiate is t, a part of d's signature, as a caller sees it: with args for d's parameters and no
// lifetimes of d's own.
func Instantiate(t Ty, d *index.Def, args []Ty) Ty { return Subst(FreshRegions(t), d, args) }

// Walk visits t and its parts, outermost first. It does not go into the parts of a term for which visit
// gives false.
func Walk(t Ty, visit func(Ty) bool) { walk(t, visit, 0) }

func walk(t Ty, visit func(Ty) bool, depth int) {
	if t == nil || depth > maxDepth || !visit(t) {
		return
	}
	list := func(ts []Ty) {
		for _, t := range ts {
			walk(t, visit, depth+1)
		}
	}
	switch t := t.(type) {
	case *Adt:
		list(t.Args)
	case *Tuple:
		list(t.Elems)
	case *Slice:
		walk(t.Elem, visit, depth+1)
	case *Array:
		walk(t.Elem, visit, depth+1)
	case *Ref:
		walk(t.Elem, visit, depth+1)
	case *Ptr:
		walk(t.Elem, visit, depth+1)
	case *FnItem:
		list(t.Args)
	case *Prim, *Never, *Param, *Const, *Var, *Unknown:
	default:
		list(parts(t))
	}
}

// parts are the terms directly inside t.
func parts(t Ty) []Ty {
	switch t := t.(type) {
	case *Adt:
		return t.Args
	case *Tuple:
		return t.Elems
	case *Slice:
		return []Ty{t.Elem}
	case *Array:
		return []Ty{t.Elem}
	case *Ref:
		return []Ty{t.Elem}
	case *Ptr:
		return []Ty{t.Elem}
	case *FnPtr:
		return append(slices.Clone(t.Params), t.Ret)
	case *FnItem:
		return t.Args
	case *Closure:
		return append(append(slices.Clone(t.Args), t.Params...), t.Ret)
	case *Future:
		return append(append(slices.Clone(t.Args), t.Params...), t.Output)
	case *Opaque:
		return append(slices.Clone(t.Args), refParts(t.Bounds)...)
	case *Dyn:
		return refParts(t.Bounds)
	case *Proj:
		return append([]Ty{t.Self}, t.Args...)
	}
	return nil
}

// refParts are the types in trait references, in a stable order.
func refParts(rs []TraitRef) []Ty {
	var out []Ty
	for _, r := range rs {
		out = append(out, r.Args...)
		for _, k := range slices.Sorted(maps.Keys(r.Assoc)) {
			out = append(out, r.Assoc[k])
		}
	}
	return out
}

// HasVars says whether t holds an inference variable.
func HasVars(t Ty) bool {
	return has(t, func(t Ty) bool { _, ok := t.(*Var); return ok })
}

// HasUnknown says whether t holds an Unknown, and the reason the first one gives.
func HasUnknown(t Ty) (why string, found bool) {
	Walk(t, func(t Ty) bool {
		if u, ok := t.(*Unknown); ok && !found {
			why, found = u.Why, true
		}
		return !found
	})
	return why, found
}

// has says whether some part of t satisfies is.
func has(t Ty, is func(Ty) bool) bool {
	found := false
	Walk(t, func(t Ty) bool {
		found = found || is(t)
		return !found
	})
	return found
}

// Equal says whether a and b are the same type, lifetimes aside. Two Unknowns are not equal.
func Equal(a, b Ty) bool { return equal(a, b, 0) }

func equal(a, b Ty, depth int) bool {
	if a == nil || b == nil || depth > maxDepth {
		return a == nil && b == nil
	}
	if a == b {
		_, unknown := a.(*Unknown)
		return !unknown
	}
	if !sameHead(a, b) {
		return false
	}
	pa, pb := parts(a), parts(b)
	if len(pa) != len(pb) {
		return false
	}
	for i := range pa {
		if !equal(pa[i], pb[i], depth+1) {
			return false
		}
	}
	return true
}

// sameHead compares two terms without their parts.
func sameHead(a, b Ty) bool {
	switch a := a.(type) {
	case *Adt:
		b, ok := b.(*Adt)
		return ok && a.Def == b.Def
	case *Prim:
		b, ok := b.(*Prim)
		return ok && a.Name == b.Name
	case *Tuple:
		_, ok := b.(*Tuple)
		return ok
	case *Slice:
		_, ok := b.(*Slice)
		return ok
	case *Array:
		b, ok := b.(*Array)
		return ok && a.Len == b.Len
	case *Ref:
		b, ok := b.(*Ref)
		return ok && a.Mut == b.Mut
	case *Ptr:
		b, ok := b.(*Ptr)
		return ok && a.Mut == b.Mut
	case *Never:
		_, ok := b.(*Never)
		return ok
	case *FnPtr:
		b, ok := b.(*FnPtr)
		return ok && len(a.Params) == len(b.Params)
	case *FnItem:
		b, ok := b.(*FnItem)
		return ok && a.Def == b.Def
	case *Closure:
		b, ok := b.(*Closure)
		return ok && a.Fn == b.Fn && a.Expr == b.Expr
	case *Future:
		b, ok := b.(*Future)
		return ok && a.Fn == b.Fn && a.Expr == b.Expr && len(a.Args) == len(b.Args)
	case *Param:
		b, ok := b.(*Param)
		return ok && a.Owner == b.Owner && a.Index == b.Index
	case *Opaque:
		b, ok := b.(*Opaque)
		return ok && a.Fn == b.Fn && a.Hidden == b.Hidden
	case *Dyn:
		b, ok := b.(*Dyn)
		return ok && sameTraits(a.Bounds, b.Bounds)
	case *Proj:
		b, ok := b.(*Proj)
		return ok && a.Trait == b.Trait && a.Name == b.Name
	case *Const:
		b, ok := b.(*Const)
		return ok && a.Text == b.Text
	case *Var:
		b, ok := b.(*Var)
		return ok && a.id == b.id
	}
	return false
}

// sameTraits compares bounds by their traits, in any order of the marker traits; an unresolved trait is
// compared by name.
func sameTraits(a, b []TraitRef) bool {
	if len(a) != len(b) {
		return false
	}
	for i, r := range a {
		if i == 0 && (r.Trait != b[0].Trait || r.Name != b[0].Name) && len(r.Args) > 0 {
			return false
		}
		if !slices.ContainsFunc(b, func(o TraitRef) bool { return o.Trait == r.Trait && o.Name == r.Name }) {
			return false
		}
	}
	return true
}
