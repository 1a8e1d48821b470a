package types

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// Sig is what a function or tuple constructor takes and gives, in terms of its own parameters.
type Sig struct {
	Def         *index.Def
	Params      []Ty // the receiver first
	HasSelf     bool
	SelfByValue bool    // the receiver is `self` or `mut self`, or of a type other than a reference
	SelfRef     Autoref // of `&self` and `&mut self`
	Ret         Ty      // of an async fn, what awaiting it gives
	Async       bool
	Variadic    bool
}

// Sig is fn's signature; of a tuple struct or variant, its constructor's. Lifetimes are RegionParam: a
// caller wants Instantiate. The result is shared: do not change it.
func (e *Env) Sig(fn *index.Def) *Sig {
	return e.memo.sigs.Get(fn, func() *Sig { return e.makeSig(fn) })
}

func (e *Env) makeSig(d *index.Def) *Sig {
	fn, ok := e.Index.Header(d).(*hir.Fn)
	if d.Kind != index.FnDef || !ok {
		return e.constructor(d)
	}
	l := newLowerer(e, index.Scope{Def: d}, LowerOpts{Elided: RegionParam, Impl: ImplParam})
	s := &Sig{Def: d, Async: fn.Async, Variadic: fn.Variadic}
	if fn.Self != nil {
		s.receiver(l, fn.Self)
	}
	for _, p := range fn.Params {
		s.Params = append(s.Params, l.lower(p.Ty))
	}
	l.o.Impl, l.params = ImplOpaque, s.Params
	s.Ret = l.result(fn.Ret)
	return s
}

// receiver types a method's first parameter.
func (s *Sig) receiver(l *lowerer, p *hir.SelfParam) {
	s.HasSelf = true
	t := l.selfHere()
	switch {
	case p.Ty != nil:
		t = l.lower(p.Ty)
	case p.Ref:
		r, name := l.region(p.Lifetime)
		t = &Ref{Mut: p.Mut, Elem: t, Region: r, Name: name}
	}
	if r, ok := t.(*Ref); ok && (p.Ref || p.Ty != nil) {
		s.SelfRef = SharedRef
		if r.Mut {
			s.SelfRef = MutRef
		}
	} else {
		s.SelfByValue = true
	}
	s.Params = append(s.Params, t)
}

// selfHere is what Self means in the item being read.
func (l *lowerer) selfHere() Ty {
	if p := genericParent(l.scope.Def); p != nil {
		return l.self(p)
	}
	return unknownf("`self` stands outside of an impl or trait")
}

// constructor is the signature of a tuple struct's or variant's constructor; of anything else, one of no
// parameters that gives the type.
func (e *Env) constructor(d *index.Def) *Sig {
	s := &Sig{Def: d}
	switch d.Kind {
	case index.StructDef, index.VariantDef:
		for _, f := range e.Fields(d, nil) {
			s.Params = append(s.Params, f.Ty)
		}
		s.Ret = e.SelfTy(d)
	default:
		s.Ret = unknownf("`%s` is not a function", d.Name)
	}
	return s
}

// FieldTy is a field with its type.
type FieldTy struct {
	Name string // a tuple field's is its index
	Ty   Ty
	Span hir.Span // in the unit of the struct or enum
	// Attrs are the paths of the attributes on it, as written.
	Attrs []string
	// Rare says that an ordinary build does not have it: a cfg on it, or on its variant, is false then.
	Rare bool
}

// Fields are the fields of a struct or variant with args for the type's parameters (nil: the parameters
// themselves).
func (e *Env) Fields(d *index.Def, args []Ty) []FieldTy {
	fs := e.memo.fields.Get(d, func() []FieldTy { return e.lowerFields(d, nil) })
	return substFields(fs, d, args)
}

// FieldsOf are the fields of a struct type or of a variant of an enum type, lifetimes put in as well. Where
// inference did not follow them, nothing is known of the fields' either.
func (e *Env) FieldsOf(t *Adt, variant *index.Def) []FieldTy {
	d := t.Def
	if variant != nil {
		d = variant
	}
	regions := t.Regions
	if len(regions) == 0 {
		regions = make([]Region, len(e.params(t.Def).lifetimes))
	}
	if len(regions) == 0 {
		return e.Fields(d, t.Args)
	}
	k := regionKey{d, regionString(regions)}
	fs := e.memo.regioned.Get(k, func() []FieldTy { return e.lowerFields(d, regions) })
	return substFields(fs, d, t.Args)
}

// regionKey names a definition with lifetimes put in.
type regionKey struct {
	def     *index.Def
	regions string
}

func regionString(rs []Region) string {
	var b strings.Builder
	for _, r := range rs {
		b.WriteByte('0' + byte(r))
	}
	return b.String()
}

func substFields(fs []FieldTy, d *index.Def, args []Ty) []FieldTy {
	if len(args) == 0 {
		return fs
	}
	out := make([]FieldTy, len(fs))
	for i, f := range fs {
		f.Ty = Subst(f.Ty, d, args)
		out[i] = f
	}
	return out
}

func (e *Env) lowerFields(d *index.Def, regions []Region) []FieldTy {
	l := newLowerer(e, index.Scope{Def: d}, LowerOpts{Elided: RegionStatic})
	owner := d
	if d.Kind == index.VariantDef {
		owner = d.Parent
		l.scope.Def = owner
	}
	l.lifetimes = regionNames(e.params(owner), regions)
	rare := false
	if d.Kind == index.VariantDef {
		v := e.variantDef(d)
		rare = v != nil && e.off(d, v.Cfgs)
	}
	var out []FieldTy
	for _, f := range e.fieldDefs(d) {
		out = append(out, FieldTy{Name: f.Name.Text, Ty: l.lower(f.Ty), Span: f.Span, Attrs: f.Attrs, Rare: rare || e.off(d, f.Cfgs)})
	}
	return out
}

