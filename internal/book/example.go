package book

import (
	"io/fs"
	"slices"
	"strings"
)

// Example is one Rust block of a page, written in rustdoc's manner. After `rust` stand, with commas between,
// `compile_fail` where rustc rejects it and the key of the code's page (E0373, future-not-send), `edition2021`
// where it speaks of one edition only, and the rules that fire. A line that begins with "# " is compiled and
// not shown.
type Example struct {
	Source  string // with the hidden lines
	Fails   bool
	Code    string   // "" when any will do
	Edition string   // "" for all
	Rules   []string // that find something in it
}

// Examples are the Rust blocks of a page as embedded, in order.
func Examples(text string) []Example {
	var out []Example
	var source []string
	var current *Example
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case current == nil:
			if info, ok := fence(line); ok {
				current = &info
			}
		case line == "```":
			current.Source = strings.Join(source, "\n") + "\n"
			out = append(out, *current)
			current, source = nil, nil
		case line == "#" || strings.HasPrefix(line, "# "):
			source = append(source, strings.TrimPrefix(strings.TrimPrefix(line, "#"), " "))
		default:
			source = append(source, line)
		}
	}
	return out
}

// shown is a page as people read it: what rustc and crossawait say of an example stands below it.
func shown(text string) string {
	var b strings.Builder
	var current *Example
	for line := range strings.Lines(text) {
		bare := strings.TrimSuffix(line, "\n")
		switch {
		case current != nil && bare == "```":
			b.WriteString(line)
			if caption := current.caption(); caption != "" {
				b.WriteString("\n" + caption + "\n")
			}
			current = nil
			continue
		case current != nil && (bare == "#" || strings.HasPrefix(bare, "# ")):
			continue
		case current == nil:
			if info, ok := fence(bare); ok {
				current, line = &info, "```rust\n"
			}
		}
		b.WriteString(line)
	}
	return b.String()
}

// caption says in a line what rustc and crossawait make of an example that is not as it should be.
func (ex Example) caption() string {
	if !ex.Fails && len(ex.Rules) == 0 {
		return ""
	}
	said := "rustc accepts it"
	if ex.Fails {
		said = "rustc rejects it" + ex.because()
	}
	if ex.Edition != "" {
		said = "In edition " + ex.Edition + ", " + said
	}
	if len(ex.Rules) > 0 {
		found := make([]string, len(ex.Rules))
		for i, name := range ex.Rules {
			found[i] = "[`" + name + "`](" + name + ")"
		}
		said += "; crossawait finds " + strings.Join(found, " and ")
	}
	return "*" + said + ".*"
}

// because is the code that rustc rejects an example with, linked where there is a page for it. A page without a
// code is called by what it is about.
func (ex Example) because() string {
	switch {
	case ex.Code == "":
		return ""
	case !isCode(ex.Code):
		return " (" + ex.Code + ")"
	case ex.Code[0] != 'E':
		title, _, _ := strings.Cut(strings.TrimPrefix(read(codeFile(ex.Code)), "# "), "\n")
		return " ([" + strings.ToLower(title[:1]) + title[1:] + "](" + ex.Code + "))"
	}
	return " ([" + ex.Code + "](" + ex.Code + "))"
}

func codeFile(key string) string { return folders[Code] + "/" + key + ".md" }

// isCode says whether there is a code's page of that key.
func isCode(key string) bool {
	_, err := fs.Stat(pages, codeFile(key))
	return err == nil
}

// fence reads the opening line of a Rust block.
func fence(line string) (Example, bool) {
	info, ok := strings.CutPrefix(line, "```rust")
	if !ok {
		return Example{}, false
	}
	var ex Example
	for word := range strings.SplitSeq(info, ",") {
		switch edition, isEdition := strings.CutPrefix(word, "edition"); {
		case word == "":
		case word == "compile_fail":
			ex.Fails = true
		case isEdition:
			ex.Edition = edition
		case strings.HasPrefix(word, "E0") || isCode(word):
			ex.Code = word
		default:
			ex.Rules = append(ex.Rules, word)
		}
	}
	slices.Sort(ex.Rules)
	return ex, true
}
