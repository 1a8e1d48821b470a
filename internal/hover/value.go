package hover

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hint"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// variables offers the names of variables, where they are bound and where they are used, in macros too; and the
// methods and paths whose value goes into a variable, or waits in a temporary, that there is something to say of.
func (r *reader) variables() {
	b := r.facts.Body
	for i := range b.Locals {
		local := hir.LocalID(i)
		r.offer(b.Locals[i].Name.Span, func() (string, []string) { return r.variable(local, r.offset) })
	}
	for _, e := range b.Exprs {
		switch e := e.(type) {
		case *hir.PathExpr:
			if e.Local != hir.NoLocal {
				r.offer(e.Pos(), func() (string, []string) { return r.variable(e.Local, r.offset) })
			}
		case *hir.Call, *hir.MethodCall:
			name, _ := calleeSpan(e)
			r.offer(name, func() (string, []string) { return r.made(e) })
		}
	}
}

// types offers the types written for variables and parameters.
func (r *reader) types() {
	for _, e := range r.facts.Body.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range block.Stmts {
			if let, ok := st.(*hir.LetStmt); ok && let.Ty != nil {
				r.typeOf(let.Ty, let.Pat)
			}
		}
	}
	header, ok := r.c.Env().Index.Header(r.fn).(*hir.Fn)
	if !ok {
		return
	}
	for i, p := range header.Params {
		if i < len(r.facts.Body.Params) && p.Ty != nil {
			r.typeOf(p.Ty, r.facts.Body.Params[i])
		}
	}
}

// typeOf offers the names in the type of what a plain name is bound to.
func (r *reader) typeOf(t hir.TypeRef, p hir.Pat) {
	bind, ok := p.(*hir.BindPat)
	if !ok {
		return
	}
	hir.WalkType(t, func(t hir.TypeRef) bool {
		span := hir.Span{}
		switch t := t.(type) {
		case *hir.PathType:
			if n := len(t.Path.Segments); n > 0 {
				span = t.Path.Segments[n-1].Name.Span
			}
		case *hir.DynType, *hir.PtrType:
			span = t.TypeSpan()
		}
		r.offer(span, func() (string, []string) { return r.variable(bind.Local, bind.Span.Start) })
		return true
	})
}

// made speaks of the value of a call: of the variable that it goes into, or of the temporary that it is.
func (r *reader) made(e hir.Expr) (text string, pages []string) {
	f := r.future(e.Pos().Start)
	if f == nil || r.notable(r.facts.Result.Exprs[e.ID()]) == "" && !r.hands(e) {
		return "", nil
	}
	if id, ok := r.temporary(e, f); ok {
		for _, v := range r.values(f) {
			if v.Local == id {
				return r.value(v, f), r.pages(v.Ty)
			}
		}
		l := &f.Graph.Locals[id]
		return r.crossesNone("the value of `"+r.c.Text(r.fn, l.Span)+"`", l.Ty, f, id), r.pages(l.Ty)
	}
	if x := r.fleeting(e); x != nil {
		name := "the value of `" + r.c.Text(r.fn, x.Pos()) + "`"
		t := r.facts.Result.Exprs[x.ID()]
		return r.crossesNone(name, t, f, -1) + "- dropped at the end of the statement\n", r.pages(t)
	}
	for i := range r.facts.Body.Locals {
		let := r.facts.Body.LetOf(hir.LocalID(i))
		if let == nil || let.Init == nil || !let.Init.Pos().Covers(e.Pos()) || r.future(let.Init.Pos().Start) != f {
			continue
		}
		if r.through(let.Init, e) {
			return r.variable(hir.LocalID(i), let.Pat.Pos().Start)
		}
	}
	return "", nil
}

// temporary is the one that holds what a call gives, as it is or after the calls behind it.
func (r *reader) temporary(e hir.Expr, f *machine.Future) (body.LocalID, bool) {
	for x := e; x != nil; x = r.around()[x.ID()] {
		for id := range f.Graph.Locals {
			l := &f.Graph.Locals[id]
			if l.Kind == body.Temporary && l.Expr == x.ID() && r.notable(l.Ty) != "" {
				return body.LocalID(id), true
			}
		}
		if up := r.around()[x.ID()]; up == nil || !r.passes(x, up) {
			break
		}
	}
	return 0, false
}

