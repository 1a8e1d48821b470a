// Package needlessasynclock is the rule needless-async-lock: no guard of an async lock is ever held across an await,
// so that a lock of std would do.
package needlessasynclock

import (
	_ "embed"
	"fmt"
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

const name = "needless-async-lock"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "no guard of an async lock is held across an await",
		Section: 6, Relation: "Held", Default: rule.Hint, Doc: doc,
	}
}

// Check looks at the fields and statics that hold a lock, and at where functions make a lock that none of those holds.
// Two locks of one type, which guard values of one type, are one to it: a guard's type says no more than that.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	k := &check{c: c}
	for _, d := range c.Items {
		k.declaration(d)
	}
	for _, fn := range c.Fns {
		k.locals(fn)
	}
	return k.out
}

type check struct {
	c      *rulekit.Context
	groups []*group
	out    []rule.Finding
}

// declaration looks at the types of a struct's or enum's fields, and at a static's.
func (k *check) declaration(d *index.Def) {
	if d.Made {
		return
	}
	switch h := k.c.Env().Index.Header(d).(type) {
	case *hir.Struct:
		k.fields(d, h.Fields)
	case *hir.Enum:
		for _, v := range h.Variants {
			k.fields(d, v.Fields)
		}
	case *hir.Const:
		k.typed(d, h.Name.Text, h.Ty)
	}
}

func (k *check) fields(d *index.Def, fields []hir.FieldDef) {
	for _, f := range fields {
		if len(f.Cfgs) == 0 {
			k.typed(d, f.Name.Text, f.Ty)
		}
	}
}

// typed looks at a declaration by its type.
func (k *check) typed(d *index.Def, what string, t hir.TypeRef) {
	if t == nil {
		return
	}
	env := k.c.Env()
	lock, row := k.lockIn(env.LowerTy(index.Scope{Def: d}, t, types.LowerOpts{Elided: types.RegionParam}))
	if lock == nil {
		return
	}
	g := k.group(d, lock, row)
	if !g.needless() {
		return
	}
	at := t.TypeSpan()
	hir.WalkType(t, func(t hir.TypeRef) bool {
		if p, ok := t.(*hir.PathType); ok {
			if a, is := env.LowerTy(index.Scope{Def: d}, p, types.LowerOpts{Elided: types.RegionParam}).(*types.Adt); is && a.Def == lock.Def {
				at = p.Path.Span
				return false
			}
		}
		return true
	})
	k.report(g, fmt.Sprintf("`%s` is behind %s", what, machine.WithArticle(row.Type)), k.c.At(d, at))
}

// locals looks at the locks that a function makes and that no declaration holds.
func (k *check) locals(fn *index.Def) {
	facts := k.c.Facts(fn)
	if facts == nil || fn.Made {
		return
	}
	parents := k.c.Parents(facts.Body)
	for _, e := range facts.Body.Exprs {
		call, ok := e.(*hir.Call)
		if !ok {
			continue
		}
		callee := facts.Result.Callees[call.ID()]
		made, is := facts.Result.Exprs[call.ID()].(*types.Adt)
		if !is || callee == nil || callee.Def == nil || !strings.HasPrefix(callee.Def.Lang(), made.Def.Lang()+"::") {
			continue
		}
		lock, row := k.lockIn(made)
		if lock != made {
			continue
		}
		g := k.group(fn, lock, row)
		if g.declared || !g.needless() {
			continue
		}
		k.report(g, fmt.Sprintf("%s is behind %s", variable(facts.Body, parents, call), machine.WithArticle(row.Type)), k.c.At(fn, call.Callee.Pos()))
	}
}

// variable is what a lock is bound to, as a message says it.
func variable(b *hir.Body, parents []hir.Expr, call hir.Expr) string {
	for _, e := range b.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range block.Stmts {
			let, ok := st.(*hir.LetStmt)
			if !ok || let.Init == nil || !let.Init.Pos().Covers(call.Pos()) {
				continue
			}
			bind, plain := let.Pat.(*hir.BindPat)
			within := call
			for within != nil && within != let.Init {
				up, wrapped := parents[within.ID()].(*hir.Call)
				if !wrapped || len(up.Args) != 1 {
					break
				}
				within = up
			}
			if plain && within == let.Init {
				return "`" + b.Locals[bind.Local].Name.Text + "`"
			}
		}
	}
	return "this value"
}

// lockIn is the async lock that a type is or has among its arguments, with the row of its counterpart. What it guards
// must be known.
func (k *check) lockIn(t types.Ty) (*types.Adt, *catalog.Sibling) {
	var lock *types.Adt
	var row *catalog.Sibling
	types.Walk(t, func(t types.Ty) bool {
		if a, ok := t.(*types.Adt); ok && lock == nil {
			if r := k.row(a.Def); r != nil {
				lock, row = a, r
			}
		}
		return lock == nil
	})
	if lock == nil || !known(lock) {
		return nil, nil
	}
	return lock, row
}

// row is the counterpart of a type that is an async lock; nil for others.
func (k *check) row(d *index.Def) *catalog.Sibling {
	row := k.c.Catalog.Sibling(d.Lang(), "", catalog.ForSync)
	if row == nil || !slices.ContainsFunc(row.Methods, func(m catalog.SiblingMethod) bool { return m.Guard }) {
		return nil
	}
	return row
}

// known reports whether a type is the same whoever asks.
func known(t types.Ty) bool {
	ok := true
	types.Walk(t, func(t types.Ty) bool {
		switch t.(type) {
		case *types.Unknown, *types.Param, *types.Proj, *types.Opaque:
			ok = false
		}
		return ok
	})
	return ok
}

// maxRelated bounds how many of the places that take a lock are related to a finding.
const maxRelated = 4

func (k *check) report(g *group, what string, at rule.Location) {
	f := rule.Finding{
		Rule: name, Severity: rule.Hint, Section: 6, Location: at,
		Message: fmt.Sprintf("%s, and no guard of it is held across an await: `%s` would do; it never suspends, and sync code can lock it too",
			what, g.row.Becomes),
		Fixes: g.fixes(),
	}
	for _, t := range g.taken[:min(len(g.taken), maxRelated)] {
		f.Related = append(f.Related, rule.Related{Location: k.c.At(t.fn, t.call.Pos()), Message: "taken here, and given back before the next await"})
	}
	k.out = append(k.out, f)
}
