package lsp

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"go.lsp.dev/protocol"
	"go.uber.org/zap"

	"github.com/crossawait/crossawait/internal/cargo"
	"github.com/crossawait/crossawait/internal/engine"
	"github.com/crossawait/crossawait/internal/project"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rustc"
)

// saveCheck is the running of `cargo check` when a file of a root is saved. The server's lock guards it.
type saveCheck struct {
	stop    context.CancelFunc // ends the run that is about to begin or goes on; nil: none
	dir     string             // the folder in which it was last run
	asked   bool               // the user was asked whether it may be run
	allowed bool               // and has said yes
	said    string             // what was last said of a failure
	errors  *reported          // of the last run that came to its end; nil: none
}

func (c *saveCheck) cancel() {
	if c.stop != nil {
		c.stop()
		c.stop = nil
	}
}

// pause is how long a run waits for another file to be saved.
const pause = 200 * time.Millisecond

// checkSaved runs `cargo check` for a file that was saved, if the user wants that. The lock is held.
func (s *Server) checkSaved(path string) {
	if filepath.Ext(path) != ".rs" && filepath.Base(path) != project.ManifestName {
		return
	}
	var r *root
	for _, x := range s.roots {
		if !x.guest && x.ws != nil && x.covers(path) && (r == nil || len(r.dir) < len(x.dir)) {
			r = x
		}
	}
	if r == nil || !r.ws.CargoCheck() {
		return
	}
	if mine, _ := s.settings["cargo-check"].(bool); !mine && !r.saved.allowed {
		s.askToRun(r, path)
		return
	}
	s.runCargo(r, filepath.Dir(path))
}

// askToRun asks the user, once, where the project's file wants what only its user may decide: a project that was just
// fetched must not run its build scripts by itself. The lock is held.
func (s *Server) askToRun(r *root, path string) {
	if r.saved.asked {
		return
	}
	r.saved.asked = true
	const yes = "Run cargo check"
	s.spawn("asking for cargo", func(ctx context.Context) {
		answer, err := s.client.ShowMessageRequest(ctx, &protocol.ShowMessageRequestParams{
			Type: protocol.MessageTypeInfo,
			Message: fmt.Sprintf("The %s of %s asks for `cargo check` whenever a file is saved. That runs the build scripts and macros of the project and of its dependencies.",
				"crossawait.toml", filepath.Base(r.dir)),
			Actions: []protocol.MessageActionItem{{Title: yes}, {Title: "Not now"}},
		})
		if err != nil || answer == nil || answer.Title != yes {
			return
		}
		s.mu.Lock()
		defer s.mu.Unlock()
		if slices.Contains(s.roots, r) && r.ws != nil && r.ws.CargoCheck() {
			r.saved.allowed = true
			s.runCargo(r, filepath.Dir(path))
		}
	})
}

// runCargo starts a run in a folder, in place of the one that goes on. The lock is held.
func (s *Server) runCargo(r *root, dir string) {
	r.saved.cancel()
	ctx, stop := context.WithCancel(s.ctx)
	r.saved.stop, r.saved.dir = stop, dir
	s.spawn("checking "+dir, func(context.Context) {
		defer stop()
		select {
		case <-time.After(pause):
		case <-ctx.Done():
			return
		}
		s.check(ctx, stop, r, dir)
	})
}

// recheck follows a root that was read anew: places of what was reported before cannot be found in it. The lock is
// held.
func (s *Server) recheck(r *root) {
	had := r.saved.errors != nil || r.saved.stop != nil
	r.saved.errors = nil
	r.saved.cancel()
	if had && r.ws.CargoCheck() {
		s.runCargo(r, r.saved.dir)
	}
}

