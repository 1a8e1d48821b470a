package machine

import (
	"slices"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/types"
)

// Dropped is a value that is dropped with a future.
type Dropped struct {
	Field Field
	// Sure is false when a type that is not known, or a parameter, decides whether there is anything to drop.
	Sure bool
}

// Drops are the values that drop when a future is dropped in a state, in the order in which rustc drops them: at a
// suspension point what the body has in scope, innermost scope first and in each the last declared first, then what
// the future of a block or closure took along. One that was never polled drops what it holds from the start, in
// order of declaration. needs says whether a type needs drop. What an awaited future in turn drops is its own.
func Drops(f *Future, state int, needs func(types.Ty) types.Answer) []Dropped {
	if state == Unresumed {
		return capturesDropped(f.Captures, needs)
	}
	if state < 0 || state >= len(f.States) {
		return nil
	}
	held := map[body.LocalID]Field{}
	for _, h := range f.States[state].Held {
		held[h.Local] = h
	}
	var out []Dropped
	for _, id := range unwinding(f.Graph, state) {
		l := &f.Graph.Locals[id]
		if h, ok := held[id]; ok && l.Drop != types.No {
			out = append(out, Dropped{Field: h, Sure: h.Sure && l.Drop == types.Yes})
		}
	}
	return append(out, capturesDropped(remaining(f, held), needs)...)
}

// unwinding are the locals in scope at a suspension point that may need drop, in the order of their drops.
func unwinding(g *body.Graph, point int) []body.LocalID {
	var out []body.LocalID
	next := g.Blocks[g.Suspends[point].Block].Succs
	for {
		i := slices.IndexFunc(next, func(b body.BlockID) bool { return g.Blocks[b].Cleanup })
		if i < 0 {
			return out
		}
		block := &g.Blocks[next[i]]
		for _, e := range block.Effects {
			if e.Op == body.Drop {
				out = append(out, e.Local)
			}
		}
		next = block.Succs
	}
}

// remaining are the captures of a block's or closure's future that are still there. Parameters have become locals
// by the first suspension point.
func remaining(f *Future, held map[body.LocalID]Field) []Field {
	var out []Field
	for _, c := range f.Captures {
		if c.Capture == nil {
			continue
		}
		for id := range f.Graph.Locals {
			l := &f.Graph.Locals[id]
			if l.Kind != body.Capture || l.Hir != c.Capture.Var {
				continue
			}
			if h, ok := held[body.LocalID(id)]; ok && !gone(h.Gone, c.Capture.Path) {
				out = append(out, c)
			}
			break
		}
	}
	return out
}

// gone reports whether the place at path has been moved out with one of the moved parts.
func gone(moved [][]string, path []string) bool {
	return slices.ContainsFunc(moved, func(m []string) bool {
		return len(m) <= len(path) && slices.Equal(m, path[:len(m)])
	})
}

func capturesDropped(fields []Field, needs func(types.Ty) types.Answer) []Dropped {
	var out []Dropped
	for _, c := range fields {
		if _, reference := c.Ty.(*types.Ref); reference {
			continue
		}
		if answer := needs(c.Ty); answer != types.No {
			out = append(out, Dropped{Field: c, Sure: c.Sure && answer == types.Yes})
		}
	}
	return out
}

// Where a field comes from.
const (
	OriginVariable  = "variable"
	OriginTemporary = "temporary"
	OriginArgument  = "argument"
	OriginAwaitee   = "awaitee" // the future being awaited
	OriginCapture   = "capture" // what a block or closure took along
)

// Origin is where a field of f comes from.
func Origin(f *Future, field Field) string {
	if field.Local == NoLocal {
		if field.Capture != nil {
			return OriginCapture
		}
		return OriginArgument
	}
	switch l := &f.Graph.Locals[field.Local]; {
	case l.Kind == body.Parameter:
		return OriginArgument
	case l.Kind == body.Temporary:
		return OriginTemporary
	case l.Kind == body.Awaitee:
		return OriginAwaitee
	case l.Kind == body.Capture:
		return OriginCapture
	}
	return OriginVariable
}
