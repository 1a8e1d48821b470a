// Package detachedtask is the rule detached-task: the handle of a task is dropped where the code means to stop
// the task, which goes on.
package detachedtask

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "detached-task"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a task goes on when its handle is dropped",
		Section: 8, Relation: "type", Default: rule.Info, Doc: doc,
	}
}

// stopWords are what the names of functions that stop something begin with.
var stopWords = []string{"stop", "shutdown", "shut_down", "close", "cancel", "abort", "kill", "terminate", "disconnect"}

// Check reports handles that are dropped in place of a stop.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		s, ok := mend.NewScene(c, fn)
		if !ok {
			continue
		}
		stops := c.Drops(fn) || slices.ContainsFunc(stopWords, func(w string) bool { return strings.HasPrefix(fn.Name, w) })
		k := check{s: s, stops: stops}
		for _, e := range s.Hir.Exprs {
			k.visit(e)
		}
		for _, sel := range c.Selects(fn) {
			k.arms(&sel)
		}
		out = append(out, k.out...)
	}
	return out
}

type check struct {
	s     *mend.Scene
	stops bool // the function is one that stops something
	out   []rule.Finding
}

func (k *check) visit(e hir.Expr) {
	switch e := e.(type) {
	case *hir.Call:
		callee := k.s.Types.Callees[e.ID()]
		if callee == nil || callee.Def == nil {
			return
		}
		if k.s.C.CallsDrop(k.s.Types, e) && len(e.Args) == 1 {
			k.dropped(e)
			return
		}
		if row := k.s.C.Catalog.Cancel(callee.Def.Lang()); row != nil && row.Drops && row.Arg < len(e.Args) {
			k.timeout(e, e.Args[row.Arg])
		}
	case *hir.Assign:
		if k.stops && k.none(e.R) {
			k.cleared(e, e.L)
		}
	case *hir.MethodCall:
		if k.stops && k.s.C.Catalog.Empties(k.calleeOf(e)) && k.discarded(e) {
			k.cleared(e, e.Recv)
		}
	}
}

func (k *check) calleeOf(e hir.Expr) string {
	if e == nil {
		return ""
	}
	if c := k.s.Types.Callees[e.ID()]; c != nil && c.Def != nil {
		return c.Def.Lang()
	}
	return ""
}

// none reports whether an expression is Option::None.
func (k *check) none(e hir.Expr) bool {
	p, ok := e.(*hir.PathExpr)
	if !ok || p.Local != hir.NoLocal {
		return false
	}
	def := k.s.Types.PathDefs[p.ID()]
	return def != nil && def == k.s.C.Env().Index.Lookup("std::option::Option::None")
}

// discarded reports whether nobody uses the value of e.
func (k *check) discarded(e hir.Expr) bool {
	block, ok := k.s.Parent(e).(*hir.Block)
	return ok && hir.Discarded(block, e)
}

// handle is the row of a handle that detaches; optional: it lies in an Option.
func (k *check) handle(t types.Ty) (row *catalog.Eager, optional bool) {
	a, ok := t.(*types.Adt)
	if !ok {
		return nil, false
	}
	if a.Def == k.s.C.Env().Index.Lookup("std::option::Option") && len(a.Args) == 1 {
		row, _ = k.handle(a.Args[0])
		return row, true
	}
	return k.s.C.Catalog.Detaches(a.Def.Lang()), false
}

// dropped reports `drop(handle)`.
func (k *check) dropped(call *hir.Call) {
	text, ok := rulekit.PlaceName(k.s.Hir, call.Args[0])
	row, optional := k.handle(k.s.Types.Exprs[call.Args[0].ID()])
	if !ok || row == nil || k.told(text, row) {
		return
	}
	f := k.add(call.Span, text)
	if row.Abort != "" && !optional {
		f.Fixes = k.fix("stop the task", mend.Edit{At: call.Span, New: text + "." + row.Abort + "()"})
	}
}

// cleared reports a field or variable that is made None, or taken, in a function that stops something.
func (k *check) cleared(e, place hir.Expr) {
	text, ok := rulekit.PlaceName(k.s.Hir, place)
	row, optional := k.handle(k.s.Types.Exprs[place.ID()])
	if !ok || row == nil || !optional || k.told(text, row) {
		return
	}
	f := k.add(e.Pos(), text)
	site, ok := k.s.Statement(e.Pos())
	if st, is := site.Stmt().(*hir.ExprStmt); ok && is && st.X == e && row.Abort != "" {
		v := k.s.Fresh("task")
		f.Fixes = k.fix("stop the task", mend.Edit{At: st.Span, New: fmt.Sprintf("if let Some(%s) = %s.take() { %s.%s(); }", v, text, v, row.Abort)})
	}
}

// told reports whether the function has other means to make the task stop: it calls the handle's own method, or
// one of another field, or lets go of another value that does something when it is dropped, such as the end of
// a channel.
func (k *check) told(place string, row *catalog.Eager) bool {
	env := k.s.C.Env()
	for _, e := range k.s.Hir.Exprs {
		switch e := e.(type) {
		case *hir.MethodCall:
			if lang := k.calleeOf(e); lang == row.Type+"::"+row.Abort || strings.HasPrefix(lang, row.Type+"::") {
				return true
			}
			if text, ok := rulekit.PlaceName(k.s.Hir, e.Recv); ok && text != place {
				return true
			}
		case *hir.Call:
			if k.s.C.CallsDrop(k.s.Types, e) && len(e.Args) == 1 {
				text, ok := rulekit.PlaceName(k.s.Hir, e.Args[0])
				if h, _ := k.handle(k.s.Types.Exprs[e.Args[0].ID()]); ok && text != place && h == nil {
					return true
				}
			}
		case *hir.Assign:
			text, ok := rulekit.PlaceName(k.s.Hir, e.L)
			if ok && text != place && env.Solve(k.s.Types.Exprs[e.L.ID()], types.NeedsDrop, env.ParamEnv(k.s.Fn)).Answer != types.No {
				return true
			}
		}
	}
	return false
}

