// Package unawaitedfuture is the rule unawaited-future: a future is made and dropped, and nobody polls it in
// between, so that nothing of what it stands for happens.
package unawaitedfuture

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "unawaited-future"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a future is made, and nobody awaits it",
		Section: 1, Relation: "type", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the expressions whose value is a future that is dropped at once, or that lies in a variable
// nobody uses.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		facts := c.Facts(fn)
		if facts == nil {
			continue
		}
		s := search{c: c, fn: fn, facts: facts, parents: c.Parents(facts.Body)}
		s.uses = hir.Uses(facts.Body)
		s.body()
		out = append(out, s.found...)
	}
	return out
}

// search looks through one function.
type search struct {
	c       *rulekit.Context
	fn      *index.Def
	facts   *machine.Facts
	parents []hir.Expr
	uses    [][]*hir.PathExpr
	// inMacros are the variables that macros we do not know mention.
	inMacros map[hir.LocalID]bool
	found    []rule.Finding
}

// discard is how a value is thrown away.
type discard struct {
	// explicit: `let _ =`, `_ =`, `drop(…)`, a name with an underscore. Somebody means it, so it must be sure
	// that nothing has begun.
	explicit bool
	// call is the `drop(…)` around the value; nil without.
	call *hir.Call
	// variable is the name of the variable that holds the value and is not used; "" without.
	variable string
}

func (s *search) body() {
	s.inMacros = map[hir.LocalID]bool{}
	for _, e := range s.facts.Body.Exprs {
		if m, ok := e.(*hir.MacroCall); ok {
			for _, r := range m.Reads {
				s.inMacros[r.Local] = true
			}
		}
	}
	for _, e := range s.facts.Body.Exprs {
		switch e := e.(type) {
		case *hir.Block:
			for _, st := range e.Stmts {
				s.statement(st)
			}
		case *hir.Assign:
			if _, ok := e.L.(*hir.Underscore); ok {
				s.dropped(e.R, discard{explicit: true})
			}
		case *hir.Call:
			if s.c.CallsDrop(s.facts.Result, e) && len(e.Args) == 1 {
				s.dropped(e.Args[0], discard{explicit: true, call: e})
			}
		}
	}
}

func (s *search) statement(st hir.Stmt) {
	switch st := st.(type) {
	case *hir.ExprStmt:
		if st.Semi {
			s.dropped(st.X, discard{})
		}
	case *hir.LetStmt:
		if st.Init == nil {
			return
		}
		switch p := st.Pat.(type) {
		case *hir.WildPat:
			s.dropped(st.Init, discard{explicit: true})
		case *hir.BindPat:
			if p.Sub == nil && !p.Ref && s.unused(p.Local) {
				name := s.facts.Body.Locals[p.Local].Name.Text
				s.dropped(st.Init, discard{explicit: name[0] == '_', variable: name})
			}
		}
	}
}

// unused reports whether a variable is nowhere mentioned but to throw it away.
func (s *search) unused(l hir.LocalID) bool {
	for _, u := range s.uses[l] {
		switch up := s.parents[u.ID()].(type) {
		case *hir.Call:
			if !s.c.CallsDrop(s.facts.Result, up) {
				return false
			}
		case *hir.Assign:
			if _, ok := up.L.(*hir.Underscore); !ok {
				return false
			}
		case *hir.Block:
			if !hir.Discarded(up, u) {
				return false
			}
		default:
			return false
		}
	}
	return !s.inMacros[l]
}

// dropped looks at a value that is thrown away: whichever branch gives it.
func (s *search) dropped(e hir.Expr, how discard) {
	switch e := e.(type) {
	case *hir.Block:
		if e.Tail != nil && (e.Kind == hir.PlainBlock || e.Kind == hir.UnsafeBlock) {
			s.dropped(e.Tail, how)
		}
		return
	case *hir.If:
		if e.Else != nil {
			s.dropped(e.Then, how)
			s.dropped(e.Else, how)
		}
		return
	case *hir.Match:
		for i := range e.Arms {
			s.dropped(e.Arms[i].Body, how)
		}
		return
	case *hir.PathExpr, *hir.Field, *hir.Index, *hir.Unary, *hir.Cast:
		return // of a variable, `unused` has the say; what lies behind a place is not dropped
	}
	if !s.fits(e) {
		return
	}
	what := s.what(e, how)
	if what == "" {
		return
	}
	f := rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 1, Message: what,
		Location: s.c.At(s.fn, e.Pos()),
	}
	if s.c.InAsync(s.fn, s.parents, e) {
		f.Fixes = fixes(s, e, how)
	} else {
		f.Message += "; since this is not async code, spawn the future, block on it, or make the function async"
	}
	s.found = append(s.found, f)
}

