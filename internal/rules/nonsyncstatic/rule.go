// Package nonsyncstatic is the rule non-sync-static: all threads share a static, and its type is not Sync.
package nonsyncstatic

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "non-sync-static"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a static that threads cannot share",
		Section: 4, Relation: "type", Default: rule.Error, Doc: doc,
	}
}

// Check reports the statics whose types surely are not Sync.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, d := range c.Items {
		if f, ok := static(c, d); ok {
			out = append(out, f)
		}
	}
	return out
}

func static(c *rulekit.Context, d *index.Def) (rule.Finding, bool) {
	if d.Kind != index.ConstDef || len(d.Twins()) > 0 {
		return rule.Finding{}, false
	}
	h, ok := c.Env().Index.Header(d).(*hir.Const)
	if !ok || !h.Static || h.Mut || !h.Valued || h.Ty == nil {
		return rule.Finding{}, false
	}
	for _, a := range h.Attrs {
		if c.Env().MayRewrite(a) || c.Catalog.LocalAttr(a.Path) {
			return rule.Finding{}, false
		}
	}
	t := c.Env().LowerTy(index.Scope{Def: d}, h.Ty, types.LowerOpts{})
	v := c.Env().Solve(t, types.Sync, c.Env().ParamEnv(d))
	if v.Answer != types.No {
		return rule.Finding{}, false
	}
	f := rule.Finding{
		Rule: name, Severity: rule.Error, Section: 4, Location: c.At(d, h.Ty.TypeSpan()),
		Message: fmt.Sprintf("all threads share `%s`, which is a static, and `%s` is not `Sync`", d.Name, c.Type(t)),
	}
	if guilty := v.RootCause(); guilty != nil && !types.Equal(guilty, t) {
		f.Message += fmt.Sprintf(", because of the `%s` in it", c.Type(guilty))
	}
	if s, ok := mend.ItemScene(c, d); ok && !c.NoFixes {
		f.Fixes = s.SiblingsFor(t, types.Sync)
	}
	return f, true
}
