package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// unary infers *x, !x and -x.
func (in *infer) unary(x *hir.Unary, want Ty) Ty {
	l := in.e.lang
	if x.Op != '*' {
		t := in.expr(x.X, want)
		if in.builtinOperand(t) {
			return t
		}
		tr := l.not
		if x.Op == '-' {
			tr = l.neg
		}
		in.res.Callees[x.ID()] = &Callee{Args: []Ty{t}, ByValueSelf: true}
		return in.projectLater(tr, t, nil, "Output")
	}
	t := in.expr(x.X, nil)
	switch h := in.known(t).(type) {
	case *Ref:
		return h.Elem
	case *Ptr:
		return h.Elem
	case *Unknown:
		return unknown("it is behind a reference of unknown type")
	case *Adt:
		if inner, ok := l.isBoxed(h); ok {
			return inner
		}
	}
	to, _, ok := in.deref(t)
	if !ok {
		return unknown("`*` of a type that has no known Deref")
	}
	in.res.Callees[x.ID()] = &Callee{Def: in.derefMethod(), Args: []Ty{t}}
	return to
}

func (in *infer) derefMethod() *index.Def {
	if in.e.lang.deref == nil {
		return nil
	}
	return in.e.Index.Child(in.e.lang.deref, "deref", index.ValueNS)
}

// builtinOperand reports whether operators on t are the language's own.
func (in *infer) builtinOperand(t Ty) bool {
	switch h := in.known(t).(type) {
	case *Prim:
		return h.Name != "str"
	case *Var:
		return true // a literal, or something that will turn out to be a number
	case *Never, *Ptr:
		return true
	}
	return false
}

// reference infers &x.
func (in *infer) reference(x *hir.Ref, want Ty) Ty {
	var inner Ty
	switch w := in.wanted(want).(type) {
	case *Ref:
		inner = w.Elem
		switch in.shallow(inner).(type) {
		case *Slice, *Dyn:
			// &[..] and &value coerce; only an array literal or closure profits from knowing.
			if _, array := x.X.(*hir.Array); array {
				inner = w
			} else if _, closure := x.X.(*hir.Closure); !closure {
				inner = nil
			}
		}
	case *Ptr:
		inner = w.Elem
	}
	t := in.expr(x.X, inner)
	if x.Raw {
		return &Ptr{Mut: x.Mut, Elem: t}
	}
	region, name := in.borrowRegion(x.X)
	return &Ref{Mut: x.Mut, Elem: t, Region: region, Name: name}
}

// borrowRegion is what is known of how long a borrow of place x may live: as long as the body's own
// variable or temporary, as the reference it goes through, or for ever when x is a constant.
func (in *infer) borrowRegion(x hir.Expr) (Region, string) {
	switch x := x.(type) {
	case *hir.PathExpr:
		if x.Local != hir.NoLocal {
			return RegionLocal, ""
		}
		if d := in.res.PathDefs[x.ID()]; d != nil && d.Kind == index.ConstDef {
			return RegionStatic, ""
		}
	case *hir.Field:
		if r, name, ok := in.throughDerefs(x.Base); ok {
			return r, name
		}
		return in.borrowRegion(x.Base)
	case *hir.Index:
		if r, name, ok := in.throughDerefs(x.Base); ok {
			return r, name
		}
		return in.borrowRegion(x.Base)
	case *hir.Unary:
		if x.Op == '*' {
			if r, ok := in.shallow(in.res.Exprs[x.X.ID()]).(*Ref); ok {
				return r.Region, r.Name
			}
			if in.res.Callees[x.ID()] != nil {
				return in.borrowRegion(x.X)
			}
		}
	case *hir.Lit:
		return RegionStatic, ""
	case *hir.Call, *hir.MethodCall, *hir.Await, *hir.Format:
		if in.temporary(x) {
			return RegionLocal, ""
		}
	}
	return RegionUnknown, ""
}

