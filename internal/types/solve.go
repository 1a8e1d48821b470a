package types

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
)

// String is the property as a Rust programmer names it.
func (t Trait) String() string {
	switch t {
	case Send:
		return "Send"
	case Sync:
		return "Sync"
	case Static:
		return "'static"
	case Unpin:
		return "Unpin"
	case Copy:
		return "Copy"
	}
	return "needs drop"
}

// Solve says whether t has the property tr, assuming what penv holds. A Yes or No is what rustc would say;
// where the answer hangs on something unknown it is Maybe, unless another part of t decides it anyway.
// Because leads from t down to the guilty part of a No, or to what is not known of a Maybe.
func (e *Env) Solve(t Ty, tr Trait, penv ParamEnv) Verdict {
	w := newWeigher(e, penv)
	if w.solver().solve(t, tr).Answer == Yes {
		return yes
	}
	s := w.solver()
	s.reasons = true
	return s.solve(t, tr)
}

// Limits of one question. They are far beyond what programs that rustc accepts reach.
const (
	maxSolveDepth = 96
	maxSolveSteps = 20000
)

// solver answers one question: without reasons, or with them when the answers are known. Answers are remembered for all
// questions; reasons are looked for along the answers, which takes a way through the types and no more.
type solver struct {
	e       *Env
	penv    ParamEnv
	reasons bool
	stack   []goal
	// low is the least index in stack of a goal that what is being concluded assumes to hold; none when it
	// assumes nothing.
	low   int
	steps int
	// knot says that what is being concluded met a goal under way. Its reasons then depend on where the question began.
	knot  bool
	local map[verdictKey]localVerdict // what holds for this question alone
	// open are the verdicts that rest on goals under way, in the order in which they were reached; at has the
	// place of each.
	open []provisional
	at   map[verdictKey]int
	w    *weigher // for questions about ordinary traits, which may have led to this one
}

// Values of solver.low that are no place on the stack.
const (
	none    = maxSolveDepth + 1 // nothing is assumed
	outside = -1                // something is open that is under way around this solver
)

// provisional is a verdict that holds if those goals under way do that it assumes to hold.
type provisional struct {
	goal
	verdict Verdict
	low     int // the least index in the stack of such a goal
}

// goal is a question under way.
type goal struct {
	key   verdictKey
	reach reach
	open  bool // the answer is known to be Maybe
}

var yes = Verdict{Answer: Yes}

// no and maybe are verdicts with one reason.
func no(t Ty, format string, args ...any) Verdict {
	return Verdict{Answer: No, Because: []Because{{Message: fmt.Sprintf(format, args...), Ty: t}}}
}

func maybe(t Ty, why string) Verdict {
	return Verdict{Answer: Maybe, Because: []Because{{Message: why, Ty: t}}}
}

// under puts a step before v's reasons.
func (v Verdict) under(b Because) Verdict {
	if v.Answer == Yes {
		return v
	}
	return Verdict{Answer: v.Answer, Because: append([]Because{b}, v.Because...)}
}

// and is the verdict on a conjunction: the first No, else the first Maybe, else Yes.
func (v Verdict) and(o Verdict) Verdict {
	if v.Answer == No || o.Answer == Yes {
		return v
	}
	if o.Answer == No || v.Answer == Yes {
		return o
	}
	return v
}

// norm replaces associated types by what they are.
func (s *solver) norm(t Ty) Ty {
	if !has(t, isProj) {
		return t
	}
	defer s.asking()()
	return s.w.normalize(t)
}

// asking begins a question about an ordinary trait, and gives the function that ends it. Where the answer was left open
// because of a question around this solver's own, so is what rests on it.
func (s *solver) asking() func() {
	outer := s.w.low
	s.w.low = notCut
	return func() {
		if s.w.low < notCut {
			s.low = outside
		}
		s.w.low = min(outer, s.w.low)
	}
}

// show is t for people; without reasons nobody reads it.
func (s *solver) show(t Ty) string {
	if !s.reasons {
		return ""
	}
	return "`" + s.e.Display(t) + "`"
}

