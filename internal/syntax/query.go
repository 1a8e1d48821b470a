package syntax

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax/internal/ts"
)

// Query is a compiled tree-sitter query: patterns over the grammar's nodes, with captures. It is immutable, and safe
// for concurrent use until it is closed.
type Query struct {
	c        *ts.Query
	names    []string
	starts   []uint32
	patterns [][]predicate
}

// QueryError says where a query is wrong.
type QueryError struct {
	File    string
	Offset  uint32 // in bytes, in the query's text
	Line    int    // from 1
	Column  int    // in characters, from 1
	Message string
}

func (e *QueryError) Error() string {
	return fmt.Sprintf("%s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
}

// CompileQuery compiles the text of a query; name is its file's, for errors, all of which are *QueryError. The caller
// closes the query. Predicates are #eq?, #any-of?, #match? (Go's regular expressions) and their negations #not-eq?,
// #not-any-of?, #not-match?; any other is an error, rather than a condition that silently holds.
func CompileQuery(name, text string) (*Query, error) {
	fail := func(offset uint32, format string, args ...any) error {
		line, column := source.NewLines([]byte(text)).Position(offset, source.Scalars)
		return &QueryError{name, offset, line + 1, column + 1, fmt.Sprintf(format, args...)}
	}
	if offset, message := checkQuery(text); message != "" {
		return nil, fail(offset, "%s", message)
	}
	c, offset, fault := ts.NewQuery(text)
	if fault != ts.NoFault {
		return nil, fail(offset, faultMessages[fault], word(text, offset))
	}
	q := &Query{c: c, names: c.CaptureNames(), starts: c.PatternStarts()}
	for i, start := range q.starts {
		var predicates []predicate
		for _, terms := range c.Predicates(i) {
			p, err := newPredicate(terms)
			if err != nil {
				c.Close()
				return nil, fail(start, "in the pattern that begins here: %v", err)
			}
			predicates = append(predicates, p)
		}
		q.patterns = append(q.patterns, predicates)
	}
	return q, nil
}

var faultMessages = map[ts.QueryFault]string{
	ts.SyntaxFault:    "not a query: cannot read %q here",
	ts.NodeFault:      "the Rust grammar has no node %q",
	ts.FieldFault:     "the Rust grammar has no field %q",
	ts.CaptureFault:   "the pattern has no capture %q",
	ts.StructureFault: "no Rust code can match this pattern, from %q on",
	ts.LanguageFault:  "the linked runtime cannot run queries (at %q)",
}

// word is what stands at the offset, up to a blank or a bracket.
func word(text string, offset uint32) string {
	rest := text[min(int(offset), len(text)):]
	if end := strings.IndexAny(rest, " \t\r\n()[]:"); end > 0 {
		return rest[:end]
	}
	return rest[:min(len(rest), 1)]
}

// Close frees the query's C memory. Closing twice is harmless.
func (q *Query) Close() { q.c.Close() }

// Names are the names of the captures, without the @; Capture.Name is an index into them.
func (q *Query) Names() []string { return q.names }

// Patterns is the number of patterns.
func (q *Query) Patterns() int { return len(q.patterns) }

// PatternStart is the offset of a pattern in the query's text, in bytes.
func (q *Query) PatternStart(pattern int) uint32 { return q.starts[pattern] }

// Rooted reports whether a pattern has one root node, and is no sequence of siblings.
func (q *Query) Rooted(pattern int) bool { return q.c.Rooted(pattern) }

// Capture is one captured node.
type Capture struct {
	Match   int // the captures of one match share a number and stand together
	Pattern int
	Name    int // an index into Query.Names
	Kind    Kind
	Span    source.Span
}

// Query runs q over the nodes of the tree that touch span, in one call. text is what the tree was parsed from. The
// captures' spans are in text.
func (t *Tree) Query(q *Query, text []byte, span source.Span) []Capture {
	raw := t.c.Query(q.c, span.Start, span.End)
	out := make([]Capture, 0, len(raw))
	for first := 0; first < len(raw); {
		next := first + 1
		for next < len(raw) && raw[next].Match == raw[first].Match {
			next++
		}
		if q.holds(raw[first:next], text) {
			for _, c := range raw[first:next] {
				out = append(out, Capture{int(c.Match), int(c.Pattern), int(c.Capture), Kind(c.Kind), source.Span{Start: c.Start, End: c.End}})
			}
		}
		first = next
	}
	return out
}

func (q *Query) holds(match []ts.Capture, text []byte) bool {
	for _, p := range q.patterns[match[0].Pattern] {
		if !p.holds(match, text) {
			return false
		}
	}
	return true
}

// predicate is a condition on the texts of a match's captures: the left one must, or must not, be one of the words,
// equal the right capture, or match the expression. Of a capture with several nodes all must.
type predicate struct {
	capture uint32
	negated bool
	words   map[string]bool
	pattern *regexp.Regexp
	other   uint32 // a capture; used when words and pattern are nil
}

func newPredicate(terms []ts.Term) (predicate, error) {
	name := terms[0].Text
	if len(terms) < 3 || !terms[1].IsCapture {
		return predicate{}, fmt.Errorf("#%s needs a capture and what to compare it with", name)
	}
	kind, negated := strings.CutPrefix(name, "not-")
	p := predicate{capture: terms[1].Capture, negated: negated}
	values := terms[2:]
	switch kind {
	case "eq?":
		if len(values) > 1 {
			return p, fmt.Errorf("#%s compares with one value; #any-of? with several", name)
		}
		if values[0].IsCapture {
			p.other = values[0].Capture
			return p, nil
		}
		fallthrough
	case "any-of?":
		p.words = make(map[string]bool)
		for _, v := range values {
			if v.IsCapture {
				return p, fmt.Errorf("#%s compares with strings", name)
			}
			p.words[v.Text] = true
		}
		return p, nil
	case "match?":
		if len(values) > 1 || values[0].IsCapture {
			return p, fmt.Errorf("#%s takes one regular expression", name)
		}
		var err error
		p.pattern, err = regexp.Compile(values[0].Text)
		return p, err
	}
	return p, fmt.Errorf("unknown predicate #%s; there are #eq?, #any-of?, #match?, #not-eq?, #not-any-of?, #not-match?", name)
}

func (p *predicate) holds(match []ts.Capture, text []byte) bool {
	for i := range match {
		if match[i].Capture == p.capture && p.accepts(textOf(&match[i], text), match, text) == p.negated {
			return false
		}
	}
	return true
}

func (p *predicate) accepts(got []byte, match []ts.Capture, text []byte) bool {
	switch {
	case p.words != nil:
		return p.words[string(got)]
	case p.pattern != nil:
		return p.pattern.Match(got)
	}
	for i := range match {
		if match[i].Capture == p.other {
			return string(textOf(&match[i], text)) == string(got)
		}
	}
	return false // the other capture is optional, and not there
}

func textOf(c *ts.Capture, text []byte) []byte { return text[c.Start:c.End] }
