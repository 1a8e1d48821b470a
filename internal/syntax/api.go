// Package syntax drives the tree-sitter C runtime and is the only package that knows it. What leaves it
// is plain Go data: flat rows of nodes, outlines of items, captures of queries. C trees and parsers are
// closed by hand; nothing here relies on finalizers. It knows no types and no rules.
package syntax

import (
	"sync/atomic"

	"github.com/crossawait/crossawait/internal/source"
)

// Kind is a node kind of the grammar: a constant of kinds.go, or KindError.
type Kind uint16

// Field is a field of the grammar (a constant of kinds.go); 0 means none.
type Field uint8

// Flags are a row's flags.
type Flags uint8

// The flags of a row.
const (
	Extra     Flags = 1 << iota // a comment
	IsMissing                   // inserted by error recovery
	HasError                    // this node or one below it holds an error
)

// Node is one row of a flattened subtree, in preorder. The first child of row i is i+1 if i+1 < Next;
// the next sibling is Next, if Next is less than the parent's Next. Parent is -1 for a top row. Start and
// End are bytes relative to what the rows say they are relative to (Rows.Text). The layout is shared with C.
type Node struct {
	Kind         Kind
	Field        Field
	Flags        Flags
	Start, End   uint32
	Parent, Next int32
}

// Span is the node's place.
func (n *Node) Span() source.Span { return source.Span{Start: n.Start, End: n.End} }

// Rows are flattened nodes and the text that their offsets index.
type Rows struct {
	Text  []byte
	Nodes []Node
}

// ItemClass is what an outline row declares, coarsely.
type ItemClass uint8

// Unit is one item's text, apart from the file it stands in: a function with its body, a struct, a `use`,
// the header of an impl, trait or inline mod (whose items are units of their own). Its attributes are
// part of it. All that is computed from a unit has spans relative to its start, so that an edit elsewhere
// in the file leaves it valid: a unit whose text did not change is the same pointer in the next version.
type Unit struct {
	Text []byte // a container's text ends after the `{` of its body
	Kind Kind   // function_item, struct_item, … of the item itself
	Name string // "" for use, impl and what has no name
	// NameSpan, BodySpan are relative to Text. BodySpan is a function's block, empty without, or that of a
	// constant `_`, which there is for the impls in it.
	NameSpan, BodySpan source.Span
	Container          bool // impl, trait, inline mod, extern block
	HasError           bool
	Async              bool // async or await stands in the text as Rust's keyword would; so it may in a comment

	// What Preload left for the first call of HeaderRows and of UnitRows.
	header, whole atomic.Pointer[[]Node]
}

// Entry places a unit in one version of a file.
type Entry struct {
	Unit   *Unit
	Base   uint32 // offset of Unit.Text in the file, in bytes
	End    uint32 // offset just after the item in the file (for a container, after its closing brace)
	Parent int32  // index of the enclosing container's entry, or -1

	// Made says that a macro wrote the item: its text is not in the file, and its place is that of the macro's call. Cut
	// makes no such entries.
	Made bool

	salvaged bool // pieced together from the debris of a syntax error: the tree has no such node
}

// Outline is one version of a file cut into units, in the order of the text; a container comes before
// what it contains.
type Outline struct {
	Entries []Entry

	// What the next Cut compares with: the tree this was cut from, and by entry the identity of its subtrees.
	tree       *Tree
	identities []uint64
	fresh      []int32 // the entries whose units were made for this outline
}