// enough reports whether v, so far the verdict on the goal on top of the stack, decides it.
func (s *solver) enough(v Verdict) bool {
	return v.Answer == No || v.Answer == Maybe && s.reasons && s.stack[len(s.stack)-1].open
}

// solve answers one goal, coinductively: a goal that is asked again while it is under way holds.
func (s *solver) solve(t Ty, tr Trait) Verdict {
	s.steps++
	if len(s.stack) > maxSolveDepth || s.steps > maxSolveSteps {
		return maybe(t, "the type is nested too deeply to say")
	}
	if why, bad := leafUnknown(t); bad {
		if s.whichever(t, tr) {
			return yes
		}
		return maybe(t, why)
	}
	if s.assumed(t, tr) {
		return yes
	}
	if v, quick := s.quick(t, tr); quick {
		return v
	}
	key, reach := s.key(t, tr)
	g := goal{key: key, reach: reach}
	if !s.reasons {
		if a, ok := s.answered(key, reach); ok {
			return Verdict{Answer: a}
		}
	} else {
		if v, ok := s.known(key, reach); ok {
			return v
		}
		switch a, ok := s.answered(key, reach); {
		case ok && a == cycle(tr).Answer:
			return cycle(tr)
		case ok:
			g.open = a == Maybe
		}
	}
	if at := s.underWay(key, reach); at >= 0 {
		s.low, s.knot = min(s.low, at), true
		return cycle(tr)
	}
	if i, ok := s.at[key]; ok && reach != nowhere {
		s.low, s.knot = min(s.low, s.open[i].low), true
		return s.open[i].verdict
	}
	return s.push(g, t)
}

// whichever reports whether an auto trait holds of all the types that t may be. A No is left Unknown even if all agree on
// it: a finding could not say what the type is.
func (s *solver) whichever(t Ty, tr Trait) bool {
	u, ok := t.(*Unknown)
	if !ok || len(u.Or) == 0 || tr != Send && tr != Sync && tr != Unpin {
		return false
	}
	return !slices.ContainsFunc(u.Or, func(t Ty) bool { return s.solve(t, tr).Answer != Yes })
}

// underWay is where the goal stands on the stack; -1 when it does not.
func (s *solver) underWay(k verdictKey, r reach) int {
	for i, g := range s.stack {
		if r != nowhere && g.reach != nowhere && g.key == k {
			return i
		}
	}
	return -1
}

// push answers a goal about t with itself on the stack. What was concluded inside under the assumption that it
// holds is settled with it. So each goal of a knot of types that contain each other is answered once.
func (s *solver) push(g goal, t Ty) Verdict {
	at, first, outer, knot := len(s.stack), len(s.open), s.low, s.knot
	s.low, s.knot = none, false
	s.stack = append(s.stack, g)
	v := s.decide(t, g.key.trait)
	s.stack = s.stack[:at]
	low := s.low
	if low >= at {
		low = none
	}
	if low == none && v.Answer == cycle(g.key.trait).Answer {
		s.knot = false // all of the knot holds, wherever one enters it
	}
	s.settle(first, g, v, low)
	switch {
	case s.steps > maxSolveSteps:
	case low == none || low != outside && decisive(g.key.trait, v):
		s.remember(g.key, g.reach, v)
	default:
		s.hold(provisional{g, v, low})
	}
	s.low, s.knot = min(outer, low), knot || s.knot
	return v
}

// decisive reports whether v stands although it was reached by assuming that goals hold: not even that helped.
func decisive(tr Trait, v Verdict) bool { return v.Answer != Maybe && v.Answer != cycle(tr).Answer }

func (s *solver) hold(p provisional) {
	if p.reach == nowhere {
		return
	}
	if s.at == nil {
		s.at = map[verdictKey]int{}
	}
	s.at[p.key] = len(s.open)
	s.open = append(s.open, p)
}

