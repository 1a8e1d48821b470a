package types

import (
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// Knowledge is what inference asks of the catalog beyond declarations.
type Knowledge interface {
	// AsyncTraitAttr reports whether an attribute of that path boxes the async fns of the trait or impl
	// that it stands on.
	AsyncTraitAttr(path string) bool
	// PinnedAttr reports whether an attribute of that path, on a field, says that the field is pinned with the
	// whole: then the fields so marked alone decide whether the type is Unpin.
	PinnedAttr(path string) bool
	// FnLabel is how people name a function: "tokio::spawn" for "tokio::task::spawn"; "" when there is
	// nothing shorter.
	FnLabel(lang string) string
	// Spawns reports whether a function runs a future or closure apart from its caller.
	Spawns(lang string) bool
	// Layout is how a type of the catalog lies in memory; ok is false when that is not known.
	Layout(lang string) (k Known, ok bool)
}

// parentArity is how many of d's parameters are its parents'.
func (e *Env) parentArity(d *index.Def) int { return e.params(d).parent }

func (e *Env) fieldsKind(d *index.Def) hir.FieldsKind { return e.FieldsKind(d) }

// inherentImpls are the impls without a trait whose self type has the head of t.
func (e *Env) inherentImpls(t Ty) []*index.Def {
	switch t := t.(type) {
	case *Adt:
		return e.Index.InherentImpls(t.Def)
	case *Prim:
		return e.Index.PrimImpls(t.Name)
	case *Slice:
		return e.Index.PrimImpls("slice")
	case *Array:
		return e.Index.PrimImpls("array")
	case *Ptr:
		return e.Index.PrimImpls("ptr")
	case *Var:
		return e.Index.PrimImpls("i32")
	}
	return nil
}

// traitItem is trait's own method of that name.
func (e *Env) traitItem(trait *index.Def, name string) *index.Def {
	if d := e.Index.Child(trait, name, index.ValueNS); d != nil && d.Kind == index.FnDef {
		return d
	}
	return nil
}

// BoxedAsync reports whether an attribute boxes the future of d, an async fn of a trait or impl: then the body is an
// async block, which holds what it mentions, rather than all parameters.
func (e *Env) BoxedAsync(d *index.Def) bool {
	_, boxed := e.boxedAsync(d)
	return boxed
}

// boxedAsync reports whether an attribute turns d, an async fn, into one that returns a boxed future, and
// whether that box is Send (it is, unless the attribute says ?Send).
func (e *Env) boxedAsync(d *index.Def) (send, boxed bool) {
	p := genericParent(d)
	if p == nil || e.Knowledge == nil {
		return false, false
	}
	for _, a := range e.attrs(p) {
		if e.Knowledge.AsyncTraitAttr(a.Path) {
			return !strings.Contains(a.Args, "?Send"), true
		}
	}
	return false, false
}

// Unsend is the attribute, without its brackets, by which the async fn d returns a boxed future that need not be Send.
func (e *Env) Unsend(d *index.Def) (attribute string, ok bool) {
	if send, boxed := e.boxedAsync(d); !boxed || send {
		return "", false
	}
	for _, a := range e.attrs(genericParent(d)) {
		if e.Knowledge.AsyncTraitAttr(a.Path) {
			return a.Path + "(" + a.Args + ")", true
		}
	}
	return "", false
}

// Label is how people name a function, type or method: `tokio::spawn`, `Handle::spawn`, `run`.
func (e *Env) Label(d *index.Def) string {
	if d == nil {
		return ""
	}
	if e.Knowledge != nil && d.Lang() != "" {
		if l := e.Knowledge.FnLabel(d.Lang()); l != "" {
			return l
		}
	}
	if d.Kind == index.FnDef {
		switch p := genericParent(d); {
		case p == nil:
		case p.Kind == index.ImplDef:
			if a, ok := e.ImplHeader(p).Self.(*Adt); ok {
				return a.Def.Name + "::" + d.Name
			}
		default:
			return p.Name + "::" + d.Name
		}
	}
	return d.Name
}

// macroType is the type of a value that an error-making macro gives.
func (e *Env) macroType(scope index.Scope, macro string) Ty {
	return unknown("the value of `" + macro + "!` is not followed")
}

// regionsOfCall gives the references in a call's result the regions of the arguments that the signature
// ties them to by name or by elision.
func (in *infer) regionsOfCall(ret Ty, sig *Sig, exprs []hir.Expr, recv *Adjust) Ty {
	named := map[string]Region{}
	elided, inputs, ofSelf := RegionUnknown, 0, false
	for i, p := range sig.Params {
		r, ok := p.(*Ref)
		if !ok || i >= len(exprs) {
			continue
		}
		at := in.argRegion(exprs[i], i == 0 && sig.HasSelf, recv)
		switch old, seen := named[r.Name]; {
		case r.Name != "" && seen && old != at:
			named[r.Name] = RegionUnknown
		case r.Name != "":
			named[r.Name] = at
		case i == 0 && sig.HasSelf:
			elided, ofSelf = at, true // the receiver's lifetime goes to every elided one of the result
		case !ofSelf:
			elided, inputs = at, inputs+1
		}
	}
	if inputs > 1 {
		elided = RegionUnknown
	}
	t := tie{named: named, elided: elided}
	if len(in.e.params(sig.Def).lifetimes) == 0 {
		t.unnamed = elided // no lifetime of the signature has a name: all are the elided one
	}
	if f, ok := in.shallow(ret).(*Future); ok && sig.Async {
		n := *f
		n.Output = t.tied(sig.Ret, in.shallow(f.Output))
		return &n
	}
	return t.tied(sig.Ret, in.shallow(ret))
}

// tie puts the regions of a call's arguments into its result, where the signature says that they are those.
type tie struct {
	named   map[string]Region // of the signature's references, by name
	elided  Region
	unnamed Region // of lifetime arguments, whose names terms do not keep
}

// tied goes down declared and actual side by side: what a parameter of the signature stands for is the
// caller's own, and left alone.
func (t *tie) tied(declared, actual Ty) Ty {
	switch d := declared.(type) {
	case *Ref:
		a, ok := actual.(*Ref)
		if !ok {
			return actual
		}
		n := *a
		n.Elem = t.tied(d.Elem, a.Elem)
		if n.Region == RegionUnknown && d.Region == RegionParam {
			n.Region = t.elided
			if d.Name != "" {
				n.Region = t.named[d.Name]
			}
		}
		return &n
	case *Adt:
		a, ok := actual.(*Adt)
		if !ok || a.Def != d.Def || len(a.Args) != len(d.Args) {
			return actual
		}
		return &Adt{Def: a.Def, Args: t.tiedAll(d.Args, a.Args), Regions: t.regions(d.Regions, a.Regions)}
	case *Tuple:
		a, ok := actual.(*Tuple)
		if !ok || len(a.Elems) != len(d.Elems) {
			return actual
		}
		return &Tuple{Elems: t.tiedAll(d.Elems, a.Elems)}
	}
	return actual
}

func (t *tie) tiedAll(declared, actual []Ty) []Ty {
	out := make([]Ty, len(actual))
	for i := range actual {
		out[i] = t.tied(declared[i], actual[i])
	}
	return out
}

func (t *tie) regions(declared, actual []Region) []Region {
	if len(declared) != len(actual) {
		return actual
	}
	out := append([]Region(nil), actual...)
	for i, d := range declared {
		if out[i] == RegionUnknown && d == RegionParam {
			out[i] = t.unnamed
		}
	}
	return out
}

// argRegion is the region of the reference passed as an argument.
func (in *infer) argRegion(x hir.Expr, receiver bool, recv *Adjust) Region {
	if receiver && recv != nil && recv.Ref != NoRef {
		if r, _, ok := in.throughDerefs(x); ok {
			return r
		}
		r, _ := in.borrowRegion(x)
		return r
	}
	if r, ok := in.shallow(in.res.Exprs[x.ID()]).(*Ref); ok {
		return r.Region
	}
	return RegionUnknown
}