// check runs cargo and takes what it reports.
func (s *Server) check(ctx context.Context, stop context.CancelFunc, r *root, dir string) {
	p := s.newProgress("cargo check", stop)
	defer p.end()
	s.mu.Lock()
	ws := r.ws
	s.mu.Unlock()
	w, err := cargo.Locate(ctx, dir)
	snapshot := ws.Snapshot()
	found := newReported(snapshot, w.Root)
	if err == nil {
		err = cargo.Check(ctx, w, found.add, p.say)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if ctx.Err() != nil || !slices.Contains(s.roots, r) || r.ws != ws {
		return
	}
	r.saved.stop = nil
	if err != nil {
		s.cargoFailed(r, err)
		return
	}
	r.saved.said = ""
	r.saved.errors = found
	s.sweepAll()
	s.refreshClient()
}

// cargoFailed says why nothing could be checked, once until that changes. The lock is held.
func (s *Server) cargoFailed(r *root, err error) {
	text := "cargo check: " + err.Error()
	if errors.Is(err, cargo.ErrMissing) {
		text = err.Error() + ", so nothing is checked when a file is saved (the setting `cargo-check`)"
	}
	s.log.Warn("cargo check", zap.String("folder", r.dir), zap.Error(err))
	if r.saved.said == text {
		return
	}
	r.saved.said = text
	s.spawn("saying why", func(ctx context.Context) {
		_ = s.client.ShowMessage(ctx, &protocol.ShowMessageParams{Type: protocol.MessageTypeWarning, Message: "crossawait: " + text})
	})
}

// reported is what one run of cargo has reported, with places that are found again after edits elsewhere.
type reported struct {
	snapshot *engine.Snapshot // in which the places were found; nil once the run has ended
	root     string           // of cargo's workspace
	intact   map[string]bool  // files whose text on disk is the snapshot's
	seen     map[string]bool

	messages []*rustc.Message
	pins     map[pinned]engine.Pin

	mu     sync.Mutex
	of     *engine.Snapshot // of which merged is
	merged *merged
}

// pinned is a place of rustc's: packages apart name their files alike.
type pinned struct {
	manifest string
	place    rustc.Place
}

func newReported(s *engine.Snapshot, root string) *reported {
	return &reported{snapshot: s, root: root, intact: map[string]bool{}, seen: map[string]bool{}, pins: map[pinned]engine.Pin{}}
}

// add takes a message, once: cargo says the same for a library and for its tests.
func (r *reported) add(m *rustc.Message) {
	places := m.Places()
	if m.Level != "error" && m.Level != "warning" || len(places) == 0 {
		return
	}
	key := fmt.Sprint(m.Manifest, m.Diagnostic.Message, places)
	if r.seen[key] {
		return
	}
	r.seen[key] = true
	manifest := m.Manifest
	if manifest == "" {
		manifest = filepath.Join(r.root, project.ManifestName)
	}
	for _, p := range places {
		path, ok := rustc.Resolve(p.File, manifest, r.root, func(path string) bool { return r.snapshot.Lines(path) != nil })
		if !ok || !r.asRead(path) {
			continue
		}
		if at, ok := rustc.In(r.snapshot.Lines(path), path, p); ok {
			r.pins[pinned{m.Manifest, p}] = r.snapshot.Pin(at)
		}
	}
	r.messages = append(r.messages, m)
}

// asRead reports whether cargo has read the text that the snapshot has: an editor may hold changes that are not saved.
func (r *reported) asRead(path string) bool {
	same, known := r.intact[path]
	if !known {
		text, err := os.ReadFile(path)
		same = err == nil && bytes.Equal(text, r.snapshot.Text(path))
		r.intact[path] = same
	}
	return same
}

// merged is what rustc's errors and our findings come to together.
type merged struct {
	errors    []explained
	confirmed map[findingKey][]string // findings that rustc agrees with, and its codes
	rejected  map[findingKey]bool     // those that it agrees with by an error
	extra     map[string][]rule.Finding
}

// merge brings what was reported together with the findings of a snapshot. r may be nil.
func (r *reported) merge(ctx context.Context, v *view) *merged {
	if r == nil {
		return &merged{}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.of == v.Snapshot {
		return r.merged
	}
	m := r.mergeWith(ctx, v)
	if ctx.Err() == nil {
		r.of, r.merged = v.Snapshot, m
	}
	return m
}

func (r *reported) mergeWith(ctx context.Context, v *view) *merged {
	m := &merged{confirmed: map[findingKey][]string{}, rejected: map[findingKey]bool{}, extra: map[string][]rule.Finding{}}
	in := v.findingsFunc(ctx)
	seen := map[string]bool{}
	for _, said := range r.messages {
		locate := func(p rustc.Place) (rule.Location, bool) {
			pin, ok := r.pins[pinned{said.Manifest, p}]
			if !ok {
				return rule.Location{}, false
			}
			return v.Find(pin)
		}
		near := func(places []rustc.Place) []rule.Finding {
			return rustc.Nearby(places, func(p rustc.Place) (string, bool) {
				at, ok := locate(p)
				return at.File, ok
			}, in)
		}
		l, f, ok := rustc.Explain(&said.Diagnostic, near, locate)
		if !ok || l.At == nil || seen[said.Manifest+l.Key()] {
			continue
		}
		seen[said.Manifest+l.Key()] = true
		m.errors = append(m.errors, explained{Located: l, finding: f})
		if f != nil {
			key := keyOf(f)
			m.rejected[key] = m.rejected[key] || l.Level == "error"
			codes := m.confirmed[key]
			if !slices.Contains(codes, l.Code) {
				m.confirmed[key] = append(codes, l.Code)
			}
		} else if l.Level == "error" {
			m.extra[l.At.File] = append(m.extra[l.At.File], finding(l))
		}
	}
	return m
}

// finding is an error of rustc's that we have not found, as a finding.
func finding(l *rustc.Located) rule.Finding {
	f := rule.Finding{
		Rule: l.Code, Severity: rule.Error, Section: l.Section, Message: l.Says, Location: *l.At, Related: l.Related,
	}
	if f.Rule == "" {
		f.Rule = l.Shape
	}
	if l.Fix != "" {
		f.Message += ": " + l.Fix
	}
	return f
}

// apply gives the findings of a file with what rustc says of them, and its other errors about futures.
func (m *merged) apply(v *view, path string, findings []rule.Finding) []rule.Finding {
	if len(m.confirmed) == 0 && len(m.extra[path]) == 0 {
		return findings
	}
	out := slices.Concat(findings, m.extra[path])
	for i := range findings {
		m.confirm(v, &out[i])
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].Span.Start < out[j].Span.Start })
	return out
}

// confirm notes on a finding that rustc says the same. What it rejects is an error, unless the user has chosen the
// rule's severity.
func (m *merged) confirm(v *view, f *rule.Finding) {
	codes, ok := m.confirmed[keyOf(f)]
	if !ok {
		return
	}
	var named []string
	for _, c := range codes {
		if c != "" {
			named = append(named, c)
		}
	}
	if len(named) > 0 {
		f.Message += " (rustc agrees: " + strings.Join(named, ", ") + ")"
	} else {
		f.Message += " (rustc agrees)"
	}
	if m.rejected[keyOf(f)] && !v.SeverityIsSet(f.Rule) {
		f.Severity = rule.Error
	}
}

// findings are those of a file, with what cargo has reported of them.
func (s *Server) findings(ctx context.Context, v *view, path string) ([]rule.Finding, error) {
	list, err := v.Findings(ctx, path)
	if err != nil || v.saved == nil {
		return list, err
	}
	m := v.saved.merge(ctx, v)
	return m.apply(v, path, list), ctx.Err()
}
