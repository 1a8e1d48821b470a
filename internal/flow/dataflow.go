package flow

import (
	"slices"

	"github.com/crossawait/crossawait/internal/body"
)

// shape is what both extremes share: the graph, the order of its blocks, the parts that are moved alone.
type shape struct {
	g      *body.Graph
	locals int
	// order is the reachable blocks in reverse postorder; rank is a block's place in it, -1 if unreachable.
	order []body.BlockID
	rank  []int32
	// parts are the fields that some effect moves out alone. In a held set, part i has bit locals+i.
	parts  []part
	unsure bool
}

type part struct {
	local body.LocalID
	path  []string
}

// facts is what holds at a suspension point. stored and live are over locals; held over locals and parts.
type facts struct{ stored, live, held set }

func newShape(g *body.Graph) *shape {
	sh := &shape{g: g, locals: len(g.Locals), rank: make([]int32, len(g.Blocks))}
	sh.sort()
	for i := range g.Locals {
		if g.Locals[i].Drop == 0 {
			sh.unsure = true
		}
	}
	for _, b := range sh.order {
		for i := range g.Blocks[b].Effects {
			e := &g.Blocks[b].Effects[i]
			sh.unsure = sh.unsure || e.Unsure
			if e.Op == body.Move && len(e.Path) > 0 && sh.part(e.Local, e.Path) < 0 {
				sh.parts = append(sh.parts, part{e.Local, e.Path})
			}
		}
	}
	return sh
}

