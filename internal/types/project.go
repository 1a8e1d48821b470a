package types

import (
	"slices"

	"github.com/crossawait/crossawait/internal/index"
)

// state is how a search among impls or bounds ended.
type state uint8

const (
	ambiguous state = iota // a variable must be known first
	found
	absent
)

// pending waits for its subject to be known: a trait bound, or (into != nil) a projection.
type pending struct {
	self  Ty
	trait TraitRef
	into  Ty     // the variable that stands for <self as trait>::name
	name  string // of the associated type
	// on are the free variables in it when it was last looked at: until one of them is bound, it waits.
	on []int
}

// norm replaces the associated types in t by what they are, or by variables that will become it.
func (in *infer) norm(t Ty) Ty {
	if t == nil {
		return nil
	}
	return Fold(t, func(x Ty) Ty {
		if p, ok := x.(*Proj); ok {
			return in.projectLater(p.Trait, p.Self, p.Args, p.Name)
		}
		return x
	})
}

// projectLater is <self as trait<args>>::name: the type when it can be found now, else a variable.
func (in *infer) projectLater(trait *index.Def, self Ty, args []Ty, name string) Ty {
	if trait == nil {
		return unknown("an associated type `" + name + "` of an unknown trait")
	}
	t, st := in.project(trait, self, args, name)
	switch st {
	case found:
		return t
	case ambiguous:
		v := in.fresh()
		in.pending = append(in.pending, pending{self: self, trait: TraitRef{Trait: trait, Name: trait.Name, Args: args}, into: v, name: name})
		return v
	}
	return in.rigid(trait, self, args, name)
}

// rigid is an associated type of which no more is known than its name: of a parameter, or something that
// bounds alone describe.
func (in *infer) rigid(trait *index.Def, self Ty, args []Ty, name string) Ty {
	self = in.shallow(self)
	switch self.(type) {
	case *Param, *Proj, *Opaque:
		for _, b := range in.declaredBounds(self) {
			if b.Trait == nil {
				return unknown("the trait `" + b.Name + "`, which may say what `" + name + "` is, is not known")
			}
		}
		return &Proj{Self: self, Trait: trait, Args: args, Name: name}
	}
	return unknown("`" + in.e.Display(in.resolve(self)) + "` has no known `" + name + "`")
}

// assumed reports whether a bound in view says that self implements trait.
func (in *infer) assumed(trait *index.Def, self Ty) bool {
	for _, b := range in.boundsOf(self) {
		if b.Trait == trait {
			return true
		}
	}
	return false
}

// project finds an associated type through what the language builds in, bounds in view, and impls.
func (in *infer) project(trait *index.Def, self Ty, args []Ty, name string) (Ty, state) {
	self = in.shallow(self)
	switch s := self.(type) {
	case *Var:
		if in.vars[s.id].kind == anyVar {
			return nil, ambiguous
		}
	case *Unknown:
		return s, found
	case *Never:
		return never, found
	}
	g := in.w.goal(projectGoal, name, self, trait, args, &in.table)
	if g.tooLarge {
		return unknown("the types are nested too deeply"), found
	}
	if v, ok := in.w.known(g); ok {
		return v.(projection).ty, found
	}
	if in.w.underWay(g) {
		return nil, ambiguous
	}
	f, waiting := in.w.begin(g), len(in.pending)
	t, st := in.assocOf(trait, self, args, name)
	low := in.w.end(f, st != ambiguous)
	// What leaves something to wait for is more than a type; and in a trial, less is looked at.
	if low == notCut && st == found && g.ground && len(in.pending) == waiting {
		if t = in.resolve(t); !has(t, isOpen) {
			in.w.remember(g, projection{t})
		}
	}
	return t, st
}

