package index_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// langs are the items' names; for impls, what they are named after and how many items they have.
func langs(ds []*index.Def) []string {
	var out []string
	for _, d := range ds {
		name := d.Lang()
		if name == "" {
			name = "{" + d.Name + "}"
		}
		if d.Kind == index.ImplDef {
			var items []string
			for _, c := range d.Children() {
				items = append(items, c.Name)
			}
			name += "{" + strings.Join(items, " ") + "}"
		}
		out = append(out, name)
	}
	return out
}

func diff(t *testing.T, what string, got []string, want ...string) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}

func TestModuleTree(t *testing.T) {
	ix := newIndex(t, `
-- a/src/lib.rs --
mod x;
mod y { mod z; #[path = "q.rs"] mod w; fn in_y() {} }
#[path = "odd/place.rs"] mod odd;
cfg_rt! { pub mod rt; }
extern "C" { fn c_fn(); }
fn main() { }
-- a/src/x.rs --
mod k;
pub fn in_x() {}
-- a/src/x/k.rs --
pub fn in_k() { super::super::main() }
-- a/src/y/z.rs --
pub fn in_z() {}
-- a/src/y/q.rs --
pub fn in_w() {}
-- a/src/odd/place.rs --
mod near;
-- a/src/odd/near.rs --
pub fn in_near() {}
-- a/src/rt/mod.rs --
mod task;
pub fn in_rt() { }
-- a/src/rt/task.rs --
pub fn in_task() { }
-- a/src/lost/file.rs --
pub fn in_lost() {}
`+std)
	var got []string
	for _, d := range ix.Functions() {
		p, _ := ix.Locate(d)
		got = append(got, d.Lang()+" "+p)
	}
	diff(t, "functions", got,
		"a::x::k::in_k a/src/x/k.rs",
		"a::x::in_x a/src/x.rs",
		"a::y::z::in_z a/src/y/z.rs",
		"a::y::w::in_w a/src/y/q.rs",
		"a::y::in_y a/src/lib.rs",
		"a::odd::near::in_near a/src/odd/near.rs",
		"a::c_fn a/src/lib.rs",
		"a::main a/src/lib.rs",
		"a::rt::task::in_task a/src/rt/task.rs",
		"a::rt::in_rt a/src/rt/mod.rs",
		"a::file::in_lost a/src/lost/file.rs",
	)
	for _, lang := range []string{"a::x::k::in_k", "a::y::w::in_w", "a::rt::task::in_task", "a::odd::near::in_near"} {
		if ix.Lookup(lang) == nil {
			t.Errorf("there is no %s", lang)
		}
	}
	if d := ix.Lookup("a::rt::in_rt"); d != nil {
		r := ix.Resolve(index.Scope{Def: d}, path("super::x::in_x"), index.ValueNS)
		if show(r) != "a::x::in_x" {
			t.Errorf("super of a module in a macro: %s", show(r))
		}
	}
}

