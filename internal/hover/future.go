package hover

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hint"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// futures offers the keywords `async` and `await`, the names of async functions, and the names of macros that
// suspend.
func (r *reader) futures() {
	for _, f := range r.c.Futures(r.fn) {
		about := func() (string, []string) { return r.aboutFuture(f), []string{kindPages[f.Kind]} }
		r.offer(f.Keyword, about)
		if header, ok := r.c.Env().Index.Header(f.Fn).(*hir.Fn); ok && f.Kind == machine.AsyncFn {
			r.offer(header.Name.Span, about)
		}
		for i, st := range f.States {
			r.offer(hir.Shown(r.c.Texts.Unit(r.fn), st.Point.Keyword), func() (string, []string) { return r.aboutPoint(f, i) })
		}
	}
}

var kindPages = map[machine.Kind]string{
	machine.AsyncFn: "async fn", machine.AsyncBlock: "async block", machine.AsyncClosure: "async closure",
}

func (r *reader) aboutFuture(f *machine.Future) string {
	var b strings.Builder
	subject := "**`" + f.Name + "`** makes a future"
	if f.Kind != machine.AsyncFn {
		subject = "**This " + f.Kind.String() + "**"
		if f.Kind == machine.AsyncBlock {
			subject += " is a future"
		} else {
			subject += " makes a future"
		}
	}
	if len(f.States) == 0 {
		subject += " that never suspends"
	} else {
		subject += " that suspends at " + plural(len(f.States), "point")
	}
	if f.Size.Known {
		subject += " and takes " + hint.Bytes(f.Size.Bytes)
	}
	b.WriteString(subject + "\n\n")
	b.WriteString(r.verdict("Send", f.Send, true))
	b.WriteString(r.verdict("'static", f.Static, r.inVain(f, types.Static)))
	b.WriteString("- `Unpin`: no, as of all `async`\n")
	b.WriteString(r.demands(f))
	return b.String()
}

// demands say who wants the future to be what: directly, or by way of the futures that await it.
func (r *reader) demands(f *machine.Future) string {
	var lines []string
	bounds := map[string][]string{} // by line
	for _, d := range r.c.Demands {
		if !concerns(d, f) {
			continue
		}
		line := rulekit.By(d) + r.line(d.Fn, r.c.CauseSpan(d))
		if !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
		if bound := rulekit.Bound(d.Obligation.Trait); !slices.Contains(bounds[line], bound) {
			bounds[line] = append(bounds[line], bound)
		}
	}
	var b strings.Builder
	const shown = 3
	for i, l := range lines {
		if i == shown {
			fmt.Fprintf(&b, "- and in %s\n", plural(len(lines)-shown, "more place"))
			break
		}
		by, at, _ := strings.Cut(l, ", ")
		if at != "" {
			at = ", " + at
		}
		fmt.Fprintf(&b, "- demanded: %s by %s%s\n", join(bounds[l]), by, at)
	}
	return b.String()
}

// inVain reports whether somebody demands of the future what it is not.
func (r *reader) inVain(f *machine.Future, trait types.Trait) bool {
	return slices.ContainsFunc(r.c.Demands, func(d *machine.Demand) bool {
		return d.Obligation.Trait == trait && d.Verdict.Answer == types.No && concerns(d, f)
	})
}

// concerns reports whether a demand is made of a future, or of something that holds it.
func concerns(d *machine.Demand, f *machine.Future) bool {
	found := false
	types.Walk(d.Obligation.Ty, func(t types.Ty) bool {
		x, ok := t.(*types.Future)
		found = found || ok && x.Fn == f.Fn && x.Expr == f.Expr
		return !found
	})
	for _, cu := range d.Culprits {
		found = found || slices.ContainsFunc(cu.Steps, func(s machine.Step) bool { return s.Key == f.Key() })
	}
	return found
}

// aboutPoint says what the future keeps at its i-th suspension point, the noteworthy first.
func (r *reader) aboutPoint(f *machine.Future, i int) (text string, pages []string) {
	point := f.States[i].Point
	var b strings.Builder
	pages = []string{"await"}
	switch e := r.facts.Body.Exprs[point.Expr].(type) {
	case *hir.Select:
		pages = []string{"select!"}
		b.WriteString(r.branches(e))
	case *hir.Join:
		pages = []string{"join!"}
		fmt.Fprintf(&b, "**`%s!`** goes on when %s done%s\n\n", hir.LastSegment(e.Macro), all(len(e.Args)), tried(e))
	}
	kept, start := r.kept(f, i)
	future, here := upper(rulekit.FutureName(f)), "here"
	if x := r.facts.Body.ExpansionAt(point.Keyword); x != nil {
		here = "in the expansion of `" + x.Macro + "!`" + r.more(f, i)
	}
	switch {
	case len(kept) == 0:
		fmt.Fprintf(&b, "**Suspended %s**, %s keeps nothing of its own\n", here, lower(future))
	default:
		fmt.Fprintf(&b, "**Suspended %s**, %s keeps\n\n", here, lower(future))
		slices.SortStableFunc(kept, func(x, y keptValue) int { return y.weight - x.weight })
		var lines, names []string
		for _, k := range kept {
			lines, names = append(lines, k.line), append(names, k.name)
		}
		b.WriteString(list(lines, names))
	}
	if perhaps := r.perhaps(f, i); len(perhaps) > 0 {
		fmt.Fprintf(&b, "\nPerhaps also %s: a type is not known.\n", join(perhaps))
	}
	if len(start) > 0 {
		if len(start) > most {
			start = append(start[:most:most], "…")
		}
		fmt.Fprintf(&b, "\nFrom the start it has %s.\n", join(start))
	}
	return b.String(), pages
}

