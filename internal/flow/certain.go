package flow

import "github.com/crossawait/crossawait/internal/body"

// maxCertain is how many words the sets of Certain may take together; longer bodies get no answer.
const maxCertain = 16 << 20

// Certain says, for each suspension point, which locals have a value there on every path: what is Held, and not
// certain, has been moved out or dropped on some path. A local of which parts have been moved counts as one with a
// value. It is nil where there are no locals, and where the body is too long for an answer.
func Certain(g *body.Graph) []func(body.LocalID) bool {
	sh := shape{g: g, rank: make([]int32, len(g.Blocks))}
	sh.sort()
	words := (len(g.Locals) + wordSize - 1) / wordSize
	if words == 0 || words*len(sh.order) > maxCertain {
		return nil
	}
	entry := make([][]uint64, len(sh.order))
	entry[0] = make([]uint64, words)
	for id := range g.Locals {
		if g.Locals[id].Kind == body.Capture {
			entry[0][id/wordSize] |= 1 << (id % wordSize)
		}
	}
	out := make([]func(body.LocalID) bool, len(g.Suspends))
	for changed := true; changed; {
		changed = false
		for r, b := range sh.order {
			block := &g.Blocks[b]
			if entry[r] == nil || block.Cleanup {
				continue
			}
			now := append([]uint64(nil), entry[r]...)
			for i := range block.Effects {
				e := &block.Effects[i]
				if e.Op == body.Suspend {
					at := append([]uint64(nil), now...)
					out[e.Point] = func(id body.LocalID) bool { return at[id/wordSize]&(1<<(id%wordSize)) != 0 }
					continue
				}
				certain(now, e)
			}
			for _, to := range block.Succs {
				if g.Blocks[to].Cleanup {
					continue
				}
				if next := sh.rank[to]; entry[next] == nil {
					entry[next], changed = append([]uint64(nil), now...), true
				} else if meet(entry[next], now) {
					changed = true
				}
			}
		}
	}
	return out
}

// certain applies an effect. One that is unsure takes no value away: that it may is known of it already.
func certain(now []uint64, e *body.Effect) {
	word, bit := &now[e.Local/wordSize], uint64(1)<<(e.Local%wordSize)
	switch e.Op {
	case body.Init:
		switch {
		case e.Empties:
			*word &^= bit
		case len(e.Path) == 0 && !e.Unsure:
			*word |= bit
		}
	case body.Move:
		if (len(e.Path) == 0 || e.Empties) && !e.Unsure {
			*word &^= bit
		}
	case body.Drop, body.StorageDead:
		*word &^= bit
	}
}

// meet takes out of a what is not in b, and reports whether that is something.
func meet(a, b []uint64) (changed bool) {
	for i := range a {
		changed = changed || a[i]&^b[i] != 0
		a[i] &= b[i]
	}
	return changed
}
