package lsp

import (
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"go.lsp.dev/uri"
)

// story has a finding behind characters that are not one unit long in any encoding, and lines that end in
// CRLF.
var story = strings.ReplaceAll(`use std::sync::Mutex;

async fn send() {}

pub async fn refresh(cache: &Mutex<Vec<u8>>) {
    /* 日本語 🦀 */ let mut data = cache.lock().unwrap();
    data.clear();
    /* é🦀 */ send().await;
    data.push(1);
}

pub fn start(cache: &'static Mutex<Vec<u8>>) {
    tokio::spawn(async move { refresh(cache).await });
}
`, "\n", "\r\n")

// TestStory is a session from its beginning to its end, in both encodings.
func TestStory(t *testing.T) {
	for _, tt := range []struct {
		name, encoding string
		offer          []string
		utf16          bool
	}{
		{"utf-8", "utf-8", []string{"utf-16", "utf-8"}, false},
		{"utf-16", "utf-16", []string{"utf-32", "utf-16"}, true},
		{"nothing offered", "utf-16", nil, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir, u := crate(t, story)
			c := dial(t)
			general := obj{}
			if tt.offer != nil {
				general["positionEncodings"] = tt.offer
			}
			got := c.initialize(obj{
				"general":      general,
				"workspace":    obj{"workspaceEdit": obj{"documentChanges": true}},
				"textDocument": obj{"publishDiagnostics": obj{"relatedInformation": true}, "hover": obj{"contentFormat": []string{"markdown"}}},
			}, dir)
			if got != tt.encoding {
				t.Fatalf("the encoding is %q", got)
			}
			c.open(u, story)
			p := c.diagnostics(u, func(p *published) bool { return p.Version != nil && len(p.Diagnostics) > 0 })
			d := p.Diagnostics[0]
			start := at(story, "data", 0, tt.utf16)
			if *p.Version != 1 || d.Range.Start != start || d.Range.End != (position{start.Line, start.Character + 4}) {
				t.Errorf("version %d, %s; want it at %v", *p.Version, compact(d), start)
			}
			if d.Code != "guard-across-await" || d.Source != "crossawait" || d.Severity != 1 ||
				d.CodeDescription.Href != "https://github.com/crossawait/crossawait/blob/main/docs/book/guard-across-await.md" ||
				!strings.Contains(string(d.Data), `"rule":"guard-across-await"`) {
				t.Errorf("%s", compact(d))
			}
			await := at(story, "await", 0, tt.utf16)
			if !relates(d, u, await) {
				t.Errorf("nothing is related at %v: %s", await, compact(d))
			}
			h := c.hover(u, await)
			if !strings.Contains(h, "- `data`: `MutexGuard<'_, Vec<u8>>`, a std mutex guard, **not `Send`**") {
				t.Errorf("hover on await: %s", h)
			}
			for _, p := range []position{start, {start.Line, start.Character + 4}} { // on the word, and right behind it
				if h, r := c.hoverAt(u, p); !strings.HasPrefix(h, "**`data`** is kept across `send().await`, line 8\n") || r != d.Range {
					t.Errorf("hover at %v is on %v: %s", p, r, h)
				}
			}
			fixed := c.applyAll(u, story, d, tt.utf16)
			c.change(u, 2, obj{"text": fixed})
			if p := c.diagnostics(u, version(2)); len(p.Diagnostics) > 0 {
				t.Errorf("after the fix\n%s\nthere is %s", fixed, compact(p.Diagnostics))
			}
			c.notify("textDocument/didClose", doc(u))
			c.leave()
		})
	}
}

func relates(d diagnostic, u string, p position) bool {
	for _, r := range d.RelatedInformation {
		if r.Location.URI == u && r.Location.Range.Start == p {
			return true
		}
	}
	return false
}

// hover is the text of a hover, empty for none.
func (c *client) hover(u string, p position) string {
	c.t.Helper()
	text, _ := c.hoverAt(u, p)
	return text
}

