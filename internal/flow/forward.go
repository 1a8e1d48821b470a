package flow

import "github.com/crossawait/crossawait/internal/body"

// Pos is an effect's place in a graph.
type Pos struct {
	Block body.BlockID
	Index int // into Block.Effects
}

// Forward visits the effects that may follow the one at from, in the order of each path, until visit says
// that a path ends there. Blocks that only clean up are left out. An effect in a loop around from, from's own
// included, is visited once.
func Forward(g *body.Graph, from Pos, visit func(p Pos, e *body.Effect) (stop bool)) {
	seen := make([]bool, len(g.Blocks))
	type start struct {
		block body.BlockID
		index int
	}
	work := []start{{from.Block, from.Index + 1}}
	for len(work) > 0 {
		at := work[len(work)-1]
		work = work[:len(work)-1]
		block := &g.Blocks[at.block]
		stopped := false
		for i := at.index; i < len(block.Effects) && !stopped; i++ {
			stopped = visit(Pos{at.block, i}, &block.Effects[i])
		}
		if stopped {
			continue
		}
		for _, next := range block.Succs {
			if !seen[next] && !g.Blocks[next].Cleanup {
				seen[next] = true
				work = append(work, start{next, 0})
			}
		}
	}
}

// Suspends is where the effect of a suspension point stands; ok is false when nothing leads there.
func Suspends(g *body.Graph, point int) (at Pos, ok bool) {
	entry := Pos{0, -1}
	Forward(g, entry, func(p Pos, e *body.Effect) bool {
		if e.Op == body.Suspend && e.Point == point {
			at, ok = p, true
		}
		return ok
	})
	return at, ok
}
