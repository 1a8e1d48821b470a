package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// methodSite is one method call.
type methodSite struct {
	id        hir.ExprID
	recv      hir.Expr
	recvTy    Ty
	name      string
	turbofish *hir.GenericArgs
	args      []hir.Expr
	argTys    []Ty // for calls that no expression is the argument of (write!)
	want      Ty
}

func (in *infer) methodCall(x *hir.MethodCall, want Ty) Ty {
	recv := in.expr(x.Recv, nil)
	return in.callMethod(methodSite{
		id: x.ID(), recv: x.Recv, recvTy: recv, name: x.Name.Text,
		turbofish: x.Turbofish, args: x.Args, want: want,
	})
}

// step is one type of the autoderef chain of a receiver, and how it was reached.
type step struct {
	ty         Ty
	overloaded bool
	unsized    bool // the array-to-slice step, no dereference
}

const maxDerefs = 12

// steps are the types a receiver derefs to, itself first. complete is false when the chain ends in a type
// that is not known.
func (in *infer) steps(t Ty) (chain []step, complete bool) {
	chain = []step{{ty: t}}
	for range maxDerefs {
		next, overloaded, ok := in.deref(t)
		if !ok {
			break
		}
		t = next
		chain = append(chain, step{ty: t, overloaded: overloaded})
	}
	switch last := in.known(t).(type) {
	case *Unknown:
		return chain, false
	case *Var:
		return chain, in.vars[last.id].kind != anyVar
	case *Array:
		chain = append(chain, step{ty: &Slice{Elem: last.Elem}, unsized: true})
	}
	return chain, true
}

// deref is the type of *t.
func (in *infer) deref(t Ty) (to Ty, overloaded, ok bool) {
	head := in.known(t)
	switch h := head.(type) {
	case *Ref:
		return h.Elem, false, true
	case *Adt:
		if inner, ok := in.e.lang.isBoxed(h); ok {
			return inner, false, true
		}
	case *Param, *Opaque, *Proj:
	default:
		return nil, false, false
	}
	if in.e.lang.deref == nil {
		return nil, false, false
	}
	target, st := in.project(in.e.lang.deref, head, nil, "Target")
	if st != found {
		return nil, false, false
	}
	return target, true, true
}

// candidate is a method that may be meant.
type candidate struct {
	def *index.Def
	// self is what the trait's Self must be, for methods found through a bound.
	self Ty
	args []Ty // of the trait, for bounds
}

// pick is the method that is meant, with what happens to the receiver.
type pick struct {
	def    *index.Def
	args   []Ty
	adjust *Adjust
	sure   bool // that the receiver implements the trait
}

// callMethod finds the method, infers the arguments, and gives the result's type.
func (in *infer) callMethod(s methodSite) Ty {
	chain, complete := in.steps(s.recvTy)
	p := in.lookup(chain, s.name)
	if p == nil {
		in.looseArgs(s.args)
		in.res.Adjusts[s.recv.ID()] = &Adjust{Unsure: true}
		if !complete {
			return unknown("the receiver of `" + s.name + "` has an unknown type")
		}
		return unknown("`" + in.e.Display(in.resolve(s.recvTy)) + "` has no known method `" + s.name + "`")
	}
	in.res.Adjusts[s.recv.ID()] = p.adjust
	if !p.sure {
		in.guessed = append(in.guessed, guessed{s, p})
	}
	in.writeOwnArgs(p.def, p.args, s.turbofish)
	sig := in.e.Sig(p.def)
	c := &Callee{Def: p.def, Args: p.args, ByValueSelf: sig.SelfByValue}
	in.res.Callees[s.id] = c
	exprs := append([]hir.Expr{s.recv}, s.args...)
	in.require(p.def, p.args, obligationSite{cause: s.id, args: exprs, types: sig.Params, unsure: !p.sure})
	params, ret := in.instantiateSig(p.def, p.args)
	formals := params[min(1, len(params)):]
	in.callArgs(s.args, formals, in.wantsFrom(formals, ret, s.want))
	for i, t := range s.argTys {
		if i < len(formals) {
			in.unify(formals[i], t)
		}
	}
	in.selectPending()
	in.instance(c)
	c.Diverges = isNever(in.shallow(ret))
	return in.regionsOfCall(in.keeping(in.resultOf(c, ret), exprs, p.adjust), sig, exprs, p.adjust)
}

// guessed is a method call whose method was the only one that might be meant, while types were still open.
type guessed struct {
	site methodSite
	pick *pick
}

