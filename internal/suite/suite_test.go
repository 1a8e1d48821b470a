// Package suite holds the whole analysis against the fixtures: what must be found, what the fixes must
// come to, and that both agree with what rustc is recorded to say (testdata/fixtures/README.md).
package suite

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

var update = flag.Bool("update", false, "write the .fixed files anew, and ask rustc about fixes it has not judged")

const root = "../../testdata/fixtures"

func load(t testing.TB) []oracle.Fixture {
	t.Helper()
	fixtures, err := oracle.Load(root)
	if err != nil {
		t.Fatal(err)
	}
	return fixtures
}

// checkAll opens every fixture of an edition, each as a crate of its own, and gives the findings by path
// below root.
func checkAll(t testing.TB, fixtures []oracle.Fixture, edition string) map[string][]rule.Finding {
	t.Helper()
	var paths []string
	for _, f := range fixtures {
		if slices.Contains(f.Editions, edition) {
			paths = append(paths, absolute(t, f.Path))
		}
	}
	report := check(t, paths, edition)
	out := map[string][]rule.Finding{}
	base := absolute(t, "")
	for _, f := range report.Findings {
		rel, err := filepath.Rel(base, f.File)
		if err != nil {
			t.Fatal(err)
		}
		rel = filepath.ToSlash(rel)
		out[rel] = append(out[rel], f)
	}
	return out
}

func absolute(t testing.TB, path string) string {
	t.Helper()
	abs, err := filepath.Abs(filepath.Join(root, filepath.FromSlash(path)))
	if err != nil {
		t.Fatal(err)
	}
	return abs
}

