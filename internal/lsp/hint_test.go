package lsp

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"go.lsp.dev/uri"
)

type inlayHint struct {
	Position    position        `json:"position"`
	Label       string          `json:"label"`
	PaddingLeft bool            `json:"paddingLeft"`
	Tooltip     json.RawMessage `json:"tooltip,omitempty"`
	Data        json.RawMessage `json:"data,omitempty"`
}

func (c *client) hints(u string, r span) []inlayHint {
	c.t.Helper()
	var out []inlayHint
	c.ask("textDocument/inlayHint", obj{"textDocument": obj{"uri": u}, "range": r}, &out)
	return out
}

// everything is a range that holds any document.
var everything = span{position{0, 0}, position{1 << 20, 0}}

// TestInlayHints: hints stand where they belong in both encodings, only those in the range are given, and their
// tooltips come later.
func TestInlayHints(t *testing.T) {
	for _, tt := range []struct {
		encoding string
		utf16    bool
	}{{"utf-8", false}, {"utf-16", true}} {
		t.Run(tt.encoding, func(t *testing.T) {
			dir, u := crate(t, story)
			c := dial(t)
			c.initialize(obj{
				"general": obj{"positionEncodings": []string{tt.encoding}},
				"textDocument": obj{
					"inlayHint": obj{"resolveSupport": obj{"properties": []string{"tooltip"}}},
					"hover":     obj{"contentFormat": []string{"markdown"}},
				},
			}, dir)
			c.open(u, story)
			c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
			await := at(story, "await", 0, tt.utf16)
			await.Character += len("await")
			hints := c.hints(u, span{position{await.Line, 0}, position{await.Line + 1, 0}})
			if len(hints) != 1 || hints[0].Position != await || !hints[0].PaddingLeft ||
				hints[0].Label != "keeps data: MutexGuard<'_, Vec<u8>> (not Send)" {
				t.Fatalf("%s; want one at %v", compact(hints), await)
			}
			if len(hints[0].Tooltip) > 0 {
				t.Errorf("a tooltip that nobody asked for: %s", hints[0].Tooltip)
			}
			var resolved struct {
				Position position
				Tooltip  struct{ Kind, Value string }
			}
			c.ask("inlayHint/resolve", hints[0], &resolved)
			if resolved.Tooltip.Kind != "markdown" || !strings.Contains(resolved.Tooltip.Value, "`data`") || resolved.Position != await {
				t.Errorf("%s", compact(resolved))
			}

			all := c.hints(u, everything)
			var labels []string
			for _, h := range all {
				labels = append(labels, h.Label)
			}
			want := []string{
				"not Send: keeps data", "keeps data: MutexGuard<'_, Vec<u8>> (not Send)",
				"not Send: awaits refresh", "awaits a future of refresh that is not Send",
			}
			if strings.Join(labels, "|") != strings.Join(want, "|") {
				t.Errorf("%q, want %q", labels, want)
			}

			c.change(u, 2, obj{"range": span{}, "text": "\n"})
			c.refuse(-32801, "inlayHint/resolve", hints[0])
			c.refuse(-32602, "inlayHint/resolve", obj{"position": await, "label": "mine"})
			c.leave()
		})
	}
}

// TestHintsAreSwitched: each kind of hint goes with its setting, and the client is told to ask again.
func TestHintsAreSwitched(t *testing.T) {
	dir, u := crate(t, story)
	c := dial(t)
	c.initialize(obj{"workspace": obj{"inlayHint": obj{"refreshSupport": true}, "codeLens": obj{"refreshSupport": true}}}, dir)
	c.open(u, story)
	refreshed := func() {
		t.Helper()
		for _, method := range []string{"workspace/inlayHint/refresh", "workspace/codeLens/refresh"} {
			c.wait(method, func(m *message) bool { return m.Method == method })
		}
	}
	refreshed()
	for _, tt := range []struct {
		hints, lenses obj
		n, above      int
	}{
		{obj{}, obj{}, 4, 3},
		{obj{"futures": false}, obj{"states": false}, 2, 0},
		{obj{"not-send": false}, obj{"states": true}, 3, 3}, // the guard is still held
		{obj{"not-send": false, "guards": false}, obj{}, 2, 3},
		{obj{"not-send": false, "guards": false, "futures": false}, obj{}, 0, 3},
		{obj{"not-send": false, "guards": false, "futures": false, "borrows": true}, obj{}, 0, 3},
	} {
		if len(tt.hints) > 0 {
			c.notify("workspace/didChangeConfiguration", obj{"settings": obj{"crossawait": obj{"inlay-hints": tt.hints, "code-lenses": tt.lenses}}})
			refreshed()
		}
		if hints := c.hints(u, everything); len(hints) != tt.n {
			t.Errorf("%v: %s", tt.hints, compact(hints))
		}
		if lenses := c.lenses(u); len(lenses) != tt.above {
			t.Errorf("%v: %s", tt.lenses, compact(lenses))
		}
	}
	c.leave()
}