// confirm looks the guesses up again, now that all types are known that will be.
func (in *infer) confirm() {
	for _, g := range in.guessed {
		chain, _ := in.steps(g.site.recvTy)
		p := in.lookup(chain, g.site.name)
		if p == nil || p.def != g.pick.def || !in.unifyLists(p.args, g.pick.args, 0) || !p.sure && !in.applied(p) {
			continue
		}
		*g.pick.adjust = *p.adjust
		g.pick.adjust.Unsure = false
		exprs := append([]hir.Expr{g.site.recv}, g.site.args...)
		in.require(p.def, g.pick.args, obligationSite{cause: g.site.id, args: exprs, types: in.e.Sig(p.def).Params})
		in.instance(in.res.Callees[g.site.id])
	}
	in.guessed = nil
}

// applied reports whether a trait's method surely applies with the arguments that it was called with.
func (in *infer) applied(p *pick) bool {
	trait := p.def.Parent
	if trait == nil || trait.Kind != index.TraitDef {
		return false
	}
	ref := TraitRef{Trait: trait, Name: trait.Name, Args: p.args[1:min(len(p.args), in.e.arity(trait))]}
	return in.holds(p.args[0], ref) == Yes
}

// lookup is rustc's method probing (rustc dev guide, "Method lookup"): for each type of the chain, by
// value, then by reference, then by mutable reference; inherent methods before traits'. Only traits in scope
// count; when none of them has the method, one that is in scope by a way we do not see (an import that a macro
// writes) is taken if it surely applies.
func (in *infer) lookup(chain []step, name string) *pick {
	inherent := in.inherentCandidates(chain, name)
	var inScope, others []candidate
	for _, m := range in.e.Index.TraitMethods(in.fn.Crate, name) {
		if in.traitInScope(m.Parent) {
			inScope = append(inScope, candidate{def: m})
		} else {
			others = append(others, candidate{def: m})
		}
	}
	if p := in.probe(chain, inherent, inScope); p != nil {
		if p.def.Parent != nil && p.def.Parent.Kind == index.TraitDef && in.hides(chain, p) {
			return nil
		}
		return p
	}
	if p := in.probe(chain, nil, others); p != nil && p.sure {
		return p
	}
	return nil
}

// hides reports whether a type of the chain, as far as the pick went, may have a method of its own that a macro
// makes and that would go before the trait's.
func (in *infer) hides(chain []step, p *pick) bool {
	for _, s := range chain[:min(len(chain), len(p.adjust.Derefs)+1)] {
		if a, ok := in.known(s.ty).(*Adt); ok && in.e.Index.HiddenImpls(a.Def) {
			return true
		}
	}
	return false
}

// traitInScope reports whether a trait can be named without a path where the body stands.
func (in *infer) traitInScope(t *index.Def) bool {
	if t == nil {
		return false
	}
	if known, ok := in.scoped[t]; ok {
		return known
	}
	if in.scoped == nil {
		in.scoped = map[*index.Def]bool{}
	}
	in.scoped[t] = in.e.Index.TraitInScope(in.scope(), t)
	return in.scoped[t]
}

// probe goes down the chain for the first candidate that applies. One that only may apply is passed by for
// one that surely does, unless it is a type we do not know that leaves it open: then nothing can be said.
func (in *infer) probe(chain []step, inherent, extension []candidate) *pick {
	if len(inherent) == 0 && len(extension) == 0 {
		return nil
	}
	var maybe *place
	for i := range chain {
		if in.isOpen(chain[i].ty) {
			break
		}
		for _, ref := range [3]Autoref{NoRef, SharedRef, MutRef} {
			at := place{step: i, ref: ref, self: chain[i].ty}
			if ref != NoRef {
				at.self = &Ref{Mut: ref == MutRef, Elem: at.self}
			}
			answer, which := in.weigh(&at, inherent, extension)
			switch {
			case answer == Yes && which != nil && maybe != nil && maybe.step == i && maybe.which.def == which.def:
				return nil // one method, of what is referred to or of the reference: the first goes, if it is there
			case answer == Yes && which != nil:
				return in.take(chain, at, *which, true)
			case answer == Yes:
				return nil // several are equally good
			case answer == Maybe && maybe == nil:
				if _, open := HasUnknown(in.resolve(at.self)); open || which == nil {
					return nil
				}
				at.which = *which
				maybe = &at
			}
		}
	}
	if maybe == nil {
		return nil
	}
	return in.take(chain, *maybe, maybe.which, false)
}

// place is a step of the chain with a reference, and the candidate that fits there.
type place struct {
	step  int
	ref   Autoref
	self  Ty
	which candidate
}

