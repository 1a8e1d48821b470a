package source

import (
	"bytes"
	"encoding/binary"
	"sort"
	"unicode/utf8"
)

// Lines is the table of a text's line starts. A line ends after "\n", "\r\n" or a lone "\r", as the Language Server
// Protocol has it. It keeps the text and never changes; it is safe for concurrent use.
//
// Lines and columns count from 0. All methods take any number: an offset beyond the text means its end, a line beyond
// the last one the end of the text, and a column beyond its line the end of that line, before the line's ending. An
// offset or column inside of a character, or between "\r" and "\n", is moved back to where that began. A byte that is
// no valid UTF-8 counts as one character, of one unit.
type Lines struct {
	text   []byte
	starts []uint32 // offsets; the first is 0
	ascii  bool     // all columns are the same
}

// NewLines makes the table of text, which must not be changed afterwards.
func NewLines(text []byte) *Lines {
	l := &Lines{text: text, starts: make([]uint32, 1, 1+bytes.Count(text, []byte{'\n'})), ascii: isASCII(text)}
	if bytes.IndexByte(text, '\r') < 0 { // as in most texts, and much faster
		for at := 0; ; {
			i := bytes.IndexByte(text[at:], '\n')
			if i < 0 {
				return l
			}
			at += i + 1
			l.starts = append(l.starts, uint32(at))
		}
	}
	for i, b := range text {
		if b == '\n' || b == '\r' && (i+1 == len(text) || text[i+1] != '\n') {
			l.starts = append(l.starts, uint32(i+1))
		}
	}
	return l
}

// isASCII looks at eight bytes at a time: an edit of a long file makes its table anew.
func isASCII(text []byte) bool {
	for ; len(text) >= 8; text = text[8:] {
		if binary.LittleEndian.Uint64(text)&0x8080808080808080 != 0 {
			return false
		}
	}
	for _, b := range text {
		if b >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Text is the text of the table, not to be changed.
func (l *Lines) Text() []byte { return l.text }

// Count is the number of lines, at least 1: a text that ends in a line ending has an empty last line.
func (l *Lines) Count() int { return len(l.starts) }

// LineSpan is the place of a line without its ending.
func (l *Lines) LineSpan(line int) Span {
	line = min(max(line, 0), len(l.starts)-1)
	start, end := l.starts[line], uint32(len(l.text))
	if line+1 < len(l.starts) {
		end = l.starts[line+1] - 1 // "\n" or "\r"
		if end > start && l.text[end] == '\n' && l.text[end-1] == '\r' {
			end--
		}
	}
	return Span{start, end}
}

// Line is the line that the offset stands on. The ending of a line belongs to it.
func (l *Lines) Line(offset uint32) int {
	return sort.Search(len(l.starts), func(i int) bool { return l.starts[i] > offset }) - 1
}

// Unit is what a column counts.
type Unit uint8

// The units of columns.
const (
	Bytes   Unit = iota // of UTF-8: tree-sitter, the LSP's utf-8
	UTF16               // code units: the LSP's default
	Scalars             // Unicode scalar values: rustc, and people
)

// Position is the line and the column of an offset.
func (l *Lines) Position(offset uint32, unit Unit) (line, column int) {
	offset = l.Clamp(offset)
	line = l.Line(offset)
	before := l.text[l.starts[line]:offset]
	if l.ascii || unit == Bytes {
		return line, len(before)
	}
	for len(before) > 0 {
		r, size := utf8.DecodeRune(before)
		column += width(r, unit)
		before = before[size:]
	}
	return line, column
}

// Offset is the offset of a line and column.
func (l *Lines) Offset(line, column int, unit Unit) uint32 {
	switch {
	case line < 0:
		return 0
	case line >= len(l.starts):
		return uint32(len(l.text))
	}
	span := l.LineSpan(line)
	if column <= 0 {
		return span.Start
	}
	if column > int(span.Len()) {
		column = int(span.Len()) // no unit is shorter than a byte
	}
	if l.ascii || unit == Bytes {
		return l.Clamp(span.Start + uint32(column))
	}
	at := span.Start
	for at < span.End {
		r, size := utf8.DecodeRune(l.text[at:span.End])
		if column -= width(r, unit); column < 0 {
			break
		}
		at += uint32(size)
	}
	return at
}

// Clamp moves an offset into the text and back to the start of the character, or of the "\r\n", that it is in.
func (l *Lines) Clamp(offset uint32) uint32 {
	if int64(offset) >= int64(len(l.text)) {
		return uint32(len(l.text))
	}
	if offset > 0 && l.text[offset] == '\n' && l.text[offset-1] == '\r' {
		return offset - 1
	}
	if l.ascii || utf8.RuneStart(l.text[offset]) {
		return offset
	}
	for back := uint32(1); back < utf8.UTFMax && back <= offset; back++ {
		if start := offset - back; utf8.RuneStart(l.text[start]) {
			if _, size := utf8.DecodeRune(l.text[start:]); uint32(size) > back {
				return start
			}
			break
		}
	}
	return offset
}

// width is how many units a character takes, invalid bytes (RuneError) being one.
func width(r rune, unit Unit) int {
	if unit == UTF16 && r >= 0x10000 {
		return 2
	}
	return 1
}
