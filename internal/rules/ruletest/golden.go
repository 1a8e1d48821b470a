package ruletest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

var update = flag.Bool("update", false, "rewrite the .fixes files")

// Updating reports whether the test was called with -update: files of record are written then.
func Updating() bool { return *update }

// Run checks a rule over testdata/*.rs. `//~ "part of the message"` says that the rule finds something on
// that line; nothing else may be found. Beside a file, `.fixes` has each finding's fixes, as the lines they
// change. Once the first safe fix of each finding is applied, those findings must be gone.
func Run(t *testing.T, r rulekit.Checker) {
	t.Helper()
	files, err := filepath.Glob("testdata/*.rs")
	if err != nil || len(files) == 0 {
		t.Fatalf("no testdata: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".rs"), func(t *testing.T) { one(t, r, file) })
	}
}

func one(t *testing.T, r rulekit.Checker, file string) {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c := New(string(text), 2021)
	found := r.Check(c.Context())
	slices.SortStableFunc(found, func(a, b rule.Finding) int { return int(a.Span.Start) - int(b.Span.Start) })
	expect(t, c, found)
	golden(t, file+".fixes", c, found)
	again := r.Check(New(c.ApplySafe(found), 2021).Context())
	unsafe := slices.DeleteFunc(slices.Clone(found), func(f rule.Finding) bool { return safeFix(f) != nil })
	if len(again) > len(unsafe) {
		t.Errorf("after the safe fixes there still is: %s\n%s", again[0].Message, c.ApplySafe(found))
	}
}

var wanted = regexp.MustCompile(`//~ "([^"]*)"`)

// expect holds the findings against the annotations.
func expect(t *testing.T, c *Crate, found []rule.Finding) {
	t.Helper()
	wants := map[int][]string{}
	for i, line := range strings.Split(string(c.text), "\n") {
		for _, m := range wanted.FindAllStringSubmatch(line, -1) {
			wants[i+1] = append(wants[i+1], m[1])
		}
	}
	for _, f := range found {
		line, text := c.Line(f.Span.Start)
		at := slices.IndexFunc(wants[line], func(part string) bool { return strings.Contains(f.Message, part) })
		if at < 0 {
			t.Errorf("line %d: unexpected: %s\n\t%s", line, f.Message, text)
			continue
		}
		wants[line] = slices.Delete(wants[line], at, at+1)
	}
	for line, parts := range wants {
		for _, part := range parts {
			t.Errorf("line %d: nothing says %q", line, part)
		}
	}
}

// golden compares what the fixes change with the file of record.
func golden(t *testing.T, file string, c *Crate, found []rule.Finding) {
	t.Helper()
	var b strings.Builder
	for _, f := range found {
		line, _ := c.Line(f.Span.Start)
		fmt.Fprintf(&b, "line %d: %s\n", line, f.Message)
		for _, fix := range f.Fixes {
			how := "safe"
			if fix.Applicability == rule.Review {
				how = "review"
			}
			fmt.Fprintf(&b, "  %s (%s)\n%s", fix.Title, how, Diff(string(c.text), c.Apply(fix)))
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != b.String() {
		t.Errorf("%s is stale (go test -update):\n%s", file, Diff(string(want), b.String()))
	}
}

// Diff is the lines that differ, with - and + before them: everything between the common first and last
// lines that the two texts do not share.
func Diff(before, after string) string {
	a, b := strings.SplitAfter(before, "\n"), strings.SplitAfter(after, "\n")
	var out strings.Builder
	for len(a) > 0 || len(b) > 0 {
		switch {
		case len(a) > 0 && len(b) > 0 && a[0] == b[0]:
			a, b = a[1:], b[1:]
			continue
		case len(b) > 0 && next(a, b[0]) < 0:
			fmt.Fprintf(&out, "  + %s\n", strings.TrimRight(b[0], "\n"))
			b = b[1:]
		case len(a) > 0:
			fmt.Fprintf(&out, "  - %s\n", strings.TrimRight(a[0], "\n"))
			a = a[1:]
		}
	}
	return out.String()
}

// next is where a line comes next; lines that are alike everywhere, such as braces, count only nearby.
func next(lines []string, line string) int {
	return slices.Index(lines[:min(len(lines), 12)], line)
}

// ApplySafe is the file after the first safe fix of each finding; of fixes that touch each other, the first.
func (c *Crate) ApplySafe(found []rule.Finding) string {
	var all rule.Fix
	for _, f := range found {
		fix := safeFix(f)
		if fix == nil || slices.ContainsFunc(fix.Edits, func(e rule.Edit) bool { return touches(all.Edits, e) }) {
			continue
		}
		for _, e := range fix.Edits {
			if !e.Import || !slices.Contains(all.Edits, e) {
				all.Edits = append(all.Edits, e)
			}
		}
		slices.SortStableFunc(all.Edits, func(a, b rule.Edit) int { return int(a.Span.Start) - int(b.Span.Start) })
	}
	return c.Apply(all)
}

func safeFix(f rule.Finding) *rule.Fix {
	for i := range f.Fixes {
		if f.Fixes[i].Applicability == rule.Safe {
			return &f.Fixes[i]
		}
	}
	return nil
}

func touches(edits []rule.Edit, e rule.Edit) bool {
	return slices.ContainsFunc(edits, func(o rule.Edit) bool {
		return !(o.Import && e.Import) && o.Span.Start <= e.Span.End && e.Span.Start <= o.Span.End
	})
}
