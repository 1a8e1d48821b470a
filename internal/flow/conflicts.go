package flow

import "github.com/crossawait/crossawait/internal/body"

// Conflicts says which locals need their storage at one moment: those cannot lie in the same place of a
// future. It is rustc's compute_storage_conflicts.
type Conflicts struct{ rows []set }

// Have reports whether two locals need their storage at one moment.
func (c *Conflicts) Have(a, b body.LocalID) bool { return c.rows[a] != nil && c.rows[a].has(int(b)) }

// ConflictsOf computes the conflicts among some locals of a graph. ok is false where a type that is not known
// decides.
func ConflictsOf(g *body.Graph, among []body.LocalID) (c *Conflicts, ok bool) {
	sh := newShape(g)
	if sh.unsure {
		return nil, false
	}
	c = &Conflicts{rows: make([]set, len(g.Locals))}
	wanted := make(set, words(sh.locals))
	for _, l := range among {
		wanted.add(int(l))
		c.rows[l] = make(set, words(sh.locals))
	}
	entry := sh.forward(true)
	now := sh.states(1)[0]
	for r, b := range sh.order {
		if g.Blocks[b].Cleanup {
			continue // the drop of a suspended future begins at one point, and needs nothing anew
		}
		now.copyFrom(&entry[r])
		effects := sh.g.Blocks[b].Effects
		var moved []body.LocalID // their storage is needed until what they move into has its own
		note := func() {
			live := make(set, len(now.required))
			for i := range live {
				live[i] = now.required[i] & wanted[i]
			}
			for _, l := range moved {
				if wanted.has(int(l)) {
					live.add(int(l))
				}
			}
			live.each(func(l int) { c.rows[l].union(live) })
		}
		note()
		for i := range effects {
			e := &effects[i]
			switch e.Op {
			case body.Move:
				was := now.required.has(int(e.Local))
				sh.step(&now, e, true)
				if was && !now.required.has(int(e.Local)) {
					moved = append(moved, e.Local)
				}
			case body.Use:
				sh.step(&now, e, true)
				// An operand that is copied out of its temporary is moved in MIR.
				if l := &g.Locals[e.Local]; l.Kind == body.Temporary && !now.borrowed.has(int(e.Local)) && now.required.has(int(e.Local)) {
					now.required.remove(int(e.Local))
					moved = append(moved, e.Local)
				}
			case body.Init:
				if sh.g.Locals[e.Local].Kind == body.Awaitee {
					moved = moved[:0] // the value went through IntoFuture::into_future
				}
				sh.step(&now, e, true)
				note()
				moved = moved[:0]
			default:
				sh.step(&now, e, true)
			}
		}
	}
	return c, true
}
