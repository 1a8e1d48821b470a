package lsp

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/project"
)

// root is a folder whose crates are analysed together: one of the client's, or, for a file outside those,
// the package around the file. The server's lock guards it.
type root struct {
	dir   string
	guest bool   // it is there for as long as a document of it is open
	file  string // that the guest was invited for
	ws    *engine.Workspace
	// stop ends the reading that goes on; nil when none does.
	stop     context.CancelFunc
	problems []engine.Problem
	// saved is what cargo says of the root, where it may be run when a file is saved.
	saved saveCheck
}

func (r *root) covers(path string) bool {
	return path == r.dir || strings.HasPrefix(path, strings.TrimSuffix(r.dir, string(filepath.Separator))+string(filepath.Separator))
}

func (r *root) close() {
	if r.stop != nil {
		r.stop()
		r.stop = nil
	}
	r.saved.cancel()
	if r.ws != nil {
		r.ws.Close()
	}
}

// rootOf is the innermost root whose crates hold a file; nil when none does. The lock is held.
func (s *Server) rootOf(path string) *root {
	var best *root
	for _, r := range s.roots {
		if r.ws != nil && r.ws.Holds(path) && (best == nil || len(r.dir) > len(best.dir)) {
			best = r
		}
	}
	return best
}

// invite makes the package around a file a root for as long as the file is open. The lock is held.
func (s *Server) invite(path string) {
	if !filepath.IsAbs(path) {
		return
	}
	for _, r := range s.roots {
		if r.guest && r.file == path {
			return
		}
	}
	r := &root{dir: filepath.Dir(path), file: path, guest: true}
	s.roots = append(s.roots, r)
	s.load(r)
}

// addRoot makes a folder a root, unless it is one. The lock is held.
func (s *Server) addRoot(dir string) *root {
	for _, r := range s.roots {
		if r.dir == dir {
			r.guest = false
			return r
		}
	}
	r := &root{dir: dir}
	s.roots = append(s.roots, r)
	return r
}

// removeRoot takes a root away and finds other answers for its documents. The lock is held.
func (s *Server) removeRoot(r *root) {
	s.roots = slices.DeleteFunc(s.roots, func(x *root) bool { return x == r })
	r.close()
	for _, d := range s.docs {
		if d.root == r {
			d.root = nil
			d.ready = make(chan struct{})
			s.house(d)
		}
	}
}

// dropGuests removes the guests that hold no open document any more. The lock is held.
func (s *Server) dropGuests() {
	used := map[*root]bool{}
	for _, d := range s.docs {
		used[d.root] = true
		for _, r := range s.roots {
			used[r] = used[r] || r.file == d.path && r.ws == nil
		}
	}
	for _, r := range slices.Clone(s.roots) {
		if r.guest && !used[r] {
			s.removeRoot(r)
		}
	}
}

// load reads a root's crates in the background, anew if it was read before; meanwhile what was read before
// goes on answering. The lock is held.
func (s *Server) load(r *root) {
	if r.stop != nil {
		r.stop()
	}
	ctx, stop := context.WithCancel(s.ctx)
	r.stop = stop
	dir := r.dir
	if r.guest {
		dir = r.file
	}
	p := s.newProgress("Reading "+filepath.Base(dir), nil)
	options := s.engineOptions(p.update)
	s.spawn("reading "+dir, func(context.Context) {
		defer stop()
		defer p.end()
		ws, problems, err := engine.Open(ctx, []string{dir}, options)
		s.mu.Lock()
		defer s.mu.Unlock()
		if ctx.Err() != nil || !slices.Contains(s.roots, r) {
			if ws != nil {
				ws.Close()
			}
			return
		}
		r.stop = nil
		if err != nil {
			s.log.Warn("a folder cannot be read", zap.String("folder", dir), zap.Error(err))
			problems = []engine.Problem{{File: problemFile(dir, err), Message: err.Error(), Fatal: true}}
		}
		s.install(r, ws, problems)
	})
}

func problemFile(dir string, err error) string {
	var p project.Problem
	if errors.As(err, &p) {
		return p.File
	}
	return dir
}

// install lets a root answer with what was read. ws is nil when it could not be. The lock is held.
func (s *Server) install(r *root, ws *engine.Workspace, problems []engine.Problem) {
	r.problems = problems
	if ws != nil {
		old := r.ws
		r.ws = ws
		if r.guest {
			r.dir = ws.Root
		}
		s.rehouse(r)
		s.recheck(r)
		if old != nil {
			old.Close()
		}
	}
	s.dropGuests()
	s.sweepAll()
	s.refreshClient()
}

