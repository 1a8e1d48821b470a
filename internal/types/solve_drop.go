package types

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// copies decides Copy.
func (s *solver) copies(t Ty) Verdict {
	switch t := t.(type) {
	case *Adt:
		return s.copyAdt(t)
	case *Tuple:
		return s.all(t, t.Elems, Copy)
	case *Array:
		return s.all(t, []Ty{t.Elem}, Copy)
	case *Ref:
		if !t.Mut {
			return yes
		}
	case *Ptr, *FnPtr, *FnItem:
		return yes
	case *Closure:
		return s.autoClosure(t, Copy)
	case *Param:
		return s.declared(t, Copy, s.e.boundsOf(t, s.penv))
	case *Proj:
		return s.declared(t, Copy, s.e.boundsOf(t, s.penv))
	case *Opaque:
		return s.declared(t, Copy, s.e.elaborateRefs(t, t.Bounds))
	}
	return no(t, "%s is not `Copy`", s.show(t))
}

// copyAdt: a type is Copy only by an impl, which derive writes too.
func (s *solver) copyAdt(t *Adt) Verdict {
	if t.Def == s.e.memo.lang.phantom {
		return yes
	}
	if v, explicit := s.byImpls(t, Copy); explicit {
		return v
	}
	switch s.e.Derives(t.Def, s.e.memo.lang.copy) {
	case Yes:
		return s.all(t, typeArgs(t), Copy)
	case Maybe:
		return maybe(t, fmt.Sprintf("whether %s is `Copy` depends on the configuration", s.show(t)))
	}
	return no(t, "%s is not `Copy`", s.show(t))
}

// typeArgs are t's arguments without the constants.
func typeArgs(t *Adt) []Ty {
	var out []Ty
	for _, a := range t.Args {
		if _, c := a.(*Const); !c {
			out = append(out, a)
		}
	}
	return out
}

// needsDrop decides whether dropping a t does anything: an impl of Drop, or a part that needs it.
func (s *solver) needsDrop(t Ty) Verdict {
	switch t := t.(type) {
	case *Adt:
		return s.dropAdt(t)
	case *Tuple:
		return s.any(t, t.Elems)
	case *Array:
		if t.Len == "0" {
			return Verdict{Answer: No}
		}
		return s.any(t, []Ty{t.Elem})
	case *Slice:
		return s.any(t, []Ty{t.Elem})
	case *Ref, *Ptr, *FnPtr, *FnItem:
		return Verdict{Answer: No}
	case *Closure:
		return s.dropClosure(t)
	case *Param:
		return s.dropOpen(t)
	case *Proj:
		return s.dropOpen(t)
	case *Opaque:
		return s.dropOpen(t)
	}
	// A trait object may; and of a future rustc does not yet know what it stores when it schedules drops,
	// so it takes it to need one.
	return Verdict{Answer: Yes}
}

// dropOpen: of a type that is not known to us for good, rustc too takes it to need drop unless it is Copy.
func (s *solver) dropOpen(t Ty) Verdict {
	switch s.solve(t, Copy).Answer {
	case Yes:
		return Verdict{Answer: No}
	case Maybe:
		return maybe(t, fmt.Sprintf("whether %s is `Copy` is not known", s.show(t)))
	}
	return yes
}

// or is the verdict on a disjunction: a Yes wins, then Maybe.
func (v Verdict) or(o Verdict) Verdict {
	if v.Answer == Yes || o.Answer == No {
		return v
	}
	if o.Answer == Yes || v.Answer == No {
		return o
	}
	return v
}

// any is the disjunction of NeedsDrop over parts.
func (s *solver) any(whole Ty, parts []Ty) Verdict {
	v := Verdict{Answer: No}
	for _, p := range parts {
		v = v.or(s.solve(p, NeedsDrop))
	}
	return v
}

func (s *solver) dropAdt(t *Adt) Verdict {
	l := &s.e.memo.lang
	if t.Def == l.phantom || t.Def == l.manuallyDrop {
		return Verdict{Answer: No}
	}
	if st, ok := s.e.Index.Header(t.Def).(*hir.Struct); ok && st.Union {
		return Verdict{Answer: No} // a union never drops its fields, and rarely implements Drop
	}
	if s.e.ImplementsDrop(t) {
		return yes
	}
	v := Verdict{Answer: No}
	s.e.eachField(t, func(_ *index.Def, f FieldTy) bool {
		v = v.or(s.solve(s.norm(f.Ty), NeedsDrop))
		return v.Answer != Yes
	})
	return v
}

// ImplementsDrop reports whether t has an impl of Drop, which is for all arguments of its type or for none.
func (e *Env) ImplementsDrop(t *Adt) bool {
	d := e.memo.lang.drop
	for _, impl := range e.Index.ImplsFor(t.Def) {
		if d != nil && e.Index.ImplTrait(impl) == d {
			return true
		}
	}
	return false
}

func (s *solver) dropClosure(t *Closure) Verdict {
	if s.e.Coroutines == nil {
		return maybe(t, "what the closure captures is not known")
	}
	fs, why, ok := s.e.Coroutines.ClosureCaptures(t)
	if !ok {
		return maybe(t, why)
	}
	v := Verdict{Answer: No}
	for _, f := range fs {
		sub := s.solve(s.norm(Subst(f.Ty, t.Fn, t.Args)), NeedsDrop)
		if sub.Answer == Yes && !f.Sure {
			sub = maybe(t, "whether the closure takes `"+f.Name+"` by value is not known")
		}
		v = v.or(sub)
	}
	return v
}
