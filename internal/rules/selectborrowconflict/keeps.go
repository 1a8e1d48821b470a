package selectborrowconflict

import (
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// keeps says which arguments of a function live on in what it gives, by its signature alone.
type keeps struct {
	env *types.Env
	def *index.Def
}

func isFn(env *types.Env, d *index.Def) bool {
	_, ok := env.Index.Header(d).(*hir.Fn)
	return d.Kind == index.FnDef && ok
}

// result reports whether the loans of the i-th argument, the receiver counted, surely are in the result of a
// call: an async fn's future keeps all its arguments; another function's result has the argument's lifetime,
// or its type.
func (k keeps) result(i int, arg, result types.Ty) bool {
	fn, ok := k.env.Index.Header(k.def).(*hir.Fn)
	if k.def.Kind != index.FnDef || !ok {
		return k.def.Kind == index.StructDef || k.def.Kind == index.VariantDef
	}
	if fn.Async {
		return true
	}
	return holds(result, arg) || k.parameter(i) || k.lifetimes(fn, i) || k.opaque(fn, i)
}

// parameter reports whether the i-th argument's type is a type parameter that is a part of the result's.
func (k keeps) parameter(i int) bool {
	sig := k.env.Sig(k.def)
	if i >= len(sig.Params) {
		return false
	}
	p, ok := sig.Params[i].(*types.Param)
	found := false
	types.Walk(sig.Ret, func(t types.Ty) bool {
		switch t.(type) {
		case *types.Proj, *types.Opaque, *types.FnPtr, *types.Dyn:
			return false
		}
		found = found || ok && types.Equal(t, p)
		return !found
	})
	return found
}

// output reports whether the loans of the i-th argument surely are in what awaiting an async fn's future
// gives.
func (k keeps) output(i int) bool {
	fn, ok := k.env.Index.Header(k.def).(*hir.Fn)
	return ok && fn.Async && k.lifetimes(fn, i)
}

// holds reports whether a future or another composed type is among the parts of a result.
func holds(result, arg types.Ty) bool {
	switch arg.(type) {
	case *types.Future, *types.Closure, *types.Adt:
	default:
		return false
	}
	found := false
	types.Walk(result, func(t types.Ty) bool {
		found = found || types.Equal(t, arg)
		return !found
	})
	return found
}

// lifetimes reports whether a lifetime in the result type is that of the i-th argument.
func (k keeps) lifetimes(fn *hir.Fn, i int) bool {
	ret := names(fn.Ret)
	if k.hidden(ret) {
		ret = append(ret, elided)
	}
	own := k.ofArgument(fn, i)
	for _, name := range ret {
		if name != elided && name != "static" && slices.Contains(own, name) {
			return true
		}
	}
	return slices.Contains(ret, elided) && k.elidedSource(fn) == i
}

// hidden reports whether the result has a lifetime that its path does not show: `Next<T>` for `Next<'_, T>`.
func (k keeps) hidden(shown []string) bool {
	found := false
	if len(shown) > 0 {
		return false
	}
	types.Walk(k.env.Sig(k.def).Ret, func(t types.Ty) bool {
		switch t := t.(type) {
		case *types.Adt:
			found = found || slices.Contains(t.Regions, types.RegionParam)
		case *types.Opaque, *types.Proj, *types.Param:
			return false
		}
		return true
	})
	return found && !k.implLifetimes()
}

// implLifetimes reports whether lifetimes of the impl around the function are in view, which a lifetime that
// is not shown may be as well.
func (k keeps) implLifetimes() bool {
	if k.def.Parent == nil || k.def.Parent.Kind != index.ImplDef {
		return false
	}
	it, ok := k.env.Index.Header(k.def.Parent).(*hir.Impl)
	return !ok || len(names(it.SelfTy)) > 0 || slices.ContainsFunc(it.Generics.Params, func(p hir.GenericParam) bool {
		return p.Kind == hir.LifetimeParam
	})
}

// ofArgument are the lifetimes that the type of the i-th argument shows.
func (k keeps) ofArgument(fn *hir.Fn, i int) []string {
	if fn.Self != nil {
		if i == 0 {
			if fn.Self.Ty != nil {
				return names(fn.Self.Ty)
			}
			return lifetime(nil, fn.Self.Lifetime, fn.Self.Ref)
		}
		i--
	}
	if i >= len(fn.Params) {
		return nil
	}
	return names(fn.Params[i].Ty)
}

// elidedSource is the argument whose lifetime an elided one in the result is; -1 for none.
func (k keeps) elidedSource(fn *hir.Fn) int {
	if fn.Self != nil && (fn.Self.Ref || len(names(fn.Self.Ty)) > 0) {
		return 0
	}
	source, first := -1, 0
	if fn.Self != nil {
		first = 1
	}
	for i := range fn.Params {
		switch n := len(names(fn.Params[i].Ty)); {
		case n == 1 && source < 0:
			source = i + first
		case n > 0:
			return -1
		}
	}
	return source
}

// opaque reports whether the i-th argument is in an `impl Trait` result because such a type captures all that
// is in view: type parameters always, lifetimes since edition 2024 and in traits.
func (k keeps) opaque(fn *hir.Fn, i int) bool {
	t, ok := fn.Ret.(*hir.ImplType)
	if !ok || t.Precise || slices.ContainsFunc(t.Bounds, func(b hir.Bound) bool { return b.Path == nil }) {
		return false
	}
	return len(k.ofArgument(fn, i)) > 0 && k.env.CapturesAll(k.def)
}

// elided is the name of a lifetime that is not written, or written '_.
const elided = "_"

func lifetime(list []string, name string, there bool) []string {
	if !there {
		return list
	}
	if name == "" {
		name = elided
	}
	return append(list, name)
}

// names are the lifetimes that a type shows, elided ones included.
func names(t hir.TypeRef) []string {
	var out []string
	visitLifetimes(t, &out)
	return out
}

func visitLifetimes(t hir.TypeRef, out *[]string) {
	switch t := t.(type) {
	case *hir.RefType:
		*out = lifetime(*out, t.Lifetime, true)
		visitLifetimes(t.Elem, out)
	case *hir.SliceType:
		visitLifetimes(t.Elem, out)
	case *hir.ArrayType:
		visitLifetimes(t.Elem, out)
	case *hir.TupleType:
		for _, e := range t.Elems {
			visitLifetimes(e, out)
		}
	case *hir.PathType:
		pathLifetimes(&t.Path, out)
	case *hir.ImplType:
		*out = append(*out, t.Captures...)
		boundLifetimes(t.Bounds, out)
	case *hir.DynType:
		boundLifetimes(t.Bounds, out)
	}
}

func boundLifetimes(bounds []hir.Bound, out *[]string) {
	for _, b := range bounds {
		if b.Path == nil {
			*out = lifetime(*out, b.Lifetime, true)
		} else {
			pathLifetimes(b.Path, out)
		}
	}
}

func pathLifetimes(p *hir.Path, out *[]string) {
	for _, s := range p.Segments {
		if s.Args == nil || s.Args.Paren {
			continue
		}
		*out = append(*out, s.Args.Lifetimes...)
		for _, t := range s.Args.Types {
			visitLifetimes(t, out)
		}
		for _, b := range s.Args.Bindings {
			visitLifetimes(b.Ty, out)
		}
	}
}
