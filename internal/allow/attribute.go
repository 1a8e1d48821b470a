package allow

import (
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/source"
)

// Attribute is a lint attribute (the Rust reference, "Lint check attributes"), also one inside a cfg_attr: all
// cfgs count as true.
type Attribute struct {
	// Allow is true for allow and expect, false for warn, deny and forbid, which take an allow back.
	Allow bool
	Lints []Word // paths without spaces: clippy::await_holding_lock
	// Covers is the item, statement or expression that it stands on; of an inner attribute, what the braces
	// around it hold.
	Covers source.Span
	// Head says that the attribute stands in front of the whole text, or is an inner attribute outside all
	// braces: it speaks of the item that the text begins, or is in.
	Head bool
}

// levels are the lint levels, and whether they silence a lint.
var levels = map[string]bool{"allow": true, "expect": true, "warn": false, "deny": false, "forbid": false}

// Attributes are the lint attributes in the text of an item.
func Attributes(text []byte) []Attribute {
	s := scanner{tokens: fixkit.Tokens(text)}
	s.match()
	var out []Attribute
	head := true // so far there were only attributes
	for i := 0; i < len(s.tokens); i++ {
		open, inner := s.attribute(i)
		if open < 0 {
			head = false
			continue
		}
		closing := s.partner[open]
		if closing < 0 {
			break
		}
		covers, top := s.after(i, closing+1), head
		if inner {
			covers, top = s.around(i)
		}
		for _, a := range s.lints(open+1, closing) {
			a.Covers, a.Head = covers, top
			out = append(out, a)
		}
		i = closing
	}
	return out
}

// scanner is a text cut into tokens, with the partner of each bracket, -1 for what is none or has none.
type scanner struct {
	tokens  []fixkit.Token
	partner []int
}

func (s *scanner) match() {
	s.partner = make([]int, len(s.tokens))
	var open []int
	for i, t := range s.tokens {
		s.partner[i] = -1
		if t.Kind != fixkit.Punct {
			continue
		}
		switch t.Text {
		case "(", "[", "{":
			open = append(open, i)
		case ")", "]", "}":
			if n := len(open) - 1; n >= 0 {
				s.partner[i], s.partner[open[n]] = open[n], i
				open = open[:n]
			}
		}
	}
}

func (s *scanner) is(i int, text string) bool { return i < len(s.tokens) && s.tokens[i].Is(text) }

// attribute is the bracket of the attribute that begins at a token; -1 when none does.
func (s *scanner) attribute(i int) (open int, inner bool) {
	switch {
	case s.is(i, "#") && s.is(i+1, "["):
		return i + 1, false
	case s.is(i, "#") && s.is(i+1, "!") && s.is(i+2, "["):
		return i + 2, true
	}
	return -1, false
}

// lints reads the levels between two tokens.
func (s *scanner) lints(from, to int) []Attribute {
	var out []Attribute
	for i := from; i < to; i++ {
		silent, ok := levels[s.tokens[i].Text]
		if !ok || !s.is(i+1, "(") || s.partner[i+1] < 0 {
			continue
		}
		a := Attribute{Allow: silent}
		for j := i + 2; j < s.partner[i+1]; {
			w, next := s.path(j)
			if w.Text != "" && !s.is(next, "=") { // reason = "…"
				a.Lints = append(a.Lints, w)
			}
			j = next
		}
		out = append(out, a)
		i = s.partner[i+1]
	}
	return out
}

// path reads a path at a token, and gives the token after it, or after what is no path.
func (s *scanner) path(i int) (w Word, next int) {
	if s.tokens[i].Kind != fixkit.Ident {
		return w, i + 1
	}
	w = Word{Text: s.tokens[i].Text, Span: s.tokens[i].Span}
	for i++; s.is(i, ":") && s.is(i+1, ":") && i+2 < len(s.tokens) && s.tokens[i+2].Kind == fixkit.Ident; i += 3 {
		w.Text += "::" + s.tokens[i+2].Text
		w.Span.End = s.tokens[i+2].Span.End
	}
	return w, i
}

// after is what an attribute from token first covers whose subject begins at token i: up to the end of the
// item, statement, field, arm or argument.
func (s *scanner) after(first, i int) source.Span {
	for { // further attributes
		open, _ := s.attribute(i)
		if open < 0 || s.partner[open] < 0 {
			break
		}
		i = s.partner[open] + 1
	}
	span := source.Span{Start: s.tokens[first].Span.Start, End: s.tokens[i-1].Span.End}
	subject := i
	for ; i < len(s.tokens); i++ {
		t := s.tokens[i]
		if t.Kind != fixkit.Punct {
			span.End = t.Span.End
			continue
		}
		switch t.Text {
		case ")", "]", "}":
			return span
		case ";":
			span.End = t.Span.End
			return span
		case ",":
			if !s.item(subject) {
				return span
			}
		case "(", "[", "{":
			if s.partner[i] < 0 {
				span.End = s.tokens[len(s.tokens)-1].Span.End
				return span
			}
			block := t.Text == "{"
			i = s.partner[i]
			span.End = s.tokens[i].Span.End
			if block && !s.toSemicolon(subject) && !s.goesOn(i+1) {
				return span
			}
			continue
		}
		span.End = t.Span.End
	}
	return span
}

// item reports whether an item begins at a token, in whose generics commas may stand.
func (s *scanner) item(i int) bool {
	if i >= len(s.tokens) {
		return false
	}
	switch s.tokens[i].Text {
	case "pub", "fn", "impl", "mod", "trait", "struct", "enum", "union", "unsafe", "extern", "const", "static", "type", "use", "let":
		return true
	case "async":
		return s.is(i+1, "fn") || s.is(i+1, "unsafe")
	}
	return false
}

// toSemicolon reports whether what begins at a token ends with a semicolon, whatever blocks it has.
func (s *scanner) toSemicolon(i int) bool {
	if i >= len(s.tokens) {
		return false
	}
	switch s.tokens[i].Text {
	case "let", "static", "type", "use", "return", "break":
		return true
	case "const":
		return !s.is(i+1, "fn") && !s.is(i+1, "unsafe") && !s.is(i+1, "async") && !s.is(i+1, "extern")
	}
	return false
}

// goesOn reports whether an expression goes on at a token, behind a block.
func (s *scanner) goesOn(i int) bool {
	for _, next := range []string{"else", ".", "?", ";"} {
		if s.is(i, next) {
			return true
		}
	}
	return false
}

// around is what the braces around a token hold; all of the text, and true, outside all braces.
func (s *scanner) around(i int) (source.Span, bool) {
	for j := i - 1; j >= 0; j-- {
		switch p := s.partner[j]; {
		case p > i && s.tokens[j].Is("{"):
			return source.Span{Start: s.tokens[j].Span.Start, End: s.tokens[p].Span.End}, false
		case p >= 0 && p < j:
			j = p
		}
	}
	if len(s.tokens) == 0 {
		return source.Span{}, true
	}
	return source.Span{End: s.tokens[len(s.tokens)-1].Span.End}, true
}
