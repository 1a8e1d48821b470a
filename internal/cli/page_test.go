package cli

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/book"
)

const sample = `# Title

A paragraph with ` + "`code`" + `, *stress* and **weight**, long enough that it does not fit.

- one
- two, which is so long that it goes on in a second line

1. first
2. second

| Key | Means |
|---|---|
| a | short |
| bb | something of several words that has to be wrapped |

` + "```rust\nfn main() {} // not wrapped, however long the line may be, as it is code\n```\n"

// TestPage shows how a page is set.
func TestPage(t *testing.T) {
	const want = "Title" + `

A paragraph with ` + "`code`" + `, stress
and weight, long enough that it
does not fit.

• one
• two, which is so long that it
  goes on in a second line

1. first
2. second

Key  Means
──────────────────────────────────
a    short

bb   something of several words
     that has to be wrapped

    fn main() {} // not wrapped, however long the line may be, as it is code
`
	if diff := cmp.Diff(want, style{}.page(sample, 34)); diff != "" {
		t.Error(diff)
	}
}

// TestPagesFit: no line of a page is wider than the terminal, but those of code and those of one long word; and
// colours change nothing but the colour.
func TestPagesFit(t *testing.T) {
	for _, e := range book.All() {
		text := e.Markdown(book.Bare)
		for _, width := range []int{narrowest, 72, widest} {
			set := style{on: true}.page(text, width)
			if got, want := letters(set), letters(style{}.page(text, width)); got != want {
				t.Errorf("%s, %d columns wide: coloured it is another text\n%s", e.Key, width, cmp.Diff(want, got))
			}
			for line := range strings.Lines(set) {
				line = strings.TrimSuffix(line, "\n")
				if visible(line) > width && !strings.HasPrefix(line, "    ") && strings.Contains(strings.TrimSpace(line), " ") &&
					!(strings.Contains(text, "|---|") && width == narrowest) {
					t.Errorf("%s: %d columns, not %d: %q", e.Key, visible(line), width, line)
				}
			}
		}
	}
}

var painted = regexp.MustCompile("\x1b\\[[0-9;]*m")

// letters are what a text is made of, sorted, without spaces, lines, backticks and colours.
func letters(text string) string {
	all := []rune(painted.ReplaceAllString(text, ""))
	all = slices.DeleteFunc(all, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("`─", r) })
	slices.Sort(all)
	return string(all)
}