// fleeting is the expression whose notable value comes of a call and is used in place, by a method or through a
// dereference; nil where it goes elsewhere.
func (r *reader) fleeting(e hir.Expr) hir.Expr {
	var last hir.Expr
	for x := e; ; {
		if r.notable(r.facts.Result.Exprs[x.ID()]) != "" {
			last = x
		}
		up := r.around()[x.ID()]
		switch y := up.(type) {
		case *hir.Unary:
			if y.Op == '*' {
				return last
			}
			return nil
		case *hir.Field, *hir.Index:
			return last
		}
		if up == nil || !r.passes(x, up) {
			return nil
		}
		if last != nil && r.notable(r.facts.Result.Exprs[up.ID()]) == "" {
			return last
		}
		x = up
	}
}

// hands reports whether what a call gives is taken apart by the calls behind it until something notable is left, as
// `unwrap` does with a lock's result.
func (r *reader) hands(e hir.Expr) bool {
	for x := e; ; {
		up := r.around()[x.ID()]
		if up == nil || !r.passes(x, up) {
			return false
		}
		if x = up; r.notable(r.facts.Result.Exprs[x.ID()]) != "" {
			return true
		}
	}
}

// passes reports whether an expression takes the value of another apart or waits for it.
func (r *reader) passes(x, up hir.Expr) bool {
	switch up := up.(type) {
	case *hir.MethodCall:
		return up.Recv == x
	case *hir.Try, *hir.Await:
		return true
	}
	return false
}

// through reports whether the value of e becomes that of init: directly, or by the calls behind it.
func (r *reader) through(init, e hir.Expr) bool {
	for x := e; x != nil; x = r.around()[x.ID()] {
		if x == init {
			return true
		}
		if up := r.around()[x.ID()]; up == nil || !r.passes(x, up) {
			return false
		}
	}
	return false
}

// variable speaks of a variable, as the future around an offset has it.
func (r *reader) variable(local hir.LocalID, offset uint32) (text string, pages []string) {
	f := r.future(offset)
	if f == nil {
		if f = r.parameterOf(local); f == nil {
			return "", nil
		}
	}
	for _, v := range r.values(f) {
		if variableOf(v) == local || r.isParameter(v, local) {
			if r.worth(v) {
				return r.value(v, f), r.pages(v.Ty)
			}
			return "", nil
		}
	}
	if int(local) >= len(r.facts.Result.Locals) || r.unsure(f, local) {
		return "", nil
	}
	t := r.facts.Result.Locals[local]
	if r.notable(t) == "" {
		return "", nil
	}
	id := slices.IndexFunc(f.Graph.Locals, func(l body.Local) bool { return l.Hir == local && l.Kind != body.Capture })
	return r.crossesNone("`"+r.facts.Body.Locals[local].Name.Text+"`", t, f, body.LocalID(id)), r.pages(t)
}

// parameterOf is the future of the function itself, if it is async and the variable one of its parameters.
func (r *reader) parameterOf(local hir.LocalID) *machine.Future {
	if hir.ArgumentOf(r.facts.Body, local) < 0 {
		return nil
	}
	for _, f := range r.c.Futures(r.fn) {
		if f.Kind == machine.AsyncFn {
			return f
		}
	}
	return nil
}

// unsure reports whether a type that is not known decides about keeping a variable in a future.
func (r *reader) unsure(f *machine.Future, local hir.LocalID) bool {
	for _, st := range f.States {
		for _, field := range append(st.Stored[:len(st.Stored):len(st.Stored)], st.Held...) {
			if field.Local >= 0 && f.Graph.Locals[field.Local].Hir == local {
				return true
			}
		}
	}
	return false
}

// isParameter reports whether a value is the parameter that a variable is, of an async fn.
func (r *reader) isParameter(v *rulekit.Value, local hir.LocalID) bool {
	return v.Captured && v.Capture == nil && v.Future.Kind == machine.AsyncFn &&
		hir.ArgumentOf(r.facts.Body, local) >= 0 && v.Name == r.facts.Body.Locals[local].Name.Text
}

