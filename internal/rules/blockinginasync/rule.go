// Package blockinginasync is the rule blocking-in-async: async code calls a function that blocks its thread, itself
// or by way of the crate's own functions, or drops what blocks when it is dropped.
package blockinginasync

import (
	_ "embed"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "blocking-in-async"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "async code blocks the thread it runs on",
		Section: 6, Relation: "catalog", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the calls that block, each where the async code makes it.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	k := &check{c: c}
	for _, fn := range c.Fns {
		if facts := c.Facts(fn); facts != nil {
			k.chains, k.panics = map[*index.Def]*chain{}, c.Test(fn)
			k.function(fn, facts)
			k.drops(fn, facts, facts.Graph)
		}
	}
	return k.out
}

type check struct {
	c      *rulekit.Context
	chains map[*index.Def]*chain // of the crate's own functions; nil while one is looked into, and when it does not block
	panics bool                  // only what panics does harm: see harms
	out    []rule.Finding
}

// chain is how a function comes to block: the call that it makes, and how what that calls does in turn.
type chain struct {
	fn   *index.Def
	call hir.Expr
	row  *catalog.Blocking // of the call when it blocks by itself
	next *chain            // else
}

// maxCalls bounds how deep the crate's own functions are followed.
const maxCalls = 3

func (k *check) function(fn *index.Def, facts *machine.Facts) {
	parents := k.c.Parents(facts.Body)
	for _, e := range facts.Body.Exprs {
		if !calls(e) || !k.c.InAsync(fn, parents, e) {
			continue
		}
		if at := k.blocks(fn, facts, e, 0); at != nil && k.harms(fn, facts, parents, e, at) {
			k.report(facts, parents, at)
		}
	}
}

func calls(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Call, *hir.MethodCall:
		return true
	}
	return false
}

// blocks says how a call blocks; nil when it is not known to.
func (k *check) blocks(fn *index.Def, facts *machine.Facts, call hir.Expr, depth int) *chain {
	if m, ok := call.(*hir.MethodCall); ok {
		if adjust := facts.Result.Adjusts[m.Recv.ID()]; adjust != nil && adjust.Unsure {
			return nil // with a receiver that is not known in full, the method may be another
		}
	}
	if row := k.c.Blocking(fn, call); row != nil {
		if row.Unsure != "" || len(row.On) > 0 && !on(facts, call, row.On) || depth > 0 && callersChoice(facts, call) {
			return nil
		}
		return &chain{fn: fn, call: call, row: row}
	}
	callee := facts.Result.Callees[call.ID()]
	if callee == nil || callee.Def == nil || depth >= maxCalls || k.c.Spawn(fn, call) != nil {
		return nil
	}
	if next := k.within(callee.Def, depth+1); next != nil {
		return &chain{fn: fn, call: call, next: next}
	}
	return nil
}

// callersChoice reports whether a call is of a trait's method on a value whose type the function's caller chooses: for
// some types it may not block.
func callersChoice(facts *machine.Facts, call hir.Expr) bool {
	m, ok := call.(*hir.MethodCall)
	if !ok {
		return false
	}
	t := facts.Result.Exprs[m.Recv.ID()]
	for {
		r, ok := t.(*types.Ref)
		if !ok {
			break
		}
		t = r.Elem
	}
	_, param := t.(*types.Param)
	return param
}

// on reports whether the receiver of a call is one of the types, or something that reads ahead from or writes
// behind one.
func on(facts *machine.Facts, call hir.Expr, names []string) bool {
	m, ok := call.(*hir.MethodCall)
	found := false
	if ok {
		types.Walk(facts.Result.Exprs[m.Recv.ID()], func(t types.Ty) bool {
			a, ok := t.(*types.Adt)
			found = found || ok && slices.Contains(names, a.Def.Lang())
			return !found
		})
	}
	return found
}

// within says how one of the crate's own sync functions blocks, by the first of its calls that does; nil when none
// does. What a trait provides may be another function in the end, and so may one that cfg attributes choose.
func (k *check) within(fn *index.Def, depth int) *chain {
	if at, known := k.chains[fn]; known {
		return at
	}
	k.chains[fn] = nil // a function that calls itself
	if fn.Crate.Stub || len(fn.Twins()) > 0 || fn.Parent != nil && fn.Parent.Kind == index.TraitDef || !k.mayBlock(fn, maxCalls-depth) {
		return nil
	}
	facts := k.c.Facts(fn)
	if facts == nil || facts.Result.Async {
		return nil
	}
	var found *chain
	parents := k.c.Parents(facts.Body)
	for _, e := range facts.Body.Exprs {
		if !calls(e) || found != nil && found.call.Pos().Start <= e.Pos().Start || deferred(parents, e) {
			continue
		}
		if at := k.blocks(fn, facts, e, depth); at != nil {
			found = at
		}
	}
	k.chains[fn] = found
	return found
}

// mayBlock reports whether a function may come to block by some calls of sync functions, as far as their texts tell.
func (k *check) mayBlock(fn *index.Def, depth int) bool {
	if k.c.Marks != nil || fn.Crate.Foreign {
		return true
	}
	calls := rulekit.Calls{Of: name, Names: blocking, Depth: depth, Sync: true}
	if k.panics {
		calls.Of, calls.Names = name+", panics", panicking
	}
	return k.c.Texts.Reaches(fn, calls)
}

// blocking are the names of the functions that the rule is about.
func blocking(c *catalog.Catalog) []string {
	return namesOf(c, func(*catalog.Blocking) bool { return true })
}

