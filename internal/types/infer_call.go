package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// obligationSite is the expression that takes on a callee's bounds.
type obligationSite struct {
	cause  hir.ExprID
	args   []hir.Expr // the arguments as written, for Obligation.Value
	types  []Ty       // their formal types before instantiation, to find which argument a bound is about
	unsure bool       // the callee is a guess: nothing may be demanded in its name
}

// oblige records a bound that the solver is to judge.
func (in *infer) oblige(t Trait, subject Ty, site obligationSite, d *index.Def, p Predicate) {
	if site.unsure {
		return
	}
	o := Obligation{Trait: t, Ty: subject, Cause: site.cause, Value: NoExpr, By: in.e.Label(d), Def: d, Span: p.Span}
	for i, formal := range site.types {
		if i < len(site.args) && Equal(formal, p.Subject) {
			o.Value = site.args[i].ID()
		}
	}
	in.res.Obligations = append(in.res.Obligations, o)
}

// concerning keeps the obligations that are about futures: those of an expression that demands something of
// a future, or of a closure that is run elsewhere. What generic code demands of ordinary values is no
// business of ours, and rests on more types than we know.
func (in *infer) concerning(os []Obligation) []Obligation {
	about := map[hir.ExprID]bool{}
	for i := range os {
		o := &os[i]
		if in.holdsFuture(o.Ty) || in.runsElsewhere(o.Def) && holdsClosure(o.Ty) {
			about[o.Cause] = true
		}
	}
	kept := os[:0]
	for _, o := range os {
		if about[o.Cause] {
			kept = append(kept, o)
		}
	}
	return kept
}

// runsElsewhere reports whether d is known to run what it is given on its own: a spawn of the catalog, or
// the program's own function that demands it.
func (in *infer) runsElsewhere(d *index.Def) bool {
	if d == nil || d.Kind != index.FnDef {
		return false
	}
	return !d.Crate.Foreign || in.e.Knowledge != nil && in.e.Knowledge.Spawns(d.Lang())
}

// holdsFuture reports whether a future, or something of which no more is known than that it is one, is t or
// in it.
func (in *infer) holdsFuture(t Ty) bool {
	yes := false
	Walk(t, func(t Ty) bool {
		var bounds []TraitRef
		switch t := t.(type) {
		case *Future:
			yes = true
		case *Opaque:
			bounds = t.Bounds
		case *Dyn:
			bounds = t.Bounds
		case *Param:
			bounds = in.boundsOf(t)
		}
		for _, b := range bounds {
			yes = yes || b.Trait != nil && b.Trait == in.e.lang.future
		}
		return !yes
	})
	return yes
}

func holdsClosure(t Ty) bool {
	yes := false
	Walk(t, func(t Ty) bool {
		_, is := t.(*Closure)
		yes = yes || is
		return !yes
	})
	return yes
}

// pathValue is the type of a path that is no local: a function, constant, constructor or associated item.
func (in *infer) pathValue(x *hir.PathExpr, want Ty) Ty {
	if q := x.Path.QSelf; q != nil && x.Path.QTrait == nil { // <[u8]>::name
		if len(x.Path.Segments) == 1 {
			return in.typeValue(x, in.lower(q), x.Path.Last())
		}
		return in.deepAssociated(x)
	}
	res := in.e.Index.Resolve(in.scope(), &x.Path, index.ValueNS)
	switch {
	case res.Kind == index.ResNone:
		return unknown("`" + x.Path.Text() + "` is not known here")
	case res.Kind == index.ResParam && res.Rest == 0:
		return unknown("the type of a const parameter is not followed")
	case res.Kind == index.ResSelf && res.Rest == 0:
		return in.selfValue(x)
	case res.Rest == 0:
		return in.defValue(x, res.Def)
	case res.Rest == 1:
		return in.associatedValue(x, res)
	}
	return in.deepAssociated(x)
}

// selfValue is `Self` as a value: the constructor of a unit or tuple struct.
func (in *infer) selfValue(x *hir.PathExpr) Ty {
	t := in.lowerPath(x.Path)
	a, ok := in.shallow(t).(*Adt)
	if !ok {
		return unknown("`Self` is no struct here")
	}
	in.res.PathDefs[x.ID()] = a.Def
	return in.constructorValue(a.Def, a.Args)
}

