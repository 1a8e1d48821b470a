// Package hazards runs the example crate's tests, and holds its comments against crossawait.
package hazards

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// TestHazards runs the crate's tests: each shows a hazard, and that its mended form has it no more.
func TestHazards(t *testing.T) {
	if testing.Short() {
		t.Skip("builds tokio")
	}
	if _, err := exec.LookPath("cargo"); err != nil {
		t.Skip("cargo is not installed")
	}
	if out, err := cargo(t, "fetch", "--locked"); err != nil {
		t.Skipf("the registry is not there: %s", out)
	}
	if out, err := cargo(t, "test", "--offline", "--locked"); err != nil {
		t.Errorf("%s", out)
	}
}

// cargo runs cargo in this folder, with what it builds kept between runs where that is possible.
func cargo(t *testing.T, args ...string) ([]byte, error) {
	t.Helper()
	target := t.TempDir()
	if cache, err := os.UserCacheDir(); err == nil {
		target = filepath.Join(cache, "crossawait", "hazards")
	}
	cmd := exec.CommandContext(t.Context(), "cargo", args...)
	cmd.Env = append(os.Environ(), "CARGO_TARGET_DIR="+target)
	return cmd.CombinedOutput()
}

// TestFound: what crossawait warns of stands where the comments say, and nowhere else.
func TestFound(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("tests", "*.rs"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no tests: %v", err)
	}
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	w, problems, err := engine.Open(context.Background(), []string{here}, engine.Options{Log: func(m string) { t.Error(m) }})
	if err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	defer w.Close()
	report, err := w.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(stated(text), found(report, filepath.Join(here, file), text)); diff != "" {
			t.Errorf("%s: the comments (-) are not what is found (+):\n%s", file, diff)
		}
	}
}

// stated are the findings that the comments speak of, as "LINE RULE".
func stated(text []byte) []string {
	var out []string
	for i, line := range strings.Split(string(text), "\n") {
		if _, name, ok := strings.Cut(line, "// found: "); ok {
			out = append(out, fmt.Sprintf("%d %s", i+1, name))
		}
	}
	return out
}

// found are the warnings in a file, in the same form.
func found(r *engine.Report, file string, text []byte) []string {
	lines := source.NewLines(bytes.Clone(text))
	var out []string
	for _, f := range r.Findings {
		if f.File == file && f.Severity >= rule.Warning {
			out = append(out, fmt.Sprintf("%d %s", lines.Line(f.Span.Start)+1, f.Rule))
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		var x, y int
		fmt.Sscan(a, &x)
		fmt.Sscan(b, &y)
		return x - y
	})
	return out
}