// settle deals with the verdicts from first on, which were reached inside a goal that is now answered by v, itself
// resting on the goal at low. If it holds, so does what assumed that: for good when nothing more is assumed. If that
// cannot be said, nor can it be said of them, for this question: each is a conjunction in which the goal has a part.
// Otherwise they are forgotten.
func (s *solver) settle(first int, g goal, v Verdict, low int) {
	holds := v.Answer == cycle(g.key.trait).Answer
	kept := first
	for _, p := range s.open[first:] {
		delete(s.at, p.key)
		switch {
		case holds && low == none && s.steps <= maxSolveSteps:
			s.remember(p.key, p.reach, p.verdict)
			continue
		case low == none || !holds && v.Answer != Maybe:
			continue
		case !holds:
			p.verdict = p.verdict.and(v)
		}
		p.low = min(p.low, low)
		s.at[p.key] = kept
		s.open[kept] = p
		kept++
	}
	s.open = s.open[:kept]
}

// cycle is the answer to a goal inside itself: auto traits hold coinductively, dropping something takes a
// value to drop.
func cycle(tr Trait) Verdict {
	if tr == NeedsDrop {
		return Verdict{Answer: No}
	}
	return yes
}

// leafUnknown gives the reason when t itself is not known.
func leafUnknown(t Ty) (string, bool) {
	switch t := t.(type) {
	case nil:
		return "the type is not known", true
	case *Unknown:
		return t.Why, true
	case *Var:
		return "the type could not be inferred", true
	}
	return "", false
}

// assumed says whether penv holds t: tr outright.
func (s *solver) assumed(t Ty, tr Trait) bool {
	if len(s.penv.Preds) == 0 {
		return false
	}
	d := s.e.defOf(tr)
	for _, p := range s.penv.Preds {
		if (tr == Static && p.Static || d != nil && p.Trait.Trait == d && !p.Maybe) && Equal(p.Subject, t) {
			return true
		}
	}
	return false
}

// quick answers for the primitive types, which need no bookkeeping.
func (s *solver) quick(t Ty, tr Trait) (Verdict, bool) {
	switch t := t.(type) {
	case *Prim:
		if tr == Copy && isUnsized(t) {
			return no(t, "%s is not `Copy`", s.show(t)), true
		}
	case *Never, *Const:
	default:
		return Verdict{}, false
	}
	if tr == NeedsDrop {
		return Verdict{Answer: No}, true
	}
	return yes, true
}

func (s *solver) decide(t Ty, tr Trait) Verdict {
	if p, ok := t.(*Proj); ok {
		n := s.norm(p)
		if _, still := n.(*Proj); !still {
			return s.solve(n, tr)
		}
		t = n
	}
	switch tr {
	case Static:
		return s.static(t)
	case Copy:
		return s.copies(t)
	case NeedsDrop:
		return s.needsDrop(t)
	}
	return s.auto(t, tr)
}

// all is the conjunction of tr over the parts of t.
func (s *solver) all(whole Ty, parts []Ty, tr Trait) Verdict {
	v := yes
	for _, p := range parts {
		sub := s.solve(p, tr)
		if sub.Answer != Yes {
			sub = sub.under(Because{Message: s.show(whole) + " holds " + s.show(p), Ty: p})
		}
		if v = v.and(sub); s.enough(v) {
			break
		}
	}
	return v
}

// auto decides Send, Sync and Unpin.
func (s *solver) auto(t Ty, tr Trait) Verdict {
	switch t := t.(type) {
	case *Adt:
		return s.autoAdt(t, tr)
	case *FnPtr, *FnItem:
		return yes
	case *Tuple:
		return s.all(t, t.Elems, tr)
	case *Slice:
		return s.all(t, []Ty{t.Elem}, tr)
	case *Array:
		return s.all(t, []Ty{t.Elem}, tr)
	case *Ref:
		return s.autoRef(t, tr)
	case *Ptr:
		if tr == Unpin {
			return yes
		}
		return no(t, "%s is not `%s`", s.show(t), tr)
	case *Dyn:
		return s.declared(t, tr, s.e.elaborateRefs(t, t.Bounds))
	case *Param:
		return s.declared(t, tr, s.e.boundsOf(t, s.penv))
	case *Proj:
		return s.declared(t, tr, s.e.boundsOf(t, s.penv))
	case *Opaque:
		return s.autoOpaque(t, tr)
	case *Closure:
		return s.autoClosure(t, tr)
	case *Future:
		return s.autoFuture(t, tr)
	}
	return maybe(t, "the type is not known")
}

