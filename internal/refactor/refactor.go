// Package refactor holds rewritings that keep the meaning of code: nothing is wrong with it before, and the
// user asks for them. It knows no findings and no editors.
package refactor

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// At are the rewritings of what stands at a span of fn's unit. Each is a fix in the sense of its edits; all of
// them are Safe.
func At(c *rulekit.Context, fn *index.Def, at hir.Span) []rule.Fix {
	s, ok := mend.NewScene(c, fn)
	if !ok {
		return nil
	}
	var inner *rulekit.Select
	for _, sel := range c.Selects(fn) {
		if sel.Pos().Covers(at) && (inner == nil || inner.Pos().Covers(sel.Pos())) {
			inner = &sel
		}
	}
	if inner == nil {
		return nil
	}
	v := selectValue{s: s, sel: inner}
	return v.fixes()
}
