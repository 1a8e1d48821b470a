package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// extendLet marks the temporaries of a let's initialiser that live as long as its variables: the operands
// of `&` in it, and the initialiser itself under a pattern with `ref`.
func (b *builder) extendLet(s *hir.LetStmt, block int) {
	if !b.scopes[block].suspends {
		return
	}
	b.extendBorrow(s.Init, block)
	if bindsByRef(s.Pat) {
		b.extendPlace(s.Init, block)
	}
}

// extendBorrow marks what the extending expression e borrows.
func (b *builder) extendBorrow(e hir.Expr, scope int) {
	switch e := e.(type) {
	case *hir.Ref:
		b.extendBorrow(e.X, scope)
		b.extendPlace(e.X, scope)
	case *hir.PinMacro:
		b.extendBorrow(e.X, scope)
		b.extendPlace(e.X, scope)
	case *hir.StructLit:
		for _, f := range e.Fields {
			b.extendBorrow(f.X, scope)
		}
	case *hir.Tuple:
		b.extendAll(e.Elems, scope)
	case *hir.Array:
		if !e.Vec {
			b.extendAll(e.Elems, scope)
		}
	case *hir.Cast:
		b.extendBorrow(e.X, scope)
	case *hir.Block:
		b.extendBorrow(e.Tail, scope)
	case *hir.If:
		b.extendBorrow(e.Then, scope)
		b.extendBorrow(e.Else, scope)
	case *hir.Match:
		for _, a := range e.Arms {
			b.extendBorrow(a.Body, scope)
		}
	case *hir.Call:
		// A tuple struct's or variant's constructor extends as a struct literal does.
		if b.constructor(e) {
			b.extendAll(e.Args, scope)
		}
	case *hir.Format:
		if e.Result == hir.FormatArgs {
			for _, x := range e.Args {
				b.extendPlace(x, scope)
			}
		}
	}
}

func (b *builder) constructor(e *hir.Call) bool {
	d := b.pathDef(e.Callee)
	return d != nil && (d.Kind == index.StructDef || d.Kind == index.VariantDef)
}

func (b *builder) extendAll(list []hir.Expr, scope int) {
	for _, e := range list {
		b.extendBorrow(e, scope)
	}
}

// extendPlace marks e, and the expressions it is a part of, as living in the scope.
func (b *builder) extendPlace(e hir.Expr, scope int) {
	if b.extended == nil {
		b.extended = map[hir.ExprID]int{}
	}
	for e != nil {
		b.extended[e.ID()] = scope
		switch x := e.(type) {
		case *hir.Ref:
			e = x.X
		case *hir.Unary:
			if x.Op != '*' {
				return
			}
			e = x.X
		case *hir.Field:
			e = x.Base
		case *hir.Index:
			e = x.Base
		default:
			return
		}
	}
}

// bindsByRef reports whether the pattern binds with an explicit `ref`.
func bindsByRef(p hir.Pat) bool {
	switch p := p.(type) {
	case *hir.BindPat:
		return p.Ref || p.Sub != nil && bindsByRef(p.Sub)
	case *hir.TuplePat:
		return anyByRef(p.Elems)
	case *hir.TupleStructPat:
		return anyByRef(p.Elems)
	case *hir.SlicePat:
		return anyByRef(p.Elems)
	case *hir.OrPat:
		return anyByRef(p.Alts)
	case *hir.StructPat:
		for _, f := range p.Fields {
			if bindsByRef(f.Pat) {
				return true
			}
		}
	}
	return false
}

func anyByRef(list []hir.Pat) bool {
	for _, p := range list {
		if bindsByRef(p) {
			return true
		}
	}
	return false
}
