package cancelunsafebranch

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/types"
)

// stopInstead is what to do in the place of an abort, for people.
const stopInstead = "tell the task to stop, and let it end between two such calls"

// abort is a place where a task, or a set of them, is made to end.
type abort struct {
	row    *catalog.Abort
	handle *hir.PathExpr // nil where the value goes out of scope
	local  hir.LocalID   // the handle's variable
	at     hir.Span
	graph  *body.Graph
	pos    flow.Pos
}

// task is a future that runs apart, and the name of what can make it end.
type task struct {
	future hir.Expr
	made   hir.Expr // the call that it is given to
}

// aborts looks at the tasks that are made to end half-way: they own what they work on, so that something is lost only
// with what they share with those who go on.
func (k *check) aborts() {
	for _, a := range k.abortsIn(k.s.Facts.Graph) {
		for _, t := range k.tasksOf(a.local, a.row.Set) {
			if k.over(&a, t) {
				continue
			}
			for _, l := range losses(k.s.C, k.s.Fn, t.future, 0) {
				if k.abortLoses(&a, t, l) {
					break
				}
			}
		}
	}
}

// abortsIn are the places in a graph, and in the blocks and closures in it, where tasks are made to end.
func (k *check) abortsIn(g *body.Graph) []abort {
	if g == nil {
		return nil
	}
	var out []abort
	for _, e := range k.s.Hir.Exprs {
		row, handle := k.abortCall(e)
		if handle == nil {
			continue
		}
		if pos, ok := effectOn(g, handle.Local, handle.Span); ok {
			out = append(out, abort{row, handle, handle.Local, e.Pos(), g, pos})
		}
	}
	for id := range g.Blocks {
		for i := range g.Blocks[id].Effects {
			if row := k.abortDrop(g, &g.Blocks[id], i); row != nil {
				e := &g.Blocks[id].Effects[i]
				out = append(out, abort{row, nil, g.Locals[e.Local].Hir, e.Span, g, flow.Pos{Block: body.BlockID(id), Index: i}})
			}
		}
	}
	for _, child := range g.Children {
		out = append(out, k.abortsIn(child)...)
	}
	return out
}

// abortCall is the row and the handle of a call that makes a task end: `handle.abort()`, or `drop(handle)` of one
// whose drop does so. The handle is nil for other expressions.
func (k *check) abortCall(e hir.Expr) (*catalog.Abort, *hir.PathExpr) {
	callee := k.s.Types.Callees[e.ID()]
	if callee == nil || callee.Def == nil {
		return nil, nil
	}
	switch e := e.(type) {
	case *hir.MethodCall:
		handle, _ := e.Recv.(*hir.PathExpr)
		if row := k.s.C.Catalog.Aborts(callee.Def.Lang()); row != nil && handle != nil && handle.Local != hir.NoLocal {
			return row, handle
		}
	case *hir.Call:
		handle, _ := argument(e, 0).(*hir.PathExpr)
		if handle != nil && handle.Local != hir.NoLocal && k.s.C.CallsDrop(k.s.Types, e) {
			if row := k.dropRow(k.s.Types.Locals[handle.Local]); row != nil {
				return row, handle
			}
		}
	}
	return nil, nil
}

// dropRow is the row of a type whose values make tasks end when they are dropped.
func (k *check) dropRow(t types.Ty) *catalog.Abort {
	if adt, ok := t.(*types.Adt); ok {
		return k.s.C.Catalog.AbortsOnDrop(adt.Def.Lang())
	}
	return nil
}

// abortDrop is the row of the i-th effect of a block where it is the end of a handle's scope, the handle is there still,
// and nobody has waited for its tasks.
func (k *check) abortDrop(g *body.Graph, b *body.Block, i int) *catalog.Abort {
	e := &b.Effects[i]
	if b.Cleanup || e.Op != body.Drop || e.Unsure || g.Locals[e.Local].Kind != body.Variable {
		return nil
	}
	local := g.Locals[e.Local].Hir
	if local == hir.NoLocal {
		return nil
	}
	row := k.dropRow(k.s.Types.Locals[local])
	if row == nil || given(g, e.Local) {
		return nil
	}
	for _, u := range k.s.Uses(local) {
		m, ok := k.s.Parent(u).(*hir.MethodCall)
		if !ok || m.Recv != hir.Expr(u) {
			continue
		}
		if _, waits := k.s.Parent(m).(*hir.Await); waits || row.Detach != "" && m.Name.Text == row.Detach {
			return nil
		}
	}
	return row
}

