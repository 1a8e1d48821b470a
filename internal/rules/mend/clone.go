package mend

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// Clones reports whether t surely implements Clone.
func (s *Scene) Clones(t types.Ty) bool {
	clone := s.C.Env().Index.Lookup("std::clone::Clone")
	if clone == nil {
		return false
	}
	ref := types.TraitRef{Trait: clone, Name: clone.Name}
	return s.C.Env().Implements(t, ref, s.C.Env().ParamEnv(s.Fn)) == types.Yes
}

// AsOwned are the edits that make every use of a variable within a span right once it is an owned value
// and no reference any more: an `&` before an argument that takes a reference, a `*` taken away. Receivers,
// field bases and operands of format macros read the same. ok is false when some use fits neither.
func (s *Scene) AsOwned(l hir.LocalID, within hir.Span) (edits []Edit, ok bool) {
	for _, u := range s.Uses(l) {
		if !within.Covers(u.Span) {
			continue
		}
		edit, fits := s.asOwned(u)
		if !fits {
			return nil, false
		}
		if edit != nil {
			edits = append(edits, *edit)
		}
	}
	return edits, true
}

func (s *Scene) asOwned(u *hir.PathExpr) (edit *Edit, ok bool) {
	switch up := s.Parent(u).(type) {
	case *hir.MethodCall:
		if up.Recv == hir.Expr(u) {
			return nil, !s.consumes(up)
		}
		return s.borrowed(u, up.ID(), indexOf(up.Args, u)+1)
	case *hir.Call:
		return s.borrowed(u, up.ID(), indexOf(up.Args, u))
	case *hir.Field, *hir.Format:
		return nil, true
	case *hir.Unary:
		return &Edit{At: hir.Span{Start: up.Span.Start, End: u.Span.Start}}, up.Op == '*' && s.readOnly(up)
	}
	return nil, false
}

// readOnly reports whether the value of x is only read: it is Copy, and not assigned to or borrowed mutably.
func (s *Scene) readOnly(x hir.Expr) bool {
	switch up := s.Parent(x).(type) {
	case *hir.Assign:
		if up.L == x {
			return false
		}
	case *hir.AssignOp:
		if up.L == x {
			return false
		}
	case *hir.Ref:
		return false
	}
	return s.Solve(s.Types.Exprs[x.ID()], types.Copy) == types.Yes
}

// borrowed puts an `&` before an argument whose parameter is declared as a shared reference.
func (s *Scene) borrowed(u *hir.PathExpr, call hir.ExprID, param int) (*Edit, bool) {
	c := s.Types.Callees[call]
	if c == nil || c.Def == nil || param < 0 {
		return nil, false
	}
	params := s.C.Env().Sig(c.Def).Params
	if param >= len(params) {
		return nil, false
	}
	r, ok := params[param].(*types.Ref)
	if !ok || r.Mut || generic(r.Elem) {
		return nil, false
	}
	e := Insert(u.Span.Start, "&")
	return &e, true
}

// generic reports whether a type is a parameter as a whole, so that a reference to something else would
// change what it stands for.
func generic(t types.Ty) bool {
	_, ok := t.(*types.Param)
	return ok
}

// consumes reports whether a method takes a value that is not behind a reference.
func (s *Scene) consumes(m *hir.MethodCall) bool {
	c := s.Types.Callees[m.ID()]
	return c == nil || c.Def == nil || c.ByValueSelf
}
