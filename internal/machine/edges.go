package machine

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
)

// The states that every future has beside its suspension points, as State numbers.
const (
	Unresumed = -1 - iota // made, and not polled yet
	Returned              // done; polling it again panics
)

// Edge says that a future which leaves one state by a poll can be in another when it next stands still.
// From and To are indices into Future.States, or Unresumed and Returned.
type Edge struct {
	From, To int
	// Ways are the choices that every way from one to the other takes, in their order.
	Ways []body.Way
}

// maxWalk bounds how many blocks Edges looks at. A body that a person wrote takes a thousandth of it; what a
// program wrote may have thousands of points each of which leads to all others.
const maxWalk = 1 << 20

// Edges are a future's transitions, by From and then To in the order Unresumed, the suspension points, Returned.
// A state that nothing leads to has none. ok is false where they are too many to be of use.
func Edges(f *Future) (edges []Edge, ok bool) {
	w := walker{g: f.Graph, point: map[body.BlockID]int{}, number: make([]int32, len(f.Graph.Blocks))}
	for i, p := range f.Graph.Suspends {
		w.point[p.Block] = i
	}
	reached := make([]bool, len(f.Graph.Suspends))
	work := []int{Unresumed}
	for len(work) > 0 && w.steps < maxWalk {
		from := work[0]
		work = work[1:]
		for _, e := range w.from(from) {
			edges = append(edges, e)
			if e.To >= 0 && !reached[e.To] {
				reached[e.To] = true
				work = append(work, e.To)
			}
		}
	}
	if w.steps >= maxWalk {
		return nil, false
	}
	slices.SortStableFunc(edges, func(a, b Edge) int { return a.From - b.From })
	return edges, true
}

// StateNames are rustc's names for the states at the suspension points: Suspend0, Suspend1, … rustc makes no state for
// a point that control cannot get to, so that it has no name. edges are the future's, nil where they are not known.
func StateNames(f *Future, edges []Edge) []string {
	names := make([]string, len(f.Graph.Suspends))
	reached := make([]bool, len(names))
	for _, e := range edges {
		if e.To >= 0 {
			reached[e.To] = true
		}
	}
	n := 0
	for i := range names {
		if reached[i] || edges == nil {
			names[i] = fmt.Sprintf("Suspend%d", n)
			n++
		}
	}
	return names
}

// wayWords say which way is taken; the verb's subject is the text at the way's span.
var wayWords = map[body.WayKind]string{
	body.Holds:    "if %s",
	body.Fails:    "unless %s",
	body.Matches:  "on %s",
	body.Mismatch: "without a match for %s",
	body.Item:     "for an item of %s",
	body.NoItem:   "after the last item of %s",
	body.Failure:  "if %s fails",
	body.Handler:  "when %s is ready",
	body.Disabled: "when no arm is left",
	body.Round:    "next round of the loop",
}

// WayWords say in a few words which way an edge takes, "" where it is the only one.
func WayWords(ways []body.Way, w Words) string {
	var out []string
	for i, way := range ways {
		words := wayWords[way.Kind]
		if strings.Contains(words, "%s") {
			words = fmt.Sprintf(words, "`"+w.Text(way.Span)+"`")
		}
		if i > 0 && way.Kind == body.Item && ways[i-1].Kind == body.Round && ways[i-1].Span.Covers(way.Span) {
			out[len(out)-1] = "next item of `" + w.Text(way.Span) + "`"
			continue
		}
		out = append(out, words)
	}
	return strings.Join(out, ", ")
}

// walker finds what can follow a state. Per state it orders the blocks on the way to the next ones and computes
// their dominators (Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm), since a choice that every way to
// a block takes stands in a block that dominates it.
type walker struct {
	g     *body.Graph
	point map[body.BlockID]int // by the block that it ends
	steps int

	number []int32 // by block: its place in order, from 1; 0 outside
	order  []body.BlockID
	preds  [][]int32
	idom   []int32
}

// from are the edges that leave a state.
func (w *walker) from(state int) []Edge {
	start := body.BlockID(0)
	if state != Unresumed {
		start = w.resumed(state)
	}
	w.sort(start)
	w.dominate()
	var out []Edge
	ends := int32(-1)
	for i, b := range w.order {
		if p, ok := w.point[b]; ok {
			out = append(out, w.edge(state, p, int32(i)))
		}
		if w.g.Blocks[b].Returns {
			if ends < 0 {
				ends = int32(i)
			} else {
				ends = w.meet(ends, int32(i))
			}
		}
	}
	slices.SortFunc(out, func(a, b Edge) int { return a.To - b.To })
	if ends >= 0 {
		out = append(out, w.edge(state, Returned, ends))
	}
	for _, b := range w.order {
		w.number[b] = 0
	}
	tell(out)
	return out
}

