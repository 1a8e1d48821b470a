package lsp

import (
	"go.lsp.dev/protocol"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// Positions of the wire count lines and, on each, bytes or UTF-16 units, both from 0. Everywhere else a place
// is a span of bytes.

func (s *Server) position(l *source.Lines, offset uint32) protocol.Position {
	line, column := l.Position(offset, s.features.unit)
	return protocol.Position{Line: uint32(line), Character: uint32(column)}
}

func (s *Server) rangeOf(l *source.Lines, span source.Span) protocol.Range {
	return protocol.Range{Start: s.position(l, span.Start), End: s.position(l, span.End)}
}

// offset is where a position stands; one outside the text is moved into it.
func (s *Server) offset(l *source.Lines, p protocol.Position) uint32 {
	return l.Offset(clampInt(p.Line), clampInt(p.Character), s.features.unit)
}

func (s *Server) span(l *source.Lines, r protocol.Range) source.Span {
	span := source.Span{Start: s.offset(l, r.Start), End: s.offset(l, r.End)}
	if span.Start > span.End {
		span.Start, span.End = span.End, span.Start
	}
	return span
}

func clampInt(n uint32) int { return int(min(n, 1<<31-1)) }

// location is a place as the client names it; ok is false for a place in a file that the snapshot does not
// hold, such as the catalog's.
func (s *Server) location(v *view, l rule.Location) (out protocol.Location, ok bool) {
	lines := v.Lines(l.File)
	if lines == nil {
		return out, false
	}
	return protocol.Location{URI: v.name(l.File), Range: s.rangeOf(lines, l.Span)}, true
}
