package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// This file reads paths to associated types: `T::Item`, `Self::Item`, `<T as Trait>::X`. It goes by the
// text of the bounds in view and lowers only the one that declares the name, so that reading a bound
// never asks for the bounds it is part of.

// qualified is `<T as Trait>::X` or `<T>::X`.
func (l *lowerer) qualified(p *hir.Path) Ty {
	base := l.lower(p.QSelf)
	rest := p.Segments
	if p.QTrait != nil && len(rest) > 0 {
		r := l.traitRef(p.QTrait, base)
		if r.Trait == nil {
			return unknownf("`%s` is not known here", p.QTrait.Text())
		}
		base, rest = l.proj(base, r.Trait, r.Args, rest[0]), rest[1:]
	}
	for _, seg := range rest {
		base = l.assoc(base, seg)
	}
	return base
}

// proj is <self as tr<args>>::seg; the associated type's own arguments follow the trait's.
func (l *lowerer) proj(self Ty, tr *index.Def, args []Ty, seg hir.Segment) Ty {
	if seg.Args != nil && len(seg.Args.Types) > 0 {
		args = append(args[:len(args):len(args)], l.all(seg.Args.Types)...)
	}
	return &Proj{Self: self, Trait: tr, Args: args, Name: seg.Name.Text}
}

// selfAssoc is Self::seg, where Self is the type of impl, trait or type d.
func (l *lowerer) selfAssoc(d *index.Def, self Ty, seg hir.Segment) Ty {
	if d.Kind != index.ImplDef {
		return l.assoc(self, seg)
	}
	tr := l.e.Index.ImplTrait(d)
	if l.header == notHeader {
		if c := l.e.Index.Child(d, seg.Name.Text, index.TypeNS); c != nil && c.Kind == index.TypeAliasDef {
			args, regions := l.genericArgs(c, seg.Args, nil)
			return l.alias(c, args, regions)
		}
	}
	if tr == nil {
		return unknownf("`Self::%s` is not known here", seg.Name.Text)
	}
	var args []Ty
	if l.header == notHeader {
		args = l.e.ImplHeader(d).Trait.Args
	}
	if t := l.fromTrait(self, tr, args, seg, 0); t != nil {
		return t
	}
	return unknownf("`Self::%s` is not known here", seg.Name.Text)
}

// assoc is base::seg, found through the bounds in view.
func (l *lowerer) assoc(base Ty, seg hir.Segment) Ty {
	switch b := base.(type) {
	case *Unknown:
		return b
	case *Param:
		if b.Index == 0 && b.Owner.Kind == index.TraitDef {
			list := l.e.params(b.Owner)
			if t := l.fromTrait(base, b.Owner, identity(list.params[list.parent+1:]), seg, 0); t != nil {
				return t
			}
		}
		if t := l.fromScope(base, seg, func(t hir.TypeRef) bool { return namesPath(t, b.Name) }); t != nil {
			return t
		}
	case *Proj:
		if t := l.fromProjBounds(b, seg); t != nil {
			return t
		}
		if p, ok := b.Self.(*Param); ok {
			named := func(t hir.TypeRef) bool { return namesPath(t, p.Name, b.Name) }
			if t := l.fromScope(base, seg, named); t != nil {
				return t
			}
		}
	}
	return unknownf("`%s` is not known here", seg.Name.Text)
}

// namesPath says whether t is written as the plain path of names.
func namesPath(t hir.TypeRef, names ...string) bool {
	p, ok := t.(*hir.PathType)
	if !ok || p.Path.QSelf != nil || p.Path.Global || len(p.Path.Segments) != len(names) {
		return false
	}
	for i, s := range p.Path.Segments {
		if s.Name.Text != names[i] {
			return false
		}
	}
	return true
}

// fromScope looks for base::seg among the bounds in view whose subject is base as is says.
func (l *lowerer) fromScope(base Ty, seg hir.Segment, is func(hir.TypeRef) bool) Ty {
	param, _ := base.(*Param)
	for d := l.scope.Def; d != nil; d = genericParent(d) {
		g := genericsOf(l.e.Index.Header(d))
		for _, p := range g.Params {
			if param != nil && p.Kind == hir.TypeParam && p.Name.Text == param.Name {
				if t := l.fromBounds(base, p.Bounds, seg, d, 0); t != nil {
					return t
				}
			}
		}
		for _, w := range g.Where {
			if w.Ty != nil && is(w.Ty) {
				if t := l.fromBounds(base, w.Bounds, seg, d, 0); t != nil {
					return t
				}
			}
		}
	}
	return nil
}

