package flow

import (
	"slices"

	"github.com/crossawait/crossawait/internal/body"
)

// The analyses look at a few locals at a time, a group whose bits fit into a word, and only at the blocks where
// something holds of one of them: from an initialisation to the end of the storage. Locals that are declared one
// after another live in the same blocks as a rule, so a body costs what its variables live. Sets of all locals at
// all blocks would grow with the square of its length.

// shape is what the groups share: the graph in order, and who touches which block.
type shape struct {
	g *body.Graph
	// order is the reachable blocks in reverse postorder; rank is a block's place in it, -1 if unreachable. All that
	// follows is by rank.
	order  []body.BlockID
	rank   []int32
	preds  [][]int32
	points [][]int32 // the suspension points at a block's end
	unsure bool

	parts  [][]part // by local: the fields that some effect moves out alone
	slots  []slot   // by local
	groups []group
	// effects are the places in Block.Effects of the effects on each group's locals, in order of group and rank.
	effects []int32

	// Of the group under analysis; they are empty between groups.
	most, least extreme
	at          []int32 // the block's site among the group's, from 1; 0: it has none
}

// part is a field that is moved alone, and its bit.
type part struct {
	path []string
	bit  uint64
}

// group is locals that are analysed together: those from first on, up to the next group's.
type group struct {
	first, next body.LocalID
	sites       []site
	captures    uint64
	// kept are the bits that count when nothing uses the local any more: of what needs drop, in either extreme, and,
	// to be plain, of what has parts.
	kept [2]uint64
}

// site is the effects of a block on a group.
type site struct {
	rank    int32
	effects []int32
}

// state is the forward analyses' value, as sets of a group's locals: what has been borrowed, what needs its storage,
// what is initialised and not moved out. The last has parts too.
type state struct{ borrowed, required, held uint64 }

func (s state) empty() bool { return s.borrowed|s.required|s.held == 0 }

// union adds t to s and reports whether s has grown.
func (s *state) union(t state) bool {
	was := *s
	s.borrowed |= t.borrowed
	s.required |= t.required
	s.held |= t.held
	return *s != was
}

// extreme is what holds of a group when what is unsure happens, or does not.
type extreme struct {
	most    bool
	whole   bool     // nothing is forgotten
	entry   []state  // at the block's beginning
	live    []uint64 // at its end
	touched []int32  // the blocks where something holds, or may begin to
	lived   []int32
}

func newShape(g *body.Graph) *shape {
	sh := &shape{g: g, rank: make([]int32, len(g.Blocks)), parts: make([][]part, len(g.Locals))}
	sh.sort()
	n := len(sh.order)
	sh.preds, sh.points, sh.at = make([][]int32, n), make([][]int32, n), make([]int32, n)
	for r, b := range sh.order {
		for _, to := range g.Blocks[b].Succs {
			sh.preds[sh.rank[to]] = append(sh.preds[sh.rank[to]], int32(r))
		}
	}
	for i := range g.Suspends {
		if r := sh.rank[g.Suspends[i].Block]; r >= 0 {
			sh.points[r] = append(sh.points[r], int32(i))
		}
	}
	sh.gather()
	sh.most = extreme{most: true, entry: make([]state, n), live: make([]uint64, n)}
	if sh.unsure {
		sh.least = extreme{entry: make([]state, n), live: make([]uint64, n)}
	}
	return sh
}

// sort finds the reachable blocks and puts them in reverse postorder.
func (sh *shape) sort() {
	type frame struct {
		block body.BlockID
		next  int
	}
	for i := range sh.rank {
		sh.rank[i] = -1
	}
	stack := []frame{{}}
	sh.rank[0] = 0
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		succs := sh.g.Blocks[top.block].Succs
		if top.next == len(succs) {
			sh.order = append(sh.order, top.block)
			stack = stack[:len(stack)-1]
			continue
		}
		to := succs[top.next]
		top.next++
		if sh.rank[to] < 0 {
			sh.rank[to] = 0
			stack = append(stack, frame{block: to})
		}
	}
	slices.Reverse(sh.order)
	for i, b := range sh.order {
		sh.rank[b] = int32(i)
	}
}

