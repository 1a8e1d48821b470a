// Package nonsendacrossawait is the rule non-send-across-await: a value that is not Send is stored in a
// future across a suspension point. Guards that are still held there are reported by their own rules; one
// that was dropped, and is stored all the same because it had been borrowed, is reported here.
package nonsendacrossawait

import (
	_ "embed"
	"fmt"

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
		for _, v := range c.Values(fn) {
			if guilty(c, v) {
				out = append(out, finding(c, v))
			}
		}
	}
	return out
}

// guilty: stored, not Send, and nobody else's business: not a parameter or capture, not a guard that is
// held, and not a future whose own fields are to blame.
func guilty(c *rulekit.Context, v *rulekit.Value) bool {
	if v.Captured || len(v.Stored) == 0 || v.HeldLock() || v.HeldBorrow() {
		return false
	}
	if len(v.Blames) > 0 {
		return true
	}
	return v.Send.Answer == types.No && !rulekit.Depends(v.Ty) && !c.InnerFuture(v.Future.Fn, v.Ty)
}

func finding(c *rulekit.Context, v *rulekit.Value) rule.Finding {
	f := rule.Finding{
		Rule: "non-send-across-await", Severity: rule.Info, Section: 4,
		Location: c.At(v.Future.Fn, v.Span),
		Related:  c.Awaits(v, v.Stored),
		Fixes:    fixes(c, v),
	}
	await := c.Await(v.Future, v.First(v.Stored))
	switch {
	case v.Why == "awaited":
		f.Message = fmt.Sprintf("%s awaits a `%s`, which is not `Send`", rulekit.FutureName(v.Future), c.Type(v.Ty))
	case len(v.Held) == 0 && v.Named():
		f.Message = fmt.Sprintf("%s (`%s`) is gone before %s, but it was borrowed before and its scope has not ended: "+
			"it stays in the future of %s, which is not `Send`", c.Name(v), c.Type(v.Ty), await, rulekit.FutureName(v.Future))
	default:
		f.Message = fmt.Sprintf("%s (`%s`) is kept across %s, so the future of %s is not `Send`",
			c.Name(v), c.Type(v.Ty), await, rulekit.FutureName(v.Future))
	}
	if len(v.Blames) == 0 {
		f.Message += "; nothing in view demands it"
		return f
	}
	f.Severity = rule.Error
	f.Message += ", as " + rulekit.By(v.Blames[0].Demand) + " demands"
	f.Related = append(f.Related, c.DemandRelated(v.Blames)...)
	return f
}
