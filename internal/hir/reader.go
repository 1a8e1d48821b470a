package hir

import (
	"bytes"
	"iter"
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// maxDepth bounds recursion over the tree: text nested deeper than any person writes becomes Missing.
const maxDepth = 512

// node is a row of the reader's rows; none means no node.
type node int32

const none node = -1

// reader walks rows. Comments are invisible to it: first, next and children step over them.
type reader struct {
	rows     *syntax.Rows
	problems []Problem
	depth    int
	written  *written // nil outside of bodies
	// macroType is the type that a macro call stands for; nil outside of bodies.
	macroType func(n node) TypeRef
}

// enter counts one level of recursion; it is false where the text is nested too deeply.
func (r *reader) enter(at node) bool {
	if r.depth >= maxDepth {
		r.problem(at, "nested too deeply")
		return false
	}
	r.depth++
	return true
}

func (r *reader) leave() { r.depth-- }

func (r *reader) problem(at node, message string) {
	r.problems = append(r.problems, Problem{Span: r.span(at), Message: message})
}

func (r *reader) kind(n node) syntax.Kind {
	if n == none {
		return 0
	}
	return r.rows.Nodes[n].Kind
}

func (r *reader) span(n node) Span {
	if n == none {
		return Span{}
	}
	return r.rows.Nodes[n].Span()
}

// bytes is the text of a span, empty when the span does not lie in the text.
func (r *reader) bytes(s Span) []byte {
	if s.Start > s.End || int(s.End) > len(r.rows.Text) {
		return nil
	}
	return r.rows.Text[s.Start:s.End]
}

func (r *reader) text(n node) string { return string(r.bytes(r.span(n))) }

func (r *reader) leaf(n node) bool { return r.rows.Nodes[n].Next == int32(n)+1 }

func (r *reader) missing(n node) bool { return r.rows.Nodes[n].Flags&syntax.IsMissing != 0 }

func (r *reader) hidden(n node) bool {
	k := r.rows.Nodes[n].Kind
	return k == syntax.LineComment || k == syntax.BlockComment
}

// first is the first child that is no comment.
func (r *reader) first(n node) node {
	if n == none || r.leaf(n) {
		return none
	}
	c := n + 1
	if r.hidden(c) {
		return r.next(c)
	}
	return c
}

// next is the next sibling that is no comment.
func (r *reader) next(n node) node {
	end := int32(len(r.rows.Nodes))
	if p := r.rows.Nodes[n].Parent; p >= 0 {
		end = r.rows.Nodes[p].Next
	}
	for s := r.rows.Nodes[n].Next; s < end; s = r.rows.Nodes[s].Next {
		if !r.hidden(node(s)) {
			return node(s)
		}
	}
	return none
}

// children are a node's named children, ERROR nodes among them, without comments.
func (r *reader) children(n node) iter.Seq[node] {
	return func(yield func(node) bool) {
		for c := r.first(n); c != none; c = r.next(c) {
			if r.kind(c).Named() && !yield(c) {
				return
			}
		}
	}
}

// field is the child in a field of the grammar.
func (r *reader) field(n node, f syntax.Field) node {
	for c := r.first(n); c != none; c = r.next(c) {
		if r.rows.Nodes[c].Field == f {
			return c
		}
	}
	return none
}

// child is the first child of a kind.
func (r *reader) child(n node, k syntax.Kind) node {
	for c := r.first(n); c != none; c = r.next(c) {
		if r.kind(c) == k {
			return c
		}
	}
	return none
}

// has reports whether there is a child of the kind.
func (r *reader) has(n node, k syntax.Kind) bool { return r.child(n, k) != none }

// name is an identifier's node as a Name.
func (r *reader) name(n node) Name {
	return Name{Text: strings.TrimPrefix(r.text(n), "r#"), Span: r.span(n)}
}

// lifetime is a lifetime's or label's name without the quote.
func (r *reader) lifetime(n node) string {
	return strings.TrimSpace(strings.TrimPrefix(r.text(n), "'"))
}

// label is a label's name, apart from those that others write.
func (r *reader) label(n node) string { return r.key(r.lifetime(n), r.span(n)) }

// compact is a node's text without white space.
func (r *reader) compact(n node) string {
	text := r.bytes(r.span(n))
	if bytes.ContainsAny(text, " \t\r\n") {
		return strings.Join(strings.Fields(string(text)), "")
	}
	return string(text)
}

// unquote is the content of a string literal's node, as written.
func (r *reader) unquote(n node) string {
	return strings.TrimSuffix(strings.TrimPrefix(strings.TrimLeft(r.text(n), "rbc#"), `"`), `"`)
}