// isOpen reports whether a receiver type, or what it refers to, is not known at all.
func (in *infer) isOpen(t Ty) bool {
	head := in.known(t)
	if r, ok := head.(*Ref); ok {
		head = in.known(r.Elem)
	}
	switch head := head.(type) {
	case *Unknown:
		return true
	case *Var:
		return in.vars[head.id].kind == anyVar
	}
	return false
}

// take commits to a candidate.
func (in *infer) take(chain []step, at place, c candidate, sure bool) *pick {
	args, _ := in.applies(c, at.self)
	p := &pick{def: c.def, args: args, sure: sure}
	p.adjust = in.adjustOf(chain[:at.step+1], at.ref, p)
	p.adjust.Unsure = !sure
	return p
}

// weigh says how surely a candidate applies at a place: inherent ones before traits'. Of inherent ones the
// first counts; several traits that apply equally surely give none.
func (in *infer) weigh(at *place, inherent, extension []candidate) (Answer, *candidate) {
	for i := range inherent {
		if a := in.tryCandidate(inherent[i], at.self); a != No {
			return a, &inherent[i]
		}
	}
	best := No
	var which *candidate
	for i := range extension {
		switch a := in.tryCandidate(extension[i], at.self); {
		case a == No:
		case best == No || a == Yes && best == Maybe:
			best, which = a, &extension[i]
		case a == best:
			which = nil
		}
	}
	return best, which
}

// tryCandidate weighs a candidate and keeps no bindings.
func (in *infer) tryCandidate(c candidate, self Ty) Answer {
	m := in.mark()
	defer in.rollback(m)
	_, answer := in.applies(c, self)
	return answer
}

// adjustOf describes the derefs and the reference that a receiver gets.
func (in *infer) adjustOf(chain []step, ref Autoref, p *pick) *Adjust {
	a := &Adjust{Ref: ref, Derefs: derefs(chain)}
	// A `&mut` receiver taken by value is reborrowed, not moved.
	if ref == NoRef {
		if r, ok := in.shallow(chain[len(chain)-1].ty).(*Ref); ok && r.Mut {
			a.Derefs = append(a.Derefs, DerefStep{To: r.Elem})
			a.Ref = MutRef
		}
	}
	return a
}

// derefs are the steps of a chain as an Adjust has them.
func derefs(chain []step) []DerefStep {
	var out []DerefStep
	for _, s := range chain[1:] {
		if !s.unsized {
			out = append(out, DerefStep{Overloaded: s.overloaded, To: s.ty})
		}
	}
	return out
}

// inherentCandidates are the methods that need no trait in scope, for every type of the chain.
func (in *infer) inherentCandidates(chain []step, name string) []candidate {
	var out []candidate
	for _, s := range chain {
		head := in.known(s.ty)
		for _, impl := range in.e.inherentImpls(head) {
			if m := in.e.Index.Child(impl, name, index.ValueNS); m != nil && m.Kind == index.FnDef {
				out = append(out, candidate{def: m})
			}
		}
		for _, b := range in.boundsOf(head) {
			if b.Trait == nil {
				continue
			}
			if m := in.e.Index.Child(b.Trait, name, index.ValueNS); m != nil && m.Kind == index.FnDef {
				out = append(out, candidate{def: m, self: head, args: b.Args})
			}
		}
	}
	return out
}

// applies reports whether a candidate's receiver can be self, and with which arguments.
func (in *infer) applies(c candidate, self Ty) ([]Ty, Answer) {
	sig := in.e.Sig(c.def)
	if !sig.HasSelf || len(sig.Params) == 0 {
		return nil, No
	}
	if in.otherRef(sig.Params[0], self) {
		return nil, No
	}
	args := in.freshList(in.e.arity(c.def))
	if c.self != nil && len(args) > 0 {
		in.unify(args[0], c.self)
		for i, a := range c.args {
			if i+1 < len(args) {
				in.unify(args[i+1], a)
			}
		}
	}
	recv := Instantiate(sig.Params[0], c.def, args)
	if !in.sameShape(recv, self) || !in.unifyExactly(in.normHeader(recv, c.def, args), self) {
		return nil, No
	}
	trait := c.def.Parent
	if c.self != nil || trait == nil || trait.Kind != index.TraitDef {
		return args, in.implWhere(c.def, args)
	}
	return args, in.holds(args[0], TraitRef{Trait: trait, Name: trait.Name, Args: args[1:min(len(args), in.e.arity(trait))]})
}

// otherRef tells quickly that a receiver as declared is a reference of another kind than self.
func (in *infer) otherRef(recv, self Ty) bool {
	r, ok := recv.(*Ref)
	if !ok {
		return false
	}
	s, ok := in.shallow(self).(*Ref)
	return !ok || r.Mut != s.Mut
}