// fits reports whether the method that a call was resolved to takes as many arguments: with a type that is not
// known in full, the first trait that has the name may not be the one that is meant.
func (s *search) fits(e hir.Expr) bool {
	call, ok := e.(*hir.MethodCall)
	if !ok {
		return true
	}
	callee := s.facts.Result.Callees[call.ID()]
	if adjust := s.facts.Result.Adjusts[call.Recv.ID()]; adjust != nil && adjust.Unsure {
		return false
	}
	return callee == nil || callee.Def == nil || len(s.c.Env().Sig(callee.Def).Params) == len(call.Args)+1
}

// what says which future e gives, and what that means; "" when it surely gives none.
func (s *search) what(e hir.Expr, how discard) string {
	t := s.facts.Result.Exprs[e.ID()]
	idle := s.c.IdleFuture(s.fn, t)
	end := "is dropped without being polled"
	if how.variable != "" {
		end = fmt.Sprintf("lies in `%s`, and nobody polls it", how.variable)
	}
	switch {
	case idle == rulekit.Untouched || idle == rulekit.Declared && !how.explicit:
		return s.direct(e, t, end)
	case how.variable == "":
		return s.inside(e, t)
	}
	return ""
}

// direct is the message on a value that is a future.
func (s *search) direct(e hir.Expr, t types.Ty, end string) string {
	if _, ok := e.(*hir.Async); ok {
		return "this async block " + end + ": nothing in it runs"
	}
	text := s.c.Text(s.fn, e.Pos())
	if f, ok := t.(*types.Future); ok && f.Expr == types.NoExpr && calls(e) {
		return fmt.Sprintf("the future of `%s` %s: nothing in `%s` runs", text, end, f.Fn.Name)
	}
	if calls(e) {
		return fmt.Sprintf("the future that `%s` gives %s: what it stands for does not happen", text, end)
	}
	return fmt.Sprintf("the value of `%s` is a future, and it %s: what it stands for does not happen", text, end)
}

// inside is the message on a value that holds an async fn's or block's future: in a Result or an Option, or
// as what a task gives in the end.
func (s *search) inside(e hir.Expr, t types.Ty) string {
	a, ok := t.(*types.Adt)
	if !ok || len(a.Args) == 0 || s.c.IdleFuture(s.fn, a.Args[0]) != rulekit.Untouched {
		return ""
	}
	ix := s.c.Env().Index
	text := s.c.Text(s.fn, e.Pos())
	switch a.Def {
	case ix.Lookup("std::option::Option"):
		if !s.byClosure(e, a.Args[0]) {
			return "" // what was there before, as a rule
		}
		fallthrough
	case ix.Lookup("std::result::Result"):
		return fmt.Sprintf("the `%s` of `%s` holds a future that is dropped without being polled", a.Def.Name, text)
	}
	if callee := s.facts.Result.Callees[e.ID()]; callee != nil && callee.Def != nil && s.c.Catalog.Spawn(callee.Def.Lang()) != nil {
		return fmt.Sprintf("what runs in `%s` ends with a future that nobody polls: what that stands for does not happen", text)
	}
	return ""
}

// byClosure reports whether e is a call of a method with a closure that makes the future: `opt.map(|x| …)`.
func (s *search) byClosure(e hir.Expr, future types.Ty) bool {
	call, ok := e.(*hir.MethodCall)
	if !ok {
		return false
	}
	for _, a := range call.Args {
		if c, ok := s.facts.Result.Exprs[a.ID()].(*types.Closure); ok && types.Equal(c.Ret, future) {
			return true
		}
	}
	return false
}

func calls(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Call, *hir.MethodCall:
		return true
	}
	return false
}
