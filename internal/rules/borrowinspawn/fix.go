package borrowinspawn

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// ownership collects what makes a task own its variables: `let`s in front of it, and edits inside it.
type ownership struct {
	s     *mend.Scene
	x     hir.Expr // the block, closure or call that becomes the task's
	lets  []string
	names []string // of the variables cloned, in backquotes
	vars  []hir.LocalID
	parts []hir.LocalID // of which only fields are taken, under names that are new
	edits []mend.Edit
	how   rule.Applicability
	// self is the name that stands for `self` inside; "" when it does not occur.
	self string
	// way is how a variable that is a reference is made the task's own.
	way way
	// send says that the task must be Send as well.
	send bool
	// title is what a fix is called that does more than to clone.
	title string
	// declared are the parameters that way has changed, in backquotes.
	declared []string
}

// way is a way to own what a reference leads to.
type way uint8

const (
	byFields      way = iota // own the fields of `self` that the task uses
	byClone                  // own a clone
	byDeclaration            // have the function take it by value
)

// captureFixes make a block or closure own all it takes, in one edit for all its captures: `move`, and a
// clone in front for each variable that is needed afterwards or is itself a reference. A second one has the
// function take by value what is a reference.
func captureFixes(s *mend.Scene, e hir.ExprID, send bool) []rule.Fix {
	if s.C.NoFixes {
		return nil
	}
	var out []rule.Fix
	for _, w := range []way{byFields, byClone, byDeclaration} {
		if f, ok := captureFix(ownership{s: s, x: s.Hir.Exprs[e], way: w, send: send}, s.Facts.GraphOf(e)); ok {
			out = append(out, f)
			if w == byFields {
				break
			}
		}
	}
	return out
}

// taker is what takes a variable along, as the title of a fix says it.
func taker(x hir.Expr) string {
	switch x := x.(type) {
	case *hir.Async:
		return "the async block"
	case *hir.Closure:
		if x.Async {
			return "the async closure"
		}
		return "the closure"
	}
	return "the task"
}

func captureFix(o ownership, g *body.Graph) (f rule.Fix, ok bool) {
	fields := false
	done := map[hir.LocalID]bool{}
	for i := range g.Captures {
		c := &g.Captures[i]
		if done[c.Var] {
			continue
		}
		done[c.Var] = true
		before := len(o.parts)
		if !o.capture(c) {
			return rule.Fix{}, false
		}
		fields = fields || len(o.parts) > before
	}
	switch {
	case o.way == byFields && !fields, o.way == byDeclaration && len(o.declared) == 0:
		return rule.Fix{}, false
	}
	o.edits = append(o.edits, moveEdit(o.x, g.Move)...)
	switch {
	case len(o.declared) > 0:
		return o.s.Fix("take "+strings.Join(o.declared, ", ")+", for "+taker(o.x)+" to own", rule.Review, append(o.lead(), o.edits...)...), true
	case o.title != "":
		return o.s.Fix(o.title, o.how, append(o.lead(), o.edits...)...), true
	case len(o.lets) > 0:
		return o.s.Fix("clone "+strings.Join(o.names, ", ")+" for "+taker(o.x), o.how, append(o.lead(), o.edits...)...), true
	case len(o.edits) > 0:
		return o.s.Fix("add `move`, so that it owns what it uses", o.how, o.edits...), true
	}
	return rule.Fix{}, false
}

// lead places the `let`s, if there are any.
func (o *ownership) lead() []mend.Edit {
	if len(o.lets) == 0 {
		return nil
	}
	return o.place("", "")
}

// moveEdit adds `move` where it is missing.
func moveEdit(x hir.Expr, has bool) []mend.Edit {
	if has {
		return nil
	}
	switch x := x.(type) {
	case *hir.Async:
		return []mend.Edit{mend.Insert(x.Keyword.End, " move")}
	case *hir.Closure:
		if x.Async {
			return []mend.Edit{mend.Insert(x.Keyword.End, " move")}
		}
		return []mend.Edit{mend.Insert(x.Span.Start, "move ")}
	}
	return nil
}

// capture makes the task own one captured variable; false when it cannot.
func (o *ownership) capture(c *body.Captured) bool {
	t := o.s.Types.Locals[c.Var]
	if r, ref := t.(*types.Ref); ref {
		return o.reference(c.Var, r)
	}
	if o.s.Solve(t, types.Static) != types.Yes {
		return o.guard(c.Var, t)
	}
	needed := neededAfter(o.s, o.x, c.Var)
	if o.s.Solve(t, types.Copy) == types.Yes {
		if needed && c.Mode == body.ByMutRef {
			o.how = rule.Review // it would count on its own
		}
		return true
	}
	if !needed {
		return true
	}
	if c.Mode == body.ByMutRef {
		o.how = rule.Review
	}
	return o.clone(c.Var, t, "clone", c.Mode == body.ByMutRef || o.s.Hir.Locals[c.Var].Mut && c.Mode == body.ByMove)
}

