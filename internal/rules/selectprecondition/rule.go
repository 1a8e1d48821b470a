// Package selectprecondition is the rule select-precondition: what a precondition of select! does not do. It
// does not keep the arm's expression from being evaluated, and when all arms are turned off, by preconditions
// or by patterns that did not match, a select! without `else` panics.
package selectprecondition

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "select-precondition"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a precondition of select! that does not protect",
		Section: 7, Relation: "flow", Default: rule.Warning, Doc: doc,
	}
}

// Check looks at every select! of tokio's form.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		for _, sel := range c.Selects(fn) {
			s, ok := mend.NewScene(c, fn)
			if !ok || !sel.Tokio {
				continue
			}
			k := check{s: s, sel: &sel}
			for i := range sel.Arms {
				k.unprotected(&sel.Arms[i])
			}
			k.disabled()
			out = append(out, k.out...)
		}
	}
	return out
}

type check struct {
	s   *mend.Scene
	sel *rulekit.Select
	out []rule.Finding
}

// unprotected finds a call that panics on the very thing that the arm's precondition asks about.
func (k *check) unprotected(arm *hir.SelectArm) {
	if arm.Cond == nil {
		return
	}
	asked := k.places(arm.Cond)
	var guilty hir.Expr
	hir.Walk(arm.Future, func(e hir.Expr) bool {
		switch e.(type) {
		case *hir.Async, *hir.Closure:
			return false // evaluated when it is polled
		}
		if of := k.panicsOn(e); of != nil && asked[k.root(of)] {
			guilty = e
		}
		return guilty == nil
	})
	if guilty == nil {
		return
	}
	f := rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 7, Location: k.s.C.At(k.s.Fn, guilty.Pos()),
		Message: fmt.Sprintf("`%s` is evaluated even when `%s` is false, and panics then: a precondition only keeps the future from being polled",
			k.text(guilty), k.text(arm.Cond)),
		Related: []rule.Related{{Location: k.s.C.At(k.s.Fn, arm.Cond.Pos()), Message: "the precondition"}},
	}
	if !k.s.C.NoFixes && !leaves(arm.Future) {
		f.Fixes = []rule.Fix{k.s.Fix("put it into an async block, which runs only when it is polled", rule.Safe,
			mend.Insert(arm.Future.Pos().Start, "async { "), mend.Insert(arm.Future.Pos().End, ".await }"))}
	}
	k.out = append(k.out, f)
}

func (k *check) text(e hir.Expr) string { return k.s.C.Text(k.s.Fn, e.Pos()) }

// panicsOn is what an expression panics on: the receiver of an `unwrap`, what an index goes into; nil for an
// expression that does not panic by itself.
func (k *check) panicsOn(e hir.Expr) hir.Expr {
	switch e := e.(type) {
	case *hir.MethodCall:
		if callee := k.s.Types.Callees[e.ID()]; callee != nil && callee.Def != nil && k.s.C.Catalog.Panics(callee.Def.Lang()) {
			return e.Recv
		}
	case *hir.Index:
		return e.Base
	}
	return nil
}

// root is the variable or field that a chain of method calls begins with; "" when it begins otherwise, or waits
// on the way.
func (k *check) root(e hir.Expr) string {
	for {
		if p, ok := rulekit.PlaceName(k.s.Hir, e); ok {
			return p
		}
		switch x := e.(type) {
		case *hir.MethodCall:
			e = x.Recv
		case *hir.Ref:
			e = x.X
		default:
			return ""
		}
	}
}

// places are the variables and fields that an expression mentions, the longest paths alone.
func (k *check) places(e hir.Expr) map[string]bool {
	out := map[string]bool{}
	hir.Walk(e, func(x hir.Expr) bool {
		if p, ok := rulekit.PlaceName(k.s.Hir, x); ok {
			out[p] = true
			return false
		}
		return true
	})
	return out
}

// leaves reports whether an expression jumps out of the place it stands in, which an async block would change.
func leaves(e hir.Expr) bool {
	found := false
	hir.Walk(e, func(x hir.Expr) bool {
		switch x.(type) {
		case *hir.Try, *hir.Return, *hir.Break, *hir.Continue:
			found = true
		case *hir.Async, *hir.Closure:
			return false
		}
		return !found
	})
	return found
}

