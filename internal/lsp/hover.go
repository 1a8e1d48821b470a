package lsp

import (
	"context"
	"strings"

	"go.lsp.dev/protocol"
)

func (s *Server) hover(ctx context.Context, p *protocol.HoverParams) (any, error) {
	v, err := s.view(ctx, p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	h, err := v.Hover(ctx, v.path, s.offset(v.lines, p.Position))
	if err != nil || h == nil {
		return nil, err
	}
	out := &protocol.Hover{
		Contents: &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: h.Markdown},
		Range:    ref(s.rangeOf(v.lines, h.Span)),
	}
	if !s.features.markdown {
		out.Contents = &protocol.MarkupContent{Kind: protocol.MarkupKindPlainText, Value: plain(h.Markdown)}
	}
	return out, nil
}

// plain is markdown, as hovers write it, for those who see it as it is.
var plainReplacer = strings.NewReplacer("**", "", "\n---\n", "\n", "\n\n", "\n")

func plain(markdown string) string { return strings.TrimSpace(plainReplacer.Replace(markdown)) }
