package cli

import (
	"cmp"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/rivo/uniseg"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	table "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
	"golang.org/x/term"
)

// The widths between which a page is set, in columns. Longer lines are hard to read.
const (
	narrowest = 40
	widest    = 96
)

// widthOf is how wide a page that goes to w is set.
func widthOf(w io.Writer) int {
	if f, ok := w.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil {
			return min(max(width, narrowest), widest)
		}
	}
	return 80
}

// page sets markdown for a terminal: paragraphs, lists and tables are wrapped to the width, Rust is
// highlighted. It knows what our own pages use: headings, paragraphs, lists, tables, blocks of code,
// emphasis, code, links.
func (s style) page(markdown string, width int) string {
	source := []byte(markdown)
	doc := goldmark.New(goldmark.WithExtensions(extension.Table)).Parser().Parse(text.NewReader(source))
	p := &pageWriter{style: s, source: source}
	p.blocks(doc, width)
	return strings.Join(p.lines, "\n") + "\n"
}

type pageWriter struct {
	style
	source []byte
	lines  []string
}

// blocks sets the children of a block, with blank lines between them.
func (p *pageWriter) blocks(parent ast.Node, width int) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if n != parent.FirstChild() && n.Kind() != ast.KindTextBlock {
			p.lines = append(p.lines, "")
		}
		p.block(n, width)
	}
}

func (p *pageWriter) block(n ast.Node, width int) {
	switch n := n.(type) {
	case *ast.Heading:
		paint := bold
		if n.Level == 1 {
			paint = cyan
		}
		p.lines = append(p.lines, p.wrap(p.inline(n, paint), width)...)
	case *ast.FencedCodeBlock:
		code := string(n.Lines().Value(p.source))
		if string(n.Language(p.source)) == "rust" {
			code = p.highlight(code)
		}
		for line := range strings.Lines(code) {
			p.lines = append(p.lines, strings.TrimRight("    "+line, " \n"))
		}
	case *ast.List:
		p.list(n, width)
	case *table.Table:
		p.table(n, width)
	default:
		p.lines = append(p.lines, p.wrap(p.inline(n, noStyle), width)...)
	}
}

// list sets the items behind their bullets or numbers. Blank lines stand between them only if they do in the text.
func (p *pageWriter) list(list *ast.List, width int) {
	number := list.Start
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		bullet := "• "
		if list.IsOrdered() {
			bullet = fmt.Sprintf("%d. ", number)
			number++
		}
		if item != list.FirstChild() && !list.IsTight {
			p.lines = append(p.lines, "")
		}
		indent := uniseg.StringWidth(bullet)
		inner := &pageWriter{style: p.style, source: p.source}
		inner.blocks(item, width-indent)
		for i, line := range inner.lines {
			switch {
			case i == 0:
				line = p.paint(faint, bullet) + line
			case line != "":
				line = strings.Repeat(" ", indent) + line
			}
			p.lines = append(p.lines, line)
		}
	}
}

// gap is what stands between two columns of a table.
const gap = 2

func (p *pageWriter) table(t *table.Table, width int) {
	var rows [][][]run
	for r := t.FirstChild(); r != nil; r = r.NextSibling() {
		paint := noStyle
		if r.Kind() == table.KindTableHeader {
			paint = bold
		}
		var row [][]run
		for c := r.FirstChild(); c != nil; c = c.NextSibling() {
			row = append(row, p.inline(c, paint))
		}
		rows = append(rows, row)
	}
	widths := p.columns(rows, width)
	tall := false // a row of several lines needs air around it
	var set [][]string
	for _, row := range rows {
		var cells [][]string
		height := 0
		for i, c := range row {
			cells = append(cells, p.wrap(c, widths[i]))
			height = max(height, len(cells[i]))
		}
		tall = tall || height > 1
		set = append(set, p.sideBySide(cells, widths, height))
	}
	for i, lines := range set {
		if i == 1 {
			rule := gap * (len(widths) - 1)
			for _, w := range widths {
				rule += w
			}
			p.lines = append(p.lines, p.paint(faint, strings.Repeat("─", rule)))
		} else if i > 1 && tall {
			p.lines = append(p.lines, "")
		}
		p.lines = append(p.lines, lines...)
	}
}

// sideBySide puts the lines of a row's cells next to each other.
func (p *pageWriter) sideBySide(cells [][]string, widths []int, height int) []string {
	lines := make([]string, height)
	for at := range lines {
		var b strings.Builder
		pad := 0
		for i, c := range cells {
			line := ""
			if at < len(c) {
				line = c[at]
			}
			if line != "" {
				b.WriteString(strings.Repeat(" ", pad) + line)
				pad = 0
			}
			pad += widths[i] - visible(line) + gap
		}
		lines[at] = b.String()
	}
	return lines
}

