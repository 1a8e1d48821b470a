package oversizedfuture

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// fixes end the value's scope, or put it on the heap.
func fixes(c *rulekit.Context, v *rulekit.Value) []rule.Fix {
	s, ok := mend.NewScene(c, v.Future.Fn)
	if !ok || v.Captured {
		return nil
	}
	out := s.EndScope(v)
	if len(out) == 0 {
		out = onHeap(s, v)
	}
	return out
}

// onHeap makes a vector of an array that is used as a slice, and a box of other values that are only looked
// into.
func onHeap(s *mend.Scene, v *rulekit.Value) []rule.Fix {
	l := local(v)
	if l == hir.NoLocal {
		return nil
	}
	site, ok := s.Statement(s.Hir.Locals[l].Name.Span)
	if !ok || site.IsTail() {
		return nil
	}
	let, ok := site.Stmt().(*hir.LetStmt)
	if !ok || let.Ty != nil || let.Else != nil || let.Init == nil {
		return nil
	}
	if bind, ok := let.Pat.(*hir.BindPat); !ok || bind.Local != l || bind.Ref || bind.Sub != nil {
		return nil
	}
	_, array := v.Ty.(*types.Array)
	parents := s.C.Parents(s.Hir)
	for _, u := range s.Uses(l) {
		if !looksInto(s, parents, u, array) {
			return nil
		}
	}
	if array {
		made, ok := let.Init.(*hir.Array)
		if !ok || made.Vec {
			return nil
		}
		return []rule.Fix{s.Fix(fmt.Sprintf("make a vector of `%s`", v.Name), rule.Review, mend.Insert(made.Span.Start, "vec!"))}
	}
	init := let.Init.Pos()
	return []rule.Fix{s.Fix(fmt.Sprintf("put `%s` into a box", v.Name), rule.Review,
		mend.Insert(init.Start, "Box::new("), mend.Insert(init.End, ")"))}
}

func local(v *rulekit.Value) hir.LocalID {
	if v.Local < 0 || int(v.Local) >= len(v.Future.Graph.Locals) || v.Future.Graph.Locals[v.Local].Kind != body.Variable {
		return hir.NoLocal
	}
	return v.Future.Graph.Locals[v.Local].Hir
}

// looksInto reports whether a use reads the same when the value lies behind a pointer.
func looksInto(s *mend.Scene, parents []hir.Expr, u *hir.PathExpr, array bool) bool {
	switch up := parents[u.ID()].(type) {
	case *hir.Index:
		return up.Base == hir.Expr(u)
	case *hir.Field:
		return !array && s.Solve(s.Types.Exprs[up.ID()], types.Copy) == types.Yes
	case *hir.MethodCall:
		c := s.Types.Callees[up.ID()]
		return up.Recv == hir.Expr(u) && c != nil && c.Def != nil && !c.ByValueSelf
	case *hir.Format:
		return array
	case *hir.Ref:
		return reference(s, parents, up, array)
	}
	return false
}

// reference reports whether a reference to the value is given to a parameter that is a reference to a slice, or
// to the value's own type.
func reference(s *mend.Scene, parents []hir.Expr, r *hir.Ref, array bool) bool {
	var call hir.ExprID
	at := -1
	switch up := parents[r.ID()].(type) {
	case *hir.Call:
		call = up.ID()
		for i, a := range up.Args {
			if a == hir.Expr(r) {
				at = i
			}
		}
	case *hir.MethodCall:
		call = up.ID()
		for i, a := range up.Args {
			if a == hir.Expr(r) {
				at = i + 1
			}
		}
	}
	c := s.Types.Callees[call]
	if at < 0 || c == nil || c.Def == nil {
		return false
	}
	params := s.C.Env().Sig(c.Def).Params
	if at >= len(params) {
		return false
	}
	p, ok := params[at].(*types.Ref)
	if !ok {
		return false
	}
	switch p.Elem.(type) {
	case *types.Slice:
		return array
	case *types.Adt:
		return !array
	}
	return false
}
