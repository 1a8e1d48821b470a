package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
)

// table is rows of cells under a heading, printed as text or as markdown.
type table struct {
	title string
	head  []string
	rows  [][]string
}

func printText(w io.Writer, results []result) {
	for _, t := range tables(results) {
		if len(t.rows) == 0 {
			continue
		}
		fmt.Fprintf(w, "%s\n\n", t.title)
		tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintln(tw, strings.Join(t.head, "\t"))
		for _, row := range t.rows {
			fmt.Fprintln(tw, strings.Join(row, "\t"))
		}
		tw.Flush()
		fmt.Fprintln(w)
	}
}

func printMarkdown(w io.Writer, results []result) {
	for _, t := range tables(results) {
		fmt.Fprintf(w, "### %s\n\n", t.title)
		if len(t.rows) == 0 {
			fmt.Fprint(w, "None.\n\n")
			continue
		}
		fmt.Fprintf(w, "| %s |\n|%s\n", strings.Join(t.head, " | "), strings.Repeat("---|", len(t.head)))
		for _, row := range t.rows {
			for i := range row {
				row[i] = strings.ReplaceAll(strings.ReplaceAll(row[i], "|", "\\|"), "\n", " ")
			}
			fmt.Fprintf(w, "| %s |\n", strings.Join(row, " | "))
		}
		fmt.Fprintln(w)
	}
}

func tables(results []result) []table {
	return []table{crateTable(results), ruleTable(results), errorTable(results), shapeTable(results), reasonTable(results), problemTable(results)}
}

// crateTable has a row a crate, and their sum.
func crateTable(results []result) table {
	t := table{title: "Crates", head: []string{"crate", "version", "KB", "seconds", "futures", "Send", "not Send", "Unknown", "share Unknown", "cannot be built as published", "Unknown without those", "errors", "warnings", "infos"}}
	sum := result{crate: crate{name: "all"}}
	for _, r := range results {
		t.rows = append(t.rows, crateRow(r))
		sum.bytes += r.bytes
		sum.took += r.took
		sum.futures = append(sum.futures, r.futures...)
		sum.findings = append(sum.findings, r.findings...)
	}
	t.rows = append(t.rows, crateRow(sum))
	return t
}

func crateRow(r result) []string {
	verdicts, severities := map[string]int{}, map[string]int{}
	unbuilt, unbuiltUnknown := 0, 0
	for _, f := range r.futures {
		verdicts[f.Send.Verdict]++
		if f.unbuilt {
			unbuilt++
			if f.Send.Verdict == "unknown" {
				unbuiltUnknown++
			}
		}
	}
	for _, f := range r.findings {
		severities[f.Severity]++
	}
	row := []string{r.name, r.version, strconv.FormatInt(r.bytes/1024, 10), fmt.Sprintf("%.1f", r.took.Seconds())}
	for _, n := range []int{len(r.futures), verdicts["yes"], verdicts["no"], verdicts["unknown"]} {
		row = append(row, strconv.Itoa(n))
	}
	row = append(row, share(verdicts["unknown"], len(r.futures)), strconv.Itoa(unbuilt),
		share(verdicts["unknown"]-unbuiltUnknown, len(r.futures)-unbuilt))
	for _, severity := range []string{"error", "warning", "info"} {
		row = append(row, strconv.Itoa(severities[severity]))
	}
	return row
}

// share is n of all, in percent.
func share(n, all int) string {
	if all == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f %%", 100*float64(n)/float64(all))
}

// ruleTable counts the findings of each rule by severity.
func ruleTable(results []result) table {
	t := table{title: "Findings by rule", head: []string{"rule", "error", "warning", "info", "hint"}}
	counts := map[string]map[string]int{}
	for _, r := range results {
		for _, f := range r.findings {
			if counts[f.Rule] == nil {
				counts[f.Rule] = map[string]int{}
			}
			counts[f.Rule][f.Severity]++
		}
	}
	for _, rule := range slices.Sorted(maps.Keys(counts)) {
		row := []string{rule}
		for _, severity := range t.head[1:] {
			row = append(row, strconv.Itoa(counts[rule][severity]))
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// errorTable has each error: all are false.
func errorTable(results []result) table {
	t := table{title: "Errors, all false", head: []string{"crate", "place", "rule", "message"}}
	for _, r := range results {
		for _, f := range r.findings {
			if f.Severity == "error" {
				t.rows = append(t.rows, []string{r.name, fmt.Sprintf("%s:%d", f.File, f.Range.Start.Line), f.Rule, f.Message})
			}
		}
	}
	return t
}

var quoted = regexp.MustCompile("`[^`]*`")

// shapeTable ranks the reasons for Unknown with the names in them left out.
func shapeTable(results []result) table {
	return rank("Why Send is Unknown, by kind", results, 12, func(reason string) string { return quoted.ReplaceAllString(reason, "`…`") })
}

// reasonTable ranks the reasons for Unknown as they are.
func reasonTable(results []result) table {
	return rank("Why Send is Unknown, the most frequent reasons", results, 25, func(reason string) string { return reason })
}

func rank(title string, results []result, most int, key func(reason string) string) table {
	t := table{title: title, head: []string{"futures", "share", "reason", "for example in"}}
	counts, examples := map[string]int{}, map[string]string{}
	total := 0
	for _, r := range results {
		for _, f := range r.futures {
			if f.Send.Verdict != "unknown" {
				continue
			}
			reason := "no reason is given"
			if n := len(f.Send.Because); n > 0 {
				reason = f.Send.Because[n-1].Message
			}
			total++
			k := key(reason)
			if counts[k]++; counts[k] == 1 {
				examples[k] = r.name + " " + f.Future
			}
		}
	}
	reasons := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	})
	for _, reason := range reasons[:min(most, len(reasons))] {
		share := fmt.Sprintf("%.1f %%", 100*float64(counts[reason])/float64(total))
		t.rows = append(t.rows, []string{strconv.Itoa(counts[reason]), share, reason, examples[reason]})
	}
	return t
}

// problemTable has what the commands complained of.
func problemTable(results []result) table {
	t := table{title: "Problems", head: []string{"crate", "problem"}}
	for _, r := range results {
		for _, p := range r.problems {
			t.rows = append(t.rows, []string{r.name, p})
		}
	}
	return t
}
