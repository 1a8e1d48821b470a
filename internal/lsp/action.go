package lsp

import (
	"context"
	"encoding/json"
	"slices"
	"sort"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"

	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// fixAllKind is the action that applies all safe fixes of a document.
const fixAllKind protocol.CodeActionKind = "source.fixAll.crossawait"

// actionData is what a code action carries until it is resolved: what to make anew, and of which version.
type actionData struct {
	URI     uri.URI `json:"uri"`
	Version int32   `json:"version"`
	Rule    string  `json:"rule,omitempty"`    // none: all safe fixes
	Rewrite bool    `json:"rewrite,omitempty"` // a refactoring of what stands at Start and End
	Start   uint32  `json:"start"`             // of the finding, in bytes
	End     uint32  `json:"end"`
	Title   string  `json:"title"`
}

func (s *Server) codeAction(ctx context.Context, p *protocol.CodeActionParams) (any, error) {
	out := []protocol.CommandOrCodeAction{}
	v, err := s.viewIfAny(ctx, p.TextDocument.URI)
	if v == nil {
		return out, err
	}
	if wanted(p.Context.Only, protocol.CodeActionKindQuickFix) {
		fixes, err := s.quickFixesAt(ctx, v, s.span(v.lines, p.Range), rustcs(p.Context.Diagnostics))
		if err != nil {
			return nil, err
		}
		for _, a := range fixes {
			out = append(out, a)
		}
	}
	if wanted(p.Context.Only, protocol.CodeActionKindRefactorRewrite) {
		for _, a := range s.rewritings(v, s.span(v.lines, p.Range)) {
			out = append(out, a)
		}
	}
	if wanted(p.Context.Only, fixAllKind) {
		a, err := s.fixAll(ctx, v)
		if err != nil {
			return nil, err
		}
		if a != nil {
			out = append(out, a)
		}
	}
	return out, nil
}

// wanted reports whether a client that asks for certain kinds asks for this one.
func wanted(only []protocol.CodeActionKind, kind protocol.CodeActionKind) bool {
	if len(only) == 0 {
		return true
	}
	return slices.ContainsFunc(only, func(o protocol.CodeActionKind) bool {
		return o == "" || o == kind || strings.HasPrefix(string(kind), string(o)+".")
	})
}

// quickFixesAt are the fixes of the findings that touch a span, and of those that speak of the same as the errors of
// rustc's that the client shows there: rustc may point elsewhere, even at another file.
func (s *Server) quickFixesAt(ctx context.Context, v *view, span source.Span, shown []protocol.Diagnostic) ([]*protocol.CodeAction, error) {
	s.remember(v, shown)
	findings, err := v.FindingsWithFixes(ctx, v.path, span)
	if err != nil {
		return nil, err
	}
	mends := map[findingKey][]protocol.Diagnostic{}
	for _, e := range s.explainShown(v, shown, v.findingsFunc(ctx)) {
		if e.finding == nil {
			continue
		}
		key := keyOf(e.finding)
		if mends[key] == nil && !slices.ContainsFunc(findings, func(f rule.Finding) bool { return keyOf(&f) == key }) {
			findings = append(findings, *v.withFixes(ctx, e.finding))
		}
		mends[key] = append(mends[key], *e.shown)
	}
	var out []*protocol.CodeAction
	together := v.saved.merge(ctx, v)
	for i := range findings {
		f := &findings[i]
		also := mends[keyOf(f)]
		together.confirm(v, f)
		out = append(out, s.quickFixes(v, f, also)...)
	}
	return out, nil
}

// quickFixes are the fixes of a finding. also are errors of rustc's that they mend as well.
func (s *Server) quickFixes(v *view, f *rule.Finding, also []protocol.Diagnostic) []*protocol.CodeAction {
	var out []*protocol.CodeAction
	preferred := s.features.preferred
	mended := also
	if f.File == v.path {
		mended = slices.Concat([]protocol.Diagnostic{s.diagnostic(v, v.lines, f)}, also)
	}
	for _, fix := range f.Fixes {
		a := &protocol.CodeAction{Title: fix.Title, Kind: ref(protocol.CodeActionKindQuickFix), Diagnostics: mended}
		if preferred && fix.Applicability == rule.Safe {
			a.IsPreferred, preferred = ref(true), false
		}
		if f.File != v.path {
			a.Edit = s.workspaceEdit(v, byFile(fix)) // what resolves an action looks in the document
			out = append(out, a)
			continue
		}
		s.fill(v, a, actionData{
			URI: v.uri, Version: v.version, Rule: f.Rule, Start: f.Span.Start, End: f.Span.End, Title: fix.Title,
		}, byFile(fix))
		out = append(out, a)
	}
	if fix, ok := v.Allowance(f); ok && f.File == v.path {
		a := &protocol.CodeAction{Title: fix.Title, Kind: ref(protocol.CodeActionKindQuickFix), Diagnostics: mended[:1]}
		a.Edit = s.workspaceEdit(v, byFile(fix)) // no more than a line: it need not wait to be resolved
		out = append(out, a)
	}
	return out
}

// rewritings are the refactorings of what stands at a span.
func (s *Server) rewritings(v *view, at source.Span) []*protocol.CodeAction {
	var out []*protocol.CodeAction
	for _, fix := range v.Rewritings(v.path, at) {
		a := &protocol.CodeAction{Title: fix.Title, Kind: ref(protocol.CodeActionKindRefactorRewrite)}
		s.fill(v, a, actionData{
			URI: v.uri, Version: v.version, Rewrite: true, Start: at.Start, End: at.End, Title: fix.Title,
		}, byFile(fix))
		out = append(out, a)
	}
	return out
}

// fill gives an action its edit, or, when the client can wait for that, what it takes to make it.
func (s *Server) fill(v *view, a *protocol.CodeAction, data actionData, edits map[string][]source.Edit) {
	if !s.features.resolve {
		a.Edit = s.workspaceEdit(v, edits)
		return
	}
	if raw, err := json.Marshal(data); err == nil {
		a.Data = raw
	}
}

func byFile(fix rule.Fix) map[string][]source.Edit {
	out := map[string][]source.Edit{}
	for _, e := range fix.Edits {
		out[e.File] = append(out[e.File], source.Edit{Span: e.Span, Text: e.New})
	}
	return out
}

// fixAll is the action that applies all safe fixes of a document; nil when there are none. A client that resolves
// actions does not pay for the rounds before it wants them.
func (s *Server) fixAll(ctx context.Context, v *view) (*protocol.CodeAction, error) {
	edits, n, err := v.SafeEdits(ctx, v.path)
	if err != nil || n == 0 {
		return nil, err
	}
	if !s.features.resolve {
		if edits, err = v.FixAll(ctx, v.path); err != nil {
			return nil, err
		}
	}
	a := &protocol.CodeAction{Title: "Apply all safe fixes of crossawait", Kind: ref(fixAllKind)}
	s.fill(v, a, actionData{URI: v.uri, Version: v.version, Title: a.Title}, edits)
	return a, nil
}

// workspaceEdit is edits as the client takes them: with the versions they are for, if it can. A file that is not
// there costs the whole edit, since half a fix is none.
func (s *Server) workspaceEdit(v *view, edits map[string][]source.Edit) *protocol.WorkspaceEdit {
	files := make([]string, 0, len(edits))
	for file := range edits {
		files = append(files, file)
	}
	sort.Strings(files)
	out := &protocol.WorkspaceEdit{}
	for _, file := range files {
		lines := v.Lines(file)
		if lines == nil {
			return nil
		}
		var plain []protocol.TextEdit
		var elements []protocol.TextDocumentEditElement
		for _, e := range edits[file] {
			edit := protocol.TextEdit{Range: s.rangeOf(lines, e.Span), NewText: e.Text}
			plain = append(plain, edit)
			elements = append(elements, &edit)
		}
		if !s.features.documentChanges {
			if out.Changes == nil {
				out.Changes = map[uri.URI][]protocol.TextEdit{}
			}
			out.Changes[v.name(file)] = plain
			continue
		}
		doc := protocol.OptionalVersionedTextDocumentIdentifier{
			TextDocumentIdentifier: protocol.TextDocumentIdentifier{URI: v.name(file)}, Version: v.versionOf(file),
		}
		out.DocumentChanges = append(out.DocumentChanges, &protocol.TextDocumentEdit{TextDocument: doc, Edits: elements})
	}
	return out
}

// versionOf is the version of a file that is open; nil for one that is not.
func (v *view) versionOf(file string) *int32 {
	if file == v.path {
		return &v.version
	}
	if n, ok := v.versions[file]; ok {
		return &n
	}
	return nil
}

// resolveCodeAction gives an action its edit, made anew from the present text.
func (s *Server) resolveCodeAction(ctx context.Context, a *protocol.CodeAction) (any, error) {
	if a.Edit != nil {
		return a, nil
	}
	var data actionData
	if err := json.Unmarshal(a.Data, &data); err != nil {
		return nil, errInvalid("this code action is not one of the server's")
	}
	v, err := s.view(ctx, data.URI)
	if err != nil || v.version != data.Version {
		return nil, protocol.ErrContentModified
	}
	edits, err := v.editsOf(ctx, data)
	if err != nil {
		return nil, err
	}
	if edits == nil {
		return nil, protocol.ErrContentModified
	}
	a.Edit = s.workspaceEdit(v, edits)
	return a, nil
}

// editsOf makes the edits that an action stands for; nil when what it mends is no more.
func (v *view) editsOf(ctx context.Context, data actionData) (map[string][]source.Edit, error) {
	span := source.Span{Start: data.Start, End: data.End}
	if data.Rewrite {
		for _, fix := range v.Rewritings(v.path, span) {
			if fix.Title == data.Title {
				return byFile(fix), nil
			}
		}
		return nil, nil
	}
	if data.Rule == "" {
		edits, err := v.FixAll(ctx, v.path)
		if len(edits) == 0 {
			edits = nil
		}
		return edits, err
	}
	findings, err := v.FindingsWithFixes(ctx, v.path, span)
	if err != nil {
		return nil, err
	}
	for _, f := range findings {
		if f.Rule != data.Rule || f.Span != span {
			continue
		}
		for _, fix := range f.Fixes {
			if fix.Title == data.Title {
				return byFile(fix), nil
			}
		}
	}
	return nil, nil
}
