package ts

// #include "rows.h"
// #include <stdlib.h>
import "C"

import "unsafe"

// Query is a compiled query. It is immutable, and safe for concurrent use until it is closed.
type Query struct{ c *C.TSQuery }

// QueryFault says why a query could not be compiled.
type QueryFault int

// The faults of queries; the values are the runtime's.
const (
	NoFault QueryFault = iota
	SyntaxFault
	NodeFault
	FieldFault
	CaptureFault
	StructureFault
	LanguageFault
)

// NewQuery compiles the text of a query, which may hold many patterns. The caller closes it. On a fault, offset is
// where in the text, in bytes, and the query is nil.
func NewQuery(text string) (q *Query, offset uint32, fault QueryFault) {
	var at, kind C.uint32_t
	c := C.ts_query_new(language(), (*C.char)(unsafe.Pointer(unsafe.StringData(text))), C.uint32_t(len(text)), &at, &kind)
	if c == nil {
		return nil, uint32(at), QueryFault(kind)
	}
	return &Query{c}, 0, NoFault
}

// Close frees the query. Closing twice is harmless.
func (q *Query) Close() {
	if q.c != nil {
		C.ts_query_delete(q.c)
		q.c = nil
	}
}

// CaptureNames are the names of the captures by number.
func (q *Query) CaptureNames() []string {
	out := make([]string, C.ts_query_capture_count(q.c))
	for i := range out {
		var n C.uint32_t
		name := C.ts_query_capture_name_for_id(q.c, C.uint32_t(i), &n)
		out[i] = C.GoStringN(name, C.int(n))
	}
	return out
}

// PatternStarts are the offsets of the patterns in the query's text.
func (q *Query) PatternStarts() []uint32 {
	out := make([]uint32, C.ts_query_pattern_count(q.c))
	for i := range out {
		out[i] = uint32(C.ts_query_start_byte_for_pattern(q.c, C.uint32_t(i)))
	}
	return out
}

// Rooted reports whether a pattern has one root node, and is no sequence of siblings.
func (q *Query) Rooted(pattern int) bool {
	return bool(C.ts_query_is_pattern_rooted(q.c, C.uint32_t(pattern)))
}

// Term is one word of a predicate: a capture, by number, or a string.
type Term struct {
	IsCapture bool
	Capture   uint32
	Text      string
}

// Predicates are a pattern's predicates, each with its name first.
func (q *Query) Predicates(pattern int) [][]Term {
	const done, capture = 0, 1
	var n C.uint32_t
	steps := C.ts_query_predicates_for_pattern(q.c, C.uint32_t(pattern), &n)
	var out [][]Term
	var terms []Term
	for _, step := range unsafe.Slice(steps, n) {
		switch step._type {
		case done:
			out, terms = append(out, terms), nil
		case capture:
			terms = append(terms, Term{IsCapture: true, Capture: uint32(step.value_id)})
		default:
			var size C.uint32_t
			text := C.ts_query_string_value_for_id(q.c, step.value_id, &size)
			terms = append(terms, Term{Text: C.GoStringN(text, C.int(size))})
		}
	}
	return out
}

// Capture is one captured node of a query's match; the layout of XACapture.
type Capture struct {
	Match            uint32 // numbers the matches from 0
	Pattern, Capture uint32
	Start, End       uint32
	Kind             uint16
	_                uint16
}

var _ [0]struct{} = [unsafe.Sizeof(Capture{}) - C.sizeof_XACapture]struct{}{}

// Query runs q over the nodes that touch start..end, and gives the captures of its matches, match by match, with
// predicates not yet applied.
func (t *Tree) Query(q *Query, start, end uint32) []Capture {
	buf := make([]Capture, 64)
	for {
		n := int(C.xa_query(q.c, t.c, C.uint32_t(start), C.uint32_t(end), (*C.XACapture)(unsafe.Pointer(&buf[0])), C.uint32_t(len(buf))))
		if n <= len(buf) {
			return buf[:n]
		}
		buf = make([]Capture, n)
	}
}
