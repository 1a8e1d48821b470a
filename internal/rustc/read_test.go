package rustc

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// readAll reads a stream to its end.
func readAll(t testing.TB, in io.Reader) ([]*Message, Stream) {
	t.Helper()
	r := NewReader(in)
	var out []*Message
	for {
		m, err := r.Next()
		if errors.Is(err, io.EOF) {
			return out, r.Stream()
		}
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
}

// stream is what cargo writes of the recorded messages.
func stream(t testing.TB) []byte {
	t.Helper()
	var b bytes.Buffer
	for _, m := range recorded(t) {
		line, err := json.Marshal(map[string]any{
			"reason": "compiler-message", "manifest_path": "/home/me/Cargo.toml", "message": m.Message,
		})
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(line, '\n'))
	}
	b.WriteString(`{"reason":"build-finished","success":false}` + "\n")
	return b.Bytes()
}

// TestStream reads in pieces of any size, with and without the last line's end.
func TestStream(t *testing.T) {
	text := stream(t)
	whole, s := readAll(t, bytes.NewReader(text))
	if len(whole) != len(recorded(t)) || !s.Cargo || !s.Finished || !s.Failed || s.Broken+s.Text+s.Other != 0 {
		t.Errorf("%d messages; %+v", len(whole), s)
	}
	half, _ := readAll(t, iotest.HalfReader(bytes.NewReader(bytes.TrimSpace(text))))
	if len(half) != len(whole) {
		t.Errorf("%d messages in pieces, %d at once", len(half), len(whole))
	}
	if whole[0].Manifest != "/home/me/Cargo.toml" {
		t.Errorf("the manifest is %q", whole[0].Manifest)
	}
}

// TestStreamError hands on the error of whoever is read.
func TestStreamError(t *testing.T) {
	r := NewReader(io.MultiReader(strings.NewReader("{}\n"), iotest.ErrReader(io.ErrClosedPipe)))
	if m, err := r.Next(); m != nil || !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("%v, %v", m, err)
	}
}

// endless is a line that does not end before it is too long.
type endless struct{ left int }

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := min(len(p), e.left)
	for i := range p[:n] {
		p[i] = 'x'
	}
	e.left -= n
	return n, nil
}

// TestLongLine leaves a line out that is longer than any message, and reads on behind it.
func TestLongLine(t *testing.T) {
	tail := `{"$message_type":"diagnostic","message":"m","level":"error","spans":[],"children":[]}`
	got, s := readAll(t, io.MultiReader(strings.NewReader("{"), &endless{left: longest + 1}, strings.NewReader("\n"+tail)))
	if len(got) != 1 || s.Broken != 1 || s.FirstBroken != 1 {
		t.Errorf("%d messages; %+v", len(got), s)
	}
}

func TestResolve(t *testing.T) {
	files := map[string]bool{
		"/ws/src/lib.rs": true, "/ws/crates/a/src/lib.rs": true, "/ws/crates/b/src/lib.rs": true, "/here/src/main.rs": true,
	}
	for _, tt := range []struct{ file, manifest, want string }{
		{"src/lib.rs", "/ws/Cargo.toml", "/ws/src/lib.rs"},
		{"crates/a/src/lib.rs", "/ws/crates/a/Cargo.toml", "/ws/crates/a/src/lib.rs"},
		{"src/lib.rs", "/ws/crates/a/Cargo.toml", "/ws/crates/a/src/lib.rs"}, // a package of its own
		{"crates/b/src/lib.rs", "/ws/crates/a/Cargo.toml", "/ws/crates/b/src/lib.rs"},
		{`crates\b\src\lib.rs`, "/ws/crates/a/Cargo.toml", "/ws/crates/b/src/lib.rs"},
		{"src/main.rs", "", "/here/src/main.rs"},
		{"src/main.rs", "/elsewhere/Cargo.toml", "/here/src/main.rs"},
		{"/ws/src/lib.rs", "/ws/Cargo.toml", "/ws/src/lib.rs"},
		{"src/gone.rs", "/ws/Cargo.toml", ""},
		{"/gone.rs", "", ""},
	} {
		got, ok := Resolve(tt.file, tt.manifest, "/here", func(path string) bool { return files[path] })
		if ok != (tt.want != "") || ok && got != tt.want {
			t.Errorf("%s of %q: %s, %t; want %s", tt.file, tt.manifest, got, ok, tt.want)
		}
	}
}

