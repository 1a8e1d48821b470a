// Package futurelock is the rule futurelock: a handler of a select! waits for a lock that a future, which the
// select! polled by reference and nobody polls any more, holds or is next in line for.
package futurelock

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "futurelock"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a handler waits for a lock that a future nobody polls may have",
		Section: 7, Relation: "borrow", Default: rule.Warning, Doc: doc,
	}
}

// Check looks at the arms that poll by reference, and at the handlers of the others.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		for _, sel := range c.Selects(fn) {
			s, ok := mend.NewScene(c, fn)
			if !ok {
				continue
			}
			k := check{s: s, locks: locks{c: c, facts: s.Facts}, sel: &sel}
			for i := range sel.Arms {
				k.arm(i)
			}
			out = append(out, k.out...)
		}
	}
	return out
}

type check struct {
	s     *mend.Scene
	locks locks
	sel   *rulekit.Select
	out   []rule.Finding
}

// arm looks for handlers that wait for what the i-th arm's future may hold.
func (k *check) arm(i int) {
	polled, ok := byReference(k.sel.Arms[i].Future)
	if !ok {
		return
	}
	future := k.locks.madeBy(polled.Local)
	if future == nil {
		return
	}
	held := k.locks.future(future, 0)
	if len(held) == 0 {
		return
	}
	for j := range k.sel.Arms {
		handler := k.sel.Arms[j].Handler
		if j == i || k.s.UsedWithin(polled.Local, handler.Pos()) {
			continue // the handler drops it, or goes on with it
		}
		for _, w := range k.locks.within(handler, 0) {
			if held[w.lock] {
				k.report(polled, future, w)
				return
			}
		}
	}
}

// byReference is the variable that an arm polls where it is.
func byReference(future hir.Expr) (*hir.PathExpr, bool) {
	r, ok := future.(*hir.Ref)
	if !ok || !r.Mut {
		return nil, false
	}
	p, ok := r.X.(*hir.PathExpr)
	return p, ok && p.Local != hir.NoLocal
}

func (k *check) report(polled *hir.PathExpr, future hir.Expr, w wait) {
	v, lock := k.s.Hir.Locals[polled.Local].Name.Text, k.locks.text(w.lock)
	k.out = append(k.out, rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 7, Location: k.s.C.At(k.s.Fn, w.at),
		Message: fmt.Sprintf("this waits for `%s` while nobody polls `%s`, which may hold it or be next in line for it: then neither ever goes on", lock, v),
		Related: []rule.Related{
			{Location: k.s.C.At(k.s.Fn, future.Pos()), Message: fmt.Sprintf("this future waits for `%s` too", lock)},
			{Location: k.s.C.At(k.s.Fn, polled.Span), Message: "and is polled here alone"},
		},
	})
}
