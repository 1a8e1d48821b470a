package engine

import (
	"bytes"
	"maps"
	"slices"
	"sync"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/syntax"
)

// A rule that follows calls from function to function, for something that few functions do, need not read those that
// surely do not: neither in their text, nor in that of the functions that they may call, stands a name for it.

// askedReach is what was asked of one function.
type askedReach struct {
	fn    *index.Def
	unit  *syntax.Unit // of fn, as it was
	table *reachTable  // that the answer is from
	calls rulekit.Calls
	yes   bool
}

func (a askedReach) still(s *Snapshot) bool {
	return s.index.Unit(a.fn) == a.unit && s.reach() == a.table || s.reaches(a.fn, a.calls) == a.yes
}

// Reaches implements rulekit.Texts.
func (t unitTexts) Reaches(fn *index.Def, calls rulekit.Calls) bool {
	a := askedReach{fn, t.s.index.Unit(fn), t.s.reach(), calls, t.s.reaches(fn, calls)}
	t.note(a)
	return a.yes
}

func (s *Snapshot) reaches(fn *index.Def, calls rulekit.Calls) bool {
	u := s.index.Unit(fn)
	if u == nil {
		return true
	}
	t := s.reach()
	names := t.leading(calls, s.catalog)
	return slices.ContainsFunc(t.wordsIn(u), names.has)
}

// reach is the table for this snapshot: the one before serves as long as the same functions lead to what was asked for.
func (s *Snapshot) reach() *reachTable {
	s.reachOnce.Do(func() {
		s.cache.mu.Lock()
		defer s.cache.mu.Unlock()
		if s.cache.reach == nil || !s.cache.reach.serves(s) {
			s.cache.reach = newReachTable(s, s.cache.reach)
		}
		s.reachable = s.cache.reach
	})
	return s.reachable
}

// reachTable knows which words stand in which functions, and from that which names lead to which by calls.
type reachTable struct {
	outlines map[string]*syntax.Outline // of the texts that were read; later ones for which it serves; under cache.mu

	mu    sync.Mutex
	units []*syntax.Unit            // functions, macros and imports with another name
	words map[*syntax.Unit][]uint32 // of each of them
	buf   []uint32
	led   map[string][]*nameSet // by what was asked for: the names that lead there by 0, 1, 2 … calls
}

// newReachTable is the table for a snapshot; what before knows of the same units is taken over.
func newReachTable(s *Snapshot, before *reachTable) *reachTable {
	t := &reachTable{outlines: make(map[string]*syntax.Outline, len(s.docs)), words: map[*syntax.Unit][]uint32{}, led: map[string][]*nameSet{}}
	if before != nil {
		before.mu.Lock()
		defer before.mu.Unlock()
	}
	for path, d := range s.docs {
		t.outlines[path] = d.outline
		for _, e := range d.outline.Entries {
			t.add(e.Unit, before)
		}
	}
	for _, fn := range s.index.Unnamed() {
		if fn.Made {
			t.add(s.index.Unit(fn), before)
		}
	}
	return t
}

func (t *reachTable) add(u *syntax.Unit, before *reachTable) {
	words, known := []uint32(nil), false
	if before != nil {
		words, known = before.words[u]
	}
	if !known {
		words = t.read(u)
	}
	if len(words) > 0 {
		t.units = append(t.units, u)
		t.words[u] = words
	}
}

// read gives wordsOf a unit, in no more memory than they take.
func (t *reachTable) read(u *syntax.Unit) []uint32 {
	t.buf = wordsOf(t.buf[:0], u)
	return slices.Clone(t.buf)
}

// wordsIn are the words of a unit, which need not be one of the table's.
func (t *reachTable) wordsIn(u *syntax.Unit) []uint32 {
	t.mu.Lock()
	words, known := t.words[u]
	t.mu.Unlock()
	if !known {
		words = wordsOf(nil, u)
	}
	return words
}

// serves reports whether what the table says of functions is what it would say if it were made for a snapshot with the
// same skeleton. Functions that changed are then in it with the words that they have now.
func (t *reachTable) serves(s *Snapshot) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	changed := map[*syntax.Unit]*syntax.Unit{}
	for path, d := range s.docs {
		old := t.outlines[path]
		if old == d.outline {
			continue
		}
		if old == nil || len(old.Entries) != len(d.outline.Entries) {
			return false
		}
		for i, e := range d.outline.Entries {
			if before := old.Entries[i].Unit; before != e.Unit {
				if before.Kind != e.Unit.Kind || before.Name != e.Unit.Name || e.Unit.Kind != syntax.FunctionItem && !sameWords(before, e.Unit) {
					return false
				}
				changed[before] = e.Unit
			}
		}
	}
	for before, u := range changed {
		words := t.read(u)
		if len(words) == 0 != (len(t.words[before]) == 0) || isAsyncFn(before) != isAsyncFn(u) || !t.leadAlike(t.words[before], words) {
			return false
		}
		if len(words) > 0 {
			t.words[u] = words
		}
	}
	for i, u := range t.units {
		if now := changed[u]; now != nil {
			t.units[i] = now
			delete(t.words, u)
		}
	}
	for path, d := range s.docs {
		t.outlines[path] = d.outline
	}
	return true
}

