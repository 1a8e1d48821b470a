package lsp

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"go.lsp.dev/protocol"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rustc"
	"github.com/crossawait/crossawait/internal/source"
)

// explained is an error of rustc's, as the client shows it or as cargo has reported it, with what we say of it.
type explained struct {
	*rustc.Located
	finding *rule.Finding        // that speaks of the same; nil: none
	shown   *protocol.Diagnostic // the client's; nil for one of cargo's
	span    source.Span          // of it in the document
}

// errorSources are the names under which editors show rustc's errors.
var errorSources = []string{"rustc", "rust-analyzer", "cargo"}

// rustcs are those of a client's diagnostics that rustc or rust-analyzer made.
func rustcs(list []protocol.Diagnostic) []protocol.Diagnostic {
	var out []protocol.Diagnostic
	for _, d := range list {
		severe := d.Severity == protocol.DiagnosticSeverityError || d.Severity == protocol.DiagnosticSeverityWarning
		if src, ok := d.Source.Get(); ok && severe && slices.Contains(errorSources, src) {
			out = append(out, d)
		}
	}
	return out
}

// explainShown explains what the client shows on a document.
func (s *Server) explainShown(v *view, list []protocol.Diagnostic, findings func(path string) []rule.Finding) []explained {
	var out []explained
	for i := range list {
		d := s.readDiagnostic(v, &list[i])
		near := func(places []rustc.Place) []rule.Finding {
			return rustc.Nearby(places, func(p rustc.Place) (string, bool) { return v.fileOf(p.File) }, findings)
		}
		locate := func(p rustc.Place) (rule.Location, bool) {
			path, ok := v.fileOf(p.File)
			if !ok {
				return rule.Location{}, false
			}
			return rustc.In(v.Lines(path), path, p)
		}
		if l, f, ok := rustc.Explain(d, near, locate); ok {
			out = append(out, explained{Located: l, finding: f, shown: &list[i], span: s.span(v.lines, list[i].Range)})
		}
	}
	return out
}

// fileOf is the path of a file that rustc names, if the snapshot holds it.
func (v *view) fileOf(name string) (string, bool) {
	return rustc.Resolve(name, filepath.Join(filepath.Dir(v.path), "Cargo.toml"), "", func(path string) bool { return v.Lines(path) != nil })
}

// readDiagnostic is what rustc has said, from what the client shows of it. rust-analyzer passes rustc's own text on
// in the data; other clients have the first line, and the notes as related information.
func (s *Server) readDiagnostic(v *view, d *protocol.Diagnostic) *rustc.Diagnostic {
	var data struct {
		Rendered string `json:"rendered"`
	}
	out := &rustc.Diagnostic{}
	if json.Unmarshal(d.Data, &data) == nil && data.Rendered != "" {
		if read, ok := rustc.FromRendered(data.Rendered); ok {
			out = read
		}
	}
	if out.Message == "" {
		s.readPlain(v, d, out)
	}
	if d.Severity == protocol.DiagnosticSeverityError {
		out.Level = "error"
	} else {
		out.Level = "warning"
	}
	if code, ok := d.Code.(protocol.String); ok && out.Code == nil {
		out.Code = &rustc.Code{Code: string(code)}
	}
	here := s.rustcSpan(v, v.path, d.Range, true, "")
	if !slices.ContainsFunc(out.Spans, func(p rustc.Span) bool {
		_, held := v.fileOf(p.File)
		return p.Primary && held
	}) {
		out.Spans = append([]rustc.Span{here}, out.Spans...)
	}
	return out
}

// readPlain reads a diagnostic without rustc's own text.
func (s *Server) readPlain(v *view, d *protocol.Diagnostic, out *rustc.Diagnostic) {
	var text string
	switch m := d.Message.(type) {
	case protocol.String:
		text = string(m)
	case *protocol.MarkupContent:
		text = m.Value
	}
	first, rest, _ := strings.Cut(text, "\n")
	out.Message = first
	out.Spans = append(out.Spans, s.rustcSpan(v, v.path, d.Range, true, ""))
	for line := range strings.SplitSeq(rest, "\n") {
		if line != "" {
			out.Children = append(out.Children, rustc.Diagnostic{Message: line, Level: "note"})
		}
	}
	for _, r := range d.RelatedInformation {
		path := pathOf(r.Location.URI)
		child := rustc.Diagnostic{Message: r.Message, Level: "note"}
		if v.Lines(path) != nil {
			// It may have been a note or a label: clients do not tell.
			child.Spans = []rustc.Span{s.rustcSpan(v, path, r.Location.Range, false, r.Message)}
		}
		out.Children = append(out.Children, child)
	}
}

// rustcSpan is a range of a file in rustc's coordinates.
func (s *Server) rustcSpan(v *view, path string, r protocol.Range, primary bool, label string) rustc.Span {
	lines := v.Lines(path)
	at := s.span(lines, r)
	out := rustc.Span{File: path, Primary: primary, Label: &label}
	out.LineStart, out.ColumnStart = lines.Position(at.Start, source.Scalars)
	out.LineEnd, out.ColumnEnd = lines.Position(at.End, source.Scalars)
	out.LineStart, out.ColumnStart, out.LineEnd, out.ColumnEnd = out.LineStart+1, out.ColumnStart+1, out.LineEnd+1, out.ColumnEnd+1
	if out.LineStart == out.LineEnd {
		row := lines.LineSpan(out.LineStart - 1)
		out.Text = []rustc.TextLine{{Text: string(lines.Text()[row.Start:row.End]), Start: out.ColumnStart, End: out.ColumnEnd}}
	}
	return out
}

