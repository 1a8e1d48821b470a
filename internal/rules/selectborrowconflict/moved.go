package selectborrowconflict

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
)

// moved finds variables that a future takes, and that are used again without a new value: by another future; with a
// select! also by a handler, after it, or by the same arm in the next round of a loop. What comes after a join! is
// plain code.
func (k *check) moved() {
	for block := range k.graph.Blocks {
		for i := range k.graph.Blocks[block].Effects {
			e := &k.graph.Blocks[block].Effects[i]
			future := k.futureAt(e.Span)
			if e.Op != body.Move || e.Unsure || e.Path != nil || future == nil || !k.variable(e.Local) {
				continue
			}
			if k.inPlace && future.Pos() == e.Span {
				continue // polled where it is
			}
			k.reuse(flow.Pos{Block: body.BlockID(block), Index: i}, e, future)
		}
	}
}

// futureAt is the future in whose making a span stands; nil for none.
func (k *check) futureAt(s hir.Span) hir.Expr {
	for _, f := range k.futures {
		if f.Pos().Covers(s) {
			return f
		}
	}
	return nil
}

// variable reports whether a local is a variable of this body that names surely mean.
func (k *check) variable(l body.LocalID) bool {
	if l < 0 {
		return false
	}
	local := &k.graph.Locals[l]
	return (local.Kind == body.Variable || local.Kind == body.Parameter) && local.Hir != hir.NoLocal && !local.Doubtful
}

// reuse follows the paths from a move to the first use of the variable on each.
func (k *check) reuse(from flow.Pos, e *body.Effect, future hir.Expr) {
	g := k.graph
	v := g.Locals[e.Local].Hir
	var first *body.Effect
	again := false
	flow.Forward(g, from, func(p flow.Pos, x *body.Effect) bool {
		ended, used := next(g, x, v)
		if used && !again {
			first, again = x, p == from
		}
		return ended
	})
	if first == nil {
		return
	}
	text := k.s.Hir.Locals[v].Name.Text
	moved := rule.Related{Location: k.s.C.At(k.s.Fn, e.Span), Message: "moved here"}
	if k.sel == nil {
		if other := k.futureAt(first.Span); other != nil && other != future && !again {
			k.add(first.Span, fmt.Sprintf("`%s` was moved into the future of `%s`, which `%s` has at the same time",
				text, k.s.C.Text(k.s.Fn, future.Pos()), k.macro), moved)
		}
		return
	}
	if again {
		f := k.add(e.Span, fmt.Sprintf("`%s` is moved into this arm's future in the first round of the loop, and is not there in the next", text))
		f.Fixes = k.pinBefore(future, v)
		return
	}
	k.add(first.Span, fmt.Sprintf("`%s` was moved into the future of `%s`, whether that arm wins or not", text, k.s.C.Text(k.s.Fn, future.Pos())), moved)
}
