// Package cli is the command line: check, states, explain, rules, lsp. It turns flags into requests to the
// engine and findings into text, JSON or SARIF. It analyses nothing itself.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/lsp"
)

// The exit statuses of contract.md.
const (
	ExitOK       = 0
	ExitFindings = 1
	ExitError    = 2
)

// App is what the commands share.
type App struct {
	In       io.Reader
	Out, Err io.Writer
	Dir      string // the working folder, absolute
	Version  string
	// Serve runs the language server on In and Out until the client leaves.
	Serve func(ctx context.Context, o lsp.Options) error

	color string // --color
}

// exit is an error that only sets the exit status: what there was to say has been said.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// usageError is a wrong flag or argument.
type usageError struct{ error }

// Run executes the command line and gives the exit status.
func (a *App) Run(ctx context.Context, args []string) int {
	root := a.root()
	root.SetArgs(args)
	root.SetIn(a.In)
	root.SetOut(a.Out)
	root.SetErr(a.Err)
	err := root.ExecuteContext(ctx)
	var status exit
	switch {
	case err == nil:
		return ExitOK
	case errors.As(err, &status):
		return int(status)
	case ctx.Err() != nil:
		err = errors.New("interrupted")
	}
	fmt.Fprintf(a.Err, "crossawait: %v\n", err)
	var usage usageError
	if errors.As(err, &usage) || strings.HasPrefix(err.Error(), "unknown ") {
		fmt.Fprintln(a.Err, "Run `crossawait --help` for what there is.")
	}
	return ExitError
}

func (a *App) root() *cobra.Command {
	root := &cobra.Command{
		Use:   "crossawait",
		Short: "What your futures keep across their awaits, and what follows from that",
		Long: `crossawait reads async Rust without a compiler and says what each future keeps
across its .await points: which values make it not Send, which locks stay held,
which borrows cannot leave the function, and how to mend it.`,
		Version:       a.Version,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.SetVersionTemplate("crossawait {{.Version}}\n")
	root.CompletionOptions.DisableDefaultCmd = false
	root.PersistentFlags().StringVar(&a.color, "color", colorChoices[0], "auto, always or never: whether text is coloured")
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return choice("color", a.color, colorChoices...) }
	root.AddCommand(a.checkCommand(), a.statesCommand(), a.explainCommand(), a.rulesCommand(), a.lspCommand())
	return root
}

func (a *App) lspCommand() *cobra.Command {
	var stdio, verbose bool
	var logFile string
	c := &cobra.Command{
		Use:   "lsp",
		Short: "Run the language server on standard input and output",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			err := a.Serve(c.Context(), lsp.Options{
				In: a.In, Out: a.Out, Err: a.Err, LogFile: logFile, Verbose: verbose, Version: a.Version,
			})
			if errors.Is(err, lsp.ErrNoShutdown) {
				return exit(ExitFindings) // the protocol's 1
			}
			return err
		},
	}
	c.Flags().BoolVar(&stdio, "stdio", true, "speak on standard input and output (the only way there is)")
	c.Flags().StringVar(&logFile, "log", "", "write the log to this file instead of standard error")
	c.Flags().BoolVar(&verbose, "verbose", false, "log every request")
	return c
}

func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError{fmt.Errorf("`%s` takes no arguments, but got %q", c.CommandPath(), args[0])}
	}
	return nil
}

// display is a file's name as people read it: relative to the working folder where that is shorter, with
// forward slashes.
func (a *App) display(file string) string {
	if rel, err := filepath.Rel(a.Dir, file); err == nil && !strings.HasPrefix(rel, ".."+string(os.PathSeparator)+"..") {
		file = rel
	}
	return filepath.ToSlash(file)
}

// choice checks a flag that takes one of several words.
func choice(flag, value string, words ...string) error {
	for _, w := range words {
		if value == w {
			return nil
		}
	}
	hint := ""
	if n := config.Nearest(value, words); n != "" {
		hint = fmt.Sprintf("; did you mean %q?", n)
	}
	return usageError{fmt.Errorf("--%s takes one of %s, not %q%s", flag, strings.Join(words, ", "), value, hint)}
}
