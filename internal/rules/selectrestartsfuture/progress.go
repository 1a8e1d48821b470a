package selectrestartsfuture

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/types"
)

// progress reports an arm that calls an async fn of the crate, or is an async block, which keeps something
// that it has awaited across a later await: when another arm wins in between, that is lost.
func (k *check) progress(i int, others []int) {
	future := k.sel.Arms[i].Future
	t, ok := k.s.Types.Exprs[future.ID()].(*types.Future)
	if !ok {
		return
	}
	switch future.(type) {
	case *hir.Call, *hir.MethodCall, *hir.Async:
	default:
		return
	}
	f := k.future(t)
	if f == nil {
		return
	}
	field, at, ok := k.kept(f)
	if !ok {
		return
	}
	called := "the block"
	if t.Expr == types.NoExpr {
		called = "`" + t.Fn.Name + "`"
	}
	finding := k.add(future.Pos(), rule.Warning, fmt.Sprintf(
		"this arm starts %s anew each time round: when another arm wins, `%s`, which %s has already got, is lost", called, field.Name, called), others[0])
	finding.Related = append(finding.Related,
		rule.Related{Location: k.s.C.At(f.Fn, field.Span), Message: "this has been awaited"},
		rule.Related{Location: k.s.C.At(f.Fn, at.Keyword), Message: "and is lost if the future is dropped here"})
}

// future is the future of a type, judged; nil when it is not the crate's own.
func (k *check) future(t *types.Future) *machine.Future {
	if k.s.C.Facts(t.Fn) == nil {
		return nil
	}
	for _, f := range k.s.C.Futures(t.Fn) {
		if f.Expr == t.Expr {
			return f
		}
	}
	return nil
}

// kept finds a variable that is bound to what an await gave and is alive at a later one, both in a straight
// line: a loop that waits for the next before it is done with the last hands it on at its own pace. A guard is
// no progress, it is taken again.
func (k *check) kept(f *machine.Future) (machine.Field, body.Point, bool) {
	facts := k.s.C.Facts(f.Fn)
	for i := range f.States {
		for _, field := range f.States[i].Held {
			if !field.Sure || field.Name == "" || field.Local < 0 {
				continue
			}
			l := f.Graph.Locals[field.Local]
			if l.Kind == body.Variable && awaitedLet(facts.Body, l.Hir) && k.worth(f, field.Ty) {
				return field, f.States[i].Point, true
			}
		}
	}
	return machine.Field{}, body.Point{}, false
}

// worth reports whether losing a value of type t loses something: it is known, and neither holds a lock or
// permit nor is a plain number or reference.
func (k *check) worth(f *machine.Future, t types.Ty) bool {
	if _, unknown := types.HasUnknown(t); unknown {
		return false
	}
	guard := false
	types.Walk(t, func(t types.Ty) bool {
		adt, ok := t.(*types.Adt)
		guard = guard || ok && k.s.C.Catalog.Guard(adt.Def.Lang()) != nil
		return !guard
	})
	env := k.s.C.Env()
	return !guard && env.Solve(t, types.NeedsDrop, env.ParamEnv(f.Fn)).Answer == types.Yes
}

// awaitedLet reports whether a `let` binds the variable to what an await gave.
func awaitedLet(b *hir.Body, l hir.LocalID) bool {
	let := b.LetAround(l)
	return let != nil && let.Init != nil && awaits(let.Init)
}

// awaits reports whether an expression's value is what an await gives, or a part of it.
func awaits(e hir.Expr) bool {
	for {
		switch x := e.(type) {
		case *hir.Await:
			return true
		case *hir.Try:
			e = x.X
		case *hir.MethodCall:
			e = x.Recv
		case *hir.Match:
			e = x.X
		default:
			return false
		}
	}
}
