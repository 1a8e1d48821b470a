package rulekit

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/source"
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
	if trait == nil || trait.Kind != index.TraitDef || trait.Crate.Foreign || len(trait.Twins()) > 0 || c.Env().Rewriting(trait) != "" {
		return nil
	}
	var out []AsyncMethod
	for _, d := range trait.Children() {
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
	last := hir.LastSegment(path)
	r := ix.Resolve(index.Scope{Def: at}, &hir.Path{Segments: []hir.Segment{{Name: hir.Name{Text: last}}}}, index.TypeNS)
	if r.Kind == index.ResDef && r.Rest == 0 && r.Def == ix.Lookup(path) {
		return last
	}
	return path
}

// Importing is how a type or trait is written at a place once its file imports it, and the edit that does so. The edit is
// nil where that is not needed, or cannot be done by a look at the file: the path is written in full then.
func (c *Context) Importing(at *index.Def, path string) (written string, edit *rule.Edit) {
	last := hir.LastSegment(path)
	if short := c.ShortPath(at, path); short != path || !outermost(at) {
		return short, nil
	}
	tokens := c.Texts.Tokens(at)
	for i, t := range tokens {
		if t.Kind == fixkit.Ident && t.Text == last && (i == 0 || !tokens[i-1].Is(":")) {
			return path, nil // it may mean something else
		}
	}
	start, ok := uint32(0), false
	text := "\nuse " + path + ";"
	for _, im := range fixkit.Imports(tokens) {
		switch {
		case fixkit.Depth(tokens, im.Stmt.Start) > 0:
		case strings.Join(im.Path, "::") < path:
			start, ok = im.Stmt.End, true
		case !ok && plain(tokens, im.Stmt.Start):
			start, ok, text = im.Stmt.Start, true, "use "+path+";\n"
		}
	}
	if !ok {
		return path, nil
	}
	file := c.Texts.Locate(at, hir.Span{}).File
	return last, &rule.Edit{Location: rule.Location{File: file, Span: source.Span{Start: start, End: start}}, New: text, Import: true}
}

// plain reports whether nothing belongs to the `use` at an offset: no visibility, no attribute.
func plain(tokens []fixkit.Token, offset uint32) bool {
	i := slices.IndexFunc(tokens, func(t fixkit.Token) bool { return t.Span.Start == offset })
	return i == 0 || i > 0 && (tokens[i-1].Is(";") || tokens[i-1].Is("}"))
}

// outermost reports whether a declaration stands in the module that its file is, not in one inside of it.
func outermost(d *index.Def) bool {
	for ; d != nil; d = d.Parent {
		if d.Nested() != nil {
			return false
		}
		if d.Kind == index.ModDef {
			return d.Entry < 0
		}
	}
	return false
}
