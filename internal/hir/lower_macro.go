package hir

import (
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// macro lowers a macro call in expression position.
func (l *lowerer) macro(n node) Expr {
	shape, ok := l.shape(n)
	if !ok {
		return l.unknownMacro(n, MacroShape{})
	}
	if e := l.knownMacro(n, shape); e != nil {
		return e
	}
	l.problem(n, "the body of "+l.macroName(n)+"! does not read as Rust")
	return l.unknownMacro(n, shape)
}

// shape is what the catalog knows of the macro; nothing, when the function defines it itself.
func (l *lowerer) shape(n node) (MacroShape, bool) {
	if l.kind(l.field(n, syntax.MacroField)) == syntax.Identifier && l.defined[l.macroName(n)] {
		return MacroShape{}, false
	}
	return l.macros.Shape(strings.TrimPrefix(l.macroPath(n), "::"))
}

func (l *lowerer) macroPath(n node) string { return l.compact(l.field(n, syntax.MacroField)) }

// macroName is the last segment of the macro's path.
func (l *lowerer) macroName(n node) string {
	path := l.macroPath(n)
	return strings.TrimPrefix(path[strings.LastIndexByte(path, ':')+1:], "r#")
}

// knownMacro lowers a macro by its shape; nil when its body does not read as the shape says.
func (l *lowerer) knownMacro(n node, shape MacroShape) Expr {
	switch shape.Kind {
	case FormatMacro, FormatStringMacro, FormatArgsMacro, WriteMacro, PanicMacro, AssertMacro, AssertCmpMacro:
		return l.formatMacro(n, shape)
	case TracingMacro, SpanMacro:
		return l.tracingMacro(n, shape)
	case ArgsMacro, DbgMacro, BailMacro, EnsureMacro, ErrorMacro:
		return l.valueMacro(n, shape)
	case VecMacro:
		return l.vecMacro(n)
	case MatchesMacro:
		return l.matchesMacro(n, shape)
	case SelectTokioMacro, SelectFuturesMacro:
		return l.selectMacro(n, shape)
	case JoinMacro, TryJoinMacro:
		return l.joinMacro(n, shape)
	case PinExprMacro, PinStmtMacro:
		return l.pinMacro(n)
	case ConstMacro:
		return l.keep(&Lit{Kind: shape.Lit, Text: l.text(n)}, l.span(n))
	case UnitMacro:
		return l.keep(&MacroCall{Path: l.macroPath(n), Kind: shape.Kind.String()}, l.span(n))
	}
	return nil
}

// The text of a function around a macro's body, to parse it as a call's arguments.
const (
	callPrefix = "fn f(){f("
	callSuffix = "\n);}"
)

// fragment parses pieces of the unit's text; nil when they do not make clean Rust, or when the macros of
// this function have cost too much already (each nested macro's text is parsed again with it).
func (l *lowerer) fragment(pieces ...syntax.Piece) *syntax.Rows {
	if l.parser == nil || *l.spent > 4*len(l.rows.Text)+1<<14 {
		return nil
	}
	for _, p := range pieces {
		*l.spent += int(p.Span.Len()) + len(p.Prefix) + len(p.Suffix)
	}
	rows := l.parser.Fragment(l.rows.Text, pieces)
	if rows.Len() == 0 || rows.HasError(0) {
		return nil
	}
	return &rows
}

// within lowers something out of a fragment.
func (l *lowerer) within(rows *syntax.Rows, lower func()) {
	outer := l.rows
	l.rows = rows
	lower()
	l.rows = outer
}

// firstOf is the first row of a kind in the order of the text.
func firstOf(rows *syntax.Rows, k syntax.Kind) node {
	for i := range rows.Nodes {
		if rows.Nodes[i].Kind == k {
			return node(i)
		}
	}
	return none
}

// callFragment parses spans of the text as the arguments of one call, and gives the node that holds them.
func (l *lowerer) callFragment(pieces ...syntax.Piece) (*syntax.Rows, node) {
	pieces[0].Prefix = callPrefix + pieces[0].Prefix
	pieces[len(pieces)-1].Suffix += callSuffix
	rows := l.fragment(pieces...)
	if rows == nil {
		return nil, none
	}
	return rows, firstOf(rows, syntax.Arguments)
}

// operandList gives the operands of a macro whose body is a plain list of them, and the rows they stand in.
// A list of single tokens needs no parsing. ok is false where the body is no such list.
func (l *lowerer) operandList(tokens []node, body Span) (rows *syntax.Rows, operands []node, ok bool) {
	if operands, ok = l.simpleOperands(tokens); ok {
		return l.rows, operands, true
	}
	rows, list := l.callFragment(syntax.Piece{Span: body})
	if list == none {
		return nil, nil, false
	}
	l.within(rows, func() { operands = l.operandNodes(list) })
	return rows, operands, true
}

// simpleOperands are the operands in a list of names and literals; ok is false for any other list.
func (l *lowerer) simpleOperands(tokens []node) (operands []node, ok bool) {
	for i, t := range tokens {
		k := l.kind(t)
		if i%2 == 1 {
			if k != syntax.TokComma {
				return nil, false
			}
			continue
		}
		if k != syntax.Identifier && k != syntax.Self && !isLiteral(k) {
			return nil, false
		}
		operands = append(operands, t)
	}
	return operands, true
}

// operandNodes are the expressions among the arguments of a call.
func (l *lowerer) operandNodes(list node) []node {
	var nodes []node
	for c := range l.children(list) {
		if isExpr(l.kind(c)) {
			nodes = append(nodes, c)
		}
	}
	return nodes
}

// argumentList lowers the operands of a macro that takes them as a function would.
func (l *lowerer) argumentList(tokens []node, body Span) ([]Expr, bool) {
	rows, operands, ok := l.operandList(tokens, body)
	if !ok {
		return nil, false
	}
	var args []Expr
	l.within(rows, func() {
		for _, o := range operands {
			args = append(args, l.expr(o))
		}
	})
	return args, true
}

// macroBody is what stands between the delimiters of a macro call.
func (l *lowerer) macroBody(n node) Span { return l.inner(l.child(n, syntax.TokenTree)) }

// tokens are the tokens between the delimiters of a macro call or a token tree.
func (l *lowerer) tokens(n node) []node {
	if l.kind(n) == syntax.MacroInvocation {
		n = l.child(n, syntax.TokenTree)
	}
	body := l.inner(n)
	var list []node
	for c := l.first(n); c != none; c = l.next(c) {
		if body.Covers(l.span(c)) {
			list = append(list, c)
		}
	}
	return list
}

// spanOf runs from the first of the tokens to the end of the last.
func (l *lowerer) spanOf(tokens []node) Span {
	if len(tokens) == 0 {
		return Span{}
	}
	return Span{Start: l.span(tokens[0]).Start, End: l.span(tokens[len(tokens)-1]).End}
}

// comma is the index of the first comma in tokens from an index on, or len(tokens). Commas between the angle
// brackets of a turbofish do not count.
func (l *lowerer) comma(tokens []node, from int) int {
	angles := 0
	for i := from; i < len(tokens); i++ {
		switch l.kind(tokens[i]) {
		case syntax.TokLt:
			if angles > 0 || i > 0 && l.kind(tokens[i-1]) == syntax.TokColonColon {
				angles++
			}
		case syntax.TokGt:
			angles = max(0, angles-1)
		case syntax.TokGtGt:
			angles = max(0, angles-2)
		case syntax.TokComma:
			if angles == 0 {
				return i
			}
		}
	}
	return len(tokens)
}

// biased reports whether the tokens begin with `biased;`.
func (l *lowerer) biased(tokens []node) bool {
	return len(tokens) > 1 && l.text(tokens[0]) == "biased" && l.kind(tokens[1]) == syntax.TokSemi
}

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
	return l.keep(&Join{Macro: l.macroPath(n), Try: shape.Kind == TryJoinMacro, Args: args}, l.span(n))
}

