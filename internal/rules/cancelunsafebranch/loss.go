package cancelunsafebranch

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// maxChain bounds the async fns that are looked through.
const maxChain = 4

// loss is what is lost when a future is dropped half-way.
type loss struct {
	row  *catalog.Cancel
	call hir.Expr // the call of the catalog's function, in the last function of the chain
	// via are the calls of the crate's own async fns that lead to it, the outermost first.
	via []step
	fn  *index.Def // that call stands in
	// places are what the call works on, as expressions of the function that the search began in; for a
	// message that is lost, the message.
	places []place
}

// place is an expression, and the fields of it that are meant: ".stream.inner".
type place struct {
	x      hir.Expr
	fields string
}

// step is a call of an async fn, in a function.
type step struct {
	fn   *index.Def
	call hir.Expr
}

// losses are what is lost when the future that e of fn gives is dropped half-way, in the order of the text.
func losses(c *rulekit.Context, fn *index.Def, e hir.Expr, depth int) []loss {
	facts := c.Facts(fn)
	for e != nil && facts != nil {
		if row := c.Cancel(fn, e); row != nil {
			switch row.Class {
			case catalog.CancelSafe, catalog.CancelQueue:
				return nil
			case catalog.CancelRace:
				var out []loss // dropped with the race
				for _, f := range racers(e) {
					out = append(out, losses(c, fn, f, depth)...)
				}
				return out
			case catalog.CancelInner:
				e = argument(e, row.Arg)
				continue
			}
			l := loss{row: row, call: e, fn: fn}
			for _, x := range operands(e, row) {
				l.places = append(l.places, place{x: x})
			}
			return []loss{l}
		}
		if block, ok := e.(*hir.Async); ok {
			return awaited(c, fn, block.Body, depth)
		}
		if call, ok := rulekit.CallOf(facts, e); ok {
			return through(c, fn, call, depth)
		}
		e = wrapped(c, fn, facts.Result, e)
	}
	return nil
}

// wrapped is the future that a call adapts or boxes: its receiver, or its only argument; nil for other
// expressions.
func wrapped(c *rulekit.Context, fn *index.Def, r *types.Result, e hir.Expr) hir.Expr {
	switch e := e.(type) {
	case *hir.PinMacro:
		return e.X
	case *hir.MethodCall:
		return e.Recv
	case *hir.Call:
		if len(e.Args) == 1 {
			if _, ok := r.Exprs[e.Args[0].ID()].(*types.Future); ok || c.Cancel(fn, e.Args[0]) != nil {
				return e.Args[0]
			}
		}
	}
	return nil
}

func argument(e hir.Expr, i int) hir.Expr {
	var args []hir.Expr
	switch e := e.(type) {
	case *hir.Call:
		args = e.Args
	case *hir.MethodCall:
		args = e.Args
	}
	if i < len(args) {
		return args[i]
	}
	return nil
}

// operands are what a call works on: the receiver and what it is lent; the message of a call that sends.
func operands(e hir.Expr, row *catalog.Cancel) []hir.Expr {
	if row.Class == catalog.CancelValueLost {
		if m := argument(e, 0); m != nil {
			return []hir.Expr{m}
		}
		return nil
	}
	switch e := e.(type) {
	case *hir.MethodCall:
		if row.Class == catalog.CancelPartial {
			return e.Args // they keep the part that is done
		}
		return []hir.Expr{e.Recv}
	case *hir.Call:
		return e.Args
	}
	return nil
}

// awaited are the losses of what is awaited within a part of fn, blocks and closures inside it left out.
func awaited(c *rulekit.Context, fn *index.Def, in hir.Expr, depth int) []loss {
	var out []loss
	hir.Walk(in, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.Async, *hir.Closure:
			return false
		case *hir.Await:
			out = append(out, losses(c, fn, e.X, depth)...)
		}
		return true
	})
	return out
}

// through are the losses inside a called async fn of the crate, in terms of the call's arguments: what the fn
// owns is dropped with its future, and nobody misses it.
func through(c *rulekit.Context, fn *index.Def, call rulekit.Call, depth int) []loss {
	callee := c.Facts(call.Future.Fn)
	if callee == nil || depth >= maxChain {
		return nil
	}
	var out []loss
	in := origins{c, callee.Body, callee.Result, c.Parents(callee.Body)}
	for _, l := range awaited(c, call.Future.Fn, callee.Body.Root, depth+1) {
		var places []place
		for _, p := range l.places {
			lent := l.row.Class != catalog.CancelValueLost
			root, ok := p.x.(*hir.PathExpr)
			fields := ""
			if lent {
				root, fields = in.root(p.x)
				ok = root != nil
			}
			if !ok {
				continue
			}
			if arg := passed(c, callee.Body, call, root.Local, callee.Result, lent); arg != nil {
				places = append(places, place{arg, fields + p.fields})
			}
		}
		if len(places) > 0 {
			l.places = places
			l.via = append([]step{{fn, call.Expr}}, l.via...)
			out = append(out, l)
		}
	}
	return out
}

