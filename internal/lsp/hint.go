package lsp

import (
	"context"
	"encoding/json"
	"errors"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/source"
)

// showStates is the client's command that a code lens stands for: it opens the state machine of the future at a
// position. Its arguments are the document's URI and the position; the request crossawait/states takes the same.
const showStates = "crossawait.showStates"

// placeData is what a hint or lens carries until it is resolved: the place that it is about, in one version.
type placeData struct {
	URI     uri.URI `json:"uri"`
	Version int32   `json:"version"`
	Start   uint32  `json:"start"` // in bytes
}

func dataOf(v *view, start uint32) protocol.LSPAny {
	raw, err := json.Marshal(placeData{URI: v.uri, Version: v.version, Start: start})
	if err != nil {
		return nil // a URI and numbers always marshal
	}
	return protocol.LSPAny(raw)
}

// resolving is the view that a hint or lens was made from, and its place.
func (s *Server) resolving(ctx context.Context, raw protocol.LSPAny) (*view, placeData, error) {
	var data placeData
	if json.Unmarshal(raw, &data) != nil || data.URI == "" {
		return nil, data, errInvalid("this is not ours")
	}
	v, err := s.view(ctx, data.URI)
	if err != nil || v.version != data.Version {
		return nil, data, protocol.ErrContentModified
	}
	return v, data, nil
}

func (s *Server) inlayHints(ctx context.Context, p *protocol.InlayHintParams) (any, error) {
	out := []protocol.InlayHint{}
	v, err := s.viewIfAny(ctx, p.TextDocument.URI)
	if v == nil {
		return out, err
	}
	hints, err := v.Hints(ctx, v.path, s.span(v.lines, p.Range))
	if err != nil {
		return nil, err
	}
	for _, h := range hints {
		hint := protocol.InlayHint{
			Position: s.position(v.lines, h.At), Label: protocol.String(h.Label), PaddingLeft: ref(true),
		}
		if s.features.tooltips {
			hint.Data = dataOf(v, h.About.Start)
		}
		out = append(out, hint)
	}
	return out, nil
}

// resolveInlayHint adds the tooltip: what a hover says of the place that the hint is about.
func (s *Server) resolveInlayHint(ctx context.Context, hint *protocol.InlayHint) (any, error) {
	v, data, err := s.resolving(ctx, hint.Data)
	if err != nil {
		return nil, err
	}
	h, err := v.Hover(ctx, v.path, data.Start)
	if err != nil {
		return nil, err
	}
	if h != nil {
		hint.Tooltip = s.markup(h.Markdown)
	}
	return hint, nil
}

func (s *Server) codeLenses(ctx context.Context, p *protocol.CodeLensParams) (any, error) {
	out := []protocol.CodeLens{}
	v, err := s.viewIfAny(ctx, p.TextDocument.URI)
	if v == nil {
		return out, err
	}
	lenses, err := v.Lenses(ctx, v.path, source.Span{End: uint32(len(v.lines.Text()))})
	if err != nil {
		return nil, err
	}
	for _, l := range lenses {
		out = append(out, protocol.CodeLens{Range: s.rangeOf(v.lines, l.At), Data: dataOf(v, l.At.Start)})
	}
	return out, nil
}

// resolveCodeLens adds the command, whose title says how large the state machine is and whether it is Send.
func (s *Server) resolveCodeLens(ctx context.Context, lens *protocol.CodeLens) (any, error) {
	v, data, err := s.resolving(ctx, lens.Data)
	if err != nil {
		return nil, err
	}
	lenses, err := v.Lenses(ctx, v.path, source.Span{Start: data.Start, End: data.Start})
	if err != nil {
		return nil, err
	}
	for _, l := range lenses {
		if l.At.Start != data.Start {
			continue
		}
		lens.Command, err = s.showStatesCommand(v, l)
		return lens, err
	}
	return nil, protocol.ErrContentModified
}

func (s *Server) showStatesCommand(v *view, l engine.Lens) (protocol.Command, error) {
	document, err := json.Marshal(v.uri)
	position, err2 := json.Marshal(s.position(v.lines, l.At.Start))
	return protocol.Command{
		Title: l.Title, Command: showStates, Arguments: []protocol.LSPAny{document, position},
	}, errors.Join(err, err2)
}
