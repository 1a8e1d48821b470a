// Package cancelunsafebranch is the rule cancel-unsafe-branch: a future that loses data when it is dropped
// half-way is an arm of a select!, stands under a timeout, or is a task that is aborted, and what it worked on is used
// afterwards.
package cancelunsafebranch

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "cancel-unsafe-branch"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a future that loses data is dropped half-way",
		Section: 8, Relation: "catalog", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the arms and the timeouts that drop a future which has something to lose.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		s, ok := mend.NewScene(c, fn)
		if !ok {
			continue
		}
		k := check{s: s, parents: c.Parents(s.Hir)}
		for _, sel := range c.Selects(fn) {
			k.selects(&sel)
		}
		k.timeouts()
		k.races()
		k.aborts()
		out = append(out, k.out...)
	}
	return out
}

type check struct {
	s       *mend.Scene
	parents []hir.Expr
	out     []rule.Finding
}

// scope is where a future may be dropped, and what goes on after that.
type scope struct {
	at    hir.Span // of the select!, or of the timeout
	graph *body.Graph
	loop  hir.Expr // the innermost around it that is run again; nil without
	// goesOn are what runs when the future has been dropped, and after which the code goes on.
	goesOn []hir.Expr
	// timed: only a timer drops it.
	timed bool
}

func (k *check) selects(sel *rulekit.Select) {
	for i := range sel.Arms {
		sc := scope{at: sel.Pos(), graph: sel.Graph, timed: true}
		if sel.Repeats() {
			sc.loop = rulekit.InnermostLoop(k.s.Hir, sel.Pos())
		}
		var other hir.Expr
		for j := range sel.Arms {
			if arm := &sel.Arms[j]; j != i && sel.GoesOn(arm.Handler) {
				sc.goesOn = append(sc.goesOn, arm.Handler)
				if timer := k.timer(arm.Future); !timer || other == nil {
					other = arm.Future
				}
				sc.timed = sc.timed && k.timer(arm.Future)
			}
		}
		if other == nil {
			continue
		}
		l, ok := k.lost(k.made(sel.Arms[i].Future, sc.loop), &sc)
		if !ok {
			continue
		}
		f := k.report(l, &sc, sel.Arms[i].Future, "when another arm wins")
		then := "when this arm wins, the code goes on"
		if sc.loop != nil {
			then = "when this arm wins, the loop goes round again"
		}
		f.Related = append([]rule.Related{{Location: k.s.C.At(k.s.Fn, other.Pos()), Message: then}}, f.Related...)
		f.Fixes = k.fixes(sel, i, l, &sc)
	}
}

// timer reports whether a future only waits for a time to come.
func (k *check) timer(e hir.Expr) bool {
	for {
		switch x := e.(type) {
		case *hir.Ref:
			e = x.X
			continue
		case *hir.PathExpr:
			if let := k.s.Hir.LetOf(x.Local); let != nil && let.Init != nil {
				e = let.Init
				continue
			}
			return false
		case *hir.PinMacro:
			e = x.X
			continue
		}
		callee := k.s.Types.Callees[e.ID()]
		if callee == nil || callee.Def == nil {
			return false
		}
		row := k.s.C.Catalog.Timer(callee.Def.Lang())
		return row != nil && row.Kind == catalog.Sleep
	}
}

// made is the expression that makes what an arm polls; nil when that was made before the loop, and is only
// polled here.
func (k *check) made(e, loop hir.Expr) hir.Expr {
	p, ok := e.(*hir.PathExpr)
	if !ok {
		switch x := e.(type) {
		case *hir.Ref:
			return nil
		case *hir.PinMacro:
			return k.made(x.X, loop)
		}
		return e
	}
	if old := pinned(k.s.Hir, p.Local); old != nil {
		return k.made(old, loop)
	}
	let := k.s.Hir.LetOf(p.Local)
	if let == nil || loop == nil || !loop.Pos().Covers(let.Span) {
		return nil
	}
	if pin, ok := let.Init.(*hir.PinMacro); ok {
		return pin.X
	}
	return let.Init
}

// pinned is the variable that a `pin!(x);` makes another of the same name from; nil for other variables.
func pinned(b *hir.Body, l hir.LocalID) hir.Expr {
	for _, e := range b.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range block.Stmts {
			if pin, ok := st.(*hir.PinStmt); ok && pin.Pat.Local == l {
				return pin.Old
			}
		}
	}
	return nil
}

