// Package allow reads what the author of a Rust text has allowed: crossawait's own comments, and the lint
// attributes of the language. It works on text and spans alone; what a name in them means, and what is found
// at the places that they cover, it never knows.
package allow

import (
	"bytes"
	"strings"

	"github.com/crossawait/crossawait/internal/source"
)

// Word is a name as it was written.
type Word struct {
	Text string
	Span source.Span
}

// Comment is a comment addressed to crossawait:
//
//	// crossawait: allow(rule, …) reason
//	// crossawait: allow-file(rule, …) reason
type Comment struct {
	Span   source.Span // the whole comment, without the line's end
	Names  []Word
	Reason string // what stands behind the parenthesis
	// Covers is the line that it speaks of: its own where code stands before it, else the next one with code
	// other than attributes. Of an allow-file it is the whole text.
	Covers source.Span
	File   bool // an allow-file
	// Wrong says what is wrong with it; "" when nothing is. Such a comment covers nothing.
	Wrong string
}

// marker is how a comment is addressed to us.
var marker = []byte("crossawait:")

// Mentioned reports whether text can have comments for us at all. It is cheap.
func Mentioned(text []byte) bool { return bytes.Contains(text, marker) }

// Comments are those addressed to crossawait, in order. isComment tells whether a comment begins at an offset
// where the two characters that begin one stand: they may also stand in a string.
func Comments(text []byte, isComment func(at uint32) bool) []Comment {
	var out []Comment
	for at := 0; ; {
		i := bytes.Index(text[at:], marker)
		if i < 0 {
			return out
		}
		at += i + len(marker)
		start, ok := opening(text, at-len(marker))
		if !ok || !isComment(uint32(start)) {
			continue
		}
		if c, ok := read(text, start, at); ok {
			out = append(out, c)
		}
	}
}

// opening is where the comment begins whose first word is at an offset. Documentation is not addressed to us.
func opening(text []byte, word int) (start int, ok bool) {
	start = word
	for start > 0 && (text[start-1] == ' ' || text[start-1] == '\t') {
		start--
	}
	start -= 2
	if start < 0 {
		return 0, false
	}
	switch string(text[start : start+2]) {
	case "//":
		return start, start == 0 || text[start-1] != '/'
	case "/*":
		return start, true
	}
	return 0, false
}

// read reads the comment that begins at start, whose address ends at body. ok is false for prose.
func read(text []byte, start, body int) (c Comment, ok bool) {
	end := len(text)
	after := end
	if text[start+1] == '*' {
		if i := bytes.Index(text[body:], []byte("*/")); i >= 0 {
			end, after = body+i, body+i+2
		}
	} else if i := bytes.IndexByte(text[body:], '\n'); i >= 0 {
		end = body + i
		if text[end-1] == '\r' {
			end--
		}
		after = end
	}
	c.Span = source.Span{Start: uint32(start), End: uint32(after)}
	said := text[body:end]
	verb := wordIn(said, 0)
	switch {
	case verb.Text == "allow":
		c.Covers = line(text, start, after)
	case verb.Text == "allow-file":
		c.File, c.Covers = true, source.Span{End: uint32(len(text))}
	case almost[verb.Text]:
		c.Wrong = "`" + verb.Text + "` says nothing to crossawait: write `allow(rule)` or `allow-file(rule)`"
		return c, true
	default:
		return c, false
	}
	list := said[verb.Span.End:]
	open := len(list) - len(bytes.TrimLeft(list, " \t"))
	closing := bytes.IndexByte(list, ')')
	if open >= len(list) || list[open] != '(' || closing < 0 {
		c.Wrong = "`" + verb.Text + "` needs the names of rules in parentheses: `" + verb.Text + "(rule, …)`"
		return c, true
	}
	c.Reason = strings.TrimSpace(string(list[closing+1:]))
	for at := open + 1; at < closing; {
		w := wordIn(list[:closing], at)
		if w.Text == "" {
			at++
			continue
		}
		at = int(w.Span.End)
		w.Span = w.Span.Shift(uint32(body) + verb.Span.End)
		c.Names = append(c.Names, w)
	}
	if len(c.Names) == 0 {
		c.Wrong = "`" + verb.Text + "()` names no rule"
	}
	return c, true
}

// almost are verbs with which other tools are told to be silent.
var almost = map[string]bool{
	"ignore": true, "disable": true, "off": true, "expect": true, "skip": true, "noqa": true, "nolint": true, "silence": true,
	"alow": true, "allows": true, "allow_file": true, "allowfile": true, "allow-line": true, "allow-next-line": true,
	"ignore-file": true, "disable-file": true,
}

// wordIn is the word at or after an offset, over spaces alone; its text is "" when something else stands there.
func wordIn(text []byte, at int) Word {
	for at < len(text) && (text[at] == ' ' || text[at] == '\t') {
		at++
	}
	end := at
	for end < len(text) && isWord(text[end]) {
		end++
	}
	return Word{Text: string(text[at:end]), Span: source.Span{Start: uint32(at), End: uint32(end)}}
}

func isWord(b byte) bool {
	return b == '-' || b == '_' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z'
}

// line is what a comment from start to end covers.
func line(text []byte, start, end int) source.Span {
	from := bytes.LastIndexByte(text[:start], '\n') + 1
	to := lineEnd(text, end)
	if len(bytes.TrimSpace(text[from:start])) > 0 || len(bytes.TrimSpace(text[end:to])) > 0 {
		return source.Span{Start: uint32(from), End: uint32(to)}
	}
	at := code(text, to)
	return source.Span{Start: uint32(at), End: uint32(lineEnd(text, at))}
}

func lineEnd(text []byte, at int) int {
	if i := bytes.IndexByte(text[at:], '\n'); i >= 0 {
		return at + i
	}
	return len(text)
}

// code is where the next code begins that is neither a comment nor an attribute.
func code(text []byte, at int) int {
	for at < len(text) {
		rest := text[at:]
		switch {
		case rest[0] == ' ' || rest[0] == '\t' || rest[0] == '\n' || rest[0] == '\r':
			at++
		case bytes.HasPrefix(rest, []byte("//")):
			at = lineEnd(text, at)
		case bytes.HasPrefix(rest, []byte("/*")):
			i := bytes.Index(rest, []byte("*/"))
			if i < 0 {
				return len(text)
			}
			at += i + 2
		case bytes.HasPrefix(rest, []byte("#[")) || bytes.HasPrefix(rest, []byte("#![")):
			at += attributeLen(rest)
		default:
			return at
		}
	}
	return at
}

// attributeLen is the length of the attribute that text begins with: to the bracket that closes its first one.
func attributeLen(text []byte) int {
	depth, quoted := 0, false
	for i, b := range text {
		switch {
		case quoted && b == '"' && text[i-1] != '\\':
			quoted = false
		case quoted:
		case b == '"':
			quoted = true
		case b == '[':
			depth++
		case b == ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return len(text)
}