// assocOf is the work of project.
func (in *infer) assocOf(trait *index.Def, self Ty, args []Ty, name string) (Ty, state) {
	if t, ok := in.builtinAssoc(trait, self, name); ok {
		return t, found
	}
	if t, ok := in.boundAssoc(trait, self, args, name); ok {
		return in.norm(t), found
	}
	if in.assumed(trait, self) {
		return nil, absent // a bound goes before impls, and says no more than that there is such a type
	}
	args, own := in.e.splitArgs(trait, args)
	impl, implArgs, st := in.selectImpl(trait, self, args)
	if st != found {
		return nil, st
	}
	in.follow(impl, implArgs)
	alias := in.e.Index.Child(impl, name, index.TypeNS)
	if alias == nil {
		return unknown("`" + name + "` is not declared in the impl"), found
	}
	return in.norm(Instantiate(in.e.aliasTy(alias), alias, slices.Concat(implArgs, own))), found
}

// maxFollowed bounds how many impls, chosen one for the sake of the other, have those bounds followed that say
// nothing of an associated type: each level multiplies what is looked at.
const maxFollowed = 1

// follow takes on those where-clauses of a chosen impl that may determine its parameters: in
// `impl<B, F: FnMut() -> B>`, B is known through F alone, and in `impl<A, V: FromIterator<A>>` what V is made of
// through A. In a trial the latter can wait: it would be forgotten.
func (in *infer) follow(impl *index.Def, args []Ty) {
	in.following++
	defer func() { in.following-- }()
	bare := in.trials == 0 && in.following <= maxFollowed
	for _, p := range in.e.Generics(impl).Preds {
		if p.Trait.Trait == nil || p.Maybe || len(p.Trait.Assoc) == 0 && (len(p.Trait.Args) == 0 || !bare) {
			continue
		}
		ref := SubstRef(p.Trait, impl, args)
		w := pending{self: Subst(p.Subject, impl, args), trait: ref.fold(FreshRegions)}
		if in.trials == 0 {
			w.self, w.trait = in.norm(w.self), w.trait.fold(in.norm)
		}
		if !in.advance(w) {
			in.pending = append(in.pending, w)
		}
	}
}

// trial is a point to roll back to, with what waited then.
type trial struct {
	mark
	pending int
}

// mark begins a trial: until its rollback, what already waits is left alone.
func (in *infer) mark() trial {
	in.trials++
	return trial{in.table.mark(), len(in.pending)}
}

// rollback ends a trial and forgets what it bound and what came to wait in it.
func (in *infer) rollback(t trial) {
	in.trials--
	in.table.rollback(t.mark)
	in.pending = in.pending[:t.pending]
}

// keep ends a trial whose bindings stay.
func (in *infer) keep() { in.trials-- }

// builtinAssoc are the associated types that no impl declares: a future's output, a callable's result.
func (in *infer) builtinAssoc(trait *index.Def, self Ty, name string) (Ty, bool) {
	l := in.e.lang
	switch {
	case trait == l.future || trait == l.intoFuture:
		if f, ok := self.(*Future); ok && name == "Output" {
			return f.Output, true
		}
		if name == "IntoFuture" {
			if _, ok := self.(*Future); ok {
				return self, true
			}
		}
	case in.isFnTrait(trait):
		if _, ret, ok := in.callableSig(self); ok {
			switch {
			case in.isAsyncFnTrait(trait) && name == "Output":
				return in.awaited(ret), true
			case in.isAsyncFnTrait(trait):
				_, rigid := in.shallow(ret).(*Proj)
				return ret, !rigid
			case name == "Output":
				return ret, true
			}
		}
	case trait == l.deref && name == "Target":
		if r, ok := self.(*Ref); ok {
			return r.Elem, true
		}
	}
	return nil, false
}

// boundAssoc looks for the associated type in the bounds that hold for self: of a parameter, an opaque or
// dyn type, or of the projection that self is.
func (in *infer) boundAssoc(trait *index.Def, self Ty, args []Ty, name string) (Ty, bool) {
	for _, b := range in.boundsOf(self) {
		if b.Trait != trait {
			continue
		}
		if t, ok := b.Assoc[name]; ok && in.try(func() bool { return in.unifyLists(b.Args, args, 0) }) {
			return t, true
		}
	}
	return nil, false
}

