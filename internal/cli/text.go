package cli

import (
	"bufio"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"

	"github.com/rivo/uniseg"

	"github.com/crossawait/crossawait/internal/report"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// label is one marked span in a snippet.
type label struct {
	loc     rule.Location
	message string
	primary bool
}

// textWriter prints findings as rustc prints errors: the message, the place, the source lines with what is
// marked in them, and the ways out.
type textWriter struct {
	w     *bufio.Writer
	style style
	texts texts

	tables map[string]*source.Lines
}

// texts are what the formats need of files.
type texts = report.Texts

func newTextWriter(w io.Writer, s style, t texts) *textWriter {
	return &textWriter{w: bufio.NewWriter(w), style: s, texts: t, tables: map[string]*source.Lines{}}
}

var severityColour = map[rule.Severity]string{rule.Error: red, rule.Warning: yellow, rule.Info: blue, rule.Hint: cyan}

func (t *textWriter) finding(f *rule.Finding) {
	colour := severityColour[f.Severity]
	fmt.Fprintf(t.w, "%s%s\n", t.style.paint(colour, f.Severity.String()+"["+f.Rule+"]"), t.style.paint(bold, ": "+f.Message))
	labels := []label{{loc: f.Location, primary: true}}
	for _, r := range f.Related {
		labels = append(labels, label{loc: r.Location, message: r.Message})
	}
	t.snippets(labels, colour)
	for _, fix := range f.Fixes {
		fmt.Fprintf(t.w, "   %s %s: %s\n", t.style.paint(blue, "="), t.style.paint(bold, fixWord(fix)), fix.Title)
	}
	fmt.Fprintf(t.w, "   %s %s: crossawait explain %s\n\n", t.style.paint(blue, "="), t.style.paint(bold, "more"), f.Rule)
}

// fixWord announces a fix.
func fixWord(f rule.Fix) string {
	if f.Applicability == rule.Review {
		return "fix, to be reviewed"
	}
	return "fix"
}

// snippets prints the labelled lines file by file, the finding's own file first.
func (t *textWriter) snippets(labels []label, colour string) {
	var files []string
	byFile := map[string][]label{}
	for _, l := range labels {
		if _, ok := byFile[l.loc.File]; !ok {
			files = append(files, l.loc.File)
		}
		byFile[l.loc.File] = append(byFile[l.loc.File], l)
	}
	width := t.gutter(labels)
	for i, file := range files {
		arrow := "-->"
		if i > 0 {
			arrow = ":::"
		}
		t.fileSnippet(file, byFile[file], arrow, width, colour)
	}
}

// gutter is the width of the widest line number.
func (t *textWriter) gutter(labels []label) int {
	most := 1
	for _, l := range labels {
		most = max(most, len(strconv.Itoa(t.lines(l.loc.File).Line(l.loc.Span.Start)+1)))
	}
	return most
}

// lines is the line table of a file, made once.
func (t *textWriter) lines(file string) *source.Lines {
	if t.tables[file] == nil {
		t.tables[file] = source.NewLines(t.texts.Text(file))
	}
	return t.tables[file]
}

func (t *textWriter) fileSnippet(file string, labels []label, arrow string, width int, colour string) {
	lines := t.lines(file)
	bar := t.style.paint(blue, "|")
	pad := strings.Repeat(" ", width)
	line, column := lines.Position(labels[0].loc.Span.Start, source.Scalars)
	fmt.Fprintf(t.w, "%s%s %s:%d:%d\n", pad, t.style.paint(blue, arrow), t.texts.Display(file), line+1, column+1)
	fmt.Fprintf(t.w, "%s %s\n", pad, bar)
	sort.SliceStable(labels, func(i, j int) bool { return labels[i].loc.Span.Start < labels[j].loc.Span.Start })
	last := -1
	for len(labels) > 0 {
		n := lines.Line(labels[0].loc.Span.Start)
		same := 1
		for same < len(labels) && lines.Line(labels[same].loc.Span.Start) == n {
			same++
		}
		switch {
		case last >= 0 && n == last+2:
			t.sourceLine(lines, last+1, width)
		case last >= 0 && n > last+2:
			fmt.Fprintln(t.w, t.style.paint(blue, "..."))
		}
		t.sourceLine(lines, n, width)
		for k := same - 1; k >= 0; k-- {
			t.marker(lines.Text(), lines.LineSpan(n), labels[k], pad, colour)
		}
		last, labels = n, labels[same:]
	}
	fmt.Fprintf(t.w, "%s %s\n", pad, bar)
}

func (t *textWriter) sourceLine(lines *source.Lines, n, width int) {
	span := lines.LineSpan(n)
	number := fmt.Sprintf("%*d", width, n+1)
	text := strings.TrimRight(untab(string(lines.Text()[span.Start:span.End])), " ")
	fmt.Fprintf(t.w, "%s %s\n", t.style.paint(blue, number), strings.TrimRight(t.style.paint(blue, "|")+" "+text, " "))
}

// marker prints the carets below one labelled span and its message. A span over several lines is marked on
// its first.
func (t *textWriter) marker(text []byte, line source.Span, l label, pad, colour string) {
	from := min(l.loc.Span.Start, line.End)
	to := max(min(l.loc.Span.End, line.End), from)
	before := uniseg.StringWidth(untab(string(text[line.Start:from])))
	count := max(uniseg.StringWidth(untab(string(text[line.Start:to])))-before, 1)
	mark, paint := "^", colour
	if !l.primary {
		mark, paint = "-", blue
	}
	marks := strings.Repeat(mark, count)
	if l.message != "" {
		marks += " " + l.message
	}
	fmt.Fprintf(t.w, "%s %s %s%s\n", pad, t.style.paint(blue, "|"), strings.Repeat(" ", before), t.style.paint(paint, marks))
}

// untab shows a tab as four columns, so that carets stand where they should.
func untab(s string) string { return strings.ReplaceAll(s, "\t", "    ") }
