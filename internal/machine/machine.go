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

// Field is a value in a state of the future.
type Field struct {
	Local body.LocalID // -1 for captures of blocks and closures
	Name  string       // "" for a temporary
	Ty    types.Ty
	Span  hir.Span
	Why   string // live, borrowed, temporary, captured, awaited
	Sure  bool
	Send  types.Verdict
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
	Captures []Field
	States   []State
	Send     types.Verdict
	Static   types.Verdict
	Unpin    types.Verdict
}

// Demand is a bound that something puts on a value: a spawn's Send + 'static.
type Demand struct {
	Fn         *index.Def // whose body makes the demand
	Obligation types.Obligation
	Verdict    types.Verdict
}
