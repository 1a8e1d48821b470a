// Package held finds guards that are alive while a future is suspended. It is what guard-across-await and
// refcell-borrow-across-await share; they differ in which guards they look for and in the fixes.
package held

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// Rule says what one of the rules looks for.
type Rule struct {
	Name    string
	Section int
	// Holds says of a value that it is such a guard, or holds one, while suspended.
	Holds func(v *rulekit.Value) bool
	Fixes func(c *rulekit.Context, v *rulekit.Value) []rule.Fix
}

// Check reports each value that holds such a guard while suspended: an error where Send is demanded of
// the future and the value is stored, a warning else.
func (r Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		out = append(out, r.function(c, fn)...)
	}
	return out
}

func (r Rule) function(c *rulekit.Context, fn *index.Def) []rule.Finding {
	var out []rule.Finding
	for _, v := range c.Values(fn) {
		if r.Holds(v) {
			out = append(out, r.finding(c, v))
		}
	}
	return out
}

func (r Rule) finding(c *rulekit.Context, v *rulekit.Value) rule.Finding {
	f := rule.Finding{
		Rule: r.Name, Severity: rule.Warning, Section: r.Section,
		Location: c.At(v.Future.Fn, v.Span),
		Related:  c.Awaits(v, v.Held),
		Message: fmt.Sprintf("%s is held across %s: %s",
			describe(c, v), c.Await(v.Future, v.First(v.Held)), v.Guard.Row.Why),
		Fixes: r.Fixes(c, v),
	}
	if len(v.Blames) > 0 {
		f.Severity = rulekit.Severity(v.Blames...)
		f.Message = fmt.Sprintf("%s is held across %s, so the future of %s is not `Send`, which %s demands",
			describe(c, v), c.Await(v.Future, v.First(v.Held)), rulekit.FutureName(v.Future), rulekit.By(v.Blames[0].Demand))
		f.Related = append(f.Related, c.DemandRelated(v.Blames)...)
	}
	return f
}

// describe is the value with its type, and the guard when that is somewhere inside.
func describe(c *rulekit.Context, v *rulekit.Value) string {
	s := c.Name(v)
	if v.Guard.Inside && v.Named() {
		return fmt.Sprintf("%s (`%s`), which holds %s,", s, c.Type(v.Ty), c.ATypeOf(v.Guard.Ty))
	}
	if v.Guard.Inside {
		return fmt.Sprintf("%s, which holds %s,", s, c.ATypeOf(v.Guard.Ty))
	}
	if _, unknown := v.Ty.(*types.Unknown); unknown {
		return s // the project says that it is a guard, and no more is known
	}
	return fmt.Sprintf("%s (`%s`)", s, c.Type(v.Ty))
}