// fromProjBounds looks for base::seg among the bounds with which base's trait declares it.
func (l *lowerer) fromProjBounds(base *Proj, seg hir.Segment) Ty {
	c := l.e.Index.Child(base.Trait, base.Name, index.TypeNS)
	if c == nil {
		return nil
	}
	ta, ok := l.e.Index.Header(c).(*hir.TypeAlias)
	if !ok {
		return nil
	}
	t := l.fromBounds(base, ta.Bounds, seg, c, 0)
	return Subst(t, base.Trait, append([]Ty{base.Self}, base.Args...))
}

// fromBounds looks for base::seg among bounds written in d.
func (l *lowerer) fromBounds(base Ty, bs []hir.Bound, seg hir.Segment, d *index.Def, depth int) Ty {
	for _, b := range bs {
		if b.Path == nil || b.Maybe {
			continue
		}
		res := l.e.Index.Resolve(index.Scope{Def: d}, b.Path, index.TypeNS)
		if res.Kind != index.ResDef || res.Rest != 0 || !l.declares(res.Def, seg.Name.Text, 0) {
			continue
		}
		in := l.at(d)
		r := in.traitRef(b.Path, base)
		if t, ok := r.Assoc[seg.Name.Text]; ok {
			return t
		}
		return l.fromTrait(base, res.Def, r.Args, seg, depth)
	}
	return nil
}

// at is a lowerer for text of d, an item in view at l.
func (l *lowerer) at(d *index.Def) *lowerer {
	if d == l.scope.Def {
		n := *l
		n.depth++
		return &n
	}
	return l.inside(d)
}

// maxSuperDepth bounds chains of supertraits.
const maxSuperDepth = 16

// declares says whether tr or a supertrait has the associated type name.
func (l *lowerer) declares(tr *index.Def, name string, depth int) bool {
	if tr == nil || tr.Kind != index.TraitDef || depth > maxSuperDepth {
		return false
	}
	if c := l.e.Index.Child(tr, name, index.TypeNS); c != nil {
		return c.Kind == index.TypeAliasDef
	}
	for _, b := range l.superBounds(tr) {
		res := l.e.Index.Resolve(index.Scope{Def: tr}, b.Path, index.TypeNS)
		if res.Kind == index.ResDef && res.Def != tr && l.declares(res.Def, name, depth+1) {
			return true
		}
	}
	return false
}

// superBounds are the trait bounds on Self that tr declares.
func (l *lowerer) superBounds(tr *index.Def) []hir.Bound {
	it, ok := l.e.Index.Header(tr).(*hir.Trait)
	if !ok {
		return nil
	}
	var out []hir.Bound
	add := func(bs []hir.Bound) {
		for _, b := range bs {
			if b.Path != nil && !b.Maybe {
				out = append(out, b)
			}
		}
	}
	add(it.Supers)
	for _, w := range it.Generics.Where {
		if namesPath(w.Ty, "Self") {
			add(w.Bounds)
		}
	}
	return out
}

// fromTrait is base::seg as declared by tr<args> or a supertrait; nil when none declares it.
func (l *lowerer) fromTrait(base Ty, tr *index.Def, args []Ty, seg hir.Segment, depth int) Ty {
	*l.steps++
	if depth > maxSuperDepth || *l.steps > maxSteps || !l.declares(tr, seg.Name.Text, 0) {
		return nil
	}
	if c := l.e.Index.Child(tr, seg.Name.Text, index.TypeNS); c != nil {
		return l.proj(base, tr, args, seg)
	}
	list := l.e.params(tr)
	self := list.params[list.parent].Ty()
	t := l.fromBounds(self, l.superBounds(tr), seg, tr, depth+1)
	return Subst(t, tr, append([]Ty{base}, args...))
}
