package lsp

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"go.lsp.dev/uri"

	"github.com/crossawait/crossawait/internal/rustc"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

var snippets = filepath.Join("..", "..", "testdata", "rustc")

// said is one of rustc's recorded messages.
type said struct {
	rustc.Diagnostic
	Rendered string `json:"rendered"`
	snippet  string
	raw      json.RawMessage
}

// recorded are rustc's messages on the snippets in edition 2021.
func recorded(t *testing.T) []said {
	t.Helper()
	messages, err := oracle.ReadMessages(filepath.Join(snippets, oracle.MessagesFile))
	if err != nil {
		t.Fatal(err)
	}
	var out []said
	for _, m := range messages {
		s := said{snippet: m.Snippet, raw: m.Message}
		if err := json.Unmarshal(m.Message, &s); err != nil {
			t.Fatal(err)
		}
		if m.Editions[0] == "2021" && len(s.Spans) > 0 {
			out = append(out, s)
		}
	}
	return out
}

func recordedOf(t *testing.T, snippet string) (out []said) {
	t.Helper()
	for _, s := range recorded(t) {
		if s.snippet == snippet {
			out = append(out, s)
		}
	}
	return out
}

// source is the text of a snippet.
func (s *said) source(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(snippets, s.snippet+".rs"))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// shown is the message as rust-analyzer shows it (its crates/rust-analyzer/src/diagnostics/to_proto.rs): notes
// without a place are more lines, labels and other notes are related information.
func (s *said) shown(u string) obj {
	severity := map[string]int{"error": 1, "warning": 2}[s.Level]
	d := obj{"source": "rustc", "severity": severity, "data": obj{"rendered": s.Rendered}}
	if s.Code != nil {
		d["code"] = s.Code.Code
	}
	text := s.Message
	var related []any
	relate := func(message string, span rustc.Span) {
		related = append(related, obj{"message": message, "location": obj{"uri": u, "range": outermost(span)}})
	}
	for _, span := range s.Spans {
		if span.Primary {
			d["range"] = outermost(span)
		} else if span.Label != nil {
			relate(*span.Label, span)
		}
	}
	for _, child := range s.Children {
		if len(child.Spans) == 0 {
			text += "\n" + child.Message
			continue
		}
		for _, span := range child.Spans {
			if span.Primary {
				relate(child.Message, span)
				break
			}
		}
	}
	d["message"], d["relatedInformation"] = text, related
	return d
}

// outermost is where the code stands that the user has written.
func outermost(s rustc.Span) span {
	for s.Expansion != nil && !strings.HasPrefix(s.File, "src/") {
		s = s.Expansion.Span
	}
	return span{position{s.LineStart - 1, s.ColumnStart - 1}, position{s.LineEnd - 1, s.ColumnEnd - 1}}
}

func (c *client) actionsWith(u string, r span, shown ...obj) []action {
	c.t.Helper()
	var out []action
	c.ask("textDocument/codeAction", obj{"textDocument": obj{"uri": u}, "range": r, "context": obj{"diagnostics": shown, "only": []string{"quickfix"}}}, &out)
	return out
}

func rangeIn(d obj) span { return d["range"].(span) }

