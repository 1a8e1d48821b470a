package relockwhileheld

import (
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// place is a variable and the fields after it, each after a dot.
type place struct {
	local hir.LocalID
	path  string
}

// locks finds the locks that one function takes.
type locks struct {
	c       *rulekit.Context
	fn      *index.Def
	facts   *machine.Facts
	parents []hir.Expr
}

// all are the calls of methods that take a lock at a place, those that give a future only where it is awaited.
func (l locks) all() []taking {
	var out []taking
	for _, e := range l.facts.Body.Exprs {
		m, ok := e.(*hir.MethodCall)
		if !ok {
			continue
		}
		callee := l.facts.Result.Callees[m.ID()]
		if adjust := l.facts.Result.Adjusts[m.Recv.ID()]; callee == nil || callee.Def == nil || adjust != nil && adjust.Unsure {
			continue
		}
		row := l.c.Catalog.Lock(callee.Def.Lang())
		if row == nil || row.Await && !l.awaited(m) {
			continue
		}
		if p, ok := l.place(m.Recv); ok {
			out = append(out, taking{place: p, row: row, call: m})
		}
	}
	return out
}

// awaited reports whether the future that a call gives is awaited at once.
func (l locks) awaited(call hir.Expr) bool {
	for _, e := range l.facts.Body.Exprs {
		if a, ok := e.(*hir.Await); ok && a.X == call {
			return true
		}
	}
	return false
}

// place is the place that an expression names, references and derefs left out.
func (l locks) place(e hir.Expr) (place, bool) {
	switch e := e.(type) {
	case *hir.PathExpr:
		return place{local: e.Local}, e.Local != hir.NoLocal
	case *hir.Field:
		p, ok := l.place(e.Base)
		return place{p.local, p.path + "." + e.Name.Text}, ok
	case *hir.Ref:
		return l.place(e.X)
	case *hir.Unary:
		if e.Op == '*' {
			return l.place(e.X)
		}
	}
	return place{}, false
}

func (l locks) name(p place) string {
	if p.local == l.facts.Body.SelfLocal {
		return "self" + p.path
	}
	return l.facts.Body.Locals[p.local].Name.Text + p.path
}

// changes reports whether something is assigned to a place, or to what it is a part of, so that it may be another
// lock later.
func (l locks) changes(p place) bool {
	for _, e := range l.facts.Body.Exprs {
		var left hir.Expr
		switch e := e.(type) {
		case *hir.Assign:
			left = e.L
		case *hir.Ref:
			if !e.Mut {
				continue
			}
			left = e.X
		default:
			continue
		}
		if q, ok := l.place(left); ok && q.local == p.local && (q.path == p.path || strings.HasPrefix(p.path, q.path+".")) {
			return true
		}
	}
	return false
}

// isGuard reports whether a type is a guard of the catalog.
func (l locks) isGuard(t types.Ty) bool {
	a, ok := t.(*types.Adt)
	return ok && l.c.Catalog.Guard(a.Def.Lang()) != nil
}

// source is the call of the method that a guard comes from, through `.await`, `?`, and methods that take out of a
// Result what is in it.
func (l locks) source(e hir.Expr) hir.Expr {
	guard := l.facts.Result.Exprs[e.ID()]
	for {
		switch x := e.(type) {
		case *hir.Await:
			e = x.X
		case *hir.Try:
			e = x.X
		case *hir.MethodCall:
			callee := l.facts.Result.Callees[x.ID()]
			if callee == nil || callee.Def == nil || !callee.ByValueSelf || l.c.Catalog.Lock(callee.Def.Lang()) != nil || !holds(l.facts.Result.Exprs[x.Recv.ID()], guard) {
				return e
			}
			e = x.Recv
		default:
			return e
		}
	}
}

// holds reports whether a guard is among the arguments of a type.
func holds(t, guard types.Ty) bool {
	a, ok := t.(*types.Adt)
	if !ok {
		return false
	}
	for _, arg := range a.Args {
		if types.Equal(arg, guard) {
			return true
		}
	}
	return false
}
