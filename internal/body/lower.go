package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Props are the properties of types and items that decide what lowering emits. types.Maybe makes effects unsure.
type Props interface {
	Copy(t types.Ty) types.Answer
	NeedsDrop(t types.Ty) types.Answer
	// Static reports whether d is a static, which is a place, and not a constant, of which each use makes a value.
	Static(d *index.Def) bool
	// Drops reports whether t's own declaration, and not only a part of it, has an impl of Drop.
	Drops(t *types.Adt) bool
}

// Emptier is what a Props may know besides: functions that take their receiver's value away and leave
// nothing in it that needs drop, such as Option::take.
type Emptier interface {
	Empties(callee *index.Def) bool
}

// NoLocal is the LocalID of a place that is no local of the graph.
const NoLocal LocalID = -1

// Lower makes the graph of fn's body, with the graphs of the async blocks and closures in it as its
// children. It never fails: what it does not understand has no effects. b and r belong together.
func Lower(fn *index.Def, b *hir.Body, r *types.Result, edition int, props Props) *Graph {
	sh := &shared{
		fn: fn, hir: b, types: r, edition: edition, props: props,
		suspends: suspending(b),
		owner:    make([]int32, len(b.Locals)),
		vars:     make([]LocalID, len(b.Locals)),
		closures: map[hir.ExprID]*closureFacts{},
	}
	sh.empties, _ = props.(Emptier)
	lo := sh.builder(types.NoExpr, nil)
	lo.g.Async, lo.g.Span = r.Async, b.Root.Pos()
	lo.function(b)
	return lo.finish()
}

// shared is what the builders of one function have in common.
type shared struct {
	fn      *index.Def
	hir     *hir.Body
	types   *types.Result
	edition int
	props   Props
	empties Emptier

	suspends []bool    // by ExprID: a suspension point lies inside
	owner    []int32   // by hir.LocalID: the builder that declared it, 0 for none yet
	vars     []LocalID // by hir.LocalID: the local in its owner's graph
	builders int32
	closures map[hir.ExprID]*closureFacts // by the closure's expression, as they are lowered
}

// closureFacts are what lowering a closure has found out about its value.
type closureFacts struct {
	call     CaptureMode  // how a call uses the closure: ByMove if it gives a captured value away
	captures *types.Tuple // what it holds: references, for captures by reference
}

// builder makes one graph. It holds the place where lowering stands: the current block and the scopes
// that are open there.
type builder struct {
	*shared
	id     int32
	g      *Graph
	parent *builder
	cur    BlockID

	scopes []scope
	temps  int // index of the scope in which temporaries now live
	// extended maps expressions whose temporary outlives its statement to the scope it lives in.
	extended map[hir.ExprID]int
	breaks   []breakable
	doubtful int         // more than 0 in statements that a #[cfg] may remove
	tries    []breakable // targets of `?` in try blocks

	receiver hir.Expr // of the method call whose operands are evaluated
	// unknownCallee says that the operands being evaluated are those of a call whose callee is not known.
	unknownCallee bool

	captured map[hir.LocalID]LocalID
	uses     []captureUse
	// aliases are the places that a match guard sees its arm's bindings as: they are bound by reference
	// until the guard has been passed.
	aliases map[hir.LocalID]place
}

// breakable is a loop or labelled block that `break` or `continue` can leave.
type breakable struct {
	label  string
	loop   bool
	span   hir.Span // of a loop
	exit   BlockID
	head   BlockID // of a loop
	depth  int     // number of scopes that stay open
	result LocalID // where a break's value goes
}

func (sh *shared) builder(e hir.ExprID, parent *builder) *builder {
	sh.builders++
	b := &builder{shared: sh, id: sh.builders, parent: parent}
	b.g = &Graph{Fn: sh.fn, Expr: e, Edition: sh.edition}
	b.cur = b.newBlock()
	return b
}

// function lowers the function's own body: its parameters in a scope around the block.
func (b *builder) function(h *hir.Body) {
	suspends := b.suspends[h.Root.ID()]
	outer := b.push(h.Root.Pos(), suspends)
	b.temps = outer
	if h.SelfPat != nil {
		b.parameter(h.SelfPat)
	}
	for _, p := range h.Params {
		b.parameter(p)
	}
	b.terminating(h.Root, NoLocal)
	b.pop()
	b.g.Blocks[b.cur].Returns = true
}