// TestShownErrors: what the client shows of rustc's leads to our own fix, wherever rustc points, and once.
func TestShownErrors(t *testing.T) {
	message := recordedOf(t, "send-across-await/guard_dropped")[0]
	text := message.source(t)
	dir, u := crate(t, text)
	c := dial(t)
	c.initialize(obj{"textDocument": obj{"hover": obj{"contentFormat": []string{"markdown"}}}}, dir)
	c.open(u, text)
	ours := c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 }).Diagnostics[0]
	shown := message.shown(u)
	if shown["range"] == ours.Range {
		t.Fatalf("rustc points at what we point at: %v", ours.Range)
	}
	// As it is, without rustc's own text, and from rust-analyzer itself.
	plain := message.shown(u)
	delete(plain, "data")
	native := message.shown(u)
	native["source"] = "rust-analyzer"
	for _, way := range []struct {
		name  string
		shown obj
	}{{"plain", plain}, {"native", native}, {"rendered", shown}} {
		name, d := way.name, way.shown
		list := c.actionsWith(u, rangeIn(d), d)
		if len(list) == 0 {
			t.Errorf("%s: no fix where rustc points", name)
			continue
		}
		a := list[0]
		if a.Title != "end the scope of `sum` before the await" || a.Edit == nil || len(a.Diagnostics) != 2 ||
			a.Diagnostics[0].Source != "crossawait" || a.Diagnostics[1].Message != d["message"] {
			t.Errorf("%s: %s", name, compact(a))
		}
		if got := apply(text, a.Edit.Changes[u], true); !strings.Contains(got, "    {\n        let mut sum") {
			t.Errorf("%s: the text is now\n%s", name, got)
		}
	}
	// Where both stand, each fix is offered once.
	whole := span{position{0, 0}, position{99, 0}}
	titles := map[string]int{}
	for _, a := range c.actionsWith(u, whole, shown, shown) {
		titles[a.Title]++
	}
	for title, n := range titles {
		if n > 1 {
			t.Errorf("%q is offered %d times", title, n)
		}
	}
	if len(titles) == 0 {
		t.Error("no fix for the whole file")
	}
	// Others' diagnostics, and hints, lead nowhere.
	for _, change := range []obj{{"source": "clippy-driver"}, {"severity": 4}} {
		d := message.shown(u)
		for k, v := range change {
			d[k] = v
		}
		if list := c.actionsWith(u, rangeIn(d), d); len(list) > 0 {
			t.Errorf("%v: %s", change, compact(list))
		}
	}
	// Hovers were not told, but code actions were: until the text changes.
	spawn := rangeIn(shown).Start
	if h := c.hover(u, spawn); !strings.Contains(h, "**Explain: error**: `sum` (`std::sync::MutexGuard<'_, u64>`) is kept") || !strings.Contains(h, "To mend it: end the scope of `sum` before the await") {
		t.Errorf("hover: %s", h)
	}
	if h := c.hover(u, ours.Range.Start); !strings.Contains(h, "**Explain: error**: what follows is what rustc means.") || strings.Contains(h, "is kept while") {
		t.Errorf("hover on the value: %s", h)
	}
	c.change(u, 2, obj{"text": text + "\n"})
	if h := c.hover(u, spawn); strings.Contains(h, "Explain") {
		t.Errorf("hover after an edit: %s", h)
	}
	c.leave()
}

// TestFixInAnotherFile: rustc points at the spawn, and the fix is in the file of the function.
func TestFixInAnotherFile(t *testing.T) {
	message := recordedOf(t, "send-across-await/guard_dropped")[0]
	main := "mod other;\n" + message.source(t)
	dir, u := crate(t, main)
	other := filepath.Join(dir, "src", "other.rs")
	write(t, other, "pub fn none() {}\n")
	c := dial(t)
	c.initialize(obj{}, dir)
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 }) // the crate has been read
	c.open(u, main)
	from := string(uri.File(other))
	c.open(from, "pub fn none() {}\n")
	// The message as it would be if the spawn stood in the other file.
	rendered := strings.ReplaceAll(message.Rendered, "src/lib.rs:14:", "src/other.rs:1:")
	// One more line stands above the function.
	rendered = strings.NewReplacer("10:12", "11:12", "10 |", "11 |", " 7 |", " 8 |").Replace(rendered)
	if !strings.Contains(rendered, "src/other.rs:1:18") {
		t.Fatal(rendered)
	}
	d := message.shown(from)
	d["range"], d["data"] = span{position{0, 0}, position{0, 3}}, obj{"rendered": rendered}
	list := c.actionsWith(from, rangeIn(d), d)
	if len(list) == 0 || list[0].Edit == nil || len(list[0].Edit.Changes[u]) == 0 || len(list[0].Diagnostics) != 1 {
		t.Fatalf("%s", compact(list))
	}
	if got := apply(main, list[0].Edit.Changes[u], true); !strings.Contains(got, "    {\n        let mut sum") {
		t.Errorf("the text is now\n%s", got)
	}
	c.leave()
}

// TestEveryShownError: each recorded error is explained where the client shows it, with rustc's text and without.
func TestEveryShownError(t *testing.T) {
	all := recorded(t)
	first := all[0].source(t)
	dir, u := crate(t, first)
	c := dial(t)
	c.initialize(obj{"textDocument": obj{"hover": obj{"contentFormat": []string{"markdown"}}}}, dir)
	c.open(u, first)
	n, explained, plainly := 1, 0, 0
	for i := range all {
		s := &all[i]
		want, ok := rustc.Diagnose(&s.Diagnostic)
		if !ok || want.At.File != "src/lib.rs" {
			continue
		}
		d := s.shown(u)
		for _, data := range []bool{true, false} {
			n++
			c.change(u, n, obj{"text": s.source(t)})
			if !data {
				delete(d, "data")
			}
			c.actionsWith(u, rangeIn(d), d)
			h := c.hover(u, rangeIn(d).Start)
			label := "**Explain: " + want.Label() + "**"
			switch {
			case data:
				explained++
				if !strings.Contains(h, label) {
					t.Errorf("%s: the hover is %q, want %s", s.snippet, h, label)
				}
			case strings.Contains(h, label):
				plainly++
			}
		}
	}
	if explained < 60 || plainly*4 < explained*3 {
		t.Errorf("%d errors are explained, %d without rustc's text", explained, plainly)
	}
	t.Logf("%d errors are explained, %d without rustc's text", explained, plainly)
	c.leave()
}
