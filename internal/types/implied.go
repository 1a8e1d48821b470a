package types

import "github.com/crossawait/crossawait/internal/index"

// implied is a bound of an ordinary trait that a use of def takes on. The impl that fulfils it may have
// where-clauses that ask for Send: of a handler's future, of whatever a blanket impl is for.
type implied struct {
	self  Ty
	trait TraitRef
	site  obligationSite
	def   *index.Def // the function or type that is used
	pred  Predicate  // of def
}

// maxImplied bounds the way from a bound to the where-clauses that fulfil it.
const maxImplied = 4

// takeOnImplied turns bounds on futures and callables into what the impls that fulfil them demand. It is
// the last thing that inference does, so that it takes no part in which impl is meant.
func (in *infer) takeOnImplied() {
	for _, b := range in.implied {
		in.implies(b, 0)
	}
}

func (in *infer) implies(b implied, depth int) {
	self := in.shallow(b.self)
	if depth > maxImplied || in.isFnTrait(b.trait.Trait) || !in.runnable(self) || in.assumed(b.trait.Trait, self) {
		return
	}
	if l := in.e.lang; b.trait.Trait == l.future || b.trait.Trait == l.intoFuture {
		return
	}
	m := in.mark()
	impl, args, st, sure := in.findImpl(b.trait.Trait, self, b.trait.Args)
	if st != found || sure != Yes && !impl.Crate.Stub {
		in.rollback(m) // an impl that a macro makes may be meant
		return
	}
	in.keep()
	in.follow(impl, args)
	in.selectPending()
	for _, p := range in.e.Generics(impl).Preds {
		if p.Maybe || p.Outlives != "" && !p.Static || p.Trait.Trait == nil && !p.Static {
			continue
		}
		subject := in.norm(Subst(p.Subject, impl, args))
		if p.Static {
			in.obligeBy(Static, subject, b)
			continue
		}
		if t, auto := in.e.traitOf(p.Trait.Trait); auto {
			if t != Copy {
				in.obligeBy(t, subject, b)
			}
			continue
		}
		next := b
		next.self, next.trait = subject, SubstRef(p.Trait, impl, args)
		in.implies(next, depth+1)
	}
}

// obligeBy is oblige for what an impl demands so that a bound of the function in use holds.
func (in *infer) obligeBy(t Trait, subject Ty, b implied) {
	in.oblige(t, subject, b.site, b.def, b.pred)
}

// runnable reports whether t is or holds a future, or is something that can be called for one.
func (in *infer) runnable(t Ty) bool {
	switch in.shallow(t).(type) {
	case *FnItem, *Closure:
		return true
	}
	t = in.resolve(t)
	return in.holdsFuture(t) || holdsClosure(t)
}
