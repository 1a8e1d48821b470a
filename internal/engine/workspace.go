// Package engine brings the rooms together: it opens folders and documents, keeps what was computed for as
// long as it holds, and answers for one immutable snapshot at a time. It never knows the wire.
package engine

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/sync/errgroup"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/config"
	"github.com/crossawait/crossawait/internal/depot"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/project"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/queries"
)

// Options say how a workspace is opened.
type Options struct {
	// Edition is used for every crate, whatever its manifest says; 0: the manifest's, and 2021 for files
	// without one.
	Edition int
	// Whole asks for the findings of the whole workspace, whatever part of it the paths name.
	Whole bool
	// Settings are put over what crossawait.toml says, as an editor sends them; nil: none.
	Settings map[string]any
	// Progress is told of files and dependencies read, from several goroutines; nil: nobody is. The total grows as
	// dependencies lead to others.
	Progress func(done, total int)
	// Cache is a folder in which what was read of dependencies, and what was found, is kept for the next run; "": it is
	// not kept.
	Cache string
	// Log is told what went wrong inside; nil: nobody is.
	Log func(message string)
}

// Problem is something that could not be read or is wrong in the configuration.
type Problem struct {
	File    string
	Line    int // from 1; 0 when it is about the whole file
	Span    source.Span
	Lines   *source.Lines // of the file, for Span; nil without one
	Message string
	// Fatal says that input was lost: the exit status of a command must show it.
	Fatal bool
}

// document is one version of a file.
type document struct {
	path    string
	text    []byte
	outline *syntax.Outline
	marks   *fileMarks // nil when the project's queries mark nothing in it
	version uint64     // of all documents of the process
	lines   func() *source.Lines
	bases   func() map[*syntax.Unit]uint32 // where each unit begins
	allowed func() *allowances
	tokens  func() []fixkit.Token // of interest to fixes of a whole file alone
}

var documentVersions atomic.Uint64

func newDocument(path string, text []byte, outline *syntax.Outline, marks *fileMarks) *document {
	return &document{
		path: path, text: text, outline: outline, marks: marks, version: documentVersions.Add(1),
		lines: sync.OnceValue(func() *source.Lines { return source.NewLines(text) }),
		bases: sync.OnceValue(func() map[*syntax.Unit]uint32 {
			m := make(map[*syntax.Unit]uint32, len(outline.Entries))
			for _, e := range outline.Entries {
				m[e.Unit] = e.Base
			}
			return m
		}),
		allowed: sync.OnceValue(func() *allowances { return readAllowances(text, outline) }),
		tokens:  sync.OnceValue(func() []fixkit.Token { return fixkit.Tokens(text) }),
	}
}

// Workspace is a set of crates that are analysed together, and their present texts. Its methods may be
// called from several goroutines; texts change in the order in which SetText and Edit are called.
type Workspace struct {
	options Options
	pool    *index.Pool
	catalog *catalog.Catalog
	config  *config.Config
	queries *queries.Set // the project's own
	written []byte       // crossawait.toml; nil without one
	log     func(string)
	depot   *depot.Depot // nil: none
	rooms   rooms
	work    work
	opening atomic.Pointer[context.Context] // while it is being opened
	failed  atomic.Bool                     // an answer was lost to a panic
	// unsealed are those files of dependencies that may change any time.
	unsealed unsealed
	// Root is the folder of the workspace or package, or of the lone file.
	Root string

	mu       sync.Mutex
	docs     map[string]*document
	open     map[string]*openDocument
	inputs   []index.Input
	targets  map[string]bool // the files asked about; nil: all
	snapshot *Snapshot
	problems []Problem
	// filesRead is how many files the crates under analysis have, for the progress.
	filesRead int
}

// openDocument is a file that an editor has open: its tree is kept, so that an edit costs little.
type openDocument struct {
	tree   *syntax.Tree
	parser *syntax.Parser
}

// Open reads the crates that the paths belong to. Each path is a file or a folder, absolute. What cannot be
// read is said in the problems and left out; an error means that there is nothing to work on.
func Open(ctx context.Context, paths []string, o Options) (*Workspace, []Problem, error) {
	w := newWorkspace(o)
	_, err := await(ctx, w, func() (any, error) { return nil, w.openPaths(ctx, paths) })
	if err != nil {
		w.Close()
		return nil, nil, err
	}
	return w, w.problems, nil
}

func newWorkspace(o Options) *Workspace {
	w := &Workspace{
		options: o, catalog: catalog.Load(), config: config.Default(),
		docs: map[string]*document{}, open: map[string]*openDocument{},
		log: func(string) {},
	}
	if o.Log != nil {
		w.log = o.Log
	}
	return w
}

