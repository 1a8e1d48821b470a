// Package flow runs the dataflow over a body's graph: which locals are Stored at each suspension point
// (what rustc puts into the future) and which are Held (alive at run time). It never reads text.
//
// A local is Stored at a suspension point when its storage is still required there and it is live after it
// or has been borrowed before it. Storage is required from initialisation until the local's scope ends, or
// until it is moved out whole, provided that it had not been borrowed before. Live means used on some path;
// the drop at the end of the scope is a use, moved out or not, for that is how rustc decides whether a
// future is Send: it looks at MIR whose drops are not yet elaborated. (The layout, computed later, can lack
// a local that the verdict on Send counts.) A drop that replaces a value borrows it, since drop glue takes
// it by reference.
//
// A local is Held when it is initialised on some path, not moved out or dropped, and needs drop or is live.
//
// testdata/oracle holds rustc's own answers on a few hundred functions, which the tests compare with.
package flow

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/types"
)

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
	// Gone are the fields that have surely been moved out of the local, in Held.
	Gone [][]string
}

// Result has, for each suspension point of the graph, the locals Stored and Held there, in order of
// declaration. A point that cannot be reached has none. Captures of closures and async blocks are part of
// the future at every point and are in Held only: by value, and not yet moved out.
type Result struct {
	Stored [][]At
	Held   [][]At
}

// Analyze computes both relations at every suspension point of g, not of its children.
//
// Where a type we do not know decides about a move, a borrow or a drop, it computes the two extremes: what
// is in both is sure.
func Analyze(g *body.Graph) *Result {
	res := &Result{Stored: make([][]At, len(g.Suspends)), Held: make([][]At, len(g.Suspends))}
	if len(g.Suspends) == 0 {
		return res
	}
	sh := newShape(g)
	most := sh.run(true)
	least := most
	if sh.unsure {
		least = sh.run(false)
	}
	for i := range g.Suspends {
		if sh.reached(g.Suspends[i].Block) {
			res.Stored[i] = sh.stored(&most[i], &least[i])
			res.Held[i] = sh.held(&most[i], &least[i])
		}
	}
	return res
}

func (sh *shape) stored(most, least *facts) []At {
	var out []At
	most.stored.each(func(l int) {
		a := At{Local: body.LocalID(l), Why: Borrowed, Sure: sure(&sh.g.Locals[l], least.stored.has(l))}
		if most.live.has(l) {
			a.Why = Live
		}
		out = append(out, a)
	})
	return out
}

// sure reports whether least, the smaller extreme's answer, settles it.
func sure(l *body.Local, least bool) bool { return least && !l.Doubtful }

func (sh *shape) held(most, least *facts) []At {
	var out []At
	most.held.each(func(l int) {
		if l >= sh.locals {
			return // a part; it counts below
		}
		a := At{Local: body.LocalID(l), Why: Borrowed, Sure: sure(&sh.g.Locals[l], least.held.has(l))}
		if most.live.has(l) {
			a.Why = Live
		}
		for i, p := range sh.parts {
			if p.local == a.Local && !most.held.has(sh.locals+i) {
				a.Gone = append(a.Gone, p.path)
			}
		}
		out = append(out, a)
	})
	return out
}

// needsDrop reports whether the local counts as one that needs drop, in the given extreme.
func needsDrop(l *body.Local, most bool) bool {
	return l.Drop == types.Yes || most && l.Drop == types.Maybe
}
