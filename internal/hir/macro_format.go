package hir

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/crossawait/crossawait/internal/syntax"
)

// formatMacro lowers the format family, panics and assertions.
func (l *lowerer) formatMacro(n node, shape MacroShape) Expr {
	f := &Format{Macro: l.macroName(n), Result: shape.Result, Type: shape.Type}
	at := l.span(n)
	rows, operands, ok := l.operandList(l.tokens(n), l.macroBody(n))
	if !ok {
		return nil
	}
	l.within(rows, func() {
		lead := min(shape.Skip, len(operands))
		if ok = lead == shape.Skip; !ok {
			return
		}
		for i, o := range operands[:lead] {
			switch x := l.expr(o); {
			case shape.Kind == WriteMacro && i == 0:
				f.Dest = x
			case shape.Kind == AssertMacro && i == 0:
				f.Values = append(f.Values, x)
			default:
				f.Args = append(f.Args, x)
			}
		}
		l.formatOperands(f, operands[lead:])
	})
	if !ok {
		return nil
	}
	return l.keep(f, at)
}

func (l *lowerer) isString(n node) bool {
	return l.kind(n) == syntax.StringLiteral || l.kind(n) == syntax.RawStringLiteral
}

// formatOperands lowers a format string with what follows it. Operands may be named; a name in the string
// that is no operand's is a variable in view.
func (l *lowerer) formatOperands(f *Format, operands []node) {
	if len(operands) == 0 {
		return
	}
	format := none
	if l.isString(operands[0]) {
		format, operands = operands[0], operands[1:]
	}
	var named []string
	for _, o := range operands {
		if left := l.field(o, syntax.LeftField); l.kind(o) == syntax.AssignmentExpression && l.kind(left) == syntax.Identifier {
			named = append(named, l.name(left).Text)
			o = l.field(o, syntax.RightField)
		}
		f.Args = append(f.Args, l.expr(o))
	}
	for _, name := range l.captures(format) {
		if !slices.Contains(named, name.Text) {
			f.Args = append(f.Args, l.pathToName(name))
		}
	}
}

// localCaptures are the variables that a string would capture, were it a format string.
func (l *lowerer) localCaptures(n node) []*PathExpr {
	var list []*PathExpr
	for _, name := range l.captures(n) {
		if l.variable(name) != NoLocal {
			list = append(list, l.pathToName(name))
		}
	}
	return list
}

// captures are the names in the replacement fields of a format string's node, with their places.
func (l *lowerer) captures(n node) []Name {
	if n == none {
		return nil
	}
	text := l.bytes(l.span(n))
	open, end := bytes.IndexByte(text, '"'), bytes.LastIndexByte(text, '"')
	if open < 0 || end <= open || bytes.IndexByte(text, '{') < 0 {
		return nil
	}
	s := formatScanner{text: text[:end], pos: open + 1, base: l.span(n).Start}
	s.raw = bytes.IndexByte(text[:open], 'r') >= 0
	s.scan()
	return s.names
}

// formatScanner finds the names in a format string as it stands in the source, escapes included.
// See the grammar in the documentation of std::fmt.
type formatScanner struct {
	text  []byte // from the literal's first byte to its closing quote
	pos   int
	base  uint32 // offset of text in the unit
	raw   bool
	names []Name
}

func (s *formatScanner) scan() {
	for s.pos < len(s.text) {
		switch c := s.text[s.pos]; {
		case c == '\\' && !s.raw:
			s.escape()
		case c == '{' && s.at(1) == '{':
			s.pos += 2
		case c == '{':
			s.pos++
			s.field()
		default:
			s.pos++
		}
	}
}

// at is the byte i places further, 0 past the end.
func (s *formatScanner) at(i int) byte {
	if s.pos+i < len(s.text) {
		return s.text[s.pos+i]
	}
	return 0
}

// escape steps over an escape sequence; the braces of \u{…} are no field.
func (s *formatScanner) escape() {
	unicodeEscape := s.at(1) == 'u' && s.at(2) == '{'
	s.pos += 2
	for unicodeEscape && s.pos < len(s.text) && s.text[s.pos] != '}' {
		s.pos++
	}
}

// field reads `argument:spec}`.
func (s *formatScanner) field() {
	s.space()
	s.word(0)
	s.space()
	if s.at(0) != ':' {
		return
	}
	s.pos++
	s.fill()
	for s.pos < len(s.text) && s.text[s.pos] != '}' {
		if !s.word('$') {
			s.pos++
		}
	}
}

func (s *formatScanner) space() {
	for s.at(0) == ' ' || s.at(0) == '\n' || s.at(0) == '\t' || s.at(0) == '\r' {
		s.pos++
	}
}

// fill steps over a fill character, which may be a brace, in front of an alignment.
func (s *formatScanner) fill() {
	_, size := utf8.DecodeRune(s.text[min(s.pos, len(s.text)):])
	if size > 0 {
		switch s.at(size) {
		case '<', '^', '>':
			s.pos += size + 1
		}
	}
}

// word steps over an identifier and notes it when the byte after it is end (0: whatever that is). It is false
// where no identifier begins.
func (s *formatScanner) word(end byte) bool {
	start := s.pos
	if s.at(0) == 'r' && s.at(1) == '#' {
		s.pos += 2
	}
	first := s.pos
	for s.pos < len(s.text) {
		c, size := utf8.DecodeRune(s.text[s.pos:])
		if c != '_' && !unicode.IsLetter(c) && (s.pos == first || !unicode.IsDigit(c)) {
			break
		}
		s.pos += size
	}
	if s.pos == first {
		s.pos = start
		return false
	}
	name := string(s.text[first:s.pos])
	if name != "_" && (end == 0 || s.at(0) == end) {
		s.names = append(s.names, Name{name, Span{Start: s.base + uint32(start), End: s.base + uint32(s.pos)}})
	}
	return true
}