// rehouse gives the open documents to a root that has just been read, as far as they are its own. The lock
// is held.
func (s *Server) rehouse(r *root) {
	for _, d := range s.docs {
		lost := d.root == r
		if lost {
			d.root = nil
		}
		if d.root == nil || len(d.root.dir) < len(r.dir) || d.root.guest {
			former := d.root
			if s.adopt(r, d) {
				if former != nil {
					former.ws.CloseDocument(d.path)
				}
				continue
			}
		}
		if d.rust && d.root == nil && !r.guest && r.covers(d.path) {
			if lost {
				d.ready = make(chan struct{})
				s.house(d)
			} else {
				s.invite(d.path)
			}
		}
	}
}

// reload reads the roots that want says again. The lock is held.
func (s *Server) reload(want func(*root) bool) {
	for _, r := range s.roots {
		if want(r) {
			s.load(r)
		}
	}
}

// isInput reports whether a file may be one of those that a root is read by, beside its Rust.
func isInput(path string) bool {
	name := filepath.Base(path)
	return name == project.ManifestName || name == config.FileName || isQuery(path)
}

func isQuery(path string) bool { return filepath.Ext(path) == ".scm" }

// reads reports whether r is read by an input file: of queries, those in the project's folder are, as soon as it
// is known which that is.
func (r *root) reads(path string) bool {
	if isQuery(path) && r.ws != nil && r.stop == nil {
		return filepath.Dir(path) == r.ws.QueriesFolder()
	}
	return r.covers(path)
}

// manyFiles is how many changed files are taken one by one; of more, the root is read again.
const manyFiles = 16

func (s *Server) didChangeWatchedFiles(p *protocol.DidChangeWatchedFilesParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	stale := map[*root]bool{}
	for _, c := range p.Changes {
		path := pathOf(c.URI)
		for _, r := range s.roots {
			if isInput(path) && !r.reads(path) || !isInput(path) && !r.covers(path) {
				continue
			}
			switch {
			case len(p.Changes) > manyFiles || isInput(path) || c.Type != protocol.FileChangeTypeChanged || r.ws == nil || !r.ws.Holds(path):
				stale[r] = true
			case s.byPath(path) == nil:
				if text, err := os.ReadFile(path); err == nil {
					r.ws.SetText(path, text)
				}
			}
		}
	}
	s.reload(func(r *root) bool { return stale[r] })
	s.sweepAll()
	return nil
}

func (s *Server) didChangeWorkspaceFolders(p *protocol.DidChangeWorkspaceFoldersParams) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range p.Event.Removed {
		path := pathOf(f.URI)
		for _, r := range slices.Clone(s.roots) {
			if r.dir == path && !r.guest {
				s.removeRoot(r)
			}
		}
	}
	for _, f := range p.Event.Added {
		if f.URI.IsFile() {
			s.load(s.addRoot(filepath.Clean(f.URI.FsPath())))
		}
	}
	s.sweepAll()
	return nil
}

func (s *Server) didChangeConfiguration(p *protocol.DidChangeConfigurationParams) error {
	if s.features.configuration {
		s.spawn("asking for settings", s.pullSettings)
		return nil
	}
	s.applySettings(readSettings(p.Settings))
	return nil
}

// pullSettings asks the client for its settings.
func (s *Server) pullSettings(ctx context.Context) {
	if !s.features.configuration {
		return
	}
	values, err := s.client.Configuration(ctx, &protocol.ConfigurationParams{
		Items: []protocol.ConfigurationItem{{Section: ref("crossawait")}},
	})
	if err != nil {
		if ctx.Err() == nil {
			s.log.Warn("the client gives no settings", zap.Error(err))
		}
		return
	}
	if len(values) > 0 && string(values[0]) != "null" {
		s.applySettings(readSettings(values[0]))
	}
}

// applySettings reads everything again under new settings, if they are new.
func (s *Server) applySettings(settings map[string]any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(settings) == 0 && len(s.settings) == 0 || reflect.DeepEqual(settings, s.settings) {
		return
	}
	s.settings = settings
	s.reload(func(*root) bool { return true })
	for _, d := range s.docs {
		if d.alone != nil {
			d.closeAlone()
			d.ready = make(chan struct{})
			s.answerAlone(d, true)
		}
	}
}