// panicking are the names of those that panic in a runtime.
func panicking(c *catalog.Catalog) []string {
	return namesOf(c, func(row *catalog.Blocking) bool { return row.InAsync == "panics" })
}

func namesOf(c *catalog.Catalog, counts func(*catalog.Blocking) bool) []string {
	var out []string
	for i, row := range c.Rows().Blocking {
		if row.Fn != "" && counts(&c.Rows().Blocking[i]) {
			out = append(out, hir.LastSegment(row.Fn))
		}
	}
	return out
}

// deferred reports whether an expression stands in a closure or block, which may run elsewhere or not at all.
func deferred(parents []hir.Expr, e hir.Expr) bool {
	for up := parents[e.ID()]; up != nil; up = parents[up.ID()] {
		switch up.(type) {
		case *hir.Closure, *hir.Async:
			return true
		}
	}
	return false
}

// harms reports whether there is anybody to be kept from running. Nobody else runs in a test's runtime, nor in a
// program's before it first awaits or spawns. What panics is wrong there too.
func (k *check) harms(fn *index.Def, facts *machine.Facts, parents []hir.Expr, e hir.Expr, at *chain) bool {
	if at.last().row.InAsync == "panics" {
		return true
	}
	if k.c.Test(fn) {
		return false
	}
	for up := parents[e.ID()]; up != nil; up = parents[up.ID()] {
		block, ok := up.(*hir.Async)
		if !ok {
			continue
		}
		return !k.blockedOn(fn, parents, block) || k.started(fn, facts, block.Span, e)
	}
	return !k.c.Entry(fn) || k.started(fn, facts, facts.Body.Root.Span, e)
}

// blockedOn reports whether a block is given to a function that blocks on it.
func (k *check) blockedOn(fn *index.Def, parents []hir.Expr, block hir.Expr) bool {
	up := parents[block.ID()]
	if up == nil || !calls(up) {
		return false
	}
	row := k.c.Spawn(fn, up)
	return row != nil && row.Kind == catalog.BlockOn
}

// started reports whether something is awaited or spawned before e is reached: in the text before it, or in a loop
// around both.
func (k *check) started(fn *index.Def, facts *machine.Facts, within hir.Span, e hir.Expr) bool {
	before := e.Pos().Start
	for _, x := range facts.Body.Exprs {
		switch x.(type) {
		case *hir.Loop, *hir.While, *hir.For:
			if within.Covers(x.Pos()) && x.Pos().Covers(e.Pos()) {
				before = max(before, x.Pos().End)
			}
		}
	}
	for _, x := range facts.Body.Exprs {
		if !within.Covers(x.Pos()) || x.Pos().End > before {
			continue
		}
		switch x.(type) {
		case *hir.Await, *hir.Select, *hir.Join:
			return true
		case *hir.Call, *hir.MethodCall:
			if k.c.Spawn(fn, x) != nil {
				return true
			}
		}
	}
	return false
}

// last is the call that blocks by itself.
func (at *chain) last() *chain {
	for at.next != nil {
		at = at.next
	}
	return at
}

func (k *check) report(facts *machine.Facts, parents []hir.Expr, at *chain) {
	last := at.last()
	f := rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 6,
		Location: k.c.At(at.fn, at.call.Pos()),
		Message:  k.message(at, last),
		Fixes:    fixes(k.c, facts, parents, at),
	}
	for step := at.next; step != nil; step = step.next {
		said := "which calls `" + k.c.Text(step.fn, step.call.Pos()) + "`"
		if step == last {
			said = "`" + k.c.Text(step.fn, step.call.Pos()) + "` blocks"
		}
		f.Related = append(f.Related, rule.Related{Location: k.c.At(step.fn, step.call.Pos()), Message: said})
	}
	k.out = append(k.out, f)
}

func (k *check) message(at, last *chain) string {
	text := k.c.Text(at.fn, at.call.Pos())
	where := ""
	if at != last {
		where = fmt.Sprintf(" in `%s`", k.c.Text(last.fn, last.call.Pos()))
	}
	var s string
	switch last.row.InAsync {
	case "panics":
		s = fmt.Sprintf("`%s` panics%s, as this runs inside a runtime", text, where)
	case "hangs":
		s = fmt.Sprintf("`%s` blocks the thread%s, and for ever when that waits for a task of this thread", text, where)
	default:
		s = fmt.Sprintf("`%s` blocks the thread%s, and all tasks that it would run meanwhile", text, where)
	}
	return s + advice(at, last.row)
}

// advice is what to do instead.
func advice(at *chain, row *catalog.Blocking) string {
	switch {
	case at.row == nil:
		return "; make it async, or run it in `spawn_blocking`"
	case row.Instead == "":
		return ""
	}
	return "; in async code: " + inCode(row.Instead)
}

// inCode is the catalog's word on what to use instead, its paths and calls in backquotes. What stands behind a path
// and a colon is a call of that.
func inCode(instead string) string {
	owner, call, ok := strings.Cut(instead, ": ")
	if !ok {
		return code.ReplaceAllString(instead, "`$0`")
	}
	call, rest, looped := strings.Cut(call, " in a loop")
	if looped {
		rest = " in a loop" + rest
	}
	return "`" + call + "` of " + code.ReplaceAllString(owner, "`$0`") + rest
}

// code is a path, a call or the keyword await, in the catalog's words on what to use instead.
var code = regexp.MustCompile(`\.await|\w+(::\w+)+(\([^)]*\))?(\.await)?|\w+\([^)]*\)(\.await)?`)