// boundsOf are the traits known to hold for self from bounds alone, supertraits included.
func (in *infer) boundsOf(self Ty) []TraitRef {
	var known []TraitRef
	for _, b := range in.declaredBounds(self) {
		if b.Trait != nil {
			known = append(known, b)
		}
	}
	return in.e.elaborateRefs(self, known)
}

// declaredBounds are the bounds as declared, those of unknown traits among them.
func (in *infer) declaredBounds(self Ty) []TraitRef {
	switch s := self.(type) {
	case *Opaque:
		return s.Bounds
	case *Dyn:
		return s.Bounds
	case *Param, *Proj:
		var out []TraitRef
		for _, p := range in.penv.Preds {
			if p.Trait.Name != "" && !p.Maybe && in.sameSubject(p.Subject, s) {
				out = append(out, p.Trait)
			}
		}
		if proj, ok := s.(*Proj); ok {
			out = append(out, in.e.itemBounds(proj)...)
		}
		return out
	}
	return nil
}

func (in *infer) sameSubject(a, b Ty) bool {
	return Equal(in.resolve(a), in.resolve(b))
}

// selectImpl finds the one impl of trait that fits self and args, and binds its parameters. Several that
// fit are ambiguous; a where-clause that surely fails rules an impl out.
func (in *infer) selectImpl(trait *index.Def, self Ty, args []Ty) (*index.Def, []Ty, state) {
	impl, implArgs, st, _ := in.findImpl(trait, self, args)
	return impl, implArgs, st
}

// findImpl is selectImpl, and says how surely the impl's where-clauses hold.
func (in *infer) findImpl(trait *index.Def, self Ty, args []Ty) (*index.Def, []Ty, state, Answer) {
	own, open := in.e.implsFitting(trait, in.resolve(self), args)
	for _, list := range [2][]*index.Def{own, open} {
		// Of an impl for the type itself and a blanket one only the former can apply: that the blanket's
		// bounds fail is merely not known.
		if impl, implArgs, st, sure := in.findAmong(list, self, args); st != absent {
			return impl, implArgs, st, sure
		}
	}
	return nil, nil, absent, No
}

// findAmong is findImpl among the impls of one list. The last that may fit is tried with its bindings left
// in place, so that a lone one, the usual case, is matched once: matching goes down its where-clauses.
func (in *infer) findAmong(list []*index.Def, self Ty, args []Ty) (*index.Def, []Ty, state, Answer) {
	var pick *index.Def
	for i := in.nextFitting(list, 0, self, args); i < len(list); {
		impl := list[i]
		i = in.nextFitting(list, i+1, self, args)
		m := in.mark()
		implArgs, ok := in.matchImpl(impl, self, args)
		switch {
		case ok == No:
			in.rollback(m)
		case pick != nil:
			in.rollback(m)
			return nil, nil, ambiguous, Maybe
		case i == len(list):
			in.keep()
			return impl, implArgs, found, ok
		default:
			in.rollback(m)
			pick = impl
		}
	}
	if pick == nil {
		return nil, nil, absent, No
	}
	implArgs, sure := in.matchImpl(pick, self, args)
	return pick, implArgs, found, sure
}

// nextFitting is the index of the first impl from i on that the heads of its header do not rule out.
func (in *infer) nextFitting(list []*index.Def, i int, self Ty, args []Ty) int {
	for ; i < len(list); i++ {
		h := in.e.header(list[i])
		if h == nil || h.Negative || in.clash(h.Self, self) {
			continue
		}
		if _, unknown := h.Self.(*Unknown); unknown && foreign(list[i]) {
			continue // see cannotFit
		}
		fits := true
		for j := 0; fits && j < min(len(args), len(h.Trait.Args)); j++ {
			fits = !in.clash(h.Trait.Args[j], args[j])
		}
		if fits {
			break
		}
	}
	return i
}