func check(t testing.TB, paths []string, edition string) *engine.Report {
	t.Helper()
	n, err := strconv.Atoi(edition)
	if err != nil {
		t.Fatal(err)
	}
	w, problems, err := engine.Open(context.Background(), paths, engine.Options{Edition: n, Log: func(m string) { t.Error(m) }})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	for _, p := range problems {
		t.Errorf("%s: %s", p.File, p.Message)
	}
	report, err := w.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// TestFindings holds what is found in each fixture against its comments. The oracle's own test holds the
// comments against rustc.
func TestFindings(t *testing.T) {
	fixtures := load(t)
	for _, edition := range oracle.Editions {
		found := checkAll(t, fixtures, edition)
		for _, f := range fixtures {
			if !slices.Contains(f.Editions, edition) {
				continue
			}
			t.Run(edition+"/"+f.Name(), func(t *testing.T) {
				for _, complaint := range compare(f, edition, found[f.Path]) {
					t.Error(complaint)
				}
			})
		}
	}
}

// compare pairs the findings of a file with what it wants.
func compare(f oracle.Fixture, edition string, found []rule.Finding) []string {
	lines := source.NewLines([]byte(f.Text))
	var out []string
	left := slices.Clone(found)
	wants := f.WantsIn(edition)
	slices.SortStableFunc(wants, func(a, b oracle.Want) int { return len(b.Message) - len(a.Message) }) // the choosy first
	for _, w := range wants {
		i := slices.IndexFunc(left, func(g rule.Finding) bool { return meets(&g, w, lines) })
		if i < 0 {
			out = append(out, fmt.Sprintf("%s:%d: not found: %s %s %q", f.Path, w.Line, w.Severity, w.Rule, w.Message))
			continue
		}
		left = slices.Delete(left, i, i+1)
	}
	for _, g := range left {
		out = append(out, fmt.Sprintf("%s:%d: not expected: %s %s %q", f.Path, lines.Line(g.Span.Start)+1, g.Severity, g.Rule, g.Message))
	}
	return out
}

func meets(g *rule.Finding, w oracle.Want, lines *source.Lines) bool {
	return lines.Line(g.Span.Start)+1 == w.Line && g.Rule == w.Rule &&
		(w.Severity == "" || g.Severity.String() == w.Severity) && strings.Contains(g.Message, w.Message)
}

// apply gives the text after one fix; the second result is false when it touches another file.
func apply(t testing.TB, text []byte, file string, fix rule.Fix) ([]byte, bool) {
	t.Helper()
	var edits []source.Edit
	for _, e := range fix.Edits {
		if e.File != file {
			return nil, false
		}
		edits = append(edits, source.Edit{Span: e.Span, Text: e.New})
	}
	source.SortEdits(edits)
	out, err := source.ApplyEdits(text, edits)
	if err != nil {
		t.Fatalf("%q: %v", fix.Title, err)
	}
	return out, true
}

// TestFixes applies every fix of every finding by itself: rustc must accept what it makes, or reject it for
// nothing but what it rejected before; and the finding must be gone.
func TestFixes(t *testing.T) {
	fixtures := load(t)
	verdicts, err := oracle.ReadVerdicts(filepath.Join(root, "verdicts.json"))
	if err != nil {
		t.Fatal(err)
	}
	cache, err := oracle.OpenCache(context.Background(), filepath.Join(root, "fixed.json"))
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, edition := range oracle.Editions {
		found := checkAll(t, fixtures, edition)
		for _, f := range fixtures {
			for _, finding := range found[f.Path] {
				for _, fix := range finding.Fixes {
					count++
					name := fmt.Sprintf("%s/%s/%d/%s", edition, f.Name(), finding.Span.Start, fix.Title)
					t.Run(name, func(t *testing.T) {
						before := verdicts.Fixtures[f.Path].Verdicts[edition]
						testFix(t, f, edition, finding, fix, before, cache)
					})
				}
			}
		}
	}
	if *update {
		cache.Prune()
		if err := cache.Save(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d fixes", count)
}

func testFix(t *testing.T, f oracle.Fixture, edition string, finding rule.Finding, fix rule.Fix, before oracle.Verdict, cache *oracle.Cache) {
	text, ok := apply(t, []byte(f.Text), finding.File, fix)
	if !ok {
		t.Skip("it touches another file")
	}
	after, err := cache.Verdict(context.Background(), string(text), edition, f.Deps)
	if errors.Is(err, oracle.ErrNoCompiler) {
		t.Skip("rustc has not judged this fix, and is not there to be asked")
	}
	if err != nil {
		t.Fatal(err)
	}
	// The borrow checker runs when all types are right: what it will say of a captured borrow is a finding
	// before it is an error of rustc's.
	announced := map[string]bool{}
	for _, w := range f.WantsIn(edition) {
		if w.Rule == "borrow-in-spawn" && w.Severity == "error" {
			for _, code := range []string{"E0373", "E0505", "E0521", "E0597", "E0716"} {
				announced[code] = true
			}
		}
	}
	counts := map[string]int{}
	for _, e := range before.Errors {
		counts[e.Code+e.Message]++
	}
	for _, e := range after.Errors {
		if announced[e.Code] {
			continue // rustc had not come to it before, and we had
		}
		if counts[e.Code+e.Message]--; counts[e.Code+e.Message] < 0 {
			t.Errorf("%q makes rustc say at line %d: %s %s\n%s", fix.Title, e.Line, e.Code, e.Message, text)
			return
		}
	}
	line := source.NewLines([]byte(f.Text)).Line(finding.Span.Start) + 1
	if finding.Severity == rule.Error && speaksOf(before, line) && pointsAt(after, string(text)) == pointsAt(before, f.Text) {
		t.Errorf("%q mends nothing for rustc:\n%s", fix.Title, text)
	}
	if fix.Applicability == rule.Safe {
		stays(t, f, edition, finding, fix, text)
	}
}

// speaksOf reports whether rustc points at a line.
func speaksOf(v oracle.Verdict, line int) bool {
	for _, e := range v.Errors {
		if e.Line == line || slices.ContainsFunc(e.Labels, func(l oracle.Label) bool { return l.Line == line }) {
			return true
		}
	}
	return false
}

// pointsAt is all that rustc says of a text, with the lines it points at in place of their numbers. Of several
// values that it objects to in one future it names the first alone: mending that one, or another, changes what
// it says.
func pointsAt(v oracle.Verdict, text string) string {
	lines := strings.Split(text, "\n")
	at := func(n int) string {
		if n < 1 || n > len(lines) {
			return ""
		}
		return strings.TrimSpace(lines[n-1])
	}
	var b strings.Builder
	for _, e := range v.Errors {
		fmt.Fprintln(&b, e.Code, e.Message, at(e.Line))
		for _, l := range e.Labels {
			fmt.Fprintln(&b, l.Text, at(l.Line))
		}
	}
	return b.String()
}

// stays complains when the finding is still made after its fix, or the fix brings a new one.
func stays(t *testing.T, f oracle.Fixture, edition string, finding rule.Finding, fix rule.Fix, text []byte) {
	dir := t.TempDir()
	file := filepath.Join(dir, filepath.Base(f.Path))
	write := func(text []byte) []rule.Finding {
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
		return check(t, []string{file}, edition).Findings
	}
	before := map[string]int{}
	for _, g := range write([]byte(f.Text)) {
		before[g.Rule]++
	}
	after := map[string]int{}
	for _, g := range write(text) {
		after[g.Rule]++
	}
	if after[finding.Rule] >= before[finding.Rule] {
		t.Errorf("after %q, %s still finds as much:\n%s", fix.Title, finding.Rule, text)
	}
	for name, n := range after {
		if n > before[name] {
			t.Errorf("%q brings a new %s:\n%s", fix.Title, name, text)
		}
	}
}

// TestFixed applies all safe fixes until nothing changes, as `check --fix` does, and holds the result
// against the .fixed file beside the fixture. Where that leaves no error of ours, rustc must accept it.
func TestFixed(t *testing.T) {
	fixtures := load(t)
	cache, err := oracle.OpenCache(context.Background(), filepath.Join(root, "fixed.json"))
	if err != nil {
		t.Fatal(err)
	}
	found := checkAll(t, fixtures, "2021")
	for _, f := range fixtures {
		t.Run(f.Name(), func(t *testing.T) {
			file := absolute(t, strings.TrimSuffix(f.Path, ".rs")+".fixed")
			want, readErr := os.ReadFile(file)
			if !slices.Contains(f.Editions, "2021") || !anySafe(found[f.Path]) && readErr != nil {
				return
			}
			got, left := fixAll(t, f)
			if left == 0 && f.Unknown == "" {
				compiles(t, f, got, cache)
			}
			if *update {
				writeFixed(t, file, f.Text, got)
				return
			}
			if readErr != nil && string(got) == f.Text {
				return
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("the safe fixes give another text than %s (-want +got):\n%s", filepath.Base(file), d)
			}
		})
	}
	if *update {
		if err := cache.Save(); err != nil {
			t.Fatal(err)
		}
	}
}

// compiles complains when rustc rejects a text for more than what no rule of ours is about.
func compiles(t *testing.T, f oracle.Fixture, text []byte, cache *oracle.Cache) {
	v, err := cache.Verdict(context.Background(), string(text), "2021", f.Deps)
	if errors.Is(err, oracle.ErrNoCompiler) {
		t.Skip("rustc has not judged this text, and is not there to be asked")
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range v.Errors {
		if !slices.Contains(f.Unclaimed, e.Code) {
			t.Errorf("after all safe fixes, rustc says at line %d: %s %s\n%s", e.Line, e.Code, e.Message, text)
		}
	}
}

func anySafe(fs []rule.Finding) bool {
	for _, f := range fs {
		for _, fix := range f.Fixes {
			if fix.Applicability == rule.Safe {
				return true
			}
		}
	}
	return false
}

func writeFixed(t *testing.T, file, before string, after []byte) {
	if string(after) == before {
		os.Remove(file)
		return
	}
	if err := os.WriteFile(file, after, 0o644); err != nil {
		t.Fatal(err)
	}
}

// fixAll gives the text after all safe fixes, and how many errors of ours are left in it.
func fixAll(t *testing.T, f oracle.Fixture) (text []byte, left int) {
	file := absolute(t, f.Path)
	w, _, err := engine.Open(context.Background(), []string{file}, engine.Options{Edition: 2021})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	fixed, err := w.FixAll(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range fixed.Report.Findings {
		if g.Severity == rule.Error {
			left++
		}
	}
	if after, ok := fixed.After[file]; ok {
		return after, left
	}
	return []byte(f.Text), left
}