// given reports whether a local is moved anywhere in its graph.
func given(g *body.Graph, l body.LocalID) bool {
	for i := range g.Blocks {
		for _, e := range g.Blocks[i].Effects {
			if e.Op == body.Move && e.Local == l {
				return true
			}
		}
	}
	return false
}

// effectOn is the first effect on a variable at a span.
func effectOn(g *body.Graph, l hir.LocalID, at hir.Span) (pos flow.Pos, ok bool) {
	flow.Forward(g, flow.Pos{Index: -1}, func(p flow.Pos, e *body.Effect) bool {
		if !ok && e.Local >= 0 && g.Locals[e.Local].Hir == l && (at.Covers(e.Span) || e.Span.Covers(at)) &&
			(e.Op == body.Borrow || e.Op == body.Move || e.Op == body.Use) {
			pos, ok = p, true
		}
		return ok
	})
	return pos, ok
}

// tasksOf are the tasks that a variable is the handle of. set: all that were put into it.
func (k *check) tasksOf(handle hir.LocalID, set bool) []task {
	if set {
		var out []task
		for _, u := range k.s.Uses(handle) {
			m, ok := k.s.Parent(u).(*hir.MethodCall)
			if !ok || m.Recv != hir.Expr(u) {
				continue
			}
			if t, ok := k.spawned(m); ok {
				out = append(out, t)
			}
		}
		return out
	}
	if let := k.s.Hir.LetOf(handle); let != nil && let.Init != nil {
		if t, ok := k.taskOf(let.Init); ok {
			return []task{t}
		}
		return nil
	}
	if t, ok := k.paired(handle); ok {
		return []task{t}
	}
	return nil
}

// taskOf is the task that an expression gives a handle of, be it another handle's.
func (k *check) taskOf(e hir.Expr) (task, bool) {
	if t, ok := k.spawned(e); ok {
		return t, true
	}
	switch e := e.(type) {
	case *hir.PathExpr:
		if e.Local == hir.NoLocal {
			return task{}, false
		}
		if ts := k.tasksOf(e.Local, false); len(ts) == 1 {
			return ts[0], true
		}
	case *hir.MethodCall:
		if k.handles(e) && len(e.Args) == 0 {
			return k.taskOf(e.Recv)
		}
	case *hir.Call:
		if k.handles(e) && len(e.Args) == 1 {
			return k.taskOf(e.Args[0])
		}
	}
	return task{}, false
}

// handles reports whether an expression is of a type that has a row: its drop, or a method of it, makes tasks end.
func (k *check) handles(e hir.Expr) bool {
	adt, ok := k.s.Types.Exprs[e.ID()].(*types.Adt)
	return ok && k.s.C.Catalog.AbortHandle(adt.Def.Lang())
}

// spawned is the task that a call starts.
func (k *check) spawned(call hir.Expr) (task, bool) {
	row := k.s.C.Spawn(k.s.Fn, call)
	if row == nil || row.Runs != "future" || row.Kind != catalog.Task && row.Kind != catalog.LocalTask {
		return task{}, false
	}
	for i := 0; argument(call, i) != nil; i++ {
		if f := k.future(argument(call, i)); f != nil {
			return task{f, call}, true
		}
	}
	return task{}, false
}

// future is the block or call that makes a future; nil when that is not in view.
func (k *check) future(e hir.Expr) hir.Expr {
	for {
		switch x := e.(type) {
		case *hir.Block:
			e = x.Tail
			continue
		case *hir.PathExpr:
			if let := k.s.Hir.LetOf(x.Local); let != nil && let.Init != nil {
				e = let.Init
				continue
			}
		}
		if e == nil {
			return nil
		}
		if _, ok := k.s.Types.Exprs[e.ID()].(*types.Future); ok || k.s.C.Cancel(k.s.Fn, e) != nil {
			return e
		}
		return nil
	}
}

