// Package oracle knows what rustc says of a piece of Rust: it reads the fixtures with what they expect,
// runs the compiler on them, and keeps the verdicts in files, so that the suite can be held against the
// compiler without running it. It must never know how our own analysis comes to its findings.
package oracle

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Editions are the editions in which a fixture is judged unless its header says otherwise.
var Editions = []string{"2021", "2024"}

// Fixture is one Rust file with what must be found in it. testdata/fixtures/README.md has the format.
type Fixture struct {
	Path      string // below the folder of fixtures, with slashes
	Text      string
	Editions  []string
	Deps      []string // crates, as `name` or `name@version`, sorted
	Unknown   string   // why our analysis must stay silent although rustc rejects; "" when it must agree
	Unclaimed []string // rustc codes that reject the fixture and that no rule is about
	States    bool     // compare the state dump too
	Wants     []Want   // by line
}

// Want is one finding that must be made.
type Want struct {
	Line     int    // from 1
	Edition  string // "" for every edition of the fixture
	Severity string // error, warning, info, hint; "" when the fixture does not say
	Rule     string
	Message  string // a part of the message; "" when the fixture does not say
}

// Name is the fixture's path without its extension, fit for a subtest.
func (f Fixture) Name() string { return strings.TrimSuffix(f.Path, ".rs") }

// WantsIn is what must be found in an edition, by line.
func (f Fixture) WantsIn(edition string) []Want {
	var wants []Want
	for _, w := range f.Wants {
		if w.Edition == "" || w.Edition == edition {
			wants = append(wants, w)
		}
	}
	return wants
}

// Load reads every fixture below root, sorted by path.
func Load(root string) ([]Fixture, error) {
	var fixtures []Fixture
	var problems []error
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".rs" {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		f, err := Parse(filepath.ToSlash(rel), string(text))
		problems = append(problems, err)
		fixtures = append(fixtures, f)
		return nil
	})
	slices.SortFunc(fixtures, func(a, b Fixture) int { return strings.Compare(a.Path, b.Path) })
	return fixtures, errors.Join(err, errors.Join(problems...))
}

var (
	// The quoted part ends at the last quote of the line, so that a message may hold quotes.
	wantPattern   = regexp.MustCompile(`^//~(\^*)(?:\[(\d{4})\])?\s+(?:(error|warning|info|hint):)?([a-z][a-z0-9-]*)(?:\s+"(.*)")?\s*$`)
	headerPattern = regexp.MustCompile(`^//@\s*([a-z]+)(?::\s*(.*))?$`)
)

// Parse reads the headers and expectations of one fixture. The error names the path and line of each
// comment that is not of the format.
func Parse(path, text string) (Fixture, error) {
	f := Fixture{Path: path, Text: text, Editions: Editions}
	var problems []error
	complain := func(line int, format string, args ...any) {
		problems = append(problems, fmt.Errorf("%s:%d: %s", path, line, fmt.Sprintf(format, args...)))
	}
	for i, line := range strings.Split(text, "\n") {
		number := i + 1
		if strings.HasPrefix(line, "//@") {
			if err := f.header(line); err != nil {
				complain(number, "%v", err)
			}
			continue
		}
		// Several expectations may follow one another on a line.
		for rest, found := cutWant(line); found; {
			var next string
			next, found = cutWant(rest[len("//~"):])
			w, err := parseWant(strings.TrimSuffix(rest, next), number)
			if err != nil {
				complain(number, "%v", err)
			} else if w.Edition != "" && !slices.Contains(f.Editions, w.Edition) {
				complain(number, "edition %s is not one of the fixture's", w.Edition)
			} else {
				f.Wants = append(f.Wants, w)
			}
			rest = next
		}
	}
	slices.SortStableFunc(f.Wants, func(a, b Want) int { return a.Line - b.Line })
	return f, errors.Join(problems...)
}

// cutWant is the rest of a line from its next expectation on.
func cutWant(line string) (string, bool) {
	i := strings.Index(line, "//~")
	if i < 0 {
		return "", false
	}
	return line[i:], true
}

func parseWant(text string, line int) (Want, error) {
	m := wantPattern.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		return Want{}, fmt.Errorf("not an expectation: %s", strings.TrimSpace(text))
	}
	return Want{Line: line - len(m[1]), Edition: m[2], Severity: m[3], Rule: m[4], Message: m[5]}, nil
}

func (f *Fixture) header(line string) error {
	m := headerPattern.FindStringSubmatch(strings.TrimSpace(line))
	if m == nil {
		return fmt.Errorf("not a header: %s", line)
	}
	words := strings.Fields(m[2])
	switch m[1] {
	case "edition":
		f.Editions = words
	case "deps":
		f.Deps = slices.Sorted(slices.Values(words))
	case "unknown":
		f.Unknown = m[2]
	case "unclaimed":
		f.Unclaimed = words
	case "states":
		f.States = true
		return nil
	default:
		return fmt.Errorf("unknown header %q", m[1])
	}
	if len(words) == 0 {
		return fmt.Errorf("header %q says nothing", m[1])
	}
	return nil
}
