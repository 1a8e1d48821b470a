package rulekit

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/types"
)

// Call is a call of an async fn, with its arguments, the receiver first.
type Call struct {
	Expr   hir.Expr
	Args   []hir.Expr
	Future *types.Future
}

// CallOf reads an expression as a call of an async fn.
func CallOf(facts *machine.Facts, e hir.Expr) (Call, bool) {
	f, ok := facts.Result.Exprs[e.ID()].(*types.Future)
	if !ok || f.Expr != types.NoExpr {
		return Call{}, false
	}
	switch e := e.(type) {
	case *hir.Call:
		return Call{e, e.Args, f}, true
	case *hir.MethodCall:
		return Call{e, append([]hir.Expr{e.Recv}, e.Args...), f}, true
	}
	return Call{}, false
}

// Argument finds, in fn within a span, the argument that becomes the parameter a step stands for.
func (c *Context) Argument(fn *index.Def, within hir.Span, param machine.Step) (hir.Span, bool) {
	facts := c.Facts(fn)
	callee := c.Facts(param.Key.Fn)
	if facts == nil || callee == nil || param.Key.Expr != types.NoExpr || param.Field.Suspend >= 0 {
		return hir.Span{}, false
	}
	index := -1
	fields, _, _ := c.Set.FutureFields(&types.Future{Fn: param.Key.Fn, Expr: types.NoExpr})
	for i, f := range fields {
		if f.Suspend < 0 && f.Span == param.Field.Span {
			index = i
		}
	}
	for _, e := range facts.Body.Exprs {
		if !within.Covers(e.Pos()) {
			continue
		}
		call, ok := CallOf(facts, e)
		if ok && call.Future.Fn == param.Key.Fn && index >= 0 && index < len(call.Args) {
			return call.Args[index].Pos(), true
		}
	}
	return hir.Span{}, false
}
