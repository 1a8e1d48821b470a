package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// into evaluates e, adjustments applied, and gives its value to the local into. With NoLocal the value
// goes nowhere that matters: it is consumed or dropped before anything can suspend.
func (b *builder) into(into LocalID, e hir.Expr) {
	if e == nil {
		return
	}
	if adj := b.adjust(e); adj != nil && (adj.Unsure || adj.Ref != types.NoRef || len(adj.Derefs) > 0) {
		b.intoAdjusted(into, e, adj)
		return
	}
	b.intoPlain(into, e)
}

func (b *builder) intoAdjusted(into LocalID, e hir.Expr, adj *types.Adjust) {
	switch {
	case adj.Unsure && isPlaceExpr(e):
		b.unknownUse(b.placeOf(e, true), e.Pos())
	case adj.Unsure:
		// The receiver may be borrowed, and then its temporary lives to the end of the statement.
		b.unknownUse(b.tempPlace(e), e.Pos())
	case adj.Ref != types.NoRef:
		mut := adj.Ref == types.MutRef
		b.borrow(b.adjusted(e, adj, mut), mut, e.Pos())
	default:
		b.consumeExpr(e, b.adjusted(e, adj, false))
	}
	b.init(into, e)
}

// consumeExpr takes the value of a place expression. A receiver that is a reference is reborrowed, and so
// is an argument of a function that takes a reference, which one that we do not know is taken to do.
func (b *builder) consumeExpr(e hir.Expr, p place) {
	if r, ok := p.ty.(*types.Ref); ok && !r.Mut && (e == b.receiver || b.unknownCallee) {
		b.mention(p, e.Pos())
		b.capture(p.deref(r.Elem), ByRef, e.Pos(), false)
		return
	}
	b.consume(p, e.Pos())
}

// init says that into now holds e's value.
func (b *builder) init(into LocalID, e hir.Expr) {
	if into != NoLocal {
		b.emit(Effect{Op: Init, Local: into, Span: e.Pos(), Empties: b.empty(e)})
	}
}

// empty reports whether e's value surely owns nothing: a constant or unit variant.
func (b *builder) empty(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Lit:
		return true
	case *hir.PathExpr:
		return e.Local == hir.NoLocal && isVariant(b.pathDef(e))
	}
	return false
}

func isPlaceExpr(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.PathExpr:
		return e.Local != hir.NoLocal
	case *hir.Field, *hir.Index:
		return true
	case *hir.Unary:
		return e.Op == '*'
	}
	return false
}

// intoPlain evaluates e without adjustments.
func (b *builder) intoPlain(into LocalID, e hir.Expr) {
	if isPlaceExpr(e) {
		b.consumeExpr(e, b.placeOf(e, false))
		b.init(into, e)
		return
	}
	switch e := e.(type) {
	case *hir.Block:
		b.block(into, e)
	case *hir.If:
		b.ifExpr(into, e)
	case *hir.Match:
		b.match(into, e)
	case *hir.Loop:
		b.loop(into, e)
	case *hir.While:
		b.while(e)
	case *hir.For:
		b.forLoop(e)
	case *hir.Break:
		b.breakExpr(e)
	case *hir.Continue:
		b.continueExpr(e)
	case *hir.Return:
		b.into(NoLocal, e.X)
		b.exitAll()
	case *hir.Await:
		b.await(into, e)
	case *hir.Select:
		b.selectMacro(into, e)
	case *hir.Try:
		b.try(into, e)
	case *hir.Let:
		b.lazy(into, e)
	case *hir.Binary:
		b.binary(into, e)
	default:
		b.compute(e)
		b.init(into, e)
	}
}

