package selectrestartsfuture

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
)

// loopStart is where the statement of the loop begins, when the loop is all of that statement.
func (k *check) loopStart() (uint32, bool) {
	site, ok := k.s.Statement(k.loop.Pos())
	if !ok || k.s.C.NoFixes {
		return 0, false
	}
	x := site.Block.Tail
	switch st := site.Stmt().(type) {
	case *hir.ExprStmt:
		x = st.X
	case *hir.LetStmt:
		x = st.Init
	}
	return site.Span().Start, x == k.loop
}

// beforeLoop moves the `let` of a ticker in front of the loop.
func (k *check) beforeLoop(let *hir.LetStmt, length hir.Expr) []rule.Fix {
	start, ok := k.loopStart()
	if !ok || let == nil || length == nil || !k.invariant(length) || len(let.Attrs) > 0 {
		return nil
	}
	gone := let.Span
	if end := k.s.LineEnd(gone.End); k.s.OwnLine(gone.Start) && end > gone.End {
		gone.Start -= uint32(len(k.s.Indent(gone.Start)))
		gone.End = end
	}
	return []rule.Fix{k.s.Fix("make it once, before the loop", rule.Review,
		mend.Insert(start, k.s.Before(k.s.Source(let.Span), start)),
		mend.Edit{At: gone})}
}

// sleepFixes give the sleep one beginning: a deadline and a pinned sleep when its arm leaves the loop, a
// ticker when the loop goes on after it.
func (k *check) sleepFixes(arm *hir.SelectArm, t timer, let *hir.LetStmt) []rule.Fix {
	start, ok := k.loopStart()
	if !ok || let != nil || t.row.Until == "" {
		return nil
	}
	before := func(stmt string) mend.Edit { return mend.Insert(start, k.s.Before(stmt, start)) }
	length := k.s.Source(t.length.Pos())
	if k.sel.GoesOn(arm.Handler) {
		ticker := k.s.Fresh("ticker")
		return []rule.Fix{k.s.Fix("let a ticker made before the loop keep the time", rule.Review,
			before(fmt.Sprintf("let mut %s = %s(%s + %s, %s);", ticker, t.row.Every, t.row.Now, length, length)),
			mend.Edit{At: t.call.Pos(), New: ticker + ".tick()"})}
	}
	deadline, sleep := k.s.Fresh("deadline"), k.s.Fresh("sleep")
	fixes := []rule.Fix{k.s.Fix("sleep until one deadline for the whole loop", rule.Review,
		before(fmt.Sprintf("let %s = %s + %s;", deadline, t.row.Now, length)),
		mend.Edit{At: t.call.Pos(), New: fmt.Sprintf("%s(%s)", t.row.Until, deadline)})}
	if arm.Future == t.call && k.sel.Tokio {
		fixes = append(fixes, k.s.Fix("pin one sleep before the loop", rule.Review,
			before(fmt.Sprintf("let mut %s = std::pin::pin!(%s);", sleep, k.s.Source(t.call.Pos()))),
			mend.Edit{At: t.call.Pos(), New: "&mut " + sleep}))
	}
	return fixes
}
