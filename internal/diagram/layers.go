package diagram

import (
	"slices"
)

// A graph is laid out in layers, after Sugiyama: back edges are taken out, vertices are put in rows by the longest way
// from the start, edges over several rows get a vertex of their own in each row between, rows are ordered for few
// crossings, and then vertices are moved to where their neighbours are.

// vertex is a box in the layout: a state, an edge's label, or a point where an edge passes a row.
type vertex struct {
	w, h  float64
	side  float64 // the room at its right for an edge that leads to itself
	layer int
	x, y  float64 // of its top left corner
	in    []int   // vertices of the layer before
	out   []int   // vertices of the next layer
	bend  bool    // it is a part of an edge
}

func (v *vertex) center() float64 { return v.x + v.w/2 }

// link is an edge between states, as the layout has it.
type link struct {
	from, to int   // vertices
	back     bool  // it leads to a state on the way to it, or to itself
	label    int   // the vertex of its label; -1 without one
	via      []int // the vertices between, label included, from layer to layer
}

// layout is the graph being laid out. The first vertices are the states.
type layout struct {
	vertices []vertex
	links    []link
	states   int
	layers   [][]int
}

const (
	perLayer = 4    // how many states may stand side by side
	apart    = 36.0 // between states of a row
	bendsGap = 14.0 // between parts of edges
	rowGap   = 22.0 // between rows
)

// findBack marks the edges that close a cycle, seen from the first state.
func (l *layout) findBack() {
	out := l.outgoing()
	state := make([]uint8, l.states) // 1: on the way here; 2: done
	type frame struct{ at, next int }
	for start := range l.states {
		if state[start] != 0 {
			continue
		}
		stack := []frame{{at: start}}
		state[start] = 1
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if top.next == len(out[top.at]) {
				state[top.at] = 2
				stack = stack[:len(stack)-1]
				continue
			}
			e := &l.links[out[top.at][top.next]]
			top.next++
			switch state[e.to] {
			case 0:
				state[e.to] = 1
				stack = append(stack, frame{at: e.to})
			case 1:
				e.back = true
			}
		}
	}
}

// outgoing are the links that leave each state.
func (l *layout) outgoing() [][]int {
	out := make([][]int, l.states)
	for i := range l.links {
		out[l.links[i].from] = append(out[l.links[i].from], i)
	}
	return out
}

// rank puts the states in rows: each below those that lead to it, not too many in a row, and last in one of its own.
func (l *layout) rank(last int) {
	out := l.outgoing()
	waits := make([]int, l.states)
	for i := range l.links {
		if e := &l.links[i]; !e.back {
			waits[e.to]++
		}
	}
	var ready []int
	for v := range waits {
		if waits[v] == 0 {
			ready = append(ready, v)
		}
	}
	count := map[int]int{}
	bottom := 0
	for len(ready) > 0 {
		v := slices.Min(ready)
		ready = slices.DeleteFunc(ready, func(x int) bool { return x == v })
		at := l.vertices[v].layer
		for v != last && count[at] >= perLayer {
			at++
		}
		count[at]++
		l.vertices[v].layer = at
		if v != last {
			bottom = max(bottom, at)
		}
		for _, i := range out[v] {
			e := &l.links[i]
			if e.back {
				continue
			}
			l.vertices[e.to].layer = max(l.vertices[e.to].layer, at+1)
			if waits[e.to]--; waits[e.to] == 0 {
				ready = append(ready, e.to)
			}
		}
	}
	l.vertices[last].layer = bottom + 1
	// Rows of labels and bends come between those of states.
	for v := range l.states {
		l.vertices[v].layer *= 2
	}
}

