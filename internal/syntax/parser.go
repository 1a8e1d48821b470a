package syntax

import (
	"bytes"
	"errors"
	"slices"
	"unsafe"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax/internal/ts"
)

// MaxText is the longest text in bytes that is parsed. A tree takes about ten times the memory of its text, and more
// when the text is no Rust.
const MaxText = 16 << 20

// The errors of parsing.
var (
	ErrTooLong = errors.New("the file is longer than 16 MiB; it is not analysed")
	ErrTooHard = errors.New("the file is no Rust that could be parsed in reasonable time; it is not analysed")
)

// limit is the time in microseconds that a text may take: twenty times and more what Rust needs, half-typed or not. The runtime's
// repair of errors is quadratic in the length of some kinds of garbage (the string literals of a data file, say),
// which would otherwise take minutes.
func limit(text []byte) uint64 { return 5_000_000 + 2*uint64(len(text)) }

// Runtime names the C runtime that is linked in: "smacker", or "official" under the build tag of that name.
const Runtime = ts.Runtime

// Parser parses Rust. It is not safe for concurrent use; parsers are cheap enough to have one a goroutine.
type Parser struct {
	c       *ts.Parser
	scratch []byte // the synthetic text of a fragment
	nodes   []Node // its rows before they are cut to size
}

// NewParser makes a parser. The caller closes it.
func NewParser() *Parser { return &Parser{c: ts.NewParser()} }

// Close frees the parser's C memory. Closing twice is harmless.
func (p *Parser) Close() { p.c.Close() }

// Tree is the syntax tree of one version of a text. It is immutable, and safe for concurrent reading until it is
// closed. It does not keep the text.
type Tree struct{ c *ts.Tree }

// Close frees the tree's C memory. Closing twice is harmless.
func (t *Tree) Close() { t.c.Close() }

// Parse parses a file's text. It fails only with ErrTooLong and ErrTooHard: text that is no Rust gives a tree with
// ERROR nodes. The caller closes the tree. The text is not kept.
func (p *Parser) Parse(text []byte) (*Tree, error) { return p.parse(nil, text) }

func (p *Parser) parse(old *ts.Tree, text []byte) (*Tree, error) {
	if len(text) > MaxText {
		return nil, ErrTooLong
	}
	c := p.c.Parse(old, text, limit(text))
	if c == nil {
		return nil, ErrTooHard
	}
	return &Tree{c}, nil
}

// Reparse parses text, which came from old's text oldText by edits (in bytes of oldText, sorted and apart, as
// source.ApplyEdits takes them), reusing the subtrees of old that the edits left alone. The result is what
// Parse(text) gives. changed are the spans of text that an edit touched or whose structure differs from before,
// sorted and apart. old stays valid. The caller closes both trees.
func (p *Parser) Reparse(old *Tree, oldText, text []byte, edits []source.Edit) (tree *Tree, changed []source.Span, err error) {
	edited := old.c.Copy()
	defer edited.Close()
	for _, e := range treeEdits(oldText, text, edits) {
		edited.Edit(e)
		changed = append(changed, source.Span{Start: e.Start, End: e.NewEnd})
	}
	if tree, err = p.parse(edited, text); err != nil {
		return nil, nil, err
	}
	for _, r := range edited.ChangedRanges(tree.c) {
		changed = append(changed, source.Span{Start: r[0], End: r[1]})
	}
	return tree, merge(changed), nil
}

// treeEdits turns simultaneous edits of oldText into edits that follow upon each other from the front, with the
// points that the runtime wants.
func treeEdits(oldText, text []byte, edits []source.Edit) []ts.Edit {
	out := make([]ts.Edit, 0, len(edits))
	before, after := pointer{text: oldText}, pointer{text: text}
	shift := 0 // how much longer the text became before this edit
	for _, e := range edits {
		start := int(e.Span.Start) + shift
		edit := ts.Edit{
			Start:  uint32(start),
			OldEnd: uint32(int(e.Span.End) + shift),
			NewEnd: uint32(start + len(e.Text)),
		}
		// Only what lies between start and old end still has the points of the old text.
		oldStart := before.at(int(e.Span.Start))
		oldEnd := before.at(int(e.Span.End))
		edit.StartPoint = after.at(start)
		edit.OldEndPoint = advance(edit.StartPoint, oldStart, oldEnd)
		edit.NewEndPoint = after.at(start + len(e.Text))
		out = append(out, edit)
		shift += len(e.Text) - int(e.Span.Len())
	}
	return out
}

// advance is the point that lies as far after from as end lies after start.
func advance(from, start, end ts.Point) ts.Point {
	if end.Row == start.Row {
		return ts.Point{Row: from.Row, Column: from.Column + end.Column - start.Column}
	}
	return ts.Point{Row: from.Row + end.Row - start.Row, Column: end.Column}
}

// pointer counts lines while it goes through a text from front to back.
type pointer struct {
	text      []byte
	pos       int
	row       uint32
	lineStart int
}

var newline = []byte{'\n'}

// at is the point of an offset, which must not be less than the one asked for before.
func (p *pointer) at(offset int) ts.Point {
	passed := p.text[p.pos:max(p.pos, offset)]
	if last := bytes.LastIndexByte(passed, '\n'); last >= 0 {
		p.row += uint32(bytes.Count(passed, newline))
		p.lineStart = p.pos + last + 1
	}
	p.pos += len(passed)
	return ts.Point{Row: p.row, Column: uint32(offset - p.lineStart)}
}

// merge sorts spans and joins those that touch.
func merge(spans []source.Span) []source.Span {
	slices.SortFunc(spans, func(a, b source.Span) int { return int(a.Start) - int(b.Start) })
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// Flatten gives the whole tree as rows. text is what the tree was parsed from.
func (t *Tree) Flatten(text []byte) Rows {
	return Rows{Text: text, Nodes: t.flattenInto(nil)}
}

func (t *Tree) flattenInto(buf []Node) []Node {
	n := t.c.Size()
	if cap(buf) < n {
		buf = make([]Node, n)
	}
	buf = buf[:n]
	t.c.Flatten(cNodes(buf))
	return buf
}

// cNodes is the same memory, seen as the rows of the cgo layer.
func cNodes(nodes []Node) []ts.Row {
	return unsafe.Slice((*ts.Row)(unsafe.Pointer(unsafe.SliceData(nodes))), len(nodes))
}

// Node has the layout of ts.Row, which has that of C.
var _ [0]struct{} = [unsafe.Sizeof(Node{}) - unsafe.Sizeof(ts.Row{})]struct{}{}

// ParseRows parses text as a source file and flattens it all. Text that Parse refuses gives a lone ERROR row.
func (p *Parser) ParseRows(text []byte) Rows {
	tree, err := p.Parse(text)
	if err != nil {
		return refused(text)
	}
	defer tree.Close()
	return tree.Flatten(text)
}

func refused(text []byte) Rows {
	return Rows{Text: text, Nodes: []Node{{Kind: KindError, Flags: HasError, End: uint32(len(text)), Parent: -1, Next: 1}}}
}