// nested lowers the body of a closure or async block.
func (b *builder) nested(params []hir.ClosureParam, body hir.Expr) {
	b.temps = b.push(body.Pos(), b.suspends[body.ID()])
	for _, p := range params {
		b.parameter(p.Pat)
	}
	b.terminating(body, NoLocal)
	b.pop()
	b.g.Blocks[b.cur].Returns = true
}

// parameter declares one parameter. A pattern other than a plain name takes an unnamed parameter apart.
func (b *builder) parameter(p hir.Pat) {
	if p == nil {
		return
	}
	l := Local{Kind: Parameter, Ty: b.patTy(p), Span: p.Pos(), Hir: hir.NoLocal, Expr: -1}
	bind, plain := p.(*hir.BindPat)
	plain = plain && bind.Sub == nil && !bind.Ref
	if plain {
		l.Name, l.Hir, l.Ty = b.localName(bind.Local), bind.Local, b.localTy(bind.Local)
		l.Span = b.localSpan(bind)
	}
	id := b.newLocal(l)
	if plain {
		b.declare(bind.Local, id)
	}
	b.live(id, b.temps)
	b.emit(Effect{Op: Init, Local: id, Span: l.Span})
	b.scheduleDrop(id, b.temps)
	if !plain {
		b.bind(p, place{local: id, ty: l.Ty}, b.temps)
	}
}

func (b *builder) finish() *Graph {
	for id := range b.g.Locals {
		l := &b.g.Locals[id]
		if l.Kind == Capture {
			b.settleCapture(l)
		}
	}
	return b.g
}

// settleCapture fills in what is known of a captured variable once all its uses are.
func (b *builder) settleCapture(l *Local) {
	l.ByRef = true
	for i := range b.g.Captures {
		if c := &b.g.Captures[i]; c.Var == l.Hir && c.Mode == ByMove {
			l.ByRef = false
		}
	}
	l.Drop = types.No
	if !l.ByRef {
		l.Drop = b.needsDrop(l.Ty)
	}
}

// Blocks and effects.

func (b *builder) newBlock() BlockID {
	b.g.Blocks = append(b.g.Blocks, Block{})
	return BlockID(len(b.g.Blocks) - 1)
}

func (b *builder) edge(from, to BlockID) {
	bl := &b.g.Blocks[from]
	bl.Succs = append(bl.Succs, to)
}

// branch ends the current block with an edge to a new one, and returns that without going there.
func (b *builder) branch() BlockID {
	to := b.newBlock()
	b.edge(b.cur, to)
	return to
}

// unreachable makes the following code unreachable: nothing leads into the new current block.
func (b *builder) unreachable() { b.cur = b.newBlock() }

// enter notes by which choice control gets to the current block.
func (b *builder) enter(kind WayKind, at hir.Span) { b.g.Blocks[b.cur].Enter = Way{kind, at} }

// round goes back to the head of a loop.
func (b *builder) round(loop hir.Span, head BlockID) {
	b.g.Blocks[b.cur].Leave = Way{Round, loop}
	b.edge(b.cur, head)
}

func (b *builder) emit(e Effect) {
	e.Unsure = e.Unsure || b.doubtful > 0 && e.Op != StorageLive && e.Op != StorageDead && e.Op != Suspend
	bl := &b.g.Blocks[b.cur]
	bl.Effects = append(bl.Effects, e)
}

// Locals.

// newLocal adds a local and finds out whether it needs drop.
func (b *builder) newLocal(l Local) LocalID {
	if l.Ty == nil {
		l.Ty = untyped
	}
	l.Drop = b.needsDrop(l.Ty)
	b.g.Locals = append(b.g.Locals, l)
	return LocalID(len(b.g.Locals) - 1)
}

// needsDrop asks props, except about futures: rustc takes every coroutine to need drop while it builds MIR.
func (b *builder) needsDrop(t types.Ty) types.Answer {
	switch t.(type) {
	case *types.Future:
		return types.Yes
	case *types.Ref, *types.Ptr, *types.Prim, *types.FnItem, *types.FnPtr, *types.Never:
		return types.No
	}
	return b.props.NeedsDrop(b.open(t))
}

