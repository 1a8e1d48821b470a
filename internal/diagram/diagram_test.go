package diagram

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rivo/uniseg"

	"github.com/crossawait/crossawait/internal/report"
)

// story is a future with n suspension points, each of which says s wherever a text may stand: a straight way with
// branches forward, loops back, a loop of its own now and then, and early returns.
func story(n int, s string) report.Future {
	at := func(line int) report.Range {
		return report.Range{Start: report.Position{Line: line, Column: 1}, End: report.Position{Line: line, Column: 9}}
	}
	size := uint64(8)
	f := report.Future{
		Future: s, Kind: "async fn", File: "src/" + s + ".rs", Range: at(1), Edition: "2021",
		Send:     report.Verdict{Verdict: "no", Because: []report.Place{{Message: s}}},
		Static:   report.Verdict{Verdict: "yes"},
		Unpin:    report.Verdict{Verdict: "unknown", Because: []report.Place{{Message: s}}},
		Size:     report.Size{Why: s},
		Captures: []report.Field{{Name: s, Type: s, Why: "captured", Origin: "argument", Send: "no", Range: at(1)}},
		Drops:    []report.Drop{{Name: s}, {Code: s}},
		Edges:    []report.Edge{},
	}
	edge := func(from, to int, back bool) {
		name := func(i int) string {
			switch {
			case i < 0:
				return report.Unresumed
			case i >= n:
				return report.Returned
			}
			return fmt.Sprintf("Suspend%d", i)
		}
		for _, e := range f.Edges {
			if e.From == name(from) && e.To == name(to) {
				return
			}
		}
		f.Edges = append(f.Edges, report.Edge{From: name(from), To: name(to), Label: s, Back: back})
	}
	edge(-1, 0, false)
	for i := range n {
		f.Suspends = append(f.Suspends, report.Suspend{
			Range: at(i + 2), Keyword: at(i + 2), State: fmt.Sprintf("Suspend%d", i), Kind: "await", Code: s, Awaits: s,
			Stored: []report.Field{
				{Name: s, Type: s, Why: "live", Origin: "variable", Send: "yes", Bytes: &size, Range: at(1)},
				{Type: s, Code: s, Why: "temporary", Origin: "temporary", Send: "unknown", Range: at(2)},
				{Type: s, Code: s, Why: "awaited", Origin: "awaitee", Send: "no", Range: at(3)},
			},
			Held:  []report.Field{{Name: s, Type: s, Range: at(9)}},
			Drops: []report.Drop{{Name: s}, {Code: s, Sometimes: true}},
		})
		edge(i, i+1, false)
		switch i % 5 {
		case 1:
			edge(i, i+3, false)
		case 2:
			edge(i, i, true)
			edge(i, n, false)
		case 3:
			edge(i, i-3, true)
		case 4:
			edge(i, i+2, false)
			edge(i, i+4, false)
		}
	}
	return f
}

// hard are texts that one of the formats could take for its own.
var hard = []string{
	"", "x", "Vec<Option<&'a str>>", `"quoted" 'both' \"`, "a --> b : c", "%% comment", "#35; #lt; ;", "{ brace } [ ] ( )",
	"``` fence", "`code`", "| bar |", "<script>alert(1)</script>", "]]>", "<!-- x -->", "&amp;&", "漢字かな", "🦀👩‍👩‍👧‍👦é",
	"line\nbreak\r\tand\x00nul\x1b[31m", "\u202eright", "end", "state", "style a:#b;", "classDef x:#y;", ":::quiet", "[*]", "note right of",
	strings.Repeat("HashMap<String, Vec<u8>>::", 40), strings.Repeat("字", 300), "a\xffb",
}

// texts takes the XML apart, which must be well-formed, and gives its texts and attributes.
func texts(t *testing.T, svg string) []string {
	t.Helper()
	var out []string
	d := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatalf("%v in\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.CharData:
			out = append(out, string(token))
		case xml.StartElement:
			for _, a := range token.Attr {
				out = append(out, a.Value)
			}
			switch token.Name.Local {
			case "svg", "title", "desc", "style", "rect", "g", "path", "text", "tspan":
			default:
				t.Errorf("an element <%s>", token.Name.Local)
			}
		case xml.Comment, xml.ProcInst, xml.Directive:
			t.Errorf("%T %v", token, token)
		}
	}
}

var mermaidLine = regexp.MustCompile(`^(stateDiagram-v2|    (direction TB|classDef [\w ,:.#-]+|state "([^"{}<>\[\]%;:&|\x60\\#]|#\d+;)*" as \w+|class \w+ \w+|\w+ : ([^"{}<>\[\]%;:&|\x60\\#]|#\d+;)*|\w+ --> \w+( : ([^"{}<>\[\]%;:&|\x60\\#]|#\d+;)*)?))$`)

// escaping holds all formats of a future that says s everywhere against what their languages allow.
func escaping(t *testing.T, s string) {
	t.Helper()
	f := story(7, s)
	svg := SVG([]report.Future{f})
	all := texts(t, svg)
	for _, text := range all {
		if strings.ContainsAny(text, "\x00\x1b") || !utf8.ValidString(text) {
			t.Errorf("%q in the SVG", text)
		}
	}
	if word := strings.Fields(clean(s)); len(word) > 0 && len(word[0]) < 12 && !strings.Contains(word[0], "`") {
		if !strings.Contains(strings.Join(all, " "), word[0]) {
			t.Errorf("%q is not in the SVG", word[0])
		}
	}
	for line := range strings.Lines(Mermaid(&f)) {
		if !mermaidLine.MatchString(strings.TrimSuffix(line, "\n")) {
			t.Errorf("a line of Mermaid: %q", line)
		}
	}
	markdown := Markdown([]report.Future{f})
	fences := 0
	for line := range strings.Lines(markdown) {
		if strings.HasPrefix(line, "```") && strings.Count(line, "`") == 3 {
			fences++
		}
		if strings.HasPrefix(line, "| ") && strings.Count(strings.ReplaceAll(line, `\|`, ""), "|") != 7 {
			t.Errorf("a row of a table: %q", line)
		}
	}
	if fences != 2 {
		t.Errorf("%d fences in\n%s", fences, markdown)
	}
	text := Text(&f, TextOptions{})
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if strings.ContainsAny(line, "\x00\x1b\r\t") {
			t.Errorf("a control character in the text: %q", line)
		}
		if w := uniseg.StringWidth(line); w > 80 && utf8.ValidString(s) {
			t.Errorf("%d columns: %q", w, line)
		}
	}
}

