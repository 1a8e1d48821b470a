package hir

import "github.com/crossawait/crossawait/internal/syntax"

// selectArm is one arm of a select! as tokens.
type selectArm struct {
	word                       string // else, complete or default; "" for an ordinary arm
	pat, future, cond, handler []node
}

// selectMacro lowers select!. Each arm is parsed as an arm of a match, `pat if f(future, cond) => handler`;
// the names of its pattern are in view in the handler alone.
func (l *lowerer) selectMacro(n node, shape MacroShape) Expr {
	e := &Select{Macro: l.macroPath(n), Tokio: shape.Kind == SelectTokioMacro, Biased: shape.Biased}
	at := l.span(n)
	tokens := l.tokens(n)
	if l.biased(tokens) {
		e.Biased, tokens = true, tokens[2:]
	}
	arms, ok := l.selectArms(tokens)
	if !ok {
		return nil
	}
	rows := l.fragment(l.selectPieces(arms)...)
	if rows == nil {
		return nil
	}
	spans := make([]Span, len(arms))
	for i, a := range arms {
		spans[i] = Span{Start: l.spanOf(append(a.pat, a.handler...)).Start, End: l.spanOf(a.handler).End}
	}
	l.within(rows, func() {
		i := 0
		for c := range l.children(firstOf(rows, syntax.MatchBlock)) {
			if l.kind(c) == syntax.MatchArm && i < len(arms) {
				l.lowerSelectArm(e, arms[i].word, c, spans[i])
				i++
			}
		}
		ok = i == len(arms)
	})
	if !ok {
		return nil
	}
	return l.keep(e, at)
}

// lowerSelectArm lowers one arm out of the fragment.
func (l *lowerer) lowerSelectArm(e *Select, word string, n node, at Span) {
	handler := l.field(n, syntax.ValueField)
	switch word {
	case "default":
		e.Tokio, e.Default = false, l.expr(handler)
		return
	case "complete":
		e.Tokio, e.Else = false, l.expr(handler)
		return
	case "else":
		e.Else = l.expr(handler)
		return
	}
	pattern := l.field(n, syntax.PatternField)
	arm := SelectArm{Span: at}
	future, cond := l.operands(l.field(l.field(pattern, syntax.ConditionField), syntax.ArgumentsField))
	arm.Future = l.expr(future)
	arm.Cond = l.optional(cond)
	mark := l.scope.mark()
	arm.Pat = l.bindPattern(l.matchPattern(pattern), false)
	arm.Handler = l.expr(handler)
	l.scope.reset(mark)
	e.Arms = append(e.Arms, arm)
}

// selectPieces writes the arms as those of a match.
func (l *lowerer) selectPieces(arms []selectArm) []syntax.Piece {
	var pieces []syntax.Piece
	for _, a := range arms {
		if a.word != "" {
			pieces = append(pieces, syntax.Piece{Prefix: "_ => ", Span: l.spanOf(a.handler), Suffix: ",\n"})
			continue
		}
		pieces = append(pieces,
			syntax.Piece{Span: l.spanOf(a.pat), Suffix: " if f("},
			syntax.Piece{Span: l.spanOf(a.future)})
		if a.cond != nil {
			pieces = append(pieces, syntax.Piece{Prefix: ",", Span: l.spanOf(a.cond)})
		}
		pieces = append(pieces, syntax.Piece{Prefix: ") => ", Span: l.spanOf(a.handler), Suffix: ",\n"})
	}
	if len(pieces) == 0 {
		pieces = []syntax.Piece{{}}
	}
	pieces[0].Prefix = "fn f(){match f {" + pieces[0].Prefix
	pieces[len(pieces)-1].Suffix += "}}"
	return pieces
}

// selectArms cuts the tokens into arms; false where they do not have the form of arms.
func (l *lowerer) selectArms(tokens []node) ([]selectArm, bool) {
	var arms []selectArm
	for i := 0; i < len(tokens); {
		arrow := i
		for arrow < len(tokens) && l.kind(tokens[arrow]) != syntax.TokEqGt {
			arrow++
		}
		if arrow+1 >= len(tokens) {
			return nil, false
		}
		arm, ok := l.selectHead(tokens[i:arrow])
		if !ok {
			return nil, false
		}
		end := l.handlerEnd(tokens, arrow+1)
		arm.handler = tokens[arrow+1 : end]
		if len(arm.handler) == 0 {
			return nil, false
		}
		arms = append(arms, arm)
		if i = end; i < len(tokens) && l.kind(tokens[i]) == syntax.TokComma {
			i++
		}
	}
	return arms, true
}

// selectHead reads what stands in front of an arm's arrow.
func (l *lowerer) selectHead(head []node) (selectArm, bool) {
	if len(head) == 1 {
		switch word := l.text(head[0]); word {
		case "else", "complete", "default":
			return selectArm{word: word}, true
		}
		return selectArm{}, false
	}
	eq := 0
	for eq < len(head) && l.kind(head[eq]) != syntax.TokEq {
		eq++
	}
	if eq == 0 || eq+1 >= len(head) {
		return selectArm{}, false
	}
	arm := selectArm{pat: head[:eq:eq], future: head[eq+1:]}
	for c := l.comma(arm.future, 0); c < len(arm.future); c = l.comma(arm.future, c+1) {
		if c+2 < len(arm.future) && l.kind(arm.future[c+1]) == syntax.TokIf {
			arm.cond, arm.future = arm.future[c+2:], arm.future[:c]
			break
		}
	}
	return arm, len(arm.future) > 0
}

// handlerEnd is the index after a handler that begins at an index. A block, `if`, `match` or loop ends with
// its last brace, anything else with a comma.
func (l *lowerer) handlerEnd(tokens []node, from int) int {
	switch l.kind(tokens[from]) {
	case syntax.TokIf, syntax.TokMatch, syntax.TokLoop, syntax.TokWhile, syntax.TokFor:
	case syntax.TokenTree:
		if l.kind(l.first(tokens[from])) != syntax.TokLBrace {
			return l.comma(tokens, from)
		}
		return from + 1 // a block ends the handler, an `else` after it is an arm
	default:
		return l.comma(tokens, from)
	}
	for i := from; i < len(tokens); i++ {
		if l.kind(tokens[i]) == syntax.TokenTree && l.kind(l.first(tokens[i])) == syntax.TokLBrace &&
			(i+1 == len(tokens) || !l.continues(tokens[i+1])) {
			return i + 1
		}
	}
	return l.comma(tokens, from)
}

// continues reports whether a token after a closing brace carries an expression on, or shows that the brace
// was part of a pattern.
func (l *lowerer) continues(n node) bool {
	switch l.kind(n) {
	case syntax.TokDot, syntax.TokQuestion, syntax.TokEq, syntax.TokAs, syntax.TokAmpAmp, syntax.TokPipePipe,
		syntax.TokPlus, syntax.TokMinus, syntax.TokEqEq, syntax.TokBangEq, syntax.TokPipe:
		return true
	}
	text := l.text(n)
	return text == "else" || text == "in"
}