// remember keeps what the client shows of rustc's on a version of a document: code actions are asked for with it,
// hovers are not.
func (s *Server) remember(v *view, list []protocol.Diagnostic) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[v.uri]
	if d == nil || d.version != v.version || len(list) == 0 {
		return
	}
	if d.shownVersion != d.version {
		d.shown, d.shownVersion = nil, d.version
	}
	for _, n := range list {
		same := func(o protocol.Diagnostic) bool { return o.Range == n.Range && o.Message == n.Message }
		if i := slices.IndexFunc(d.shown, same); i < 0 {
			d.shown = append(d.shown, n)
		} else if len(n.Data) > 0 {
			d.shown[i] = n
		}
	}
}

// shownOn is what was remembered of a document, if it is still at the version of the view.
func (s *Server) shownOn(v *view) []protocol.Diagnostic {
	s.mu.Lock()
	defer s.mu.Unlock()
	if d := s.docs[v.uri]; d != nil && d.shownVersion == v.version && d.version == v.version {
		return slices.Clone(d.shown)
	}
	return nil
}

// findingsFunc gives the findings of a file, none once ctx has ended.
func (v *view) findingsFunc(ctx context.Context) func(path string) []rule.Finding {
	return func(path string) []rule.Finding {
		list, err := v.Findings(ctx, path)
		if err != nil {
			return nil
		}
		return list
	}
}

// explanations are what there is to say of rustc's errors at a place of a document.
func (s *Server) explanations(ctx context.Context, v *view, offset uint32) []explained {
	all := s.explainShown(v, s.shownOn(v), v.findingsFunc(ctx))
	all = append(all, v.saved.merge(ctx, v).errors...)
	at := func(l *rule.Location) bool {
		return l != nil && l.File == v.path && l.Span.Start <= offset && offset < max(l.Span.End, l.Span.Start+1)
	}
	var out []explained
	for _, e := range all {
		here := at(e.At) || e.shown != nil && at(&rule.Location{File: v.path, Span: e.span}) || e.shown == nil && at(e.Here) ||
			e.finding != nil && at(&e.finding.Location)
		if here && !slices.ContainsFunc(out, func(o explained) bool { return o.Says == e.Says }) {
			e.finding = v.withFixes(ctx, e.finding)
			out = append(out, e)
		}
	}
	return out
}

// withFixes is a finding with its fixes; nil for none.
func (v *view) withFixes(ctx context.Context, f *rule.Finding) *rule.Finding {
	if f == nil {
		return nil
	}
	list, err := v.FindingsWithFixes(ctx, f.File, f.Span)
	if err != nil {
		return f
	}
	for i := range list {
		if keyOf(&list[i]) == keyOf(f) {
			return &list[i]
		}
	}
	return f
}

// withExplanations puts what there is to say of rustc's errors before a hover, which may be nil.
func (s *Server) withExplanations(ctx context.Context, v *view, offset uint32, h *engine.Hover) *engine.Hover {
	for _, e := range s.explanations(ctx, v, offset) {
		text := e.markdown(h)
		switch {
		case h == nil && e.shown != nil:
			h = &engine.Hover{Span: e.span, Markdown: text}
		case h == nil:
			h = &engine.Hover{Span: e.place(v.path, offset), Markdown: text}
		default:
			h = &engine.Hover{Span: h.Span, Markdown: text + "\n---\n\n" + h.Markdown}
		}
	}
	return h
}

// place is the smallest of the places of an error that hold an offset of a file.
func (e *explained) place(path string, offset uint32) source.Span {
	best := source.Span{Start: offset, End: offset}
	for _, l := range []*rule.Location{e.At, e.Here} {
		if l != nil && l.File == path && l.Span.Contains(offset) && (best.Len() == 0 || l.Span.Len() < best.Len()) {
			best = l.Span
		}
	}
	return best
}

// markdown says what is the matter, unless the hover says that, and what to do.
func (e *explained) markdown(h *engine.Hover) string {
	says := e.Says
	if h != nil && (strings.Contains(h.Markdown, says) || e.finding != nil && strings.Contains(h.Markdown, "["+e.finding.Rule+"]")) {
		says = "what follows is what rustc means"
	}
	text := fmt.Sprintf("**Explain: %s**: %s.\n", e.Label(), says)
	var ways []string
	if e.finding != nil {
		for _, f := range e.finding.Fixes {
			ways = append(ways, f.Title)
		}
	}
	if len(ways) == 0 && e.Fix != "" {
		ways = append(ways, e.Fix)
	}
	if len(ways) > 0 {
		text += "\nTo mend it: " + strings.Join(ways, "; or ") + ".\n"
	}
	return text
}

// findingKey tells findings apart.
type findingKey struct {
	rule, file string
	span       source.Span
}

func keyOf(f *rule.Finding) findingKey { return findingKey{f.Rule, f.File, f.Span} }
