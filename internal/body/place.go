package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// place is where a value lives: a local with a projection. Effects on a place become effects on its
// local; what lies behind a reference is no part of the local, so using it only reads the local.
type place struct {
	local LocalID  // NoLocal: nothing that is tracked (a static, a temporary that crosses no suspension)
	path  []string // the fields up to the first deref or index
	ty    types.Ty
	// indirect: behind a deref. opaque: behind an index, so that path can grow no further.
	indirect, opaque bool
	// unsure: whether it is behind a deref is not known.
	unsure bool
	// projs is the whole projection, kept for captured variables only. variable is that variable.
	projs    []projection
	captured bool
	variable hir.LocalID
}

// projection is one step of a place. before is the type it is a step of.
type projection struct {
	kind   projectionKind
	field  string
	before types.Ty
}

type projectionKind uint8

const (
	fieldProjection projectionKind = iota
	derefProjection
	indexProjection
)

func (p place) project(step projection, ty types.Ty) place {
	if p.captured {
		step.before = p.ty
		p.projs = append(p.projs[:len(p.projs):len(p.projs)], step)
	}
	p.ty = ty
	return p
}

func (p place) field(name string, ty types.Ty) place {
	q := p.project(projection{kind: fieldProjection, field: name}, ty)
	if !p.indirect && !p.opaque && p.local != NoLocal {
		q.path = append(p.path[:len(p.path):len(p.path)], name)
	}
	return q
}

func (p place) index(ty types.Ty) place {
	q := p.project(projection{kind: indexProjection}, ty)
	q.opaque = true
	return q
}

// deref follows a reference or pointer, or a Box.
func (p place) deref(ty types.Ty) place {
	q := p.project(projection{kind: derefProjection}, ty)
	q.indirect = true
	return q
}

// throughRefs follows the references that the place's type has, as default binding modes do.
func (p place) throughRefs() place {
	for {
		r, ok := p.ty.(*types.Ref)
		if !ok {
			p.unsure = p.unsure || isUnknown(p.ty)
			return p
		}
		p = p.deref(r.Elem)
	}
}

func isUnknown(t types.Ty) bool {
	switch t.(type) {
	case nil, *types.Unknown, *types.Var, *types.Proj:
		return true
	}
	return false
}

// What is done with places.

// read is a use of the place's value that leaves it there.
func (b *builder) read(p place, at hir.Span) {
	b.mention(p, at)
	b.capture(p, ByRef, at, false)
}

// mention is a use that captures nothing: a match that looks at no part of its scrutinee.
func (b *builder) mention(p place, at hir.Span) {
	if p.local != NoLocal {
		b.emit(Effect{Op: Use, Local: p.local, Path: p.path, Span: at})
	}
}

// borrow makes a reference to the place.
func (b *builder) borrow(p place, mut bool, at hir.Span) {
	mode := ByRef
	if mut {
		mode = ByMutRef
	}
	b.capture(p, mode, at, false)
	b.borrowLocal(p, mut, at, false)
}

func (b *builder) borrowLocal(p place, mut bool, at hir.Span, unsure bool) {
	if p.local == NoLocal {
		return
	}
	if p.indirect {
		b.emit(Effect{Op: Use, Local: p.local, Path: p.path, Span: at})
		return
	}
	b.emit(Effect{Op: Borrow, Local: p.local, Path: p.path, Span: at, Mut: mut, Unsure: unsure || p.unsure})
	if p.unsure {
		b.emit(Effect{Op: Use, Local: p.local, Path: p.path, Span: at})
	}
}

// consume takes the place's value: a copy or a move, as its type is.
func (b *builder) consume(p place, at hir.Span) {
	if r, ok := p.ty.(*types.Ref); ok && r.Mut {
		b.reborrow(p, r, at)
		return
	}
	switch b.copies(p.ty) {
	case types.Yes:
		b.read(p, at)
	case types.No:
		b.move(p, at, false)
	default:
		b.move(p, at, true)
	}
}

// reborrow is a use by value of a `&mut`: the compiler borrows what it points to again, and a move would
// look no different to us, since a moved-from `&mut` is never used again and has no drop.
func (b *builder) reborrow(p place, r *types.Ref, at hir.Span) {
	b.mention(p, at)
	b.capture(p.deref(r.Elem), ByMutRef, at, false)
}

func (b *builder) move(p place, at hir.Span, unsure bool) {
	b.capture(p, ByMove, at, unsure)
	b.moveLocal(p, at, unsure)
}

func (b *builder) moveLocal(p place, at hir.Span, unsure bool) {
	switch {
	case p.local == NoLocal:
	case p.indirect && !b.boxed(p):
		b.emit(Effect{Op: Use, Local: p.local, Path: p.path, Span: at})
	default:
		e := Effect{Op: Move, Local: p.local, Path: p.path, Span: at, Unsure: unsure || p.unsure || p.opaque}
		if p.indirect {
			e.Path = append(e.Path[:len(e.Path):len(e.Path)], "*")
			e.Empties = len(e.Path) == 1
		}
		b.emit(e)
	}
}

// boxed reports whether a place behind a deref can be moved out of: only a Box allows it, and only the
// types of locals that own what they point to need drop.
func (b *builder) boxed(p place) bool {
	return b.g.Locals[p.local].Drop != types.No
}

// unknownUse is what a receiver of a method that we do not know is put to: any of a borrow and a move.
func (b *builder) unknownUse(p place, at hir.Span) {
	if b.copies(p.ty) == types.Yes {
		b.capture(p, ByRef, at, false)
		b.borrowLocal(p, false, at, true)
		b.mention(p, at)
		return
	}
	b.capture(p, ByMove, at, true)
	b.borrowLocal(p, true, at, true)
	b.moveLocal(p, at, true)
}