// compute evaluates an expression whose value comes about at its very end.
func (b *builder) compute(e hir.Expr) {
	switch e := e.(type) {
	case *hir.Call:
		b.call(e)
	case *hir.MethodCall:
		b.methodCall(e)
	case *hir.Unary:
		b.into(NoLocal, e.X)
	case *hir.Ref:
		b.refExpr(e)
	case *hir.Assign:
		b.assign(e)
	case *hir.AssignOp:
		b.assignOp(e)
	case *hir.Cast:
		b.into(NoLocal, e.X)
	case *hir.Range:
		b.operands(present(e.Lo, e.Hi)...)
	case *hir.StructLit:
		b.structLit(e)
	case *hir.Tuple:
		b.operands(e.Elems...)
	case *hir.Array:
		b.operands(e.Elems...)
	case *hir.Closure:
		b.closure(e)
	case *hir.Async:
		b.async(e)
	case *hir.Format:
		b.format(e)
	case *hir.Join:
		b.join(e)
	case *hir.PinMacro:
		b.pinMacro(e)
	case *hir.MacroCall:
		b.macroCall(e)
	case *hir.Yield:
		b.into(NoLocal, e.X)
		b.suspend(Point{Kind: YieldPoint, Expr: e.ID(), Span: e.Pos(), Keyword: e.Pos()})
	}
}

func present(list ...hir.Expr) []hir.Expr {
	out := list[:0]
	for _, e := range list {
		if e != nil {
			out = append(out, e)
		}
	}
	return out
}

// Calls.

func (b *builder) call(e *hir.Call) {
	list := e.Args
	called := place{local: NoLocal}
	if !b.isFunction(e) {
		called = b.callValue(e)
	} else if !constant(e.Callee) {
		list = append([]hir.Expr{e.Callee}, e.Args...)
	}
	b.arguments(e, list)
	b.mention(called, e.Pos())
	b.afterCall(e, e.Args)
}

// arguments evaluates the operands of a call.
func (b *builder) arguments(call hir.Expr, list []hir.Expr) {
	saved := b.unknownCallee
	b.unknownCallee = b.isUnknownCall(call)
	b.operands(list...)
	b.unknownCallee = saved
}

func (b *builder) isUnknownCall(call hir.Expr) bool {
	if c := b.callee(call); c != nil && c.Def != nil {
		return false
	}
	e, ok := call.(*hir.Call)
	return !ok || b.pathDef(e.Callee) == nil
}

// isFunction reports whether the callee is a function or constructor, not a value that implements Fn.
func (b *builder) isFunction(e *hir.Call) bool {
	if c := b.callee(e); c != nil && c.Def != nil {
		return true
	}
	switch b.exprTy(e.Callee).(type) {
	case *types.FnPtr, *types.FnItem:
		return true
	}
	return constant(e.Callee)
}

// callValue is a call of a closure: it borrows the closure, or takes it if it can be called only once. It
// returns the place behind the reference that waits for arguments that suspend.
func (b *builder) callValue(e *hir.Call) place {
	adj := b.adjust(e.Callee)
	shared := adj != nil && len(adj.Derefs) > 0 && adj.Ref == types.SharedRef // an Arc<dyn Fn()>
	p := b.base(e.Callee, !shared)
	mode, known := b.callMode(e.Callee, p.ty)
	switch {
	case !known:
		b.unknownUse(p, e.Callee.Pos())
	case mode == ByMove:
		b.consume(p, e.Callee.Pos())
	default:
		b.borrow(p, mode == ByMutRef, e.Callee.Pos())
		if b.lastSuspending(e.Args) >= 0 {
			return b.reference(e.Callee, mode == ByMutRef, p.ty)
		}
	}
	return place{local: NoLocal}
}

// callMode is how a call uses its callee, a value: as the closure's body demands, or by the trait that
// inference found the call to go through.
func (b *builder) callMode(callee hir.Expr, ty types.Ty) (mode CaptureMode, known bool) {
	if c := b.closureOf(ty); c != nil {
		return c.call, true
	}
	adj := b.adjust(callee)
	if adj == nil || adj.Unsure || isUnknown(ty) {
		return 0, false
	}
	switch adj.Ref {
	case types.SharedRef:
		return ByRef, true
	case types.MutRef:
		return ByMutRef, true
	}
	return ByMove, true
}

// closureOf is what is known of a closure of this body; nil for any other type.
func (b *builder) closureOf(t types.Ty) *closureFacts {
	if c, ok := t.(*types.Closure); ok && c.Fn == b.fn {
		return b.closures[c.Expr]
	}
	return nil
}

