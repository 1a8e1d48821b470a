// Package asynctraitsend is the rule async-trait-send: the future of a trait's method that promises no Send, wanted
// Send by a generic caller; and public traits whose users will be in that place.
package asynctraitsend

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "async-trait-send"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a trait's future promises no Send, and a generic caller needs it",
		Section: 9, Relation: "type", Default: rule.Error, Doc: doc,
	}
}

// Check reports each awaited future that a demand leads to, and each method of a public trait.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		for _, v := range c.Values(fn) {
			if v.Why != machine.WhyAwaited || len(v.Blames) == 0 || len(v.Stored) == 0 {
				continue
			}
			if m := c.Unpromised(v.Ty); m != nil {
				out = append(out, demanded(c, v, m))
			}
		}
	}
	for _, d := range c.Items {
		if d.Kind == index.TraitDef && public(c, d) {
			out = append(out, declared(c, d)...)
		}
	}
	return out
}

// demanded is the finding on an awaited future.
func demanded(c *rulekit.Context, v *rulekit.Value, m *index.Def) rule.Finding {
	f := rule.Finding{
		Rule: name, Severity: rulekit.Severity(v.Blames...), Section: 9, Location: c.At(v.Future.Fn, made(c, v)),
		Message: fmt.Sprintf("%s awaits the future of `%s`, which must be `Send`, as %s demands; the trait `%s` does not promise that",
			rulekit.FutureName(v.Future), m.Name, rulekit.By(v.Blames[0].Demand), m.Parent.Name),
		Related: []rule.Related{{Location: c.At(m, c.Env().Index.Header(m).Head().Name.Span), Message: "declared here"}},
	}
	f.Related = append(f.Related, c.Awaits(v, v.Stored)...)
	f.Related = append(f.Related, c.DemandRelated(v.Blames)...)
	if !c.NoFixes {
		f.Fixes = fixes(c, m)
	}
	return f
}

// made is the call that makes an awaited future; the future's own place where that is not known.
func made(c *rulekit.Context, v *rulekit.Value) hir.Span {
	facts := c.Facts(v.Future.Fn)
	if e := v.Future.Graph.Locals[v.Local].Expr; facts != nil && e >= 0 {
		if await, ok := facts.Body.Exprs[e].(*hir.Await); ok {
			return await.X.Pos()
		}
	}
	return v.Span
}

// declared are the findings on a public trait. One that says `-> impl Future` has had the choice.
func declared(c *rulekit.Context, trait *index.Def) []rule.Finding {
	var out []rule.Finding
	for _, m := range c.AsyncMethods(trait) {
		if m.Ret != nil {
			continue
		}
		f := rule.Finding{
			Rule: name, Severity: rule.Hint, Section: 9, Location: c.At(m.Def, m.Header.Name.Span),
			Message: fmt.Sprintf("the future of `%s` promises no `Send`, so code that is generic over `%s` cannot spawn it", m.Def.Name, trait.Name),
		}
		if !c.NoFixes {
			f.Fixes = fixes(c, m.Def)
		}
		out = append(out, f)
	}
	return out
}

// public reports whether an item can be named from outside of its crate by where it stands. Re-exports do not count.
func public(c *rulekit.Context, d *index.Def) bool {
	for ; d != nil && d.Parent != nil; d = d.Parent {
		h := c.Env().Index.Header(d).Head()
		if d.Entry >= 0 && (!h.Pub || h.Restricted) || d.Nested() != nil {
			return false
		}
	}
	return true
}
