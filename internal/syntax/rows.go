package syntax

import (
	"iter"

	"github.com/crossawait/crossawait/internal/source"
)

// Len is the number of rows.
func (r Rows) Len() int { return len(r.Nodes) }

// Kind is the kind of row i.
func (r Rows) Kind(i int32) Kind { return r.Nodes[i].Kind }

// Field is the field that row i fills in its parent, or 0.
func (r Rows) Field(i int32) Field { return r.Nodes[i].Field }

// Span is the place of row i in Text.
func (r Rows) Span(i int32) source.Span { return r.Nodes[i].Span() }

// TextOf is the text of row i, copied.
func (r Rows) TextOf(i int32) string { return string(r.Bytes(i)) }

// Bytes is the text of row i, shared with Text.
func (r Rows) Bytes(i int32) []byte { return r.Text[r.Nodes[i].Start:r.Nodes[i].End] }

// Is reports whether row i is of the kind; -1 is of none.
func (r Rows) Is(i int32, k Kind) bool { return i >= 0 && r.Nodes[i].Kind == k }

// HasError reports whether row i or one below it holds an error.
func (r Rows) HasError(i int32) bool { return r.Nodes[i].Flags&HasError != 0 }

// Parent is the row around row i, or -1.
func (r Rows) Parent(i int32) int32 { return r.Nodes[i].Parent }

// End is the row after the last one below row i.
func (r Rows) End(i int32) int32 { return r.Nodes[i].Next }

// FirstChild is the first child of row i, tokens and comments included, or -1.
func (r Rows) FirstChild(i int32) int32 {
	if i+1 < r.Nodes[i].Next {
		return i + 1
	}
	return -1
}

// NextSibling is the sibling after row i, tokens and comments included, or -1.
func (r Rows) NextSibling(i int32) int32 {
	next, parent := r.Nodes[i].Next, r.Nodes[i].Parent
	if int(next) < len(r.Nodes) && r.Nodes[next].Parent == parent {
		return next
	}
	return -1
}

// Child is the first child of row i that fills the field, or -1. An i of -1 has none.
func (r Rows) Child(i int32, f Field) int32 {
	if i < 0 {
		return -1
	}
	for c, end := i+1, r.Nodes[i].Next; c < end; c = r.Nodes[c].Next {
		if r.Nodes[c].Field == f && r.Nodes[c].Flags&Extra == 0 {
			return c
		}
	}
	return -1
}

// ChildOfKind is the first child of row i of the kind, or -1. An i of -1 has none.
func (r Rows) ChildOfKind(i int32, k Kind) int32 {
	if i < 0 {
		return -1
	}
	for c, end := i+1, r.Nodes[i].Next; c < end; c = r.Nodes[c].Next {
		if r.Nodes[c].Kind == k {
			return c
		}
	}
	return -1
}

// Children are the named children of row i, ERROR nodes among them, without comments.
func (r Rows) Children(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c, end := i+1, r.Nodes[i].Next; c < end; c = r.Nodes[c].Next {
			if n := &r.Nodes[c]; n.Kind.Named() && n.Flags&Extra == 0 && !yield(c) {
				return
			}
		}
	}
}

// All are the children of row i, tokens included, without comments.
func (r Rows) All(i int32) iter.Seq[int32] {
	return func(yield func(int32) bool) {
		for c, end := i+1, r.Nodes[i].Next; c < end; c = r.Nodes[c].Next {
			if r.Nodes[c].Flags&Extra == 0 && !yield(c) {
				return
			}
		}
	}
}
