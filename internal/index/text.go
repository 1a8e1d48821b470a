package index

import (
	"bytes"

	"github.com/crossawait/crossawait/internal/syntax"
)

// This file reads what can be seen in a unit's text without lowering it.

// unitVisibility is how an item's text begins, behind its attributes.
func unitVisibility(u *syntax.Unit) visibility {
	text, ok := bytes.CutPrefix(skipAttributes(u.Text), []byte("pub"))
	switch {
	case !ok && bytes.HasPrefix(text, []byte("crate ")):
		return restricted
	case !ok || len(text) > 0 && syntax.IsIdent(text[0]):
		return private
	case bytes.HasPrefix(bytes.TrimLeft(text, " \t\r\n"), []byte("(")):
		return restricted
	}
	return public
}

// skipAttributes drops the attributes and comments in front of an item.
func skipAttributes(text []byte) []byte { return syntax.EachAttribute(text, func([]byte) {}) }

// declaresImpl reports whether a function's body may declare an impl. Impls count wherever they stand, so
// that such bodies take part in linking.
func declaresImpl(u *syntax.Unit) bool {
	if u.BodySpan.Len() == 0 {
		return false
	}
	body := u.Text[u.BodySpan.Start:u.BodySpan.End]
	for {
		i := bytes.Index(body, []byte("impl"))
		if i < 0 {
			return false
		}
		end := i + len("impl")
		if i > 0 && !syntax.IsIdent(body[i-1]) && end < len(body) && !syntax.IsIdent(body[end]) {
			return true
		}
		body = body[end:]
	}
}

// startsWithName reports whether what an impl's header names first behind its parameters is a path: the
// trait, or a self type with a name.
func startsWithName(header []byte) bool {
	rest := header
	for _, word := range []string{"default", "unsafe", "impl"} {
		if after, ok := bytes.CutPrefix(rest, []byte(word)); ok && (len(after) == 0 || !syntax.IsIdent(after[0])) {
			rest = skipAttributes(after)
		}
	}
	if bytes.HasPrefix(rest, []byte("<")) {
		rest = skipAttributes(rest[angleEnd(rest):])
	}
	for _, word := range []string{"const", "dyn", "fn", "unsafe", "extern"} {
		if after, ok := bytes.CutPrefix(rest, []byte(word)); ok && (len(after) == 0 || !syntax.IsIdent(after[0])) {
			return false
		}
	}
	return len(rest) > 0 && (syntax.IsIdent(rest[0]) || rest[0] == ':')
}

// angleEnd is the length of the parameter list that text begins with.
func angleEnd(text []byte) int {
	depth := 0
	for i, b := range text {
		switch {
		case b == '<':
			depth++
		case b == '>' && (i == 0 || text[i-1] != '-' && text[i-1] != '='):
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(text)
}

// identifiers calls visit with each word of text, keywords, numbers and words of strings included, and with
// what follows it.
func identifiers(text []byte, visit func(word, rest []byte)) {
	syntax.EachWord(text, func(start, end int) bool {
		visit(text[start:end], text[end:])
		return true
	})
}
