// Package source knows text: bytes, spans, lines, and the columns that people and editors count.
// It must never know that the text is Rust.
package source

// Span is a half-open range of bytes, [Start, End). What it is relative to is said by whoever
// holds it: the start of a file, or the start of a unit (see syntax.Unit).
type Span struct {
	Start, End uint32
}

// Len is the number of bytes in the span.
func (s Span) Len() uint32 { return s.End - s.Start }

// Contains reports whether offset lies in the span.
func (s Span) Contains(offset uint32) bool { return s.Start <= offset && offset < s.End }

// Covers reports whether t lies wholly inside s.
func (s Span) Covers(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Shift moves the span by base bytes, from unit-relative to file-relative.
func (s Span) Shift(base uint32) Span { return Span{s.Start + base, s.End + base} }