// columns are the widths of a table's columns: as wide as their content, or, where that is too much, as wide as
// their longest word with a fair share of the rest.
func (p *pageWriter) columns(rows [][][]run, width int) []int {
	var least, most []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(most) {
				least, most = append(least, 1), append(most, 1)
			}
			all := 0
			for _, w := range words(cell) {
				least[i] = max(least[i], w.width())
				all += w.width() + 1
			}
			most[i] = max(most[i], all-1)
		}
	}
	room := width - gap*(len(most)-1)
	wanted := 0
	for i := range most {
		room -= least[i]
		wanted += most[i] - least[i]
	}
	if wanted <= room {
		return most
	}
	for i := range least {
		if room > 0 {
			least[i] += room * (most[i] - least[i]) / wanted
		}
	}
	return least
}

// run is a piece of text in one style.
type run struct {
	text  string
	paint string
}

// word is what stands between two spaces; a line is broken only between words.
type word []run

func (w word) width() int {
	n := 0
	for _, r := range w {
		n += uniseg.StringWidth(r.text)
	}
	return n
}

// words are a paragraph's runs, cut at its spaces.
func words(runs []run) []word {
	var out []word
	var current word
	for _, r := range runs {
		for i, piece := range strings.Split(r.text, " ") {
			if i > 0 && len(current) > 0 {
				out = append(out, current)
				current = nil
			}
			if piece != "" {
				current = append(current, run{piece, r.paint})
			}
		}
	}
	if len(current) > 0 {
		out = append(out, current)
	}
	return out
}

// wrap sets runs in lines no wider than width, as long as no single word is.
func (p *pageWriter) wrap(runs []run, width int) []string {
	var lines []string
	var line []run
	used := 0
	for _, w := range words(runs) {
		if used > 0 && used+1+w.width() > width {
			lines = append(lines, p.join(line))
			line, used = nil, 0
		}
		if used > 0 {
			space := run{" ", noStyle}
			if last := line[len(line)-1]; last.paint == w[0].paint {
				space.paint = last.paint
			}
			line = append(line, space)
			used++
		}
		line = append(line, w...)
		used += w.width()
	}
	if len(line) > 0 {
		lines = append(lines, p.join(line))
	}
	return lines
}

// join paints a line's runs; neighbours of one style are painted together.
func (p *pageWriter) join(line []run) string {
	var b strings.Builder
	for i := 0; i < len(line); {
		r := line[i]
		for i++; i < len(line) && line[i].paint == r.paint; i++ {
			r.text += line[i].text
		}
		b.WriteString(p.paint(r.paint, r.text))
	}
	return b.String()
}

// inline are the runs of a block's text.
func (p *pageWriter) inline(parent ast.Node, paint string) []run {
	var out []run
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			t := string(util.UnescapePunctuations(n.Segment.Value(p.source)))
			if n.SoftLineBreak() || n.HardLineBreak() {
				t += " "
			}
			out = append(out, run{t, paint})
		case *ast.CodeSpan:
			out = append(out, p.code(n, paint))
		case *ast.Emphasis:
			inner := italic
			if n.Level == 2 {
				inner = bold
			}
			out = append(out, p.inline(n, cmp.Or(paint, inner))...)
		case *ast.AutoLink:
			out = append(out, run{string(n.URL(p.source)), cmp.Or(paint, underline)})
		case *ast.Link:
			label := p.inline(n, cmp.Or(paint, underline))
			out = append(out, append(label, run{" (" + string(n.Destination) + ")", paint})...)
		default:
			out = append(out, p.inline(n, paint)...)
		}
	}
	return out
}

// code is a piece of code in a text: coloured, or in backticks where there are no colours.
func (p *pageWriter) code(n *ast.CodeSpan, paint string) run {
	var b strings.Builder
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		if t, ok := c.(*ast.Text); ok {
			b.Write(t.Segment.Value(p.source))
		}
	}
	code := strings.ReplaceAll(b.String(), "\n", " ")
	if !p.on {
		return run{"`" + code + "`", paint}
	}
	return run{code, cmp.Or(paint, plainCyan)}
}

// visible is the width of a line on the screen, without what paints it.
func visible(line string) int {
	for {
		start := strings.Index(line, "\x1b[")
		if start < 0 {
			return uniseg.StringWidth(line)
		}
		end := strings.IndexByte(line[start:], 'm')
		line = line[:start] + line[start+end+1:]
	}
}
