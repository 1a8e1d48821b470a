package lsp

import (
	"context"
	"regexp"
	"strings"

	"go.lsp.dev/protocol"
)

func (s *Server) hover(ctx context.Context, p *protocol.HoverParams) (any, error) {
	v, err := s.view(ctx, p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	offset := s.offset(v.lines, p.Position)
	h, err := v.Hover(ctx, v.path, offset)
	if err != nil {
		return nil, err
	}
	if h = s.withExplanations(ctx, v, offset, h); h == nil {
		return nil, nil
	}
	return &protocol.Hover{Contents: s.markup(h.Markdown), Range: ref(s.rangeOf(v.lines, h.Span))}, nil
}

// markup is markdown as the client can show it.
func (s *Server) markup(markdown string) *protocol.MarkupContent {
	if s.features.markdown {
		return &protocol.MarkupContent{Kind: protocol.MarkupKindMarkdown, Value: markdown}
	}
	return &protocol.MarkupContent{Kind: protocol.MarkupKindPlainText, Value: plain(markdown)}
}

// plain is markdown, as hovers write it, for those who see it as it is.
func plain(markdown string) string {
	return strings.TrimSpace(plainReplacer.Replace(links.ReplaceAllString(markdown, "$1")))
}

var (
	plainReplacer = strings.NewReplacer("**", "", "\n---\n\n", "\n")
	links         = regexp.MustCompile(`\[([^\[\]]+)\]\([^()\s]+\)`)
)
