package engine

import (
	"bytes"

	"github.com/crossawait/crossawait/internal/syntax"
)

// demanding are the workspace's types and traits that ask for Send of a future or a callable: aliases of boxes,
// structs with such fields, traits and their blanket impls. What names one may demand it without a call that does:
// by a `let` with a type, a constructor, a method of the type.
type demanding map[string]bool

// maxHops bounds how many names may stand between the word Send and the one who writes a body: an alias, a struct
// with a field of it, a type that holds the struct.
const maxHops = 4

var sendWord = []byte("Send")

// asyncWords are what a type that is about futures or callables has in its text.
var asyncWords = [][]byte{[]byte("Future"), []byte("Stream"), []byte("Fn")}

// demandingTypes collects them from the headers of the workspace.
func (s *Snapshot) demandingTypes() demanding {
	w := demanding{}
	for range maxHops {
		before := len(w)
		for _, d := range s.docs {
			for _, e := range d.outline.Entries {
				w.learn(e.Unit)
			}
		}
		if len(w) == before {
			break
		}
	}
	return w
}

// learn takes the names that a unit's header adds.
func (w demanding) learn(u *syntax.Unit) {
	switch u.Kind {
	case syntax.TypeItem, syntax.StructItem, syntax.EnumItem, syntax.TraitItem:
		if !w[u.Name] && (aboutFutures(u.Text) || w.in(u.Text)) {
			w[u.Name] = true
		}
	case syntax.ImplItem:
		if aboutFutures(u.Text) {
			w.learnImpl(u.Text)
		}
	}
}

// aboutFutures reports whether a header speaks of Send and of something asynchronous or callable.
func aboutFutures(text []byte) bool {
	if !bytes.Contains(text, sendWord) {
		return false
	}
	for _, word := range asyncWords {
		if bytes.Contains(text, word) {
			return true
		}
	}
	return false
}

// learnImpl takes the trait and the type of an impl whose where-clauses ask for Send: both names stand before the
// where-clause and after the parameters. What else is named there does no harm.
func (w demanding) learnImpl(text []byte) {
	head, _, _ := bytes.Cut(text, []byte("where"))
	if i := bytes.IndexByte(head, '>'); bytes.HasPrefix(head, []byte("impl<")) && i > 0 {
		head = head[i:]
	}
	eachWord(head, func(start, end int) bool {
		if c := head[start]; c >= 'A' && c <= 'Z' && end-start > 1 {
			w[string(head[start:end])] = true
		}
		return true
	})
}

// in reports whether a text names one of them.
func (w demanding) in(text []byte) bool {
	found := false
	eachWord(text, func(start, end int) bool {
		found = w[string(text[start:end])]
		return !found
	})
	return found
}

// reach reports whether a function's result or body may demand something by a type.
func (w demanding) reach(u *syntax.Unit) bool {
	_, output := splitSignature(u.Text[u.NameSpan.End:u.BodySpan.Start])
	body := u.Text[u.BodySpan.Start:]
	return bytes.Contains(output, []byte("Stream")) || w.in(output) || w.in(body) ||
		bytes.Contains(body, sendWord) && bytes.Contains(body, asyncWords[0])
}
