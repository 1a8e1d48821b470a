// Package borrowinspawn is the rule borrow-in-spawn: something demands that a task or thread is 'static,
// and it borrows: by a capture by reference, by a reference moved in, or by a borrowed argument.
package borrowinspawn

import (
	_ "embed"
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "borrow-in-spawn"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a task that must be 'static borrows",
		Section: 3, Relation: "capture", Default: rule.Error, Doc: doc,
	}
}

// Check reports what violates the demands for 'static: one finding a borrowed value, however many demands
// it violates.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	seen := map[rule.Location]bool{}
	var out []rule.Finding
	for _, d := range c.Demands {
		if d.Obligation.Trait != types.Static || d.Verdict.Answer != types.No || !c.Under(d.Fn) || c.SpawnsDropped(d) {
			continue // of `self` in a `drop`, async-drop speaks
		}
		s, ok := mend.NewScene(c, d.Fn)
		if !ok {
			continue
		}
		for _, f := range check(s, d) {
			if !seen[f.Location] {
				seen[f.Location] = true
				out = append(out, f)
			}
		}
	}
	for _, fn := range c.Fns {
		for _, f := range moves(c, fn) {
			if !seen[f.Location] {
				seen[f.Location] = true
				out = append(out, f)
			}
		}
	}
	return out
}

// check finds the guilty values of one demand.
func check(s *mend.Scene, d *machine.Demand) []rule.Finding {
	if out := arguments(s, d); len(out) > 0 {
		return out
	}
	var out []rule.Finding
	whole := false
	for _, cu := range d.Culprits {
		if f, ok := capture(s, d, cu); ok {
			out = append(out, f)
		} else {
			whole = true
		}
	}
	if len(out) == 0 && whole {
		out = append(out, value(s, d))
	}
	return out
}

// base is a finding of this rule with the demand related.
func base(s *mend.Scene, d *machine.Demand, at hir.Span, message string) rule.Finding {
	return rule.Finding{
		Rule: name, Severity: rulekit.Severity(rulekit.Blame{Demand: d}), Section: 3, Message: message, Location: s.C.At(s.Fn, at),
		Related: []rule.Related{{
			Location: s.C.At(s.Fn, s.C.CauseSpan(d)),
			Message:  rulekit.DemandMessage(d),
		}},
	}
}

// arguments reports the borrowed arguments of a call of an async fn whose future is handed over:
// `spawn(work(&x))`, `spawn(self.run())`.
func arguments(s *mend.Scene, d *machine.Demand) []rule.Finding {
	var out []rule.Finding
	for _, call := range futureCalls(s, d) {
		section := 5
		for i, arg := range call.Args {
			if i >= len(call.Future.Params) || s.Solve(call.Future.Params[i], types.Static) != types.No {
				continue
			}
			text := s.C.Text(s.Fn, arg.Pos())
			f := base(s, d, arg.Pos(), fmt.Sprintf("`%s` is borrowed for as long as the future of `%s` exists, and %s may keep that after `%s` has returned",
				text, call.Future.Fn.Name, rulekit.By(d), s.Fn.Name))
			if _, explicit := arg.(*hir.Ref); !explicit {
				f.Message = fmt.Sprintf("`%s` (`%s`) is a borrow, and the future of `%s` keeps it; %s may keep that after `%s` has returned",
					text, s.C.Type(call.Future.Params[i]), call.Future.Fn.Name, rulekit.By(d), s.Fn.Name)
			}
			if made := temporaryOf(s, arg); made != nil {
				f.Message = fmt.Sprintf("the value of `%s` is dropped at the end of this statement, and the future of `%s` borrows it; %s may keep that for longer",
					s.C.Text(s.Fn, made.Pos()), call.Future.Fn.Name, rulekit.By(d))
			}
			if promise := s.C.Promise(d, call.Future.Params[i]); promise != "" {
				f.Message = fmt.Sprintf("`%s` (`%s`) may hold borrows, and the future of `%s` keeps it, which %s may keep after `%s` has returned%s",
					text, s.C.Type(call.Future.Params[i]), call.Future.Fn.Name, rulekit.By(d), s.Fn.Name, promise)
			}
			f.Section = section
			f.Fixes = argumentFixes(s, call, arg, sent(s.C, d))
			out = append(out, f)
		}
	}
	return out
}