// clash reports that no arguments for the parameters in pat, a part of a header, make it equal to t: it
// tells quickly what unify would find after instantiating pat. That it does not clash says nothing.
func (in *infer) clash(pat, t Ty) bool {
	switch t = in.shallow(t); t.(type) {
	case nil, *Var, *Unknown, *Proj:
		return false
	}
	switch pat := pat.(type) {
	case *Adt:
		t, ok := t.(*Adt)
		return !ok || pat.Def != t.Def || in.clashLists(pat.Args, t.Args)
	case *Prim:
		t, ok := t.(*Prim)
		return !ok || pat.Name != t.Name
	case *Ref:
		t, ok := t.(*Ref)
		return !ok || pat.Mut != t.Mut || in.clash(pat.Elem, t.Elem)
	case *Tuple:
		t, ok := t.(*Tuple)
		return !ok || len(pat.Elems) != len(t.Elems) || in.clashLists(pat.Elems, t.Elems)
	case *Slice:
		t, ok := t.(*Slice)
		return !ok || in.clash(pat.Elem, t.Elem)
	case *Array:
		t, ok := t.(*Array)
		return !ok || in.clash(pat.Elem, t.Elem)
	}
	return false
}

func (in *infer) clashLists(pats, ts []Ty) bool {
	for i := range min(len(pats), len(ts)) {
		if in.clash(pats[i], ts[i]) {
			return true
		}
	}
	return false
}

// matchImpl unifies an impl's header with self and args and weighs its where-clauses. Its bindings stay
// unless it answers No.
func (in *infer) matchImpl(impl *index.Def, self Ty, args []Ty) ([]Ty, Answer) {
	h := in.e.header(impl)
	implArgs := in.freshList(in.e.arity(impl))
	if !in.unify(in.normHeader(h.Self, impl, implArgs), self) {
		return nil, No
	}
	for i, a := range h.Trait.Args {
		if i < len(args) && !in.unify(in.normHeader(a, impl, implArgs), args[i]) {
			return nil, No
		}
	}
	answer := Yes
	for _, p := range in.e.Generics(impl).Preds {
		if p.Trait.Trait == nil || p.Maybe {
			continue
		}
		holds := Maybe
		if subject := Subst(p.Subject, impl, implArgs); !in.isFree(subject) {
			holds = in.holds(subject, SubstRef(p.Trait, impl, implArgs))
		}
		switch holds {
		case No:
			return nil, No
		case Maybe:
			if _, auto := in.e.traitOf(p.Trait.Trait); !auto {
				answer = Maybe
			}
		}
	}
	return implArgs, answer
}

// isFree reports whether t is a variable of which nothing is known, so that any question about it is open.
func (in *infer) isFree(t Ty) bool {
	v, ok := in.shallow(t).(*Var)
	return ok && in.vars[v.id].kind == anyVar
}

// normHeader instantiates a part of an impl header; projections in headers are left open.
func (in *infer) normHeader(t Ty, impl *index.Def, args []Ty) Ty {
	return Fold(Instantiate(t, impl, args), func(x Ty) Ty {
		if _, ok := x.(*Proj); ok {
			return in.fresh()
		}
		return x
	})
}

// holds weighs `self: trait` without keeping any binding. Auto traits are the solver's business and never
// decide which impl is meant, except that we must not say No to them.
func (in *infer) holds(self Ty, ref TraitRef) Answer {
	self = in.shallow(self)
	switch s := self.(type) {
	case *Var:
		if in.vars[s.id].kind == anyVar {
			return Maybe
		}
		self = prim("i32")
		if in.vars[s.id].kind == floatVar {
			self = prim("f64")
		}
	}
	answer := func() Answer {
		m := in.mark()
		defer in.rollback(m)
		return in.weighs(self, ref)
	}
	if !in.w.within {
		// Most questions lead to no other. To give this one a name would cost more than it saves; those inside it have one.
		in.w.within = true
		defer func() { in.w.within = false }()
		return answer()
	}
	return ask(in.w, in.w.goal(appliesGoal, "", self, ref.Trait, ref.Args, &in.table), Maybe, isDecided, answer)
}