func (b *builder) methodCall(e *hir.MethodCall) {
	list := make([]hir.Expr, 0, len(e.Args)+1)
	list = append(append(list, e.Recv), e.Args...)
	b.receiver = e.Recv
	b.arguments(e, list)
	b.afterCall(e, list)
}

// afterCall ends the block after a call that does not return, and notes what a call has emptied.
func (b *builder) afterCall(e hir.Expr, args []hir.Expr) {
	c := b.callee(e)
	if b.emptiesReceiver(c) && len(args) > 0 {
		b.emptied(args[0])
	}
	if _, never := b.exprTy(e).(*types.Never); never || c != nil && c.Diverges {
		b.unreachable()
	}
}

// emptied notes that the variable behind the reference e, `&mut v` or a receiver that gets its `&mut`,
// holds nothing any more.
func (b *builder) emptied(e hir.Expr) {
	if r, ok := e.(*hir.Ref); ok {
		e = r.X
	} else if adj := b.adjust(e); adj == nil || adj.Ref != types.MutRef || len(adj.Derefs) > 0 {
		return
	}
	if p, ok := e.(*hir.PathExpr); ok && p.Local != hir.NoLocal {
		if v := b.variable(p.Local); v.local != NoLocal {
			b.emit(Effect{Op: Init, Local: v.local, Span: e.Pos(), Empties: true})
		}
	}
}

// structLit evaluates the fields in the order written, then takes the rest out of the base.
func (b *builder) structLit(e *hir.StructLit) {
	list := make([]hir.Expr, 0, len(e.Fields))
	for _, f := range e.Fields {
		list = append(list, f.X)
	}
	b.operands(present(list...)...)
	if e.Base == nil {
		return
	}
	p := b.placeOf(e.Base, false)
	if b.copies(p.ty) == types.Yes || p.local == NoLocal {
		b.read(p, e.Base.Pos())
		return
	}
	// Which of the remaining fields are moved is their types' affair; together they are a partial move.
	b.move(p.field("..", untyped), e.Base.Pos(), true)
}

// References.

func (b *builder) refExpr(e *hir.Ref) {
	if !e.Mut && b.promoted(e.X) {
		return
	}
	evaluate := b.value
	if e.Mut {
		evaluate = b.stored
	}
	b.borrow(evaluate(e.X, e.Mut), e.Mut, e.Pos())
}

// promoted is promotable, and evaluates e if it is: for what its blocks do on the way.
func (b *builder) promoted(e hir.Expr) bool {
	if !b.promotable(e) {
		return false
	}
	b.into(NoLocal, e)
	return true
}

// promotable reports whether a shared reference to e refers to a constant for ever.
func (b *builder) promotable(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.Lit:
		return true
	case *hir.PathExpr:
		return e.Local == hir.NoLocal
	case *hir.Unary:
		return e.Op != '*' && b.promotable(e.X)
	case *hir.Ref:
		return !e.Mut && b.promotable(e.X)
	case *hir.Tuple:
		return b.allPromotable(e.Elems)
	case *hir.Array:
		return !e.Vec && b.allPromotable(e.Elems)
	case *hir.Block:
		return (e.Kind == hir.PlainBlock || e.Kind == hir.UnsafeBlock) && e.Tail != nil && b.promotable(e.Tail) && !leftByBreak(e)
	case *hir.Call:
		d := b.pathDef(e.Callee)
		return d != nil && (d.Kind == index.VariantDef || d.Kind == index.StructDef) && b.plain(e) && b.allPromotable(e.Args)
	case *hir.StructLit:
		if e.Base != nil || !b.plain(e) {
			return false
		}
		for _, f := range e.Fields {
			if !b.promotable(f.X) {
				return false
			}
		}
		return true
	case *hir.Binary:
		return e.Op != "/" && e.Op != "%" && b.callee(e) == nil && b.promotable(e.L) && b.promotable(e.R)
	}
	return false
}

