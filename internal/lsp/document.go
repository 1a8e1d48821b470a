package lsp

import (
	"context"
	"math"
	"path/filepath"
	"strings"

	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/source"
)

// document is a file as its editor shows it. The server's lock guards it.
type document struct {
	uri     uri.URI // as the client writes it
	path    string  // a clean path for a file; the URI itself for all else
	rust    bool
	version int32
	text    []byte
	lines   *source.Lines // of text
	unread  bool          // the workspace could not take the text: it has an empty one
	// shown is what the client shows of rustc's on a version, as far as it has said so.
	shown        []protocol.Diagnostic
	shownVersion int32

	root  *root             // whose crates hold the document; nil
	alone *engine.Workspace // of this document only, while no root holds it; nil
	ready chan struct{}     // closed once root or alone is there
}

// workspace is what answers for the document; nil as long as nothing does.
func (d *document) workspace() *engine.Workspace {
	if d.root != nil {
		return d.root.ws
	}
	return d.alone
}

func (d *document) setReady() {
	select {
	case <-d.ready:
	default:
		close(d.ready)
	}
}

func (d *document) closeAlone() {
	if d.alone != nil {
		d.alone.Close()
		d.alone = nil
	}
}

// pathOf is the engine's name for a document.
func pathOf(u uri.URI) string {
	if u.IsFile() {
		return filepath.Clean(u.FsPath())
	}
	return string(u)
}

// uriOf is the client's name for a file: its own when it has the file open. The lock is held.
func (s *Server) uriOf(path string) uri.URI {
	if d := s.byPath(path); d != nil {
		return d.uri
	}
	if !filepath.IsAbs(path) {
		return uri.URI(path)
	}
	return uri.File(path)
}

// byPath is the open document of a path; nil when there is none. The lock is held.
func (s *Server) byPath(path string) *document {
	if d := s.docs[uri.File(path)]; d != nil && d.path == path {
		return d
	}
	for _, d := range s.docs {
		if d.path == path {
			return d
		}
	}
	return nil
}

func (s *Server) didOpen(p *protocol.DidOpenTextDocumentParams) error {
	item := p.TextDocument
	d := &document{
		uri: item.URI, path: pathOf(item.URI), version: item.Version, text: []byte(item.Text),
		ready: make(chan struct{}),
	}
	d.rust = item.LanguageID == "rust" || strings.HasSuffix(d.path, ".rs")
	d.lines = source.NewLines(d.text)
	s.mu.Lock()
	defer s.mu.Unlock()
	if old := s.docs[d.uri]; old != nil {
		s.forget(old)
	}
	s.docs[d.uri] = d
	if !d.rust {
		d.setReady()
		return nil
	}
	s.house(d)
	return nil
}

// house finds out who answers for a document that was just opened or lost its root. The lock is held.
func (s *Server) house(d *document) {
	waiting := false
	for _, r := range s.roots {
		if r.ws == nil && !r.guest && r.covers(d.path) {
			waiting = true
		}
	}
	if r := s.rootOf(d.path); r != nil && s.adopt(r, d) {
		return
	}
	if !waiting {
		s.invite(d.path)
	}
	s.answerAlone(d, false)
}

// answerAlone opens the document by itself, in the background; again says that it was answered for before, under
// other settings.
func (s *Server) answerAlone(d *document, again bool) {
	path, text, options := d.path, d.text, s.engineOptions(nil)
	s.spawn("opening "+path, func(context.Context) {
		ws, err := engine.OpenText(path, text, options)
		s.mu.Lock()
		defer s.mu.Unlock()
		if err != nil {
			s.log.Warn("a document cannot be read", zap.String("path", path), zap.Error(err))
			d.setReady()
			return
		}
		defer d.setReady()
		if s.docs[d.uri] != d || d.workspace() != nil || ws.OpenDocument(path, d.text) != nil {
			ws.Close()
			return
		}
		d.alone = ws
		s.touch(d.uri)
		if again {
			s.refreshClient()
		}
	})
}

// adopt lets a root answer for a document, if its crates hold it. The lock is held.
func (s *Server) adopt(r *root, d *document) bool {
	if r.ws == nil || !d.rust || !r.ws.Holds(d.path) {
		return false
	}
	if err := r.ws.OpenDocument(d.path, d.text); err != nil {
		s.log.Warn("a document cannot be read", zap.String("path", d.path), zap.Error(err))
		return false
	}
	d.root = r
	d.closeAlone()
	d.setReady()
	s.touch(d.uri)
	return true
}

func (s *Server) didClose(p *protocol.DidCloseTextDocumentParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[p.TextDocument.URI]
	if d == nil {
		return errNoDocument(p.TextDocument.URI)
	}
	s.forget(d)
	s.sweepAll()
	return nil
}

// forget lets go of a document. The lock is held.
func (s *Server) forget(d *document) {
	delete(s.docs, d.uri)
	d.setReady()
	d.closeAlone()
	if d.root != nil {
		d.root.ws.CloseDocument(d.path)
	}
	s.dropGuests()
}

func (s *Server) didSave(p *protocol.DidSaveTextDocumentParams) error {
	path := pathOf(p.TextDocument.URI)
	s.mu.Lock()
	defer s.mu.Unlock()
	if isInput(path) && !s.features.watch {
		s.reload(func(r *root) bool { return r.reads(path) })
	}
	if d := s.docs[p.TextDocument.URI]; d != nil && p.Text != nil && string(d.text) != *p.Text {
		s.replace(d, d.version, []byte(*p.Text), nil)
	}
	if len(s.docs) > 1 {
		s.refreshShown() // what was saved may change what is shown in the other documents
	}
	s.checkSaved(path)
	return nil
}

