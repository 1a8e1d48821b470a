// Package guardacrossawait is the rule guard-across-await: a lock's guard, or anything that holds one, is
// alive while the future is suspended.
package guardacrossawait

import (
	_ "embed"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/held"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: "guard-across-await", Title: "a lock's guard is held while the task is suspended",
		Section: 6, Relation: "Held", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the guards held at a suspension point.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	return held.Rule{
		Name: "guard-across-await", Section: 6,
		Holds: (*rulekit.Value).HeldLock,
		Fixes: fixes,
	}.Check(c)
}
