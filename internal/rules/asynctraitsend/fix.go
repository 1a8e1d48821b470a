package asynctraitsend

import (
	"fmt"
	"sort"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// fixes let the declaration promise Send. An impl may go on with its `async fn`, so that there is nothing else to
// change; but all the futures in view must keep the promise.
func fixes(c *rulekit.Context, m *index.Def) []rule.Fix {
	h, ok := c.Env().Index.Header(m).(*hir.Fn)
	text := c.Texts.Unit(m)
	if !ok || text == nil || c.Env().Index.MacroImpls(m.Parent) || !keeps(c, m, h) {
		return nil
	}
	for _, impl := range c.Env().Index.TraitImpls(m.Parent) {
		own := c.Env().Index.Child(impl, m.Name, index.ValueNS)
		if impl.Crate.Foreign || c.Env().Rewriting(impl) != "" {
			return nil
		}
		if own == nil {
			continue
		}
		if header, ok := c.Env().Index.Header(own).(*hir.Fn); !ok || !keeps(c, own, header) {
			return nil
		}
	}
	var edits []mend.Edit
	switch ret := h.Ret.(type) {
	case *hir.ImplType:
		edits = []mend.Edit{mend.Insert(ret.Span.End, " + Send")}
	default:
		if !h.Async {
			return nil
		}
		output := "()"
		if ret != nil {
			output = string(text[ret.TypeSpan().Start:ret.TypeSpan().End])
		}
		edits = mend.SpellAsync(text, h, fmt.Sprintf("impl %s<Output = %s> + Send", c.ShortPath(m, "std::future::Future"), output))
	}
	f := rule.Fix{Title: fmt.Sprintf("let `%s` promise `Send`", m.Name)}
	if public(c, m.Parent) {
		f.Applicability = rule.Review // implementations elsewhere may not keep it
	}
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].At.Start < edits[j].At.Start })
	for _, e := range edits {
		f.Edits = append(f.Edits, rule.Edit{Location: c.At(m, e.At), New: e.New})
	}
	return []rule.Fix{f}
}

// keeps reports whether the futures written in a method surely are Send. One that an impl returns must say so, if it
// is opaque, or be a type that is.
func keeps(c *rulekit.Context, fn *index.Def, h *hir.Fn) bool {
	if h.BodySpan.Len() == 0 {
		return true
	}
	futures := c.Futures(fn)
	for _, f := range futures {
		if f.Send.Answer != types.Yes {
			return false
		}
	}
	return len(futures) > 0
}
