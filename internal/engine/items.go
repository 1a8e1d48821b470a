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
// that has nothing to do with futures otherwise. What they find in one holds while its text and all declarations are as
// they were, and what the rules asked for besides; a cache lives no longer than the declarations.

// itemFound are the findings in one version of a declaration.
type itemFound struct {
	units    []*syntax.Unit // of the declaration, and of what it holds
	findings []rule.Finding
	anchors  [][]anchor
	deps     []dep   // the functions whose bodies the rules looked into
	asked    []asked // what they wanted to know of texts
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

// itemsAt are a declaration that rules may have something to say of, and those inside of its body.
func (s *Snapshot) itemsAt(d *index.Def) []*index.Def {
	u := s.index.Unit(d)
	if u == nil || d.Made || !s.saysWord(d) { // nobody could change what a macro wrote
		return nil
	}
	return append([]*index.Def{d}, s.inside(d, u)...)
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
	return (d.Kind == index.TraitDef || d.Kind == index.ImplDef) && slices.ContainsFunc(d.Children(), s.saysWord)
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
		return s.checkItems(path, source.Span{End: ^uint32(0)})
	}
	if s.docs[path] == nil {
		return nil
	}
	var out []rule.Finding
	for _, d := range s.allItems(path) {
		out = append(out, s.inItem(d)...)
	}
	return out
}

// inItem is what rules find in a declaration, without fixes.
func (s *Snapshot) inItem(d *index.Def) []rule.Finding {
	s.cache.mu.Lock()
	f := s.cache.declared[d]
	s.cache.mu.Unlock()
	if f != nil && s.sameUnits(d, f.units) && s.holds(f.deps) && s.stillSays(f.asked) {
		if out, ok := s.relocateAll(f.findings, f.anchors); ok {
			return out
		}
	}
	return s.findInItem(d).findings
}

// relocateAll moves findings to where their units stand now; ok is false when one of those is no more.
func (s *Snapshot) relocateAll(findings []rule.Finding, anchors [][]anchor) (out []rule.Finding, ok bool) {
	for i := range findings {
		moved, ok := s.relocate(findings[i], anchors[i])
		if !ok {
			return nil, false
		}
		out = append(out, moved)
	}
	return out, true
}

// findInItem has the rules look at a declaration.
func (s *Snapshot) findInItem(d *index.Def) *itemFound {
	f := &itemFound{units: s.unitsOf(nil, d)}
	b := s.newBodies(map[*index.Def]*entry{})
	for _, item := range s.itemsAt(d) {
		f.findings = append(f.findings, s.checkItem(item, false, b, &f.asked)...)
	}
	f.deps = b.noted()
	for i := range f.findings {
		f.anchors = append(f.anchors, s.anchorsOf(&f.findings[i]))
	}
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	s.cache.declared[d] = f
	return f
}

// unitsOf appends the units of a declaration and of what it holds.
func (s *Snapshot) unitsOf(units []*syntax.Unit, d *index.Def) []*syntax.Unit {
	units = append(units, s.index.Unit(d))
	if d.Kind == index.TraitDef || d.Kind == index.ImplDef {
		for _, c := range d.Children() {
			units = s.unitsOf(units, c)
		}
	}
	return units
}

// sameUnits reports whether unitsOf still gives these.
func (s *Snapshot) sameUnits(d *index.Def, units []*syntax.Unit) bool {
	if len(units) == 0 || s.index.Unit(d) != units[0] {
		return false
	}
	if units = units[1:]; len(units) == 0 {
		return true
	}
	return slices.Equal(s.unitsOf(make([]*syntax.Unit, 0, 1+len(units)), d)[1:], units)
}

// checkItems runs the rules over the declarations of a file that touch span, for findings with fixes.
func (s *Snapshot) checkItems(path string, span source.Span) []rule.Finding {
	var items []*index.Def
	for _, d := range s.allItems(path) {
		items = append(items, s.itemsAt(d)...)
	}
	var out []rule.Finding
	for _, d := range unique(items) {
		if at := s.place(d); at.Span.End >= span.Start && at.Span.Start <= span.End {
			out = append(out, s.checkItem(d, true, s.newBodies(nil), nil)...)
		}
	}
	return out
}

// checkItem runs the rules over a declaration; b notes what they rest on.
func (s *Snapshot) checkItem(d *index.Def, fixes bool, b *bodies, asked *[]asked) (out []rule.Finding) {
	s.guard(d, func() {
		c := s.context(d, nil, fixes, b)
		c.Fns, c.Items = nil, []*index.Def{d}
		c.Texts = unitTexts{s, asked}
		out = s.runRules(c, d.Off())
	})
	return out
}
