// Package nonsendcaptured is the rule non-send-captured: a parameter or a capture of a future that must be
// Send, or what is given to a spawn itself, is not Send.
package nonsendcaptured

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "non-send-captured"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a parameter or capture of a spawned task is not Send",
		Section: 4, Relation: "capture", Default: rule.Error, Doc: doc,
	}
}

// Check reports the captures of closures and the values that are not Send at all, then the captures of futures.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	seen := map[rule.Location]bool{}
	var closures []machine.Step // those reported
	for _, d := range c.Demands {
		if d.Obligation.Trait != types.Send {
			continue
		}
		for _, b := range c.Blames(d) {
			f, ok := direct(c, b)
			if ok && !seen[f.Location] {
				seen[f.Location] = true
				out = append(out, f)
				if b.At >= 0 && b.Step().Closure {
					closures = append(closures, b.Step())
				}
			}
		}
	}
	for _, fn := range c.Fns {
		for _, v := range c.Values(fn) {
			if v.Captured && len(v.Blames) > 0 && !v.HeldLock() && !v.HeldBorrow() && !handedOn(v, closures) {
				out = append(out, captured(c, v))
			}
		}
	}
	return out
}

// handedOn reports whether a block captures what the closure around it captures for it, and that is
// reported: it is one value, and one change mends both.
func handedOn(v *rulekit.Value, closures []machine.Step) bool {
	return slices.ContainsFunc(closures, func(s machine.Step) bool {
		return s.Key.Fn == v.Future.Fn && s.Field.Name == v.Name && s.Field.Span.Start <= v.Span.Start && v.Span.End <= s.Field.Span.End
	})
}

func captured(c *rulekit.Context, v *rulekit.Value) rule.Finding {
	b := v.Blames[0]
	return rule.Finding{
		Rule: name, Severity: rulekit.Severity(v.Blames...), Section: 4,
		Location: c.At(v.Future.Fn, v.Span),
		Message: fmt.Sprintf("%s (`%s`) is in the future of %s from the start, used or not, so the future is not `Send`, which %s demands",
			c.Name(v), c.Type(b.Step().Field.Ty), rulekit.FutureName(v.Future), rulekit.By(b.Demand)) +
			c.Promise(b.Demand, b.Step().Field.Ty),
		Related: c.DemandRelated(v.Blames),
		Fixes:   siblings(c, v.Future.Fn, v.Ty),
	}
}

// direct is the finding for a blame that no future's field stands for: a closure's capture, the argument
// that a generic function is called with, or the value that the demand is made of.
func direct(c *rulekit.Context, b rulekit.Blame) (rule.Finding, bool) {
	fn, at, t, message := b.Demand.Fn, hir.Span{}, b.Culprit.Ty, ""
	by := rulekit.By(b.Demand)
	switch {
	case b.At < 0:
		at = c.ValueSpan(b.Demand)
		message = fmt.Sprintf("`%s` is %s: not `Send`, which %s demands", c.Text(fn, at), c.ATypeOf(t), by)
	case b.Generic:
		fn, at = whereChosen(c, b)
		t = b.Step().Field.Ty
		if b.Step().Field.Name == "" { // a temporary, or what is awaited
			message = fmt.Sprintf("`%s` makes `%s` keep %s, so its future is not `Send`, which %s demands",
				c.Text(fn, at), b.Step().Key.Fn.Name, c.ATypeOf(t), by)
			break
		}
		message = fmt.Sprintf("`%s` makes `%s` of `%s` %s, so its future is not `Send`, which %s demands",
			c.Text(fn, at), b.Step().Field.Name, b.Step().Key.Fn.Name, c.ATypeOf(t), by)
	case b.Step().Closure:
		s := b.Step()
		fn, at, t = s.Key.Fn, s.Field.Span, s.Field.Ty
		message = fmt.Sprintf("`%s` (`%s`) is captured by this closure, so the closure is not `Send`, which %s demands",
			s.Field.Name, c.Type(t), by)
	default:
		return rule.Finding{}, false
	}
	if !c.Under(fn) {
		return rule.Finding{}, false
	}
	message += c.Promise(b.Demand, t)
	return rule.Finding{
		Rule: name, Severity: rulekit.Severity(b), Section: 4, Message: message, Location: c.At(fn, at),
		Related: c.DemandRelated([]rulekit.Blame{b}), Fixes: siblings(c, fn, t),
	}, true
}

// whereChosen is where the type of a generic function's parameter is decided: the call of the function, at
// the step before or in the value that the demand is made of; the argument itself where it can be told.
func whereChosen(c *rulekit.Context, b rulekit.Blame) (*index.Def, hir.Span) {
	fn, within := b.Demand.Fn, c.ValueSpan(b.Demand)
	if b.At > 0 {
		before := b.Culprit.Steps[b.At-1]
		fn, within = before.Key.Fn, before.Field.Span
	}
	if arg, ok := c.Argument(fn, within, b.Step()); ok {
		return fn, arg
	}
	return fn, within
}
