package needlessasynclock

import (
	"bytes"
	"slices"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// group is all locks of one type in a crate.
type group struct {
	k    *check
	of   *index.Def // a declaration of the crate
	lock *types.Adt
	row  *catalog.Sibling
	// taken is where guards are made, in order of files and text; only the first ones if some use needs the lock.
	taken    []taking
	declared bool // a field or static holds one
	needed   bool // a use is not known, needs the async lock, or may be made from outside of the crate
	others   bool // there are other locks of the kind, which guard something else
}

// taking is a call that gives a guard, or a future of one.
type taking struct {
	fn   *index.Def
	call *hir.MethodCall
}

// needless reports whether the async locks do nothing that locks of std would not.
func (g *group) needless() bool {
	return !g.needed && slices.ContainsFunc(g.taken, func(t taking) bool { return g.method(t.call.Name.Text).Awaited })
}

// group is what is known of all locks of one type in the crate of a declaration.
func (k *check) group(of *index.Def, lock *types.Adt, row *catalog.Sibling) *group {
	for _, g := range k.groups {
		if g.row == row && types.Equal(g.lock, lock) {
			return g
		}
	}
	g := &group{k: k, of: of, lock: lock, row: row}
	k.groups = append(k.groups, g)
	g.declarations()
	if !g.needed {
		g.uses()
	}
	return g
}

func (g *group) method(name string) *catalog.SiblingMethod {
	for i := range g.row.Methods {
		if g.row.Methods[i].Name == name {
			return &g.row.Methods[i]
		}
	}
	return nil
}

// in reports whether a type is one of the group's locks, or has one among its arguments.
func (g *group) in(t types.Ty) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		found = found || types.Equal(t, g.lock)
		return !found
	})
	return found
}

// declarations looks for one that lets others come to a lock: they may hold its guards for as long as they like.
func (g *group) declarations() {
	defs, whole := g.k.c.Texts.Saying(g.of, g.names()...)
	if !whole {
		g.needed = true
		return
	}
	for _, d := range defs {
		types, exported, holds := g.signature(d)
		for i, t := range types {
			if !g.in(t) {
				continue
			}
			if exported[i] && g.leaves(d) {
				g.needed = true
				return
			}
			g.declared = g.declared || holds
		}
	}
}

// names are the words by which a declaration may come to the lock: its own, and those of aliases.
func (g *group) names() []string {
	aliases, _ := g.k.c.Aliases(g.of, hir.LastSegment(g.row.Type))
	return append(aliases, hir.LastSegment(g.row.Type))
}

// signature are the types that a declaration says, each with whether it is `pub`, and whether values of them live in it.
func (g *group) signature(d *index.Def) (says []types.Ty, exported []bool, holds bool) {
	env := g.k.c.Env()
	add := func(t types.Ty, pub bool) { says, exported = append(says, t), append(exported, pub) }
	lower := func(t hir.TypeRef) types.Ty {
		if t == nil {
			return nil
		}
		return env.LowerTy(index.Scope{Def: d}, t, types.LowerOpts{Elided: types.RegionParam})
	}
	switch h := env.Index.Header(d).(type) {
	case *hir.Fn:
		sig := env.Sig(d)
		pub := h.Exported() || g.implements(d)
		for _, p := range append(slices.Clone(sig.Params), sig.Ret) {
			add(p, pub)
		}
	case *hir.Struct:
		for _, f := range h.Fields {
			add(lower(f.Ty), f.Exported && h.Exported())
		}
		holds = true
	case *hir.Enum:
		for _, v := range h.Variants {
			for _, f := range v.Fields {
				add(lower(f.Ty), h.Exported())
			}
		}
		holds = true
	case *hir.Const:
		add(lower(h.Ty), h.Exported())
		holds = true
	case *hir.TypeAlias:
		add(lower(h.Ty), h.Exported() || g.implements(d))
	}
	return says, exported, holds
}

// implements reports whether an item stands in a trait or in an impl of one, so that whoever knows the trait comes to it.
func (g *group) implements(d *index.Def) bool {
	if d.Parent == nil {
		return false
	}
	return d.Parent.Kind == index.TraitDef || d.Parent.Kind == index.ImplDef && g.k.c.Env().Index.ImplTrait(d.Parent) != nil
}

// leaves reports whether what is `pub` in a declaration may be reached from outside: the crate is no program.
func (g *group) leaves(d *index.Def) bool {
	root := d.Crate.Root
	return root == nil || g.k.c.Env().Index.Child(root, "main", index.ValueNS) == nil
}

