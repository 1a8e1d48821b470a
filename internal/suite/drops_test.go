package suite

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/report"
	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

// TestDrops holds what drops with a future, and in which order, against what a compiled program drops, and which state
// can follow which against what it went through.
func TestDrops(t *testing.T) {
	program := filepath.Join(testdata, filepath.FromSlash(oracle.DropsProgram))
	recorded, err := oracle.ReadDrops(filepath.Join(testdata, filepath.FromSlash(oracle.DropsFile)))
	if err != nil {
		t.Fatal(err)
	}
	for _, edition := range oracle.Editions {
		ours, edges := dropsOf(t, program, edition)
		states, steps := map[string]bool{}, map[string]bool{}
		for _, line := range recorded[edition] {
			if strings.Contains(line, " > ") {
				steps[line] = true
				if !edges[line] {
					t.Errorf("edition %s: the program went a way that we do not know: %s", edition, line)
				}
				continue
			}
			place, dropped, _ := cutLast(line, ":")
			states[place] = true
			drops, known := ours[place]
			if !known {
				t.Errorf("edition %s: no state for %s", edition, place)
				continue
			}
			if want := dropPattern(drops); !want.MatchString(strings.TrimRight(dropped, " ")) {
				t.Errorf("edition %s, %s: the program drops %s, and we say %s", edition, place, dropped, want)
			}
		}
		if len(states) < 60 || len(steps) < 80 {
			t.Errorf("edition %s: only %d states and %d steps are held against the program", edition, len(states), len(steps))
		}
		for e := range edges {
			if strings.HasPrefix(e, "crossroads ") && !steps[e] {
				t.Errorf("edition %s: the program goes all ways, but not this one: %s", edition, e)
			}
		}
	}
}

// dropsOf are the drops that we know of, by the future and the suspension point, and the edges.
func dropsOf(t *testing.T, program, edition string) (drops map[string][]report.Drop, edges map[string]bool) {
	year, _ := strconv.Atoi(edition)
	w, _, err := engine.Open(context.Background(), []string{program}, engine.Options{Edition: year})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	list, err := w.Futures(context.Background(), program, 0)
	if err != nil {
		t.Fatal(err)
	}
	drops, edges = map[string][]report.Drop{}, map[string]bool{}
	for _, f := range reports(list) {
		drops[f.Future+" Unresumed"] = f.Drops
		points := map[string]string{report.Unresumed: report.Unresumed, report.Returned: report.Returned}
		for _, s := range f.Suspends {
			points[s.State] = quotedIn(s.Code)
			drops[f.Future+" "+quotedIn(s.Code)] = s.Drops
		}
		for _, e := range f.Edges {
			edges[f.Future+" "+points[e.From]+" > "+points[e.To]] = true
		}
	}
	return drops, edges
}

var quotedText = regexp.MustCompile(`"([^"]*)"`)

// quotedIn is the first text in quotes, by which the program names a value or a point.
func quotedIn(code string) string {
	if m := quotedText.FindStringSubmatch(code); m != nil {
		return m[1]
	}
	return code
}

// dropPattern is what the program may print: of a value with parts each part's name, after the value's and a dot.
func dropPattern(drops []report.Drop) *regexp.Regexp {
	var b strings.Builder
	b.WriteString("^")
	for _, d := range drops {
		var names []string
		switch {
		case d.Name != "":
			names = []string{d.Name}
		case strings.Contains(d.Code, `"`):
			names = []string{quotedIn(d.Code)}
		default: // a pattern, with its type in the signature
			pattern, _, _ := strings.Cut(d.Code, ": ")
			names = regexp.MustCompile(`\w+`).FindAllString(pattern, -1)
		}
		b.WriteString("(?:")
		for _, n := range names {
			b.WriteString(`(?: ` + regexp.QuoteMeta(n) + `(?:\.\w+)?)+`)
		}
		b.WriteString(")")
		if d.Sometimes {
			b.WriteString("?")
		}
	}
	b.WriteString("$")
	return regexp.MustCompile(b.String())
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// TestDropsRecorded runs the program anew where there is a compiler.
func TestDropsRecorded(t *testing.T) {
	c, err := oracle.NewCompiler(context.Background(), false)
	if errors.Is(err, oracle.ErrNoCompiler) {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(testdata, filepath.FromSlash(oracle.DropsProgram)))
	if err != nil {
		t.Fatal(err)
	}
	now, err := c.Drop(context.Background(), string(text))
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(testdata, filepath.FromSlash(oracle.DropsFile))
	if *update {
		if err := now.Write(file); err != nil {
			t.Fatal(err)
		}
		return
	}
	recorded, err := oracle.ReadDrops(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(recorded, now); d != "" {
		t.Errorf("rustc %s drops otherwise (-recorded +now; -update records it):\n%s", c.Version(), d)
	}
}
