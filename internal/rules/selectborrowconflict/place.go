package selectborrowconflict

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// place is where a value lives, as the borrow checker tells places apart.
type place struct {
	local hir.LocalID // NoLocal: a temporary, or nothing that is tracked
	temp  hir.Expr    // the expression whose value the temporary holds
	steps []body.Step
	ty    types.Ty
	// whole says that what is borrowed lies behind an overloaded deref or index, which borrows all of the
	// place: no step is added any more.
	whole bool
	// shared says that the place lies behind a shared reference: whatever is done with the reference itself,
	// a borrow of the place is good.
	shared bool
}

func nowhere(t types.Ty) place { return place{local: hir.NoLocal, ty: t} }

// tracked reports whether conflicts on the place are found at all.
func (p place) tracked() bool { return p.local != hir.NoLocal && !p.shared }

func (p place) step(s body.Step, t types.Ty) place {
	s.Of = p.ty
	if !p.whole {
		p.steps = append(p.steps[:len(p.steps):len(p.steps)], s)
	}
	p.ty = t
	return p
}

func (p place) field(name string, t types.Ty) place { return p.step(body.Step{Field: name}, t) }

// element is what a built-in index leads to. The borrow checker does not tell indices apart.
func (p place) element(t types.Ty) place { return p.field("[_]", t) }

// deref is a built-in deref, to a value of type t. What lies behind a reference in a temporary is no part of
// the temporary.
func (p place) deref(t types.Ty) place {
	switch r := p.ty.(type) {
	case *types.Ref:
		if p.temp != nil {
			return nowhere(t)
		}
		p.shared = p.shared || !r.Mut && !p.whole
	case *types.Adt: // a Box
	default:
		return nowhere(t)
	}
	return p.step(body.Step{Deref: true}, t)
}

// throughRefs follows the references that the place's type has.
func (p place) throughRefs() place {
	for {
		r, ok := p.ty.(*types.Ref)
		if !ok {
			return p
		}
		p = p.deref(r.Elem)
	}
}

// overlaps reports whether the places surely have a part in common.
func (p place) overlaps(q place) bool {
	if p.local != q.local || !p.tracked() || !q.tracked() {
		return false
	}
	for i := range min(len(p.steps), len(q.steps)) {
		if p.steps[i].Deref != q.steps[i].Deref || p.steps[i].Field != q.steps[i].Field {
			return false
		}
	}
	return true
}

// name is the place as people write it: `self.inbox`.
func (p place) name(b *hir.Body) string {
	name := b.Locals[p.local].Name.Text
	if p.local == b.SelfLocal {
		name = "self"
	}
	for _, s := range p.steps {
		switch {
		case s.Deref:
		case s.Field == "[_]":
			name += s.Field
		default:
			name += "." + s.Field
		}
	}
	return name
}