// leadAlike reports whether functions with the words a and b lead to the same of what has been asked for.
func (t *reachTable) leadAlike(a, b []uint32) bool {
	for _, levels := range t.led {
		for _, set := range levels {
			if slices.ContainsFunc(a, set.has) != slices.ContainsFunc(b, set.has) {
				return false
			}
		}
	}
	return true
}

func sameWords(a, b *syntax.Unit) bool { return slices.Equal(wordsOf(nil, a), wordsOf(nil, b)) }

// wordsOf appends the words by which a unit may call something: of a function's body, a macro's rules, an import.
func wordsOf(out []uint32, u *syntax.Unit) []uint32 {
	text := u.Text
	switch u.Kind {
	case syntax.FunctionItem:
		text = text[u.BodySpan.Start:u.BodySpan.End]
	case syntax.MacroDefinition:
	case syntax.UseDeclaration:
		if !bytes.Contains(text, []byte(" as ")) {
			return out
		}
	default:
		return out
	}
	first := len(out)
	out = hashedWords(out, text)
	own := out[first:]
	if u.Kind != syntax.UseDeclaration { // there the order matters
		slices.Sort(own)
		own = slices.Compact(own)
	}
	return out[:first+len(own)]
}

// hashedWords appends the words of a text that are no numbers.
func hashedWords(out []uint32, text []byte) []uint32 {
	syntax.EachWord(text, func(start, end int) bool {
		if text[start] > '9' {
			out = append(out, wordHash(text[start:end]))
		}
		return true
	})
	return out
}

// wordHash is FNV-1a. Two words with one hash make a function too many count.
func wordHash[T string | []byte](word T) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// leading are the words that lead to what is asked for.
func (t *reachTable) leading(calls rulekit.Calls, c *catalog.Catalog) *nameSet {
	t.mu.Lock()
	defer t.mu.Unlock()
	levels := t.led[calls.Of]
	if levels == nil {
		first := &nameSet{names: map[uint32]bool{}}
		for _, name := range calls.Names(c) {
			first.add(wordHash(name))
		}
		t.rename(first)
		levels = append(levels, first)
	}
	for len(levels) <= calls.Depth {
		levels = append(levels, t.callers(levels[len(levels)-1], calls.Sync))
	}
	t.led[calls.Of] = levels
	return levels[calls.Depth]
}

var asWord = wordHash("as")

// rename adds the names that imports give to the names in a set.
func (t *reachTable) rename(set *nameSet) {
	for _, u := range t.units {
		own := t.words[u]
		if u.Kind != syntax.UseDeclaration {
			continue
		}
		for j := 1; j+1 < len(own); j++ {
			if own[j] == asWord && set.has(own[j-1]) {
				set.add(own[j+1])
			}
		}
	}
}

// callers is a set with the names of the functions and macros that have one of its words.
func (t *reachTable) callers(set *nameSet, sync bool) *nameSet {
	out := set.clone()
	for _, u := range t.units {
		own := t.words[u]
		if u.Kind != syntax.UseDeclaration && !(sync && isAsyncFn(u)) && slices.ContainsFunc(own, set.has) {
			out.add(wordHash(u.Name))
		}
	}
	t.rename(out)
	return out
}

// isAsyncFn reports whether a function is declared async.
func isAsyncFn(u *syntax.Unit) bool {
	return u.Kind == syntax.FunctionItem && u.Async && mentions(u.Text[:u.NameSpan.Start], "async")
}

// nameSet is a set of hashes of names. Most words are in none, which takes one look at few bits.
type nameSet struct {
	bits  [1 << 10]uint64
	names map[uint32]bool
}

func (n *nameSet) add(h uint32) {
	n.bits[h>>6&(1<<10-1)] |= 1 << (h & 63)
	n.names[h] = true
}

func (n *nameSet) has(h uint32) bool { return n.bits[h>>6&(1<<10-1)]>>(h&63)&1 != 0 && n.names[h] }

// stands reports whether one of the names stands in a text as a word.
func (n *nameSet) stands(text []byte) bool {
	if len(n.names) == 0 {
		return false
	}
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		found = n.has(wordHash(text[start:end]))
		return !found
	})
	return found
}

func (n *nameSet) clone() *nameSet { return &nameSet{n.bits, maps.Clone(n.names)} }
