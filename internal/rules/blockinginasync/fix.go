package blockinginasync

import (
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// spawnBlocking runs a closure where blocking is allowed.
const spawnBlocking = "tokio::task::spawn_blocking"

// fixes are the async counterpart where it takes and gives the same, else the pool for blocking work.
func fixes(c *rulekit.Context, facts *machine.Facts, parents []hir.Expr, at *chain) []rule.Fix {
	s, ok := mend.NewScene(c, at.fn)
	if !ok || c.NoFixes || inMacro(parents, at.call) {
		return nil
	}
	m := mender{Scene: s, facts: facts, call: at.call}
	if at.row != nil && at.row.To != "" {
		if out := m.counterpart(at.row); out != nil {
			return out
		}
	}
	if at.row != nil && at.row.Lazy {
		return nil
	}
	return m.pool()
}

// inMacro reports whether an expression stands in a macro's text, where more than its value may be at stake.
func inMacro(parents []hir.Expr, e hir.Expr) bool {
	for up := parents[e.ID()]; up != nil; up = parents[up.ID()] {
		switch up.(type) {
		case *hir.Format, *hir.MacroCall, *hir.Select, *hir.Join:
			return true
		}
	}
	return false
}

type mender struct {
	*mend.Scene
	facts *machine.Facts
	call  hir.Expr
}

// counterpart puts the row's counterpart in the place of the call. There is one more suspension point then: nothing may be alive
// there that is not Send or is a guard.
func (m mender) counterpart(row *catalog.Blocking) []rule.Fix {
	to, recv, args := row.To, "", m.args()
	if call, ok := m.call.(*hir.MethodCall); ok {
		recv = m.Source(call.Recv.Pos())
	}
	path, _, _ := strings.Cut(to, "(")
	if strings.Contains(path, "::") && !m.Reachable(path, index.ValueNS) {
		return nil
	}
	if strings.HasPrefix(to, "$1.") && !m.postfix() {
		args = "(" + args + ")"
	}
	how := rule.Review
	if !row.Review && m.mayAwait() {
		how = rule.Safe
	}
	new := strings.NewReplacer("$0", recv, "$1", args).Replace(to)
	return []rule.Fix{m.Fix("use `"+row.Instead+"`", how, mend.Edit{At: m.call.Pos(), New: new})}
}

func (m mender) arguments() []hir.Expr {
	switch call := m.call.(type) {
	case *hir.Call:
		return call.Args
	case *hir.MethodCall:
		return call.Args
	}
	return nil
}

// args are the arguments as they are written.
func (m mender) args() string {
	args := m.arguments()
	if len(args) == 0 {
		return ""
	}
	return m.Source(hir.Span{Start: args[0].Pos().Start, End: args[len(args)-1].Pos().End})
}

// postfix reports whether `.await` after the only argument is about the whole of it.
func (m mender) postfix() bool {
	args := m.arguments()
	if len(args) != 1 {
		return false
	}
	switch args[0].(type) {
	case *hir.Call, *hir.MethodCall, *hir.PathExpr, *hir.Async, *hir.Field:
		return true
	}
	return false
}

// mayAwait reports whether an await may stand in the place of the call: all variables before it, and all that is
// made in its statement, surely are Send, and none holds a guard.
func (m mender) mayAwait() bool {
	fine := func(t types.Ty) bool {
		return m.Solve(t, types.Send) == types.Yes && !m.C.HoldsGuard(m.Fn, t)
	}
	for i, t := range m.Types.Locals {
		if m.Hir.Locals[i].Name.Span.Start < m.call.Pos().Start && !fine(t) {
			return false
		}
	}
	site, ok := m.Statement(m.call.Pos())
	if !ok {
		return false
	}
	for _, e := range m.Hir.Exprs {
		if _, callee := m.Types.Exprs[e.ID()].(*types.FnItem); callee {
			continue
		}
		if site.Span().Covers(e.Pos()) && e.Pos().Start <= m.call.Pos().End && !never(m.Types.Exprs[e.ID()]) && !fine(m.Types.Exprs[e.ID()]) {
			return false
		}
	}
	return true
}

func never(t types.Ty) bool {
	_, ok := t.(*types.Never)
	return ok
}

// pool runs the call in the pool for blocking work, when it takes all its variables with it.
func (m mender) pool() []rule.Fix {
	t := m.Types.Exprs[m.call.ID()]
	if !m.Reachable(spawnBlocking, index.ValueNS) || m.Solve(t, types.Send) != types.Yes || m.Solve(t, types.Static) != types.Yes {
		return nil
	}
	fits := true
	hir.Walk(m.call, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.PathExpr:
			fits = fits && (e.Local == hir.NoLocal || m.gives(e.Local))
		case *hir.Await, *hir.Try, *hir.Return, *hir.Break, *hir.Continue:
			fits = false
		case *hir.Closure, *hir.Async:
			fits = false
		}
		return fits
	})
	if !fits {
		return nil
	}
	return []rule.Fix{m.Fix("run it in `spawn_blocking`", rule.Review, mend.Edit{
		At:  m.call.Pos(),
		New: spawnBlocking + "(move || " + m.Source(m.call.Pos()) + ").await.expect(\"the blocking call does not panic\")",
	})}
}

// gives reports whether a variable may move into a closure that another thread runs, and is not missed after.
func (m mender) gives(l hir.LocalID) bool {
	t := m.Types.Locals[l]
	if m.Solve(t, types.Send) != types.Yes || m.Solve(t, types.Static) != types.Yes {
		return false
	}
	if m.Solve(t, types.Copy) == types.Yes {
		return true
	}
	if m.UsedAfter(l, m.call.Pos().End) || m.InLoop(m.call.Pos(), m.Hir.Root.Span) {
		return false
	}
	return l != m.Hir.SelfLocal && m.declaredHere(l)
}

// declaredHere reports whether a variable is declared in the async code that makes the call, not captured by it.
func (m mender) declaredHere(l hir.LocalID) bool {
	for _, e := range m.Hir.Exprs {
		if b, ok := e.(*hir.Async); ok && b.Span.Covers(m.call.Pos()) && !b.Span.Covers(m.Hir.Locals[l].Name.Span) {
			return b.Move
		}
	}
	return true
}