// clone adds `let name = name.clone();`.
func (o *ownership) clone(l hir.LocalID, t types.Ty, method string, mut bool) bool {
	if !o.s.Clones(t) {
		return false
	}
	o.let(l, method, mut)
	return true
}

func (o *ownership) let(l hir.LocalID, method string, mut bool) {
	name := o.s.Hir.Locals[l].Name.Text
	to := name
	if l == o.s.Hir.SelfLocal {
		o.self = o.s.Fresh("this")
		to = o.self
	}
	if mut {
		to = "mut " + to
	}
	o.lets = append(o.lets, fmt.Sprintf("let %s = %s.%s();", to, name, method))
	o.names = append(o.names, "`"+name+"`")
	o.vars = append(o.vars, l)
}

// reference makes the task own what a variable that is a shared reference leads to, when every use in the
// task can take an owned value.
func (o *ownership) reference(l hir.LocalID, r *types.Ref) bool {
	if o.s.Solve(r, types.Static) == types.Yes {
		return true
	}
	switch o.way {
	case byFields:
		if l == o.s.Hir.SelfLocal {
			return !r.Mut && o.fields(l)
		}
	case byDeclaration:
		if o.declare(l, r) {
			return true
		}
	}
	method, ok := owner(o.s, r)
	if !ok {
		return false
	}
	uses, ok := o.s.AsOwned(l, o.x.Pos())
	if !ok {
		return false
	}
	o.let(l, method, false)
	o.edits = append(o.edits, uses...)
	if l == o.s.Hir.SelfLocal {
		o.how = rule.Review // whether a clone shares what matters is for a person to say
		o.renameSelf()
	}
	return true
}

// renameSelf puts the new name in the place of `self` inside the task.
func (o *ownership) renameSelf() {
	for _, u := range o.s.Uses(o.s.Hir.SelfLocal) {
		if o.x.Pos().Covers(u.Span) {
			o.edits = append(o.edits, mend.Edit{At: u.Span, New: o.self})
		}
	}
}

// owner is the method that makes an owned value of what a reference leads to.
func owner(s *mend.Scene, r *types.Ref) (method string, ok bool) {
	elem := r.Elem
	method = "clone"
	switch t := elem.(type) {
	case *types.Prim:
		if t.Name == "str" {
			return "to_owned", !r.Mut
		}
	case *types.Slice:
		method, elem = "to_vec", t.Elem
	}
	return method, !r.Mut && s.Clones(elem) && s.Solve(elem, types.Static) == types.Yes
}

// place puts the `let`s in front of the statement when the variables are not used in the rest of the
// block, else into a block around the task. before and after are put around the task itself.
func (o *ownership) place(before, after string) []mend.Edit {
	at := o.x.Pos()
	if site, ok := o.s.Statement(at); ok && o.free(site) {
		start := site.Span().Start
		lets := ""
		for _, l := range o.lets {
			lets += o.s.Before(l, start)
		}
		if before == "" {
			return []mend.Edit{mend.Insert(start, lets)}
		}
		if start == at.Start {
			return []mend.Edit{mend.Insert(start, lets+before), mend.Insert(at.End, after)}
		}
		return []mend.Edit{mend.Insert(start, lets), mend.Insert(at.Start, before), mend.Insert(at.End, after)}
	}
	head, tail := "", ""
	if len(o.lets) > 0 {
		head, tail = "{ "+strings.Join(o.lets, " ")+" ", " }"
	}
	return []mend.Edit{mend.Insert(at.Start, head+before), mend.Insert(at.End, after+tail)}
}

// free reports whether the names may be bound anew in front of a statement: they are bound before it, and
// used from there on by the task alone; and the statement makes one task, since no closure in it may make
// several. What `self` is called then is a new name in any case.
func (o *ownership) free(site fixkit.Site) bool {
	if len(o.lets) == 0 {
		return false
	}
	for up := o.s.Parent(o.x); up != nil && site.Span().Covers(up.Pos()); up = o.s.Parent(up) {
		if _, closure := up.(*hir.Closure); closure {
			return false
		}
	}
	rest := hir.Span{Start: site.Span().Start, End: site.Block.Span.End}
	for _, l := range o.vars {
		if l == o.s.Hir.SelfLocal {
			continue
		}
		if o.s.Hir.Locals[l].Name.Span.End > rest.Start {
			return false
		}
		for _, u := range o.s.Uses(l) {
			if rest.Covers(u.Span) && !o.x.Pos().Covers(u.Span) {
				return false
			}
		}
	}
	return true
}

