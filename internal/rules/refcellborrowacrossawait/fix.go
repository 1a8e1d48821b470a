package refcellborrowacrossawait

import (
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// fixes are tried from the one that changes least.
func fixes(c *rulekit.Context, v *rulekit.Value) []rule.Fix {
	s, ok := mend.NewScene(c, v.Future.Fn)
	if !ok || c.NoFixes {
		return nil
	}
	out := s.EndScope(v)
	out = append(out, s.DropBefore(v)...)
	out = append(out, s.BindFirst(v)...)
	if len(out) == 0 {
		out = s.CloneOut(v)
	}
	return out
}