// defValue is a resolved definition used as a value.
func (in *infer) defValue(x *hir.PathExpr, d *index.Def) Ty {
	in.res.PathDefs[x.ID()] = d
	if len(d.Twins()) > 0 {
		return unknown("`" + d.Name + "` is declared several times under different cfgs")
	}
	switch d.Kind {
	case index.FnDef:
		args := in.freshList(in.e.arity(d))
		in.writeOwnArgs(d, args, lastArgs(&x.Path))
		return &FnItem{Def: d, Args: args}
	case index.ConstDef:
		return in.constValue(d, nil)
	case index.StructDef:
		return in.constructorValue(d, in.writtenArgs(d, lastArgs(&x.Path)))
	case index.VariantDef:
		return in.constructorValue(d, in.writtenArgs(d.Parent, variantArgs(&x.Path)))
	}
	return unknown("`" + x.Path.Text() + "` is no value that we know")
}

// constructorValue is a unit struct or variant, or the function that a tuple one is.
func (in *infer) constructorValue(d *index.Def, args []Ty) Ty {
	if in.e.fieldsKind(d) == hir.TupleFields {
		return &FnItem{Def: d, Args: args}
	}
	return in.adtOf(d, args)
}

// writeOwnArgs puts a turbofish over the last of d's parameters, which are its own.
func (in *infer) writeOwnArgs(d *index.Def, args []Ty, written *hir.GenericArgs) {
	if written == nil {
		return
	}
	first := in.e.parentArity(d)
	for i, t := range written.Types {
		if first+i < len(args) {
			args[first+i] = in.lowerArg(t)
		}
	}
}

// associatedValue is Type::name, Trait::name or Param::name.
func (in *infer) associatedValue(x *hir.PathExpr, res index.Res) Ty {
	prefix := x.Path
	prefix.Segments = x.Path.Segments[:len(x.Path.Segments)-1]
	name := x.Path.Last()
	if x.Path.QSelf != nil {
		tr := in.e.Index.Resolve(in.scope(), x.Path.QTrait, index.TypeNS)
		if tr.Kind == index.ResDef && tr.Def.Kind == index.TraitDef {
			return in.traitValue(x, tr.Def, in.lower(x.Path.QSelf), x.Path.QTrait, name)
		}
		return unknown("the trait `" + x.Path.QTrait.Text() + "` is not known")
	}
	if res.Kind == index.ResDef && res.Def.Kind == index.TraitDef {
		return in.traitValue(x, res.Def, in.fresh(), &prefix, name)
	}
	var self Ty
	if res.Kind == index.ResPrim {
		self = in.primitive(res.Name)
	} else {
		self = in.lowerPath(prefix)
	}
	return in.typeValue(x, self, name)
}

// deepAssociated is <T as Trait>::Assoc::name or Self::Assoc::name.
func (in *infer) deepAssociated(x *hir.PathExpr) Ty {
	prefix := x.Path
	prefix.Segments = x.Path.Segments[:len(x.Path.Segments)-1]
	self := in.lowerPath(prefix)
	return in.typeValue(x, self, x.Path.Last())
}

func (in *infer) primitive(name string) Ty { return prim(name) }

// traitValue is a trait's method or constant, for a given Self.
func (in *infer) traitValue(x *hir.PathExpr, trait *index.Def, self Ty, written *hir.Path, name string) Ty {
	item := in.e.Index.Child(trait, name, index.ValueNS)
	if item == nil {
		return unknown("`" + name + "` is not declared in `" + trait.Name + "`")
	}
	in.res.PathDefs[x.ID()] = item
	args := in.freshList(in.e.arity(item))
	if len(args) > 0 {
		in.unify(args[0], self)
	}
	if w := lastArgs(written); w != nil {
		for i, t := range w.Types {
			if i+1 < len(args) {
				args[i+1] = in.lowerArg(t)
			}
		}
	}
	switch item.Kind {
	case index.FnDef:
		in.writeOwnArgs(item, args, lastArgs(&x.Path))
		return &FnItem{Def: item, Args: args}
	case index.ConstDef:
		return in.constValue(item, args)
	}
	return unknown("`" + name + "` is no value that we know")
}