func (w *Workspace) openPaths(ctx context.Context, paths []string) error {
	m, err := w.readPaths(ctx, paths)
	if err != nil {
		return err
	}
	return w.build(ctx, m)
}

// material is what a workspace is built from.
type material struct {
	crates  []project.Crate
	sources []project.Crate   // that are known from their sources alone
	texts   map[string][]byte // of the crates' files
}

// readPaths reads what the paths belong to, and parses nothing yet.
func (w *Workspace) readPaths(ctx context.Context, paths []string) (*material, error) {
	m := &material{}
	var layouts []*project.Layout
	for _, p := range paths {
		l, err := project.Load(project.OS(), p)
		if err != nil {
			return nil, err
		}
		if w.Root == "" {
			w.Root = l.Root
		}
		for _, pr := range l.Problems {
			w.problems = append(w.problems, Problem{File: pr.File, Line: pr.Line, Message: pr.Message, Fatal: true})
		}
		layouts = append(layouts, l)
		w.restrict(p)
	}
	w.readConfig()
	if dir := depotDir(w.options); dir != "" {
		w.depot = depot.New(dir, depot.DefaultLimit)
	}
	if w.config.Dependencies {
		for _, l := range layouts {
			m.sources = append(m.sources, project.Resolve(project.OS(), l, cargoHome(), host())...)
		}
	}
	for _, l := range layouts {
		m.crates = append(m.crates, l.Crates...)
	}
	var err error
	m.texts, err = w.readTexts(ctx, m.crates)
	return m, err
}

// build parses and links what was read.
func (w *Workspace) build(ctx context.Context, m *material) error {
	w.opening.Store(&ctx)
	if err := w.parseTexts(ctx, m.texts); err != nil {
		return err
	}
	if err := w.link(ctx, m.crates, m.sources); err != nil {
		return err
	}
	w.opening.Store(nil)
	return ctx.Err() // what was read of dependencies after that is not whole
}

// givenUp reports whether nobody waits any more for the workspace that is being opened.
func (w *Workspace) givenUp() bool {
	ctx := w.opening.Load()
	return ctx != nil && (*ctx).Err() != nil
}

// restrict narrows the report to what was asked about: a file is read with the crate around it, but only
// its own findings are wanted.
func (w *Workspace) restrict(path string) {
	info, err := os.Stat(path)
	if err != nil || w.options.Whole || info.IsDir() && path == w.Root {
		return
	}
	if w.targets == nil {
		w.targets = map[string]bool{}
	}
	w.targets[path] = true
}

// wanted reports whether a file's findings were asked for.
func (w *Workspace) wanted(path string) bool {
	if w.targets == nil {
		return true
	}
	for t := range w.targets {
		if path == t || strings.HasPrefix(path, t+string(filepath.Separator)) {
			return true
		}
	}
	return false
}

// readConfig reads crossawait.toml beside the root's manifest and puts the editor's settings over it.
func (w *Workspace) readConfig() {
	names := RuleNames()
	file := filepath.Join(w.Root, config.FileName)
	data, err := os.ReadFile(file)
	if err == nil {
		c, ps := config.Parse(data, names)
		w.config = c
		lines := source.NewLines(data)
		for _, p := range ps {
			w.problems = append(w.problems, Problem{
				File: file, Line: lines.Line(uint32(p.Offset)) + 1, Message: p.Message,
				Span: source.Span{Start: uint32(p.Offset), End: uint32(p.End)}, Lines: lines, Fatal: true,
			})
		}
	}
	for _, p := range w.config.Apply(w.options.Settings, names) {
		w.problems = append(w.problems, Problem{File: file, Message: "editor settings: " + p.Message})
	}
	w.written = data
	w.readQueries(file, data)
	w.catalog = withRows(w.catalog, w.config)
	w.pool = index.NewPool(macros{w.catalog, w.queries, &sync.Map{}})
}

// readTexts reads every file of the crates, on all processors.
func (w *Workspace) readTexts(ctx context.Context, crates []project.Crate) (map[string][]byte, error) {
	var files []string
	for _, c := range crates {
		files = append(files, c.Files...)
	}
	sort.Strings(files)
	files = slices.Compact(files)
	texts := make(map[string][]byte, len(files))
	err := w.eachFile(ctx, files, nil, func(f string) (keep func(), err error) {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, fmt.Errorf("cannot be read: %w", errWithoutPath(err))
		}
		return func() { texts[f] = text }, nil
	})
	return texts, err
}

