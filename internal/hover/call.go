package hover

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// calls offers the names of functions that run something apart, or drop a future when its time is up.
func (r *reader) calls() {
	for _, e := range r.facts.Body.Exprs {
		name, args := calleeSpan(e)
		if !name.Contains(r.offset) {
			continue
		}
		if row := r.c.Spawn(r.fn, e); row != nil || r.demanding(e) {
			r.offer(name, func() (string, []string) { return r.spawn(e, args, row), r.functionPages(e) })
			continue
		}
		if row := r.c.Cancel(r.fn, e); row != nil && row.Drops && row.Arg < len(args) {
			r.offer(name, func() (string, []string) { return r.timeout(e, args[row.Arg]), r.functionPages(e) })
			continue
		}
		r.offer(name, func() (string, []string) { return r.unsendable(e), []string{"send"} })
	}
}

// unsendable speaks of a call whose future is not Send, as the call makes it.
func (r *reader) unsendable(e hir.Expr) string {
	t, ok := r.facts.Result.Exprs[e.ID()].(*types.Future)
	if !ok || t.Expr != types.NoExpr {
		return ""
	}
	v := r.c.Env().Solve(t, types.Send, r.c.Env().ParamEnv(r.fn))
	if v.Answer != types.No {
		return ""
	}
	return fmt.Sprintf("**`%s`** makes a future that is not `Send` here\n\n", t.Fn.Name) + r.reasons(v, "")
}

// calleeSpan is the function's name in a call, with the call's arguments; empty for other expressions.
func calleeSpan(e hir.Expr) (hir.Span, []hir.Expr) {
	switch e := e.(type) {
	case *hir.Call:
		if p, ok := e.Callee.(*hir.PathExpr); ok {
			return p.Pos(), e.Args
		}
	case *hir.MethodCall:
		return e.Name.Span, e.Args
	}
	return hir.Span{}, nil
}

// functionPages are the names under which the book may have a page on the function that a call calls.
func (r *reader) functionPages(e hir.Expr) []string {
	if callee := r.facts.Result.Callees[e.ID()]; callee != nil && callee.Def != nil {
		return []string{callee.Def.Lang(), callee.Def.Name}
	}
	return nil
}

// demandsOf are the demands that a call makes, those of its arguments themselves first.
func (r *reader) demandsOf(e hir.Expr) []*machine.Demand {
	var out []*machine.Demand
	for _, d := range r.c.Demands {
		if d.Fn == r.fn && d.Obligation.Cause == e.ID() {
			out = append(out, d)
		}
	}
	return out
}

func (r *reader) demanding(e hir.Expr) bool { return len(r.demandsOf(e)) > 0 }

// kinds say how a function runs what it is given.
var kinds = map[catalog.SpawnKind]string{
	catalog.Task:         "as a task of its own, on any thread of the runtime",
	catalog.LocalTask:    "as a task of its own, which stays on this thread",
	catalog.Thread:       "on a thread of its own",
	catalog.BlockingPool: "on a thread that may be blocked",
	catalog.Scoped:       "on other threads, and waits for them",
	catalog.BlockOn:      "here, and blocks this thread until it is done",
	catalog.Handler:      "for each request, as part of a server's task",
}