// uses looks at all calls of the lock's methods in the crate.
func (g *group) uses() {
	texts := make([]string, 0, 2*len(g.row.Methods))
	for _, name := range g.calls() {
		texts = append(texts, "."+name+"(", hir.LastSegment(g.row.Type)+"::"+name)
	}
	fns, whole := g.k.c.Texts.Saying(g.of, texts...)
	g.needed = g.needed || !whole
	for _, fn := range fns {
		if fn.Kind != index.FnDef || g.needed {
			continue
		}
		facts := g.k.c.Facts(fn)
		if h, ok := g.k.c.Env().Index.Header(fn).(*hir.Fn); ok && h.BodySpan.Len() == 0 {
			continue
		}
		if facts == nil || facts.Graph == nil {
			g.needed = true
			return
		}
		g.function(user{g: g, fn: fn, facts: facts, parents: g.k.c.Parents(facts.Body)}, texts)
	}
}

// calls are the names of the methods that say what is done with a lock: those that give a guard, and those for which
// there is no counterpart.
func (g *group) calls() []string {
	out := slices.Clone(g.row.Lacks)
	for _, m := range g.row.Methods {
		if m.Guard {
			out = append(out, m.Name)
		}
	}
	return out
}

// function looks at the calls in one function.
func (g *group) function(u user, texts []string) {
	text := g.k.c.Texts.Unit(u.fn)
	for _, e := range u.facts.Body.Exprs {
		switch e := e.(type) {
		case *hir.MacroCall:
			if g.mayTake(text, e.Pos(), texts) {
				g.needed = true
			}
		case *hir.PathExpr:
			if d := u.facts.Result.PathDefs[e.ID()]; d != nil && g.byPath(u, e, d) {
				g.needed = true
			}
		case *hir.MethodCall:
			if slices.Contains(g.calls(), e.Name.Text) {
				g.call(u, e)
			}
		}
		if g.needed {
			return
		}
	}
	if len(g.taken) > 0 && u.holds() {
		g.needed = true
	}
}

// mayTake reports whether one of some texts stands in a macro that is not read.
func (g *group) mayTake(text []byte, at hir.Span, texts []string) bool {
	return at.End <= uint32(len(text)) && slices.ContainsFunc(texts, func(t string) bool { return bytes.Contains(text[at.Start:at.End], []byte(t)) })
}

// byPath reports whether a path is a method that takes one of the locks, or may be. What becomes of the guard is not
// looked at.
func (g *group) byPath(u user, path hir.Expr, d *index.Def) bool {
	if !slices.ContainsFunc(g.calls(), func(n string) bool { return d.Lang() == g.row.Type+"::"+n }) {
		return false
	}
	call, ok := u.parents[path.ID()].(*hir.Call)
	if !ok || call.Callee != path {
		return true
	}
	callee := u.facts.Result.Callees[call.ID()]
	return callee == nil || g.mayBe(callee.Args)
}

// mayBe reports whether a lock of the kind is one of the group's, by its arguments, or nobody knows.
func (g *group) mayBe(args []types.Ty) bool {
	on := &types.Adt{Def: g.lock.Def, Args: args}
	return types.Equal(on, g.lock) || !known(on)
}

// call looks at one call of a method of such a name.
func (g *group) call(u user, call *hir.MethodCall) {
	callee := u.facts.Result.Callees[call.ID()]
	if callee == nil || callee.Def == nil {
		g.needed = !u.other(call)
		return
	}
	if callee.Def.Lang() != g.row.Type+"::"+call.Name.Text {
		return
	}
	if !types.Equal(&types.Adt{Def: g.lock.Def, Args: callee.Args}, g.lock) {
		g.needed = g.mayBe(callee.Args)
		g.others = true
		return
	}
	m := g.method(call.Name.Text)
	if m == nil || !m.Guard {
		g.needed = true
		return
	}
	var guard hir.Expr = call
	if m.Awaited {
		a, ok := u.parents[call.ID()].(*hir.Await)
		if !ok {
			g.needed = true // someone else waits for it, or gives up
			return
		}
		guard = a
	}
	g.taken = append(g.taken, taking{u.fn, call})
	g.needed = !u.stays(guard)
}

// fixes exchange the lock, the only one of its kind, in the one file that says its name and takes it.
func (g *group) fixes() []rule.Fix {
	c := g.k.c
	if c.NoFixes || g.others {
		return nil
	}
	first := g.taken[0].fn
	if first.File != g.of.File || c.Texts.Mentions(first, hir.LastSegment(g.row.Type)) {
		return nil
	}
	for _, t := range g.taken {
		if t.fn.File != first.File || t.fn.Crate != first.Crate || t.fn.Made {
			return nil
		}
	}
	s, ok := mend.NewScene(c, first)
	if !ok {
		return nil
	}
	return s.SyncLock(g.row)
}

// user is a function that may take a lock.
type user struct {
	g       *group
	fn      *index.Def
	facts   *machine.Facts
	parents []hir.Expr
}
