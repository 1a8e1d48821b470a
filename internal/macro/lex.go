// Package macro expands calls of `macro_rules!` macros by text: it reads the rules, finds the first whose matcher fits
// the arguments, and writes out its transcriber. It knows no names but those of the fragments, takes no account of
// hygiene, and gives up where it is not sure.
package macro

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// kind is the kind of a token.
type kind uint8

const (
	ident kind = iota // keywords and `$crate` included
	lifetime
	literal
	punct // one character
	group // a delimiter with what is in it
)

// token is a token tree.
type token struct {
	kind  kind
	joint bool // a punct, a `$` or another right before the next punct
	// order counts the tokens of the text from 1, each delimiter as one: of a group, the opening one. 0: it stands in no
	// text.
	order int32
	text  string // of a group its opening delimiter, "" for one that is not written
	inner []token
	start uint32 // where it begins in the text
	close uint32 // of a group, where the closing delimiter stands
}

// last is order, of a group that of the closing delimiter.
func (t *token) last() int32 {
	switch n := len(t.inner); {
	case t.kind != group:
		return t.order
	case n == 0:
		return t.order + 1
	default:
		return t.inner[n-1].last() + 1
	}
}

func (t *token) is(text string) bool { return t.text == text && t.kind != literal }

func (t *token) opens(delimiter string) bool { return t.kind == group && t.text == delimiter }

// maxNesting bounds how deep delimiters nest.
const maxNesting = 128

// lexer reads Rust's tokens (Rust reference, "Tokens"), as far as token trees need them.
type lexer struct {
	text   []byte
	copied string // text, for tokens to have parts of
	at     int
	bad    bool
	seen   int32 // tokens so far
}

func newLexer(text []byte) *lexer { return &lexer{text: text, copied: string(text)} }

// trees are the token trees of text; ok is false when its delimiters do not match.
func trees(text []byte) (tokens []token, ok bool) {
	l := newLexer(text)
	tokens = l.until(0, 0)
	return tokens, !l.bad
}

var closers = map[byte]byte{'(': ')', '[': ']', '{': '}'}

// until reads to the closing delimiter, or with 0 to the end.
func (l *lexer) until(closer byte, depth int) []token {
	var out []token
	for !l.bad {
		l.blanks(&out)
		if l.at >= len(l.text) {
			l.bad = l.bad || closer != 0
			return out
		}
		c := l.text[l.at]
		switch {
		case c == ')' || c == ']' || c == '}':
			l.at++
			l.bad = l.bad || c != closer
			return out
		case closers[c] != 0:
			l.at++
			if depth > maxNesting {
				l.bad = true
				return out
			}
			out = append(out, l.group(depth))
		default:
			out = append(out, l.token())
		}
	}
	return out
}

// group reads what follows an opening delimiter, up to the closing one.
func (l *lexer) group(depth int) token {
	l.seen++
	open := l.at - 1
	t := token{kind: group, text: l.copied[open:l.at], start: uint32(open), order: l.seen}
	t.inner = l.until(closers[l.text[open]], depth+1)
	l.seen++
	t.close = uint32(l.at - 1)
	return t
}

// blanks skips blanks and comments. A comment that documents an item is an attribute, as many lines as it has: macros that
// take attributes one by one are slow enough.
func (l *lexer) blanks(out *[]token) {
	documents := false
	defer func() {
		if documents {
			*out = append(*out, document...)
		}
	}()
	for l.at < len(l.text) {
		rest := l.text[l.at:]
		switch {
		case rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\n' || rest[0] == '\r':
			l.at++
		case bytes.HasPrefix(rest, []byte("//")):
			end := bytes.IndexByte(rest, '\n')
			if end < 0 {
				end = len(rest)
			}
			if bytes.HasPrefix(rest, []byte("///")) && !bytes.HasPrefix(rest, []byte("////")) {
				documents = true
			}
			l.at += end
		case bytes.HasPrefix(rest, []byte("/*")):
			n := syntax.CommentEnd(rest)
			if n < 0 {
				l.bad, l.at = true, len(l.text)
				return
			}
			if n > 5 && rest[2] == '*' && rest[3] != '*' {
				documents = true
			}
			l.at += n
		default:
			return
		}
	}
}

