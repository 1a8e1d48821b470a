package oracle

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// ErrNoCompiler means that there is no rustc (or, for fixtures with dependencies, no cargo) to ask.
var ErrNoCompiler = errors.New("no Rust compiler found")

// Verdict is what rustc says of one file in one edition.
type Verdict struct {
	OK     bool    `json:"ok"`
	Errors []Error `json:"errors,omitempty"` // by line
}

// Error is one error of rustc's. Lines count from 1.
type Error struct {
	Code    string  `json:"code,omitempty"` // E0373, a lint's name, or "": the Send error has none
	Message string  `json:"message"`
	File    string  `json:"file,omitempty"` // below the fixture's folder; "" in a fixture of one file
	Line    int     `json:"line"`           // 0 when rustc names no place in the fixture
	Labels  []Label `json:"labels,omitempty"`
}

// Label is a place that rustc points at, in the error or in one of its notes.
type Label struct {
	File string `json:"file,omitempty"`
	Line int    `json:"line"`
	Text string `json:"text"`
}

// Source is what rustc is asked about: a file, or a folder of packages.
type Source struct {
	Text  string            // of the file
	Files map[string]string // of the folder, by path below it; nil for a file
	Deps  []string          // the file's dependencies, as in its header
}

// Compiler asks rustc. The zero value is not usable; see NewCompiler. It may be used concurrently.
type Compiler struct {
	rustc   string
	version string
	deps    externs
	flags   []string // besides those that every call has
}

// NewCompiler finds rustc, and readies the dependencies when any are asked for: the first time for a
// version of rustc, that takes cargo, a network and some seconds; afterwards a folder in the user's
// cache has them. The error is ErrNoCompiler when rustc or cargo is missing.
func NewCompiler(ctx context.Context, withDeps bool) (*Compiler, error) {
	rustc, err := exec.LookPath("rustc")
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoCompiler, err)
	}
	out, err := exec.CommandContext(ctx, rustc, "--version").Output()
	if err != nil {
		return nil, fmt.Errorf("%w: rustc --version: %w", ErrNoCompiler, err)
	}
	c := &Compiler{rustc: rustc, version: versionOf(string(out))}
	if withDeps {
		if c.deps, err = readyDeps(ctx, c.version); err != nil {
			return nil, err
		}
	}
	return c, nil
}

// Version is rustc's version: 1.95.0.
func (c *Compiler) Version() string { return c.version }

func versionOf(line string) string {
	if words := strings.Fields(line); len(words) >= 2 {
		return words[1]
	}
	return strings.TrimSpace(line)
}

// fileName is the name under which rustc sees a text of one file, so that no path of this machine gets into
// a recorded message.
const fileName = "fixture.rs"

// Verdict compiles a source as a library, or the crates of a folder each after those that it depends on,
// without generating code. What depends on a crate that rustc rejects is not judged.
func (c *Compiler) Verdict(ctx context.Context, src Source, edition string) (Verdict, error) {
	dir, err := os.MkdirTemp("", "crossawait-oracle-")
	if err != nil {
		return Verdict{}, err
	}
	defer os.RemoveAll(dir)
	if src.Files != nil {
		return c.folder(ctx, dir, src.Files, edition)
	}
	if err := os.WriteFile(filepath.Join(dir, fileName), []byte(src.Text), 0o644); err != nil {
		return Verdict{}, err
	}
	externs, err := c.deps.args(src.Deps)
	if err != nil {
		return Verdict{}, err
	}
	known := map[string]string{fileName: ""}
	return c.compile(ctx, dir, known, edition, "lib", "fixture", append(externs, fileName))
}

// compile runs rustc in dir. known are the files that places in the verdict may name, by the names that
// rustc has for them.
func (c *Compiler) compile(ctx context.Context, dir string, known map[string]string, edition, kind, name string, args []string) (Verdict, error) {
	output, accepted, err := c.messages(ctx, dir, edition, kind, name, args)
	if err != nil {
		return Verdict{}, err
	}
	v, err := ReadVerdict(output, known)
	if err != nil {
		return Verdict{}, err
	}
	if accepted != v.OK {
		return Verdict{}, fmt.Errorf("rustc accepts: %t, and it said: %s", accepted, output)
	}
	return v, nil
}

// messages gives what rustc writes, JSON a line, and whether it accepts.
func (c *Compiler) messages(ctx context.Context, dir, edition, kind, name string, args []string) (output []byte, accepted bool, err error) {
	cmd := exec.CommandContext(ctx, c.rustc, slices.Concat([]string{
		"--edition", edition, "--crate-type", kind, "--crate-name", name,
		"--emit", "metadata", "--error-format", "json", "--out-dir", dir,
	}, c.flags, args)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	err = cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return stderr.Bytes(), false, nil
	}
	return stderr.Bytes(), err == nil, err
}

// diagnostic is the part we read of rustc's JSON (rustc book, "JSON output").
type diagnostic struct {
	Message string
	Code    *struct{ Code string }
	Level   string
	Spans   []span
	// Children are the notes and helps; they hold the facts of the Send error.
	Children []diagnostic
}

type span struct {
	FileName  string `json:"file_name"`
	LineStart int    `json:"line_start"`
	IsPrimary bool   `json:"is_primary"`
	Label     *string
	Expansion *struct{ Span span }
}

// place is the line in the fixture: where a span inside a macro's own source is, its call site is meant.
func (s span) place(known map[string]string) place {
	for {
		if file, ok := known[path.Clean(filepath.ToSlash(s.FileName))]; ok {
			return place{file, s.LineStart}
		}
		if s.Expansion == nil {
			return place{}
		}
		s = s.Expansion.Span
	}
}

// ReadVerdict reads rustc's diagnostics, one JSON object a line; other lines are passed over. files are those
// that places in the verdict may name, by the names that rustc has for them.
func ReadVerdict(output []byte, files map[string]string) (Verdict, error) {
	v := Verdict{OK: true}
	lines := bufio.NewScanner(bytes.NewReader(output))
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 || lines.Bytes()[0] != '{' {
			continue
		}
		var d diagnostic
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			return v, fmt.Errorf("rustc's JSON: %w", err)
		}
		if d.Level == "error" && len(d.Spans)+len(d.Children) > 0 {
			v.Errors = append(v.Errors, d.verdict(files))
		} else if strings.HasPrefix(d.Level, "error: internal") {
			return v, fmt.Errorf("rustc: %s", d.Message)
		}
		// "aborting due to …" has neither spans nor children.
		if d.Level == "error" {
			v.OK = false
		}
	}
	slices.SortStableFunc(v.Errors, func(a, b Error) int { return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line) })
	return v, lines.Err()
}

func (d diagnostic) verdict(known map[string]string) Error {
	e := Error{Message: d.Message}
	if d.Code != nil {
		e.Code = d.Code.Code
	}
	for _, s := range d.Spans {
		if s.IsPrimary {
			at := s.place(known)
			e.File, e.Line = at.file, at.line
			break
		}
	}
	e.Labels = d.labels(known, nil)
	slices.SortStableFunc(e.Labels, func(a, b Label) int { return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line) })
	return e
}

func (d diagnostic) labels(known map[string]string, to []Label) []Label {
	for _, s := range d.Spans {
		if at := s.place(known); at.line > 0 && s.Label != nil && *s.Label != "" {
			to = append(to, Label{File: at.file, Line: at.line, Text: *s.Label})
		}
	}
	for _, child := range d.Children {
		to = child.labels(known, to)
	}
	return to
}
