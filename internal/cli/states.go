package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"github.com/crossawait/crossawait/internal/diagram"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/report"
)

// statesOptions are the command's flags.
type statesOptions struct {
	format, output, edition string
	noCache                 bool
}

// byExtension are the formats of files by their names' ends.
var byExtension = map[string]string{".svg": "svg", ".md": "markdown", ".markdown": "markdown", ".json": "json", ".jsonl": "json"}

// settle finds the format, if none is asked for.
func (o *statesOptions) settle() error {
	if o.format == "" {
		if o.format = byExtension[strings.ToLower(filepath.Ext(o.output))]; o.format == "" {
			o.format = "text"
		}
	}
	return choice("format", o.format, "text", "markdown", "svg", "json")
}

func (a *App) statesCommand() *cobra.Command {
	var o statesOptions
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
			return a.states(c.Context(), path, o)
		},
	}
	c.Flags().StringVar(&o.format, "format", "", "text, markdown (with Mermaid diagrams), svg, or json (one future a line); by default what the name of --output says, or text")
	c.Flags().StringVarP(&o.output, "output", "o", "", "write to this file")
	c.Flags().StringVar(&o.edition, "edition", "", "2015, 2018, 2021 or 2024, whatever Cargo.toml says")
	noCache(c, &o.noCache)
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

func (a *App) states(ctx context.Context, arg string, o statesOptions) error {
	if err := o.settle(); err != nil {
		return err
	}
	edition, err := editionOf(o.edition)
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
	w, bad, err := a.load(ctx, paths, edition, o.noCache)
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
	if err := a.writeStates(list, o); err != nil {
		return err
	}
	if len(list.Futures) == 0 && o.format != "json" {
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

// writeStates writes the futures to where they are wanted.
func (a *App) writeStates(list *engine.Futures, o statesOptions) error {
	text := diagram.TextOptions{}
	if o.output == "" {
		text = a.textOptions()
	}
	var b bytes.Buffer
	if err := a.renderStates(&b, list, o.format, text); err != nil {
		return err
	}
	if o.output == "" {
		_, err := a.Out.Write(b.Bytes())
		return err
	}
	if len(list.Futures) == 0 {
		return nil
	}
	file := o.output
	if !filepath.IsAbs(file) {
		file = filepath.Join(a.Dir, file)
	}
	return os.WriteFile(file, b.Bytes(), 0o644)
}

func (a *App) renderStates(b *bytes.Buffer, list *engine.Futures, format string, text diagram.TextOptions) error {
	enc := json.NewEncoder(b)
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
				b.WriteString("\n")
			}
			b.WriteString(diagram.Text(&one, text))
		default:
			futures = append(futures, one)
		}
	}
	switch {
	case len(futures) == 0:
	case format == "markdown":
		b.WriteString(diagram.Markdown(futures))
	case format == "svg":
		b.WriteString(diagram.SVG(futures))
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