// constValue is the type of a constant, for the arguments of what it is declared in.
func (in *infer) constValue(item *index.Def, args []Ty) Ty {
	c, ok := in.e.Index.Header(item).(*hir.Const)
	if !ok || c.Ty == nil {
		return unknown("a constant without a type")
	}
	return in.norm(Subst(in.e.LowerTy(index.Scope{Def: item}, c.Ty, LowerOpts{}), item, args))
}

// typeValue is an associated function, constant or variant of a type.
func (in *infer) typeValue(x *hir.PathExpr, self Ty, name string) Ty {
	head := in.known(self)
	if a, ok := head.(*Adt); ok && a.Def.Kind == index.EnumDef {
		if v := in.e.Index.Child(a.Def, name, index.ValueNS); v != nil && v.Kind == index.VariantDef {
			in.res.PathDefs[x.ID()] = v
			return in.constructorValue(v, a.Args)
		}
	}
	for _, impl := range in.e.inherentImpls(head) {
		item := in.e.Index.Child(impl, name, index.ValueNS)
		if item == nil {
			continue
		}
		implArgs := in.freshList(in.e.arity(impl))
		if !in.try(func() bool { return in.unify(in.normHeader(in.e.header(impl).Self, impl, implArgs), head) }) {
			continue
		}
		in.res.PathDefs[x.ID()] = item
		if item.Kind == index.ConstDef {
			return in.constValue(item, implArgs)
		}
		if item.Kind != index.FnDef {
			continue
		}
		args := append(implArgs, in.freshList(in.e.arity(item)-len(implArgs))...)
		in.writeOwnArgs(item, args, lastArgs(&x.Path))
		return &FnItem{Def: item, Args: args}
	}
	if u, ok := head.(*Unknown); ok {
		return u
	}
	for _, b := range in.boundsOf(head) {
		if b.Trait != nil && in.e.Index.Child(b.Trait, name, index.ValueNS) != nil {
			return in.boundValue(x, b, head, name)
		}
	}
	return in.traitValueByName(x, head, name)
}

func (in *infer) boundValue(x *hir.PathExpr, b TraitRef, self Ty, name string) Ty {
	t := in.traitValue(x, b.Trait, self, &hir.Path{Segments: []hir.Segment{{}}}, name)
	if f, ok := t.(*FnItem); ok {
		for i, a := range b.Args {
			if i+1 < len(f.Args) {
				in.unify(f.Args[i+1], a)
			}
		}
	}
	return t
}

// traitValueByName looks among all traits that declare the name for the one that self implements.
func (in *infer) traitValueByName(x *hir.PathExpr, self Ty, name string) Ty {
	var best *index.Def
	sure := false
	items := in.e.Index.TraitMethods(in.fn.Crate, name)
	if len(items) == 0 {
		items = in.e.Index.TraitConsts(in.fn.Crate, name)
	}
	for _, m := range items {
		trait := m.Parent
		switch in.holds(self, TraitRef{Trait: trait, Name: trait.Name, Args: in.freshList(in.e.arity(trait) - 1)}) {
		case Yes:
			if sure && best != nil {
				return unknown("several traits give `" + name + "`")
			}
			best, sure = trait, true
		case Maybe:
			if best == nil {
				best = trait
			} else if !sure {
				return unknown("several traits may give `" + name + "`")
			}
		}
	}
	if best == nil {
		return unknown("`" + in.e.Display(in.resolve(self)) + "` has no known `" + name + "`")
	}
	return in.traitValue(x, best, self, &hir.Path{Segments: []hir.Segment{{}}}, name)
}

// call infers callee(args).
func (in *infer) call(x *hir.Call, want Ty) Ty {
	callee := in.expr(x.Callee, nil)
	switch f := in.known(callee).(type) {
	case *FnItem:
		return in.callDef(x.ID(), f.Def, f.Args, x.Args, want)
	case *Unknown:
		in.looseArgs(x.Args)
		return unknown("it comes from a call of something unknown")
	}
	params, ret, adjust := in.calleeSig(callee)
	if adjust == nil {
		in.looseArgs(x.Args)
		return unknown("it comes from a call of something unknown")
	}
	in.res.Adjusts[x.Callee.ID()] = adjust
	in.callArgs(x.Args, params, nil)
	if isNever(in.shallow(ret)) {
		in.res.Callees[x.ID()] = &Callee{Diverges: true}
	}
	return ret
}

