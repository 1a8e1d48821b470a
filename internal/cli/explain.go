package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/engine"
)

func (a *App) explainCommand() *cobra.Command {
	var errors, links bool
	var format, edition string
	c := &cobra.Command{
		Use:   "explain [RULE|SECTION|CONCEPT|CODE]",
		Short: "Explain a rule, a section (1 to 10), a concept such as Pin or select!, or a rustc error code",
		Long: `Shows the page for a rule, a section (1 to 10), a concept or a rustc error code.
A concept is found by its name or path as well: Mutex, tokio::sync::Mutex, "'static", "select!".
On a terminal the page is set for it; elsewhere it is markdown. Without an argument all pages are listed.

With --rustc, reads what cargo or rustc writes as JSON, from a file or from standard input, and says of each
error about a future in one sentence what is the matter, and how to mend it. Other messages are passed by.
Exit status then: 0, whatever rustc has found; 2 for input that cannot be read.`,
		Example: `  crossawait explain guard-across-await
  crossawait explain pin
  crossawait explain E0373
  ` + howToPipe,
		ValidArgsFunction: func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
			if errors {
				return nil, cobra.ShellCompDirectiveDefault // a file
			}
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return completions(begun), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error {
			if errors {
				return a.explainErrors(c.Context(), args, format, edition)
			}
			for _, flag := range []string{"format", "edition"} {
				if c.Flags().Changed(flag) {
					return usageError{fmt.Errorf("--%s goes with --rustc", flag)}
				}
			}
			if len(args) == 0 {
				return a.pages()
			}
			return a.explain(strings.Join(args, " "), links) // "section 6", or a message of rustc's
		},
	}
	c.Flags().BoolVar(&links, "links", false, "as markdown, with links to other pages as docs/book has them: for editors")
	c.Flags().BoolVar(&errors, "rustc", false, "explain rustc's errors: what `cargo check --message-format=json` writes")
	c.Flags().StringVar(&format, "format", "text", "with --rustc: text or json (one diagnosis a line)")
	c.Flags().StringVar(&edition, "edition", "", "with --rustc: 2015, 2018, 2021 or 2024, whatever Cargo.toml says")
	return c
}

// explainErrors reads the flags of --rustc.
func (a *App) explainErrors(ctx context.Context, args []string, format, edition string) error {
	if err := choice("format", format, "text", "json"); err != nil {
		return err
	}
	n, err := editionOf(edition)
	if err != nil {
		return err
	}
	switch len(args) {
	case 0:
		return a.explainRustc(ctx, "", format, n)
	case 1:
		return a.explainRustc(ctx, args[0], format, n)
	}
	return usageError{fmt.Errorf("`crossawait explain --rustc` takes one file, or none and reads standard input")}
}

// completions are the keys, each with what its page is about; what has been begun may also be another name of a
// page, such as Mut.
func completions(begun string) []string {
	var out []string
	for _, e := range book.All() {
		out = append(out, cobra.CompletionWithDesc(e.Key, bareGist(e)))
		for _, name := range e.Names {
			if begun != "" && strings.HasPrefix(name, begun) && !strings.Contains(name, " ") {
				out = append(out, cobra.CompletionWithDesc(name, bareGist(e)))
			}
		}
	}
	return out
}

// rustcCode is a code of rustc's, which has a page of its own there.
var rustcCode = regexp.MustCompile(`^[Ee]\d{4}$`)

func (a *App) explain(key string, links bool) error {
	e, ok := book.Page(key)
	if !ok {
		hint := "`crossawait explain` lists what there is"
		if found := book.Search(key, 5); len(found) > 0 {
			keys := make([]string, len(found))
			for i, f := range found {
				keys[i] = f.Key
			}
			hint = "these speak of it: `" + strings.Join(keys, "`, `") + "`"
		} else if near := book.Suggest(key); near != "" {
			hint = fmt.Sprintf("did you mean `%s`?", near)
		}
		if rustcCode.MatchString(key) {
			hint += fmt.Sprintf(" (`rustc --explain %s` shows rustc's own page)", strings.ToUpper(key))
		}
		return fmt.Errorf("there is no page for `%s`; %s", key, hint)
	}
	if links {
		_, err := fmt.Fprint(a.Out, e.Markdown(book.Relative))
		return err
	}
	text := strings.TrimRight(e.Markdown(book.Bare), "\n") + "\n"
	if keys := e.Links(); len(keys) > 0 {
		text += "\nTo go on, `crossawait explain` one of these: `" + strings.Join(keys, "`, `") + "`.\n"
	}
	if s := a.style(a.Out); s.on || isTerminal(a.Out) {
		text = s.page(text, widthOf(a.Out))
	}
	_, err := fmt.Fprint(a.Out, text)
	return err
}

// shelves are the headings under which the pages are listed.
var shelves = map[book.Kind]string{
	book.Section: "Sections", book.Rule: "Rules", book.Concept: "Concepts", book.Code: "Errors of rustc",
}

// pages lists all pages.
func (a *App) pages() error {
	s := a.style(a.Out)
	kind := book.Kind(0)
	for i, e := range book.All() {
		if i == 0 || e.Kind != kind {
			kind = e.Kind
			if i > 0 {
				fmt.Fprintln(a.Out)
			}
			fmt.Fprintln(a.Out, s.paint(bold, shelves[kind]))
		}
		fmt.Fprintf(a.Out, "  %s  %s\n", s.paint(plainCyan, fmt.Sprintf("%-27s", e.Key)), bareGist(e))
	}
	_, err := fmt.Fprintf(a.Out, "\nRead a page with `crossawait explain KEY`.\n")
	return err
}

// bareGist is a page's gist without markdown.
func bareGist(e book.Entry) string { return strings.ReplaceAll(e.Gist, "`", "") }

func (a *App) rulesCommand() *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  noArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := choice("format", format, "text", "json"); err != nil {
				return err
			}
			return a.rules(format)
		},
	}
	c.Flags().StringVar(&format, "format", "text", "text or json")
	return c
}

func (a *App) rules(format string) error {
	if format == "json" {
		enc := json.NewEncoder(a.Out)
		for _, r := range engine.Rules() {
			if err := enc.Encode(map[string]any{
				"rule": r.Name, "section": r.Section, "relation": r.Relation,
				"severity": r.Default.String(), "title": r.Title,
			}); err != nil {
				return err
			}
		}
		return nil
	}
	w := tabwriter.NewWriter(a.Out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "RULE\tSECTION\tLOOKS AT\tDEFAULT\tSAYS")
	for _, r := range engine.Rules() {
		fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%s\n", r.Name, r.Section, r.Relation, r.Default, r.Title)
	}
	return w.Flush()
}
