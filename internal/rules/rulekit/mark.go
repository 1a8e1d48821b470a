package rulekit

import (
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Mark is what a project's query says of a node in a function's text, as the row of the catalog that it comes
// to. One of the rows is set.
type Mark struct {
	Span     hir.Span // relative to the function's unit
	Spawn    *catalog.Spawn
	Guard    *catalog.Guard
	Blocking *catalog.Blocking
	Cancel   *catalog.Cancel
	// Type is the type that a Guard mark names in the function's text; nil when it names none that is known.
	Type *index.Def
}

// Marks answers for the marks in the text of functions.
type Marks interface {
	// Marks are those in fn's unit.
	Marks(fn *index.Def) []Mark
}

// MarksOf are the marks on one expression: on the whole of it, on the name in a call, or on the path that is
// called.
func MarksOf(marks []Mark, x hir.Expr) []Mark {
	var out []Mark
	for i := range marks {
		if on(marks[i].Span, x) {
			out = append(out, marks[i])
		}
	}
	return out
}

func on(mark hir.Span, x hir.Expr) bool {
	if mark == x.Pos() {
		return true
	}
	switch x := x.(type) {
	case *hir.Call:
		_, path := x.Callee.(*hir.PathExpr)
		return path && x.Callee.Pos().Covers(mark)
	case *hir.MethodCall:
		return mark == x.Name.Span || mark.Start == x.Pos().Start && mark.End == x.Name.Span.End
	}
	return false
}

// marks are those in fn's text.
func (c *Context) marks(fn *index.Def) []Mark {
	if c.Marks == nil {
		return nil
	}
	return c.Marks.Marks(fn)
}

// Spawn is the row of what a call in fn runs apart, or blocks on: by its callee or by a mark. nil: it is not
// known to run anything.
func (c *Context) Spawn(fn *index.Def, call hir.Expr) *catalog.Spawn {
	return ask(c, fn, call, c.Catalog.Spawn, func(m *Mark) *catalog.Spawn { return m.Spawn })
}

// Blocking is the row of a call in fn that blocks its thread, by its callee or by a mark, and says what to
// use instead where that is known. nil: it is not known to block.
func (c *Context) Blocking(fn *index.Def, call hir.Expr) *catalog.Blocking {
	return ask(c, fn, call, c.Catalog.Blocking, func(m *Mark) *catalog.Blocking { return m.Blocking })
}

// Cancel is the row of what is lost when the future of a call in fn is dropped half-way, by its callee or by
// a mark. nil: that is not known.
func (c *Context) Cancel(fn *index.Def, call hir.Expr) *catalog.Cancel {
	return ask(c, fn, call, c.Catalog.Cancel, func(m *Mark) *catalog.Cancel { return m.Cancel })
}

// ask finds a row for a call: a mark's, which the project wrote for this very place, else the callee's.
func ask[T any](c *Context, fn *index.Def, call hir.Expr, byPath func(string) *T, marked func(*Mark) *T) *T {
	for _, m := range MarksOf(c.marks(fn), call) {
		if row := marked(&m); row != nil {
			return row
		}
	}
	facts := c.Facts(fn)
	if facts == nil {
		return nil
	}
	callee := facts.Result.Callees[call.ID()]
	if callee == nil || callee.Def == nil {
		return nil
	}
	return ByCallee(c.Env().Index, callee.Def, byPath)
}

// ByCallee finds the row of a function: its own, or, for an item of a trait impl, that of the trait's item.
func ByCallee[T any](ix types.Items, d *index.Def, byPath func(string) *T) *T {
	if row := byPath(d.Lang()); row != nil {
		return row
	}
	if d.Parent == nil || d.Parent.Kind != index.ImplDef {
		return nil
	}
	trait := ix.ImplTrait(d.Parent)
	if trait == nil {
		return nil
	}
	if item := ix.Child(trait, d.Name, index.ValueNS); item != nil {
		return byPath(item.Lang())
	}
	return nil
}

// markedGuard is the guard that a value is since a mark says so: on its variable, on the type written for it,
// or on what it comes from.
func (c *Context) markedGuard(v *Value) *Guard {
	marks := c.marks(v.Future.Fn)
	if len(marks) == 0 {
		return nil
	}
	facts := c.Facts(v.Future.Fn)
	if facts == nil {
		return nil
	}
	for i := range marks {
		if m := &marks[i]; m.Guard != nil && MarkedGuard(facts.Body, m, v.variable(), v.expr()) {
			return &Guard{Row: m.Guard, Ty: v.Ty}
		}
	}
	return nil
}

// expr is the expression that a temporary is the value of; NoExpr for variables.
func (v *Value) expr() hir.ExprID {
	if v.Local >= 0 {
		return v.Future.Graph.Locals[v.Local].Expr
	}
	return types.NoExpr
}

// MarkedGuard reports whether a mark makes a guard of a variable (NoLocal: of none) or of the value of an
// expression (NoExpr: of none).
func MarkedGuard(b *hir.Body, m *Mark, variable hir.LocalID, x hir.ExprID) bool {
	if x != types.NoExpr && onValue(m.Span, b.Exprs[x]) {
		return true
	}
	if variable == hir.NoLocal {
		return false
	}
	if b.Locals[variable].Name.Span == m.Span {
		return true
	}
	let := b.LetOf(variable)
	return let != nil && (let.Init != nil && onValue(m.Span, let.Init) || let.Ty != nil && let.Ty.TypeSpan().Covers(m.Span))
}

// onValue reports whether a mark is on the call that x is the value of, through `.await` and `?`.
func onValue(mark hir.Span, x hir.Expr) bool {
	for {
		if on(mark, x) {
			return true
		}
		switch e := x.(type) {
		case *hir.Await:
			x = e.X
		case *hir.Try:
			x = e.X
		default:
			return false
		}
	}
}
