package hir

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/syntax"
)

// itemTests hold an item and its dump.
var itemTests = []struct{ text, want string }{
	{`fn f() {}`, `fn f()`},
	{`pub(crate) async unsafe fn f<'a, T: Send + 'a, const N: usize>(mut x: &'a mut T, (a, b): (u8, [T; N]), _: [u8]) -> Result<T, E> where T: Clone, 'a: 'b { }`,
		`pub(crate) async unsafe fn f<'a, T: Send + 'a, const N: usize>(x: &'a mut T, : (u8, [T; N]), : [u8]) -> Result<T, E> where T: Clone, 'a: 'b`},
	{`extern "C" fn f(x: u8, ...);`, `extern fn f(x: u8, ...)`},
	{`fn f(self) {}`, `fn f(self)`},
	{`fn f(mut self) {}`, `fn f(mut self)`},
	{`fn f(&'a mut self, x: u8) {}`, `fn f(&'a mut self, x: u8)`},
	{`fn f(self: Arc<Self>) {}`, `fn f(self: Arc<Self>)`},
	{`fn f(mut self: Pin<&mut Self>) {}`, `fn f(mut self: Pin<&mut Self>)`},
	{`fn f(x: impl Fn(u8) -> u8 + Send + 'static, y: &(dyn A + Send), z: Box<dyn for<'a> Fn(&'a T) -> U + 'b>) -> ! {}`,
		`fn f(x: impl Fn(u8)->u8 + Send + 'static, y: &dyn A + Send, z: Box<dyn Fn(&'a T)->U + 'b>) -> !`},
	{`fn f<F: async Fn(u8) -> T + Send, G: ?Sized + ~const D + const E>(x: fn(u8) -> F, y: *const G, z: *mut <F as Q<G>>::R<u8>, w: impl use<'a> + S) {}`,
		`fn f<F: AsyncFn(u8)->T + Send, G: ?Sized + D + E>(x: fn(u8)->F, y: *const G, z: *mut <F as Q<G>>::R<u8>, w: impl S)`},
	{`fn f<T>() -> impl Iterator<Item = T> + use<'_, T> where for<'a> &'a T: IntoIterator<Item: Send, Len = u8>, T: for<'b> Fn() -> Box<dyn X + 'b> + Y, [T; 2]: Z, <T as A>::B: C {}`,
		`fn f<T>() -> impl Iterator<Item=T> where &'a T: IntoIterator<Item: Send, Len=u8>, T: Fn()->Box<dyn X + 'b> + Y, [T; 2]: Z, <T as A>::B: C`},
	{`fn f(x: Foo<{ N + 1 }, -1, 'x', "s", true, N>, y: (), z: (u8,), w: (u8), m: mac!(x), i: _) {}`,
		`fn f(x: Foo<{ N + 1 }, 1, 'x', "s", true, N>, y: (), z: (u8), w: u8, m: ?, i: _)`},
	{`#[a::b(c, d)] #[path = "x"] #[e] pub struct S;`, `#[a::b(c, d)] #[path("x")] #[e()] pub struct S;`},
	{`struct S<T: A = u8>(pub T, #[x] u8) where T: B;`, `struct S<T: A = u8> {0: T, 1: u8} where T: B`},
	{`struct S<T> where T: B { a: T, pub(super) b: Vec<u8> }`, `struct S<T> {a: T, b: Vec<u8>} where T: B`},
	{`union U { a: u8 }`, `union U {a: u8}`},
	{`enum E<T> { A, B(T, u8), C { x: T } = 4 }`, `enum E<T> {A; B{0: T, 1: u8} C{x: T} }`},
	{`pub unsafe auto trait Send {}`, `pub unsafe auto trait Send`},
	{`trait T<U>: A<U> + 'static + ?Sized where U: B {}`, `trait T<U>: A<U> + 'static + ?Sized where U: B`},
	{`impl<T> Tr<T> for S<T> where T: X {}`, `impl<T> Tr<T> for S<T> where T: X`},
	{`impl<T: ?Sized> !Send for *const T {}`, `impl<T: ?Sized> !Send for *const T`},
	{`unsafe impl<T> Send for &mut T {}`, `unsafe impl<T> Send for &mut T`},
	{`impl const Default for S {}`, `impl Default for S`},
	{`impl dyn Tr + Send {}`, `impl dyn Tr + Send`},
	{`impl S { }`, `impl S`},
	{`type A<T> = Vec<T>;`, `type A<T> = Vec<T>`},
	{`type A: B + C;`, `type A: B + C`},
	{`type A<'a> = &'a u8 where Self: 'a;`, `type A<'a> = &'a u8 where Self: 'a`},
	{`const C: u8 = 1;`, `const C: u8`},
	{`pub static mut X: [u8; 4] = [0; 4];`, `pub static mut X: [u8; 4]`},
	{`mod m;`, `mod m;`},
	{`#[path = "a/b.rs"] pub mod m;`, `#[path("a/b.rs")] pub mod m "a/b.rs";`},
	{`mod m { }`, `mod m {}`},
	{`extern crate a as b;`, `extern crate a as b`},
	{`extern crate a;`, `extern crate a as a`},
	{`unsafe extern "C" { }`, `unsafe extern "C"`},
	{`macro_rules! m { () => {} }`, `macro_rules m`},
	{`a::m! { x }`, `macro a::m`},
	{`thread_local! { x }`, `macro thread_local`},
	{`use a;`, `use a as a`},
	{`pub use a::b as c;`, `pub use a::b as c`},
	{`use ::a::{self, b::*, c::{d, self as e}, _f as _};`,
		`use {{root}}::a as a, {{root}}::a::b::*, {{root}}::a::c::d as d, {{root}}::a::c as e, {{root}}::a::_f as _`},
	{`use {self::x, super::super::y, crate::z, r#type};`, `use self::x as x, super::super::y as y, crate::z as z, type as type`},
	{`use self::*;`, `use self::*`},
	{`use ::{a, b};`, `use {{root}}::a as a, {{root}}::b as b`},
}

