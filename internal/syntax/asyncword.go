package syntax

import "bytes"

var asyncWord, awaitWord = []byte("async"), []byte("await")

// usesAsync reports whether `async` or `await` stands in a text as the keyword does: `async` in front of what it
// may introduce, `await` behind a dot or as the macro of old. Most texts that contain the letters only speak of it.
func usesAsync(text []byte) bool {
	return anyWord(text, asyncWord, func(_, after []byte) bool { return introduced(after) }) ||
		anyWord(text, awaitWord, func(before, after []byte) bool {
			before, after = bytes.TrimRight(before, " \t\r\n"), bytes.TrimLeft(after, " \t\r\n")
			return bytes.HasSuffix(before, []byte(".")) || bytes.HasSuffix(before, []byte("*/")) ||
				lastLineIsComment(before) || bytes.HasPrefix(after, []byte("!"))
		})
}

// anyWord reports whether some place where word stands alone satisfies a condition on what is before and after.
func anyWord(text, word []byte, is func(before, after []byte) bool) bool {
	for at := 0; ; {
		i := bytes.Index(text[at:], word)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(word)
		at = end
		if (start == 0 || !IsIdent(text[start-1])) && (end == len(text) || !IsIdent(text[end])) && is(text[:start], text[end:]) {
			return true
		}
	}
}

// introduced reports whether text goes on as it may behind `async`. A comment may hide anything.
func introduced(text []byte) bool {
	text = bytes.TrimLeft(text, " \t\r\n")
	if len(text) == 0 {
		return false
	}
	switch text[0] {
	case '{', '|', '/', '$':
		return true
	}
	n := 0
	for n < len(text) && IsIdent(text[n]) {
		n++
	}
	switch string(text[:n]) {
	case "fn", "move", "unsafe", "extern", "gen", "use", "const", "static", "Fn", "FnMut", "FnOnce":
		return true
	}
	return false
}

// lastLineIsComment reports whether a line comment stands at the end of text, so that what follows on the next line
// belongs to what was before it.
func lastLineIsComment(text []byte) bool {
	return bytes.Contains(text[bytes.LastIndexByte(text, '\n')+1:], []byte("//"))
}

// IsIdent reports whether b may be part of an identifier; what is not ASCII may.
func IsIdent(b byte) bool {
	return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '_' || b >= 0x80
}

// EachWord calls visit with the place of each word of a text, keywords, numbers and words of strings included, until it
// gives false.
func EachWord(text []byte, visit func(start, end int) bool) {
	for i := 0; i < len(text); {
		if !IsIdent(text[i]) {
			i++
			continue
		}
		start := i
		for i < len(text) && IsIdent(text[i]) {
			i++
		}
		if !visit(start, i) {
			return
		}
	}
}

// CommentEnd is the length of the block comment that text begins with; they nest. It is -1 when the comment does not end.
func CommentEnd(text []byte) int {
	depth := 0
	for i := 0; i+1 < len(text); i++ {
		switch {
		case text[i] == '/' && text[i+1] == '*':
			depth++
			i++
		case text[i] == '*' && text[i+1] == '/':
			depth--
			i++
			if depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}
