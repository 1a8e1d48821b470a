package index_test

import (
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// knownMacros says that pin_project! passes its items through.
type knownMacros struct{}

func (knownMacros) Shape(path string) (hir.MacroShape, bool) {
	return hir.MacroShape{Kind: hir.ItemsMacro}, strings.HasSuffix(path, "pin_project")
}

func TestMacrosOfItems(t *testing.T) {
	const archive = `
-- a/lib.rs --
macro_rules! cfg_x { ($($item:item)*) => { $( #[cfg(x)] $item )* } }
macro_rules! one { ($item:item) => {} }
cfg_x! {
    mod inner;
    pub use self::inner::In;
    /// A struct.
    pub struct S { v: u8 }
    impl S { pub fn go(&self) { let x = 1; } }
    cfg_x! { pub fn deep() {} }
    macro_call!();
}
pin_project_lite::pin_project! { #[derive(Debug)] pub struct P<F> { #[pin] f: F, } }
one! { struct Hidden; }
thread_local! { static T: u8 = 1; }
cfg_x! { not items }
fn f() {}
-- a/inner.rs --
pub struct In;
fn g() {}
`
	pool := index.NewPool(knownMacros{})
	defer pool.Close()
	ix := index.New(inputs(t, archive+std), pool)
	f := at(t, ix, "a::f")
	for q, want := range map[string]string{
		"S": "a::S", "In": "a::inner::In", "P": "a::P", "Hidden": "open", "T": "open", "inner": "a::inner",
	} {
		if got := show(ix.Resolve(index.Scope{Def: f}, path(q), index.TypeNS)); got != want {
			t.Errorf("%s: got %s, want %s", q, got, want)
		}
	}
	text := texts(archive)["a/lib.rs"]
	for lang, want := range map[string]string{
		"a::S": "pub struct S", "a::S::go": "pub fn go", "a::deep": "pub fn deep", "a::P": "#[derive(Debug)]",
	} {
		d := at(t, ix, lang)
		_, base := ix.Locate(d)
		if at := text[base:]; !strings.HasPrefix(at, want) {
			t.Errorf("%s stands at %.20q", lang, at)
		}
	}
	p, ok := ix.Header(at(t, ix, "a::P")).(*hir.Struct)
	if !ok || len(p.Fields) != 1 {
		t.Errorf("the struct in pin_project! is %v", p)
	}
	diff(t, "impls", langs(ix.InherentImpls(at(t, ix, "a::S"))), "a::S{go}")

	// An edit elsewhere keeps the items in macros; one inside a macro links anew.
	o1 := outline(t, text, nil)
	ix, _ = ix.With(map[string]*syntax.Outline{"a/lib.rs": o1})
	goFn, body := at(t, ix, "a::S::go"), ix.Body(at(t, ix, "a::S::go"))
	o2 := outline(t, strings.Replace(text, "fn f() {}", "fn f() { 1 }", 1), o1)
	next, relinked := ix.With(map[string]*syntax.Outline{"a/lib.rs": o2})
	if relinked || next.Lookup("a::S::go") != goFn || next.Body(goFn) != body {
		t.Error("an edit elsewhere changed the items in a macro")
	}
	o3 := outline(t, strings.Replace(text, "let x = 1", "let xy = 12", 1), o2)
	next, _ = next.With(map[string]*syntax.Outline{"a/lib.rs": o3})
	if u := next.Unit(next.Lookup("a::S::go")); !strings.Contains(string(u.Text), "let xy = 12") {
		t.Errorf("after an edit in a macro its function is %q", u.Text)
	}
}

// TestMadeItems expands macros of the crate's own and of a dependency's.
func TestMadeItems(t *testing.T) {
	const archive = `
-- a/lib.rs --
mod inner;
use dep::made as _;
use dep::{shape, other};
macro_rules! wrap {
    ($($name:ident($t:ty)),*) => { $(pub struct $name($t); impl $name { pub fn get(&self) -> &$t { &self.0 } } impl Tr for $name {})* }
}
pub trait Tr {}
wrap!(One(u8), Two(Vec<u8>));
macro_rules! nested { ($n:ident) => { mod deep { wrap! { $n(u8) } } nothing! {} }; }
macro_rules! nothing { () => {}; }
nested!(Three);
shape! { Four }
dep::shape!(Five);
hidden! { Six }
nothing!();
fn f() { }
-- a/inner.rs --
use super::*;
wrap!(Seven(u8));
macro_rules! twice { ($n:ident) => { struct $n; } }
-- dep/lib.rs --
#[macro_export] macro_rules! shape { ($n:ident) => { pub struct $n; $crate::more!($n); }; }
#[macro_export] macro_rules! more { ($n:ident) => { impl $crate::Tr for $n {} }; }
macro_rules! hidden { ($n:ident) => { pub struct $n; } }
pub trait Tr {}
`
	pool := index.NewPool(nil)
	defer pool.Close()
	ix := index.New(inputs(t, archive+std), pool)
	f := at(t, ix, "a::f")
	for q, want := range map[string]string{
		"One": "a::One", "deep::Three": "a::deep::Three", "Four": "a::Four", "Five": "a::Five", "Six": "open", "inner::Seven": "a::inner::Seven",
	} {
		if got := show(ix.Resolve(index.Scope{Def: f}, path(q), index.TypeNS)); got != want {
			t.Errorf("%s: got %s, want %s", q, got, want)
		}
	}
	diff(t, "impls", langs(ix.InherentImpls(at(t, ix, "a::Two"))), "a::Two{get}")
	diff(t, "trait impls", langs(ix.TraitImpls(at(t, ix, "a::Tr"))), "a::inner::Seven{}", "a::One{}", "a::Two{}")
	diff(t, "trait impls of the dependency's", langs(ix.TraitImpls(at(t, ix, "dep::Tr"))), "a::Four{}", "a::Five{}")
	one := at(t, ix, "a::One")
	if text := texts(archive)["a/lib.rs"]; !one.Made || !strings.HasPrefix(text[base(ix, one):], "wrap!(One") {
		t.Errorf("One stands at %d, made: %t", base(ix, one), one.Made)
	}
	if ix.HiddenImpls(one) || !ix.HiddenImpls(&index.Def{Name: "Six", Crate: one.Crate}) {
		t.Error("only what is not expanded hides impls")
	}
	for _, fn := range ix.Functions() {
		if fn.Made {
			t.Errorf("%s is listed", fn.Lang())
		}
	}

	// A macro that changes in one file changes what it makes in another.
	text := strings.Replace(texts(archive)["a/lib.rs"], "pub struct $name($t);", "pub struct $name($t, u16);", 1)
	next, relinked := ix.With(map[string]*syntax.Outline{"a/lib.rs": outline(t, text, nil)})
	if s, ok := next.Header(at(t, next, "a::inner::Seven")).(*hir.Struct); !relinked || !ok || len(s.Fields) != 2 {
		t.Errorf("after an edit of the macro, relinked %t, the struct is %v", relinked, s)
	}
}

func base(ix *index.Index, d *index.Def) uint32 {
	_, base := ix.Locate(d)
	return base
}