// parseTexts parses the texts of files, on all processors.
func (w *Workspace) parseTexts(ctx context.Context, texts map[string][]byte) error {
	w.filesRead = len(texts)
	return w.eachFile(ctx, slices.Sorted(maps.Keys(texts)), w.options.Progress, func(f string) (keep func(), err error) {
		doc, err := w.parse(f, texts[f])
		if err != nil {
			return nil, err
		}
		return func() { w.docs[f] = doc }, nil
	})
}

// eachFile calls do for each file, from several goroutines, and what do gives one at a time. Errors are the workspace's
// problems.
func (w *Workspace) eachFile(ctx context.Context, files []string, progress func(done, total int), do func(f string) (keep func(), err error)) error {
	total, done := len(files), 0
	var mu sync.Mutex
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for _, f := range files {
		g.Go(func() error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			keep, err := do(f)
			mu.Lock()
			defer mu.Unlock()
			done++
			if progress != nil {
				progress(done, total)
			}
			if err != nil {
				w.problems = append(w.problems, Problem{File: f, Message: err.Error(), Fatal: true})
				return nil
			}
			keep()
			return nil
		})
	}
	err := g.Wait()
	sort.SliceStable(w.problems, func(i, j int) bool { return w.problems[i].File < w.problems[j].File })
	return err
}

func (w *Workspace) parse(path string, text []byte) (doc *document, err error) {
	w.pool.Use(func(p *syntax.Parser) {
		var tree *syntax.Tree
		if tree, err = p.Parse(text); err != nil {
			return
		}
		defer tree.Close()
		outline := cut(p, tree, text)
		doc = newDocument(path, text, outline, w.mark(tree, text, outline, nil))
	})
	return doc, err
}

// cut makes the outline of a text that was just parsed, and keeps the rows that will be asked for, as long as the
// tree is there: of a file without a future hardly any will.
func cut(p *syntax.Parser, tree *syntax.Tree, text []byte) *syntax.Outline {
	outline := syntax.Cut(text, tree, nil, nil)
	if slices.ContainsFunc(outline.Entries, func(e syntax.Entry) bool { return e.Unit.Async }) {
		p.Preload(tree, outline)
	}
	return outline
}

// errWithoutPath takes the path out of a file error: whoever prints it names the file already.
func errWithoutPath(err error) error {
	if pe, ok := err.(*os.PathError); ok {
		return pe.Err
	}
	return err
}

// link makes the first snapshot. sources are the crates that are known from their sources alone.
func (w *Workspace) link(ctx context.Context, crates, sources []project.Crate) error {
	files := map[string]*index.File{} // crates share files
	for _, c := range crates {
		in := index.Input{
			Key: c.Key, Name: c.Name, Edition: c.Edition, Rust: c.Rust, Root: c.Root, Deps: w.deps(c), OnlyReached: c.OnlyReached,
			Features: c.Features, Target: w.target(c),
		}
		if w.options.Edition != 0 {
			in.Edition = w.options.Edition
		}
		for _, f := range c.Files {
			doc := w.docs[f]
			if doc == nil {
				continue
			}
			if files[f] == nil {
				files[f] = &index.File{Path: f, Outline: doc.outline}
			}
			in.Files = append(in.Files, files[f])
		}
		if len(in.Files) > 0 {
			w.inputs = append(w.inputs, in)
		}
	}
	w.inputs = index.Assign(w.inputs) // a package's targets share its folders
	dependencies := w.dependencies(sources)
	if err := w.prefetch(ctx, dependencies); err != nil {
		return err
	}
	inputs := append(slices.Clone(w.inputs), w.stubs()...)
	inputs = append(inputs, dependencies...)
	ix := index.New(inputs, w.pool)
	w.snapshot = newSnapshot(w, ix, maps.Clone(w.docs), nil, "")
	w.checkRows()
	return nil
}

// stubKey is the key of the catalog's declaration of a crate.
func stubKey(name string) string { return "stub:" + name }

// stubDeps makes every crate of the catalog visible under its own name.
func stubDeps() map[string]string {
	deps := map[string]string{}
	for _, name := range catalog.StubCrates() {
		deps[name] = stubKey(name)
	}
	return deps
}

// deps are the crates that c sees. A file outside any package sees the whole catalog.
func (w *Workspace) deps(c project.Crate) map[string]string {
	deps := stubDeps()
	w.addExterns(deps, c.Externs)
	for name, key := range c.Deps {
		deps[name] = key
	}
	return deps
}

