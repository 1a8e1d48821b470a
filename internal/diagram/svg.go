package diagram

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/report"
)

// SVG draws futures, one below another. Its colours are those of the VS Code theme around it, if there is one, else
// dark ones or light ones as the reader prefers. Each state is a group with data-state, data-line and data-future, so
// that a page can follow a cursor.
func SVG(futures []report.Future) string {
	var body strings.Builder
	width, y := 0.0, margin
	for i := range futures {
		d := newDrawing(&futures[i])
		if i > 0 {
			y += 2 * margin
		}
		fmt.Fprintf(&body, `<g class="future" transform="translate(%s %s)" data-future="%s" data-line="%d">`+"\n",
			num(margin), num(y), escape(futures[i].Future), futures[i].Range.Start.Line)
		d.write(&body)
		body.WriteString("</g>\n")
		width = max(width, d.width)
		y += d.height
	}
	if len(futures) == 0 {
		width = textFace.width(nothing)
		writeSpans(&body, margin, y+12, "start", []span{{"ca-faint", textFace, nothing}})
		y += 16
	}
	var b strings.Builder
	w, h := num(math.Ceil(width+2*margin)), num(math.Ceil(y+margin))
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" class="crossawait-states" width="%s" height="%s" viewBox="0 0 %s %s" role="graphics-document" aria-roledescription="state diagram" aria-label="%s" fill="none" stroke-linecap="round" stroke-linejoin="round" font-family="sans-serif" font-size="%s">`+"\n",
		w, h, w, h, escape(docTitle(futures)), num(smallFace.size))
	fmt.Fprintf(&b, "<title>%s</title>\n<desc>%s</desc>\n", escape(docTitle(futures)), escape(docText(futures)))
	b.WriteString("<style>\n" + sheet + "</style>\n")
	fmt.Fprintf(&b, `<rect class="ca-page" width="%s" height="%s" fill="#ffffff"/>`+"\n", w, h)
	b.WriteString(body.String())
	b.WriteString("</svg>\n")
	return b.String()
}

const (
	margin  = 20.0
	nothing = "There is no future here."
)

// sheet is the style. Attributes beside it have the light colours, for programs that know no custom properties.
const sheet = `.crossawait-states {
  --ca-fg: var(--vscode-editor-foreground, #1f2328);
  --ca-page: var(--vscode-editor-background, #ffffff);
  --ca-box: var(--vscode-editorWidget-background, #f6f8fa);
  --ca-line: var(--vscode-editorWidget-border, #d0d7de);
  --ca-faint: var(--vscode-descriptionForeground, #656d76);
  --ca-edge: var(--vscode-editorLineNumber-activeForeground, #57606a);
  --ca-state: var(--vscode-textLink-foreground, #0969da);
  --ca-back: var(--vscode-charts-purple, #8250df);
  --ca-yes: var(--vscode-charts-green, #1a7f37);
  --ca-no: var(--vscode-editorError-foreground, #cf222e);
  --ca-unknown: var(--vscode-editorWarning-foreground, #9a6700);
  color: var(--vscode-editor-foreground, currentColor);
}
@media (prefers-color-scheme: dark) {
  .crossawait-states {
    --ca-fg: var(--vscode-editor-foreground, #e6edf3);
    --ca-page: var(--vscode-editor-background, #0d1117);
    --ca-box: var(--vscode-editorWidget-background, #161b22);
    --ca-line: var(--vscode-editorWidget-border, #30363d);
    --ca-faint: var(--vscode-descriptionForeground, #8d96a0);
    --ca-edge: var(--vscode-editorLineNumber-activeForeground, #8d96a0);
    --ca-state: var(--vscode-textLink-foreground, #4493f8);
    --ca-back: var(--vscode-charts-purple, #ab7df8);
    --ca-yes: var(--vscode-charts-green, #3fb950);
    --ca-no: var(--vscode-editorError-foreground, #f85149);
    --ca-unknown: var(--vscode-editorWarning-foreground, #d29922);
  }
}
.crossawait-states tspan { fill: var(--ca-fg); font-family: var(--vscode-font-family, system-ui, "Segoe UI", Helvetica, Arial, sans-serif); white-space: pre; }
.crossawait-states .ca-code { font-family: var(--vscode-editor-font-family, ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace); }
.crossawait-states .ca-page { fill: var(--ca-page); }
.crossawait-states .ca-box { fill: var(--ca-box); stroke: var(--ca-line); }
.crossawait-states .ca-quiet { stroke-dasharray: 4 3; }
.crossawait-states .ca-rule { stroke: var(--ca-line); }
.crossawait-states .ca-edge { stroke: var(--ca-edge); }
.crossawait-states .ca-head { fill: var(--ca-edge); }
.crossawait-states .ca-round .ca-edge { stroke: var(--ca-back); }
.crossawait-states .ca-round .ca-head { fill: var(--ca-back); }
.crossawait-states .ca-label { fill: var(--ca-page); }
.crossawait-states tspan.ca-faint { fill: var(--ca-faint); }
.crossawait-states tspan.ca-name { fill: var(--ca-state); }
.crossawait-states tspan.ca-back { fill: var(--ca-back); }
.crossawait-states tspan.ca-yes { fill: var(--ca-yes); }
.crossawait-states tspan.ca-no { fill: var(--ca-no); }
.crossawait-states tspan.ca-unknown { fill: var(--ca-unknown); }
.crossawait-states .ca-chip { fill: var(--ca-box); stroke: var(--ca-line); }
.crossawait-states .ca-current > .ca-box { stroke: var(--ca-state); stroke-width: 2.5; }
`

