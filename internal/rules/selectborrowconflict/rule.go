// Package selectborrowconflict is the rule select-borrow-conflict: what the arms of a select!, or the futures of a
// join!, borrow or move cannot all be had at once. It is a small borrow check over these futures, which all exist at
// the same time, and over what the outputs of a select!'s carry into its handlers.
package selectborrowconflict

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
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
		Name: name, Title: "the arms of a select!, or the futures of a join!, need the same borrow",
		Section: 7, Relation: "borrow", Default: rule.Error, Doc: doc,
	}
}

// Check reports the conflicts of each select! and join!: one finding a place in the text.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		groups := groupsIn(c, fn)
		if len(groups) == 0 {
			continue
		}
		s, ok := mend.NewScene(c, fn)
		if !ok {
			continue
		}
		b := newBorrower(s.Facts, c.Env())
		seen := map[rule.Location]bool{}
		for _, g := range groups {
			k := check{s: s, b: b, group: g}
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

// group are the futures of one macro, which exist at the same time.
type group struct {
	whole   hir.Expr // the macro
	macro   string   // its name, for people
	futures []hir.Expr
	graph   *body.Graph
	sel     *rulekit.Select // nil: the macro is a join!
	// inPlace says that a variable is polled where it is: futures' select!.
	inPlace bool
}

func groupsIn(c *rulekit.Context, fn *index.Def) []group {
	var out []group
	selects := c.Selects(fn)
	for i := range selects {
		sel := &selects[i]
		g := group{whole: sel.Select, macro: "select!", graph: sel.Graph, sel: sel, inPlace: !sel.Tokio}
		for j := range sel.Arms {
			g.futures = append(g.futures, sel.Arms[j].Future)
		}
		out = append(out, g)
	}
	for _, join := range c.Joins(fn) {
		out = append(out, group{whole: join.Join, macro: join.Macro + "!", graph: join.Graph, futures: join.Args})
	}
	return out
}

// evaluation is what evaluating a future does.
type evaluation struct {
	loans    []loan
	accesses []access
}

type check struct {
	s *mend.Scene
	b *borrower
	group
	made []evaluation // by future
	out  []rule.Finding
}

func (k *check) run() []rule.Finding {
	for _, f := range k.futures {
		if _, never := k.b.ty(f).(*types.Never); never {
			return nil // what follows it is never reached
		}
		k.made = append(k.made, k.evaluate(f))
	}
	for i := range k.made {
		k.between(i)
		k.temporaries(i)
		k.carried(i)
	}
	k.moved()
	return k.out
}

// evaluate is a future, as the macro takes it.
func (k *check) evaluate(future hir.Expr) evaluation {
	if p, ok := future.(*hir.PathExpr); ok && k.inPlace && p.Local != hir.NoLocal {
		k.b.accesses = nil
		at, held := k.b.place(p, true)
		return evaluation{k.b.borrow(at, held, true, p.Span, p.Span), k.b.accesses}
	}
	loans, accesses := k.b.evaluate(future)
	return evaluation{loans, accesses}
}

// between finds what the i-th future does with a place that another has borrowed: one before it, or any when the loan
// is that of a variable that the other goes on to use.
func (k *check) between(i int) {
	for j := range k.made {
		if i == j {
			continue
		}
		for _, l := range k.made[j].loans {
			if l.temp != nil || j > i && l.by == hir.NoLocal {
				continue
			}
			for _, a := range k.made[i].accesses {
				if l.conflicts(a) {
					k.report(l, a, j)
					return
				}
			}
		}
	}
}

func (k *check) report(l loan, a access, other int) {
	future := k.s.C.Text(k.s.Fn, k.futures[other].Pos())
	held := "borrows"
	if l.mut {
		held = "mutably borrows"
	}
	one, together := "another arm", "the futures of all arms exist at the same time"
	if k.sel == nil {
		one, together = "another future", fmt.Sprintf("`%s` has all its futures at the same time", k.macro)
	}
	place := a.name(k.s.Hir)
	if future == place {
		future = one
	} else {
		future = "`" + future + "`"
	}
	msg := fmt.Sprintf("this %s `%s`, which %s %s: %s", a.verb(), place, future, held, together)
	if at := l.name(k.s.Hir); at != place {
		msg = fmt.Sprintf("this %s `%s`, and %s %s `%s`: %s", a.verb(), place, future, held, at, together)
	}
	related := rule.Related{Location: k.s.C.At(k.s.Fn, l.at), Message: "borrowed here, for as long as this future exists"}
	if k.sel != nil {
		related.Message = "borrowed here, for as long as this arm's future exists"
	}
	if l.by != hir.NoLocal {
		related.Message = fmt.Sprintf("borrowed here, for as long as `%s` is used", k.s.Hir.Locals[l.by].Name.Text)
	}
	f := k.add(a.at, msg, related)
	f.Fixes = k.oneByOne()
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
// before it polls them. `&temporary` itself, as the whole future, is extended as in a `let` by a select!; a join!
// passes each future to a function.
func (k *check) temporaries(i int) {
	var extended hir.Expr
	if k.sel != nil {
		extended = k.futures[i]
	}
	for {
		r, ok := extended.(*hir.Ref)
		if !ok {
			break
		}
		extended = r.X
	}
	for _, l := range k.made[i].loans {
		if l.temp == nil || l.temp == extended {
			continue
		}
		text := k.s.C.Text(k.s.Fn, l.temp.Pos())
		f := k.add(l.temp.Pos(), fmt.Sprintf("`%s` is a temporary, which is gone before `%s` polls the future that borrows it", text, k.macro))
		f.Fixes = k.bindFirst(l)
		return
	}
}
