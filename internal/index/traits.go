package index

import "github.com/crossawait/crossawait/internal/hir"

// TraitInScope reports whether the methods of a trait can be called at a place: whether the trait is in view
// there, under its own name, another one or none (`as _`).
func (ix *Index) TraitInScope(from Scope, trait *Def) bool {
	if trait == nil || from.Def == nil {
		return false
	}
	p := hir.Path{Segments: []hir.Segment{{Name: hir.Name{Text: trait.Name}}}}
	if r := ix.Resolve(from, &p, TypeNS); r.Kind == ResDef && r.Def == trait {
		return true
	}
	scopes := ix.blockScopes(from)
	for d := bodyItem(from.Def); d != nil; d = bodyItem(d.Nested().Fn) {
		scopes = append(scopes, ix.nestedOf(d.Nested().Fn).around(d.Nested().Scope)...)
	}
	for _, s := range append(scopes, moduleOf(from.Def).scope()) {
		if ix.bringsAside(s, trait, private, 0) {
			return true
		}
	}
	return false
}

// maxGlobs bounds a chain of globs that is followed for imports without a name.
const maxGlobs = 4

// bringsAside reports whether a scope imports a trait under another name than the trait's own, by itself or
// through its globs.
func (ix *Index) bringsAside(s *scope, trait *Def, least visibility, depth int) bool {
	if s == nil || depth > maxGlobs {
		return false
	}
	ix.readImports(s)
	if len(s.aside)+len(s.globs) == 0 {
		return false
	}
	key := asideKey{trait, least, depth}
	if known, ok := s.asides.Load(key); ok {
		return known
	}
	brings := ix.bringsAsideNow(s, trait, least, depth)
	s.asides.Store(key, brings)
	return brings
}

// asideKey is one question to a scope.
type asideKey struct {
	trait *Def
	least visibility
	depth int
}

func (ix *Index) bringsAsideNow(s *scope, trait *Def, least visibility, depth int) bool {
	for _, i := range s.aside {
		if i.vis >= least && ix.importTarget(s, i, TypeNS, nil).def == trait {
			return true
		}
	}
	for _, i := range s.globs {
		if i.vis < least {
			continue
		}
		if t := ix.importPath(s, i.path, TypeNS, nil).def; t != nil && t.scope() != nil &&
			ix.bringsAside(t.scope(), trait, seenFrom(s.def, t), depth+1) {
			return true
		}
	}
	return false
}