// more says how many points a macro call has, where a hover is about the first of several.
func (r *reader) more(f *machine.Future, i int) string {
	n := 0
	for _, st := range f.States[i:] {
		if st.Point.Keyword == f.States[i].Point.Keyword {
			n++
		}
	}
	if n < 2 {
		return ""
	}
	return fmt.Sprintf(" for the first time of %d", n)
}

func all(n int) string {
	switch n {
	case 1:
		return "its future is"
	case 2:
		return "both futures are"
	}
	return fmt.Sprintf("all %d futures are", n)
}

func tried(e *hir.Join) string {
	if e.Try {
		return ", or when the first fails; the others are then dropped where they are"
	}
	return ""
}

// upper and lower change the case of a word's first letter, where it has one.
func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// keptValue is a value that is stored at a suspension point, as a line of a list.
type keptValue struct {
	line, name string
	weight     int // how much there is to say
}

// kept are the values that a future has at its i-th suspension point beside what it has had from the start and
// keeps no longer for a reason of its own; those are given by name.
func (r *reader) kept(f *machine.Future, i int) (kept []keptValue, start []string) {
	for _, v := range r.values(f) {
		stored, held := slices.Contains(v.Stored, i), slices.Contains(v.Held, i)
		switch {
		case v.Why == machine.WhyAwaited:
			if stored && v.Send.Answer == types.No {
				kept = append(kept, r.awaitee(v))
			}
		case stored || held:
			if k := r.keptValue(v, stored, held); k.weight > 1 || v.Named() || r.drops(v) {
				kept = append(kept, k)
			}
		case v.Captured:
			start = append(start, r.c.Name(v))
		}
	}
	return kept, start
}

// perhaps are the variables of which it is not known whether the future has them at its i-th suspension point.
func (r *reader) perhaps(f *machine.Future, i int) []string {
	var out []string
	for _, field := range f.States[i].Stored {
		if !field.Sure && field.Name != "" && len(out) < most {
			out = append(out, "`"+field.Name+"`")
		}
	}
	return out
}

// drops reports whether there is something to drop of a value; of others that have no name nobody wants to hear.
func (r *reader) drops(v *rulekit.Value) bool {
	return r.c.Env().Solve(v.Ty, types.NeedsDrop, r.c.Env().ParamEnv(r.fn)).Answer == types.Yes
}

// awaitee is the future that is being awaited, where that is not Send.
func (r *reader) awaitee(v *rulekit.Value) keptValue {
	name := "the future awaited"
	if t, ok := v.Ty.(*types.Future); ok && t.Expr == types.NoExpr {
		name = "the future of `" + t.Fn.Name + "`"
	}
	line := name + ", **not `Send`**"
	if n := len(v.Send.Because); n > 0 {
		first := v.Send.Because[0]
		line += ": " + first.Message
		if first.Fn != nil {
			line += r.line(first.Fn, first.Span)
		}
		if n > 1 {
			line += "; " + v.Send.Because[n-1].Message
		}
	}
	return keptValue{line: line, name: name, weight: 4}
}

func (r *reader) keptValue(v *rulekit.Value, stored, held bool) keptValue {
	k := keptValue{name: r.c.Name(v), line: fmt.Sprintf("%s: `%s`", r.c.Name(v), r.c.Type(v.Ty))}
	note := func(weight int, format string, args ...any) {
		k.line += ", " + fmt.Sprintf(format, args...)
		k.weight = max(k.weight, weight)
	}
	if v.Guard != nil && held {
		note(5, "%s", guardWords(v.Guard))
	}
	if v.Send.Answer == types.No {
		note(4, "**not `Send`**%s", r.whyNotSend(v))
	}
	if stored && v.Guard == nil && hint.Borrows(v.Ty) {
		note(3, "borrows from %s", r.lender(v))
	}
	if l, _, ok := r.c.Env().Layout(v.Ty, r.c.Env().ParamEnv(r.fn)); ok && l.Size >= r.c.LargeFuture/16 {
		note(2, "%s", hint.Bytes(l.Size))
	}
	switch {
	case stored && !held && v.Why == machine.WhyBorrowed && k.weight < 3:
		note(1, "borrowed before, and its scope has not ended")
	case v.Why == machine.WhyTemporary:
		note(1, "until the statement ends")
	case !stored:
		note(0, "alive, not stored")
	}
	return k
}