// sameShape rules out, before unification, that an unknown part of self would fit anything.
func (in *infer) sameShape(recv, self Ty) bool {
	_, refA := recv.(*Ref)
	_, refB := in.shallow(self).(*Ref)
	if _, param := recv.(*Param); param {
		return true
	}
	if _, v := in.shallow(recv).(*Var); v {
		return true
	}
	return refA == refB
}

// implWhere weighs an inherent impl's where-clauses, which tell impls of the same type apart.
func (in *infer) implWhere(d *index.Def, args []Ty) Answer {
	impl := d.Parent
	if impl == nil || impl.Kind != index.ImplDef {
		return Yes
	}
	for _, p := range in.e.Generics(impl).Preds {
		if p.Trait.Trait == nil || p.Maybe {
			continue
		}
		if _, auto := in.e.traitOf(p.Trait.Trait); auto {
			continue
		}
		if in.holds(Subst(p.Subject, impl, args), SubstRef(p.Trait, impl, args)) == No {
			return No
		}
	}
	return Yes
}

// field infers base.name through autoderef.
func (in *infer) field(x *hir.Field) Ty {
	base := in.expr(x.Base, nil)
	chain, complete := in.steps(base)
	for i, s := range chain {
		t, ok := in.fieldOf(in.known(s.ty), x.Name.Text)
		if !ok {
			continue
		}
		if a := (&Adjust{Derefs: derefs(chain[:i+1])}); len(a.Derefs) > 0 {
			in.res.Adjusts[x.Base.ID()] = a
		}
		return t
	}
	in.res.Adjusts[x.Base.ID()] = &Adjust{Unsure: true}
	if !complete {
		return unknown("a field of a value of unknown type")
	}
	return unknown("`" + in.e.Display(in.resolve(base)) + "` has no known field `" + x.Name.Text + "`")
}

func (in *infer) fieldOf(t Ty, name string) (Ty, bool) {
	switch t := t.(type) {
	case *Tuple:
		for i, el := range t.Elems {
			if itoa(i) == name {
				return el, true
			}
		}
	case *Adt:
		if t.Def.Kind == index.EnumDef {
			return nil, false
		}
		for _, f := range in.e.FieldsOf(t, nil) {
			if f.Name == name {
				return in.norm(f.Ty), true
			}
		}
	}
	return nil, false
}

// index infers base[i]: built in for arrays and slices, a call of Index otherwise.
func (in *infer) index(x *hir.Index) Ty {
	base := in.expr(x.Base, nil)
	idx := in.expr(x.Index, nil)
	chain, _ := in.steps(base)
	a := &Adjust{}
	for i, s := range chain {
		if i > 0 && !s.unsized {
			a.Derefs = append(a.Derefs, DerefStep{Overloaded: s.overloaded, To: s.ty})
		}
		elem, seq := elemOf(in.known(s.ty))
		if seq {
			in.res.Adjusts[x.Base.ID()] = a
			return in.indexedBy(elem, idx)
		}
		if in.e.lang.index == nil {
			continue
		}
		switch in.known(s.ty).(type) {
		case *Adt, *Param, *Opaque, *Prim:
		default:
			continue
		}
		if out, st := in.project(in.e.lang.index, s.ty, []Ty{idx}, "Output"); st == found {
			in.res.Adjusts[x.Base.ID()] = a
			in.res.Callees[x.ID()] = &Callee{Def: in.e.Index.Child(in.e.lang.index, "index", index.ValueNS), Args: []Ty{s.ty, idx}}
			return out
		}
	}
	in.res.Adjusts[x.Base.ID()] = &Adjust{Unsure: true}
	return unknown("an element of something unknown")
}

func elemOf(t Ty) (Ty, bool) {
	switch t := t.(type) {
	case *Slice:
		return t.Elem, true
	case *Array:
		return t.Elem, true
	}
	return nil, false
}

// indexedBy is what a sequence gives for an index or a range.
func (in *infer) indexedBy(elem, idx Ty) Ty {
	if a, ok := in.known(idx).(*Adt); ok {
		l := in.e.lang
		switch a.Def {
		case l.rangeFull, l.rangeFrom, l.rangeTo, l.rangeToInclusive, l.rangeBoth, l.rangeInclusive:
			if len(a.Args) > 0 {
				in.unify(a.Args[0], prim("usize"))
			}
			return &Slice{Elem: elem}
		}
		return unknown("an index of unknown meaning")
	}
	in.unify(idx, prim("usize"))
	return elem
}
