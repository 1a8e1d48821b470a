// Package flow runs the dataflow over a body's graph: which locals are Stored at each suspension point
// (what rustc puts into the future) and which are Held (alive at run time). See semantics in
// docs/architecture.md. It never reads text.
package flow

import "github.com/crossawait/crossawait/internal/body"

// Reason is why a local is stored.
type Reason uint8

// The reasons.
const (
	Live     Reason = iota // used later on some path
	Borrowed               // borrowed before, and its storage has not ended
)

// At is what holds of one local at one suspension point.
type At struct {
	Local body.LocalID
	Why   Reason
	// Sure is false when types we do not know decide.
	Sure bool
}

// Result has, for each suspension point of the graph, the locals Stored and Held there, in order of
// declaration.
type Result struct {
	Stored [][]At
	Held   [][]At
}
