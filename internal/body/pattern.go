package body

import (
	"strconv"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// bind gives the bindings of pattern p their parts of the place. Their storage ends with the scope.
func (b *builder) bind(p hir.Pat, from place, scope int) {
	switch p := p.(type) {
	case *hir.BindPat:
		b.bindName(p, from, scope)
	case *hir.OrPat:
		// All alternatives bind the same names; the first one stands for all.
		if len(p.Alts) > 0 {
			b.bind(p.Alts[0], from, scope)
		}
	default:
		b.eachPart(p, from, func(q hir.Pat, part place) { b.bind(q, part, scope) })
	}
}

// bindName binds one variable: by move, copy or reference.
func (b *builder) bindName(p *hir.BindPat, from place, scope int) {
	if p.Local >= 0 && int(p.Local) < len(b.owner) && b.owner[p.Local] != b.id {
		id := b.newVariable(p)
		b.live(id, scope)
		b.takePart(p, from)
		b.emit(Effect{Op: Init, Local: id, Span: b.g.Locals[id].Span})
		b.scheduleDrop(id, scope)
	}
	if p.Sub != nil {
		b.bind(p.Sub, from, scope)
	}
}

func (b *builder) newVariable(p *hir.BindPat) LocalID {
	id := b.newLocal(Local{Kind: Variable, Name: b.localName(p.Local), Ty: b.localTy(p.Local),
		Span: b.localSpan(p), Hir: p.Local, Expr: -1})
	b.declare(p.Local, id)
	return id
}

// takePart is the effect of a binding on the place it binds.
func (b *builder) takePart(p *hir.BindPat, from place) {
	mode := b.bindMode(p)
	switch {
	case p.Ref && p.Mut:
		mode = types.BindRefMut
	case p.Ref:
		mode = types.BindRef
	}
	at := p.Pos()
	switch mode {
	case types.BindRef:
		b.borrow(from, false, at)
	case types.BindRefMut:
		b.borrow(from, true, at)
	case types.BindMove:
		from.ty = b.localTy(p.Local)
		b.consume(from, at)
	default:
		b.unknownUse(from, at)
	}
}

// eachPart calls f with each immediate subpattern of p and the part of the place it matches.
func (b *builder) eachPart(p hir.Pat, from place, f func(hir.Pat, place)) {
	switch p := p.(type) {
	case *hir.RefPat:
		f(p.Sub, from.deref(b.patTy(p.Sub)))
	case *hir.TuplePat:
		from = from.throughRefs()
		arity := 0
		if t, ok := from.ty.(*types.Tuple); ok {
			arity = len(t.Elems)
		}
		b.eachElem(p.Elems, arity, from, f)
	case *hir.TupleStructPat:
		b.eachElem(p.Elems, 0, from.throughRefs(), f)
	case *hir.StructPat:
		from = from.throughRefs()
		for _, fp := range p.Fields {
			f(fp.Pat, from.field(fp.Name.Text, b.patTy(fp.Pat)))
		}
	case *hir.SlicePat:
		from = from.throughRefs()
		for _, e := range p.Elems {
			f(e, from.index(b.patTy(e)))
		}
	}
}

// eachElem numbers the elements of a tuple-like pattern. What follows a `..` is numbered from the end, by
// negative numbers if the arity is not known.
func (b *builder) eachElem(elems []hir.Pat, arity int, from place, f func(hir.Pat, place)) {
	rest := false
	for i, e := range elems {
		if _, ok := e.(*hir.RestPat); ok {
			rest = true
			continue
		}
		n := i
		if rest {
			n = i - len(elems) + arity
		}
		f(e, from.field(strconv.Itoa(n), b.patTy(e)))
	}
}

// emptiesAll reports whether matching p leaves nothing in the matched value: every part is bound by move.
// It answers for a lone variant's payload, such as Some(x); a type's other parts are not known here.
func (b *builder) emptiesAll(p hir.Pat) bool {
	switch p := p.(type) {
	case *hir.BindPat:
		return !p.Ref && b.bindMode(p) == types.BindMove && p.Sub == nil
	case *hir.TuplePat:
		return b.allEmptied(p.Elems)
	case *hir.TupleStructPat:
		return b.allEmptied(p.Elems)
	case *hir.PathPat, *hir.LitPat:
		return true
	}
	return false
}

func (b *builder) allEmptied(list []hir.Pat) bool {
	for _, p := range list {
		if !b.emptiesAll(p) {
			return false
		}
	}
	return len(list) > 0
}

// match of a place against a pattern: what the test looks at.
func (b *builder) test(p hir.Pat, from place, at hir.Span) {
	if b.refutable(p) {
		b.read(from, at)
	} else {
		b.mention(from, at)
	}
}

// refutable reports whether matching p looks at the value.
func (b *builder) refutable(p hir.Pat) bool {
	switch p := p.(type) {
	case *hir.LitPat, *hir.SlicePat, *hir.UnknownPat:
		return true
	case *hir.PathPat:
		return !isStruct(b.types.PatDefs[p.PatID()])
	case *hir.TupleStructPat:
		return !isStruct(b.types.PatDefs[p.PatID()]) || b.anyRefutable(p.Elems)
	case *hir.StructPat:
		if d := b.types.PatDefs[p.PatID()]; d != nil && !isStruct(d) {
			return true
		}
		for _, f := range p.Fields {
			if b.refutable(f.Pat) {
				return true
			}
		}
	case *hir.TuplePat:
		return b.anyRefutable(p.Elems)
	case *hir.RefPat:
		return b.refutable(p.Sub)
	case *hir.BindPat:
		return p.Sub != nil && b.refutable(p.Sub)
	case *hir.OrPat:
		return true
	}
	return false
}

func isStruct(d *index.Def) bool { return d != nil && d.Kind == index.StructDef }

func (b *builder) anyRefutable(list []hir.Pat) bool {
	for _, p := range list {
		if b.refutable(p) {
			return true
		}
	}
	return false
}

// bindAll binds a whole pattern and notes when nothing is left behind.
func (b *builder) bindAll(p hir.Pat, from place, scope int) {
	b.bind(p, from, scope)
	if from.local == NoLocal || from.indirect || !b.emptiesAll(p) {
		return
	}
	effects := b.g.Blocks[b.cur].Effects
	for i := len(effects) - 1; i >= 0; i-- {
		if e := &effects[i]; e.Op == Move && e.Local == from.local {
			e.Empties = true
			return
		}
	}
}

// borrowForGuard makes the places that a match guard sees for the bindings of p: they are references into
// the scrutinee until the guard has been passed.
func (b *builder) borrowForGuard(p hir.Pat, from place) {
	switch p := p.(type) {
	case *hir.BindPat:
		b.borrow(from, false, p.Pos())
		from.indirect = true
		from.ty = b.localTy(p.Local)
		b.aliases[p.Local] = from
		if p.Sub != nil {
			b.borrowForGuard(p.Sub, from)
		}
	case *hir.OrPat:
		if len(p.Alts) > 0 {
			b.borrowForGuard(p.Alts[0], from)
		}
	default:
		b.eachPart(p, from, b.borrowForGuard)
	}
}
