package macro

import (
	"bytes"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// Rules are what one `macro_rules!` says.
type Rules struct{ rules []rule }

type rule struct {
	matcher     []matcher
	transcriber []token
}

// matcher is a part of a matcher: a token to be met as it is, a delimiter with parts in it, a fragment, or a
// repetition.
type matcher struct {
	token     token // of a fragment, its name
	fragment  string
	parts     []matcher // in a group or a repetition
	op        string    // of a repetition
	separator []token
}

// Parse reads the rules of a `macro_rules! name { … }`, attributes in front of it included. ok is false when they are
// not of a kind that Expand knows.
func Parse(definition []byte) (r *Rules, ok bool) {
	tokens, ok := trees(definition)
	for ok && len(tokens) > 0 && !tokens[0].is("macro_rules") {
		tokens = tokens[1:]
	}
	if !ok || len(tokens) < 4 || tokens[3].kind != group {
		return nil, false
	}
	r = &Rules{}
	for body := tokens[3].inner; len(body) > 0; {
		if len(body) < 4 || body[0].kind != group || !body[1].is("=") || !body[2].is(">") || body[3].kind != group {
			return nil, false
		}
		m, ok := matchers(body[0].inner)
		if !ok {
			return nil, false
		}
		r.rules = append(r.rules, rule{m, body[3].inner})
		if body = body[4:]; len(body) > 0 && body[0].is(";") {
			body = body[1:]
		}
	}
	return r, true
}

func matchers(tokens []token) (out []matcher, ok bool) {
	for len(tokens) > 0 {
		t := tokens[0]
		switch {
		case t.is("$") && len(tokens) > 1 && tokens[1].opens("("):
			m := matcher{}
			if m.parts, ok = matchers(tokens[1].inner); !ok {
				return nil, false
			}
			if m.separator, m.op, tokens, ok = repetition(tokens[2:]); !ok {
				return nil, false
			}
			out = append(out, m)
			continue
		case t.is("$"):
			if len(tokens) < 4 || tokens[1].kind != ident || !tokens[2].is(":") || tokens[3].kind != ident {
				return nil, false
			}
			out = append(out, matcher{token: tokens[1], fragment: tokens[3].text})
			tokens = tokens[4:]
			continue
		case t.kind == group:
			m := matcher{token: t}
			if m.parts, ok = matchers(t.inner); !ok {
				return nil, false
			}
			out = append(out, m)
		default:
			out = append(out, matcher{token: t})
		}
		tokens = tokens[1:]
	}
	return out, true
}

// repetition reads what follows the parentheses of a repetition.
func repetition(tokens []token) (separator []token, op string, rest []token, ok bool) {
	for i := range tokens {
		t := &tokens[i]
		isOp := t.is("*") || t.is("+") || t.is("?")
		if isOp && (i > 0 || len(tokens) == 1 || !(tokens[1].is("*") || tokens[1].is("+")) || !t.joint) {
			return tokens[:i], t.text, tokens[i+1:], true
		}
		if i == 2 {
			break
		}
	}
	return nil, "", nil, false
}

// Expand is the text that a call with these arguments stands for, at most limit bytes long. `$crate` becomes crate.
// Without bodies, those of functions are left empty from which nothing leaks: no async ones, none that return an
// `impl Trait`, none with impls in them. ok is false when no rule fits, or when it cannot be told what one says.
func (r *Rules) Expand(arguments []byte, crate string, limit int, bodies bool) (text []byte, ok bool) {
	w := writer{crate: crate, limit: limit, bodies: bodies}
	ok = r.expand(arguments, &w)
	return w.out.Bytes(), ok
}

// Segment says that what an expansion writes from offset Out on, Len bytes of it, is the text of its arguments from
// offset Arg on, blanks and comments included.
type Segment struct{ Out, Arg, Len uint32 }

// ExpandInBody is Expand for a call in a function's body. It leaves `$crate` as it is, and tells which of the text is the
// caller's; all else is the macro's own. The segments are in order of the text, and apart.
func (r *Rules) ExpandInBody(arguments []byte, limit int) (text []byte, theirs []Segment, ok bool) {
	w := writer{crate: "$crate", limit: limit, bodies: true, arguments: arguments}
	ok = r.expand(arguments, &w)
	return w.out.Bytes(), w.theirs, ok
}

// expand writes the transcriber of the first rule that fits.
func (r *Rules) expand(arguments []byte, w *writer) (ok bool) {
	tokens, ok := trees(arguments)
	if !ok {
		return false
	}
	for i := range r.rules {
		m := match{steps: maxSteps}
		bound := bindings{}
		rest, ok := m.parts(r.rules[i].matcher, tokens, bound)
		if m.steps <= 0 {
			return false
		}
		if !ok || len(rest) > 0 {
			continue
		}
		w.transcribe(r.rules[i].transcriber, bound)
		return !w.bad
	}
	return false
}

// maxSteps bounds the work on one rule.
const maxSteps = 1 << 20

// bindings are what a matcher's names stand for.
type bindings map[string]*binding

// binding is what one name stands for: tokens, or one binding for each round of a repetition.
type binding struct {
	fragment string
	tokens   []token
	repeated bool
	rounds   []*binding
}

// match is the matching of one rule.
type match struct{ steps int }

// parts matches a run of parts, and gives what is left of the tokens.
func (m *match) parts(ms []matcher, tokens []token, bound bindings) (rest []token, ok bool) {
	for i := range ms {
		if tokens, ok = m.part(&ms[i], tokens, bound); !ok {
			return nil, false
		}
	}
	return tokens, true
}

func (m *match) part(p *matcher, tokens []token, bound bindings) (rest []token, ok bool) {
	if m.steps--; m.steps <= 0 {
		return nil, false
	}
	switch {
	case p.op != "":
		return m.repeat(p, tokens, bound)
	case p.fragment != "":
		n := fragment(p.fragment, tokens)
		if n < 0 {
			return nil, false
		}
		bound[p.token.text] = &binding{fragment: p.fragment, tokens: fenced(p.fragment, tokens[:n])}
		return tokens[n:], true
	case len(tokens) == 0:
		return nil, false
	case p.token.kind == group:
		if !tokens[0].opens(p.token.text) {
			return nil, false
		}
		inner, ok := m.parts(p.parts, tokens[0].inner, bound)
		return tokens[1:], ok && len(inner) == 0
	}
	return tokens[1:], tokens[0].kind == p.token.kind && tokens[0].text == p.token.text
}

// fenced keeps an expression of several tokens together.
func fenced(fragment string, tokens []token) []token {
	if (fragment == "expr" || fragment == "expr_2021") && len(tokens) > 1 {
		return []token{{kind: group, text: "(", inner: tokens}}
	}
	return tokens
}

// repeat matches a repetition as often as it fits.
func (m *match) repeat(p *matcher, tokens []token, bound bindings) (rest []token, ok bool) {
	names(p.parts, func(name string) { bound[name] = &binding{repeated: true} })
	rounds := 0
	for len(tokens) > 0 && (p.op != "?" || rounds == 0) {
		at := tokens
		if rounds > 0 {
			if at, ok = skip(p.separator, at); !ok {
				break
			}
		}
		round := bindings{}
		after, ok := m.parts(p.parts, at, round)
		if !ok || len(after) == len(at) {
			break
		}
		for name, b := range round {
			bound[name].rounds = append(bound[name].rounds, b)
		}
		tokens = after
		rounds++
	}
	return tokens, p.op != "+" || rounds > 0
}

// skip drops the tokens of a separator.
func skip(separator, tokens []token) (rest []token, ok bool) {
	for _, s := range separator {
		if len(tokens) == 0 || tokens[0].kind != s.kind || tokens[0].text != s.text {
			return nil, false
		}
		tokens = tokens[1:]
	}
	return tokens, true
}

// names visits the names that parts bind.
func names(ms []matcher, visit func(string)) {
	for i := range ms {
		if ms[i].fragment != "" {
			visit(ms[i].token.text)
		}
		names(ms[i].parts, visit)
	}
}

// writer writes a transcriber out.
type writer struct {
	out    bytes.Buffer
	crate  string
	limit  int
	bodies bool
	bad    bool
	glue   bool // the token before was joint
	// arguments are the call's, where it shall be known what of them is written where.
	arguments []byte
	theirs    []Segment
	before    int32 // which token of the arguments was the last to be written, if nothing was since; 0: none
}

func (w *writer) text(s string, joint bool) {
	w.before = 0
	if !w.glue && w.out.Len() > 0 {
		w.out.WriteByte(' ')
	}
	w.glue = joint
	w.out.WriteString(s)
	w.bad = w.bad || w.out.Len() > w.limit
}

// write writes tokens as they are.
func (w *writer) write(tokens []token) {
	for i := range tokens {
		w.token(&tokens[i], func() { w.write(tokens[i].inner) })
	}
}

// argument writes tokens of the call's arguments.
func (w *writer) argument(tokens []token) {
	for i := range tokens {
		t := &tokens[i]
		switch {
		case w.bad:
		case t.order == 0 && t.kind == group: // a fence
			w.text(t.text, false)
			w.argument(t.inner)
			w.glue = false
			w.text(string(closers[t.text[0]]), false)
		case w.arguments == nil || t.order == 0:
			w.write(tokens[i : i+1])
		case t.kind == group:
			w.own(t.text, t.start, t.order, false)
			w.argument(t.inner)
			w.own(string(closers[t.text[0]]), t.close, t.last(), false)
		default:
			w.own(t.text, t.start, t.order, t.joint)
		}
	}
}

// own writes one token of the arguments with its place there; directly behind the one before it, with the blanks that
// stand between them.
func (w *writer) own(s string, start uint32, order int32, joint bool) {
	if n := len(w.theirs); n > 0 && w.before > 0 && order == w.before+1 {
		run := &w.theirs[n-1]
		w.out.Write(w.arguments[run.Arg+run.Len : start])
		run.Len = start - run.Arg + uint32(len(s))
		w.out.WriteString(s)
		w.bad = w.bad || w.out.Len() > w.limit
	} else {
		w.text(s, joint)
		w.theirs = append(w.theirs, Segment{Out: uint32(w.out.Len() - len(s)), Arg: start, Len: uint32(len(s))})
	}
	w.before, w.glue = order, joint
}

// token writes one; inner writes what is in a group.
func (w *writer) token(t *token, inner func()) {
	switch {
	case w.bad:
	case t.kind == group:
		w.text(t.text, false)
		inner()
		w.glue = false
		w.text(string(closers[t.text[0]]), false)
	case t.is("$crate"):
		w.text(w.crate, false)
	default:
		w.text(t.text, t.joint)
	}
}

func (w *writer) transcribe(tokens []token, bound bindings) {
	plain := false // in the signature of a function that may do without its body
	for i := 0; i < len(tokens) && !w.bad; i++ {
		t := &tokens[i]
		switch {
		case w.bodies:
		case t.is("fn"):
			plain = i+1 < len(tokens) && (tokens[i+1].kind == ident || tokens[i+1].is("$")) && !slices.ContainsFunc(tokens[max(0, i-4):i], isAsync)
		case t.is(";") || t.is("impl"):
			plain = false
		case plain && t.opens("{"):
			plain = false
			if !mentionsImpl(t.inner) {
				w.text("{}", false)
				continue
			}
		}
		if !t.is("$") || i+1 == len(tokens) {
			w.token(t, func() { w.transcribe(t.inner, bound) })
			continue
		}
		next := &tokens[i+1]
		switch {
		case next.opens("("):
			separator, _, rest, ok := repetition(tokens[i+2:])
			if !ok {
				w.bad = true
				return
			}
			w.repeat(next.inner, separator, bound)
			i = len(tokens) - len(rest) - 1
		case next.kind == ident && bound[next.text] != nil:
			if b := bound[next.text]; b.repeated {
				w.bad = true
			} else {
				w.glue = false
				w.argument(b.tokens)
				if b.fragment == "stmt" && len(b.tokens) > 0 && b.tokens[0].is("let") && !at(tokens, i+2, ";") {
					w.text(";", false) // a statement is whole without it
				}
				w.glue = false
			}
			i++
		case next.kind == ident: // of a macro that is declared here
			w.text("$", true)
		default: // `$$` and `${…}` are not stable
			w.bad = true
		}
	}
}

func isAsync(t token) bool { return t.is("async") }

// mentionsImpl reports whether there is an `impl` among tokens.
func mentionsImpl(tokens []token) bool {
	return slices.ContainsFunc(tokens, func(t token) bool { return t.is("impl") || mentionsImpl(t.inner) })
}

// repeat writes a repetition as often as the names in it were matched.
func (w *writer) repeat(tokens, separator []token, bound bindings) {
	rounds := -1
	used := map[string]bool{}
	variables(tokens, func(name string) {
		if b := bound[name]; b != nil && b.repeated {
			used[name] = true
			if rounds >= 0 && rounds != len(b.rounds) {
				w.bad = true
			}
			rounds = len(b.rounds)
		}
	})
	if rounds < 0 {
		w.bad = true
	}
	for n := 0; n < rounds && !w.bad; n++ {
		round := bindings{}
		for name, b := range bound {
			if used[name] {
				b = b.rounds[n]
			}
			round[name] = b
		}
		if n > 0 {
			w.write(separator)
		}
		w.transcribe(tokens, round)
	}
}

// variables visits the `$name`s among tokens.
func variables(tokens []token, visit func(string)) {
	for i := range tokens {
		if i > 0 && tokens[i-1].is("$") && tokens[i].kind == ident {
			visit(tokens[i].text)
		}
		variables(tokens[i].inner, visit)
	}
}

// Call takes the arguments of a macro call apart from its path: `a::b! { … }`, attributes in front of it included.
func Call(text []byte) (path string, arguments []byte, ok bool) {
	l := newLexer(text)
	var b strings.Builder
	for {
		var doc []token
		l.blanks(&doc)
		if l.bad || l.at >= len(l.text) {
			return "", nil, false
		}
		switch c := l.text[l.at]; {
		case closers[c] != 0:
			path, ok = strings.CutSuffix(b.String(), "!")
			start := l.at + 1
			l.at++
			l.until(closers[c], 0)
			if !ok || l.bad {
				return "", nil, false
			}
			return path, text[start : l.at-1], true
		case c == '#':
			l.at++
			l.blanks(&doc)
			if l.at >= len(l.text) || l.text[l.at] != '[' {
				return "", nil, false
			}
			l.at++
			l.until(']', 0)
		case c == ')' || c == ']' || c == '}':
			return "", nil, false
		default:
			b.WriteString(l.token().text)
		}
	}
}

// Calls takes a text apart that is macro calls and nothing else, without attributes; ok is false for any other.
func Calls(text []byte) (calls [][]byte, ok bool) {
	l := newLexer(text)
	var doc []token
	for {
		if l.blanks(&doc); len(doc) > 0 || l.bad {
			return nil, false
		}
		if l.at >= len(text) {
			return calls, true
		}
		start := l.at
		for last := ""; closers[text[l.at]] == 0 || last != "!"; {
			if c := text[l.at]; !syntax.IsIdent(c) && c != '$' && c != ':' && c != '!' {
				return nil, false
			}
			last = l.token().text
			if l.blanks(&doc); l.at >= len(text) {
				return nil, false
			}
		}
		closer := closers[text[l.at]]
		l.at++
		l.until(closer, 0)
		calls = append(calls, text[start:l.at])
		if l.blanks(&doc); l.at < len(text) && text[l.at] == ';' {
			l.at++
		}
	}
}
