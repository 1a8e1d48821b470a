// Package machine makes the Future out of a graph and its dataflow: states, fields, verdicts, and what
// demands Send or 'static of it. It does no I/O and formats nothing but its one text rendering.
package machine

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Kind is what the future comes from.
type Kind uint8

// The kinds of future.
const (
	AsyncFn Kind = iota
	AsyncBlock
	AsyncClosure
)

// String is the kind in Rust's words.
func (k Kind) String() string {
	switch k {
	case AsyncBlock:
		return "async block"
	case AsyncClosure:
		return "async closure"
	}
	return "async fn"
}

// Why a field is in the future.
const (
	WhyLive      = "live"      // used later on some path
	WhyBorrowed  = "borrowed"  // borrowed before, and its scope has not ended
	WhyTemporary = "temporary" // a value without a name whose statement has not ended
	WhyCaptured  = "captured"  // a parameter or a capture: there from the start
	WhyAwaited   = "awaited"   // the future being awaited
)

// NoLocal is the Field.Local of what is no local of the graph.
const NoLocal body.LocalID = -1

// Field is a value in a state of the future.
type Field struct {
	Local body.LocalID // NoLocal for captures of blocks and closures
	Name  string       // "" for a temporary
	Ty    types.Ty
	Span  hir.Span
	Why   string // live, borrowed, temporary, captured, awaited
	Sure  bool
	Send  types.Verdict
	// Gone are the parts that have surely been moved out, of a value in State.Held.
	Gone [][]string
	// Capture is, for a capture of a block or closure, how the variable is taken; nil for all else.
	Capture *body.Captured
}

// State is one suspension point with what is in the future there.
type State struct {
	Point  body.Point
	Stored []Field
	Held   []Field
}

// Future is everything known of one future. Spans are relative to Fn's unit.
type Future struct {
	Fn       *index.Def
	Expr     hir.ExprID // types.NoExpr for an async fn
	Name     string     // the function's name; for a block, "{async block}" with the function's name before it
	Kind     Kind
	Span     hir.Span
	Keyword  hir.Span // `async`
	Graph    *body.Graph
	Ty       *types.Future // as declared: with the function's own parameters for arguments
	Captures []Field
	States   []State
	Send     types.Verdict
	Static   types.Verdict
	Unpin    types.Verdict
	Size     Size
	// Recursion is the way through which it holds itself, nil without one; RecursionSure is false when that
	// only shows once its generic parameters are fixed.
	Recursion     []Link
	RecursionSure bool
}

// Key names a future, or a closure, by where it is written.
type Key struct {
	Fn   *index.Def
	Expr hir.ExprID
}

// Key is the future's place.
func (f *Future) Key() Key { return Key{f.Fn, f.Expr} }

// Demand is a bound that something puts on a value: a spawn's Send + 'static.
type Demand struct {
	Fn         *index.Def // whose body makes the demand
	Obligation types.Obligation
	Verdict    types.Verdict
	// Culprits are the values that violate it, when the verdict is No: every one that can be named, while
	// the verdict's chain leads to the first alone.
	Culprits []Culprit
	// Within is, for Send demanded inside of a function of a future that holds the function's own, the way to
	// that: rustc cannot tell before it has checked the whole function. nil otherwise.
	Within []Link
}

// Culprit is one value that violates a demand, and the way to it.
type Culprit struct {
	// Steps lead from the value demanded of to the guilty one: each is a field of a future, or a capture of
	// a closure. Empty: the value itself is guilty, and holds no future or closure that is to blame.
	Steps []Step
	Ty    types.Ty // of the guilty value
}

// Step is a field of a future or a capture of a closure.
type Step struct {
	Key Key
	// Closure says that Key is a closure that is no coroutine.
	Closure bool
	Field   types.FutureField // with the type's parameters substituted
	// Declared is the field's type as the future's own function has it.
	Declared types.Ty
}

// Guilty is the last step: the value to name. ok is false when there are no steps.
func (c Culprit) Guilty() (step Step, ok bool) {
	if len(c.Steps) == 0 {
		return Step{}, false
	}
	return c.Steps[len(c.Steps)-1], true
}