// autoRef: a shared reference is Send when what it points to is Sync.
func (s *solver) autoRef(t *Ref, tr Trait) Verdict {
	if tr == Unpin {
		return yes
	}
	if tr == Send && !t.Mut {
		sub := s.solve(t.Elem, Sync)
		return sub.under(Because{Message: s.onlyIf(t, Send, t.Elem, Sync), Ty: t.Elem})
	}
	return s.all(t, []Ty{t.Elem}, tr)
}

func (s *solver) onlyIf(whole Ty, a Trait, part Ty, b Trait) string {
	return fmt.Sprintf("%s is `%s` only if %s is `%s`", s.show(whole), a, s.show(part), b)
}

// declared decides by declared bounds alone: of a parameter, a trait object, an associated type.
func (s *solver) declared(t Ty, tr Trait, bounds []TraitRef) Verdict {
	d := s.e.defOf(tr)
	if d == nil {
		return maybe(t, fmt.Sprintf("`%s` is not declared in the catalog", tr))
	}
	unresolved := ""
	for _, b := range bounds {
		if b.Trait == d {
			return yes
		}
		if b.Trait == nil && unresolved == "" {
			unresolved = b.Name
		}
	}
	if unresolved != "" {
		return maybe(t, fmt.Sprintf("the trait `%s` is not known, and may require `%s`", unresolved, tr))
	}
	if p, ok := t.(*Proj); ok {
		if _, param := p.Self.(*Param); param && s.e.OfCall(p) {
			return no(t, "the future that a call of %s gives has no `%s` bound", s.show(p.Self), tr)
		}
		if why, bad := leafUnknown(p.Self); bad {
			return maybe(t, why)
		}
		// Rustc says no when no bound says yes; but which bounds are about this projection, through aliases
		// and other projections, is more than we follow. So No is for those that no bound is about.
		if !ofParam(p.Self) || len(p.Args) > 0 || s.bounded(p) {
			return maybe(t, fmt.Sprintf("no bound was found that says whether %s is `%s`", s.show(t), tr))
		}
	}
	v := no(t, "%s has no `%s` bound", s.show(t), tr)
	if p, ok := t.(*Param); ok {
		s.pointAt(&v.Because[0], p)
	}
	return v
}

// OfCall reports whether p is the future of a call through an AsyncFn trait. No bound can be about it, since what the
// associated type is called is not stable (rust-lang/rust#109417).
func (e *Env) OfCall(p *Proj) bool { return e.isAsyncFn(p.Trait) && p.Name != "Output" }

// ofParam says whether t is a parameter or an associated type of one, of which bounds alone can tell more.
func ofParam(t Ty) bool {
	for {
		p, ok := t.(*Proj)
		if !ok {
			return isRigid(t)
		}
		t = p.Self
	}
}

// bounded says whether a bound in force is about some associated type of that name, other than those that
// are plainly t's own.
func (s *solver) bounded(t *Proj) bool {
	name := t.Name
	named := func(t Ty) bool {
		p, ok := t.(*Proj)
		return ok && p.Name == name
	}
	return slices.ContainsFunc(s.penv.Preds, func(p Predicate) bool {
		if has(p.Subject, named) && !Equal(p.Subject, t) {
			return true
		}
		_, bound := p.Trait.Assoc[name]
		return bound || slices.ContainsFunc(refParts([]TraitRef{p.Trait}), func(t Ty) bool { return has(t, named) })
	})
}

// isRigid marks what no impl can tell more about: parameters.
func isRigid(t Ty) bool { _, ok := t.(*Param); return ok }

