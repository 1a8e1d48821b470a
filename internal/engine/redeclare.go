package engine

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// An edit of a signature, a field or a constant leaves all names where they were, so that every Def stays. What must
// be done anew is what may have asked for the item that changed: a function whose text says its name, or the name of
// something whose declaration does, and so on. Inference comes to a declaration in no other way: a value's type is
// written down in the function, or in the declaration of what the function got it from.

// inherit takes over from prev what does not rest on the declarations that changed in one file.
func (s *Snapshot) inherit(prev *Snapshot, path string) {
	r := &redeclared{s: s, names: map[string]bool{}, items: map[string]bool{}, stale: map[*syntax.Unit]bool{}}
	r.begin(prev.docs[path].outline, s.docs[path].outline)
	r.spread()
	s.env = prev.env.Redeclared(s.index, func(d *index.Def) bool { return !d.Crate.Foreign && r.declares(d) })
	s.cache = newCache()
	prev.cache.mu.Lock()
	defer prev.cache.mu.Unlock()
	for fn, e := range prev.cache.facts {
		if fn.Crate.Foreign || !r.concerns(fn) {
			s.cache.facts[fn] = e
		}
	}
	for fn, j := range prev.cache.judge {
		if s.rests(fn, j) {
			s.cache.judge[fn] = j
		}
	}
	for k, f := range prev.cache.found {
		if s.cache.judge[k.fn] == f.from && f.from != nil {
			s.cache.found[k] = f
		}
	}
}

// rests reports whether all facts that a judgement is made of have been taken over.
func (s *Snapshot) rests(fn *index.Def, j *judgement) bool {
	if s.cache.facts[fn] == nil {
		return false
	}
	for _, d := range j.deps {
		if d.e != nil && s.cache.facts[d.fn] != d.e {
			return false
		}
	}
	return true
}

// redeclared is the names that lead to a declaration that changed.
type redeclared struct {
	s     *Snapshot
	names map[string]bool
	items map[string]bool // all names of items
	stale map[*syntax.Unit]bool
}

// begin notes the names of the units whose declarations changed.
func (r *redeclared) begin(old, now *syntax.Outline) {
	for _, d := range r.s.docs {
		for i := range d.outline.Entries {
			r.items[d.outline.Entries[i].Unit.Name] = true
		}
	}
	for i := range now.Entries {
		if was, is := old.Entries[i].Unit, now.Entries[i].Unit; was != is && !index.SameSignature(was, is) {
			r.provide(now, i)
		}
	}
}

// spread adds the names of what mentions one of the names, until there are no more.
func (r *redeclared) spread() {
	done := map[*syntax.Unit]bool{}
	for n := -1; n != len(r.names); {
		n = len(r.names)
		for _, d := range r.s.docs {
			for i := range d.outline.Entries {
				if u := d.outline.Entries[i].Unit; !done[u] && r.mentions(declaration(u)) {
					done[u] = true
					r.provide(d.outline, i)
				}
			}
		}
	}
}

// provide adds the names by which one comes to an entry's declaration: its own, those that it gives to others, and
// those of the types whose operators it implements.
func (r *redeclared) provide(o *syntax.Outline, entry int) {
	e := &o.Entries[entry]
	u := e.Unit
	switch u.Kind {
	case syntax.EnumItem, syntax.MacroInvocation, syntax.MacroDefinition, syntax.KindError:
		r.addWords(u.Text, nil) // variants, and whatever a macro makes
	case syntax.UseDeclaration, syntax.ExternCrateDeclaration:
		if bytes.Contains(u.Text, []byte("as")) {
			r.addWords(u.Text, nil) // another name
		}
	}
	if name := strings.TrimPrefix(u.Name, "r#"); name != "" {
		r.names[name] = true
	}
	if e.Parent < 0 {
		return
	}
	if around := o.Entries[e.Parent].Unit; around.Kind == syntax.ImplItem && mentions(around.Text, "for") {
		r.addWords(around.Text, r.items)
	}
}

// addWords adds the words of a text, those among some names alone; nil: all.
func (r *redeclared) addWords(text []byte, among map[string]bool) {
	syntax.EachWord(text, func(start, end int) bool {
		if word := string(text[start:end]); among == nil || among[word] {
			r.names[word] = true
		}
		return true
	})
}

// declaration is a unit's text without a function's body.
func declaration(u *syntax.Unit) []byte {
	if u.BodySpan.Len() > 0 {
		return u.Text[:u.BodySpan.Start]
	}
	return u.Text
}

func (r *redeclared) mentions(text []byte) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		found = r.names[string(text[start:end])]
		return !found
	})
	return found
}

// concerns reports whether a function may come to a declaration that changed.
func (r *redeclared) concerns(fn *index.Def) bool {
	u := r.s.index.Unit(fn)
	return u == nil || r.mentions(u.Text) || r.mentions(r.s.around(fn))
}

// declares reports whether what is known of an item's declaration may have changed.
func (r *redeclared) declares(d *index.Def) bool {
	u := r.s.index.Unit(d)
	if u == nil || d.Nested() != nil {
		return true
	}
	stale, known := r.stale[u]
	if !known {
		stale = r.mentions(declaration(u)) || r.mentions(r.s.around(d))
		r.stale[u] = stale
	}
	return stale
}
