package engine

import (
	"bytes"

	"github.com/crossawait/crossawait/internal/syntax"
)

// demanding are the workspace's types and traits that ask for Send of a future or a callable: aliases of boxes,
// structs with such fields, traits and their blanket impls. What names one may demand it without a call that does:
// by a `let` with a type, a constructor, a method of the type. The value says that it is such a box itself, so that a
// field of it demands.
type demanding map[string]bool

// maxHops bounds how many names may stand between the word Send and the one who writes a body: an alias, a struct
// with a field of it, a type that holds the struct.
const maxHops = 4

// asyncWords are what a type that is about futures or callables has in its text.
var asyncWords = [][]byte{[]byte("Future"), []byte("Stream"), []byte("Fn")}

// demandingTypes collects them from the headers of the workspace.
func (s *Snapshot) demandingTypes() demanding {
	w, items := demanding{}, map[string]bool{}
	for _, d := range s.docs {
		for _, e := range d.outline.Entries {
			items[e.Unit.Name] = true
		}
	}
	for range maxHops {
		before := len(w)
		for _, d := range s.docs {
			for _, e := range d.outline.Entries {
				w.learn(e.Unit, items)
			}
		}
		if len(w) == before {
			break
		}
	}
	return w
}

// note takes a name that does not pass the demand on, unless it is known to.
func (w demanding) note(name string) {
	if _, known := w[name]; !known {
		w[name] = false
	}
}

// learn takes the names that a unit's header adds; items are the names of the workspace's items.
func (w demanding) learn(u *syntax.Unit, items map[string]bool) {
	direct := aboutFutures(u.Text)
	switch u.Kind {
	case syntax.TypeItem, syntax.TraitItem:
		if direct || w.boxIn(u.Text) {
			w[u.Name] = true
		} else if w.in(u.Text) {
			w.note(u.Name) // of a type that holds one
		}
	case syntax.StructItem, syntax.EnumItem:
		// A field that is such a box is given one where the type is made; a field whose type has such a field is not.
		if direct || w.boxIn(u.Text) {
			w.note(u.Name)
		}
	case syntax.ImplItem:
		if direct {
			w.learnImpl(u.Text, items)
		}
	}
}

// aboutFutures reports whether a header has Send or 'static as a bound, and something asynchronous or callable.
func aboutFutures(text []byte) bool {
	for _, word := range asyncWords {
		if bytes.Contains(text, word) {
			return demandsBound(text)
		}
	}
	return false
}

// learnImpl takes the trait and the type of an impl whose where-clauses ask for Send: both names stand before the
// where-clause and after the parameters. What else is named there does no harm.
func (w demanding) learnImpl(text []byte, items map[string]bool) {
	head, _, _ := bytes.Cut(text, []byte("where"))
	if i := bytes.IndexByte(head, '>'); bytes.HasPrefix(head, []byte("impl<")) && i > 0 {
		head = head[i:]
	}
	syntax.EachWord(head, func(start, end int) bool {
		if word := string(head[start:end]); items[word] {
			w[word] = true
		}
		return true
	})
}

// in reports whether a text names one of them.
func (w demanding) in(text []byte) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		_, found = w[string(text[start:end])]
		return !found
	})
	return found
}

// boxIn reports whether a text names one that is a box itself.
func (w demanding) boxIn(text []byte) bool {
	found := false
	syntax.EachWord(text, func(start, end int) bool {
		found = w[string(text[start:end])]
		return !found
	})
	return found
}

// reach reports whether a function's result or body may demand something by a type.
func (w demanding) reach(output, body []byte) bool {
	return bytes.Contains(output, []byte("Stream")) || w.in(output) || w.in(body) ||
		bytes.Contains(body, asyncWords[0]) && demandsBound(body)
}
