package types

import (
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

func adt(d *index.Def, args ...Ty) *Adt { return &Adt{Def: d, Args: args} }

func TestSubst(t *testing.T) {
	impl := &index.Def{Kind: index.ImplDef}
	method := &index.Def{Kind: index.FnDef, Name: "get", Parent: impl}
	other := &index.Def{Kind: index.FnDef, Name: "other"}
	vec := &index.Def{Kind: index.StructDef, Name: "Vec"}
	ofImpl := &Param{Owner: impl, Index: 0, Name: "T"}
	own := &Param{Owner: method, Index: 1, Name: "U"}
	foreign := &Param{Owner: other, Index: 0, Name: "X"}
	in := &Tuple{Elems: []Ty{adt(vec, ofImpl), own, foreign}}

	got := Subst(in, method, []Ty{primTy("u8"), primTy("bool")})
	want := &Tuple{Elems: []Ty{adt(vec, primTy("u8")), primTy("bool"), foreign}}
	if !Equal(got, want) {
		t.Errorf("both parameters: got %#v", got)
	}
	if got := Subst(in, method, []Ty{primTy("u8")}); !Equal(got.(*Tuple).Elems[1], own) {
		t.Errorf("a parameter without an argument must stay: %#v", got)
	}
	if got := Subst(in, other, []Ty{primTy("i8")}); !Equal(got.(*Tuple).Elems[0], in.Elems[0]) {
		t.Errorf("parameters of another item must stay: %#v", got)
	}
	if got := Subst(in, impl, nil); got != Ty(in) {
		t.Error("nothing to replace: the term must be shared")
	}
}

func TestFoldSharesWhatStays(t *testing.T) {
	vec := &index.Def{Kind: index.StructDef, Name: "Vec"}
	p := &Param{Owner: vec, Name: "T"}
	stays := adt(vec, primTy("u8"))
	in := &Tuple{Elems: []Ty{stays, &Ref{Elem: p}}}
	out := Subst(in, vec, []Ty{primTy("bool")}).(*Tuple)
	if out.Elems[0] != Ty(stays) {
		t.Error("an unchanged part was copied")
	}
	if in.Elems[1].(*Ref).Elem != Ty(p) {
		t.Error("the input was changed")
	}
}

func TestFoldReachesEveryPart(t *testing.T) {
	d := &index.Def{Kind: index.TraitDef, Name: "Tr"}
	x := &Param{Owner: d, Name: "Self"}
	bound := []TraitRef{{Trait: d, Name: "Tr", Args: []Ty{x}, Assoc: map[string]Ty{"Out": x}}}
	for _, in := range []Ty{
		adt(d, x), &Tuple{Elems: []Ty{x}}, &Slice{Elem: x}, &Array{Elem: x, Len: "3"}, &Ref{Elem: x}, &Ptr{Elem: x},
		&FnPtr{Params: []Ty{x}, Ret: x}, &FnItem{Def: d, Args: []Ty{x}},
		&Closure{Fn: d, Args: []Ty{x}, Params: []Ty{x}, Ret: x}, &Future{Fn: d, Args: []Ty{x}, Params: []Ty{x}, Output: x},
		&Opaque{Fn: d, Args: []Ty{x}, Bounds: bound}, &Dyn{Bounds: bound}, &Proj{Self: x, Trait: d, Args: []Ty{x}, Name: "Out"},
	} {
		out := Subst(in, d, []Ty{primTy("u8")})
		if has(out, isRigid) {
			t.Errorf("%T: a parameter is left", in)
		}
		if !has(in, isRigid) {
			t.Errorf("%T: the input was changed", in)
		}
		if Equal(in, out) {
			t.Errorf("%T: equal to its substitution", in)
		}
		if !Equal(out, Subst(in, d, []Ty{primTy("u8")})) {
			t.Errorf("%T: not equal to itself", in)
		}
	}
}

func TestEqualIgnoresRegions(t *testing.T) {
	a := &Ref{Elem: primTy("str"), Region: RegionStatic}
	b := &Ref{Elem: primTy("str"), Region: RegionLocal, Name: "a"}
	if !Equal(a, b) {
		t.Error("references that differ in their lifetimes are equal")
	}
	if Equal(a, &Ref{Mut: true, Elem: primTy("str")}) {
		t.Error("&str is not &mut str")
	}
	u := &Unknown{Why: "x"}
	if Equal(u, u) {
		t.Error("what is not known is equal to nothing")
	}
}

func TestFreshRegions(t *testing.T) {
	d := &index.Def{Kind: index.StructDef, Name: "Guard"}
	in := &Tuple{Elems: []Ty{
		&Ref{Elem: primTy("str"), Region: RegionParam, Name: "a"},
		&Ref{Elem: primTy("str"), Region: RegionStatic},
		&Adt{Def: d, Regions: []Region{RegionParam, RegionStatic}},
	}}
	out := FreshRegions(in).(*Tuple)
	if r := out.Elems[0].(*Ref); r.Region != RegionUnknown || r.Name != "" {
		t.Errorf("a function's lifetime must not reach its caller: %+v", r)
	}
	if r := out.Elems[1].(*Ref); r.Region != RegionStatic {
		t.Errorf("'static must stay: %+v", r)
	}
	if r := out.Elems[2].(*Adt).Regions; r[0] != RegionUnknown || r[1] != RegionStatic {
		t.Errorf("a type's lifetimes: %v", r)
	}
}

func TestDeepTermsAreCutOff(t *testing.T) {
	var deep Ty = primTy("u8")
	for range 10 * maxDepth {
		deep = &Slice{Elem: deep}
	}
	if _, found := HasUnknown(Fold(deep, func(t Ty) Ty { return t })); !found {
		t.Error("a term beyond the limit must end in Unknown")
	}
	HasVars(deep)
	Equal(deep, deep)
}

func TestHasVarsAndUnknown(t *testing.T) {
	if !HasVars(&Ref{Elem: &Var{id: 3}}) || HasVars(&Ref{Elem: primTy("u8")}) {
		t.Error("HasVars")
	}
	if why, ok := HasUnknown(&Slice{Elem: &Unknown{Why: "no such type"}}); !ok || why != "no such type" {
		t.Errorf("HasUnknown: %q %v", why, ok)
	}
}
