package hir

import "github.com/crossawait/crossawait/internal/syntax"

// vecMacro lowers vec![a, b] and vec![x; n].
func (l *lowerer) vecMacro(n node) Expr {
	if operands, ok := l.simpleOperands(l.tokens(n)); ok {
		a := &Array{Vec: true}
		for _, o := range operands {
			a.Elems = append(a.Elems, l.expr(o))
		}
		return l.keep(a, l.span(n))
	}
	rows := l.fragment(syntax.Piece{Prefix: "fn f(){[", Span: l.macroBody(n), Suffix: "\n];}"})
	if rows == nil {
		return nil
	}
	var e Expr
	at := l.span(n)
	l.within(rows, func() {
		if array := firstOf(rows, syntax.ArrayExpression); array != none {
			e = l.array(array, true, at)
		}
	})
	return e
}

// valueMacro lowers macros whose operands are values: dbg!, bail!, ensure!, anyhow! and plain lists. Where
// such a macro takes a format string, the string and what follows it are one operand, a Format.
func (l *lowerer) valueMacro(n node, shape MacroShape) Expr {
	rows, operands, ok := l.operandList(l.tokens(n), l.macroBody(n))
	if !ok {
		return nil
	}
	name, at := l.macroName(n), l.span(n)
	m := &MacroCall{Path: l.macroPath(n), Kind: shape.Kind.String(), Diverges: shape.Kind == BailMacro}
	var message *Format
	l.within(rows, func() {
		lead := min(shape.Skip, len(operands))
		for _, o := range operands[:lead] {
			m.Args = append(m.Args, l.expr(o))
		}
		formats := shape.Kind == BailMacro || shape.Kind == EnsureMacro || shape.Kind == ErrorMacro
		if rest := operands[lead:]; formats && len(rest) > 0 && l.isString(rest[0]) {
			message = &Format{Macro: name, Result: FormatError}
			l.formatOperands(message, rest)
			return
		}
		for _, o := range operands[lead:] {
			m.Args = append(m.Args, l.expr(o))
		}
	})
	if message == nil {
		return l.keep(m, at)
	}
	if shape.Kind == ErrorMacro {
		message.Result, message.Type = shape.Result, shape.Type
		return l.keep(message, at)
	}
	m.Args = append(m.Args, l.keep(message, at))
	return l.keep(m, at)
}

// joinMacro lowers join! and try_join!.
func (l *lowerer) joinMacro(n node, shape MacroShape) Expr {
	body, tokens := l.macroBody(n), l.tokens(n)
	if l.biased(tokens) {
		body.Start, tokens = l.span(tokens[1]).End, tokens[2:]
	}
	args, ok := l.argumentList(tokens, body)
	if !ok {
		return nil
	}
	return l.keep(&Join{Macro: l.macroPath(n), Try: shape.Kind == TryJoinMacro, Tuple: !shape.Variables, Args: args}, l.span(n))
}
