// Package book holds the pages that people read: the ten sections on ownership and async, one page a
// rule, one page a rustc code. They are embedded markdown; hover, `explain` and the docs show the same
// page. The package knows no analysis: a rule's page lives in the rule's folder and is only passed on.
package book

import (
	"embed"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/rules"
)

//go:embed sections/*.md codes/*.md
var pages embed.FS

// Kind tells the pages apart.
type Kind uint8

// The kinds of page.
const (
	Section Kind = iota
	Rule
	Code // a rustc error code, or a rustc error without one
)

// NotSend is the key of the page for rustc's error without a code, "future cannot be sent between
// threads safely".
const NotSend = "future-not-send"

// Entry is one page.
type Entry struct {
	Key      string // "6", "guard-across-await", "E0373"
	Kind     Kind
	Title    string
	Section  int    // 1 to 10: the section itself, or the one that explains the background
	Markdown string // as shown: without hidden lines and compiler annotations
}

// Page finds a page by a section's number, a rule's name or a rustc code, whatever its case; rustc's
// message "future cannot be sent between threads safely" is a key too.
func Page(key string) (Entry, bool) {
	key = canonical(key)
	for _, e := range All() {
		if strings.ToLower(e.Key) == key {
			return e, true
		}
	}
	return Entry{}, false
}

// Suggest is the key nearest to one that has no page, or "" when none is near.
func Suggest(key string) string {
	key = canonical(key)
	best, bestCost := "", len(key)/2+1
	for _, e := range All() {
		if cost := distance(key, strings.ToLower(e.Key)); cost < bestCost {
			best, bestCost = e.Key, cost
		}
	}
	return best
}

// All are all pages: the sections in order, the rules as the registry lists them, the codes by name.
func All() []Entry {
	var out []Entry
	for n := 1; n <= 10; n++ {
		key := strconv.Itoa(n)
		out = append(out, entry(key, Section, n, read("sections/"+key+".md")))
	}
	for _, facts := range rules.Facts() {
		out = append(out, entry(facts.Name, Rule, facts.Section, facts.Doc))
	}
	files, _ := fs.Glob(pages, "codes/*.md") // the pattern is well formed
	for _, name := range files {
		text := read(name)
		key := strings.TrimSuffix(path.Base(name), ".md")
		out = append(out, entry(key, Code, sectionLine(text), text))
	}
	return out
}

func read(name string) string {
	data, _ := pages.ReadFile(name) // embedded: it is there, and a test reads every page
	return string(data)
}

func entry(key string, kind Kind, section int, text string) Entry {
	title, _, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
	return Entry{Key: key, Kind: kind, Title: title, Section: section, Markdown: Shown(text)}
}

// sectionLine reads the line `Section: n` of a code's page.
func sectionLine(text string) int {
	_, rest, _ := strings.Cut(text, "\nSection: ")
	line, _, _ := strings.Cut(rest, "\n")
	n, _ := strconv.Atoi(line)
	return n
}

// canonical brings the ways people write a key together: "§6", "section 6", "e0373", "error[E0373]".
func canonical(key string) string {
	key = strings.ToLower(strings.TrimSpace(key))
	if strings.Contains(key, "cannot be sent between threads safely") {
		return NotSend
	}
	key = strings.TrimSuffix(strings.TrimPrefix(key, "error["), "]")
	key = strings.TrimPrefix(strings.TrimPrefix(key, "section"), "§")
	return strings.ReplaceAll(strings.TrimSpace(key), "_", "-")
}

// distance is the Levenshtein distance in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, diagonal+1)
		}
	}
	return row[len(b)]
}