// hoverAt is a hover with the range that it is about.
func (c *client) hoverAt(u string, p position) (string, span) {
	c.t.Helper()
	var h struct {
		Contents struct{ Kind, Value string } `json:"contents"`
		Range    *span                        `json:"range"`
	}
	c.ask("textDocument/hover", place(u, p), &h)
	if h.Contents.Value != "" && h.Range == nil {
		c.t.Error("a hover has no range")
	}
	if h.Range == nil {
		return h.Contents.Value, span{}
	}
	return h.Contents.Value, *h.Range
}

type action struct {
	Title       string          `json:"title"`
	Kind        string          `json:"kind"`
	IsPreferred bool            `json:"isPreferred"`
	Diagnostics []diagnostic    `json:"diagnostics"`
	Edit        *workspaceEdit  `json:"edit"`
	Data        json.RawMessage `json:"data"`
}

type textEdit struct {
	Range   span   `json:"range"`
	NewText string `json:"newText"`
}

type workspaceEdit struct {
	Changes         map[string][]textEdit `json:"changes"`
	DocumentChanges []struct {
		TextDocument struct {
			URI     string `json:"uri"`
			Version *int   `json:"version"`
		} `json:"textDocument"`
		Edits []textEdit `json:"edits"`
	} `json:"documentChanges"`
}

func (c *client) actions(u string, r span, only ...string) []action {
	c.t.Helper()
	context := obj{"diagnostics": []any{}}
	if len(only) > 0 {
		context["only"] = only
	}
	var out []action
	c.ask("textDocument/codeAction", obj{"textDocument": obj{"uri": u}, "range": r, "context": context}, &out)
	return out
}

// applyAll takes the first quick fix on a diagnostic and gives the text after it.
func (c *client) applyAll(u, text string, d diagnostic, utf16 bool) string {
	c.t.Helper()
	if actions := c.actions(u, d.Range, "quickfix"); len(actions) > 0 {
		a := actions[0]
		if a.Kind != "quickfix" || len(a.Diagnostics) != 1 || a.Diagnostics[0].Range != d.Range {
			c.t.Errorf("an action is %s", compact(a))
		}
		if a.Edit == nil || len(a.Edit.DocumentChanges) != 1 {
			c.t.Fatalf("the edit is %s", compact(a.Edit))
		}
		change := a.Edit.DocumentChanges[0]
		if change.TextDocument.URI != u || change.TextDocument.Version == nil || *change.TextDocument.Version != 1 {
			c.t.Errorf("the edit is for %s", compact(change.TextDocument))
		}
		return apply(text, change.Edits, utf16)
	}
	c.t.Fatal("there is no fix")
	return ""
}

// apply is what an editor does with edits that do not overlap.
func apply(text string, edits []textEdit, utf16 bool) string {
	for i := len(edits) - 1; i >= 0; i-- {
		start, end := offsetOf(text, edits[i].Range.Start, utf16), offsetOf(text, edits[i].Range.End, utf16)
		text = text[:start] + edits[i].NewText + text[end:]
	}
	return text
}

// offsetOf is a position's byte, found without the server's own tables.
func offsetOf(text string, p position, utf16 bool) int {
	offset := 0
	for range p.Line {
		offset += strings.IndexByte(text[offset:], '\n') + 1
	}
	if !utf16 {
		return offset + p.Character
	}
	for units := 0; units < p.Character && offset < len(text); {
		r, size := utf8.DecodeRuneInString(text[offset:])
		offset += size
		units++
		if r > 0xffff {
			units++
		}
	}
	return offset
}