func TestEscaping(t *testing.T) {
	for _, s := range hard {
		escaping(t, s)
	}
}

func FuzzEscaping(f *testing.F) {
	for _, s := range hard {
		f.Add(s)
	}
	f.Fuzz(escaping)
}

// TestMermaidParses gives diagrams to Mermaid's own parser, where it is installed: `npm install` in tools/mermaid.
func TestMermaidParses(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("there is no node")
	}
	dir, err := filepath.Abs(filepath.Join("..", "..", "tools", "mermaid"))
	if err != nil {
		t.Fatal(err)
	}
	if found, _ := filepath.Glob(filepath.Join(dir, "node_modules", "mermaid", "package.json")); len(found) == 0 {
		t.Skip("Mermaid is not installed: run `npm ci` in tools/mermaid")
	}
	var diagrams []string
	for _, s := range hard {
		f := story(7, s)
		diagrams = append(diagrams, Mermaid(&f))
	}
	long := story(60, "a::<b>")
	diagrams = append(diagrams, Mermaid(&long), Mermaid(&report.Future{}))
	in, err := json.Marshal(diagrams)
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(node, filepath.Join(dir, "parse.mjs"))
	c.Stdin = strings.NewReader(string(in))
	var stderr strings.Builder
	c.Stderr = &stderr
	printed, err := c.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	var answers []*string
	if err := json.Unmarshal(printed, &answers); err != nil {
		t.Fatalf("%v: %s", err, printed)
	}
	if len(answers) != len(diagrams) {
		t.Fatalf("%d answers to %d diagrams", len(answers), len(diagrams))
	}
	for i, a := range answers {
		if a != nil {
			t.Errorf("Mermaid: %s\n%s", *a, diagrams[i])
		}
	}
}

// TestLayout: states do not lie on one another, edges go down to the next row or are told of, and no line that goes
// down passes through a state.
func TestLayout(t *testing.T) {
	for _, n := range []int{1, 2, 5, 7, 12, 30, 80} {
		f := story(n, "when `x` is ready")
		d := newDrawing(&f)
		states := d.graph.vertices[:d.graph.states]
		for i := range states {
			for j := range i {
				a, b := &states[i], &states[j]
				if a.x < b.x+b.w && b.x < a.x+a.w && a.y < b.y+b.h && b.y < a.y+a.h {
					t.Errorf("%d states: %s lies on %s", n, d.nodes[i].name, d.nodes[j].name)
				}
			}
		}
		for i := range d.graph.links {
			e := &d.graph.links[i]
			if !e.back && states[e.from].layer >= states[e.to].layer {
				t.Errorf("%d states: %s does not go down", n, d.edges[i].To)
			}
			for _, id := range e.via {
				v := &d.graph.vertices[id]
				for j := range states {
					if s := &states[j]; s.layer == v.layer && s.x < v.center() && v.center() < s.x+s.w {
						t.Errorf("%d states: %s to %s passes through %s", n, d.edges[i].From, d.edges[i].To, d.nodes[j].name)
					}
				}
			}
		}
	}
}

// TestDeterministic: equal futures give equal drawings.
func TestDeterministic(t *testing.T) {
	f := story(30, "text")
	first := SVG([]report.Future{f})
	for range 5 {
		if SVG([]report.Future{story(30, "text")}) != first {
			t.Fatal("two drawings of one future differ")
		}
	}
}

// TestMany: of a future with too many states each says where it leads, and the drawing stays small.
func TestMany(t *testing.T) {
	f := story(3*mostDrawn, "x")
	svg := SVG([]report.Future{f})
	if strings.Contains(svg, "ca-edge\" d=") {
		t.Error("edges are drawn")
	}
	if want := "→ Suspend8, x"; !strings.Contains(svg, want) {
		t.Errorf("no %q", want)
	}
	f.Edges = nil
	if text := Text(&f, TextOptions{}); !strings.Contains(text, "more than can be told") {
		t.Error("the text does not say that edges are missing")
	}
	texts(t, SVG([]report.Future{f}))
}

func TestNone(t *testing.T) {
	if all := strings.Join(texts(t, SVG(nil)), " "); !strings.Contains(all, nothing) {
		t.Error(all)
	}
}

func BenchmarkSVG(b *testing.B) {
	for _, n := range []int{2, 7, 30, 120} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			f := story(n, "when `x` is ready")
			b.ReportAllocs()
			for b.Loop() {
				SVG([]report.Future{f})
			}
		})
	}
}

func BenchmarkMarkdown(b *testing.B) {
	f := story(30, "when `x` is ready")
	b.ReportAllocs()
	for b.Loop() {
		Markdown([]report.Future{f})
	}
}

func BenchmarkText(b *testing.B) {
	f := story(30, "when `x` is ready")
	b.ReportAllocs()
	for b.Loop() {
		Text(&f, TextOptions{})
	}
}
