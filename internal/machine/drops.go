package machine

import (
	"slices"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/types"
)

// Dropped is a value that drops with a future.
type Dropped struct {
	Field Field
	// Sure is false when a type that is not known, or a parameter, decides whether there is anything to drop.
	Sure bool
	// Sometimes says that on some path to the state the value has been moved out, so that it may be gone.
	Sometimes bool
}

// DropTypes is what Drops asks about types.
type DropTypes interface {
	NeedsDrop(t types.Ty) types.Answer
	// Fields are the fields of a struct or tuple, in order of declaration; nil for other types.
	Fields(t types.Ty) []types.FieldTy
}

// Dropping answers what drops with a future.
type Dropping struct {
	f       *Future
	types   DropTypes
	certain []func(body.LocalID) bool
}

// DroppingOf prepares to say what drops with f.
func DroppingOf(f *Future, t DropTypes) *Dropping {
	return &Dropping{f: f, types: t, certain: flow.Certain(f.Graph)}
}

// At are the values that drop when the future is dropped in a state, in the order in which rustc drops them: at a
// suspension point what the body has in scope, innermost scope first and in each the last declared first, then what
// the future of a block or closure took along. One that was never polled drops what it holds from the start: parameters
// in order of declaration, captures in order of their first mention. What an awaited future in turn drops is its own.
func (d *Dropping) At(state int) []Dropped {
	f := d.f
	if state == Unresumed {
		return d.captures(f.Captures)
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
		if h, ok := held[id]; ok && l.Drop != types.No && !d.joined(state, l) && d.types.NeedsDrop(l.Ty) != types.No {
			out = append(out, d.left(Dropped{Field: h, Sure: h.Sure && l.Drop == types.Yes, Sometimes: d.sometimes(state, id)})...)
		}
	}
	for _, c := range d.remaining(held) {
		c.Sometimes = d.sometimes(state, c.Field.Local)
		c.Field.Local = NoLocal
		out = append(out, c)
	}
	return out
}

func (d *Dropping) sometimes(state int, id body.LocalID) bool {
	return d.certain != nil && d.certain[state] != nil && !d.certain[state](id)
}

// joined reports whether a local stands for the outputs of a join! at a suspension point: they are in the places of the
// futures that gave them.
func (d *Dropping) joined(state int, l *body.Local) bool {
	p := d.f.States[state].Point
	return p.Kind == body.JoinPoint && l.Kind == body.Temporary && l.Expr == p.Expr
}

// left is what there is to drop of a value: its remaining fields, if some have been moved out.
func (d *Dropping) left(v Dropped) []Dropped {
	fields := d.types.Fields(v.Field.Ty)
	if len(v.Field.Gone) == 0 || fields == nil {
		return []Dropped{v}
	}
	var out []Dropped
	for _, field := range fields {
		answer := d.types.NeedsDrop(field.Ty)
		if answer == types.No || gone(v.Field.Gone, []string{field.Name}) {
			continue
		}
		part := v
		part.Field.Ty, part.Sure = field.Ty, v.Sure && answer == types.Yes
		if part.Field.Name != "" {
			part.Field.Name += "." + field.Name
		}
		out = append(out, part)
	}
	return out
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

// remaining are the captures of a block's or closure's future that are still there, each with the local that stands
// for its variable. Parameters have become locals by the first suspension point.
func (d *Dropping) remaining(held map[body.LocalID]Field) []Dropped {
	var out []Dropped
	for _, c := range d.captures(d.f.Captures) {
		if c.Field.Capture == nil {
			continue
		}
		for id := range d.f.Graph.Locals {
			l := &d.f.Graph.Locals[id]
			if l.Kind != body.Capture || l.Hir != c.Field.Capture.Var {
				continue
			}
			if h, ok := held[body.LocalID(id)]; ok && !gone(h.Gone, c.Field.Capture.Path) {
				c.Field.Local = body.LocalID(id)
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

// captures are those that need drop of what a future holds from the start. An async closure's future has what it is
// called with first; what the closure took along it has only if it gives some of it away, for else the closure lends it.
func (d *Dropping) captures(fields []Field) []Dropped {
	var out []Dropped
	for _, c := range d.ordered(fields) {
		if _, reference := c.Ty.(*types.Ref); reference || c.Capture != nil && d.f.Kind == AsyncClosure && !d.givesAway() {
			continue
		}
		if answer := d.types.NeedsDrop(c.Ty); answer != types.No {
			out = append(out, Dropped{Field: c, Sure: c.Sure && answer == types.Yes})
		}
	}
	return out
}

// ordered puts what a future holds from the start in the order of its fields: an async closure's parameters come
// before what it took along, and parts of one variable are in the order of their declaration
// (rustc_hir_typeck::upvar, compute_min_captures).
func (d *Dropping) ordered(fields []Field) []Field {
	out := slices.Clone(fields)
	slices.SortStableFunc(out, func(a, b Field) int {
		switch {
		case a.Capture == nil || b.Capture == nil:
			return asInt(a.Capture != nil) - asInt(b.Capture != nil)
		case a.Capture.Var != b.Capture.Var:
			return 0
		}
		return d.compare(a.Capture.Steps(), b.Capture.Steps())
	})
	return out
}

func asInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// compare orders two places in one variable by the first field in which they differ.
func (d *Dropping) compare(a, b []body.Step) int {
	for i := range min(len(a), len(b)) {
		if a[i].Field == b[i].Field {
			continue
		}
		for _, f := range d.types.Fields(a[i].Of) {
			switch f.Name {
			case a[i].Field:
				return -1
			case b[i].Field:
				return 1
			}
		}
	}
	return 0
}

// givesAway reports whether the body moves something out of what it took along.
func (d *Dropping) givesAway() bool {
	g := d.f.Graph
	for i := range g.Blocks {
		for _, e := range g.Blocks[i].Effects {
			if e.Op == body.Move && g.Locals[e.Local].Kind == body.Capture {
				return true
			}
		}
	}
	return false
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