// plain reports whether e makes a value of a type that has no Drop of its own.
func (b *builder) plain(e hir.Expr) bool {
	t, ok := b.exprTy(e).(*types.Adt)
	return ok && !b.props.Drops(t)
}

// leftByBreak reports whether the value of a labelled block may come from a break, so that more than one place makes it.
func leftByBreak(e *hir.Block) bool {
	if e.Label == "" {
		return false
	}
	found := false
	hir.Walk(e, func(x hir.Expr) bool {
		br, ok := x.(*hir.Break)
		found = found || ok && br.Label == e.Label
		return !found
	})
	return found
}

func (b *builder) allPromotable(list []hir.Expr) bool {
	for _, e := range list {
		if !b.promotable(e) {
			return false
		}
	}
	return true
}

// Operators.

func (b *builder) binary(into LocalID, e *hir.Binary) {
	if e.Op == "&&" || e.Op == "||" {
		b.lazy(into, e)
		return
	}
	if comparison(e.Op) && b.comparesByRef(e) {
		b.compareByRef(e)
	} else {
		b.operands(e.L, e.R)
	}
	b.init(into, e)
}

func comparison(op string) bool {
	switch op {
	case "==", "!=", "<", ">", "<=", ">=":
		return true
	}
	return false
}

func (b *builder) comparesByRef(e *hir.Binary) bool {
	if b.callee(e) != nil {
		return true
	}
	_, prim := b.exprTy(e.L).(*types.Prim)
	return !prim
}

// compareByRef is PartialEq::eq(&l, &r) and its kin. With types unknown it may be a plain comparison,
// which only reads.
func (b *builder) compareByRef(e *hir.Binary) {
	unsure := b.callee(e) == nil
	for _, x := range []hir.Expr{e.L, e.R} {
		if b.promoted(x) {
			continue
		}
		p := b.placeOf(x, false)
		b.capture(p, ByRef, x.Pos(), false)
		b.borrowLocal(p, false, x.Pos(), unsure)
		b.mention(p, x.Pos())
		if x == e.L && b.suspendsIn(e.R) {
			r := b.reference(x, false, p.ty)
			defer func() { b.mention(r, e.Pos()) }()
		}
	}
}

// assign is `l = r`: the right side first, then the old value is dropped.
func (b *builder) assign(e *hir.Assign) {
	switch l := e.L.(type) {
	case *hir.Underscore:
		b.discard(e.R)
		return
	case *hir.Tuple, *hir.Array, *hir.StructLit, *hir.Call:
		b.destructure(e, l)
		return
	}
	value := b.heldValue(e.R, e.L)
	p := b.placeOf(e.L, true)
	b.release(value)
	b.store(p, e.R, e.Pos())
	if value != NoLocal {
		b.pop()
	}
}

// heldValue evaluates e; if then suspends, the value waits in a temporary of a new scope, which the caller
// closes.
func (b *builder) heldValue(e, then hir.Expr) LocalID {
	if !b.suspendsIn(then) {
		b.into(NoLocal, e)
		return NoLocal
	}
	at := b.push(e.Pos(), true)
	return b.intoTemp(e, b.adjustedTy(e), at, b.into)
}

// release moves a waiting value out of the temporary at the innermost scope.
func (b *builder) release(t LocalID) {
	if t != NoLocal {
		b.emit(Effect{Op: Move, Local: t, Span: b.g.Locals[t].Span})
		b.markMoved(len(b.scopes)-1, t)
	}
}

// discard is `_ = x` and `let _ = x`: a place is left alone, another value is a temporary.
func (b *builder) discard(e hir.Expr) {
	if isPlaceExpr(e) && b.adjust(e) == nil {
		b.mention(b.placeOf(e, false), e.Pos())
		return
	}
	b.into(NoLocal, e)
}

