package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
)

// judgeAll judges what has no verdict. again says which mutants are judged anew.
func (l lab) judgeAll(ctx context.Context, binary string, packages []pkg, again string) error {
	var chosen []mutant
	done := map[string]verdict{}
	if err := l.load(mutantsFile, &chosen); err != nil {
		return err
	}
	if err := l.load(verdictsFile, &done); err != nil {
		return err
	}
	ids := strings.Split(again, ",")
	for id, v := range done {
		if slices.Contains(ids, id) || again == "differ" && v.differ() {
			delete(done, id)
		}
	}
	for _, p := range packages {
		var mine []mutant
		for _, m := range chosen {
			if _, ok := done[m.ID]; m.Package == p.Name && !ok {
				mine = append(mine, m)
			}
		}
		if len(mine) == 0 {
			continue
		}
		j, err := l.judge(ctx, binary, p.Name, done, func() error { return l.store(verdictsFile, done) })
		if err != nil {
			return err
		}
		if err := j.all(ctx, mine); err != nil {
			return err
		}
		fmt.Fprintf(os.Stderr, "%s: %d mutants, %d compilations\n", p.Name, len(mine), j.checks)
	}
	return nil
}

// row is a line of the report.
type row struct {
	kind                                                       string
	mutants, discarded, rejected, found, onLine, missed, wrong int
}

func (r *row) count(v verdict) {
	r.mutants++
	switch {
	case v.Rustc == "discarded":
		r.discarded++
	case v.Rustc == "rejected":
		r.rejected++
		if len(v.Ours) == 0 {
			r.missed++
			break
		}
		r.found++
		if slices.ContainsFunc(v.Ours, func(o ours) bool { return slices.Contains(v.Lines, o.Line) }) {
			r.onLine++
		}
	case len(v.Ours) > 0:
		r.wrong++
	}
}

// report counts the verdicts by kind and by package, and lists the differences.
func (l lab) report(packages []pkg, markdown bool) error {
	var chosen []mutant
	done := map[string]verdict{}
	known := map[string]*prepared{}
	for name, to := range map[string]any{mutantsFile: &chosen, verdictsFile: &done, preparedFile: &known} {
		if err := l.load(name, to); err != nil {
			return err
		}
	}
	byKind, byPackage := map[string]*row{}, map[string]*row{}
	total := &row{kind: "all"}
	count := func(kind, p string, v verdict) {
		for _, in := range []struct {
			rows map[string]*row
			key  string
		}{{byKind, kind}, {byPackage, p}} {
			if in.rows[in.key] == nil {
				in.rows[in.key] = &row{kind: in.key}
			}
			in.rows[in.key].count(v)
		}
		total.count(v)
	}
	var differ []string
	say := func(id, kind, p, file, function string, line int, was string, v verdict) {
		switch {
		case v.Rustc == "rejected" && len(v.Ours) == 0:
			differ = append(differ, fmt.Sprintf("missed %s %s %s %s:%d %s `%s`\n    %s", id, kind, p, file, line, function, was, strings.Join(v.Errors, "\n    ")))
		case v.Rustc == "accepted" && len(v.Ours) > 0:
			differ = append(differ, fmt.Sprintf("FALSE %s %s %s %s:%d %s `%s`\n    %v", id, kind, p, file, line, function, was, v.Ours))
		}
	}
	for _, p := range packages {
		if known[p.Name] == nil {
			continue
		}
		for _, d := range known[p.Name].Demands {
			count("demand added", p.Name, d.Verdict)
			say("-", "demand added", p.Name, d.File, d.Function, d.Line, "", d.Verdict)
		}
	}
	for _, m := range chosen {
		v, ok := done[m.ID]
		if !ok || !slices.ContainsFunc(packages, func(p pkg) bool { return p.Name == m.Package }) {
			continue
		}
		count(m.Kind, m.Package, v)
		say(m.ID, m.Kind, m.Package, m.File, m.Function, m.Line, m.Was, v)
	}
	for _, rows := range []map[string]*row{byKind, byPackage} {
		all := slices.SortedFunc(maps.Values(rows), func(a, b *row) int { return cmp.Compare(a.kind, b.kind) })
		print(append(all, total), markdown)
	}
	if !markdown {
		slices.Sort(differ)
		fmt.Println(strings.Join(differ, "\n"))
	}
	return nil
}

func print(rows []*row, markdown bool) {
	columns := []string{"", "mutants", "discarded", "rejected", "found", "on a line of rustc's", "missed", "accepted", "false alarms"}
	format := "%-22s %8v %9v %8v %6v %8v %7v %9v %6v\n"
	if markdown {
		format = "| %s | %v | %v | %v | %v | %v | %v | %v | %v |\n"
		fmt.Printf("| %s |\n|%s\n", strings.Join(columns, " | "), strings.Repeat("---|", len(columns)))
	} else {
		fmt.Printf(format, "", "mutants", "discarded", "rejected", "found", "on line", "missed", "accepted", "false")
	}
	for _, r := range rows {
		fmt.Printf(format, r.kind, r.mutants-r.discarded, r.discarded, r.rejected, r.found, r.onLine, r.missed, r.mutants-r.discarded-r.rejected, r.wrong)
	}
	fmt.Println()
}
