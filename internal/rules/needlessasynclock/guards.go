package needlessasynclock

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// other reports whether a call of an unknown method surely takes no async lock: its value is used at once as no future
// could be, or it takes arguments.
func (u user) other(call *hir.MethodCall) bool {
	if len(call.Args) > 0 {
		return true
	}
	switch up := u.parents[call.ID()].(type) {
	case *hir.Try:
		return true
	case *hir.MethodCall:
		return up.Recv == hir.Expr(call) && (up.Name.Text == "unwrap" || up.Name.Text == "expect")
	}
	return false
}

// stays reports whether a guard surely ends where it was made: it is used where it stands, or by way of a variable that
// nothing but a drop takes it from.
func (u user) stays(guard hir.Expr) bool {
	switch up := u.parents[guard.ID()].(type) {
	case *hir.Block:
		if hir.Discarded(up, guard) {
			return true
		}
		for _, st := range up.Stmts {
			let, ok := st.(*hir.LetStmt)
			if !ok || let.Init != guard {
				continue
			}
			bind, plain := let.Pat.(*hir.BindPat)
			return plain && !bind.Ref && bind.Sub == nil && u.variable(bind.Local)
		}
		return false
	default:
		return u.lent(guard, up)
	}
}

// variable reports whether a guard in a variable stays there.
func (u user) variable(l hir.LocalID) bool {
	for _, e := range u.facts.Body.Exprs {
		switch e := e.(type) {
		case *hir.PathExpr:
			if e.Local == l && !u.lent(e, u.parents[e.ID()]) {
				return false
			}
		case *hir.MacroCall:
			for _, r := range e.Reads {
				if r.Local == l {
					return false
				}
			}
		}
	}
	return true
}

// lent reports whether a use leaves the guard where it is, or drops it.
func (u user) lent(guard, up hir.Expr) bool {
	switch up := up.(type) {
	case *hir.Field, *hir.Index, *hir.Ref, *hir.AssignOp, *hir.Format:
		return true
	case *hir.Unary:
		return up.Op == '*'
	case *hir.MethodCall:
		adjust := u.facts.Result.Adjusts[guard.ID()]
		return up.Recv == guard && adjust != nil && !adjust.Unsure && (len(adjust.Derefs) > 0 || adjust.Ref != types.NoRef)
	case *hir.Call:
		return u.g.k.c.CallsDrop(u.facts.Result, up)
	}
	return false
}

// holds reports whether the function may keep one of the group's guards in a future while that is suspended: alive, or
// dropped and still stored, which a guard of std would make a future that is not Send. A future that is being awaited
// gives the guard; for it to hold one, that would have been moved there.
func (u user) holds() bool {
	found := false
	var visit func(g *body.Graph)
	visit = func(g *body.Graph) {
		if g == nil || found {
			return
		}
		if res := u.facts.Flow[g.Expr]; res != nil {
			for point := range g.Suspends {
				for _, kept := range [][]flow.At{res.Stored[point], res.Held[point]} {
					for _, at := range kept {
						l := &g.Locals[at.Local]
						found = found || l.Kind != body.Awaitee && u.isGuard(l.Ty)
					}
				}
			}
		}
		for _, child := range g.Children {
			visit(child)
		}
	}
	visit(u.facts.Graph)
	return found
}

// isGuard reports whether a type is or has among its arguments a guard of what the group's locks guard, or of what is
// not known.
func (u user) isGuard(t types.Ty) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		a, ok := t.(*types.Adt)
		if !ok || found {
			return !found
		}
		if row := u.g.k.c.Catalog.Guard(a.Def.Lang()); row != nil && row.Of == u.g.row.Type {
			found = u.g.mayBe(a.Args)
		}
		return !found
	})
	return found
}