// copies reports whether a use by value of a t copies it.
func (b *builder) copies(t types.Ty) types.Answer {
	switch t := t.(type) {
	case *types.Prim, *types.Ptr, *types.FnItem, *types.FnPtr, *types.Never:
		return types.Yes
	case *types.Ref:
		if t.Mut {
			return types.No
		}
		return types.Yes
	case *types.Future:
		return types.No
	}
	return b.props.Copy(b.open(t))
}

// open puts the tuple of its captures in the place of each closure of this body in t: the two are alike in
// being Copy and in needing drop, and the solver knows nothing of a closure whose body is being lowered.
func (b *builder) open(t types.Ty) types.Ty {
	if len(b.closures) == 0 {
		return t
	}
	return types.Fold(t, func(t types.Ty) types.Ty {
		if c, ok := t.(*types.Closure); ok && c.Fn == b.fn {
			if f := b.closures[c.Expr]; f != nil {
				return f.captures
			}
		}
		return t
	})
}

// temporary adds an unnamed local for e.
func (b *builder) temporary(e hir.Expr, ty types.Ty) LocalID {
	return b.newLocal(Local{Kind: Temporary, Ty: ty, Span: e.Pos(), Hir: hir.NoLocal, Expr: e.ID()})
}

func (b *builder) declare(v hir.LocalID, id LocalID) {
	if v >= 0 && int(v) < len(b.owner) {
		b.owner[v], b.vars[v] = b.id, id
	}
}

// live starts a local's storage, which ends with the scope.
func (b *builder) live(id LocalID, scope int) {
	b.g.Locals[id].ScopeSpan = b.scopes[scope].span
	b.emit(Effect{Op: StorageLive, Local: id, Span: b.g.Locals[id].Span})
	b.schedule(scope, id, false)
}

// scheduleDrop makes the end of the scope drop the local, if its type needs that. That may have become known
// since the local was made: its initialiser may hold the closure that it is.
func (b *builder) scheduleDrop(id LocalID, scope int) {
	l := &b.g.Locals[id]
	if l.Drop == types.Maybe && len(b.closures) > 0 {
		l.Drop = b.needsDrop(l.Ty)
	}
	if l.Drop != types.No {
		b.schedule(scope, id, true)
	}
}

// Facts of the body, safe for any ID.

var untyped types.Ty = &types.Unknown{Why: "its type was not inferred"}

func (b *builder) exprTy(e hir.Expr) types.Ty {
	if id := e.ID(); int(id) < len(b.types.Exprs) && b.types.Exprs[id] != nil {
		return b.types.Exprs[id]
	}
	return untyped
}

func (b *builder) patTy(p hir.Pat) types.Ty {
	if id := p.PatID(); int(id) < len(b.types.Pats) && b.types.Pats[id] != nil {
		return b.types.Pats[id]
	}
	return untyped
}

func (b *builder) localTy(v hir.LocalID) types.Ty {
	if v >= 0 && int(v) < len(b.types.Locals) && b.types.Locals[v] != nil {
		return b.types.Locals[v]
	}
	return untyped
}

func (b *builder) localName(v hir.LocalID) string {
	if v >= 0 && int(v) < len(b.hir.Locals) {
		return b.hir.Locals[v].Name.Text
	}
	return ""
}

// localSpan is the span of the name a pattern binds.
func (b *builder) localSpan(p *hir.BindPat) hir.Span {
	if p.Local >= 0 && int(p.Local) < len(b.hir.Locals) {
		if l := b.hir.Locals[p.Local]; l.Pat == p.PatID() {
			return l.Name.Span
		}
	}
	return p.Pos()
}

func (b *builder) adjust(e hir.Expr) *types.Adjust { return b.types.Adjusts[e.ID()] }
func (b *builder) callee(e hir.Expr) *types.Callee { return b.types.Callees[e.ID()] }
func (b *builder) suspendsIn(e hir.Expr) bool      { return e != nil && b.suspends[e.ID()] }
func (b *builder) pathDef(e hir.Expr) *index.Def   { return b.types.PathDefs[e.ID()] }
func (b *builder) bindMode(p hir.Pat) types.BindMode {
	if id := p.PatID(); int(id) < len(b.types.Modes) {
		return b.types.Modes[id]
	}
	return types.BindUnknown
}
