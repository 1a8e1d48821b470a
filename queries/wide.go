package queries

import "strings"

// containers are the nodes that hold items, so that a pattern that begins at one sees several.
var containers = map[string]bool{
	"source_file": true, "mod_item": true, "impl_item": true, "trait_item": true, "foreign_mod_item": true,
	"declaration_list": true, "ERROR": true, "MISSING": true,
}

// beginsWide reports whether one of the nodes that a pattern may begin at holds items, or may be any node.
func beginsWide(pattern string) bool {
	r := reader{text: pattern}
	return r.pattern()
}

// reader reads just enough of a pattern, known to compile, to see its roots.
type reader struct {
	text string
	at   int
}

// pattern reads the pattern that begins here, and reports whether it begins wide.
func (r *reader) pattern() bool {
	switch r.blank(); {
	case r.at >= len(r.text):
		return true
	case r.text[r.at] == '"':
		return false
	case r.text[r.at] == '[':
		return r.alternatives()
	case r.text[r.at] != '(':
		return wide(r.word())
	}
	r.at++
	switch r.blank(); {
	case r.at < len(r.text) && (r.text[r.at] == '(' || r.text[r.at] == '[' || r.text[r.at] == '"'):
		return r.pattern() // a group: the pattern is rooted, so that its first node is the root
	}
	return wide(r.word())
}

// alternatives reads what stands in brackets.
func (r *reader) alternatives() bool {
	r.at++
	for depth := 0; r.at < len(r.text); {
		switch r.blank(); {
		case r.at >= len(r.text):
			return true
		case r.text[r.at] == '"':
			r.skipString()
		case r.text[r.at] == '(' || r.text[r.at] == '[':
			if depth == 0 && (&reader{r.text, r.at}).pattern() {
				return true
			}
			depth++
			r.at++
		case r.text[r.at] == ')' || r.text[r.at] == ']':
			if depth == 0 {
				return false
			}
			depth--
			r.at++
		default:
			if word := r.word(); word == "" {
				r.at++
			} else if depth == 0 && word == "_" {
				return true
			}
		}
	}
	return true
}

// wide: nodes whose names begin with an underscore are any, or any of a kind.
func wide(node string) bool { return containers[node] || node == "" || node[0] == '_' }

// blank skips blanks and comments.
func (r *reader) blank() {
	for r.at < len(r.text) {
		switch c := r.text[r.at]; {
		case c == ';':
			for r.at < len(r.text) && r.text[r.at] != '\n' {
				r.at++
			}
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			r.at++
		default:
			return
		}
	}
}

func (r *reader) word() string {
	end := strings.IndexFunc(r.text[r.at:], func(c rune) bool { return !isName(c) })
	if end < 0 {
		end = len(r.text) - r.at
	}
	word := r.text[r.at : r.at+end]
	r.at += end
	return word
}

func (r *reader) skipString() {
	for r.at++; r.at < len(r.text) && r.text[r.at] != '"'; r.at++ {
		if r.text[r.at] == '\\' {
			r.at++
		}
	}
	r.at++
}