// variableOf is the variable that a value is bound to, hir.NoLocal for a temporary.
func variableOf(v *rulekit.Value) hir.LocalID {
	switch {
	case v.Local >= 0 && int(v.Local) < len(v.Future.Graph.Locals):
		return v.Future.Graph.Locals[v.Local].Hir
	case v.Capture != nil:
		return v.Capture.Var
	}
	return hir.NoLocal
}

// worth reports whether there is something to say of a value.
func (r *reader) worth(v *rulekit.Value) bool {
	return v.Guard != nil || v.Send.Answer == types.No || r.notable(v.Ty) != "" ||
		len(v.Stored) > 0 && !v.Captured && hint.Borrows(v.Ty)
}

// notable is the name of a type that hovers speak of for its own sake, wherever its values go: one that keeps
// something to itself, or hands out what does; a pointer that pins; what lets go of a task; what is not Send as
// such. "" for other types.
func (r *reader) notable(t types.Ty) string {
	if ref, ok := t.(*types.Ref); ok {
		t = ref.Elem
	}
	a, ok := t.(*types.Adt)
	if !ok || a.Def == nil || a.Def.Lang() == "" {
		return ""
	}
	path := a.Def.Lang()
	cat := r.c.Catalog
	switch {
	case cat.Guard(path) != nil, cat.Lends(path), cat.Detaches(path) != nil, a.Def == r.c.Env().Index.Lookup("std::pin::Pin"):
		return path
	case a.Def.Crate != nil && a.Def.Crate.Foreign && r.c.Env().Solve(t, types.Send, r.c.Env().ParamEnv(r.fn)).Answer == types.No:
		return path
	}
	return ""
}

// pages are the names under which the book may have a page on a type, the best first.
func (r *reader) pages(t types.Ty) []string {
	switch x := t.(type) {
	case *types.Ref:
		return r.pages(x.Elem)
	case *types.Ptr:
		return []string{"raw pointer"}
	case *types.Dyn:
		return []string{"dyn Trait"}
	case *types.Adt:
		if r.notable(x) != "" {
			names := []string{x.Def.Lang()}
			if r.c.Catalog.Guard(x.Def.Lang()) != nil {
				names = append(names, "guard")
			}
			return names
		}
		for _, part := range types.Parts(x) {
			if names := r.pages(part); len(names) > 0 {
				return names
			}
		}
	}
	return nil
}

// value says where a value goes and what it means there.
func (r *reader) value(v *rulekit.Value, f *machine.Future) string {
	var b strings.Builder
	name := upper0(r.c.Name(v))
	future := lower(rulekit.FutureName(f))
	switch {
	case len(v.Stored) == 0 && len(v.Held) == 0 && v.Captured && v.Capture == nil:
		fmt.Fprintf(&b, "**%s** is a parameter of %s, so its future has it from the start\n\n", name, future)
	case len(v.Stored) == 0 && len(v.Held) == 0 && v.Captured:
		fmt.Fprintf(&b, "**%s** is captured by %s %s\n\n", name, future, captureWords[v.Capture.Mode])
	case len(v.Held) == 0 && v.Why == machine.WhyBorrowed:
		fmt.Fprintf(&b, "**%s** stays in the future across %s, though nobody uses it there any more\n\n", name, r.awaits(f, v.Stored))
	case len(v.Held) > 0:
		fmt.Fprintf(&b, "**%s** is kept across %s\n\n", name, r.awaits(f, v.Held))
	default:
		fmt.Fprintf(&b, "**%s** is kept across %s\n\n", name, r.awaits(f, v.Stored))
	}
	what := "`" + r.c.Type(v.Ty) + "`"
	if v.Guard != nil {
		what += ", " + guardWords(v.Guard)
	}
	switch v.Send.Answer {
	case types.Yes:
		what += ", `Send`"
	case types.No:
		what += ", **not `Send`**" + r.whyNotSend(v)
	}
	fmt.Fprintf(&b, "- %s\n", what)
	if len(v.Blames) > 0 {
		d := v.Blames[0].Demand
		fmt.Fprintf(&b, "- so the future of %s is not `Send`, which %s demands%s\n", future, rulekit.By(d), r.line(d.Fn, r.c.CauseSpan(d)))
	}
	if len(v.Stored) > 0 && !v.Captured && hint.Borrows(v.Ty) && v.Guard == nil {
		fmt.Fprintf(&b, "- borrows from %s\n", r.lender(v))
	}
	if v.Local >= 0 && !v.Captured {
		if end := r.end(f.Graph, v.Local); end != "" {
			fmt.Fprintf(&b, "- %s\n", end)
		}
	}
	if v.HeldLock() || v.HeldBorrow() {
		if why := v.Guard.Row.Why; why != "" {
			fmt.Fprintf(&b, "- %s\n", why)
		}
	}
	return b.String()
}

