package types

import (
	"maps"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
)

// Display is t as a Rust programmer would write it: names without their paths, `_` for what is not known,
// arguments that equal their defaults left out.
func (e *Env) Display(t Ty) string {
	p := printer{e: e}
	p.ty(t)
	return p.String()
}

// DisplayRef is a trait as a bound: `Iterator<Item = u8>`, `Fn(u8) -> bool`.
func (e *Env) DisplayRef(r TraitRef) string {
	p := printer{e: e}
	p.ref(r)
	return p.String()
}

// maxPrinted bounds the depth to which types are written out.
const maxPrinted = 12

type printer struct {
	strings.Builder
	e     *Env
	depth int
}

func (p *printer) ty(t Ty) {
	if p.depth > maxPrinted {
		p.WriteString("…")
		return
	}
	p.depth++
	defer func() { p.depth-- }()
	switch t := t.(type) {
	case *Adt:
		p.WriteString(t.Def.Name)
		p.args(p.shown(t), t.Regions)
	case *Prim:
		p.WriteString(t.Name)
	case *Tuple:
		p.tuple(t.Elems)
	case *Slice:
		p.wrap("[", t.Elem, "]")
	case *Array:
		p.wrap("[", t.Elem, "; "+t.Len+"]")
	case *Ref:
		p.reference(t)
	case *Ptr:
		if t.Mut {
			p.wrap("*mut ", t.Elem, "")
		} else {
			p.wrap("*const ", t.Elem, "")
		}
	case *Never:
		p.WriteString("!")
	case *FnPtr:
		p.WriteString("fn")
		p.call(t.Params, t.Ret)
	case *FnItem:
		p.fnItem(t)
	case *Closure:
		if t.Async {
			p.WriteString("{async closure}")
		} else {
			p.WriteString("{closure}")
		}
	case *Future:
		p.future(t)
	case *Param:
		p.WriteString(t.Name)
	case *Opaque:
		p.WriteString("impl ")
		p.bounds(t.Bounds)
	case *Dyn:
		p.WriteString("dyn ")
		p.bounds(t.Bounds)
	case *Proj:
		p.proj(t)
	case *Const:
		p.WriteString(t.Text)
	default:
		p.WriteString("_")
	}
}

func (p *printer) wrap(before string, t Ty, after string) {
	p.WriteString(before)
	p.ty(t)
	p.WriteString(after)
}

func (p *printer) list(ts []Ty) {
	for i, t := range ts {
		if i > 0 {
			p.WriteString(", ")
		}
		p.ty(t)
	}
}

func (p *printer) tuple(ts []Ty) {
	p.WriteString("(")
	p.list(ts)
	if len(ts) == 1 {
		p.WriteString(",")
	}
	p.WriteString(")")
}

func (p *printer) reference(t *Ref) {
	p.WriteString("&")
	if t.Region == RegionStatic {
		p.WriteString("'static ")
	} else if t.Name != "" {
		p.WriteString("'" + t.Name + " ")
	}
	if t.Mut {
		p.WriteString("mut ")
	}
	p.pointee(t.Elem)
}

// pointee is what a reference points to; several bounds need parentheses there.
func (p *printer) pointee(t Ty) {
	var bounds []TraitRef
	switch t := t.(type) {
	case *Dyn:
		bounds = t.Bounds
	case *Opaque:
		bounds = t.Bounds
	}
	if len(bounds) > 1 {
		p.wrap("(", t, ")")
		return
	}
	p.ty(t)
}

// args are generic arguments, lifetimes first.
func (p *printer) args(ts []Ty, regions []Region) {
	if len(ts)+len(regions) == 0 {
		return
	}
	p.WriteString("<")
	for i, r := range regions {
		if i > 0 {
			p.WriteString(", ")
		}
		if r == RegionStatic {
			p.WriteString("'static")
		} else {
			p.WriteString("'_")
		}
	}
	if len(ts) > 0 && len(regions) > 0 {
		p.WriteString(", ")
	}
	p.list(ts)
	p.WriteString(">")
}