// fieldDefs are the fields as written, without those that a cfg leaves out: in a dependency for good, elsewhere in favour
// of others of the same name.
func (e *Env) fieldDefs(d *index.Def) []hir.FieldDef {
	var fields []hir.FieldDef
	switch d.Kind {
	case index.StructDef:
		if s, ok := e.Index.Header(d).(*hir.Struct); ok {
			fields = s.Fields
		}
	case index.VariantDef:
		if v := e.variantDef(d); v != nil {
			fields = v.Fields
		}
	}
	if !slices.ContainsFunc(fields, func(f hir.FieldDef) bool { return e.givesWay(d, f.Cfgs) }) {
		return fields
	}
	return slices.DeleteFunc(slices.Clone(fields), func(f hir.FieldDef) bool {
		return foreign(d) && e.off(d, f.Cfgs) || e.givesWay(d, f.Cfgs) && slices.ContainsFunc(fields, func(o hir.FieldDef) bool {
			return o.Name.Text == f.Name.Text && !e.givesWay(d, o.Cfgs)
		})
	})
}

// givesWay reports whether a part of d gives way to another of the same name for one of its cfgs.
func (e *Env) givesWay(d *index.Def, cfgs []string) bool {
	return slices.ContainsFunc(cfgs, func(p string) bool { return e.Index.GivesWay(d.Crate, p) })
}

// off reports whether one of the cfgs on a part of d is false.
func (e *Env) off(d *index.Def, cfgs []string) bool {
	return slices.ContainsFunc(cfgs, func(p string) bool { return e.Index.CfgOff(d.Crate, p) })
}

// variantDef is a variant as written; of several of one name one that no cfg leaves out, if there is one.
func (e *Env) variantDef(d *index.Def) (found *hir.Variant) {
	en, ok := e.Index.Header(d.Parent).(*hir.Enum)
	if !ok {
		return nil
	}
	for i := range en.Variants {
		v := &en.Variants[i]
		if v.Name.Text != d.Name {
			continue
		}
		if !e.off(d, v.Cfgs) {
			return v
		}
		if found == nil {
			found = v
		}
	}
	return found
}

// FieldsKind says how a struct or variant is written.
func (e *Env) FieldsKind(d *index.Def) hir.FieldsKind {
	switch d.Kind {
	case index.StructDef:
		if s, ok := e.Index.Header(d).(*hir.Struct); ok {
			return s.Kind
		}
	case index.VariantDef:
		if v := e.variantDef(d); v != nil {
			return v.Kind
		}
	}
	return hir.UnitFields
}

// Variants are an enum's variants, in order of text, without those that a dependency's features leave out.
func (e *Env) Variants(enum *index.Def) []*index.Def {
	var out []*index.Def
	for _, c := range enum.Children() {
		if c.Kind == index.VariantDef {
			out = append(out, c)
		}
	}
	if !foreign(enum) || stub(enum) {
		return out
	}
	en, ok := e.Index.Header(enum).(*hir.Enum)
	if !ok || !slices.ContainsFunc(en.Variants, func(v hir.Variant) bool { return e.off(enum, v.Cfgs) }) {
		return out
	}
	return slices.DeleteFunc(out, func(d *index.Def) bool {
		v := e.variantDef(d)
		return v != nil && e.off(d, v.Cfgs)
	})
}

// ImplHeader is what an impl is of and for.
type ImplHeader struct {
	Self     Ty
	Trait    TraitRef // Name empty: inherent
	Negative bool
}

// ImplHeader reads an impl's header, in terms of its own parameters. The result is shared.
func (e *Env) ImplHeader(impl *index.Def) *ImplHeader {
	return e.memo.headers.Get(impl, func() *ImplHeader {
		it, ok := e.Index.Header(impl).(*hir.Impl)
		if !ok {
			return &ImplHeader{Self: unknownf("the impl cannot be read")}
		}
		h := &ImplHeader{Self: e.implSelf(impl), Negative: it.Negative}
		if it.Trait != nil {
			l := newLowerer(e, index.Scope{Def: impl}, LowerOpts{Elided: RegionParam})
			l.header = headerTrait
			h.Trait = l.traitRef(it.Trait, h.Self)
			if h.Trait.Trait == nil {
				h.Trait.Trait = e.Index.ImplTrait(impl)
			}
		}
		return h
	})
}

// implSelf is the type an impl is for.
func (e *Env) implSelf(impl *index.Def) Ty {
	return e.memo.selfs.Get(impl, func() Ty {
		it, ok := e.Index.Header(impl).(*hir.Impl)
		if !ok {
			return unknownf("the impl cannot be read")
		}
		l := newLowerer(e, index.Scope{Def: impl}, LowerOpts{Elided: RegionParam})
		l.header = headerSelf
		return l.lower(it.SelfTy)
	})
}

// header is ImplHeader.
func (e *Env) header(impl *index.Def) *ImplHeader { return e.ImplHeader(impl) }

// aliasTy is the type that the alias or associated type d stands for, in terms of its own parameters.
func (e *Env) aliasTy(d *index.Def) Ty {
	l := newLowerer(e, index.Scope{Def: d}, LowerOpts{Elided: RegionParam})
	return l.alias(d, e.identityArgs(d)[e.params(d).parent:], nil)
}
