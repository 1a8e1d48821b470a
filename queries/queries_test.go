package queries

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// facts runs the set over text and gives "line mark" for each fact.
func facts(t *testing.T, set *Set, text []byte) []string {
	t.Helper()
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	lines := source.NewLines(text)
	var out []string
	for _, f := range set.Facts(tree, text, source.Span{End: uint32(len(text))}) {
		out = append(out, fmt.Sprintf("%d %s", lines.Line(f.Span.Start)+1, f.Mark))
	}
	slices.Sort(out)
	return out
}

// fixture is Rust whose lines say, after //~, which marks they bear.
func fixture(t *testing.T) (text []byte, want []string) {
	t.Helper()
	text, err := os.ReadFile("testdata/facts.rs")
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(string(text), "\n") {
		if _, marks, ok := strings.Cut(line, "//~"); ok {
			for _, mark := range strings.Fields(marks) {
				want = append(want, fmt.Sprintf("%d %s", i+1, mark))
			}
		}
	}
	slices.Sort(want)
	return text, want
}

func TestBuiltin(t *testing.T) {
	text, want := fixture(t)
	if diff := cmp.Diff(want, facts(t, Builtin(), text)); diff != "" {
		t.Error(diff)
	}
}

// Each pattern must be missed: without it, the fixture must not pass.
func TestEachPatternIsNeeded(t *testing.T) {
	text, want := fixture(t)
	names, err := fs.Glob(files, "*.scm")
	if err != nil {
		t.Fatal(err)
	}
	tried := 0
	for _, name := range names {
		scm, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		query, err := syntax.CompileQuery(name, string(scm))
		if err != nil {
			t.Fatal(err)
		}
		for i := range query.Patterns() {
			start, end := query.PatternStart(i), uint32(len(scm))
			if i+1 < query.Patterns() {
				end = query.PatternStart(i + 1)
			}
			mutant := fstest.MapFS{}
			for _, other := range names {
				data, _ := fs.ReadFile(files, other)
				mutant[other] = &fstest.MapFile{Data: data}
			}
			mutant[name] = &fstest.MapFile{Data: slices.Concat(scm[:start], []byte("\n"), scm[end:])}
			set, errs := load(mutant, nil)
			if len(errs) > 0 {
				t.Fatalf("%s without pattern %d: %v", name, i, errs)
			}
			if cmp.Equal(want, facts(t, set, text)) {
				t.Errorf("%s: nothing misses the pattern\n%s", name, scm[start:end])
			}
			set.Close()
			tried++
		}
		query.Close()
	}
	if tried < len(names) {
		t.Errorf("%d patterns in %d files", tried, len(names))
	}
}

func TestLoad(t *testing.T) {
	set, errs := Load(fstest.MapFS{
		"executor.scm": {Data: []byte(`((call_expression function: (field_expression field: (field_identifier) @spawn)) (#eq? @spawn "launch"))`)},
		"guards.scm":   {Data: []byte(`; ours` + "\n" + `((type_identifier) @guard (#match? @guard "Guard$"))`)},
		"helpers.scm":  {Data: []byte(`((call_expression function: (scoped_identifier path: (_) @_p name: (_) @blocking)) (#eq? @_p "disk"))`)},
		"broken.scm":   {Data: []byte("(call_expression\n  functio: (_))")},
		"unknown.scm":  {Data: []byte(`(identifier) @spwan`)},
		"README.md":    {Data: []byte("not a query")},
	})
	defer set.Close()
	got := facts(t, set, []byte("fn f(g: MutexGuard<u8>) {\n pool.launch(x);\n disk::read();\n net::read();\n}"))
	if diff := cmp.Diff([]string{"1 guard", "2 spawn", "3 blocking"}, got); diff != "" {
		t.Error(diff)
	}
	var messages []string
	for _, err := range errs {
		var at *syntax.QueryError
		if !errors.As(err, &at) {
			t.Errorf("%v is no QueryError", err)
		}
		messages = append(messages, err.Error())
	}
	want := []string{
		`broken.scm:2:3: the Rust grammar has no field "functio"`,
		"unknown.scm:1:14: unknown capture @spwan; did you mean @spawn?; there are @spawn, @spawn.local, @spawn.blocking, @guard, @blocking, @cancel.unsafe, and names that begin with _",
	}
	if diff := cmp.Diff(want, messages); diff != "" {
		t.Error(diff)
	}
}

