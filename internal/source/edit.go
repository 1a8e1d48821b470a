package source

import (
	"fmt"
	"slices"
	"unicode/utf8"
)

// Edit replaces the bytes of Span by Text. An empty Span inserts.
type Edit struct {
	Span Span
	Text string
}

// ApplyEdits gives the text after all edits, whose spans are offsets in the text before any of them. They must be
// in order and must not overlap; insertions at one place stay in their order. text is not changed. The error names
// the first edit that breaks a rule.
func ApplyEdits(text []byte, edits []Edit) ([]byte, error) {
	size, end := len(text), uint32(0)
	for i, e := range edits {
		switch {
		case e.Span.Start > e.Span.End || uint64(e.Span.End) > uint64(len(text)):
			return nil, fmt.Errorf("edit %d: bytes %d to %d are not in a text of %d bytes", i, e.Span.Start, e.Span.End, len(text))
		case e.Span.Start < end:
			return nil, fmt.Errorf("edit %d: begins at byte %d, before the end of the last one at %d", i, e.Span.Start, end)
		}
		end = e.Span.End
		size += len(e.Text) - int(e.Span.Len())
	}
	out, at := make([]byte, 0, size), uint32(0)
	for _, e := range edits {
		out = append(out, text[at:e.Span.Start]...)
		out = append(out, e.Text...)
		at = e.Span.End
	}
	return append(out, text[at:]...), nil
}

// SortEdits puts edits into the order that ApplyEdits wants, keeping insertions at one place in theirs.
func SortEdits(edits []Edit) {
	slices.SortStableFunc(edits, func(a, b Edit) int {
		if a.Span.Start != b.Span.Start {
			return int(a.Span.Start) - int(b.Span.Start)
		}
		return int(a.Span.End) - int(b.Span.End)
	})
}

// Difference gives the one edit that turns before into after, as short as it can be without splitting a character;
// none if they are equal. It is how a document that arrived whole is reparsed as an edit.
func Difference(before, after []byte) []Edit {
	size := min(len(before), len(after))
	start := 0
	for start < size && before[start] == after[start] {
		start++
	}
	if start == len(before) && start == len(after) {
		return nil
	}
	for start > 0 && (start < len(before) && !utf8.RuneStart(before[start]) || start < len(after) && !utf8.RuneStart(after[start])) {
		start--
	}
	tail := 0
	for tail < size-start && before[len(before)-1-tail] == after[len(after)-1-tail] {
		tail++
	}
	for tail > 0 && !utf8.RuneStart(before[len(before)-tail]) {
		tail--
	}
	span := Span{uint32(start), uint32(len(before) - tail)}
	return []Edit{{Span: span, Text: string(after[start : len(after)-tail])}}
}
