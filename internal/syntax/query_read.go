package syntax

import "fmt"

// The linked runtime's compiler of queries trusts its input: malformed text can make it read past its end, and the
// analysis of some patterns does not end. So a query is read here first, and only what is well formed goes on
// (tree-sitter's documentation, "Query Syntax").

// Bounds of what is passed on to the runtime; queries that people write are far smaller.
const (
	maxQueryText  = 64 << 10 // bytes
	maxQueryDepth = 64       // nested brackets
)

// checkQuery is what is wrong with the text of a query, and where, in bytes; "" when nothing is.
func checkQuery(text string) (offset uint32, message string) {
	if len(text) > maxQueryText {
		return 0, fmt.Sprintf("the file is longer than %d KiB", maxQueryText>>10)
	}
	r := queryReader{text: text}
	for r.blanks(); r.message == "" && r.pos < len(text); r.blanks() {
		r.child()
	}
	return uint32(r.at), r.message
}

// queryReader reads the text of a query once. What it reads tells whether it may match nothing: an empty pattern.
type queryReader struct {
	text    string
	pos     int
	depth   int
	at      int    // of the first mistake
	message string // "" while there is none
}

// fail notes a mistake, once; reading ends at it.
func (r *queryReader) fail(at int, format string, args ...any) {
	if r.message == "" {
		r.at, r.message = at, fmt.Sprintf(format, args...)
	}
	r.pos = len(r.text)
}

func (r *queryReader) peek() byte {
	if r.pos < len(r.text) {
		return r.text[r.pos]
	}
	return 0
}

// blanks passes blanks and comments.
func (r *queryReader) blanks() {
	for r.pos < len(r.text) {
		switch r.text[r.pos] {
		case ' ', '\t', '\r', '\n':
			r.pos++
		case ';':
			for r.pos < len(r.text) && r.text[r.pos] != '\n' {
				r.pos++
			}
		default:
			return
		}
	}
}

// child reads a pattern, with a field's name before it or not, an anchor, a field that must be absent, or a
// predicate. pattern is false for what matches no node by itself.
func (r *queryReader) child() (pattern, empty bool) {
	switch c := r.peek(); {
	case c == '.':
		r.pos++
		return false, true
	case c == '!':
		r.pos++
		r.name("the name of a field")
		return false, true
	case c == '(' || c == '[':
		return r.bracketed(c)
	case c == '"':
		r.quoted()
		return true, r.quantified(false)
	case isQueryName(c):
		start := r.pos
		r.name("")
		if r.peek() == ':' {
			r.pos++
			r.blanks()
			if c := r.peek(); c != '(' && c != '[' && c != '"' && !isQueryName(c) {
				r.fail(start, "nothing stands behind the field %q", r.text[start:r.pos])
				return false, true
			}
			return r.child()
		}
		if r.text[start:r.pos] != "_" {
			r.fail(start, "write the node %q in parentheses", r.text[start:r.pos])
		}
		return true, r.quantified(false)
	default:
		r.fail(r.pos, "not a query: cannot read %q here", word(r.text, uint32(r.pos)))
		return false, true
	}
}

// bracketed reads a node, a group of siblings, alternatives, or a predicate.
func (r *queryReader) bracketed(open byte) (pattern, empty bool) {
	start := r.pos
	closing := map[byte]byte{'(': ')', '[': ']'}[open]
	if r.depth++; r.depth > maxQueryDepth {
		r.fail(start, "more than %d brackets are open here", maxQueryDepth)
	}
	defer func() { r.depth-- }()
	r.pos++
	r.blanks()
	switch {
	case open == '(' && r.peek() == '#':
		r.predicate(start)
		return false, true
	case open == '(' && isQueryName(r.peek()):
		r.name("")
		if r.peek() == '/' { // supertype/subtype
			r.pos++
			r.name("the name of a node")
		}
		r.children(start, closing)
		return true, r.quantified(false)
	}
	patterns, all, some := r.children(start, closing)
	if patterns == 0 {
		r.fail(start, "these brackets hold no pattern")
	}
	if open == '[' {
		return true, r.quantified(some)
	}
	return true, r.quantified(all)
}

// children reads up to a closing bracket: how many patterns there are, and whether all or some of them are empty.
func (r *queryReader) children(start int, closing byte) (patterns int, all, some bool) {
	all = true
	for {
		r.blanks()
		switch {
		case r.pos >= len(r.text):
			r.fail(start, "this bracket is not closed")
			return patterns, all, some
		case r.peek() == closing:
			r.pos++
			return patterns, all, some
		}
		if pattern, empty := r.child(); pattern {
			patterns++
			all = all && empty
			some = some || empty
		}
	}
}

// predicate reads `#name?` and its arguments.
func (r *queryReader) predicate(start int) {
	r.pos++
	r.name("the name of a predicate")
	if c := r.peek(); c == '?' || c == '!' {
		r.pos++
	}
	for {
		r.blanks()
		switch c := r.peek(); {
		case r.pos >= len(r.text):
			r.fail(start, "this bracket is not closed")
			return
		case c == ')':
			r.pos++
			return
		case c == '@':
			r.capture()
		case c == '"':
			r.quoted()
		case isQueryName(c):
			r.name("")
		default:
			r.fail(r.pos, "a predicate takes captures and strings")
			return
		}
	}
}

// quantified reads the quantifiers and captures behind a pattern, and tells whether all of it may match nothing.
func (r *queryReader) quantified(empty bool) bool {
	for {
		r.blanks()
		switch r.peek() {
		case '*', '?':
			empty = true
			r.pos++
		case '+':
			if empty { // seen to hang ts_query_new; `*` says the same
				r.fail(r.pos, "this + repeats what may be nothing already; write * instead")
			}
			r.pos++
		case '@':
			r.capture()
		default:
			return empty
		}
		if r.message != "" {
			return empty
		}
	}
}

func (r *queryReader) capture() {
	r.pos++
	r.name("the name of a capture")
}

// name passes a name; what says what is expected, "" when one surely stands here.
func (r *queryReader) name(what string) {
	start := r.pos
	for r.pos < len(r.text) && (isQueryName(r.text[r.pos]) || r.text[r.pos] == '.' && what != "" && r.pos > start) {
		r.pos++
	}
	if r.pos == start && what != "" {
		r.fail(start, "%s is missing here", what)
	}
}

func (r *queryReader) quoted() {
	start := r.pos
	for r.pos++; r.pos < len(r.text) && r.text[r.pos] != '"' && r.text[r.pos] != '\n'; r.pos++ {
		if r.text[r.pos] == '\\' {
			r.pos++
		}
	}
	if r.peek() != '"' {
		r.fail(start, "this string is not closed")
		return
	}
	r.pos++
}

func isQueryName(c byte) bool {
	return c == '_' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
