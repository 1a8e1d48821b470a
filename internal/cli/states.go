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

	"github.com/crossawait/crossawait/internal/diagram"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/report"
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
	c.Flags().StringVar(&format, "format", "text", "text, markdown (with Mermaid diagrams), svg, or json (one future a line)")
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
	if err := choice("format", format, "text", "markdown", "svg", "json"); err != nil {
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
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	positions := report.NewPositions(statesTexts{a, list})
	var futures []report.Future
	for i, f := range list.Futures {
		one := report.FutureOf(f, list, positions)
		switch format {
		case "json":
			if err := enc.Encode(one); err != nil {
				return err
			}
		case "text":
			if i > 0 {
				fmt.Fprintln(out)
			}
			fmt.Fprint(out, diagram.Text(&one, a.textOptions()))
		default:
			futures = append(futures, one)
		}
	}
	switch format {
	case "markdown":
		out.WriteString(diagram.Markdown(futures))
	case "svg":
		out.WriteString(diagram.SVG(futures))
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

// textOptions are the terminal's: its width, and colours.
func (a *App) textOptions() diagram.TextOptions {
	colours := map[diagram.Style]string{
		diagram.Strong: bold, diagram.Faint: faint, diagram.Name: blue, diagram.Yes: green, diagram.No: red,
		diagram.Unknown: yellow, diagram.Back: magenta,
	}
	s := a.style(a.Out)
	return diagram.TextOptions{
		Width: widthOf(a.Out),
		Paint: func(st diagram.Style, text string) string { return s.paint(colours[st], text) },
	}
}
