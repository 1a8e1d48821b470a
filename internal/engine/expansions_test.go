package engine

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/source"
)

// replace edits an open document.
func replace(t *testing.T, w *Workspace, path, old, now string) {
	t.Helper()
	text := string(w.Snapshot().Text(path))
	at := strings.Index(text, old)
	if at < 0 {
		t.Fatalf("%s does not have %q", path, old)
	}
	edit := source.Edit{Span: source.Span{Start: uint32(at), End: uint32(at + len(old))}, Text: now}
	if err := w.EditDocument(path, []byte(text[:at]+now+text[at+len(old):]), []source.Edit{edit}); err != nil {
		t.Fatal(err)
	}
}

// An edit of a macro reaches the bodies that call it, in other files too, whatever was edited before.
func TestEditOfMacro(t *testing.T) {
	w, lib := writeAndOpen(t, map[string]string{
		"Cargo.toml":    manifest,
		"src/lib.rs":    "#[macro_use]\nmod macros;\nmod user;\npub async fn io() {}\npub fn need<F: std::future::Future + Send>(_: F) {}\n",
		"src/user.rs":   "pub async fn kept() { let r = std::rc::Rc::new(1); wait!(); drop(r); }\npub fn start() { crate::need(kept()) }\n",
		"src/macros.rs": "macro_rules! wait { () => { () } }\n",
	})
	user, macros := filepath.Join(filepath.Dir(lib), "user.rs"), filepath.Join(filepath.Dir(lib), "macros.rs")
	for _, path := range []string{user, macros} {
		if err := w.OpenDocument(path, w.Snapshot().Text(path)); err != nil {
			t.Fatal(err)
		}
	}
	found := func(want int) {
		t.Helper()
		findings, err := w.Snapshot().Findings(context.Background(), user)
		if err != nil || len(findings) != want {
			t.Errorf("%d findings, want %d: %v, %v", len(findings), want, findings, err)
		}
	}
	found(0)
	replace(t, w, macros, "{ () }", "{ crate::io().await }")
	found(1)
	replace(t, w, user, "crate::need(kept())", "let f = kept(); crate::need(f)")
	found(1)
	replace(t, w, macros, "crate::io().await", "()")
	found(0)
	replace(t, w, macros, "wait", "pause")
	replace(t, w, user, "wait!", "pause!")
	replace(t, w, macros, "{ () }", "{ crate::io().await }")
	found(1)
}

// Fixes change nothing of what a macro makes, and name none of its variables.
func TestFixesSpareExpansions(t *testing.T) {
	w, lib := writeAndOpen(t, map[string]string{
		"Cargo.toml": manifest,
		"src/lib.rs": `use std::sync::Mutex;
pub async fn io() {}
macro_rules! locked {
    ($m:expr, $body:block) => {{
        let guard = $m.lock().unwrap();
        let n = *guard;
        $body
        n
    }};
}
pub async fn made(m: &Mutex<u32>) -> u32 {
    locked!(m, { io().await; })
}
pub async fn theirs(m: &Mutex<u32>) -> u32 {
    let guard = m.lock().unwrap();
    let n = *guard;
    locked!(m, { });
    io().await;
    n
}
`})
	findings, err := w.Snapshot().Findings(context.Background(), lib)
	if err != nil || len(findings) != 2 {
		t.Fatalf("%v, %v", findings, err)
	}
	for i, want := range []bool{false, true} {
		fixed, err := w.Snapshot().FindingsWithFixes(context.Background(), lib, findings[i].Span)
		if err != nil || len(fixed) != 1 || len(fixed[0].Fixes) > 0 != want {
			t.Errorf("%s: %v, %v", findings[i].Message, fixed, err)
		}
	}
}
