package types

import (
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// pattern infers p against a value of type t, under the default binding mode so far (the Rust reference,
// "Binding modes"): a non-reference pattern on a reference looks through it, and its bindings become
// references.
func (in *infer) pattern(p hir.Pat, t Ty, mode BindMode) {
	if p == nil {
		return
	}
	switch p := p.(type) {
	case *hir.BindPat:
		in.res.Pats[p.PatID()] = t
		in.binding(p, t, mode)
		return
	case *hir.WildPat, *hir.RestPat, *hir.UnknownPat:
		in.res.Pats[p.PatID()] = t
		return
	case *hir.OrPat:
		in.res.Pats[p.PatID()] = t
		for _, a := range p.Alts {
			in.pattern(a, t, mode)
		}
		return
	case *hir.RefPat:
		in.res.Pats[p.PatID()] = t
		elem := in.fresh()
		if r, ok := in.known(t).(*Ref); ok {
			elem = r.Elem
		} else {
			in.unify(t, &Ref{Mut: p.Mut, Elem: elem})
		}
		in.pattern(p.Sub, elem, BindMove)
		return
	case *hir.LitPat:
		in.res.Pats[p.PatID()] = t
		return
	case *hir.PathPat:
		// A constant may itself be a reference: only variants and unit structs look through.
		res := in.e.Index.Resolve(in.scope(), &p.Path, index.ValueNS)
		if res.Kind == index.ResDef && res.Rest == 0 {
			in.res.PatDefs[p.PatID()] = res.Def
		}
		in.res.Pats[p.PatID()] = t
		if d := in.res.PatDefs[p.PatID()]; d != nil && d.Kind != index.ConstDef {
			peeled, _ := in.peel(t, mode)
			in.unifyPatternAdt(d, peeled)
		}
		return
	}

	t, mode = in.peel(t, mode)
	in.res.Pats[p.PatID()] = t
	switch p := p.(type) {
	case *hir.TuplePat:
		in.tuplePattern(p.Elems, t, mode)
	case *hir.TupleStructPat:
		in.tupleStructPattern(p, t, mode)
	case *hir.StructPat:
		in.structPattern(p, t, mode)
	case *hir.SlicePat:
		in.slicePattern(p, t, mode)
	}
}

// peel looks through references as default binding modes do.
func (in *infer) peel(t Ty, mode BindMode) (Ty, BindMode) {
	for {
		r, ok := in.known(t).(*Ref)
		if !ok {
			return t, mode
		}
		if !r.Mut {
			mode = BindRef
		} else if mode == BindMove {
			mode = BindRefMut
		}
		t = r.Elem
	}
}

// binding gives a variable its type: t itself, or a reference to it.
func (in *infer) binding(p *hir.BindPat, t Ty, mode BindMode) {
	switch {
	case p.Ref && p.Mut:
		mode = BindRefMut
	case p.Ref:
		mode = BindRef
	}
	if _, ok := in.shallow(t).(*Unknown); ok && mode == BindMove {
		// Whether an unknown type is a reference, and so what the mode is, cannot be said below it.
		in.res.Modes[p.PatID()] = BindMove
	} else {
		in.res.Modes[p.PatID()] = mode
	}
	bound := t
	switch mode {
	case BindRef:
		bound = &Ref{Elem: t, Region: RegionUnknown}
	case BindRefMut:
		bound = &Ref{Mut: true, Elem: t, Region: RegionUnknown}
	}
	if old := in.res.Locals[p.Local]; old != nil {
		in.unify(old, bound)
	} else {
		in.res.Locals[p.Local] = bound
	}
	if p.Sub != nil {
		in.pattern(p.Sub, t, mode)
	}
}

func (in *infer) tuplePattern(elems []hir.Pat, t Ty, mode BindMode) {
	n, rest := len(elems), -1
	for i, el := range elems {
		if _, ok := el.(*hir.RestPat); ok {
			rest = i
		}
	}
	if _, free := in.known(t).(*Var); free && rest < 0 {
		in.unify(t, &Tuple{Elems: in.freshList(n)})
	}
	tup, ok := in.known(t).(*Tuple)
	if !ok {
		in.unknownPatterns(elems, t, mode)
		return
	}
	in.sequence(elems, rest, tup.Elems, mode)
}

// sequence matches patterns, one of which may be `..`, against types in order.
func (in *infer) sequence(elems []hir.Pat, rest int, tys []Ty, mode BindMode) {
	for i, el := range elems {
		at := i
		if rest >= 0 && i > rest {
			at = len(tys) - (len(elems) - i)
		}
		if i == rest {
			in.pattern(el, unit, mode)
			continue
		}
		if at < 0 || at >= len(tys) {
			in.pattern(el, unknown("the pattern does not fit its type"), mode)
			continue
		}
		in.pattern(el, tys[at], mode)
	}
}

// unknownPatterns gives all bindings below an unknown type.
func (in *infer) unknownPatterns(elems []hir.Pat, t Ty, mode BindMode) {
	why := "it is taken out of a value of unknown type"
	if u, ok := in.shallow(t).(*Unknown); ok {
		why = u.Why
	}
	for _, el := range elems {
		in.pattern(el, unknown(why), mode)
		in.doubt(el)
	}
}

// doubt marks every binding in p: its mode hangs on a type we do not know.
func (in *infer) doubt(p hir.Pat) {
	hir.WalkPat(p, func(q hir.Pat) {
		if b, ok := q.(*hir.BindPat); ok && !b.Ref {
			in.res.Modes[b.PatID()] = BindUnknown
		}
	})
}

// patternDef resolves a tuple struct or struct pattern's path to its struct or variant, and makes the
// matched type that ADT. The fields are nil when it is unknown.
func (in *infer) patternDef(p hir.Pat, path *hir.Path, t Ty) (fields []FieldTy, ok bool) {
	d, args := in.constructor(path)
	if d == nil {
		return nil, false
	}
	in.res.PatDefs[p.PatID()] = d
	adt := in.adtOf(d, args)
	if !in.unify(t, adt) {
		return nil, false
	}
	a, ok := in.shallow(t).(*Adt)
	if !ok {
		return in.fieldTypes(d, args), true
	}
	variant := d
	if d.Kind != index.VariantDef {
		variant = nil
	}
	fields = slices.Clone(in.e.FieldsOf(a, variant))
	for i := range fields {
		fields[i].Ty = in.norm(fields[i].Ty)
	}
	return fields, true
}

func (in *infer) tupleStructPattern(p *hir.TupleStructPat, t Ty, mode BindMode) {
	fields, ok := in.patternDef(p, &p.Path, t)
	if !ok {
		in.unknownPatterns(p.Elems, t, mode)
		return
	}
	rest := -1
	for i, el := range p.Elems {
		if _, ok := el.(*hir.RestPat); ok {
			rest = i
		}
	}
	tys := make([]Ty, len(fields))
	for i, f := range fields {
		tys[i] = f.Ty
	}
	in.sequence(p.Elems, rest, tys, mode)
}

func (in *infer) structPattern(p *hir.StructPat, t Ty, mode BindMode) {
	fields, ok := in.patternDef(p, &p.Path, t)
	for _, f := range p.Fields {
		ft := unknown("it is taken out of a value of unknown type")
		for _, d := range fields {
			if d.Name == f.Name.Text {
				ft = d.Ty
			}
		}
		in.pattern(f.Pat, ft, mode)
		if !ok {
			in.doubt(f.Pat)
		}
	}
}

func (in *infer) slicePattern(p *hir.SlicePat, t Ty, mode BindMode) {
	var elem Ty
	switch s := in.known(t).(type) {
	case *Slice:
		elem = s.Elem
	case *Array:
		elem = s.Elem
	default:
		in.unknownPatterns(p.Elems, t, mode)
		return
	}
	for _, el := range p.Elems {
		ty := elem
		if b, ok := el.(*hir.BindPat); ok && b.Sub != nil {
			if _, rest := b.Sub.(*hir.RestPat); rest {
				ty = &Slice{Elem: elem}
			}
		}
		in.pattern(el, ty, mode)
	}
}

// unifyPatternAdt makes t the type of a unit struct or variant d.
func (in *infer) unifyPatternAdt(d *index.Def, t Ty) {
	if adt := adtDef(d); adt != nil {
		in.unify(t, &Adt{Def: adt, Args: in.freshList(in.e.arity(adt))})
	}
}

// adtDef is the struct or enum that a constructor builds; nil for other definitions.
func adtDef(d *index.Def) *index.Def {
	switch d.Kind {
	case index.StructDef, index.EnumDef:
		return d
	case index.VariantDef:
		return d.Parent
	}
	return nil
}

// adtOf is the type that constructor d builds, with the given arguments (fresh ones where nil).
func (in *infer) adtOf(d *index.Def, args []Ty) Ty {
	adt := adtDef(d)
	if args == nil {
		args = in.freshList(in.e.arity(adt))
	}
	return &Adt{Def: adt, Args: args}
}

// fieldTypes are d's fields for these arguments, normalised. What d's own lifetimes stand for is not followed.
func (in *infer) fieldTypes(d *index.Def, args []Ty) []FieldTy {
	fields := in.e.Fields(d, args)
	out := make([]FieldTy, len(fields))
	for i, f := range fields {
		f.Ty = in.norm(FreshRegions(f.Ty))
		out[i] = f
	}
	return out
}

// constructor resolves the path of a struct literal, struct pattern or tuple struct pattern to a struct or
// variant, with the arguments of its type (fresh where not written). nil when it is not known.
func (in *infer) constructor(p *hir.Path) (*index.Def, []Ty) {
	if d, args := in.constructorIn(p, index.TypeNS); d != nil {
		return d, args
	}
	return in.constructorIn(p, index.ValueNS)
}

func (in *infer) constructorIn(p *hir.Path, ns index.Namespace) (*index.Def, []Ty) {
	res := in.e.Index.Resolve(in.scope(), p, ns)
	switch {
	case res.Kind == index.ResDef && res.Rest == 0:
		switch res.Def.Kind {
		case index.StructDef, index.EnumDef:
			return res.Def, in.writtenArgs(res.Def, lastArgs(p))
		case index.VariantDef:
			return res.Def, in.writtenArgs(res.Def.Parent, variantArgs(p))
		case index.TypeAliasDef:
			return in.constructorOfType(in.lowerPath(*p), "")
		}
	case res.Kind == index.ResSelf && res.Rest <= 1, res.Kind == index.ResDef && res.Rest == 1:
		prefix := *p
		variant := ""
		if res.Rest == 1 {
			variant = p.Last()
			prefix.Segments = p.Segments[:len(p.Segments)-1]
		}
		return in.constructorOfType(in.lowerPath(prefix), variant)
	}
	return nil, nil
}

func (in *infer) constructorOfType(t Ty, variant string) (*index.Def, []Ty) {
	a, ok := in.shallow(t).(*Adt)
	if !ok {
		return nil, nil
	}
	if variant == "" {
		return a.Def, a.Args
	}
	if v := in.e.Index.Child(a.Def, variant, index.ValueNS); v != nil && v.Kind == index.VariantDef {
		return v, a.Args
	}
	return nil, nil
}

// writtenArgs are the arguments of adt as written after a path segment, fresh variables for the rest.
func (in *infer) writtenArgs(adt *index.Def, written *hir.GenericArgs) []Ty {
	args := in.freshList(in.e.arity(adt))
	if written == nil {
		return args
	}
	for i, t := range written.Types {
		if i < len(args) {
			args[i] = in.lowerArg(t)
		}
	}
	return args
}

func (in *infer) lowerArg(t hir.TypeRef) Ty {
	if c, ok := t.(*hir.ConstArg); ok {
		return &Const{Text: c.Text}
	}
	return in.lower(t)
}

func lastArgs(p *hir.Path) *hir.GenericArgs { return p.Segments[len(p.Segments)-1].Args }

// variantArgs are the enum's arguments in `Enum::<T>::Variant` or `Variant::<T>`.
func variantArgs(p *hir.Path) *hir.GenericArgs {
	if a := lastArgs(p); a != nil {
		return a
	}
	if n := len(p.Segments); n > 1 {
		return p.Segments[n-2].Args
	}
	return nil
}
