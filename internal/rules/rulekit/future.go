package rulekit

import (
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/types"
)

// Idle says how surely a value does nothing until it is polled.
type Idle uint8

// The degrees.
const (
	NotIdle Idle = iota // or not known
	// Declared: it is a future by its type; whoever made it may have begun the work before.
	Declared
	// Untouched: it is an async fn's or block's own future, or a library's that says so: nothing has begun.
	Untouched
)

// maxBoxes bounds the boxes around a future that are opened.
const maxBoxes = 4

// IdleFuture reports whether values of a type are futures that do nothing until they are polled, as fn sees
// the type.
func (c *Context) IdleFuture(fn *index.Def, t types.Ty) Idle { return c.idle(fn, t, 0) }

func (c *Context) idle(fn *index.Def, t types.Ty, depth int) Idle {
	if depth > maxBoxes {
		return NotIdle
	}
	switch t := t.(type) {
	case *types.Future:
		if t.Expr == types.NoExpr && c.Entry(t.Fn) {
			return NotIdle // a call of it blocks
		}
		return Untouched
	case *types.Opaque:
		return c.idleOpaque(fn, t, depth)
	case *types.Dyn:
		if c.hasFuture(t.Bounds) {
			return Declared
		}
	case *types.Adt:
		if inner := c.boxed(t); inner != nil {
			return c.idle(fn, inner, depth+1)
		}
		if t.Def.Crate != nil && t.Def.Crate.Stub && !c.Catalog.Eager(t.Def.Lang()) && c.isFuture(fn, t) {
			return Untouched
		}
	}
	return NotIdle
}

// idleOpaque: what `impl Future` hides may be known; a function that does nothing but make a future has not
// begun its work.
func (c *Context) idleOpaque(fn *index.Def, t *types.Opaque, depth int) Idle {
	if !c.hasFuture(t.Bounds) {
		return NotIdle
	}
	if hidden := c.Env().Hidden(t); hidden != nil {
		if _, adt := hidden.(*types.Adt); adt && c.idle(fn, hidden, depth+1) == NotIdle {
			return NotIdle // a handle of work that goes on by itself
		}
	}
	if facts := c.Facts(t.Fn); facts != nil && makesOnly(facts.Body.Root) {
		return Untouched
	}
	return Declared
}

// makesOnly reports whether a body is nothing but an async block.
func makesOnly(b *hir.Block) bool {
	_, ok := b.Tail.(*hir.Async)
	return ok && len(b.Stmts) == 0
}

// boxed is what a Box or a Pin of one holds; nil for other types.
func (c *Context) boxed(t *types.Adt) types.Ty {
	ix := c.Env().Index
	switch t.Def {
	case nil:
	case ix.Lookup("std::boxed::Box"), ix.Lookup("std::pin::Pin"):
		if len(t.Args) > 0 {
			return t.Args[0]
		}
	}
	return nil
}

func (c *Context) futureTrait() *index.Def { return c.Env().Index.Lookup("std::future::Future") }

func (c *Context) hasFuture(bounds []types.TraitRef) bool {
	future := c.futureTrait()
	for _, b := range bounds {
		if b.Trait != nil && b.Trait == future {
			return true
		}
	}
	return false
}

// isFuture reports whether a library's type is a future: it has an impl, which does not surely fail. The
// conditions of such impls often lead through associated types that stay open here.
func (c *Context) isFuture(fn *index.Def, t *types.Adt) bool {
	future := c.futureTrait()
	for _, impl := range c.Env().Index.ImplsFor(t.Def) {
		if future != nil && c.Env().Index.ImplTrait(impl) == future {
			return c.Env().Implements(t, types.TraitRef{Trait: future, Name: future.Name}, c.Env().ParamEnv(fn)) != types.No
		}
	}
	return false
}

// Entry reports whether an attribute makes of an async fn one that blocks on its body.
func (c *Context) Entry(fn *index.Def) bool {
	for _, a := range c.Env().Index.Header(fn).Head().Attrs {
		if c.Catalog.EntryAttr(a.Path) {
			return true
		}
	}
	return false
}

// Test reports whether a function is a test: it has an attribute that is named so, whoever's it is.
func (c *Context) Test(fn *index.Def) bool {
	for _, a := range c.Env().Index.Header(fn).Head().Attrs {
		if strings.HasSuffix(a.Path, "test") {
			return true
		}
	}
	return false
}

// InAsync reports whether an expression of fn stands directly in async code, so that it may await. parents
// are hir.Parents of the body.
func (c *Context) InAsync(fn *index.Def, parents []hir.Expr, e hir.Expr) bool {
	for up := parents[e.ID()]; up != nil; up = parents[up.ID()] {
		switch up := up.(type) {
		case *hir.Async:
			return true
		case *hir.Closure:
			return up.Async
		}
	}
	header, ok := c.Env().Index.Header(fn).(*hir.Fn)
	return ok && header.Async
}

// Drops reports whether fn is the `drop` of an impl of Drop.
func (c *Context) Drops(fn *index.Def) bool {
	drop := c.Env().Index.Lookup("std::ops::Drop")
	return fn.Parent != nil && fn.Parent.Kind == index.ImplDef && drop != nil && c.Env().Index.ImplTrait(fn.Parent) == drop
}

// SpawnsDropped reports whether a demand for 'static is violated in a `drop`, by a block or the future of a
// method that holds `self`.
func (c *Context) SpawnsDropped(d *machine.Demand) bool {
	if d.Obligation.Trait != types.Static || d.Verdict.Answer != types.No || d.Obligation.Value == types.NoExpr || !c.Drops(d.Fn) {
		return false
	}
	b := c.Facts(d.Fn).Body
	self := func(e hir.Expr) bool {
		p, ok := e.(*hir.PathExpr)
		return ok && p.Local == b.SelfLocal && p.Local != hir.NoLocal
	}
	found := false
	switch e := b.Exprs[d.Obligation.Value].(type) {
	case *hir.MethodCall:
		return self(e.Recv)
	case *hir.Async:
		hir.Walk(e, func(e hir.Expr) bool {
			found = found || self(e)
			return !found
		})
	}
	return found
}