// light are the sheet's light colours by class.
var light = map[string]string{
	"": "#1f2328", "ca-faint": "#656d76", "ca-name": "#0969da", "ca-back": "#8250df",
	"ca-yes": "#1a7f37", "ca-no": "#cf222e", "ca-unknown": "#9a6700",
}

// span is a text in a row of a box.
type span struct {
	class string
	face  face
	text  string
}

// row is a line of a box: what stands at its left and at its right.
type row struct {
	left  []span
	right []span
	rule  bool // a line above it
	tip   string
	link  int // the edge that begins at it; -1 without one
}

// box is a state as it is drawn.
type box struct {
	node  *node
	quiet bool
	rows  []row
}

const (
	rowHeight = 18.0
	padding   = 10.0
	narrow    = 150.0
	broad     = 430.0
	labelWide = 190.0
	// mostDrawn is how many states are laid out; of more than these, each says by itself where it leads.
	mostDrawn = 160
	// mostReturns is how many edges to Returned are drawn beside others of the same state; if there are more, each
	// is a row of its state.
	mostReturns = 2
)

// drawing is one future's.
type drawing struct {
	f      *report.Future
	nodes  []node
	boxes  []box
	graph  layout
	edges  []report.Edge // of graph.links
	width  float64
	height float64
	top    float64  // of the graph, below the header
	heads  [][]span // the lines of the header
}

func newDrawing(f *report.Future) *drawing {
	d := &drawing{f: f, nodes: nodes(f)}
	d.connect()
	d.fill()
	d.place()
	d.title()
	return d
}

// connect makes the layout's links, and finds which lead back.
func (d *drawing) connect() {
	d.graph.states = len(d.nodes)
	at := map[string]int{}
	for i := range d.nodes {
		at[d.nodes[i].name] = i
		d.graph.vertices = append(d.graph.vertices, vertex{})
	}
	if len(d.nodes) <= mostDrawn {
		returns := d.returns()
		for i := range d.nodes {
			n := &d.nodes[i]
			for _, e := range n.out {
				if e.To == report.Returned && len(n.out) > 1 && returns > mostReturns {
					continue
				}
				d.graph.links = append(d.graph.links, link{from: i, to: at[e.To], label: -1})
				d.edges = append(d.edges, e)
			}
		}
	}
	d.graph.findBack()
}

// returns is how many edges lead to Returned beside others of their states.
func (d *drawing) returns() int {
	n := 0
	for i := range d.nodes {
		for _, e := range d.nodes[i].out {
			if e.To == report.Returned && len(d.nodes[i].out) > 1 {
				n++
			}
		}
	}
	return n
}

