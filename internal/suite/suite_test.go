// Package suite holds the whole analysis against the fixtures: what must be found, what the fixes must
// come to, and that both agree with what rustc is recorded to say (testdata/fixtures/README.md).
package suite

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"maps"
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

var update = flag.Bool("update", false, "write the .fixed and .states files anew, and ask rustc about fixes it has not judged")

const root = "../../testdata/fixtures"

func load(t testing.TB) []oracle.Fixture {
	t.Helper()
	fixtures, err := oracle.Load(root)
	if err != nil {
		t.Fatal(err)
	}
	return fixtures
}

// sample is load; under -short, as with the race detector, every fourth fixture.
func sample(t testing.TB) []oracle.Fixture {
	t.Helper()
	all := load(t)
	if !testing.Short() || *update {
		return all
	}
	var out []oracle.Fixture
	for i := 0; i < len(all); i += 4 {
		out = append(out, all[i])
	}
	return out
}

// editions are all that fixtures are judged in.
var editions = append(slices.Clone(oracle.Editions), oracle.ByManifest)

// checkAll opens every fixture of an edition: the files together, each a crate of its own, and the folders one
// by one. It gives the findings by the path of the fixture, and by the file in it.
func checkAll(t testing.TB, fixtures []oracle.Fixture, edition string) map[string]map[string][]rule.Finding {
	t.Helper()
	var alone []string
	out := map[string]map[string][]rule.Finding{}
	for _, f := range fixtures {
		switch {
		case !slices.Contains(f.Editions, edition):
		case f.Files != nil:
			dir := absolute(t, f.Path)
			out[f.Path] = byFile(t, dir, check(t, []string{dir}, edition).Findings)
		default:
			alone = append(alone, absolute(t, f.Path))
		}
	}
	if len(alone) == 0 {
		return out
	}
	for file, found := range byFile(t, absolute(t, ""), check(t, alone, edition).Findings) {
		out[file] = map[string][]rule.Finding{"": found}
	}
	return out
}

// byFile sorts findings by their file's path below dir.
func byFile(t testing.TB, dir string, findings []rule.Finding) map[string][]rule.Finding {
	t.Helper()
	out := map[string][]rule.Finding{}
	for _, f := range findings {
		file := below(t, dir, f.File)
		out[file] = append(out[file], f)
	}
	return out
}

// below is a file's path below dir, with slashes.
func below(t testing.TB, dir, file string) string {
	t.Helper()
	rel, err := filepath.Rel(dir, file)
	if err != nil {
		t.Fatal(err)
	}
	return filepath.ToSlash(rel)
}

func absolute(t testing.TB, path string) string {
	t.Helper()
	abs, err := filepath.Abs(filepath.Join(root, filepath.FromSlash(path)))
	if err != nil {
		t.Fatal(err)
	}
	return abs
}

// open opens paths as an edition has them.
func open(t testing.TB, paths []string, edition string) *engine.Workspace {
	t.Helper()
	n := 0 // each package's own
	if edition != oracle.ByManifest {
		var err error
		if n, err = strconv.Atoi(edition); err != nil {
			t.Fatal(err)
		}
	}
	w, problems, err := engine.Open(context.Background(), paths, engine.Options{Edition: n, Log: func(m string) { t.Error(m) }})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range problems {
		t.Errorf("%s: %s", p.File, p.Message)
	}
	return w
}

