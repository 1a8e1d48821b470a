// Package unpinnedfuture is the rule unpinned-future: something polls a future through a reference, or demands
// that it is Unpin, and it is not pinned.
package unpinnedfuture

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "unpinned-future"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a future is polled through a reference, and is not pinned",
		Section: 2, Relation: "type", Default: rule.Error, Doc: doc,
	}
}

// Check reports the operands that must be Unpin and surely are not.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		scene, ok := mend.NewScene(c, fn)
		if !ok {
			continue
		}
		s := &search{Scene: scene, parents: hir.Parents(scene.Hir), seen: map[hir.Span]bool{}}
		for _, e := range s.Hir.Exprs {
			s.expr(e)
		}
		for i := range s.Types.Obligations {
			s.obligation(&s.Types.Obligations[i])
		}
		out = append(out, s.found...)
	}
	return out
}

// search looks through one function.
type search struct {
	*mend.Scene
	parents []hir.Expr
	seen    map[hir.Span]bool
	found   []rule.Finding
}

// expr looks at the places where the language, or a macro, polls something.
func (s *search) expr(e hir.Expr) {
	switch e := e.(type) {
	case *hir.Await:
		s.polled(e.X)
	case *hir.Join:
		for _, a := range e.Args {
			s.polled(a)
		}
	case *hir.Select:
		for i := range e.Arms {
			s.polled(e.Arms[i].Future)
			if !e.Tokio {
				s.byName(e, e.Arms[i].Future)
			}
		}
	case *hir.MethodCall:
		s.pollCall(e)
	}
}

func (s *search) typeOf(e hir.Expr) types.Ty { return s.Types.Exprs[e.ID()] }

// movable reports whether a type surely is a future and surely is not Unpin.
func (s *search) movable(t types.Ty) bool {
	if s.Solve(t, types.Unpin) != types.No {
		return false
	}
	switch t := t.(type) {
	case *types.Future, *types.Opaque, *types.Dyn, *types.Param:
		return s.future(t)
	case *types.Adt:
		return s.future(t)
	}
	return false
}

// future reports whether a type surely implements Future.
func (s *search) future(t types.Ty) bool {
	future := s.C.Env().Index.Lookup("std::future::Future")
	if future == nil {
		return false
	}
	ref := types.TraitRef{Trait: future, Name: future.Name}
	return s.C.Env().Implements(t, ref, s.C.Env().ParamEnv(s.Fn)) == types.Yes
}

// polled looks at an operand whose IntoFuture is called: a reference to a future, or a box of one, is a future
// only if that is Unpin.
func (s *search) polled(x hir.Expr) {
	switch t := s.typeOf(x).(type) {
	case *types.Ref:
		if t.Mut && s.movable(t.Elem) {
			s.report(x, x, fmt.Sprintf("`%s` is a future only if what it refers to is `Unpin`, and %s is not: pin that first",
				s.C.Text(s.Fn, x.Pos()), s.kind(t.Elem)), nil)
		}
	case *types.Adt:
		if t.Def == s.C.Env().Index.Lookup("std::boxed::Box") && len(t.Args) > 0 && s.movable(t.Args[0]) {
			s.report(x, x, fmt.Sprintf("`%s` is a `Box`, which is a future only if what is in it is `Unpin`, and %s is not: pin the box",
				s.C.Text(s.Fn, x.Pos()), s.kind(t.Args[0])), nil)
		}
	}
}

// byName looks at an arm of futures' select!, which polls a variable that it is given by name in place.
func (s *search) byName(e *hir.Select, x hir.Expr) {
	if p, ok := x.(*hir.PathExpr); ok && p.Local != hir.NoLocal && s.movable(s.typeOf(x)) {
		s.report(x, x, fmt.Sprintf("`%s!` polls `%s` where it lies, and %s is not `Unpin`: pin it first",
			e.Macro, p.Path.Text(), s.kind(s.typeOf(x))), nil)
	}
}

