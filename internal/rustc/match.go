package rustc

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// Locate turns a place of rustc's into one of ours; ok is false where the file is not at hand, or its text is not
// what rustc has read.
type Locate func(Place) (at rule.Location, ok bool)

// In is a place in a file whose lines are given; ok is false when rustc has read another text there.
func In(lines *source.Lines, file string, p Place) (at rule.Location, ok bool) {
	if lines == nil || p.Start.Byte > p.End.Byte || int(p.End.Byte) > len(lines.Text()) {
		return at, false
	}
	line, column := lines.Position(p.Start.Byte, source.Scalars)
	ok = line+1 == p.Start.Line && column+1 == p.Start.Column
	return rule.Location{File: file, Span: source.Span{Start: p.Start.Byte, End: p.End.Byte}}, ok
}

// Match is the finding that speaks of the same as a diagnosis; nil when none does. It goes by the rule, by the
// places that both point at, and by the value that both name.
func Match(d *Diagnosis, findings []rule.Finding, locate Locate) *rule.Finding {
	var best *rule.Finding
	most := 0
	places := locations(d.Places, locate)
	calls := locations(slices.DeleteFunc(slices.Clone(d.Places), func(p Place) bool { return p.Macro == "" }), locate)
	at, known := locate(d.At)
	for i := range findings {
		f := &findings[i]
		if !slices.Contains(d.Rules, f.Rule) {
			continue
		}
		place := closeness(f, places)
		switch {
		case known && near(f.Location, at):
			place = onIt
		case slices.ContainsFunc(calls, func(c rule.Location) bool { return c.File == f.File && c.Span.Covers(f.Span) }):
			place = max(place, linked) // rustc can say no more of what is inside a macro call
		}
		if place == 0 {
			continue
		}
		score := place
		if d.Value != "" && strings.Contains(f.Message, "`"+d.Value+"`") {
			score += named
		}
		if f.Severity == rule.Error {
			score++
		}
		if score > most && score > around+1 {
			best, most = f, score
		}
	}
	return best
}

// Unclaimed is the error of ours that stands where rustc points with a message that no shape fits; nil when none
// does.
func Unclaimed(d *Diagnostic, findings []rule.Finding, locate Locate) *rule.Finding {
	if d.Level != "error" {
		return nil
	}
	places := locations(d.Places(), locate)
	for i := range findings {
		if f := &findings[i]; f.Severity == rule.Error && slices.ContainsFunc(places, func(p rule.Location) bool { return near(f.Location, p) }) {
			return f
		}
	}
	return nil
}

// FromFinding is the diagnosis of a message that says, in rustc's words, what a finding says in ours.
func FromFinding(d *Diagnostic, f *rule.Finding) (Diagnosis, bool) {
	here, ok := d.primary()
	return Diagnosis{
		Shape: f.Rule, Section: f.Section, Level: d.Level, Code: d.code(), Message: d.Message, Says: f.Message,
		At: here, Here: here, Rules: []string{f.Rule}, Places: d.Places(),
	}, ok
}

// How much it says that a finding and a diagnosis point at the same.
const (
	around = 1 // rustc marks many lines, and the finding is in them
	linked = 3 // a place beside the finding is one of rustc's
	marked = 4 // the finding itself is where rustc points
	named  = 5 // both name the same value
	onIt   = 8 // both are about the same place
)

func locations(places []Place, locate Locate) []rule.Location {
	var out []rule.Location
	for _, p := range places {
		if at, ok := locate(p); ok {
			out = append(out, at)
		}
	}
	return out
}

// closeness says how close a finding is to what rustc points at.
func closeness(f *rule.Finding, places []rule.Location) int {
	best := 0
	for _, p := range places {
		switch {
		case near(f.Location, p):
			return marked
		case slices.ContainsFunc(f.Related, func(r rule.Related) bool { return near(r.Location, p) }):
			best = max(best, linked)
		case p.File == f.File && p.Span.Covers(f.Span):
			best = max(best, around)
		}
	}
	return best
}

// longMark is the length, in bytes, from which a marked part says little about what is in it.
const longMark = 120

// gap is how many bytes may be between two places that stand side by side, such as what is awaited and its `await`.
const gap = 2

// near reports whether two places are the same or side by side, or one is a part of another that is not long.
func near(a, b rule.Location) bool {
	return a.File == b.File && touch(a.Span, b.Span) && (max(a.Span.Len(), b.Span.Len()) <= longMark || a.Span == b.Span)
}

func touch(a, b source.Span) bool {
	return a.Start <= b.End+gap && b.Start <= a.End+gap
}
