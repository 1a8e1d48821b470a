package nonsendacrossawait

import (
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// fixes end the value's scope, or change its type for the thread-safe sibling.
func fixes(c *rulekit.Context, v *rulekit.Value) []rule.Fix {
	s, ok := mend.NewScene(c, v.Future.Fn)
	if !ok || c.NoFixes {
		return nil
	}
	out := s.EndScope(v)
	out = append(out, s.DropBefore(v)...)
	out = append(out, s.BindFirst(v)...)
	return append(out, s.Siblings(v.Ty)...)
}