// TestHintsFollowOtherFiles: what is saved in one document changes the hints of another, and the client is told.
func TestHintsFollowOtherFiles(t *testing.T) {
	const user = "pub async fn use_it() { let made = crate::make(); idle().await; drop(made); }\nasync fn idle() {}\n"
	lib := "pub mod user;\npub fn make() -> std::rc::Rc<u8> { std::rc::Rc::new(1) }\n"
	dir, u := crate(t, lib)
	file := filepath.Join(dir, "src", "user.rs")
	write(t, file, user)
	other := string(uri.File(file))
	c := dial(t)
	c.initialize(obj{"workspace": obj{"inlayHint": obj{"refreshSupport": true}}}, dir)
	c.open(u, lib)
	c.open(other, user)
	refreshed := func() {
		t.Helper()
		c.wait("a refresh", func(m *message) bool { return m.Method == "workspace/inlayHint/refresh" })
	}
	refreshed()
	if hints := c.hints(other, everything); len(hints) != 2 {
		t.Errorf("%s", compact(hints))
	}
	c.change(u, 2, obj{"text": strings.ReplaceAll(lib, "rc::Rc", "sync::Arc")})
	c.notify("textDocument/didSave", doc(u))
	refreshed()
	if hints := c.hints(other, everything); len(hints) != 0 {
		t.Errorf("%s", compact(hints))
	}
	c.leave()
}

type codeLens struct {
	Range   span            `json:"range"`
	Command json.RawMessage `json:"command,omitempty"`
	Data    json.RawMessage `json:"data,omitempty"`
}

func (c *client) lenses(u string) []codeLens {
	c.t.Helper()
	var out []codeLens
	c.ask("textDocument/codeLens", doc(u), &out)
	return out
}

// TestCodeLens: a lens gets its command when it is shown, and what the command names is what crossawait/states takes.
func TestCodeLens(t *testing.T) {
	dir, u := crate(t, story)
	c := dial(t)
	c.initialize(obj{}, dir)
	c.open(u, story)
	c.diagnostics(u, func(p *published) bool { return len(p.Diagnostics) > 0 })
	lenses := c.lenses(u)
	var titles, futures []string
	for _, l := range lenses {
		if len(l.Command) > 0 {
			t.Errorf("a command that nobody asked for: %s", l.Command)
		}
		var resolved struct {
			Range   span
			Command struct {
				Title, Command string
				Arguments      []json.RawMessage
			}
		}
		c.ask("codeLens/resolve", l, &resolved)
		if resolved.Range != l.Range || resolved.Command.Command != "crossawait.showStates" || len(resolved.Command.Arguments) != 2 {
			t.Fatalf("%s", compact(resolved))
		}
		titles = append(titles, resolved.Command.Title)
		var states struct{ Futures []struct{ Future string } }
		c.ask("crossawait/states", obj{
			"textDocument": obj{"uri": resolved.Command.Arguments[0]}, "position": resolved.Command.Arguments[1],
		}, &states)
		for _, f := range states.Futures {
			futures = append(futures, f.Future)
		}
	}
	if want := []string{
		"state machine: never suspends, 1 byte",
		"state machine: 1 suspension point, not Send, 32 bytes",
		"state machine: 1 suspension point, not Send, 48 bytes",
	}; strings.Join(titles, "|") != strings.Join(want, "|") {
		t.Errorf("%q", titles)
	}
	if got := strings.Join(futures, "|"); got != "send|refresh|start::{async block}" {
		t.Errorf("%q", got)
	}
	if start := at(story, "async move", 0, true); lenses[2].Range.Start != start {
		t.Errorf("the block's lens is at %v, not at %v", lenses[2].Range.Start, start)
	}
	c.change(u, 2, obj{"range": span{}, "text": "\n"})
	c.refuse(-32801, "codeLens/resolve", lenses[0])
	c.refuse(-32602, "codeLens/resolve", obj{"range": span{}, "data": 5})
	c.leave()
}