// pointAt says where a parameter is declared.
func (s *solver) pointAt(b *Because, p *Param) {
	params := s.e.params(p.Owner).params
	if p.Index < len(params) && !foreign(p.Owner) {
		b.Fn, b.Span = p.Owner, params[p.Index].Span
	}
}

// stub says whether d is known from the catalog's declarations only.
func stub(d *index.Def) bool { return d == nil || d.Crate == nil || d.Crate.Stub }

// foreign says whether d is not of the program under analysis.
func foreign(d *index.Def) bool { return d == nil || d.Crate == nil || d.Crate.Foreign }

// autoOpaque: the declared bounds, else the type behind.
func (s *solver) autoOpaque(t *Opaque, tr Trait) Verdict {
	v := s.declared(t, tr, s.e.elaborateRefs(t, t.Bounds))
	if v.Answer == Yes {
		return v
	}
	if p := genericParent(t.Fn); p != nil && p.Kind == index.TraitDef {
		if len(t.Args) == 0 {
			return v
		}
		if n := s.e.OpaqueOfImpl(t, s.penv); n != nil {
			return s.solve(n, tr)
		}
		if self := s.norm(t.Args[0]); has(self, isOpen) || !has(self, isRigid) && !isUnsized(self) {
			return maybe(t, fmt.Sprintf("which `%s` is called is not known", t.Fn.Name))
		}
		return v // whatever the impl has
	}
	if s.e.Hidden != nil {
		if hidden := s.e.Hidden(t); hidden != nil {
			hidden = Instantiate(hidden, t.Fn, t.Args)
			sub := s.solve(hidden, tr)
			return sub.under(Because{Message: fmt.Sprintf("`%s` returns %s", t.Fn.Name, s.show(hidden)), Ty: hidden})
		}
	}
	return maybe(t, fmt.Sprintf("the type behind %s, which `%s` returns, is not known", s.show(t), t.Fn.Name))
}

// OpaqueOfImpl is what an impl has for t, the `impl Trait` that a trait's method returns; nil when none can be told, or
// when it leaves the method to the trait.
func (e *Env) OpaqueOfImpl(t *Opaque, penv ParamEnv) Ty {
	if of := e.Sig(t.Fn).Ret; t.Hidden != 0 || !isOpaque(of) {
		return nil // a part of what is returned
	}
	m, args := e.MethodOfImpl(t.Fn, t.Args, penv)
	if m == nil || m == t.Fn {
		return nil
	}
	sig := e.Sig(m)
	ret := Instantiate(sig.Ret, m, args)
	if sig.Async {
		return &Future{Fn: m, Expr: NoExpr, Args: args, Output: ret}
	}
	return ret
}

func isOpaque(t Ty) bool { _, ok := t.(*Opaque); return ok }

// autoAdt: explicit impls decide alone when there are any, else the fields do.
func (s *solver) autoAdt(t *Adt, tr Trait) Verdict {
	if v, explicit := s.byImpls(t, tr); explicit {
		return v
	}
	if t.Def == s.e.memo.lang.phantom {
		return s.all(t, t.Args, tr)
	}
	return s.summary(t, tr, s.fields(t, tr))
}

// byImpls decides by the impls of tr written for t's own definition; explicit is false without any.
func (s *solver) byImpls(t *Adt, tr Trait) (v Verdict, explicit bool) {
	d := s.e.defOf(tr)
	if d == nil {
		return maybe(t, fmt.Sprintf("`%s` is not declared in the catalog", tr)), true
	}
	v = no(t, "%s is not `%s`", s.show(t), tr)
	for _, impl := range s.e.Index.ImplsFor(t.Def) {
		if s.e.Index.ImplTrait(impl) != d {
			continue
		}
		explicit = true
		args, fits := s.e.matchHeader(impl, t, nil)
		if fits == No {
			continue
		}
		var one Verdict
		switch {
		case s.e.ImplHeader(impl).Negative && fits == Yes:
			return no(t, "%s is not `%s`", s.show(t), tr), true
		case s.e.ImplHeader(impl).Negative:
			one = maybe(t, "not all of "+s.show(t)+" is known")
		default:
			one = s.where(t, tr, impl, args)
			if fits == Maybe {
				one = one.and(maybe(t, "not all of "+s.show(t)+" is known"))
			}
		}
		if one.Answer == Yes {
			return one, true
		}
		v = better(v, one)
	}
	return v, explicit
}

