package engine

import (
	"context"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/source"
)

// Whoever shows findings gets them without fixes, whoever asks for fixes or checks gets those, in any order.
func TestFixesWhereAsked(t *testing.T) {
	const text = `use std::sync::Mutex;
async fn work() {}
async fn f(m: &Mutex<u8>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    work().await;
}
`
	w, err := OpenText("main.rs", []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	ctx := context.Background()
	for range 2 {
		shown, err := w.Snapshot().Findings(ctx, "main.rs")
		if err != nil || len(shown) == 0 {
			t.Fatal("nothing is found", err)
		}
		fixed, err := w.Snapshot().FindingsWithFixes(ctx, "main.rs", source.Span{End: uint32(len(text))})
		if err != nil {
			t.Fatal(err)
		}
		checked, err := w.Check(ctx)
		if err != nil {
			t.Fatal(err)
		}
		if len(fixed) != len(shown) || len(checked.Findings) != len(shown) {
			t.Fatalf("%d shown, %d with fixes, %d checked", len(shown), len(fixed), len(checked.Findings))
		}
		if len(shown[0].Fixes) > 0 || len(fixed[0].Fixes) == 0 || len(checked.Findings[0].Fixes) == 0 {
			t.Errorf("fixes: %d shown, %d asked for, %d checked", len(shown[0].Fixes), len(fixed[0].Fixes), len(checked.Findings[0].Fixes))
		}
	}
}

// A finding that rests on what another function does goes and comes with that.
func TestFindingsAfterEditOfCallee(t *testing.T) {
	const text = `fn load() { std::fs::read("a").ok(); }
async fn serve() {
    load();
}
`
	const file = "main.rs"
	w, err := OpenText(file, []byte(text), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if err := w.OpenDocument(file, []byte(text)); err != nil {
		t.Fatal(err)
	}
	for _, body := range []string{"std::fs::read", "drop", "std::fs::write", "std::fs::read"} {
		if err := w.EditDocument(file, []byte(strings.Replace(text, "std::fs::read", body, 1)), nil); err != nil {
			t.Fatal(err)
		}
		found, err := w.Snapshot().Findings(context.Background(), file)
		if err != nil {
			t.Fatal(err)
		}
		if blocks := body != "drop"; len(found) > 0 != blocks {
			t.Errorf("load calls %s: %d findings", body, len(found))
		}
	}
}

// A finding about all uses of something goes and comes with any function of the crate that begins or ceases to use it.
func TestFindingsAfterEditOfAnyUser(t *testing.T) {
	const file = "main.rs"
	const head = `use tokio::sync::Mutex;
struct Counter { n: Mutex<u8> }
async fn io() {}
async fn add(c: &Counter) { *c.n.lock().await += 1; }
`
	for _, body := range []string{"", "let mut g = c.n.lock().await; io().await; *g += 1;", "let mut g = c.n.lock().await; *g += 1;", "io().await;"} {
		for _, next := range []string{"", "let mut g = c.n.lock().await; io().await; *g += 1;", "let mut g = c.n.lock().await; *g += 1;"} {
			text := func(body string) []byte { return []byte(head + "async fn other(c: &Counter) { " + body + " }\n") }
			w, err := OpenText(file, text(body), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if err := w.OpenDocument(file, text(body)); err != nil {
				t.Fatal(err)
			}
			for _, now := range []string{body, next} {
				if err := w.EditDocument(file, text(now), nil); err != nil {
					t.Fatal(err)
				}
				found, err := w.Snapshot().Findings(context.Background(), file)
				if err != nil {
					t.Fatal(err)
				}
				held := strings.Contains(now, "io().await; *g")
				if len(found) == 1 == held {
					t.Errorf("after %q, with %q: %d findings", body, now, len(found))
				}
			}
			w.Close()
		}
	}
}
