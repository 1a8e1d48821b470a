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
	if operands, ok = l.simpleOperands(l.tokens(n)); ok {
		return l.rows, operands, true
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
	for len(tokens) > 0 {
		end := l.fieldEnd(tokens)
		operand := tokens[:end]
		switch value := operand[l.fieldName(operand):]; {
		case len(value) == 0: // nothing of it is an operand
		case len(value) == len(operand) && l.fieldBlock(value):
			if l.enter(value[0]) {
				pieces = l.fieldPieces(pieces, l.tokens(value[0]))
				l.leave()
			}
		default:
			pieces = append(pieces, syntax.Piece{Span: l.spanOf(value), Suffix: ","})
		}
		tokens = tokens[min(end+1, len(tokens)):]
	}
	return pieces
}

// fieldEnd is the index of the first comma or semicolon, or len(tokens).
func (l *lowerer) fieldEnd(tokens []node) int {
	end := l.comma(tokens, 0)
	for i, t := range tokens[:end] {
		if l.kind(t) == syntax.TokSemi {
			return i
		}
	}
	return end
}

// fieldBlock reports whether an operand is the `{ a = 1, b }` that older macros take before the format string.
func (l *lowerer) fieldBlock(operand []node) bool {
	return len(operand) == 1 && l.kind(l.first(operand[0])) == syntax.TokLBrace
}

// fieldName is the number of an operand's tokens in front of its value: `a.b = %`, `"name" = `, `target: `, `?`;
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
	if cut > 0 && cut+1 == len(tokens) && l.isString(tokens[cut]) {
		cut++
	}
	return cut
}

// namesField reports whether a token can be part of a field's name.
func (l *lowerer) namesField(n node) bool {
	switch k := l.kind(n); k {
	case syntax.Identifier, syntax.TokDot, syntax.StringLiteral, syntax.Self, syntax.Super, syntax.Crate, syntax.PrimitiveType:
		return true
	default:
		return k >= syntax.TokAs && k <= syntax.TokWhile
	}
}