// better is the verdict to keep of two failed alternatives: an unknown one may yet hold.
func better(a, b Verdict) Verdict {
	if a.Answer == Maybe {
		return a
	}
	return b
}

// where checks the where-clauses of an impl of tr for t.
func (s *solver) where(t Ty, tr Trait, impl *index.Def, args []Ty) Verdict {
	v := yes
	own := s.ownBounds(t)
	for _, p := range s.e.Generics(impl).Preds {
		if p.Trait.Name == "" || p.Maybe {
			continue
		}
		subject := s.norm(Subst(p.Subject, impl, args))
		if holds(own, subject, SubstRef(p.Trait, impl, args)) {
			continue
		}
		if v = v.and(s.whereClause(t, tr, subject, SubstRef(p.Trait, impl, args))); s.enough(v) {
			break
		}
	}
	return v
}

// ownBounds are the bounds that t's own declaration makes: without them there would be no such type.
func (s *solver) ownBounds(t Ty) []Predicate {
	a, ok := t.(*Adt)
	if !ok {
		return nil
	}
	var out []Predicate
	for _, p := range s.e.Generics(a.Def).Preds {
		if p.Trait.Trait != nil && !p.Maybe {
			p.Subject, p.Trait = s.norm(Subst(p.Subject, a.Def, a.Args)), SubstRef(p.Trait, a.Def, a.Args)
			out = append(out, p)
		}
	}
	return out
}

// holds reports whether a bound is among those given.
func holds(given []Predicate, subject Ty, ref TraitRef) bool {
	return slices.ContainsFunc(given, func(p Predicate) bool {
		return p.Trait.Trait == ref.Trait && Equal(p.Subject, subject) && slices.EqualFunc(p.Trait.Args, ref.Args, Equal)
	})
}

func (s *solver) whereClause(t Ty, tr Trait, subject Ty, ref TraitRef) Verdict {
	if part, ok := s.e.traitOf(ref.Trait); ok {
		message := s.onlyIf(t, tr, subject, part)
		if part == tr && hasArg(t, subject) {
			message = s.show(t) + " holds " + s.show(subject)
		}
		return s.solve(subject, part).under(Because{Message: message, Ty: subject})
	}
	bound := fmt.Sprintf("%s is `%s` only if %s implements `%s`", s.show(t), tr, s.show(subject), s.e.DisplayRef(ref))
	switch s.implements(subject, ref) {
	case No:
		return no(subject, "%s", bound)
	case Maybe:
		return maybe(subject, bound)
	}
	return yes
}

func (s *solver) implements(t Ty, ref TraitRef) Answer {
	defer s.asking()()
	return s.w.implements(t, ref)
}

// hasArg says whether arg is one of t's own arguments.
func hasArg(t, arg Ty) bool {
	a, ok := t.(*Adt)
	return ok && slices.ContainsFunc(a.Args, func(o Ty) bool { return o == arg || Equal(o, arg) })
}

// fields is the conjunction of tr over all fields of t; of Unpin over those that are pinned with t, if any are.
func (s *solver) fields(t *Adt, tr Trait) Verdict {
	v := yes
	projected := tr == Unpin && s.e.hasPinned(t)
	s.e.eachField(t, func(variant *index.Def, f FieldTy) bool {
		if projected && !s.e.pinned(f) {
			return true
		}
		ty := s.norm(f.Ty)
		sub := s.solve(ty, tr)
		if sub.Answer == Maybe && f.Rare {
			return true // what it needs is not there to be known; nor is the field then
		}
		if sub.Answer != Yes {
			sub = sub.under(s.fieldStep(t, variant, f, ty))
		}
		v = v.and(sub)
		return !s.enough(v)
	})
	return v
}

