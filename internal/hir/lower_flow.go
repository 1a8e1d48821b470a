package hir

import "github.com/crossawait/crossawait/internal/syntax"

// controlFlow lowers branches, loops, jumps and the `let` of conditions.
func (l *lowerer) controlFlow(n node) Expr {
	switch l.kind(n) {
	case syntax.IfExpression:
		return l.ifExpr(n)
	case syntax.MatchExpression:
		return l.match(n)
	case syntax.WhileExpression, syntax.LoopExpression, syntax.ForExpression:
		return l.loop(n)
	case syntax.LetCondition:
		return l.letCondition(n)
	case syntax.LetChain:
		return l.letChain(n)
	}
	return l.jump(n)
}

// jump lowers break, continue, return and yield.
func (l *lowerer) jump(n node) Expr {
	label := ""
	if c := l.child(n, syntax.Label); c != none {
		label = l.label(c)
	}
	x := l.optional(l.operand(n))
	switch l.kind(n) {
	case syntax.BreakExpression:
		return l.keep(&Break{Label: label, X: x}, l.span(n))
	case syntax.ContinueExpression:
		return l.keep(&Continue{Label: label}, l.span(n))
	case syntax.ReturnExpression:
		return l.keep(&Return{X: x}, l.span(n))
	}
	return l.keep(&Yield{X: x}, l.span(n))
}

// ifExpr lowers an if. The condition's names are in view in the first branch only.
func (l *lowerer) ifExpr(n node) Expr {
	e := &If{}
	mark := l.scope.mark()
	e.Cond = l.expr(l.field(n, syntax.ConditionField))
	e.Then = l.bodyBlock(n, syntax.ConsequenceField)
	l.scope.reset(mark)
	if alt := l.field(n, syntax.AlternativeField); alt != none {
		if x := l.operand(alt); x != none {
			e.Else = l.expr(x)
		}
	}
	return l.keep(e, l.span(n))
}

// bodyBlock lowers the block in a field; an empty one where it is missing.
func (l *lowerer) bodyBlock(n node, f syntax.Field) *Block {
	inner := l.field(n, f)
	if l.kind(inner) != syntax.Block {
		inner = none
	}
	return l.innerBlock(n, inner, PlainBlock)
}

// letCondition lowers `let pat = x`; its names come into view after x.
func (l *lowerer) letCondition(n node) Expr {
	e := &Let{X: l.expr(l.field(n, syntax.ValueField))}
	e.Pat = l.bindPattern(l.field(n, syntax.PatternField), false)
	return l.keep(e, l.span(n))
}

// letChain lowers `a && let p = b && …` as && nested to the left.
func (l *lowerer) letChain(n node) Expr {
	var chain Expr
	for c := range l.children(n) {
		if !isExpr(l.kind(c)) {
			continue
		}
		x := l.expr(c)
		if chain == nil {
			chain = x
			continue
		}
		chain = l.keep(&Binary{Op: "&&", L: chain, R: x}, Span{Start: chain.Pos().Start, End: x.Pos().End})
	}
	if chain == nil {
		return l.keep(&Missing{}, l.span(n))
	}
	return chain
}

// match lowers a match.
func (l *lowerer) match(n node) Expr {
	e := &Match{X: l.expr(l.field(n, syntax.ValueField))}
	for c := range l.children(l.field(n, syntax.BodyField)) {
		switch l.kind(c) {
		case syntax.MatchArm:
			e.Arms = append(e.Arms, l.arm(c))
		case syntax.KindError:
			l.problem(c, "no match arm")
		}
	}
	return l.keep(e, l.span(n))
}

// arm lowers one arm; its pattern's names are in view in its guard and its body.
func (l *lowerer) arm(n node) Arm {
	mark := l.scope.mark()
	defer l.scope.reset(mark)
	pattern := l.field(n, syntax.PatternField)
	a := Arm{Span: l.span(n)}
	a.Pat = l.bindPattern(l.matchPattern(pattern), false)
	a.Guard = l.optional(l.field(pattern, syntax.ConditionField))
	a.Body = l.expr(l.field(n, syntax.ValueField))
	return a
}

// matchPattern is the pattern in a match_pattern node, without its guard.
func (l *lowerer) matchPattern(n node) node {
	for c := l.first(n); c != none && l.kind(c) != syntax.TokIf; c = l.next(c) {
		if l.isPattern(c) {
			return c
		}
	}
	return none
}

// loop lowers loop, while and for.
func (l *lowerer) loop(n node) Expr {
	label := ""
	if c := l.child(n, syntax.Label); c != none {
		label = l.label(c)
	}
	mark := l.scope.mark()
	defer l.scope.reset(mark)
	switch l.kind(n) {
	case syntax.LoopExpression:
		return l.keep(&Loop{Label: label, Body: l.bodyBlock(n, syntax.BodyField)}, l.span(n))
	case syntax.WhileExpression:
		cond := l.expr(l.field(n, syntax.ConditionField))
		return l.keep(&While{Label: label, Cond: cond, Body: l.bodyBlock(n, syntax.BodyField)}, l.span(n))
	}
	f := &For{Label: label, Iter: l.expr(l.field(n, syntax.ValueField))}
	f.Pat = l.bindPattern(l.field(n, syntax.PatternField), false)
	f.Body = l.bodyBlock(n, syntax.BodyField)
	return l.keep(f, l.span(n))
}
