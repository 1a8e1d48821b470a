package futurelock

import (
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// lock is the place that a lock is reached by: a variable and the fields after it, clones and references left
// out, as they lead to the same lock.
type lock struct {
	local hir.LocalID
	path  string
}

// wait is an await for a lock.
type wait struct {
	lock lock
	at   hir.Span
}

// locks finds what a function's body, and the crate's own async fns that it awaits, wait for.
type locks struct {
	c     *rulekit.Context
	facts *machine.Facts
}

// maxCalls bounds how deep calls are followed.
const maxCalls = 4

func (l locks) text(k lock) string {
	return l.facts.Body.Locals[k.local].Name.Text + k.path
}

// madeBy is the call or block that makes the future which a variable holds, pinned and boxed or not; nil when
// it is not in view.
func (l locks) madeBy(v hir.LocalID) hir.Expr {
	e := l.initial(v)
	for e != nil {
		if _, ok := l.facts.Result.Exprs[e.ID()].(*types.Future); ok {
			if p, path := e.(*hir.PathExpr); path {
				e = l.initial(p.Local)
				continue
			}
			return e
		}
		switch x := e.(type) {
		case *hir.PinMacro:
			e = x.X
		case *hir.PathExpr:
			e = l.initial(x.Local)
		case *hir.Call:
			if len(x.Args) != 1 || !l.wraps(x, x.Args[0]) {
				return nil
			}
			e = x.Args[0]
		case *hir.MethodCall:
			if !l.wraps(x, x.Recv) {
				return nil
			}
			e = x.Recv
		default:
			return nil
		}
	}
	return nil
}

// wraps reports whether a call gives the future it is given in another form: its type is a part of the result's,
// or hidden behind a trait object. A spawned task is another thing, which others poll.
func (l locks) wraps(call, future hir.Expr) bool {
	found := false
	inner := l.facts.Result.Exprs[future.ID()]
	types.Walk(l.facts.Result.Exprs[call.ID()], func(t types.Ty) bool {
		_, dyn := t.(*types.Dyn)
		found = found || dyn || types.Equal(t, inner)
		return !found
	})
	return found
}

// initial is the value that a `let` gives a variable, or the variable that `pin!(x);` has taken.
func (l locks) initial(v hir.LocalID) hir.Expr {
	for _, e := range l.facts.Body.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range block.Stmts {
			switch st := st.(type) {
			case *hir.LetStmt:
				if p, ok := st.Pat.(*hir.BindPat); ok && p.Local == v {
					return st.Init
				}
			case *hir.PinStmt:
				if st.Old != nil && st.Pat != nil && st.Pat.Local == v && st.Old.Local != v {
					return st.Old
				}
			}
		}
	}
	return nil
}

// future are the locks that a future waits for: an async block's own, or a called async fn's in terms of the
// arguments.
func (l locks) future(e hir.Expr, depth int) map[lock]bool {
	out := map[lock]bool{}
	if block, ok := e.(*hir.Async); ok {
		for _, w := range l.within(block.Body, depth) {
			out[w.lock] = true
		}
		return out
	}
	call, ok := rulekit.CallOf(l.facts, e)
	if !ok {
		return out
	}
	for _, k := range l.called(call, depth) {
		out[k] = true
	}
	return out
}

// called are the locks that a called async fn waits for.
func (l locks) called(call rulekit.Call, depth int) []lock {
	facts := l.c.Facts(call.Future.Fn)
	if facts == nil || depth >= maxCalls {
		return nil
	}
	callee := locks{l.c, facts}
	var out []lock
	for _, w := range callee.within(facts.Body.Root, depth+1) {
		i := hir.ArgumentOf(callee.facts.Body, w.lock.local)
		if i < 0 || i >= len(call.Args) {
			continue
		}
		if k, ok := l.place(call.Args[i], 0); ok {
			out = append(out, lock{k.local, k.path + w.lock.path})
		}
	}
	return out
}

// within are the awaits for locks inside an expression. What is only made there, and not awaited, does not
// count.
func (l locks) within(e hir.Expr, depth int) []wait {
	var out []wait
	hir.Walk(e, func(x hir.Expr) bool {
		switch x := x.(type) {
		case *hir.Async, *hir.Closure:
			return x == e
		case *hir.Await:
			if m, ok := x.X.(*hir.MethodCall); ok && l.locking(x) {
				if k, ok := l.place(m.Recv, 0); ok {
					out = append(out, wait{k, x.Span})
				}
			}
			if call, ok := rulekit.CallOf(l.facts, x.X); ok {
				for _, k := range l.called(call, depth) {
					out = append(out, wait{k, x.Span})
				}
			}
		}
		return true
	})
	return out
}

// locking reports whether an await gives a guard that keeps all others out, or a permit.
func (l locks) locking(e *hir.Await) bool {
	found := false
	types.Walk(l.facts.Result.Exprs[e.ID()], func(t types.Ty) bool {
		if adt, ok := t.(*types.Adt); ok {
			if row := l.c.Catalog.Guard(adt.Def.Lang()); row != nil {
				found = found || row.Kind == catalog.Mutex || row.Kind == catalog.RwLockWrite || row.Kind == catalog.Permit
			}
		}
		return !found
	})
	return found
}

// place is where a lock is reached from: references, and calls that give a thing of the same type, such as
// clones of an Arc, lead to the same lock.
func (l locks) place(e hir.Expr, depth int) (lock, bool) {
	if depth > maxCalls {
		return lock{}, false
	}
	switch e := e.(type) {
	case *hir.PathExpr:
		if e.Local == hir.NoLocal {
			return lock{}, false
		}
		if init := l.initial(e.Local); init != nil && l.alike(e, init) {
			if k, ok := l.place(init, depth+1); ok {
				return k, true
			}
		}
		return lock{local: e.Local}, true
	case *hir.Field:
		k, ok := l.place(e.Base, depth)
		return lock{k.local, k.path + "." + e.Name.Text}, ok
	case *hir.Ref:
		return l.place(e.X, depth)
	case *hir.Unary:
		return l.place(e.X, depth)
	case *hir.MethodCall:
		if len(e.Args) == 0 && l.alike(e, e.Recv) {
			return l.place(e.Recv, depth)
		}
	case *hir.Call:
		if len(e.Args) == 1 && l.alike(e, e.Args[0]) {
			return l.place(e.Args[0], depth)
		}
	}
	return lock{}, false
}

// alike reports whether two expressions have one type, references aside.
func (l locks) alike(a, b hir.Expr) bool {
	return types.Equal(bare(l.facts.Result.Exprs[a.ID()]), bare(l.facts.Result.Exprs[b.ID()]))
}

func bare(t types.Ty) types.Ty {
	for {
		r, ok := t.(*types.Ref)
		if !ok {
			return t
		}
		t = r.Elem
	}
}
