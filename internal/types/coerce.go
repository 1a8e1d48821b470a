package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// coerce fits a value of type from where to is expected, as rustc does at coercion sites: `!` to anything,
// reborrows, deref and unsize coercions, closures to function pointers. It reports whether it fits.
func (in *infer) coerce(x hir.Expr, from, to Ty) bool {
	f, t := in.shallow(from), in.shallow(to)
	if isNever(f) {
		return true
	}
	switch f.(type) {
	case *Unknown:
		return true
	case *Var:
		return in.unify(f, t)
	}
	switch t := t.(type) {
	case *Unknown:
		return true
	case *Var:
		return in.unify(t, f)
	case *Ref:
		if r, ok := f.(*Ref); ok {
			return in.coerceRef(x, r, t)
		}
	case *Ptr:
		if r, ok := f.(*Ref); ok {
			if in.try(func() bool { return in.unify(r.Elem, t.Elem) }) {
				return true
			}
			return in.unsize(x, r.Elem, t.Elem, to)
		}
	case *FnPtr:
		switch f.(type) {
		case *Closure, *FnItem:
			params, ret, ok := in.callableSig(f)
			return ok && in.unifyLists(params, t.Params, 0) && in.unify(ret, t.Ret)
		}
	case *Adt:
		if a, ok := f.(*Adt); ok && a.Def == t.Def && in.e.lang.pointers[a.Def] && in.unsizePointer(x, a, t, to) {
			return true
		}
	}
	return in.try(func() bool { return in.unify(f, t) })
}

// coerceRef fits &T to &U: by reborrowing, unsizing, or dereferencing until it fits.
func (in *infer) coerceRef(x hir.Expr, f, t *Ref) bool {
	if t.Mut && !f.Mut {
		return false
	}
	if in.try(func() bool { return in.unify(f.Elem, t.Elem) }) || in.unsize(x, f.Elem, t.Elem, t) {
		in.reborrow(x, f, t.Mut)
		return true
	}
	chain, _ := in.steps(f.Elem)
	for i, s := range chain[1:] {
		if !in.try(func() bool { return in.unify(s.ty, t.Elem) }) {
			continue
		}
		a := &Adjust{Derefs: []DerefStep{{To: f.Elem}}, Ref: SharedRef}
		if t.Mut {
			a.Ref = MutRef
		}
		for _, d := range chain[1 : i+2] {
			if !d.unsized {
				a.Derefs = append(a.Derefs, DerefStep{Overloaded: d.overloaded, To: d.ty})
			}
		}
		in.adjust(x, a)
		return true
	}
	return false
}

// reborrow notes that x, a reference, is borrowed again rather than moved or copied.
func (in *infer) reborrow(x hir.Expr, f *Ref, mut bool) {
	a := &Adjust{Derefs: []DerefStep{{To: f.Elem}}, Ref: SharedRef}
	if mut {
		a.Ref = MutRef
	}
	in.adjust(x, a)
}

// adjust records a coercion's adjustment, unless the expression is one already (a receiver, a base).
func (in *infer) adjust(x hir.Expr, a *Adjust) {
	switch x.(type) {
	case nil, *hir.Ref, *hir.Block, *hir.If, *hir.Match, *hir.Call, *hir.MethodCall:
		return // values: nothing is moved out of a variable
	}
	if in.res.Adjusts[x.ID()] == nil {
		in.res.Adjusts[x.ID()] = a
	}
}

// unsizePointer fits Box<T> to Box<dyn Trait>, and the same for Rc, Arc and what Pin wraps.
func (in *infer) unsizePointer(x hir.Expr, f, t *Adt, whole Ty) bool {
	if len(f.Args) == 0 || len(t.Args) == 0 {
		return false
	}
	from, to := in.shallow(f.Args[0]), in.shallow(t.Args[0])
	if f.Def == in.e.lang.pin {
		switch p := from.(type) {
		case *Adt:
			q, ok := to.(*Adt)
			return ok && p.Def == q.Def && in.unsizePointer(x, p, q, whole)
		case *Ref:
			q, ok := to.(*Ref)
			return ok && in.unsize(x, p.Elem, q.Elem, whole)
		}
		return false
	}
	return in.unsize(x, from, to, whole)
}

// unsize fits a pointee to an unsized one: [T; N] to [T], T to dyn Trait. The trait object's auto traits
// become obligations on T.
func (in *infer) unsize(x hir.Expr, from, to, whole Ty) bool {
	from, to = in.shallow(from), in.shallow(to)
	switch to := to.(type) {
	case *Slice:
		if a, ok := from.(*Array); ok {
			return in.unify(a.Elem, to.Elem)
		}
	case *Dyn:
		switch f := from.(type) {
		case *Dyn:
			return in.unifyBounds(f.Bounds, to.Bounds, 0)
		case *Unknown, *Slice:
			return false
		case *Var:
			// What stands behind a pointer that was made by a call is Sized, so that it is no trait object
			// itself (rustc's coerce_unsized).
			if in.vars[f.id].kind != anyVar {
				break
			}
			// As in rustc, it is a coercion, and which one shows later.
			in.unsized = append(in.unsized, unsizing{x, f, to, whole})
			return true
		}
		in.demandDyn(x, from, to, whole)
		return true
	}
	return false
}