func TestLowerItem(t *testing.T) {
	p := syntax.NewParser()
	defer p.Close()
	for _, tt := range itemTests {
		rows := p.ParseRows([]byte(tt.text))
		item, problems := LowerItem(&rows)
		if got := itemText(item); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
		}
		for _, problem := range problems {
			t.Errorf("%s: problem: %s at %q", tt.text, problem.Message, tt.text[problem.Span.Start:problem.Span.End])
		}
	}
}

func TestFnSpans(t *testing.T) {
	const text = "#[x]\npub async fn f(a: u8) -> u8 where u8: Copy { a }"
	p := syntax.NewParser()
	defer p.Close()
	rows := p.ParseRows([]byte(text))
	item, _ := LowerItem(&rows)
	f := item.(*Fn)
	for _, tt := range []struct {
		span Span
		want string
	}{
		{f.Span, "pub async fn f(a: u8) -> u8 where u8: Copy { a }"},
		{f.SigSpan, "async fn f(a: u8) -> u8 where u8: Copy"},
		{f.AsyncSpan, "async"}, {f.RetSpan, "u8"}, {f.BodySpan, "{ a }"}, {f.Name.Span, "f"},
		{f.Params[0].Span, "a: u8"}, {f.Attrs[0].Span, "#[x]"},
	} {
		if got := text[tt.span.Start:tt.span.End]; got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// itemText is an item as Rust writes it, more or less.
func itemText(item Item) string {
	var s strings.Builder
	h := item.Head()
	for _, a := range h.Attrs {
		fmt.Fprintf(&s, "#[%s(%s)] ", a.Path, a.Args)
	}
	s.WriteString(flags(h.Pub && !h.Restricted, "pub ", h.Restricted, "pub(crate) "))
	name := h.Name.Text
	switch i := item.(type) {
	case *Fn:
		s.WriteString(flags(i.Async, "async ", i.Const, "const ", i.Unsafe, "unsafe ", i.Extern, "extern "))
		fmt.Fprintf(&s, "fn %s%s(%s)", name, paramsText(i.Generics), fnParams(i))
		if i.Ret != nil {
			s.WriteString(" -> " + typeText(i.Ret))
		}
		s.WriteString(whereText(i.Generics))
	case *Struct:
		s.WriteString(flags(i.Union, "union ", !i.Union, "struct ") + name + paramsText(i.Generics) + fieldsText(i.Kind, i.Fields, " ") + whereText(i.Generics))
	case *Enum:
		s.WriteString("enum " + name + paramsText(i.Generics) + " {")
		for _, v := range i.Variants {
			s.WriteString(v.Name.Text + fieldsText(v.Kind, v.Fields, "") + " ")
		}
		s.WriteString("}")
	case *Trait:
		s.WriteString(flags(i.Unsafe, "unsafe ", i.Auto, "auto ") + "trait " + name + paramsText(i.Generics))
		if i.Supers != nil {
			s.WriteString(": " + boundsText(i.Supers))
		}
		s.WriteString(whereText(i.Generics))
	case *Impl:
		s.WriteString(flags(i.Unsafe, "unsafe ") + "impl" + paramsText(i.Generics) + " ")
		if i.Trait != nil {
			s.WriteString(flags(i.Negative, "!") + pathText(i.Trait) + " for ")
		}
		s.WriteString(typeText(i.SelfTy) + whereText(i.Generics))
	case *TypeAlias:
		s.WriteString("type " + name + paramsText(i.Generics))
		if i.Bounds != nil {
			s.WriteString(": " + boundsText(i.Bounds))
		}
		if i.Ty != nil {
			s.WriteString(" = " + typeText(i.Ty))
		}
		s.WriteString(whereText(i.Generics))
	case *Const:
		s.WriteString(flags(i.Static, "static ", !i.Static, "const ", i.Mut, "mut ") + name + ": " + typeText(i.Ty))
	case *Mod:
		s.WriteString("mod " + name)
		if i.Path != "" {
			fmt.Fprintf(&s, " %q", i.Path)
		}
		s.WriteString(flags(i.Inline, " {}", !i.Inline, ";"))
	case *Use:
		var parts []string
		for _, im := range i.Imports {
			path := strings.Join(im.Path, "::")
			if im.Glob {
				parts = append(parts, path+"::*")
			} else {
				parts = append(parts, path+" as "+im.Alias)
			}
		}
		s.WriteString("use " + strings.Join(parts, ", "))
	case *ExternCrate:
		s.WriteString("extern crate " + i.Crate + " as " + name)
	case *ExternBlock:
		fmt.Fprintf(&s, "%sextern %q", flags(i.Unsafe, "unsafe "), i.ABI)
	case *MacroRules:
		s.WriteString("macro_rules " + name)
	case *MacroItem:
		s.WriteString("macro " + i.Path)
	default:
		fmt.Fprintf(&s, "%T", item)
	}
	return s.String()
}

func fnParams(f *Fn) string {
	var parts []string
	if self := f.Self; self != nil {
		s := flags(self.Ref, "&")
		if self.Lifetime != "" {
			s += "'" + self.Lifetime + " "
		}
		s += flags(self.Mut, "mut ") + "self"
		if self.Ty != nil {
			s += ": " + typeText(self.Ty)
		}
		parts = append(parts, s)
	}
	for _, p := range f.Params {
		parts = append(parts, p.Name.Text+": "+typeText(p.Ty))
	}
	if f.Variadic {
		parts = append(parts, "...")
	}
	return strings.Join(parts, ", ")
}

func paramsText(g Generics) string {
	var parts []string
	for _, p := range g.Params {
		s := p.Name.Text
		switch p.Kind {
		case LifetimeParam:
			s = "'" + s
		case ConstParam:
			s = "const " + s + ": " + typeText(p.Ty)
		}
		if p.Bounds != nil {
			s += ": " + boundsText(p.Bounds)
		}
		if p.Default != nil {
			s += " = " + typeText(p.Default)
		}
		parts = append(parts, s)
	}
	if parts == nil {
		return ""
	}
	return "<" + strings.Join(parts, ", ") + ">"
}

func whereText(g Generics) string {
	var parts []string
	for _, w := range g.Where {
		if w.Ty != nil {
			parts = append(parts, typeText(w.Ty)+": "+boundsText(w.Bounds))
		} else {
			parts = append(parts, "'"+w.Lifetime+": "+boundsText(w.Bounds))
		}
	}
	if parts == nil {
		return ""
	}
	return " where " + strings.Join(parts, ", ")
}

func fieldsText(kind FieldsKind, fields []FieldDef, space string) string {
	if kind == UnitFields {
		return ";"
	}
	var parts []string
	for _, f := range fields {
		parts = append(parts, f.Name.Text+": "+typeText(f.Ty))
	}
	return space + "{" + strings.Join(parts, ", ") + "}"
}
