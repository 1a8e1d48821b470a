// Package index joins the facts of many files: which items there are, what their signatures say, which
// impls exist, and what a path means at some place. Of function bodies it knows only the items declared in
// them. It reads no files, knows no types beyond the head of an impl's Self, and judges nothing.
//
// Nothing is lowered before it is asked for: New looks at the names of items, a signature is read when its
// Header is, a stub crate when a path enters it.
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
	Name   string
	Crate  *Crate
	Parent *Def  // the module, trait, impl or enum around it; nil for a crate root
	File   int32 // index into Crate.Files

	Entry int32 // index into the file's Outline.Entries; -1 for a crate root or file module
	Kind  DefKind
	// Made says that a macro wrote it: its text is not in the file, and its place is that of the macro's call.
	Made bool

	lazy
}

// NestedIn says where an item inside a body stands. Defs of such items belong to one version of the body.
type NestedIn struct {
	Fn    *Def // the innermost function around it
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

// File is one version of one source file. Path is clean and separated by slashes.
type File struct {
	Path    string
	Outline *syntax.Outline

	stored  *stored  // of a crate that Stored has read
	version *version // which such a file has once and for all
}

// Crate is one crate: its files, and its tree of modules once linked. It is shared by the versions of the
// index that differ in function bodies alone, so Files are those it was linked from: Index.Unit and
// Index.Locate know the present ones.
type Crate struct {
	Key     string // what tells crates of one name apart; Input.Key
	Name    string // as paths name it: std, tokio, my_crate
	Edition int
	Rust    string // Input.Rust
	Files   []*File
	Root    *Def // nil for a stub that nothing has asked for yet
	// Stub says that the crate is known from the catalog's declarations only: what they do not mention may
	// exist all the same, so a failed lookup is Unknown and never a No.
	Stub bool
	// Whole says of a Stub that it declares all that can be named: what is not there is not there. It is set once
	// the crate is linked.
	Whole bool
	// Foreign says that the crate is not under analysis: a stub, or the sources of a dependency.
	Foreign bool
	// Deps maps the names under which other crates are visible here (std, core and alloc always are).
	Deps map[string]*Crate

	link crateLink
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
