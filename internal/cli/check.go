package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
)

type checkFlags struct {
	format, failOn, edition string
	fix, diff, noCache      bool
}

func (a *App) checkCommand() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check [PATH...]",
		Short: "Report what rustc will reject and what will hang, and how to mend it",
		Long: `Checks files, folders, or the Cargo workspace around the working folder.
Nothing is built or run: the source is read as it is, also where it does not compile yet.

Exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or unreadable input.`,
		RunE: func(c *cobra.Command, args []string) error { return a.check(c.Context(), args, f) },
	}
	c.Flags().StringVar(&f.format, "format", "text", "text, json (one finding a line) or sarif")
	c.Flags().StringVar(&f.failOn, "fail-on", "error", "error, warning or never: what makes the exit status 1")
	c.Flags().StringVar(&f.edition, "edition", "", "2015, 2018, 2021 or 2024, whatever Cargo.toml says")
	c.Flags().BoolVar(&f.fix, "fix", false, "apply the fixes that are safe, and report what is left")
	c.Flags().BoolVar(&f.diff, "diff", false, "print what --fix would change, and change nothing")
	noCache(c, &f.noCache)
	return c
}

// noCache adds --no-cache.
func noCache(c *cobra.Command, to *bool) {
	c.Flags().BoolVar(to, "no-cache", false, "work everything out anew, and keep nothing for the next time")
}

// editionOf reads --edition; 0 means that it was not given.
func editionOf(flag string) (int, error) {
	if flag == "" {
		return 0, nil
	}
	if err := choice("edition", flag, "2015", "2018", "2021", "2024"); err != nil {
		return 0, err
	}
	return strconv.Atoi(flag)
}

func (a *App) check(ctx context.Context, paths []string, f checkFlags) error {
	for _, err := range []error{
		choice("format", f.format, "text", "json", "sarif"),
		choice("fail-on", f.failOn, "error", "warning", "never"),
	} {
		if err != nil {
			return err
		}
	}
	edition, err := editionOf(f.edition)
	if err != nil {
		return err
	}
	if f.fix || f.diff {
		return a.mend(ctx, paths, edition, f)
	}
	report, bad, err := a.found(ctx, paths, edition, f.noCache)
	if err != nil {
		return err
	}
	return a.show(report, f, bad)
}

// found is what a check of the paths finds; bad says that input was lost.
func (a *App) found(ctx context.Context, paths []string, edition int, noCache bool) (report *engine.Report, bad bool, err error) {
	bad, err = a.open(paths, edition, noCache, func(abs []string, o engine.Options) (problems []engine.Problem, err error) {
		report, problems, err = engine.CheckOnce(ctx, abs, o)
		return problems, err
	})
	return report, bad, err
}

// mend applies the safe fixes, or prints what they would change.
func (a *App) mend(ctx context.Context, paths []string, edition int, f checkFlags) error {
	w, bad, err := a.load(ctx, paths, edition, f.noCache)
	if err != nil {
		return err
	}
	report, err := w.Check(ctx)
	if err != nil {
		return err
	}
	fixed, err := w.FixAll(ctx)
	if err != nil {
		return err
	}
	if f.diff {
		a.printDiff(fixed)
		return a.status(report.Findings, f.failOn, bad)
	}
	if err := a.writeFixed(fixed); err != nil {
		return err
	}
	return a.show(fixed.Report, f, bad)
}

// show prints a report, and gives the exit status for it.
func (a *App) show(report *engine.Report, f checkFlags, bad bool) error {
	if err := a.report(report, f.format); err != nil {
		return err
	}
	a.tell(report.Unread)
	return a.status(report.Findings, f.failOn, bad)
}

// load opens the paths (the workspace around the working folder when there are none) and says what could
// not be read.
func (a *App) load(ctx context.Context, paths []string, edition int, noCache bool) (w *engine.Workspace, bad bool, err error) {
	bad, err = a.open(paths, edition, noCache, func(abs []string, o engine.Options) (problems []engine.Problem, err error) {
		w, problems, err = engine.Open(ctx, abs, o)
		return problems, err
	})
	return w, bad, err
}

// open gives what opens a workspace its paths and options, shows how far it is, and says what could not be read.
func (a *App) open(paths []string, edition int, noCache bool, with func(abs []string, o engine.Options) ([]engine.Problem, error)) (bad bool, err error) {
	abs := make([]string, 0, len(paths))
	for _, p := range paths {
		if !filepath.IsAbs(p) {
			p = filepath.Join(a.Dir, p)
		}
		abs = append(abs, filepath.Clean(p))
	}
	if len(abs) == 0 {
		abs = append(abs, a.Dir)
	}
	engine.CollectLess()
	bar := a.progress()
	o := engine.Options{Edition: edition, Whole: len(paths) == 0, Progress: bar.update}
	if !noCache {
		o.Cache = engine.UserCache()
	}
	problems, err := with(abs, o)
	bar.done()
	if err != nil {
		return false, err
	}
	return a.tell(problems), nil
}

// tell says on stderr what is the matter, and reports whether input was lost.
func (a *App) tell(problems []engine.Problem) (bad bool) {
	for _, p := range problems {
		where := a.display(p.File)
		if p.Line > 0 {
			where += ":" + strconv.Itoa(p.Line)
		}
		fmt.Fprintf(a.Err, "crossawait: %s: %s\n", where, p.Message)
		bad = bad || p.Fatal
	}
	return bad
}

