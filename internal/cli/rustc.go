package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/report"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rustc"
	"github.com/crossawait/crossawait/internal/source"
)

// howToPipe is how rustc's errors come to be explained.
const howToPipe = "cargo check --message-format=json 2>/dev/null | crossawait explain --rustc"

// explainRustc reads rustc's messages from a file, or from standard input where name is "" or "-", and explains
// those about futures as they come.
func (a *App) explainRustc(ctx context.Context, name, format string, edition int) error {
	in := a.In
	if name == "" || name == "-" {
		name = "standard input"
		if f, ok := in.(*os.File); ok && isTerminalFile(f) {
			return usageError{fmt.Errorf("nothing is piped in: %s", howToPipe)}
		}
	} else {
		if !filepath.IsAbs(name) {
			name = filepath.Join(a.Dir, name)
		}
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		in, name = f, a.display(name)
	}
	x := &explainer{app: a, ctx: ctx, edition: edition, known: map[string]bool{}, passed: map[string]bool{}, snapshots: map[string]*engine.Snapshot{}, findings: map[string][]rule.Finding{}}
	defer x.close()
	x.out = x.text
	if format == "json" {
		x.out = x.json
	}
	r := rustc.NewReader(in)
	for {
		m, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := x.message(m); err != nil {
			return err
		}
	}
	if format == "text" && r.Stream().Messages > 0 {
		x.summary()
	}
	return a.streamProblem(name, r.Stream())
}

// streamProblem says what was wrong with a stream, if anything.
func (a *App) streamProblem(name string, s rustc.Stream) error {
	say := func(format string, args ...any) error {
		fmt.Fprintf(a.Err, "crossawait: %s: %s\n", name, fmt.Sprintf(format, args...))
		return exit(ExitError)
	}
	switch {
	case s.Broken > 0:
		return say("line %d is broken JSON, and %s left out: cargo and rustc write each message on a line of its own", s.FirstBroken, lines(s.Broken))
	case s.Messages > 0 && s.Cargo && !s.Finished:
		return say("cargo's output ends before the build did, so there may be more errors")
	case s.Messages > 0, s.Cargo && !s.Failed:
		return nil
	case s.Cargo:
		return say("cargo failed, and its messages hold no error of rustc's: it has said why on its standard error (with json-render-diagnostics all goes there; pass --message-format=json)")
	case s.Human:
		return say("this is rustc's output for people, which cannot be read back; pass JSON: %s", howToPipe)
	case s.Other > 0:
		return say("this is JSON, but neither cargo's nor rustc's: %s", howToPipe)
	case s.Lines == 0:
		return say("it is empty; cargo writes its messages there when asked for JSON: %s", howToPipe)
	}
	return say("there is no message of rustc's in it: %s", howToPipe)
}

func lines(n int) string {
	if n == 1 {
		return "1 line is"
	}
	return fmt.Sprintf("%d lines are", n)
}

// explainer explains messages one by one.
type explainer struct {
	app     *App
	ctx     context.Context
	edition int
	out     func(e *explained) error

	known     map[string]bool // diagnoses, by key
	said      int
	passed    map[string]bool // errors and warnings that are not about futures
	opened    []*engine.Workspace
	snapshots map[string]*engine.Snapshot // by file; nil: it cannot be read
	findings  map[string][]rule.Finding   // by file
}

// explained is a diagnosis with what we have found ourselves.
type explained struct {
	*rustc.Located
	manifest string
	finding  *rule.Finding // nil: none
	snapshot *engine.Snapshot
}

func (x *explainer) close() {
	for _, w := range x.opened {
		w.Close()
	}
}