// upper0 is a name as the beginning of a sentence.
func upper0(s string) string {
	if strings.HasPrefix(s, "`") {
		return s
	}
	return upper(s)
}

// awaits names the suspension points at which a value is kept: "`send().await`, line 8, and 2 more".
func (r *reader) awaits(f *machine.Future, states []int) string {
	first := f.States[states[0]].Point
	text := r.c.Await(f, first) + r.line(f.Fn, first.Keyword)
	switch n := len(states) - 1; {
	case n == 1:
		text += ", and one more" + r.line(f.Fn, f.States[states[1]].Point.Keyword)
	case n > 1:
		text += fmt.Sprintf(", and %d more", n)
	}
	return text
}

// end is where a local's value goes: moved away, or dropped with its scope.
func (r *reader) end(g *body.Graph, id body.LocalID) string {
	l := &g.Locals[id]
	var moved []hir.Span
	for i := range g.Blocks {
		if g.Blocks[i].Cleanup {
			continue
		}
		for _, e := range g.Blocks[i].Effects {
			if e.Local == id && e.Op == body.Move && e.Path == nil && !e.Unsure && !slices.Contains(moved, e.Span) {
				moved = append(moved, e.Span)
			}
		}
	}
	if len(moved) > 0 {
		return r.moved(moved[0]) + r.line(r.fn, moved[0])
	}
	end := ""
	switch {
	case l.Kind == body.Temporary:
		end = "dropped at the end of the statement" + r.line(r.fn, lastByte(l.ScopeSpan))
	case l.Drop != types.Yes:
		return ""
	default:
		end = "dropped at the end of its scope" + r.line(r.fn, lastByte(l.ScopeSpan))
	}
	if a, ok := l.Ty.(*types.Adt); ok && r.c.Catalog.Detaches(a.Def.Lang()) != nil {
		end += ", which does not stop the task"
	}
	return end
}

// moved says into which call a variable goes, if it is one.
func (r *reader) moved(at hir.Span) string {
	for _, e := range r.facts.Body.Exprs {
		if call, ok := e.(*hir.Call); ok && slices.ContainsFunc(call.Args, func(a hir.Expr) bool { return a.Pos() == at }) {
			return "moved into `" + r.c.Text(r.fn, call.Pos()) + "`"
		}
	}
	return "moved away"
}

func lastByte(s hir.Span) hir.Span {
	if s.Len() == 0 {
		return s
	}
	return hir.Span{Start: s.End - 1, End: s.End}
}

// crossesNone says of a variable or temporary that no await finds it in the future. id is the local that it is, -1
// where there is none.
func (r *reader) crossesNone(name string, t types.Ty, f *machine.Future, id body.LocalID) string {
	var b strings.Builder
	fmt.Fprintf(&b, "**%s** is kept across no await of %s\n\n", upper0(name), lower(rulekit.FutureName(f)))
	what := "`" + r.c.Type(t) + "`"
	if a, ok := t.(*types.Adt); ok {
		if row := r.c.Catalog.Guard(a.Def.Lang()); row != nil && row.Called != "" {
			what += ", a " + row.Called
		}
	}
	switch r.c.Env().Solve(t, types.Send, r.c.Env().ParamEnv(r.fn)).Answer {
	case types.Yes:
		what += ", `Send`"
	case types.No:
		what += ", not `Send`, but the future does not keep it"
	}
	fmt.Fprintf(&b, "- %s\n", what)
	if id >= 0 {
		if end := r.end(f.Graph, id); end != "" {
			fmt.Fprintf(&b, "- %s\n", end)
		}
	}
	return b.String()
}
