package index_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

const std = `
-- std/lib.rs --
pub mod prelude { pub mod v1 { pub use crate::option::Option; pub use crate::option::Option::*;
  pub use crate::vec::Vec; pub use crate::mem::drop; pub use crate::marker::Send; } 
  pub mod rust_2024 { pub use super::v1::*; pub use crate::future::Future; } }
pub mod option { pub enum Option<T> { None, Some(T) } impl<T> Option<T> { pub fn unwrap(self) -> T; } }
pub mod vec { pub struct Vec<T> {} }
pub mod mem { pub fn drop<T>(_: T); }
pub mod marker { pub auto trait Send {} }
pub mod future { pub trait Future { type Output; fn poll(self); } }
pub mod sync { mod poison { pub struct Mutex<T> {} impl<T> Mutex<T> { pub fn lock(&self) {} } } pub use self::poison::Mutex; pub mod mpsc {} }
pub mod str {} pub mod u32 {}
mod built_in { impl str { pub fn len(&self) -> usize; } impl<T> [T] { pub fn iter(&self); } }
`

// path is a path as text, without arguments.
func path(text string) *hir.Path {
	p := &hir.Path{}
	text, p.Global = strings.CutPrefix(text, "::")
	for _, s := range strings.Split(text, "::") {
		p.Segments = append(p.Segments, hir.Segment{Name: hir.Name{Text: s}})
	}
	return p
}

// show is a resolution as text.
func show(r index.Res) string {
	s := ""
	switch r.Kind {
	case index.ResNone:
		if r.Open {
			return "open"
		}
		return "none"
	case index.ResDef:
		s = r.Def.Lang()
		if s == "" {
			s = "{" + r.Def.Name + "}"
		}
	case index.ResPrim:
		s = "prim " + r.Name
	case index.ResParam:
		s = "param " + r.Name + " of " + r.Def.Name
	case index.ResSelf:
		s = fmt.Sprintf("Self of %s", r.Def.Name)
	}
	if r.Rest > 0 {
		s += fmt.Sprintf(" +%d", r.Rest)
	}
	if r.Def != nil && len(r.Def.Twins()) > 0 {
		s += " twins"
	}
	return s
}

// at is the item of a name, wherever it is; the last one.
func at(t testing.TB, ix *index.Index, lang string) *index.Def {
	t.Helper()
	if d := ix.Lookup(lang); d != nil {
		return d
	}
	t.Fatalf("there is no %s", lang)
	return nil
}

