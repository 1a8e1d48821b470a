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

// UsesAutoRef reports whether every use of a variable within a span reads the same from an owned value as
// from a reference to it: as a method's receiver, a field's base, or an operand of a format macro.
func (s *Scene) UsesAutoRef(l hir.LocalID, within hir.Span) bool {
	for _, u := range s.Uses(l) {
		if !within.Covers(u.Span) {
			continue
		}
		switch up := s.Parent(u).(type) {
		case *hir.MethodCall:
			if up.Recv != hir.Expr(u) || s.consumes(up) {
				return false
			}
		case *hir.Field:
		case *hir.Format:
		default:
			return false
		}
	}
	return true
}

// consumes reports whether a method takes a value that is not behind a reference.
func (s *Scene) consumes(m *hir.MethodCall) bool {
	c := s.Types.Callees[m.ID()]
	return c == nil || c.ByValueSelf
}
