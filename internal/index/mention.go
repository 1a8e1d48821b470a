package index

import (
	"bytes"
	"slices"

	"github.com/crossawait/crossawait/internal/syntax"
)

// A crate that is loaded on demand counts only if some text mentions its name: without it, no path can enter the
// crate, so that none of its types and traits can turn up. So a project pays for the stubs and dependencies that
// it uses, and which impls there are does not depend on what was asked before.
//
// What a dependency's own text mentions does not count, unless it is passed on by a `pub use`: else every project
// would pay for all that its dependencies depend on. Paths in a dependency's signatures still lead there. The
// impls for such a type are found all the same, since an impl stands in the crate of its trait or of a type that
// it is for (the orphan rule): to those of live crates come those of the crates that a question names.

// vocabulary are the names under which crates loaded on demand are visible, in any crate.
type vocabulary struct {
	names map[string]bool
	first [256]bool // their first bytes
}

func newVocabulary(crates []*Crate) *vocabulary {
	v := &vocabulary{names: map[string]bool{}}
	for _, c := range crates {
		if c.Foreign && !c.Stub {
			continue
		}
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
	if c.Foreign && !c.Stub {
		for _, v := range c.link.files {
			v.passedOn(func(name string) {
				if dep := asleep[name]; dep != nil {
					wake(dep)
				}
			})
		}
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

// PassedOn visits the words of what files make public by `pub use` or `pub extern crate`: among them are the names of
// the crates that become live with theirs.
func PassedOn(files []*File, visit func(name string)) {
	for _, f := range files {
		f.passedOn(visit)
	}
}

func (v *version) passedOn(visit func(name string)) { v.file.passedOn(visit) }

func (f *File) passedOn(visit func(name string)) {
	for i := range f.Outline.Entries {
		u := f.Outline.Entries[i].Unit
		if u.Kind != syntax.UseDeclaration && u.Kind != syntax.ExternCrateDeclaration {
			continue
		}
		if unitVisibility(u) == public {
			identifiers(u.Text, func(word, _ []byte) { visit(string(word)) })
		}
	}
}

// isLive reports whether a crate counts whatever is asked.
func (ix *Index) isLive(c *Crate) bool {
	ix.live()
	return ix.skeleton.isLive[c]
}

// liveAnd are the live crates and one more.
func (ix *Index) liveAnd(c *Crate) []*Crate {
	live := ix.live()
	if c == nil || ix.skeleton.isLive[c] {
		return live
	}
	return append(slices.Clip(live), c)
}

// Apart are the crates of definitions that do not count unless a question names them: TraitImpls has no impls
// of theirs, save for their own traits, and TraitImplsIn has.
func (ix *Index) Apart(d *Def) *Crate {
	if d == nil || d.Crate == nil || ix.isLive(d.Crate) {
		return nil
	}
	return d.Crate
}