// timeout reports a handle that a timeout takes: when the time is up, nobody has it any more.
func (k *check) timeout(call hir.Expr, arg hir.Expr) {
	row, optional := k.handle(k.s.Types.Exprs[arg.ID()])
	if row == nil || optional || k.stoppable(arg, row) {
		return
	}
	await, ok := k.s.Parent(call).(*hir.Await)
	if ok && (k.s.C.Catalog.Panics(k.calleeOf(k.s.Parent(await))) || k.asserted(await)) {
		return // the program, or the test, is over
	}
	f := k.addMessage(arg.Pos(), fmt.Sprintf("when the time is up, `%s` is dropped, and its task goes on without anybody who could stop it", k.s.C.Text(k.s.Fn, arg.Pos())))
	p, variable := arg.(*hir.PathExpr)
	if !ok || !variable || row.Abort == "" || !k.discarded(await) {
		return
	}
	site, ok := k.s.Statement(await.Pos())
	if !ok {
		return
	}
	v := k.s.Hir.Locals[p.Local]
	text := k.s.Source(await.Span)
	at := p.Span.Start - await.Span.Start
	text = text[:at] + "&mut " + text[at:]
	f.Fixes = k.fix("stop the task when the time is up", append(k.mutable(p.Local),
		mend.Edit{At: site.Span(), New: fmt.Sprintf("if %s.is_err() { %s.%s(); }", text, v.Name.Text, row.Abort)})...)
}

// asserted reports whether a method of a value is what a macro such as `assert!` looks at.
func (k *check) asserted(e hir.Expr) bool {
	m, ok := k.s.Parent(e).(*hir.MethodCall)
	if !ok {
		return false
	}
	f, ok := k.s.Parent(m).(*hir.Format)
	return ok && len(f.Values) > 0
}

// arms reports handles that an arm of a select! takes.
func (k *check) arms(sel *rulekit.Select) {
	if !sel.Tokio || len(sel.Arms) < 2 {
		return
	}
	for i := range sel.Arms {
		future := sel.Arms[i].Future
		row, optional := k.handle(k.s.Types.Exprs[future.ID()])
		if row == nil || optional || k.stoppable(future, row) {
			continue
		}
		f := k.addMessage(future.Pos(), fmt.Sprintf("when another arm wins, `%s` is dropped, and its task goes on without anybody who could stop it", k.s.C.Text(k.s.Fn, future.Pos())))
		p, variable := future.(*hir.PathExpr)
		if !variable || row.Abort == "" {
			continue
		}
		edits := append(k.mutable(p.Local), mend.Edit{At: future.Pos(), New: "&mut " + k.s.Source(p.Span)})
		for j := range sel.Arms {
			if j != i {
				edits = append(edits, k.s.Prepend(sel.Arms[j].Handler, k.s.Source(p.Span)+"."+row.Abort+"();"))
			}
		}
		f.Fixes = k.fix("stop the task when another arm wins", edits...)
	}
}

// stoppable reports whether something else can stop the task: a handle that was made of this one before, or
// that it cannot be stopped at all, since it blocks.
func (k *check) stoppable(handle hir.Expr, row *catalog.Eager) bool {
	made := handle
	if p, ok := handle.(*hir.PathExpr); ok {
		for _, u := range k.s.Uses(p.Local) {
			if m, ok := k.s.Parent(u).(*hir.MethodCall); ok && m.Recv == hir.Expr(u) && strings.HasPrefix(k.calleeOf(m), row.Type+"::") {
				return true
			}
		}
		if let := k.s.Hir.LetOf(p.Local); let != nil && let.Init != nil {
			made = let.Init
		}
	}
	spawn := k.s.C.Spawn(k.s.Fn, made)
	return spawn != nil && spawn.Kind != catalog.Task && spawn.Kind != catalog.LocalTask
}

// mutable adds the `mut` that a variable needs.
func (k *check) mutable(l hir.LocalID) []mend.Edit {
	if k.s.Hir.Locals[l].Mut {
		return nil
	}
	return []mend.Edit{mend.Insert(k.s.Hir.Locals[l].Name.Span.Start, "mut ")}
}

func (k *check) fix(title string, edits ...mend.Edit) []rule.Fix {
	if k.s.C.NoFixes {
		return nil
	}
	return []rule.Fix{k.s.Fix(title, rule.Review, edits...)}
}

func (k *check) add(at hir.Span, handle string) *rule.Finding {
	return k.addMessage(at, fmt.Sprintf("dropping `%s` does not stop its task, which goes on by itself", handle))
}

func (k *check) addMessage(at hir.Span, msg string) *rule.Finding {
	k.out = append(k.out, rule.Finding{
		Rule: name, Severity: rule.Info, Section: 8, Message: msg, Location: k.s.C.At(k.s.Fn, at),
	})
	return &k.out[len(k.out)-1]
}
