package index_test

import (
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// ask asks an index all sorts of questions about every function.
func ask(ix *index.Index) {
	for _, d := range ix.Functions() {
		ix.Header(d)
		ix.Locate(d)
		for _, n := range append(ix.NestedFunctions(d), d) {
			ix.Header(n)
			for _, p := range []string{"Self", "T::Item", "super::super::x", "crate::a::b", "self", "::std::vec::Vec", "x"} {
				for ns := index.TypeNS; ns <= index.MacroNS; ns++ {
					ix.Resolve(index.Scope{Def: n}, path(p), ns)
				}
			}
			ix.Implemented(n)
		}
	}
	for _, name := range []string{"a::T", "a::S", "std::vec::Vec"} {
		d := ix.Lookup(name)
		ix.TraitImpls(d)
		ix.ImplsFor(d)
		ix.InherentImpls(d)
	}
	ix.PrimImpls("str")
	ix.TraitMethods(nil, "f")
}

// FuzzIndex holds that no text and no edit of it makes the index panic or run away.
func FuzzIndex(f *testing.F) {
	for _, text := range []string{
		"use a::*; use self::*; use crate::b::*; mod b { pub use super::*; } fn f() {}",
		"struct S; impl S { fn f() { struct S; impl T for S { fn f() { impl S { fn g() {} } } } } } trait T {}",
		"mod a { mod a { mod a; } } #[path = \"../../..\"] mod b; #[path=] mod c; fn",
		"macro_rules! m { ($($i:item)*) => {} } m! { m! { m! { fn f() {} } } } fn f() {}",
		"type A = B; type B = A; impl A { fn f() {} } impl <A as B>::C {} fn f() {}",
		"use f::f; use g as g; use {}; use ::*; use crate::*; pub use self::{self, super::super::super::x as y}; fn f() {}",
		"#[cfg(all(not(any(] fn f() {} #[cfg(x)] fn f() {} impl { fn ( { }",
		"extern crate self as a; extern crate b; extern \"C\" { fn c(); } enum E { A, A, B(u8 } fn f() {}",
	} {
		f.Add(text, text[len(text)/2:])
	}
	f.Fuzz(func(t *testing.T, text, other string) {
		if len(text)+len(other) > 1<<14 {
			return
		}
		pool := index.NewPool(knownMacros{})
		defer pool.Close()
		first := outline(t, text, nil)
		ins := append(inputs(t, std), index.Input{
			Name: "a", Root: "a/lib.rs", Deps: map[string]string{"a": "a"},
			Files: []*index.File{{Path: "a/lib.rs", Outline: first}, {Path: "a/b.rs", Outline: outline(t, other, nil)}},
		})
		ix := index.New(index.Assign(ins), pool)
		ask(ix)
		next, relinked := ix.With(map[string]*syntax.Outline{"a/lib.rs": outline(t, other, first)})
		ask(next)
		if !relinked {
			for _, d := range ix.Functions() {
				if !strings.Contains(string(next.Unit(d).Text), d.Name) {
					t.Errorf("%s is not in its unit", d.Name)
				}
			}
		}
	})
}
