package lsp

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf16"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

func TestApplyChanges(t *testing.T) {
	from := func(l1, c1, l2, c2 float64, text string) change {
		var c change
		raw := obj{"range": obj{"start": obj{"line": l1, "character": c1}, "end": obj{"line": l2, "character": c2}}, "text": text}
		if err := json.Unmarshal([]byte(compact(raw)), &c); err != nil {
			t.Fatal(err)
		}
		return c
	}
	for _, tt := range []struct {
		name, before, want string
		changes            []change
	}{
		{"each sees the one before", "ab\n", "xyb\n", []change{from(0, 0, 0, 1, "x"), from(0, 1, 0, 1, "y")}},
		{"a whole text between", "ab\n", "c!d", []change{from(0, 0, 0, 2, ""), {Text: "cd"}, from(0, 1, 0, 1, "!")}},
		{"behind the emoji", "🦀x\r\ny", "🦀\r\ny", []change{from(0, 2, 0, 3, "")}},
		{"inside the emoji", "🦀x", "-🦀x", []change{from(0, 1, 0, 1, "-")}},
		{"before the CRLF", "a\r\nb", "a!\r\nb", []change{from(0, 99, 0, 99, "!")}},
		{"across lines", "a\r\n日本\r\nb", "a-b", []change{from(0, 1, 2, 0, "-")}},
		{"backwards", "abc", "a-", []change{from(0, 3, 0, 1, "-")}},
		{"beyond all", "abc", "-abc+", []change{from(1e18, 0, 1e300, 4, "+"), from(-5, -1e300, -1, 0, "-")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, edits := applyChanges(source.NewLines([]byte(tt.before)), tt.changes, source.UTF16)
			if string(got) != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if (len(tt.changes) == 1) != (len(edits) == 1) {
				t.Errorf("the edits are %v", edits)
			}
		})
	}
}

// TestTooLongWhileOpen lets a document grow beyond what is read, and shrink again by an edit.
func TestTooLongWhileOpen(t *testing.T) {
	dir, u := crate(t, story)
	c := dial(t)
	c.initialize(obj{}, dir)
	c.open(u, story)
	found := func(p *published) bool { return len(p.Diagnostics) > 0 }
	before := c.diagnostics(u, found)

	start := position{}
	c.change(u, 2, obj{"range": obj{"start": start, "end": start}, "text": "//" + strings.Repeat("x", syntax.MaxText) + "\n"})
	if p := c.diagnostics(u, version(2)); len(p.Diagnostics) > 0 {
		t.Errorf("of a text that is not read: %s", compact(p.Diagnostics))
	}
	c.change(u, 3, obj{"range": obj{"start": start, "end": obj{"line": 1, "character": 0}}, "text": "// short\n"})
	after := c.diagnostics(u, version(3))
	if len(after.Diagnostics) != len(before.Diagnostics) {
		t.Errorf("when it can be read again: %s", compact(after.Diagnostics))
	}
	c.leave()
}

// fuzzPieces are texts that an edit may bring, whole characters all.
var fuzzPieces = []string{
	"", " ", "x", "🦀", "日本", "é", "\n", "\r\n", "\r", "{", "}", "async fn f() {\n", "let g = m.lock().unwrap();\n",
	"h().await;\n", "/*", "*/", "\"", "impl S {", ".await",
}

// FuzzEdits sends random changes and holds the server's text against a text kept by other means, and the
// findings against those in a document opened with that text. The server's goroutines make coverage vary from
// run to run, so fuzz it with -fuzzminimizetime 1x: there is nothing to minimize by.
func FuzzEdits(f *testing.F) {
	f.Add([]byte("\x00\x05\x02\x03\x10\x00\x09"), story, true)
	f.Add([]byte("\x01\x20\x0b\x40\x01\x0c\x41\x00\x0d\x42\x00\x0a"), "use std::sync::Mutex;\nasync fn h() {}\n", false)
	f.Add([]byte("\x07\x01\x0e\x80\x30\x0f\x20\x02\x10"), strings.Repeat(story, 2), true)
	f.Fuzz(func(t *testing.T, script []byte, text string, wide bool) {
		if len(text) > 4096 || len(script) > 60 {
			return
		}
		text = strings.ToValidUTF8(text, "?") // JSON brings nothing else
		unit := source.Bytes
		if wide {
			unit = source.UTF16
		}
		s := newServer(t.Context(), Options{}, zap.NewNop(), nil)
		s.features.unit = unit
		open := protocol.DidOpenTextDocumentParams{TextDocument: protocol.TextDocumentItem{URI: "untitled:a", LanguageID: "rust", Version: 1, Text: text}}
		if err := s.didOpen(&open); err != nil {
			t.Fatal(err)
		}
		if _, err := s.view(t.Context(), "untitled:a"); err != nil {
			return // the parser refuses some garbage
		}
		for n := 2; len(script) >= 3; n++ {
			start := boundary(text, int(script[0])*len(text)/256)
			end := boundary(text, min(start+int(script[1]), len(text)))
			piece := fuzzPieces[int(script[2])%len(fuzzPieces)]
			c := obj{"range": span{reference(text, start, wide), reference(text, end, wide)}, "text": piece}
			var p changeParams
			raw := compact(obj{"textDocument": obj{"uri": "untitled:a", "version": n}, "contentChanges": []any{c}})
			if err := protocol.Unmarshal([]byte(raw), &p); err != nil {
				t.Fatal(err)
			}
			if err := s.didChange(&p); err != nil {
				t.Fatal(err)
			}
			text = text[:start] + piece + text[max(start, end):]
			script = script[3:]
		}
		s.mu.Lock()
		d := s.docs["untitled:a"]
		got := string(d.text)
		s.mu.Unlock()
		if got != text {
			t.Fatalf("the text is %q, want %q", got, text)
		}
		v, err := s.view(t.Context(), "untitled:a")
		if err != nil || string(v.Text(v.path)) != text {
			return // refused on the way
		}
		edited, err := v.Findings(t.Context(), v.path)
		if err != nil {
			t.Fatal(err)
		}
		open.TextDocument.URI, open.TextDocument.Text = "untitled:b", text
		if err := s.didOpen(&open); err != nil {
			t.Fatal(err)
		}
		if w, err := s.view(t.Context(), "untitled:b"); err == nil {
			anew, err := w.Findings(t.Context(), w.path)
			if err != nil {
				t.Fatal(err)
			}
			if len(anew) != len(edited) {
				t.Fatalf("%q: after edits there is\n%v\nopened anew\n%v", text, edited, anew)
			}
			for i := range anew {
				if anew[i].Message != edited[i].Message || anew[i].Span != edited[i].Span {
					t.Errorf("%q: after edits there is\n%v\nopened anew\n%v", text, edited[i], anew[i])
				}
			}
		}
		s.close()
	})
}

// boundary moves an offset back to where a character, or a CRLF, begins.
func boundary(text string, at int) int {
	for at > 0 && at < len(text) && (text[at]&0xc0 == 0x80 || text[at] == '\n' && text[at-1] == '\r') {
		at--
	}
	return at
}

// reference is an offset as a position, by counting.
func reference(text string, at int, wide bool) position {
	var p position
	begin := 0
	for i := 0; i < at; i++ {
		if text[i] == '\n' || text[i] == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			p.Line++
			begin = i + 1
		}
	}
	p.Character = at - begin
	if wide {
		p.Character = len(utf16.Encode([]rune(text[begin:at])))
	}
	return p
}
