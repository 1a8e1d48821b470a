package hir

import "strings"

// TypeRef is a type as written.
type TypeRef interface{ TypeSpan() Span }

// TypeBase carries a type's place.
type TypeBase struct{ Span Span }

// TypeSpan is the place of the type as written.
func (b TypeBase) TypeSpan() Span { return b.Span }

// Path is a path as written: `a::b::<T>::c`, `<T as Trait>::X`, `Self::Y`, `crate::z`.
type Path struct {
	Global   bool    // a leading ::
	Crate    string  // the key of the crate that the first segment names, in what a macro of another crate writes
	QSelf    TypeRef // T of <T as Trait>::X or <T>::X
	QTrait   *Path   // Trait of <T as Trait>::X; its segments are not repeated in Segments
	Segments []Segment
	Span     Span
}

// Segment is one step of a path. Its text may be crate, self, super or Self.
type Segment struct {
	Name Name
	Args *GenericArgs
}

// LastSegment is the last name of a path as it is written or as the catalog has it, "spawn" of "tokio::spawn".
func LastSegment(path string) string { return path[strings.LastIndexByte(path, ':')+1:] }

// Last is the text of the last segment, "" for an empty path.
func (p *Path) Last() string {
	if p == nil || len(p.Segments) == 0 {
		return ""
	}
	return p.Segments[len(p.Segments)-1].Name.Text
}

// Text is the segments joined by "::", without generic arguments.
func (p *Path) Text() string {
	s := ""
	for i, seg := range p.Segments {
		if i > 0 || p.Global {
			s += "::"
		}
		s += seg.Name.Text
	}
	return s
}

// GenericArgs are a segment's arguments. With Paren, `Fn(A, B) -> C`: Types are A and B and Ret is C.
type GenericArgs struct {
	Lifetimes []string
	Types     []TypeRef // types, and const arguments as *ConstArg, in order
	Bindings  []AssocBinding
	Paren     bool
	Ret       TypeRef
}

// AssocBinding is `Item = T` or `Item: Bounds`.
type AssocBinding struct {
	Name   Name
	Ty     TypeRef
	Bounds []Bound
}

type (
	// PathType is a named type: `Vec<T>`, `Self`, `T::Item`.
	PathType struct {
		TypeBase
		Path Path
	}
	// RefType is `&'a mut T`.
	RefType struct {
		TypeBase
		Mut      bool
		Lifetime string // without the quote; "" when elided
		Elem     TypeRef
	}
	// PtrType is `*const T` or `*mut T`.
	PtrType struct {
		TypeBase
		Mut  bool
		Elem TypeRef
	}
	// SliceType is `[T]`.
	SliceType struct {
		TypeBase
		Elem TypeRef
	}
	// ArrayType is `[T; Len]`; Len is the text of the length.
	ArrayType struct {
		TypeBase
		Elem TypeRef
		Len  string
	}
	// TupleType is `(A, B)`; with no elements, the unit type.
	TupleType struct {
		TypeBase
		Elems []TypeRef
	}
	// FnPtrType is `fn(A) -> B`.
	FnPtrType struct {
		TypeBase
		Params []TypeRef
		Ret    TypeRef
	}
	// NeverType is `!`.
	NeverType struct{ TypeBase }
	// ImplType is `impl A + B`.
	ImplType struct {
		TypeBase
		Bounds []Bound
		// Precise says that there is a `use<…>`. Captures are the lifetimes in it, without the quote.
		Precise  bool
		Captures []string
	}
	// DynType is `dyn A + B`.
	DynType struct {
		TypeBase
		Bounds []Bound
	}
	// InferType is `_`.
	InferType struct{ TypeBase }
	// ConstArg is a const generic argument, as text.
	ConstArg struct {
		TypeBase
		Text string
	}
	// UnknownType is a type that could not be read, or a macro in type position.
	UnknownType struct{ TypeBase }
)
