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
		s := &search{Scene: scene, parents: c.Parents(scene.Hir), seen: map[hir.Span]bool{}}
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
		if t.Closure {
			return "the future of an async closure"
		}
		return "an async block"
	case *types.Dyn:
		return "a trait object without `Unpin`"
	}
	return "`" + s.C.Type(t) + "`"
}

// pollCall looks at a method of the trait Future that is called on a future which is not pinned, or on what holds one.
// No such method is found then: it takes a Pin.
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
	how, inner := s.holding(t)
	if !s.polledType(inner) || !s.future(inner) || s.own(m.Name.Text, t, inner) {
		return
	}
	f := s.report(m.Recv, m, fmt.Sprintf(how.message(), m.Name.Text, s.C.Text(s.Fn, m.Recv.Pos())), nil)
	if f != nil && !s.C.NoFixes && f.Fixes == nil {
		f.Fixes = s.pinPlace(m, how, t, inner)
	}
}

// holder says what a future is polled in.
type holder uint8

const (
	bare     holder = iota
	inBox           // Box<F>
	inPin           // Pin<Box<F>>
	inOption        // Option<F>
)

func (h holder) message() string {
	switch h {
	case inBox:
		return "`%s` takes a `Pin`, and `%s` is a plain box, which is not pinned"
	case inPin:
		return "`%s` takes a `Pin<&mut _>`, and `%s` is a pinned box: `as_mut()` gives that"
	case inOption:
		return "`%s` takes a `Pin` of a future, and `%s` is an `Option`"
	}
	return "`%s` takes a `Pin`, and `%s` is not pinned"
}

// holding is what a type holds, and how, when it is one that futures are kept in.
func (s *search) holding(t types.Ty) (holder, types.Ty) {
	adt, ok := t.(*types.Adt)
	if !ok || len(adt.Args) == 0 {
		return bare, t
	}
	ix := s.C.Env().Index
	switch adt.Def {
	case ix.Lookup("std::boxed::Box"):
		return inBox, adt.Args[0]
	case ix.Lookup("std::option::Option"):
		return inOption, adt.Args[0]
	case ix.Lookup("std::pin::Pin"):
		if how, inner := s.holding(adt.Args[0]); how == inBox {
			return inPin, inner
		}
	}
	return bare, t
}

// polledType reports whether a type surely has no methods but those of the traits that it is known to implement.
func (s *search) polledType(t types.Ty) bool {
	switch t := t.(type) {
	case *types.Future, *types.Opaque:
		return s.movable(t)
	case *types.Dyn:
		return true
	case *types.Param:
		for _, p := range s.C.Env().ParamEnv(s.Fn).Preds {
			if types.Equal(p.Subject, t) && p.Trait.Name != "" && p.Trait.Trait == nil && !p.Maybe {
				return false
			}
		}
		return true
	}
	return false
}

// own reports whether a trait other than Future has a method of that name, which may be the one that is meant: one of
// some types is not known to lack the trait.
func (s *search) own(method string, on ...types.Ty) bool {
	ix, penv := s.C.Env().Index, s.C.Env().ParamEnv(s.Fn)
	future := ix.Lookup("std::future::Future")
	for _, m := range ix.TraitMethods(s.Fn.Crate, method) {
		if m.Parent == future || m.Parent == nil {
			continue
		}
		for _, t := range on {
			if s.C.Env().Implements(t, types.TraitRef{Trait: m.Parent, Name: m.Parent.Name}, penv) != types.No {
				return true
			}
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

// report makes the finding on an operand, once; nil when it is made already.
func (s *search) report(operand, at hir.Expr, message string, o *types.Obligation) *rule.Finding {
	if s.seen[operand.Pos()] {
		return nil
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
	return &s.found[len(s.found)-1]
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