// thread gives each forward edge its vertices between the rows. labels are the sizes of the edges' labels.
func (l *layout) thread(labels func(link int) (w, h float64)) {
	for i := range l.links {
		e := &l.links[i]
		e.label = -1
		if e.back {
			continue
		}
		at := e.from
		for layer := l.vertices[e.from].layer + 1; layer < l.vertices[e.to].layer; layer++ {
			v := vertex{layer: layer, bend: true, w: 1}
			if w, h := labels(i); layer == l.vertices[e.from].layer+1 && w > 0 {
				v.w, v.h = w, h
				e.label = len(l.vertices)
			}
			l.vertices = append(l.vertices, v)
			id := len(l.vertices) - 1
			l.connect(at, id)
			e.via = append(e.via, id)
			at = id
		}
		l.connect(at, e.to)
	}
	for id := range l.vertices {
		for len(l.layers) <= l.vertices[id].layer {
			l.layers = append(l.layers, nil)
		}
		l.layers[l.vertices[id].layer] = append(l.layers[l.vertices[id].layer], id)
	}
}

func (l *layout) connect(from, to int) {
	l.vertices[from].out = append(l.vertices[from].out, to)
	l.vertices[to].in = append(l.vertices[to].in, from)
}

// sweeps is how often the rows are ordered, down and up by turns.
const sweeps = 12

// order orders the rows for few crossings, each by where the neighbours of its vertices stand.
func (l *layout) order() {
	place := make([]float64, len(l.vertices))
	number := func(layer []int) {
		for i, v := range layer {
			place[v] = float64(i)
		}
	}
	for _, layer := range l.layers {
		number(layer)
	}
	best, fewest := l.copyLayers(), l.crossings(place)
	for sweep := 0; sweep < sweeps && fewest > 0; sweep++ {
		for i := range l.layers {
			layer := l.layers[i]
			if sweep%2 == 1 {
				layer = l.layers[len(l.layers)-1-i]
			}
			mean := map[int]float64{}
			for _, v := range layer {
				near := l.vertices[v].in
				if sweep%2 == 1 {
					near = l.vertices[v].out
				}
				mean[v] = place[v]
				if len(near) > 0 {
					sum := 0.0
					for _, n := range near {
						sum += place[n]
					}
					mean[v] = sum / float64(len(near))
				}
			}
			slices.SortStableFunc(layer, func(a, b int) int {
				switch {
				case mean[a] < mean[b]:
					return -1
				case mean[a] > mean[b]:
					return 1
				}
				return 0
			})
			number(layer)
		}
		if n := l.crossings(place); n < fewest {
			best, fewest = l.copyLayers(), n
		}
	}
	l.layers = best
}

func (l *layout) copyLayers() [][]int {
	out := make([][]int, len(l.layers))
	for i, layer := range l.layers {
		out[i] = slices.Clone(layer)
	}
	return out
}

// crossings counts the pairs of lines between neighbouring rows that cross.
func (l *layout) crossings(place []float64) int {
	n := 0
	for _, layer := range l.layers {
		var ends []float64 // of the lines so far, from left to right by where they begin
		for _, v := range layer {
			near := slices.Clone(l.vertices[v].out)
			slices.SortFunc(near, func(a, b int) int { return int(place[a] - place[b]) })
			before := len(ends)
			for _, to := range near {
				for _, e := range ends[:before] {
					if e > place[to] {
						n++
					}
				}
			}
			for _, to := range near {
				ends = append(ends, place[to])
			}
		}
	}
	return n
}

// settle gives the vertices their places: rows from the top, and in a row near their neighbours.
func (l *layout) settle() {
	y := 0.0
	for i, layer := range l.layers {
		tall := 0.0
		for _, v := range layer {
			tall = max(tall, l.vertices[v].h)
		}
		x := 0.0
		for j, v := range layer {
			if j > 0 {
				x += l.gap(layer[j-1], v)
			}
			l.vertices[v].x = x
			x += l.vertices[v].w
			l.vertices[v].y = y
			if l.vertices[v].bend {
				l.vertices[v].y += (tall - l.vertices[v].h) / 2
			}
		}
		y += tall
		if i+1 < len(l.layers) {
			y += rowGap
		}
	}
	for round := range 24 {
		for i := range l.layers {
			layer := l.layers[i]
			if round%2 == 1 {
				layer = l.layers[len(l.layers)-1-i]
			}
			l.pull(layer)
		}
	}
	l.straighten()
	left := l.vertices[0].x
	for i := range l.vertices {
		left = min(left, l.vertices[i].x)
	}
	for i := range l.vertices {
		l.vertices[i].x -= left
	}
}