// The page has the table of captures as the code has it.
func TestPage(t *testing.T) {
	page, err := os.ReadFile("../docs/queries.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), Markdown()) {
		t.Errorf("docs/queries.md lacks the table\n%s", Markdown())
	}
}

// FuzzLoad compiles anything and runs what compiles.
func FuzzLoad(f *testing.F) {
	for _, name := range []string{"await.scm", "spawn.scm", "macros.scm", "async.scm"} {
		text, err := files.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Add([]byte(`((_) @guard . (_)* @_x (#not-match? @guard "a+"))`))
	f.Add([]byte(`(identifier) @spwan ; @spwan`))
	rust, err := os.ReadFile("testdata/facts.rs")
	if err != nil {
		f.Fatal(err)
	}
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse(rust)
	if err != nil {
		f.Fatal(err)
	}
	defer tree.Close()
	f.Fuzz(func(t *testing.T, text []byte) {
		set, errs := Load(fstest.MapFS{"a.scm": {Data: text}})
		defer set.Close()
		for _, err := range errs {
			var at *syntax.QueryError
			if !errors.As(err, &at) || int(at.Offset) > len(text) || at.Line < 1 || at.Column < 1 {
				t.Errorf("%#v", err)
			}
		}
		for _, fact := range set.Facts(tree, rust, source.Span{End: uint32(len(rust))}) {
			if fact.Span.Start > fact.Span.End || int(fact.Span.End) > len(rust) || fact.Line < 1 || !slices.Contains(projectMarks(), fact.Mark) {
				t.Errorf("%+v", fact)
			}
		}
	})
}

// A pattern that can see more than one item is wide: an edit elsewhere may change what it marks.
func TestWide(t *testing.T) {
	for pattern, want := range map[string]bool{
		`(call_expression function: (identifier) @spawn)`:                                                        false,
		`((call_expression function: (identifier) @spawn) (#eq? @spawn "go"))`:                                   false,
		`; of calls ("a (mod_item)")` + "\n" + `( ; a group` + "\n" + ` (identifier) @spawn (#eq? @spawn "(]"))`: false,
		`[(identifier) (type_identifier) "async"] @guard`:                                                        false,
		`(struct_item name: (_) @guard)`:                                                                         false,
		`"await" @blocking`:                                                                                      false,
		`(mod_item body: (declaration_list (function_item name: (identifier) @spawn)))`:                          true,
		`((impl_item type: (_) @_t body: (_ (function_item name: (_) @spawn))) (#eq? @_t "T"))`:                  true,
		`[(identifier) (trait_item)] @guard`:                                                                     true,
		`[(identifier) [(type_identifier) (_)]] @guard`:                                                          true,
		`[(identifier) _] @guard`:                                                                                true,
		`(_ name: (identifier) @guard)`:                                                                          true,
		`(_expression) @guard`:                                                                                   true,
		`_ @guard`:                                                                                               true,
		`((line_comment) @_c . (function_item name: (identifier) @spawn))`:                                       true,
		`((attribute_item)+ . (function_item name: (identifier) @spawn))`:                                        true,
		`(source_file (struct_item) @guard)`:                                                                     true,
	} {
		set, errs := Load(fstest.MapFS{"a.scm": {Data: []byte(pattern)}})
		if len(errs) > 0 {
			t.Errorf("%s: %v", pattern, errs)
		}
		if got := set.wide.query != nil; got != want || got == (set.local.query != nil) {
			t.Errorf("%s: wide is %v", pattern, got)
		}
		set.Close()
	}
}

func TestLoadNothing(t *testing.T) {
	set, errs := Load(fstest.MapFS{})
	defer set.Close()
	if len(errs) > 0 || !set.Empty() || facts(t, set, []byte("fn f() {}")) != nil {
		t.Errorf("an empty folder: %v, empty %v", errs, set.Empty())
	}
}
