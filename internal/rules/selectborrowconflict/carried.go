package selectborrowconflict

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/types"
)

// carried finds what the i-th handler does with a place that the output it has received still borrows.
func (k *check) carried(i int) {
	if k.sel == nil {
		return
	}
	a := &k.sel.Arms[i]
	loans := k.outputLoans(a.Future)
	if len(loans) == 0 {
		return
	}
	_, accesses := k.b.evaluate(a.Handler)
	for _, bind := range hir.Bindings(a.Pat) {
		if !borrows(k.s.Types.Locals[bind.Local]) {
			continue
		}
		for _, l := range loans {
			for _, use := range accesses {
				if l.conflicts(use) && k.usedAfter(bind.Local, use) {
					k.reportCarried(bind, l, use, a.Future)
					return
				}
			}
		}
	}
}

func (k *check) reportCarried(bind *hir.BindPat, l loan, use access, future hir.Expr) {
	bound := k.s.Hir.Locals[bind.Local].Name.Text
	msg := fmt.Sprintf("this %s `%s` while `%s`, which `%s` gave, still borrows `%s`",
		use.verb(), use.name(k.s.Hir), bound, k.s.C.Text(k.s.Fn, future.Pos()), l.name(k.s.Hir))
	k.add(use.at, msg, rule.Related{Location: k.s.C.At(k.s.Fn, l.at), Message: "borrowed here, and by what came of it"})
}

// outputLoans are the loans that surely are in what an arm's future gives: those of the arguments of an async
// fn whose lifetime its result has.
func (k *check) outputLoans(future hir.Expr) []loan {
	var args []hir.Expr
	switch e := future.(type) {
	case *hir.Call:
		args = e.Args
	case *hir.MethodCall:
		args = append([]hir.Expr{e.Recv}, e.Args...)
	default:
		return nil
	}
	callee := k.s.Types.Callees[future.ID()]
	if callee == nil || callee.Def == nil {
		return nil
	}
	var out []loan
	for i, a := range args {
		if !(keeps{k.b.env, callee.Def}).output(i) {
			continue
		}
		loans, _ := k.b.evaluate(a)
		for _, l := range loans {
			if l.temp == nil && l.by == hir.NoLocal {
				out = append(out, l)
			}
		}
	}
	return out
}

// borrows reports whether a value of type t surely holds a lifetime that is not 'static.
func borrows(t types.Ty) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		switch t := t.(type) {
		case *types.Ref:
			found = found || t.Region != types.RegionStatic
		case *types.Adt:
			for _, r := range t.Regions {
				found = found || r != types.RegionStatic
			}
		}
		return !found
	})
	return found
}

// usedAfter reports whether a variable is surely used on a path that has made the access.
func (k *check) usedAfter(l hir.LocalID, after access) bool {
	g := k.graph
	found := false
	for block := range g.Blocks {
		for i := range g.Blocks[block].Effects {
			e := &g.Blocks[block].Effects[i]
			if !touches(g, e, after.local) || !after.from.Covers(e.Span) {
				continue
			}
			flow.Forward(g, flow.Pos{Block: body.BlockID(block), Index: i}, func(_ flow.Pos, e *body.Effect) bool {
				ended, used := next(g, e, l)
				found = found || used
				return ended
			})
		}
	}
	return found
}

// touches reports whether an effect is one on a variable itself.
func touches(g *body.Graph, e *body.Effect, l hir.LocalID) bool {
	return e.Local >= 0 && int(e.Local) < len(g.Locals) && g.Locals[e.Local].Hir == l &&
		(e.Op == body.Use || e.Op == body.Borrow || e.Op == body.Move)
}

// next says what an effect means for the value that a variable has so far: used surely, or ended, or neither.
func next(g *body.Graph, e *body.Effect, l hir.LocalID) (ended, used bool) {
	if e.Local < 0 || int(e.Local) >= len(g.Locals) || g.Locals[e.Local].Hir != l {
		return false, false
	}
	switch e.Op {
	case body.Init:
		return e.Path == nil, false
	case body.StorageDead, body.StorageLive:
		return true, false
	case body.Use, body.Borrow, body.Move:
		return !e.Unsure, !e.Unsure
	}
	return false, false
}