// gather finds the parts, makes the groups, and gives each its effects.
func (sh *shape) gather() {
	for i := range sh.g.Locals {
		sh.unsure = sh.unsure || sh.g.Locals[i].Drop == 0
	}
	sh.each(func(_ int32, _ int, e *body.Effect) {
		sh.unsure = sh.unsure || e.Unsure
		if e.Op == body.Move && len(e.Path) > 0 && sh.part(e) == 0 && len(sh.parts[e.Local]) < wordSize-1 {
			sh.parts[e.Local] = append(sh.parts[e.Local], part{path: e.Path, bit: 1})
		}
	})
	sh.makeGroups()

	starts := make([]int32, len(sh.groups)+1)
	sh.each(func(_ int32, _ int, e *body.Effect) { starts[sh.slots[e.Local].group+1]++ })
	for i := 1; i < len(starts); i++ {
		starts[i] += starts[i-1]
	}
	sh.effects = make([]int32, starts[len(starts)-1])
	next := slices.Clone(starts)
	sh.each(func(rank int32, i int, e *body.Effect) {
		n := sh.slots[e.Local].group
		gr, at := &sh.groups[n], next[n]
		next[n]++
		sh.effects[at] = int32(i)
		if last := len(gr.sites) - 1; last >= 0 && gr.sites[last].rank == rank {
			gr.sites[last].effects = sh.effects[at-int32(len(gr.sites[last].effects)) : at+1]
			return
		}
		gr.sites = append(gr.sites, site{rank, sh.effects[at : at+1]})
	})
}

// wordSize is how many locals and parts a group has at most. Nobody moves more fields out of one local one by one.
const wordSize = 64

// slot is where a local's bit stands.
type slot struct {
	group int32
	bit   uint8
}

// makeGroups gives each local and part a bit.
func (sh *shape) makeGroups() {
	sh.slots = make([]slot, len(sh.g.Locals))
	used := wordSize
	for i := range sh.g.Locals {
		if used+1+len(sh.parts[i]) > wordSize {
			sh.groups = append(sh.groups, group{first: body.LocalID(i)})
			used = 0
		}
		gr := &sh.groups[len(sh.groups)-1]
		gr.next = body.LocalID(i + 1)
		sh.slots[i] = slot{int32(len(sh.groups) - 1), uint8(used)}
		if sh.g.Locals[i].Kind == body.Capture {
			gr.captures |= 1 << used
		}
		for extreme := range gr.kept {
			if needsDrop(&sh.g.Locals[i], extreme == 1) || len(sh.parts[i]) > 0 {
				gr.kept[extreme] |= (1<<(1+len(sh.parts[i])) - 1) << used
			}
		}
		used++
		for p := range sh.parts[i] {
			sh.parts[i][p].bit = 1 << used
			used++
		}
	}
}

// each visits the effects that say something of a local, in order of rank.
func (sh *shape) each(visit func(rank int32, i int, e *body.Effect)) {
	for r, b := range sh.order {
		effects := sh.g.Blocks[b].Effects
		for i := range effects {
			if e := &effects[i]; e.Op != body.Suspend && e.Op != body.StorageLive {
				visit(int32(r), i, e)
			}
		}
	}
}

func (sh *shape) bit(l body.LocalID) uint64 { return 1 << sh.slots[l].bit }

// part is the bit of the field that an effect is on, 0 if it is never moved alone.
func (sh *shape) part(e *body.Effect) uint64 {
	for _, p := range sh.parts[e.Local] {
		if slices.Equal(p.path, e.Path) {
			return p.bit
		}
	}
	return 0
}

// whole is the bits of a local and all its parts.
func (sh *shape) whole(l body.LocalID) uint64 {
	bits := sh.bit(l)
	for _, p := range sh.parts[l] {
		bits |= p.bit
	}
	return bits
}

// moment is what holds of a group at the end of a block that suspends, in both extremes.
type moment struct {
	most, least         state
	liveMost, liveLeast uint64
}