// guardWords say what kind of guard a value is or holds.
func guardWords(g *rulekit.Guard) string {
	if g.Row.Called == "" {
		return "a guard"
	}
	if g.Inside {
		return "holds a " + g.Row.Called
	}
	return "a " + g.Row.Called
}

// whyNotSend is what makes a value not Send, where its type alone does not say it.
func (r *reader) whyNotSend(v *rulekit.Value) string {
	n := len(v.Send.Because)
	if n == 0 {
		return ""
	}
	last := v.Send.Because[n-1]
	if last.Message == "`"+r.c.Type(v.Ty)+"` is not `Send`" {
		return ""
	}
	return ": " + last.Message
}

// lender is what a reference kept in a future refers to, as far as its `let` says it.
func (r *reader) lender(v *rulekit.Value) string {
	self := "this future, which refers to itself"
	if v.Local < 0 || int(v.Local) >= len(v.Future.Graph.Locals) {
		return self
	}
	variable := v.Future.Graph.Locals[v.Local].Hir
	if variable == hir.NoLocal {
		return self
	}
	if let := r.facts.Body.LetOf(variable); let != nil {
		if name := r.borrowed(let.Init); name != "" {
			return "`" + name + "`, so the future refers to itself"
		}
	}
	return self
}

// borrowed is the variable that an expression gives a reference into, as far as its form shows; "" else.
func (r *reader) borrowed(e hir.Expr) string {
	for e != nil {
		switch x := e.(type) {
		case *hir.Ref:
			return r.root(x.X)
		case *hir.MethodCall:
			if a := r.facts.Result.Adjusts[x.Recv.ID()]; a != nil && a.Ref != types.NoRef {
				return r.root(x.Recv)
			}
			e = x.Recv
		case *hir.Try:
			e = x.X
		case *hir.Await:
			e = x.X
		default:
			return ""
		}
	}
	return ""
}

// root is the variable that a place is in, or that the receivers of its calls begin with.
func (r *reader) root(e hir.Expr) string {
	for {
		switch x := e.(type) {
		case *hir.PathExpr:
			name, _ := rulekit.PlaceName(r.facts.Body, x)
			return name
		case *hir.Field:
			e = x.Base
		case *hir.Index:
			e = x.Base
		case *hir.MethodCall:
			e = x.Recv
		case *hir.Unary:
			e = x.X
		default:
			return ""
		}
	}
}

// branches say what happens to each branch of a select! when another one is first.
func (r *reader) branches(e *hir.Select) string {
	var lines, names []string
	for _, arm := range e.Arms {
		text := "`" + r.c.Text(r.fn, arm.Future.Pos()) + "`"
		lines, names = append(lines, text+": "+r.whenDropped(arm.Future)), append(names, text)
	}
	what := fmt.Sprintf("goes on with the first of %d branches that is ready, and drops the futures of the others", len(e.Arms))
	if len(e.Arms) == 1 {
		what = "waits for its one branch"
	}
	return fmt.Sprintf("**`%s!`** %s\n\n%s\n", hir.LastSegment(e.Macro), what, list(lines, names))
}

// lent is said of a future that a branch has no more than a reference to.
const lent = "it is only borrowed, so it goes on later"

// whenDropped says what becomes of a future in a branch, or under a timeout, when it is dropped.
func (r *reader) whenDropped(e hir.Expr) string {
	if _, ok := e.(*hir.Ref); ok {
		return lent
	}
	if ref, ok := r.facts.Result.Exprs[e.ID()].(*types.Ref); ok && ref.Mut {
		return lent
	}
	row := r.c.Cancel(r.fn, e)
	if row == nil {
		if f, ok := r.facts.Result.Exprs[e.ID()].(*types.Future); ok && f.Expr == types.NoExpr && r.c.Texts.Unit(f.Fn) != nil {
			return "it stops at whichever await it has come to"
		}
		return "it is dropped where it is"
	}
	switch row.Class {
	case catalog.CancelSafe:
		return "nothing is lost"
	case catalog.CancelQueue:
		return "only its place in the queue is lost"
	case catalog.CancelInner:
		return "what it waits for is dropped"
	}
	if row.Why != "" {
		return row.Why
	}
	return "what it has in hand may be lost"
}

// captureWords say how a variable is taken along.
var captureWords = map[body.CaptureMode]string{
	body.ByRef: "by reference", body.ByMutRef: "by mutable reference", body.ByMove: "by move",
}