// calleeSig is the signature of a value that is called, and how the call uses it: rustc derefs it until it
// meets something callable, an `Arc<dyn Fn()>` for example. nil: nothing callable is known in it.
func (in *infer) calleeSig(callee Ty) (params []Ty, ret Ty, adjust *Adjust) {
	if params, ret, ok := in.callableSig(callee); ok {
		return params, ret, in.calleeAdjust(callee)
	}
	chain, _ := in.steps(callee)
	for i, s := range chain[1:] {
		if params, ret, ok := in.callableSig(s.ty); ok {
			adjust = in.calleeAdjust(s.ty)
			adjust.Derefs = derefs(chain[:i+2])
			return params, ret, adjust
		}
	}
	return nil, nil, nil
}

// calleeAdjust is how a callable value is used by a call: Fn by reference, FnMut by mutable reference,
// FnOnce by value.
func (in *infer) calleeAdjust(callee Ty) *Adjust {
	switch c := in.shallow(callee).(type) {
	case *FnPtr, *Ref:
		return &Adjust{}
	case *Param, *Opaque, *Dyn:
		l := &in.e.memo.lang
		once := false
		for _, b := range in.boundsOf(c) {
			switch b.Trait {
			case nil:
			case l.fn, l.asyncFn:
				return &Adjust{Ref: SharedRef}
			case l.fnMut, l.asyncFnMut:
				return &Adjust{Ref: MutRef}
			case l.fnOnce, l.asyncFnOnce:
				once = true
			}
		}
		if once {
			return &Adjust{}
		}
	}
	return &Adjust{Ref: SharedRef}
}

// looseArgs infers arguments of which nothing is known.
func (in *infer) looseArgs(args []hir.Expr) {
	for _, a := range args {
		in.expr(a, nil)
	}
}

// callArgs infers arguments against their formal types: closures last, when the rest is known of what
// they are given (rustc's check_argument_types does the same).
func (in *infer) callArgs(args []hir.Expr, formals, wants []Ty) {
	for _, closures := range [2]bool{false, true} {
		if closures {
			in.selectPending()
		}
		for i, a := range args {
			if _, isClosure := a.(*hir.Closure); isClosure != closures {
				continue
			}
			if i >= len(formals) {
				in.expr(a, nil)
				continue
			}
			want := formals[i]
			if i < len(wants) && wants[i] != nil {
				if _, free := in.shallow(want).(*Var); free && !closures {
					want = wants[i]
				}
			}
			got := in.expr(a, want)
			if !in.coerceToWanted(a, got, want, formals[i]) {
				in.coerce(a, got, formals[i])
			}
			if closures {
				in.selectPending()
			}
		}
	}
}

// coerceToWanted fits an argument to what the call's result is wanted to be, where the formal type leaves it
// open: `Some(Box::pin(task))` as an `Option<Pin<Box<dyn Future>>>`. As rustc does, it is tried only with a type
// that is known; false means that it does not fit.
func (in *infer) coerceToWanted(x hir.Expr, got, want, formal Ty) bool {
	if _, open := in.shallow(formal).(*Var); !open || want == formal || isUnsized(in.shallow(want)) || !has(want, isDyn) || has(want, isVar) {
		return false
	}
	return in.coerce(x, got, want) && in.unify(formal, want)
}

func isDyn(t Ty) bool { _, ok := t.(*Dyn); return ok }
func isVar(t Ty) bool { _, ok := t.(*Var); return ok }

// callDef is a call of a known function or constructor.
func (in *infer) callDef(id hir.ExprID, d *index.Def, args []Ty, exprs []hir.Expr, want Ty) Ty {
	c := &Callee{Def: d, Args: args}
	in.res.Callees[id] = c
	if d.Kind != index.FnDef {
		return in.callConstructor(id, d, args, exprs, want)
	}
	sig := in.e.Sig(d)
	c.ByValueSelf = sig.HasSelf && sig.SelfByValue
	params, ret := in.instantiateSig(d, args)
	in.require(d, args, obligationSite{cause: id, args: exprs, types: sig.Params})
	in.callArgs(exprs, params, in.wantsFrom(params, ret, want))
	in.selectPending()
	in.instance(c)
	c.Diverges = isNever(in.shallow(ret))
	return in.regionsOfCall(in.keeping(in.resultOf(c, ret), exprs, nil), sig, exprs, nil)
}

