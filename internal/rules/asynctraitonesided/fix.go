package asynctraitonesided

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// fixes put the attribute on the other side as well. On a trait it needs all impls to have it.
func fixes(c *rulekit.Context, trait, impl *index.Def, attr *hir.Attr, onTrait bool) []rule.Fix {
	to, from, what := impl, trait, "the impl"
	f := rule.Fix{Applicability: rule.Safe}
	if !onTrait {
		to, from, what = trait, impl, "the trait `"+trait.Name+"`"
		for _, other := range c.Env().Index.TraitImpls(trait) {
			if a, sure := boxing(c, other); a == nil || !sure || other.Crate.Foreign {
				return nil
			}
		}
	}
	if c.Texts.Unit(to) == nil || c.Texts.Unit(from) == nil {
		return nil
	}
	if onTrait && attr.Args == "" && !sendable(c, impl) {
		return nil // the attribute asks for Send
	}
	start := c.Env().Index.Header(to).Head().Span.Start
	at := c.At(to, hir.Span{Start: start, End: start})
	path := attr.Path
	if !strings.Contains(path, "::") && (at.File != c.At(from, attr.Span).File || to.Parent != from.Parent) {
		for _, row := range c.Catalog.Rows().Attributes {
			if strings.HasSuffix(row.Path, "::"+path) {
				path = row.Path
				break
			}
		}
	}
	args := ""
	if attr.Args != "" {
		args = "(" + attr.Args + ")"
	}
	f.Title = fmt.Sprintf("put `#[%s%s]` on %s too", path, args, what)
	f.Edits = []rule.Edit{{Location: at, New: "#[" + path + args + "]\n" + fixkit.Indent(c.Texts.File(to), at.Span.Start)}}
	return []rule.Fix{f}
}

// sendable reports whether the futures of an impl surely are Send.
func sendable(c *rulekit.Context, impl *index.Def) bool {
	for _, m := range impl.Children() {
		if m.Kind != index.FnDef {
			continue
		}
		for _, f := range c.Futures(m) {
			if f.Send.Answer != types.Yes {
				return false
			}
		}
	}
	return true
}