// paired is the task of a handle that comes with another value: `let (future, handle) = abortable(work)`, or
// `let (handle, key) = AbortHandle::new_pair()`, where the key goes with the future.
func (k *check) paired(handle hir.LocalID) (task, bool) {
	let := k.s.Hir.LetAround(handle)
	if let == nil || let.Init == nil {
		return task{}, false
	}
	pair, ok := let.Pat.(*hir.TuplePat)
	if !ok {
		return task{}, false
	}
	return k.abortable(let.Init, pair)
}

func binds(p hir.Pat, l hir.LocalID) bool {
	return slices.ContainsFunc(hir.Bindings(p), func(b *hir.BindPat) bool { return b.Local == l })
}

// abortable is the task whose handle a pair has: the call that makes it takes the future, or another that takes the
// pair's other half does.
func (k *check) abortable(made hir.Expr, pair *hir.TuplePat) (task, bool) {
	inner := func(call hir.Expr) (task, bool) {
		row := k.s.C.Cancel(k.s.Fn, call)
		if row == nil || row.Class != catalog.CancelInner {
			return task{}, false
		}
		f := k.future(argument(call, row.Arg))
		return task{f, call}, f != nil
	}
	if t, ok := inner(made); ok {
		return t, true
	}
	for _, e := range k.s.Hir.Exprs {
		for i := 0; argument(e, i) != nil; i++ {
			if p, ok := argument(e, i).(*hir.PathExpr); ok && p.Local != hir.NoLocal && binds(pair, p.Local) {
				if t, ok := inner(e); ok {
					return t, true
				}
			}
		}
	}
	return task{}, false
}

// over reports whether a task has come to its end when it is aborted: its handle was awaited before, or, for a set, all
// of its tasks were.
func (k *check) over(a *abort, t task) bool {
	for _, e := range k.s.Hir.Exprs {
		await, ok := e.(*hir.Await)
		if !ok || await.Span.End > a.at.Start {
			continue
		}
		if m, ok := await.X.(*hir.MethodCall); ok && a.row.Set {
			p, ok := m.Recv.(*hir.PathExpr)
			if ok && p.Local == a.local && k.exhausts(await, a.at) {
				return true
			}
			continue
		}
		x := await.X
		if ref, ok := x.(*hir.Ref); ok {
			x = ref.X
		}
		if p, ok := x.(*hir.PathExpr); ok && p.Local != hir.NoLocal && !a.row.Set {
			if own, ok := k.taskOf(p); ok && own.made == t.made {
				return true
			}
		}
	}
	return false
}

// exhausts reports whether an await is what a `while let` goes round by, until there is no more, before at.
func (k *check) exhausts(await *hir.Await, at hir.Span) bool {
	let, ok := k.s.Parent(await).(*hir.Let)
	if !ok {
		return false
	}
	loop, ok := k.s.Parent(let).(*hir.While)
	if !ok || loop.Span.Covers(at) {
		return false
	}
	leaves := false
	hir.Walk(loop.Body, func(e hir.Expr) bool {
		_, is := e.(*hir.Break)
		leaves = leaves || is
		return !leaves
	})
	return !leaves
}

// abortLoses reports a loss of a task that is aborted, where what it works on, or has taken a value from, is used again.
func (k *check) abortLoses(a *abort, t task, l loss) bool {
	if l.row.Class == catalog.CancelPartial {
		return false
	}
	for _, p := range l.places {
		at := p.x
		if l.row.Class == catalog.CancelValueLost {
			if at = k.takenFrom(p.x); at == nil {
				continue
			}
			p.fields = ""
		}
		root, place := k.rootOf(at)
		if root == nil {
			continue
		}
		if used, ok := k.goesOnWith(a, root, place+p.fields); ok {
			k.reportAbort(a, t, l, p, used)
			return true
		}
	}
	return false
}

// goesOnWith is a use of a place, or of another handle of the same thing, after an abort. That of a whole in which the
// place is a part does not say that the part is used.
func (k *check) goesOnWith(a *abort, root *hir.PathExpr, place string) (used hir.Span, ok bool) {
	flow.Forward(a.graph, a.pos, func(_ flow.Pos, e *body.Effect) bool {
		if ok || e.Local < 0 {
			return ok
		}
		l := a.graph.Locals[e.Local].Hir
		switch e.Op {
		case body.Init, body.StorageLive, body.StorageDead:
			return l == root.Local && len(e.Path) == 0
		case body.Use, body.Move, body.Borrow:
			if u := k.useAt(l, e.Span, root.Local, place); u != nil && !a.at.Covers(u.Span) {
				used, ok = u.Span, true
			}
		}
		return ok
	})
	return used, ok
}