func (x *explainer) message(m *rustc.Message) error {
	e := &explained{manifest: m.Manifest}
	findings := func(places []rustc.Place) []rule.Finding { return x.near(places, m.Manifest) }
	locate := func(p rustc.Place) (rule.Location, bool) { return x.locate(p, m.Manifest) }
	var ok bool
	if e.Located, e.finding, ok = rustc.Explain(&m.Diagnostic, findings, locate); !ok {
		if (m.Level == "error" || m.Level == "warning") && len(m.Spans) > 0 {
			x.pass(m)
		}
		return nil
	}
	key := m.Manifest + " " + e.Key() // packages apart name their files alike
	if x.known[key] {
		return nil
	}
	x.known[key] = true
	x.said++
	if e.finding != nil {
		e.snapshot = x.snapshot(e.finding.File)
		e.Section = e.finding.Section
	}
	return x.out(e)
}

// pass notes a message that is not explained. Cargo prints it once for each target that the code is a part of.
func (x *explainer) pass(m *rustc.Message) {
	s := m.Spans[0]
	x.passed[fmt.Sprintf("%s %s:%d:%d: %s", m.Manifest, s.File, s.LineStart, s.ColumnStart, m.Diagnostic.Message)] = true
}

// path is the file that a place is in, as the engine names files.
func (x *explainer) path(p rustc.Place, manifest string) (string, bool) {
	return rustc.Resolve(p.File, manifest, x.app.Dir, func(path string) bool {
		info, err := os.Stat(path)
		return err == nil && info.Mode().IsRegular()
	})
}

// near are the findings in the files of some places.
func (x *explainer) near(places []rustc.Place, manifest string) []rule.Finding {
	return rustc.Nearby(places, func(p rustc.Place) (string, bool) { return x.path(p, manifest) }, x.inFile)
}

func (x *explainer) inFile(path string) []rule.Finding {
	if list, ok := x.findings[path]; ok {
		return list
	}
	var list []rule.Finding
	if s := x.snapshot(path); s != nil {
		// The error is that of a context that has ended, and then there is nobody to tell.
		list, _ = s.FindingsWithFixes(x.ctx, path, source.Span{End: uint32(len(s.Text(path)))})
	}
	x.findings[path] = list
	return list
}

// snapshot is that of the crates around a file; nil when they cannot be read.
func (x *explainer) snapshot(path string) *engine.Snapshot {
	if s, ok := x.snapshots[path]; ok {
		return s
	}
	for _, w := range x.opened {
		if w.Holds(path) {
			x.snapshots[path] = w.Snapshot()
			return x.snapshots[path]
		}
	}
	x.snapshots[path] = nil
	bar := x.app.progress()
	// What cannot be read has been said by rustc already.
	w, _, err := engine.Open(x.ctx, []string{path}, engine.Options{Edition: x.edition, Whole: true, Progress: bar.update, Cache: engine.UserCache()})
	bar.done()
	if err == nil {
		x.opened = append(x.opened, w)
		if w.Holds(path) {
			x.snapshots[path] = w.Snapshot()
		}
	}
	return x.snapshots[path]
}

// locate turns a place of rustc's into one of the engine's, if the file still has there what rustc has read.
func (x *explainer) locate(p rustc.Place, manifest string) (at rule.Location, ok bool) {
	path, ok := x.path(p, manifest)
	if !ok {
		return at, false
	}
	s := x.snapshot(path)
	if s == nil {
		return at, false
	}
	return rustc.In(s.Lines(path), path, p)
}

// display is a file's name as people read it.
func (x *explainer) display(p rustc.Place, manifest string) string {
	if path, ok := x.path(p, manifest); ok {
		return x.app.display(path)
	}
	return filepath.ToSlash(p.File)
}

// at is where the diagnosis stands: of what is inside a macro's call rustc can name the call alone, and a finding
// says where.
func (x *explainer) at(e *explained) (file string, line, column int) {
	if e.finding != nil && (e.Diagnosis.At.Macro != "" || e.Vague) && e.snapshot != nil {
		if lines := e.snapshot.Lines(e.finding.File); lines != nil {
			l, c := lines.Position(e.finding.Span.Start, source.Scalars)
			return x.app.display(e.finding.File), l + 1, c + 1
		}
	}
	return x.display(e.Diagnosis.At, e.manifest), e.Diagnosis.At.Start.Line, e.Diagnosis.At.Start.Column
}

