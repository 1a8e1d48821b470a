package types

import (
	"maps"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// GenericParam is a type or const parameter.
type GenericParam struct {
	Name  string
	Owner *index.Def // the item that declares it: d itself or the trait, impl or enum around it
	Index int        // among all parameters in view, the parents' first
	Const bool
	Impl  bool // an `impl Trait` in argument position
	Span  hir.Span
	// Bounds are the traits the parameter is declared with, inline or in a where clause.
	Bounds []TraitRef

	def hir.TypeRef // the default; nil without
}

// Ty is the parameter as a type.
func (p *GenericParam) Ty() Ty { return &Param{Owner: p.Owner, Index: p.Index, Name: p.Name} }

// Lifetime is a named lifetime parameter, without its quote.
type Lifetime struct {
	Name  string
	Owner *index.Def
}

// Generics are the parameters in view in an item and what is demanded of them.
type Generics struct {
	Def       *index.Def
	Params    []GenericParam // the parents' first: Self in traits, an impl's own; `impl Trait` arguments last
	Lifetimes []Lifetime     // the parents' first
	Parent    int            // how many of Params are the parents'
	// Preds are all bounds of the item and its parents; in a trait, Self: Trait and its supertraits.
	Preds []Predicate
}

// Identity are the parameters as arguments: what stands for them inside the item.
func (g *Generics) Identity() []Ty { return identity(g.Params) }

// Predicate is a bound: Subject: Trait, or Subject: 'lifetime.
type Predicate struct {
	Subject  Ty
	Trait    TraitRef // Name empty when the bound is a lifetime
	Static   bool     // Subject: 'static
	Outlives string   // Subject: 'a; the name without the quote
	Maybe    bool     // ?Trait
	Owner    *index.Def
	Span     hir.Span // of the bound in Owner's unit
}

// paramList is the part of Generics that needs no types lowered.
type paramList struct {
	params    []GenericParam
	lifetimes []Lifetime
	parent    int // how many params are the parents'
	lifeBase  int // how many lifetimes are the parents'
	implAt    map[hir.Span]int
	opaqueAt  map[hir.Span]int // `impl` types of the return type, in order of text
}

// genericParent is the item whose parameters are in view in d as well; nil without.
func genericParent(d *index.Def) *index.Def {
	if d == nil || d.Parent == nil || d.Nested() != nil && d.Parent.Kind == index.FnDef {
		return nil
	}
	switch d.Parent.Kind {
	case index.TraitDef, index.ImplDef, index.EnumDef:
		return d.Parent
	}
	return nil
}

// genericsOf is what the item declares.
func genericsOf(it hir.Item) hir.Generics {
	switch it := it.(type) {
	case *hir.Fn:
		return it.Generics
	case *hir.Struct:
		return it.Generics
	case *hir.Enum:
		return it.Generics
	case *hir.Trait:
		return it.Generics
	case *hir.Impl:
		return it.Generics
	case *hir.TypeAlias:
		return it.Generics
	}
	return hir.Generics{}
}

// params are d's parameters by name.
func (e *Env) params(d *index.Def) *paramList {
	return e.memo.params.Get(d, func() *paramList { return e.makeParams(d) })
}

func (e *Env) makeParams(d *index.Def) *paramList {
	l := &paramList{}
	if p := genericParent(d); p != nil {
		up := e.params(p)
		l.params = append(l.params, up.params...)
		l.lifetimes = append(l.lifetimes, up.lifetimes...)
	}
	l.parent, l.lifeBase = len(l.params), len(l.lifetimes)
	if d.Kind == index.VariantDef {
		return l // the enum's alone
	}
	if d.Kind == index.TraitDef {
		l.params = append(l.params, GenericParam{Name: "Self", Owner: d})
	}
	it := e.Index.Header(d)
	for _, p := range genericsOf(it).Params {
		if p.Kind == hir.LifetimeParam {
			l.lifetimes = append(l.lifetimes, Lifetime{Name: p.Name.Text, Owner: d})
			continue
		}
		l.params = append(l.params, GenericParam{
			Name: p.Name.Text, Owner: d, Index: len(l.params), Const: p.Kind == hir.ConstParam,
			Span: p.Name.Span, def: p.Default,
		})
	}
	if fn, ok := it.(*hir.Fn); ok {
		l.addImplTypes(d, fn)
	}
	return l
}

// addImplTypes gives each `impl Trait` of the arguments a parameter, and numbers those of the result.
func (l *paramList) addImplTypes(d *index.Def, fn *hir.Fn) {
	l.implAt, l.opaqueAt = map[hir.Span]int{}, map[hir.Span]int{}
	for _, p := range fn.Params {
		eachImpl(p.Ty, 0, func(t *hir.ImplType) {
			l.implAt[t.Span] = len(l.params)
			l.params = append(l.params, GenericParam{
				Name: implName(t), Owner: d, Index: len(l.params), Impl: true, Span: t.Span,
			})
		})
	}
	eachImpl(fn.Ret, 0, func(t *hir.ImplType) { l.opaqueAt[t.Span] = len(l.opaqueAt) })
}

// implName is an `impl Trait` as one would say it.
func implName(t *hir.ImplType) string {
	s := "impl "
	for i, b := range t.Bounds {
		if i > 0 {
			s += " + "
		}
		if b.Maybe {
			s += "?"
		}
		if b.Path != nil {
			s += b.Path.Last()
		} else {
			s += "'" + b.Lifetime
		}
	}
	return s
}

// eachImpl visits the `impl` types in t in order of text, an outer one before those in its bounds.
func eachImpl(t hir.TypeRef, depth int, visit func(*hir.ImplType)) {
	if depth > maxDepth {
		return
	}
	each := func(t hir.TypeRef) { eachImpl(t, depth+1, visit) }
	bounds := func(bs []hir.Bound) {
		for i := range bs {
			eachArg(bs[i].Path, each)
		}
	}
	switch t := t.(type) {
	case *hir.PathType:
		if t.Path.QSelf != nil {
			each(t.Path.QSelf)
		}
		eachArg(&t.Path, each)
	case *hir.RefType:
		each(t.Elem)
	case *hir.PtrType:
		each(t.Elem)
	case *hir.SliceType:
		each(t.Elem)
	case *hir.ArrayType:
		each(t.Elem)
	case *hir.TupleType:
		for _, el := range t.Elems {
			each(el)
		}
	case *hir.ImplType:
		visit(t)
		bounds(t.Bounds)
	case *hir.DynType:
		bounds(t.Bounds)
	}
}

// eachArg visits the types among a path's generic arguments.
func eachArg(p *hir.Path, visit func(hir.TypeRef)) {
	if p == nil {
		return
	}
	for _, seg := range p.Segments {
		if seg.Args == nil {
			continue
		}
		for _, t := range seg.Args.Types {
			visit(t)
		}
		for _, b := range seg.Args.Bindings {
			if b.Ty != nil {
				visit(b.Ty)
			}
		}
		if seg.Args.Ret != nil {
			visit(seg.Args.Ret)
		}
	}
}

// identity are params as arguments.
func identity(params []GenericParam) []Ty {
	out := make([]Ty, len(params))
	for i := range params {
		out[i] = params[i].Ty()
	}
	return out
}

// Generics are d's parameters with all that is demanded of them. The result is shared: do not change it.
func (e *Env) Generics(d *index.Def) *Generics {
	return e.memo.generics.Get(d, func() *Generics { return e.makeGenerics(d) })
}

func (e *Env) makeGenerics(d *index.Def) *Generics {
	l := e.params(d)
	g := &Generics{Def: d, Lifetimes: l.lifetimes, Parent: l.parent}
	g.Params = append(g.Params, l.params...)
	if p := genericParent(d); p != nil {
		up := e.Generics(p)
		copy(g.Params, up.Params) // with their bounds
		g.Preds = append(g.Preds, up.Preds...)
	}
	if d.Kind != index.VariantDef {
		g.Preds = append(g.Preds, e.ownPredicates(d)...)
	}
	for _, p := range g.Preds {
		if t, ok := p.Subject.(*Param); ok && p.Trait.Name != "" && !p.Maybe && t.Index < len(g.Params) {
			at := &g.Params[t.Index]
			if at.Owner == t.Owner && (p.Owner == d || t.Index >= g.Parent) {
				at.Bounds = append(at.Bounds[:len(at.Bounds):len(at.Bounds)], p.Trait)
			}
		}
	}
	return g
}

// ownPredicates are the bounds that d itself declares.
func (e *Env) ownPredicates(d *index.Def) []Predicate {
	l := newLowerer(e, index.Scope{Def: d}, LowerOpts{Elided: RegionBound, Impl: ImplParam})
	c := predicates{l: l, owner: d}
	it := e.Index.Header(d)
	list := e.params(d)
	if tr, ok := it.(*hir.Trait); ok {
		self := list.params[list.parent].Ty()
		c.add(Predicate{Subject: self, Trait: TraitRef{Trait: d, Name: d.Name, Args: identity(list.params[list.parent+1:])}, Span: tr.Name.Span})
		c.bounds(self, tr.Supers)
	}
	g := genericsOf(it)
	at := list.parent
	if d.Kind == index.TraitDef {
		at++
	}
	for _, p := range g.Params {
		if p.Kind == hir.LifetimeParam {
			continue
		}
		c.bounds(list.params[at].Ty(), p.Bounds)
		at++
	}
	for _, w := range g.Where {
		if w.Ty != nil {
			c.bounds(l.lower(w.Ty), w.Bounds)
		}
	}
	if fn, ok := it.(*hir.Fn); ok {
		for _, p := range fn.Params {
			eachImpl(p.Ty, 0, func(t *hir.ImplType) { c.bounds(list.params[list.implAt[t.Span]].Ty(), t.Bounds) })
		}
	}
	return c.out
}

// predicates collects bounds as predicates.
type predicates struct {
	l     *lowerer
	owner *index.Def
	out   []Predicate
}

func (c *predicates) add(p Predicate) {
	p.Owner = c.owner
	c.out = append(c.out, p)
}

// bounds adds subject: bs. A bound on an associated type (`Iterator<Item: Send>`) becomes one on the
// projection.
func (c *predicates) bounds(subject Ty, bs []hir.Bound) {
	for _, b := range bs {
		if b.Path == nil {
			c.add(Predicate{Subject: subject, Static: b.Lifetime == "static", Outlives: b.Lifetime, Span: b.Span})
			continue
		}
		r := c.l.traitRef(b.Path, subject)
		c.add(Predicate{Subject: subject, Trait: r, Maybe: b.Maybe, Span: b.Span})
		for _, bind := range lastBindings(b.Path) {
			if len(bind.Bounds) > 0 {
				c.bounds(&Proj{Self: subject, Trait: r.Trait, Args: r.Args, Name: bind.Name.Text}, bind.Bounds)
			}
		}
	}
}

// lastBindings are the associated type bindings of a path's last segment.
func lastBindings(p *hir.Path) []hir.AssocBinding {
	if p == nil || len(p.Segments) == 0 {
		return nil
	}
	if a := p.Segments[len(p.Segments)-1].Args; a != nil {
		return a.Bindings
	}
	return nil
}

// ParamEnv is what may be assumed inside an item: the bounds in force with all supertraits.
type ParamEnv struct {
	Def   *index.Def // the item
	Preds []Predicate
}

// ParamEnv gives what may be assumed inside d. The result is shared: do not change it.
func (e *Env) ParamEnv(d *index.Def) ParamEnv {
	if d == nil {
		return ParamEnv{}
	}
	return e.memo.penvs.Get(d, func() ParamEnv {
		return ParamEnv{Def: d, Preds: e.elaborate(append(e.boxedSelf(d), e.Generics(d).Preds...))}
	})
}

// boxedSelf are the bounds on Self that the attribute of a boxed async trait adds to a method with a default body,
// so that its future can be Send: Sync where it takes `&self`, Send where it takes `self` or `&mut self` (async-trait
// 0.1, expand.rs).
func (e *Env) boxedSelf(d *index.Def) []Predicate {
	tr := genericParent(d)
	if tr == nil || tr.Kind != index.TraitDef {
		return nil
	}
	fn, ok := e.Index.Header(d).(*hir.Fn)
	if send, boxed := e.boxedAsync(d); !ok || !fn.Async || fn.Self == nil || fn.BodySpan.Len() == 0 || !send || !boxed {
		return nil
	}
	l := e.params(tr)
	self := l.params[l.parent].Ty()
	bound := func(tr *index.Def, name string) Predicate {
		return Predicate{Subject: self, Trait: TraitRef{Trait: tr, Name: name}, Owner: d}
	}
	shared, owned := bound(e.memo.lang.sync, "Sync"), bound(e.memo.lang.send, "Send")
	switch sig := e.Sig(d); {
	case sig.SelfRef == SharedRef:
		return []Predicate{shared}
	case sig.SelfRef == MutRef || fn.Self.Ty == nil:
		return []Predicate{owned}
	}
	return []Predicate{shared, owned}
}

// maxSupers bounds the elaboration of supertraits, for programs with cyclic ones.
const maxSupers = 256

// elaborate adds to ps what their supertraits imply.
func (e *Env) elaborate(ps []Predicate) []Predicate {
	out := append([]Predicate(nil), ps...)
	for i := 0; i < len(out) && len(out) < maxSupers; i++ {
		p := out[i]
		if p.Trait.Trait == nil || p.Maybe {
			continue
		}
		args := append([]Ty{p.Subject}, p.Trait.Args...)
		for _, s := range e.supers(p.Trait.Trait) {
			s.Subject = Subst(s.Subject, p.Trait.Trait, args)
			s.Trait = e.passDown(p.Trait, SubstRef(s.Trait, p.Trait.Trait, args))
			if !holdsPredicate(out, s) {
				out = append(out, s)
			}
		}
	}
	return out
}

// passDown gives a supertrait the bindings that sub has of associated types which are not sub's own:
// `Sub<Output = u8>` with `trait Sub: Future` says what the Future's Output is.
func (e *Env) passDown(sub, super TraitRef) TraitRef {
	if super.Trait == nil {
		return super
	}
	var assoc map[string]Ty
	for name, t := range sub.Assoc {
		if _, said := super.Assoc[name]; said || e.Index.Child(sub.Trait, name, index.TypeNS) != nil {
			continue
		}
		if assoc == nil {
			assoc = maps.Clone(super.Assoc)
		}
		if assoc == nil {
			assoc = map[string]Ty{}
		}
		assoc[name] = t
	}
	if assoc != nil {
		super.Assoc = assoc
	}
	return super
}

func holdsPredicate(ps []Predicate, p Predicate) bool {
	for _, o := range ps {
		if o.Trait.Trait == p.Trait.Trait && o.Trait.Name == p.Trait.Name && o.Outlives == p.Outlives &&
			Equal(o.Subject, p.Subject) && equalAll(o.Trait.Args, p.Trait.Args) {
			return true
		}
	}
	return false
}

func equalAll(a, b []Ty) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

// supers are the direct supertraits of tr, as predicates on its Self.
func (e *Env) supers(tr *index.Def) []Predicate {
	return e.memo.supers.Get(tr, func() []Predicate {
		if tr.Kind != index.TraitDef {
			return nil
		}
		var out []Predicate
		for _, p := range e.ownPredicates(tr) {
			self, ok := p.Subject.(*Param)
			if ok && self.Owner == tr && self.Index == 0 && p.Trait.Trait != tr && !p.Maybe {
				out = append(out, p)
			}
		}
		return out
	})
}

// Supertraits are the direct supertraits of tr, in terms of its own parameters (Self is the first).
func (e *Env) Supertraits(tr *index.Def) []TraitRef {
	var out []TraitRef
	for _, p := range e.supers(tr) {
		if p.Trait.Name != "" {
			out = append(out, p.Trait)
		}
	}
	return out
}

// identityArgs are d's parameters as arguments: what stands for them inside d.
func (e *Env) identityArgs(d *index.Def) []Ty { return identity(e.params(d).params) }

// arity is how many parameters are in view in d.
func (e *Env) arity(d *index.Def) int { return len(e.params(d).params) }

// elaborateRefs are refs, bounds on self, with all their supertraits.
func (e *Env) elaborateRefs(self Ty, refs []TraitRef) []TraitRef {
	ps := make([]Predicate, len(refs))
	for i, r := range refs {
		ps[i] = Predicate{Subject: self, Trait: r}
	}
	var out []TraitRef
	for _, p := range e.elaborate(ps) {
		if p.Trait.Name != "" && Equal(p.Subject, self) {
			out = append(out, p.Trait)
		}
	}
	return out
}

// itemPredicates are the bounds with which p's trait declares the associated type, on p.
func (e *Env) itemPredicates(p *Proj) []Predicate {
	if p.Trait == nil {
		return nil
	}
	c := e.Index.Child(p.Trait, p.Name, index.TypeNS)
	if c == nil {
		return nil
	}
	ps := e.memo.items.Get(c, func() []Predicate { return e.assocPredicates(c) })
	args := append([]Ty{p.Self}, p.Args...)
	out := make([]Predicate, len(ps))
	for i, b := range ps {
		b.Subject = p
		b.Trait = SubstRef(b.Trait, p.Trait, args)
		out[i] = b
	}
	return out
}

// assocPredicates are the bounds on the associated type c as its trait declares it, where-clauses of the
// trait on it included.
func (e *Env) assocPredicates(c *index.Def) []Predicate {
	ta, ok := e.Index.Header(c).(*hir.TypeAlias)
	if !ok {
		return nil
	}
	l := newLowerer(e, index.Scope{Def: c}, LowerOpts{Elided: RegionBound})
	self := &Proj{Self: &Param{Owner: c.Parent, Name: "Self"}, Trait: c.Parent, Name: c.Name}
	if tr := e.params(c.Parent); len(tr.params) > 0 {
		self.Args = identity(tr.params[1:])
	}
	b := predicates{l: l, owner: c}
	b.bounds(self, ta.Bounds)
	for _, w := range genericsOf(e.Index.Header(c.Parent)).Where {
		if w.Ty != nil && namesPath(w.Ty, "Self", c.Name) {
			b.bounds(self, w.Bounds)
		}
	}
	return b.out
}

// itemBounds are the traits among itemPredicates.
func (e *Env) itemBounds(p *Proj) []TraitRef {
	var out []TraitRef
	for _, b := range e.itemPredicates(p) {
		if b.Trait.Name != "" && !b.Maybe {
			out = append(out, b.Trait)
		}
	}
	return out
}