// solve analyses a group and calls visit for the blocks that suspend while something holds.
func (sh *shape) solve(gr *group, visit func(points []int32, m *moment)) {
	sh.enter(gr)
	defer sh.leaveGroup(gr)
	sh.run(&sh.most, gr)
	if sh.unsure {
		sh.run(&sh.least, gr)
	}
	for _, r := range sh.most.touched {
		if len(sh.points[r]) == 0 {
			continue
		}
		m := moment{most: sh.leave(&sh.most, gr, r), liveMost: sh.most.live[r]}
		if m.most.empty() {
			continue
		}
		m.least, m.liveLeast = m.most, m.liveMost
		if sh.unsure {
			m.least, m.liveLeast = sh.leave(&sh.least, gr, r), sh.least.live[r]
		}
		visit(sh.points[r], &m)
	}
}

// enter makes a group the one under analysis, until leaveGroup.
func (sh *shape) enter(gr *group) {
	for i := range gr.sites {
		sh.at[gr.sites[i].rank] = int32(i + 1)
	}
}

func (sh *shape) leaveGroup(gr *group) {
	sh.most.reset()
	sh.least.reset()
	for i := range gr.sites {
		sh.at[gr.sites[i].rank] = 0
	}
}

func (x *extreme) reset() {
	for _, r := range x.touched {
		x.entry[r] = state{}
	}
	for _, r := range x.lived {
		x.live[r] = 0
	}
	x.touched, x.lived = x.touched[:0], x.lived[:0]
}

func (sh *shape) run(x *extreme, gr *group) {
	sh.liveness(x, gr)
	sh.forward(x, gr)
}

// forward follows what holds of the group from where it begins to.
func (sh *shape) forward(x *extreme, gr *group) {
	var work queue
	touch := func(r int32) {
		x.touched = append(x.touched, r)
		work.push(r)
	}
	if gr.captures != 0 {
		for l := gr.first; l < gr.next; l++ {
			if sh.g.Locals[l].Kind == body.Capture {
				x.entry[0].required |= sh.bit(l)
				x.entry[0].held |= sh.whole(l)
			}
		}
		touch(0)
	}
	for i := range gr.sites {
		if r := gr.sites[i].rank; r > 0 || gr.captures == 0 {
			touch(r)
		}
	}
	for len(work) > 0 {
		r := work.pop()
		out := sh.leave(x, gr, r)
		if !x.whole {
			x.forget(&out, gr, r)
		}
		if out.empty() {
			continue
		}
		for _, b := range sh.g.Blocks[sh.order[r]].Succs {
			to := sh.rank[b]
			fresh := x.entry[to].empty() && sh.at[to] == 0 && (to > 0 || gr.captures == 0)
			switch {
			case !x.entry[to].union(out):
			case fresh:
				touch(to)
			default:
				work.push(to)
			}
		}
	}
}

// forget drops what cannot count again without being initialised anew: what is neither used later nor borrowed, for
// a borrow later on would be a use.
func (x *extreme) forget(s *state, gr *group, r int32) {
	kept := gr.kept[0]
	if x.most {
		kept = gr.kept[1]
	}
	s.required &= x.live[r] | s.borrowed
	s.held &= x.live[r] | kept
}

// leave is what holds at the end of a block.
func (sh *shape) leave(x *extreme, gr *group, r int32) state {
	s := x.entry[r]
	if i := sh.at[r]; i > 0 {
		effects := sh.g.Blocks[sh.order[r]].Effects
		for _, n := range gr.sites[i-1].effects {
			sh.apply(&s, &effects[n], x.most)
		}
	}
	return s
}