// shown are t's arguments without the last ones that equal their defaults.
func (p *printer) shown(t *Adt) []Ty {
	params := p.e.params(t.Def).params
	if len(params) != len(t.Args) {
		return t.Args
	}
	n := len(t.Args)
	for n > 0 && params[n-1].def != nil {
		l := newLowerer(p.e, index.Scope{Def: t.Def}, LowerOpts{Elided: RegionStatic})
		if !Equal(Subst(l.lower(params[n-1].def), t.Def, t.Args[:n-1]), t.Args[n-1]) {
			break
		}
		n--
	}
	return t.Args[:n]
}

func (p *printer) call(params []Ty, ret Ty) {
	p.WriteString("(")
	p.list(params)
	p.WriteString(")")
	if tup, ok := ret.(*Tuple); ret == nil || ok && len(tup.Elems) == 0 {
		return
	}
	p.wrap(" -> ", ret, "")
}

// fnItem is a function's own type, as rustc shows it: `fn(u8) -> bool {name}`.
func (p *printer) fnItem(t *FnItem) {
	s := p.e.Sig(t.Def)
	params := make([]Ty, len(s.Params))
	for i, a := range s.Params {
		params[i] = Subst(a, t.Def, t.Args)
	}
	p.WriteString("fn")
	p.call(params, Subst(s.Ret, t.Def, t.Args))
	p.WriteString(" {" + t.Def.Name + "}")
}

func (p *printer) future(t *Future) {
	p.WriteString("impl Future<Output = ")
	if t.Output == nil {
		p.WriteString("_")
	} else {
		p.ty(t.Output)
	}
	p.WriteString(">")
}

func (p *printer) bounds(rs []TraitRef) {
	for i, r := range rs {
		if i > 0 {
			p.WriteString(" + ")
		}
		p.ref(r)
	}
}

func (p *printer) ref(r TraitRef) {
	p.WriteString(r.Name)
	if tup, ok := firstTuple(r.Args); ok && p.e.isFn(r.Trait) {
		p.call(tup.Elems, r.Assoc["Output"])
		return
	}
	args := p.traitArgs(r)
	if len(args)+len(r.Assoc) == 0 {
		return
	}
	p.WriteString("<")
	p.list(args)
	for i, k := range slices.Sorted(maps.Keys(r.Assoc)) {
		if i > 0 || len(args) > 0 {
			p.WriteString(", ")
		}
		p.wrap(k+" = ", r.Assoc[k], "")
	}
	p.WriteString(">")
}

// traitArgs are r's arguments without the last ones whose default is Self and which are not known: those
// of a trait object, which cannot name itself.
func (p *printer) traitArgs(r TraitRef) []Ty {
	if r.Trait == nil {
		return r.Args
	}
	params := p.e.params(r.Trait).params
	n := len(r.Args)
	for n > 0 && n < len(params) && params[n].def != nil {
		if _, ok := r.Args[n-1].(*Unknown); !ok {
			break
		}
		n--
	}
	return r.Args[:n]
}

func firstTuple(ts []Ty) (*Tuple, bool) {
	if len(ts) == 0 {
		return nil, false
	}
	t, ok := ts[0].(*Tuple)
	return t, ok
}

// proj is `T::Item` for a parameter, else `<T as Trait>::Item`.
func (p *printer) proj(t *Proj) {
	switch t.Self.(type) {
	case *Param, *Proj:
		p.ty(t.Self)
	default:
		p.wrap("<", t.Self, "")
		if t.Trait != nil {
			p.WriteString(" as " + t.Trait.Name)
		}
		p.WriteString(">")
	}
	p.WriteString("::" + t.Name)
}

// isFn says whether tr is one of the traits of callables, whose arguments are written in parentheses.
func (e *Env) isFn(tr *index.Def) bool { return tr != nil && (e.isSyncFn(tr) || e.isAsyncFn(tr)) }

func (e *Env) isSyncFn(tr *index.Def) bool {
	l := &e.memo.lang
	return tr != nil && (tr == l.fn || tr == l.fnMut || tr == l.fnOnce)
}

func (e *Env) isAsyncFn(tr *index.Def) bool {
	l := &e.memo.lang
	return tr != nil && (tr == l.asyncFn || tr == l.asyncFnMut || tr == l.asyncFnOnce)
}
