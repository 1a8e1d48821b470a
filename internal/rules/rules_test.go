package rules

import (
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
)

// TestPages holds every rule's page to its word: the Bad block fires, the Good block does not.
func TestPages(t *testing.T) {
	for _, r := range All() {
		facts := r.Facts()
		for _, edition := range []int{2021, 2024} {
			if bad := findings(block(t, facts.Doc, "## Bad"), edition); !bad[facts.Name] {
				t.Errorf("%s, edition %d: the Bad block does not fire; found %v", facts.Name, edition, bad)
			}
			if good := findings(block(t, facts.Doc, "## Good"), edition); len(good) > 0 {
				t.Errorf("%s, edition %d: the Good block fires: %v", facts.Name, edition, good)
			}
		}
	}
}

func block(t *testing.T, page, heading string) string {
	t.Helper()
	_, rest, ok := strings.Cut(page, heading+"\n\n```rust")
	_, rest, _ = strings.Cut(rest, "\n") // what the compiler says of it
	code, _, closed := strings.Cut(rest, "```\n")
	if !ok || !closed {
		t.Fatalf("no block under %q", heading)
	}
	return code
}

func findings(text string, edition int) map[string]bool {
	out := map[string]bool{}
	for _, f := range Check(ruletest.New(text, edition).Context(), nil) {
		out[f.Rule] = true
	}
	return out
}

// TestSeverity: a configured severity takes the place of each finding's own, and off means off.
func TestSeverity(t *testing.T) {
	const text = `use std::sync::Mutex;
async fn io() {}
async fn a(m: &Mutex<u8>) { let g = m.lock().unwrap(); io().await; drop(g); }
async fn b(m: &Mutex<u8>) { let g = m.lock().unwrap(); io().await; drop(g); }
`
	for _, c := range []struct {
		config map[string]rule.Severity
		want   []rule.Severity
	}{
		{nil, []rule.Severity{rule.Warning, rule.Warning}},
		{map[string]rule.Severity{"guard-across-await": rule.Hint}, []rule.Severity{rule.Hint, rule.Hint}},
		{map[string]rule.Severity{"guard-across-await": rule.Off}, nil},
	} {
		var got []rule.Severity
		last := uint32(0)
		for _, f := range Check(ruletest.New(text, 2021).Context(), c.config) {
			if f.Span.Start < last {
				t.Error("not in the order of the text")
			}
			got, last = append(got, f.Severity), f.Span.Start
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: %v, want %v", c.config, got, c.want)
		}
	}
}

// TestNoFixes: whoever only shows findings need not pay for fixes.
func TestNoFixes(t *testing.T) {
	for _, r := range All() {
		c := ruletest.New(block(t, r.Facts().Doc, "## Bad"), 2021).Context()
		c.NoFixes = true
		found := r.Check(c)
		if len(found) == 0 {
			t.Errorf("%s finds nothing", r.Facts().Name)
		}
		for _, f := range found {
			if len(f.Fixes) > 0 {
				t.Errorf("%s: %q", f.Rule, f.Fixes[0].Title)
			}
		}
	}
}

// TestFacts: what people and tools rely on.
func TestFacts(t *testing.T) {
	for _, f := range Facts() {
		if f.Name == "" || f.Title == "" || f.Section < 1 || f.Section > 10 || f.Relation == "" || f.Default == rule.Off {
			t.Errorf("%+v", f)
		}
		if !strings.HasPrefix(f.Doc, "# "+f.Name+"\n") {
			t.Errorf("the page of %s does not begin with its name", f.Name)
		}
	}
}
