package types

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// notSend is the attribute with which the catalog's declarations mark an async fn whose future is not Send
// whatever its arguments are.
const notSend = "not_send"

// autoFuture: a future is what it captures and what it keeps across its suspension points.
func (s *solver) autoFuture(t *Future, tr Trait) Verdict {
	if tr == Unpin {
		return no(t, "the future of an `async` block or function is never `Unpin`")
	}
	t, v, decided := s.concrete(t, tr)
	if decided {
		return v
	}
	if t.Expr == NoExpr && stub(t.Fn) {
		return s.stubFuture(t, tr)
	}
	if s.e.Coroutines == nil {
		return maybe(t, "what "+FutureName(t)+" keeps is not known")
	}
	fs, why, ok := s.e.Coroutines.FutureFields(t)
	if !ok {
		return maybe(t, why)
	}
	v = yes
	for i := range fs {
		f := &fs[i]
		ty := s.norm(Subst(f.Ty, t.Fn, t.Args))
		step := Because{Message: s.keeps(t, f, ty), Ty: ty, Future: t, Field: f}
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

// concrete finds, for the future of a trait's async method, the method of the impl that is meant. When it
// stays open which one that is, the trait promises nothing.
func (s *solver) concrete(t *Future, tr Trait) (*Future, Verdict, bool) {
	p := genericParent(t.Fn)
	if t.Expr != NoExpr || p == nil || p.Kind != index.TraitDef || len(t.Args) == 0 {
		return t, Verdict{}, false
	}
	if _, boxed := s.e.boxedAsync(t.Fn); boxed && s.penv.Def == t.Fn {
		return t, Verdict{}, false // the default body itself: a call of it would give a box
	}
	if m, args := s.e.MethodOfImpl(t.Fn, t.Args, s.penv); m != nil {
		n := *t
		n.Fn, n.Args = m, args
		return &n, Verdict{}, false
	}
	if has(t.Args[0], isOpen) {
		return t, maybe(t, "which `"+t.Fn.Name+"` is called is not known"), true
	}
	if a := s.e.Rewriting(p); a != "" {
		return t, maybe(t, fmt.Sprintf("what `#[%s]` makes of the trait `%s` is not known", a, p.Name)), true
	}
	if has(t.Args[0], isRigid) || isUnsized(t.Args[0]) {
		v := no(t, "the trait `%s` does not promise that the future of `%s` is `%s`", p.Name, t.Fn.Name, tr)
		if !foreign(t.Fn) {
			v.Because[0].Fn, v.Because[0].Span = t.Fn, s.e.Index.Header(t.Fn).Head().Name.Span
		}
		return t, v, true
	}
	return t, maybe(t, "which `"+t.Fn.Name+"` is called is not known"), true
}

// inert are the attributes of the language that may stand on a trait and change nothing of its methods (the
// Rust reference, "Attributes"). Attributes of tools have paths of several segments and a known first one.
var inert = map[string]bool{
	"allow": true, "warn": true, "deny": true, "forbid": true, "expect": true, "cfg": true, "doc": true,
	"deprecated": true, "must_use": true, "diagnostic": true, "clippy": true, "rustfmt": true, "rustdoc": true,
}

// Rewriting is an attribute of a trait or an impl that may rewrite its methods; "" without one.
func (e *Env) Rewriting(tr *index.Def) string {
	for _, a := range e.attrs(tr) {
		if e.MayRewrite(a) {
			return a.Path
		}
	}
	return ""
}

// MayRewrite reports whether an attribute is none of the language's that leave methods as they are.
func (e *Env) MayRewrite(a hir.Attr) bool {
	if condition, put := cfgAttr(a); condition != "" {
		return slices.ContainsFunc(put, e.MayRewrite)
	}
	first, _, _ := strings.Cut(a.Path, "::")
	return !inert[first]
}

// MethodOfImpl is the impl's method that a call of the trait's method fn with args means, with the
// arguments for its own parameters; nil when none can be told. A method that the impl leaves to the
// trait's default is the trait's own.
func (e *Env) MethodOfImpl(fn *index.Def, args []Ty, penv ParamEnv) (*index.Def, []Ty) {
	tr := fn.Parent
	if tr == nil || tr.Kind != index.TraitDef || len(args) == 0 {
		return nil, nil
	}
	n := e.arity(tr)
	if n > len(args) {
		return nil, nil
	}
	w := newWeigher(e, penv)
	self := w.normalize(args[0])
	if _, param := self.(*Param); param && e.byBounds(self, TraitRef{Trait: tr, Name: tr.Name, Args: args[1:n]}, penv) != No {
		return nil, nil // a bound goes before an impl for all types
	}
	for _, impl := range e.traitImpls(tr, self, args[1:n]) {
		if e.cannotFit(impl, self) {
			continue
		}
		implArgs, ok := w.matchImpl(impl, self, args[1:n])
		if ok != Yes {
			continue
		}
		if m := e.Index.Child(impl, fn.Name, index.ValueNS); m != nil && m.Kind == index.FnDef {
			return m, append(slices.Clone(implArgs), args[n:]...)
		}
		if it, ok := e.Index.Header(fn).(*hir.Fn); ok && it.BodySpan.Len() > 0 {
			return fn, args
		}
	}
	return nil, nil
}

// stubFuture: the body of a catalog's async fn is not known; its declaration promises that it keeps
// nothing but its arguments, unless it is marked.
func (s *solver) stubFuture(t *Future, tr Trait) Verdict {
	for _, a := range s.e.attrs(t.Fn) {
		if a.Path == notSend && (tr == Send || tr == Sync) {
			return no(t, "%s is not `%s`", FutureName(t), tr)
		}
	}
	v := yes
	for _, p := range s.e.Sig(t.Fn).Params {
		ty := s.norm(Instantiate(p, t.Fn, t.Args))
		step := Because{Message: FutureName(t) + " keeps its argument " + s.show(ty), Ty: ty, Future: t}
		v = v.and(s.solve(ty, tr).under(step))
	}
	return v
}

// FutureName is a future for people, by the function that makes it.
func FutureName(t *Future) string {
	if t.Fn == nil {
		return "the future"
	}
	if t.Expr == NoExpr {
		return fmt.Sprintf("the future of `%s`", t.Fn.Name)
	}
	if t.Closure {
		return fmt.Sprintf("the `async` closure in `%s`", t.Fn.Name)
	}
	return fmt.Sprintf("the `async` block in `%s`", t.Fn.Name)
}

// keeps says that a future stores a field.
func (s *solver) keeps(t *Future, f *FutureField, ty Ty) string {
	switch {
	case f.Awaited:
		return FutureName(t) + " awaits " + s.awaited(ty)
	case f.Suspend < 0:
		return FutureName(t) + " captures " + s.value(f, ty)
	}
	return FutureName(t) + " keeps " + s.value(f, ty) + " across an `.await`"
}

// awaited is an awaited value for people: a function's future by its name.
func (s *solver) awaited(ty Ty) string {
	if f, ok := ty.(*Future); ok {
		return FutureName(f)
	}
	return s.show(ty)
}

// static decides whether t outlives 'static: whether every lifetime in it is 'static. Of a closure or
// future only the captures count, as in rustc.
func (s *solver) static(t Ty) Verdict {
	switch t := t.(type) {
	case *Adt:
		return s.regions(t, t.Regions).and(s.all(t, t.Args, Static))
	case *Tuple:
		return s.all(t, t.Elems, Static)
	case *Slice:
		return s.all(t, []Ty{t.Elem}, Static)
	case *Array:
		return s.all(t, []Ty{t.Elem}, Static)
	case *Ref:
		return s.region(t, t.Region, t.Name).and(s.all(t, []Ty{t.Elem}, Static))
	case *Ptr:
		return s.all(t, []Ty{t.Elem}, Static)
	case *FnPtr:
		return s.all(t, parts(t), Static)
	case *FnItem:
		return s.all(t, t.Args, Static)
	case *Dyn:
		return s.region(t, t.Region, "").and(s.all(t, refParts(t.Bounds), Static))
	case *Param:
		return s.staticParam(t)
	case *Proj:
		return s.staticProj(t)
	case *Opaque:
		if t.Static || s.refsStatic(t, t.Bounds) {
			return yes
		}
		return s.regions(t, t.Regions).and(s.all(t, t.Args, Static))
	case *Closure:
		return s.staticClosure(t)
	case *Future:
		return s.staticFuture(t)
	}
	return maybe(t, "the type is not known")
}

func (s *solver) regions(t Ty, rs []Region) Verdict {
	v := yes
	for _, r := range rs {
		v = v.and(s.region(t, r, ""))
	}
	return v
}

// region decides one lifetime of t.
func (s *solver) region(t Ty, r Region, name string) Verdict {
	switch r {
	case RegionStatic, RegionBound:
		return yes
	case RegionLocal:
		return no(t, "%s borrows a local variable", s.show(t))
	case RegionParam:
		if name != "" {
			return no(t, "%s lives no longer than `'%s`", s.show(t), name)
		}
		return no(t, "%s is borrowed from the caller", s.show(t))
	}
	return maybe(t, "how long "+s.show(t)+" lives is not known")
}

func (s *solver) staticParam(t *Param) Verdict {
	for _, b := range s.e.boundsOf(t, s.penv) {
		if b.Trait == nil {
			return maybe(t, fmt.Sprintf("the trait `%s` is not known, and may require `'static`", b.Name))
		}
	}
	v := no(t, "%s has no `'static` bound", s.show(t))
	s.pointAt(&v.Because[0], t)
	return v
}

// staticProj: an associated type is 'static by its declaration, or when all it is made from is.
func (s *solver) staticProj(t *Proj) Verdict {
	for _, p := range s.e.itemPredicates(t) {
		if p.Static {
			return yes
		}
	}
	if s.refsStatic(t, s.e.boundsOf(t, s.penv)) {
		return yes
	}
	v := s.all(t, append([]Ty{t.Self}, t.Args...), Static)
	if v.Answer == No && (len(t.Args) > 0 || s.bounded(t)) {
		return maybe(t, fmt.Sprintf("no bound was found that says whether %s is `'static`", s.show(t)))
	}
	return v
}

// refsStatic says whether one of the traits that t is declared with requires 'static.
func (s *solver) refsStatic(t Ty, refs []TraitRef) bool {
	for _, r := range refs {
		if r.Trait == nil {
			continue
		}
		for _, p := range s.e.elaborate([]Predicate{{Subject: t, Trait: r}}) {
			if p.Static && Equal(p.Subject, t) {
				return true
			}
		}
	}
	return false
}

func (s *solver) staticClosure(t *Closure) Verdict {
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
		ty := Subst(f.Ty, t.Fn, t.Args)
		step := Because{Message: "the closure captures " + s.value(f, ty), Ty: ty, Fn: t.Fn, Span: f.Span}
		v = v.and(s.keep(f, s.solve(ty, Static).under(step)))
	}
	return v
}

// called are the types of the arguments that the async fn of t was called with, as far as they are known.
func (s *solver) called(t *Future) []Ty {
	if t.Params != nil {
		return t.Params
	}
	var out []Ty
	for _, p := range s.e.Sig(t.Fn).Params {
		out = append(out, Instantiate(p, t.Fn, t.Args))
	}
	return out
}

// arguments decides 'static for what an async fn's future got from its caller.
func (s *solver) arguments(t *Future, ts []Ty) Verdict {
	v := yes
	for _, a := range ts {
		step := Because{Message: FutureName(t) + " holds " + s.show(a), Ty: a, Future: t}
		v = v.and(s.solve(a, Static).under(step))
	}
	return v
}

// staticFuture: for a call of an async fn, its arguments and type arguments; for a block, its captures.
func (s *solver) staticFuture(t *Future) Verdict {
	if t.Expr == NoExpr {
		return s.arguments(t, t.Args).and(s.arguments(t, s.called(t)))
	}
	if s.e.Coroutines == nil {
		return maybe(t, "what "+FutureName(t)+" captures is not known")
	}
	fs, why, ok := s.e.Coroutines.FutureFields(t)
	if !ok {
		return maybe(t, why)
	}
	v := yes
	for i := range fs {
		f := &fs[i]
		if f.Suspend >= 0 {
			continue
		}
		ty := Subst(f.Ty, t.Fn, t.Args)
		step := Because{Message: s.keeps(t, f, ty), Ty: ty, Future: t, Field: f}
		if !foreign(t.Fn) {
			step.Fn, step.Span = t.Fn, f.Span
		}
		v = v.and(s.keep(f, s.solve(ty, Static).under(step)))
	}
	return v
}
