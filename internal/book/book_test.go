package book

import (
	"context"
	"errors"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
	"github.com/crossawait/crossawait/internal/rules/unusedallow"
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
		if text := e.Markdown(Bare); strings.Contains(text, "compile_fail") || strings.Contains(text, "\nSection: ") {
			t.Errorf("%s: annotations are shown", e.Key)
		}
		for _, ex := range Examples(e.text) {
			for line := range strings.Lines(ex.Source) {
				if len(line) > 92 {
					t.Errorf("%s: a terminal is not so wide: %s", e.Key, line)
				}
			}
		}
		lead := e.Lead(Bare)
		if lead == "" || strings.HasPrefix(lead, "#") || strings.HasPrefix(lead, "```") || strings.HasSuffix(lead, ":") {
			t.Errorf("%s: its first paragraph does not stand alone: %q", e.Key, lead)
		}
	}
	for _, code := range []string{"E0373", "E0277", "E0382", "E0499", "E0502", "E0505", "E0507", "E0515",
		"E0521", "E0597", "E0716", "E0728", "E0733", "E0038", "future-not-send", "1", "10", "guard-across-await"} {
		if !seen[code] {
			t.Errorf("no page for %s", code)
		}
	}
}

func TestPageByAnyWayOfWritingTheKey(t *testing.T) {
	for key, want := range map[string]string{
		"6": "6", "section 6": "6", "§6": "6", "e0373": "E0373", "error[E0373]": "E0373",
		"Guard_Across_Await":                                  "guard-across-await",
		"future cannot be sent between threads safely":        "future-not-send",
		"error: future cannot be sent between threads safely": "future-not-send",

		"Mutex": "mutex", "std::sync::Mutex": "mutex", "tokio::sync::Mutex": "tokio-mutex", "`Rc<RefCell<u8>>`": "rc",
		"std::sync::Mutex::lock": "mutex", "tokio::sync::RwLock::read": "rwlock", "futures_util::select": "select",
		"clippy::await_holding_lock": "guard", "unused_must_use": "future", "E0752": "block-on",
		"alloc::rc::Rc": "rc", "core::pin::Pin": "pin", "'static": "static", "lifetime may not live long enough": "lifetime-too-short",
		"error: implementation of `FnOnce` is not general enough": "not-general-enough", "E0283": "E0282", "E0501": "E0502", "select!": "select", "tokio::select": "select",
	} {
		if e, ok := Page(key); !ok || e.Key != want {
			t.Errorf("Page(%q) = %q, %v; want %q", key, e.Key, ok, want)
		}
	}
	for key, want := range map[string]string{
		"guard-accross-await": "guard-across-await", "borrow-in-spwan": "borrow-in-spawn", "E0374": "E0373",
		"Refcel": "refcell", "tokio::sync::Mutx": "tokio-mutex",
		"completely different": "", "": "", "serde_derive::Deserialization": "",
	} {
		if _, ok := Page(key); ok {
			t.Errorf("Page(%q) exists", key)
		}
		if got := Suggest(key); got != want {
			t.Errorf("Suggest(%q) = %q; want %q", key, got, want)
		}
	}
}

// TestLinks: what looks like a link to a page is one, and leads somewhere else.
func TestLinks(t *testing.T) {
	for _, e := range All() {
		for _, key := range e.Links() {
			if to, ok := Page(key); !ok || to.Key != key {
				t.Errorf("%s links to %q, which is no page's key", e.Key, key)
			}
		}
		if strings.Contains(e.Markdown(Bare), "](") && !strings.Contains(e.Markdown(Bare), "](https://") {
			t.Errorf("%s has a link that is none", e.Key)
		}
	}
}

// TestNoPageIsHidden: whoever reads on comes to each page.
func TestNoPageIsHidden(t *testing.T) {
	linked := map[string]bool{unusedallow.Name: true} // the finding itself leads there
	for _, e := range All() {
		for _, key := range e.Links() {
			linked[key] = true
		}
	}
	for _, e := range All() {
		if !linked[e.Key] {
			t.Errorf("nothing links to %s", e.Key)
		}
	}
}

// TestNamesAreUnambiguous: what a page is found by finds that page.
func TestNamesAreUnambiguous(t *testing.T) {
	for _, e := range All() {
		for _, name := range e.Names {
			if to, _ := Page(name); to.Key != e.Key {
				t.Errorf("%s is found by %q, but that finds %s", e.Key, name, to.Key)
			}
		}
	}
}