// neededAfter reports whether the variable is used once the task has been made, a later turn of a loop
// included.
func neededAfter(s *mend.Scene, x hir.Expr, l hir.LocalID) bool {
	if s.UsedAfter(l, x.Pos().End) {
		return true
	}
	scope := s.Hir.Root.Span
	if site, ok := s.Statement(s.Hir.Locals[l].Name.Span); ok {
		scope = site.Block.Span
	}
	return s.InLoop(x.Pos(), scope)
}

// argumentFixes wrap `f(&x)` into `async move { f(&x).await }`, which owns x and borrows from itself; x is
// cloned for it when it is needed afterwards, or is itself a reference. A second one has the function take by
// value what is a reference.
func argumentFixes(s *mend.Scene, call rulekit.Call, arg hir.Expr, send bool) []rule.Fix {
	if s.C.NoFixes {
		return nil
	}
	var out []rule.Fix
	for _, w := range []way{byClone, byDeclaration} {
		o := ownership{s: s, x: call.Expr, way: w, send: send}
		if !o.arguments(call) || w == byDeclaration && len(o.declared) == 0 {
			continue
		}
		title := fmt.Sprintf("let the task own `%s`", strings.TrimSpace(strings.TrimLeft(s.C.Text(s.Fn, arg.Pos()), "&")))
		if len(o.declared) > 0 {
			title, o.how = "take "+strings.Join(o.declared, ", ")+", for the task to own", rule.Review
		}
		out = append(out, s.Fix(title, o.how, append(o.place("async move { ", ".await }"), o.edits...)...))
	}
	return out
}

func (o *ownership) arguments(call rulekit.Call) bool {
	done := map[hir.LocalID]bool{}
	for _, a := range call.Args {
		if !o.argument(a, done) {
			return false
		}
	}
	return true
}

// argument says how an argument can be evaluated inside the task: a literal as it is, a variable or a
// reference to one by moving or cloning it.
func (o *ownership) argument(arg hir.Expr, done map[hir.LocalID]bool) bool {
	if r, ok := arg.(*hir.Ref); ok {
		arg = r.X
	}
	switch a := arg.(type) {
	case *hir.Lit:
		return true
	case *hir.PathExpr:
		if a.Local == hir.NoLocal || done[a.Local] {
			return true
		}
		done[a.Local] = true
		return o.variable(a.Local)
	}
	return o.hoist(arg)
}

// hoist gives a name to the temporary that an argument is borrowed from, before the task begins: the task owns it then.
func (o *ownership) hoist(arg hir.Expr) bool {
	made := temporaryOf(o.s, arg)
	if made == nil || len(o.lets) > 0 {
		return false
	}
	t := o.s.Types.Exprs[made.ID()]
	if o.s.Solve(t, types.Static) != types.Yes || o.send && o.s.Solve(t, types.Send) != types.Yes {
		return false
	}
	name := o.s.Fresh("value")
	o.lets = append(o.lets, fmt.Sprintf("let %s = %s;", name, o.s.C.Text(o.s.Fn, made.Pos())))
	o.edits = append(o.edits, mend.Edit{At: made.Pos(), New: name})
	return true
}

// temporaryOf is the call that makes the value which e, through methods that lend a part of it, is borrowed from; nil
// when that is no call.
func temporaryOf(s *mend.Scene, e hir.Expr) hir.Expr {
	for {
		switch x := e.(type) {
		case *hir.MethodCall:
			if _, lent := s.Types.Exprs[x.ID()].(*types.Ref); lent {
				e = x.Recv
				continue
			}
			return x
		case *hir.Call, *hir.Format:
			return x
		case *hir.Ref:
			e = x.X
			continue
		}
		return nil
	}
}

func (o *ownership) variable(l hir.LocalID) bool {
	t := o.s.Types.Locals[l]
	if r, ref := t.(*types.Ref); ref {
		return o.reference(l, r)
	}
	if o.s.Solve(t, types.Static) != types.Yes {
		return false
	}
	if o.s.Solve(t, types.Copy) == types.Yes || !neededAfter(o.s, o.x, l) {
		return true
	}
	return o.clone(l, t, "clone", o.s.Hir.Locals[l].Mut)
}
