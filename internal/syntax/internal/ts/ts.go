// Package ts is the one thin layer of cgo over tree-sitter's C API. A whole tree crosses from C to Go in one
// call, as plain rows. It knows the grammar only as numbers: what a kind means is package syntax's affair.
//
// Parsers, trees and queries are C memory: who makes one closes it. A tree is immutable but for Edit, and may
// be read from several goroutines; a parser may not be used by two at once.
package ts

// #include "rows.h"
// #include <stdlib.h>
import "C"

import (
	"sync"
	"unsafe"

	// Its Go side is not used: importing it links the grammar.
	_ "github.com/tree-sitter/tree-sitter-rust/bindings/go"
)

// ErrorKind is the symbol of an ERROR node.
const ErrorKind = C.XA_ERROR

// The flags of a Row or an Item.
const (
	Extra    = C.XA_EXTRA
	Missing  = C.XA_MISSING
	HasError = C.XA_HAS_ERROR
)

// language is the grammar, in the ABI of the runtime that is linked in.
var language = sync.OnceValue(func() *C.TSLanguage {
	l := C.xa_language()
	if l == nil {
		panic("ts: the linked tree-sitter runtime cannot run this Rust grammar")
	}
	return l
})

// Parser parses Rust.
type Parser struct{ c *C.TSParser }

// NewParser makes a parser. The caller closes it.
func NewParser() *Parser {
	p := &Parser{C.ts_parser_new()}
	C.ts_parser_set_language(p.c, language())
	return p
}

// Close frees the parser. Closing twice is harmless.
func (p *Parser) Close() {
	if p.c != nil {
		C.ts_parser_delete(p.c)
		p.c = nil
	}
}

// Parse parses text, reusing what it can of old, which must have been edited to match text, and may be nil. It is nil
// if so many microseconds were not enough; 0 means no limit. C reads the Go bytes where they are and keeps nothing of them. The
// caller closes the tree.
func (p *Parser) Parse(old *Tree, text []byte, micros uint64) *Tree {
	var o *C.TSTree
	if old != nil {
		o = old.c
	}
	c := C.xa_parse(p.c, o, (*C.char)(unsafe.Pointer(unsafe.SliceData(text))), C.uint32_t(len(text)), C.uint64_t(micros))
	if c == nil {
		return nil
	}
	return &Tree{c}
}

// Tree is one parsed text.
type Tree struct{ c *C.TSTree }

// Close frees the tree. Closing twice is harmless.
func (t *Tree) Close() {
	if t.c != nil {
		C.ts_tree_delete(t.c)
		t.c = nil
	}
}

// Open reports whether the tree has not been closed.
func (t *Tree) Open() bool { return t.c != nil }

// Copy shares the tree's nodes with a second tree, which the caller closes: cheap.
func (t *Tree) Copy() *Tree { return &Tree{C.ts_tree_copy(t.c)} }

// Size is the number of nodes.
func (t *Tree) Size() int { return int(C.xa_tree_size(t.c)) }

// Point is a line from 0 and a column in bytes from 0.
type Point struct{ Row, Column uint32 }

// Edit says that the bytes Start to OldEnd became Start to NewEnd. It has the layout of TSInputEdit.
type Edit struct {
	Start, OldEnd, NewEnd                uint32
	StartPoint, OldEndPoint, NewEndPoint Point
}

// Edit moves the tree's nodes as the edit moves the text, in preparation of Parse.
func (t *Tree) Edit(e Edit) { C.ts_tree_edit(t.c, (*C.TSInputEdit)(unsafe.Pointer(&e))) }

// ChangedRanges are the byte ranges, as start and end, in which the edited tree t and its successor differ in
// structure. A change inside a leaf is no such difference.
func (t *Tree) ChangedRanges(next *Tree) [][2]uint32 {
	var n C.uint32_t
	ranges := C.ts_tree_get_changed_ranges(t.c, next.c, &n)
	defer C.free(unsafe.Pointer(ranges))
	out := make([][2]uint32, 0, n)
	for _, r := range unsafe.Slice(ranges, n) {
		out = append(out, [2]uint32{uint32(r.start_byte), uint32(r.end_byte)})
	}
	return out
}

// Row is one node of a flattened tree; the layout of XARow.
type Row struct {
	Kind         uint16
	Field, Flags uint8
	Start, End   uint32
	Parent, Next int32
}

// Flatten fills rows, as many as Size says, with the whole tree in preorder.
func (t *Tree) Flatten(rows []Row) {
	C.xa_flatten_tree(t.c, (*C.XARow)(unsafe.Pointer(unsafe.SliceData(rows))), C.uint32_t(len(rows)))
}

// Prune names a node, by its kind and start, whose children are left out but for its braces. Kind 0 names none.
type Prune struct {
	Kind, Open, Close uint16
	Start             uint32
}

