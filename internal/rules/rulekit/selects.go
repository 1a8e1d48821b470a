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

// Selects are the select!s written in fn.
func (c *Context) Selects(fn *index.Def) []Select {
	facts := c.Facts(fn)
	if facts == nil {
		return nil
	}
	var out []Select
	var visit func(g *body.Graph)
	visit = func(g *body.Graph) {
		if g == nil {
			return
		}
		for i := range g.Suspends {
			if g.Suspends[i].Kind != body.SelectPoint {
				continue
			}
			e, ok := facts.Body.Exprs[g.Suspends[i].Expr].(*hir.Select)
			at, reached := flow.Suspends(g, i)
			if ok && reached {
				out = append(out, Select{Select: e, Fn: fn, Facts: facts, Graph: g, At: at, Tokio: c.tokios(fn, e)})
			}
		}
		for _, child := range g.Children {
			visit(child)
		}
	}
	visit(facts.Graph)
	return out
}

// tokios reports whether a macro surely is of tokio's form: its path says so, or its bare name is imported from
// where it has that form. `select` alone may be anybody's.
func (c *Context) tokios(fn *index.Def, e *hir.Select) bool {
	if !e.Tokio || strings.Contains(e.Macro, "::") {
		return e.Tokio
	}
	own, _, _, _ := c.Catalog.Shape(e.Macro)
	found := false
	for _, im := range fixkit.Imports(fixkit.Tokens(c.Texts.File(fn))) {
		name := im.Alias
		if name == "" && len(im.Path) > 0 {
			name = im.Path[len(im.Path)-1]
		}
		if shape, _, _, ok := c.Catalog.Shape(strings.Join(im.Path, "::")); ok && name == e.Macro {
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
