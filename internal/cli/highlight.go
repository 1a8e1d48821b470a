package cli

import (
	"strings"
	"unicode"

	"github.com/crossawait/crossawait/internal/syntax"
)

// highlight paints Rust for a terminal: keywords, types, macros, strings, numbers and comments, told by their
// nodes in the tree. Text that does not parse is painted as far as it does.
func (s style) highlight(code string) string {
	if !s.on {
		return code
	}
	p := syntax.NewParser()
	defer p.Close()
	rows := p.ParseRows([]byte(code))
	var b strings.Builder
	done := uint32(0)
	for i := 0; i < len(rows.Nodes); {
		n := &rows.Nodes[i]
		paint, whole := paintOf(rows, int32(i))
		if !whole {
			i++
			continue
		}
		b.WriteString(code[done:n.Start])
		s.paintLines(&b, paint, code[n.Start:n.End])
		done = n.End
		for i++; i < len(rows.Nodes) && rows.Nodes[i].Start < n.End; {
			i++ // what is inside of it is painted with it
		}
	}
	b.WriteString(code[done:])
	return b.String()
}

// paintLines paints each line by itself, so that a line can be shown without the others.
func (s style) paintLines(b *strings.Builder, paint, text string) {
	for line := range strings.Lines(text) {
		bare := strings.TrimSuffix(line, "\n")
		b.WriteString(s.paint(paint, bare) + line[len(bare):])
	}
}

// paintOf is how a node is painted, if it is painted as a whole.
func paintOf(rows syntax.Rows, i int32) (paint string, whole bool) {
	n := &rows.Nodes[i]
	var parent syntax.Kind
	if n.Parent >= 0 {
		parent = rows.Nodes[n.Parent].Kind
	}
	switch n.Kind {
	case syntax.LineComment, syntax.BlockComment:
		return faint, true
	case syntax.StringLiteral, syntax.RawStringLiteral, syntax.CharLiteral:
		return plainGreen, true
	case syntax.IntegerLiteral, syntax.FloatLiteral, syntax.BooleanLiteral, syntax.Lifetime:
		return plainYellow, true
	case syntax.TypeIdentifier, syntax.PrimitiveType:
		return plainCyan, true
	case syntax.AttributeItem, syntax.InnerAttributeItem:
		return faint, true
	case syntax.Self, syntax.Super, syntax.Crate, syntax.MutableSpecifier:
		return magenta, true
	case syntax.Identifier:
		if parent == syntax.MacroInvocation || parent == syntax.FunctionItem {
			return plainBlue, true
		}
	default:
		word := rows.Text[n.Start:n.End]
		if !n.Kind.Named() && len(word) > 0 && unicode.IsLower(rune(word[0])) {
			return magenta, true
		}
	}
	return "", false
}
