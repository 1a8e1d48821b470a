package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// verdict is what rustc and we say of a mutant.
type verdict struct {
	Rustc  string   // accepted, rejected, or discarded: rustc's errors are about something else
	Errors []string `json:",omitempty"` // rustc's, with lines
	Lines  []int    `json:",omitempty"` // that rustc's errors name, in the mutated file
	Ours   []ours   `json:",omitempty"` // our errors that the package does not have unmutated
}

// differ says that one judge sees an error and the other does not.
func (v *verdict) differ() bool {
	return v.Rustc != "discarded" && (v.Rustc == "rejected") != (len(v.Ours) > 0)
}

// ours is an error of ours, by its line.
type ours struct {
	Line    int
	Rule    string
	Message string
}

// finding is the part we read of a line of `crossawait check --format json`.
type finding struct {
	Rule, Severity, Message, File string
	Range                         struct{ Start struct{ Line int } }
	Related                       []struct {
		File  string
		Range struct{ Start struct{ Line int } }
	}
}

func (f *finding) line() int { return f.Range.Start.Line }

func (f *finding) key() string { return fmt.Sprint(f.Rule, f.File, f.line(), f.Message) }

// about are the errors of rustc's that our rules are about: a future or a value that must be Send, what a
// 'static task borrows, polling what is not pinned.
var about = []*regexp.Regexp{
	regexp.MustCompile(`^ ?future cannot be (sent|shared) between threads safely`),
	regexp.MustCompile(`^E0277 .* cannot be unpinned`),
	regexp.MustCompile(`^E0373 `),
	regexp.MustCompile(`^E0521 `),
	regexp.MustCompile(`^E0733 `),
}

// bound is a bound that a type does not satisfy. It is about tasks where a future or closure has a part in it:
// what generic code demands of ordinary values is no business of our rules.
var bound = regexp.MustCompile("^E0277 `.+` cannot be (sent|shared) between threads safely")

var tasks = regexp.MustCompile(`\b(async|future|Future|closure|spawn\w*)\b`)

// borrowed are codes that are about tasks only where the borrow must last for 'static.
var borrowed = map[string]bool{"E0597": true, "E0716": true}

func relevant(e oracle.Error) bool {
	text := e.Code + " " + e.Message
	if slices.ContainsFunc(about, func(r *regexp.Regexp) bool { return r.MatchString(text) }) {
		return true
	}
	if bound.MatchString(text) {
		return tasks.MatchString(text) || slices.ContainsFunc(e.Labels, func(l oracle.Label) bool { return tasks.MatchString(l.Text) })
	}
	return borrowed[e.Code] && slices.ContainsFunc(e.Labels, func(l oracle.Label) bool { return strings.Contains(l.Text, "'static") })
}

// judge asks cargo and crossawait about mutants of one package.
type judge struct {
	lab    lab
	binary string
	p      string
	texts  map[string]string   // of the base, by file
	known  map[string]string   // for oracle.ReadVerdict
	tests  map[string][]region // of each file, what cargo does not compile since it is for tests alone
	base   map[string]bool     // keys of findings without any mutation
	done   map[string]verdict
	save   func() error
	checks int // by cargo
}

func (l lab) judge(ctx context.Context, binary, p string, done map[string]verdict, save func() error) (*judge, error) {
	j := &judge{lab: l, binary: binary, p: p, texts: map[string]string{}, known: map[string]string{}, tests: map[string][]region{}, base: map[string]bool{}, done: done, save: save}
	if err := os.RemoveAll(l.slot(p)); err != nil {
		return nil, err
	}
	if err := os.CopyFS(l.slot(p), os.DirFS(l.base(p))); err != nil {
		return nil, err
	}
	root := filepath.Join(l.base(p))
	err := filepath.WalkDir(filepath.Join(root, "src"), func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".rs" {
			return err
		}
		text, err := os.ReadFile(path)
		rel, _ := filepath.Rel(root, path) // path is below root
		rel = filepath.ToSlash(rel)
		j.texts[rel], j.known[rel] = string(text), rel
		return err
	})
	if err != nil {
		return nil, err
	}
	parser := syntax.NewParser()
	defer parser.Close()
	for path, text := range j.texts {
		f, err := read(parser, path, text)
		if err != nil {
			return nil, err
		}
		j.tests[path] = f.tests
	}
	return j, nil
}