// weighs is the work of holds.
func (in *infer) weighs(self Ty, ref TraitRef) Answer {
	switch s := self.(type) {
	case *Unknown, *Proj:
		if p, ok := s.(*Proj); ok {
			if t, st := in.project(p.Trait, p.Self, p.Args, p.Name); st == found {
				if t = in.shallow(t); !Equal(in.resolve(t), in.resolve(p)) {
					return in.holds(t, ref) // another associated type at times, which has bounds of its own
				}
			}
		}
		if len(in.boundsOf(self)) == 0 {
			return Maybe
		}
	}
	if ref.Trait == in.e.memo.lang.sized {
		return in.sized(self)
	}
	if t, auto := in.e.traitOf(ref.Trait); auto {
		if t == Unpin || t == Copy {
			return in.w.implements(in.resolve(self), ref)
		}
		return Maybe
	}
	if in.isFnTrait(ref.Trait) {
		if params, _, ok := in.callableSig(self); ok {
			return yesIf(in.takes(ref, len(params)))
		}
	}
	if _, ok := self.(*Future); ok && (ref.Trait == in.e.lang.future || ref.Trait == in.e.lang.intoFuture) {
		return Yes
	}
	for _, b := range in.boundsOf(self) {
		if b.Trait == ref.Trait {
			return Yes
		}
	}
	if a, ok := self.(*Adt); ok {
		// No other impl can stand beside a derived one, however little is known of the others.
		if t, is := in.resolve(a).(*Adt); is {
			if ok, derived := in.w.byDerive(t, ref); derived && ok == Yes {
				return Yes
			}
		}
	}
	switch _, _, st, sure := in.findImpl(ref.Trait, self, ref.Args); st {
	case found:
		return sure
	case ambiguous:
		return Maybe
	}
	// What the language or a derive gives has no impl to find.
	return in.w.implements(in.w.normalize(in.resolve(self)), ref)
}

// sized says of a type whether its size is known.
func (in *infer) sized(t Ty) Answer {
	switch t := t.(type) {
	case *Slice, *Dyn:
		return No
	case *Prim:
		if t.Name == "str" {
			return No
		}
	case *Unknown, *Var:
		return Maybe
	}
	return Yes
}

// require takes on the bounds of d at a use of it: auto traits and 'static become obligations for the
// solver, the rest helps inference.
func (in *infer) require(d *index.Def, args []Ty, site obligationSite) {
	for _, p := range in.e.Generics(d).Preds {
		if p.Maybe || p.Outlives != "" && !p.Static {
			continue
		}
		subject := in.norm(Instantiate(p.Subject, d, args))
		if p.Static {
			in.oblige(Static, subject, site, d, p)
			continue
		}
		if p.Trait.Trait == nil || p.Trait.Trait == in.e.memo.lang.sized {
			continue
		}
		if t, ok := in.e.traitOf(p.Trait.Trait); ok {
			if t != Copy {
				in.oblige(t, subject, site, d, p)
			}
			continue
		}
		ref := SubstRef(p.Trait, d, args)
		ref = ref.fold(func(t Ty) Ty { return in.norm(FreshRegions(t)) })
		in.pending = append(in.pending, pending{self: subject, trait: ref})
		if !site.unsure {
			in.implied = append(in.implied, implied{self: subject, trait: ref, site: site, def: d, pred: p})
		}
	}
	in.selectPending()
}

// selectPending goes over what waits until nothing moves any more.
func (in *infer) selectPending() {
	for range 8 {
		if len(in.pending) == 0 {
			return
		}
		work := in.pending
		in.pending = nil
		var left []pending
		for _, p := range work {
			if in.stuck(p.on) {
				left = append(left, p)
			} else if !in.advance(p) {
				p.on = in.openIn(p)
				left = append(left, p)
			}
		}
		progress := len(left) < len(work)
		in.pending = append(left, in.pending...)
		if !progress {
			return
		}
	}
}

// stuck reports whether all of some variables are free, of which one has to be bound before there is anything new to
// find. nil: that is not known.
func (in *infer) stuck(on []int) bool {
	for _, id := range on {
		if in.vars[id].bound != nil {
			return false
		}
	}
	return on != nil
}

