// Package index joins the facts of many files: which items there are, what their signatures say, which
// impls exist, and what a path means at some place. It never looks into function bodies.
package index

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/syntax"
)

// DefKind is the kind of a definition.
type DefKind uint8

// The kinds of definition.
const (
	ModDef DefKind = iota
	FnDef
	StructDef
	EnumDef
	VariantDef
	TraitDef
	ImplDef
	TypeAliasDef
	ConstDef // and statics
	MacroDef
)

// Def is one definition. Defs are made once per version of their crate's skeleton and are compared by
// pointer; they survive edits of function bodies.
type Def struct {
	Kind   DefKind
	Name   string
	Crate  *Crate
	Parent *Def // the module, trait, impl or enum around it; nil for a crate root
	File   int  // index into Crate.Files
	Entry  int  // index into the file's Outline.Entries; -1 for a crate root or file module

	// Nested is set for an item declared inside a function body: the body's function, and where.
	Nested *NestedIn

	// Children are the items of a trait, impl or enum, and of a module, in order of text.
	Children []*Def

	// Lang is the path by which the catalog and the rules name it, from the defining crate:
	// "std::sync::Mutex", "tokio::spawn". Empty for items inside bodies.
	Lang string

	lazy
}

// NestedIn says where an item inside a body stands.
type NestedIn struct {
	Fn    *Def
	Scope hir.ExprID
	Item  *hir.NestedItem
}

// Namespace is one of Rust's three namespaces.
type Namespace uint8

// The namespaces.
const (
	TypeNS Namespace = iota
	ValueNS
	MacroNS
)

// File is one source file of a crate.
type File struct {
	Path    string
	Outline *syntax.Outline
}

// Crate is one crate: its files, and its tree of modules once linked.
type Crate struct {
	Name    string // as paths name it: std, tokio, my_crate
	Edition int
	Files   []*File
	Root    *Def
	// Stub says that the crate is known from the catalog's declarations only: what they do not mention may
	// exist all the same, so a failed lookup is Unknown and never a No.
	Stub bool
	// Deps maps the names under which other crates are visible here (std, core and alloc always are).
	Deps map[string]*Crate
}

// Scope is a place to resolve from: an item, whose generics and module are in view, and inside a body the
// blocks around, innermost first, whose nested items are in view.
type Scope struct {
	Def    *Def
	Blocks []hir.ExprID
}

// ResKind is what a path turned out to be.
type ResKind uint8

// The kinds of resolution.
const (
	ResNone  ResKind = iota // nothing found
	ResDef                  // Def
	ResPrim                 // a primitive type, Name
	ResParam                // a generic parameter: Name of Def (type or const)
	ResSelf                 // Self: Def is the impl or trait
)

// Res is the resolution of a path. Rest is how many trailing segments are left for the type checker:
// associated items such as `Vec::new`, `T::Item`, `Self::CONST` (0 for a path resolved whole).
type Res struct {
	Kind ResKind
	Def  *Def
	Name string
	Rest int
	// Open says that a ResNone may yet exist: the search ended in a stub crate, an unresolved import, a
	// glob of something unknown, or a macro.
	Open bool
}

/*
The methods that other rooms call on *Index (all safe for concurrent use; all answers stable for one Index):

	func (ix *Index) Header(d *Def) hir.Item                  // lowered on first use; never nil (UnknownItem)
	func (ix *Index) Body(d *Def) *hir.Body                   // an FnDef's body, lowered on first use; nil without one
	func (ix *Index) Unit(d *Def) *syntax.Unit                // the unit that holds d's text now
	func (ix *Index) Locate(d *Def) (path string, base uint32)// the file d stands in, and the offset of its unit
	func (ix *Index) Resolve(from Scope, p *hir.Path, ns Namespace) Res
	func (ix *Index) Lookup(lang string) *Def                 // by Def.Lang; nil when absent
	func (ix *Index) Child(d *Def, name string, ns Namespace) *Def // a module's, enum's, trait's or impl's own item
	func (ix *Index) InherentImpls(adt *Def) []*Def           // impls without trait whose self type is adt
	func (ix *Index) PrimImpls(name string) []*Def            // inherent impls on "str", "u8", "slice", "array", "ptr", …
	func (ix *Index) TraitImpls(trait *Def) []*Def            // every impl of a trait, positive and negative
	func (ix *Index) ImplsFor(adt *Def) []*Def                // trait impls whose self type's head is adt
	func (ix *Index) TraitMethods(name string) []*Def         // FnDefs of that name whose Parent is a trait, in any crate
	func (ix *Index) ImplTrait(impl *Def) *Def                // the trait an impl implements, resolved; nil: inherent or unresolved
	func (ix *Index) Functions() []*Def                       // every FnDef of the crates under analysis, nested ones included
*/

// lazy is what a Def computes on first use; index's own.
type lazy struct{}
