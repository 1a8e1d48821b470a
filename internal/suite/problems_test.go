package suite

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/tools/oracle/oracle"
)

const problems = 40

// problemRow is a line of the table: the number, what it is about, what is said, what helps, the fixtures.
var problemRow = regexp.MustCompile(`^\| (\d+) \| (.+) \| (.+) \| (.+) \| (.+) \|$`)

// said is what a line says that a rule reports.
var said = regexp.MustCompile("^`([a-z-]+)`, (error|warning|info|hint): (.+)$")

// named is a link to a fixture, by its name.
var named = regexp.MustCompile("\\[`([a-z0-9_/]+)`\\]\\(\\.\\./testdata/fixtures/([^)]+)\\)")

// TestProblemsPage holds docs/problems.md against the fixtures: all that a line names are there and expect the rule
// with the severity that the line says, in words that are in the message; where it says nothing is found, they
// expect nothing.
func TestProblemsPage(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "problems.md"))
	if err != nil {
		t.Fatal(err)
	}
	fixtures := map[string]oracle.Fixture{}
	for _, f := range load(t) {
		fixtures[f.Name()] = f
	}
	next := 1
	for line := range strings.Lines(string(text)) {
		row := problemRow.FindStringSubmatch(strings.ReplaceAll(strings.TrimSpace(line), `\|`, "¦"))
		if row == nil {
			continue
		}
		if n, _ := strconv.Atoi(row[1]); n != next {
			t.Errorf("problem %s stands where %d is due", row[1], next)
		}
		next++
		links := named.FindAllStringSubmatch(row[5], -1)
		if len(links) == 0 {
			t.Errorf("problem %s has no fixture", row[1])
		}
		quoted := false
		for _, link := range links {
			f, ok := fixtures[link[1]]
			if !ok || !strings.HasPrefix(link[2], link[1]) {
				t.Errorf("problem %s: there is no fixture %s at %s", row[1], link[1], link[2])
				continue
			}
			quoted = expects(t, row[1], row[3], f) || quoted
		}
		if said.MatchString(row[3]) && !quoted {
			t.Errorf("problem %s: no fixture expects a message like %s", row[1], row[3])
		}
	}
	if next != problems+1 {
		t.Errorf("%d problems, not %d", next-1, problems)
	}
}

// expects holds one fixture against what a line says, and reports whether it expects the quoted message.
func expects(t *testing.T, n, says string, f oracle.Fixture) bool {
	t.Helper()
	is := said.FindStringSubmatch(says)
	if is == nil {
		if !strings.HasPrefix(says, "nothing") {
			t.Errorf("problem %s says neither a rule nor nothing: %s", n, says)
		}
		if len(f.Wants) > 0 {
			t.Errorf("problem %s: something is found in %s", n, f.Name())
		}
		return false
	}
	if !slices.ContainsFunc(f.Wants, func(w oracle.Want) bool { return w.Rule == is[1] && w.Severity == is[2] }) {
		t.Errorf("problem %s: %s does not expect %s of %s", n, f.Name(), is[2], is[1])
	}
	return slices.ContainsFunc(f.Wants, func(w oracle.Want) bool {
		return w.Rule == is[1] && w.Severity == is[2] && strings.Contains(is[3], w.Message)
	})
}
