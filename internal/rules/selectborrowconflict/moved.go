package selectborrowconflict

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
)

// moved finds variables that an arm's future takes, and that are used again without a new value: by another
// arm, a handler, after the select!, or by the same arm in the next round of a loop.
func (k *check) moved() {
	g := k.sel.Graph
	for block := range g.Blocks {
		for i := range g.Blocks[block].Effects {
			e := &g.Blocks[block].Effects[i]
			arm := k.armAt(e.Span)
			if e.Op != body.Move || e.Unsure || e.Path != nil || arm == nil || !k.variable(e.Local) {
				continue
			}
			if !k.sel.Tokio && arm.Future.Pos() == e.Span {
				continue // polled where it is
			}
			k.reuse(flow.Pos{Block: body.BlockID(block), Index: i}, e, arm)
		}
	}
}

// armAt is the arm in whose future a span stands; nil for none.
func (k *check) armAt(s hir.Span) *hir.SelectArm {
	for i := range k.sel.Arms {
		if k.sel.Arms[i].Future.Pos().Covers(s) {
			return &k.sel.Arms[i]
		}
	}
	return nil
}

// variable reports whether a local is a variable of this body that names surely mean.
func (k *check) variable(l body.LocalID) bool {
	if l < 0 {
		return false
	}
	local := &k.sel.Graph.Locals[l]
	return (local.Kind == body.Variable || local.Kind == body.Parameter) && local.Hir != hir.NoLocal && !local.Doubtful
}

// reuse follows the paths from a move to the first use of the variable on each.
func (k *check) reuse(from flow.Pos, e *body.Effect, arm *hir.SelectArm) {
	g := k.sel.Graph
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
	if again {
		f := k.add(e.Span, fmt.Sprintf("`%s` is moved into this arm's future in the first round of the loop, and is not there in the next", text))
		f.Fixes = k.pinBefore(arm, v)
		return
	}
	k.add(first.Span, fmt.Sprintf("`%s` was moved into the future of `%s`, whether that arm wins or not", text, k.s.C.Text(k.s.Fn, arm.Future.Pos())),
		rule.Related{Location: k.s.C.At(k.s.Fn, e.Span), Message: "moved here"})
}
