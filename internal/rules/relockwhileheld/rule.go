// Package relockwhileheld is the rule relock-while-held: a task takes a lock that it holds already, and so waits for
// itself.
package relockwhileheld

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "relock-while-held"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a lock is taken by the task that holds it",
		Section: 6, Relation: "Held", Default: rule.Warning, Doc: doc,
	}
}

// Check looks at each function, and at each block and closure in it, for itself.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	k := &check{c: c, callees: map[*index.Def][]taking{}}
	for _, fn := range c.Fns {
		facts := c.Facts(fn)
		if facts == nil {
			continue
		}
		l := locks{c: c, fn: fn, facts: facts}
		own := l.all()
		if len(own) == 0 {
			continue
		}
		calls := k.calls(l, own)
		l.parents = c.Parents(facts.Body)
		var visit func(g *body.Graph)
		visit = func(g *body.Graph) {
			if g == nil {
				return
			}
			k.graph(l, g, own, calls)
			for _, child := range g.Children {
				visit(child)
			}
		}
		visit(facts.Graph)
		k.temporaries(l, own, calls)
	}
	return k.out
}

type check struct {
	c       *rulekit.Context
	callees map[*index.Def][]taking // the locks that the crate's functions surely take
	out     []rule.Finding
}

// taking is a lock that is taken: by a method of the lock, or by a function of the crate that is called.
type taking struct {
	place place
	row   *catalog.Lock
	call  hir.Expr // what is evaluated in the function looked at
	// inner is where the called function takes the lock; nil when call does.
	inner *inner
}

type inner struct {
	fn   *index.Def
	call hir.Expr
}

// graph reports what is taken while a guard of the same place is alive.
func (k *check) graph(l locks, g *body.Graph, own, calls []taking) {
	for id := range g.Locals {
		first, ok := l.guard(g, body.LocalID(id), own)
		if !ok {
			continue
		}
		again := k.again(l, g, body.LocalID(id), first, own, calls)
		if again != nil {
			k.report(l, g, &g.Locals[id], first, *again)
		}
	}
}

// guard is the lock whose guard a variable is from the start; ok is false for other locals.
func (l locks) guard(g *body.Graph, id body.LocalID, own []taking) (taking, bool) {
	local := &g.Locals[id]
	if local.Doubtful || local.Kind != body.Variable || local.Hir == hir.NoLocal || !l.isGuard(local.Ty) {
		return taking{}, false
	}
	let := l.facts.Body.LetOf(local.Hir)
	if let == nil || let.Init == nil {
		return taking{}, false
	}
	call := l.source(let.Init)
	for _, t := range own {
		if t.call == call {
			return t, true
		}
	}
	return taking{}, false
}

// again is the first taking of the same place that some path leads to while the guard in a local is alive.
func (k *check) again(l locks, g *body.Graph, id body.LocalID, first taking, own, calls []taking) *taking {
	var rivals []taking
	for _, list := range [][]taking{own, calls} {
		for _, t := range list {
			if t.call != first.call && t.place == first.place && t.row.Excludes(first.row) && !t.call.Pos().Covers(first.call.Pos()) {
				rivals = append(rivals, t)
			}
		}
	}
	if len(rivals) == 0 || l.changes(first.place) {
		return nil
	}
	var found *taking
	for b := range g.Blocks {
		for i := range g.Blocks[b].Effects {
			e := &g.Blocks[b].Effects[i]
			if e.Op != body.Init || e.Local != id || len(e.Path) > 0 {
				continue
			}
			flow.Forward(g, flow.Pos{Block: body.BlockID(b), Index: i}, func(_ flow.Pos, e *body.Effect) bool {
				if e.Local == id && (e.Op == body.Drop || e.Op == body.StorageDead || e.Op == body.Move || e.Op == body.Init) {
					return true
				}
				for r := range rivals {
					t := &rivals[r]
					if e.Op != body.Suspend && l.reaches(g, e, t) && !l.gone(g, id, t) {
						if found == nil || t.call.Pos().Start < found.call.Pos().Start {
							found = t
						}
					}
				}
				return false
			})
		}
	}
	return found
}

// reaches reports whether an effect is the evaluation of the place that is taken.
func (l locks) reaches(g *body.Graph, e *body.Effect, t *taking) bool {
	if e.Op != body.Use && e.Op != body.Borrow && e.Op != body.Move {
		return false
	}
	if t.place.local == hir.NoLocal || g.Locals[e.Local].Hir != t.place.local {
		return false
	}
	return t.call.Pos().Covers(e.Span)
}