// drawn is the link that an edge of a state is drawn by, -1 if it is only told.
func (d *drawing) drawn(e *report.Edge) int {
	for i := range d.edges {
		if d.edges[i].From == e.From && d.edges[i].To == e.To {
			return i
		}
	}
	return -1
}

// fill makes the boxes.
func (d *drawing) fill() {
	for i := range d.nodes {
		n := &d.nodes[i]
		b := box{node: n, quiet: n.suspend == nil}
		if n.suspend == nil {
			b.rows = append(b.rows, row{left: []span{{"ca-faint", codeFace, n.name}}, link: -1})
			if n.name == report.Unresumed {
				for j := range d.f.Captures {
					b.rows = append(b.rows, d.field(&d.f.Captures[j], nil))
				}
				b.drops(d.f.Drops)
			}
		} else {
			d.suspend(&b)
		}
		d.ways(&b)
		b.size(&d.graph.vertices[i])
		if d.loops(i) {
			d.graph.vertices[i].side = laneGap
		}
		d.boxes = append(d.boxes, b)
	}
}

func (d *drawing) suspend(b *box) {
	s := b.node.suspend
	b.rows = append(b.rows,
		row{left: []span{{"ca-name", codeFace, b.node.name}}, right: []span{{"ca-faint", smallFace, fmt.Sprintf("line %d", s.Keyword.Start.Line)}}, link: -1},
		row{left: []span{{"", codeFace, s.Code}}, tip: s.Code, link: -1})
	first := len(b.rows)
	var given, unused []string
	for i := range s.Stored {
		f := &s.Stored[i]
		if asGiven(f, alive(s, f)) {
			given = append(given, f.Name)
			continue
		}
		if f.Send != "no" && !alive(s, f) {
			unused = append(unused, fmt.Sprintf("%s: %s, %s", fieldName(f), f.Type, reason(f, false)))
			continue
		}
		b.rows = append(b.rows, d.field(f, s))
	}
	for _, f := range heldOnly(s) {
		b.rows = append(b.rows, row{
			left:  []span{{"ca-faint", codeFace, fieldName(&f) + ": " + f.Type}},
			right: []span{{"ca-faint", smallFace, "alive, not stored"}}, link: -1,
		})
	}
	if len(given) > 0 {
		b.rows = append(b.rows, row{left: []span{{"ca-faint", smallFace, "with "}, {"ca-faint", codeFace, strings.Join(given, ", ")}}, link: -1})
	}
	if n := len(unused); n > 0 {
		what := "1 value no longer used, but stored"
		if n > 1 {
			what = fmt.Sprintf("%d values no longer used, but stored", n)
		}
		b.rows = append(b.rows, row{left: []span{{"ca-faint", smallFace, what}}, tip: strings.Join(unused, "; "), link: -1})
	}
	if len(b.rows) == first {
		b.rows = append(b.rows, row{left: []span{{"ca-faint", smallFace, "stores nothing"}}, link: -1})
	}
	b.rows[first].rule = true
	b.drops(s.Drops)
}

func (d *drawing) field(f *report.Field, s *report.Suspend) row {
	why := reason(f, s == nil || alive(s, f))
	r := row{left: []span{{"", codeFace, fieldName(f)}, {"ca-faint", codeFace, ": " + f.Type}}, link: -1}
	r.tip = fmt.Sprintf("%s: %s, %s, %s", fieldName(f), f.Type, f.Origin, why)
	switch f.Send {
	case "no":
		r.right = append(r.right, span{"ca-no", smallFace, "not Send"})
	case "unknown":
		r.right = append(r.right, span{"ca-unknown", smallFace, "Send not known"})
	}
	if s != nil && f.Why != "awaited" {
		if len(r.right) > 0 {
			why = "  " + why
		}
		r.right = append(r.right, span{"ca-faint", smallFace, why})
	}
	if f.Bytes != nil {
		r.tip += fmt.Sprintf(", %d bytes", *f.Bytes)
		bytes := fmt.Sprintf("%d B", *f.Bytes)
		if len(r.right) > 0 {
			bytes = "  " + bytes
		}
		r.right = append(r.right, span{"ca-faint", smallFace, bytes})
	}
	return r
}