// part is the index of a field that is moved alone, -1 for none.
func (sh *shape) part(l body.LocalID, path []string) int {
	return slices.IndexFunc(sh.parts, func(p part) bool { return p.local == l && slices.Equal(p.path, path) })
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

func (sh *shape) reached(b body.BlockID) bool { return sh.rank[b] >= 0 }

// state is the forward analyses' value: what has been borrowed, what needs its storage, what is held.
type state struct{ borrowed, required, held set }

func (s *state) union(t *state) bool {
	grown := s.borrowed.union(t.borrowed)
	grown = s.required.union(t.required) || grown
	return s.held.union(t.held) || grown
}

func (s *state) copyFrom(t *state) {
	copy(s.borrowed, t.borrowed)
	copy(s.required, t.required)
	copy(s.held, t.held)
}

// run solves the analyses in one extreme and reads off what holds at each point.
func (sh *shape) run(most bool) []facts {
	live := sh.liveness(most)
	entry := sh.forward(most)
	out := make([]facts, len(sh.g.Suspends))
	now := sh.states(1)[0]
	for i := range out {
		at := sh.g.Suspends[i].Block
		r := sh.rank[at]
		if r < 0 {
			continue
		}
		now.copyFrom(&entry[r])
		sh.apply(&now, at, most)
		out[i] = sh.collect(&now, live[r], most)
	}
	return out
}

// collect applies the definitions: stored is storage required, and live after or borrowed before; held is
// initialised, and in need of drop or live after.
func (sh *shape) collect(now *state, live set, most bool) facts {
	f := facts{stored: make(set, len(live)), live: live, held: make(set, words(sh.locals+len(sh.parts)))}
	for w := range live {
		f.stored[w] = now.required[w] & (live[w] | now.borrowed[w])
	}
	for i := range sh.g.Locals {
		if sh.g.Locals[i].Kind == body.Capture {
			f.stored.remove(i)
		}
	}
	now.held.each(func(i int) {
		if i >= sh.locals {
			f.held.add(i)
			return
		}
		l := &sh.g.Locals[i]
		if needsDrop(l, most) || live.has(i) && l.Kind != body.Capture {
			f.held.add(i)
		}
	})
	return f
}

func (sh *shape) states(n int) []state {
	lw, hw := words(sh.locals), words(sh.locals+len(sh.parts))
	size := 2*lw + hw
	all := make(set, n*size)
	out := make([]state, n)
	for i := range out {
		s := all[i*size : (i+1)*size : (i+1)*size]
		out[i] = state{borrowed: s[:lw:lw], required: s[lw : 2*lw : 2*lw], held: s[2*lw:]}
	}
	return out
}

// forward solves the forward analyses and gives each block's state at entry, by rank.
func (sh *shape) forward(most bool) []state {
	all := sh.states(len(sh.order) + 1)
	entry, now := all[:len(sh.order)], all[len(sh.order)]
	for i := range sh.g.Locals {
		if sh.g.Locals[i].Kind == body.Capture {
			entry[0].required.add(i)
			sh.fill(&entry[0], body.LocalID(i))
		}
	}
	dirty := make([]bool, len(sh.order))
	for i := range dirty {
		dirty[i] = true
	}
	for again := true; again; {
		again = false
		for r, b := range sh.order {
			if !dirty[r] {
				continue
			}
			dirty[r] = false
			now.copyFrom(&entry[r])
			sh.apply(&now, b, most)
			for _, to := range sh.g.Blocks[b].Succs {
				if t := int(sh.rank[to]); entry[t].union(&now) {
					dirty[t] = true
					again = again || t <= r
				}
			}
		}
	}
	return entry
}

// apply runs a block's effects over s. Storage is required from initialisation to its end, or until the
// local is moved out whole without ever having been borrowed. Drop glue takes its value by reference, so
// a drop borrows.
func (sh *shape) apply(s *state, b body.BlockID, most bool) {
	effects := sh.g.Blocks[b].Effects
	for i := range effects {
		sh.step(s, &effects[i], most)
	}
}

// step runs one effect over s.
func (sh *shape) step(s *state, e *body.Effect, most bool) {
	l := int(e.Local)
	switch e.Op {
	case body.StorageDead:
		s.borrowed.remove(l)
		s.required.remove(l)
		sh.clear(s, e.Local)
	case body.Init:
		if e.Unsure && !most {
			return
		}
		s.required.add(l)
		sh.initialise(s, e)
	case body.Borrow:
		if most || !e.Unsure {
			s.borrowed.add(l)
		}
	case body.Drop:
		if most || !e.Unsure {
			s.borrowed.add(l)
		}
		sh.takeOut(s, e)
	case body.Move:
		if e.Unsure && most {
			return
		}
		if len(e.Path) == 0 && !s.borrowed.has(l) {
			s.required.remove(l)
		}
		sh.takeOut(s, e)
	}
}

// initialise makes a local or a field of it held, unless its new value owns nothing.
func (sh *shape) initialise(s *state, e *body.Effect) {
	switch {
	case e.Empties:
		sh.clear(s, e.Local)
	case len(e.Path) == 0:
		sh.fill(s, e.Local)
	default:
		s.held.add(int(e.Local))
		if i := sh.part(e.Local, e.Path); i >= 0 {
			s.held.add(sh.locals + i)
		}
	}
}

// takeOut ends the holding of a local or of a field of it.
func (sh *shape) takeOut(s *state, e *body.Effect) {
	if len(e.Path) == 0 || e.Empties {
		sh.clear(s, e.Local)
		return
	}
	if i := sh.part(e.Local, e.Path); i >= 0 {
		s.held.remove(sh.locals + i)
	}
}

func (sh *shape) fill(s *state, l body.LocalID) {
	s.held.add(int(l))
	for i := range sh.parts {
		if sh.parts[i].local == l {
			s.held.add(sh.locals + i)
		}
	}
}

func (sh *shape) clear(s *state, l body.LocalID) {
	s.held.remove(int(l))
	for i := range sh.parts {
		if sh.parts[i].local == l {
			s.held.remove(sh.locals + i)
		}
	}
}

// liveness solves the backward analysis and gives what is live at each block's end, by rank.
func (sh *shape) liveness(most bool) []set {
	n, w := len(sh.order), words(sh.locals)
	all := make(set, (2*n+1)*w)
	cut := func(i int) set { return all[i*w : (i+1)*w : (i+1)*w] }
	ends, starts, now := make([]set, n), make([]set, n), cut(2*n)
	for i := range ends {
		ends[i], starts[i] = cut(i), cut(n+i)
	}
	for again := true; again; {
		again = false
		for r := n - 1; r >= 0; r-- {
			b := &sh.g.Blocks[sh.order[r]]
			for _, to := range b.Succs {
				ends[r].union(starts[sh.rank[to]])
			}
			copy(now, ends[r])
			liveBefore(now, b.Effects, most)
			// A block whose successors all come later in the order is settled by one pass.
			if starts[r].union(now) {
				again = true
			}
		}
	}
	return ends
}

// liveBefore turns what is live after the effects into what is live before them. The drop of a value is
// a use whether or not it has been moved out: rustc decides what a future stores before it knows.
func liveBefore(live set, effects []body.Effect, most bool) {
	for i := len(effects) - 1; i >= 0; i-- {
		e := &effects[i]
		switch e.Op {
		case body.Init:
			if len(e.Path) == 0 && !(e.Unsure && most) {
				live.remove(int(e.Local))
			}
		case body.Use, body.Drop:
			if most || !e.Unsure {
				live.add(int(e.Local))
			}
		case body.Move, body.Borrow:
			live.add(int(e.Local))
		}
	}
}