// TestMatch tells findings about the same from those that stand nearby.
func TestMatch(t *testing.T) {
	const file = "lib.rs"
	place := func(start, end uint32) Place {
		return Place{File: file, Start: Position{Byte: start}, End: Position{Byte: end}}
	}
	at := func(start, end uint32) rule.Location {
		return rule.Location{File: file, Span: source.Span{Start: start, End: end}}
	}
	locate := func(p Place) (rule.Location, bool) { return at(p.Start.Byte, p.End.Byte), true }
	d := Diagnosis{
		Value: "sum", Rules: []string{"r"}, At: place(300, 303), Places: []Place{place(100, 900), place(300, 303), place(400, 405)},
	}
	sum := rule.Finding{Rule: "r", Message: "`sum` is kept", Location: at(300, 303)}
	other := rule.Finding{Rule: "r", Message: "`total` is kept", Location: at(320, 325)}
	awaited := rule.Finding{Rule: "r", Message: "`total` is kept", Location: at(50, 55), Related: []rule.Related{{Location: at(400, 405)}}}
	inside := rule.Finding{Rule: "r", Message: "`sum` is kept", Location: at(500, 503)}
	foreign := rule.Finding{Rule: "s", Message: "`sum`", Location: at(300, 303)}
	far := rule.Finding{Rule: "r", Message: "`sum` is kept", Location: at(2000, 2003)}
	for _, tt := range []struct {
		name     string
		findings []rule.Finding
		want     int // -1: none
	}{
		{"its own place", []rule.Finding{other, inside, sum}, 2},
		{"a place beside it", []rule.Finding{awaited}, 0},
		{"the value in what is marked", []rule.Finding{other, inside}, 1},
		{"another value in what is marked", []rule.Finding{other}, -1},
		{"another rule", []rule.Finding{foreign}, -1},
		{"the value elsewhere", []rule.Finding{far}, -1},
	} {
		got := d.Located(locate).Match(tt.findings)
		if tt.want < 0 && got != nil || tt.want >= 0 && got != &tt.findings[tt.want] {
			t.Errorf("%s: %+v", tt.name, got)
		}
	}
}

// TestIn refuses a place in a text that is not the one that rustc has read.
func TestIn(t *testing.T) {
	lines := source.NewLines([]byte("é\nlet x = 1;\n"))
	p := Place{File: "lib.rs", Start: Position{Line: 2, Column: 5, Byte: 7}, End: Position{Line: 2, Column: 6, Byte: 8}}
	if at, ok := In(lines, "lib.rs", p); !ok || at.Span != (source.Span{Start: 7, End: 8}) {
		t.Errorf("%+v, %t", at, ok)
	}
	p.Start.Byte, p.End.Byte = 6, 7
	if at, ok := In(lines, "lib.rs", p); ok {
		t.Errorf("%+v in another text", at)
	}
	p.End.Byte = 100
	if _, ok := In(lines, "lib.rs", p); ok {
		t.Error("a place behind the end")
	}
	if _, ok := In(nil, "lib.rs", p); ok {
		t.Error("a place in no text")
	}
	// Read from text, a place has no bytes.
	p.Start.Byte, p.End.Byte = 0, 0
	if at, ok := In(lines, "lib.rs", p); !ok || at.Span != (source.Span{Start: 7, End: 8}) {
		t.Errorf("%+v, %t by line and column", at, ok)
	}
}

// FuzzRead reads anything: whatever it is, reading ends, nothing panics, and what is diagnosed says something.
func FuzzRead(f *testing.F) {
	for i, m := range recorded(f) {
		if i%9 == 0 {
			f.Add(append([]byte(nil), m.Message...))
		}
	}
	f.Add([]byte(`{"reason":"compiler-message","manifest_path":"Cargo.toml","message":{"message":"m","level":"error","spans":[{"file_name":"a.rs","line_start":1,"is_primary":true,"label":"l","text":[{"text":"é","highlight_start":9,"highlight_end":-4}]}],"children":[]}}`))
	f.Add([]byte("{\"reason\":\"build-finished\",\"success\":true}\r\n\xef\xbb\xbf{\n[]\nerror: no\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		messages, s := readAll(t, bytes.NewReader(text))
		if s.Messages != len(messages) {
			t.Errorf("%d messages were counted, and %d read", s.Messages, len(messages))
		}
		for _, m := range messages {
			if d, ok := Diagnose(&m.Diagnostic); ok && (d.Says == "" || d.Section < 1 || d.Section > 10 || d.At.Start.Line < 1) {
				t.Errorf("%+v", d)
			}
		}
	})
}

// FuzzRendered reads anything as rustc's text for people.
func FuzzRendered(f *testing.F) {
	for i, m := range recorded(f) {
		var d struct{ Rendered string }
		if err := json.Unmarshal(m.Message, &d); err != nil {
			f.Fatal(err)
		}
		if i%9 == 0 {
			f.Add(d.Rendered)
		}
	}
	f.Add("error: m\n --> a.rs:1:1\n  |\n1 | é\t-\n  | ^-- l\n  | |\n  | m\n  = note: n\n    more\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := FromRendered(text)
		if !ok {
			return
		}
		if diag, ok := Diagnose(d); ok && (diag.Says == "" || diag.At.Start.Line < 1) {
			t.Errorf("%+v", diag)
		}
	})
}