// openIn are the free variables in a pending bound that was tried in vain; nil while its subject is one, which is
// seen at once.
func (in *infer) openIn(p pending) []int {
	if _, is := in.shallow(p.self).(*Var); is {
		return nil
	}
	on := []int{}
	var visit func(Ty) bool
	visit = func(t Ty) bool {
		if v, ok := t.(*Var); ok {
			if free, ok := in.shallow(v).(*Var); ok {
				on = append(on, free.id)
			} else {
				Walk(in.shallow(v), visit)
			}
		}
		return true
	}
	Walk(p.self, visit)
	for _, a := range p.trait.Args {
		Walk(a, visit)
	}
	for _, a := range p.trait.Assoc {
		Walk(a, visit)
	}
	return on
}

// advance tries one pending bound; true means it is done with.
func (in *infer) advance(p pending) bool {
	self := in.shallow(p.self)
	if in.isFree(self) {
		return false
	}
	if p.into != nil {
		t, st := in.project(p.trait.Trait, self, p.trait.Args, p.name)
		switch st {
		case ambiguous:
			return false
		case absent:
			t = in.rigid(p.trait.Trait, self, p.trait.Args, p.name)
		}
		in.unify(p.into, t)
		return true
	}
	if in.isFnTrait(p.trait.Trait) {
		return in.advanceFn(self, p.trait)
	}
	done := true
	for name, want := range p.trait.Assoc {
		t, st := in.project(p.trait.Trait, self, p.trait.Args, name)
		switch st {
		case found:
			in.coerceAssoc(want, t)
		case ambiguous:
			done = false
		}
	}
	if len(p.trait.Assoc) > 0 || len(p.trait.Args) == 0 {
		return done
	}
	for _, b := range in.boundsOf(self) {
		if b.Trait == p.trait.Trait && in.try(func() bool { return in.unifyLists(b.Args, p.trait.Args, 0) }) {
			return true
		}
	}
	if done, derived := in.advanceDerived(self, p.trait); derived {
		return done
	}
	impl, args, st := in.selectImpl(p.trait.Trait, self, p.trait.Args)
	if st == found {
		in.follow(impl, args)
	}
	return st != ambiguous
}

// advanceDerived is advance where a derive writes an impl, of which the argument is the type itself: it is meant unless
// another one may be.
func (in *infer) advanceDerived(self Ty, ref TraitRef) (done, derived bool) {
	t, ok := in.resolve(self).(*Adt)
	if !ok || in.e.Derives(t.Def, ref.Trait) != Yes {
		return false, false
	}
	if own, _ := in.e.implsFitting(ref.Trait, t, ref.Args); len(own) > 0 {
		return !has(in.resolve(ref.Args[0]), isVar), true
	}
	in.try(func() bool { return in.unify(ref.Args[0], self) })
	return true, true
}

func (in *infer) coerceAssoc(want, got Ty) { in.unify(want, got) }

// advanceFn unifies a callable with the `Fn(A) -> B` bound on it.
func (in *infer) advanceFn(self Ty, ref TraitRef) bool {
	params, ret, ok := in.callableSig(self)
	if !ok {
		return true
	}
	if len(ref.Args) > 0 {
		if tup, ok := in.shallow(ref.Args[0]).(*Tuple); ok {
			in.unifyLists(tup.Elems, params, 0)
		}
	}
	if out, ok := ref.Assoc["Output"]; ok {
		if f, isFuture := in.shallow(ret).(*Future); isFuture && in.isAsyncFnTrait(ref.Trait) {
			ret = f.Output
		}
		if !isNever(in.shallow(ret)) {
			in.unify(out, ret)
		}
	}
	return true
}

func (in *infer) isAsyncFnTrait(d *index.Def) bool {
	l := &in.e.memo.lang
	return d != nil && (d == l.asyncFn || d == l.asyncFnMut || d == l.asyncFnOnce)
}

func (in *infer) isFnTrait(d *index.Def) bool {
	l := &in.e.memo.lang
	return d != nil && (d == l.fn || d == l.fnMut || d == l.fnOnce || in.isAsyncFnTrait(d))
}