func (b *box) drops(list []report.Drop) {
	if len(list) < 2 { // no order to speak of
		return
	}
	tip := "Dropped here, it drops " + strings.Join(dropNames(list), ", then ")
	for i, line := range smallFace.wrap("drops "+strings.Join(dropNames(list), ", "), broad-20, 3) {
		b.rows = append(b.rows, row{left: []span{{"ca-faint", smallFace, line}}, rule: i == 0, tip: tip, link: -1})
	}
}

// ways are the rows of edges that have no label of their own: those that lead back, and those that are not drawn.
func (d *drawing) ways(b *box) {
	rule := len(b.rows) > 1
	for i := range b.node.out {
		e := &b.node.out[i]
		link := d.drawn(e)
		if link >= 0 && !d.graph.links[link].back {
			continue
		}
		mark, class := "↺ ", "ca-back"
		if link < 0 {
			mark, class = "→ ", "ca-faint"
		}
		text := mark + e.To
		if e.Label != "" {
			text += ", " + plain(e.Label)
		}
		for j, line := range smallFace.wrap(text, broad-20, 3) {
			if j > 0 {
				line, link = "     "+line, -1
			}
			b.rows = append(b.rows, row{left: []span{{class, smallFace, line}}, rule: rule, link: link, tip: text})
			rule = false
		}
	}
}

// plain is a label without its backquotes.
func plain(label string) string { return strings.ReplaceAll(label, "`", "") }

func spansWidth(list []span) float64 {
	w := 0.0
	for _, s := range list {
		w += s.face.width(s.text)
	}
	return w
}

// size measures a box and cuts the rows that are too long for it, at their left parts' ends.
func (b *box) size(v *vertex) {
	wide := narrow
	if b.quiet && len(b.rows) == 1 {
		wide = 0
	}
	for _, r := range b.rows {
		w := spansWidth(r.left)
		if len(r.right) > 0 {
			w += 16 + spansWidth(r.right)
		}
		wide = max(wide, w)
	}
	wide = min(wide, broad)
	for i := range b.rows {
		r := &b.rows[i]
		room := wide
		if len(r.right) > 0 {
			room -= 16 + spansWidth(r.right)
		}
		for j := range r.left {
			s := &r.left[j]
			s.text = s.face.fit(s.text, max(room, 40))
			room -= s.face.width(s.text)
			if strings.HasSuffix(s.text, "…") && room < 20 {
				r.left = r.left[:j+1]
				break
			}
		}
	}
	v.w = math.Ceil(wide + 2*padding)
	v.h = float64(len(b.rows))*rowHeight + padding
	for _, r := range b.rows {
		if r.rule {
			v.h += 6
		}
	}
}

// rowY is the middle of a row, from the box's top.
func (b *box) rowY(i int) float64 {
	y := padding / 2
	for j := 0; j <= i; j++ {
		if b.rows[j].rule {
			y += 6
		}
		y += rowHeight
	}
	return y - rowHeight/2
}

// label is what stands on a forward edge.
func (d *drawing) label(i int) []string {
	choices := choicesOf(d.edges[i].Label)
	for first := range choices {
		text := strings.Join(choices[first:], ", ")
		if first > 0 {
			text = "…, " + text // the last choices tell most of where it leads
		}
		lines := smallFace.wrap(plain(text), labelWide, 3)
		if first == len(choices)-1 || len(lines) == 0 || !strings.HasSuffix(lines[len(lines)-1], "…") {
			return lines
		}
	}
	return nil
}

// choicesOf takes a label apart at the commas that are not part of code.
func choicesOf(label string) []string {
	var out []string
	code, start := false, 0
	for i := range len(label) {
		switch {
		case label[i] == '`':
			code = !code
		case !code && strings.HasPrefix(label[i:], ", "):
			out = append(out, label[start:i])
			start = i + 2
		}
	}
	return append(out, label[start:])
}

const labelLine = 14.0

