package book

import (
	"context"
	"errors"
	"flag"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/rules"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

func TestEveryPageIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, e := range All() {
		if seen[e.Key] {
			t.Errorf("two pages for %q", e.Key)
		}
		seen[e.Key] = true
		if e.Title == "" || e.Section < 1 || e.Section > 10 {
			t.Errorf("%s: title %q, section %d", e.Key, e.Title, e.Section)
		}
		if strings.Contains(e.Markdown, "compile_fail") {
			t.Errorf("%s: annotations are shown", e.Key)
		}
	}
	for _, code := range []string{"E0373", "E0277", "E0382", "E0499", "E0502", "E0505", "E0507", "E0515",
		"E0521", "E0597", "E0716", "E0728", "E0733", "E0038", NotSend, "1", "10", "guard-across-await"} {
		if !seen[code] {
			t.Errorf("no page for %s", code)
		}
	}
}

func TestPageByAnyWayOfWritingTheKey(t *testing.T) {
	for key, want := range map[string]string{
		"6": "6", "section 6": "6", "§6": "6", "e0373": "E0373", "error[E0373]": "E0373",
		"Guard_Across_Await":                                  "guard-across-await",
		"future cannot be sent between threads safely":        NotSend,
		"error: future cannot be sent between threads safely": NotSend,
	} {
		if e, ok := Page(key); !ok || e.Key != want {
			t.Errorf("Page(%q) = %q, %v; want %q", key, e.Key, ok, want)
		}
	}
	for key, want := range map[string]string{
		"guard-accross-await": "guard-across-await", "borrow-in-spwan": "borrow-in-spawn", "E0374": "E0373",
		"completely different": "", "": "",
	} {
		if _, ok := Page(key); ok {
			t.Errorf("Page(%q) exists", key)
		}
		if got := Suggest(key); got != want {
			t.Errorf("Suggest(%q) = %q; want %q", key, got, want)
		}
	}
}

var update = flag.Bool("update", false, "ask rustc about examples that it has not judged, and keep what it says")

// TestExamples holds every example against the compiler, in both editions and with the real crates. What rustc said
// is kept in testdata, so that only new examples ask it.
func TestExamples(t *testing.T) {
	cache, err := oracle.OpenCache(context.Background(), filepath.Join("testdata", "examples.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range sources(t) {
		for i, ex := range Examples(text) {
			for _, edition := range []string{"2021", "2024"} {
				judge(t, cache, name, i, ex, edition)
			}
		}
	}
	if *update {
		cache.Prune()
		if err := cache.Save(); err != nil {
			t.Fatal(err)
		}
	}
}

// sources are all pages as embedded, by name.
func sources(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, folder := range []string{"sections", "codes"} {
		files, err := pages.ReadDir(folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			out[f.Name()] = read(folder + "/" + f.Name())
		}
	}
	for _, facts := range rules.Facts() {
		out[facts.Name] = facts.Doc
	}
	return out
}

// crate is a crate at the beginning of a path.
var crate = regexp.MustCompile(`(?:^|[^\w:])([a-z_]+)::`)

// deps are the crates of the oracle's that an example names.
func deps(source string) []string {
	var out []string
	for _, m := range crate.FindAllStringSubmatch(source, -1) {
		if slices.Contains(published, m[1]) && !slices.Contains(out, m[1]) {
			out = append(out, m[1])
		}
	}
	return out
}

// published are the crates that pages may use: those of tools/oracle/oracle/deps/Cargo.toml.
var published = []string{
	"async_lock", "async_trait", "dashmap", "futures", "parking_lot", "rand", "rayon", "tokio", "tokio_stream", "tokio_util", "tracing",
}

func judge(t *testing.T, cache *oracle.Cache, name string, i int, ex Example, edition string) {
	t.Helper()
	v, err := cache.Verdict(context.Background(), oracle.Source{Text: ex.Source, Deps: deps(ex.Source)}, edition)
	switch {
	case errors.Is(err, oracle.ErrNoCompiler) || errors.Is(err, oracle.ErrNoDeps):
		t.Logf("%s, example %d, edition %s: rustc has not judged it, and cannot be asked", name, i+1, edition)
	case err != nil:
		t.Fatal(err)
	case ex.Fails && v.OK:
		t.Errorf("%s, example %d, edition %s: rustc accepts it\n%s", name, i+1, edition, ex.Source)
	case !ex.Fails && !v.OK:
		t.Errorf("%s, example %d, edition %s: rustc rejects it\n%s\n%v", name, i+1, edition, ex.Source, v.Errors)
	case ex.Code != "" && !slices.ContainsFunc(v.Errors, func(e oracle.Error) bool { return e.Code == ex.Code }):
		t.Errorf("%s, example %d, edition %s: not %s\n%v", name, i+1, edition, ex.Code, v.Errors)
	}
}
