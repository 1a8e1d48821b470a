package hir

// Children visits the direct subexpressions of e in the order of the text. Those of a block's statements
// are its children; items declared in it are not. Patterns hold no expressions.
func Children(e Expr, visit func(Expr)) {
	one := func(x Expr) {
		if x != nil {
			visit(x)
		}
	}
	many := func(list []Expr) {
		for _, x := range list {
			visit(x)
		}
	}
	switch e := e.(type) {
	case *Block:
		blockChildren(e, visit)
	case *Async:
		visit(e.Body)
	case *Closure:
		one(e.Body)
	case *Call:
		visit(e.Callee)
		many(e.Args)
	case *MethodCall:
		visit(e.Recv)
		many(e.Args)
	case *Field:
		visit(e.Base)
	case *Index:
		visit(e.Base)
		visit(e.Index)
	case *Unary:
		visit(e.X)
	case *Ref:
		visit(e.X)
	case *Binary:
		visit(e.L)
		visit(e.R)
	case *Assign:
		visit(e.L)
		visit(e.R)
	case *AssignOp:
		visit(e.L)
		visit(e.R)
	case *Cast:
		visit(e.X)
	case *Await:
		visit(e.X)
	case *Try:
		visit(e.X)
	case *Break:
		one(e.X)
	case *Return:
		one(e.X)
	case *Yield:
		one(e.X)
	case *Range:
		one(e.Lo)
		one(e.Hi)
	case *Tuple:
		many(e.Elems)
	case *Array:
		many(e.Elems)
		one(e.Repeat)
	case *StructLit:
		for _, f := range e.Fields {
			visit(f.X)
		}
		one(e.Base)
	default:
		branchChildren(e, one)
		macroChildren(e, one)
	}
}

func blockChildren(b *Block, visit func(Expr)) {
	for _, s := range b.Stmts {
		StmtExprs(s, visit)
	}
	if b.Tail != nil {
		visit(b.Tail)
	}
}

// StmtExprs visits the expressions that a statement holds directly.
func StmtExprs(s Stmt, visit func(Expr)) {
	switch s := s.(type) {
	case *LetStmt:
		if s.Init != nil {
			visit(s.Init)
		}
		if s.Else != nil {
			visit(s.Else)
		}
	case *ExprStmt:
		visit(s.X)
	case *PinStmt:
		visit(s.Old)
	}
}

func branchChildren(e Expr, visit func(Expr)) {
	switch e := e.(type) {
	case *Let:
		visit(e.X)
	case *If:
		visit(e.Cond)
		visit(e.Then)
		visit(e.Else)
	case *Match:
		visit(e.X)
		for i := range e.Arms {
			visit(e.Arms[i].Guard)
			visit(e.Arms[i].Body)
		}
	case *Loop:
		visit(e.Body)
	case *While:
		visit(e.Cond)
		visit(e.Body)
	case *For:
		visit(e.Iter)
		visit(e.Body)
	}
}

func macroChildren(e Expr, visit func(Expr)) {
	switch e := e.(type) {
	case *Format:
		visit(e.Dest)
		for _, x := range e.Values {
			visit(x)
		}
		for _, x := range e.Args {
			visit(x)
		}
	case *Select:
		for i := range e.Arms {
			visit(e.Arms[i].Future)
			visit(e.Arms[i].Cond)
			visit(e.Arms[i].Handler)
		}
		visit(e.Else)
		visit(e.Default)
	case *Join:
		for _, x := range e.Args {
			visit(x)
		}
	case *PinMacro:
		visit(e.X)
	case *MacroCall:
		for _, x := range e.Reads {
			visit(x)
		}
		for _, x := range e.Args {
			visit(x)
		}
	}
}

// Walk visits e and what is below it, parents first; a visit that is false keeps out of that subtree.
func Walk(e Expr, visit func(Expr) bool) {
	if e == nil || !visit(e) {
		return
	}
	Children(e, func(c Expr) { Walk(c, visit) })
}

// Patterns visits the patterns that stand directly in e: a closure's parameters, arms, lets, a loop's.
func Patterns(e Expr, visit func(Pat)) {
	switch e := e.(type) {
	case *Closure:
		for _, p := range e.Params {
			visit(p.Pat)
		}
	case *Let:
		visit(e.Pat)
	case *Match:
		for i := range e.Arms {
			visit(e.Arms[i].Pat)
		}
	case *For:
		visit(e.Pat)
	case *Select:
		for i := range e.Arms {
			visit(e.Arms[i].Pat)
		}
	case *Block:
		for _, s := range e.Stmts {
			switch s := s.(type) {
			case *LetStmt:
				visit(s.Pat)
			case *PinStmt:
				visit(s.Pat)
			}
		}
	}
}

