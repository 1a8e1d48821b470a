package types

import (
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// This file answers questions about ordinary traits for types without inference variables: does an impl
// fit, does a type implement a trait, what is an associated type.

// both is the answer to a conjunction: No wins, then Maybe.
func both(a, b Answer) Answer {
	switch {
	case a == No || b == No:
		return No
	case a == Maybe || b == Maybe:
		return Maybe
	}
	return Yes
}

// MatchImpl matches an impl's header against a type and the trait's arguments (nil for an inherent impl),
// and checks its where-clauses in penv. args are then what the impl's parameters stand for; one that
// nothing determines is Unknown.
func (e *Env) MatchImpl(impl *index.Def, self Ty, traitArgs []Ty, penv ParamEnv) (args []Ty, ok Answer) {
	return newWeigher(e, penv).matchImpl(impl, self, traitArgs)
}

func (w *weigher) matchImpl(impl *index.Def, self Ty, traitArgs []Ty) ([]Ty, Answer) {
	m, ok := w.e.matcherOf(impl, self, traitArgs)
	if ok != No {
		w.determine(&m)
	}
	args := m.known()
	if ok == No {
		return args, No
	}
	for _, p := range w.e.Generics(impl).Preds {
		if p.Trait.Name == "" || p.Maybe {
			continue
		}
		subject := w.normalize(Subst(p.Subject, impl, args))
		ok = both(ok, w.implements(subject, SubstRef(p.Trait, impl, args)))
		if ok == No {
			break
		}
	}
	return args, ok
}

// determine binds the parameters that stand in no header: what a where-clause says of an associated type tells what
// they are, T in `impl<F, T> Tr for F where F: Future<Output = T>`.
func (w *weigher) determine(m *matcher) {
	for range m.params {
		bound := false
		for _, p := range w.e.Generics(m.impl).Preds {
			for name, pat := range p.Trait.Assoc {
				if p.Trait.Trait != nil && !p.Maybe && m.opens(pat) && !m.opens(p.Subject) {
					bound = w.assocTells(m, p, name, pat) || bound
				}
			}
		}
		if !bound {
			return
		}
	}
}

// assocTells matches the pattern that a where-clause gives for an associated type with what that is.
func (w *weigher) assocTells(m *matcher, p Predicate, name string, pat Ty) bool {
	ref := SubstRef(p.Trait, m.impl, m.known())
	t := w.projected(&Proj{Self: w.normalize(Subst(p.Subject, m.impl, m.known())), Trait: ref.Trait, Args: ref.Args, Name: name})
	if t == nil {
		return false
	}
	m.match(pat, t, 0)
	return !m.opens(pat)
}

// matchHeader is matchImpl without the where-clauses.
func (e *Env) matchHeader(impl *index.Def, self Ty, traitArgs []Ty) ([]Ty, Answer) {
	m, ok := e.matcherOf(impl, self, traitArgs)
	return m.known(), ok
}

// matcherOf has an impl's parameters bound by its header.
func (e *Env) matcherOf(impl *index.Def, self Ty, traitArgs []Ty) (matcher, Answer) {
	h := e.ImplHeader(impl)
	params := e.params(impl).params
	m := matcher{impl: impl, params: params, args: make([]Ty, len(params))}
	ok := m.match(h.Self, self, 0)
	for i, a := range traitArgs {
		if ok == No || i >= len(h.Trait.Args) {
			break
		}
		ok = both(ok, m.match(h.Trait.Args[i], a, 0))
	}
	if ok != No {
		ok = both(ok, e.sizedArgs(impl, m.args))
	}
	return m, ok
}

// sizedArgs is No when a parameter that must be Sized stands for a type that is not.
func (e *Env) sizedArgs(impl *index.Def, args []Ty) Answer {
	for i, a := range args {
		if a == nil || !isUnsized(a) {
			continue
		}
		relaxed := false
		for _, p := range e.Generics(impl).Preds {
			t, ok := p.Subject.(*Param)
			relaxed = relaxed || p.Maybe && ok && t.Index == i
		}
		if !relaxed {
			return No
		}
	}
	return Yes
}

// isUnsized says whether t is known not to be Sized.
func isUnsized(t Ty) bool {
	switch t := t.(type) {
	case *Slice, *Dyn:
		return true
	case *Prim:
		return t == prims["str"] || t.Name == "str"
	}
	return false
}

// matcher binds an impl's parameters.
type matcher struct {
	impl   *index.Def
	params []GenericParam
	args   []Ty
}

// known are the arguments, Unknown where nothing has bound the parameter.
func (m *matcher) known() []Ty {
	args := slices.Clone(m.args)
	for i, a := range args {
		if a == nil {
			args[i] = &Unknown{Why: "nothing says what `" + m.params[i].Name + "` is"}
		}
	}
	return args
}

// opens reports whether a parameter stands in t that is not bound.
func (m *matcher) opens(t Ty) bool {
	return has(t, func(t Ty) bool {
		p, ok := t.(*Param)
		return ok && p.Owner == m.impl && p.Index < len(m.args) && m.args[p.Index] == nil
	})
}

func (m *matcher) match(pat, t Ty, depth int) Answer {
	if depth > maxDepth || t == nil || pat == nil {
		return Maybe
	}
	if p, ok := pat.(*Param); ok && p.Owner == m.impl && p.Index < len(m.args) {
		return m.bind(p.Index, t)
	}
	switch t.(type) {
	case *Unknown, *Var, *Proj:
		return Maybe
	}
	switch pat.(type) {
	case *Unknown, *Proj, *Var:
		return Maybe
	}
	if a, ok := pat.(*Array); ok {
		b, ok := t.(*Array)
		if !ok || isNumber(a.Len) && isNumber(b.Len) && a.Len != b.Len {
			return No
		}
		m.bindLen(a.Len, b.Len)
		return m.match(a.Elem, b.Elem, depth+1)
	}
	if !sameHead(pat, t) {
		return No
	}
	ps, ts := parts(pat), parts(t)
	if len(ps) != len(ts) {
		return No
	}
	ok := Yes
	for i := range ps {
		if ok = both(ok, m.match(ps[i], ts[i], depth+1)); ok == No {
			break
		}
	}
	return ok
}

// bind sets a parameter, or compares with what it was set to before.
func (m *matcher) bind(i int, t Ty) Answer {
	old := m.args[i]
	switch {
	case old == nil:
		m.args[i] = t
		return Yes
	case Equal(old, t):
		return Yes
	case distinct(old, t):
		return No
	case has(old, isOpen) || has(t, isOpen):
		return Maybe
	}
	return No
}

// distinct reports that two types are not equal, whatever is open in them.
func distinct(a, b Ty) bool {
	if isOpen(a) || isOpen(b) {
		return false
	}
	if !sameHead(a, b) {
		return !bothArrays(a, b)
	}
	as, bs := parts(a), parts(b)
	for i := range min(len(as), len(bs)) {
		if distinct(as[i], bs[i]) {
			return true
		}
	}
	return false
}

// bindLen binds the const parameter that is an array's length; lengths are text, so it goes by name.
func (m *matcher) bindLen(pat, text string) {
	for i, p := range m.params {
		if m.args[i] == nil && p.Const && p.Name == pat {
			m.args[i] = &Const{Text: text}
		}
	}
}

// isOpen marks terms that may turn out equal to something else.
func isOpen(t Ty) bool {
	switch t.(type) {
	case *Unknown, *Var, *Proj:
		return true
	}
	return false
}

func isNumber(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// Implements says whether t implements tr, given what penv assumes.
func (e *Env) Implements(t Ty, tr TraitRef, penv ParamEnv) Answer {
	w := newWeigher(e, penv)
	return w.implements(w.normalize(t), tr)
}

func (w *weigher) implements(t Ty, tr TraitRef) Answer {
	if tr.Trait == nil {
		return Maybe
	}
	switch t.(type) {
	case *Unknown, *Var, nil:
		return Maybe
	case *Never:
		return Yes
	}
	if p, ok := w.e.traitOf(tr.Trait); ok {
		return w.solver().solve(t, p).Answer
	}
	if tr.Trait == w.e.memo.lang.sized {
		return yesIf(!isUnsized(t))
	}
	if ok := w.e.byBounds(t, tr, w.penv); ok != No {
		return ok
	}
	return ask(w, w.goal(implementsGoal, "", t, tr.Trait, tr.Args, nil), Maybe, isDecided, func() Answer {
		if ok, decided := w.builtin(t, tr); decided {
			return ok
		}
		return w.byImpls(t, tr)
	})
}

// byBounds looks for tr among the bounds that hold for t: Maybe when one of them is a trait we do not know,
// which may have tr as a supertrait.
func (e *Env) byBounds(t Ty, tr TraitRef, penv ParamEnv) Answer {
	ok := No
	for _, b := range e.boundsOf(t, penv) {
		switch {
		case b.Trait == nil:
			ok = Maybe
		case b.Trait == tr.Trait && argsFit(b.Args, tr.Args):
			return Yes
		}
	}
	return ok
}

// argsFit compares trait arguments, as far as they are known.
func argsFit(a, b []Ty) bool {
	for i := range a {
		if i < len(b) && !Equal(a[i], b[i]) && !has(a[i], isOpen) && !has(b[i], isOpen) {
			return false
		}
	}
	return true
}

// boundsOf are the traits that hold for t by declaration: what penv assumes, what a dyn or opaque type or
// an associated type is declared with. Supertraits included.
func (e *Env) boundsOf(t Ty, penv ParamEnv) []TraitRef {
	var out []TraitRef
	for _, p := range penv.Preds {
		if p.Trait.Name != "" && !p.Maybe && Equal(p.Subject, t) {
			out = append(out, p.Trait)
		}
	}
	switch t := t.(type) {
	case *Dyn:
		out = append(out, e.elaborateRefs(t, t.Bounds)...)
	case *Opaque:
		out = append(out, e.elaborateRefs(t, t.Bounds)...)
	case *Proj:
		out = append(out, e.elaborateRefs(t, e.itemBounds(t))...)
	}
	return out
}

// builtin answers for impls that no source declares.
func (w *weigher) builtin(t Ty, tr TraitRef) (ok Answer, decided bool) {
	l := &w.e.memo.lang
	switch {
	case tr.Trait == l.clone:
		return w.builtinClone(t, tr)
	case tr.Trait == l.future || tr.Trait == l.intoFuture:
		if _, is := t.(*Future); is {
			return Yes, true
		}
	case w.e.isFn(tr.Trait):
		switch t.(type) {
		case *Closure, *FnItem, *FnPtr:
			return Yes, true
		}
	}
	return No, false
}

func (w *weigher) builtinClone(t Ty, tr TraitRef) (Answer, bool) {
	switch t := t.(type) {
	case *Prim:
		return yesIf(!isUnsized(t)), true
	case *Ref:
		return yesIf(!t.Mut), true
	case *Ptr, *FnPtr, *FnItem:
		return Yes, true
	case *Tuple:
		ok := Yes
		for _, el := range t.Elems {
			ok = both(ok, w.implements(el, tr))
		}
		return ok, true
	case *Array:
		return w.implements(t.Elem, tr), true
	case *Slice, *Future, *Dyn:
		return No, true
	case *Closure:
		if w.e.Coroutines == nil {
			return Maybe, true
		}
		fields, _, known := w.e.Coroutines.ClosureCaptures(t)
		ok := yesIf(known)
		if !known {
			return Maybe, true
		}
		for _, f := range fields {
			ok = both(ok, w.implements(Subst(f.Ty, t.Fn, t.Args), tr))
		}
		return ok, true
	}
	return No, false
}

func yesIf(b bool) Answer {
	if b {
		return Yes
	}
	return No
}

// byImpls goes through the impls of the trait.
func (w *weigher) byImpls(t Ty, tr TraitRef) Answer {
	best := No
	if a, ok := t.(*Adt); ok {
		ok, decided := w.byDerive(a, tr)
		if decided && ok != No {
			return ok
		}
	}
	own, open := w.e.implsFitting(tr.Trait, t, tr.Args)
	for _, list := range [2][]*index.Def{own, open} {
		for _, impl := range list {
			if w.e.cannotFit(impl, t) || w.e.ImplHeader(impl).Negative {
				continue
			}
			_, ok := w.matchImpl(impl, t, tr.Args)
			if ok == Yes {
				return Yes
			}
			if ok == Maybe {
				best = Maybe
			}
		}
	}
	if best == No && w.e.openWorld(t, tr) {
		return Maybe
	}
	return best
}

// cannotFit tells quickly that an impl is none for t.
func (e *Env) cannotFit(impl *index.Def, t Ty) bool {
	if isOpen(t) {
		return false
	}
	header := e.ImplHeader(impl).Self
	switch header.(type) {
	case *Param, *Proj:
		return false
	case *Unknown:
		return foreign(impl) // a type that is not declared for us to see is not one that we know
	}
	return !sameHead(header, t) && !bothArrays(header, t)
}

func bothArrays(a, b Ty) bool {
	_, ok := a.(*Array)
	_, also := b.(*Array)
	return ok && also
}

// openWorld says that impls we do not see may exist: both the trait and the type come from declarations
// that need not be complete, or are such as we do not look for in them.
func (e *Env) openWorld(t Ty, tr TraitRef) bool {
	if tr.Trait.Crate == nil {
		return false
	}
	if !tr.Trait.Crate.Stub {
		return e.writtenByMacro(t, tr.Trait)
	}
	switch t := t.(type) {
	case *Adt:
		if t.Def.Crate != nil && !t.Def.Crate.Stub {
			return e.derivesMore(t.Def)
		}
	case *Prim, *Ref, *Ptr, *Slice, *Array:
	case *Param:
		return false
	default:
		return true
	}
	return !tr.Trait.Crate.Whole || has(t, ofPart) || slices.ContainsFunc(tr.Args, func(a Ty) bool { return has(a, ofPart) })
}

// writtenByMacro reports whether a macro may implement a trait that is no stub's for t: one of the trait's crate, one
// called beside t, a derive that may give more than its name says, or an attribute of an impl of t's own.
func (e *Env) writtenByMacro(t Ty, trait *index.Def) bool {
	if e.Index.MacroImpls(trait) {
		_, param := t.(*Param)
		return !param
	}
	a, ok := t.(*Adt)
	return ok && (e.Index.HiddenImpls(a.Def) || e.derivesMore(a.Def) || slices.ContainsFunc(e.inherentImpls(a), e.rewrites))
}

// rewrites reports whether an attribute that stands on d may be a macro that makes more of it: a trait's impl of an
// impl of the type's own, say.
func (e *Env) rewrites(d *index.Def) bool { return e.Rewriting(d) != "" }

// ofPart marks types of crates that the catalog knows in part. An impl stands in the crate of its trait or of a
// type that it names.
func ofPart(t Ty) bool {
	a, ok := t.(*Adt)
	return ok && (a.Def.Crate == nil || a.Def.Crate.Stub && !a.Def.Crate.Whole)
}

// Normalize replaces the associated types in t by what they are, where penv and the impls say so.
func (e *Env) Normalize(t Ty, penv ParamEnv) Ty {
	if !has(t, isProj) {
		return t
	}
	return newWeigher(e, penv).normalize(t)
}

func (w *weigher) normalize(t Ty) Ty {
	if !has(t, isProj) {
		return t
	}
	return Fold(t, func(t Ty) Ty {
		if p, ok := t.(*Proj); ok {
			if found := w.projected(p); found != nil {
				return found
			}
		}
		return t
	})
}

func isProj(t Ty) bool { _, ok := t.(*Proj); return ok }

// projected is what an associated type is, itself normalized; nil when that cannot be said.
func (w *weigher) projected(p *Proj) Ty {
	if u, ok := p.Self.(*Unknown); ok {
		return u
	}
	return ask(w, w.goal(projectedGoal, p.Name, p.Self, p.Trait, p.Args, nil), projection{}, projection.isFound, func() projection {
		if t := w.assocOf(p); t != nil {
			return projection{w.normalize(t)}
		}
		return projection{}
	}).ty
}

// projection is what an associated type is; nil when that cannot be said.
type projection struct{ ty Ty }

func (p projection) isFound() bool { return p.ty != nil }

func (w *weigher) assocOf(p *Proj) Ty {
	if t := w.e.builtinAssoc(p); t != nil {
		return t
	}
	assumed := p.Trait == nil
	for _, b := range w.e.boundsOf(p.Self, w.penv) {
		if b.Trait != p.Trait || !argsFit(b.Args, p.Args) {
			continue
		}
		if t, ok := b.Assoc[p.Name]; ok && !Equal(t, p) {
			return t
		}
		assumed = true
	}
	if assumed {
		return nil // a bound goes before impls, and says no more than that there is such a type
	}
	return w.assocOfImpl(p)
}

// builtinAssoc are the associated types that no impl declares.
func (e *Env) builtinAssoc(p *Proj) Ty {
	l := &e.memo.lang
	switch s := p.Self.(type) {
	case *Future:
		if (p.Trait == l.future || p.Trait == l.intoFuture) && p.Name == "Output" {
			return s.Output
		}
		if p.Trait == l.intoFuture {
			return s
		}
	case *Closure:
		return e.resultOfCall(p, s.Ret)
	case *FnPtr:
		return e.resultOfCall(p, s.Ret)
	case *FnItem:
		sig := e.Sig(s.Def)
		ret := Instantiate(sig.Ret, s.Def, s.Args)
		if sig.Async {
			if _, boxed := e.boxedAsync(s.Def); boxed {
				return nil
			}
			ret = &Future{Fn: s.Def, Expr: NoExpr, Args: s.Args, Output: ret}
		}
		return e.resultOfCall(p, ret)
	}
	return nil
}

// resultOfCall is what an associated type of the Fn or AsyncFn traits is for something that gives ret when called; nil for
// another.
func (e *Env) resultOfCall(p *Proj, ret Ty) Ty {
	switch {
	case e.isSyncFn(p.Trait), e.isAsyncFn(p.Trait) && p.Name != "Output":
		return ret
	case e.isAsyncFn(p.Trait):
		return &Proj{Self: ret, Trait: e.memo.lang.future, Name: "Output"}
	}
	return nil
}

// asyncCall is the future that a call of self gives, on which there is an AsyncFn bound.
func (e *Env) asyncCall(self Ty, b TraitRef) Ty {
	l := &e.memo.lang
	if b.Trait == l.asyncFnOnce {
		return &Proj{Self: self, Trait: b.Trait, Args: b.Args, Name: "CallOnceFuture"}
	}
	return &Proj{Self: self, Trait: l.asyncFnMut, Args: b.Args, Name: "CallRefFuture"}
}

// assocOfImpl finds the impl that fits. When exactly one may fit, it is that one: the program compiles.
func (w *weigher) assocOfImpl(p *Proj) Ty {
	e := w.e
	traitArgs, own := e.splitArgs(p.Trait, p.Args)
	var pick *index.Def
	var args []Ty
	for _, impl := range e.traitImpls(p.Trait, p.Self, traitArgs) {
		if e.cannotFit(impl, p.Self) || e.ImplHeader(impl).Negative {
			continue
		}
		as, ok := w.matchImpl(impl, p.Self, traitArgs)
		if ok == No {
			continue
		}
		if ok == Maybe && (pick != nil || ofParam(p.Self)) {
			return nil
		}
		pick, args = impl, as
		if ok == Yes {
			break
		}
	}
	if pick == nil {
		return nil
	}
	c := e.Index.Child(pick, p.Name, index.TypeNS)
	if c == nil {
		return nil
	}
	if ta, ok := e.Index.Header(c).(*hir.TypeAlias); !ok || ta.Ty == nil {
		return nil
	}
	return Instantiate(e.aliasTy(c), c, slices.Concat(args, own))
}

// splitArgs takes an associated type's arguments apart: those of its trait, and those of its own.
func (e *Env) splitArgs(trait *index.Def, args []Ty) (ofTrait, own []Ty) {
	if n := e.arity(trait) - 1; n >= 0 && n < len(args) {
		return args[:n], args[n:]
	}
	return args, nil
}