func (d *drawing) place() {
	if len(d.edges) == 0 && len(d.nodes) > mostDrawn || d.f.Edges == nil {
		d.column()
		return
	}
	d.graph.rank(len(d.nodes) - 1)
	d.graph.thread(func(i int) (w, h float64) {
		lines := d.label(i)
		for _, s := range lines {
			w = max(w, smallFace.width(s)+10)
		}
		return w, float64(len(lines)) * labelLine
	})
	d.graph.order()
	d.graph.settle()
}

// column puts the states below one another.
func (d *drawing) column() {
	y := 0.0
	for i := range d.graph.vertices {
		v := &d.graph.vertices[i]
		v.y = y
		y += v.h + rowGap
		d.graph.layers = append(d.graph.layers, []int{i})
		v.layer = i
	}
}

// title makes the header.
func (d *drawing) title() {
	f := d.f
	d.heads = append(d.heads, []span{
		{"ca-faint", titleFace, f.Kind + " "}, {"", titleFace, f.Future},
		{"ca-faint", smallFace, fmt.Sprintf("   %s:%d", short(baseName(f.File), 48), f.Range.Start.Line)},
	})
	var verdicts []span
	for _, v := range []struct {
		name string
		v    *report.Verdict
	}{{"Send", &f.Send}, {"'static", &f.Static}, {"Unpin", &f.Unpin}} {
		mark := map[string]string{"yes": "✓ ", "no": "✗ ", "unknown": "? "}[v.v.Verdict]
		class := "ca-" + v.v.Verdict
		if v.name == "Unpin" && v.v.Verdict == "no" {
			class = "ca-faint" // no future of async is
		}
		verdicts = append(verdicts, span{class, textFace, mark + v.name + "    "})
	}
	verdicts = append(verdicts, span{"ca-faint", textFace, "size " + short(plain(sizeLine(f.Size)), 90)})
	d.heads = append(d.heads, verdicts)
	if f.Send.Verdict != "yes" {
		for _, b := range f.Send.Because[:min(2, len(f.Send.Because))] {
			d.heads = append(d.heads, []span{{"ca-" + f.Send.Verdict, smallFace, short(plain(b.Message), 110)}})
		}
	}
	for _, line := range d.heads {
		d.width = max(d.width, spansWidth(line))
		d.top += 19
	}
	d.top += 12
}

func (d *drawing) write(b *strings.Builder) {
	y := 12.0
	for _, line := range d.heads {
		writeSpans(b, 0, y, "start", line)
		y += 19
	}
	routes := d.routes()
	for i := range routes {
		d.writeRoute(b, &routes[i])
	}
	for i := range d.boxes {
		d.writeBox(b, i)
	}
	d.writePanicked(b)
	for i := range d.graph.vertices {
		v := &d.graph.vertices[i]
		d.width, d.height = max(d.width, v.x+v.w), max(d.height, d.top+v.y+v.h)
	}
}

func baseName(file string) string { return file[strings.LastIndexByte(file, '/')+1:] }

// writeSpans writes a line that begins at x, or ends there when anchor is "end". It is one text, so that its parts
// follow one another whatever the font.
func writeSpans(b *strings.Builder, x, y float64, anchor string, list []span) {
	if len(list) == 0 {
		return
	}
	if anchor != "start" {
		anchor = ` text-anchor="` + anchor + `"`
	} else {
		anchor = ""
	}
	fmt.Fprintf(b, `<text x="%s" y="%s"%s xml:space="preserve">`, num(x), num(y), anchor)
	for _, s := range list {
		class, font := s.class, ""
		if s.face.mono {
			class, font = strings.TrimSpace(class+" ca-code"), ` font-family="monospace"`
		}
		if s.face.size != smallFace.size {
			font += ` font-size="` + num(s.face.size) + `"`
		}
		fmt.Fprintf(b, `<tspan class="%s"%s fill="%s">%s</tspan>`, class, font, light[s.class], escape(s.text))
	}
	b.WriteString("</text>\n")
}

