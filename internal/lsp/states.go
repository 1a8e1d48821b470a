package lsp

import (
	"context"
	"encoding/json"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/report"
)

// methodStates is the server's one request of its own: the state machines in a document.
const methodStates = "crossawait/states"

// statesParams name a document and, if only the innermost future around it is wanted, a position.
type statesParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Position     *protocol.Position              `json:"position"`
}

// statesResult is the futures as `crossawait states` gives them, in both of its formats.
type statesResult struct {
	Futures  []report.Future `json:"futures"`
	Markdown string          `json:"markdown"`
}

func (s *Server) states(ctx context.Context, p *statesParams) (any, error) {
	v, err := s.view(ctx, p.TextDocument.URI)
	if err != nil {
		return nil, err
	}
	list, err := v.FuturesIn(ctx, v.path)
	if err != nil {
		return nil, err
	}
	futures := list.Futures
	if p.Position != nil {
		futures = innermost(list, v.path, s.offset(v.lines, *p.Position))
	}
	out := statesResult{Futures: []report.Future{}}
	positions := report.NewPositions(viewTexts{v})
	var b strings.Builder
	for _, f := range futures {
		out.Futures = append(out.Futures, report.FutureOf(f, list, positions))
		b.WriteString("```text\n" + list.Render(f) + "```\n")
	}
	out.Markdown = b.String()
	raw, err := json.Marshal(out)
	if err != nil {
		return nil, err
	}
	return protocol.LSPAny(raw), nil
}

// innermost is the smallest future around an offset.
func innermost(list *engine.Futures, path string, offset uint32) []*machine.Future {
	var best []*machine.Future
	var size uint32
	for _, f := range list.Futures {
		at := list.Locate(f.Fn, f.Span)
		if at.File == path && at.Span.Start <= offset && offset <= at.Span.End && (best == nil || at.Span.Len() <= size) {
			best, size = []*machine.Future{f}, at.Span.Len()
		}
	}
	return best
}

// viewTexts are the files of a view, by the names the client has for them.
type viewTexts struct{ v *view }

// Text implements report.Texts.
func (t viewTexts) Text(file string) []byte { return t.v.Text(file) }

// Display implements report.Texts.
func (t viewTexts) Display(file string) string { return string(t.v.name(file)) }
