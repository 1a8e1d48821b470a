package suite

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
)

// TestClaimsMakeNoErrors marks every call of every fixture as a spawn, and every value that a call gives as a guard:
// a project may claim what it likes, and nothing becomes an error that is none without it.
func TestClaimsMakeNoErrors(t *testing.T) {
	lints := t.TempDir()
	const everything = `(call_expression function: (identifier) @spawn) (call_expression function: (scoped_identifier) @spawn)
(call_expression function: (field_expression field: (field_identifier) @spawn)) (call_expression) @guard`
	if err := os.WriteFile(filepath.Join(lints, "everything.scm"), []byte(everything), 0o644); err != nil {
		t.Fatal(err)
	}
	var paths []string
	for _, f := range sample(t) {
		paths = append(paths, absolute(t, f.Path))
	}
	run := func(settings map[string]any) []rule.Finding {
		w, problems, err := engine.Open(context.Background(), paths, engine.Options{Settings: settings, Log: func(m string) { t.Error(m) }})
		if err != nil || len(problems) > 0 {
			t.Fatal(err, problems)
		}
		defer w.Close()
		report, err := w.Check(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		return report.Findings
	}
	errors := map[rule.Location]bool{} // a guard's rule may report what another would have
	for _, f := range run(nil) {
		if f.Severity == rule.Error {
			errors[f.Location] = true
		}
	}
	claims := 0
	for _, f := range run(map[string]any{"queries": lints}) {
		switch {
		case f.Severity != rule.Error:
			claims++
		case !errors[f.Location]:
			t.Errorf("%s:%d: the claim makes an error of %s: %s", f.File, f.Span.Start, f.Rule, f.Message)
		}
	}
	if claims < len(paths) {
		t.Errorf("only %d findings rest on claims", claims)
	}
}
