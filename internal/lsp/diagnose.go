package lsp

import (
	"context"
	"hash/fnv"
	"path/filepath"
	"slices"
	"sort"
	"strconv"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/crossawait/crossawait/internal/book"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// sourceName is what diagnostics give as their source.
const sourceName = "crossawait"

// told is what was last published on a file.
type told struct {
	uri     uri.URI
	version int32 // 0 when it was not open
	open    bool
	sum     uint64 // of the findings
	items   int
}

// touch asks for a document to be diagnosed, before all others, and for the rest after it. The lock is held.
func (s *Server) touch(u uri.URI) {
	s.edited = slices.DeleteFunc(s.edited, func(x uri.URI) bool { return x == u })
	s.edited = append([]uri.URI{u}, s.edited...)
	s.sweepAll()
}

// sweepAll asks for everything to be diagnosed. What goes on is given up: it is about the past, and what it
// has found out is kept by the engine. The lock is held.
func (s *Server) sweepAll() {
	s.sweep = true
	s.giveUp()
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// diagnose publishes diagnostics until the session ends: of the document that was last edited first. Edits
// that come while one version is looked at are not queued: the newest version is the next.
func (s *Server) diagnose(ctx context.Context) {
	for {
		select {
		case <-s.wake:
		case <-ctx.Done():
			return
		}
		s.round(ctx)
	}
}

// round diagnoses what was asked for until it is done or an edit makes it useless, which asks again.
func (s *Server) round(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	s.mu.Lock()
	s.giveUp = cancel
	edited, views, problems := s.edited, s.views(), s.problems()
	s.edited, s.sweep = nil, false
	s.mu.Unlock()
	var done []uri.URI
	for _, u := range edited {
		if v := views.docs[u]; v != nil && !s.features.pull && !s.publish(ctx, v, v.path, true) {
			break
		}
		done = append(done, u)
	}
	if ctx.Err() == nil {
		s.publishProblems(ctx, problems)
	}
	if ctx.Err() == nil && !s.features.pull {
		s.publishAll(ctx, views)
	}
	if ctx.Err() == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, u := range edited {
		if !slices.Contains(done, u) && !slices.Contains(s.edited, u) {
			s.edited = append(s.edited, u)
		}
	}
}

// views are all that there is to diagnose at one moment.
type views struct {
	docs  map[uri.URI]*view
	roots []*view // of the roots, without a document
}

// views gives the present ones. The lock is held.
func (s *Server) views() views {
	out := views{docs: map[uri.URI]*view{}}
	names, versions := s.open()
	for u, d := range s.docs {
		if v := d.view(); v != nil {
			v.names, v.versions = names, versions
			out.docs[u] = v
		}
	}
	for _, r := range s.roots {
		if r.ws != nil {
			out.roots = append(out.roots, &view{Snapshot: r.ws.Snapshot(), names: names, versions: versions, saved: r.saved.errors})
		}
	}
	return out
}

// publishAll publishes what changed in every file: first the open ones.
func (s *Server) publishAll(ctx context.Context, all views) {
	seen := map[string]bool{}
	for _, v := range all.docs {
		seen[v.path] = true
		if !s.publish(ctx, v, v.path, false) {
			return
		}
	}
	for _, v := range all.roots {
		for _, path := range v.Files() {
			if seen[path] {
				continue
			}
			seen[path] = true
			if !s.publish(ctx, v, path, false) {
				return
			}
		}
	}
	for path, t := range s.told {
		if !seen[path] && t.items > 0 && !isInput(path) {
			s.send(ctx, path, told{uri: t.uri}, nil)
		}
	}
}

// publish diagnoses one file and tells the client, unless it knows and does not have to be told again.
// false: it was given up.
func (s *Server) publish(ctx context.Context, v *view, path string, always bool) bool {
	findings, err := s.findings(ctx, v, path)
	if err != nil {
		return false
	}
	items := s.diagnostics(v, path, findings)
	now := told{uri: v.name(path), sum: sum(findings) + uint64(len(items)), items: len(items)}
	if v.path == path {
		now.version, now.open = v.version, true
	}
	last, known := s.told[path]
	switch {
	case always:
	case !known && now.items == 0 && !now.open:
		return true
	case known && last.uri == now.uri && last.open == now.open && last.sum == now.sum:
		return true
	}
	s.send(ctx, path, now, items)
	return true
}

func (s *Server) send(ctx context.Context, path string, now told, items []protocol.Diagnostic) {
	p := &protocol.PublishDiagnosticsParams{URI: now.uri, Diagnostics: items}
	if now.open {
		p.Version = protocol.NewOptional(now.version)
	}
	if p.Diagnostics == nil {
		p.Diagnostics = []protocol.Diagnostic{}
	}
	if err := s.client.PublishDiagnostics(ctx, p); err != nil {
		if ctx.Err() == nil {
			s.log.Warn("diagnostics cannot be published", zap.Error(err))
		}
		return
	}
	s.told[path] = now
}

// sum tells lists of findings apart.
func sum(findings []rule.Finding) uint64 {
	h := fnv.New64a()
	var buf []byte
	place := func(l rule.Location) {
		buf = append(append(buf, l.File...), 0)
		buf = strconv.AppendUint(buf, uint64(l.Span.Start), 10)
		buf = strconv.AppendUint(append(buf, '-'), uint64(l.Span.End), 10)
	}
	for i := range findings {
		f := &findings[i]
		buf = append(append(buf[:0], f.Rule...), byte(f.Severity))
		buf = append(buf, f.Message...)
		place(f.Location)
		for _, r := range f.Related {
			buf = append(buf, r.Message...)
			place(r.Location)
		}
		_, _ = h.Write(buf)
	}
	return h.Sum64()
}

// diagnostics are findings as the client takes them, and what of the file was not looked into.
func (s *Server) diagnostics(v *view, path string, findings []rule.Finding) []protocol.Diagnostic {
	lines := v.Lines(path)
	if lines == nil {
		return nil
	}
	out := make([]protocol.Diagnostic, 0, len(findings))
	for i := range findings {
		out = append(out, s.diagnostic(v, lines, &findings[i]))
	}
	for _, p := range v.Unread(path) {
		out = append(out, protocol.Diagnostic{
			Range: s.rangeOf(lines, p.Span), Severity: protocol.DiagnosticSeverityInformation,
			Source: protocol.NewOptional(sourceName), Message: protocol.String(p.Message),
		})
	}
	return out
}

// pageURI is where a finding's page is: that of the rule, of rustc's code, or of the section.
func pageURI(f *rule.Finding) uri.URI {
	if p, ok := book.Page(f.Rule); ok {
		return uri.URI(book.URL(p.Key))
	}
	return uri.URI(book.URL(strconv.Itoa(f.Section)))
}

var severities = map[rule.Severity]protocol.DiagnosticSeverity{
	rule.Error:   protocol.DiagnosticSeverityError,
	rule.Warning: protocol.DiagnosticSeverityWarning,
	rule.Info:    protocol.DiagnosticSeverityInformation,
	rule.Hint:    protocol.DiagnosticSeverityHint,
}

func (s *Server) diagnostic(v *view, lines *source.Lines, f *rule.Finding) protocol.Diagnostic {
	d := protocol.Diagnostic{
		Range:           s.rangeOf(lines, f.Span),
		Severity:        severities[f.Severity],
		Code:            protocol.String(f.Rule),
		CodeDescription: protocol.CodeDescription{Href: pageURI(f)},
		Source:          protocol.NewOptional(sourceName),
		Message:         protocol.String(f.Message),
		Data:            findingData(f),
	}
	if s.features.related {
		for _, r := range f.Related {
			if at, ok := s.location(v, r.Location); ok {
				d.RelatedInformation = append(d.RelatedInformation, protocol.DiagnosticRelatedInformation{Location: at, Message: r.Message})
			}
		}
	}
	return d
}

// findingData is what a client hands back with a diagnostic: the rule, and a key that stays the same while
// the message does.
func findingData(f *rule.Finding) protocol.LSPAny {
	h := fnv.New64a()
	_, _ = h.Write([]byte(f.Rule + "\x00" + f.Message))
	return protocol.LSPAny(`{"rule":` + strconv.Quote(f.Rule) + `,"key":"` + strconv.FormatUint(h.Sum64(), 16) + `"}`)
}

func (s *Server) documentDiagnostic(ctx context.Context, p *protocol.DocumentDiagnosticParams) (any, error) {
	v, err := s.view(ctx, p.TextDocument.URI)
	if err != nil {
		if s.isOpen(p.TextDocument.URI) {
			return &protocol.RelatedFullDocumentDiagnosticReport{FullDocumentDiagnosticReport: protocol.FullDocumentDiagnosticReport{
				Kind: string(protocol.DocumentDiagnosticReportKindFull), Items: []protocol.Diagnostic{},
			}}, nil
		}
		return nil, err
	}
	findings, err := s.findings(ctx, v, v.path)
	if err != nil {
		return nil, err
	}
	id := resultID(findings)
	if p.PreviousResultID != nil && *p.PreviousResultID == id {
		return &protocol.RelatedUnchangedDocumentDiagnosticReport{UnchangedDocumentDiagnosticReport: unchanged(id)}, nil
	}
	return &protocol.RelatedFullDocumentDiagnosticReport{FullDocumentDiagnosticReport: full(id, s.diagnostics(v, v.path, findings))}, nil
}

func resultID(findings []rule.Finding) string { return strconv.FormatUint(sum(findings), 16) }

func unchanged(id string) protocol.UnchangedDocumentDiagnosticReport {
	return protocol.UnchangedDocumentDiagnosticReport{Kind: string(protocol.DocumentDiagnosticReportKindUnchanged), ResultID: id}
}

func full(id string, items []protocol.Diagnostic) protocol.FullDocumentDiagnosticReport {
	return protocol.FullDocumentDiagnosticReport{
		Kind: string(protocol.DocumentDiagnosticReportKindFull), ResultID: &id, Items: items,
	}
}

func (s *Server) isOpen(u uri.URI) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.docs[u] != nil
}

func (s *Server) workspaceDiagnostic(ctx context.Context, p *protocol.WorkspaceDiagnosticParams) (any, error) {
	previous := map[uri.URI]string{}
	for _, id := range p.PreviousResultIds {
		previous[id.URI] = id.Value
	}
	s.mu.Lock()
	all := s.views()
	s.mu.Unlock()
	out := &protocol.WorkspaceDiagnosticReport{Items: []protocol.WorkspaceDocumentDiagnosticReport{}}
	seen := map[string]bool{}
	add := func(v *view, path string) error {
		if seen[path] {
			return nil
		}
		seen[path] = true
		findings, err := s.findings(ctx, v, path)
		if err != nil {
			return err
		}
		name, id := v.name(path), resultID(findings)
		last, known := previous[name]
		var version *int32
		if v.path == path {
			version = &v.version
		}
		switch {
		case known && last == id:
			out.Items = append(out.Items, &protocol.WorkspaceUnchangedDocumentDiagnosticReport{
				UnchangedDocumentDiagnosticReport: unchanged(id), URI: name, Version: version,
			})
		case known || len(findings) > 0 || version != nil:
			out.Items = append(out.Items, &protocol.WorkspaceFullDocumentDiagnosticReport{
				FullDocumentDiagnosticReport: full(id, s.diagnostics(v, path, findings)), URI: name, Version: version,
			})
		}
		return nil
	}
	for _, v := range all.docs {
		if err := add(v, v.path); err != nil {
			return nil, err
		}
	}
	for _, v := range all.roots {
		for _, path := range v.Files() {
			if err := add(v, path); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// refreshClient tells a client that there is news without an edit: on the diagnostics that it pulls, on hints and
// on lenses. The lock may be held: the client is asked in the background.
func (s *Server) refreshClient() {
	s.refresh(s.features.pull && s.features.refresh, s.client.DiagnosticRefresh)
	s.refreshShown()
}

// refreshShown does so on hints and lenses alone, which editors ask for again only where the user types.
func (s *Server) refreshShown() {
	s.refresh(s.features.refreshHints, s.client.InlayHintRefresh)
	s.refresh(s.features.refreshLenses, s.client.CodeLensRefresh)
}

func (s *Server) refresh(can bool, ask func(context.Context) error) {
	if !can {
		return
	}
	s.spawn("refreshing", func(ctx context.Context) {
		if err := ask(ctx); err != nil && ctx.Err() == nil {
			s.log.Debug("the client does not refresh", zap.Error(err))
		}
	})
}

// problems are those of all roots, by file. The lock is held.
func (s *Server) problems() map[string][]engine.Problem {
	out := map[string][]engine.Problem{}
	for _, r := range s.roots {
		for _, p := range r.problems {
			if p.File != "" && filepath.Ext(p.File) != ".rs" {
				out[p.File] = append(out[p.File], p)
			}
		}
	}
	return out
}

// publishProblems tells what is wrong in manifests and settings, which no client pulls.
func (s *Server) publishProblems(ctx context.Context, problems map[string][]engine.Problem) {
	files := make([]string, 0, len(problems))
	for file := range problems {
		files = append(files, file)
	}
	sort.Strings(files)
	for _, file := range files {
		s.publishProblem(ctx, file, problems[file])
	}
	for path, t := range s.told {
		if isInput(path) && t.items > 0 && problems[path] == nil {
			s.send(ctx, path, told{uri: t.uri}, nil)
		}
	}
}

func (s *Server) publishProblem(ctx context.Context, file string, problems []engine.Problem) {
	h := fnv.New64a()
	var items []protocol.Diagnostic
	for _, p := range problems {
		d := protocol.Diagnostic{
			Severity: protocol.DiagnosticSeverityError, Source: protocol.NewOptional(sourceName), Message: protocol.String(p.Message),
		}
		if p.Line > 0 {
			d.Range = lineRange(p.Line - 1)
		}
		if p.Lines != nil && p.Span.Len() > 0 {
			d.Range = s.rangeOf(p.Lines, p.Span)
		}
		_, _ = h.Write([]byte(strconv.Itoa(p.Line) + p.Message))
		items = append(items, d)
	}
	s.mu.Lock()
	now := told{uri: s.uriOf(file), sum: h.Sum64(), items: len(items)}
	s.mu.Unlock()
	if last, known := s.told[file]; known && last == now {
		return
	}
	s.send(ctx, file, now, items)
}

// lineRange is the whole of a line, from 0.
func lineRange(line int) protocol.Range {
	return protocol.Range{
		Start: protocol.Position{Line: uint32(line)},
		End:   protocol.Position{Line: uint32(line), Character: 1<<31 - 1},
	}
}
