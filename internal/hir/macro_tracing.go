package hir

import "github.com/crossawait/crossawait/internal/syntax"

// tracingMacro lowers the macros of tracing and log: fields with their sigils, then a format string with its
// operands. All of them are borrowed.
func (l *lowerer) tracingMacro(n node, shape MacroShape) Expr {
	f := &Format{Macro: l.macroName(n), Result: shape.Result, Type: shape.Type}
	at := l.span(n)
	pieces := l.fieldPieces(nil, l.tokens(n))
	if len(pieces) == 0 {
		return l.keep(f, at)
	}
	rows, operands, ok := l.fieldOperands(n, pieces)
	if !ok {
		return nil
	}
	l.within(rows, func() {
		for i, o := range operands {
			if !l.isString(o) {
				f.Args = append(f.Args, l.expr(o))
			} else if shape.Kind == TracingMacro {
				l.formatOperands(f, operands[i:])
				return
			}
		}
	})
	return l.keep(f, at)
}

// fieldOperands gives the operands in the pieces of a macro's body, and the rows they stand in.
func (l *lowerer) fieldOperands(n node, pieces []syntax.Piece) (rows *syntax.Rows, operands []node, ok bool) {
	if tokens := l.tokens(n); len(pieces) == 1 && pieces[0].Span == l.spanOf(tokens) {
		return l.operandList(tokens, pieces[0].Span)
	}
	rows, list := l.callFragment(pieces...)
	if list == none {
		return nil, nil, false
	}
	l.within(rows, func() { operands = l.operandNodes(list) })
	return rows, operands, true
}

// fieldPieces cuts what is no Rust out of the tokens: fields' names, `target:`, sigils, the braces around
// old-style fields; `;` becomes a comma. What is left is a list of operands.
func (l *lowerer) fieldPieces(pieces []syntax.Piece, tokens []node) []syntax.Piece {
	start := 0
	flush := func(end int, suffix string) {
		if start < end {
			pieces = append(pieces, syntax.Piece{Span: l.spanOf(tokens[start:end]), Suffix: suffix})
		}
	}
	begins := true // an operand begins at i
	for i := 0; i < len(tokens); i++ {
		first := begins
		if begins {
			cut := l.fieldName(tokens[i:])
			if cut > 0 {
				flush(i, " ")
				start, i = i+cut, i+cut
			}
			if i >= len(tokens) {
				break
			}
			if begins = cut > 0 && l.separates(tokens[i]); begins { // the whole operand was cut
				start = i + 1
				continue
			}
		}
		switch l.kind(tokens[i]) {
		case syntax.TokComma:
			begins = true
		case syntax.TokSemi:
			flush(i, ",")
			start, begins = i+1, true
		case syntax.TokenTree:
			if first && l.fieldBlock(tokens, i) {
				flush(i, " ")
				pieces = l.fieldPieces(pieces, l.tokens(tokens[i]))
				start = i + 1
			}
		}
	}
	flush(len(tokens), "")
	return pieces
}

func (l *lowerer) separates(n node) bool {
	return l.kind(n) == syntax.TokComma || l.kind(n) == syntax.TokSemi
}

// fieldBlock reports whether token i is the `{ a = 1, b }` that older macros take before the format string.
func (l *lowerer) fieldBlock(tokens []node, i int) bool {
	if l.kind(l.first(tokens[i])) != syntax.TokLBrace {
		return false
	}
	return i+1 == len(tokens) || l.kind(tokens[i+1]) == syntax.TokComma
}

// fieldName is the number of tokens in front of an operand's value: `a.b = %`, `"name" = `, `target: `, `?`;
// a value that is a string goes with them.
func (l *lowerer) fieldName(tokens []node) int {
	i := 0
	for i < len(tokens) && l.namesField(tokens[i]) {
		i++
	}
	if i == 0 && len(tokens) > 0 && l.kind(tokens[0]) == syntax.TokenTree {
		i = 1 // `{ CONST } = value`, a constant for a name
	}
	kind := func(i int) syntax.Kind {
		if i < len(tokens) {
			return l.kind(tokens[i])
		}
		return 0
	}
	sigil := func(k syntax.Kind) bool { return k == syntax.TokPercent || k == syntax.TokQuestion }
	cut := 0
	switch {
	case i > 0 && kind(i) == syntax.TokEq:
		cut = i + 1
	case i > 0 && kind(i) == syntax.TokColon && sigil(kind(i+1)) && kind(i+2) == syntax.TokEq:
		cut = i + 3
	case i == 1 && kind(i) == syntax.TokColon:
		cut = i + 1
	}
	if sigil(kind(cut)) {
		cut++
	}
	// A field's string is neither an operand nor the format string.
	if k := kind(cut); cut > 0 && (k == syntax.StringLiteral || k == syntax.RawStringLiteral) {
		if next := kind(cut + 1); next == 0 || next == syntax.TokComma || next == syntax.TokSemi {
			cut++
		}
	}
	return cut
}

// namesField reports whether a token can be part of a field's name.
func (l *lowerer) namesField(n node) bool {
	switch k := l.kind(n); k {
	case syntax.Identifier, syntax.TokDot, syntax.StringLiteral, syntax.Self, syntax.PrimitiveType:
		return true
	default:
		return k >= syntax.TokAs && k <= syntax.TokWhile
	}
}
