package lsp

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/crossawait/crossawait/internal/diagram"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/report"
)

// methodStates is the server's one request of its own: the state machines in a document.
const methodStates = "crossawait/states"

// statesParams name a document and, if only the innermost future around it is wanted, a position. Formats says what
// the answer has beside the futures themselves: text, markdown, svg; markdown alone when it is absent.
type statesParams struct {
	TextDocument protocol.TextDocumentIdentifier `json:"textDocument"`
	Position     *protocol.Position              `json:"position"`
	Formats      *[]string                       `json:"formats"`
}

func (p *statesParams) wants(format string) bool {
	if p.Formats == nil {
		return format == "markdown"
	}
	return slices.Contains(*p.Formats, format)
}

// statesResult is the futures as `crossawait states` gives them, and drawings of all of them together.
type statesResult struct {
	Futures  []report.Future `json:"futures"`
	Text     string          `json:"text"`
	Markdown string          `json:"markdown"`
	SVG      string          `json:"svg"`
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
	for _, f := range futures {
		out.Futures = append(out.Futures, report.FutureOf(f, list, positions))
	}
	if p.wants("text") {
		var text []string
		for i := range out.Futures {
			text = append(text, diagram.Text(&out.Futures[i], diagram.TextOptions{}))
		}
		out.Text = strings.Join(text, "\n")
	}
	if p.wants("markdown") {
		out.Markdown = diagram.Markdown(out.Futures)
	}
	if p.wants("svg") {
		out.SVG = diagram.SVG(out.Futures)
	}
	raw, err := json.Marshal(out)
	if err != nil {
		return nil, err
	}
	return protocol.LSPAny(raw), nil
}

// innermost is the smallest future around an offset, its keyword `async` included.
func innermost(list *engine.Futures, path string, offset uint32) []*machine.Future {
	var best []*machine.Future
	var size uint32
	for _, f := range list.Futures {
		at := list.Locate(f.Fn, hir.Span{Start: min(f.Keyword.Start, f.Span.Start), End: f.Span.End})
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
