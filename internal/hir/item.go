// Package hir is Rust as the analysis reads it: items and function bodies as plain trees, with known
// macros' bodies already parsed into ordinary expressions. It is lowered from one unit of text at a
// time, never fails (what cannot be read becomes Missing, with a Problem), and knows nothing of other
// files: names are still text, except that paths to local variables are already resolved.
//
// Every span in this package is relative to the start of the unit (syntax.Unit) it was lowered from.
package hir

import "github.com/crossawait/crossawait/internal/source"

// Span is a byte range relative to the start of the unit.
type Span = source.Span

// Name is an identifier with its place. Raw identifiers are without their r#.
type Name struct {
	Text string
	Span Span
}

// Attr is an outer attribute of an item, statement or field: `#[path(args)]` or `#[path = "value"]`.
type Attr struct {
	Path string // segments joined by "::"
	Args string // the raw text after the path, without the outer parentheses or the `=`
	Span Span
}

// Item is what one unit declares.
type Item interface{ Head() *ItemHead }

// ItemHead is what every kind of item has.
type ItemHead struct {
	Name  Name
	Attrs []Attr
	Pub   bool // any `pub`, pub(crate) and the like included
	// Restricted says that the `pub` names a scope: pub(crate), pub(super), pub(in path).
	Restricted bool
	Span       Span // without the attributes
}

// Exported reports whether an item is `pub`, without a scope. Whether other crates come to it is for the modules
// around it to say.
func (h *ItemHead) Exported() bool { return h.Pub && !h.Restricted }

// Head is the part that every item has.
func (h *ItemHead) Head() *ItemHead { return h }

// Fn is the signature of a function, method or trait method.
type Fn struct {
	ItemHead
	Async, Unsafe, Const, Extern bool
	Generics                     Generics
	Self                         *SelfParam // nil: no receiver
	Params                       []FnParam  // without the receiver
	Ret                          TypeRef    // nil: ()
	RetSpan                      Span
	SigSpan                      Span // from the first modifier to the end of the where clause
	BodySpan                     Span // the block; empty: no body
	AsyncSpan                    Span // the keyword `async`, when Async
	Variadic                     bool
}

// SelfParam is a method's receiver: self, &self, &mut self, or self: Ty.
type SelfParam struct {
	Ref      bool
	Mut      bool // `&mut self`, or `mut self` when !Ref
	Lifetime string
	Ty       TypeRef // `self: Ty`; nil for the short forms
	Span     Span
}

// FnParam is one parameter of a signature. The pattern itself is lowered with the body.
type FnParam struct {
	Name Name // when the pattern is a plain identifier
	Ty   TypeRef
	Span Span
}

// Generics are an item's own parameters and where clause.
type Generics struct {
	Params []GenericParam
	Where  []WherePred
}

// GenericKind tells lifetimes, types and consts apart.
type GenericKind uint8

// The kinds of generic parameter.
const (
	LifetimeParam GenericKind = iota
	TypeParam
	ConstParam
)

// GenericParam is one generic parameter. Lifetime names are without the quote.
type GenericParam struct {
	Kind    GenericKind
	Name    Name
	Bounds  []Bound
	Default TypeRef // TypeParam only
	Ty      TypeRef // ConstParam only
}

// WherePred is one predicate `Ty: Bounds` or `'a: 'b`.
type WherePred struct {
	Ty       TypeRef // nil when the subject is a lifetime
	Lifetime string
	Bounds   []Bound
	Span     Span
}

// Bound is one bound of a parameter, `dyn` or `impl` type: a trait or a lifetime.
type Bound struct {
	Lifetime string // without the quote; "" when the bound is a trait
	Maybe    bool   // ?Trait
	Path     *Path  // the trait; nil when the bound is a lifetime
	Span     Span
}

// FieldsKind tells `struct S;`, `struct S(T);` and `struct S { t: T }` apart.
type FieldsKind uint8

// The kinds of field list.
const (
	UnitFields FieldsKind = iota
	TupleFields
	NamedFields
)

// FieldDef is one field; a tuple field's name is its index.
type FieldDef struct {
	Name Name
	Ty   TypeRef
	Span Span
	// Cfgs are the predicates of the #[cfg]s on it, without the parentheses around them.
	Cfgs []string
	// Attrs are the paths of the attributes on it, as written.
	Attrs []string
	// Exported says that it is `pub`, without a scope.
	Exported bool
}

// Struct is a struct or a union.
type Struct struct {
	ItemHead
	Union    bool
	Generics Generics
	Kind     FieldsKind
	Fields   []FieldDef
}

// Variant is one variant of an enum.
type Variant struct {
	Name   Name
	Kind   FieldsKind
	Fields []FieldDef
	// Discriminant says that one is written: `A = 1`.
	Discriminant bool
	// Cfgs are the predicates of the #[cfg]s on it, without the parentheses around them.
	Cfgs []string
}

// Enum is an enum.
type Enum struct {
	ItemHead
	Generics Generics
	Variants []Variant
}

// Trait is a trait's header; its items are units of their own.
type Trait struct {
	ItemHead
	Unsafe, Auto bool
	Generics     Generics
	Supers       []Bound
}

// Impl is an impl block's header; its items are units of their own. Name is empty.
type Impl struct {
	ItemHead
	Unsafe, Negative bool
	Generics         Generics
	Trait            *Path // nil: inherent
	SelfTy           TypeRef
}

// TypeAlias is `type A<..>: Bounds = T;`, free or associated.
type TypeAlias struct {
	ItemHead
	Generics Generics
	Bounds   []Bound
	Ty       TypeRef // nil: declared only
}

// Const is a const or a static.
type Const struct {
	ItemHead
	Static, Mut bool
	Valued      bool // it has a value here: it is no static of an extern block, and no constant that a trait only asks for
	Ty          TypeRef
	// Value is the text of a short value; "" for others.
	Value string
}

// Mod is a module. An inline module's items are units of their own.
type Mod struct {
	ItemHead
	Inline bool
	Path   string // the value of #[path = ".."]
}

// Use is a `use` declaration, flattened to one entry a name.
type Use struct {
	ItemHead
	Imports []Import
}

// Import is one name brought in: `use Path as Alias`, `use Path::*`. Path segments may be crate, self,
// super or {{root}} (a leading ::).
type Import struct {
	Path  []string
	Alias string // the name it gets here; "_" brings in the trait alone; "" with Glob
	Glob  bool
	Span  Span
}

// ExternCrate is `extern crate a as b;`: Name is the name it gets here.
type ExternCrate struct {
	ItemHead
	Crate string
}

// ExternBlock is the header of `extern "C" { … }`; its items are units of their own.
type ExternBlock struct {
	ItemHead
	Unsafe bool
	ABI    string // without the quotes; "" when not written
}

// MacroRules is a `macro_rules!` or `macro` definition.
type MacroRules struct{ ItemHead }

// MacroItem is a macro invocation in item position.
type MacroItem struct {
	ItemHead
	Path string
}

// UnknownItem is text that could not be read as an item.
type UnknownItem struct{ ItemHead }

// Problem is something that could not be read. It is for tests and logs, not for users.
type Problem struct {
	Span    Span
	Message string
}