func TestResolve(t *testing.T) {
	ns := map[string]index.Namespace{"type": index.TypeNS, "value": index.ValueNS, "macro": index.MacroNS}
	tests := []struct {
		name, crates string
		// Each line: the item to resolve from, namespace, path => outcome.
		want string
	}{
		{"prelude and primitives", `
-- a/lib.rs --
fn f() {}
mod m { pub fn g() {} }
`, `
a::f type Option => std::option::Option
a::f value Some => std::option::Option::Some
a::f value None => std::option::Option::None
a::f type Option::Some => std::option::Option::Some
a::f value Option::unwrap => std::option::Option +1
a::f value Vec::new => std::vec::Vec +1
a::m::g type Vec => std::vec::Vec
a::f type Future => none
a::f type u8 => prim u8
a::f value str::len => prim str +1
a::f value u32::MAX => prim u32 +1
a::f type std::sync::Mutex => std::sync::poison::Mutex
a::f type core::sync::Mutex => std::sync::poison::Mutex
a::f type ::alloc::vec::Vec => std::vec::Vec
a::f type std::sync::Nope => open
a::f type Nope => none
a::f value m::g => a::m::g
a::m::g value super::f => a::f
a::m::g value self::g => a::m::g
a::m::g value g => a::m::g
a::m::g value f => none
a::m::g value crate::f => a::f
a::m::g value $crate::m::g => a::m::g
a::m::g value self::super::f => a::f
`},
		{"imports", `
-- a/lib.rs --
use std::sync::{self, Mutex, mpsc as chan};
use std::vec::Vec as List;
use std::str;
use std::u32;
use std::u8;
use b::Deep as Shallow;
use b::macros::*;
use nowhere::Option;
pub use self::inner::thing;
mod inner { pub fn thing() {} use super::Mutex; fn here() {} }
fn f() {}
-- b/lib.rs --
pub mod deep { pub struct Deep; impl Deep { pub fn new() {} } }
pub use deep::Deep;
pub mod macros { #[macro_export] macro_rules! mac { () => {} } pub use mac; }
`, `
a::f type Mutex => std::sync::poison::Mutex
a::f type sync::Mutex => std::sync::poison::Mutex
a::f type chan => std::sync::mpsc
a::f type List => std::vec::Vec
a::f type Shallow => b::deep::Deep
a::f value Shallow::new => b::deep::Deep +1
a::f value Shallow => b::deep::Deep
a::f type Option => open
a::f value thing => a::inner::thing
a::f value crate::thing => a::inner::thing
a::f value str::len => prim str +1
a::f value u32::MAX => prim u32 +1
a::f type str => prim str
a::f type u32 => prim u32
a::f type u8 => prim u8
a::inner::here type Mutex => std::sync::poison::Mutex
a::f macro mac => b::macros::mac
a::f macro b::mac => b::macros::mac
a::f type b::deep::Deep => b::deep::Deep
a::f type ::b::Deep => b::deep::Deep
`},
		{"globs", `
-- a/lib.rs --
use one::*;
use two::*;
fn f() {}
struct Own;
mod one { pub struct A; pub struct Both; struct Hidden; pub struct Own; use std::sync::Mutex; pub(crate) struct Mine; pub struct Vec; }
mod two { pub struct B; pub struct Both; pub use super::three::*; }
mod three { pub struct C; pub use super::two::*; }
mod child { use super::*; fn g() {} mod t { use super::super::one::*; fn h() {} } }
enum E { X, Y(u8) }
mod es { use super::E::*; fn k() {} }
mod ext { use b::*; fn k() {} }
-- b/lib.rs --
pub struct Seen; struct Unseen; pub(crate) struct Half;
pub use gone::*;
`, `
a::f type A => a::one::A
a::f type B => a::two::B
a::f type C => a::three::C
a::f type Both => open
a::f type Own => a::Own
a::f type Hidden => none
a::f type Mutex => none
a::f type Mine => a::one::Mine
a::f type Vec => a::one::Vec
a::f type Missing => none
a::child::g type A => a::one::A
a::child::g type Own => a::Own
a::child::g value f => a::f
a::child::t::h type Hidden => none
a::es::k value X => a::E::X
a::es::k value Y => a::E::Y
a::ext::k type Seen => b::Seen
a::ext::k type Unseen => open
a::ext::k type Half => open
a::ext::k type Option => std::option::Option
`},
		{"cycles", `
-- a/lib.rs --
pub mod x { pub use super::y::*; pub use super::y::b as c; }
pub mod y { pub use super::x::*; pub use super::x::c as b; pub use self::d; pub struct Real; }
use b::b;
use loopy::loopy;
fn f() {}
-- b/lib.rs --
pub fn b() {}
`, `
a::f type x::Real => a::y::Real
a::f value x::c => open
a::f value y::d => open
a::f value x::nope => none
a::f value b => b::b
a::f type b => b
a::f value b::b => b::b
a::f value loopy => open
`},
		{"generics and Self", `
-- a/lib.rs --
struct S<T, const N: usize> { t: T }
impl<T, const N: usize> S<T, N> { fn m<U>(self) {} }
trait Tr { type Out; fn r<V>() {} }
enum E { A }
impl E { fn e() {} }
type Al<Q> = S<Q, 1>;
fn free<W>() {}
`, `
a::S::m type T => param T of 
a::S::m type U::Item => param U of m +1
a::S::m value N => param N of 
a::S::m type Self => Self of 
a::S::m value Self::m => Self of  +1
a::S type Self => Self of S
a::Tr::r type Self::Out => Self of Tr +1
a::Tr::r type V => param V of r
a::E::e value Self::A => Self of  +1
a::free type W => param W of free
a::free type T => none
a::free type Self => none
a::Al type Q => param Q of Al
a::free value E::A => a::E::A
a::free value E::e => a::E +1
a::free value Tr::r => a::Tr +1
a::free type Al::X => a::Al +1
a::free value E::A::x => none
`},
		{"cfg twins", `
-- a/lib.rs --
#[cfg(unix)] fn t() {}
#[cfg(windows)] fn t() {}
#[cfg(a)] use std::vec::Vec as V;
#[cfg(b)] use other::Vec as V;
#[cfg(a)] use std::vec::Vec as W;
#[cfg(b)] use core::vec::Vec as W;
#[cfg(a)] mod imp { pub fn x() {} pub fn only() {} pub mod sub { pub struct D; } }
#[cfg(b)] mod imp { pub fn x() {} pub mod sub { pub struct D; } }
struct Weak {}
fn Weak() {}
fn f() {}
`, `
a::f value t => a::t twins
a::f type V => open
a::f type W => std::vec::Vec
a::f value imp::x => a::imp::x twins
a::f value imp::only => a::imp::only
a::f type imp::sub::D => a::imp::sub::D twins
a::f value Weak => a::Weak
`},
		{"cfgs that are off by default", `
-- a/lib.rs --
#[cfg(all(test, loom))] mod mocked { pub struct Arc; pub struct Only; }
#[cfg(not(all(test, loom)))] mod real { pub struct Arc; }
#[cfg(all(test, loom))] use mocked::*;
#[cfg(not(all(test, loom)))] use real::*;
#[cfg(loom)] fn t() {}
#[cfg(not(loom))] fn t() {}
#[cfg(fuzzing)] use std::vec::Vec as V;
#[cfg(not(fuzzing))] use std::option::Option as V;
#[cfg(any(unix, loom))] fn u() {}
#[cfg(feature = "x")] fn u() {}
#[cfg(loom)] fn single() {}
#[cfg(all(target_family = "wasm", target_os = "unknown"))] use gone::W;
#[cfg(not(all(target_family = "wasm", target_os = "unknown")))] use std::vec::Vec as W;
#[cfg(feature = "on")] fn feat() {}
#[cfg(not(feature = "on"))] fn feat() {}
fn f() {}
`, `
a::f type Arc => a::real::Arc
a::f type Only => a::mocked::Only
a::f value t => a::t
a::f type V => std::option::Option
a::f value u => a::u twins
a::f value single => a::single
a::f type W => std::vec::Vec
a::f value feat => a::feat twins
`},
		{"macros that put a cfg on their items", `
-- a/lib.rs --
macro_rules! cfg_loom { ($($item:item)*) => { $( #[cfg(loom)] #[cfg_attr(docsrs, doc(cfg(loom)))] $item )* } }
macro_rules! cfg_not_loom { ($($item:item)*) => { $(#[cfg(not(loom))] $item)* } }
macro_rules! cfg_net { ($($item:item)*) => { $( #[cfg(feature = "net")] $item )* } }
macro_rules! cfg_not_net { ($($item:item)*) => { $( #[cfg(not(feature = "net"))] $item )* } }
macro_rules! either { ($($item:item)*) => { $( #[cfg(loom)] $item )* } }
macro_rules! either { ($($item:item)*) => { $( #[cfg(a)] $item )* } }
cfg_loom! { pub struct S; use std::vec::Vec as V; pub struct Only; cfg_net! { mod imp { pub struct In; } } }
cfg_not_loom! { pub struct S; use std::option::Option as V; mod imp { pub struct In; } }
cfg_net! { pub struct N; }
cfg_not_net! { pub struct N; }
#[cfg(fuzzing)] cfg_net! { fn t() {} }
cfg_net! { fn t() {} }
either! { fn u() {} }
cfg_not_loom! { fn u() {} }
fn f() {}
`, `
a::f type S => a::S
a::f type V => std::option::Option
a::f type Only => a::Only
a::f type imp::In => a::imp::In
a::f type N => a::N
a::f value t => a::t
a::f value u => a::u twins
`},
		{"a macro by the name of an item", `
-- a/lib.rs --
use other::Error;
use other::Cond;
use other::{S, f as v, Passed, Twin};
pub enum Error { A }
#[cfg(a)] pub struct Cond;
pub struct S;
fn v() {}
macro_rules! pass { ($($item:item)*) => { $( #[cfg(a)] $item )* } }
pass! { pub struct Passed; }
#[cfg(a)] pub struct Twin;
#[cfg(b)] pub struct Twin;
fn f() {}
-- b/lib.rs --
fn f() {}
`, `
a::f type Error::A => a::Error::A
a::f type Cond => open
a::f type S => a::S
a::f value v => a::v
a::f type Passed => open
a::f type Twin => open
b::f type a::Error => a::Error
`},
		{"one module, declared under two conditions", `
-- a/lib.rs --
#[cfg(feature = "open")] pub mod imp;
#[cfg(not(feature = "open"))] mod imp;
#[cfg(loom)] mod sys;
#[cfg(not(loom))] pub mod sys;
fn f() {}
-- a/imp.rs --
pub struct D;
-- a/sys.rs --
pub struct S;
-- b/lib.rs --
fn g() {}
`, `
a::f type imp::D => a::imp::D
a::f type sys::S => a::sys::S
b::g type a::imp::D => a::imp::D
b::g type a::sys::S => a::sys::S
`},
		{"open modules", `
-- a/lib.rs --
mod gone;
mod made { make_items! { pub struct A; } fn g() {} }
mod broken { pub struct Ok; fn ( }
fn f() {}
`, `
a::f type gone::X => open
a::f type made::A => open
a::made::g type Option => std::option::Option
a::f type made::Option => open
`},
		{"extern crate, macros, raw names", `
-- a/lib.rs --
extern crate b as bee;
extern crate self as me;
macro_rules! early { () => {} }
mod r#type { pub fn r#fn() {} fn g() {} }
mod m { #[macro_export] macro_rules! out { () => {} } fn g() {} }
fn f() {}
-- b/lib.rs --
pub struct Bee;
`, `
a::f type bee::Bee => b::Bee
a::m::g type bee::Bee => b::Bee
a::f value me::f => a::f
a::m::g macro early => a::early
a::f macro crate::out => a::m::out
a::f value type::fn => a::type::fn
`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			ix := newIndex(t, test.crates+std)
			for _, line := range strings.Split(strings.TrimSpace(test.want), "\n") {
				q, want, _ := strings.Cut(line, " => ")
				f := strings.Fields(q)
				got := show(ix.Resolve(index.Scope{Def: at(t, ix, f[0])}, path(f[2]), ns[f[1]]))
				if got != want {
					t.Errorf("%s: got %q, want %q", q, got, want)
				}
			}
		})
	}
}

func TestDefaultFeatures(t *testing.T) {
	ins := inputs(t, `
-- a/lib.rs --
#[cfg(feature = "on")] use std::vec::Vec as V;
#[cfg(not(feature = "on"))] use std::option::Option as V;
#[cfg(feature = "off")] use gone::Arc;
#[cfg(not(feature = "off"))] use std::sync::Mutex as Arc;
fn f() {}
`+std)
	ins[0].Features = map[string]bool{"on": true}
	pool := index.NewPool(nil)
	defer pool.Close()
	ix := index.New(ins, pool)
	for q, want := range map[string]string{"V": "std::vec::Vec", "Arc": "std::sync::poison::Mutex"} {
		if got := show(ix.Resolve(index.Scope{Def: at(t, ix, "a::f")}, path(q), index.TypeNS)); got != want {
			t.Errorf("%s: got %s, want %s", q, got, want)
		}
	}
}