// useAt is the mention of a variable that an effect stands for, when it is of the place or of another handle of it, and
// no mere end of it.
func (k *check) useAt(l hir.LocalID, at hir.Span, root hir.LocalID, place string) *hir.PathExpr {
	if l == hir.NoLocal {
		return nil
	}
	for _, u := range k.s.Uses(l) {
		if !at.Covers(u.Span) && !u.Span.Covers(at) || k.dropped(u) {
			continue
		}
		first, used := u, k.placeAround(u)
		if l != root {
			first, used = k.rootOf(u)
		}
		if first != nil && first.Local == root && (used == place || strings.HasPrefix(used, place+".")) {
			return u
		}
	}
	return nil
}

// dropped reports whether a mention of a variable only drops it.
func (k *check) dropped(p *hir.PathExpr) bool {
	call, ok := k.s.Parent(p).(*hir.Call)
	return ok && k.s.C.CallsDrop(k.s.Types, call)
}

// takenFrom is what a message was taken out of, by a call that changes it: `queue` in
// `while let Some(job) = queue.lock().unwrap().pop_front()`. nil when that cannot be said.
func (k *check) takenFrom(message hir.Expr) hir.Expr {
	p, ok := message.(*hir.PathExpr)
	if !ok || p.Local == hir.NoLocal {
		return nil
	}
	e := k.boundTo(p.Local)
	for e != nil {
		switch x := e.(type) {
		case *hir.Await:
			e = x.X
		case *hir.Try:
			e = x.X
		case *hir.MethodCall:
			if adj := k.s.Types.Adjusts[x.Recv.ID()]; adj != nil && !adj.Unsure && adj.Ref == types.MutRef {
				return x.Recv
			}
			if callee := k.s.Types.Callees[x.ID()]; callee == nil || !callee.ByValueSelf {
				return nil
			}
			e = x.Recv
		default:
			return nil
		}
	}
	return nil
}

// boundTo is the expression that a pattern takes a variable's value out of; nil for other variables.
func (k *check) boundTo(l hir.LocalID) hir.Expr {
	if let := k.s.Hir.LetAround(l); let != nil {
		return let.Init
	}
	for _, e := range k.s.Hir.Exprs {
		switch e := e.(type) {
		case *hir.Let:
			if binds(e.Pat, l) {
				return e.X
			}
		case *hir.Match:
			for i := range e.Arms {
				if binds(e.Arms[i].Pat, l) {
					return e.X
				}
			}
		}
	}
	return nil
}

func (k *check) reportAbort(a *abort, t task, l loss, p place, used hir.Span) {
	name := k.s.Hir.Locals[a.local].Name.Text
	when, here := fmt.Sprintf("when `%s` is aborted", name), "the task is aborted here"
	if a.row.Set {
		when, here = fmt.Sprintf("when the tasks of `%s` are aborted", name), "the tasks are aborted here"
	}
	if a.row.Type != "" {
		when = fmt.Sprintf("when `%s` is dropped, which aborts its task", name)
		if a.row.Set {
			when = fmt.Sprintf("when `%s` is dropped, which aborts its tasks", name)
		}
		here = fmt.Sprintf("`%s` is dropped here", name)
	}
	at := l.call
	if len(l.via) > 0 {
		at = l.via[0].call
	}
	call, row := k.s.C.Text(l.fn, l.call.Pos()), *l.row
	row.Instead = stopInstead
	l.row = &row
	var f *rule.Finding
	if row.Class == catalog.CancelValueLost {
		f = k.reportAs(l, at, rule.Warning, fmt.Sprintf("%s, `%s` is dropped before it is sent, with the future of `%s`", when, k.s.Source(p.x.Pos()), call))
	} else {
		f = k.report(l, &scope{at: a.at, graph: a.graph}, at, when)
	}
	again := strings.TrimPrefix(k.s.Source(used), "&")
	f.Related = append([]rule.Related{
		{Location: k.s.C.At(k.s.Fn, a.at), Message: here},
		{Location: k.s.C.At(k.s.Fn, used), Message: fmt.Sprintf("and `%s` is used again", again)},
	}, f.Related...)
}
