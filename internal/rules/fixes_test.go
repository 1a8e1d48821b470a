package rules

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
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
	for _, f := range all {
		if only := os.Getenv("FIXTURE"); only != "" && !strings.Contains(f.Path, only) {
			continue
		}
		for _, edition := range f.Editions {
			before, err := verdicts.Of(f, edition)
			if err != nil {
				t.Log(err)
				continue
			}
			t.Run(f.Name()+"/"+edition, func(t *testing.T) { tryFixes(t, cache, f, edition, before) })
		}
	}
	if os.Getenv("FIXTURE") == "" && !t.Failed() {
		cache.Prune()
	}
	if err := cache.Save(); err != nil {
		t.Error(err)
	}
}

func tryFixes(t *testing.T, cache *oracle.Cache, f oracle.Fixture, edition string, before oracle.Verdict) {
	year, _ := strconv.Atoi(edition)
	crate := ruletest.New(f.Text, year)
	found := Check(crate.Context(), nil)
	for _, finding := range found {
		if line, text := crate.Line(finding.Span.Start); len(finding.Fixes) == 0 && finding.Severity > rule.Info {
			t.Logf("NOFIX line %d %s: %s", line, finding.Rule, strings.TrimSpace(text))
		}
		for _, fix := range finding.Fixes {
			text := crate.Apply(fix)
			after, err := cache.Verdict(context.Background(), text, edition, f.Deps)
			if errors.Is(err, oracle.ErrNoCompiler) {
				t.Skip(err)
			}
			if err != nil {
				t.Fatal(err)
			}
			problem := worse(before, after, finding)
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

// worse says what is wrong with rustc's verdict on a fixed file; "" when nothing is.
func worse(before, after oracle.Verdict, finding rule.Finding) string {
	if after.OK {
		return ""
	}
	known := map[string]int{}
	for _, e := range before.Errors {
		known[e.Code+e.Message]++
	}
	for _, e := range after.Errors {
		if known[e.Code+e.Message] == 0 {
			return fmt.Sprintf("rustc rejects it anew: %s %s (line %d)", e.Code, e.Message, e.Line)
		}
	}
	if finding.Severity == rule.Error && len(after.Errors) >= len(before.Errors) && len(before.Errors) == 1 {
		return "rustc rejects it as before: " + after.Errors[0].Message
	}
	return ""
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
