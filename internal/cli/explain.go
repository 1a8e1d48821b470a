package cli

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/engine"
)

func (a *App) explainCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "explain RULE|SECTION|CODE",
		Short: "Explain a rule, a section (1 to 10) or a rustc error code",
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError{fmt.Errorf("`crossawait explain` takes one rule, section or rustc code, such as guard-across-await, 6 or E0373")}
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var keys []string
			for _, e := range book.All() {
				keys = append(keys, e.Key)
			}
			return keys, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error { return a.explain(args[0]) },
	}
	return c
}

func (a *App) explain(key string) error {
	e, ok := book.Page(key)
	if !ok {
		hint := "rules and sections are listed by `crossawait rules`"
		if near := book.Suggest(key); near != "" {
			hint = fmt.Sprintf("did you mean `%s`?", near)
		}
		return fmt.Errorf("there is no page for `%s`; %s", key, hint)
	}
	text := e.Markdown(book.Bare)
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	_, err := fmt.Fprint(a.Out, text)
	return err
}

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