// straighten makes the parts of edges between the rows as straight as what stands beside them allows: an edge keeps its
// x for as many rows as it can.
func (l *layout) straighten() {
	for i := range l.links {
		e := &l.links[i]
		via, want := e.via, l.vertices[e.to].center()
		if e.label >= 0 {
			via, want = via[1:], l.vertices[e.label].center()
		}
		for len(via) > 0 {
			lo, hi := l.room(via[0])
			n := 1
			for ; n < len(via); n++ {
				nlo, nhi := l.room(via[n])
				if max(lo, nlo) > min(hi, nhi) {
					break
				}
				lo, hi = max(lo, nlo), min(hi, nhi)
			}
			want = min(max(want, lo), hi)
			for _, id := range via[:n] {
				l.vertices[id].x = want - l.vertices[id].w/2
			}
			via = via[n:]
		}
	}
}

// room is where a part of an edge may stand in its row.
func (l *layout) room(id int) (lo, hi float64) {
	v := &l.vertices[id]
	row := l.layers[v.layer]
	at := slices.Index(row, id)
	lo, hi = v.center()-1e4, v.center()+1e4
	if at > 0 {
		left := &l.vertices[row[at-1]]
		lo = min(left.x+left.w+left.side+bendsGap, v.center())
	}
	if at+1 < len(row) {
		hi = max(l.vertices[row[at+1]].x-bendsGap, v.center())
	}
	return lo, hi
}

// gap is the least distance between two neighbours of a row.
func (l *layout) gap(a, b int) float64 {
	if l.vertices[a].bend || l.vertices[b].bend {
		return l.vertices[a].side + bendsGap
	}
	return l.vertices[a].side + apart
}

// pull moves a row's vertices to the middle of their neighbours, as near as the order and the distances allow: those
// that would overlap are joined to blocks, which stand where their members want to on average.
func (l *layout) pull(layer []int) {
	type block struct {
		from, to int // in layer
		x        float64
		sum      float64
		weight   float64
	}
	offset := make([]float64, len(layer)) // of each vertex from the row's first, packed
	for j := 1; j < len(layer); j++ {
		offset[j] = offset[j-1] + l.vertices[layer[j-1]].w + l.gap(layer[j-1], layer[j])
	}
	var blocks []block
	for j, v := range layer {
		want, weight := l.wanted(v)
		b := block{from: j, to: j, sum: (want - offset[j]) * weight, weight: weight}
		b.x = b.sum / b.weight
		for len(blocks) > 0 && blocks[len(blocks)-1].x >= b.x {
			last := blocks[len(blocks)-1]
			blocks = blocks[:len(blocks)-1]
			b.from, b.sum, b.weight = last.from, b.sum+last.sum, b.weight+last.weight
			b.x = b.sum / b.weight
		}
		blocks = append(blocks, b)
	}
	for _, b := range blocks {
		for j := b.from; j <= b.to; j++ {
			l.vertices[layer[j]].x = b.x + offset[j]
		}
	}
}

// wanted is where a vertex would like to begin, and how much: edges would be straight.
func (l *layout) wanted(v int) (x, weight float64) {
	at := &l.vertices[v]
	sum := 0.0
	for _, list := range [][]int{at.in, at.out} {
		for _, n := range list {
			w := 1.0
			switch {
			case at.bend && l.vertices[n].bend:
				w = 6
			case at.h > 0 && at.bend && l.vertices[n].layer > at.layer:
				w = 4 // a label stands above what the edge leads to
			}
			sum += w * l.vertices[n].center()
			weight += w
		}
	}
	if weight == 0 {
		return at.x, 0.1
	}
	return sum/weight - at.w/2, weight
}