// changeParams are those of didChange. Numbers are floats so that absurd ones are clamped and not refused:
// the document would be wrong from then on.
type changeParams struct {
	TextDocument struct {
		URI     uri.URI `json:"uri"`
		Version int32   `json:"version"`
	} `json:"textDocument"`
	ContentChanges []change `json:"contentChanges"`
}

type (
	change struct {
		Range *changeRange `json:"range"`
		Text  string       `json:"text"`
	}
	changeRange struct {
		Start changePosition `json:"start"`
		End   changePosition `json:"end"`
	}
	changePosition struct {
		Line      float64 `json:"line"`
		Character float64 `json:"character"`
	}
)

func (s *Server) didChange(p *changeParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[p.TextDocument.URI]
	if d == nil {
		return errNoDocument(p.TextDocument.URI)
	}
	text, edits := applyChanges(d.lines, p.ContentChanges, s.features.unit)
	s.replace(d, p.TextDocument.Version, text, edits)
	return nil
}

// applyChanges gives the text after changes that each see the one before. edits lead to it from the old
// text; they are nil when there was more than one change, or the whole text came.
func applyChanges(lines *source.Lines, changes []change, unit source.Unit) (text []byte, edits []source.Edit) {
	text = lines.Text()
	for i, c := range changes {
		if i > 0 {
			lines, edits = nil, nil
		}
		if c.Range == nil {
			text, lines, edits = []byte(c.Text), nil, nil
			continue
		}
		if lines == nil {
			lines = source.NewLines(text)
		}
		e := source.Edit{Text: c.Text, Span: source.Span{
			Start: lines.Offset(whole(c.Range.Start.Line), whole(c.Range.Start.Character), unit),
			End:   lines.Offset(whole(c.Range.End.Line), whole(c.Range.End.Character), unit),
		}}
		if e.Span.Start > e.Span.End {
			e.Span.Start, e.Span.End = e.Span.End, e.Span.Start
		}
		next, err := source.ApplyEdits(text, []source.Edit{e})
		if err != nil {
			continue // Offset gives places in the text, in order: it cannot be
		}
		text = next
		if len(changes) == 1 {
			edits = []source.Edit{e}
		}
	}
	return text, edits
}

// whole is a number of the wire as a line or column.
func whole(f float64) int { return int(math.Max(-1, math.Min(f, math.MaxInt32))) }

// replace gives a document its next text. The lock is held.
func (s *Server) replace(d *document, version int32, text []byte, edits []source.Edit) {
	d.version, d.text = version, text
	d.lines = nil
	if ws := d.workspace(); ws != nil {
		if d.unread {
			edits = nil // they are none of the text that the workspace has
		}
		err := ws.EditDocument(d.path, text, edits)
		if err != nil {
			err = ws.OpenDocument(d.path, text)
		}
		d.unread = err != nil
		if d.unread {
			s.log.Warn("a document cannot be read", zap.String("path", d.path), zap.Error(err))
			_ = ws.OpenDocument(d.path, nil) // what was found before has no place in this text; no text can be read
		} else {
			d.lines = ws.Snapshot().Lines(d.path)
		}
	}
	if d.lines == nil || len(d.lines.Text()) != len(text) {
		d.lines = source.NewLines(text)
	}
	s.touch(d.uri)
}

// view is a document at one moment, with what can be asked about it.
type view struct {
	*engine.Snapshot
	uri     uri.URI
	path    string
	version int32
	lines   *source.Lines
	// names and versions are those of all open documents, by path.
	names    map[string]uri.URI
	versions map[string]int32
	saved    *reported // by cargo; nil: nothing
}

// name is the client's name for a file: its own when it has the file open.
func (v *view) name(path string) uri.URI {
	if u, ok := v.names[path]; ok {
		return u
	}
	if !filepath.IsAbs(path) {
		return uri.URI(path)
	}
	return uri.File(path)
}

// view waits until something answers for a document.
func (s *Server) view(ctx context.Context, u uri.URI) (*view, error) {
	for {
		v, ready := s.viewNow(u)
		if v != nil {
			return v, nil
		}
		if ready == nil {
			return nil, errNoDocument(u)
		}
		select {
		case <-ready:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// viewIfAny is the view of a document; nil without an error for one that is open, and that nothing answers for.
func (s *Server) viewIfAny(ctx context.Context, u uri.URI) (*view, error) {
	v, err := s.view(ctx, u)
	if err != nil && s.isOpen(u) {
		return nil, ctx.Err()
	}
	return v, err
}

// viewNow is the present view of a document; if there is none yet, ready is closed when there may be one.
// Both are nil when there will be none.
func (s *Server) viewNow(u uri.URI) (v *view, ready chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.docs[u]
	if d == nil {
		return nil, nil
	}
	if v := d.view(); v != nil {
		v.names, v.versions = s.open()
		return v, nil
	}
	select {
	case <-d.ready:
		return nil, nil
	default:
		return nil, d.ready
	}
}

// open are the names and versions of all open documents, by path. The lock is held.
func (s *Server) open() (names map[string]uri.URI, versions map[string]int32) {
	names, versions = make(map[string]uri.URI, len(s.docs)), make(map[string]int32, len(s.docs))
	for _, d := range s.docs {
		names[d.path], versions[d.path] = d.uri, d.version
	}
	return names, versions
}

// view is the present one; nil when nothing answers for the document. The lock is held.
func (d *document) view() *view {
	ws := d.workspace()
	if ws == nil {
		return nil
	}
	v := &view{Snapshot: ws.Snapshot(), uri: d.uri, path: d.path, version: d.version, lines: d.lines}
	if d.root != nil {
		v.saved = d.root.saved.errors
	}
	return v
}
