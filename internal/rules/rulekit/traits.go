package rulekit

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// AsyncMethod is a method of a trait whose future is a type that each impl has of its own: an `async fn`, or one that
// returns `impl Future`.
type AsyncMethod struct {
	Def    *index.Def
	Header *hir.Fn
	Ret    *hir.ImplType // the `impl Future`; nil for an async fn
}

// AsyncMethods are those of a trait's methods, in order of text, that keep it from being a trait object. There are
// none that are surely so in a trait that is not under analysis, of which there are two, or which an attribute may
// rewrite.
func (c *Context) AsyncMethods(trait *index.Def) []AsyncMethod {
	if trait == nil || trait.Kind != index.TraitDef || trait.Crate.Foreign || len(trait.Twins) > 0 || c.Env().Rewriting(trait) != "" {
		return nil
	}
	var out []AsyncMethod
	for _, d := range trait.Children {
		if d.Kind != index.FnDef || d.Off() && !trait.Off() {
			continue
		}
		if m, ok := c.asyncMethod(d); ok {
			out = append(out, m)
		}
	}
	return out
}

func (c *Context) asyncMethod(d *index.Def) (AsyncMethod, bool) {
	h, ok := c.Env().Index.Header(d).(*hir.Fn)
	if !ok || NeedsSized(h) || c.Env().Rewriting(d) != "" {
		return AsyncMethod{}, false
	}
	m := AsyncMethod{Def: d, Header: h}
	if h.Async {
		return m, true
	}
	hir.WalkType(h.Ret, func(t hir.TypeRef) bool {
		if i, ok := t.(*hir.ImplType); ok && m.Ret == nil && slices.ContainsFunc(i.Bounds, func(b hir.Bound) bool {
			return c.TraitAt(index.Scope{Def: d}, b.Path) == c.futureTrait()
		}) {
			m.Ret = i
		}
		return m.Ret == nil
	})
	return m, m.Ret != nil
}

// NeedsSized reports whether a method says `where Self: Sized`, so that trait objects do without it.
func NeedsSized(h *hir.Fn) bool {
	for _, w := range h.Generics.Where {
		self, ok := w.Ty.(*hir.PathType)
		if ok && self.Path.Text() == "Self" && slices.ContainsFunc(w.Bounds, func(b hir.Bound) bool { return b.Path.Last() == "Sized" }) {
			return true
		}
	}
	return false
}

// TraitAt is the trait that a path names at a place; nil when it is none, or not known.
func (c *Context) TraitAt(at index.Scope, p *hir.Path) *index.Def {
	if p == nil {
		return nil
	}
	r := c.Env().Index.Resolve(at, p, index.TypeNS)
	if r.Kind != index.ResDef || r.Rest > 0 || r.Def.Kind != index.TraitDef {
		return nil
	}
	return r.Def
}

// Unpromised is the method of a trait whose future a type is, when nobody knows which impl's, and the declaration does
// not promise that it is Send; nil for other types, and for traits that are not under analysis.
func (c *Context) Unpromised(t types.Ty) *index.Def {
	var fn *index.Def
	var args []types.Ty
	switch t := t.(type) {
	case *types.Future:
		if t.Expr == types.NoExpr {
			fn, args = t.Fn, t.Args
		}
	case *types.Opaque:
		fn, args = t.Fn, t.Args
	}
	if fn == nil || fn.Crate == nil || fn.Crate.Foreign || fn.Parent == nil || fn.Parent.Kind != index.TraitDef || len(args) == 0 {
		return nil
	}
	switch args[0].(type) {
	case *types.Param, *types.Proj, *types.Opaque:
		for _, m := range c.AsyncMethods(fn.Parent) {
			if m.Def == fn {
				return fn
			}
		}
	}
	return nil
}

// ShortPath is how a type or trait is written at a place: by its name where that is imported, else by its path.
func (c *Context) ShortPath(at *index.Def, path string) string {
	ix := c.Env().Index
	last := path[strings.LastIndex(path, ":")+1:]
	r := ix.Resolve(index.Scope{Def: at}, &hir.Path{Segments: []hir.Segment{{Name: hir.Name{Text: last}}}}, index.TypeNS)
	if r.Kind == index.ResDef && r.Rest == 0 && r.Def == ix.Lookup(path) {
		return last
	}
	return path
}