// hasPinned reports whether some field of t is marked as pinned with t.
func (e *Env) hasPinned(t *Adt) (found bool) {
	e.eachField(t, func(_ *index.Def, f FieldTy) bool {
		found = e.pinned(f)
		return !found
	})
	return found
}

func (e *Env) pinned(f FieldTy) bool {
	return e.Knowledge != nil && slices.ContainsFunc(f.Attrs, e.Knowledge.PinnedAttr)
}

// eachField visits the fields of a struct or of an enum's variants until visit gives false.
func (e *Env) eachField(t *Adt, visit func(variant *index.Def, f FieldTy) bool) {
	if t.Def.Kind == index.StructDef {
		for _, f := range e.FieldsOf(t, nil) {
			if !visit(nil, f) {
				return
			}
		}
		return
	}
	for _, v := range e.Variants(t.Def) {
		for _, f := range e.FieldsOf(t, v) {
			if !visit(v, f) {
				return
			}
		}
	}
}

// fieldStep says that t has a field of type ty.
func (s *solver) fieldStep(t *Adt, variant *index.Def, f FieldTy, ty Ty) Because {
	if !s.reasons {
		return Because{Ty: ty}
	}
	name := t.Def.Name
	if variant != nil {
		name += "::" + variant.Name
	}
	b := Because{Ty: ty}
	if f.Name == "" || strings.ContainsAny(f.Name[:1], "0123456789") {
		b.Message = fmt.Sprintf("`%s` holds %s", name, s.show(ty))
	} else {
		b.Message = fmt.Sprintf("`%s` has the field `%s: %s`", name, f.Name, s.e.Display(ty))
	}
	if !foreign(t.Def) {
		b.Fn, b.Span = t.Def, f.Span
	}
	return b
}

// summary leaves out the private life of a foreign type: what counts for its user is which of
// its arguments is to blame, or that the type as such is.
func (s *solver) summary(t *Adt, tr Trait, v Verdict) Verdict {
	if v.Answer == Yes || !foreign(t.Def) {
		return v
	}
	for i := len(v.Because) - 1; i >= 0; i-- {
		for _, a := range t.Args {
			if b := v.Because[i]; (a == b.Ty || Equal(a, b.Ty)) && i+1 < len(v.Because) {
				step := Because{Message: s.show(t) + " holds " + s.show(a), Ty: a}
				return Verdict{Answer: v.Answer, Because: append([]Because{step}, v.Because[i+1:]...)}
			}
		}
	}
	if v.Answer == No {
		return no(t, "%s is not `%s`", s.show(t), tr)
	}
	return v
}

// autoClosure: a closure is what it captures.
func (s *solver) autoClosure(t *Closure, tr Trait) Verdict {
	if s.e.Coroutines == nil {
		return maybe(t, "what the closure captures is not known")
	}
	fs, why, ok := s.e.Coroutines.ClosureCaptures(t)
	if !ok {
		return maybe(t, why)
	}
	v := yes
	for i := range fs {
		f := &fs[i]
		ty := s.norm(Subst(f.Ty, t.Fn, t.Args))
		step := Because{Message: "the closure captures " + s.value(f, ty), Ty: ty}
		if !foreign(t.Fn) {
			step.Fn, step.Span = t.Fn, f.Span
		}
		v = v.and(s.keep(f, s.solve(ty, tr).under(step)))
		if s.enough(v) {
			break
		}
	}
	return v
}

// keep weakens a No on a field that may not be stored at all.
func (s *solver) keep(f *FutureField, v Verdict) Verdict {
	if v.Answer == No && !f.Sure {
		v.Answer = Maybe
	}
	return v
}

// value is a field for people: "`name` (`Rc<str>`)", or the type alone.
func (s *solver) value(f *FutureField, ty Ty) string {
	switch {
	case f.Name == "" && f.Suspend < 0:
		return "a parameter of type " + s.show(ty)
	case f.Name == "":
		return "a temporary of type " + s.show(ty)
	}
	return "`" + f.Name + "` of type " + s.show(ty)
}
