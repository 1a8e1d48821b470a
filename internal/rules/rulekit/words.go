package rulekit

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/types"
)

// Type is a type as people write it.
func (c *Context) Type(t types.Ty) string { return c.Env().Display(t) }

// ATypeOf is a type as people write it in a sentence, in backquotes and with its article: "an `Rc<u8>`".
func (c *Context) ATypeOf(t types.Ty) string { return machine.WithArticle(c.Type(t)) }

// Text is what stands at a span of fn's unit, on one line and not too long.
func (c *Context) Text(fn *index.Def, s hir.Span) string {
	return machine.Words{Unit: c.Texts.Unit(fn)}.Text(s)
}

// Name is the value as a message says it: the variable, or where the temporary comes from.
func (c *Context) Name(v *Value) string {
	if v.Named() {
		return "`" + v.Name + "`"
	}
	if v.Captured {
		return "this parameter"
	}
	return "the value of `" + c.Text(v.Future.Fn, v.Span) + "`"
}

// Await is a suspension point as a message says it.
func (c *Context) Await(f *machine.Future, p body.Point) string {
	if p.Kind == body.SelectPoint || p.Kind == body.JoinPoint || p.Kind == body.MacroPoint {
		return "`" + c.Text(f.Fn, p.Keyword) + "!`"
	}
	return "`" + c.Text(f.Fn, p.Span) + "`"
}

// FutureName is a future as a message says it.
func FutureName(f *machine.Future) string {
	switch f.Kind {
	case machine.AsyncBlock:
		return "this async block"
	case machine.AsyncClosure:
		return "this async closure"
	}
	return "`" + f.Name + "`"
}

// At is a place in fn.
func (c *Context) At(fn *index.Def, s hir.Span) rule.Location { return c.Texts.Locate(fn, s) }

// Awaits relates the suspension points of the given states; the first was named in the message.
func (c *Context) Awaits(v *Value, states []int) []rule.Related {
	var out []rule.Related
	for i, st := range states {
		p := v.Future.States[st].Point
		msg := "suspended here"
		if i > 0 {
			msg = "and here"
		}
		out = append(out, rule.Related{Location: c.At(v.Future.Fn, p.Keyword), Message: msg})
	}
	return out
}

// DemandRelated relates the demands behind blames, each with the way from the demand to the value.
func (c *Context) DemandRelated(blames []Blame) []rule.Related {
	var out []rule.Related
	seen := map[rule.Location]bool{}
	add := func(at rule.Location, msg string) {
		if !seen[at] {
			seen[at] = true
			out = append(out, rule.Related{Location: at, Message: msg})
		}
	}
	for _, b := range blames {
		d := b.Demand
		add(c.At(d.Fn, c.CauseSpan(d)), DemandMessage(d))
		for _, s := range b.Culprit.Steps[:max(b.At, 0)] {
			add(c.At(s.Key.Fn, s.Field.Span), c.stepMessage(s))
		}
	}
	return out
}

// stepMessage says how a future on the way holds the next.
func (c *Context) stepMessage(s machine.Step) string {
	switch {
	case s.Field.Awaited:
		return "which awaits this future"
	case s.Field.Name != "":
		return fmt.Sprintf("which keeps `%s`", s.Field.Name)
	}
	return "which keeps this value"
}

// CauseSpan is where a demand is made, in its function's unit.
func (c *Context) CauseSpan(d *machine.Demand) hir.Span {
	return c.exprSpan(d.Fn, d.Obligation.Cause)
}

// ValueSpan is the value that a demand is made of; where there is none, where the demand is made.
func (c *Context) ValueSpan(d *machine.Demand) hir.Span {
	if d.Obligation.Value == types.NoExpr {
		return c.CauseSpan(d)
	}
	return c.exprSpan(d.Fn, d.Obligation.Value)
}

func (c *Context) exprSpan(fn *index.Def, e hir.ExprID) hir.Span {
	facts := c.Facts(fn)
	if facts == nil || e < 0 || int(e) >= len(facts.Body.Exprs) {
		return hir.Span{}
	}
	return facts.Body.Exprs[e].Pos()
}

// Promise is the bound that keeps a value of type t from satisfying d, as the end of a message: "; the bound
// `T: Send` would promise it". "" when no type parameter of the function that makes the demand is to blame.
func (c *Context) Promise(d *machine.Demand, t types.Ty) string {
	penv := c.Env().ParamEnv(d.Fn)
	promise := ""
	lacks := func(t types.Ty, trait types.Trait, bound string) {
		if p, ok := t.(*types.Proj); ok && c.Env().OfCall(p) {
			return
		}
		switch t.(type) {
		case *types.Param, *types.Proj:
			if promise == "" && c.Env().Solve(t, trait, penv).Answer == types.No {
				promise = fmt.Sprintf("; the bound `%s: %s` would promise it", c.Type(t), bound)
			}
		}
	}
	types.Walk(t, func(t types.Ty) bool {
		if r, ok := t.(*types.Ref); ok && d.Obligation.Trait == types.Send && !r.Mut {
			lacks(r.Elem, types.Sync, "Sync")
			return promise == ""
		}
		lacks(t, d.Obligation.Trait, strings.Trim(Bound(d.Obligation.Trait), "`"))
		return promise == ""
	})
	return promise
}

// Bound is a property as Rust writes it.
func Bound(t types.Trait) string {
	if t == types.Static {
		return "`'static`"
	}
	return "`Send`"
}

// Severity is that of a finding that rests on demands: an error when the compiler shares one of them, a
// warning when all are the project's own claims.
func Severity(blames ...Blame) rule.Severity {
	for _, b := range blames {
		if b.Demand.Obligation.Claim == nil {
			return rule.Error
		}
	}
	return rule.Warning
}

// DemandMessage says, at the place where a demand is made, that it is made, and who says so when no signature
// does.
func DemandMessage(d *machine.Demand) string {
	m := fmt.Sprintf("%s demands %s here", By(d), Bound(d.Obligation.Trait))
	if c := d.Obligation.Claim; c != nil {
		m += ", as " + c.Source + " says"
	}
	return m
}

// By is who makes a demand, as a message says it: a path in backquotes, other words as they are.
func By(d *machine.Demand) string {
	by := d.Obligation.By
	if strings.ContainsAny(by, "` ") {
		return by
	}
	return "`" + by + "`"
}