// store writes a new value into p. Dropping the old one counts as a borrow, since drop glue takes it by
// reference.
func (b *builder) store(p place, value hir.Expr, at hir.Span) {
	b.capture(p, ByMutRef, at, false)
	switch {
	case p.local == NoLocal:
	case p.indirect:
		b.emit(Effect{Op: Use, Local: p.local, Path: p.path, Span: at})
	default:
		if d := b.needsDrop(p.ty); d != types.No {
			b.emit(Effect{Op: Drop, Local: p.local, Path: p.path, Span: at, Unsure: d == types.Maybe})
		}
		b.emit(Effect{Op: Init, Local: p.local, Path: p.path, Span: at,
			Empties: value != nil && p.path == nil && !p.opaque && b.empty(value)})
	}
}

// destructure is `(a, b.c, _) = r`: r is taken apart into temporaries, then each is assigned.
func (b *builder) destructure(e *hir.Assign, target hir.Expr) {
	saved := b.temps
	b.temps = b.push(e.Pos(), b.suspendsIn(e))
	b.into(NoLocal, e.R)
	b.storeParts(target, e.Pos())
	b.pop()
	b.temps = saved
}

func (b *builder) storeParts(target hir.Expr, at hir.Span) {
	switch t := target.(type) {
	case nil, *hir.Underscore:
	case *hir.Tuple:
		for _, x := range t.Elems {
			b.storeParts(x, at)
		}
	case *hir.Array:
		for _, x := range t.Elems {
			b.storeParts(x, at)
		}
	case *hir.Call:
		for _, x := range t.Args {
			b.storeParts(x, at)
		}
	case *hir.StructLit:
		for _, f := range t.Fields {
			b.storeParts(f.X, at)
		}
	case *hir.Range:
	default:
		b.store(b.placeOf(target, true), nil, at)
	}
}

// assignOp is `l op= r`. On primitives the right side comes first and nothing is borrowed; an overloaded
// operator is a call with `&mut l` as its first operand.
func (b *builder) assignOp(e *hir.AssignOp) {
	_, prim := b.exprTy(e.L).(*types.Prim)
	if b.callee(e) == nil && (prim || !isUnknown(b.exprTy(e.L))) {
		value := b.heldValue(e.R, e.L)
		p := b.placeOf(e.L, true)
		b.release(value)
		b.mention(p, e.Pos())
		b.capture(p, ByMutRef, e.Pos(), false)
		if value != NoLocal {
			b.pop()
		}
		return
	}
	p := b.placeOf(e.L, true)
	b.capture(p, ByMutRef, e.Pos(), false)
	b.borrowLocal(p, true, e.L.Pos(), b.callee(e) == nil)
	r := place{local: NoLocal}
	if b.suspendsIn(e.R) {
		r = b.reference(e.L, true, p.ty)
	}
	b.into(NoLocal, e.R)
	b.mention(r, e.Pos())
}

// Nested bodies.

func (b *builder) closure(e *hir.Closure) {
	child := b.builder(e.ID(), b)
	child.g.Async, child.g.Move, child.g.Span = e.Async, e.Move, e.Pos()
	child.nested(e.Params, e.Body)
	b.adopt(child, e)
}

func (b *builder) async(e *hir.Async) {
	child := b.builder(e.ID(), b)
	child.g.Async, child.g.Move, child.g.Span = true, e.Move, e.Pos()
	child.nested(nil, e.Body)
	b.adopt(child, e)
}

// adopt adds a finished nested body to the graph and takes its captures out of this body's variables.
func (b *builder) adopt(child *builder, e hir.Expr) {
	child.g.Captures = child.captures()
	b.closures[e.ID()] = &closureFacts{child.ownCallMode(), captureTypes(child.g.Captures)}
	b.g.Children = append(b.g.Children, child.finish())
	for i := range child.g.Captures {
		b.take(&child.g.Captures[i], e.Pos())
	}
}

// captureTypes are the types of what a closure with these captures holds.
func captureTypes(list []Captured) *types.Tuple {
	t := &types.Tuple{}
	for _, c := range list {
		ty := c.Ty
		if c.Mode != ByMove {
			ty = &types.Ref{Mut: c.Mode == ByMutRef, Elem: c.Ty, Region: types.RegionLocal}
		} else if c.Unsure {
			ty = untyped
		}
		t.Elems = append(t.Elems, ty)
	}
	return t
}
