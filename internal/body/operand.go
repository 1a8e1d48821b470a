package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// operands evaluates a call's or aggregate's operands from left to right and consumes them. An operand
// that waits for a suspension point in a later one is kept in a temporary meanwhile, as rustc keeps it:
// a place operand is moved or copied out of its place when its turn comes, not at the call.
func (b *builder) operands(list ...hir.Expr) {
	last := b.lastSuspending(list)
	if last <= 0 {
		for _, e := range list {
			b.into(NoLocal, e)
		}
		return
	}
	at := b.push(covering(list), true)
	held := make([]LocalID, 0, last)
	for i, e := range list {
		if i >= last || constant(e) {
			b.into(NoLocal, e)
			continue
		}
		held = append(held, b.intoTemp(e, b.adjustedTy(e), at, b.into))
	}
	for _, t := range held {
		b.release(t)
	}
	b.pop()
}

// markMoved keeps the end of the scope from dropping what has just been moved on the only path there.
func (b *builder) markMoved(at int, id LocalID) {
	for i := range b.scopes[at].drops {
		if d := &b.scopes[at].drops[i]; d.local == id {
			d.moved = true
		}
	}
}

// lastSuspending is the index of the last operand that suspends, -1 if none does.
func (b *builder) lastSuspending(list []hir.Expr) int {
	for i := len(list) - 1; i >= 0; i-- {
		if b.suspendsIn(list[i]) {
			return i
		}
	}
	return -1
}

// adjustedTy is the type of e as a value, its adjustments applied.
func (b *builder) adjustedTy(e hir.Expr) types.Ty {
	ty := b.exprTy(e)
	adj := b.adjust(e)
	if adj == nil {
		return ty
	}
	if adj.Unsure {
		return untyped
	}
	if n := len(adj.Derefs); n > 0 {
		ty = adj.Derefs[n-1].To
	}
	if adj.Ref != types.NoRef {
		ty = &types.Ref{Mut: adj.Ref == types.MutRef, Elem: ty, Region: b.reborrowRegion(e, adj)}
	}
	return ty
}

// reborrowRegion is the region of the reference that adj makes: a reborrow keeps the reference's own.
func (b *builder) reborrowRegion(e hir.Expr, adj *types.Adjust) types.Region {
	if r, ok := b.exprTy(e).(*types.Ref); ok && len(adj.Derefs) == 1 && !adj.Derefs[0].Overloaded {
		return r.Region
	}
	return types.RegionLocal
}

func covering(list []hir.Expr) hir.Span {
	s := list[0].Pos()
	s.End = list[len(list)-1].Pos().End
	return s
}

// constant reports whether e is an operand that needs no evaluation.
func constant(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Lit:
		return true
	case *hir.PathExpr:
		return e.Local == hir.NoLocal
	case *hir.Unary:
		return e.Op == '-' && constant(e.X)
	}
	return false
}
