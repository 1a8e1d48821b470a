package mend

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// CloneOut binds a clone of what a guard guards in place of the guard, so that the lock is held for one
// statement. It is for guards that are only read, after the await too; since others may change the value
// meanwhile, a person must look.
func (s *Scene) CloneOut(v *rulekit.Value) []rule.Fix {
	x, ok := s.variable(v)
	if !ok || v.Guard == nil || v.Guard.Inside || len(x.uses) == 0 || s.Hir.Locals[x.local].Mut {
		return nil
	}
	let, ok := x.site.Stmt().(*hir.LetStmt)
	if !ok || let.Ty != nil {
		return nil
	}
	inner := s.derefTarget(v.Ty)
	if inner == nil || !s.Clones(inner) || s.Solve(inner, types.Send) != types.Yes || s.C.HoldsGuard(s.Fn, inner) {
		return nil
	}
	edits, ok := s.AsOwned(x.local, s.Hir.Root.Span)
	if !ok || !s.onlyRead(x) {
		return nil
	}
	edits = append(edits, Insert(let.Init.Pos().End, ".clone()"))
	title := fmt.Sprintf("clone what `%s` guards, and let go of the guard", v.Name)
	return []rule.Fix{s.Fix(title, rule.Review, edits...)}
}

// derefTarget is what a type dereferences to; nil when it is not known.
func (s *Scene) derefTarget(t types.Ty) types.Ty {
	deref := s.C.Env().Index.Lookup("std::ops::Deref")
	if deref == nil {
		return nil
	}
	target := s.C.Env().Normalize(&types.Proj{Self: t, Trait: deref, Name: "Target"}, s.C.Env().ParamEnv(s.Fn))
	switch target.(type) {
	case *types.Proj, *types.Unknown:
		return nil
	}
	return target
}

// onlyRead reports whether no use of the variable changes what it leads to: no method that takes `&mut
// self`, no assignment to a field, no mutable reference.
func (s *Scene) onlyRead(x variable) bool {
	for _, u := range x.uses {
		if a := s.Types.Adjusts[u.ID()]; a != nil && (a.Unsure || a.Ref == types.MutRef) {
			return false
		}
		if !s.reads(u) {
			return false
		}
	}
	return true
}

// reads follows fields outward from a use and reports whether the place is only read there.
func (s *Scene) reads(e hir.Expr) bool {
	for {
		up := s.Parent(e)
		if a := s.Types.Adjusts[e.ID()]; a != nil && (a.Unsure || a.Ref == types.MutRef) {
			return false
		}
		switch up := up.(type) {
		case *hir.Field:
			e = up
		case *hir.Assign:
			return up.L != e
		case *hir.AssignOp:
			return up.L != e
		case *hir.Ref:
			return !up.Mut
		default:
			return true
		}
	}
}
