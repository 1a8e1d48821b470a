package rulekit

import (
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/types"
)

// Select is a select! that some path reaches.
type Select struct {
	*hir.Select
	Fn    *index.Def
	Facts *machine.Facts
	Graph *body.Graph // of the function or block that it suspends
	At    flow.Pos    // of its suspension
	// Tokio says that the macro surely is of tokio's form; hir goes by the name alone.
	Tokio bool
}

// Join is a join! or try_join! that some path reaches.
type Join struct {
	*hir.Join
	Graph *body.Graph // of the function or block that it suspends
}

// Selects are the select!s written in fn.
func (c *Context) Selects(fn *index.Def) []Select {
	var out []Select
	c.points(fn, body.SelectPoint, func(facts *machine.Facts, g *body.Graph, e hir.Expr, at flow.Pos) {
		if e, ok := e.(*hir.Select); ok {
			out = append(out, Select{Select: e, Fn: fn, Facts: facts, Graph: g, At: at, Tokio: e.Tokio && c.surely(fn, e.Macro)})
		}
	})
	return out
}

// Joins are the join!s written in fn that surely are such: hir goes by the name alone.
func (c *Context) Joins(fn *index.Def) []Join {
	var out []Join
	c.points(fn, body.JoinPoint, func(_ *machine.Facts, g *body.Graph, e hir.Expr, _ flow.Pos) {
		if e, ok := e.(*hir.Join); ok && c.surely(fn, e.Macro) {
			out = append(out, Join{e, g})
		}
	})
	return out
}

// points visits the suspension points of a kind that some path in fn reaches.
func (c *Context) points(fn *index.Def, kind body.PointKind, visit func(*machine.Facts, *body.Graph, hir.Expr, flow.Pos)) {
	facts := c.Facts(fn)
	if facts == nil {
		return
	}
	var in func(g *body.Graph)
	in = func(g *body.Graph) {
		if g == nil {
			return
		}
		for i := range g.Suspends {
			if g.Suspends[i].Kind != kind {
				continue
			}
			if at, reached := flow.Suspends(g, i); reached {
				visit(facts, g, facts.Body.Exprs[g.Suspends[i].Expr], at)
			}
		}
		for _, child := range g.Children {
			in(child)
		}
	}
	in(facts.Graph)
}

// surely reports whether a macro surely is of the form that the catalog has for its name: its path says so, or its bare
// name is imported from where it has that form. `select` alone may be anybody's.
func (c *Context) surely(fn *index.Def, macro string) bool {
	if strings.Contains(macro, "::") {
		_, ok := c.Catalog.FormOf(macro)
		return ok
	}
	own, _, _, _ := c.Catalog.Shape(macro)
	found := false
	for _, im := range fixkit.Imports(c.Texts.Tokens(fn)) {
		name := im.Alias
		if name == "" && len(im.Path) > 0 {
			name = im.Path[len(im.Path)-1]
		}
		if shape, ok := c.Catalog.FormOf(strings.Join(im.Path, "::")); ok && name == macro {
			if shape != own {
				return false
			}
			found = true
		}
	}
	return found
}

// Repeats reports whether, once it is done, the select! may be run again: it stands in a loop that some
// handler does not leave.
func (s *Select) Repeats() bool {
	again := false
	flow.Forward(s.Graph, s.At, func(p flow.Pos, _ *body.Effect) bool {
		again = again || p == s.At
		return again
	})
	return again
}

// GoesOn reports whether the code after the select!, or the next round of a loop, may follow a handler.
func (s *Select) GoesOn(handler hir.Expr) bool { return Divergence{Facts: s.Facts}.GoesOn(handler) }

// GoesOn reports whether the code after e, or the next round of a loop, may follow e.
func (d Divergence) GoesOn(e hir.Expr) bool {
	if d.Completes(e) {
		return true
	}
	goesOn := false
	hir.Walk(e, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Continue:
			goesOn = true
		case *hir.Closure, *hir.Async:
			return false
		}
		return true
	})
	return goesOn
}

// Divergence says of expressions whether they come to an end. Only what diverges by its form counts: a jump, a
// macro or call that never returns.
type Divergence struct{ Facts *machine.Facts }

// Completes reports whether the code after e may run.
func (d Divergence) Completes(e hir.Expr) bool {
	if e == nil {
		return true
	}
	if _, never := d.Facts.Result.Exprs[e.ID()].(*types.Never); never {
		return false
	}
	if callee := d.Facts.Result.Callees[e.ID()]; callee != nil && callee.Diverges {
		return false
	}
	switch e := e.(type) {
	case *hir.Break, *hir.Continue, *hir.Return:
		return false
	case *hir.Format:
		return e.Result != hir.FormatNever
	case *hir.MacroCall:
		return !e.Diverges
	case *hir.Block:
		return d.block(e)
	case *hir.If:
		return e.Else == nil || d.Completes(e.Then) || d.Completes(e.Else)
	case *hir.Match:
		for i := range e.Arms {
			if d.Completes(e.Arms[i].Body) {
				return true
			}
		}
		return len(e.Arms) == 0
	}
	return true
}

func (d Divergence) block(b *hir.Block) bool {
	for _, st := range b.Stmts {
		if x, ok := st.(*hir.ExprStmt); ok && !d.Completes(x.X) {
			return false
		}
	}
	return d.Completes(b.Tail)
}

// PlaceName is a variable, or a field of one, as it is written; ok is false for any other expression.
func PlaceName(b *hir.Body, e hir.Expr) (name string, ok bool) {
	switch e := e.(type) {
	case *hir.PathExpr:
		if e.Local == hir.NoLocal {
			return "", false
		}
		if e.Local == b.SelfLocal {
			return "self", true
		}
		return b.Locals[e.Local].Name.Text, true
	case *hir.Field:
		base, ok := PlaceName(b, e.Base)
		return base + "." + e.Name.Text, ok
	}
	return "", false
}

// InnermostLoop is the innermost loop around a span that no block or closure of its own lies between.
func InnermostLoop(b *hir.Body, at hir.Span) hir.Expr {
	var best hir.Expr
	for _, e := range b.Exprs {
		switch e.(type) {
		case *hir.Loop, *hir.While, *hir.For, *hir.Async, *hir.Closure:
		default:
			continue
		}
		if e.Pos().Covers(at) && (best == nil || best.Pos().Covers(e.Pos())) {
			best = e
		}
	}
	switch best.(type) {
	case *hir.Loop, *hir.While, *hir.For:
		return best
	}
	return nil
}

// UnitLoop reports whether the innermost loop around a span is one that a plain `break` may leave: it is no
// `loop` whose breaks give a value.
func UnitLoop(b *hir.Body, at hir.Span) bool {
	var best hir.Expr
	for _, e := range b.Exprs {
		switch e.(type) {
		case *hir.Loop, *hir.While, *hir.For:
			if e.Pos().Covers(at) && (best == nil || best.Pos().Covers(e.Pos())) {
				best = e
			}
		}
	}
	unit := best != nil
	hir.Walk(best, func(e hir.Expr) bool {
		if br, ok := e.(*hir.Break); ok && br.X != nil {
			unit = false
		}
		return unit
	})
	return unit
}
