package flow

import "github.com/crossawait/crossawait/internal/body"

// Conflicts says which locals need their storage at one moment: those cannot lie in the same place of a
// future. It is rustc's compute_storage_conflicts.
type Conflicts struct {
	number map[body.LocalID]int // of the locals asked about
	rows   [][]uint64           // by number: the numbers of those that conflict, as bits
}

// Have reports whether two locals need their storage at one moment.
func (c *Conflicts) Have(a, b body.LocalID) bool {
	i, known := c.number[a]
	j, also := c.number[b]
	return known && also && c.rows[i][j/64]>>(j%64)&1 != 0
}

// ConflictsOf computes the conflicts among some locals of a graph. ok is false where a type that is not known
// decides.
func ConflictsOf(g *body.Graph, among []body.LocalID) (c *Conflicts, ok bool) {
	sh := newShape(g)
	if sh.unsure {
		return nil, false
	}
	wanted, rows := make(set, len(sh.groups)), make([]set, len(g.Locals))
	for _, l := range among {
		sh.add(wanted, l)
		rows[l] = make(set, len(sh.groups))
	}
	entry := sh.entries(wanted)
	now := make([]state, len(sh.groups))
	for r, b := range sh.order {
		if g.Blocks[b].Cleanup {
			continue // the drop of a suspended future begins at one point, and needs nothing anew
		}
		clear(now)
		for _, e := range entry[r] {
			now[e.group] = e.state
		}
		effects := sh.g.Blocks[b].Effects
		var moved []body.LocalID // their storage is needed until what they move into has its own
		note := func() {
			live := make(set, len(now))
			for i := range live {
				live[i] = now[i].required & wanted[i]
			}
			for _, l := range moved {
				live[sh.slots[l].group] |= sh.bit(l) & wanted[sh.slots[l].group]
			}
			for _, l := range among {
				if sh.has(live, l) {
					rows[l].union(live)
				}
			}
		}
		note()
		for i := range effects {
			e := &effects[i]
			if e.Op == body.Suspend || e.Op == body.StorageLive {
				continue
			}
			of, bit := &now[sh.slots[e.Local].group], sh.bit(e.Local)
			switch e.Op {
			case body.Move:
				was := of.required&bit != 0
				sh.apply(of, e, true)
				if was && of.required&bit == 0 {
					moved = append(moved, e.Local)
				}
			case body.Use:
				// An operand that is copied out of its temporary is moved in MIR.
				if l := &g.Locals[e.Local]; l.Kind == body.Temporary && of.borrowed&bit == 0 && of.required&bit != 0 {
					of.required &^= bit
					moved = append(moved, e.Local)
				}
			case body.Init:
				if sh.g.Locals[e.Local].Kind == body.Awaitee {
					moved = moved[:0] // the value went through IntoFuture::into_future
				}
				sh.apply(of, e, true)
				note()
				moved = moved[:0]
			default:
				sh.apply(of, e, true)
			}
		}
	}
	return sh.conflicts(rows, among), true
}

// conflicts are rows without the graph that they speak of.
func (sh *shape) conflicts(rows []set, among []body.LocalID) *Conflicts {
	c := &Conflicts{number: make(map[body.LocalID]int, len(among)), rows: make([][]uint64, len(among))}
	for i, a := range among {
		c.number[a], c.rows[i] = i, make([]uint64, (len(among)+63)/64)
		for j, b := range among {
			if sh.has(rows[a], b) {
				c.rows[i][j/64] |= 1 << (j % 64)
			}
		}
	}
	return c
}

// groupState is what holds of a group.
type groupState struct {
	group int32
	state
}

// entries are the states at the beginning of each block, by rank, of the groups with a local in wanted. Nothing is
// forgotten: storage is required whether or not anything will use it.
func (sh *shape) entries(wanted set) [][]groupState {
	out := make([][]groupState, len(sh.order))
	for i := range sh.groups {
		if wanted[i] == 0 {
			continue
		}
		gr := &sh.groups[i]
		sh.enter(gr)
		sh.most.whole = true
		sh.forward(&sh.most, gr)
		for _, r := range sh.most.touched {
			if s := sh.most.entry[r]; !s.empty() {
				out[r] = append(out[r], groupState{int32(i), s})
			}
		}
		sh.leaveGroup(gr)
	}
	return out
}
