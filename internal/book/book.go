// Package book holds the pages that people read: the ten sections on ownership and async, one page a
// rule, one a concept of the language or its libraries, one a rustc code. They are embedded markdown;
// hover, `explain` and the docs show the same page. The package knows no analysis: a rule's page lives
// in the rule's folder and is only passed on.
package book

import (
	"embed"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules"
)

//go:generate go run ../../tools/bookgen -out ../../docs/book

//go:embed sections/*.md codes/*.md concepts/*.md settings.md
var pages embed.FS

// Kind tells the pages apart.
type Kind uint8

// The kinds of page.
const (
	Section Kind = iota
	Rule
	Concept // something of the language or of a library: Pin, select!, a guard
	Code    // a rustc error code, or a rustc error without one
)

// Entry is one page.
type Entry struct {
	Key     string // "6", "guard-across-await", "pin", "E0373"
	Kind    Kind
	Title   string
	Gist    string   // what it is about, in one line of markdown without links, not beginning with the key
	Section int      // 1 to 10: the section itself, or the one that explains the background
	Names   []string // what else a concept is found by: paths, macros, other words
	says    []string // parts of rustc's messages that a code's page is about
	text    string   // as embedded, without the header
}

// Markdown is the page as shown: without hidden lines, with what the compiler and crossawait say of each
// example, and with links to other pages as to has them.
func (e Entry) Markdown(to Link) string {
	return relink(shown(e.text), func(text, key string) string {
		if key == e.Key {
			return text // what is found in a rule's own example
		}
		return to(text, key)
	})
}

// Lead is the page's first paragraph, which stands alone: hovers show it.
func (e Entry) Lead(to Link) string {
	_, rest, _ := strings.Cut(e.text, "\n")
	lead, _, _ := strings.Cut(strings.TrimLeft(rest, "\n"), "\n\n")
	return strings.TrimSpace(relink(lead, to))
}

// Source is the page's own file, below the root of the repository, with slashes.
func (e Entry) Source() string {
	if e.Kind == Rule {
		return "internal/rules/" + strings.ReplaceAll(e.Key, "-", "") + "/rule.md"
	}
	return "internal/book/" + folders[e.Kind] + "/" + e.Key + ".md"
}

// Page finds a page by a section's number, a rule's name, a concept's key or one of its names, or a rustc
// code, whatever its case. A message of rustc's that has no code, such as "future cannot be sent between
// threads safely", is a key too. A path counts with and without the arguments of its last segment, in core
// and alloc as in std; what is found under no page of its own is looked for under its type or module.
func Page(key string) (Entry, bool) {
	b := load()
	for name := canonical(key); name != ""; {
		if i, ok := b.byName[name]; ok {
			return b.entries[i], true
		}
		if name = name[:max(strings.LastIndex(name, "::"), 0)]; !strings.Contains(name, "::") {
			break // a crate explains nothing
		}
	}
	for _, e := range b.entries {
		for _, part := range e.says {
			if strings.Contains(strings.ToLower(key), part) {
				return e, true
			}
		}
	}
	return Entry{}, false
}

// Suggest is the key of the page that is nearest to a key or name that has none, or "" when none is near.
func Suggest(key string) string {
	key = canonical(key)
	best, bestCost := "", len(key)/3+1
	for _, e := range load().entries {
		for _, name := range append([]string{e.Key}, e.Names...) {
			if cost := distance(key, canonical(name)); cost < bestCost {
				best, bestCost = e.Key, cost
			}
		}
	}
	return best
}

// Search gives the pages in which words stand, at most n: first those that have them in their title, in their
// first paragraph, or often.
func Search(words string, n int) []Entry {
	if words = strings.TrimSpace(words); words == "" {
		return nil
	}
	whole := regexp.MustCompile(`(?i)(?:^|\W)` + regexp.QuoteMeta(words) + `(?:$|\W)`)
	type hit struct {
		Entry
		weight int
	}
	var hits []hit
	for _, e := range All() {
		count := func(text string) int { return len(whole.FindAllStringIndex(text, -1)) }
		if weight := 20*count(e.Title+" "+e.Gist) + 5*count(e.Lead(Bare)) + count(e.Markdown(Bare)); weight > 0 {
			hits = append(hits, hit{e, weight})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return b.weight - a.weight })
	var out []Entry
	for _, h := range hits[:min(n, len(hits))] {
		out = append(out, h.Entry)
	}
	return out
}