// stubs are the crates that the catalog declares, read when a path first enters them.
func (w *Workspace) stubs() []index.Input {
	var out []index.Input
	for _, name := range catalog.StubCrates() {
		out = append(out, index.Input{
			Key: stubKey(name), Name: name, Edition: 2021, Stub: true, Deps: stubDeps(),
			Load: func() []*index.File { return loadStub(name) },
		})
	}
	return out
}

// stubFiles are the catalog's declarations once read, by crate. They are the same for every workspace of the
// process, and never change.
var stubFiles sync.Map // string -> func() []*index.File

func loadStub(name string) []*index.File {
	load, _ := stubFiles.LoadOrStore(name, sync.OnceValue(func() []*index.File {
		stub, _ := catalog.StubOf(name)
		files, err := index.Stored(stub.Paths(), stub.Texts(), stub.Outline)
		if err != nil {
			panic("the catalog's stub of " + name + ": " + err.Error()) // the tests rule it out
		}
		return files
	}))
	return load.(func() []*index.File)()
}

// CargoCheck says whether the settings let the server run `cargo check`.
func (w *Workspace) CargoCheck() bool { return w.config.CargoCheck }

// SeverityIsSet reports whether the settings choose the severity of a rule.
func (s *Snapshot) SeverityIsSet(rule string) bool {
	severity, ok := s.w.config.Rules[rule]
	return ok && severity != "default"
}

// Snapshot is the present state.
func (w *Workspace) Snapshot() *Snapshot {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.snapshot
}

// SetText gives a file a new text, as if it were saved so. Files of no crate are ignored.
func (w *Workspace) SetText(path string, text []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	doc, err := w.parse(path, text)
	if err != nil {
		return
	}
	w.replace(doc)
}

// replace puts a new version of a file into a new snapshot. The lock is held.
func (w *Workspace) replace(doc *document) {
	if _, known := w.docs[doc.path]; !known {
		return
	}
	w.docs[doc.path] = doc
	w.snapshot = w.snapshot.following(doc)
}

// Holds reports whether a file belongs to the workspace.
func (w *Workspace) Holds(path string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.docs[path] != nil
}

// OpenDocument keeps a file's tree from now on, and gives it the editor's text.
func (w *Workspace) OpenDocument(path string, text []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closeLocked(path)
	parser := syntax.NewParser()
	tree, err := parser.Parse(text)
	if err != nil {
		parser.Close()
		return err
	}
	w.open[path] = &openDocument{tree: tree, parser: parser}
	w.rooms.opened(path)
	if old := w.docs[path]; old != nil && string(old.text) == string(text) {
		return nil
	}
	outline := syntax.Cut(text, tree, nil, nil)
	w.replace(newDocument(path, text, outline, w.mark(tree, text, outline, nil)))
	return nil
}

// EditDocument applies edits to an open file; text is what they lead to. Edits are in the coordinates of
// the text before, sorted, and do not overlap; nil means that all of it changed.
func (w *Workspace) EditDocument(path string, text []byte, edits []source.Edit) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	o, old := w.open[path], w.docs[path]
	if o == nil || old == nil {
		return fmt.Errorf("%s is not open", path)
	}
	if edits == nil {
		edits = source.Difference(old.text, text)
	}
	tree, _, err := o.parser.Reparse(o.tree, old.text, text, edits)
	if err != nil {
		return err
	}
	outline := syntax.Cut(text, tree, old.outline, o.tree)
	o.tree.Close()
	o.tree = tree
	w.replace(newDocument(path, text, outline, w.mark(tree, text, outline, old)))
	return nil
}

// CloseDocument lets go of a file's tree and goes back to what is on disk.
func (w *Workspace) CloseDocument(path string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.closeLocked(path) {
		return
	}
	old := w.docs[path]
	if old == nil {
		return
	}
	if text, err := os.ReadFile(path); err == nil && string(text) != string(old.text) {
		if doc, err := w.parse(path, text); err == nil {
			w.replace(doc)
		}
	}
}

func (w *Workspace) closeLocked(path string) bool {
	o := w.open[path]
	if o == nil {
		return false
	}
	o.tree.Close()
	o.parser.Close()
	delete(w.open, path)
	w.rooms.closed(w.snapshot, path)
	return true
}

// Close frees the trees and parsers, as soon as what is under way is done. Snapshots go on answering for what they have
// computed.
func (w *Workspace) Close() {
	w.mu.Lock()
	defer w.mu.Unlock()
	for path := range w.open {
		w.closeLocked(path)
	}
	w.work.whenIdle(func() {
		if w.pool != nil {
			w.pool.Close()
		}
		if w.queries != nil {
			w.queries.Close()
		}
	})
}
