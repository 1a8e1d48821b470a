// Package oracle knows what rustc says of a piece of Rust: it reads the fixtures with what they expect,
// runs the compiler on them, and keeps the verdicts in files, so that the suite can be held against the
// compiler without running it. It must never know how our own analysis comes to its findings.
package oracle

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// Editions are the editions in which a fixture is judged unless its header says otherwise.
var Editions = []string{"2021", "2024"}

// ByManifest is the edition of a folder fixture whose packages each have their own.
const ByManifest = "manifest"

// Fixture is one Rust file, or a folder of packages, with what must be found in it.
// testdata/fixtures/README.md has the format.
type Fixture struct {
	Path      string            // below the folder of fixtures, with slashes
	Text      string            // of a file; "" for a folder
	Files     map[string]string // of a folder: the texts by path below it, with slashes; nil for a file
	Editions  []string
	Deps      []string // crates, as `name` or `name@version`, sorted; a folder's manifests name theirs
	Unknown   string   // why our analysis must stay silent although rustc rejects; "" when it must agree
	Unsettled string   // why it may be Unknown to us whether a future that must be Send is
	Unclaimed []string // rustc codes that reject the fixture and that no rule is about
	States    bool     // compare the state dump too
	Shown     bool     // compare what an editor shows too
	Wants     []Want   // by file and line
}

// Want is one finding that must be made.
type Want struct {
	File     string // below the folder; "" in a fixture of one file
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

// Source is what rustc sees of the fixture.
func (f Fixture) Source() Source { return Source{Text: f.Text, Files: f.Files, Deps: f.Deps} }

// TextOf is the text of a file of the fixture: file is "" for the only one.
func (f Fixture) TextOf(file string) string {
	if f.Files == nil {
		return f.Text
	}
	return f.Files[file]
}

// With is the fixture with another text in one of its files, and the same headers and expectations.
func (f Fixture) With(file, text string) Fixture {
	if f.Files == nil {
		f.Text = text
		return f
	}
	f.Files = maps.Clone(f.Files)
	f.Files[file] = text
	return f
}

// FileOf is the file of the fixture that a path below the folder of fixtures means: "" for the only one. The
// second result is false when it is none.
func (f Fixture) FileOf(path string) (string, bool) {
	if f.Files == nil {
		return "", path == f.Path
	}
	file, ok := strings.CutPrefix(path, f.Path+"/")
	return file, ok
}

// Load reads every fixture below root, sorted by path. A folder with a manifest is one fixture.
func Load(root string) ([]Fixture, error) {
	var fixtures []Fixture
	var problems []error
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if _, err := os.Stat(filepath.Join(path, manifestName)); err != nil {
				return nil
			}
		} else if filepath.Ext(path) != ".rs" {
			return nil
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		f, err := Read(path, filepath.ToSlash(rel))
		problems = append(problems, err)
		fixtures = append(fixtures, f)
		if entry.IsDir() {
			return filepath.SkipDir
		}
		return nil
	})
	slices.SortFunc(fixtures, func(a, b Fixture) int { return strings.Compare(a.Path, b.Path) })
	return fixtures, errors.Join(err, errors.Join(problems...))
}

// Read reads one fixture, a file or a folder; path is what it is to be called.
func Read(file, path string) (Fixture, error) {
	info, err := os.Stat(file)
	if err != nil {
		return Fixture{}, err
	}
	if !info.IsDir() {
		text, err := os.ReadFile(file)
		if err != nil {
			return Fixture{}, err
		}
		return Parse(path, string(text))
	}
	files := map[string]string{}
	err = filepath.WalkDir(file, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(name) != ".rs" && filepath.Ext(name) != ".toml" {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(file, name)
		files[filepath.ToSlash(rel)] = string(text)
		return err
	})
	if err != nil {
		return Fixture{}, err
	}
	return ParseFolder(path, files)
}

var (
	// The quoted part ends at the last quote of the line, so that a message may hold quotes.
	wantPattern   = regexp.MustCompile(`^//~(\^*)(?:\[(\d{4})\])?\s+(?:(error|warning|info|hint):)?([a-z][a-z0-9-]*)(?:\s+"(.*)")?\s*$`)
	headerPattern = regexp.MustCompile(`^//@\s*([a-z]+)(?::\s*(.*))?$`)
)

// Parse reads the headers and expectations of a fixture of one file. The error names the path and line of
// each comment that is not of the format.
func Parse(path, text string) (Fixture, error) {
	f := Fixture{Path: path, Text: text, Editions: Editions}
	return f, f.parse(map[string]string{"": text})
}

// ParseFolder reads those of a fixture of several files. Headers count wherever they stand.
func ParseFolder(path string, files map[string]string) (Fixture, error) {
	f := Fixture{Path: path, Files: files, Editions: Editions}
	err := f.parse(files)
	if len(f.Deps) > 0 {
		err = errors.Join(err, fmt.Errorf("%s: the dependencies of a folder stand in its manifests", path))
	}
	return f, err
}

func (f *Fixture) parse(files map[string]string) error {
	var problems []error
	for _, file := range slices.Sorted(maps.Keys(files)) {
		for i, line := range strings.Split(files[file], "\n") {
			complain := func(format string, args ...any) {
				where := strings.TrimSuffix(f.Path+"/"+file, "/")
				problems = append(problems, fmt.Errorf("%s:%d: %s", where, i+1, fmt.Sprintf(format, args...)))
			}
			if strings.HasPrefix(line, "//@") {
				if err := f.header(line); err != nil {
					complain("%v", err)
				}
				continue
			}
			// Several expectations may follow one another on a line.
			for rest, found := cutWant(line); found; {
				var next string
				next, found = cutWant(rest[len("//~"):])
				w, err := parseWant(strings.TrimSuffix(rest, next), i+1)
				if err != nil {
					complain("%v", err)
				} else if w.Edition != "" && !slices.Contains(f.Editions, w.Edition) {
					complain("edition %s is not one of the fixture's", w.Edition)
				} else {
					w.File = file
					f.Wants = append(f.Wants, w)
				}
				rest = next
			}
		}
	}
	slices.SortStableFunc(f.Wants, func(a, b Want) int { return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line) })
	return errors.Join(problems...)
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
	case "unsettled":
		f.Unsettled = m[2]
	case "unclaimed":
		f.Unclaimed = words
	case "states":
		f.States = true
		return nil
	case "shown":
		f.Shown = true
		return nil
	default:
		return fmt.Errorf("unknown header %q", m[1])
	}
	if len(words) == 0 {
		return fmt.Errorf("header %q says nothing", m[1])
	}
	return nil
}
