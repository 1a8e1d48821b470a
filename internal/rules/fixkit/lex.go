// Package fixkit is what fixes are made with: Rust text cut into tokens, statements and their blocks, uses
// of a variable, indentation, and edits. It works on one unit's or file's text and on spans into it; it
// knows no rule and decides nothing about safety.
package fixkit

import (
	"unicode/utf8"

	"github.com/crossawait/crossawait/internal/source"
)

// TokenKind is the kind of a token.
type TokenKind uint8

// The kinds of token. Comments and white space are no tokens.
const (
	Ident    TokenKind = iota // keywords too; a raw identifier without its r#
	Punct                     // one character
	String                    // every literal in quotes, its prefix included
	Number                    // a number
	Lifetime                  // 'a
)

// Token is one token of Rust text. Text points into the text that was cut.
type Token struct {
	Kind TokenKind
	Span source.Span
	Text string
}

// Is reports whether the token is this identifier or punctuation.
func (t Token) Is(text string) bool {
	return t.Text == text && (t.Kind == Ident || t.Kind == Punct)
}

// Tokens cuts text. Text that is not Rust gives some tokens all the same.
func Tokens(text []byte) []Token {
	tokens, _ := TokensAndComments(text)
	return tokens
}

// TokensAndComments cuts text, and gives the places of the comments between the tokens as well, without the
// line's end of those that run to it.
func TokensAndComments(text []byte) (tokens []Token, comments []source.Span) {
	l := lexer{text: text}
	for l.pos < len(text) {
		l.next()
	}
	return l.out, l.comments
}

type lexer struct {
	text     []byte
	pos      int
	out      []Token
	comments []source.Span
}

func (l *lexer) peek(n int) byte {
	if l.pos+n < len(l.text) {
		return l.text[l.pos+n]
	}
	return 0
}

func (l *lexer) next() {
	start, c := l.pos, l.peek(0)
	switch {
	case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		l.pos++
	case c == '/' && l.peek(1) == '/':
		for l.pos < len(l.text) && l.text[l.pos] != '\n' {
			l.pos++
		}
		l.comment(start)
	case c == '/' && l.peek(1) == '*':
		l.blockComment()
		l.comment(start)
	case c == '"':
		l.quoted('"')
		l.emit(String, start)
	case c == '\'':
		l.tick(start)
	case isIdentStart(c):
		l.word(start)
	case c >= '0' && c <= '9':
		for isIdentPart(l.peek(0)) || l.peek(0) == '.' && l.peek(1) >= '0' && l.peek(1) <= '9' {
			l.pos++
		}
		l.emit(Number, start)
	default:
		l.pos++
		l.emit(Punct, start)
	}
}

func (l *lexer) emit(k TokenKind, start int) {
	l.out = append(l.out, Token{
		Kind: k, Span: source.Span{Start: uint32(start), End: uint32(l.pos)}, Text: string(l.text[start:l.pos]),
	})
}

func (l *lexer) comment(start int) {
	l.comments = append(l.comments, source.Span{Start: uint32(start), End: uint32(l.pos)})
}

func (l *lexer) blockComment() {
	depth := 0
	for l.pos < len(l.text) {
		switch {
		case l.peek(0) == '/' && l.peek(1) == '*':
			depth++
			l.pos += 2
		case l.peek(0) == '*' && l.peek(1) == '/':
			depth--
			l.pos += 2
		default:
			l.pos++
		}
		if depth == 0 {
			return
		}
	}
}

// quoted passes a literal that ends at an unescaped quote.
func (l *lexer) quoted(quote byte) {
	l.pos++
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		l.pos++
		if c == '\\' {
			l.pos = min(l.pos+1, len(l.text))
		} else if c == quote {
			return
		}
	}
}

// tick passes a character or a lifetime: after the quote, a character is escaped or one rune long.
func (l *lexer) tick(start int) {
	_, size := utf8.DecodeRune(l.text[min(l.pos+1, len(l.text)):])
	if l.peek(1) == '\\' || size > 0 && l.peek(1+size) == '\'' {
		l.quoted('\'')
		l.emit(String, start)
		return
	}
	l.pos++
	for isIdentPart(l.peek(0)) {
		l.pos++
	}
	l.emit(Lifetime, start)
}

// word passes an identifier, or a literal with a prefix: r"…", b"…", br#"…"#, c"…", b'…'.
func (l *lexer) word(start int) {
	for isIdentPart(l.peek(0)) {
		l.pos++
	}
	switch prefix := string(l.text[start:l.pos]); {
	case len(prefix) > 2 || l.pos >= len(l.text):
	case l.peek(0) == '"' && (prefix == "b" || prefix == "c"):
		l.quoted('"')
		l.emit(String, start)
		return
	case l.peek(0) == '\'' && prefix == "b":
		l.quoted('\'')
		l.emit(String, start)
		return
	case prefix == "r" || prefix == "br" || prefix == "cr":
		if l.raw(start) {
			return
		}
	}
	l.emit(Ident, start)
}

// raw passes the rest of a raw string or identifier whose prefix was just read.
func (l *lexer) raw(start int) bool {
	hashes := 0
	for l.peek(hashes) == '#' {
		hashes++
	}
	if l.peek(hashes) != '"' {
		if hashes == 1 && isIdentStart(l.peek(1)) {
			l.pos++
			from := l.pos
			for isIdentPart(l.peek(0)) {
				l.pos++
			}
			l.emit(Ident, from)
			return true
		}
		return false
	}
	l.pos += hashes + 1
	for l.pos < len(l.text) {
		c := l.text[l.pos]
		l.pos++
		if c == '"' && l.hashesFollow(hashes) {
			l.pos += hashes
			break
		}
	}
	l.emit(String, start)
	return true
}

func (l *lexer) hashesFollow(n int) bool {
	for i := range n {
		if l.peek(i) != '#' {
			return false
		}
	}
	return true
}

func isIdentStart(c byte) bool {
	return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}

func isIdentPart(c byte) bool { return isIdentStart(c) || c >= '0' && c <= '9' }
