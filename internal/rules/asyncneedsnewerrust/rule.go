// Package asyncneedsnewerrust is the rule async-needs-newer-rust: async syntax that the crate's edition, or the version
// of Rust that its manifest promises to do with, does not have.
package asyncneedsnewerrust

import (
	"bytes"
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "async-needs-newer-rust"

// The versions of Rust, 1.x, from which there is (release notes of 1.75 and 1.85).
const (
	traitFns = 75 // async fn, and impl Trait in results, in traits
	closures = 85 // async closures
)

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "async syntax that the edition or `rust-version` does not have",
		Section: 9, Relation: "syntax", Default: rule.Warning, Doc: doc,
	}
}

// Check looks at async fns in edition 2015, which rustc rejects, and at what a manifest's rust-version is too old for,
// which only an older compiler does.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, d := range c.Items {
		h, ok := c.Env().Index.Header(d).(*hir.Fn)
		if ok && h.Async && d.Crate.Edition == 2015 {
			out = append(out, rule.Finding{
				Rule: name, Severity: rule.Error, Section: 9, Location: c.At(d, h.AsyncSpan),
				Message: fmt.Sprintf("`%s` cannot be an `async fn`: there is none in edition 2015, which is also the edition of a manifest that names none", d.Name),
			})
		}
		minor, known := rulekit.MinorVersion(d.Crate.Rust)
		if !known {
			continue
		}
		if d.Kind == index.TraitDef && minor < traitFns {
			for _, m := range c.AsyncMethods(d) {
				out = append(out, older(c, m.Def, m.Header.Name.Span, "an `async fn` or `impl Future` in a trait", traitFns))
			}
		}
		if ok && minor < closures {
			out = append(out, inBody(c, d)...)
		}
	}
	return out
}

// inBody are the findings on async closures.
func inBody(c *rulekit.Context, fn *index.Def) []rule.Finding {
	if !bytes.Contains(c.Texts.Unit(fn), []byte("async")) {
		return nil
	}
	body := c.Env().Index.Body(fn)
	if body == nil {
		return nil
	}
	var out []rule.Finding
	for _, e := range body.Exprs {
		if e, ok := e.(*hir.Closure); ok && e.Async {
			out = append(out, older(c, fn, e.Keyword, "an async closure", closures))
		}
	}
	return out
}

func older(c *rulekit.Context, d *index.Def, at hir.Span, what string, from int) rule.Finding {
	return rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 9, Location: c.At(d, at),
		Message: fmt.Sprintf("%s needs Rust 1.%d, and the manifest's `rust-version` says that %s is enough", what, from, d.Crate.Rust),
	}
}
