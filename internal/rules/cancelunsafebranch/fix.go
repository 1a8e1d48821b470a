package cancelunsafebranch

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// fixes are those of the i-th arm.
func (k *check) fixes(sel *rulekit.Select, i int, l loss, sc *scope) []rule.Fix {
	if k.s.C.NoFixes {
		return nil
	}
	if fix := k.reserve(&sel.Arms[i], l); fix != nil {
		return fix
	}
	return k.pin(sel, &sel.Arms[i], sc)
}

// pin makes the future before the loop and polls it by reference, when its arm leaves the loop, so that it is
// not polled when it is done, and nobody else needs what it borrows.
func (k *check) pin(sel *rulekit.Select, arm *hir.SelectArm, sc *scope) []rule.Fix {
	if sc.loop == nil || !sel.Tokio || sel.GoesOn(arm.Handler) {
		return nil
	}
	if _, ok := arm.Future.(*hir.PathExpr); ok {
		return nil
	}
	site, ok := k.s.Statement(sc.loop.Pos())
	if !ok || site.Span().Start != sc.loop.Pos().Start {
		return nil
	}
	free := true
	hir.Walk(arm.Future, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.PathExpr:
			free = free && (e.Local == hir.NoLocal || !k.boundIn(e.Local, sc.loop.Pos()) && !k.neededElsewhere(e.Local, arm.Future, sc))
		case *hir.Await, *hir.Try, *hir.MacroCall:
			free = false
		}
		return free
	})
	if !free {
		return nil
	}
	start := site.Span().Start
	v := k.s.Fresh("operation")
	let := fmt.Sprintf("let mut %s = std::pin::pin!(%s);", v, k.s.Source(arm.Future.Pos()))
	return []rule.Fix{k.s.Fix("pin it before the loop, so that it keeps what it has done", rule.Review,
		mend.Insert(start, k.s.Before(let, start)), mend.Edit{At: arm.Future.Pos(), New: "&mut " + v})}
}

// neededElsewhere reports whether a variable is mentioned from the loop on, other than by the future.
func (k *check) neededElsewhere(l hir.LocalID, future hir.Expr, sc *scope) bool {
	for _, u := range k.s.Uses(l) {
		if u.Span.Start >= sc.loop.Pos().Start && !future.Pos().Covers(u.Span) {
			return true
		}
	}
	return false
}

// reserve waits for room in the arm, and sends in the handler: the message is still there when another arm
// wins.
func (k *check) reserve(arm *hir.SelectArm, l loss) []rule.Fix {
	send, ok := arm.Future.(*hir.MethodCall)
	if !ok || l.row.Reserve == "" || l.call != arm.Future || len(send.Args) != 1 {
		return nil
	}
	permit := k.s.Fresh("permit")
	call := fmt.Sprintf("%s.send(%s)", permit, k.s.Source(send.Args[0].Pos()))
	pat, stmt := "Ok("+permit+")", call+";"
	switch p := arm.Pat.(type) {
	case *hir.WildPat:
		pat, stmt = permit, fmt.Sprintf("if let Ok(%s) = %s { %s; }", permit, permit, call)
	case *hir.TupleStructPat:
		if !k.succeeds(p) || len(hir.Bindings(p)) > 0 {
			return nil
		}
	default:
		return nil
	}
	edits := []mend.Edit{
		{At: arm.Pat.Pos(), New: pat},
		{At: hir.Span{Start: send.Name.Span.Start, End: send.Pos().End}, New: l.row.Reserve + "()"},
		k.s.Prepend(arm.Handler, stmt),
	}
	return []rule.Fix{k.s.Fix("wait for room first, and send in the handler", rule.Review, edits...)}
}
