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

// In is a place in a file whose lines are given; ok is false when rustc has read another text there, as far as that
// can be told.
func In(lines *source.Lines, file string, p Place) (at rule.Location, ok bool) {
	if lines == nil || p.Start.Line < 1 {
		return at, false
	}
	if p.End.Byte == 0 { // it was read from text
		span := source.Span{Start: offset(lines, p.Start), End: offset(lines, p.End)}
		return rule.Location{File: file, Span: span}, p.Start.Line <= lines.Count() && span.Start <= span.End
	}
	if p.Start.Byte > p.End.Byte || int(p.End.Byte) > len(lines.Text()) {
		return at, false
	}
	line, column := lines.Position(p.Start.Byte, source.Scalars)
	ok = line+1 == p.Start.Line && column+1 == p.Start.Column
	return rule.Location{File: file, Span: source.Span{Start: p.Start.Byte, End: p.End.Byte}}, ok
}

func offset(lines *source.Lines, p Position) uint32 {
	return lines.Offset(p.Line-1, p.Column-1, source.Scalars)
}

// Located is a diagnosis with its places as ours, as far as the files are at hand.
type Located struct {
	*Diagnosis
	// At is of what is to blame, Here where rustc points; nil where the file is not at hand.
	At, Here *rule.Location
	// Places are all that rustc points at, and Calls those of them that are calls of macros, of whose inside rustc
	// can say no more.
	Places, Calls []rule.Location
	Related       []rule.Related // of the notes
}

// Located finds the places of a diagnosis.
func (d *Diagnosis) Located(locate Locate) *Located {
	l := &Located{Diagnosis: d}
	one := func(p Place) *rule.Location {
		if at, ok := locate(p); ok {
			return &at
		}
		return nil
	}
	l.At, l.Here = one(d.At), one(d.Here)
	for _, p := range d.Places {
		if at := one(p); at != nil {
			l.Places = append(l.Places, *at)
			if p.Macro != "" {
				l.Calls = append(l.Calls, *at)
			}
		}
	}
	for _, n := range d.Notes {
		if at := one(n.Place); at != nil {
			l.Related = append(l.Related, rule.Related{Location: *at, Message: n.Text})
		}
	}
	return l
}

// Match is the finding that speaks of the same as a diagnosis; nil when none does. It goes by the rule, by the
// places that both point at, and by the value that both name.
func (l *Located) Match(findings []rule.Finding) *rule.Finding {
	var best *rule.Finding
	most := 0
	for i := range findings {
		f := &findings[i]
		if !slices.Contains(l.Rules, f.Rule) {
			continue
		}
		score := l.closeness(f)
		if score == 0 {
			continue
		}
		if l.Value != "" && strings.Contains(f.Message, "`"+l.Value+"`") {
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

// closeness says how close a finding is to what rustc points at; 0: it is elsewhere.
func (l *Located) closeness(f *rule.Finding) int {
	if l.At != nil && near(f.Location, *l.At) {
		return onIt
	}
	best := 0
	for _, c := range l.Calls {
		if c.File == f.File && c.Span.Covers(f.Span) {
			best = linked
		}
	}
	for _, p := range l.Places {
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

// Nearby are the findings in the files of some places, each file once. path gives the file of a place, as we name
// files; ok is false for one that is not at hand.
func Nearby(places []Place, path func(Place) (file string, ok bool), in func(file string) []rule.Finding) []rule.Finding {
	var out []rule.Finding
	seen := map[string]bool{}
	for _, p := range places {
		if file, ok := path(p); ok && !seen[file] {
			seen[file] = true
			out = append(out, in(file)...)
		}
	}
	return out
}

// Explain says what a message comes to, and which of our findings speaks of the same (nil: none). findings gives
// those in the files of some places. ok is false for a message that is not about futures: no shape fits it, and no
// error of ours stands where it points.
func Explain(d *Diagnostic, findings func([]Place) []rule.Finding, locate Locate) (l *Located, f *rule.Finding, ok bool) {
	if diag, ok := Diagnose(d); ok {
		l = diag.Located(locate)
		f = l.Match(findings(diag.Places))
		if f != nil && diag.Vague {
			diag.Says = f.Message
		}
		return l, f, true
	}
	here, ok := d.primary()
	if !ok || d.Level != "error" || !slices.Contains(shapes().Claims, d.code()) {
		return nil, nil, false
	}
	// What the notes point at may be far from what is wrong.
	own := Diagnostic{Spans: d.Spans}
	diag := Diagnosis{Level: d.Level, Code: d.code(), Message: d.Message, At: here, Here: here, Places: own.Places()}
	l = diag.Located(locate)
	list := findings(diag.Places)
	for i := range list {
		f := &list[i]
		if f.Severity == rule.Error && slices.ContainsFunc(l.Places, func(p rule.Location) bool { return near(f.Location, p) }) {
			diag.Shape, diag.Section, diag.Says, diag.Rules = f.Rule, f.Section, f.Message, []string{f.Rule}
			return l, f, true
		}
	}
	return nil, nil, false
}

// How much it says that a finding and a diagnosis point at the same.
const (
	around = 1 // rustc marks many lines, and the finding is in them
	linked = 3 // a place beside the finding is one of rustc's
	marked = 4 // the finding itself is where rustc points
	named  = 5 // both name the same value
	onIt   = 8 // both are about the same place
)

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
