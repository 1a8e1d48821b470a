package hir

import "github.com/crossawait/crossawait/internal/syntax"

// macro lowers a macro call in expression position.
func (l *lowerer) macro(n node) Expr {
	return l.unknownMacro(n)
}

// pinStatements lowers a pinning macro in statement position; it is false for any other.
func (l *lowerer) pinStatements(b *Block, n node, base StmtBase) bool { return false }

// unknownMacro lowers a macro that cannot be read as Rust: it reads what it names.
func (l *lowerer) unknownMacro(n node) Expr {
	m := &MacroCall{Path: l.compact(l.field(n, syntax.MacroField))}
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
				if name := l.name(c); l.scope.lookup(name.Text) != NoLocal {
					m.Reads = append(m.Reads, l.pathToName(name))
				}
			}
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
