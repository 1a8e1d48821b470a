package syntax

import (
	"slices"
	"sort"

	"github.com/crossawait/crossawait/internal/source"
)

// Piece is a stretch of a text with what must stand around it to make it a part of a source file.
type Piece struct {
	Prefix string
	Span   source.Span // in the text that the fragment is of
	Suffix string
}

// Fragment parses the source file that the pieces make when put together, and gives its rows with all offsets
// mapped back into text: an offset within a Prefix becomes the start of its piece's span, one within a Suffix the
// end. So what a macro's tokens mean is read as the Rust they stand for, in place. Rows.Text is text; hence the
// text of a node of a Prefix or a Suffix is empty.
func (p *Parser) Fragment(text []byte, pieces []Piece) Rows { return p.FragmentWith(text, pieces, nil) }

// FragmentWith is Fragment, and shows see, unless it is nil, the tree before it is closed, with the text that it is
// of. place maps a span of that text back into the original; ok is false for what a Prefix or a Suffix has a part in.
func (p *Parser) FragmentWith(text []byte, pieces []Piece, see func(tree *Tree, synthetic []byte, place func(source.Span) (at source.Span, ok bool))) Rows {
	buf, marks := p.scratch[:0], make([]mark, 0, 3*len(pieces))
	add := func(part string, at uint32) {
		if part != "" {
			marks = append(marks, mark{synth: uint32(len(buf)), start: at, end: at})
			buf = append(buf, part...)
		}
	}
	for _, piece := range pieces {
		span := clamp(piece.Span, len(text))
		add(piece.Prefix, span.Start)
		if span.Len() > 0 {
			marks = append(marks, mark{synth: uint32(len(buf)), start: span.Start, end: span.End})
			buf = append(buf, text[span.Start:span.End]...)
		}
		add(piece.Suffix, span.End)
		if len(buf) > MaxText {
			return refused(text)
		}
	}
	p.scratch = buf
	tree, err := p.Parse(buf)
	if err != nil {
		return refused(text)
	}
	defer tree.Close()
	p.nodes = tree.flattenInto(p.nodes)
	nodes := slices.Clone(p.nodes)
	for i := range nodes {
		relocate(&nodes[i], marks)
	}
	if see != nil {
		see(tree, buf, func(s source.Span) (source.Span, bool) { return original(s, marks) })
	}
	return Rows{Text: text, Nodes: nodes}
}

func clamp(s source.Span, size int) source.Span {
	s.End = min(s.End, uint32(size))
	s.Start = min(s.Start, s.End)
	return s
}

// mark says where a part of the synthetic text comes from: from offset synth on, it is start..end of the text, or
// all of it stands at start, when that equals end.
type mark struct{ synth, start, end uint32 }

func (m mark) locate(synth uint32) uint32 { return min(m.start+synth-m.synth, m.end) }

// original maps what stands within one part that is the text's own.
func original(s source.Span, marks []mark) (source.Span, bool) {
	i := sort.Search(len(marks), func(i int) bool { return marks[i].synth > s.Start }) - 1
	if i < 0 || s.Len() == 0 || s.End-marks[i].synth > marks[i].end-marks[i].start {
		return source.Span{}, false
	}
	start := marks[i].start + s.Start - marks[i].synth
	return source.Span{Start: start, End: start + s.Len()}, true
}

// relocate maps a node into the text. On the border of two parts a node begins in the later one and ends in the
// earlier one.
func relocate(n *Node, marks []mark) {
	if len(marks) == 0 {
		n.Start, n.End = 0, 0
		return
	}
	first := max(0, sort.Search(len(marks), func(i int) bool { return marks[i].synth > n.Start })-1)
	start := marks[first].locate(n.Start)
	end := start
	if n.End > n.Start {
		last := max(0, sort.Search(len(marks), func(i int) bool { return marks[i].synth >= n.End })-1)
		end = max(start, marks[last].locate(n.End))
	}
	n.Start, n.End = start, end
}
