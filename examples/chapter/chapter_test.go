// Package chapter holds the comments of the example crate against rustc.
package chapter

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// TestRustcAgrees compiles every file as a crate of its own: those in src must be accepted, those in
// rejected must be rejected on the lines that say `// rustc: CODE`, or a part of the message for the error
// that has no code.
func TestRustcAgrees(t *testing.T) {
	if testing.Short() {
		t.Skip("asks rustc")
	}
	ctx := context.Background()
	compiler, err := oracle.NewCompiler(ctx, true)
	if errors.Is(err, oracle.ErrNoCompiler) || errors.Is(err, oracle.ErrNoDeps) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files(t) {
		t.Run(filepath.ToSlash(file), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			v, err := compiler.Verdict(ctx, oracle.Source{Text: string(text), Deps: []string{"tokio"}}, "2021")
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(stated(string(text)), said(v)); diff != "" {
				t.Errorf("the comments (-) are not what rustc says (+):\n%s", diff)
			}
		})
	}
}

// files are the crate's files that stand alone.
func files(t *testing.T) []string {
	t.Helper()
	accepted, err := filepath.Glob(filepath.Join("src", "section_*.rs"))
	if err != nil {
		t.Fatal(err)
	}
	rejected, err := filepath.Glob(filepath.Join("rejected", "*.rs"))
	if err != nil {
		t.Fatal(err)
	}
	if len(accepted) == 0 || len(rejected) == 0 {
		t.Fatal("no files")
	}
	return slices.Concat(accepted, rejected)
}

// stated are the errors that the comments speak of, as "LINE CODE".
func stated(text string) []string {
	var out []string
	for i, line := range strings.Split(text, "\n") {
		for _, comment := range strings.Split(line, "// rustc: ")[1:] {
			out = append(out, fmt.Sprintf("%d %s", i+1, strings.TrimSpace(comment)))
		}
	}
	return out
}

// said are the errors that rustc reports, in the same form.
func said(v oracle.Verdict) []string {
	var out []string
	for _, e := range v.Errors {
		what := e.Code
		if what == "" {
			what = e.Message
		}
		out = append(out, fmt.Sprintf("%d %s", e.Line, what))
	}
	return out
}

// TestManifestListsRejected: a file that cargo does not know of would never be compiled by a reader.
func TestManifestListsRejected(t *testing.T) {
	manifest, err := os.ReadFile("Cargo.toml")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files(t) {
		file = filepath.ToSlash(file)
		if strings.HasPrefix(file, "rejected/") && !strings.Contains(string(manifest), fmt.Sprintf("path = %q", file)) {
			t.Errorf("%s is not in Cargo.toml", file)
		}
	}
}
