package selectrestartsfuture

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
)

// timer is a call of a function of the catalog's timers.
type timer struct {
	row    *catalog.Timer
	call   hir.Expr
	length hir.Expr // nil when it takes none
}

// timer reads an expression as a call of a timer. What wraps a timer as the receiver of a call, `.fuse()`,
// leaves it what it is.
func (k *check) timer(e hir.Expr) (timer, bool) {
	for e != nil {
		if callee := k.s.Types.Callees[e.ID()]; callee != nil && callee.Def != nil {
			if row := k.s.C.Catalog.Timer(callee.Def.Lang()); row != nil {
				return timer{row, e, argument(e, row.Arg)}, true
			}
		}
		m, ok := e.(*hir.MethodCall)
		if !ok || len(m.Args) > 0 {
			break
		}
		e = m.Recv
	}
	return timer{}, false
}

func argument(e hir.Expr, i int) hir.Expr {
	if call, ok := e.(*hir.Call); ok && i < len(call.Args) {
		return call.Args[i]
	}
	return nil
}

// ticker reports an interval that is made anew each time round: its first tick is at once.
func (k *check) ticker(future hir.Expr, let *hir.LetStmt) bool {
	tick, ok := k.timer(future)
	if !ok || tick.row.Kind != catalog.Tick || let != nil {
		return false
	}
	m, ok := tick.call.(*hir.MethodCall)
	if !ok {
		return false
	}
	made, let := k.made(m.Recv)
	ticker, ok := k.timer(made)
	if !ok || ticker.row.Kind != catalog.Interval || ticker.row.Arg != 0 {
		return ok
	}
	f := k.add(ticker.call.Pos(), rule.Warning, fmt.Sprintf(
		"`%s` is made anew each time round, and its first tick comes at once: `%s` is always ready", k.text(ticker.call), k.text(tick.call)), -1)
	f.Fixes = k.beforeLoop(let, ticker.length)
	return true
}

// sleep reports a sleep that each win of another arm starts from its beginning. It reports whether the arm is
// a sleep at all.
func (k *check) sleep(i int, future hir.Expr, let *hir.LetStmt, others []int) bool {
	t, ok := k.timer(future)
	if !ok || t.row.Kind != catalog.Sleep || t.length == nil {
		return ok
	}
	if !k.invariant(t.length) {
		return true // a length that is computed anew each time may well be what is left
	}
	if others = k.quicker(t, others); len(others) == 0 {
		return true
	}
	other, msg, severity := k.verdict(t, others)
	f := k.add(t.call.Pos(), severity, msg, other)
	f.Fixes = k.sleepFixes(&k.sel.Arms[i], t, let)
	return true
}

// quicker leaves out the timers that surely are further apart than t is long: they seldom set it back, or never.
func (k *check) quicker(t timer, others []int) []int {
	wait := k.nanoseconds(t.length)
	var out []int
	for _, j := range others {
		if _, period, ok := k.period(j); !ok || wait == 0 || k.nanoseconds(period) < wait {
			out = append(out, j)
		}
	}
	return out
}

// verdict says how bad a restart is: beside a ticker the sleep may never be over; beside what comes when it
// comes, it is a limit on silence, which somebody may want.
func (k *check) verdict(t timer, others []int) (other int, msg string, severity rule.Severity) {
	text := k.text(t.call)
	for _, j := range others {
		tick, period, ok := k.period(j)
		if !ok {
			continue
		}
		if k.nanoseconds(t.length) > 0 && k.nanoseconds(period) > 0 {
			return j, fmt.Sprintf("`%s` starts again each time round, and `%s` is ready before it is over (every `%s`): this arm never wins",
				text, tick, k.text(period)), rule.Warning
		}
		return j, fmt.Sprintf("`%s` starts again each time round, so each `%s` sets it back: this arm wins only if the ticks are further apart than that",
			text, tick), rule.Warning
	}
	return others[0], fmt.Sprintf("`%s` starts again each time round: this arm wins only after no other has for so long, however long the loop has run",
		text), rule.Info
}

// period is how often the j-th arm surely is ready: that of a ticker whose making is in view, or the length of
// another sleep. The length is nil when it is not in view.
func (k *check) period(j int) (text string, length hir.Expr, ok bool) {
	future := k.sel.Arms[j].Future
	t, ok := k.timer(future)
	if !ok {
		return "", nil, false
	}
	switch t.row.Kind {
	case catalog.Sleep:
		return k.text(t.call), t.length, t.length != nil && k.nanoseconds(t.length) > 0
	case catalog.Tick:
		text = k.text(t.call)
		m, ok := t.call.(*hir.MethodCall)
		if !ok {
			return "", nil, false
		}
		if p, ok := m.Recv.(*hir.PathExpr); ok {
			if let := k.letOf(p.Local); let != nil {
				if ticker, ok := k.timer(let.Init); ok {
					length = ticker.length
				}
			}
		}
		return text, length, true
	}
	return "", nil, false
}

// nanoseconds is a length of time that is written out; 0 when it is not.
func (k *check) nanoseconds(e hir.Expr) float64 {
	t, ok := k.timer(e)
	if !ok || t.row.Kind != catalog.Length || t.row.Unit == 0 {
		return 0
	}
	lit, ok := t.length.(*hir.Lit)
	if !ok || lit.Kind != hir.IntLit {
		return 0
	}
	n, err := strconv.ParseInt(strings.TrimSuffix(strings.ReplaceAll(lit.Text, "_", ""), "u64"), 10, 32)
	if err != nil {
		return 0 // written in another base, or longer than anybody waits
	}
	return float64(n) * float64(t.row.Unit)
}

// invariant reports whether an expression surely has the same value each time round: literals, constants,
// variables and fields from outside the loop that it does not assign, lengths made of such.
func (k *check) invariant(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Lit:
		return true
	case *hir.PathExpr:
		return e.Local == hir.NoLocal || !k.loop.Pos().Covers(k.s.Hir.Locals[e.Local].Name.Span) && !k.assigned(e.Local)
	case *hir.Field:
		return k.invariant(e.Base)
	case *hir.Unary:
		return k.invariant(e.X)
	case *hir.Binary:
		return k.invariant(e.L) && k.invariant(e.R)
	case *hir.Cast:
		return k.invariant(e.X)
	case *hir.Call:
		t, ok := k.timer(e)
		return ok && t.row.Kind == catalog.Length && t.length != nil && k.invariant(t.length)
	}
	return false
}

// assigned reports whether the loop may change a variable or a part of it.
func (k *check) assigned(l hir.LocalID) bool {
	found := false
	root := func(e hir.Expr) bool {
		for {
			switch x := e.(type) {
			case *hir.Field:
				e = x.Base
				continue
			case *hir.Unary:
				e = x.X
				continue
			case *hir.Index:
				e = x.Base
				continue
			case *hir.PathExpr:
				return x.Local == l
			}
			return false
		}
	}
	hir.Walk(k.loop, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Assign:
			found = found || root(e.L)
		case *hir.AssignOp:
			found = found || root(e.L)
		case *hir.Ref:
			found = found || e.Mut && root(e.X)
		}
		return !found
	})
	return found
}
