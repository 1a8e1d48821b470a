package engine

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/source"
)

// checkText checks a text as a crate of its own; nothing may go wrong inside.
func checkText(t *testing.T, text []byte) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "main.rs")
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
	w, _, err := Open(context.Background(), []string{file}, Options{Log: func(m string) { t.Error(m) }})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if _, err := w.FixAll(context.Background()); err != nil {
		t.Fatal(err)
	}
	list, err := w.Futures(context.Background(), file, 0)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range list.Futures {
		machine.Edges(f)
		dropping := list.Dropping(f)
		for state := machine.Unresumed; state < len(f.States); state++ {
			dropping.At(state)
		}
	}
}

// FuzzFindings goes from any bytes to findings, fixes and states.
func FuzzFindings(f *testing.F) {
	for _, text := range seeds(f) {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkText(t, text) })
}

func seeds(f *testing.F) [][]byte {
	files, err := filepath.Glob("../../testdata/fixtures/*/*.rs")
	if err != nil {
		f.Fatal(err)
	}
	var out [][]byte
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		out = append(out, text)
	}
	return out
}

// FuzzHover asks any text, cut off where somebody may be typing, what there is to show in it.
func FuzzHover(f *testing.F) {
	for i, text := range seeds(f) {
		if i%16 == 0 {
			f.Add(text, uint32(len(text)*2/3))
		}
	}
	f.Fuzz(func(t *testing.T, text []byte, end uint32) {
		text = text[:min(int(end), len(text))]
		w, err := OpenText("lib.rs", text, Options{Log: func(m string) { t.Error(m) }})
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		s, ctx := w.Snapshot(), context.Background()
		whole := source.Span{End: uint32(len(text))}
		for at := uint32(0); at <= whole.End; at += 1 + whole.End/200 {
			h, err := s.Hover(ctx, "lib.rs", at)
			if err != nil {
				t.Fatal(err)
			}
			if h != nil && (h.Span.Start > at || h.Span.End < at || h.Span.End > whole.End) {
				t.Errorf("the hover at %d is about %v", at, h.Span)
			}
		}
		hints, err := s.Hints(ctx, "lib.rs", whole)
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range hints {
			if h.At > whole.End || h.Label == "" || strings.Contains(h.Label, "\n") {
				t.Errorf("a hint at %d: %q", h.At, h.Label)
			}
		}
		if _, err := s.Lenses(ctx, "lib.rs", whole); err != nil {
			t.Fatal(err)
		}
	})
}

// Deep nesting of any kind gives an answer and does not use up the stack.
func TestDeepNesting(t *testing.T) {
	const deep = 100000
	for name, text := range map[string]string{
		"parentheses": "async fn f() { " + strings.Repeat("(", deep) + "g().await" + strings.Repeat(")", deep) + " }",
		"blocks":      "async fn f() { " + strings.Repeat("{", deep) + "g().await" + strings.Repeat("}", deep) + " }",
		"closures":    "async fn f() { let c = " + strings.Repeat("|| ", deep) + "1; g().await; }",
		"async":       "async fn f() { " + strings.Repeat("async { ", deep) + strings.Repeat("}.await ", deep) + " }",
		"methods":     "async fn f(x: u8) { x" + strings.Repeat(".clone()", deep) + "; g().await }",
		"types":       "async fn f(x: " + strings.Repeat("Option<", deep) + "u8" + strings.Repeat(">", deep) + ") { g().await }",
		"open":        "async fn f() { g().await " + strings.Repeat("{ (", deep),
	} {
		t.Run(name, func(t *testing.T) { checkText(t, []byte(text)) })
	}
}

// Five megabytes of text are read like any other.
func TestLongText(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	const size = 5_000_000
	for name, text := range map[string][]byte{
		"functions": longFile(145000),
		"one line":  []byte("async fn f() { " + strings.Repeat("g(1).await; ", size/12) + "}"),
	} {
		if len(text) < size-size/100 {
			t.Fatalf("%s: it has %d bytes only", name, len(text))
		}
		t.Run(name, func(t *testing.T) { checkText(t, text) })
	}
}

// What is not looked into is said: thousands of values that are alive at thousands of points.
func TestUnread(t *testing.T) {
	long := "async fn g() -> String { String::new() }\nfn one() {}\nasync fn long() { "
	for i := range 4000 {
		long += "let v" + itoa(i) + " = g().await; "
	}
	w, err := OpenText("lib.rs", []byte(long+"}"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	r, err := w.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if len(r.Unread) != 1 || r.Unread[0].Line != 3 || !strings.Contains(r.Unread[0].Message, "`long` is not checked") {
		t.Errorf("%v", r.Unread)
	}
}
