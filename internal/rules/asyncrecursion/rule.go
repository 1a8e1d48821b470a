// Package asyncrecursion is the rule async-recursion: a future that holds itself, so that it would have no
// size; and a function that demands Send of a future holding its own, which rustc cannot tell in time.
package asyncrecursion

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "async-recursion"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "an async fn awaits itself without a box",
		Section: 2, Relation: "calls", Default: rule.Error, Doc: doc,
	}
}

// Check reports each cycle once, at the future of the cycle that stands first, as rustc does.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		s, ok := mend.NewScene(c, fn)
		if !ok {
			continue
		}
		for _, f := range c.Futures(fn) {
			if len(f.Recursion) > 0 && first(c, f) {
				out = append(out, endless(s, f))
			}
		}
	}
	return append(out, demands(c)...)
}

// first reports whether f stands before the other futures of its cycle.
func first(c *rulekit.Context, f *machine.Future) bool {
	own := c.At(f.Fn, f.Span)
	for _, l := range f.Recursion {
		if l.From == f.Key() {
			continue
		}
		at, ok := place(c, l.From)
		if ok && (at.File < own.File || at.File == own.File && at.Span.Start < own.Span.Start) {
			return false
		}
	}
	return true
}

// place is where a future is written.
func place(c *rulekit.Context, k machine.Key) (rule.Location, bool) {
	facts := c.Facts(k.Fn)
	if facts == nil || facts.GraphOf(k.Expr) == nil {
		return rule.Location{}, false
	}
	return c.At(k.Fn, facts.GraphOf(k.Expr).Span), true
}

// endless is the finding on a future that holds itself.
func endless(s *mend.Scene, f *machine.Future) rule.Finding {
	calls := recursive(s, f)
	at := f.Recursion[0].Span
	if len(calls) > 0 {
		at = calls[0].Pos()
	}
	out := rule.Finding{
		Rule: name, Severity: rule.Error, Section: 2, Location: s.C.At(f.Fn, at),
		Message: rulekit.FutureName(f) + " " + path(f) + ": a future holds what it awaits, so this one would hold itself and have no size",
		Related: related(s.C, f),
	}
	if !f.RecursionSure {
		out.Severity = rule.Warning
		out.Message += "; rustc says so as soon as it is called with types it knows"
	}
	if !s.C.NoFixes {
		out.Fixes = boxes(s, f, calls)
	}
	return out
}

// path says how the future comes back to itself.
func path(f *machine.Future) string {
	var names []string
	for _, l := range f.Recursion[1:] {
		if l.From.Fn != f.Fn || l.From.Expr == types.NoExpr {
			names = append(names, "`"+l.From.Fn.Name+"`")
		}
	}
	switch {
	case len(names) == 0 && len(f.Recursion) > 1:
		return "awaits itself through an async block"
	case len(names) == 0:
		return "awaits itself"
	}
	return "awaits " + strings.Join(names, ", which awaits ") + ", which awaits it again"
}

// related are the other links of the cycle.
func related(c *rulekit.Context, f *machine.Future) []rule.Related {
	var out []rule.Related
	for _, l := range f.Recursion[1:] {
		msg := "which goes on from here"
		if l.To == f.Key() {
			msg = "which comes back to it from here"
		}
		out = append(out, rule.Related{Location: c.At(l.From.Fn, l.Span), Message: msg})
	}
	return out
}

// recursive are the calls and blocks directly in the future whose value leads back to it, in order of text.
func recursive(s *mend.Scene, f *machine.Future) []hir.Expr {
	var out []hir.Expr
	for _, e := range s.Hir.Exprs {
		switch e.(type) {
		case *hir.Call, *hir.MethodCall:
		default:
			continue
		}
		t := s.Types.Exprs[e.ID()]
		if !f.Span.Covers(e.Pos()) || owner(s, e) != f.Expr || !opaque(t) || !s.C.Set.Reaches(t, f.Key()) {
			continue
		}
		out = append(out, e)
	}
	return outermost(out)
}

// outermost leaves out the calls that stand in the operands of others.
func outermost(calls []hir.Expr) []hir.Expr {
	var out []hir.Expr
	for _, e := range calls {
		inner := false
		for _, o := range calls {
			inner = inner || o != e && e.Pos().Covers(o.Pos())
		}
		if !inner {
			out = append(out, e)
		}
	}
	return out
}

// opaque reports whether a type is a future itself, and not something that holds one.
func opaque(t types.Ty) bool {
	switch t.(type) {
	case *types.Future, *types.Opaque:
		return true
	}
	return false
}

// owner is the innermost block or closure that becomes a coroutine around e; types.NoExpr for the function.
func owner(s *mend.Scene, e hir.Expr) hir.ExprID {
	for up := s.Parent(e); up != nil; up = s.Parent(up) {
		switch up.(type) {
		case *hir.Async, *hir.Closure:
			return up.ID()
		}
	}
	return types.NoExpr
}

// demands are the findings on Send demanded, inside of a function, of a future that holds the function's own.
func demands(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	seen := map[rule.Location]bool{}
	for _, d := range c.Demands {
		if len(d.Within) == 0 || !c.Under(d.Fn) {
			continue
		}
		s, ok := mend.NewScene(c, d.Fn)
		at := c.At(d.Fn, c.ValueSpan(d))
		if !ok || seen[at] {
			continue
		}
		seen[at] = true
		f := rule.Finding{
			Rule: name, Severity: rulekit.Severity(rulekit.Blame{Demand: d}), Section: 2, Location: at,
			Message: fmt.Sprintf("%s demands `Send` of a future that holds the future of `%s`, inside of `%s` itself: "+
				"rustc cannot tell before all of `%s` is checked, and gives up", rulekit.By(d), d.Fn.Name, d.Fn.Name, d.Fn.Name),
		}
		for _, l := range d.Within[1:] {
			f.Related = append(f.Related, rule.Related{Location: c.At(l.From.Fn, l.Span), Message: "which is held by way of this"})
		}
		if !c.NoFixes {
			f.Fixes = signature(s, true)
		}
		out = append(out, f)
	}
	return out
}