// mutate writes the mutated files, and gives what undoes it. ok is false when mutants overlap.
func (j *judge) mutate(batch []mutant) (undo func() error, ok bool, err error) {
	edits := map[string][]edit{}
	for _, m := range batch {
		edits[m.File] = append(edits[m.File], m.Edits...)
	}
	texts := map[string]string{}
	for f, e := range edits {
		if texts[f], ok = apply(j.texts[f], e); !ok {
			return nil, false, nil
		}
	}
	undo = func() error {
		for f := range texts {
			if err := os.WriteFile(filepath.Join(j.lab.slot(j.p), f), []byte(j.texts[f]), 0o644); err != nil {
				return err
			}
		}
		return nil
	}
	for f, text := range texts {
		if err := os.WriteFile(filepath.Join(j.lab.slot(j.p), f), []byte(text), 0o644); err != nil {
			return undo, true, err
		}
	}
	return undo, true, nil
}

// cargo compiles the slot.
func (j *judge) cargo(ctx context.Context) (oracle.Verdict, error) {
	j.checks++
	cmd := exec.CommandContext(ctx, "cargo", "check", "--offline", "--lib", "--message-format=json", "-j1")
	cmd.Dir = j.lab.slot(j.p)
	cmd.Env = append(os.Environ(), "CARGO_TARGET_DIR="+j.lab.target(), "RUSTFLAGS=--cap-lints=allow")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, runErr := cmd.Output()
	var messages bytes.Buffer
	for line := range bytes.Lines(out) {
		var m struct {
			Reason  string
			Target  struct{ Name string }
			Message json.RawMessage
		}
		if err := json.Unmarshal(line, &m); err != nil {
			return oracle.Verdict{}, fmt.Errorf("cargo's JSON: %w", err)
		}
		if m.Reason == "compiler-message" {
			messages.Write(m.Message)
			messages.WriteByte('\n')
		}
	}
	v, err := oracle.ReadVerdict(messages.Bytes(), j.known)
	if err != nil {
		return v, err
	}
	var exit *exec.ExitError
	if runErr != nil && (!errors.As(runErr, &exit) || v.OK) {
		return v, fmt.Errorf("cargo check of %s: %w\n%s", j.p, runErr, stderr.String())
	}
	return v, nil
}

// check has crossawait check the slot, and gives its errors.
func (j *judge) check(ctx context.Context) ([]finding, error) {
	out, err := run(ctx, j.lab.slot(j.p), nil, j.binary, "check", "--format", "json", "--fail-on", "never", j.lab.slot(j.p))
	if err != nil {
		return nil, err
	}
	var found []finding
	for line := range bytes.Lines(out) {
		var f finding
		if err := json.Unmarshal(line, &f); err != nil {
			return nil, fmt.Errorf("crossawait's JSON: %w", err)
		}
		f.File = j.relative(f.File)
		for i := range f.Related {
			f.Related[i].File = j.relative(f.Related[i].File)
		}
		if f.Severity == "error" && !j.base[f.key()] && !j.testOnly(&f) {
			found = append(found, f)
		}
	}
	return found, nil
}

// testOnly says that a finding, or what demands something in it, stands in code for tests.
func (j *judge) testOnly(f *finding) bool {
	in := func(file string, line int) bool {
		return slices.ContainsFunc(j.tests[file], func(r region) bool { return r.has(line) })
	}
	for _, r := range f.Related {
		if in(r.File, r.Range.Start.Line) {
			return true
		}
	}
	return in(f.File, f.line())
}

func (j *judge) relative(path string) string {
	if rel, err := filepath.Rel(j.lab.slot(j.p), path); err == nil && !strings.HasPrefix(rel, "..") {
		return filepath.ToSlash(rel)
	}
	return filepath.ToSlash(path)
}

// most is how many mutants are judged in one compilation.
const most = 12

// all judges what has no verdict yet. Mutants of different functions share a compilation; where the two
// judges differ on one of them, or rustc's errors cannot be told apart, it is judged again by itself.
func (j *judge) all(ctx context.Context, mutants []mutant) error {
	findings, err := j.check(ctx)
	if err != nil {
		return err
	}
	for _, f := range findings {
		j.base[f.key()] = true
	}
	var alone []mutant
	var batches [][]mutant
	for _, m := range mutants {
		if _, ok := j.done[m.ID]; ok {
			continue
		}
		if m.Function == "" {
			alone = append(alone, m)
			continue
		}
		i := slices.IndexFunc(batches, func(b []mutant) bool {
			return len(b) < most && !slices.ContainsFunc(b, func(o mutant) bool {
				return o.File == m.File && o.From <= m.To && m.From <= o.To
			})
		})
		if i < 0 {
			batches = append(batches, []mutant{m})
			continue
		}
		batches[i] = append(batches[i], m)
	}
	for len(batches) > 0 {
		again, single, err := j.batch(ctx, batches[0])
		if err != nil {
			return err
		}
		batches = batches[1:]
		for _, b := range again {
			if len(b) > 0 {
				batches = append(batches, b)
			}
		}
		alone = append(alone, single...)
	}
	for _, m := range alone {
		if _, _, err := j.batch(ctx, []mutant{m}); err != nil {
			return err
		}
	}
	return nil
}