// keeping notes, in the future that a call of an async fn gives, what it was called with.
func (in *infer) keeping(ret Ty, exprs []hir.Expr, recv *Adjust) Ty {
	f, ok := in.shallow(ret).(*Future)
	if !ok || f.Expr != NoExpr {
		return ret
	}
	n := *f
	n.Params = make([]Ty, len(exprs))
	for i, x := range exprs {
		n.Params[i] = in.res.Exprs[x.ID()]
		if i == 0 && recv != nil {
			n.Params[i] = in.adjusted(x, recv)
		}
	}
	return &n
}

// adjusted is the type of a receiver after its adjustment.
func (in *infer) adjusted(x hir.Expr, a *Adjust) Ty {
	t := in.res.Exprs[x.ID()]
	if n := len(a.Derefs); n > 0 {
		t = a.Derefs[n-1].To
	}
	if a.Ref == NoRef {
		return t
	}
	return &Ref{Mut: a.Ref == MutRef, Elem: t, Region: in.argRegion(x, true, a)}
}

// wantsFrom is what the arguments are expected to be when the call's result is wanted to be want: found
// by unifying on trial, as rustc's expectations are.
func (in *infer) wantsFrom(params []Ty, ret, want Ty) []Ty {
	if want == nil {
		return nil
	}
	m := in.mark()
	defer in.rollback(m)
	if !in.unify(ret, want) {
		return nil
	}
	wants := make([]Ty, len(params))
	for i, p := range params {
		wants[i] = in.resolve(p)
	}
	return wants
}

func (in *infer) callConstructor(id hir.ExprID, d *index.Def, args []Ty, exprs []hir.Expr, want Ty) Ty {
	t := in.adtOf(d, args).(*Adt)
	fields := in.fieldTypes(d, t.Args)
	formals := make([]Ty, len(fields))
	for i, f := range fields {
		formals[i] = f.Ty
	}
	in.require(t.Def, t.Args, obligationSite{cause: id, args: exprs, types: in.declaredFields(d, t.Def)})
	in.callArgs(exprs, formals, in.wantsFrom(formals, t, want))
	return t
}

// declaredFields are the types of d's fields as declared, with adt's parameters in them.
func (in *infer) declaredFields(d, adt *index.Def) []Ty {
	var out []Ty
	for _, f := range in.e.Fields(d, in.e.Generics(adt).Identity()) {
		out = append(out, f.Ty)
	}
	return out
}

// instantiateSig is d's signature with args for its parameters, as a caller sees it.
func (in *infer) instantiateSig(d *index.Def, args []Ty) (params []Ty, ret Ty) {
	if d.Kind != index.FnDef {
		for _, f := range in.fieldTypes(d, args) {
			params = append(params, f.Ty)
		}
		return params, in.adtOf(d, args)
	}
	sig := in.e.Sig(d)
	params = make([]Ty, len(sig.Params))
	for i, p := range sig.Params {
		params[i] = in.norm(Instantiate(p, d, args))
	}
	ret = in.norm(Instantiate(sig.Ret, d, args))
	if sig.Async {
		ret = in.asyncResult(d, args, ret)
	}
	return params, ret
}

// asyncResult is what calling an async fn gives: its future, or what an attribute makes of it.
func (in *infer) asyncResult(d *index.Def, args []Ty, out Ty) Ty {
	if send, boxed := in.e.boxedAsync(d); boxed {
		bounds := []TraitRef{{Trait: in.e.lang.future, Name: "Future", Assoc: map[string]Ty{"Output": out}}}
		if send {
			bounds = append(bounds, TraitRef{Trait: in.e.memo.lang.send, Name: "Send"})
		}
		return in.pinned(in.e.lang.adt(in.e.lang.boxed, &Dyn{Bounds: bounds, Region: RegionUnknown}))
	}
	return &Future{Fn: d, Expr: NoExpr, Args: args, Output: out}
}