// TestGuardsHavePages: whatever the catalog takes for a guard is found by its path.
func TestGuardsHavePages(t *testing.T) {
	for _, g := range catalog.Load().Rows().Guards {
		if e, ok := Page(g.Type); !ok || e.Kind != Concept {
			t.Errorf("no page is found by %s", g.Type)
		}
	}
}

// TestGoodAndBad: a page shows what goes wrong and what goes right.
func TestGoodAndBad(t *testing.T) {
	for _, e := range All() {
		good, bad := 0, 0
		for _, ex := range Examples(e.text) {
			if ex.Fails || len(ex.Rules) > 0 {
				bad++
			} else {
				good++
			}
		}
		if good == 0 || bad == 0 {
			t.Errorf("%s: %d good examples, %d bad ones", e.Key, good, bad)
		}
	}
}

// TestConcepts: a concept is shown going wrong and going right.
func TestConcepts(t *testing.T) {
	for _, e := range All() {
		if e.Kind != Concept {
			continue
		}
		text := e.text
		_, bad, _ := strings.Cut(text, "\n## Bad\n\n")
		bad, good, _ := strings.Cut(bad, "\n## Good\n\n")
		good, _, more := strings.Cut(good, "\n## See also\n\n")
		if ex := Examples(bad); len(ex) == 0 || !ex[0].Fails && len(ex[0].Rules) == 0 {
			t.Errorf("%s: nothing is wrong under Bad", e.Key)
		}
		if ex := Examples(good); len(ex) == 0 || ex[0].Fails || len(ex[0].Rules) > 0 || !more {
			t.Errorf("%s: no Good block, or something is wrong in it, or nothing follows", e.Key)
		}
		if n := len(e.Lead(Bare)); n > 300 {
			t.Errorf("%s: a first paragraph of %d bytes is too long for a hover", e.Key, n)
		}
		if n := strings.Count(text, "\n"); n < 25 || n > 75 {
			t.Errorf("%s: %d lines", e.Key, n)
		}
	}
}

// TestExamplesAreRead holds the examples against crossawait: the rules that a block names fire in it, with an error
// where rustc has one, and no others do.
func TestExamplesAreRead(t *testing.T) {
	for _, e := range All() {
		if e.Key == unusedallow.Name {
			continue // allows are honoured by the engine, not by the rules
		}
		for i, ex := range Examples(e.text) {
			for _, edition := range []int{2021, 2024} {
				if ex.Edition != "" && ex.Edition != strconv.Itoa(edition) {
					continue
				}
				fired := map[string]bool{}
				for _, f := range rules.Check(ruletest.New(ex.Source, edition).Context(), nil) {
					fired[f.Rule] = true
					if f.Severity == rule.Error && !ex.Fails {
						t.Errorf("%s, example %d, edition %d: an error where rustc has none: %s", e.Key, i+1, edition, f.Message)
					}
				}
				for _, name := range ex.Rules {
					if !fired[name] {
						t.Errorf("%s, example %d, edition %d: %s does not fire\n%s", e.Key, i+1, edition, name, ex.Source)
					}
					delete(fired, name)
				}
				if more := slices.Collect(maps.Keys(fired)); len(more) > 0 {
					t.Errorf("%s, example %d, edition %d: %v fires too\n%s", e.Key, i+1, edition, more, ex.Source)
				}
			}
		}
	}
}

// TestExamples holds every example against the compiler, in both editions and with the real crates. What rustc said
// is kept in testdata, so that only new examples ask it.
func TestExamples(t *testing.T) {
	cache, err := oracle.OpenCache(context.Background(), filepath.Join("testdata", "examples.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range All() {
		for i, ex := range Examples(e.text) {
			for _, edition := range []string{"2021", "2024"} {
				if ex.Edition != "" && ex.Edition != edition {
					continue
				}
				judge(t, cache, e.Key, i, ex, edition)
			}
		}
	}
	if ruletest.Updating() {
		cache.Prune()
		if err := cache.Save(); err != nil {
			t.Fatal(err)
		}
	}
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
	"async_lock", "async_trait", "axum", "dashmap", "futures", "parking_lot", "rand", "rayon", "tokio", "tokio_stream", "tokio_util", "tracing",
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
	case ex.Code != "" && !slices.ContainsFunc(v.Errors, func(e oracle.Error) bool { return is(e, ex.Code) }):
		t.Errorf("%s, example %d, edition %s: not %s\n%v", name, i+1, edition, ex.Code, v.Errors)
	}
}

// is says whether an error is the one that a code's page is about.
func is(e oracle.Error, key string) bool {
	if e.Code != "" {
		return e.Code == key
	}
	page, ok := Page(e.Message)
	return ok && page.Key == key
}
