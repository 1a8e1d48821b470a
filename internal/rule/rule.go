// Package rule is the vocabulary of findings: rules, severities, edits and fixes. It knows no
// particular rule.
package rule

import "github.com/crossawait/crossawait/internal/source"

// Severity says how sure and how bad a finding is (contract.md).
type Severity uint8

// The severities, from the least.
const (
	Off Severity = iota
	Hint
	Info
	Warning
	Error
)

// String is the severity's word in reports and in the configuration.
func (s Severity) String() string {
	return [...]string{"off", "hint", "info", "warning", "error"}[min(s, Error)]
}

// ParseSeverity reads a severity's word.
func ParseSeverity(word string) (Severity, bool) {
	for s := Off; s <= Error; s++ {
		if s.String() == word {
			return s, true
		}
	}
	return Off, false
}

// Applicability says whether a fix may be applied unseen.
type Applicability uint8

// The applicabilities.
const (
	// Safe: the result compiles and means the same.
	Safe Applicability = iota
	// Review: a person must look at it.
	Review
)

// String is the applicability's word in reports.
func (a Applicability) String() string {
	if a == Safe {
		return "safe"
	}
	return "review"
}

// Location is a place in a file, in bytes from the start of the file.
type Location struct {
	File string // as the engine names files: an absolute path, or a virtual one
	Span source.Span
}

// Related is a second place that explains a finding.
type Related struct {
	Location
	Message string
}

// Edit replaces a span of a file with text.
type Edit struct {
	Location
	New string
	// Import says that it puts in an import, which several fixes for one file may have, and which is put in once.
	Import bool
}

// Fix is one way to mend a finding. Edits do not overlap and are sorted by position.
type Fix struct {
	Title         string
	Applicability Applicability
	Edits         []Edit
}

// Finding is one diagnostic.
type Finding struct {
	Rule     string
	Severity Severity
	Section  int // of the book, 1 to 10
	Message  string
	Location
	Related []Related
	Fixes   []Fix
}

// Relation is what a rule looks at (contract.md's column).
type Relation string

// Rule is one rule's facts. Doc is its page (markdown), with a Bad and a Good block, which are tests.
type Rule struct {
	Name     string
	Title    string // one line
	Section  int
	Relation Relation
	Default  Severity
	Doc      string
}
