package rustc

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// TestLive compiles the snippets, and holds what rustc says now against what is recorded.
func TestLive(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles more than a hundred snippets")
	}
	ctx := context.Background()
	list, err := oracle.Load(snippets)
	if err != nil {
		t.Fatal(err)
	}
	compiler, err := oracle.NewCompiler(ctx, oracle.NeedsDeps(list))
	if errors.Is(err, oracle.ErrNoCompiler) || errors.Is(err, oracle.ErrNoDeps) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	if compiler.Version() != recordedWith {
		t.Skipf("recorded with rustc %s, here is %s", recordedWith, compiler.Version())
	}
	want := map[string][]string{}
	for _, m := range recorded(t) {
		want[m.Snippet] = append(want[m.Snippet], said(t, m)...)
	}
	compiled := 0
	for _, s := range list {
		got, err := compiler.Messages(ctx, s)
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for _, m := range got {
			lines = append(lines, said(t, m)...)
		}
		compiled++
		if diff := cmp.Diff(want[s.Name()], lines); diff != "" {
			t.Errorf("%s: rustc says something else than what is recorded (`go run ./tools/oracle messages`):\n%s", s.Path, diff)
		}
	}
	if compiled < 30 {
		t.Errorf("%d snippets were compiled, want 30 and more", compiled)
	}
}

// recordedWith is the version of rustc that the messages are from.
const recordedWith = "1.95.0"

// said are the diagnoses of a message, one for each edition.
func said(t *testing.T, m oracle.Message) []string {
	t.Helper()
	var d Diagnostic
	if err := json.Unmarshal(m.Message, &d); err != nil {
		t.Fatal(err)
	}
	diag, ok := Diagnose(&d)
	if !ok {
		return nil
	}
	return slices.Repeat([]string{diag.Key()}, len(m.Editions))
}