// pinMacro lowers pin!(x) in expression position.
func (l *lowerer) pinMacro(n node) Expr {
	args, ok := l.argumentList(l.tokens(n), l.macroBody(n))
	if !ok || len(args) != 1 {
		return nil
	}
	return l.keep(&PinMacro{X: args[0]}, l.span(n))
}

// pinStatements lowers a pinning macro in statement position: `pin!(x, y);` over variables, which gives them
// new meanings, or `pin! { let x = e; }`. It is false for anything else. std's pin! in statement position
// would pin for nothing, so there its name means the statement form whatever its row says.
func (l *lowerer) pinStatements(b *Block, n node, base StmtBase, semi bool) bool {
	shape, ok := l.shape(n)
	if !ok || shape.Kind != PinStmtMacro && (shape.Kind != PinExprMacro || !semi) {
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
	l.scope.bind(name.Text, s.Pat.Local)
	b.Stmts = append(b.Stmts, s)
}

// unknownMacro lowers a macro that cannot be read as Rust: it reads what it names.
// A known one that is half-typed keeps what the catalog says of it.
func (l *lowerer) unknownMacro(n node, shape MacroShape) Expr {
	m := &MacroCall{Path: l.macroPath(n), Kind: shape.Kind.String()}
	m.Diverges = shape.Kind == BailMacro || shape.Kind == PanicMacro
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
