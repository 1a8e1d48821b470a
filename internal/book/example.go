package book

import "strings"

// Example is one Rust block of a page, written in rustdoc's manner: `compile_fail,E0373` after `rust`
// says that rustc rejects it, and a line that begins with "# " is compiled but not shown.
type Example struct {
	Source string // with the hidden lines
	Fails  bool
	Code   string // the error code that rustc gives; "" when any will do
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

// Shown is a page as people read it.
func Shown(text string) string {
	var b strings.Builder
	inside := false
	for line := range strings.Lines(text) {
		bare := strings.TrimSuffix(line, "\n")
		switch {
		case inside && bare == "```":
			inside = false
		case inside && (bare == "#" || strings.HasPrefix(bare, "# ")):
			continue
		case !inside:
			if _, ok := fence(bare); ok {
				inside, line = true, "```rust\n"
			}
		}
		b.WriteString(line)
	}
	return b.String()
}

// fence reads the opening line of a Rust block.
func fence(line string) (Example, bool) {
	info, ok := strings.CutPrefix(line, "```rust")
	if !ok {
		return Example{}, false
	}
	var ex Example
	for word := range strings.SplitSeq(info, ",") {
		switch {
		case word == "compile_fail":
			ex.Fails = true
		case strings.HasPrefix(word, "E0"):
			ex.Code = word
		}
	}
	return ex, true
}
