// Package asyncdrop is the rule async-drop: `drop` is no async function, and what it leaves running may not
// hold `self`.
package asyncdrop

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "async-drop"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "async work in `drop`",
		Section: 8, Relation: "syntax", Default: rule.Error, Doc: doc,
	}
}

// Check looks through the impls of Drop.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		if !c.Drops(fn) {
			continue
		}
		s, ok := mend.NewScene(c, fn)
		if !ok || s.Hir.SelfLocal == hir.NoLocal {
			continue
		}
		k := check{s: s, parents: c.Parents(s.Hir)}
		for _, e := range s.Hir.Exprs {
			switch e := e.(type) {
			case *hir.Await:
				k.await(e)
			case *hir.Call, *hir.MethodCall:
				k.blocks(e)
			}
		}
		out = append(out, k.out...)
	}
	for _, d := range c.Demands {
		if c.Under(d.Fn) && c.SpawnsDropped(d) {
			if s, ok := mend.NewScene(c, d.Fn); ok {
				k := check{s: s}
				k.spawned(s.C.ValueSpan(d), rulekit.By(d), rulekit.Severity(rulekit.Blame{Demand: d}))
				k.out[0].Related = append(k.out[0].Related, rule.Related{Location: s.C.At(s.Fn, s.C.CauseSpan(d)), Message: rulekit.DemandMessage(d)})
				out = append(out, k.out...)
			}
		}
	}
	return out
}

type check struct {
	s       *mend.Scene
	parents []hir.Expr
	out     []rule.Finding
}

func (k *check) add(at hir.Span, severity rule.Severity, msg string) *rule.Finding {
	k.out = append(k.out, rule.Finding{
		Rule: name, Severity: severity, Section: 8, Message: msg, Location: k.s.C.At(k.s.Fn, at),
	})
	return &k.out[len(k.out)-1]
}

// await reports an await that stands in `drop` itself.
func (k *check) await(e *hir.Await) {
	if k.s.C.InAsync(k.s.Fn, k.parents, e) {
		return
	}
	f := k.add(e.Span, rule.Error, fmt.Sprintf("`drop` is not async, so `%s` cannot be awaited in it: give the type an async method that takes `self`", k.s.C.Text(k.s.Fn, e.X.Pos())))
	if len(k.out) == 1 {
		f.Fixes = k.method()
	}
}

// spawned reports a task that would hold `self`.
func (k *check) spawned(value hir.Span, by string, severity rule.Severity) {
	at := value
	for _, u := range k.s.Uses(k.s.Hir.SelfLocal) {
		if value.Covers(u.Span) {
			at = u.Span
			break
		}
	}
	f := k.add(at, severity, fmt.Sprintf("what %s runs may outlive `drop`, and `self` is gone by then: move the parts that it needs into the task", by))
	f.Fixes = k.parts(value)
}

// blocks reports a call that blocks on a future in `drop` itself: nobody knows on which thread, or in which
// task, a value is dropped.
func (k *check) blocks(e hir.Expr) {
	row := k.s.C.Spawn(k.s.Fn, e)
	if row == nil || row.Kind != catalog.BlockOn || k.inside(e) {
		return
	}
	then := "it stops all tasks of its thread"
	if b := k.s.C.Blocking(k.s.Fn, e); b != nil && b.InAsync == "panics" {
		then = "it panics"
	}
	severity := rule.Warning
	if m, ok := e.(*hir.MethodCall); ok && k.ofSelf(m.Recv) {
		severity = rule.Info // it has a runtime of its own, and is meant for code without one
	}
	k.add(e.Pos(), severity, fmt.Sprintf("`%s` in `drop`: when the value is dropped in a task, %s; give the type an async method that takes `self`", k.s.C.Text(k.s.Fn, e.Pos()), then))
}

// inside reports whether an expression stands in a block or closure of its own, which runs elsewhere, or is
// told that it blocks.
func (k *check) inside(e hir.Expr) bool {
	for up := k.parents[e.ID()]; up != nil; up = k.parents[up.ID()] {
		switch up.(type) {
		case *hir.Async, *hir.Closure:
			return true
		}
	}
	return false
}

// ofSelf reports whether a place lies in `self`, or was taken out of it.
func (k *check) ofSelf(e hir.Expr) bool {
	for {
		switch x := e.(type) {
		case *hir.Field:
			e = x.Base
		case *hir.MethodCall:
			e = x.Recv
		case *hir.PathExpr:
			let := k.s.Hir.LetOf(x.Local)
			if let == nil || let.Init == nil {
				return x.Local != hir.NoLocal
			}
			e = let.Init
		default:
			return false
		}
	}
}
