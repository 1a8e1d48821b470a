package borrowinspawn

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// taking looks for variables that tasks take by value and that are needed again.
type taking struct {
	s     *mend.Scene
	tasks []hir.Span // the values that must be 'static
	found []rule.Finding
}

// taken is a variable that leaves its body.
type taken struct {
	e  *body.Effect
	at flow.Pos
	of hir.LocalID
}

// moves reports, for one function, what a task has taken already when it is needed again (E0382), and what a
// closure that is called again and again gives away (E0507).
func moves(c *rulekit.Context, fn *index.Def) []rule.Finding {
	facts := c.Facts(fn)
	if facts == nil || facts.Graph == nil || len(facts.Graph.Children) == 0 && len(facts.Result.Obligations) == 0 {
		return nil
	}
	s, ok := mend.NewScene(c, fn)
	if !ok {
		return nil
	}
	t := &taking{s: s}
	for i := range facts.Result.Obligations {
		o := &facts.Result.Obligations[i]
		if o.Trait != types.Static || o.Claim != nil || o.Value == types.NoExpr {
			continue
		}
		switch o.Ty.(type) {
		case *types.Future, *types.Closure:
			t.tasks = append(t.tasks, s.Hir.Exprs[o.Value].Pos())
		}
	}
	t.graph(facts.Graph)
	return t.found
}

// graph looks at a body and those inside it.
func (t *taking) graph(g *body.Graph) {
	if repeated(t.s, g) {
		t.givesAway(g)
	} else {
		t.reuses(g)
	}
	for _, child := range g.Children {
		t.graph(child)
	}
}

// leaving are the variables that g moves into the futures and closures that keep says are looked at, by the
// place of what takes them.
func (t *taking) leaving(g *body.Graph, keep func(hir.Span) bool) [][]taken {
	var out [][]taken
	for block := range g.Blocks {
		if g.Blocks[block].Cleanup {
			continue
		}
		for i := range g.Blocks[block].Effects {
			e := &g.Blocks[block].Effects[i]
			if e.Op != body.Move || e.Unsure || e.Local < 0 || !keep(e.Span) {
				continue
			}
			l := &g.Locals[e.Local]
			if l.Kind == body.Temporary || l.Kind == body.Awaitee || l.Hir == hir.NoLocal || l.Doubtful || l.ByRef {
				continue
			}
			x := taken{e, flow.Pos{Block: body.BlockID(block), Index: i}, l.Hir}
			if n := len(out); n > 0 && out[n-1][0].e.Span == e.Span {
				out[n-1] = append(out[n-1], x)
			} else {
				out = append(out, []taken{x})
			}
		}
	}
	return out
}

// reuses finds what is moved into a task and used again.
func (t *taking) reuses(g *body.Graph) {
	for _, group := range t.leaving(g, func(at hir.Span) bool { return t.inTask(g, at) }) {
		var again []taken
		var found []rule.Finding
		for _, x := range group {
			if ty := t.s.Types.Locals[x.of]; t.s.Solve(ty, types.Static) != types.Yes || t.s.Solve(ty, types.Copy) != types.No {
				continue
			}
			if f, ok := t.reuse(g, x); ok {
				again, found = append(again, x), append(found, f)
			}
		}
		if len(again) == 0 {
			continue
		}
		fixes := t.clones(g, again)
		for _, f := range found {
			f.Fixes = fixes
			t.found = append(t.found, f)
		}
	}
}

// inTask reports whether a place in g is in a value that must be 'static, and that g makes.
func (t *taking) inTask(g *body.Graph, at hir.Span) bool {
	for _, task := range t.tasks {
		if task.Covers(at) && (g.Expr == types.NoExpr || !task.Covers(g.Span)) {
			return true
		}
	}
	return false
}