// fieldsOf are the fields that are named behind a mention of a variable, each with its dot.
func fieldsOf(parents []hir.Expr, p *hir.PathExpr) string {
	fields := ""
	for up := parents[p.ID()]; up != nil; up = parents[up.ID()] {
		f, ok := up.(*hir.Field)
		if !ok {
			break
		}
		fields += "." + f.Name.Text
	}
	return fields
}

// passed is the argument for a parameter of the callee, nil without. lent: only if the callee gets a reference, or one
// of several handles of one thing, so that what it works on is there when it has been dropped.
func passed(c *rulekit.Context, b *hir.Body, call rulekit.Call, param hir.LocalID, r *types.Result, lent bool) hir.Expr {
	pats := b.Params
	if b.SelfPat != nil {
		pats = append([]hir.Pat{b.SelfPat}, pats...)
	}
	for i, p := range pats {
		bind, ok := p.(*hir.BindPat)
		if !ok || bind.Local != param || i >= len(call.Args) {
			continue
		}
		if _, ref := r.Locals[param].(*types.Ref); lent && !ref && !shared(c, r.Locals[param]) {
			if _, ref := call.Args[i].(*hir.Ref); !ref {
				return nil // the callee's own, or a generic parameter's that is handed over
			}
		}
		return call.Args[i]
	}
	return nil
}

// shared reports whether clones of a value are all of one thing, as those of an Arc are.
func shared(c *rulekit.Context, t types.Ty) bool {
	adt, ok := t.(*types.Adt)
	return ok && c.Catalog.Shared(adt.Def.Lang())
}

// cloned is what a call clones, when the clone is of the same thing; nil for other expressions.
func cloned(c *rulekit.Context, r *types.Result, e hir.Expr) hir.Expr {
	callee := r.Callees[e.ID()]
	if callee == nil || callee.Def == nil || !shared(c, r.Exprs[e.ID()]) {
		return nil
	}
	trait := callee.Def.Parent
	if trait != nil && trait.Kind == index.ImplDef {
		trait = c.Env().Index.ImplTrait(trait)
	}
	if trait == nil || trait != c.Env().Index.Lookup("std::clone::Clone") {
		return nil
	}
	if m, ok := e.(*hir.MethodCall); ok {
		return m.Recv
	}
	return argument(e, 0)
}

// origins finds where the places of a body lie.
type origins struct {
	c       *rulekit.Context
	body    *hir.Body
	types   *types.Result
	parents []hir.Expr
}

// root is the variable that a place lies in, or that is borrowed from, that of the first of several handles of one
// thing; nil when it is a value of its own. fields are those behind it, each with its dot, as far as the place says so
// by way of other variables or where the variable is mentioned.
func (o origins) root(e hir.Expr) (root *hir.PathExpr, fields string) {
	for {
		switch x := e.(type) {
		case *hir.PathExpr:
			if x.Local == hir.NoLocal {
				return nil, ""
			}
			own := fieldsOf(o.parents, x)
			let := o.body.LetOf(x.Local)
			if let == nil || let.Init == nil || fixkit.Owned(o.types.Locals[x.Local]) && cloned(o.c, o.types, let.Init) == nil {
				return x, own
			}
			if root, fields := o.root(let.Init); root != nil {
				return root, fields + own
			}
			return x, own
		case *hir.Field:
			e = x.Base
		case *hir.Index:
			e = x.Base
		case *hir.Ref:
			e = x.X
		case *hir.Unary:
			e = x.X
		case *hir.Try:
			e = x.X
		case *hir.Await:
			if fixkit.Owned(o.types.Exprs[x.ID()]) {
				return nil, ""
			}
			e = x.X
		case *hir.MethodCall:
			if fixkit.Owned(o.types.Exprs[x.ID()]) && cloned(o.c, o.types, x) == nil {
				return nil, ""
			}
			e = x.Recv
		case *hir.Call:
			of := cloned(o.c, o.types, x)
			if of == nil {
				return nil, ""
			}
			e = of
		default:
			return nil, ""
		}
	}
}

// moved are the variables that a part of the graph takes, of a type that is no plain number or reference, those that a
// block or closure in it took before included.
func moved(c *rulekit.Context, fn *index.Def, g *body.Graph, at hir.Span, inner bool) []hir.LocalID {
	var out []hir.LocalID
	for _, child := range g.Children {
		out = append(out, moved(c, fn, child, at, true)...)
	}
	env := c.Env()
	for i := range g.Blocks {
		for _, e := range g.Blocks[i].Effects {
			if e.Op != body.Move || e.Unsure || e.Local < 0 || !at.Covers(e.Span) {
				continue
			}
			l := g.Locals[e.Local]
			if l.Hir != hir.NoLocal && (l.Kind == body.Capture || !inner && (l.Kind == body.Variable || l.Kind == body.Parameter)) {
				t := c.Facts(fn).Result.Locals[l.Hir]
				if env.Solve(t, types.NeedsDrop, env.ParamEnv(fn)).Answer == types.Yes {
					out = append(out, l.Hir)
				}
			}
		}
	}
	return out
}