// spawn says what a call runs, how, what it demands, and what the thing takes along.
func (r *reader) spawn(e hir.Expr, args []hir.Expr, row *catalog.Spawn) string {
	demands := r.demandsOf(e)
	ran, value := r.ran(e, args, demands)
	if ran == nil {
		return ""
	}
	name, demander := r.c.Text(r.fn, firstOf(calleeSpan(e))), "it"
	if row != nil && row.Label != "" {
		name = row.Label
	} else if len(demands) > 0 {
		if by := rulekit.By(demands[0]); strings.Count(by, "`") == 2 && strings.HasPrefix(by, "`") {
			name = strings.Trim(by, "`")
		} else {
			demander = by
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "**`%s`** ", name)
	if row != nil && kinds[row.Kind] != "" {
		fmt.Fprintf(&b, "runs %s %s", ran.what, kinds[row.Kind])
	} else {
		fmt.Fprintf(&b, "takes %s", ran.what)
	}
	var bounds []string
	for _, d := range demands {
		if d.Obligation.Value != value && value != types.NoExpr {
			continue
		}
		if bound := rulekit.Bound(d.Obligation.Trait); !slices.Contains(bounds, bound) {
			bounds = append(bounds, bound)
		}
	}
	if len(bounds) > 0 {
		fmt.Fprintf(&b, "; %s demands %s", demander, join(bounds))
	}
	if len(demands) == 0 && (row == nil || kinds[row.Kind] == "") {
		return "" // a box as any other
	}
	b.WriteString("\n\n")
	b.WriteString(r.takes(ran.fields))
	said := map[types.Trait]bool{}
	for _, d := range demands {
		own := d.Obligation.Value == value || value == types.NoExpr
		if trait := d.Obligation.Trait; d.Verdict.Answer != types.Yes && !said[trait] && own {
			said[trait] = true
			b.WriteString(r.verdict(trait.String(), d.Verdict, true))
		}
	}
	if len(said) == 0 && len(bounds) > 0 {
		fmt.Fprintf(&b, "- %s: yes\n", join(bounds))
	}
	return b.String()
}

func firstOf(s hir.Span, _ []hir.Expr) hir.Span { return s }

// ran is what a call runs.
type ran struct {
	what   string
	fields []machine.Field // what it takes along
}

// ran finds the argument of a call that is run: a future or closure, and the expression that it is.
func (r *reader) ran(e hir.Expr, args []hir.Expr, demands []*machine.Demand) (*ran, hir.ExprID) {
	candidates := args
	if m, ok := e.(*hir.MethodCall); ok {
		candidates = append(slices.Clone(args), m.Recv)
	}
	for _, a := range candidates {
		if fields, what, ok := r.taken(a); ok {
			return &ran{what, fields}, a.ID()
		}
	}
	for _, d := range demands {
		if v := d.Obligation.Value; v != types.NoExpr {
			text := r.c.Text(r.fn, r.facts.Body.Exprs[v].Pos())
			return &ran{"`" + text + "`", nil}, v
		}
	}
	return nil, types.NoExpr
}

// taken are what a future or closure takes along, as the caller sees it.
func (r *reader) taken(e hir.Expr) (fields []machine.Field, what string, ok bool) {
	switch t := r.facts.Result.Exprs[e.ID()].(type) {
	case *types.Future:
		if t.Expr == types.NoExpr {
			return r.arguments(t), "the future of `" + t.Fn.Name + "`", true
		}
		what = "this async block"
		if t.Closure {
			what = "the future of this async closure"
		}
		if x, ok := r.facts.Body.Exprs[e.ID()].(*hir.PathExpr); ok {
			what = "`" + x.Path.Text() + "`"
		}
		for _, f := range r.c.Futures(t.Fn) {
			if f.Fn == t.Fn && f.Expr == t.Expr {
				return f.Captures, what, true
			}
		}
		return nil, what, true
	case *types.Closure:
		return r.c.Set.CapturesOf(t), "this closure", true
	}
	return nil, "", false
}

// arguments are what the future of a call keeps of its arguments.
func (r *reader) arguments(t *types.Future) []machine.Field {
	all, _, _ := r.c.Set.FutureFields(t)
	penv := r.c.Env().ParamEnv(r.fn)
	var out []machine.Field
	for _, f := range all {
		if f.Suspend >= 0 {
			continue
		}
		field := machine.Field{Local: machine.NoLocal, Name: f.Name, Ty: types.Subst(f.Ty, t.Fn, t.Args), Sure: true}
		if n := len(out); n < len(t.Params) && t.Params[n] != nil {
			field.Ty = t.Params[n]
		}
		field.Send = r.c.Env().Solve(field.Ty, types.Send, penv)
		out = append(out, field)
	}
	return out
}

// takes lists what is taken along, and how.
func (r *reader) takes(fields []machine.Field) string {
	var lines, names []string
	penv := r.c.Env().ParamEnv(r.fn)
	for _, f := range fields {
		name := "a value"
		if f.Name != "" {
			name = "`" + f.Name + "`"
		}
		line := "takes " + name
		if f.Capture != nil {
			line += " " + captureWords[f.Capture.Mode]
			if f.Capture.Mode == body.ByMove && r.c.Env().Solve(f.Ty, types.Copy, penv).Answer == types.Yes {
				line = strings.TrimSuffix(line, captureWords[body.ByMove]) + "as a copy"
			}
		}
		line += ": `" + r.c.Type(f.Ty) + "`"
		if f.Send.Answer == types.No {
			line += ", **not `Send`**"
		}
		if r.c.Env().Solve(f.Ty, types.Static, penv).Answer == types.No {
			line += ", **borrowed**"
		}
		lines, names = append(lines, line), append(names, name)
	}
	if len(lines) == 0 {
		return "- takes nothing along\n"
	}
	return list(lines, names)
}

// timeout says what happens to a future whose time is up.
func (r *reader) timeout(e, inner hir.Expr) string {
	name := r.c.Text(r.fn, firstOf(calleeSpan(e)))
	return fmt.Sprintf("**`%s`** drops `%s` when the time is up\n\n- in that case %s\n",
		hir.LastSegment(name), r.c.Text(r.fn, inner.Pos()), r.whenDropped(inner))
}
