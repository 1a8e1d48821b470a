package hir

import "github.com/crossawait/crossawait/internal/syntax"

// matchesMacro lowers matches!(x, pattern if guard) as the match that it is. An assert_matches! may go on
// with a message.
func (l *lowerer) matchesMacro(n node, shape MacroShape) Expr {
	tokens := l.tokens(n)
	at := l.comma(tokens, 0)
	if at >= len(tokens)-1 {
		return nil
	}
	end := l.comma(tokens, at+1)
	pieces := []syntax.Piece{
		{Prefix: "fn f(){match (", Span: l.spanOf(tokens[:at]), Suffix: ") {"},
		{Span: l.spanOf(tokens[at+1 : end]), Suffix: "=>f("},
	}
	if end+1 < len(tokens) {
		if shape.Result != FormatUnit {
			return nil
		}
		pieces = append(pieces, syntax.Piece{Span: l.spanOf(tokens[end+1:])})
	}
	pieces[len(pieces)-1].Suffix += ")}}"
	rows := l.fragment(pieces...)
	if rows == nil {
		return nil
	}
	m := &Match{FromMacro: true}
	name, whole := l.macroName(n), l.span(n)
	l.within(rows, func() {
		match := firstOf(rows, syntax.MatchExpression)
		m.X = l.expr(l.field(match, syntax.ValueField))
		l.matchesArms(m, name, whole.End, l.child(l.field(match, syntax.BodyField), syntax.MatchArm), shape)
	})
	return l.keep(m, whole)
}

// matchesArms gives a matches! its two arms, out of one whose value is a call with the message.
func (l *lowerer) matchesArms(m *Match, name string, end uint32, n node, shape MacroShape) {
	at := Span{Start: end, End: end}
	mark := l.scope.mark()
	pattern := l.field(n, syntax.PatternField)
	arm := Arm{Pat: l.bindPattern(l.matchPattern(pattern), false), Span: l.span(pattern)}
	arm.Guard = l.optional(l.field(pattern, syntax.ConditionField))
	l.scope.reset(mark)
	rest := Arm{Pat: l.keepPat(&WildPat{}, at), Span: at}
	if shape.Result == FormatUnit {
		arm.Body = l.keep(&Tuple{}, at)
		message := &Format{Macro: name, Result: FormatNever}
		l.formatOperands(message, l.operandNodes(l.field(l.field(n, syntax.ValueField), syntax.ArgumentsField)))
		rest.Body = l.keep(message, at)
	} else {
		arm.Body = l.keep(&Lit{Kind: BoolLit, Text: "true"}, at)
		rest.Body = l.keep(&Lit{Kind: BoolLit, Text: "false"}, at)
	}
	m.Arms = []Arm{arm, rest}
}