// SubPatterns visits the direct parts of a pattern in order.
func SubPatterns(p Pat, visit func(Pat)) {
	many := func(list []Pat) {
		for _, q := range list {
			visit(q)
		}
	}
	switch p := p.(type) {
	case *BindPat:
		if p.Sub != nil {
			visit(p.Sub)
		}
	case *TuplePat:
		many(p.Elems)
	case *TupleStructPat:
		many(p.Elems)
	case *StructPat:
		for _, f := range p.Fields {
			visit(f.Pat)
		}
	case *RefPat:
		visit(p.Sub)
	case *SlicePat:
		many(p.Elems)
	case *OrPat:
		many(p.Alts)
	}
}

// WalkPat visits p and its parts, outer ones first.
func WalkPat(p Pat, visit func(Pat)) {
	if p == nil {
		return
	}
	visit(p)
	SubPatterns(p, func(q Pat) { WalkPat(q, visit) })
}

// Bindings are the variables that a pattern binds, each once, in the order of the text.
func Bindings(p Pat) []*BindPat {
	var list []*BindPat
	WalkPat(p, func(q Pat) {
		b, ok := q.(*BindPat)
		if !ok {
			return
		}
		for _, seen := range list {
			if seen.Local == b.Local {
				return
			}
		}
		list = append(list, b)
	})
	return list
}

// Parents maps each expression of b to the expression around it; nil for the root.
func Parents(b *Body) []Expr {
	parents := make([]Expr, len(b.Exprs))
	for _, e := range b.Exprs {
		Children(e, func(c Expr) { parents[c.ID()] = e })
	}
	return parents
}

// Uses are the paths to each local of b, in the order of their numbers.
func Uses(b *Body) [][]*PathExpr {
	uses := make([][]*PathExpr, len(b.Locals))
	for _, e := range b.Exprs {
		if p, ok := e.(*PathExpr); ok && p.Local != NoLocal {
			uses[p.Local] = append(uses[p.Local], p)
		}
	}
	return uses
}

// ExprAt is the innermost expression of b at a byte offset of the unit; nil when there is none. Of two with
// the same span it is the inner one.
func ExprAt(b *Body, offset uint32) Expr {
	var found Expr
	Walk(b.Root, func(e Expr) bool {
		if e.Pos().Contains(offset) {
			found = e
		}
		return true
	})
	return found
}

// BodyAt is the body that an offset of the unit stands in: b's own, or that of an item nested in it.
func BodyAt(b *Body, offset uint32) *Body {
	for i := range b.Items {
		if inner := nestedBodyAt(&b.Items[i], offset); inner != nil {
			return inner
		}
	}
	return b
}

func nestedBodyAt(item *NestedItem, offset uint32) *Body {
	if item.Body != nil && item.Item.Head().Span.Contains(offset) {
		return BodyAt(item.Body, offset)
	}
	for i := range item.Children {
		if b := nestedBodyAt(&item.Children[i], offset); b != nil {
			return b
		}
	}
	return nil
}

// ArgumentOf is the number of the argument that a variable is, the receiver counted; -1 when it is none, or is bound by
// a pattern that takes the argument apart.
func ArgumentOf(b *Body, v LocalID) int {
	if v == NoLocal {
		return -1
	}
	first := 0
	if b.SelfLocal != NoLocal {
		if v == b.SelfLocal {
			return 0
		}
		first = 1
	}
	for i, p := range b.Params {
		if bind, ok := p.(*BindPat); ok && bind.Local == v {
			return i + first
		}
	}
	return -1
}

// Discarded reports whether a statement of b throws the value of x away: `x;` or `let _ = x;`.
func Discarded(b *Block, x Expr) bool {
	for _, st := range b.Stmts {
		switch st := st.(type) {
		case *ExprStmt:
			if st.X == x {
				return true
			}
		case *LetStmt:
			if _, wild := st.Pat.(*WildPat); wild && st.Init == x {
				return true
			}
		}
	}
	return false
}
