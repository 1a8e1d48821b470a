// Package selectborrowconflict is the rule select-borrow-conflict: what the arms of a select! borrow or move
// cannot all be had at once. It is a small borrow check over the arms' futures, which all exist at the same
// time, and over what their outputs carry into the handlers.
package selectborrowconflict

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "select-borrow-conflict"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "the arms of a select! need the same borrow",
		Section: 7, Relation: "borrow", Default: rule.Error, Doc: doc,
	}
}

// Check reports the conflicts of each select!: one finding a place in the text.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		selects := c.Selects(fn)
		if len(selects) == 0 {
			continue
		}
		s, ok := mend.NewScene(c, fn)
		if !ok {
			continue
		}
		b := newBorrower(s.Facts, c.Env())
		seen := map[rule.Location]bool{}
		for i := range selects {
			k := check{s: s, b: b, sel: &selects[i]}
			for _, f := range k.run() {
				if !seen[f.Location] {
					seen[f.Location] = true
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// arm is what evaluating an arm's future does.
type arm struct {
	loans    []loan
	accesses []access
}

type check struct {
	s    *mend.Scene
	b    *borrower
	sel  *rulekit.Select
	arms []arm
	out  []rule.Finding
}

func (k *check) run() []rule.Finding {
	for i := range k.sel.Arms {
		if _, never := k.b.ty(k.sel.Arms[i].Future).(*types.Never); never {
			return nil // what follows it is never reached
		}
		k.arms = append(k.arms, k.evaluate(k.sel.Arms[i].Future))
	}
	for i := range k.arms {
		k.between(i)
		k.temporaries(i)
		k.carried(i)
	}
	k.moved()
	return k.out
}

// evaluate is the arm's future, as the macro takes it: futures' select! polls a variable where it is.
func (k *check) evaluate(future hir.Expr) arm {
	if p, ok := future.(*hir.PathExpr); ok && !k.sel.Tokio && p.Local != hir.NoLocal {
		k.b.accesses = nil
		at, held := k.b.place(p, true)
		return arm{k.b.borrow(at, held, true, p.Span, p.Span), k.b.accesses}
	}
	loans, accesses := k.b.evaluate(future)
	return arm{loans, accesses}
}

// between finds what the i-th arm does with a place that another arm's future has borrowed: one before it, or
// any when the loan is that of a variable that the other arm goes on to use.
func (k *check) between(i int) {
	for j := range k.arms {
		if i == j {
			continue
		}
		for _, l := range k.arms[j].loans {
			if l.temp != nil || j > i && l.by == hir.NoLocal {
				continue
			}
			for _, a := range k.arms[i].accesses {
				if l.conflicts(a) {
					k.report(l, a, j)
					return
				}
			}
		}
	}
}

func (k *check) report(l loan, a access, other int) {
	future := k.s.C.Text(k.s.Fn, k.sel.Arms[other].Future.Pos())
	held := "borrows"
	if l.mut {
		held = "mutably borrows"
	}
	place := a.name(k.s.Hir)
	if future == place {
		future = "another arm"
	} else {
		future = "`" + future + "`"
	}
	msg := fmt.Sprintf("this %s `%s`, which %s %s: the futures of all arms exist at the same time", a.verb(), place, future, held)
	if at := l.name(k.s.Hir); at != place {
		msg = fmt.Sprintf("this %s `%s`, and %s %s `%s`: the futures of all arms exist at the same time", a.verb(), place, future, held, at)
	}
	related := rule.Related{Location: k.s.C.At(k.s.Fn, l.at), Message: "borrowed here, for as long as this arm's future exists"}
	if l.by != hir.NoLocal {
		related.Message = fmt.Sprintf("borrowed here, for as long as `%s` is used", k.s.Hir.Locals[l.by].Name.Text)
	}
	k.add(a.at, msg, related)
}

func (a access) verb() string {
	return [...]string{read: "reads", shared: "borrows", mutable: "mutably borrows", move: "moves"}[a.kind]
}

func (k *check) add(at hir.Span, msg string, related ...rule.Related) *rule.Finding {
	k.out = append(k.out, rule.Finding{
		Rule: name, Severity: rule.Error, Section: 7, Message: msg,
		Location: k.s.C.At(k.s.Fn, at), Related: related,
	})
	return &k.out[len(k.out)-1]
}

// temporaries finds futures that borrow a temporary: the macro ends the statement that makes the futures
// before it polls them. `&temporary` itself, as the whole future, is extended as in a `let`.
func (k *check) temporaries(i int) {
	future := k.sel.Arms[i].Future
	whole := future
	for {
		r, ok := whole.(*hir.Ref)
		if !ok {
			break
		}
		whole = r.X
	}
	for _, l := range k.arms[i].loans {
		if l.temp == nil || l.temp == whole {
			continue
		}
		text := k.s.C.Text(k.s.Fn, l.temp.Pos())
		f := k.add(l.temp.Pos(), fmt.Sprintf("`%s` is a temporary, which is gone before `select!` polls the future that borrows it", text))
		f.Fixes = k.bindFirst(l)
		return
	}
}
