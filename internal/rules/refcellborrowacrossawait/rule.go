// Package refcellborrowacrossawait is the rule refcell-borrow-across-await: a borrow that a RefCell counts
// at run time is alive while the future is suspended.
package refcellborrowacrossawait

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
		Name: "refcell-borrow-across-await", Title: "a RefCell stays borrowed while the task is suspended",
		Section: 6, Relation: "Held", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the borrows held at a suspension point.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	return held.Rule{
		Name: "refcell-borrow-across-await", Section: 6,
		Holds: (*rulekit.Value).HeldBorrow,
		Fixes: fixes,
	}.Check(c)
}