// disabled finds a select! all of whose arms can be turned off, and that has no `else`.
func (k *check) disabled() {
	if k.sel.Else != nil || len(k.sel.Arms) == 0 {
		return
	}
	asked := map[string]bool{}
	patterns := false
	for i := range k.sel.Arms {
		arm := &k.sel.Arms[i]
		if k.refutable(arm.Pat) && !k.given(arm) {
			patterns = true
			continue
		}
		if arm.Cond == nil {
			return
		}
		for p := range k.places(arm.Cond) {
			if asked[p] {
				return // two preconditions about one thing: it may be that one of them always holds
			}
			asked[p] = true
		}
	}
	if k.guarded(asked) {
		return
	}
	how := "every arm has a precondition"
	switch {
	case patterns && len(asked) > 0:
		how = "every arm has a precondition or a pattern that may not match"
	case patterns:
		how = "every arm has a pattern that may not match"
	}
	at := hir.Span{Start: k.sel.Pos().Start, End: k.sel.Pos().Start + uint32(len(k.sel.Macro)) + 1}
	f := rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 7, Location: k.s.C.At(k.s.Fn, at),
		Message: how + ", and there is no `else`: when all arms are off, this select! panics",
	}
	f.Fixes = k.addElse()
	k.out = append(k.out, f)
}

// given reports whether an arm's future surely gives the variant that its pattern asks for: a block that ends in it.
func (k *check) given(arm *hir.SelectArm) bool {
	block, ok := arm.Future.(*hir.Async)
	pat, is := arm.Pat.(*hir.TupleStructPat)
	if !ok || !is || slices.ContainsFunc(pat.Elems, k.refutable) {
		return false
	}
	for _, e := range k.s.Hir.Exprs {
		switch e.(type) {
		case *hir.Return, *hir.Try:
			if block.Pos().Covers(e.Pos()) {
				return false // it may end otherwise
			}
		}
	}
	made, ok := block.Body.Tail.(*hir.Call)
	if !ok {
		return false
	}
	def := k.s.Types.PatDefs[pat.PatID()]
	return def != nil && def == k.s.Types.PathDefs[made.Callee.ID()]
}

// guarded reports whether a condition outside of the select! asks about what a precondition asks about: one under
// which the select! runs, or one that leaves before it does. It may keep the arms from being off all at once.
func (k *check) guarded(asked map[string]bool) bool {
	d := rulekit.Divergence{Facts: k.s.Facts}
	at := k.sel.Pos()
	for _, e := range k.s.Hir.Exprs {
		var cond hir.Expr
		switch e := e.(type) {
		case *hir.While:
			if e.Span.Covers(at) {
				cond = e.Cond
			}
		case *hir.If:
			if e.Span.Covers(at) || !at.Covers(e.Span) && (!d.Completes(e.Then) || e.Else != nil && !d.Completes(e.Else)) {
				cond = e.Cond
			}
		}
		if cond == nil {
			continue
		}
		for p := range k.places(cond) {
			if asked[p] {
				return true
			}
		}
	}
	return false
}

// refutable reports whether a pattern surely does not match every value.
func (k *check) refutable(p hir.Pat) bool {
	if _, or := p.(*hir.OrPat); or {
		return false // the alternatives may cover everything together
	}
	found := false
	hir.WalkPat(p, func(q hir.Pat) {
		switch q := q.(type) {
		case *hir.LitPat:
			found = true
		case *hir.TupleStructPat, *hir.StructPat, *hir.PathPat:
			def := k.s.Types.PatDefs[q.PatID()]
			found = found || def != nil && def.Kind == index.VariantDef && len(k.s.C.Env().Variants(def.Parent)) > 1
		}
	})
	return found
}

// addElse leaves the loop when all arms are off. Where the select! gives a value, or stands in no loop, what to
// do then is for a person to say.
func (k *check) addElse() []rule.Fix {
	site, ok := k.s.Statement(k.sel.Pos())
	if !ok || k.s.C.NoFixes || !k.sel.Repeats() {
		return nil
	}
	if st, ok := site.Stmt().(*hir.ExprStmt); site.IsTail() && site.Block.Tail != hir.Expr(k.sel.Select) || !site.IsTail() && (!ok || st.X != hir.Expr(k.sel.Select)) {
		return nil
	}
	if !rulekit.UnitLoop(k.s.Hir, k.sel.Pos()) {
		return nil
	}
	last := k.sel.Arms[len(k.sel.Arms)-1].Handler
	at := last.Pos().End
	comma := ","
	if rest := k.s.Source(hir.Span{Start: at, End: k.sel.Pos().End}); len(rest) > 0 && rest[0] == ',' {
		at, comma = at+1, ""
	} else if _, block := last.(*hir.Block); block {
		comma = ""
	}
	sep := " "
	if k.s.OwnLine(k.sel.Arms[0].Pat.Pos().Start) {
		sep = "\n" + k.s.Indent(k.sel.Arms[0].Pat.Pos().Start)
	}
	return []rule.Fix{k.s.Fix("leave the loop when all arms are off", rule.Review, mend.Insert(at, comma+sep+"else => break,"))}
}