// timeouts looks at the calls that drop the future they are given when the time is up.
func (k *check) timeouts() {
	for _, e := range k.s.Hir.Exprs {
		row := k.s.C.Cancel(k.s.Fn, e)
		if row == nil || row.Class != catalog.CancelInner || !row.Drops {
			continue
		}
		await, ok := k.s.Parent(e).(*hir.Await)
		if !ok {
			continue // an arm of a select!, or passed on: who awaits it decides
		}
		elapsed, ok := k.elapsed(await)
		if !ok {
			continue
		}
		g := graphAt(k.s.Facts.Graph, await.Pos())
		if g == nil {
			continue
		}
		sc := scope{at: await.Pos(), graph: g, loop: rulekit.InnermostLoop(k.s.Hir, await.Pos()), timed: true, goesOn: elapsed}
		future := argument(e, row.Arg)
		if future == nil {
			continue
		}
		l, ok := k.lost(k.made(future, sc.loop), &sc)
		if ok {
			k.report(l, &sc, future, "when the time is up")
		}
	}
}

// graphAt is the innermost graph of a function, block or closure around a span.
func graphAt(g *body.Graph, at hir.Span) *body.Graph {
	for _, child := range g.Children {
		for i := range child.Suspends {
			if child.Suspends[i].Span == at {
				return child
			}
		}
		if in := graphAt(child, at); in != nil && in != child {
			return in
		}
	}
	for i := range g.Suspends {
		if g.Suspends[i].Span == at {
			return g
		}
	}
	return nil
}

// elapsed is what runs when the time was up; ok is false when the function or loop is left then, or that
// cannot be said.
func (k *check) elapsed(await *hir.Await) (handlers []hir.Expr, ok bool) {
	d := rulekit.Divergence{Facts: k.s.Facts}
	var e hir.Expr = await
	for {
		switch up := k.s.Parent(e).(type) {
		case *hir.Match:
			if up.X != e {
				return nil, false
			}
			for i := range up.Arms {
				if arm := &up.Arms[i]; !k.succeeds(arm.Pat) && d.GoesOn(arm.Body) {
					handlers, ok = append(handlers, arm.Body), true
				}
			}
			return handlers, ok
		case *hir.Let:
			outer, is := k.s.Parent(up).(*hir.If)
			switch {
			case !is:
				return nil, false
			case !k.succeeds(up.Pat):
				return []hir.Expr{outer.Then}, d.GoesOn(outer.Then)
			case outer.Else == nil:
				return nil, true
			}
			return []hir.Expr{outer.Else}, d.GoesOn(outer.Else)
		case *hir.If:
			if up.Cond != e || !d.GoesOn(up.Then) || up.Else != nil && !d.GoesOn(up.Else) {
				return nil, false
			}
			return []hir.Expr{up.Then}, true
		case *hir.MethodCall:
			if up.Recv != e || len(up.Args) > 0 {
				return nil, false
			}
			if _, cond := k.s.Parent(up).(*hir.If); !cond {
				return nil, false
			}
			e = up
		case *hir.Block:
			return nil, hir.Discarded(up, e)
		default:
			return nil, false
		}
	}
}

// succeeds reports whether a pattern matches only what came in time.
func (k *check) succeeds(p hir.Pat) bool {
	t, ok := p.(*hir.TupleStructPat)
	if !ok {
		return false
	}
	def := k.s.Types.PatDefs[t.PatID()]
	return def != nil && def == k.s.C.Env().Index.Lookup("std::result::Result::Ok")
}

// lost is what is lost, and matters, when the future is dropped in a scope.
func (k *check) lost(future hir.Expr, sc *scope) (loss, bool) {
	if future == nil {
		return loss{}, false
	}
	for _, l := range losses(k.s.C, k.s.Fn, future, 0) {
		if l.row.Class == catalog.CancelValueLost {
			if k.message(l, sc) != "" {
				return l, true
			}
			continue
		}
		for _, p := range l.places {
			if l.row.Class == catalog.CancelPartial && !k.freshEachRound(p.x, sc) {
				continue
			}
			if l.row.Class == catalog.CancelPartial || k.usedAgain(p, sc) {
				return l, true
			}
		}
	}
	return loss{}, false
}

// rootOf is the variable that a place lies in, and the place in full; nil when it is a value of its own.
func (k *check) rootOf(e hir.Expr) (root *hir.PathExpr, place string) {
	root, fields := origins{k.s.C, k.s.Hir, k.s.Types, k.parents}.root(e)
	if root == nil {
		return nil, ""
	}
	text, _ := rulekit.PlaceName(k.s.Hir, root)
	return root, text + fields
}

// message is the variable whose value is lost with a future that sends it; "" when what is sent is made anew.
func (k *check) message(l loss, sc *scope) string {
	for _, p := range l.places {
		for _, v := range moved(k.s.C, k.s.Fn, sc.graph, p.x.Pos(), false) {
			return k.s.Hir.Locals[v].Name.Text
		}
	}
	return ""
}