// futureCalls are the calls that make the futures inside the value that a demand is made of. Calls inside
// a block or closure that is handed over belong to that.
func futureCalls(s *mend.Scene, d *machine.Demand) []rulekit.Call {
	at := s.C.ValueSpan(d)
	var out []rulekit.Call
	for _, e := range s.Hir.Exprs {
		if !at.Covers(e.Pos()) {
			continue
		}
		if call, ok := rulekit.CallOf(s.Facts, e); ok && !insideBody(s, e, at) {
			out = append(out, call)
		}
	}
	return out
}

// insideBody reports whether e stands in a block or closure that itself stands within at.
func insideBody(s *mend.Scene, e hir.Expr, at hir.Span) bool {
	for up := s.Parent(e); up != nil && at.Covers(up.Pos()); up = s.Parent(up) {
		switch up.(type) {
		case *hir.Async, *hir.Closure:
			return true
		}
	}
	return false
}

// capture reports a capture of the block or closure that is handed over.
func capture(s *mend.Scene, d *machine.Demand, cu machine.Culprit) (rule.Finding, bool) {
	if len(cu.Steps) == 0 || cu.Steps[0].Key.Fn != s.Fn || cu.Steps[0].Key.Expr == types.NoExpr {
		return rule.Finding{}, false
	}
	step := cu.Steps[0]
	taken := takenBy(s, step)
	if taken == nil {
		return rule.Finding{}, false
	}
	what := "async block"
	if c, ok := s.Hir.Exprs[step.Key.Expr].(*hir.Closure); ok {
		what = "closure"
		if c.Async {
			what = "async closure"
		}
	}
	var f rule.Finding
	if taken.Mode == body.ByMove {
		f = base(s, d, step.Field.Span, fmt.Sprintf("`%s` is %s: this %s keeps the borrow, and %s may keep the %s after `%s` has returned",
			step.Field.Name, s.C.ATypeOf(step.Field.Ty), what, rulekit.By(d), what, s.Fn.Name))
	} else {
		f = base(s, d, step.Field.Span, fmt.Sprintf("this %s borrows `%s`, and %s may keep the %s after `%s` has returned",
			what, step.Field.Name, rulekit.By(d), what, s.Fn.Name))
	}
	if promise := s.C.Promise(d, step.Field.Ty); promise != "" && taken.Mode == body.ByMove {
		f.Message = fmt.Sprintf("`%s` (`%s`) may hold borrows: this %s keeps it, and %s may keep the %s after `%s` has returned%s",
			step.Field.Name, s.C.Type(step.Field.Ty), what, rulekit.By(d), what, s.Fn.Name, promise)
	}
	f.Fixes = append(captureFixes(s, step.Key.Expr, sent(s.C, d)), scopeFixes(s, d)...)
	return f, true
}

// takenBy is the capture that a step stands for.
func takenBy(s *mend.Scene, step machine.Step) *body.Captured {
	g := s.Facts.GraphOf(step.Key.Expr)
	if g == nil {
		return nil
	}
	for i := range g.Captures {
		if g.Captures[i].Use == step.Field.Span {
			return &g.Captures[i]
		}
	}
	return nil
}

// value reports what is handed over itself, when nothing inside it can be named.
func value(s *mend.Scene, d *machine.Demand) rule.Finding {
	at := s.C.ValueSpan(d)
	because, does := "", "borrows"
	if n := len(d.Verdict.Because); n > 0 {
		because = ": " + d.Verdict.Because[n-1].Message
	}
	if s.C.Promise(d, d.Obligation.Ty) != "" {
		does = "may hold borrows"
	}
	return base(s, d, at, fmt.Sprintf("`%s` %s, and %s may keep it after `%s` has returned%s",
		s.C.Text(s.Fn, at), does, rulekit.By(d), s.Fn.Name, because))
}

// sent reports whether the value that a demand is made of must be Send as well.
func sent(c *rulekit.Context, d *machine.Demand) bool {
	for _, other := range c.Demands {
		if other.Fn == d.Fn && other.Obligation.Cause == d.Obligation.Cause && other.Obligation.Trait == types.Send {
			return true
		}
	}
	return false
}