// owner is the mutant in whose function a place is, or -1.
func owner(batch []mutant, file string, line int) int {
	return slices.IndexFunc(batch, func(m mutant) bool {
		return m.File == file && m.From <= line && line <= m.To
	})
}

// blame is the mutant that an error of rustc's is about: where the culprit is, else where the error is, else
// any place that it names; -1 when it names none.
func blame(batch []mutant, e oracle.Error) int {
	if len(batch) == 1 {
		return 0
	}
	for _, l := range e.Labels {
		if strings.Contains(l.Text, "has type") {
			if i := owner(batch, l.File, l.Line); i >= 0 {
				return i
			}
		}
	}
	if i := owner(batch, e.File, e.Line); i >= 0 {
		return i
	}
	for _, l := range e.Labels {
		if i := owner(batch, l.File, l.Line); i >= 0 {
			return i
		}
	}
	return -1
}

func halves(batch []mutant) [][]mutant {
	return [][]mutant{batch[:len(batch)/2], batch[len(batch)/2:]}
}

// batch judges mutants in one compilation. again are batches to judge in its stead, single those that must
// be judged alone.
func (j *judge) batch(ctx context.Context, batch []mutant) (again [][]mutant, single []mutant, err error) {
	undo, ok, err := j.mutate(batch)
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		return halves(batch), nil, nil
	}
	defer func() { err = errors.Join(err, undo()) }()
	rustc, err := j.cargo(ctx)
	if err != nil {
		return nil, nil, err
	}
	verdicts := make([]verdict, len(batch))
	discarded := false
	for i := range verdicts {
		verdicts[i].Rustc = "accepted"
	}
	for _, e := range rustc.Errors {
		i := blame(batch, e)
		if i < 0 {
			return halves(batch), nil, nil
		}
		v := &verdicts[i]
		v.Errors = append(v.Errors, fmt.Sprintf("%s:%d: %s %s", e.File, e.Line, e.Code, e.Message))
		switch {
		case !relevant(e):
			v.Rustc, discarded = "discarded", true
		case v.Rustc == "accepted":
			v.Rustc = "rejected"
		}
		v.Lines = append(v.Lines, linesOf(e, batch[i].File)...)
	}
	if discarded {
		var rest []mutant
		for i, v := range verdicts {
			if v.Rustc == "discarded" {
				j.done[batch[i].ID] = verdict{Rustc: "discarded", Errors: v.Errors}
			} else {
				rest = append(rest, batch[i])
			}
		}
		return [][]mutant{rest}, nil, j.save()
	}
	found, err := j.check(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, f := range found {
		i := owner(batch, f.File, f.line())
		if len(batch) == 1 {
			i = 0
		}
		for _, r := range f.Related {
			if i < 0 {
				i = owner(batch, r.File, r.Range.Start.Line)
			}
		}
		if i < 0 {
			return halves(batch), nil, nil
		}
		verdicts[i].Ours = append(verdicts[i].Ours, ours{f.line(), f.Rule, f.Message})
	}
	for i, v := range verdicts {
		if len(batch) > 1 && v.differ() {
			single = append(single, batch[i])
			continue
		}
		slices.Sort(v.Lines)
		v.Lines = slices.Compact(v.Lines)
		slices.SortFunc(v.Ours, func(a, b ours) int { return cmp.Or(a.Line-b.Line, cmp.Compare(a.Message, b.Message)) })
		j.done[batch[i].ID] = v
	}
	return nil, single, j.save()
}

func linesOf(e oracle.Error, file string) []int {
	var lines []int
	if e.File == file {
		lines = append(lines, e.Line)
	}
	for _, l := range e.Labels {
		if l.File == file {
			lines = append(lines, l.Line)
		}
	}
	return lines
}
