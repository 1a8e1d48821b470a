package rustc

import (
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// FromRendered reads a message as rustc writes it for people, which is all that editors pass on of it. Bytes are
// not known then (they are 0), and of what reaches over several lines only one end is. ok is false when the text is
// no message of rustc's.
func FromRendered(text string) (d *Diagnostic, ok bool) {
	r := &renderedReader{rows: map[int]string{}}
	for line := range strings.Lines(escape.ReplaceAllString(text, "")) {
		r.line(strings.TrimRight(line, "\r\n"))
	}
	r.closeSection()
	if r.root == nil {
		return nil, false
	}
	return r.root, true
}

var (
	escape = regexp.MustCompile("\x1b\\[[0-9;]*[A-Za-z]")
	// headline begins a message or one of its notes.
	headline = regexp.MustCompile(`^(error|warning|note|help)(?:\[(\w+)\])?: (.*)$`)
	// aside is a note that has no place of its own.
	aside     = regexp.MustCompile(`^ +(?:=|╰) (note|help): (.*)$`)
	arrow     = regexp.MustCompile(`^ *(?:-->|:::) (.+):(\d+):(\d+)$`)
	sourceRow = regexp.MustCompile(`^ *(\d+) +[|│] ?(.*)$`)
	markRow   = regexp.MustCompile(`^ *[|│] ?(.*)$`)
	lintName  = regexp.MustCompile("^`#\\[(?:warn|deny|forbid)\\((\\w+)\\)\\]`")
)

type renderedReader struct {
	root *Diagnostic
	part *Diagnostic // the message or note that is being read
	file string
	// first is the place behind the arrow: of the message's own mark.
	first Position

	section int // the first span below the last arrow
	margin  int // how far the lines below it are set in by what marks several lines

	rows map[int]string // the source lines below the last arrow, as they are printed

	row  int    // the number of the source line last read; 0: none
	text string // it
	open []open // the marks below it that have no label yet
	more *string
	pad  int // how far the lines of a message of several are set in
}

// open is a mark whose label is still to come.
type open struct {
	from, to int // columns from 0, in what is printed
	primary  bool
}

func (r *renderedReader) line(line string) {
	switch {
	case r.head(line), r.aside(line), r.place(line):
		return
	}
	if m := sourceRow.FindStringSubmatch(line); m != nil && r.part != nil {
		r.closeRow()
		r.row, _ = strconv.Atoi(m[1])
		r.text, r.more = m[2], nil
		if strings.HasPrefix(m[2], "/ ") {
			r.margin = max(r.margin, len("/ "))
		}
		r.root.shown = append(r.root.shown, m[2])
		r.rows[r.row] = m[2]
		return
	}
	if m := markRow.FindStringSubmatch(line); m != nil && r.part != nil {
		r.more = nil
		if r.row > 0 {
			r.marks(m[1])
		}
		return
	}
	if r.more != nil && strings.TrimSpace(line) != "" && strings.HasPrefix(line, " ") {
		*r.more += "\n" + line[min(r.pad, len(line)-len(strings.TrimLeft(line, " "))):]
	}
}

// head begins a message or a note.
func (r *renderedReader) head(line string) bool {
	m := headline.FindStringSubmatch(line)
	if m == nil {
		return false
	}
	r.closeSection()
	d := Diagnostic{Message: m[3], Level: m[1]}
	if m[2] != "" {
		d.Code = &Code{Code: m[2]}
	}
	if r.root == nil {
		r.root = &d
		r.part = r.root
	} else {
		r.root.Children = append(r.root.Children, d)
		r.part = &r.root.Children[len(r.root.Children)-1]
	}
	r.first = Position{}
	r.more, r.pad = &r.part.Message, len(line)-len(m[3])
	return true
}

// aside reads a note without a place. The lint's name stands in one.
func (r *renderedReader) aside(line string) bool {
	m := aside.FindStringSubmatch(line)
	if m == nil || r.root == nil {
		return false
	}
	r.closeSection()
	if l := lintName.FindStringSubmatch(m[2]); l != nil && r.root.Code == nil {
		r.root.Code = &Code{Code: l[1]}
	}
	r.root.Children = append(r.root.Children, Diagnostic{Message: m[2], Level: m[1]})
	r.part = &r.root.Children[len(r.root.Children)-1]
	r.more, r.pad = &r.part.Message, len(line)-len(m[2])
	return true
}

func (r *renderedReader) place(line string) bool {
	m := arrow.FindStringSubmatch(line)
	if m == nil || r.part == nil {
		return false
	}
	r.closeSection()
	r.file, r.row, r.more = m[1], 0, nil
	r.section = len(r.part.Spans)
	if strings.Contains(line, "-->") {
		r.first.Line, _ = strconv.Atoi(m[2])
		r.first.Column, _ = strconv.Atoi(m[3])
		if len(r.part.Spans) == 0 { // what is marked below says more
			r.part.Spans = append(r.part.Spans, r.span(r.first, r.first, true, nil))
		}
	}
	return true
}

// marks reads a row below a source line: carets and dashes first, then the labels of those that have none yet.
func (r *renderedReader) marks(row string) {
	if r.open == nil {
		r.carets(row)
		return
	}
	at := 0
	for at < len(row) && strings.IndexByte(" |_", row[at]) >= 0 {
		at++
	}
	if at == len(row) {
		return
	}
	column, label := utf8.RuneCountInString(row[:at]), row[at:]
	for i, o := range r.open {
		if o.from == column {
			r.add(o, &label)
			r.open = append(r.open[:i], r.open[i+1:]...)
			return
		}
	}
	r.add(open{from: column, to: column + 1}, &label) // of a mark that another covers
}

// carets reads the marks themselves, and the label that stands behind the last.
func (r *renderedReader) carets(row string) {
	runes := []rune(row)
	r.open = []open{}
	i := 0
	for i < len(runes) {
		switch runes[i] {
		case ' ', '|', '_', '│', '/':
			i++
			continue
		case '^', '-':
		default:
			if n := len(r.open); n > 0 {
				label := string(runes[i:])
				r.add(r.open[n-1], &label)
				r.open = r.open[:n-1]
			}
			return
		}
		from := i
		for i < len(runes) && runes[i] == runes[from] {
			i++
		}
		r.open = append(r.open, open{from: from, to: i, primary: runes[from] == '^'})
	}
}

// add adds a mark to the part that is being read.
func (r *renderedReader) add(o open, label *string) {
	at, end := Position{Line: r.row, Column: o.from + 1}, Position{Line: r.row, Column: o.to + 1}
	s := r.span(at, end, o.primary, label)
	s.Text = []TextLine{{Text: r.text, Start: at.Column, End: end.Column}}
	if n := len(r.part.Spans); n > 0 && o.primary && r.part.Spans[0].Label == nil && r.part.Spans[0].Text == nil {
		// The arrow has the exact place: of what begins on another line, the mark has the end.
		if first := r.part.Spans[0]; first.LineStart != r.row {
			s.LineStart, s.ColumnStart, s.Text = first.LineStart, first.ColumnStart, nil
		} else {
			r.margin = at.Column - first.ColumnStart
		}
		r.part.Spans[0] = s
		return
	}
	r.part.Spans = append(r.part.Spans, s)
}

func (r *renderedReader) span(at, end Position, primary bool, label *string) Span {
	return Span{
		File: r.file, LineStart: at.Line, ColumnStart: at.Column, LineEnd: end.Line, ColumnEnd: end.Column,
		Primary: primary, Label: label,
	}
}

// closeSection brings the places below an arrow to the columns of the file.
func (r *renderedReader) closeSection() {
	r.closeRow()
	if r.part != nil && r.margin > 0 {
		for i := min(r.section, len(r.part.Spans)); i < len(r.part.Spans); i++ {
			if s := &r.part.Spans[i]; s.Text != nil {
				s.ColumnStart, s.ColumnEnd = max(s.ColumnStart-r.margin, 1), max(s.ColumnEnd-r.margin, 1)
			}
		}
	}
	if r.part != nil && len(r.part.Spans) > 0 && r.first.Line > 0 {
		r.begin(&r.part.Spans[0])
	}
	r.section, r.margin, r.rows = 0, 0, map[int]string{}
}

// macroCall is a call of a macro, as it begins.
var macroCall = regexp.MustCompile(`^((?:\w+::)*\w+!) ?[({\[]`)

// begin reads how the place behind the arrow begins: of what reaches over several lines the first, and that it is the
// call of a macro, which is all that is shown of what is inside.
func (r *renderedReader) begin(s *Span) {
	row := []rune(r.rows[s.LineStart])
	from := s.ColumnStart - 1 + r.margin
	if from < 0 || from >= len(row) {
		return
	}
	text := []TextLine{{Text: string(row), Start: from + 1, End: len(row) + 1}}
	if s.Text == nil {
		s.Text = text
	}
	if m := macroCall.FindStringSubmatch(string(row[from:])); m != nil {
		at := *s
		at.Text = text
		s.Expansion = &Expansion{Span: at, Macro: m[1]}
	}
}

// closeRow takes the marks that have got no label.
func (r *renderedReader) closeRow() {
	for _, o := range r.open {
		if r.part != nil {
			r.add(o, nil)
		}
	}
	r.open, r.row = nil, 0
}