// resumed is the block at which a future goes on after a suspension point.
func (w *walker) resumed(point int) body.BlockID {
	for _, to := range w.g.Blocks[w.g.Suspends[point].Block].Succs {
		if !w.g.Blocks[to].Cleanup {
			return to
		}
	}
	return w.g.Suspends[point].Block
}

// next are the blocks that follow within one poll.
func (w *walker) next(b body.BlockID) []body.BlockID {
	if _, suspends := w.point[b]; suspends {
		return nil
	}
	return w.g.Blocks[b].Succs
}

// sort puts the blocks up to the next suspension points in reverse postorder, and finds their predecessors.
func (w *walker) sort(start body.BlockID) {
	type frame struct {
		block body.BlockID
		next  int
	}
	w.order = w.order[:0]
	w.number[start] = -1
	stack := []frame{{block: start}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		succs := w.next(top.block)
		if top.next == len(succs) {
			w.order = append(w.order, top.block)
			stack = stack[:len(stack)-1]
			continue
		}
		to := succs[top.next]
		top.next++
		if w.number[to] == 0 && !w.g.Blocks[to].Cleanup {
			w.number[to] = -1
			stack = append(stack, frame{block: to})
		}
	}
	slices.Reverse(w.order)
	w.steps += len(w.order)
	for i, b := range w.order {
		w.number[b] = int32(i + 1)
	}
	w.preds = make([][]int32, len(w.order))
	for i, b := range w.order {
		for _, to := range w.next(b) {
			if n := w.number[to]; n > 0 {
				w.preds[n-1] = append(w.preds[n-1], int32(i))
			}
		}
	}
}

func (w *walker) dominate() {
	w.idom = make([]int32, len(w.order))
	for i := 1; i < len(w.idom); i++ {
		w.idom[i] = -1
	}
	for changed := true; changed; {
		changed = false
		for i := int32(1); i < int32(len(w.order)); i++ {
			at := int32(-1)
			for _, p := range w.preds[i] {
				switch {
				case w.idom[p] < 0:
				case at < 0:
					at = p
				default:
					at = w.meet(at, p)
				}
			}
			if at != w.idom[i] {
				w.idom[i], changed = at, true
			}
		}
	}
}

// meet is the nearest block that dominates both.
func (w *walker) meet(a, b int32) int32 {
	for a != b {
		if a > b {
			a = w.idom[a]
		} else {
			b = w.idom[b]
		}
	}
	return a
}

// edge is the edge to a state that the block at place at in the order leads to, or, for Returned, that all blocks
// which return are dominated by.
func (w *walker) edge(from, to int, at int32) Edge {
	e := Edge{From: from, To: to}
	for {
		block := &w.g.Blocks[w.order[at]]
		if block.Leave.Kind != body.Onwards {
			e.Ways = append(e.Ways, block.Leave)
		}
		if block.Enter.Kind != body.Onwards {
			e.Ways = append(e.Ways, block.Enter)
		}
		if at == 0 {
			break
		}
		at = w.idom[at]
		w.steps++
	}
	slices.Reverse(e.Ways)
	e.Ways = slices.DeleteFunc(e.Ways, func(way body.Way) bool { return way.Kind == body.Round && !w.within(to, way) })
	return e
}

// within reports whether a state is one of the loop that a way goes round: the last round of a loop, at whose
// beginning it ends, is none to speak of.
func (w *walker) within(to int, round body.Way) bool {
	if to < 0 {
		return false
	}
	return round.Span.Covers(w.g.Suspends[to].Keyword)
}

// tell drops the choices that all edges of a state share: they tell nothing apart. That a loop goes round is told
// all the same.
func tell(edges []Edge) {
	shared := map[body.Way]int{}
	for _, e := range edges {
		for _, way := range e.Ways {
			shared[way]++
		}
	}
	for i := range edges {
		edges[i].Ways = slices.DeleteFunc(edges[i].Ways, func(way body.Way) bool {
			return way.Kind != body.Round && shared[way] == len(edges)
		})
	}
}
