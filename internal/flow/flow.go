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
//
// It gives nil where the answer is too long to be of use: thousands of values alive at thousands of points.
func Analyze(g *body.Graph) *Result {
	res := &Result{Stored: make([][]At, len(g.Suspends)), Held: make([][]At, len(g.Suspends))}
	if len(g.Suspends) == 0 {
		return res
	}
	sh := newShape(g)
	total := 0
	for i := range sh.groups {
		gr := &sh.groups[i]
		sh.solve(gr, func(points []int32, m *moment) {
			if total > maxAnswer {
				return
			}
			stored, held := sh.read(gr, m)
			total += len(points) * (len(stored) + len(held))
			for _, p := range points {
				res.Stored[p] = append(res.Stored[p], stored...)
				res.Held[p] = append(res.Held[p], held...)
			}
		})
		if total > maxAnswer {
			return nil
		}
	}
	return res
}

// maxAnswer is how many entries a Result may have. A body that a person wrote has a thousandth of it.
const maxAnswer = 4 << 20

// read applies the definitions to the locals of a group: stored is storage required, and live after or borrowed
// before; held is initialised, and in need of drop or live after. Captures are the future's from the start, and are
// held only.
func (sh *shape) read(gr *group, m *moment) (stored, held []At) {
	mostStored := m.most.required & (m.liveMost | m.most.borrowed) &^ gr.captures
	leastStored := m.least.required & (m.liveLeast | m.least.borrowed)
	mostHeld, leastHeld := m.most.held, m.least.held
	liveMost, liveLeast := m.liveMost&^gr.captures, m.liveLeast&^gr.captures
	if mostStored == 0 && mostHeld == 0 {
		return nil, nil
	}
	for id := gr.first; id < gr.next; id++ {
		bit, l := sh.bit(id), &sh.g.Locals[id]
		if mostStored&bit != 0 {
			stored = append(stored, sh.found(id, leastStored&bit != 0, m.liveMost&bit != 0))
		}
		if mostHeld&bit == 0 || !needsDrop(l, true) && liveMost&bit == 0 {
			continue
		}
		least := leastHeld&bit != 0 && (needsDrop(l, !sh.unsure) || liveLeast&bit != 0)
		a := sh.found(id, least, m.liveMost&bit != 0)
		for _, p := range sh.parts[id] {
			if mostHeld&p.bit == 0 {
				a.Gone = append(a.Gone, p.path)
			}
		}
		held = append(held, a)
	}
	return stored, held
}

// found is a local that something holds of; least is whether it does in the smaller extreme too.
func (sh *shape) found(id body.LocalID, least, live bool) At {
	a := At{Local: id, Why: Borrowed, Sure: least && !sh.g.Locals[id].Doubtful}
	if live {
		a.Why = Live
	}
	return a
}

// needsDrop reports whether the local counts as one that needs drop, in the given extreme.
func needsDrop(l *body.Local, most bool) bool {
	return l.Drop == types.Yes || most && l.Drop == types.Maybe
}
