package lsp

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"sync"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
	"go.lsp.dev/uri"
	"go.uber.org/zap"

	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/source"
)

// phase is how far a session has come.
type phase uint8

const (
	fresh   phase = iota
	running       // initialized
	down          // shut down: only exit is left
)

// Server is one session with one client.
type Server struct {
	ctx     context.Context // ends with the session
	options Options
	log     *zap.Logger
	client  protocol.Client
	exit    chan struct{} // closed when the client says exit
	leaving sync.Once
	wake    chan struct{}  // there is something to diagnose
	tasks   sync.WaitGroup // what runs in the background
	calls   calls
	// stoppable has, by their tokens, the progresses that the client's user may stop.
	stoppable sync.Map // protocol.ProgressToken -> context.CancelFunc

	// features are settled by initialize.
	features features

	mu       sync.Mutex
	phase    phase
	settings map[string]any
	docs     map[uri.URI]*document
	roots    []*root
	edited   []uri.URI // documents to diagnose, the latest first
	sweep    bool      // everything else is to be diagnosed too
	giveUp   context.CancelFunc
	// told are the files that have been published on, and with what. Only the diagnosing goroutine uses it.
	told map[string]told
}

// features are what the client can do.
type features struct {
	unit            source.Unit
	pull            bool // it asks for diagnostics
	refresh         bool // it can be told to ask again
	related         bool // related information
	markdown        bool // hovers
	documentChanges bool // versioned edits
	resolve         bool // edits of code actions may come later
	preferred       bool
	configuration   bool // it can be asked for settings
	watch           bool // it can be told what to watch
	tooltips        bool // those of inlay hints may come later
	refreshHints    bool // it can be told to ask for hints again
	refreshLenses   bool
	progress        bool
}

func newServer(ctx context.Context, o Options, log *zap.Logger, client protocol.Client) *Server {
	return &Server{
		ctx: ctx, options: o, log: log, client: client, exit: make(chan struct{}), wake: make(chan struct{}, 1),
		docs: map[uri.URI]*document{}, told: map[string]told{}, giveUp: func() {},
	}
}

// spawn runs a task in the background. A panic in it ends the task alone.
func (s *Server) spawn(what string, task func(ctx context.Context)) {
	s.tasks.Add(1)
	go func() {
		defer s.tasks.Done()
		defer func() {
			if r := recover(); r != nil {
				s.log.Error("the server stumbled", zap.String("over", what), zap.Any("panic", r), zap.Stack("stack"))
			}
		}()
		task(s.ctx)
	}()
}

// close frees what the session holds. Its context has ended.
func (s *Server) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, r := range s.roots {
		r.close()
	}
	for _, d := range s.docs {
		d.closeAlone()
	}
}

func (s *Server) leave() { s.leaving.Do(func() { close(s.exit) }) }

func (s *Server) isDown() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.phase == down
}

func (s *Server) initialize(_ context.Context, req *jsonrpc2.Request) (any, error) {
	p, err := decode[protocol.InitializeParams](req)
	if err != nil {
		return nil, err
	}
	s.features = featuresOf(&p.Capabilities)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = running
	s.settings = readSettings(p.InitializationOptions)
	for _, dir := range foldersOf(p) {
		s.addRoot(dir)
	}
	return &protocol.InitializeResult{
		Capabilities: s.capabilities(),
		ServerInfo:   protocol.ServerInfo{Name: "crossawait", Version: protocol.NewOptional(s.options.Version)},
	}, nil
}

// foldersOf are the workspace's folders, by the newest way in which the client names them.
func foldersOf(p *protocol.InitializeParams) []string {
	var out []string
	if folders, ok := p.WorkspaceFolders.Get(); ok {
		for _, f := range folders {
			if f.URI.IsFile() {
				out = append(out, filepath.Clean(f.URI.FsPath()))
			}
		}
		return out
	}
	//lint:ignore SA1019 clients from before workspace folders send nothing else
	if root := p.RootURI; root != nil && root.IsFile() {
		return []string{filepath.Clean(root.FsPath())}
	}
	//lint:ignore SA1019 nor did those before URIs
	if path, ok := p.RootPath.Get(); ok && filepath.IsAbs(path) {
		return []string{filepath.Clean(path)}
	}
	return nil
}