// page is the key of the page that says more.
func (e *explained) page() string {
	if e.finding != nil {
		return e.finding.Rule
	}
	return e.Page()
}

// text prints a diagnosis: in a line where and what, then what to do, then where to read on.
func (x *explainer) text(e *explained) error {
	w := bufio.NewWriter(x.app.Out)
	s := x.app.style(x.app.Out)
	colour := yellow
	if e.Level == "error" {
		colour = red
	}
	file, line, column := x.at(e)
	fmt.Fprintf(w, "%s:%d:%d: %s: %s\n", file, line, column, s.paint(colour, e.Label()), s.paint(bold, e.Says))
	point := func(name, text string) {
		fmt.Fprintf(w, "   %s %s: %s\n", s.paint(blue, "="), s.paint(bold, name), text)
	}
	switch {
	case e.finding != nil && len(e.finding.Fixes) > 0:
		for _, f := range e.finding.Fixes {
			point(fixWord(f), f.Title)
		}
	case e.Fix != "":
		point("fix", e.Fix)
	}
	point("more", fmt.Sprintf("crossawait explain %s (section %d)", e.page(), e.Section))
	fmt.Fprintln(w)
	return w.Flush()
}

func (x *explainer) summary() {
	passed := len(x.passed)
	switch {
	case x.said+passed == 0:
		fmt.Fprintln(x.app.Out, "rustc has no errors")
	case x.said == 0:
		fmt.Fprintf(x.app.Out, "none of rustc's messages (%d) is about futures\n", passed)
	case passed == 0:
		fmt.Fprintf(x.app.Out, "%s explained\n", plural(x.said, "message"))
	default:
		fmt.Fprintf(x.app.Out, "%s explained, %s not about futures\n", plural(x.said, "message"), plural(passed, "other"))
	}
}

// The shape of a diagnosis in JSON, one a line (docs/rustc.md).
type explainedJSON struct {
	Shape   string          `json:"shape"`
	Section int             `json:"section"`
	Level   string          `json:"level"`
	Code    *string         `json:"code"`
	Rustc   string          `json:"rustc"`
	Message string          `json:"message"`
	File    string          `json:"file"`
	Range   report.Range    `json:"range"`
	Related []report.Place  `json:"related"`
	Advice  string          `json:"advice"`
	Page    string          `json:"page"`
	Finding *report.Finding `json:"finding"`
}

func (x *explainer) json(e *explained) error {
	out := explainedJSON{
		Shape: e.Shape, Section: e.Section, Level: e.Level, Rustc: e.Message, Message: e.Says,
		File: x.display(e.Diagnosis.At, e.manifest), Range: rangeOf(e.Diagnosis.At), Related: []report.Place{}, Advice: e.Fix, Page: e.page(),
	}
	if e.Code != "" {
		out.Code = &e.Code
	}
	for _, n := range e.Notes {
		out.Related = append(out.Related, report.Place{Message: n.Text, File: x.display(n.Place, e.manifest), Range: rangeOf(n.Place)})
	}
	if e.finding != nil && e.snapshot != nil {
		f := report.NewPositions(snapshotTexts{x.app, e.snapshot}).Finding(e.finding)
		out.Finding = &f
	}
	enc := json.NewEncoder(x.app.Out)
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

func rangeOf(p rustc.Place) report.Range {
	at := func(p rustc.Position) report.Position {
		return report.Position{Line: p.Line, Column: p.Column, Byte: p.Byte}
	}
	return report.Range{Start: at(p.Start), End: at(p.End)}
}

// snapshotTexts are a snapshot's texts under the names people know.
type snapshotTexts struct {
	app      *App
	snapshot *engine.Snapshot
}

func (t snapshotTexts) Text(file string) []byte    { return t.snapshot.Text(file) }
func (t snapshotTexts) Display(file string) string { return t.app.display(file) }
