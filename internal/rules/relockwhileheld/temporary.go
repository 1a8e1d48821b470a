package relockwhileheld

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
)

// temporaries reports what is taken while a guard that no variable holds lives to the end of the expression that it
// stands in: in the arguments of a method called on it, and in the arms of a match on something of it.
func (k *check) temporaries(l locks, own, calls []taking) {
	for _, first := range own {
		guard := l.guardOf(first.call)
		if guard == nil || l.changes(first.place) {
			continue
		}
		owner, regions := l.lives(guard)
		var found *taking
		for _, list := range [][]taking{own, calls} {
			for i := range list {
				t := &list[i]
				if t.place != first.place || !t.row.Excludes(first.row) || !within(regions, t.call.Pos()) || l.apart(t.call, owner) {
					continue
				}
				if found == nil || t.call.Pos().Start < found.call.Pos().Start {
					found = t
				}
			}
		}
		if found != nil {
			k.report(l, nil, &body.Local{Span: guard.Pos(), Hir: hir.NoLocal}, first, *found)
		}
	}
}

// guardOf is the expression around a call whose value is the guard; nil when there is none.
func (l locks) guardOf(call hir.Expr) hir.Expr {
	for e := call; e != nil; e = l.parents[e.ID()] {
		if l.isGuard(l.facts.Result.Exprs[e.ID()]) {
			if l.source(e) == call {
				return e
			}
			return nil
		}
		switch l.parents[e.ID()].(type) {
		case *hir.Await, *hir.Try, *hir.MethodCall:
		default:
			return nil
		}
	}
	return nil
}

// lives is where else a guard that is used where it stands lives, and the expression that ends its life.
func (l locks) lives(guard hir.Expr) (owner hir.Expr, regions []hir.Span) {
	var e hir.Expr
	switch up := l.parents[guard.ID()].(type) {
	case *hir.MethodCall:
		callee := l.facts.Result.Callees[up.ID()]
		if up.Recv != guard || callee == nil || callee.Def == nil || callee.ByValueSelf && !l.derefs(guard) {
			return nil, nil
		}
		for _, a := range up.Args {
			regions = append(regions, a.Pos())
		}
		owner, e = up, up
	case *hir.Field:
		owner, e = up, up
	case *hir.Unary:
		if up.Op != '*' {
			return nil, nil
		}
		owner, e = up, up
	default:
		return nil, nil
	}
	for {
		switch up := l.parents[e.ID()].(type) {
		case *hir.MethodCall, *hir.Field, *hir.Unary, *hir.Ref, *hir.Try, *hir.Cast, *hir.Index, *hir.Call:
			e = up
		case *hir.Match:
			if up.X == e {
				for i := range up.Arms {
					regions = append(regions, up.Arms[i].Body.Pos())
				}
				return up, regions
			}
			return owner, regions
		case *hir.For:
			if up.Body.Span.Covers(e.Pos()) {
				return owner, regions
			}
			return up, append(regions, up.Body.Span)
		case *hir.Let:
			branch, ok := l.parents[up.ID()].(*hir.If)
			if !ok {
				return owner, regions
			}
			regions = append(regions, branch.Then.Pos())
			if branch.Else != nil && l.fn.Crate.Edition < 2024 {
				regions = append(regions, branch.Else.Pos())
			}
			return branch, regions
		default:
			return owner, regions
		}
	}
}

// derefs reports whether a method called on a guard is one of what it guards.
func (l locks) derefs(guard hir.Expr) bool {
	adjust := l.facts.Result.Adjusts[guard.ID()]
	return adjust != nil && len(adjust.Derefs) > 0
}

func within(regions []hir.Span, at hir.Span) bool {
	for _, r := range regions {
		if r.Covers(at) {
			return true
		}
	}
	return false
}

// apart reports whether an expression inside of owner stands in a closure or block, which may run later.
func (l locks) apart(e, owner hir.Expr) bool {
	for up := l.parents[e.ID()]; up != nil && up != owner; up = l.parents[up.ID()] {
		switch up.(type) {
		case *hir.Closure, *hir.Async:
			return true
		}
	}
	return false
}
