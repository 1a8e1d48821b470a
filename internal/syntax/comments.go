package syntax

import (
	"bytes"
	"unicode/utf8"
)

// EachComment calls visit with the place of each comment in a text that begins outside of comments and literals (the
// Rust reference, "Comments" and "Tokens"). Line comments are without the line's end. What is no Rust may have comments
// where none are.
func EachComment(text []byte, visit func(start, end int)) {
	for i := 0; i < len(text); {
		switch c := text[i]; {
		case c == '/' && bytes.HasPrefix(text[i:], []byte("//")):
			end := bytes.IndexByte(text[i:], '\n')
			if end < 0 {
				end = len(text) - i
			}
			visit(i, i+end)
			i += end
		case c == '/' && bytes.HasPrefix(text[i:], []byte("/*")):
			end := CommentEnd(text[i:])
			if end < 0 {
				end = len(text) - i
			}
			visit(i, i+end)
			i += end
		case c == '"':
			i = quotedEnd(text, i)
		case c == '\'':
			i = tickEnd(text, i)
		case IsIdent(c):
			start := i
			for i < len(text) && IsIdent(text[i]) {
				i++
			}
			i = prefixedEnd(text, start, i)
		default:
			i++
		}
	}
}

// quotedEnd is where the literal ends whose opening quote is at i: behind the next such quote that is not escaped.
func quotedEnd(text []byte, i int) int {
	quote := text[i]
	for i++; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case quote:
			return i + 1
		}
	}
	return len(text)
}

// tickEnd is where a character or lifetime ends that begins at i: a character is escaped, or one rune long.
func tickEnd(text []byte, i int) int {
	_, size := utf8.DecodeRune(text[min(i+1, len(text)):])
	if after := i + 1 + size; i+1 < len(text) && (text[i+1] == '\\' || after < len(text) && text[after] == '\'') {
		return quotedEnd(text, i)
	}
	return i + 1
}

// prefixedEnd is where the literal ends whose prefix is the word from start to end; end itself when it is none.
func prefixedEnd(text []byte, start, end int) int {
	if end == len(text) || end-start > 2 {
		return end
	}
	switch prefix := string(text[start:end]); {
	case text[end] == '"' && (prefix == "b" || prefix == "c"), text[end] == '\'' && prefix == "b":
		return quotedEnd(text, end)
	case prefix != "r" && prefix != "br" && prefix != "cr":
		return end
	}
	open := end
	for open < len(text) && text[open] == '#' {
		open++
	}
	if open == len(text) || text[open] != '"' {
		return end // a raw identifier
	}
	closing := append([]byte{'"'}, text[end:open]...)
	if i := bytes.Index(text[open+1:], closing); i >= 0 {
		return open + 1 + i + len(closing)
	}
	return len(text)
}
