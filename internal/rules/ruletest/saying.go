package ruletest

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// Saying implements rulekit.Texts. Macros at item level are not looked at.
func (c *Crate) Saying(_ *index.Def, texts ...string) (found []*index.Def, whole bool) {
	for _, d := range append(c.items(), c.Fns...) {
		text := string(c.Unit(d))
		if !slices.Contains(found, d) && slices.ContainsFunc(texts, func(t string) bool { return strings.Contains(text, t) }) {
			found = append(found, d)
		}
	}
	return found, true
}

// Reaches implements rulekit.Texts: what is small need not be told apart.
func (c *Crate) Reaches(*index.Def, rulekit.Calls) bool { return true }
