package cli

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/types"
)

func (a *App) statesCommand() *cobra.Command {
	var format, edition string
	c := &cobra.Command{
		Use:   "states [PATH[:LINE]]",
		Short: "Show every future's state machine: what it stores where, and whether it is Send",
		Long: `Shows, for each async fn, block and closure, what is stored at each suspension point,
and whether the future is Send, 'static and Unpin, with the reason.
With a line, only the future that stands there is shown: the innermost one.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 1 {
				return usageError{fmt.Errorf("`crossawait states` takes one path, but got %d", len(args))}
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			path := ""
			if len(args) == 1 {
				path = args[0]
			}
			return a.states(c.Context(), path, format, edition)
		},
	}
	c.Flags().StringVar(&format, "format", "text", "text, or json (one future a line)")
	c.Flags().StringVar(&edition, "edition", "", "2015, 2018, 2021 or 2024, whatever Cargo.toml says")
	return c
}

// splitLine reads PATH:LINE. A path that ends in a number after a colon is never meant literally.
func splitLine(arg string) (path string, line int, err error) {
	i := strings.LastIndexByte(arg, ':')
	if i < 0 {
		return arg, 0, nil
	}
	n, convErr := strconv.Atoi(arg[i+1:])
	if convErr != nil {
		return arg, 0, nil
	}
	if n < 1 {
		return "", 0, usageError{fmt.Errorf("lines count from 1, not %d", n)}
	}
	return arg[:i], n, nil
}

func (a *App) states(ctx context.Context, arg, format, editionFlag string) error {
	if err := choice("format", format, "text", "json"); err != nil {
		return err
	}
	edition, err := editionOf(editionFlag)
	if err != nil {
		return err
	}
	path, line, err := splitLine(arg)
	if err != nil {
		return err
	}
	var paths []string
	if path != "" {
		paths = []string{path}
	}
	w, bad, err := a.load(ctx, paths, edition)
	if err != nil {
		return err
	}
	if path != "" && !filepath.IsAbs(path) {
		path = filepath.Join(a.Dir, path)
	}
	list, err := w.Futures(ctx, filepath.Clean(path), line)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(a.Out)
	for i, f := range list.Futures {
		if format == "json" {
			if err := writeFuture(out, f, list, statesTexts{a, list}); err != nil {
				return err
			}
			continue
		}
		if i > 0 {
			fmt.Fprintln(out)
		}
		fmt.Fprintf(out, "%s\n", a.display(list.Locate(f.Fn, f.Keyword).File))
		fmt.Fprint(out, list.Render(f))
	}
	if err := out.Flush(); err != nil {
		return err
	}
	if len(list.Futures) == 0 && format == "text" {
		where := "here"
		if line > 0 {
			where = fmt.Sprintf("at line %d of %s", line, a.display(path))
		}
		fmt.Fprintf(a.Err, "crossawait: there is no future %s\n", where)
	}
	if bad {
		return exit(ExitError)
	}
	return nil
}

type statesTexts struct {
	app  *App
	list *engine.Futures
}

func (s statesTexts) Text(file string) []byte    { return s.list.Text(file) }
func (s statesTexts) Display(file string) string { return s.app.display(file) }

// The shapes of `states --format json` (contract.md).
type (
	jsonVerdict struct {
		Verdict string      `json:"verdict"`
		Because []jsonPlace `json:"because"`
	}
	jsonField struct {
		Name  string    `json:"name"`
		Type  string    `json:"type"`
		Range jsonRange `json:"range"`
		Send  string    `json:"send,omitempty"`
		Why   string    `json:"why,omitempty"`
		Sure  *bool     `json:"sure,omitempty"`
	}
	jsonSuspend struct {
		Range  jsonRange   `json:"range"`
		Stored []jsonField `json:"stored"`
		Held   []jsonField `json:"held"`
	}
	jsonDemand struct {
		Bound string    `json:"bound"`
		By    string    `json:"by"`
		File  string    `json:"file"`
		Range jsonRange `json:"range"`
	}
	jsonFuture struct {
		Future   string        `json:"future"`
		Kind     string        `json:"kind"`
		File     string        `json:"file"`
		Range    jsonRange     `json:"range"`
		Edition  string        `json:"edition"`
		Send     jsonVerdict   `json:"send"`
		Static   jsonVerdict   `json:"static"`
		Unpin    jsonVerdict   `json:"unpin"`
		Captures []jsonField   `json:"captures"`
		Suspends []jsonSuspend `json:"suspends"`
		Demands  []jsonDemand  `json:"demands"`
	}
)

var answers = map[types.Answer]string{types.Yes: "yes", types.No: "no", types.Maybe: "unknown"}

// futureWriter renders one future as JSON.
type futureWriter struct {
	f    *machine.Future
	list *engine.Futures
	p    *positions
	t    texts
}

func writeFuture(out *bufio.Writer, f *machine.Future, list *engine.Futures, t texts) error {
	w := futureWriter{f: f, list: list, p: newPositions(t), t: t}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	return enc.Encode(w.future())
}

func (w *futureWriter) future() jsonFuture {
	f := w.f
	at := w.list.Locate(f.Fn, f.Span)
	out := jsonFuture{
		Future: f.Name, Kind: f.Kind.String(), File: w.t.Display(at.File), Range: w.p.of(at),
		Edition: strconv.Itoa(f.Graph.Edition),
		Send:    w.verdict(f.Send), Static: w.verdict(f.Static), Unpin: w.verdict(f.Unpin),
		Captures: w.fields(f.Captures, true), Suspends: []jsonSuspend{}, Demands: []jsonDemand{},
	}
	for _, st := range f.States {
		out.Suspends = append(out.Suspends, jsonSuspend{
			Range:  w.p.of(w.list.Locate(f.Fn, st.Point.Span)),
			Stored: w.fields(st.Stored, true), Held: w.fields(st.Held, false),
		})
	}
	for _, d := range w.list.Demands(f) {
		out.Demands = append(out.Demands, jsonDemand{
			Bound: d.Bound, By: d.By, File: w.t.Display(d.At.File), Range: w.p.of(d.At),
		})
	}
	return out
}

func (w *futureWriter) verdict(v types.Verdict) jsonVerdict {
	out := jsonVerdict{Verdict: answers[v.Answer], Because: []jsonPlace{}}
	for _, b := range v.Because {
		at := rule.Location{}
		if b.Fn != nil {
			at = w.list.Locate(b.Fn, b.Span)
		}
		place := jsonPlace{Message: b.Message}
		if b.Fn != nil && w.list.Text(at.File) != nil {
			place.File, place.Range = w.t.Display(at.File), w.p.of(at)
		}
		out.Because = append(out.Because, place)
	}
	return out
}

func (w *futureWriter) fields(fs []machine.Field, stored bool) []jsonField {
	out := []jsonField{}
	for _, f := range fs {
		j := jsonField{Name: f.Name, Type: w.list.Type(f.Ty), Range: w.p.of(w.list.Locate(w.f.Fn, f.Span))}
		if stored {
			j.Send, j.Why = answers[f.Send.Answer], f.Why
		}
		if !f.Sure {
			j.Sure = new(bool)
		}
		out = append(out, j)
	}
	return out
}
