package borrowinspawn

import (
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// guard has a guard own its lock, by the method that takes an Arc: `rows.write_owned()` for `rows.write()`.
func (o *ownership) guard(l hir.LocalID, t types.Ty) bool {
	adt, ok := t.(*types.Adt)
	if !ok {
		return false
	}
	row := o.s.C.Catalog.Guard(adt.Def.Lang())
	let := o.s.Hir.LetOf(l)
	if row == nil || row.Owned == "" || let == nil || let.Init == nil || let.Ty != nil {
		return false
	}
	await, ok := let.Init.(*hir.Await)
	if !ok {
		return false
	}
	call, ok := await.X.(*hir.MethodCall)
	if !ok {
		return false
	}
	callee := o.s.Types.Callees[call.ID()]
	method := call.Name.Text + row.Owned
	if callee == nil || callee.Def == nil || callee.Def.Parent == nil || o.s.C.Env().Index.Child(callee.Def.Parent, method, index.ValueNS) == nil {
		return false
	}
	for _, arg := range adt.Args {
		if o.s.Solve(arg, types.Static) != types.Yes {
			return false
		}
	}
	recv := o.s.Types.Exprs[call.Recv.ID()]
	ref, isRef := recv.(*types.Ref)
	if isRef {
		recv = ref.Elem
	}
	arc, ok := recv.(*types.Adt)
	if !ok || arc.Def != o.s.C.Env().Index.Lookup(shared) {
		return false
	}
	p, isPath := call.Recv.(*hir.PathExpr)
	if isRef || !isPath || p.Local == hir.NoLocal || neededAfter(o.s, call, p.Local) {
		o.edits = append(o.edits, mend.Insert(call.Recv.Pos().End, ".clone()"))
	}
	o.edits = append(o.edits, mend.Insert(call.Name.Span.End, row.Owned))
	o.title = "let `" + o.s.Hir.Locals[l].Name.Text + "` own its lock: `" + method + "`"
	return true
}

// scopeFixes put a thread that is joined at once, or further on in the same block, into a scope, within which it
// may borrow.
func scopeFixes(s *mend.Scene, d *machine.Demand) []rule.Fix {
	if s.C.NoFixes || d.Obligation.Cause < 0 {
		return nil
	}
	call, ok := s.Hir.Exprs[d.Obligation.Cause].(*hir.Call)
	if !ok || !staysSend(s, d) {
		return nil
	}
	row := s.C.Spawn(s.Fn, call)
	if row == nil || row.Scope == "" {
		return nil
	}
	scope := row.Scope
	if path := s.Source(call.Callee.Pos()); strings.Contains(path, "::") {
		own := strings.Split(row.Scope, "::")
		scope = path[:strings.LastIndex(path, "::")] + "::" + own[len(own)-1]
	}
	handle := s.Fresh("scope")
	own := strings.Split(row.Fn, "::")
	spawn := mend.Edit{At: call.Callee.Pos(), New: handle + "." + own[len(own)-1]}
	open := scope + "(|" + handle + "| "
	title := "run the thread within `" + scope + "`, where it may borrow"
	if join, ok := s.Parent(call).(*hir.MethodCall); ok && join.Recv == hir.Expr(call) && ends(s, join) {
		return []rule.Fix{s.Fix(title, rule.Safe, mend.Insert(join.Span.Start, open), spawn, mend.Insert(join.Span.End, ")"))}
	}
	site, ok := s.Statement(call.Pos())
	if !ok {
		return nil
	}
	first, last, ok := joined(s, site, call)
	if !ok || !fixkit.Declarable(site.Block, first, last) {
		return nil
	}
	at := hir.Span{Start: site.Span().Start, End: fixkit.SpanOf(site.Block, last).End}
	for _, l := range s.BoundIn(at) {
		if s.UsedAfter(l, at.End) {
			return nil
		}
	}
	return []rule.Fix{s.Fix(title, rule.Safe, mend.Insert(at.Start, open+"{ "), spawn, mend.Insert(at.End, " });"))}
}

// staysSend reports whether all that the thread takes is Send, borrowed as it is.
func staysSend(s *mend.Scene, d *machine.Demand) bool {
	for _, other := range s.C.Demands {
		if other.Fn == d.Fn && other.Obligation.Cause == d.Obligation.Cause && other.Obligation.Trait == types.Send && other.Verdict.Answer != types.Yes {
			return false
		}
	}
	return true
}

// ends reports whether a method takes its receiver, a handle, to wait for the end of the thread.
func ends(s *mend.Scene, m *hir.MethodCall) bool {
	callee := s.Types.Callees[m.ID()]
	return callee != nil && callee.Def != nil && callee.ByValueSelf && len(m.Args) == 0
}

// joined finds the statement of the same block in which the handle, bound by the statement at site, is joined. What
// stands between must come to that statement in any case.
func joined(s *mend.Scene, site fixkit.Site, call *hir.Call) (first, last int, ok bool) {
	let, ok := site.Stmt().(*hir.LetStmt)
	if !ok || let.Init != hir.Expr(call) {
		return 0, 0, false
	}
	bind, ok := let.Pat.(*hir.BindPat)
	if !ok {
		return 0, 0, false
	}
	uses := s.Uses(bind.Local)
	if len(uses) != 1 {
		return 0, 0, false
	}
	join, ok := s.Parent(uses[0]).(*hir.MethodCall)
	if !ok || join.Recv != hir.Expr(uses[0]) || !ends(s, join) {
		return 0, 0, false
	}
	end, ok := fixkit.In(site.Block, join.Span)
	if !ok || end.IsTail() {
		return 0, 0, false
	}
	for i := site.Index; i <= end.Index; i++ {
		at := fixkit.SpanOf(site.Block, i)
		for _, e := range s.Hir.Exprs {
			if !at.Covers(e.Pos()) || call.Pos().Covers(e.Pos()) {
				continue
			}
			switch e.(type) {
			case *hir.Return, *hir.Break, *hir.Continue, *hir.Try, *hir.Await, *hir.If, *hir.Match, *hir.Loop, *hir.While, *hir.For, *hir.Closure, *hir.Async:
				return 0, 0, false
			}
		}
	}
	return site.Index, end.Index, true
}