func (d *drawing) writeBox(b *strings.Builder, i int) {
	n, v := &d.nodes[i], &d.graph.vertices[i]
	line := d.f.Range.Start.Line
	if n.suspend != nil {
		line = n.suspend.Keyword.Start.Line
	}
	fmt.Fprintf(b, `<g class="state" role="graphics-symbol" transform="translate(%s %s)" data-future="%s" data-state="%s" data-line="%d" aria-label="%s">`+"\n",
		num(v.x), num(v.y+d.top), escape(d.f.Future), n.name, line, escape(d.stateText(n)))
	class := "ca-box"
	if d.boxes[i].quiet {
		class += " ca-quiet"
	}
	fmt.Fprintf(b, `<rect class="%s" width="%s" height="%s" rx="6" fill="#f6f8fa" stroke="#d0d7de"/>`+"\n", class, num(v.w), num(v.h))
	for j, r := range d.boxes[i].rows {
		y := d.boxes[i].rowY(j)
		if r.rule {
			fmt.Fprintf(b, `<path class="ca-rule" d="M0 %sH%s" stroke="#d0d7de"/>`+"\n", num(y-rowHeight/2-3), num(v.w))
		}
		if r.tip != "" {
			fmt.Fprintf(b, "<g><title>%s</title>\n", escape(r.tip))
		}
		writeSpans(b, padding, y+4, "start", r.left)
		writeSpans(b, v.w-padding, y+4, "end", r.right)
		if r.tip != "" {
			b.WriteString("</g>\n")
		}
	}
	b.WriteString("</g>\n")
}

// writePanicked puts the state that every poll may lead to beside Returned.
func (d *drawing) writePanicked(b *strings.Builder) {
	at := &d.graph.vertices[len(d.nodes)-1]
	w, x := codeFace.width(report.Panicked)+2*padding, at.x+at.w+apart
	fmt.Fprintf(b, `<g class="state" role="graphics-symbol" transform="translate(%s %s)" data-future="%s" data-state="%s" aria-label="%s"><title>%s</title>`+"\n",
		num(x), num(at.y+d.top), escape(d.f.Future), report.Panicked, panickedText, panickedText)
	fmt.Fprintf(b, `<rect class="ca-box ca-quiet" width="%s" height="%s" rx="6" fill="#f6f8fa" stroke="#d0d7de"/>`+"\n", num(w), num(rowHeight+padding))
	writeSpans(b, padding, padding/2+rowHeight/2+4, "start", []span{{"ca-faint", codeFace, report.Panicked}})
	b.WriteString("</g>\n")
	d.width = max(d.width, x+w)
}

const panickedText = "Panicked: where a panic in a poll leaves it"

// num is a number with one decimal at most.
func num(f float64) string { return strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64) }

// escape is a text as XML, which has no control characters.
func escape(s string) string {
	var b strings.Builder
	for _, r := range clean(s) {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case r == '\'':
			b.WriteString("&#39;")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func docTitle(futures []report.Future) string {
	switch len(futures) {
	case 0:
		return nothing
	case 1:
		return "State machine of " + titleOf(&futures[0])
	}
	return fmt.Sprintf("State machines of %d futures", len(futures))
}

// docText says in words what is drawn.
func docText(futures []report.Future) string {
	var parts []string
	for i := range futures {
		f := &futures[i]
		d := drawing{f: f, nodes: nodes(f)}
		parts = append(parts, titleOf(f)+": Send "+f.Send.Verdict+", 'static "+f.Static.Verdict+".")
		for j := range d.nodes {
			parts = append(parts, d.stateText(&d.nodes[j])+".")
		}
	}
	return strings.Join(parts, " ")
}

// stateText is a state in words.
func (d *drawing) stateText(n *node) string {
	var b strings.Builder
	b.WriteString(n.name)
	fields := d.f.Captures
	if n.suspend != nil {
		fields = n.suspend.Stored
		fmt.Fprintf(&b, ", line %d, %s", n.suspend.Keyword.Start.Line, n.suspend.Code)
	}
	if n.name != report.Returned && len(fields) > 0 {
		var names []string
		for i := range fields {
			names = append(names, fieldName(&fields[i]))
		}
		b.WriteString(", stores " + strings.Join(names, ", "))
	}
	for _, e := range n.out {
		b.WriteString("; to " + e.To)
		if e.Label != "" {
			b.WriteString(" " + plain(e.Label))
		}
	}
	return b.String()
}
