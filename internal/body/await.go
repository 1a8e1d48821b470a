package body

import (
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// suspend ends the block with a suspension point. It is followed by the code after it, or, when the future
// is dropped there, by the drops of everything in scope.
func (b *builder) suspend(p Point) {
	p.Block = b.cur
	b.emit(Effect{Op: Suspend, Local: NoLocal, Span: p.Keyword, Point: len(b.g.Suspends)})
	b.g.Suspends = append(b.g.Suspends, p)
	at := b.cur
	b.cur = b.branch()
	if c := b.chain(); c > 0 {
		b.edge(at, c)
	}
}

// await is `match IntoFuture::into_future(x) { mut awaitee => loop { poll; suspend } }`: the operand's
// temporaries live on in the enclosing statement, the future itself in the match's arm.
func (b *builder) await(into LocalID, e *hir.Await) {
	ty := b.adjustedTy(e.X)
	b.into(NoLocal, e.X)
	arm := b.push(e.Pos(), true)
	b.awaitee(e, ty, e.Pos(), arm)
	b.suspend(Point{Kind: AwaitPoint, Expr: e.ID(), Span: e.Pos(), Keyword: e.AwaitSpan, Awaited: ty})
	b.init(into, e)
	b.pop()
	if _, never := b.exprTy(e).(*types.Never); never {
		b.unreachable()
	}
}

// awaitee is a future that is polled in place: initialised by what has just been evaluated, and borrowed.
func (b *builder) awaitee(e hir.Expr, ty types.Ty, at hir.Span, scope int) LocalID {
	id := b.newLocal(Local{Kind: Awaitee, Ty: ty, Span: at, Hir: hir.NoLocal, Expr: e.ID()})
	b.live(id, scope)
	b.emit(Effect{Op: Init, Local: id, Span: at})
	b.scheduleDrop(id, scope)
	b.emit(Effect{Op: Borrow, Local: id, Span: at, Mut: true})
	return id
}

// selectMacro lowers select!: every arm's future is made, whatever its precondition says, and all are
// dropped before a handler runs. The outputs stay in one variable while the handlers run, each matching
// its own; that variable owns whatever any of the outputs owns.
func (b *builder) selectMacro(into LocalID, e *hir.Select) {
	b.selectConditions(e)
	outer := b.push(e.Pos(), true)
	b.selectFutures(e)
	outputs := b.selectOutputs(e, outer)
	end := b.newBlock()
	for i := range e.Arms {
		a := &e.Arms[i]
		next := b.branch()
		b.cur = b.branch()
		b.enter(Handler, a.Future.Pos())
		for j, other := range outputs {
			if j != i { // there is one output, of the arm that was ready
				b.emit(Effect{Op: Init, Local: other.local, Span: a.Span, Empties: true})
			}
		}
		b.handler(into, a.Pat, outputs[i], a.Handler, a.Span)
		b.edge(b.cur, end)
		b.cur = next
	}
	if e.Else != nil {
		b.enter(Disabled, e.Else.Pos())
		b.terminating(e.Else, into)
		b.edge(b.cur, end)
	}
	b.cur = end
	b.pop()
}

func (b *builder) selectConditions(e *hir.Select) {
	for _, a := range e.Arms {
		if a.Cond != nil {
			b.terminating(a.Cond, NoLocal)
		}
	}
}

// selectFutures evaluates the arms' futures and suspends with all of them alive.
func (b *builder) selectFutures(e *hir.Select) {
	saved := b.temps
	inner := b.push(e.Pos(), true)
	b.temps = inner
	list := make([]hir.Expr, 0, len(e.Arms))
	for _, a := range e.Arms {
		if b.polledInPlace(e, a.Future) {
			b.borrow(b.placeOf(a.Future, true), true, a.Future.Pos())
		} else {
			list = append(list, a.Future)
		}
	}
	b.hold(list, inner, e.Tokio)
	b.suspend(Point{Kind: SelectPoint, Expr: e.ID(), Span: e.Pos(), Keyword: macroName(e.Pos(), e.Macro)})
	b.pop()
	b.temps = saved
}

// polledInPlace reports whether the macro polls a variable where it is: futures' select! does so with a
// future that is a path.
func (b *builder) polledInPlace(e *hir.Select, future hir.Expr) bool {
	p, ok := future.(*hir.PathExpr)
	return ok && !e.Tokio && p.Local != hir.NoLocal
}

// hold evaluates the futures and keeps them in the scope. `&temporary` in one lives as long, as in a let. What is in
// a tuple is dropped in its order, variables are dropped last first.
func (b *builder) hold(list []hir.Expr, scope int, tuple bool) {
	for _, x := range list {
		b.extendBorrow(x, scope)
	}
	stmt := b.push(b.scopes[scope].span, true)
	saved := b.temps
	b.temps = stmt
	b.operands(list...)
	first := len(b.scopes[scope].drops)
	for _, x := range list {
		b.awaitee(x, b.adjustedTy(x), x.Pos(), scope)
	}
	if tuple {
		slices.SortStableFunc(b.scopes[scope].drops[first:], func(x, y scheduled) int { return int(y.local - x.local) })
	}
	b.temps = saved
	b.pop()
}

// selectOutputs makes a temporary for each arm's output. They are the variants of one enum, which is dropped
// as a whole if any of them needs it.
func (b *builder) selectOutputs(e *hir.Select, scope int) []place {
	drop := types.No
	for _, a := range e.Arms {
		switch b.needsDrop(b.patTy(a.Pat)) {
		case types.Yes:
			drop = types.Yes
		case types.Maybe:
			if drop == types.No {
				drop = types.Maybe
			}
		}
	}
	out := make([]place, len(e.Arms))
	for i, a := range e.Arms {
		id := b.newLocal(Local{Kind: Temporary, Ty: b.patTy(a.Pat), Span: a.Pat.Pos(), Hir: hir.NoLocal, Expr: e.ID()})
		b.g.Locals[id].Drop = drop
		b.live(id, scope)
		b.emit(Effect{Op: Init, Local: id, Span: a.Pat.Pos()})
		b.scheduleDrop(id, scope)
		out[i] = place{local: id, ty: b.patTy(a.Pat)}
	}
	return out
}

// handler is the arm of the match over the outputs.
func (b *builder) handler(into LocalID, p hir.Pat, output place, body hir.Expr, span hir.Span) {
	saved := b.temps
	b.temps = b.push(span, b.suspendsIn(body))
	b.bindItem(p, output, b.temps)
	b.into(into, body)
	b.pop()
	b.temps = saved
}

// join holds all its futures, and their outputs as they complete.
func (b *builder) join(e *hir.Join) {
	saved := b.temps
	scope := b.push(e.Pos(), true)
	b.temps = scope
	b.hold(e.Args, scope, e.Tuple)
	out := b.temporary(e, b.exprTy(e))
	b.live(out, scope)
	b.emit(Effect{Op: Init, Local: out, Span: e.Pos()})
	b.scheduleDrop(out, scope)
	b.suspend(Point{Kind: JoinPoint, Expr: e.ID(), Span: e.Pos(), Keyword: macroName(e.Pos(), e.Macro)})
	b.emit(Effect{Op: Move, Local: out, Span: e.Pos()})
	b.pop()
	b.temps = saved
}

// macroName is the span of the macro's path at the start of its invocation.
func macroName(at hir.Span, path string) hir.Span {
	end := at.Start + uint32(len(path))
	return hir.Span{Start: at.Start, End: min(end, at.End)}
}

// pinMacro is `pin!(x)`: x is moved into a temporary, which is borrowed.
func (b *builder) pinMacro(e *hir.PinMacro) {
	at := b.tempScope(e.X)
	if !b.scopes[at].suspends {
		b.into(NoLocal, e.X)
		return
	}
	t := b.intoTemp(e.X, b.adjustedTy(e.X), at, b.into)
	b.emit(Effect{Op: Borrow, Local: t, Span: e.Pos(), Mut: true})
}

// pinStmt is `let mut x = x; let mut x = Pin::new_unchecked(&mut x);`.
func (b *builder) pinStmt(s *hir.PinStmt, block int) {
	if s.Old == nil || s.Pat == nil {
		return
	}
	old := b.newLocal(Local{Kind: Variable, Name: b.localName(s.Pat.Local), Ty: b.exprTy(s.Old), Span: s.Old.Pos(),
		Hir: hir.NoLocal, Expr: s.Old.ID()})
	b.live(old, block)
	b.into(old, s.Old)
	b.scheduleDrop(old, block)
	pinned := b.newVariable(s.Pat)
	b.live(pinned, block)
	b.emit(Effect{Op: Borrow, Local: old, Span: s.Old.Pos(), Mut: true})
	b.emit(Effect{Op: Init, Local: pinned, Span: s.Pat.Pos()})
	b.scheduleDrop(pinned, block)
}

// format borrows its operands in a scope of its own, except where the macro is an expression whose
// temporaries belong to the enclosing statement: format_args! and write!.
func (b *builder) format(e *hir.Format) {
	own := e.Result != hir.FormatArgs && e.Result != hir.FormatIO
	saved := b.temps
	if own {
		b.temps = b.push(e.Pos(), b.suspends[e.ID()])
	}
	for _, v := range e.Values {
		b.terminating(v, NoLocal)
	}
	b.formatArgs(e)
	if own {
		b.pop()
	}
	if e.Result == hir.FormatArgs && len(e.Args) > 0 {
		b.argumentTable(e)
	}
	b.temps = saved
	if e.Result == hir.FormatNever {
		b.unreachable()
	}
}

// formatArgs borrows the destination and the arguments. References made before one that suspends are kept.
func (b *builder) formatArgs(e *hir.Format) {
	list := e.Args
	if e.Dest != nil {
		list = append([]hir.Expr{e.Dest}, list...)
	}
	last := b.lastSuspending(list)
	var kept []place
	for i, x := range list {
		mut := e.Dest != nil && i == 0
		if !mut && b.promoted(x) {
			continue
		}
		p := b.value(x, mut)
		if mut {
			p = p.throughRefs()
		}
		b.borrow(p, mut, x.Pos())
		if i < last {
			kept = append(kept, b.reference(x, mut, p.ty))
		}
	}
	for _, p := range kept {
		b.mention(p, e.Pos())
	}
}

// argumentTable is the array of erased references that format_args! lends to what it makes: a temporary of
// the statement, borrowed, and as little Send as the Arguments themselves.
func (b *builder) argumentTable(e *hir.Format) {
	at := b.tempScope(e)
	if !b.scopes[at].suspends {
		return
	}
	t := b.temporary(e, b.exprTy(e))
	b.live(t, at)
	b.emit(Effect{Op: Init, Local: t, Span: e.Pos()})
	b.emit(Effect{Op: Borrow, Local: t, Span: e.Pos()})
}

// macroCall reads what an unknown macro mentions and suspends where it awaits.
func (b *builder) macroCall(e *hir.MacroCall) {
	b.operands(e.Args...)
	for _, r := range e.Reads {
		b.macroRead(r)
	}
	for _, at := range e.Awaits {
		b.suspend(Point{Kind: MacroPoint, Expr: e.ID(), Span: e.Pos(), Keyword: at})
		for _, r := range e.Reads {
			b.macroRead(r)
		}
	}
	if _, never := b.exprTy(e).(*types.Never); never || e.Diverges {
		b.unreachable()
	}
}

func (b *builder) macroRead(r *hir.PathExpr) {
	if r.Local == hir.NoLocal {
		return
	}
	p := b.variable(r.Local)
	if p.local == NoLocal {
		return
	}
	b.capture(p, ByRef, r.Pos(), true)
	b.emit(Effect{Op: Use, Local: p.local, Span: r.Pos(), Unsure: true})
}