// reuse follows the paths from a move to the first use of the variable on each.
func (t *taking) reuse(g *body.Graph, x taken) (rule.Finding, bool) {
	var first *body.Effect
	again := false
	flow.Forward(g, x.at, func(p flow.Pos, e *body.Effect) bool {
		if e.Local != x.e.Local {
			return false
		}
		switch e.Op {
		case body.Init, body.StorageDead, body.StorageLive:
			return true
		case body.Use, body.Borrow, body.Move:
			if e.Unsure || x.e.Path != nil && p != x.at {
				return e.Unsure // another part of the variable may be there still
			}
			if !again {
				first, again = e, p == x.at
			}
			return true
		}
		return false
	})
	if first == nil {
		return rule.Finding{}, false
	}
	name := t.name(x)
	moved := t.use(g, x.e, x.of)
	if again {
		return t.finding(moved, 3, fmt.Sprintf("`%s` moves into %s in the first round of the loop, and is gone in the next",
			name, t.taker(x.e.Span))), true
	}
	f := t.finding(t.use(g, first, x.of), 3, fmt.Sprintf("`%s` is needed here, and has moved into a task before", name))
	f.Related = []rule.Related{{Location: t.s.C.At(t.s.Fn, moved), Message: fmt.Sprintf("%s takes it here", t.taker(x.e.Span))}}
	return f, true
}

func (t *taking) finding(at hir.Span, section int, message string) rule.Finding {
	return rule.Finding{Rule: name, Severity: rule.Error, Section: section, Message: message, Location: t.s.C.At(t.s.Fn, at)}
}

// name is what is taken, as it is written: `self.name`.
func (t *taking) name(x taken) string {
	return strings.Join(append([]string{t.s.Hir.Locals[x.of].Name.Text}, x.e.Path...), ".")
}

// use is where an effect on a variable stands in the text: for what a block or closure captures, its use inside.
func (t *taking) use(g *body.Graph, e *body.Effect, l hir.LocalID) hir.Span {
	for _, child := range g.Children {
		if child.Span != e.Span {
			continue
		}
		for i := range child.Captures {
			if child.Captures[i].Var == l {
				return child.Captures[i].Use
			}
		}
	}
	return e.Span
}

// maker is the expression at a span that takes variables: a block, a closure, or else the variable's name.
func (t *taking) maker(span hir.Span) hir.Expr {
	var found hir.Expr
	for _, e := range t.s.Hir.Exprs {
		if e.Pos() != span {
			continue
		}
		switch e.(type) {
		case *hir.Async, *hir.Closure:
			return e
		}
		found = e
	}
	return found
}

// taker is what takes a variable, as a message says it.
func (t *taking) taker(span hir.Span) string {
	return "this " + strings.TrimPrefix(taker(t.maker(span)), "the ")
}

// clones clone what one block, closure or argument takes, so that something is left.
func (t *taking) clones(g *body.Graph, group []taken) []rule.Fix {
	o, ok := t.owner(g, group)
	if !ok {
		return nil
	}
	if len(o.lets) == 0 {
		return []rule.Fix{t.s.Fix("clone "+strings.Join(o.names, ", ")+" for "+taker(o.x), o.how, o.edits...)}
	}
	return []rule.Fix{t.s.Fix("clone "+strings.Join(o.names, ", ")+" for "+taker(o.x), o.how, append(o.place("", ""), o.edits...)...)}
}

// owner has the clones of what is taken; ok is false when something cannot be cloned.
func (t *taking) owner(g *body.Graph, group []taken) (o *ownership, ok bool) {
	x := t.maker(group[0].e.Span)
	if t.s.C.NoFixes || x == nil {
		return nil, false
	}
	o = &ownership{s: t.s, x: x}
	_, block := x.(*hir.Async)
	_, closure := x.(*hir.Closure)
	done := map[hir.LocalID]bool{}
	for _, v := range group {
		if done[v.of] {
			continue
		}
		done[v.of] = true
		if v.e.Path != nil && o.fields(v.of) {
			continue
		}
		ty := t.s.Types.Locals[v.of]
		if !t.s.Clones(ty) {
			return nil, false
		}
		if !block && !closure {
			o.edits = append(o.edits, mend.Insert(x.Pos().End, ".clone()"))
			o.names = append(o.names, "`"+t.s.Hir.Locals[v.of].Name.Text+"`")
			continue
		}
		mut := mutated(g, x.Pos(), v.of)
		if mut {
			o.how = rule.Review // each would change its own
		}
		o.let(v.of, "clone", mut)
		if v.of == t.s.Hir.SelfLocal {
			o.how = rule.Review
			o.renameSelf()
		}
	}
	return o, true
}

