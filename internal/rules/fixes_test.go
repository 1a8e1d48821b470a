package rules

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

const fixtures = "../../testdata/fixtures"

// TestFixes applies every fix of every finding in the fixtures, alone. What it makes must not be rejected
// for a new reason; a file with one guilty value must then compile; and the value must not be found again.
func TestFixes(t *testing.T) {
	all, err := oracle.Load(fixtures)
	if err != nil {
		t.Fatal(err)
	}
	verdicts, err := oracle.ReadVerdicts(filepath.Join(fixtures, oracle.VerdictsFile))
	if err != nil {
		t.Fatal(err)
	}
	cache, err := oracle.OpenCache(context.Background(), filepath.Join(fixtures, oracle.FixedFile))
	if err != nil {
		t.Fatal(err)
	}
	own, err := oracle.OpenCache(context.Background(), filepath.Join("testdata", oracle.FixedFile))
	if err != nil {
		t.Fatal(err)
	}
	only := os.Getenv("FIXTURE")
	try := func(f oracle.Fixture, cache *oracle.Cache) {
		if !strings.Contains(f.Path, only) || f.Files != nil { // the suite sees to folders
			return
		}
		for _, edition := range f.Editions {
			before, err := verdicts.Of(f, edition)
			if err != nil { // not recorded there: the rules' own testdata, or a fixture that has just changed
				before, err = cache.Verdict(context.Background(), f.Source(), edition)
			}
			if err != nil {
				t.Log(err)
				continue
			}
			t.Run(f.Name()+"/"+edition, func(t *testing.T) { tryFixes(t, cache, f, edition, before) })
		}
	}
	for i, f := range all {
		if !testing.Short() || i%4 == 0 { // as with the race detector
			try(f, cache)
		}
	}
	for _, f := range ownTestdata(t) {
		try(f, own)
	}
	if only == "" && !t.Failed() {
		own.Prune()
	}
	for _, c := range []*oracle.Cache{cache, own} { // the suite prunes the fixtures'
		if err := c.Save(); err != nil {
			t.Error(err)
		}
	}
}

// ownTestdata are the files that the rules' own tests read.
func ownTestdata(t *testing.T) []oracle.Fixture {
	files, err := filepath.Glob("*/testdata/*.rs")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	var out []oracle.Fixture
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, oracle.Fixture{Path: file, Text: string(text), Editions: []string{"2021", "2024"}, Deps: []string{"tokio"}})
	}
	return out
}

func tryFixes(t *testing.T, cache *oracle.Cache, f oracle.Fixture, edition string, before oracle.Verdict) {
	year, _ := strconv.Atoi(edition)
	crate := ruletest.New(f.Text, year)
	found := Check(crate.Context(), nil)
	for _, finding := range found {
		for _, fix := range finding.Fixes {
			text := crate.Apply(fix)
			after, err := cache.Verdict(context.Background(), f.With("", text).Source(), edition)
			if errors.Is(err, oracle.ErrNoCompiler) {
				t.Skip(err)
			}
			if err != nil {
				t.Fatal(err)
			}
			problem := worse(before, after, text, found)
			if problem == "" && !after.OK && ours(after.Errors[0]) && finding.Severity == rule.Error && alone(found) && len(f.WantsIn(edition)) <= 1 {
				problem = "rustc rejects it as before: " + after.Errors[0].Message
			}
			if again := Check(ruletest.New(text, year).Context(), nil); problem == "" && !fewer(found, again, finding.Rule) {
				problem = fmt.Sprintf("it is found again: %v", messages(again))
			}
			if problem != "" {
				line, _ := crate.Line(finding.Span.Start)
				t.Errorf("line %d, %s: %q (applicability %d): %s\n%s", line, finding.Rule, fix.Title, fix.Applicability, problem, text)
			}
		}
	}
}

// worse says what is wrong with rustc's verdict on a fixed file; "" when nothing is. An error on a line
// that expects a finding was there before, and rustc may only now have come to it; so was a conflict with a
// borrow that another finding is about.
func worse(before, after oracle.Verdict, text string, found []rule.Finding) string {
	known := map[string]bool{}
	for _, e := range before.Errors {
		known[e.Gist()] = true
	}
	lines := strings.Split(text, "\n")
	for _, e := range after.Errors {
		if strings.HasPrefix(e.Code, "E05") && slices.ContainsFunc(found, func(f rule.Finding) bool { return f.Section == 3 }) {
			continue
		}
		expected := e.Line > 0 && e.Line <= len(lines) && strings.Contains(lines[e.Line-1], "//~")
		if !known[e.Gist()] && !expected {
			return fmt.Sprintf("rustc rejects it anew: %s %s (line %d)", e.Code, e.Message, e.Line)
		}
	}
	return ""
}

// ours reports whether an error is of a kind that the rules are about.
func ours(e oracle.Error) bool {
	return e.Code == "" && strings.Contains(e.Message, "between threads safely") ||
		slices.Contains([]string{"E0277", "E0373", "E0521", "E0597", "E0716"}, e.Code)
}

// alone reports whether there is one error among the findings, so that mending it must be enough.
func alone(found []rule.Finding) bool {
	errors := 0
	for _, f := range found {
		if f.Severity == rule.Error {
			errors++
		}
	}
	return errors == 1
}

// fewer reports whether a rule finds less than before.
func fewer(before, after []rule.Finding, name string) bool {
	count := func(fs []rule.Finding) (n int) {
		for _, f := range fs {
			if f.Rule == name {
				n++
			}
		}
		return n
	}
	return count(after) < count(before)
}

func messages(fs []rule.Finding) []string {
	var out []string
	for _, f := range fs {
		out = append(out, f.Rule+": "+f.Message)
	}
	return out
}
