package engine

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/unusedallow"
)

// TestPageOfUnusedAllow holds the rule's page to its word, as a test of the other rules holds theirs.
func TestPageOfUnusedAllow(t *testing.T) {
	for heading, want := range map[string]int{"## Bad": 1, "## Good": 0} {
		_, page, _ := strings.Cut(unusedallow.Facts().Doc, heading+"\n\n```rust\n")
		code, _, ok := strings.Cut(page, "```\n")
		if !ok {
			t.Fatalf("there is no block under %q", heading)
		}
		file := filepath.Join(t.TempDir(), "page.rs")
		if err := os.WriteFile(file, []byte(code), 0o600); err != nil {
			t.Fatal(err)
		}
		w, _, err := Open(context.Background(), []string{file}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		defer w.Close()
		r, err := w.Check(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Findings) != want || want == 1 && (r.Findings[0].Rule != unusedallow.Name || r.Findings[0].Severity != rule.Hint) {
			t.Errorf("%s: %v", heading, r.Findings)
		}
	}
}

// TestLintsSpeakForRules: a row that names no rule would silence nothing.
func TestLintsSpeakForRules(t *testing.T) {
	planned := []string{"oversized-future", "async-trait-send"}
	for _, l := range catalog.Load().Lints() {
		for _, name := range l.Rules {
			if !slices.Contains(RuleNames(), name) && !slices.Contains(planned, name) {
				t.Errorf("%s: there is no rule %s", l.Lint, name)
			}
		}
	}
}
