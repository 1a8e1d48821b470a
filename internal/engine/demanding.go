package engine

import (
	"bytes"
	"slices"

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
		if direct || w.boxIn(u.Text) || demandsBound(parametersOf(u.Text[u.NameSpan.End:])) {
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
// where-clause and after the parameters, and in no brackets.
func (w demanding) learnImpl(text []byte, items map[string]bool) {
	_, head, _ := bytes.Cut(text, []byte("impl"))
	head, _, _ = bytes.Cut(head, []byte("where"))
	depth, at := 0, 0
	syntax.EachWord(head, func(start, end int) bool {
		depth += nesting(head[at:start])
		at = end
		if word := string(head[start:end]); depth == 0 && items[word] && !bytes.HasPrefix(head[end:], []byte("::")) {
			w[word] = true
		}
		return true
	})
}

// parametersOf are the generic parameters of a struct or enum, and its where-clause, in the text behind its name.
func parametersOf(text []byte) []byte {
	depth := 0
	for i, b := range text {
		switch {
		case b == '<':
			depth++
		case b == '>' && i > 0 && text[i-1] != '-' && text[i-1] != '=': // no arrow
			depth--
		case depth == 0 && b == '(':
			_, where, _ := bytes.Cut(text[i:], []byte("where"))
			return slices.Concat(text[:i], where)
		case depth == 0 && (b == '{' || b == ';'):
			return text[:i]
		}
	}
	return text
}

// nesting is how many more angle brackets are opened than closed in a text.
func nesting(text []byte) int {
	depth := 0
	for i, b := range text {
		switch {
		case b == '<':
			depth++
		case b == '>' && (i == 0 || text[i-1] != '-' && text[i-1] != '='): // no arrow
			depth--
		}
	}
	return depth
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
