package hir

import "github.com/crossawait/crossawait/internal/syntax"

// pinMacro lowers pin!(x) in expression position.
func (l *lowerer) pinMacro(n node) Expr {
	rows, operands, ok := l.operandList(l.tokens(n), l.macroBody(n))
	if !ok || len(operands) != 1 {
		return nil
	}
	m := &PinMacro{}
	l.within(rows, func() { m.X = l.expr(operands[0]) })
	return l.keep(m, l.span(n))
}

// pinStatements lowers a pinning macro in statement position: `pin!(x, y);` over variables, which gives them
// new meanings, or `pin! { let x = e; }`. It is false for anything else. std's pin! in statement position
// would pin for nothing, so there its name means the statement form whatever its row says.
func (l *lowerer) pinStatements(b *Block, n node, base StmtBase, semi bool) bool {
	c := l.callee(n)
	shape := c.shape
	if !c.known || shape.Kind != PinStmtMacro && (shape.Kind != PinExprMacro || !semi) {
		return false
	}
	tokens := l.tokens(n)
	if len(tokens) > 0 && l.kind(tokens[0]) == syntax.TokLet {
		return l.pinLets(b, n, base)
	}
	var names []Name
	for i, t := range tokens {
		comma := l.kind(t) == syntax.TokComma
		if comma != (i%2 == 1) || !comma && l.kind(t) != syntax.Identifier {
			return false
		}
		if !comma {
			names = append(names, l.name(t))
		}
	}
	for _, name := range names {
		l.pin(b, name, base)
	}
	return len(names) > 0
}

// pinLets lowers `pin! { let x = e; }`: the lets, each followed by the pinning of its variable.
func (l *lowerer) pinLets(b *Block, n node, base StmtBase) bool {
	rows := l.fragment(syntax.Piece{Prefix: "fn f(){", Span: l.macroBody(n), Suffix: "\n}"})
	if rows == nil {
		return false
	}
	l.within(rows, func() {
		for c := range l.children(firstOf(rows, syntax.Block)) {
			if l.kind(c) != syntax.LetDeclaration {
				continue
			}
			let := l.let(c, StmtBase{Span: l.span(c), Attrs: base.Attrs})
			b.Stmts = append(b.Stmts, let)
			for _, bind := range Bindings(let.Pat) {
				l.pin(b, l.body.Locals[bind.Local].Name, base)
			}
		}
	})
	return true
}

// pin adds the statement that pins one variable under its own name.
func (l *lowerer) pin(b *Block, name Name, base StmtBase) {
	s := &PinStmt{StmtBase: base, Old: l.pathToName(name)}
	s.Pat = l.bindName(name, true)
	l.scope.bind(l.key(name.Text, name.Span), s.Pat.Local)
	b.Stmts = append(b.Stmts, s)
}
