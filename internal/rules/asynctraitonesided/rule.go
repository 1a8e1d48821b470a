// Package asynctraitonesided is the rule async-trait-one-sided: an attribute that boxes the futures of async fns stands
// on a trait and not on an impl of it, or the other way round.
package asynctraitonesided

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "async-trait-one-sided"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "`#[async_trait]` on a trait or on its impl alone",
		Section: 9, Relation: "index", Default: rule.Error, Doc: doc,
	}
}

// Check reports each async fn of an impl that does not have the signature which the trait's has.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, d := range c.Items {
		if d.Kind != index.ImplDef {
			continue
		}
		trait := c.Env().Index.ImplTrait(d)
		if trait == nil || trait.Crate.Foreign || len(trait.Twins()) > 0 {
			continue
		}
		ofTrait, sureTrait := boxing(c, trait)
		ofImpl, sureImpl := boxing(c, d)
		if sureTrait && sureImpl && (ofTrait == nil) != (ofImpl == nil) {
			out = append(out, methods(c, trait, d, ofTrait, ofImpl)...)
		}
	}
	return out
}

// boxing is the attribute on a trait or impl that boxes the futures of its async fns. sure is false when another one
// may do anything to it.
func boxing(c *rulekit.Context, d *index.Def) (attr *hir.Attr, sure bool) {
	attrs := c.Env().Index.Header(d).Head().Attrs
	others := 0
	for i := range attrs {
		if c.Catalog.AsyncTraitAttr(attrs[i].Path) {
			attr = &attrs[i]
		} else if c.Env().MayRewrite(attrs[i]) {
			others++
		}
	}
	return attr, others == 0
}

func methods(c *rulekit.Context, trait, impl *index.Def, ofTrait, ofImpl *hir.Attr) []rule.Finding {
	var out []rule.Finding
	attr, other := ofTrait, "the trait"
	if attr == nil {
		attr, other = ofImpl, "the impl"
	}
	for _, m := range impl.Children() {
		h, ok := c.Env().Index.Header(m).(*hir.Fn)
		if !ok || !h.Async || m.Off() && !impl.Off() || c.Env().Rewriting(m) != "" {
			continue
		}
		declared := c.Env().Index.Child(trait, m.Name, index.ValueNS)
		if declared == nil || len(declared.Twins()) > 0 {
			continue
		}
		d, ok := c.Env().Index.Header(declared).(*hir.Fn)
		if !ok || !d.Async || c.Env().Rewriting(declared) != "" {
			continue
		}
		f := rule.Finding{
			Rule: name, Severity: rule.Error, Section: 9, Location: c.At(m, h.Name.Span),
			Message: fmt.Sprintf("`#[%s]` stands on %s alone, so that `%s` returns a boxed future on one side and an `impl Future` on the other",
				attr.Path, other, m.Name),
			Related: []rule.Related{{Location: c.At(declared, d.Name.Span), Message: "declared here"}},
		}
		if !c.NoFixes {
			f.Fixes = fixes(c, trait, impl, attr, ofTrait != nil)
		}
		out = append(out, f)
	}
	return out
}
