package refactor_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/refactor"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// TestSelect rewrites every select! of testdata/select.rs but those that say `not offered`, and holds the
// result against the file of record and against rustc.
func TestSelect(t *testing.T) {
	text, err := os.ReadFile("testdata/select.rs")
	if err != nil {
		t.Fatal(err)
	}
	cache, err := oracle.OpenCache(context.Background(), filepath.Join("testdata", "compiled.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, edition := range oracle.Editions {
		year, err := strconv.Atoi(edition)
		if err != nil {
			t.Fatal(err)
		}
		after := rewrite(t, ruletest.New(string(text), year))
		compare(t, after)
		verdict, err := cache.Verdict(context.Background(), oracle.Source{Text: after, Deps: []string{"tokio"}}, edition)
		if errors.Is(err, oracle.ErrNoCompiler) {
			t.Skip(err)
		}
		if err != nil {
			t.Fatal(err)
		}
		if !verdict.OK {
			t.Errorf("edition %s: %v\n%s", edition, verdict.Errors, after)
		}
	}
	cache.Prune()
	if err := cache.Save(); err != nil {
		t.Error(err)
	}
}

func rewrite(t *testing.T, c *ruletest.Crate) string {
	t.Helper()
	ctx := c.Context()
	var all rule.Fix
	for _, fn := range c.Fns {
		for _, sel := range ctx.Selects(fn) {
			at := sel.Pos()
			at.End = at.Start + 1
			fixes := refactor.At(ctx, fn, at)
			whole := string(ctx.Texts.Unit(fn)[sel.Pos().Start:sel.Pos().End])
			if offered := !strings.Contains(whole, "not offered"); offered != (len(fixes) == 1) {
				t.Errorf("offered: %v\n%s", len(fixes) == 1, whole)
			}
			for _, f := range fixes {
				all.Edits = append(all.Edits, f.Edits...)
			}
		}
	}
	slices.SortStableFunc(all.Edits, func(a, b rule.Edit) int { return int(a.Span.Start) - int(b.Span.Start) })
	return c.Apply(all)
}

func compare(t *testing.T, after string) {
	t.Helper()
	const file = "testdata/select.after"
	if ruletest.Updating() {
		if err := os.WriteFile(file, []byte(after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), after); diff != "" {
		t.Errorf("%s is stale (go test -update), -want +got:\n%s", file, diff)
	}
}