func featuresOf(c *protocol.ClientCapabilities) features {
	f := features{unit: source.UTF16}
	if g := c.General; g != nil && slices.Contains(g.PositionEncodings, protocol.PositionEncodingKindUTF8) {
		f.unit = source.Bytes
	}
	if w := c.Workspace; w != nil {
		f.configuration = is(w.Configuration)
		f.documentChanges = w.WorkspaceEdit != nil && is(w.WorkspaceEdit.DocumentChanges)
		f.watch = w.DidChangeWatchedFiles != nil && is(w.DidChangeWatchedFiles.DynamicRegistration)
		f.refresh = w.Diagnostics != nil && is(w.Diagnostics.RefreshSupport)
		f.refreshHints = w.InlayHint != nil && is(w.InlayHint.RefreshSupport)
		f.refreshLenses = w.CodeLens != nil && is(w.CodeLens.RefreshSupport)
	}
	if w := c.Window; w != nil {
		f.progress = is(w.WorkDoneProgress)
	}
	if t := c.TextDocument; t != nil {
		f.pull = t.Diagnostic != nil
		f.related = t.PublishDiagnostics != nil && is(t.PublishDiagnostics.RelatedInformation) ||
			t.Diagnostic != nil && is(t.Diagnostic.RelatedInformation)
		f.markdown = t.Hover != nil && slices.Contains(t.Hover.ContentFormat, protocol.MarkupKindMarkdown)
		f.tooltips = t.InlayHint != nil && slices.Contains(t.InlayHint.ResolveSupport.Properties, "tooltip")
		if a := t.CodeAction; a != nil {
			f.resolve = is(a.DataSupport) && slices.Contains(a.ResolveSupport.Properties, "edit")
			f.preferred = is(a.IsPreferredSupport)
		}
	}
	return f
}

func is(b *bool) bool { return b != nil && *b }

func ref[T any](v T) *T { return &v }

func (s *Server) capabilities() protocol.ServerCapabilities {
	encoding := protocol.PositionEncodingKindUTF16
	if s.features.unit == source.Bytes {
		encoding = protocol.PositionEncodingKindUTF8
	}
	c := protocol.ServerCapabilities{
		PositionEncoding: encoding,
		TextDocumentSync: &protocol.TextDocumentSyncOptions{
			OpenClose: ref(true), Change: ref(protocol.TextDocumentSyncKindIncremental), Save: protocol.Boolean(true),
		},
		HoverProvider:     protocol.Boolean(true),
		InlayHintProvider: &protocol.InlayHintOptions{ResolveProvider: ref(s.features.tooltips)},
		CodeLensProvider:  &protocol.CodeLensOptions{ResolveProvider: ref(true)},
		CodeActionProvider: &protocol.CodeActionOptions{
			CodeActionKinds: []protocol.CodeActionKind{protocol.CodeActionKindQuickFix, protocol.CodeActionKindRefactorRewrite, fixAllKind},
			ResolveProvider: ref(true),
		},
		Workspace: &protocol.WorkspaceOptions{WorkspaceFolders: &protocol.WorkspaceFoldersServerCapabilities{
			Supported: ref(true), ChangeNotifications: protocol.Boolean(true),
		}},
	}
	if s.features.pull {
		c.DiagnosticProvider = &protocol.DiagnosticOptions{
			Identifier: ref("crossawait"), InterFileDependencies: true, WorkspaceDiagnostics: true,
		}
	}
	return c
}

// initialized starts what had to wait for the client: scanning, diagnosing, and what is asked of it.
func (s *Server) initialized(ctx context.Context, _ *jsonrpc2.Request) (any, error) {
	s.spawn("diagnosing", s.diagnose)
	s.mu.Lock()
	for _, r := range s.roots {
		s.load(r)
	}
	s.mu.Unlock()
	s.spawn("asking the client", func(ctx context.Context) {
		s.registerWatchers(ctx)
		s.pullSettings(ctx)
	})
	return nil, nil
}

// registerWatchers asks to be told of changes to files that no editor shows.
func (s *Server) registerWatchers(ctx context.Context) {
	if !s.features.watch {
		return
	}
	var options protocol.DidChangeWatchedFilesRegistrationOptions
	for _, glob := range []string{"**/*.rs", "**/Cargo.toml", "**/crossawait.toml", "**/*.scm"} {
		options.Watchers = append(options.Watchers, protocol.FileSystemWatcher{GlobPattern: protocol.Pattern(glob)})
	}
	raw, err := protocol.Marshal(&options)
	if err == nil {
		err = s.client.RegisterCapability(ctx, &protocol.RegistrationParams{Registrations: []protocol.Registration{
			{ID: "crossawait-files", Method: protocol.MethodWorkspaceDidChangeWatchedFiles, RegisterOptions: raw},
		}})
	}
	if err != nil && ctx.Err() == nil {
		s.log.Warn("the client will not watch files", zap.Error(err))
	}
}

func (s *Server) shutdown(context.Context, *jsonrpc2.Request) (any, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.phase = down
	s.giveUp()
	return nil, nil
}

// readSettings takes settings as the client sent them, whether under the section's name or bare. What is no
// object is no settings.
func readSettings(raw []byte) map[string]any {
	var settings map[string]any
	if json.Unmarshal(raw, &settings) != nil {
		return nil
	}
	if section, ok := settings["crossawait"].(map[string]any); ok {
		return section
	}
	return settings
}

// engineOptions are those of every workspace of the session. The lock is held.
func (s *Server) engineOptions(progress func(done, total int)) engine.Options {
	return engine.Options{
		Settings: s.settings,
		Progress: progress,
		Cache:    engine.UserCache(),
		Log:      func(message string) { s.log.Error(message) },
	}
}
