package types

import (
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// ImplMode says what an `impl Trait` means where a type is written.
type ImplMode uint8

// The meanings of impl Trait.
const (
	ImplUnknown ImplMode = iota // it may not stand there
	ImplParam                   // argument position: a parameter of the function
	ImplOpaque                  // return position: an Opaque
)

// LowerOpts say how to read a type in the place where it is written. The zero value reads a type written
// in a body, where nothing is to be inferred.
type LowerOpts struct {
	// Body marks a type written in a body. It changes nothing else: Elided says the rest.
	Body bool
	// Infer makes the types of `_` and of arguments left out; nil: they are Unknown.
	Infer func() Ty
	// InferDefaults makes arguments with defaults inferred too where a path gives none at all, as in an expression.
	// It does not hold for the types within.
	InferDefaults bool
	// Elided is what a lifetime left out is: RegionUnknown in bodies, RegionParam in signatures,
	// RegionStatic in constants.
	Elided Region
	// Impl says what an `impl Trait` means here.
	Impl ImplMode
}

// LowerTy is the type t written in scope. It never fails: what cannot be known is Unknown with its reason.
// Associated types are left as Proj, unless a bound or the impl around says at once what they are.
func (e *Env) LowerTy(scope index.Scope, t hir.TypeRef, o LowerOpts) Ty {
	return newLowerer(e, scope, o).lower(t)
}

// LowerTrait is the trait path p written in scope, as a bound on self (nil for dyn and impl types).
func (e *Env) LowerTrait(scope index.Scope, p *hir.Path, self Ty, o LowerOpts) TraitRef {
	return newLowerer(e, scope, o).traitRef(p, self)
}

// LowerArgs are the arguments for d's own parameters as written in ga, which may be nil: what is left out
// is a default or inferred, as o says. Parents' parameters are not among them.
func (e *Env) LowerArgs(scope index.Scope, d *index.Def, ga *hir.GenericArgs, o LowerOpts) ([]Ty, []Region) {
	return newLowerer(e, scope, o).genericArgs(d, ga, nil)
}

// maxSteps bounds the work on one type, for aliases that multiply.
const maxSteps = 2000

// lowerer reads the types of one place.
type lowerer struct {
	e     *Env
	scope index.Scope
	o     LowerOpts
	// elided is o.Elided, except inside `fn(&T)` and `Fn(&T)`.
	elided Region
	// dyn is the lifetime of a trait object that names none.
	dyn Region
	// lifetimes are what the names of an alias's or type's own lifetimes stand for; nil: themselves.
	lifetimes map[string]Region
	// header is set while an impl's own header is read, when Self and its items cannot be asked for yet.
	header headerPart
	// params are the types of a function's parameters, while its result is read.
	params []Ty
	depth  int
	steps  *int
}

// headerPart is the part of an impl's header being read.
type headerPart uint8

const (
	notHeader headerPart = iota
	headerSelf
	headerTrait
)

func newLowerer(e *Env, scope index.Scope, o LowerOpts) *lowerer {
	l := &lowerer{e: e, scope: scope, o: o, elided: o.Elided, steps: new(int)}
	if o.Elided != RegionUnknown {
		l.dyn = RegionStatic
	}
	return l
}

// inside is a lowerer for the text of another item d, reached from l.
func (l *lowerer) inside(d *index.Def) *lowerer {
	return &lowerer{
		e: l.e, scope: index.Scope{Def: d}, o: LowerOpts{Elided: RegionParam}, elided: RegionParam,
		dyn: RegionStatic, depth: l.depth + 1, steps: l.steps,
	}
}

func unknownf(format string, args ...any) Ty { return &Unknown{Why: fmt.Sprintf(format, args...)} }

func (l *lowerer) lower(t hir.TypeRef) Ty {
	*l.steps++
	if l.depth > maxDepth || *l.steps > maxSteps {
		return unknownf("the type is nested too deeply")
	}
	l.depth++
	defer func() { l.depth-- }()
	switch t := t.(type) {
	case *hir.PathType:
		return l.path(&t.Path)
	case *hir.RefType:
		r, name := l.region(t.Lifetime)
		return &Ref{Mut: t.Mut, Elem: l.withDyn(r, t.Elem), Region: r, Name: name}
	case *hir.PtrType:
		return &Ptr{Mut: t.Mut, Elem: l.lower(t.Elem)}
	case *hir.SliceType:
		return &Slice{Elem: l.lower(t.Elem)}
	case *hir.ArrayType:
		return &Array{Elem: l.lower(t.Elem), Len: t.Len, Length: l.e.constant(l.scope, t.Len, 0)}
	case *hir.TupleType:
		return &Tuple{Elems: l.all(t.Elems)}
	case *hir.FnPtrType:
		var out Ty
		l.bound(func() { out = &FnPtr{Params: l.all(t.Params), Ret: l.result(t.Ret)} })
		return out
	case *hir.NeverType:
		return &Never{}
	case *hir.ImplType:
		return l.implType(t)
	case *hir.DynType:
		return l.dynType(t.Bounds)
	case *hir.InferType:
		return l.infer("the type is left out")
	case *hir.ConstArg:
		return &Const{Text: t.Text}
	}
	return unknownf("the type cannot be read")
}

func (l *lowerer) all(ts []hir.TypeRef) []Ty {
	out := make([]Ty, len(ts))
	for i, t := range ts {
		out[i] = l.lower(t)
	}
	return out
}

// result is a return type, which may be left out.
func (l *lowerer) result(t hir.TypeRef) Ty {
	if t == nil {
		return &Tuple{}
	}
	return l.lower(t)
}

func (l *lowerer) infer(why string) Ty {
	if l.o.Infer != nil {
		return l.o.Infer()
	}
	return &Unknown{Why: why}
}

// bound runs f where lifetimes left out are bound by the type itself.
func (l *lowerer) bound(f func()) {
	old := l.elided
	l.elided = RegionBound
	f()
	l.elided = old
}

// withDyn lowers t where a trait object that names no lifetime lives for r.
func (l *lowerer) withDyn(r Region, t hir.TypeRef) Ty {
	old := l.dyn
	l.dyn = r
	out := l.lower(t)
	l.dyn = old
	return out
}

// region is a lifetime as written, "" and "_" included, with its name for people.
func (l *lowerer) region(name string) (Region, string) {
	switch name {
	case "", "_":
		return l.elided, ""
	case "static":
		return RegionStatic, "static"
	}
	if r, ok := l.lifetimes[name]; ok {
		return r, ""
	}
	for _, p := range l.e.paramsIn(l.scope.Def).lifetimes {
		if p.Name == name {
			return RegionParam, name
		}
	}
	return RegionBound, name // of a for<'a>
}

// paramsIn are the parameters in view at d, which may be a module or nil.
func (e *Env) paramsIn(d *index.Def) *paramList {
	if d == nil {
		return &paramList{}
	}
	return e.params(d)
}

// path is a type named by a path.
func (l *lowerer) path(p *hir.Path) Ty {
	if p.QSelf != nil {
		return l.qualified(p)
	}
	res := l.e.Index.Resolve(l.scope, p, index.TypeNS)
	split := len(p.Segments) - res.Rest
	if split < 0 || res.Kind == index.ResNone {
		return unknownf("`%s` is not known here", p.Text())
	}
	base, rest := l.resolved(res, p.Segments[:split]), p.Segments[split:]
	if res.Kind == index.ResSelf && len(rest) > 0 {
		base, rest = l.selfAssoc(res.Def, base, rest[0]), rest[1:]
	}
	for _, seg := range rest {
		base = l.assoc(base, seg)
	}
	return base
}

// resolved is the type that a whole path means.
func (l *lowerer) resolved(res index.Res, segs []hir.Segment) Ty {
	switch res.Kind {
	case index.ResPrim:
		return primTy(res.Name)
	case index.ResParam:
		for _, p := range l.e.params(res.Def).params {
			if p.Name == res.Name && !p.Impl {
				return p.Ty()
			}
		}
		return unknownf("`%s` is not known here", res.Name)
	case index.ResSelf:
		return l.self(res.Def)
	}
	return l.def(res.Def, segs)
}

// prims are the primitives' terms, shared.
var prims = func() map[string]*Prim {
	m := map[string]*Prim{}
	for _, n := range []string{"i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
		"usize", "f16", "f32", "f64", "f128", "bool", "char", "str"} {
		m[n] = &Prim{Name: n}
	}
	return m
}()

func primTy(name string) Ty {
	if p, ok := prims[name]; ok {
		return p
	}
	return &Prim{Name: name}
}

// self is what Self means in d.
func (l *lowerer) self(d *index.Def) Ty {
	switch d.Kind {
	case index.TraitDef:
		return &Param{Owner: d, Name: "Self"}
	case index.ImplDef:
		if l.header == headerSelf {
			return unknownf("`Self` stands in its own definition")
		}
		return l.e.implSelf(d)
	case index.StructDef, index.EnumDef:
		return l.e.SelfTy(d)
	}
	return unknownf("`Self` has no meaning here")
}

// SelfTy is a struct, enum or trait with its own parameters as arguments.
func (e *Env) SelfTy(d *index.Def) Ty {
	l := e.params(d)
	if d.Kind == index.TraitDef {
		return l.params[l.parent].Ty()
	}
	if d.Kind == index.VariantDef && d.Parent != nil {
		return e.SelfTy(d.Parent)
	}
	var regions []Region
	for range l.lifetimes[l.lifeBase:] {
		regions = append(regions, RegionParam)
	}
	return &Adt{Def: d, Args: identity(l.params), Regions: regions}
}

// def is the type that a definition is, with the arguments of the path's last segment.
func (l *lowerer) def(d *index.Def, segs []hir.Segment) Ty {
	if d == nil || len(segs) == 0 {
		return unknownf("the path names no type")
	}
	if len(d.Twins()) > 0 {
		return l.twins(d, segs)
	}
	return l.one(d, segs)
}

// twins is the type that is one of d and its twins.
func (l *lowerer) twins(d *index.Def, segs []hir.Segment) Ty {
	u := &Unknown{Why: fmt.Sprintf("`%s` is declared more than once, for different configurations", d.Name)}
	all := append([]*index.Def{d}, d.Twins()...)
	if ga := segs[len(segs)-1].Args; ga != nil {
		all = slices.DeleteFunc(all, func(d *index.Def) bool { return !l.takes(d, len(ga.Types)) })
	}
	if len(all) == 1 {
		return l.one(all[0], segs)
	}
	var or []Ty
	for _, d := range all {
		t := l.one(d, segs)
		if has(t, unsettled) {
			return u
		}
		or = append(or, t)
	}
	u.Or = or
	return u
}

// takes reports whether a path to d may have n arguments, since it compiles. Where none is written all may be inferred.
func (l *lowerer) takes(d *index.Def, n int) bool {
	list := l.e.params(d)
	least, most := 0, 0
	for _, p := range list.params[list.parent:] {
		most++
		if p.def == nil {
			least++
		}
	}
	return n == 0 || least <= n && n <= most
}

// unsettled marks what may become another type, by substitution or inference.
func unsettled(t Ty) bool {
	switch t.(type) {
	case *Unknown, *Var, *Proj, *Param, *Opaque:
		return true
	}
	return false
}

// one is the type that a definition is, its twins left aside.
func (l *lowerer) one(d *index.Def, segs []hir.Segment) Ty {
	if p, ok := prims[d.Name]; ok && d.Kind == index.ModDef && len(segs) == 1 {
		return p // `use std::str;` does not hide the primitive where a type is wanted
	}
	ga := segs[len(segs)-1].Args
	switch d.Kind {
	case index.StructDef, index.EnumDef:
		args, regions := l.genericArgs(d, ga, nil)
		return &Adt{Def: d, Args: args, Regions: regions}
	case index.VariantDef:
		if len(segs) > 1 && d.Parent != nil {
			args, regions := l.genericArgs(d.Parent, segs[len(segs)-2].Args, nil)
			return &Adt{Def: d.Parent, Args: args, Regions: regions}
		}
	case index.TypeAliasDef:
		args, regions := l.genericArgs(d, ga, nil)
		return l.alias(d, args, regions)
	case index.TraitDef:
		// A bare trait object is rare where it is still allowed; a trait found in place of a type that an
		// import we do not follow brings is not.
		return unknownf("`%s` is a trait, not a type", d.Name)
	}
	return unknownf("`%s` is not a type", d.Name)
}

// alias is what d stands for with args for its own parameters. Lifetimes are put in while the text is
// read, since terms do not keep their names.
func (l *lowerer) alias(d *index.Def, args []Ty, regions []Region) Ty {
	ta, ok := l.e.Index.Header(d).(*hir.TypeAlias)
	if !ok || ta.Ty == nil {
		return unknownf("`%s` is declared without a type", d.Name)
	}
	list := l.e.params(d)
	if list.parent > 0 {
		args = append(identity(list.params[:list.parent]), args...)
	}
	if len(regions) == 0 {
		if t, ok := l.e.memo.aliases.Load(d); ok {
			return Subst(t, d, args)
		}
	}
	in := l.inside(d)
	in.lifetimes = regionNames(list, regions)
	in.dyn = l.dyn
	t := in.lower(ta.Ty)
	if len(regions) == 0 && *l.steps <= maxSteps && l.depth < maxDepth/2 {
		l.e.memo.aliases.Store(d, t)
	}
	return Subst(t, d, args)
}

// regionNames binds a definition's own lifetimes by name.
func regionNames(list *paramList, regions []Region) map[string]Region {
	if len(regions) == 0 {
		return nil
	}
	m := map[string]Region{}
	for i, p := range list.lifetimes[list.lifeBase:] {
		if i < len(regions) {
			m[p.Name] = regions[i]
		}
	}
	return m
}

// genericArgs are the arguments for d's own parameters. self is what Self means in a trait's defaults.
func (l *lowerer) genericArgs(d *index.Def, ga *hir.GenericArgs, self Ty) ([]Ty, []Region) {
	list := l.e.params(d)
	regions := l.regionArgs(list, ga)
	start := list.parent
	prefix := identity(list.params[:start])
	if d.Kind == index.TraitDef {
		if self == nil {
			self = &Unknown{Why: "`Self` is not known here"}
		}
		start++
		prefix = append(prefix, self)
	}
	all := prefix
	var written []hir.TypeRef
	if ga != nil {
		written = ga.Types
	}
	for i, p := range list.params[start:] {
		if p.Impl {
			break
		}
		all = append(all, l.arg(d, p, i, written, all, regions))
	}
	return all[start:], regions
}

// arg is the argument for parameter p: as written, its default, or inferred. regions are what d's own lifetimes are.
func (l *lowerer) arg(d *index.Def, p GenericParam, i int, written []hir.TypeRef, before []Ty, regions []Region) Ty {
	if i < len(written) {
		within := l.o.InferDefaults
		l.o.InferDefaults = false
		t := l.withDyn(l.dynFor(d, p, regions), written[i])
		l.o.InferDefaults = within
		return t
	}
	if p.def != nil && (!l.o.InferDefaults || len(written) > 0 || l.o.Infer == nil) {
		in := l.inside(d)
		in.lifetimes = regionNames(l.e.params(d), regions)
		return Subst(in.lower(p.def), d, before)
	}
	return l.infer(fmt.Sprintf("the argument `%s` of `%s` is left out", p.Name, d.Name))
}

// dynFor is the default lifetime of a trait object given for p: that of the bound `T: 'a` if p has one.
func (l *lowerer) dynFor(d *index.Def, p GenericParam, regions []Region) Region {
	if len(regions) > 0 {
		list := l.e.params(d)
		for _, hp := range genericsOf(l.e.Index.Header(d)).Params {
			if hp.Name.Text != p.Name || hp.Kind != hir.TypeParam {
				continue
			}
			for _, b := range hp.Bounds {
				for i, lt := range list.lifetimes[list.lifeBase:] {
					if b.Path == nil && b.Lifetime == lt.Name && i < len(regions) {
						return regions[i]
					}
				}
			}
		}
	}
	if l.o.Elided == RegionUnknown {
		return RegionUnknown
	}
	return RegionStatic
}

// regionArgs are the lifetime arguments; those left out are elided.
func (l *lowerer) regionArgs(list *paramList, ga *hir.GenericArgs) []Region {
	var out []Region
	for i := range list.lifetimes[list.lifeBase:] {
		name := ""
		if ga != nil && i < len(ga.Lifetimes) {
			name = ga.Lifetimes[i]
		}
		r, _ := l.region(name)
		out = append(out, r)
	}
	return out
}

// traitRef is the trait a path names, as a bound on self. Trait is nil when the path does not resolve.
func (l *lowerer) traitRef(p *hir.Path, self Ty) TraitRef {
	r := TraitRef{Name: p.Last()}
	if len(p.Segments) == 0 {
		return r
	}
	res := l.e.Index.Resolve(l.scope, p, index.TypeNS)
	ga := p.Segments[len(p.Segments)-1].Args
	if res.Kind == index.ResDef && res.Rest == 0 && res.Def.Kind == index.TraitDef {
		return l.withArgs(res.Def, ga, self)
	}
	if ga != nil {
		r.Args = l.all(ga.Types)
	}
	return r
}

// withArgs is trait d with the arguments and bindings of ga.
func (l *lowerer) withArgs(d *index.Def, ga *hir.GenericArgs, self Ty) TraitRef {
	r := TraitRef{Trait: d, Name: d.Name}
	if ga != nil && ga.Paren {
		l.bound(func() {
			r.Args = []Ty{&Tuple{Elems: l.all(ga.Types)}}
			r.Assoc = map[string]Ty{"Output": l.result(ga.Ret)}
		})
		return r
	}
	r.Args, _ = l.genericArgs(d, ga, self)
	if ga == nil {
		return r
	}
	for _, b := range ga.Bindings {
		if b.Ty == nil {
			continue
		}
		if r.Assoc == nil {
			r.Assoc = map[string]Ty{}
		}
		r.Assoc[b.Name.Text] = l.lower(b.Ty)
	}
	return r
}

// implType is an `impl Trait`.
func (l *lowerer) implType(t *hir.ImplType) Ty {
	list := l.e.paramsIn(l.scope.Def)
	switch l.o.Impl {
	case ImplParam:
		if i, ok := list.implAt[t.Span]; ok {
			return list.params[i].Ty()
		}
	case ImplOpaque:
		if i, ok := list.opaqueAt[t.Span]; ok {
			return l.opaque(list, t, i)
		}
	}
	return unknownf("`%s` has no meaning here", implName(t))
}

// opaque is the result type `impl Trait` of the function being read.
func (l *lowerer) opaque(list *paramList, t *hir.ImplType, i int) Ty {
	o := &Opaque{Fn: l.scope.Def, Args: identity(list.params), Hidden: i}
	for _, b := range t.Bounds {
		if b.Path == nil {
			o.Static = o.Static || b.Lifetime == "static"
			r, _ := l.region(b.Lifetime)
			o.Regions = append(o.Regions, r)
		} else if !b.Maybe {
			o.Bounds = append(o.Bounds, l.traitRef(b.Path, nil))
		}
	}
	switch {
	case o.Static:
		o.Regions = nil
	case t.Precise:
		for _, name := range t.Captures {
			r, _ := l.region(name)
			o.Regions = append(o.Regions, r)
		}
	case len(o.Regions) == 0 && l.e.CapturesAll(l.scope.Def) && mentionsParamRegion(l.params):
		o.Regions = []Region{RegionParam}
	}
	return o
}

// editionCapturesAll is the edition since which an `impl Trait` result holds every lifetime in view.
const editionCapturesAll = 2024

// CapturesAll says whether an `impl Trait` result of d holds every lifetime in view, not only those it names.
func (e *Env) CapturesAll(d *index.Def) bool {
	if d.Crate != nil && d.Crate.Edition >= editionCapturesAll {
		return true
	}
	p := genericParent(d)
	return p != nil && (p.Kind == index.TraitDef || p.Kind == index.ImplDef && e.Index.ImplTrait(p) != nil)
}

// mentionsParamRegion says whether one of ts holds a lifetime of the function itself.
func mentionsParamRegion(ts []Ty) bool {
	for _, t := range ts {
		if has(t, holdsParamRegion) {
			return true
		}
	}
	return false
}

func holdsParamRegion(t Ty) bool {
	switch t := t.(type) {
	case *Ref:
		return t.Region == RegionParam
	case *Dyn:
		return t.Region == RegionParam
	case *Adt:
		for _, r := range t.Regions {
			if r == RegionParam {
				return true
			}
		}
	}
	return false
}

// dynType is a trait object.
func (l *lowerer) dynType(bs []hir.Bound) Ty {
	d := &Dyn{Region: l.dyn}
	for _, b := range bs {
		if b.Path == nil {
			d.Region, _ = l.region(b.Lifetime)
		} else if !b.Maybe && b.Path.Text() != "" { // `dyn A +` has none after its last `+`
			d.Bounds = append(d.Bounds, l.traitRef(b.Path, nil))
		}
	}
	// The principal trait comes first, wherever it is written.
	principal := slices.IndexFunc(d.Bounds, func(b TraitRef) bool { _, auto := l.e.traitOf(b.Trait); return !auto })
	if principal > 0 {
		first := d.Bounds[principal]
		copy(d.Bounds[1:principal+1], d.Bounds[:principal])
		d.Bounds[0] = first
	}
	return d
}
