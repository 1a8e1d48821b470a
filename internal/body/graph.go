// Package body lowers a function's body, and each async block and closure in it, to a control-flow graph
// of effects on locals: storage, initialisation, reads, moves, borrows, drops, suspension. It follows
// rustc's MIR building: evaluation order, temporaries' scopes with the edition's rules, drop elaboration.
// Lowering never fails. It knows no rules and prints nothing.
package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// LocalID numbers the locals of one Graph, from 0.
type LocalID int32

// BlockID numbers the blocks of one Graph; 0 is the entry.
type BlockID int32

// LocalKind says where a local comes from.
type LocalKind uint8

// The kinds of local.
const (
	Variable  LocalKind = iota // bound by let, match, for, …
	Parameter                  // bound by a parameter's pattern; also part of the future as a capture
	Temporary                  // the value of an expression in need of a place
	Awaitee                    // the future being awaited
	Capture                    // a variable of an enclosing body, used inside an async block or closure
)

// Local is a variable or temporary of a graph.
type Local struct {
	Kind LocalKind
	Name string // "" for temporaries
	Ty   types.Ty
	Span hir.Span    // of the binding's name, or of the temporary's expression
	Hir  hir.LocalID // the variable; NoLocal for temporaries
	Expr hir.ExprID  // the temporary's expression; -1 for variables
	// Drop is whether its type needs drop.
	Drop types.Answer
	// ScopeSpan is where its storage ends: the enclosing block or statement.
	ScopeSpan hir.Span
	// ByRef says of a Capture that the variable was captured by reference: what it holds is the parent's.
	ByRef bool
	// Doubtful says that a variable declared under a #[cfg] shadows it, so that which of the two the names
	// after it mean is not known.
	Doubtful bool
}

// Op is the kind of an effect.
type Op uint8

// The effects.
const (
	StorageLive Op = iota
	StorageDead
	Init   // the local, or with Path a field of it, gets a value
	Use    // read or copied
	Move   // moved out (with Path, only that field)
	Borrow // a reference to it, or into it, is made
	Drop   // dropped if still initialised: end of scope, or replaced by assignment
	Suspend
)

// Effect is one thing that happens to one local.
type Effect struct {
	Op    Op
	Local LocalID
	// Path is the projection by fields, for partial moves and inits: ["0", "name"]. nil: the whole local.
	// A projection through a deref is not a move of the local and never appears here.
	Path []string
	Span hir.Span
	// Unsure: a type we do not know decides whether this happens (copy or move, by value or by reference),
	// or a #[cfg] does.
	Unsure bool
	Mut    bool // Borrow: mutable
	// Empties says of a Move with Path that nothing that needs drop is left in the local, and of an Init
	// that the value owns nothing (`slot = None`): at run time the local then holds nothing. To rustc's
	// account of storage it makes no difference.
	Empties bool
	// Point is the index into Graph.Suspends, for Suspend.
	Point int
}

// Block is a straight run of effects. A block without successors returns or diverges.
type Block struct {
	Effects []Effect
	Succs   []BlockID
	// Cleanup says that the block only drops what was in scope, on a return or when the future is dropped
	// while suspended. A suspending block has the chain of these as its second successor.
	Cleanup bool
	// Returns says that control leaves the body here with a value. A block that neither returns nor has
	// successors diverges.
	Returns bool
	// Enter is the choice by which control gets here, Leave the one by which it goes on.
	Enter, Leave Way
}

// Way is a choice that control takes, to tell one way through a body from another.
type Way struct {
	Kind WayKind
	Span hir.Span // the condition, pattern, iterable or operand that is chosen by; the loop for Round
}

// WayKind says what is chosen.
type WayKind uint8

// String is the kind as programs read it.
func (k WayKind) String() string {
	return [...]string{"", "holds", "fails", "matches", "mismatch", "item", "last", "failure", "handler", "disabled", "round"}[k]
}

// The kinds of way.
const (
	Onwards  WayKind = iota // nothing: there was no choice, or it is the usual one
	Holds                   // a condition holds
	Fails                   // a condition does not hold
	Matches                 // the arm of a match
	Mismatch                // the else block of a let
	Item                    // an iterable has another item
	NoItem                  // an iterable has no more items
	Failure                 // the operand of `?` is an error, or None
	Handler                 // the arm of a select! whose future was ready first
	Disabled                // the else arm of a select!
	Round                   // back to the head of a loop
)

// PointKind says what suspends.
type PointKind uint8

// String is the kind in Rust's words.
func (k PointKind) String() string {
	return [...]string{"await", "select", "join", "macro", "yield"}[k]
}

// The kinds of suspension point.
const (
	AwaitPoint PointKind = iota
	SelectPoint
	JoinPoint
	MacroPoint // an `.await` inside a macro we do not know
	YieldPoint
)

// Point is a suspension point.
type Point struct {
	Kind    PointKind
	Expr    hir.ExprID
	Span    hir.Span // the whole `x.await` or macro
	Keyword hir.Span // `await`, or the macro's name
	Awaited types.Ty // the future awaited; nil for macros
	Block   BlockID
}

// CaptureMode is how a closure or async block takes a variable.
type CaptureMode uint8

// The capture modes.
const (
	ByRef CaptureMode = iota
	ByMutRef
	ByMove // or copy
)

// Captured is a variable (or, in edition 2021, a path into one) that a nested body takes from its parent.
type Captured struct {
	Var    hir.LocalID
	Path   []string // fields, edition 2021 capture precision; nil: the whole variable
	Mode   CaptureMode
	Ty     types.Ty // of the place itself, not of the reference
	Use    hir.Span // the use inside that decides the mode
	Unsure bool     // the mode depends on a type we do not know
	// Deref says that the place lies behind a reference that the variable (at Path) holds, so that a
	// capture by reference reborrows it and borrows nothing of the variable itself.
	Deref bool

	projs []projection // the whole place, derefs included
}

// Graph is the control flow of one body: a function's own, or that of one async block or closure in it.
type Graph struct {
	Fn       *index.Def
	Expr     hir.ExprID // the *hir.Async or *hir.Closure; types.NoExpr for the function's own body
	Async    bool       // it is a coroutine
	Move     bool       // `move`
	Span     hir.Span
	Edition  int
	Locals   []Local
	Blocks   []Block
	Suspends []Point
	Captures []Captured // of a closure or async block; for an async fn, its parameters are Locals of kind Parameter
	Children []*Graph   // nested async blocks and closures, in order of text
	Problems []hir.Problem
}