// document are the tokens of a comment that documents an item, without its words.
var document = []token{
	{kind: punct, text: "#"},
	{kind: group, text: "[", inner: []token{
		{kind: ident, text: "doc"}, {kind: punct, text: "="}, {kind: literal, text: `""`},
	}},
}

// token reads a token that is no delimiter.
func (l *lexer) token() token {
	rest := l.text[l.at:]
	if n := stringEnd(rest); n != 0 {
		if n < 0 {
			l.bad = true
			n = len(rest)
		}
		for l.at+n < len(l.text) && syntax.IsIdent(l.text[l.at+n]) {
			n++ // a suffix
		}
		return l.take(literal, n)
	}
	switch c := rest[0]; {
	case c == '\'':
		return l.quote(rest)
	case '0' <= c && c <= '9':
		n := 1
		for n < len(rest) && (syntax.IsIdent(rest[n]) || rest[n] == '.' && n+1 < len(rest) && '0' <= rest[n+1] && rest[n+1] <= '9') {
			n++
		}
		return l.take(literal, n)
	case syntax.IsIdent(c):
		n := 1
		if bytes.HasPrefix(rest, []byte("r#")) {
			n = 2
		}
		for n < len(rest) && syntax.IsIdent(rest[n]) {
			n++
		}
		return l.take(ident, n)
	case bytes.HasPrefix(rest, []byte("$crate")) && (len(rest) == 6 || !syntax.IsIdent(rest[6])):
		return l.take(ident, 6)
	}
	t := l.take(punct, 1)
	t.joint = l.at < len(l.text) && strings.IndexByte("!#$%&*+,-./:;<=>?@^|~", l.text[l.at]) >= 0
	return t
}

func (l *lexer) take(k kind, n int) token {
	l.seen++
	t := token{kind: k, text: l.copied[l.at : l.at+n], start: uint32(l.at), order: l.seen}
	l.at += n
	return t
}

// quote reads a lifetime or a character.
func (l *lexer) quote(rest []byte) token {
	if len(rest) > 1 && rest[1] != '\\' {
		n := 1
		for n < len(rest) && syntax.IsIdent(rest[n]) {
			n++
		}
		if n > 1 && (n == len(rest) || rest[n] != '\'') {
			return l.take(lifetime, n)
		}
	}
	for n := 1; n < len(rest); n++ {
		switch {
		case rest[n] == '\\':
			n++
		case rest[n] == '\'' && n > 1:
			return l.take(literal, n+1)
		case rest[n] == '\n':
			n = len(rest)
		}
	}
	l.bad = true
	return l.take(literal, len(rest))
}

// stringEnd is the length of the string that text begins with, prefixes included: 0 when it begins with none, -1 when
// the string does not end.
func stringEnd(text []byte) int {
	i := 0
	for i < len(text) && i < 2 && strings.IndexByte("bcr", text[i]) >= 0 {
		i++
	}
	raw := i > 0 && text[i-1] == 'r'
	hashes := 0
	for raw && i < len(text) && text[i] == '#' {
		hashes++
		i++
	}
	if i < len(text) && text[i] == '\'' && i == 1 && text[0] == 'b' {
		for i++; i < len(text); i++ {
			if text[i] == '\\' {
				i++
			} else if text[i] == '\'' {
				return i + 1
			}
		}
		return -1
	}
	if i >= len(text) || text[i] != '"' {
		return 0
	}
	end := []byte(`"` + strings.Repeat("#", hashes))
	for i++; i < len(text); i++ {
		if !raw && text[i] == '\\' {
			i++
		} else if bytes.HasPrefix(text[i:], end) {
			return i + len(end)
		}
	}
	return -1
}