// freshEachRound reports whether the buffer that keeps what is done is made anew in each round.
func (k *check) freshEachRound(p hir.Expr, sc *scope) bool {
	root, _ := k.rootOf(p)
	if _, ref := p.(*hir.Ref); !ref || root == nil || sc.loop == nil {
		return false
	}
	let := k.s.Hir.LetOf(root.Local)
	return let != nil && sc.loop.Pos().Covers(let.Span)
}

// usedAgain reports whether a place is used once the future that worked on it has been dropped: in the next
// round of a loop, or further on.
func (k *check) usedAgain(p place, sc *scope) bool {
	root, place := k.rootOf(p.x)
	if root == nil {
		return false
	}
	place += p.fields
	for _, h := range sc.goesOn {
		if k.assigned(h, place) {
			return false
		}
	}
	outside := k.s.Hir.LetOf(root.Local) == nil || sc.loop != nil && !sc.loop.Pos().Covers(k.s.Hir.LetOf(root.Local).Span)
	if sc.loop != nil && outside && !k.boundIn(root.Local, sc.loop.Pos()) {
		return true
	}
	for _, u := range k.s.Uses(root.Local) {
		later := u.Span.Start >= sc.at.End
		if sc.loop != nil {
			later = later && sc.loop.Pos().Covers(u.Span)
		}
		for _, h := range sc.goesOn {
			later = later || h.Pos().Covers(u.Span)
		}
		if later && overlap(k.placeAround(u), place) && !k.dropped(u) {
			return true
		}
	}
	return false
}

// boundIn reports whether a pattern inside a span binds the variable: a `for`, a match, a parameter of a
// closure.
func (k *check) boundIn(l hir.LocalID, in hir.Span) bool {
	return in.Covers(k.s.Hir.Locals[l].Name.Span) && k.s.Hir.SelfLocal != l
}

// placeAround is a variable with the fields that are named behind a mention of it.
func (k *check) placeAround(p *hir.PathExpr) string {
	text, _ := rulekit.PlaceName(k.s.Hir, p)
	return text + fieldsOf(k.parents, p)
}

// overlap reports whether one of two places lies in the other.
func overlap(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+".") || strings.HasPrefix(b, a+".")
}

// assigned reports whether a handler puts something new into the place.
func (k *check) assigned(handler hir.Expr, place string) bool {
	found := false
	hir.Walk(handler, func(e hir.Expr) bool {
		if a, ok := e.(*hir.Assign); ok {
			to, ok := rulekit.PlaceName(k.s.Hir, a.L)
			found = found || ok && (to == place || strings.HasPrefix(place, to+"."))
		}
		return !found
	})
	return found
}

func (k *check) report(l loss, sc *scope, at hir.Expr, when string) *rule.Finding {
	call := k.s.C.Text(l.fn, l.call.Pos())
	severity := rule.Warning
	var msg string
	switch {
	case l.row.Class == catalog.CancelValueLost:
		msg = fmt.Sprintf("%s, `%s` is dropped before it is sent, with the future of `%s`", when, k.message(l, sc), call)
		if sc.timed {
			severity = rule.Info // a limit on how long to try, as a rule
		}
	case len(l.via) > 0:
		msg = fmt.Sprintf("%s, `%s` is dropped half-way, usually in `%s`", when, k.s.C.Text(k.s.Fn, l.via[0].call.Pos()), call)
	default:
		msg = fmt.Sprintf("%s, `%s` is dropped half-way", when, call)
	}
	return k.reportAs(l, at, severity, msg)
}

// reportAs reports a loss, in words that leave out why it is one and what to do about it.
func (k *check) reportAs(l loss, at hir.Expr, severity rule.Severity, msg string) *rule.Finding {
	if l.row.Class != catalog.CancelValueLost && l.row.Why != "" {
		msg += ": " + l.row.Why
	}
	if l.row.Instead != "" {
		msg += "; " + l.row.Instead
	}
	f := rule.Finding{Rule: name, Severity: severity, Section: 8, Message: msg, Location: k.s.C.At(k.s.Fn, at.Pos())}
	for i, v := range l.via {
		if i > 0 {
			f.Related = append(f.Related, rule.Related{Location: k.s.C.At(v.fn, v.call.Pos()), Message: "which awaits this"})
		}
	}
	if len(l.via) > 0 {
		f.Related = append(f.Related, rule.Related{Location: k.s.C.At(l.fn, l.call.Pos()), Message: "which is not cancel safe"})
	}
	k.out = append(k.out, f)
	return &k.out[len(k.out)-1]
}
