package nonsendcaptured

import (
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// siblings change the guilty type for its thread-safe counterpart, in the file of fn.
func siblings(c *rulekit.Context, fn *index.Def, t types.Ty) []rule.Fix {
	s, ok := mend.NewScene(c, fn)
	if !ok || c.NoFixes {
		return nil
	}
	return s.Siblings(t)
}
