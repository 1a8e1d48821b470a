package diagram

import (
	"fmt"
	"path"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/crossawait/crossawait/internal/report"
)

// Style is what a piece of text is, for colours.
type Style uint8

// The styles of text.
const (
	Plain Style = iota
	Strong
	Faint
	Name // of a state
	Yes
	No
	Unknown
	Back // a way back to the head of a loop
)

// TextOptions say how text is set.
type TextOptions struct {
	Width int // columns of a line; 0: 80
	// Paint colours a piece of text; nil leaves it as it is.
	Paint func(s Style, text string) string
}

// Text is a future in words, with its states and where each leads. It ends in a newline.
func Text(f *report.Future, o TextOptions) string {
	if o.Width <= 0 {
		o.Width = 80
	}
	if o.Paint == nil {
		o.Paint = func(_ Style, text string) string { return text }
	}
	t := text{o: o, f: f}
	t.header()
	for _, n := range nodes(f) {
		t.state(&n)
	}
	t.rest()
	return t.b.String()
}

// text writes one future.
type text struct {
	b strings.Builder
	o TextOptions
	f *report.Future
}

// piece is text in one style.
type piece struct {
	style Style
	text  string
}

// set writes a line and those that it goes on in: the first begins with first, the others with next.
func (t *text) set(first, next piece, pieces ...piece) {
	line := []piece{first}
	used := uniseg.StringWidth(first.text)
	blank := used
	flush := func() {
		var b strings.Builder
		for _, p := range line {
			b.WriteString(t.o.Paint(p.style, p.text))
		}
		t.b.WriteString(strings.TrimRight(b.String(), " ") + "\n")
	}
	add := func(s Style, word string, width int) {
		if last := len(line) - 1; last > 0 && line[last].style == s {
			line[last].text += word
		} else {
			line = append(line, piece{s, word})
		}
		used += width
	}
	newLine := func() {
		flush()
		line, used = []piece{next}, uniseg.StringWidth(next.text)
		blank = used
	}
	for _, p := range pieces {
		for _, word := range words(clean(p.text)) {
			width := uniseg.StringWidth(word)
			if used+uniseg.StringWidth(strings.TrimRight(word, " ")) > t.o.Width && used > blank {
				newLine()
			}
			for used+width > t.o.Width && blank < t.o.Width/2 && strings.TrimRight(word, " ") != word[:0] {
				head, tail := cut(word, t.o.Width-used)
				if strings.TrimSpace(tail) == "" {
					break
				}
				add(p.style, head, uniseg.StringWidth(head))
				newLine()
				word, width = tail, uniseg.StringWidth(tail)
			}
			add(p.style, word, width)
		}
	}
	flush()
}

// words cuts a text behind its blanks.
func words(s string) []string {
	var out []string
	for s != "" {
		i := strings.IndexByte(s, ' ')
		if i < 0 {
			return append(out, s)
		}
		for i < len(s) && s[i] == ' ' {
			i++
		}
		out = append(out, s[:i])
		s = s[i:]
	}
	return out
}

// cut takes as much of a text as fits into a number of columns, one character at least.
func cut(s string, columns int) (head, tail string) {
	rest, state := s, -1
	for rest != "" {
		var width int
		var after string
		_, after, width, state = uniseg.FirstGraphemeClusterInString(rest, state)
		if columns -= width; columns < 0 && len(rest) < len(s) {
			break
		}
		rest = after
	}
	return s[:len(s)-len(rest)], rest
}

func (t *text) header() {
	f := t.f
	t.set(piece{Faint, f.Kind + " "}, piece{Plain, "  "}, piece{Strong, "`" + f.Future + "`"},
		piece{Faint, fmt.Sprintf(", %s:%d", path.Base(f.File), f.Range.Start.Line)})
	for _, v := range []struct {
		name string
		v    *report.Verdict
	}{{"Send", &f.Send}, {"'static", &f.Static}, {"Unpin", &f.Unpin}} {
		style := map[string]Style{"yes": Yes, "no": No, "unknown": Unknown}[v.v.Verdict]
		if v.name == "Unpin" && style == No {
			style = Faint // as for every future of `async`
		}
		word, why, _ := strings.Cut(verdictLine(v.v), ":")
		if why != "" {
			why = ":" + why
		}
		t.set(piece{Plain, "  "}, piece{Plain, "    "}, piece{Plain, v.name + ": "}, piece{style, word}, piece{Plain, why})
	}
	t.set(piece{Plain, "  "}, piece{Plain, "    "}, piece{Plain, "size: " + sizeLine(f.Size)})
}

// The lines at the left of a state.
const (
	bar    = "  │   "
	opener = "  ┌ "
	closer = "  └─"
	branch = "  ├─"
)

