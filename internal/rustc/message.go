// Package rustc reads what rustc says, as JSON or as an editor hands it on, and says in one sentence what is
// the matter with a future: which value, where, and what to do. What it knows of rustc's messages is the table
// shapes.toml. It runs nothing and reads no files; it never knows how our own analysis comes to its findings,
// only how to tell which of them speak of the same.
package rustc

import (
	"slices"
	"strings"
)

// Diagnostic is the part we read of one of rustc's messages (rustc book, "JSON output").
type Diagnostic struct {
	Message string `json:"message"`
	Code    *Code  `json:"code"`
	Level   string `json:"level"`
	Spans   []Span `json:"spans"`
	// Children are the notes and helps; they hold the facts of the Send error.
	Children []Diagnostic `json:"children"`

	shown []string // source lines around the places, of a message that was read from text
}

// Code is an error's number or a lint's name.
type Code struct {
	Code string `json:"code"`
}

// code is the error's number or the lint's name; "" for an error that has none, such as the Send error.
func (d *Diagnostic) code() string {
	if d.Code == nil {
		return ""
	}
	return d.Code.Code
}

// Span is a place that rustc points at. Bytes count from 0; lines and columns from 1, columns in Unicode scalar
// values.
type Span struct {
	File        string     `json:"file_name"`
	ByteStart   uint32     `json:"byte_start"`
	ByteEnd     uint32     `json:"byte_end"`
	LineStart   int        `json:"line_start"`
	LineEnd     int        `json:"line_end"`
	ColumnStart int        `json:"column_start"`
	ColumnEnd   int        `json:"column_end"`
	Primary     bool       `json:"is_primary"`
	Label       *string    `json:"label"`
	Text        []TextLine `json:"text"`
	// Expansion is the macro or desugaring that the place comes from; nil for code as it was written.
	Expansion *Expansion `json:"expansion"`
}

// TextLine is a source line with the part that is marked in it, in columns from 1.
type TextLine struct {
	Text  string `json:"text"`
	Start int    `json:"highlight_start"`
	End   int    `json:"highlight_end"`
}

// Expansion says where a macro was called.
type Expansion struct {
	Span  Span   `json:"span"`
	Macro string `json:"macro_decl_name"`
}

// desugars reports whether the compiler itself has put the code there, in place of what is written.
func (e *Expansion) desugars() bool { return strings.HasPrefix(e.Macro, "desugaring of ") }

// Position is a place in a file: the byte from 0, line and column from 1, the column in Unicode scalar values.
type Position struct {
	Line, Column int
	Byte         uint32
}

// Place is a part of a file, under the name that rustc has for it: an absolute path, or one that is relative to
// where rustc ran.
type Place struct {
	File       string
	Start, End Position
	// Macro is the macro whose call the place is, where the place itself is inside the macro's own code.
	Macro string
}

// outermost is the span in the code that somebody has written: of one inside a macro's own code, the macro's call, and
// the macro; of code that the compiler has put in place of what is written, what is written.
func (s *Span) outermost() (at *Span, macro string) {
	at = s
	for at.Expansion != nil {
		e := at.Expansion
		if e.desugars() && !e.Span.same(at) {
			break // what a macro was given, inside its call
		}
		if !e.desugars() {
			macro = e.Macro
		}
		at = &e.Span
	}
	return at, macro
}

// place is where a span stands in the user's code. ok is false when that is in nobody's workspace, such as std.
func (s *Span) place() (p Place, ok bool) {
	at, macro := s.outermost()
	p = Place{
		File:  at.File,
		Start: Position{Line: at.LineStart, Column: at.ColumnStart, Byte: at.ByteStart},
		End:   Position{Line: at.LineEnd, Column: at.ColumnEnd, Byte: at.ByteEnd},
		Macro: macro,
	}
	return p, at.LineStart > 0 && !foreign(at.File)
}

func (s *Span) same(o *Span) bool {
	return s.File == o.File && s.ByteStart == o.ByteStart && s.LineStart == o.LineStart
}

// foreign reports whether a file is nobody's own: std's, or a dependency's that cargo has unpacked.
func foreign(file string) bool {
	file = strings.ReplaceAll(file, `\`, "/")
	for _, mark := range []string{"/rustc/", "/rustlib/src/", "/registry/src/", "/git/checkouts/"} {
		if strings.Contains(file, mark) {
			return true
		}
	}
	return strings.HasPrefix(file, "<") // a macro of a proc-macro crate
}

// text is the marked text, on one line; "" when rustc does not give it.
func (s *Span) text() string {
	var parts []string
	for _, l := range s.Text {
		runes := []rune(l.Text)
		from := min(max(l.Start-1, 0), len(runes))
		to := min(max(l.End-1, from), len(runes))
		parts = append(parts, strings.TrimSpace(string(runes[from:to])))
	}
	return strings.Join(parts, " ")
}

// mark is a labelled place.
type mark struct {
	span  *Span
	label string
	child int // the note it belongs to; -1 for the message itself
}

// marks are all labelled places of a diagnostic, its own before those of its notes.
func (d *Diagnostic) marks() []mark {
	var out []mark
	add := func(spans []Span, child int) {
		for i := range spans {
			m := mark{span: &spans[i], child: child}
			if l := spans[i].Label; l != nil {
				m.label = *l
			}
			out = append(out, m)
		}
	}
	add(d.Spans, -1)
	for i := range d.Children {
		add(d.Children[i].Spans, i)
	}
	return out
}

// primary is the place that rustc points at; ok is false when that is in nobody's workspace.
func (d *Diagnostic) primary() (Place, bool) {
	for i := range d.Spans {
		if d.Spans[i].Primary {
			if p, ok := d.Spans[i].place(); ok {
				return p, true
			}
		}
	}
	for i := range d.Spans {
		if p, ok := d.Spans[i].place(); ok {
			return p, true
		}
	}
	return Place{}, false
}

// Places are all that the message and its notes point at in the user's code.
func (d *Diagnostic) Places() []Place {
	var out []Place
	for _, m := range d.marks() {
		if p, ok := m.span.place(); ok && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}
