package hir

import (
	"maps"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Env is what lowering asks of what is around a body.
type Env struct {
	Macros Macros // nil: none is known
	// Off says whether the predicate of a cfg is false in an ordinary build; a `let` that is off gives way to another
	// one of the same pattern. nil: none is.
	Off   func(predicate string) bool
	Rules Resolver // nil: no macro_rules! is known but the function's own
}

// LowerBody lowers the body of the function that a unit declares. p parses the bodies of macros. The result is never
// nil; a unit without a block gives an empty Root.
func LowerBody(p *syntax.Parser, rows *syntax.Rows, env Env) *Body {
	if env.Macros == nil {
		env.Macros = noMacros{}
	}
	l := newLowerer(p, rows, env.Macros)
	l.off, l.resolver = env.Off, env.Rules
	n, _ := l.top()
	b := l.function(n)
	l.written.settle(b)
	return b
}

// lowerer lowers one function's body. While it is inside a known macro, its reader's rows are those of the
// macro's fragment, whose offsets are still those of the unit.
type lowerer struct {
	reader
	parser *syntax.Parser
	macros Macros
	body   *Body
	scope  scope
	group  []*BindPat // what the pattern being lowered has bound so far
	names  []string   // of group
	// defined are the macro_rules! of the function so far. They hide all others.
	defined  map[string]*localMacro
	imports  []Import // of the function so far: they may name macros
	resolver Resolver
	asked    asked
	spent    *int // bytes of macros parsed so far, for the whole unit
	off      func(predicate string) bool
}

func newLowerer(p *syntax.Parser, rows *syntax.Rows, macros Macros) *lowerer {
	w := &written{unit: uint32(len(rows.Text)), left: maxExpanded}
	l := &lowerer{reader: reader{rows: rows, written: w}, parser: p, macros: macros, body: &Body{SelfLocal: NoLocal}, spent: new(int)}
	l.macroType = l.expandedType
	return l
}

// function lowers the parameters and the block of a function's node, or the block of a constant's.
func (l *lowerer) function(n node) *Body {
	if l.kind(n) == syntax.FunctionItem || l.kind(n) == syntax.FunctionSignatureItem {
		for _, p := range l.params(n) {
			switch {
			case p.self:
				l.receiver(p.node)
			case !p.variadic:
				l.body.Params = append(l.body.Params, l.parameter(p.node))
			}
		}
	}
	field := syntax.BodyField
	if l.kind(n) == syntax.ConstItem {
		field = syntax.ValueField
	}
	if block := l.field(n, field); l.kind(block) == syntax.Block {
		l.body.Root = l.block(block, PlainBlock)
	} else {
		l.body.Root = &Block{}
		l.keep(l.body.Root, l.span(n))
	}
	l.body.Problems = l.problems
	return l.body
}

// receiver binds self. Its place is the keyword.
func (l *lowerer) receiver(n node) {
	at := l.child(n, syntax.Self)
	if at == none {
		at = l.field(n, syntax.PatternField)
	}
	mut := l.has(n, syntax.MutableSpecifier) && !l.has(n, syntax.TokAmp)
	name := Name{"self", l.span(at)}
	pat := l.bindName(name, mut)
	l.body.SelfLocal, l.body.SelfPat = pat.Local, pat
	l.scope.bind(l.key(name.Text, name.Span), pat.Local)
}

// parameter lowers the pattern of one parameter and brings its names into view.
func (l *lowerer) parameter(n node) Pat {
	if l.kind(n) != syntax.Parameter {
		return l.keepPat(&WildPat{}, l.span(n))
	}
	mut := l.has(n, syntax.MutableSpecifier)
	return l.bindPattern(l.field(n, syntax.PatternField), mut)
}

// exprNode is any expression, with access to what keep fills in.
type exprNode interface {
	Expr
	exprBase() *ExprBase
}

func (e *ExprBase) exprBase() *ExprBase { return e }

// keep numbers an expression and says where it is.
func (l *lowerer) keep(e exprNode, at Span) Expr {
	b := e.exprBase()
	b.id, b.Span = ExprID(len(l.body.Exprs)), at
	l.body.Exprs = append(l.body.Exprs, e)
	return e
}

// block lowers a `block` node.
func (l *lowerer) block(n node, kind BlockKind) *Block {
	b := &Block{Kind: kind}
	l.keep(b, l.span(n))
	if !l.enter(n) {
		return b
	}
	defer l.leave()
	mark := l.scope.mark()
	l.statements(b, n)
	l.scope.reset(mark)
	if last := len(b.Stmts) - 1; last >= 0 {
		if s, ok := b.Stmts[last].(*ExprStmt); ok && !s.Semi {
			b.Tail, b.Stmts = s.X, b.Stmts[:last]
		}
	}
	return b
}

// statements lowers the children of a block, or of an ERROR inside one, into b.
func (l *lowerer) statements(b *Block, n node) {
	var attrs []Attr
	for c := range l.children(n) {
		switch k := l.kind(c); {
		case k == syntax.AttributeItem:
			attrs = l.appendAttr(attrs, c)
			continue
		case k == syntax.EmptyStatement:
			endStatement(b, l.span(c))
		case k == syntax.Label:
			b.Label = l.label(c)
		case k == syntax.KindError:
			l.problem(c, "unexpected text")
			l.salvage(b, c)
		case l.isOff(attrs) && (l.isArm(c) || l.hasTwin(n, c, attrs)):
		default:
			l.statement(b, c, attrs)
		}
		attrs = nil
	}
}

// endStatement gives the last expression of a block the semicolon that the grammar made a statement of its own.
func endStatement(b *Block, at Span) {
	if len(b.Stmts) == 0 {
		return
	}
	if s, ok := b.Stmts[len(b.Stmts)-1].(*ExprStmt); ok && !s.Semi {
		s.Semi, s.Span.End = true, at.End
	}
}

// salvage keeps what can be read inside an ERROR, so that half-typed code does not hide its neighbours.
func (l *lowerer) salvage(b *Block, n node) {
	if !l.enter(n) {
		return
	}
	defer l.leave()
	l.statements(b, n)
	if len(b.Stmts) > 0 {
		endStatement(b, l.span(n))
	}
}

// statement lowers one statement of a block.
func (l *lowerer) statement(b *Block, n node, attrs []Attr) {
	base := StmtBase{Span: l.span(n), Attrs: attrs}
	switch k := l.kind(n); {
	case k == syntax.LetDeclaration:
		b.Stmts = append(b.Stmts, l.let(n, base))
	case k == syntax.ExpressionStatement:
		l.exprStatement(b, l.first(n), base, l.has(n, syntax.TokSemi))
	case k == syntax.MacroInvocation:
		l.exprStatement(b, n, base, l.macroEndsStatement(n))
	case isItem(k):
		index := len(l.body.Items)
		l.body.Items = append(l.body.Items, NestedItem{})
		l.body.Items[index] = l.nested(n, attrs, b.id)
		b.Stmts = append(b.Stmts, &ItemStmt{base, index})
		l.define(l.body.Items[index].Item)
	case isExpr(k):
		l.exprStatement(b, n, base, false)
	}
}

// isOff reports whether a cfg among the attributes is false in an ordinary build.
func (l *lowerer) isOff(attrs []Attr) bool {
	return l.off != nil && slices.ContainsFunc(attrs, func(a Attr) bool { return isCfg(a) && l.off(a.Args) })
}

// isArm reports whether n is a macro call that a macro has written: with a cfg it is one of several ways, as in cfg_if!,
// of which the others may stand further inside.
func (l *lowerer) isArm(n node) bool {
	if l.kind(n) == syntax.ExpressionStatement {
		n = l.first(n)
	}
	return l.kind(n) == syntax.MacroInvocation && l.span(n).Start >= l.written.unit
}

// hasTwin reports whether another statement in a block, that is not off, stands in for one that is: a `let` of the same
// pattern, or in what a macro writes, which nobody reads, an expression of one kind whose cfg asks for the same.
func (l *lowerer) hasTwin(block, off node, why []Attr) bool {
	let := l.kind(off) == syntax.LetDeclaration
	if !let && (isItem(l.kind(off)) || l.span(off).Start < l.written.unit) {
		return false
	}
	pattern := l.text(l.field(off, syntax.PatternField))
	var attrs []Attr
	for c := range l.children(block) {
		k := l.kind(c)
		if k == syntax.AttributeItem {
			attrs = l.appendAttr(attrs, c)
			continue
		}
		if c != off && !l.isOff(attrs) {
			switch {
			case let && k == syntax.LetDeclaration:
				if l.text(l.field(c, syntax.PatternField)) == pattern {
					return true
				}
			case !let && k == l.kind(off) && l.kind(l.first(c)) == l.kind(l.first(off)) && askAlike(attrs, why):
				return true
			}
		}
		attrs = nil
	}
	return false
}

func isCfg(a Attr) bool { return a.Path == "cfg" }

// askAlike reports whether cfgs among two lists of attributes ask for one thing: a feature, a name, a value.
func askAlike(a, b []Attr) bool {
	asked := map[string]bool{}
	for _, attr := range a {
		eachAsked(attr, func(word string) { asked[word] = true })
	}
	found := false
	for _, attr := range b {
		eachAsked(attr, func(word string) { found = found || asked[word] })
	}
	return found
}

// eachAsked visits what a cfg asks for: the values that it compares with, and the names that it compares with none.
func eachAsked(attr Attr, visit func(word string)) {
	if !isCfg(attr) {
		return
	}
	for _, word := range strings.FieldsFunc(attr.Args, func(r rune) bool { return strings.ContainsRune("(), \t\r\n=", r) }) {
		switch word {
		case "all", "any", "not", "feature", "target_os", "target_arch", "target_family":
		default:
			visit(word)
		}
	}
}

// define notes a macro that the function defines, and what it imports.
func (l *lowerer) define(item Item) {
	if use, ok := item.(*Use); ok {
		l.imports = append(l.imports, use.Imports...)
	}
	rules, ok := item.(*MacroRules)
	if !ok {
		return
	}
	if l.defined == nil {
		l.defined = make(map[string]*localMacro)
	}
	m := &localMacro{rules: &Rules{Own: true}, body: l.body, inner: l.written.author(rules.Span.Start), names: maps.Clone(l.scope.names)}
	if r, ok := macro.Parse(l.bytes(rules.Span)); ok {
		m.rules.Rules = r
	}
	l.defined[rules.Name.Text] = m
}

// macroEndsStatement reports whether a macro without a semicolon is a statement all the same: when more follows.
func (l *lowerer) macroEndsStatement(n node) bool {
	for c := l.next(n); c != none; c = l.next(c) {
		if l.kind(c).Named() {
			return l.kind(c) != syntax.EmptyStatement
		}
	}
	return false
}

// exprStatement adds an expression statement, or the statements that a pinning macro stands for.
func (l *lowerer) exprStatement(b *Block, n node, base StmtBase, semi bool) {
	if l.kind(n) == syntax.MacroInvocation && (l.pinStatements(b, n, base, semi) || l.expandedStmts(b, n, base, semi)) || l.splitMacro(b, n, base) {
		return
	}
	b.Stmts = append(b.Stmts, &ExprStmt{base, l.expr(n), semi})
}

// splitMacro undoes what the grammar does with `m! { … } *x = 1;`: a macro in braces ends its statement, so
// what follows is not its operand. It is false for any other statement.
func (l *lowerer) splitMacro(b *Block, n node, base StmtBase) bool {
	macro, around := n, none
	for macro != none && l.kind(macro) != syntax.MacroInvocation {
		macro, around = l.first(macro), macro
	}
	if macro == none || around == none || l.span(macro).Start != l.span(n).Start {
		return false
	}
	switch l.kind(around) {
	case syntax.FieldExpression, syntax.TryExpression, syntax.AwaitExpression:
		return false
	}
	if l.kind(l.first(l.child(macro, syntax.TokenTree))) != syntax.TokLBrace {
		return false
	}
	rest := Span{Start: l.span(macro).End, End: base.Span.End}
	rows := l.fragment(syntax.Piece{Prefix: "fn f(){", Span: rest, Suffix: "\n}"})
	if rows == nil {
		return false
	}
	l.exprStatement(b, macro, StmtBase{Span: l.span(macro), Attrs: base.Attrs}, true)
	l.within(rows, func() { l.statements(b, firstOf(rows, syntax.Block)) })
	return true
}

// let lowers a let statement. Its names come into view after its initialiser and its else block.
func (l *lowerer) let(n node, base StmtBase) *LetStmt {
	s := &LetStmt{StmtBase: base, Ty: l.typ(l.field(n, syntax.TypeField))}
	if value := l.field(n, syntax.ValueField); value != none {
		s.Init = l.expr(value)
	}
	if alt := l.field(n, syntax.AlternativeField); l.kind(alt) == syntax.Block {
		s.Else = l.block(alt, PlainBlock)
	}
	s.Pat = l.bindPattern(l.field(n, syntax.PatternField), l.has(n, syntax.MutableSpecifier))
	return s
}

// nested lowers an item declared in a body. It sees none of the locals around it.
func (l *lowerer) nested(n node, attrs []Attr, scope ExprID) NestedItem {
	item := NestedItem{Scope: scope}
	if !l.enter(n) {
		item.Item = &UnknownItem{ItemHead{Span: l.span(n)}}
		return item
	}
	defer l.leave()
	item.Item = l.item(n, attrs)
	switch l.kind(n) {
	case syntax.FunctionItem:
		inner := newLowerer(l.parser, l.rows, l.macros)
		inner.written, inner.resolver = l.written, l.resolver
		inner.depth, inner.spent, inner.defined, inner.off = l.depth, l.spent, maps.Clone(l.defined), l.off
		item.Body = inner.function(n)
	case syntax.ImplItem, syntax.TraitItem, syntax.ModItem, syntax.ForeignModItem:
		item.Children = l.nestedChildren(l.field(n, syntax.BodyField), scope)
	}
	return item
}

// nestedChildren lowers the items of a nested impl, trait or mod.
func (l *lowerer) nestedChildren(list node, scope ExprID) []NestedItem {
	var items []NestedItem
	var attrs []Attr
	for c := range l.children(list) {
		switch k := l.kind(c); {
		case k == syntax.AttributeItem:
			attrs = l.appendAttr(attrs, c)
			continue
		case isItem(k):
			items = append(items, l.nested(c, attrs, scope))
		case k == syntax.KindError:
			l.problem(c, "unexpected text")
		}
		attrs = nil
	}
	return items
}