// FlattenRange flattens the siblings that begin within start..end, the first of them at start, under one row of
// kind root, into buf, grown as needed. Offsets are relative to start, and none is beyond end.
func (t *Tree) FlattenRange(root uint16, start, end uint32, prune Prune, buf []Row) []Row {
	for size := max(cap(buf), 256); ; size *= 2 {
		if cap(buf) < size {
			buf = make([]Row, size)
		}
		buf = buf[:cap(buf)]
		n := C.xa_flatten_range(t.c, C.uint16_t(root), C.uint32_t(start), C.uint32_t(end),
			C.XAPrune{C.uint16_t(prune.Kind), C.uint16_t(prune.Open), C.uint16_t(prune.Close), C.uint32_t(prune.Start)},
			(*C.XARow)(unsafe.Pointer(&buf[0])), C.uint32_t(len(buf)))
		if n != C.UINT32_MAX {
			return buf[:n]
		}
	}
}

// Class says what Items does with the nodes of a kind.
type Class = uint8

// The classes of kinds at item level.
const (
	Plain     Class = C.XA_ITEM      // a row
	Container Class = C.XA_CONTAINER // a row, then the children of its body
	Skip      Class = C.XA_SKIP      // no row: comments
	Token     Class = C.XA_TOKEN     // no row, unless in an ERROR node
	Statement Class = C.XA_STATEMENT // a row, of the kind of its macro call if it is one
)

// Kinds tells Items about the grammar.
type Kinds struct {
	Classes   []Class // by kind
	BodyList  uint16  // the kind of a container's body
	MacroCall uint16
}

// Item is one node at item level; the layout of XAItem.
type Item struct {
	node               [4]uint64 // TSNode; pointers into C memory
	Subtree            uint64    // equal in two open trees: the parser reused the subtree; 0: none
	Start, End         uint32
	BodyStart, BodyEnd uint32 // of a container: its body, braces included
	Parent             int32  // the enclosing container's row, or -1
	Errors             uint32 // ERROR nodes between it and the enclosing container
	Kind               uint16
	Flags              uint8
	_                  [5]uint8
}

// Both layouts are shared with C by hand.
var (
	_ [0]struct{} = [unsafe.Sizeof(Row{}) - C.sizeof_XARow]struct{}{}
	_ [0]struct{} = [unsafe.Sizeof(Item{}) - C.sizeof_XAItem]struct{}{}
	_ [0]struct{} = [unsafe.Sizeof(Edit{}) - C.sizeof_TSInputEdit]struct{}{}
)

// Items lists the nodes at item level, of which there are about as many as expected. The result is valid as long as
// the tree is open.
func (t *Tree) Items(k *Kinds, expected int) []Item {
	for buf := make([]Item, max(expected, 1)); ; buf = make([]Item, 4*len(buf)) {
		n := C.xa_items(t.c, (*C.uint8_t)(unsafe.SliceData(k.Classes)), C.uint32_t(len(k.Classes)), C.uint16_t(k.BodyList),
			C.uint16_t(k.MacroCall), (*C.XAItem)(unsafe.Pointer(&buf[0])), C.uint32_t(len(buf)))
		if n != C.UINT32_MAX {
			return buf[:n]
		}
	}
}

// Fields finds for each item its child under the field, as start and end; both 0 without one.
func Fields(items []Item, field uint8) [][2]uint32 {
	spans := make([][2]uint32, len(items))
	if len(items) > 0 {
		C.xa_fields((*C.XAItem)(unsafe.Pointer(&items[0])), C.uint32_t(len(items)), C.uint16_t(field), (*C.uint32_t)(unsafe.Pointer(&spans[0])))
	}
	return spans
}

// Symbol describes a kind of the grammar. Numbers that share a name and class are one kind to ts_node_symbol,
// whose number is Public.
type Symbol struct {
	Name   string
	Named  bool
	Hidden bool
	Public uint16
}

// Symbols are the kinds of the grammar by number.
func Symbols() []Symbol {
	l := language()
	out := make([]Symbol, C.ts_language_symbol_count(l))
	for i := range out {
		s := &out[i]
		name := C.ts_language_symbol_name(l, C.TSSymbol(i))
		class := C.ts_language_symbol_type(l, C.TSSymbol(i))
		s.Name, s.Named, s.Hidden = C.GoString(name), class == 0, class > 1
		s.Public = uint16(C.ts_language_symbol_for_name(l, name, C.uint32_t(len(s.Name)), C.bool(s.Named)))
	}
	return out
}

// FieldNames are the names of the fields by number; number 0 is no field.
func FieldNames() []string {
	l := language()
	out := make([]string, C.ts_language_field_count(l)+1)
	for i := 1; i < len(out); i++ {
		out[i] = C.GoString(C.ts_language_field_name_for_id(l, C.TSFieldId(i)))
	}
	return out
}
