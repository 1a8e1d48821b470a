package engine

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/syntax"
)

// handles are the workspace's types that hold the handle of a task which goes on when the handle is dropped: a
// function of theirs that empties an Option may drop one, with nothing asynchronous in its text.
type handles map[string]bool

// handles collects them by the names in their declarations.
func (s *Snapshot) handles() handles {
	detaching := map[string]bool{}
	for _, row := range s.catalog.Rows().Eager {
		if row.Detaches {
			detaching[hir.LastSegment(row.Type)] = true
		}
	}
	h := handles{}
	for _, d := range s.docs {
		for _, e := range d.outline.Entries {
			if e.Unit.Kind == syntax.StructItem || e.Unit.Kind == syntax.EnumItem {
				if anyWord(e.Unit.Text, detaching) {
					h[e.Unit.Name] = true
				}
			}
		}
	}
	return h
}

// emptying are the words with which an Option is emptied.
var emptying = map[string]bool{"None": true, "take": true}

// dropped reports whether a function may drop a handle of the type it belongs to. around is the header of its impl.
func (h handles) dropped(u *syntax.Unit, around []byte) bool {
	return len(h) > 0 && anyWord(around, h) && anyWord(u.Text[u.BodySpan.Start:], emptying)
}

// anyWord reports whether one of the words stands in the text.
func anyWord(text []byte, words map[string]bool) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		found = words[string(text[start:end])]
		return !found
	})
	return found
}
