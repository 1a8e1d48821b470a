// Package unusedallow holds the facts of the rule unused-allow: a comment that allows what is not found. What
// it finds rests on the findings of all other rules, so the engine, which suppresses them, makes it.
package unusedallow

import (
	_ "embed"

	"github.com/crossawait/crossawait/internal/rule"
)

//go:embed rule.md
var doc string

// Name is the rule's name.
const Name = "unused-allow"

// Facts are the rule's facts.
func Facts() rule.Rule {
	return rule.Rule{
		Name: Name, Title: "a comment allows what is not there",
		Section: 6, Relation: "comment", Default: rule.Hint, Doc: doc,
	}
}
