package book

import (
	"regexp"
	"strings"
)

// A page refers to another as a markdown link to its key: `[Pin](pin)`, `[section 2](2)`.

// Link writes a link to another page, by its key.
type Link func(text, key string) string

// Bare leaves the text of a link alone.
func Bare(text, _ string) string { return text }

// Online links to the pages on the code host.
func Online(text, key string) string { return "[" + text + "](" + URL(key) + ")" }

// Relative links from one file of docs/book to another.
func Relative(text, key string) string { return "[" + text + "](" + File(key) + ")" }

// URL is where a page is on the web.
func URL(key string) string {
	return "https://github.com/crossawait/crossawait/blob/main/docs/book/" + File(key)
}

// File is the name of a page's file in docs/book.
func File(key string) string {
	if strings.Trim(key, "0123456789") == "" {
		key = "section-" + key
	}
	return key + ".md"
}

var link = regexp.MustCompile(`\[((?:[^\[\]]|\[[^\[\]]*\])+)\]\(([\w-]+)\)`)

// Links are the keys that a page's links lead to, in order, each once.
func (e Entry) Links() []string {
	var keys []string
	seen := map[string]bool{e.Key: true}
	relink(e.text, func(text, key string) string {
		if !seen[key] {
			seen[key] = true
			keys = append(keys, key)
		}
		return text
	})
	return keys
}

// relink writes the links of a page anew, outside of its blocks of code.
func relink(text string, to Link) string {
	var b strings.Builder
	inside := false
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "```") {
			inside = !inside
		}
		if !inside {
			line = link.ReplaceAllStringFunc(line, func(found string) string {
				m := link.FindStringSubmatch(found)
				return to(m[1], m[2])
			})
		}
		b.WriteString(line)
	}
	return b.String()
}