func (t *text) state(n *node) {
	fields, drops := t.f.Captures, t.f.Drops
	switch {
	case n.suspend != nil:
		fields, drops = n.suspend.Stored, n.suspend.Drops
		t.set(piece{Faint, opener}, piece{Faint, bar}, piece{Name, n.name},
			piece{Faint, fmt.Sprintf(", line %d: ", n.suspend.Keyword.Start.Line)}, piece{Plain, n.suspend.Code})
	case n.name == report.Returned:
		return
	default:
		t.set(piece{Faint, opener}, piece{Faint, bar}, piece{Faint, n.name})
	}
	t.fields(n, fields)
	if len(drops) > 1 { // else there is no order to speak of
		t.set(piece{Faint, bar + "drops "}, piece{Faint, bar + "      "}, piece{Faint, strings.Join(dropNames(drops), ", ")})
	}
	t.edges(n)
}

func (t *text) fields(n *node, fields []report.Field) {
	var given, unused []string
	for i := range fields {
		f := &fields[i]
		alive := n.suspend == nil || alive(n.suspend, f)
		if n.suspend != nil && asGiven(f, alive) {
			given = append(given, f.Name)
			continue
		}
		if f.Send != "no" && !alive {
			unused = append(unused, fieldName(f))
			continue
		}
		notes := []string{}
		if n.suspend != nil {
			if f.Why != "awaited" {
				notes = append(notes, reason(f, alive))
			}
		} else if f.Sure != nil {
			notes = append(notes, "how it is taken is not known")
		}
		if f.Bytes != nil {
			notes = append(notes, bytesOf(*f.Bytes))
		}
		pieces := []piece{{Plain, fieldName(f)}, {Plain, ": "}, {Plain, f.Type}}
		if len(notes) > 0 {
			pieces = append(pieces, piece{Faint, " (" + strings.Join(notes, ", ") + ")"})
		}
		switch f.Send {
		case "no":
			pieces = append(pieces, piece{No, " not Send"})
		case "unknown":
			pieces = append(pieces, piece{Unknown, " Send not known"})
		}
		t.set(piece{Faint, bar}, piece{Faint, bar + "    "}, pieces...)
	}
	if n.suspend == nil {
		return
	}
	for _, h := range heldOnly(n.suspend) {
		t.set(piece{Faint, bar}, piece{Faint, bar + "    "}, piece{Plain, fieldName(&h) + ": " + h.Type}, piece{Faint, " (alive, not stored)"})
	}
	if len(unused) > 0 {
		t.set(piece{Faint, bar}, piece{Faint, bar + "    "}, piece{Faint, "no longer used, but stored: " + strings.Join(unused, ", ")})
	}
	if len(given) > 0 {
		t.set(piece{Faint, bar + "with "}, piece{Faint, bar + "     "}, piece{Plain, strings.Join(given, ", ")})
	}
	if len(n.suspend.Stored)+len(n.suspend.Held) == 0 {
		t.set(piece{Faint, bar}, piece{}, piece{Faint, "stores nothing"})
	}
}

// asGiven reports whether a stored field is an argument that is as it was from the start, so that its name is enough.
func asGiven(f *report.Field, alive bool) bool {
	return f.Origin == "argument" && f.Name != "" && f.Send != "no" && alive
}

func (t *text) edges(n *node) {
	width := 0
	for _, e := range n.out {
		width = max(width, len(e.To))
	}
	for i := range n.out {
		e := &n.out[i]
		left, next := branch, "  │   "
		if i == len(n.out)-1 {
			left, next = closer, "      "
		}
		arrow, style := "→ ", Name
		switch {
		case e.Back:
			arrow, style = "↺ ", Back
		case e.To == report.Returned:
			style = Faint
		}
		if e.Label == "" {
			t.set(piece{Faint, left}, piece{}, piece{style, arrow + e.To})
			continue
		}
		pad := strings.Repeat(" ", width-len(e.To)+2)
		t.set(piece{Faint, left}, piece{Faint, next + strings.Repeat(" ", width+2)}, piece{style, arrow + e.To + pad}, piece{Plain, e.Label})
	}
	if len(n.out) == 0 {
		t.set(piece{Faint, closer}, piece{})
	}
}

// rest says what there is beside the states that control gets to.
func (t *text) rest() {
	for i := range t.f.Suspends {
		if s := &t.f.Suspends[i]; s.State == "" {
			t.set(piece{Faint, "  "}, piece{Faint, "  "}, piece{Faint, fmt.Sprintf("control never gets to line %d: %s", s.Keyword.Start.Line, s.Code)})
		}
	}
	if t.f.Edges == nil {
		t.set(piece{Faint, "  "}, piece{Faint, "  "}, piece{Faint, "which state follows which is more than can be told"})
	}
}