// unsizing is a coercion to dyn of something that was not known yet.
type unsizing struct {
	x     hir.Expr
	from  *Var
	to    *Dyn
	whole Ty
}

// demandUnsized takes on what coercions demand whose types have come out since.
func (in *infer) demandUnsized() {
	for _, u := range in.unsized {
		switch from := in.shallow(u.from).(type) {
		case *Var, *Dyn:
		default:
			in.demandDyn(u.x, from, u.to, u.whole)
		}
	}
}

// demandDyn takes on what a coercion to dyn asks of the concrete type.
func (in *infer) demandDyn(x hir.Expr, from Ty, to *Dyn, whole Ty) {
	value := NoExpr
	if x != nil {
		value = x.ID()
	}
	for _, b := range to.Bounds {
		for name, want := range b.Assoc {
			if in.isFnTrait(b.Trait) {
				in.advanceFn(in.shallow(from), b)
				break
			}
			if b.Trait == nil {
				continue
			}
			if got, st := in.project(b.Trait, from, b.Args, name); st == found {
				in.unify(want, got)
			}
		}
		for _, s := range in.e.elaborateRefs(to, []TraitRef{b}) {
			if t, ok := in.e.traitOf(s.Trait); ok && t != Copy {
				in.res.Obligations = append(in.res.Obligations, Obligation{
					Trait: t, Ty: from, Cause: value, Value: value,
					By: "the type `" + in.e.Display(in.resolve(whole)) + "`",
				})
			}
		}
	}
	if to.Region == RegionStatic {
		in.res.Obligations = append(in.res.Obligations, Obligation{
			Trait: Static, Ty: from, Cause: value, Value: value,
			By: "the type `" + in.e.Display(in.resolve(whole)) + "`",
		})
	}
}

// openReturn is what the body must give: the signature's result, with a variable for each `impl Trait`
// (and for the future that #[async_trait] boxes, its output).
func (in *infer) openReturn(sig *Sig) Ty {
	return Fold(sig.Ret, func(t Ty) Ty {
		o, ok := t.(*Opaque)
		if !ok || o.Fn != in.fn {
			return in.normLeaf(t)
		}
		v := in.fresh()
		for len(in.res.Hidden) <= o.Hidden {
			in.res.Hidden = append(in.res.Hidden, unknown("it was not reached"))
		}
		in.res.Hidden[o.Hidden] = v
		for _, b := range o.Bounds {
			if t, auto := in.e.traitOf(b.Trait); auto {
				if t != Copy {
					in.signatureObligation(t, v)
				}
				continue
			}
			if b.Trait != nil {
				in.pending = append(in.pending, pending{self: v, trait: b})
			}
		}
		if o.Static {
			in.signatureObligation(Static, v)
		}
		return v
	})
}

func (in *infer) normLeaf(t Ty) Ty {
	if p, ok := t.(*Proj); ok {
		return in.projectLater(p.Trait, p.Self, p.Args, p.Name)
	}
	return t
}

// signatureObligation is a bound that the function's own signature puts on what it returns.
func (in *infer) signatureObligation(t Trait, subject Ty) {
	o := Obligation{Trait: t, Ty: subject, Cause: NoExpr, Value: NoExpr, By: "the return type of `" + in.fn.Name + "`", Def: in.fn}
	if fn, ok := in.e.Index.Header(in.fn).(*hir.Fn); ok {
		o.Span = fn.RetSpan
	}
	if in.body.Root.Tail != nil {
		o.Value = tailOf(in.body.Root).ID()
	}
	in.res.Obligations = append(in.res.Obligations, o)
}

// demandOfSignature adds what an attribute or the trait's declaration demands of an async fn's future.
func (in *infer) demandOfSignature(sig *Sig) {
	if !sig.Async {
		return
	}
	parent := genericParent(in.fn)
	if parent == nil {
		return
	}
	own := &Future{Fn: in.fn, Expr: NoExpr, Args: in.self, Output: sig.Ret}
	by := ""
	if send, boxed := in.e.boxedAsync(in.fn); boxed && send {
		by = "the attribute on the trait or impl of `" + in.fn.Name + "`"
	} else if parent.Kind == index.ImplDef && in.traitDemandsSend() {
		by = "the trait's declaration of `" + in.fn.Name + "`"
	}
	if by == "" {
		return
	}
	o := Obligation{Trait: Send, Ty: own, Cause: NoExpr, Value: NoExpr, By: by, Def: in.fn}
	if fn, ok := in.e.Index.Header(in.fn).(*hir.Fn); ok {
		o.Span = fn.SigSpan
	}
	in.res.Obligations = append(in.res.Obligations, o)
}

// traitDemandsSend reports whether the trait that fn's impl implements declares the method as
// `-> impl Future + Send`.
func (in *infer) traitDemandsSend() bool {
	impl := genericParent(in.fn)
	if impl == nil {
		return false
	}
	trait := in.e.Index.ImplTrait(impl)
	if trait == nil {
		return false
	}
	decl := in.e.traitItem(trait, in.fn.Name)
	if decl == nil {
		return false
	}
	o, ok := in.e.Sig(decl).Ret.(*Opaque)
	if !ok {
		return false
	}
	for _, b := range o.Bounds {
		if t, auto := in.e.traitOf(b.Trait); auto && t == Send {
			return true
		}
	}
	return false
}
