package mend

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// BindFirst ends a temporary before the await by binding what is made from it: the scrutinee of a match,
// `if let`, `while let` or `for`, or an argument of the awaited call. When the await stands in an argument
// of a call on the temporary, it is the awaited value that is bound first.
func (s *Scene) BindFirst(v *rulekit.Value) []rule.Fix {
	if v.Named() || v.Captured || v.Local < 0 || int(v.Local) >= len(v.Future.Graph.Locals) {
		return nil
	}
	l := &v.Future.Graph.Locals[v.Local]
	if l.Kind != body.Temporary || l.Expr < 0 {
		return nil
	}
	states := v.Held
	if len(states) == 0 {
		states = v.Stored
	}
	if len(states) == 0 {
		return nil
	}
	point := v.First(states).Span
	x := s.Hir.Exprs[l.Expr]
	for up := s.Parent(x); up != nil; x, up = up, s.Parent(up) {
		if fixes, done := s.bindAt(v, x, up, point); done {
			return fixes
		}
	}
	return nil
}

// bindAt tries x, a part of up that holds the temporary. done: there is nothing further out to try.
func (s *Scene) bindAt(v *rulekit.Value, x, up hir.Expr, point hir.Span) (fixes []rule.Fix, done bool) {
	switch up := up.(type) {
	case *hir.Block, *hir.Closure, *hir.Async:
		return nil, true
	case *hir.Match:
		if up.X == x {
			return s.hoist(v, x, up, true), true
		}
	case *hir.Let:
		if up.X == x {
			outer := s.Parent(up)
			_, alone := outer.(*hir.If)
			return s.hoist(v, x, outer, alone), true
		}
	case *hir.For:
		if up.Iter == x {
			if !types.Equal(v.Ty, s.Types.Exprs[x.ID()]) && (!x.Pos().Covers(v.Span) || v.Span == x.Pos()) {
				return nil, true // what the iterator gives is kept, and not what is iterated over
			}
			return s.hoist(v, x, up, true), true
		}
	case *hir.MethodCall:
		if up.Recv == x && within(up.Args, point) {
			return s.hoistAwaited(v, up.Args, point), true
		}
		if i := indexOf(up.Args, x); i >= 0 && !up.Pos().Covers(point) && pure(up.Recv) && allPure(up.Args[:i]) && s.awaited(up) {
			return s.hoist(v, x, up, true), true
		}
	case *hir.Call:
		i := indexOf(up.Args, x)
		if i >= 0 && within(up.Args[i+1:], point) {
			return s.hoistAwaited(v, up.Args, point), true
		}
		if i >= 0 && !up.Pos().Covers(point) && allPure(up.Args[:i]) && s.awaited(up) {
			return s.hoist(v, x, up, true), true
		}
	}
	return nil, false
}

// awaited reports whether a call's result is what its parent awaits.
func (s *Scene) awaited(call hir.Expr) bool {
	_, ok := s.Parent(call).(*hir.Await)
	return ok
}

// hoist binds x, and puts the name in its place. With ahead, and where user is the first thing its
// statement evaluates, the `let` goes before the statement; else x becomes a block that binds and gives it.
func (s *Scene) hoist(v *rulekit.Value, x, user hir.Expr, ahead bool) []rule.Fix {
	t := s.Types.Exprs[x.ID()]
	if !fixkit.Owned(t) || Suspends(v.Future, x.Pos()) || s.place(x) && s.Solve(t, types.Copy) != types.Yes {
		return nil
	}
	if s.C.HoldsGuard(s.Fn, t) || v.Send.Answer == types.No && s.Solve(t, types.Send) != types.Yes {
		return nil // it would only have a name
	}
	name := s.Fresh("value")
	title := fmt.Sprintf("bind `%s` with `let` first", s.C.Text(s.Fn, x.Pos()))
	let := fmt.Sprintf("let %s = %s;", name, s.Source(x.Pos()))
	site, ok := s.Statement(user.Pos())
	if ahead && ok && s.startsWith(site, user) {
		at := site.Span().Start
		return []rule.Fix{s.Fix(title, rule.Safe, Insert(at, s.Before(let, at)), Edit{x.Pos(), name})}
	}
	return []rule.Fix{s.Fix(title, rule.Safe, Edit{x.Pos(), "{ " + let + " " + name + " }"})}
}

// place reports whether x is a place that reading moves out of.
func (s *Scene) place(x hir.Expr) bool {
	switch x := x.(type) {
	case *hir.Unary:
		return x.Op == '*'
	case *hir.Field, *hir.Index:
		return true
	}
	return false
}

// startsWith reports whether x is what a statement evaluates first: the statement itself, its initial
// value, or under awaits and `?` of those.
func (s *Scene) startsWith(site fixkit.Site, x hir.Expr) bool {
	var e hir.Expr
	switch st := site.Stmt().(type) {
	case nil:
		e = site.Block.Tail
	case *hir.LetStmt:
		e = st.Init
	case *hir.ExprStmt:
		e = st.X
	}
	for e != nil {
		if e == x {
			return true
		}
		switch w := e.(type) {
		case *hir.Await:
			e = w.X
		case *hir.Try:
			e = w.X
		case *hir.Assign:
			e = w.R
		case *hir.Return:
			e = w.X
		default:
			return false
		}
	}
	return false
}

// hoistAwaited binds the argument that awaits before the statement, so that the temporary is made after.
func (s *Scene) hoistAwaited(v *rulekit.Value, args []hir.Expr, point hir.Span) []rule.Fix {
	for i, a := range args {
		if !a.Pos().Covers(point) {
			continue
		}
		call := s.Parent(a)
		site, ok := s.Statement(call.Pos())
		if !ok || !s.startsWith(site, call) || !allPure(args[:i]) {
			return nil
		}
		name := s.Fresh("value")
		at := site.Span().Start
		let := fmt.Sprintf("let %s = %s;", name, s.Source(a.Pos()))
		title := fmt.Sprintf("await `%s` first", s.C.Text(s.Fn, a.Pos()))
		return []rule.Fix{s.Fix(title, rule.Review, Insert(at, s.Before(let, at)), Edit{a.Pos(), name})}
	}
	return nil
}

// pure reports whether evaluating x earlier or later makes no difference: a name, a literal, a field, a
// reference to one.
func pure(x hir.Expr) bool {
	switch x := x.(type) {
	case *hir.PathExpr, *hir.Lit:
		return true
	case *hir.Field:
		return pure(x.Base)
	case *hir.Ref:
		return pure(x.X)
	}
	return false
}

func allPure(xs []hir.Expr) bool {
	for _, x := range xs {
		if !pure(x) {
			return false
		}
	}
	return true
}

func indexOf(xs []hir.Expr, x hir.Expr) int {
	for i := range xs {
		if xs[i] == x {
			return i
		}
	}
	return -1
}

func within(xs []hir.Expr, at hir.Span) bool {
	for _, x := range xs {
		if x.Pos().Covers(at) {
			return true
		}
	}
	return false
}
