package engine

import (
	"bytes"
	"slices"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Some rules look at what declarations say, wherever they stand: in a struct's field, a trait's signature, a function
// that has nothing to do with futures otherwise. What they find in a file holds while the file's text and all
// declarations are as they were; a cache lives no longer than the latter.

// itemsFound are the findings in the declarations of one version of a file.
type itemsFound struct {
	outline  *syntax.Outline
	findings []rule.Finding
	anchors  [][]anchor
	deps     map[*index.Def]*entry // the functions whose bodies the rules looked into
	asked    []asked               // what they wanted to know of the crate's text
}

var dyn = []byte("dyn")

// itemWords are those without which no rule has anything to say of a declaration.
var itemWords = [][]byte{[]byte("async"), dyn, []byte("Future"), []byte("Mutex"), []byte("RwLock"), []byte(" static ")}

// allItems are all declarations of a file.
func (s *Snapshot) allItems(path string) []*index.Def {
	s.cache.itemsOnce.Do(func() {
		s.cache.items = map[string][]*index.Def{}
		var aliases []*index.Def
		for _, d := range s.index.Declarations() {
			at, _ := s.index.Locate(d)
			s.cache.items[at] = append(s.cache.items[at], d)
			if d.Kind == index.TypeAliasDef {
				aliases = append(aliases, d)
			}
		}
		s.cache.objects = s.objects(aliases)
	})
	return s.cache.items[path]
}

// objects are the names of the aliases that stand for something with a trait object in it, by way of others as well.
func (s *Snapshot) objects(aliases []*index.Def) *nameSet {
	set := &nameSet{names: map[uint32]bool{}}
	words := map[*index.Def][]uint32{} // of those that are not in the set
	for _, d := range aliases {
		switch u := s.index.Unit(d); {
		case u == nil:
		case bytes.Contains(u.Text, dyn):
			set.add(wordHash(d.Name))
		default:
			words[d] = hashedWords(nil, u.Text)
		}
	}
	for n := -1; n != len(set.names); {
		n = len(set.names)
		for d, own := range words {
			if slices.ContainsFunc(own, set.has) {
				set.add(wordHash(d.Name))
				delete(words, d)
			}
		}
	}
	return set
}

// itemsIn are the declarations of a file that rules may have something to say of.
func (s *Snapshot) itemsIn(path string) []*index.Def {
	var out []*index.Def
	for _, d := range s.allItems(path) {
		u := s.index.Unit(d)
		if u == nil || d.Made || !s.saysWord(d) { // nobody could change what a macro wrote
			continue
		}
		out = append(out, d)
		out = append(out, s.inside(d, u)...)
	}
	return unique(out)
}

// inside are the items in a function's body, the functions among them included.
func (s *Snapshot) inside(d *index.Def, u *syntax.Unit) []*index.Def {
	if d.Kind != index.FnDef || !containsAny(u.Text[u.BodySpan.Start:u.BodySpan.End], itemsInside) {
		return nil
	}
	s.index.Name(d)
	return slices.Concat(s.index.NestedItems(d), s.index.NestedFunctions(d))
}

// saysWord reports whether one of the words stands in a declaration, or in what a trait or an impl holds.
func (s *Snapshot) saysWord(d *index.Def) bool {
	u := s.index.Unit(d)
	if u != nil && (containsAny(u.Text, itemWords) || s.cache.objects.stands(u.Text) || d.Kind == index.ConstDef && bytes.Contains(u.Text, []byte("static "))) {
		return true
	}
	return (d.Kind == index.TraitDef || d.Kind == index.ImplDef) && slices.ContainsFunc(d.Children, s.saysWord)
}

// itemsInside are the words that begin items, in a body.
var itemsInside = [][]byte{[]byte("fn "), []byte("struct "), []byte("enum "), []byte("impl "), []byte("trait "), []byte(" static ")}

func containsAny(text []byte, words [][]byte) bool {
	for _, w := range words {
		if bytes.Contains(text, w) {
			return true
		}
	}
	return false
}

func unique(defs []*index.Def) []*index.Def {
	seen := make(map[*index.Def]bool, len(defs))
	out := defs[:0]
	for _, d := range defs {
		if !seen[d] {
			seen[d] = true
			out = append(out, d)
		}
	}
	return out
}

// inItems are the findings in the declarations of a file. With fixes they are made anew: edits in other files would
// not survive what happens there.
func (s *Snapshot) inItems(path string, fixes bool) []rule.Finding {
	if fixes {
		return s.checkItems(path, source.Span{End: ^uint32(0)}, true, &itemsFound{})
	}
	d := s.docs[path]
	if d == nil {
		return nil
	}
	s.cache.mu.Lock()
	f := s.cache.declared[path]
	s.cache.mu.Unlock()
	if f == nil || f.outline != d.outline || !s.holds(f.deps) || !s.stillSays(f.asked) {
		f = &itemsFound{outline: d.outline, deps: map[*index.Def]*entry{}}
		f.findings = s.checkItems(path, source.Span{End: ^uint32(0)}, false, f)
		for i := range f.findings {
			f.anchors = append(f.anchors, s.anchorsOf(&f.findings[i]))
		}
		s.cache.mu.Lock()
		s.cache.declared[path] = f
		s.cache.mu.Unlock()
	}
	var out []rule.Finding
	for i := range f.findings {
		if moved, ok := s.relocate(f.findings[i], f.anchors[i]); ok {
			out = append(out, moved)
		}
	}
	return out
}

// checkItems runs the rules over the declarations of a file that touch span, and notes in f what they rest on.
func (s *Snapshot) checkItems(path string, span source.Span, fixes bool, f *itemsFound) []rule.Finding {
	var out []rule.Finding
	for _, d := range s.itemsIn(path) {
		at := s.place(d)
		if at.Span.End < span.Start || at.Span.Start > span.End {
			continue
		}
		s.guard(d, func() {
			c := s.context(d, nil, fixes, s.newBodies(f.deps))
			c.Fns, c.Items = nil, []*index.Def{d}
			c.Texts = unitTexts{s, &f.asked}
			out = append(out, s.runRules(c, d.Off())...)
		})
	}
	return out
}