// Places of expressions.

// variable is the place of a variable, of this body or of one around it.
func (b *builder) variable(v hir.LocalID) place {
	if v < 0 || int(v) >= len(b.owner) {
		return place{local: NoLocal, ty: untyped}
	}
	if p, ok := b.aliases[v]; ok {
		return p
	}
	ty := b.localTy(v)
	if b.owner[v] == b.id {
		return place{local: b.vars[v], ty: ty}
	}
	if b.parent == nil || b.owner[v] == 0 {
		return place{local: NoLocal, ty: ty}
	}
	return place{local: b.captureLocal(v, ty), ty: ty, captured: true, variable: v}
}

// placeOf evaluates e as a place, in a context that will write to it or borrow it mutably if mut. What is
// no place expression is evaluated into a temporary.
func (b *builder) placeOf(e hir.Expr, mut bool) place {
	switch e := e.(type) {
	case *hir.PathExpr:
		return b.pathPlace(e)
	case *hir.Field:
		return b.base(e.Base, mut).field(e.Name.Text, b.exprTy(e))
	case *hir.Index:
		return b.indexPlace(e, mut)
	case *hir.Unary:
		if e.Op == '*' {
			return b.derefPlace(e, mut)
		}
	}
	return b.tempPlace(e)
}

// pathPlace is a local, a static, or a temporary holding a constant.
func (b *builder) pathPlace(e *hir.PathExpr) place {
	if e.Local == hir.NoLocal {
		return place{local: NoLocal, ty: b.exprTy(e)}
	}
	return b.variable(e.Local)
}

// base is the place of e as the base of a field, index or method: adjusted.
func (b *builder) base(e hir.Expr, mut bool) place {
	adj := b.adjust(e)
	if adj == nil || adj.Unsure {
		return b.placeOf(e, mut).throughRefs()
	}
	p := b.adjusted(e, adj, mut)
	return p.throughRefs()
}

// adjusted is the place of e after adj's derefs.
func (b *builder) adjusted(e hir.Expr, adj *types.Adjust, mut bool) place {
	p := b.placeOf(e, mut)
	for _, d := range adj.Derefs {
		if d.Overloaded {
			p = b.overloaded(p, e, mut, d.To)
		} else {
			p = p.deref(d.To)
		}
	}
	return p
}

func (b *builder) derefPlace(e *hir.Unary, mut bool) place {
	p := b.value(e.X, mut)
	if b.callee(e) != nil {
		return b.overloaded(p, e, mut, b.exprTy(e))
	}
	if isUnknown(p.ty) {
		p.unsure = true
	}
	return p.deref(b.exprTy(e))
}

// value is the place of e with whatever adjustments it has as a value.
func (b *builder) value(e hir.Expr, mut bool) place {
	if adj := b.adjust(e); adj != nil && !adj.Unsure && adj.Ref == types.NoRef {
		return b.adjusted(e, adj, mut)
	}
	return b.placeOf(e, mut)
}

// overloaded is a call of Deref::deref or Index::index: it borrows the place, and its result is behind the
// reference that the call returns.
func (b *builder) overloaded(p place, e hir.Expr, mut bool, to types.Ty) place {
	b.borrow(p, mut, e.Pos())
	return b.reference(e, mut, to)
}

// reference is the place behind a temporary reference to a value of type ty.
func (b *builder) reference(e hir.Expr, mut bool, ty types.Ty) place {
	if !b.scopes[b.tempScope(e)].suspends {
		return place{local: NoLocal, ty: ty, indirect: true}
	}
	t := b.temporary(e, &types.Ref{Mut: mut, Elem: ty, Region: types.RegionLocal})
	b.live(t, b.tempScope(e))
	b.emit(Effect{Op: Init, Local: t, Span: e.Pos()})
	return place{local: t, ty: ty, indirect: true}
}

func (b *builder) indexPlace(e *hir.Index, mut bool) place {
	p := b.base(e.Base, mut)
	if b.callee(e) != nil {
		b.borrow(p, mut, e.Base.Pos())
		r := place{local: NoLocal}
		if b.suspendsIn(e.Index) {
			r = b.reference(e.Base, mut, b.exprTy(e.Base))
		}
		b.into(NoLocal, e.Index)
		b.mention(r, e.Pos())
		return b.reference(e, mut, b.exprTy(e))
	}
	b.into(NoLocal, e.Index)
	if isUnknown(p.ty) {
		b.borrowLocal(p, mut, e.Pos(), true)
	}
	b.read(p, e.Pos())
	return p.index(b.exprTy(e))
}

// tempPlace evaluates e into a temporary. One that can cross no suspension point gets no local.
func (b *builder) tempPlace(e hir.Expr) place {
	ty := b.exprTy(e)
	at := b.tempScope(e)
	if !b.scopes[at].suspends {
		b.intoPlain(NoLocal, e)
		return place{local: NoLocal, ty: ty}
	}
	return place{local: b.intoTemp(e, ty, at, b.intoPlain), ty: ty}
}

// intoTemp evaluates e into a new temporary of the scope. Its storage begins before e is evaluated, its
// drop is due only afterwards.
func (b *builder) intoTemp(e hir.Expr, ty types.Ty, at int, evaluate func(LocalID, hir.Expr)) LocalID {
	t := b.temporary(e, ty)
	b.live(t, at)
	evaluate(t, e)
	b.scheduleDrop(t, at)
	return t
}

// emptiesReceiver reports whether the callee leaves nothing in its receiver.
func (b *builder) emptiesReceiver(c *types.Callee) bool {
	return c != nil && c.Def != nil && b.empties != nil && b.empties.Empties(c.Def)
}

func isVariant(d *index.Def) bool { return d != nil && d.Kind == index.VariantDef }
