package cancelunsafebranch

import (
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// races looks at the calls that poll several futures until one of them is done.
func (k *check) races() {
	for _, e := range k.s.Hir.Exprs {
		row := k.s.C.Cancel(k.s.Fn, e)
		if row == nil || row.Class != catalog.CancelRace {
			continue
		}
		await, ok := k.s.Parent(e).(*hir.Await)
		if !ok {
			continue // an arm of a select!, or passed on: who awaits it decides
		}
		futures := racers(e)
		g := graphAt(k.s.Facts.Graph, await.Pos())
		if g == nil || len(futures) < 2 {
			continue
		}
		for i := range futures {
			handlers, ok := k.left(await, row, i)
			if !ok {
				continue
			}
			sc := scope{at: await.Pos(), graph: g, loop: rulekit.InnermostLoop(k.s.Hir, await.Pos()), timed: true, goesOn: handlers}
			for j := range futures {
				sc.timed = sc.timed && (j == i || k.timer(futures[j]))
			}
			if l, ok := k.lost(k.made(futures[i], sc.loop), &sc); ok {
				k.report(l, &sc, futures[i], "when another future is done first")
			}
		}
	}
}

// racers are the futures that a call polls: its receiver and arguments, and what tuples and arrays among them hold.
func racers(call hir.Expr) []hir.Expr {
	var all, out []hir.Expr
	switch call := call.(type) {
	case *hir.Call:
		all = call.Args
	case *hir.MethodCall:
		all = append([]hir.Expr{call.Recv}, call.Args...)
	}
	for _, e := range all {
		switch e := e.(type) {
		case *hir.Tuple:
			out = append(out, e.Elems...)
		case *hir.Array:
			out = append(out, e.Elems...)
		default:
			out = append(out, e)
		}
	}
	return out
}

// left is what runs when the i-th future of a race was not the first, and is dropped; ok is false when the function or
// loop is left then, or that cannot be said.
func (k *check) left(await *hir.Await, row *catalog.Cancel, i int) (handlers []hir.Expr, ok bool) {
	d := rulekit.Divergence{Facts: k.s.Facts}
	var e hir.Expr = await
	for {
		switch up := k.s.Parent(e).(type) {
		case *hir.Try:
			if row.GivesBack {
				return nil, false
			}
			e = up
		case *hir.Block:
			// Bound to a variable, the value has what was not done.
			return nil, hir.Discarded(up, e) || !row.GivesBack && bound(up, e)
		case *hir.Match:
			if up.X != e {
				return nil, false
			}
			for a := range up.Arms {
				arm := &up.Arms[a]
				if row.GivesBack && !k.leavesOut(arm.Pat, i) {
					continue
				}
				if !d.GoesOn(arm.Body) {
					if !row.GivesBack {
						return nil, false // whose value this arm is for cannot be said
					}
					continue
				}
				handlers, ok = append(handlers, arm.Body), true
			}
			return handlers, ok
		case *hir.Let:
			return k.leftByLet(up, row, i)
		default:
			return nil, false
		}
	}
}

// bound reports whether a block binds the value of an expression by a `let` that always matches.
func bound(b *hir.Block, x hir.Expr) bool {
	for _, st := range b.Stmts {
		if let, ok := st.(*hir.LetStmt); ok && let.Init == x {
			return let.Else == nil
		}
	}
	return false
}

// leftByLet is the same for `if let` and `while let`.
func (k *check) leftByLet(let *hir.Let, row *catalog.Cancel, i int) ([]hir.Expr, bool) {
	d := rulekit.Divergence{Facts: k.s.Facts}
	switch up := k.s.Parent(let).(type) {
	case *hir.While:
		return []hir.Expr{up.Body}, d.GoesOn(up.Body) && (!row.GivesBack || k.leavesOut(let.Pat, i))
	case *hir.If:
		if row.GivesBack {
			return []hir.Expr{up.Then}, k.leavesOut(let.Pat, i) && d.GoesOn(up.Then)
		}
		if !d.GoesOn(up.Then) || up.Else != nil && !d.GoesOn(up.Else) {
			return nil, false
		}
		handlers := []hir.Expr{up.Then}
		if up.Else != nil {
			handlers = append(handlers, up.Else)
		}
		return handlers, true
	}
	return nil, false
}

// leavesOut reports whether a pattern of a race that gives back is for when the i-th future was not done, and takes
// nothing but the other's value: `Either::Left((value, _))` for the second.
func (k *check) leavesOut(p hir.Pat, i int) bool {
	if _, wild := p.(*hir.WildPat); wild {
		return true
	}
	variant, ok := p.(*hir.TupleStructPat)
	if !ok || len(variant.Elems) != 1 {
		return false
	}
	def := k.s.Types.PatDefs[variant.PatID()]
	if def == nil || def.Parent == nil || i >= len(def.Parent.Children()) || def == def.Parent.Children()[i] {
		return false
	}
	switch pair := variant.Elems[0].(type) {
	case *hir.WildPat, *hir.RestPat:
		return true
	case *hir.TuplePat:
		last := pair.Elems[len(pair.Elems)-1]
		_, wild := last.(*hir.WildPat)
		_, rest := last.(*hir.RestPat)
		return wild || rest
	}
	return false
}