func check(t testing.TB, paths []string, edition string) *engine.Report {
	t.Helper()
	w := open(t, paths, edition)
	defer w.Close()
	report, err := w.Check(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// TestFindings holds what is found in each fixture against its comments. The oracle's own test holds the
// comments against rustc.
func TestFindings(t *testing.T) {
	fixtures := sample(t)
	for _, edition := range editions {
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

// compare pairs the findings in a fixture with what it wants.
func compare(f oracle.Fixture, edition string, found map[string][]rule.Finding) []string {
	lines := map[string]*source.Lines{}
	left := map[string][]rule.Finding{}
	for file, list := range found {
		left[file] = slices.Clone(list)
	}
	at := func(file string, line int) string {
		return fmt.Sprintf("%s:%d", strings.TrimSuffix(f.Path+"/"+file, "/"), line)
	}
	linesOf := func(file string) *source.Lines {
		if lines[file] == nil {
			lines[file] = source.NewLines([]byte(f.TextOf(file)))
		}
		return lines[file]
	}
	var out []string
	wants := f.WantsIn(edition)
	slices.SortStableFunc(wants, func(a, b oracle.Want) int { return len(b.Message) - len(a.Message) }) // the choosy first
	for _, w := range wants {
		i := slices.IndexFunc(left[w.File], func(g rule.Finding) bool { return meets(&g, w, linesOf(w.File)) })
		if i < 0 {
			out = append(out, fmt.Sprintf("%s: not found: %s %s %q", at(w.File, w.Line), w.Severity, w.Rule, w.Message))
			continue
		}
		left[w.File] = slices.Delete(left[w.File], i, i+1)
	}
	for _, file := range slices.Sorted(maps.Keys(left)) {
		for _, g := range left[file] {
			where := at(file, linesOf(file).Line(g.Span.Start)+1)
			out = append(out, fmt.Sprintf("%s: not expected: %s %s %q", where, g.Severity, g.Rule, g.Message))
		}
	}
	return out
}

func meets(g *rule.Finding, w oracle.Want, lines *source.Lines) bool {
	return lines.Line(g.Span.Start)+1 == w.Line && g.Rule == w.Rule &&
		(w.Severity == "" || g.Severity.String() == w.Severity) && strings.Contains(g.Message, w.Message)
}

// apply gives the fixture after one fix.
func apply(t testing.TB, f oracle.Fixture, fix rule.Fix) oracle.Fixture {
	t.Helper()
	edits := map[string][]source.Edit{}
	for _, e := range fix.Edits {
		file, ok := f.FileOf(below(t, absolute(t, ""), e.File))
		if !ok {
			t.Fatalf("%q touches %s", fix.Title, e.File)
		}
		edits[file] = append(edits[file], source.Edit{Span: e.Span, Text: e.New})
	}
	for file, list := range edits {
		source.SortEdits(list)
		out, err := source.ApplyEdits([]byte(f.TextOf(file)), list)
		if err != nil {
			t.Fatalf("%q: %v", fix.Title, err)
		}
		f = f.With(file, string(out))
	}
	return f
}

// TestFixes applies every fix of every finding by itself: rustc must accept what it makes, or reject it for
// nothing but what it rejected before; and the finding must be gone.
func TestFixes(t *testing.T) {
	fixtures := sample(t)
	verdicts, err := oracle.ReadVerdicts(filepath.Join(root, "verdicts.json"))
	if err != nil {
		t.Fatal(err)
	}
	cache, err := oracle.OpenCache(context.Background(), filepath.Join(root, "fixed.json"))
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, edition := range editions {
		found := checkAll(t, fixtures, edition)
		for _, f := range fixtures {
			for _, file := range slices.Sorted(maps.Keys(found[f.Path])) {
				for _, finding := range found[f.Path][file] {
					for _, fix := range finding.Fixes {
						count++
						name := fmt.Sprintf("%s/%s/%d/%s", edition, strings.TrimSuffix(f.Name()+"/"+file, "/"), finding.Span.Start, fix.Title)
						t.Run(name, func(t *testing.T) {
							before := verdicts.Fixtures[f.Path].Verdicts[edition]
							testFix(t, f, found[f.Path], file, edition, finding, fix, before, cache)
						})
					}
				}
			}
		}
	}
	if *update {
		if flag.Lookup("test.run").Value.String() == "" { // else not all have been asked for
			cache.Prune()
		}
		if err := cache.Save(); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d fixes", count)
}

func testFix(t *testing.T, f oracle.Fixture, found map[string][]rule.Finding, file, edition string, finding rule.Finding, fix rule.Fix, before oracle.Verdict, cache *oracle.Cache) {
	fixed := apply(t, f, fix)
	text := fixed.TextOf(file)
	after, err := cache.Verdict(context.Background(), fixed.Source(), edition)
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
		counts[e.Gist()]++
	}
	for _, e := range after.Errors {
		if announced[e.Code] {
			continue // rustc had not come to it before, and we had
		}
		if counts[e.Gist()]--; counts[e.Gist()] < 0 {
			t.Errorf("%q makes rustc say at line %d: %s %s\n%s", fix.Title, e.Line, e.Code, e.Message, text)
			return
		}
	}
	line := source.NewLines([]byte(f.TextOf(file))).Line(finding.Span.Start) + 1
	if finding.Severity == rule.Error && speaksOf(before, file, line) && pointsAt(after, fixed) == pointsAt(before, f) {
		t.Errorf("%q mends nothing for rustc:\n%s", fix.Title, text)
	}
	if fix.Applicability == rule.Safe {
		stays(t, found, fixed, edition, finding, fix)
	}
}

// speaksOf reports whether rustc points at a line of a file.
func speaksOf(v oracle.Verdict, file string, line int) bool {
	for _, e := range v.Errors {
		if e.File == file && e.Line == line ||
			slices.ContainsFunc(e.Labels, func(l oracle.Label) bool { return l.File == file && l.Line == line }) {
			return true
		}
	}
	return false
}

// pointsAt is all that rustc says of a fixture, with the lines it points at in place of their numbers. Of several
// values that it objects to in one future it names the first alone: mending that one, or another, changes what
// it says.
func pointsAt(v oracle.Verdict, f oracle.Fixture) string {
	at := func(file string, n int) string {
		lines := strings.Split(f.TextOf(file), "\n")
		if n < 1 || n > len(lines) {
			return ""
		}
		return strings.TrimSpace(lines[n-1])
	}
	var b strings.Builder
	for _, e := range v.Errors {
		fmt.Fprintln(&b, e.Code, e.Message, at(e.File, e.Line))
		for _, l := range e.Labels {
			fmt.Fprintln(&b, l.Text, at(l.File, l.Line))
		}
	}
	return b.String()
}

// stays complains when the finding is still made after its fix, or the fix brings a new one.
func stays(t *testing.T, found map[string][]rule.Finding, fixed oracle.Fixture, edition string, finding rule.Finding, fix rule.Fix) {
	before, after := map[string]int{}, map[string]int{}
	for _, list := range found {
		for _, g := range list {
			before[g.Rule]++
		}
	}
	for _, g := range check(t, []string{writeOut(t, fixed, t.TempDir())}, edition).Findings {
		after[g.Rule]++
	}
	if after[finding.Rule] >= before[finding.Rule] {
		t.Errorf("after %q, %s still finds as much:\n%s", fix.Title, finding.Rule, fixed.Text)
	}
	for name, n := range after {
		if n > before[name] {
			t.Errorf("%q brings a new %s:\n%s", fix.Title, name, fixed.Text)
		}
	}
}

// writeOut writes a fixture into dir and gives the path to check.
func writeOut(t *testing.T, f oracle.Fixture, dir string) string {
	t.Helper()
	path, files := dir, f.Files
	if files == nil {
		files = map[string]string{filepath.Base(f.Path): f.Text}
		path = filepath.Join(dir, filepath.Base(f.Path))
	}
	for name, text := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// TestFixed applies all safe fixes until nothing changes, as `check --fix` does, and holds the result
// against the .fixed files beside the fixture's. Where that leaves no error of ours, rustc must accept it.
func TestFixed(t *testing.T) {
	fixtures := sample(t)
	cache, err := oracle.OpenCache(context.Background(), filepath.Join(root, "fixed.json"))
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]map[string]map[string][]rule.Finding{}
	for _, edition := range editions {
		found[edition] = checkAll(t, fixtures, edition)
	}
	for _, f := range fixtures {
		edition := f.Editions[0]
		if slices.Contains(f.Editions, "2021") {
			edition = "2021"
		}
		t.Run(f.Name(), func(t *testing.T) {
			after := f
			if anySafe(found[edition][f.Path]) {
				var left int
				if after, left = fixAll(t, f, edition); left == 0 && f.Unknown == "" {
					compiles(t, after, edition, cache)
				}
			}
			files := []string{""}
			if f.Files != nil {
				files = slices.Sorted(maps.Keys(f.Files))
			}
			for _, name := range files {
				file := strings.TrimSuffix(absolute(t, f.Path+"/"+name), ".rs") + ".fixed"
				golden(t, file, f.TextOf(name), after.TextOf(name))
			}
		})
	}
	if *update {
		if err := cache.Save(); err != nil {
			t.Fatal(err)
		}
	}
}

// golden holds a text against a file, which is there only when the text is another than before.
func golden(t *testing.T, file, before, after string) {
	t.Helper()
	if after == before {
		after = ""
	}
	if *update {
		writeGolden(t, file, after)
		return
	}
	want, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), after); d != "" {
		t.Errorf("%s says something else (-want +got):\n%s", filepath.Base(file), d)
	}
}

// writeGolden writes a file, or takes it away when it would be empty.
func writeGolden(t *testing.T, file, text string) {
	t.Helper()
	err := os.WriteFile(file, []byte(text), 0o644)
	if text == "" {
		err = os.Remove(file)
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		t.Fatal(err)
	}
}

// compiles complains when rustc rejects a fixture for more than what no rule of ours is about.
func compiles(t *testing.T, f oracle.Fixture, edition string, cache *oracle.Cache) {
	v, err := cache.Verdict(context.Background(), f.Source(), edition)
	if errors.Is(err, oracle.ErrNoCompiler) {
		t.Skip("rustc has not judged this text, and is not there to be asked")
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range v.Errors {
		if !slices.Contains(f.Unclaimed, e.Code) {
			t.Errorf("after all safe fixes, rustc says: %s\n%s", e, f.TextOf(e.File))
		}
	}
}

func anySafe(found map[string][]rule.Finding) bool {
	for _, list := range found {
		for i := range list {
			if _, ok := engine.SafeFix(&list[i]); ok {
				return true
			}
		}
	}
	return false
}

// fixAll gives the fixture after all safe fixes, and how many errors of ours are left in it.
func fixAll(t *testing.T, f oracle.Fixture, edition string) (after oracle.Fixture, left int) {
	w := open(t, []string{absolute(t, f.Path)}, edition)
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
	for path, text := range fixed.After {
		file, ok := f.FileOf(below(t, absolute(t, ""), path))
		if !ok {
			t.Fatalf("the fixes touch %s", path)
		}
		f = f.With(file, string(text))
	}
	return f, left
}
