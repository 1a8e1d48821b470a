package engine

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/crossawait/crossawait/internal/depot"
	"github.com/crossawait/crossawait/internal/project"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/version"
)

// A check finds what one before it has found as long as all is the same that it rests on: the program, the options, the
// settings, how the packages are laid out, their texts, and what they depend on. So what a check found is kept under a
// hash of all that, and given again instead of being worked out.

// CheckOnce opens the paths, as Open does, and checks them, as Check does. With Options.Cache, what is found is kept
// there; when nothing has changed since, it is given again, and nothing is parsed.
func CheckOnce(ctx context.Context, paths []string, o Options) (*Report, []Problem, error) {
	w := newWorkspace(o)
	defer w.Close()
	r, err := await(ctx, w, func() (*Report, error) { return w.checkOnce(ctx, paths) })
	if err != nil {
		return nil, nil, err
	}
	return r, w.problems, nil
}

func (w *Workspace) checkOnce(ctx context.Context, paths []string) (*Report, error) {
	m, err := w.readPaths(ctx, paths)
	if err != nil {
		return nil, err
	}
	key, ok := w.checkKey(m)
	if ok {
		if r := w.recall(key, m.texts); r != nil {
			return r, nil
		}
	}
	read := w.problems
	w.problems = nil
	if err := w.build(ctx, m); err != nil {
		return nil, err
	}
	built := w.problems
	w.problems = slices.Concat(read, built)
	r, err := w.Check(ctx)
	if err == nil && ok && !w.failed.Load() {
		w.remember(key, r, built)
	}
	return r, err
}

// remembered is what is kept of a check.
type remembered struct {
	Findings       []rule.Finding
	Allowed        []Suppressed
	Files, Futures int
	Unread         []told
	Problems       []told       // that came up after reading
	Sources        []sourceFile // see Workspace.unsealed
}

// told is a Problem without the texts that it points into.
type told struct {
	File    string
	Line    int
	Span    source.Span
	Message string
	Fatal   bool
}

// sourceFile is one version of a file of a dependency's sources.
type sourceFile struct {
	Path          string
	Size, ModTime int64 // in bytes, and in nanoseconds since 1970
}

// present reports whether the file is as it was.
func (f sourceFile) present() bool {
	info, err := os.Stat(f.Path)
	return err == nil && info.Size() == f.Size && info.ModTime().UnixNano() == f.ModTime
}

// checkKey is what a check of the material rests on, apart from the sources of dependencies that may change. ok is
// false when something of it cannot be told.
func (w *Workspace) checkKey(m *material) (key depot.Key, ok bool) {
	if w.depot == nil {
		return key, false
	}
	program, err := os.Executable()
	if err != nil {
		return key, false
	}
	info, err := os.Stat(program)
	if err != nil {
		return key, false
	}
	queries, err := w.queryTexts()
	if err != nil {
		return key, false
	}
	h := sha256.New()
	if err := json.NewEncoder(h).Encode([]any{
		version.String(), sourceFile{program, info.Size(), info.ModTime().UnixNano()}, w.Root, w.options.Edition, w.options.Whole, w.options.Settings, w.targets,
		w.written, queries, host(), m.crates, m.sources, tellAll(w.problems),
	}); err != nil {
		return key, false
	}
	for _, path := range slices.Sorted(maps.Keys(m.texts)) {
		fmt.Fprintf(h, "%q %d\n", path, len(m.texts[path]))
		_, _ = h.Write(m.texts[path]) // a hash takes everything
	}
	return depot.Key{Name: "check " + filepath.Base(w.Root), Made: hex.EncodeToString(h.Sum(nil))}, true
}

// queryTexts are the project's own queries, by file.
func (w *Workspace) queryTexts() (map[string][]byte, error) {
	folder := w.QueriesFolder()
	if folder == "" {
		return nil, nil
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.scm"))
	if err != nil {
		return nil, err
	}
	texts := map[string][]byte{}
	for _, f := range files {
		if texts[f], err = os.ReadFile(f); err != nil {
			return nil, err
		}
	}
	return texts, nil
}

// recall is the report that was kept under a key; nil when there is none, or the sources of a dependency have changed.
// The workspace's problems are then what they were.
func (w *Workspace) recall(key depot.Key, texts map[string][]byte) *Report {
	data, ok := w.depot.Note(key)
	if !ok {
		return nil
	}
	var kept remembered
	if gob.NewDecoder(bytes.NewReader(data)).Decode(&kept) != nil {
		return nil
	}
	for _, f := range kept.Sources {
		if !f.present() {
			return nil
		}
	}
	text := func(file string) []byte { return texts[file] }
	w.problems = append(w.problems, problems(kept.Problems, text)...)
	return &Report{
		Findings: kept.Findings, Allowed: kept.Allowed, Files: kept.Files, Futures: kept.Futures,
		Unread: problems(kept.Unread, text), text: text,
	}
}

// remember keeps a report, and what came up while the workspace was built.
func (w *Workspace) remember(key depot.Key, r *Report, built []Problem) {
	var data bytes.Buffer
	if gob.NewEncoder(&data).Encode(remembered{
		Findings: r.Findings, Allowed: r.Allowed, Files: r.Files, Futures: r.Futures,
		Unread: tellAll(r.Unread), Problems: tellAll(built), Sources: w.unsealed.files,
	}) == nil {
		w.depot.Keep(key, data.Bytes())
	}
}

func tellAll(ps []Problem) []told {
	out := make([]told, len(ps))
	for i, p := range ps {
		out[i] = told{p.File, p.Line, p.Span, p.Message, p.Fatal}
	}
	return out
}

func problems(ts []told, text func(string) []byte) []Problem {
	var out []Problem
	for _, t := range ts {
		p := Problem{File: t.File, Line: t.Line, Span: t.Span, Message: t.Message, Fatal: t.Fatal}
		if x := text(t.File); x != nil {
			p.Lines = source.NewLines(x)
		}
		out = append(out, p)
	}
	return out
}

// unsealed are the files that were read of dependencies which have no checksum: folders that anybody may edit.
type unsealed struct {
	mu    sync.Mutex
	files []sourceFile
}

// add notes the files of a crate, as they were when they were read.
func (u *unsealed) add(c project.Crate, files []depot.File) {
	if c.Checksum != "" {
		return
	}
	u.mu.Lock()
	defer u.mu.Unlock()
	for _, f := range files {
		u.files = append(u.files, sourceFile{filepath.Join(c.Dir, filepath.FromSlash(f.Path)), f.Size, f.ModTime})
	}
}
