// Package types knows what things are: type terms, the types of a body's expressions, method lookup, and
// the solver that says of a type whether it is Send, Sync, 'static, Unpin, Copy, or needs drop: Yes, No or
// Unknown, with the reasons. It never knows lines, columns or editors.
package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// Ty is a type term. Concrete types are pointers to the structs below. Terms are immutable once inference
// has finished; Vars occur only during it.
type Ty interface{ isTy() }

// Region is what is known of a reference's lifetime.
type Region uint8

// The regions.
const (
	// RegionUnknown: inference did not follow it. Nothing may be concluded.
	RegionUnknown Region = iota
	// RegionStatic is 'static.
	RegionStatic
	// RegionParam is a lifetime parameter or elided lifetime of the enclosing function: it outlives the
	// body, and is not known to be 'static.
	RegionParam
	// RegionLocal is a borrow of a variable or temporary of the body itself.
	RegionLocal
	// RegionBound is bound by the type itself: the lifetimes of `fn(&T)` and `for<'a> Fn(&'a T)`. It says
	// nothing of how long a value of the type lives.
	RegionBound
)

type (
	// Adt is a struct, enum or union with its arguments (types and Consts; defaults filled in).
	Adt struct {
		Def     *index.Def
		Args    []Ty
		Regions []Region // its lifetime arguments, in order
	}
	// Prim is a primitive: integers, floats, bool, char, str. IntVar and FloatVar literals become i32, f64.
	Prim struct{ Name string }
	// Tuple is a tuple; with no elements, unit.
	Tuple struct{ Elems []Ty }
	// Slice is [T].
	Slice struct{ Elem Ty }
	// Array is [T; Len]; Len is text as written. Length is the value when Len names a constant, else 0: see
	// Count.
	Array struct {
		Elem   Ty
		Len    string
		Length uint64
	}
	// Ref is &T or &mut T.
	Ref struct {
		Mut    bool
		Elem   Ty
		Region Region
		Name   string // the lifetime's name, for people
	}
	// Ptr is *const T or *mut T.
	Ptr struct {
		Mut  bool
		Elem Ty
	}
	// Never is !.
	Never struct{}
	// FnPtr is fn(A) -> B.
	FnPtr struct {
		Params []Ty
		Ret    Ty
	}
	// FnItem is the zero-sized type of a function or of a tuple constructor.
	FnItem struct {
		Def  *index.Def
		Args []Ty // Self and the parents' parameters first, see Substs
	}
	// Closure is the type of a closure expression.
	Closure struct {
		Fn     *index.Def // the function whose body holds it
		Expr   hir.ExprID
		Args   []Ty // the enclosing function's own parameters, substituted
		Async  bool
		Params []Ty
		Ret    Ty // for an async closure, the Future
	}
	// Future is a compiler-made coroutine: what an async block is, or a call of an async fn returns.
	Future struct {
		Fn     *index.Def // the async fn, or the function whose body holds the block
		Expr   hir.ExprID // the *hir.Async or async *hir.Closure; NoExpr for the async fn itself
		Args   []Ty
		Output Ty
		// Closure says that Expr is an async closure.
		Closure bool
		// Params are, for a call of an async fn, the types of the arguments it was called with, receiver
		// first; nil when not known. The future keeps them from the start, so its lifetime is theirs.
		Params []Ty
	}
	// Param is a generic parameter of an item ("Self" in a trait); APIT has a Param too.
	Param struct {
		Owner *index.Def
		Index int // into the owner's parameters, the parents' first
		Name  string
	}
	// Opaque is a return-position impl Trait, seen from outside.
	Opaque struct {
		Fn     *index.Def
		Args   []Ty
		Bounds []TraitRef
		// Hidden says which of the function's `impl` types it is, in order of text.
		Hidden int
		// Static says that 'static is among the declared bounds. Regions are the lifetimes it may hold
		// otherwise, as the place that mentions it knows them.
		Static  bool
		Regions []Region
	}
	// Dyn is dyn Trait + bounds.
	Dyn struct {
		Bounds []TraitRef
		Region Region
	}
	// Proj is an associated type that could not be resolved further: <Self as Trait>::Name.
	Proj struct {
		Self  Ty
		Trait *index.Def
		Args  []Ty
		Name  string
	}
	// Const is a const generic argument, as text.
	Const struct{ Text string }
	// Var is an inference variable.
	Var struct{ id int }
	// Unknown is a type we do not know, and why.
	Unknown struct {
		Why string
		// Guard says that the project marks the value as a guard: it is not Copy, and needs drop.
		Guard bool
		// Or are the types that it may be, one for each configuration; empty when those are not known, or not settled.
		Or []Ty
	}
)

// NoExpr is the Future.Expr of an async fn.
const NoExpr hir.ExprID = -1

// TraitRef is a trait with its arguments (without Self) and associated type bindings.
type TraitRef struct {
	Trait *index.Def // nil when it did not resolve
	Name  string     // the last segment as written
	Args  []Ty
	Assoc map[string]Ty
}

func (*Adt) isTy()     {}
func (*Prim) isTy()    {}
func (*Tuple) isTy()   {}
func (*Slice) isTy()   {}
func (*Array) isTy()   {}
func (*Ref) isTy()     {}
func (*Ptr) isTy()     {}
func (*Never) isTy()   {}
func (*FnPtr) isTy()   {}
func (*FnItem) isTy()  {}
func (*Closure) isTy() {}
func (*Future) isTy()  {}
func (*Param) isTy()   {}
func (*Opaque) isTy()  {}
func (*Dyn) isTy()     {}
func (*Proj) isTy()    {}
func (*Const) isTy()   {}
func (*Var) isTy()     {}
func (*Unknown) isTy() {}
