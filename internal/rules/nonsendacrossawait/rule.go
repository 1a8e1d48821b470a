// Package nonsendacrossawait is the rule non-send-across-await: a value that is not Send is stored in a
// future across a suspension point. Guards that are still held there are reported by their own rules; one
// that was dropped, and is stored all the same because it had been borrowed, is reported here.
package nonsendacrossawait

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: "non-send-across-await", Title: "a value that is not Send is kept across an await",
		Section: 4, Relation: "Stored", Default: rule.Error, Doc: doc,
	}
}

// Check reports the guilty values: as errors where a demand in view leads to them, else as information.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		values := c.Values(fn)
		for len(values) > 0 {
			n := 1
			for n < len(values) && values[n].Future == values[0].Future {
				n++
			}
			for _, v := range guilty(c, values[:n]) {
				out = append(out, finding(c, v))
			}
			values = values[n:]
		}
	}
	return out
}

// guilty are the values of a future to report: those a demand leads to, or else those that are not Send,
// unless the future is made for one thread. A value that a `let` moved from another guilty one is reported
// with that.
func guilty(c *rulekit.Context, values []*rulekit.Value) []*rulekit.Value {
	blamed, suspects := 0, []*rulekit.Value{}
	local := c.StaysOnThread(values[0].Future)
	for _, v := range values {
		if len(v.Blames) > 0 {
			blamed++
		}
		local = local || c.ForOneThread(v)
		if mine(c, v) {
			suspects = append(suspects, v)
		}
	}
	var out []*rulekit.Value
	for _, v := range suspects {
		switch {
		case len(v.Blames) == 0 && (local || uninteresting(v)):
		case covered(c, v, values):
		case v.Why == machine.WhyAwaited && len(v.Blames) > 0 && c.Unpromised(v.Ty) != nil: // async-trait-send reports it
		case v.Why == machine.WhyAwaited && keepsArguments(v) && blamed > 1:
			// It is not Send by what it was called with, which is reported.
		default:
			out = append(out, v)
		}
	}
	return out
}

// mine: stored, not Send, and nobody else's business: not a parameter or capture, not a guard that is
// held, and not a future whose own fields are to blame.
func mine(c *rulekit.Context, v *rulekit.Value) bool {
	if v.Captured || len(v.Stored) == 0 || v.HeldLock() || v.HeldBorrow() {
		return false
	}
	return len(v.Blames) > 0 || notSend(c, v)
}

// notSend: for a reason in the function itself, and not one that a generic parameter leaves to its user.
func notSend(c *rulekit.Context, v *rulekit.Value) bool {
	fn := v.Future.Fn
	switch v.RootCause().(type) {
	case *types.Param, *types.Proj:
		return false
	}
	return v.Send.Answer == types.No && !c.Depends(fn, v.Ty) && !c.InnerFuture(fn, v.Ty)
}

// covered reports whether another value of the future that is reported stands for this one: the one it was
// moved from, the held guard that a temporary leads to, or a capture that is reported where this closure
// uses it.
func covered(c *rulekit.Context, v *rulekit.Value, values []*rulekit.Value) bool {
	for _, w := range values {
		reported := len(w.Blames) > 0 || mine(c, w)
		switch {
		case w == v:
		case reported && (v.From == w || c.Takes(v, w)):
			return true
		case (w.HeldLock() || w.HeldBorrow()) && leadsTo(c, v, w):
			return true
		}
	}
	return false
}

// leadsTo reports whether an unnamed value is a reference into a held guard, or what the guard was taken
// out of.
func leadsTo(c *rulekit.Context, v, guard *rulekit.Value) bool {
	if v.Named() {
		return false
	}
	_, reference := v.Ty.(*types.Ref)
	return reference && v.Span.Covers(guard.Span) || c.HoldsGuard(v.Future.Fn, v.Ty) && c.BoundFrom(guard, v)
}

// uninteresting: where nobody demands Send, what is awaited says nothing that its own type does not, unless
// it is a box that could promise it.
func uninteresting(v *rulekit.Value) bool {
	_, dyn := v.RootCause().(*types.Dyn)
	return v.Why == machine.WhyAwaited && !dyn
}

// keepsArguments reports whether the awaited value is the future of a function that is known from its
// declaration alone.
func keepsArguments(v *rulekit.Value) bool {
	f, ok := v.Ty.(*types.Future)
	return ok && f.Fn.Crate != nil && f.Fn.Crate.Stub
}

func finding(c *rulekit.Context, v *rulekit.Value) rule.Finding {
	f := rule.Finding{
		Rule: "non-send-across-await", Severity: rule.Info, Section: 4,
		Location: c.At(v.Future.Fn, v.Span),
		Related:  c.Awaits(v, v.Stored),
		Fixes:    fixes(c, v),
		Message:  message(c, v),
	}
	if len(v.Blames) == 0 {
		f.Message += "; nothing in view demands it"
		return f
	}
	f.Severity = rulekit.Severity(v.Blames...)
	f.Message += ", which " + rulekit.By(v.Blames[0].Demand) + " demands" + c.Promise(v.Blames[0].Demand, v.Blames[0].Step().Field.Ty)
	f.Related = append(f.Related, c.DemandRelated(v.Blames)...)
	return f
}

func message(c *rulekit.Context, v *rulekit.Value) string {
	await, future := c.Await(v.Future, v.First(v.Stored)), rulekit.FutureName(v.Future)
	what := fmt.Sprintf("%s (`%s`)", c.Name(v), c.Type(v.Ty))
	if len(v.Blames) > 0 {
		if inner, ok := v.Blames[0].Inner(); ok {
			what += fmt.Sprintf(", which captures `%s` (`%s`),", inner.Field.Name, c.Type(inner.Field.Ty))
		}
	}
	switch {
	case v.Why == machine.WhyAwaited:
		at, why := awaited(c, v)
		return fmt.Sprintf("%s awaits `%s` (`%s`)%s, so its future is not `Send`", future, c.Text(v.Future.Fn, at), c.Type(v.Ty), why)
	case len(v.Held) == 0 && v.Named():
		return fmt.Sprintf("%s is done with before %s, but it was borrowed and is still in scope: "+
			"the future of %s keeps it and is not `Send`", what, await, future)
	}
	return fmt.Sprintf("%s is kept across %s, so the future of %s is not `Send`", what, await, future)
}

// awaited is where an awaited future is made, and says where its lack of Send is decided when that is by the
// declaration of the method that makes it: an attribute that waives it.
func awaited(c *rulekit.Context, v *rulekit.Value) (at hir.Span, why string) {
	facts := c.Facts(v.Future.Fn)
	e := v.Future.Graph.Locals[v.Local].Expr
	if facts == nil || e < 0 {
		return v.Span, ""
	}
	await, ok := facts.Body.Exprs[e].(*hir.Await)
	if !ok {
		return v.Span, ""
	}
	callee := facts.Result.Callees[await.X.ID()]
	if callee == nil || callee.Def == nil || callee.Def.Parent == nil {
		return await.X.Pos(), ""
	}
	if a, ok := c.Env().Unsend(callee.Def); ok {
		return await.X.Pos(), fmt.Sprintf(", and `%s` stands under `#[%s]`", callee.Def.Name, a)
	}
	return await.X.Pos(), ""
}
