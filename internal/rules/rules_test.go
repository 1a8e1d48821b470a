package rules

import (
	"strings"
	"testing"

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