func TestImpls(t *testing.T) {
	ix := newIndex(t, `
-- a/lib.rs --
mod ty { pub struct S<T>(T); pub enum E { A } pub type Al<T> = S<T>; }
use ty::{S as Renamed, Al};
pub trait Tr { fn tm(&self); fn given(&self) {} }
impl<T> Renamed<T> { pub fn one(&self) {} }
impl Al<u8> { pub fn two(&self) {} }
impl Tr for ty::S<u8> { fn tm(&self) {} }
impl<T> Tr for Al<T> { fn tm(&self) {} }
impl<T: ?Sized> Tr for &T {}
impl<T> Tr for T {}
impl Tr for (u8, u8) {}
impl Tr for fn() {}
impl Tr for [u8] {}
impl !Send for ty::S<i8> {}
impl unknown::Trait for ty::S<i8> { fn foreign() {} }
unsafe impl Send for ty::E {}
impl dyn Tr { fn on_dyn(&self) {} }
#[cfg(x)] impl str { fn extra(&self) {} }
fn host() {
	struct Local;
	impl Tr for Local { fn tm(&self) { fn deep() {} } }
	impl Local { fn own(&self) -> Self { helper() } }
	fn helper() -> Local { Local }
	{ struct Local; use std::vec::Vec as V; impl Tr for V<Local> {} }
	trait Here { fn here(&self); }
}
`+std)
	s, tr := at(t, ix, "a::ty::S"), at(t, ix, "a::Tr")
	diff(t, "inherent impls", langs(ix.InherentImpls(s)), "a::ty::S{one}", "a::ty::S{two}")
	diff(t, "impls for S", langs(ix.ImplsFor(s)), "a::ty::S{tm}", "a::ty::S{tm}", "a::ty::S{}", "a::ty::S{foreign}")
	diff(t, "impls of Tr", langs(ix.TraitImpls(tr)),
		"a::ty::S{tm}", "a::ty::S{tm}", "ref{}", "{}{}", "tuple{}", "fn{}", "slice{}", "{}{tm}", "{}{}")
	diff(t, "impls of Send", langs(ix.TraitImpls(at(t, ix, "std::marker::Send"))), "a::ty::S{}", "a::ty::E{}")
	diff(t, "impls on str", langs(ix.PrimImpls("str")), "str{extra}", "str{len}")
	diff(t, "impls on slices", langs(ix.PrimImpls("slice")), "slice{iter}")
	diff(t, "impls on dyn", langs(ix.PrimImpls("dyn")), "a::Tr{on_dyn}")
	diff(t, "trait methods", langs(ix.TraitMethods(nil, "tm")), "a::Tr::tm")
	diff(t, "nested trait methods", langs(ix.TraitMethods(nil, "here")), "{here}")
	for _, impl := range ix.ImplsFor(s)[:2] {
		if ix.ImplTrait(impl) != tr {
			t.Errorf("the trait of %v is %v", impl.Lang(), ix.ImplTrait(impl))
		}
		if m := ix.Implemented(impl.Children()[0]); m == nil || m.Lang() != "a::Tr::tm" {
			t.Errorf("what tm implements: %v", m)
		}
	}

	host := at(t, ix, "a::host")
	diff(t, "items of the body", langs(ix.NestedItems(host)), "{Local}", "{}{tm}", "{}{own}", "{helper}", "{Local}", "{}{}", "{Here}")
	diff(t, "functions of the body", langs(ix.NestedFunctions(host)), "{tm}", "{deep}", "{own}", "{helper}", "{here}")
	local := ix.NestedItems(host)[0]
	diff(t, "impls of a nested type", langs(ix.InherentImpls(local)), "{}{own}")
	diff(t, "trait impls of a nested type", langs(ix.ImplsFor(local)), "{}{tm}")
	if len(local.Twins()) != 0 {
		t.Error("items of different blocks are twins")
	}
	own := ix.InherentImpls(local)[0].Children()[0]
	for q, want := range map[string]string{"Local": "{Local}", "Self": "Self of ", "Tr": "a::Tr"} {
		if got := show(ix.Resolve(index.Scope{Def: own}, path(q), index.TypeNS)); got != want {
			t.Errorf("%s inside a nested impl: got %s, want %s", q, got, want)
		}
	}
	if r := ix.Resolve(index.Scope{Def: own}, path("helper"), index.ValueNS); r.Def != ix.NestedItems(host)[3] {
		t.Errorf("helper inside a nested impl: %s", show(r))
	}
	inner := ix.NestedItems(host)[4]
	scope := index.Scope{Def: host, Blocks: slices.Clone(append([]hir.ExprID{inner.Nested().Scope}, local.Nested().Scope))}
	if r := ix.Resolve(scope, path("Local"), index.TypeNS); r.Def != inner {
		t.Error("the inner block's item does not shadow")
	}
	if r := ix.Resolve(scope, path("V"), index.TypeNS); show(r) != "std::vec::Vec" {
		t.Errorf("an import in a block: %s", show(r))
	}
	scope.Blocks = scope.Blocks[1:]
	if r := ix.Resolve(scope, path("Local"), index.TypeNS); r.Def != local {
		t.Error("the outer block's item is not found")
	}
	if ix.Unit(own) != ix.Unit(host) || ix.Body(own) == nil {
		t.Error("a nested function has no unit or body")
	}
}

func TestLookup(t *testing.T) {
	ix := newIndex(t, `
-- a/lib.rs --
use stub_rt as _;
-- stub_rt/lib.rs --
pub mod task { pub fn spawn() {} pub mod spawn {} }
pub use task::spawn;
pub mod sync { pub struct Mutex; impl Mutex { pub fn lock(&self) {} } impl Clone2 for Mutex { fn clone2(&self) {} } pub trait Clone2 { fn clone2(&self); } }
pub type Alias = sync::Mutex;
pub enum E { A }
#[macro_export] macro_rules! join { () => {} }
`+std)
	tests := map[string]string{
		"stub_rt::spawn":                "stub_rt::task::spawn",
		"stub_rt::task::spawn":          "stub_rt::task::spawn",
		"stub_rt::sync::Mutex::lock":    "stub_rt::sync::Mutex::lock",
		"stub_rt::sync::Mutex::clone2":  "stub_rt::sync::Mutex::clone2",
		"stub_rt::sync::Clone2::clone2": "stub_rt::sync::Clone2::clone2",
		"stub_rt::Alias::lock":          "stub_rt::sync::Mutex::lock",
		"stub_rt::E::A":                 "stub_rt::E::A",
		"stub_rt::join":                 "stub_rt::join",
		"std::sync::Mutex::lock":        "std::sync::poison::Mutex::lock",
		"core::mem::drop":               "std::mem::drop",
		"str::len":                      "str::len",
		"nowhere::x":                    "",
		"std::nope::x":                  "",
		"":                              "",
	}
	for lang, want := range tests {
		got := ""
		if d := ix.Lookup(lang); d != nil {
			got = d.Lang()
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", lang, got, want)
		}
	}
	if d := ix.Lookup("stub_rt::task::spawn"); d.Kind != index.FnDef {
		t.Error("a module wins over a function")
	}
}

func TestCratesOfOneName(t *testing.T) {
	ins := inputs(t, `
-- a/lib.rs --
fn f() { stub_rt::go() }
-- stub_rt/lib.rs --
pub fn go() {}
`+std)
	for _, name := range []string{"std", "stub_rt"} { // a package's tests/std.rs
		ins = append([]index.Input{{
			Key: "test " + name, Name: name, Root: "tests/" + name + ".rs",
			Files: []*index.File{{Path: "tests/" + name + ".rs", Outline: outline(t, "fn test() {}", nil)}},
		}}, ins...)
	}
	pool := index.NewPool(nil)
	defer pool.Close()
	ix := index.New(ins, pool)
	for _, lang := range []string{"std::vec::Vec", "stub_rt::go", "stub_rt::test"} {
		at(t, ix, lang)
	}
	if got := show(ix.Resolve(index.Scope{Def: at(t, ix, "a::f")}, path("Vec"), index.TypeNS)); got != "std::vec::Vec" {
		t.Errorf("Vec is %s", got)
	}
}
