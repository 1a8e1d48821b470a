// Package selectrestartsfuture is the rule select-restarts-future: in a loop, an arm of a select! makes its
// future anew each time round, so that what the future has got so far, or waited so far, is lost whenever
// another arm wins.
package selectrestartsfuture

import (
	_ "embed"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "select-restarts-future"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a select! in a loop starts a future anew each time round",
		Section: 7, Relation: "loop", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the arms whose futures start again when another arm has won.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		for _, sel := range c.Selects(fn) {
			if !sel.Repeats() {
				continue
			}
			s, ok := mend.NewScene(c, fn)
			if !ok {
				continue
			}
			k := check{s: s, sel: &sel, loop: rulekit.InnermostLoop(s.Hir, sel.Pos())}
			if k.loop != nil {
				k.run()
				out = append(out, k.out...)
			}
		}
	}
	return out
}

type check struct {
	s    *mend.Scene
	sel  *rulekit.Select
	loop hir.Expr // the innermost around the select!
	out  []rule.Finding
}

func (k *check) run() {
	for i := range k.sel.Arms {
		future, let := k.made(k.sel.Arms[i].Future)
		if k.ticker(future, let) {
			continue
		}
		others := k.goOn(i)
		if len(others) == 0 {
			continue
		}
		if !k.sleep(i, future, let, others) {
			k.progress(i, others)
		}
	}
}

// goOn are the other arms after which the loop goes on.
func (k *check) goOn(i int) []int {
	var out []int
	for j := range k.sel.Arms {
		if j != i && k.sel.GoesOn(k.sel.Arms[j].Handler) {
			out = append(out, j)
		}
	}
	return out
}

// made is the expression that makes what an arm polls, when it is evaluated each time round: the arm's own,
// or the initial value of a variable that the loop's body declares.
func (k *check) made(future hir.Expr) (made hir.Expr, let *hir.LetStmt) {
	for {
		switch e := future.(type) {
		case *hir.Ref:
			future = e.X
			continue
		case *hir.PathExpr:
			let := k.letOf(e.Local)
			if let == nil || !k.loop.Pos().Covers(let.Span) {
				return nil, nil
			}
			return let.Init, let
		}
		return future, nil
	}
}

// letOf is the `let` with a plain name that binds a variable, by way of `pin!(x);` too; nil for none.
func (k *check) letOf(l hir.LocalID) *hir.LetStmt {
	if l == hir.NoLocal {
		return nil
	}
	for _, e := range k.s.Hir.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range block.Stmts {
			switch st := st.(type) {
			case *hir.LetStmt:
				if p, ok := st.Pat.(*hir.BindPat); ok && p.Local == l && st.Init != nil {
					return st
				}
			case *hir.PinStmt:
				if st.Old != nil && st.Pat != nil && st.Pat.Local == l && st.Old.Local != l {
					return k.letOf(st.Old.Local)
				}
			}
		}
	}
	return nil
}

func (k *check) text(e hir.Expr) string { return k.s.C.Text(k.s.Fn, e.Pos()) }

func (k *check) add(at hir.Span, severity rule.Severity, msg string, other int) *rule.Finding {
	f := rule.Finding{
		Rule: name, Severity: severity, Section: 7, Message: msg, Location: k.s.C.At(k.s.Fn, at),
	}
	if other >= 0 {
		f.Related = []rule.Related{{
			Location: k.s.C.At(k.s.Fn, k.sel.Arms[other].Future.Pos()),
			Message:  "when this arm wins, the loop goes round again",
		}}
	}
	k.out = append(k.out, f)
	return &k.out[len(k.out)-1]
}