// gone reports whether the guard is given away in the arguments of what takes the place.
func (l locks) gone(g *body.Graph, id body.LocalID, t *taking) bool {
	for b := range g.Blocks {
		for i := range g.Blocks[b].Effects {
			e := &g.Blocks[b].Effects[i]
			if e.Op == body.Move && e.Local == id && t.call.Pos().Covers(e.Span) {
				return true
			}
		}
	}
	return false
}

func (k *check) report(l locks, g *body.Graph, guard *body.Local, first, again taking) {
	lock := l.name(first.place)
	holder := "the value of `" + k.c.Text(l.fn, guard.Span) + "`"
	if guard.Name != "" {
		holder = "`" + guard.Name + "`"
	}
	who, does := "this", "locks"
	if again.inner != nil {
		who = "`" + k.c.Text(l.fn, again.call.Pos()) + "`"
	}
	end := ": the task waits for itself, for ever"
	if again.row.Harm == "panics" {
		does, end = "borrows", ", and panics"
	}
	f := rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 6, Location: k.c.At(l.fn, again.call.Pos()),
		Message: fmt.Sprintf("%s %s `%s` while %s still holds it%s", who, does, lock, holder, end),
		Related: []rule.Related{{Location: k.c.At(l.fn, first.call.Pos()), Message: "held since here"}},
		Fixes:   fixes(l, g, guard, again),
	}
	if again.inner != nil {
		f.Related = append(f.Related, rule.Related{
			Location: k.c.At(again.inner.fn, again.inner.call.Pos()), Message: "and taken again here",
		})
	}
	k.out = append(k.out, f)
}

// calls are the calls in a function of the crate's own functions that surely take a lock of an argument, as far as the
// function may have taken it before.
func (k *check) calls(l locks, own []taking) []taking {
	var out []taking
	for _, e := range l.facts.Body.Exprs {
		callee := l.facts.Result.Callees[e.ID()]
		if callee == nil || callee.Def == nil || callee.Def == l.fn || l.c.Spawn(l.fn, e) != nil {
			continue
		}
		var args []hir.Expr
		switch e := e.(type) {
		case *hir.Call:
			args = e.Args
		case *hir.MethodCall:
			args = append([]hir.Expr{e.Recv}, e.Args...)
		default:
			continue
		}
		if !slices.ContainsFunc(args, func(a hir.Expr) bool {
			p, ok := l.place(a)
			return ok && slices.ContainsFunc(own, func(t taking) bool { return t.place.local == p.local })
		}) {
			continue
		}
		for _, t := range k.taken(callee.Def) {
			i := hir.ArgumentOf(k.c.Facts(callee.Def).Body, t.place.local)
			if i < 0 || i >= len(args) {
				continue
			}
			if p, ok := l.place(args[i]); ok && (!k.c.Facts(callee.Def).Result.Async || l.awaited(e)) {
				out = append(out, taking{
					place: place{local: p.local, path: p.path + t.place.path}, row: t.row, call: e,
					inner: &inner{callee.Def, t.call},
				})
			}
		}
	}
	return out
}

// taken are the locks that a function takes each time that it is called, by way of its parameters.
func (k *check) taken(fn *index.Def) []taking {
	if out, known := k.callees[fn]; known {
		return out
	}
	k.callees[fn] = nil
	facts := k.c.Facts(fn)
	if facts == nil || len(fn.Twins()) > 0 || fn.Parent != nil && fn.Parent.Kind == index.TraitDef {
		return nil
	}
	l := locks{c: k.c, fn: fn, facts: facts}
	all := l.all()
	if len(all) == 0 {
		return nil
	}
	parents := k.c.Parents(facts.Body)
	var out []taking
	for _, t := range all {
		if hir.ArgumentOf(facts.Body, t.place.local) >= 0 && !l.changes(t.place) && always(facts, parents, t.call) {
			out = append(out, t)
		}
	}
	k.callees[fn] = out
	return out
}

// always reports whether each call of a function comes to an expression of its body.
func always(facts *machine.Facts, parents []hir.Expr, e hir.Expr) bool {
	for x, up := e, parents[e.ID()]; up != nil; x, up = up, parents[up.ID()] {
		switch up := up.(type) {
		case *hir.Closure, *hir.Async, *hir.Loop, *hir.For:
			return false
		case *hir.If:
			if x != up.Cond {
				return false
			}
		case *hir.Match:
			if x != up.X {
				return false
			}
		case *hir.While, *hir.Select, *hir.Join, *hir.MacroCall:
			return false
		case *hir.Binary:
			if x == up.R && (up.Op == "&&" || up.Op == "||") {
				return false
			}
		}
	}
	for _, x := range facts.Body.Exprs {
		switch x.(type) {
		case *hir.Return, *hir.Try, *hir.Break, *hir.Continue:
			if x.Pos().Start < e.Pos().Start {
				return false
			}
		}
	}
	return true
}