// temporary reports whether the value of x surely lives in a temporary of the body when it is borrowed. What needs drop
// is never promoted to a constant; what some functions return otherwise is.
func (in *infer) temporary(x hir.Expr) bool {
	t, ok := in.shallow(in.res.Exprs[x.ID()]).(*Adt)
	return ok && (in.e.ImplementsDrop(t) || in.w.solver().solve(t, NeedsDrop).Answer == Yes)
}

// throughDerefs is the region of the last built-in reference that an adjusted base goes through.
func (in *infer) throughDerefs(base hir.Expr) (Region, string, bool) {
	a := in.res.Adjusts[base.ID()]
	if a == nil {
		return 0, "", false
	}
	t := in.res.Exprs[base.ID()]
	var last *Ref
	for _, d := range a.Derefs {
		if r, ok := in.shallow(t).(*Ref); ok && !d.Overloaded {
			last = r
		}
		t = d.To
	}
	if last == nil {
		return 0, "", false
	}
	return last.Region, last.Name, true
}

// binary infers l op r.
func (in *infer) binary(x *hir.Binary, want Ty) Ty {
	boolean := prim("bool")
	switch x.Op {
	case "&&", "||":
		in.expr(x.L, boolean)
		in.expr(x.R, boolean)
		return boolean
	case "==", "!=", "<", ">", "<=", ">=":
		l := in.expr(x.L, nil)
		r := in.expr(x.R, l)
		if in.builtinOperand(l) && in.builtinOperand(r) {
			in.unify(l, r)
		} else {
			in.res.Callees[x.ID()] = &Callee{Args: []Ty{l, r}}
			tr := in.e.lang.partialOrd
			if x.Op == "==" || x.Op == "!=" {
				tr = in.e.lang.partialEq
			}
			in.operates(tr, l, r)
		}
		return boolean
	}
	l := in.expr(x.L, nil)
	shift := x.Op == "<<" || x.Op == ">>"
	var rw Ty
	if !shift && in.builtinOperand(l) {
		rw = l
	}
	r := in.expr(x.R, rw)
	lb, rb := in.numericBehindRef(l), in.numericBehindRef(r)
	if lb != nil && rb != nil {
		if !shift {
			in.unify(lb, rb)
		}
		if lb != in.known(l) || rb != in.known(r) {
			in.res.Callees[x.ID()] = &Callee{Args: []Ty{l, r}, ByValueSelf: true}
		}
		return lb
	}
	if _, unk := in.known(l).(*Unknown); unk {
		return unknown("an operator on a value of unknown type")
	}
	in.res.Callees[x.ID()] = &Callee{Args: []Ty{l, r}, ByValueSelf: true}
	return in.projectLater(in.e.lang.operators[x.Op], l, []Ty{r}, "Output")
}

// operates takes on what an operator without a type of its own asks of its operands, where that may tell what they are.
func (in *infer) operates(tr *index.Def, l, r Ty) {
	if tr != nil && (has(in.resolve(l), isVar) || has(in.resolve(r), isVar)) {
		in.pending = append(in.pending, pending{self: l, trait: TraitRef{Trait: tr, Name: tr.Name, Args: []Ty{r}}})
	}
}

// numericBehindRef is the number (or bool) that t is, perhaps behind a reference: std implements the
// operators for both.
func (in *infer) numericBehindRef(t Ty) Ty {
	h := in.known(t)
	if r, ok := h.(*Ref); ok {
		h = in.known(r.Elem)
	}
	switch n := h.(type) {
	case *Prim:
		if n.Name != "str" && n.Name != "char" {
			return h
		}
	case *Var:
		return h
	}
	return nil
}

// assignOp infers l op= r. On primitives it is built in: no call, and the right side goes first.
func (in *infer) assignOp(x *hir.AssignOp) Ty {
	l := in.expr(x.L, nil)
	r := in.expr(x.R, nil)
	if in.builtinOperand(l) {
		if n := in.numericBehindRef(r); n != nil && x.Op != "<<" && x.Op != ">>" {
			in.unify(l, n)
		}
		if in.builtinOperand(r) {
			return unit
		}
	}
	in.res.Callees[x.ID()] = &Callee{Args: []Ty{l, r}}
	in.operates(in.e.lang.operators[x.Op+"="], l, r)
	return unit
}
