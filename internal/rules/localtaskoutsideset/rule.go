// Package localtaskoutsideset is the rule local-task-outside-set: a task that stays on its thread is spawned where no
// set of local tasks is there to run it.
package localtaskoutsideset

import (
	_ "embed"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

//go:embed rule.md
var doc string

const name = "local-task-outside-set"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "a local task is spawned outside of a LocalSet",
		Section: 4, Relation: "calls", Default: rule.Warning, Doc: doc,
	}
}

// Check reports the calls that surely run outside of every set: in the body of a program or test, or in a task, closure
// or thread that some call starts.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	k := &check{c: c, inner: map[*index.Def]*chain{}}
	for _, fn := range c.Fns {
		facts := c.Facts(fn)
		if facts == nil {
			continue
		}
		parents := c.Parents(facts.Body)
		bare := k.bare(fn)
		for _, e := range facts.Body.Exprs {
			if !isCall(e) {
				continue
			}
			where, ok := k.outside(fn, parents, e, bare)
			if !ok {
				continue
			}
			if at := k.spawns(fn, facts, parents, e, 0); at != nil && !enters(facts, at.row) {
				k.report(fn, at, where)
			}
		}
	}
	return k.out
}

type check struct {
	c     *rulekit.Context
	inner map[*index.Def]*chain // how a function spawns in the set that it is called in
	out   []rule.Finding
}

// chain is a call that spawns a local task: by itself, or by what the called function does.
type chain struct {
	fn   *index.Def
	call hir.Expr
	row  *catalog.Spawn
	next *chain
}

// maxCalls bounds how deep the crate's own functions are followed.
const maxCalls = 3

func isCall(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Call, *hir.MethodCall:
		return true
	}
	return false
}

// spawns says how an expression spawns a local task where it stands; nil when it is not known to.
func (k *check) spawns(fn *index.Def, facts *machine.Facts, parents []hir.Expr, e hir.Expr, depth int) *chain {
	if !isCall(e) {
		return nil
	}
	if row := k.c.Spawn(fn, e); row != nil {
		if row.Outside == "" {
			return nil
		}
		return &chain{fn: fn, call: e, row: row}
	}
	callee := facts.Result.Callees[e.ID()]
	if callee == nil || callee.Def == nil || callee.Def.Crate.Foreign || depth >= maxCalls {
		return nil
	}
	if _, async := rulekit.CallOf(facts, e); async {
		if _, awaited := parents[e.ID()].(*hir.Await); !awaited {
			return nil // it runs where someone polls it
		}
	}
	if next := k.within(callee.Def, depth+1); next != nil {
		return &chain{fn: fn, call: e, row: next.row, next: next}
	}
	return nil
}

// names are those of the functions that the rule is about.
func names(c *catalog.Catalog) []string {
	var out []string
	for _, row := range c.Rows().Spawns {
		if row.Outside != "" {
			out = append(out, hir.LastSegment(row.Fn))
		}
	}
	return out
}

// within says how a function spawns a local task in the set that it is called in.
func (k *check) within(fn *index.Def, depth int) *chain {
	if at, known := k.inner[fn]; known {
		return at
	}
	k.inner[fn] = nil // a function that calls itself
	if !k.c.Texts.Reaches(fn, rulekit.Calls{Of: name, Names: names, Depth: maxCalls - depth}) {
		return nil
	}
	facts := k.c.Facts(fn)
	if facts == nil || len(fn.Twins()) > 0 || fn.Parent != nil && fn.Parent.Kind == index.TraitDef {
		return nil
	}
	parents := k.c.Parents(facts.Body)
	for _, e := range facts.Body.Exprs {
		at := k.spawns(fn, facts, parents, e, depth)
		if at != nil && k.around(fn, parents, e) == nil && !enters(facts, at.row) {
			k.inner[fn] = at
			break
		}
	}
	return k.inner[fn]
}

// around is the innermost block or closure around an expression that does not run where it stands; nil when the
// expression runs as part of the function.
func (k *check) around(fn *index.Def, parents []hir.Expr, e hir.Expr) hir.Expr {
	for up := parents[e.ID()]; up != nil; up = parents[up.ID()] {
		switch up.(type) {
		case *hir.Async:
			if _, awaited := parents[up.ID()].(*hir.Await); !awaited {
				return up
			}
		case *hir.Closure:
			return up
		}
	}
	return nil
}

// enters reports whether a function makes a set the current one by a call of its own.
func enters(facts *machine.Facts, row *catalog.Spawn) bool {
	for _, callee := range facts.Result.Callees {
		if callee != nil && callee.Def != nil && slices.Contains(row.Inside, callee.Def.Lang()) {
			return true
		}
	}
	return false
}

// place is what surely runs outside of every set.
type place struct {
	text string // "in `main`"
	span hir.Span
}

// outside says in what an expression surely runs outside of every set; bare says that the function does.
func (k *check) outside(fn *index.Def, parents []hir.Expr, e hir.Expr, bare bool) (place, bool) {
	apart := k.around(fn, parents, e)
	if apart == nil {
		if !bare {
			return place{}, false
		}
		return place{"in `" + fn.Name + "`", k.c.Env().Index.Header(fn).Head().Name.Span}, true
	}
	starter := parents[apart.ID()]
	row := k.starts(fn, starter)
	if row == nil {
		return place{}, false
	}
	return place{"in what `" + row.Label + "` runs", starter.Pos()}, true
}

// report reports a call in such a place.
func (k *check) report(fn *index.Def, at *chain, where place) {
	if found, whole := k.c.Texts.Saying(fn, at.row.Local...); len(found) > 0 || !whole {
		return
	}
	f := rule.Finding{
		Rule: name, Severity: rule.Warning, Section: 4, Location: k.c.At(fn, at.call.Pos()),
		Message: fmt.Sprintf("`%s` %s: %s no `LocalSet` is around it", k.c.Text(fn, at.call.Pos()), at.row.Outside, where.text),
		Related: []rule.Related{{Location: k.c.At(fn, where.span), Message: "this runs outside of every `LocalSet`"}},
	}
	if at.next != nil {
		last := at.next
		for last.next != nil {
			last = last.next
		}
		f.Message = fmt.Sprintf("`%s` %s in `%s`: %s no `LocalSet` is around it",
			k.c.Text(fn, at.call.Pos()), at.row.Outside, k.c.Text(last.fn, last.call.Pos()), where.text)
		f.Related = append(f.Related, rule.Related{Location: k.c.At(last.fn, last.call.Pos()), Message: "the local task"})
	}
	k.out = append(k.out, f)
}

// starts is the row of a call that runs what it is given apart from the set around it.
func (k *check) starts(fn *index.Def, call hir.Expr) *catalog.Spawn {
	if call == nil {
		return nil
	}
	row := k.c.Spawn(fn, call)
	if row == nil {
		return nil
	}
	switch row.Kind {
	case catalog.Task, catalog.Thread, catalog.BlockingPool:
		return row
	}
	return nil
}

// bare reports whether a function is one that an attribute runs in a runtime, with no set around it.
func (k *check) bare(fn *index.Def) bool {
	for _, a := range k.c.Env().Index.Header(fn).Head().Attrs {
		if row := k.c.Catalog.Attribute(a.Path); row != nil && row.Bare {
			return true
		}
	}
	return false
}
