package index

import (
	"bytes"

	"github.com/crossawait/crossawait/internal/syntax"
)

// A stub crate that is loaded on demand counts only if some text mentions its name: without it, no path can
// enter the crate, so that none of its types and traits can turn up. So a project pays for the stubs that it
// uses, and which impls there are does not depend on what was asked before.

// vocabulary are the names under which crates loaded on demand are visible, in any crate.
type vocabulary struct {
	names map[string]bool
	first [256]bool // their first bytes
}

func newVocabulary(crates []*Crate) *vocabulary {
	v := &vocabulary{names: map[string]bool{}}
	for _, c := range crates {
		for name, dep := range c.Deps {
			if dep.link.load != nil && name != "" {
				v.names[name] = true
				v.first[name[0]] = true
			}
		}
	}
	return v
}

// scan finds the names of the vocabulary that a unit uses as a crate's: all of an import, elsewhere in front
// of `::`.
func (v *vocabulary) scan(u *syntax.Unit, into map[string]bool) {
	imports := u.Kind == syntax.UseDeclaration || u.Kind == syntax.ExternCrateDeclaration
	identifiers(u.Text, func(word, rest []byte) {
		if v.first[word[0]] && v.names[string(word)] &&
			(imports || bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("::"))) {
			into[string(word)] = true
		}
	})
}

// mentions are the names of the vocabulary in a file's text, comments and strings included.
func (v *version) mentions(voc *vocabulary) map[string]bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.mentioned == nil || v.voc != voc {
		v.mentioned, v.voc = map[string]bool{}, voc
		for i := range v.file.Outline.Entries {
			voc.scan(v.file.Outline.Entries[i].Unit, v.mentioned)
		}
	}
	return v.mentioned
}

// live are the crates that count: all but the ones loaded on demand that nothing mentions. std always does.
func (ix *Index) live() []*Crate {
	sk := ix.skeleton
	sk.tables.liveOnce.Do(func() {
		sk.isLive = map[*Crate]bool{}
		var queue []*Crate
		wake := func(c *Crate) {
			if !sk.isLive[c] {
				sk.isLive[c] = true
				queue = append(queue, ix.open(c))
			}
		}
		for _, c := range sk.crates {
			if c.link.load == nil || c == sk.std {
				wake(c)
			}
		}
		for len(queue) > 0 {
			c := queue[0]
			queue = queue[1:]
			ix.wakeDeps(c, wake)
		}
		for _, c := range sk.crates {
			if sk.isLive[c] {
				sk.liveCrates = append(sk.liveCrates, c)
			}
		}
	})
	return sk.liveCrates
}

// wakeDeps wakes the dependencies that a crate's text mentions. std depends on nothing.
func (ix *Index) wakeDeps(c *Crate, wake func(*Crate)) {
	if c == ix.skeleton.std {
		return
	}
	asleep := map[string]*Crate{}
	for name, dep := range c.Deps {
		if !ix.skeleton.isLive[dep] {
			asleep[name] = dep
		}
	}
	if len(asleep) == 0 {
		return
	}
	for _, v := range c.link.files {
		said := ix.current(v).mentions(ix.skeleton.voc)
		for name, dep := range asleep {
			if said[name] {
				wake(dep)
				delete(asleep, name)
			}
		}
	}
}

// wakes reports whether an edit of a file mentions a crate that was asleep so far.
func (ix *Index) wakes(f fileOf, old, now *syntax.Outline) bool {
	if len(ix.skeleton.voc.names) == 0 {
		return false
	}
	ix.live()
	said := map[string]bool{}
	for i := range now.Entries {
		if i >= len(old.Entries) || now.Entries[i].Unit != old.Entries[i].Unit {
			ix.skeleton.voc.scan(now.Entries[i].Unit, said)
		}
	}
	for name := range said {
		if dep := f.crate.Deps[name]; dep != nil && !ix.skeleton.isLive[dep] {
			return true
		}
	}
	return false
}

// sameNames reports whether two vocabularies are the same, so that what was scanned for one holds for the other.
func (v *vocabulary) sameNames(w *vocabulary) bool {
	if len(v.names) != len(w.names) {
		return false
	}
	for n := range v.names {
		if !w.names[n] {
			return false
		}
	}
	return true
}

// keepMentions carries over to an edited version what its text mentions; names that an edit removed stay
// until the file is linked anew, which does no harm.
func (v *version) keepMentions(old *version) {
	if old.mentioned == nil {
		return
	}
	v.voc, v.mentioned = old.voc, map[string]bool{}
	for n := range old.mentioned {
		v.mentioned[n] = true
	}
	for i, e := range v.file.Outline.Entries {
		if e.Unit != old.file.Outline.Entries[i].Unit {
			v.voc.scan(e.Unit, v.mentioned)
		}
	}
}
