package engine

import (
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/syntax"
)

// A rule that speaks of all uses of something in a crate looks for them by what stands in the text. The answer to
// that changes with edits anywhere in the crate, so that findings which rest on one remember it.

// sayers are the declarations that have one of some texts.
type sayers struct {
	defs  []*index.Def
	whole bool // nothing else has
}

// asked is what a rule has asked of the workspace's text, with the answer.
type asked interface {
	// still reports whether the answer is what it was.
	still(s *Snapshot) bool
}

// askedSaying is what was asked of a crate's text.
type askedSaying struct {
	crate *index.Crate
	texts []string
	found sayers
}

func (a askedSaying) still(s *Snapshot) bool {
	now := s.saying(a.crate, a.texts)
	return now.whole == a.found.whole && slices.Equal(now.defs, a.found.defs)
}

// askedUnit is a unit that was asked for.
type askedUnit struct {
	of   *index.Def
	unit *syntax.Unit
}

func (a askedUnit) still(s *Snapshot) bool { return s.index.Unit(a.of) == a.unit }

// Saying implements rulekit.Texts.
func (t unitTexts) Saying(d *index.Def, texts ...string) (found []*index.Def, whole bool) {
	a := askedSaying{crate: d.Crate, texts: texts, found: t.s.saying(d.Crate, texts)}
	t.note(a)
	return a.found.defs, a.found.whole
}

func (t unitTexts) note(a asked) {
	if t.asked != nil {
		*t.asked = append(*t.asked, a)
	}
}

// noteUnit notes a unit, unless it was the last to be noted.
func (t unitTexts) noteUnit(a askedUnit) {
	if t.asked == nil {
		return
	}
	if n := len(*t.asked); n > 0 && (*t.asked)[n-1] == asked(a) {
		return
	}
	t.note(a)
}

// stillSays reports whether the answers are what they were.
func (s *Snapshot) stillSays(list []asked) bool {
	return !slices.ContainsFunc(list, func(a asked) bool { return !a.still(s) })
}

// saying finds the declarations of a crate that have one of some texts.
func (s *Snapshot) saying(c *index.Crate, texts []string) sayers {
	key := c.Key + "\x00" + strings.Join(texts, "\x00")
	s.mu.Lock()
	out, done := s.texts[key]
	s.mu.Unlock()
	if done {
		return out
	}
	words := make([][]byte, len(texts))
	for i, t := range texts {
		words[i] = []byte(t)
	}
	out.whole = true
	for _, f := range c.Files {
		for _, d := range s.allItems(f.Path) {
			if d.Crate == c {
				out.defs = append(out.defs, s.says(d, words)...)
			}
		}
		if doc := s.docs[f.Path]; doc != nil {
			out.whole = out.whole && !slices.ContainsFunc(doc.outline.Entries, func(e syntax.Entry) bool {
				return !e.Made && unread(e.Unit.Kind) && containsAny(e.Unit.Text, words)
			})
		}
	}
	out.defs = unique(out.defs)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.texts == nil {
		s.texts = map[string]sayers{}
	}
	s.texts[key] = out
	return out
}

// unread reports whether units of a kind hold code that is not looked into as it stands.
func unread(k syntax.Kind) bool {
	return k == syntax.MacroInvocation || k == syntax.MacroDefinition || k == syntax.KindError
}

// says is a declaration that has one of the words, and those inside of its body that do.
func (s *Snapshot) says(d *index.Def, words [][]byte) []*index.Def {
	u := s.index.Unit(d)
	if u == nil || !containsAny(u.Text, words) {
		return nil
	}
	s.index.Name(d)
	return append([]*index.Def{d}, s.inside(d, u)...)
}