// apply runs an effect over s. Storage is required from initialisation to its end, or until the local is moved out
// whole without ever having been borrowed. Drop glue takes its value by reference, so a drop borrows.
func (sh *shape) apply(s *state, e *body.Effect, most bool) {
	bit := sh.bit(e.Local)
	switch e.Op {
	case body.StorageDead:
		s.borrowed &^= bit
		s.required &^= bit
		s.held &^= sh.whole(e.Local)
	case body.Init:
		if e.Unsure && !most {
			return
		}
		s.required |= bit
		sh.initialise(s, e)
	case body.Borrow:
		if most || !e.Unsure {
			s.borrowed |= bit
		}
	case body.Drop:
		if most || !e.Unsure {
			s.borrowed |= bit
		}
		sh.takeOut(s, e)
	case body.Move:
		if e.Unsure && most {
			return
		}
		if len(e.Path) == 0 {
			s.required &^= bit &^ s.borrowed
		}
		sh.takeOut(s, e)
	}
}

// initialise makes a local or a field of it held, unless its new value owns nothing.
func (sh *shape) initialise(s *state, e *body.Effect) {
	switch {
	case e.Empties:
		s.held &^= sh.whole(e.Local)
	case len(e.Path) == 0:
		s.held |= sh.whole(e.Local)
	default:
		s.held |= sh.bit(e.Local) | sh.part(e)
	}
}

// takeOut ends the holding of a local or of a field of it.
func (sh *shape) takeOut(s *state, e *body.Effect) {
	if len(e.Path) == 0 || e.Empties {
		s.held &^= sh.whole(e.Local)
		return
	}
	s.held &^= sh.part(e)
}

// liveness follows the uses of the group's locals back to where they are initialised.
func (sh *shape) liveness(x *extreme, gr *group) {
	var work queue // of ranks counted from the end
	last := int32(len(sh.order) - 1)
	for i := range gr.sites {
		work.push(last - gr.sites[i].rank)
	}
	for len(work) > 0 {
		r := last - work.pop()
		before := sh.liveBefore(x, gr, r)
		if before == 0 {
			continue
		}
		for _, from := range sh.preds[r] {
			was := x.live[from]
			if was|before == was {
				continue
			}
			if was == 0 {
				x.lived = append(x.lived, from)
			}
			x.live[from] = was | before
			work.push(last - from)
		}
	}
}

// liveBefore turns what is live behind a block into what is live before it. The drop of a value is a use whether or
// not it has been moved out: rustc decides what a future stores before it knows.
func (sh *shape) liveBefore(x *extreme, gr *group, r int32) uint64 {
	live := x.live[r]
	i := sh.at[r]
	if i == 0 {
		return live
	}
	effects, on := sh.g.Blocks[sh.order[r]].Effects, gr.sites[i-1].effects
	for i := len(on) - 1; i >= 0; i-- {
		e := &effects[on[i]]
		switch e.Op {
		case body.Init:
			if len(e.Path) == 0 && !(e.Unsure && x.most) {
				live &^= sh.bit(e.Local)
			}
		case body.Use, body.Drop:
			if x.most || !e.Unsure {
				live |= sh.bit(e.Local)
			}
		case body.Move, body.Borrow:
			live |= sh.bit(e.Local)
		}
	}
	return live
}

// queue gives the least of its numbers first, so that a block comes after those before it. What is pushed twice is
// given once, if it was not taken out between.
type queue []int32

func (q *queue) push(r int32) {
	h := append(*q, r)
	for i := len(h) - 1; i > 0 && h[(i-1)/2] > h[i]; i = (i - 1) / 2 {
		h[i], h[(i-1)/2] = h[(i-1)/2], h[i]
	}
	*q = h
}

func (q *queue) pop() int32 {
	least := q.drop()
	for len(*q) > 0 && (*q)[0] == least {
		q.drop()
	}
	return least
}

// drop takes the first number out of the heap.
func (q *queue) drop() int32 {
	h := *q
	first, n := h[0], len(h)-1
	h[0] = h[n]
	h = h[:n]
	for i := 0; ; {
		child := 2*i + 1
		if child >= n {
			break
		}
		if child+1 < n && h[child+1] < h[child] {
			child++
		}
		if h[i] <= h[child] {
			break
		}
		h[i], h[child] = h[child], h[i]
		i = child
	}
	*q = h
	return first
}
