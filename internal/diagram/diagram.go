// Package diagram draws the state machine of futures: as text for a terminal, as Mermaid in markdown, as SVG. What it
// draws is in the JSON of internal/report, so that all formats say the same. It does no I/O, and equal futures give
// equal drawings.
package diagram

import (
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/crossawait/crossawait/internal/report"
)

// node is a state as it is drawn.
type node struct {
	name    string
	suspend *report.Suspend // nil for the states that every future has
	out     []report.Edge
}

// nodes are the states that control can get to: Unresumed, those of the suspension points, Returned. Panicked has no
// place among them, since every poll can lead there.
func nodes(f *report.Future) []node {
	list := []node{{name: report.Unresumed}}
	for i := range f.Suspends {
		if s := &f.Suspends[i]; s.State != "" {
			list = append(list, node{name: s.State, suspend: s})
		}
	}
	list = append(list, node{name: report.Returned})
	place := map[string]int{}
	for i := range list {
		place[list[i].name] = i
	}
	for _, e := range f.Edges {
		if i, ok := place[e.From]; ok {
			list[i].out = append(list[i].out, e)
		}
	}
	return list
}

// clean is a text without what would do something rather than be shown: control characters become blanks, and those
// that turn the direction of writing, like bytes that are no UTF-8, the character for what cannot be shown.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < ' ' || r == 0x7f:
			return ' '
		case 0x80 <= r && r < 0xa0 || 0x202a <= r && r <= 0x202e || 0x2066 <= r && r <= 0x2069 || r == 0xfffe || r == 0xffff:
			return utf8.RuneError
		}
		return r
	}, s)
}

// short cuts a text that is longer than most characters.
func short(s string, most int) string {
	runes := []rune(s)
	if len(runes) <= most {
		return s
	}
	return string(runes[:most-1]) + "…"
}

// fieldName is a field as people call it.
func fieldName(f *report.Field) string {
	if f.Name != "" {
		return f.Name
	}
	return unnamed(f.Origin, f.Code)
}

func dropName(d *report.Drop) string {
	if d.Name != "" {
		return d.Name
	}
	return unnamed(d.Origin, d.Code)
}

func unnamed(origin, code string) string {
	switch origin {
	case "awaitee":
		return "the future of " + strings.TrimSuffix(code, ".await")
	case "argument":
		return patternOf(code)
	}
	return "the value of " + code
}

// patternOf is a parameter without its type.
func patternOf(param string) string {
	depth := 0
	for i := 0; i < len(param); i++ {
		switch param[i] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case ':':
			if strings.HasPrefix(param[i:], "::") {
				i++
			} else if depth == 0 {
				return strings.TrimSpace(param[:i])
			}
		}
	}
	return param
}

// reasons say why a field is there.
var reasons = map[string]string{
	"live":      "used later",
	"borrowed":  "borrowed before",
	"temporary": "until its statement ends",
	"captured":  "from the start",
	"awaited":   "while it runs",
}

func reason(f *report.Field, alive bool) string {
	why := reasons[f.Why]
	switch {
	case alive:
	case f.Why == "borrowed":
		why = "no longer used, but borrowed before"
	case f.Why == "temporary":
		why = "no longer used, but its statement goes on"
	}
	if f.Sure != nil {
		why += "; a type is not known, so perhaps it is not stored"
	}
	return why
}

// alive reports whether a stored field's value is there, and not just its place. What owns nothing, such as a number or
// a reference, is not among the values that are held.
func alive(s *report.Suspend, f *report.Field) bool {
	return f.Why == "live" || f.Why == "awaited" || sameIn(s.Held, f)
}

func sameIn(list []report.Field, f *report.Field) bool {
	for i := range list {
		if list[i].Name == f.Name && list[i].Range == f.Range && list[i].Type == f.Type {
			return true
		}
	}
	return false
}

// heldOnly are the values that are alive at a suspension point and not stored.
func heldOnly(s *report.Suspend) []report.Field {
	var out []report.Field
	for i := range s.Held {
		if !sameIn(s.Stored, &s.Held[i]) {
			out = append(out, s.Held[i])
		}
	}
	return out
}

// sendNote is what a field's type is in the eyes of Send, "" where it is as it should be.
func sendNote(f *report.Field) string {
	switch f.Send {
	case "no":
		return "not Send"
	case "unknown":
		return "Send not known"
	}
	return ""
}

// verdictLine is a verdict with its reasons.
func verdictLine(v *report.Verdict) string {
	words := make([]string, len(v.Because))
	for i, b := range v.Because {
		words[i] = b.Message
	}
	if len(words) == 0 {
		return v.Verdict
	}
	return v.Verdict + ": " + strings.Join(words, "; ")
}

func sizeLine(s report.Size) string {
	switch {
	case s.Why != "":
		return "not known: " + s.Why
	}
	return bytesOf(s.Bytes)
}

func bytesOf(n uint64) string {
	if n == 1 {
		return "1 byte"
	}
	return fmt.Sprintf("%d bytes", n)
}

// titleOf is a future with its place: "async fn run, main.rs:6".
func titleOf(f *report.Future) string {
	return fmt.Sprintf("%s %s, %s:%d", f.Kind, f.Future, path.Base(f.File), f.Range.Start.Line)
}

func dropNames(list []report.Drop) []string {
	var out []string
	for i := range list {
		name := dropName(&list[i])
		switch {
		case list[i].Sure != nil:
			name += " (perhaps)"
		case list[i].Sometimes:
			name += " (if still there)"
		}
		out = append(out, name)
	}
	return out
}
