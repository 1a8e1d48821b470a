package hir

import (
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// isLiteral reports whether nodes of the kind are literals.
func isLiteral(k syntax.Kind) bool {
	switch k {
	case syntax.StringLiteral, syntax.RawStringLiteral, syntax.CharLiteral, syntax.BooleanLiteral,
		syntax.IntegerLiteral, syntax.FloatLiteral, syntax.NegativeLiteral:
		return true
	}
	return false
}

// isExpr reports whether nodes of the kind are expressions.
func isExpr(k syntax.Kind) bool {
	switch k {
	case syntax.UnaryExpression, syntax.ReferenceExpression, syntax.TryExpression, syntax.BinaryExpression,
		syntax.AssignmentExpression, syntax.CompoundAssignmentExpr, syntax.TypeCastExpression, syntax.CallExpression,
		syntax.ReturnExpression, syntax.YieldExpression, syntax.Identifier, syntax.Self, syntax.ScopedIdentifier,
		syntax.GenericFunction, syntax.AwaitExpression, syntax.FieldExpression, syntax.ArrayExpression,
		syntax.TupleExpression, syntax.MacroInvocation, syntax.UnitExpression, syntax.BreakExpression,
		syntax.ContinueExpression, syntax.IndexExpression, syntax.Metavariable, syntax.ClosureExpression,
		syntax.ParenthesizedExpression, syntax.StructExpression, syntax.UnsafeBlock, syntax.AsyncBlock,
		syntax.GenBlock, syntax.TryBlock, syntax.Block, syntax.IfExpression, syntax.MatchExpression,
		syntax.WhileExpression, syntax.LoopExpression, syntax.ForExpression, syntax.ConstBlock,
		syntax.RangeExpression, syntax.LetCondition, syntax.LetChain, syntax.TypeIdentifier,
		syntax.ScopedTypeIdentifier, syntax.PrimitiveType, syntax.Crate, syntax.Super:
		return true
	}
	return isLiteral(k)
}

// expr lowers one expression; Missing for no node. Parentheses leave no trace but their contents.
func (l *lowerer) expr(n node) Expr {
	if n == none || l.missing(n) || !l.enter(n) {
		return l.keep(&Missing{}, l.span(n))
	}
	defer l.leave()
	switch k := l.kind(n); k {
	case syntax.ParenthesizedExpression:
		return l.expr(l.operand(n))
	case syntax.Identifier, syntax.Self, syntax.ScopedIdentifier, syntax.GenericFunction, syntax.TypeIdentifier,
		syntax.ScopedTypeIdentifier, syntax.PrimitiveType, syntax.Crate, syntax.Super:
		return l.pathExpr(n)
	case syntax.MacroInvocation:
		return l.macro(n)
	case syntax.IfExpression, syntax.MatchExpression, syntax.WhileExpression, syntax.LoopExpression,
		syntax.ForExpression, syntax.LetCondition, syntax.LetChain, syntax.BreakExpression,
		syntax.ContinueExpression, syntax.ReturnExpression, syntax.YieldExpression:
		return l.controlFlow(n)
	case syntax.Block, syntax.UnsafeBlock, syntax.ConstBlock, syntax.TryBlock, syntax.AsyncBlock,
		syntax.GenBlock, syntax.ClosureExpression:
		return l.blockLike(n)
	case syntax.CallExpression, syntax.FieldExpression, syntax.IndexExpression, syntax.AwaitExpression,
		syntax.TryExpression:
		return l.postfix(n)
	case syntax.ArrayExpression, syntax.TupleExpression, syntax.UnitExpression, syntax.StructExpression:
		return l.aggregate(n)
	default:
		if isLiteral(k) {
			return l.keep(&Lit{Kind: l.literalKind(n), Text: l.text(n)}, l.span(n))
		}
		return l.operator(n)
	}
}

// operand is the first child that is an expression.
func (l *lowerer) operand(n node) node {
	for c := range l.children(n) {
		if isExpr(l.kind(c)) {
			return c
		}
	}
	return none
}

// operands are the first two children that are expressions.
func (l *lowerer) operands(n node) (first, second node) {
	first, second = none, none
	for c := range l.children(n) {
		switch {
		case !isExpr(l.kind(c)):
		case first == none:
			first = c
		case second == none:
			second = c
		}
	}
	return first, second
}

// optional lowers an expression that may be absent; nil then.
func (l *lowerer) optional(n node) Expr {
	if n == none {
		return nil
	}
	return l.expr(n)
}

// literalKind tells literals apart, by their prefix where the grammar does not.
func (r *reader) literalKind(n node) LitKind {
	text := r.text(n)
	switch r.kind(n) {
	case syntax.FloatLiteral:
		return FloatLit
	case syntax.BooleanLiteral:
		return BoolLit
	case syntax.CharLiteral:
		if strings.HasPrefix(text, "b") {
			return ByteLit
		}
		return CharLit
	case syntax.StringLiteral, syntax.RawStringLiteral:
		switch {
		case strings.HasPrefix(text, "b"):
			return ByteStrLit
		case strings.HasPrefix(text, "c"):
			return CStrLit
		}
		return StrLit
	case syntax.NegativeLiteral:
		return r.literalKind(r.lastChild(n))
	}
	if !strings.HasPrefix(text, "0x") && (strings.HasSuffix(text, "f32") || strings.HasSuffix(text, "f64")) {
		return FloatLit
	}
	return IntLit
}

// pathExpr lowers a path; a lone name that a variable bears is that variable.
func (l *lowerer) pathExpr(n node) Expr {
	if l.kind(n) == syntax.GenericFunction && l.kind(l.field(n, syntax.FunctionField)) == syntax.FieldExpression {
		l.problem(n, "generic arguments on a field")
		return l.expr(l.field(n, syntax.FunctionField))
	}
	if l.kind(n) == syntax.Identifier && l.text(n) == "_" {
		return l.keep(&Underscore{}, l.span(n))
	}
	return l.pathTo(l.path(n))
}

// pathTo makes an expression of a path.
func (l *lowerer) pathTo(p Path) *PathExpr {
	e := &PathExpr{Path: p, Local: NoLocal}
	if len(p.Segments) == 1 && !p.Global && p.QSelf == nil && p.Segments[0].Args == nil {
		e.Local = l.variable(p.Segments[0].Name)
	}
	l.keep(e, p.Span)
	return e
}

// pathToName makes an expression of a lone name.
func (l *lowerer) pathToName(name Name) *PathExpr {
	return l.pathTo(Path{Segments: []Segment{{Name: name}}, Span: name.Span})
}

// postfix lowers calls, fields, indexing, `.await` and `?`.
func (l *lowerer) postfix(n node) Expr {
	switch l.kind(n) {
	case syntax.CallExpression:
		return l.call(n)
	case syntax.FieldExpression:
		base := l.expr(l.field(n, syntax.ValueField))
		return l.keep(&Field{Base: base, Name: l.name(l.field(n, syntax.FieldField))}, l.span(n))
	case syntax.IndexExpression:
		base, index := l.operands(n)
		return l.keep(&Index{Base: l.expr(base), Index: l.expr(index)}, l.span(n))
	case syntax.AwaitExpression:
		x := l.expr(l.operand(n))
		return l.keep(&Await{X: x, AwaitSpan: l.span(l.child(n, syntax.TokAwait))}, l.span(n))
	}
	return l.keep(&Try{X: l.expr(l.operand(n))}, l.span(n))
}

// call lowers a call; one of a field is a method call, unless the field is in parentheses.
func (l *lowerer) call(n node) Expr {
	callee, turbofish := l.field(n, syntax.FunctionField), none
	if l.kind(callee) == syntax.GenericFunction && l.kind(l.field(callee, syntax.FunctionField)) == syntax.FieldExpression {
		turbofish = l.field(callee, syntax.TypeArgumentsField)
		callee = l.field(callee, syntax.FunctionField)
	}
	if l.kind(callee) == syntax.FieldExpression {
		m := &MethodCall{Recv: l.expr(l.field(callee, syntax.ValueField)), Name: l.name(l.field(callee, syntax.FieldField))}
		m.Turbofish = l.typeArgs(turbofish)
		m.Args = l.exprs(l.field(n, syntax.ArgumentsField))
		return l.keep(m, l.span(n))
	}
	c := &Call{Callee: l.expr(callee)}
	c.Args = l.exprs(l.field(n, syntax.ArgumentsField))
	return l.keep(c, l.span(n))
}

// exprs lowers the expressions among a node's children.
func (l *lowerer) exprs(n node) []Expr {
	var list []Expr
	for c := range l.children(n) {
		switch {
		case isExpr(l.kind(c)):
			list = append(list, l.expr(c))
		case l.kind(c) == syntax.KindError:
			l.problem(c, "unexpected text")
			if inner := l.operand(c); inner != none {
				list = append(list, l.expr(inner))
			}
		}
	}
	return list
}

// aggregate lowers arrays, tuples and struct literals.
func (l *lowerer) aggregate(n node) Expr {
	switch l.kind(n) {
	case syntax.ArrayExpression:
		return l.array(n, false, l.span(n))
	case syntax.StructExpression:
		return l.structLit(n)
	}
	return l.keep(&Tuple{Elems: l.exprs(n)}, l.span(n))
}

// array lowers the node of an array, which stands for itself or for the body of vec!.
func (l *lowerer) array(n node, vec bool, at Span) Expr {
	a := &Array{Vec: vec}
	if length := l.field(n, syntax.LengthField); length != none {
		a.Elems = []Expr{l.expr(l.operand(n))}
		a.Repeat, a.Len = l.expr(length), l.text(length)
	} else {
		a.Elems = l.exprs(n)
	}
	return l.keep(a, at)
}

// structLit lowers `Path { … }`. The lone `..` of a destructuring assignment has no base.
func (l *lowerer) structLit(n node) Expr {
	s := &StructLit{Path: l.path(l.field(n, syntax.NameField))}
	for c := range l.children(l.field(n, syntax.BodyField)) {
		switch l.kind(c) {
		case syntax.ShorthandFieldInitializer:
			name := l.name(l.operand(c))
			s.Fields = append(s.Fields, FieldInit{name, l.pathToName(name)})
		case syntax.FieldInitializer:
			name := l.name(l.field(c, syntax.FieldField))
			s.Fields = append(s.Fields, FieldInit{name, l.expr(l.field(c, syntax.ValueField))})
		case syntax.BaseFieldInitializer:
			s.Base = l.expr(l.operand(c))
		case syntax.KindError:
			if !l.has(c, syntax.TokDotDot) {
				l.problem(c, "no field")
			}
		}
	}
	return l.keep(s, l.span(n))
}

// operator lowers unary, binary and assignment operators, references, casts and ranges.
func (l *lowerer) operator(n node) Expr {
	at := l.span(n)
	switch l.kind(n) {
	case syntax.UnaryExpression:
		op := byte('*')
		if text := l.bytes(at); len(text) > 0 {
			op = text[0]
		}
		return l.keep(&Unary{Op: op, X: l.expr(l.operand(n))}, at)
	case syntax.ReferenceExpression:
		x := l.expr(l.field(n, syntax.ValueField))
		return l.keep(&Ref{Mut: l.has(n, syntax.MutableSpecifier), Raw: l.has(n, syntax.TokRaw), X: x}, at)
	case syntax.TypeCastExpression:
		x := l.expr(l.field(n, syntax.ValueField))
		return l.keep(&Cast{X: x, Ty: l.typ(l.field(n, syntax.TypeField))}, at)
	case syntax.RangeExpression:
		return l.rangeExpr(n)
	case syntax.BinaryExpression, syntax.AssignmentExpression, syntax.CompoundAssignmentExpr:
		if l.isRangeTo(n) {
			return l.keep(&Range{Hi: l.expr(l.field(n, syntax.RightField)), Inclusive: true}, at)
		}
		left := l.expr(l.field(n, syntax.LeftField))
		op := l.text(l.field(n, syntax.OperatorField))
		if r, ok := left.(*Range); ok && l.kind(n) == syntax.BinaryExpression && l.kind(l.field(n, syntax.LeftField)) != syntax.ParenthesizedExpression &&
			(r.Hi != nil || isPrefix(op)) {
			return l.rangeUpTo(r, op, n)
		}
		right := l.expr(l.field(n, syntax.RightField))
		switch l.kind(n) {
		case syntax.AssignmentExpression:
			return l.keep(&Assign{L: left, R: right}, at)
		case syntax.CompoundAssignmentExpr:
			return l.keep(&AssignOp{Op: strings.TrimSuffix(op, "="), L: left, R: right}, at)
		}
		return l.keep(&Binary{Op: op, L: left, R: right}, at)
	}
	l.problem(n, "no expression")
	return l.keep(&Missing{}, at)
}

// isRangeTo recognises `..=hi`, which the grammar takes for an assignment to `..`.
func (l *lowerer) isRangeTo(n node) bool {
	left := l.field(n, syntax.LeftField)
	return l.kind(n) == syntax.AssignmentExpression && l.kind(left) == syntax.RangeExpression && l.operand(left) == none
}

// rangeUpTo lowers the binary expression n, whose left side is the range r without parentheses. There is none such in
// Rust, where every operator binds tighter than `..`: the grammar takes `lo..*hi` for a product of `lo..` and hi, and
// what follows for an operation on that.
func (l *lowerer) rangeUpTo(r *Range, op string, n node) Expr {
	right := l.field(n, syntax.RightField)
	if r.Hi == nil {
		r.Hi = l.prefixed(op, l.span(l.field(n, syntax.OperatorField)).Start, right)
	} else {
		r.Hi = l.keep(&Binary{Op: op, L: r.Hi, R: l.expr(right)}, Span{Start: r.Hi.Pos().Start, End: l.span(n).End})
	}
	r.Span = l.span(n)
	return r
}

// prefixed lowers n with a prefix operator before it, which begins at start and binds tighter than `as` and binary
// operators do.
func (l *lowerer) prefixed(op string, start uint32, n node) Expr {
	at := Span{Start: start, End: l.span(n).End}
	if !l.enter(n) {
		return l.keep(&Missing{}, at)
	}
	defer l.leave()
	switch l.kind(n) {
	case syntax.TypeCastExpression:
		x := l.prefixed(op, start, l.field(n, syntax.ValueField))
		return l.keep(&Cast{X: x, Ty: l.typ(l.field(n, syntax.TypeField))}, at)
	case syntax.BinaryExpression:
		x := l.prefixed(op, start, l.field(n, syntax.LeftField))
		return l.keep(&Binary{Op: l.text(l.field(n, syntax.OperatorField)), L: x, R: l.expr(l.field(n, syntax.RightField))}, at)
	}
	switch op {
	case "&":
		return l.keep(&Ref{X: l.expr(n)}, at)
	case "&&":
		inner := l.keep(&Ref{X: l.expr(n)}, Span{Start: start + 1, End: at.End})
		return l.keep(&Ref{X: inner}, at)
	}
	return l.keep(&Unary{Op: op[0], X: l.expr(n)}, at)
}

// isPrefix reports whether a binary operator is a prefix operator as well.
func isPrefix(op string) bool { return op == "*" || op == "-" || op == "&" || op == "&&" }

// rangeExpr lowers `lo..hi`, `lo..`, `..hi` and `..`.
func (l *lowerer) rangeExpr(n node) Expr {
	e := &Range{}
	after := false
	for c := l.first(n); c != none; c = l.next(c) {
		switch k := l.kind(c); {
		case k == syntax.TokDotDot:
			after = true
		case k == syntax.TokDotDotEq, k == syntax.TokDotDotDot:
			after, e.Inclusive = true, true
		case !isExpr(k):
		case after:
			e.Hi = l.expr(c)
		default:
			e.Lo = l.expr(c)
		}
	}
	return l.keep(e, l.span(n))
}

// blockLike lowers blocks with their prefixes, and closures.
func (l *lowerer) blockLike(n node) Expr {
	inner := l.child(n, syntax.Block)
	switch l.kind(n) {
	case syntax.Block:
		return l.block(n, PlainBlock)
	case syntax.UnsafeBlock:
		return l.spanned(l.innerBlock(n, inner, UnsafeBlock), n)
	case syntax.ConstBlock:
		return l.spanned(l.innerBlock(n, inner, ConstBlock), n)
	case syntax.TryBlock:
		return l.spanned(l.innerBlock(n, inner, TryBlock), n)
	case syntax.AsyncBlock:
		a := &Async{Move: l.has(n, syntax.TokMove), Keyword: l.keyword(n, inner)}
		a.Body = l.innerBlock(n, inner, PlainBlock)
		return l.keep(a, l.span(n))
	case syntax.GenBlock:
		// A gen block runs its body later, as a closure does.
		c := &Closure{Move: l.has(n, syntax.TokMove), Keyword: l.keyword(n, inner)}
		c.Body = l.innerBlock(n, inner, PlainBlock)
		return l.keep(c, l.span(n))
	}
	return l.closure(n)
}

// spanned widens a block's place to its keyword.
func (l *lowerer) spanned(b *Block, n node) Expr {
	b.Span = l.span(n)
	return b
}

// innerBlock lowers the braces after a keyword, or an empty block where they are missing.
func (l *lowerer) innerBlock(n, inner node, kind BlockKind) *Block {
	if inner == none {
		l.problem(n, "no block")
		b := &Block{Kind: kind}
		l.keep(b, l.span(n))
		return b
	}
	return l.block(inner, kind)
}

// keyword is the place of the keywords `async`, `move` in front of before; empty at the start without.
func (l *lowerer) keyword(n, before node) Span {
	s := Span{Start: l.span(n).Start, End: l.span(n).Start}
	found := false
	for c := l.first(n); c != none && c != before; c = l.next(c) {
		switch l.kind(c) {
		case syntax.TokAsync, syntax.TokMove, syntax.TokGen:
			if !found {
				s.Start, found = l.span(c).Start, true
			}
			s.End = l.span(c).End
		}
	}
	return s
}

// closure lowers a closure; its parameters are in view in its body.
func (l *lowerer) closure(n node) Expr {
	params := l.field(n, syntax.ParametersField)
	c := &Closure{Async: l.has(n, syntax.TokAsync), Move: l.has(n, syntax.TokMove), Keyword: l.keyword(n, params)}
	mark := l.scope.mark()
	for p := l.first(params); p != none; p = l.next(p) {
		switch {
		case l.kind(p) == syntax.Parameter:
			ty := l.typ(l.field(p, syntax.TypeField))
			pat := l.bindPattern(l.field(p, syntax.PatternField), l.has(p, syntax.MutableSpecifier))
			c.Params = append(c.Params, ClosureParam{pat, ty})
		case l.isPattern(p):
			c.Params = append(c.Params, ClosureParam{Pat: l.bindPattern(p, false)})
		}
	}
	c.Ret = l.typ(l.field(n, syntax.ReturnTypeField))
	c.Body = l.expr(l.field(n, syntax.BodyField))
	l.scope.reset(mark)
	return l.keep(c, l.span(n))
}