// instance replaces a trait's method by the impl's, when Self is known and one impl fits: only the impl
// says what an async method's future is made of.
func (in *infer) instance(c *Callee) {
	trait := c.Def.Parent
	if trait == nil || trait.Kind != index.TraitDef || len(c.Args) == 0 {
		return
	}
	self := in.known(c.Args[0])
	switch self.(type) {
	case *Adt, *Prim, *Tuple, *Array, *Ref:
	default:
		return
	}
	traitArity := in.e.arity(trait)
	impl, implArgs, st := in.selectImpl(trait, self, c.Args[1:min(traitArity, len(c.Args))])
	if st != found {
		return
	}
	m := in.e.Index.Child(impl, c.Def.Name, index.ValueNS)
	if m == nil || m.Kind != index.FnDef {
		return
	}
	own := c.Args[traitArity:]
	c.Def = m
	c.Args = append(implArgs, own...)
}

// resultOf is the call's type once the callee's instance is known: futures and opaque types name the
// function that makes them.
func (in *infer) resultOf(c *Callee, ret Ty) Ty {
	if c.Def.Kind != index.FnDef || c.Def.Parent == nil || c.Def.Parent.Kind != index.ImplDef {
		return ret
	}
	switch r := in.shallow(ret).(type) {
	case *Future:
		if r.Fn != c.Def && r.Expr == NoExpr {
			if in.e.Sig(c.Def).Async {
				return &Future{Fn: c.Def, Expr: NoExpr, Args: c.Args, Output: r.Output}
			}
			_, own := in.instantiateSig(c.Def, c.Args)
			return own
		}
	case *Opaque:
		if r.Fn != c.Def {
			_, own := in.instantiateSig(c.Def, c.Args)
			return own
		}
	}
	return ret
}

// structLit infers Path { fields }.
func (in *infer) structLit(x *hir.StructLit, want Ty) Ty {
	d, args := in.constructor(&x.Path)
	if d == nil {
		for _, f := range x.Fields {
			in.expr(f.X, nil)
		}
		in.expr(x.Base, nil)
		return unknown("`" + x.Path.Text() + "` is not known here")
	}
	in.res.PathDefs[x.ID()] = d
	t := in.adtOf(d, args).(*Adt)
	fields := in.fieldTypes(d, t.Args)
	declared := in.declaredFields(d, t.Def)
	site := obligationSite{cause: x.ID()}
	for _, f := range x.Fields {
		var ft Ty
		for i, decl := range fields {
			if decl.Name == f.Name.Text {
				ft = decl.Ty
				site.args, site.types = append(site.args, f.X), append(site.types, declared[i])
			}
		}
		got := in.expr(f.X, ft)
		if ft != nil {
			in.coerce(f.X, got, ft)
		}
	}
	if x.Base != nil {
		in.unify(in.expr(x.Base, t), t)
	}
	in.require(t.Def, t.Args, site)
	return t
}

// cast is `x as T`: where T is a pointer to something, the cast may be a coercion.
func (in *infer) cast(x *hir.Cast) Ty {
	to := in.lower(x.Ty)
	switch in.shallow(to).(type) {
	case *Adt, *Ref:
		in.coerce(x.X, in.expr(x.X, to), to)
	default:
		in.expr(x.X, nil)
	}
	return to
}

// iterItem is what a `for` over a value of type t binds.
func (in *infer) iterItem(x hir.Expr, t Ty) Ty {
	l := in.e.lang
	switch it := in.known(t).(type) {
	case *Unknown:
		return unknown("it iterates over something unknown")
	case *Array:
		return it.Elem
	case *Ref:
		switch s := in.known(it.Elem).(type) {
		case *Array:
			return &Ref{Mut: it.Mut, Elem: s.Elem, Region: it.Region}
		case *Slice:
			return &Ref{Mut: it.Mut, Elem: s.Elem, Region: it.Region}
		}
	}
	if l.intoIterator != nil {
		if item, st := in.project(l.intoIterator, t, nil, "Item"); st == found {
			if _, unk := in.shallow(item).(*Unknown); !unk {
				return item
			}
		}
	}
	return in.projectLater(l.iterator, t, nil, "Item")
}