// All are all pages: the sections in order, the rules as the registry lists them, the concepts and the
// codes by key. The caller must not change them.
func All() []Entry { return load().entries }

// shelf is the book as it is looked up.
type shelf struct {
	entries []Entry
	byName  map[string]int // index in entries by canonical key or name
}

// load reads the embedded pages, once.
var load = sync.OnceValue(func() *shelf {
	b := &shelf{byName: map[string]int{}}
	for n := 1; n <= 10; n++ {
		key := strconv.Itoa(n)
		b.add(entry(key, Section, read("sections/"+key+".md")))
	}
	for _, facts := range rules.Facts() {
		e := entry(facts.Name, Rule, bad.ReplaceAllString(facts.Doc, "$0,"+facts.Name)+settings(facts))
		e.Section, e.Gist = facts.Section, facts.Title
		b.add(e)
	}
	for _, kind := range []Kind{Concept, Code} {
		files, _ := fs.Glob(pages, folders[kind]+"/*.md") // the pattern is well formed
		for _, name := range files {
			b.add(entry(strings.TrimSuffix(path.Base(name), ".md"), kind, read(name)))
		}
	}
	for i, e := range b.entries { // after the keys, which come first
		for _, name := range e.Names {
			b.found(name, i)
		}
	}
	return b
})

// settings end a rule's page, unless it says itself how to make it louder, or silent.
func settings(facts rule.Rule) string {
	if strings.Contains(facts.Doc, "`[rules]`") {
		return ""
	}
	return strings.NewReplacer("{rule}", facts.Name, "{severity}", facts.Default.String()).Replace(read("settings.md"))
}

// bad is the fence of the block in which a rule fires, which a test of the rules sees to.
var bad = regexp.MustCompile("(?m)^## Bad\n\n```rust")

// folders are those of the embedded pages; a rule's page is in the rule's folder.
var folders = map[Kind]string{Section: "sections", Concept: "concepts", Code: "codes"}

func (b *shelf) add(e Entry) {
	b.entries = append(b.entries, e)
	b.found(e.Key, len(b.entries)-1)
}

// found lets a key or name lead to a page; what was there first stays.
func (b *shelf) found(name string, at int) {
	name = canonical(name)
	if _, taken := b.byName[name]; !taken {
		b.byName[name] = at
	}
}

func read(name string) string {
	data, _ := pages.ReadFile(name) // embedded: it is there, and a test reads every page
	return string(data)
}

// entry reads a page. Below the title there may be a header, a paragraph of lines: `Section: 3`, `Names: Pin,
// std::pin::Pin`, `Says: cannot be sent between threads safely`.
func entry(key string, kind Kind, text string) Entry {
	title, rest, _ := strings.Cut(strings.TrimPrefix(text, "# "), "\n")
	e := Entry{Key: key, Kind: kind, Title: title, Gist: title, text: text}
	if kind == Section {
		e.Section, _ = strconv.Atoi(key)
		return e
	}
	if _, gist, ok := strings.Cut(title, ": "); ok {
		e.Gist = gist
	}
	header, body, _ := strings.Cut(strings.TrimLeft(rest, "\n"), "\n\n")
	if !strings.HasPrefix(header, "Section: ") {
		return e
	}
	for line := range strings.SplitSeq(header, "\n") {
		switch name, value, _ := strings.Cut(line, ": "); name {
		case "Section":
			e.Section, _ = strconv.Atoi(value)
		case "Names":
			e.Names = strings.Split(value, ", ")
		case "Says":
			e.says = strings.Split(value, ", ")
		}
	}
	e.text = "# " + title + "\n\n" + body
	return e
}

// canonical brings the ways people write a key together: "§6", "section 6", "e0373", "error[E0373]",
// "`Rc<u8>`", "core::pin::Pin", ".await", "drop()".
func canonical(key string) string {
	key = strings.ToLower(strings.Trim(strings.TrimSpace(key), "`"))
	key = strings.TrimSuffix(strings.TrimPrefix(key, "error["), "]")
	key = strings.TrimPrefix(strings.TrimPrefix(key, "section"), "§")
	key = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(key), "."), "()")
	if i := strings.IndexByte(key, '<'); i > 0 && strings.HasSuffix(key, ">") {
		key = key[:i]
	}
	key = strings.ReplaceAll(key, "_", "-")
	for part, whole := range map[string]string{"core::": "std::", "alloc::": "std::", "futures-util::": "futures::"} {
		if path, ok := strings.CutPrefix(key, part); ok {
			return whole + path
		}
	}
	return key
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