func TestExitCodes(t *testing.T) {
	t.Run("shutdown first", func(t *testing.T) {
		c := dial(t)
		c.initialize(obj{})
		c.leave()
	})
	t.Run("no shutdown", func(t *testing.T) {
		c := dial(t)
		c.initialize(obj{})
		c.notify("exit", nil)
		if err := <-c.done; !errors.Is(err, ErrNoShutdown) {
			t.Fatalf("Serve gave %v", err)
		}
	})
	t.Run("before initialize", func(t *testing.T) {
		c := dial(t)
		c.notify("exit", nil)
		if err := <-c.done; !errors.Is(err, ErrNoShutdown) {
			t.Fatalf("Serve gave %v", err)
		}
	})
	t.Run("requests after shutdown", func(t *testing.T) {
		c := dial(t)
		c.initialize(obj{})
		c.ask("shutdown", nil, nil)
		c.refuse(-32600, "textDocument/hover", place("file:///x.rs", position{}))
		c.notify("exit", nil)
		if err := <-c.done; err != nil {
			t.Fatal(err)
		}
	})
}

// TestHostile sends what no editor should, and sees that the server goes on answering.
func TestHostile(t *testing.T) {
	c := dial(t)
	c.refuse(-32002, "textDocument/hover", place("file:///x.rs", position{}))
	c.notify("textDocument/didOpen", obj{"textDocument": obj{"uri": "file:///x.rs", "languageId": "rust", "version": 1, "text": "fn"}})
	c.refuse(-32602, "initialize", obj{"capabilities": 7})
	c.initialize(obj{})
	c.refuse(-32600, "initialize", obj{"capabilities": obj{}, "processId": nil, "rootUri": nil})

	u := "untitled:Untitled-1"
	c.open(u, story)
	c.diagnostics(u, version(1))
	for _, body := range []string{
		`{`, `not JSON`, `42`, `[]`, `{"jsonrpc":"2.0"}`, `{"jsonrpc":"1.0","method":"x"}`, `"\xff"`, `[{"jsonrpc":"2.0","method":"x"}]`,
	} {
		c.raw(body)
		m := c.wait("an error about "+body, func(m *message) bool { return m.Error != nil && (len(m.ID) == 0 || string(m.ID) == "null") })
		if m.Error.Code != -32700 && m.Error.Code != -32600 {
			t.Errorf("%s: %d %s", body, m.Error.Code, m.Error.Message)
		}
	}
	c.refuse(-32601, "textDocument/rubbish", obj{})
	c.refuse(-32601, "$/rubbish", obj{})
	c.notify("textDocument/rubbish", obj{})
	c.notify("$/rubbish", 5)
	c.notify("$/cancelRequest", obj{"id": []int{1}})
	c.notify("$/cancelRequest", "what")
	c.notify("$/cancelRequest", obj{"id": 987654})
	c.notify("$/setTrace", obj{"value": "loud"})
	for _, params := range []any{nil, 5, "x", []int{}, obj{"textDocument": 1}, obj{"textDocument": obj{"uri": 5}}, obj{"textDocument": obj{"uri": u}, "position": obj{"line": -1, "character": -5}}} {
		if m := c.call("textDocument/hover", params); m.Error == nil {
			t.Errorf("hover with %v gave %s", params, m.Result)
		}
	}
	huge := position{1 << 30, 1 << 30}
	c.ask("textDocument/hover", place(u, huge), nil)
	c.ask("textDocument/codeAction", obj{"textDocument": obj{"uri": u}, "range": span{huge, position{}}, "context": obj{"diagnostics": []any{}}}, nil)
	c.refuse(-32602, "textDocument/hover", place("file:///never/opened.rs", position{}))
	c.refuse(-32602, "codeAction/resolve", obj{"title": "mine", "data": "what"})
	c.change("file:///never/opened.rs", 3, obj{"text": "fn f() {}"})
	c.notify("textDocument/didClose", doc("file:///never/opened.rs"))
	c.notify("textDocument/didSave", doc("file:///never/opened.rs"))
	c.notify("textDocument/didChange", obj{"textDocument": 1})
	c.notify("workspace/didChangeWatchedFiles", obj{"changes": []any{obj{"uri": "file:///a/b/c.rs", "type": 9}, obj{"uri": "weird:x", "type": 1}}})
	c.notify("workspace/didChangeConfiguration", obj{"settings": []int{1, 2}})
	c.notify("workspace/didChangeWorkspaceFolders", obj{"event": obj{"added": []any{}, "removed": []any{obj{"uri": "file:///nowhere", "name": ""}}}})

	// Absurd positions in an edit are moved into the text, so that both sides can go on.
	c.raw(`{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"` + u + `","version":2},"contentChanges":[
		{"range":{"start":{"line":-3,"character":-9},"end":{"line":-1,"character":4}},"text":"// top\n"},
		{"range":{"start":{"line":1e300,"character":5},"end":{"line":99999999999,"character":18446744073709551615}},"text":"// end"},
		{"range":{"start":{"line":1,"character":3},"end":{"line":0,"character":0}},"text":""}]}}`)
	c.diagnostics(u, version(2))
	c.change(u, 3, obj{"text": story})
	if p := c.diagnostics(u, version(3)); len(p.Diagnostics) == 0 {
		t.Error("after all this, nothing is found any more")
	}
	c.leave()
}

