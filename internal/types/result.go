package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// Answer is a verdict's value.
type Answer uint8

// The three answers. Unknown is the zero value on purpose.
const (
	Maybe Answer = iota
	Yes
	No
)

// Trait is a property the solver decides.
type Trait uint8

// The properties.
const (
	Send Trait = iota
	Sync
	Static // outlives 'static
	Unpin
	Copy
	NeedsDrop
)

// Verdict is an answer with its reasons, from the type asked about down to the guilty part.
type Verdict struct {
	Answer  Answer
	Because []Because
}

// RootCause is the type at the end of the reasons; nil without reasons, and where that is no type.
func (v Verdict) RootCause() Ty {
	if n := len(v.Because); n > 0 {
		return v.Because[n-1].Ty
	}
	return nil
}

// Because is one step of a reason.
type Because struct {
	Message string
	Ty      Ty
	// Where the step can be seen; Fn nil when nowhere (a std type).
	Fn   *index.Def
	Span hir.Span // relative to Fn's unit
	// When the step is "this future is not Send since it keeps a value", the value.
	Future *Future
	Field  *FutureField
}

// FutureField is one thing a future stores, as the machine tells the solver.
type FutureField struct {
	Ty      Ty
	Name    string // the variable's name, or "" for a temporary
	Span    hir.Span
	Why     string // live, borrowed, temporary, captured, awaited
	Suspend int    // index of the first suspension point at which it is stored; -1 for captures
	Awaited bool   // it is the awaited future itself
	Sure    bool   // false: it may be stored, depending on a type we do not know
	// Local is the number of the local in the future's graph; -1 for captures. It tells fields at the same
	// place in the text apart.
	Local int32
}

// Coroutines tells the solver what futures and closures are made of. The machine implements it; the
// solver calls it with the future or closure as declared, and substitutes Args itself.
type Coroutines interface {
	// FutureFields are what f stores: captures first. ok is false when it cannot be said (why).
	FutureFields(f *Future) (fields []FutureField, why string, ok bool)
	// ClosureCaptures are c's captures, as types (references for captures by reference).
	ClosureCaptures(c *Closure) (fields []FutureField, why string, ok bool)
	// FutureLayout is the layout of f, as the arguments that it is given here make it; ok is false when a part
	// of it is not known (why).
	FutureLayout(f *Future) (l Layout, why string, ok bool)
}

// BindMode is how a binding takes its value after default binding modes.
type BindMode uint8

// The binding modes.
const (
	BindUnknown BindMode = iota
	BindMove             // by value: a move, or a copy for Copy types
	BindRef
	BindRefMut
)

// Autoref is the reference a receiver gets.
type Autoref uint8

// The autorefs.
const (
	NoRef Autoref = iota
	SharedRef
	MutRef
)

// DerefStep is one `*` applied implicitly. Overloaded ones (Deref::deref) borrow the thing they deref.
type DerefStep struct {
	Overloaded bool
	To         Ty // the type after the step
}

// Adjust is what happens implicitly to an expression used as a receiver, field base or coerced value.
type Adjust struct {
	Derefs []DerefStep
	Ref    Autoref
	// Unsure: the callee is unknown, so neither Derefs nor Ref are known.
	Unsure bool
}

// Callee is what a call, method call or overloaded operator calls.
type Callee struct {
	Def  *index.Def // nil: unknown, a closure or a function pointer
	Args []Ty       // substitution for Def's parameters (parents' first, Self first in traits)
	// ByValueSelf: a method that takes self by value.
	ByValueSelf bool
	// Diverges: it returns !.
	Diverges bool
}

// Obligation is a bound on an argument's or value's type that an expression of the body creates and that
// we judge: T: Send, T: 'static, T: Sync, T: Unpin.
type Obligation struct {
	Trait Trait
	Ty    Ty
	Cause hir.ExprID // the call, coercion or tail expression that demands it
	Value hir.ExprID // the argument or value it is demanded of; NoExpr if none
	By    string     // for people: "tokio::spawn", "the return type of `f`"
	Def   *index.Def // the function or type that declares the bound; nil if none
	Span  hir.Span   // of the bound in Def's unit, when Def is the crate's own
	Claim *Claim     // who says so when no signature does; nil: the compiler demands it as well
}

// Result is what is known of the types of one body.
type Result struct {
	Fn     *index.Def
	Body   *hir.Body
	Async  bool       // Fn is an async fn
	Exprs  []Ty       // by ExprID; never nil
	Pats   []Ty       // by PatID
	Locals []Ty       // by LocalID
	Modes  []BindMode // by PatID, for BindPats
	// Adjusts is keyed by the expression that is adjusted (the receiver, the base).
	Adjusts map[hir.ExprID]*Adjust
	// Callees is keyed by Call, MethodCall, Await (IntoFuture), and by Unary/Binary/AssignOp/Index when the
	// operator is overloaded. A Binary etc. on primitives has no entry.
	Callees map[hir.ExprID]*Callee
	// PathDefs is what a PathExpr, StructLit or (by PatID, in PatDefs) a pattern's path resolved to.
	PathDefs    map[hir.ExprID]*index.Def
	PatDefs     map[hir.PatID]*index.Def
	Obligations []Obligation
	// Hidden are the types behind the function's `impl Trait` results, by Opaque.Hidden.
	Hidden []Ty
}