// kind is what a future is called in a message.
func (s *search) kind(t types.Ty) string {
	switch t := t.(type) {
	case *types.Future:
		if t.Expr == types.NoExpr {
			return "the future of the async fn `" + t.Fn.Name + "`"
		}
		return "an async block"
	case *types.Dyn:
		return "a trait object without `Unpin`"
	}
	return "`" + s.C.Type(t) + "`"
}

// pollCall looks at a method of the trait Future that is called on a future which is not pinned. No such
// method is found then: it takes a Pin.
func (s *search) pollCall(m *hir.MethodCall) {
	future := s.C.Env().Index.Lookup("std::future::Future")
	callee := s.Types.Callees[m.ID()]
	if future == nil || callee != nil && callee.Def != nil && callee.Def.Parent != future {
		return
	}
	if s.C.Env().Index.Child(future, m.Name.Text, index.ValueNS) == nil || len(m.Args) != 1 {
		return
	}
	t := s.typeOf(m.Recv)
	if r, ok := t.(*types.Ref); ok && r.Mut {
		t = r.Elem
	}
	switch t.(type) {
	case *types.Future, *types.Opaque:
	default:
		return
	}
	if s.movable(t) && !s.own(m.Name.Text) {
		s.report(m.Recv, m, fmt.Sprintf("`%s` takes a `Pin`, and `%s` is not pinned", m.Name.Text, s.C.Text(s.Fn, m.Recv.Pos())), nil)
	}
}

// own reports whether a trait other than Future has a method of that name, which may be the one that is meant.
func (s *search) own(method string) bool {
	future := s.C.Env().Index.Lookup("std::future::Future")
	for _, m := range s.C.Env().Index.TraitMethods(s.Fn.Crate, method) {
		if m.Parent != future && (m.Crate == nil || !m.Crate.Stub) {
			return true
		}
	}
	return false
}

// obligation looks at a call that demands Unpin.
func (s *search) obligation(o *types.Obligation) {
	if o.Trait != types.Unpin || s.Solve(o.Ty, types.Unpin) != types.No || o.Cause < 0 {
		return
	}
	call := s.Hir.Exprs[o.Cause]
	at, operand := call, call
	if o.Value != types.NoExpr {
		at = s.Hir.Exprs[o.Value]
		operand = at
	} else if c, ok := call.(*hir.Call); ok && len(c.Args) > 0 {
		at, operand = c.Args[0], c.Args[0]
	} else if m, ok := call.(*hir.MethodCall); ok {
		at, operand = m, m.Recv
	}
	s.report(operand, at, fmt.Sprintf("`%s` demands `Unpin`, and %s is not: pin it first", o.By, s.kind(o.Ty)), o)
}

// report makes the finding on an operand, once.
func (s *search) report(operand, at hir.Expr, message string, o *types.Obligation) {
	if s.seen[operand.Pos()] {
		return
	}
	s.seen[operand.Pos()] = true
	f := rule.Finding{
		Rule: name, Severity: rule.Error, Section: 2, Message: message, Location: s.C.At(s.Fn, at.Pos()),
	}
	if l := variable(operand); l != hir.NoLocal && s.Hir.Locals[l].Name.Span.Len() > 0 {
		f.Related = []rule.Related{{Location: s.C.At(s.Fn, s.Hir.Locals[l].Name.Span), Message: "made here"}}
	}
	if !s.C.NoFixes {
		f.Fixes = s.fixes(operand, o)
	}
	s.found = append(s.found, f)
}

// variable is the variable that an operand names, or refers to; hir.NoLocal for others.
func variable(x hir.Expr) hir.LocalID {
	if r, ok := x.(*hir.Ref); ok {
		x = r.X
	}
	if p, ok := x.(*hir.PathExpr); ok {
		return p.Local
	}
	return hir.NoLocal
}
