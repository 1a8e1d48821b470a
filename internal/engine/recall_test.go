package engine_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

const recalled = `
-- Cargo.toml --
[package]
name = "app"
version = "0.1.0"
edition = "2021"
[dependencies]
dep = "1"
-- vendor/dep/Cargo.toml --
[package]
name = "dep"
version = "1.0.0"
edition = "2021"
-- vendor/dep/src/lib.rs --
pub mod inner;
-- vendor/dep/src/inner.rs --
pub struct D(std::rc::Rc<u8>);
-- src/lib.rs --
pub mod other;
pub fn start(d: dep::inner::D) { other::run(async move { std::future::ready(()).await; drop(d); }); }
-- src/other.rs --
pub fn run<F: std::future::Future + Send + 'static>(_: F) {}
pub async fn quiet(m: &std::sync::Mutex<u8>) {
    // crossawait: allow(guard-across-await) nobody else is there
    let g = m.lock().unwrap();
    std::future::ready(()).await;
    drop(g);
}
-- crossawait.toml --
queries = "marks"
[[guard]]
type = "crate::other::Missing"
-- marks/a.scm --
((call_expression function: (identifier) @spawn.send) (#eq? @spawn.send "nothing"))
`

// seen is all that a check says.
type seen struct {
	Findings  any
	Allowed   any
	Files     int
	Futures   int
	Unread    []engine.Problem
	Problems  []engine.Problem
	firstText string
}

// checkOnce is what a check says; again says that nothing was parsed for it.
func checkOnce(t *testing.T, dir string, o engine.Options) (s seen, again bool) {
	t.Helper()
	again = true
	o.Progress = func(int, int) { again = false }
	r, problems, err := engine.CheckOnce(context.Background(), []string{dir}, o)
	if err != nil {
		t.Fatal(err)
	}
	return seen{r.Findings, r.Allowed, r.Files, r.Futures, r.Unread, problems, string(r.Text(filepath.Join(dir, "src", "lib.rs")))}, again
}

var compareSeen = cmp.Options{cmp.AllowUnexported(seen{}), cmp.Comparer(func(a, b *source.Lines) bool { return (a == nil) == (b == nil) })}

// A check whose texts and all else are as they were says the same without parsing, and one of anything else is made
// anew and says what one without a cache does.
func TestCheckRecalled(t *testing.T) {
	dir, cache := unpack(t, recalled), t.TempDir()
	o := engine.Options{Cache: cache}
	write := func(file, text string) func() {
		return func() {
			path := filepath.Join(dir, filepath.FromSlash(file))
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	first := true
	for _, step := range []struct {
		name   string
		change func()
		same   bool // nothing that matters has changed
	}{
		{name: "the first time", change: func() {}},
		{name: "nothing", change: func() {}, same: true},
		{name: "a file that is no source", change: write("README.md", "words"), same: true},
		{name: "a comment", change: write("src/other.rs", `pub fn run<F: std::future::Future + Send + 'static>(_: F) {} // here
pub async fn quiet(m: &std::sync::Mutex<u8>) { let g = m.lock().unwrap(); std::future::ready(()).await; drop(g); }
`)},
		{name: "a new file", change: write("tests/more.rs", "async fn f() {}")},
		{name: "a file that is gone", change: func() { _ = os.Remove(filepath.Join(dir, "tests", "more.rs")) }, same: true}, // as it was before
		{name: "the edition", change: write("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ndep = \"1\"\n")},
		{name: "the settings", change: write("crossawait.toml", "[rules]\nguard-across-await = \"off\"\n")},
		{name: "the settings, with queries", change: write("crossawait.toml", "queries = \"marks\"\n")},
		{name: "a query", change: write("marks/a.scm", "((call_expression function: (identifier) @spawn.send) (#eq? @spawn.send \"start\"))\n")},
		{name: "one more query", change: write("marks/b.scm", "((call_expression function: (identifier) @blocking) (#eq? @blocking \"start\"))\n")},
		{name: "a dependency that is no registry's", change: write("vendor/dep/src/inner.rs", "pub struct D(u8, u8);\n")},
		{name: "an option", change: func() { o.Edition = 2018 }},
		{name: "an editor's setting", change: func() { o.Settings = map[string]any{"rules": map[string]any{"non-send-captured": "warning"}} }},
		{name: "a file that cannot be parsed", change: write("src/other.rs", "pub fn run<F: std::fu")},
	} {
		t.Run(step.name, func(t *testing.T) {
			step.change()
			got, again := checkOnce(t, dir, o)
			if again != step.same {
				t.Errorf("the check was made anew: %t", !again)
			}
			plain := o
			plain.Cache = ""
			want, _ := checkOnce(t, dir, plain)
			if d := cmp.Diff(want, got, compareSeen); d != "" {
				t.Error(d)
			}
			if _, again := checkOnce(t, dir, o); !again {
				t.Error("it is not recalled")
			}
			if first && (len(want.Findings.([]rule.Finding)) == 0 || len(want.Problems) == 0) {
				t.Errorf("the example has nothing to recall: %v", want)
			}
			first = false
		})
	}
}