// TestPull is a client that asks for diagnostics: it is not told them as well.
func TestPull(t *testing.T) {
	dir, u := crate(t, story)
	other := filepath.Join(dir, "src", "other.rs")
	lib := "pub mod other;\n" + story
	write(t, other, "use std::rc::Rc;\npub async fn f() { let r = Rc::new(1); g().await; drop(r); }\nasync fn g() {}\npub fn h() { tokio::spawn(f()); }\n")
	write(t, filepath.Join(dir, "src", "lib.rs"), lib)
	c := dial(t)
	c.initialize(obj{
		"workspace":    obj{"diagnostics": obj{"refreshSupport": true}},
		"textDocument": obj{"diagnostic": obj{"relatedInformation": true}},
		"window":       obj{"workDoneProgress": true},
	}, dir)
	c.open(u, lib)
	c.wait("a refresh after the scan", func(m *message) bool { return m.Method == "workspace/diagnostic/refresh" })
	type report struct {
		Kind     string       `json:"kind"`
		ResultID string       `json:"resultId"`
		URI      string       `json:"uri"`
		Items    []diagnostic `json:"items"`
	}
	var first, second, third report
	c.ask("textDocument/diagnostic", doc(u), &first)
	if first.Kind != "full" || first.ResultID == "" || len(first.Items) != 1 {
		t.Fatalf("%s", compact(first))
	}
	c.ask("textDocument/diagnostic", obj{"textDocument": obj{"uri": u}, "previousResultId": first.ResultID}, &second)
	if second.Kind != "unchanged" || second.ResultID != first.ResultID {
		t.Errorf("%s", compact(second))
	}
	c.change(u, 2, obj{"range": span{}, "text": "// one line more\n"})
	c.ask("textDocument/diagnostic", obj{"textDocument": obj{"uri": u}, "previousResultId": first.ResultID}, &third)
	if third.Kind != "full" || third.Items[0].Range.Start.Line != first.Items[0].Range.Start.Line+1 {
		t.Errorf("%s", compact(third))
	}

	var all struct{ Items []report }
	c.ask("workspace/diagnostic", obj{"previousResultIds": []any{}}, &all)
	if len(all.Items) != 2 {
		t.Fatalf("%s", compact(all))
	}
	var previous []any
	for _, r := range all.Items {
		if r.Kind != "full" || len(r.Items) == 0 {
			t.Errorf("%s", compact(r))
		}
		previous = append(previous, obj{"uri": r.URI, "value": r.ResultID})
	}
	c.ask("workspace/diagnostic", obj{"previousResultIds": previous}, &all)
	for _, r := range all.Items {
		if r.Kind != "unchanged" {
			t.Errorf("%s", compact(r))
		}
	}
	c.leave()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, m := range c.heard {
		if m.Method == "textDocument/publishDiagnostics" {
			t.Errorf("it was also told: %s", m.Params)
		}
	}
}