// mutated reports whether the block or closure at a span changes a variable that it takes.
func mutated(g *body.Graph, at hir.Span, l hir.LocalID) bool {
	for _, child := range g.Children {
		if child.Span != at {
			continue
		}
		for b := range child.Blocks {
			for i := range child.Blocks[b].Effects {
				e := &child.Blocks[b].Effects[i]
				if e.Local >= 0 && child.Locals[e.Local].Hir == l && (e.Op == body.Borrow && e.Mut || e.Op == body.Init) {
					return true
				}
			}
		}
	}
	return false
}

// repeated reports whether g is a closure that is surely called by reference: the one who takes it declares
// that it is Fn or FnMut.
func repeated(s *mend.Scene, g *body.Graph) bool {
	if g.Expr == types.NoExpr {
		return false
	}
	closure, ok := s.Hir.Exprs[g.Expr].(*hir.Closure)
	if !ok || closure.Async {
		return false
	}
	up := s.Parent(closure)
	if up == nil {
		return false
	}
	param := -1
	switch call := up.(type) {
	case *hir.Call:
		param = argument(call.Args, closure)
	case *hir.MethodCall:
		if param = argument(call.Args, closure); param >= 0 {
			param++
		}
	}
	callee := s.Types.Callees[up.ID()]
	if param < 0 || callee == nil || callee.Def == nil {
		return false
	}
	env := s.C.Env()
	params := env.Sig(callee.Def).Params
	if param >= len(params) {
		return false
	}
	p, ok := params[param].(*types.Param)
	if !ok {
		return false
	}
	for _, of := range env.Generics(callee.Def).Params {
		if of.Owner != p.Owner || of.Index != p.Index {
			continue
		}
		for _, b := range of.Bounds {
			if b.Trait != nil && (b.Trait == env.Index.Lookup("std::ops::FnMut") || b.Trait == env.Index.Lookup("std::ops::Fn")) {
				return true
			}
		}
	}
	return false
}

func argument(args []hir.Expr, x hir.Expr) int {
	for i := range args {
		if args[i] == x {
			return i
		}
	}
	return -1
}

// givesAway finds what a closure that is called more than once moves into the future that it makes.
func (t *taking) givesAway(g *body.Graph) {
	groups := t.leaving(g, func(at hir.Span) bool {
		switch t.maker(at).(type) {
		case *hir.Async, *hir.Closure:
			return true
		}
		return t.inTask(g, at)
	})
	for _, group := range groups {
		var out []taken
		var found []rule.Finding
		for _, x := range group {
			if g.Locals[x.e.Local].Kind != body.Capture || t.s.Solve(t.s.Types.Locals[x.of], types.Copy) != types.No {
				continue
			}
			out = append(out, x)
			found = append(found, t.finding(t.use(g, x.e, x.of), 5, fmt.Sprintf(
				"`%s` moves out of the closure into %s, and the closure is called more than once",
				t.name(x), t.taker(x.e.Span))))
		}
		if len(out) == 0 {
			continue
		}
		fixes := t.cloneEach(g, out)
		for _, f := range found {
			f.Fixes = fixes
			t.found = append(t.found, f)
		}
	}
}

// cloneEach clones, in each call of the closure, what the future takes. The closure goes on owning what it
// owned, by `move`, where nothing else needs it.
func (t *taking) cloneEach(g *body.Graph, group []taken) []rule.Fix {
	o, ok := t.owner(g, group)
	if !ok {
		return nil
	}
	closure := t.s.Hir.Exprs[g.Expr]
	owned := map[hir.LocalID]bool{}
	for _, x := range group {
		owned[x.of] = true
	}
	own := !g.Move
	for i := range g.Captures {
		c := &g.Captures[i]
		if owned[c.Var] {
			own = own && !neededAfter(t.s, closure, c.Var)
		} else if c.Mode != body.ByMove {
			own = false
		}
	}
	if own {
		o.edits = append(o.edits, moveEdit(closure, false)...)
	}
	if len(o.lets) > 0 {
		o.edits = append(o.place("", ""), o.edits...)
	}
	return []rule.Fix{t.s.Fix("clone "+strings.Join(o.names, ", ")+" in each call", o.how, o.edits...)}
}
