package hir

import "github.com/crossawait/crossawait/internal/syntax"

// unknownMacro lowers a macro that cannot be read as Rust: it reads what it names.
// A known one that is half-typed keeps what the catalog says of it.
func (l *lowerer) unknownMacro(n node, shape MacroShape) Expr {
	m := &MacroCall{Path: l.macroPath(n), Kind: shape.Kind.String()}
	m.Diverges = shape.Kind == BailMacro || shape.Kind == PanicMacro
	l.readTokens(m, l.child(n, syntax.TokenTree), true)
	return l.keep(m, l.span(n))
}

// valueOf lowers a macro that cannot be read as Rust, of which the type of its value is known all the same.
func (l *lowerer) valueOf(n node, shape MacroShape) Expr {
	m := &MacroCall{Path: l.macroPath(n), Kind: shape.Kind.String(), Type: shape.Type}
	l.readTokens(m, l.child(n, syntax.TokenTree), true)
	return l.keep(m, l.span(n))
}

// readTokens notes the variables and the awaits in a token tree. Those of an async block inside do not
// suspend this function.
func (l *lowerer) readTokens(m *MacroCall, n node, suspends bool) {
	if n == none || !l.enter(n) {
		return
	}
	defer l.leave()
	before, async := none, false
	for c := l.first(n); c != none; c = l.next(c) {
		switch l.kind(c) {
		case syntax.TokenTree:
			l.readTokens(m, c, suspends && !async)
		case syntax.Identifier, syntax.Self:
			if l.readsName(before, c) {
				if name := l.name(c); l.variable(name) != NoLocal {
					m.Reads = append(m.Reads, l.pathToName(name))
				}
			}
		case syntax.StringLiteral, syntax.RawStringLiteral:
			m.Reads = append(m.Reads, l.localCaptures(c)...)
		case syntax.TokAwait:
			if suspends && l.kind(before) == syntax.TokDot {
				m.Awaits = append(m.Awaits, l.span(c))
			}
		}
		async = l.kind(c) == syntax.TokAsync || async && l.text(c) == "move"
		before = c
	}
}

// readsName reports whether an identifier between these tokens can be a variable: not a field, a method, a
// path's segment, a field's name in a literal, or a macro.
func (l *lowerer) readsName(before, n node) bool {
	switch l.kind(before) {
	case syntax.TokDot, syntax.TokColonColon, syntax.TokApostrophe, syntax.TokFn:
		return false
	}
	after := l.next(n)
	switch l.kind(after) {
	case syntax.TokColonColon, syntax.TokColon:
		return false
	case syntax.TokBang:
		return l.kind(l.next(after)) != syntax.TokenTree
	}
	return true
}
