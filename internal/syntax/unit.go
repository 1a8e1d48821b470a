package syntax

import (
	"slices"
	"unsafe"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax/internal/ts"
)

// UnitRows parses the unit's text as a source file of its own, a container's closed by a brace, and what a syntax error
// cut off closed by the brackets that it lacks. Debris, of KindError, is a lone ERROR row. Offsets are relative to
// Unit.Text.
func (p *Parser) UnitRows(u *Unit) Rows {
	if nodes := u.whole.Swap(nil); nodes != nil {
		return Rows{Text: u.Text, Nodes: *nodes}
	}
	switch {
	case u.Kind == KindError:
		return refused(u.Text) // nothing was made of it in its place, so nothing will be made of it alone
	case u.Container:
		return p.closed(u, "}")
	}
	rows := p.ParseRows(u.Text)
	if u.HasError {
		if missing := closers(rows); missing != "" {
			return p.closed(u, missing)
		}
	}
	return rows
}

func (p *Parser) closed(u *Unit, brackets string) Rows {
	return p.Fragment(u.Text, []Piece{{Span: source.Span{End: uint32(len(u.Text))}, Suffix: brackets}})
}

// HeaderRows is UnitRows without the insides of a function's body: an empty block stands for it. It costs what the
// signature costs.
func (p *Parser) HeaderRows(u *Unit) Rows {
	if nodes := u.header.Swap(nil); nodes != nil {
		return Rows{Text: u.Text, Nodes: *nodes}
	}
	if !hasHeader(u) {
		return p.UnitRows(u)
	}
	return p.Fragment(u.Text, []Piece{
		{Span: source.Span{End: u.BodySpan.Start + 1}},
		{Span: source.Span{Start: u.BodySpan.End - 1, End: u.BodySpan.End}},
	})
}

func hasHeader(u *Unit) bool { return u.BodySpan.Len() > 0 && !u.HasError }

// FlattenUnit gives the rows of UnitRows without parsing anew, out of the tree that e's outline was cut from. Where
// the unit holds a syntax error the rows may differ from those of UnitRows, since errors are repaired with the
// surroundings in view.
func (p *Parser) FlattenUnit(t *Tree, e *Entry) Rows { return p.flattenUnit(t, e, false) }

// FlattenHeader gives the rows of HeaderRows out of the tree that e's outline was cut from.
func (p *Parser) FlattenHeader(t *Tree, e *Entry) Rows { return p.flattenUnit(t, e, true) }

func (p *Parser) flattenUnit(t *Tree, e *Entry, header bool) Rows {
	u := e.Unit
	if u.Kind == KindError || e.salvaged {
		return p.UnitRows(u)
	}
	prune := ts.Prune{Open: uint16(TokLBrace), Close: uint16(TokRBrace)}
	switch {
	case u.Container:
		prune.Kind, prune.Start = uint16(DeclarationList), e.Base+uint32(len(u.Text))-1
	case header && hasHeader(u):
		prune.Kind, prune.Start = uint16(Block), e.Base+u.BodySpan.Start
	}
	buf := t.c.FlattenRange(uint16(SourceFile), e.Base, e.Base+uint32(len(u.Text)), prune, cNodes(p.nodes[:cap(p.nodes)]))
	p.nodes = unsafe.Slice((*Node)(unsafe.Pointer(unsafe.SliceData(buf))), cap(buf))[:len(buf)]
	nodes := slices.Clone(p.nodes)
	if u.Container && !u.HasError {
		for i := range nodes { // an error further down, in what was left out, is not the header's
			nodes[i].Flags &^= HasError
		}
	}
	return Rows{Text: u.Text, Nodes: nodes}
}

// Preload flattens, out of the tree that o was cut from, the header of each unit that is new in o, and the whole of
// each new function that mentions async or await, and leaves the rows with the units. The next HeaderRows or UnitRows
// of such a unit takes them, once, instead of parsing its text; what they return is the same. It is worth its while,
// a fifth of the parse against two thirds of it, where all headers and all async functions are about to be lowered.
func (p *Parser) Preload(t *Tree, o *Outline) {
	for _, i := range o.fresh {
		e := &o.Entries[i]
		if e.Unit.HasError {
			continue // the surroundings could have a part in how it was repaired
		}
		header := p.FlattenHeader(t, e).Nodes
		e.Unit.header.Store(&header)
		if e.Unit.Async && hasHeader(e.Unit) {
			whole := p.FlattenUnit(t, e).Nodes
			e.Unit.whole.Store(&whole)
		}
	}
}