// callableSig is what calling a value of type t takes and gives.
func (in *infer) callableSig(t Ty) (params []Ty, ret Ty, ok bool) {
	switch t := in.shallow(t).(type) {
	case *Closure:
		return t.Params, t.Ret, true
	case *FnPtr:
		return t.Params, t.Ret, true
	case *FnItem:
		params, ret := in.instantiateSig(t.Def, t.Args)
		return params, ret, true
	case *Ref:
		return in.callableSig(t.Elem)
	case *Adt:
		if inner, ok := in.e.lang.isBoxed(t); ok {
			return in.callableSig(inner)
		}
	case *Param, *Opaque, *Dyn, *Proj:
		for _, b := range in.boundsOf(t) {
			if p, r, ok := in.fnBound(t, b); ok {
				return p, r, true
			}
		}
	}
	return nil, nil, false
}

// takes reports whether `Fn(A, B)` may be a callable with n parameters.
func (in *infer) takes(ref TraitRef, n int) bool {
	if len(ref.Args) == 0 {
		return true
	}
	tup, ok := in.shallow(ref.Args[0]).(*Tuple)
	return !ok || len(tup.Elems) == n
}

// fnBound reads `Fn(A) -> B`, a bound on self.
func (in *infer) fnBound(self Ty, b TraitRef) (params []Ty, ret Ty, ok bool) {
	if !in.isFnTrait(b.Trait) || len(b.Args) == 0 {
		return nil, nil, false
	}
	tup, ok := in.shallow(b.Args[0]).(*Tuple)
	if !ok {
		return nil, nil, false
	}
	ret = b.Assoc["Output"]
	if ret == nil {
		ret = unit
	}
	if in.isAsyncFnTrait(b.Trait) {
		ret = in.e.asyncCall(self, b)
	}
	return tup.Elems, ret, true
}

// closureSignature is what an expectation says of a closure's parameters and result.
func (in *infer) closureSignature(want Ty) (params []Ty, ret Ty) {
	switch w := want.(type) {
	case *FnPtr:
		return w.Params, w.Ret
	case *Var:
		for _, p := range in.pending {
			if p.into == nil && in.shallow(p.self) == Ty(w) {
				if ps, r, ok := in.fnBound(w, p.trait); ok {
					if in.isAsyncFnTrait(p.trait.Trait) {
						r = nil
					}
					return ps, r
				}
			}
		}
	case *Dyn, *Opaque, *Param:
		for _, b := range in.boundsOf(w) {
			if ps, r, ok := in.fnBound(w, b); ok {
				return ps, r
			}
		}
	case *Adt:
		if inner, ok := in.e.lang.isBoxed(w); ok {
			return in.closureSignature(in.shallow(inner))
		}
	}
	return nil, nil
}

// futureBoundOutput is the Output that an expectation asks of a future.
func (in *infer) futureBoundOutput(want Ty) (Ty, bool) {
	if v, ok := want.(*Var); ok {
		for _, p := range in.pending {
			if p.into == nil && in.shallow(p.self) == Ty(v) && p.trait.Trait == in.e.lang.future && p.trait.Assoc["Output"] != nil {
				return p.trait.Assoc["Output"], true
			}
		}
		return nil, false
	}
	for _, b := range in.boundsOf(want) {
		if b.Trait != nil && b.Trait == in.e.lang.future && b.Assoc["Output"] != nil {
			return b.Assoc["Output"], true
		}
	}
	return nil, false
}

// settle gives what still waits a last chance, after integer and float literals took their defaults.
func (in *infer) settle() {
	in.selectPending()
	for id := range in.vars {
		v := &Var{id: id}
		if s, ok := in.shallow(v).(*Var); ok {
			switch in.vars[s.id].kind {
			case intVar:
				in.unify(s, prim("i32"))
			case floatVar:
				in.unify(s, prim("f64"))
			}
		}
	}
	in.selectPending()
	in.confirm()
}