// status is the exit status for what was found.
func (a *App) status(findings []rule.Finding, failOn string, bad bool) error {
	if bad {
		return exit(ExitError)
	}
	least := map[string]rule.Severity{"error": rule.Error, "warning": rule.Warning, "never": rule.Error + 1}[failOn]
	for i := range findings {
		if findings[i].Severity >= least {
			return exit(ExitFindings)
		}
	}
	return nil
}

// reportTexts are a report's texts under the names people know.
type reportTexts struct {
	app    *App
	report *engine.Report
}

func (r reportTexts) Text(file string) []byte    { return r.report.Text(file) }
func (r reportTexts) Display(file string) string { return r.app.display(file) }

func (a *App) report(r *engine.Report, format string) error {
	t := reportTexts{a, r}
	switch format {
	case "json":
		return writeJSON(a.Out, r.Findings, t)
	case "sarif":
		return writeSARIF(a.Out, r.Findings, r.Allowed, engine.Rules(), a.Version, t)
	}
	tw := newTextWriter(a.Out, a.style(a.Out), t)
	for i := range r.Findings {
		tw.finding(&r.Findings[i])
	}
	tw.summary(r)
	return tw.w.Flush()
}

// summary is the last line: how much of what, in how much.
func (t *textWriter) summary(r *engine.Report) {
	counts := map[rule.Severity]int{}
	fixable := 0
	for i := range r.Findings {
		counts[r.Findings[i].Severity]++
		if _, ok := engine.SafeFix(&r.Findings[i]); ok {
			fixable++
		}
	}
	line := ""
	for s := rule.Error; s > rule.Off; s-- {
		if counts[s] > 0 {
			if line != "" {
				line += ", "
			}
			line += t.style.paint(severityColour[s], plural(counts[s], s.String()))
		}
	}
	if line == "" {
		line = t.style.paint(green, "nothing found")
	}
	if n := len(r.Allowed); n > 0 {
		line += fmt.Sprintf(" (%d more allowed)", n)
	}
	fmt.Fprintf(t.w, "%s in %s, %s\n", line, plural(r.Files, "file"), plural(r.Futures, "future"))
	if fixable > 0 {
		fmt.Fprintf(t.w, "%s can be mended by `crossawait check --fix`\n", plural(fixable, "finding"))
	}
}

func plural(n int, word string) string {
	if n == 1 || word == "info" {
		return fmt.Sprintf("%d %s", n, word)
	}
	return fmt.Sprintf("%d %ss", n, word)
}

func (a *App) printDiff(f *engine.Fixed) {
	for _, file := range f.Files() {
		name := a.display(file)
		_, _ = a.Out.Write(diff.Diff("a/"+name, f.Before[file], "b/"+name, f.After[file]))
	}
}

// writeFixed puts the fixed texts in place, each at once: a file is replaced by a finished copy beside it. A fix may
// reach over several files, so that nothing is replaced before all copies are there, and what was is put back when one
// cannot be.
func (a *App) writeFixed(f *engine.Fixed) error {
	copies := map[string]string{}
	defer func() {
		for _, tmp := range copies {
			_ = os.Remove(tmp)
		}
	}()
	for _, file := range f.Files() {
		tmp, err := copyBeside(file, f.After[file])
		if err != nil {
			return err
		}
		copies[file] = tmp
	}
	for i, file := range f.Files() {
		if err := os.Rename(copies[file], file); err != nil {
			for _, done := range f.Files()[:i] {
				if tmp, failed := copyBeside(done, f.Before[done]); failed == nil {
					err = errors.Join(err, os.Rename(tmp, done))
				} else {
					err = errors.Join(err, failed)
				}
			}
			return err
		}
		delete(copies, file)
	}
	if f.Applied > 0 {
		fmt.Fprintf(a.Err, "crossawait: applied %s in %s\n", pluralFix(f.Applied), plural(len(f.After), "file"))
	}
	return nil
}

func pluralFix(n int) string {
	if n == 1 {
		return "1 fix"
	}
	return fmt.Sprintf("%d fixes", n)
}

// copyBeside writes a text to a new file beside another, with that one's permissions.
func copyBeside(file string, text []byte) (string, error) {
	info, err := os.Stat(file)
	if err != nil {
		return "", err
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".crossawait-*")
	if err != nil {
		return "", err
	}
	_, err = tmp.Write(text)
	if err == nil {
		err = tmp.Chmod(info.Mode().Perm())
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		_ = os.Remove(tmp.Name())
		return "", err
	}
	return tmp.Name(), nil
}

// bar is the progress bar of a long scan, on a terminal only.
type bar struct {
	app *App
	p   *progressbar.ProgressBar
}

// longScan is the number of files from which a scan shows a bar.
const longScan = 200

func (a *App) progress() *bar { return &bar{app: a} }

func (b *bar) update(done, total int) {
	if total < longScan || !isTerminal(b.app.Err) {
		return
	}
	if b.p == nil {
		b.p = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(b.app.Err),
			progressbar.OptionSetDescription("reading"),
			progressbar.OptionShowCount(),
			progressbar.OptionClearOnFinish(),
			progressbar.OptionThrottle(65e6),
		)
	}
	_ = b.p.Set(done)
}

func (b *bar) done() {
	if b.p != nil {
		_ = b.p.Finish()
	}
}
