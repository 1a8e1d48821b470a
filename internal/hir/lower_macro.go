package hir

import (
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// macro lowers a macro call in expression position.
func (l *lowerer) macro(n node) Expr {
	c := l.callee(n)
	if c.rules != nil {
		if e := l.expandedExpr(n, c); e != nil {
			return e
		}
		if c.local == nil {
			c = l.catalogued(strings.TrimPrefix(l.macroPath(n), "::"))
		}
	}
	if !c.known {
		return l.unknownMacro(n, MacroShape{})
	}
	if e := l.knownMacro(n, c.shape); e != nil {
		return e
	}
	l.problem(n, "the body of "+l.macroName(n)+"! does not read as Rust")
	return l.unknownMacro(n, c.shape)
}

func (l *lowerer) macroPath(n node) string { return l.compact(l.field(n, syntax.MacroField)) }

// macroName is the last segment of the macro's path.
func (l *lowerer) macroName(n node) string {
	path := l.macroPath(n)
	return strings.TrimPrefix(LastSegment(path), "r#")
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
	case ValueMacro:
		return l.valueOf(n, shape)
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
	return l.fragmentOf(l.rows.Text, pieces...)
}

// fragmentOf is fragment for another text than that of the rows at hand.
func (l *lowerer) fragmentOf(source []byte, pieces ...syntax.Piece) *syntax.Rows {
	if l.parser == nil || *l.spent > 4*len(source)+1<<14 {
		return nil
	}
	for _, p := range pieces {
		*l.spent += int(p.Span.Len()) + len(p.Prefix) + len(p.Suffix)
	}
	var see func(*syntax.Tree, []byte, func(Span) (Span, bool))
	if m, ok := l.macros.(Marker); ok {
		see = func(tree *syntax.Tree, text []byte, place func(Span) (Span, bool)) {
			for _, f := range m.Facts(tree, text) {
				if f.Span, ok = place(f.Span); ok {
					l.body.Marked = append(l.body.Marked, f)
				}
			}
		}
	}
	rows := l.parser.FragmentWith(source, pieces, see)
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