// TestPushOtherFiles: files that are not open are published too, and follow edits elsewhere.
func TestPushOtherFiles(t *testing.T) {
	const user = "use crate::make;\npub fn start() { tokio::spawn(async { let r = make(); idle().await; drop(r); }); }\nasync fn idle() {}\n"
	lib := "pub mod user;\npub fn make() -> std::rc::Rc<u8> { std::rc::Rc::new(1) }\n"
	dir, u := crate(t, lib)
	file := filepath.Join(dir, "src", "user.rs")
	write(t, file, user)
	c := dial(t)
	c.initialize(obj{}, dir)
	c.open(u, lib)
	c.diagnostics(string(uri.File(file)), func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.change(u, 2, obj{"text": strings.ReplaceAll(lib, "rc::Rc", "sync::Arc")})
	c.diagnostics(string(uri.File(file)), func(p *published) bool { return len(p.Diagnostics) == 0 })
	c.leave()
}

// TestConfiguration: settings turn a rule off and on again, whichever way they come.
func TestConfiguration(t *testing.T) {
	silent := func(p *published) bool { return len(p.Diagnostics) == 0 }
	loud := func(p *published) bool { return len(p.Diagnostics) > 0 }
	off := obj{"rules": obj{"guard-across-await": "off"}}
	t.Run("pulled", func(t *testing.T) {
		dir, u := crate(t, story)
		c := dial(t)
		c.settings = obj{}
		c.initialize(obj{"workspace": obj{"configuration": true}}, dir)
		c.open(u, story)
		c.diagnostics(u, loud)
		c.mu.Lock()
		c.settings = off
		c.mu.Unlock()
		c.notify("workspace/didChangeConfiguration", obj{"settings": nil})
		c.diagnostics(u, silent)
		c.leave()
	})
	t.Run("pushed", func(t *testing.T) {
		dir, u := crate(t, story)
		c := dial(t)
		c.initialize(obj{}, dir)
		c.open(u, story)
		c.diagnostics(u, loud)
		c.notify("workspace/didChangeConfiguration", obj{"settings": obj{"crossawait": off}})
		c.diagnostics(u, silent)
		c.notify("workspace/didChangeConfiguration", obj{"settings": obj{"crossawait": obj{}}})
		c.diagnostics(u, loud)
		c.leave()
	})
	t.Run("a file, with a problem", func(t *testing.T) {
		dir, u := crate(t, story)
		file := filepath.Join(dir, "crossawait.toml")
		write(t, file, "[rules]\nguard-accross-await = \"off\"\n")
		c := dial(t)
		c.initialize(obj{}, dir)
		c.open(u, story)
		p := c.diagnostics(string(uri.File(file)), loud)
		want := span{position{1, 0}, position{1, len("guard-accross-await")}}
		if d := p.Diagnostics[0]; d.Range != want || !strings.Contains(d.Message, "did you mean `guard-across-await`?") {
			t.Errorf("%s", compact(d))
		}
		c.diagnostics(u, loud)
		write(t, file, "[rules]\nguard-across-await = \"off\"\n")
		c.notify("workspace/didChangeWatchedFiles", obj{"changes": []any{obj{"uri": string(uri.File(file)), "type": 2}}})
		c.diagnostics(string(uri.File(file)), silent)
		c.diagnostics(u, silent)
		c.leave()
	})
}

// TestQueries: a project's own queries make findings, which come and go with edits of the Rust and of the
// queries.
func TestQueries(t *testing.T) {
	const text = `use std::rc::Rc;

mod jobs {
    use super::*;
    pub fn start(pool: &ext::Pool, hits: Rc<u32>) {
        pool.launch(async move { drop(hits) });
    }
}
`
	executor := func(name string) string {
		return `((mod_item name: (identifier) @_module body: (declaration_list (function_item body: (block (expression_statement
  (call_expression function: (field_expression field: (field_identifier) @spawn)))))))
 (#eq? @_module "jobs") (#eq? @spawn "` + name + `"))`
	}
	silent := func(p *published) bool { return len(p.Diagnostics) == 0 }
	loud := func(p *published) bool { return len(p.Diagnostics) > 0 }
	for _, watch := range []bool{true, false} {
		t.Run(fmt.Sprintf("watch %v", watch), func(t *testing.T) {
			dir, u := crate(t, text)
			write(t, filepath.Join(dir, "crossawait.toml"), "queries = \"lints\"\n")
			file := filepath.Join(dir, "lints", "executor.scm")
			write(t, file, executor("launch"))
			query := string(uri.File(file))
			c := dial(t)
			c.initialize(obj{"workspace": obj{"didChangeWatchedFiles": obj{"dynamicRegistration": watch}}}, dir)
			changed := func(query string) {
				write(t, file, query)
				if watch {
					c.notify("workspace/didChangeWatchedFiles", obj{"changes": []any{obj{"uri": string(uri.File(file)), "type": 2}}})
				} else {
					c.notify("textDocument/didSave", doc(string(uri.File(file))))
				}
			}
			c.open(u, text)
			d := c.diagnostics(u, loud).Diagnostics[0]
			if d.Code != "non-send-captured" || d.Severity != 2 || !strings.Contains(d.Message, "which `launch` demands") {
				t.Errorf("%s", compact(d))
			}

			// An edit takes the mark away and brings it back: of the call, and of the module around it, which
			// leaves the function as it is.
			now := func(n int, text string, want func(*published) bool) {
				t.Helper()
				c.change(u, n, obj{"text": text})
				if p := c.diagnostics(u, version(n)); !want(&p) {
					t.Errorf("after change %d: %s", n, compact(p.Diagnostics))
				}
			}
			now(2, strings.ReplaceAll(text, "launch", "lunch"), silent)
			now(3, text, loud)
			now(4, strings.ReplaceAll(text, "mod jobs", "mod tasks"), silent)
			now(5, strings.ReplaceAll(text, "mod jobs", "// jobs\nmod jobs"), loud)

			// So does an edit of the query. One that is wrong is said at its place.
			changed(executor("lunch"))
			c.diagnostics(u, silent)
			changed(strings.ReplaceAll(executor("launch"), "@spawn", "@spwan"))
			p := c.diagnostics(query, loud)
			start := position{1, len("  (call_expression function: (field_expression field: (field_identifier) ")}
			if d := p.Diagnostics[0]; d.Range.Start != start || !strings.Contains(d.Message, "did you mean @spawn?") {
				t.Errorf("%s", compact(d))
			}
			changed(executor("launch"))
			c.diagnostics(query, silent)
			c.diagnostics(u, loud)
			c.leave()
		})
	}
}

// TestResolve: an edit may come later, but not for another version of the text.
func TestResolve(t *testing.T) {
	dir, u := crate(t, story)
	c := dial(t)
	c.initialize(obj{"textDocument": obj{"codeAction": obj{
		"dataSupport": true, "isPreferredSupport": true, "resolveSupport": obj{"properties": []string{"edit"}},
	}}}, dir)
	c.open(u, story)
	p := c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
	r := p.Diagnostics[0].Range
	list := c.actions(u, r, "quickfix")
	if len(list) == 0 || list[0].Edit != nil || list[0].Data == nil {
		t.Fatalf("%s", compact(list))
	}
	var resolved action
	c.ask("codeAction/resolve", list[0], &resolved)
	if resolved.Edit == nil || len(resolved.Edit.Changes[u]) == 0 {
		t.Fatalf("%s", compact(resolved))
	}
	if got := c.actions(u, span{}, "quickfix"); len(got) > 0 {
		t.Errorf("where nothing is wrong, there is %s", compact(got))
	}
	if got := c.actions(u, r, "refactor"); len(got) > 0 {
		t.Errorf("asked for refactorings, there is %s", compact(got))
	}
	c.change(u, 2, obj{"range": span{}, "text": "\n"})
	c.refuse(-32801, "codeAction/resolve", list[0])
	c.notify("textDocument/didClose", doc(u))
	c.refuse(-32801, "codeAction/resolve", list[0])
	c.leave()
}

// TestFixAll applies all safe fixes of a document at once.
func TestFixAll(t *testing.T) {
	const text = `use std::rc::Rc;
async fn idle() {}
pub async fn one() {
    let name = String::from("one");
    tokio::spawn(async { println!("{name}"); idle().await });
}
pub async fn two() {
    let name = String::from("two");
    tokio::spawn(async { println!("{name}"); idle().await });
}
pub fn unused(_: Rc<u8>) {}
`
	dir, u := crate(t, text)
	c := dial(t)
	c.initialize(obj{}, dir)
	c.open(u, text)
	if p := c.diagnostics(u, version(1)); len(p.Diagnostics) < 2 {
		t.Fatalf("%s", compact(p))
	}
	list := c.actions(u, span{}, "source.fixAll")
	if len(list) != 1 || list[0].Kind != "source.fixAll.crossawait" || list[0].Edit == nil {
		t.Fatalf("%s", compact(list))
	}
	fixed := apply(text, list[0].Edit.Changes[u], true)
	if strings.Count(fixed, "async move {") != 2 {
		t.Errorf("%s", fixed)
	}
	c.change(u, 2, obj{"text": fixed})
	if p := c.diagnostics(u, version(2)); len(p.Diagnostics) > 0 {
		t.Errorf("%s", compact(p.Diagnostics))
	}
	if list := c.actions(u, span{}, "source.fixAll.crossawait"); len(list) > 0 {
		t.Errorf("there is still %s", compact(list))
	}
	c.leave()
}

func TestHover(t *testing.T) {
	dir, u := crate(t, story)
	c := dial(t)
	c.initialize(obj{}, dir) // no markdown
	c.open(u, story)
	c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
	for _, tt := range []struct {
		word string
		n    int
		want []string
	}{
		{"data", 0, []string{"`data` is kept across `send().await`, line 8\n", "\nguard-across-await (error): ", "\nMore: `crossawait explain mutex`"}},
		{"await", 0, []string{"Suspended here, `refresh` keeps\n", "- `data`: `MutexGuard<'_, Vec<u8>>`, a std mutex guard, not `Send`\n", "From the start it has `cache`.\n"}},
		{"async fn", 1, []string{"`refresh` makes a future that suspends at 1 point and takes 32 bytes\n", "- `Send`: no\n", "- demanded: `Send` by `tokio::spawn`, line 13\n"}},
		{"async move", 0, []string{"This async block is a future", "- `Send`: no\n", "- demanded: `Send` and `'static` by `tokio::spawn`, line 13\n"}},
		{"spawn", 0, []string{"`tokio::spawn` runs this async block as a task of its own", "demands `Send` and `'static`\n", "- takes `cache` as a copy: ", "- `Send`: no\n"}},
	} {
		h := c.hover(u, at(story, tt.word, tt.n, true))
		for _, w := range tt.want {
			if !strings.Contains(h, w) {
				t.Errorf("on %s: no %q in\n%s", tt.word, w, h)
			}
		}
		if strings.Contains(h, "**") || strings.Contains(h, "](") || strings.Contains(h, "---") {
			t.Errorf("on %s: markdown for a client that shows none: %s", tt.word, h)
		}
	}
	if h := c.hover(u, position{0, 0}); h != "" {
		t.Errorf("on `use`: %s", h)
	}
	var states struct {
		Futures []struct {
			Future   string
			Suspends []struct {
				State  string
				Stored []struct{ Name, Origin string }
				Drops  []struct{ Name string }
			}
			Edges []struct{ From, To string }
		}
		Text, Markdown, SVG string
	}
	c.ask("crossawait/states", doc(u), &states)
	if len(states.Futures) != 3 || !strings.Contains(states.Markdown, "refresh") {
		t.Errorf("%s", compact(states))
	}
	c.ask("crossawait/states", place(u, at(story, "push", 0, true)), &states)
	if len(states.Futures) != 1 || states.Futures[0].Future != "refresh" || states.Futures[0].Suspends[0].Stored[0].Name != "data" {
		t.Errorf("%s", compact(states))
	}
	if f := states.Futures[0]; f.Suspends[0].State != "Suspend0" || len(f.Edges) == 0 || f.Edges[0].From != "Unresumed" {
		t.Errorf("%s", compact(states))
	}
	if !strings.Contains(states.Markdown, "```mermaid\nstateDiagram-v2\n") {
		t.Errorf("no diagram in\n%s", states.Markdown)
	}
	only := place(u, at(story, "push", 0, true))
	only["formats"] = []string{"svg"}
	if c.ask("crossawait/states", only, &states); states.Markdown != "" || !strings.Contains(states.SVG, `data-state="Suspend0"`) {
		t.Errorf("%s", compact(states))
	}
	only["formats"] = []string{"text"}
	if c.ask("crossawait/states", only, &states); states.SVG != "" || !strings.HasPrefix(states.Text, "async fn `refresh`") {
		t.Errorf("%s", compact(states))
	}
	c.leave()
}

// TestCancel: a request that is no longer wanted is answered all the same, with an error or a result.
func TestCancel(t *testing.T) {
	text := storyFile(2000)
	dir, u := crate(t, text)
	c := dial(t)
	c.initialize(obj{"textDocument": obj{"diagnostic": obj{}}}, dir)
	c.open(u, text)
	canceled := 0
	for range 5 {
		id := c.send("textDocument/diagnostic", doc(u))
		c.notify("$/cancelRequest", obj{"id": id})
		m := c.wait("a response", func(m *message) bool { return m.Method == "" && string(m.ID) == compact(id) })
		if m.Error != nil {
			if m.Error.Code != -32800 {
				t.Errorf("%d %s", m.Error.Code, m.Error.Message)
			}
			canceled++
		}
	}
	if canceled == 0 {
		t.Error("no request was given up")
	}
	c.leave()
}

// TestOutside: files outside of the folders are read with the package around them, or alone.
func TestOutside(t *testing.T) {
	dir, u := crate(t, story)
	c := dial(t)
	c.initialize(obj{})
	c.open(u, story)
	c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
	c.notify("textDocument/didClose", doc(u))
	c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) == 0 })

	nowhere := string(uri.File(filepath.Join(dir, "not", "saved.rs")))
	c.open(nowhere, story)
	c.diagnostics(nowhere, func(p *published) bool { return len(p.Diagnostics) > 0 })

	// A folder that comes and goes.
	c.notify("workspace/didChangeWorkspaceFolders", obj{"event": obj{"added": []any{obj{"uri": string(uri.File(dir)), "name": "x"}}, "removed": []any{}}})
	c.diagnostics(u, func(p *published) bool { return p.Version == nil && len(p.Diagnostics) > 0 })
	c.open(u, story)
	c.diagnostics(u, version(1))
	c.notify("workspace/didChangeWorkspaceFolders", obj{"event": obj{"removed": []any{obj{"uri": string(uri.File(dir)), "name": "x"}}, "added": []any{}}})
	c.change(u, 2, obj{"text": strings.ReplaceAll(story, "data.push(1);", "")})
	c.diagnostics(u, version(2))
	c.leave()
}
