package engine

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/depot"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/project"
	"github.com/crossawait/crossawait/internal/syntax"
)

// cargoHome is the folder in which cargo keeps what it has downloaded (the Cargo book, "Cargo Home"); "" when it is
// not known.
func cargoHome() string {
	if dir := os.Getenv("CARGO_HOME"); dir != "" {
		return dir
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return ""
	}
	return filepath.Join(home, ".cargo")
}

// addExterns makes a crate's dependencies visible. The catalog's declarations are preferred where they are of a
// version that is compatible with the one in use: the tables name their items, and what they say of auto traits is
// rustdoc's. Declarations of another version would only mislead.
func (w *Workspace) addExterns(deps map[string]string, externs map[string]project.Extern) {
	for name, x := range externs {
		declared, stub := catalog.StubVersion(x.Crate), stubNames()[x.Crate]
		switch {
		case stub && declared != "" && (x.Version == "" || project.Compatible(declared, x.Version)):
			deps[name] = stubKey(x.Crate)
		case x.Key != "":
			deps[name] = x.Key
		case stub && declared == "":
			deps[name] = stubKey(x.Crate)
		default:
			delete(deps, name)
		}
	}
}

// stubNames are the crates that the catalog declares.
var stubNames = sync.OnceValue(func() map[string]bool {
	names := map[string]bool{}
	for _, name := range catalog.StubCrates() {
		names[name] = true
	}
	return names
})

// dependencies are the inputs of crates that are known from their sources, read when a path first enters them.
func (w *Workspace) dependencies(crates []project.Crate) []index.Input {
	var out []index.Input
	seen := map[string]bool{}
	for _, c := range crates {
		if seen[c.Key] {
			continue
		}
		seen[c.Key] = true
		in := index.Input{
			Key: c.Key, Name: c.Name, Edition: c.Edition, Root: c.Root, Foreign: true, ProcMacro: c.ProcMacro,
			Features: c.Features, Target: w.target(c), Deps: map[string]string{},
			Load: sync.OnceValue(func() []*index.File { return w.readDependency(c) }),
		}
		for name, key := range c.Deps {
			in.Deps[name] = key
		}
		w.addExterns(in.Deps, c.Externs)
		out = append(out, in)
	}
	return out
}

// UserCache is the folder for Options.Cache among the user's caches; "" when there is none.
func UserCache() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "crossawait")
}

// depotDir is where reduced outlines of dependencies are kept between runs; "" keeps none.
func depotDir(o Options) string {
	if o.Cache == "" {
		return ""
	}
	return filepath.Join(o.Cache, "outlines")
}

// readDependency reads a dependency's sources: from the depot, or else by parsing them, and then into the depot.
func (w *Workspace) readDependency(c project.Crate) []*index.File {
	if c.ProcMacro {
		return nil
	}
	key := depotKey(c, w.target(c))
	kept, ok := w.depot.Load(key, func(f *depot.File) bool {
		info, err := os.Stat(filepath.Join(c.Dir, filepath.FromSlash(f.Path)))
		return err == nil && info.Size() == f.Size && info.ModTime().UnixNano() == f.ModTime
	})
	if ok {
		files := make([]*index.File, len(kept))
		for i, f := range kept {
			files[i] = &index.File{Path: filepath.Join(c.Dir, filepath.FromSlash(f.Path)), Outline: f.Outline}
		}
		w.unsealed.add(c, kept)
		return files
	}
	made := map[string]depot.File{}
	files := index.Follow(c.Root, c.Features, w.target(c), func(path string) *syntax.Outline {
		if w.givenUp() {
			return nil
		}
		f, ok := w.cutDependency(path)
		if !ok {
			return nil
		}
		made[path] = f
		return f.Outline
	})
	for _, f := range files {
		one := made[f.Path]
		rel, err := filepath.Rel(c.Dir, f.Path)
		if err != nil {
			w.failed.Store(true) // on another volume: nothing is kept
			return files
		}
		one.Path = filepath.ToSlash(rel)
		kept = append(kept, one)
	}
	w.unsealed.add(c, kept)
	if len(kept) > 0 && !w.givenUp() {
		w.depot.Store(key, kept)
	}
	return files
}

// prefetch reads, on all processors, the dependencies that will be live as soon as the first question is asked: those
// that the crates under analysis mention, and those that these pass on. The rest waits until a path leads there.
func (w *Workspace) prefetch(ctx context.Context, dependencies []index.Input) error {
	byKey := map[string]*index.Input{}
	for i := range dependencies {
		byKey[dependencies[i].Key] = &dependencies[i]
	}
	wave := map[*index.Input]bool{}
	for i := range w.inputs {
		for name, key := range w.inputs[i].Deps {
			if in := byKey[key]; in != nil && !wave[in] && w.says(&w.inputs[i], name) {
				wave[in] = true
			}
		}
	}
	var mu sync.Mutex
	seen, done := maps.Clone(wave), 0
	for len(wave) > 0 {
		next := map[*index.Input]bool{}
		g, ctx := errgroup.WithContext(ctx)
		g.SetLimit(runtime.GOMAXPROCS(0))
		for in := range wave {
			g.Go(func() error {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				files := in.Load()
				mu.Lock()
				defer mu.Unlock()
				index.PassedOn(files, func(name string) {
					if dep := byKey[in.Deps[name]]; dep != nil && !seen[dep] {
						seen[dep], next[dep] = true, true
					}
				})
				done++
				if w.options.Progress != nil {
					w.options.Progress(w.filesRead+done, w.filesRead+len(seen))
				}
				return nil
			})
		}
		if err := g.Wait(); err != nil {
			return err
		}
		wave = next
	}
	return nil
}

// says reports whether a crate's text may begin a path with a name.
func (w *Workspace) says(in *index.Input, name string) bool {
	word := []byte(name)
	return slices.ContainsFunc(in.Files, func(f *index.File) bool { return bytes.Contains(w.docs[f.Path].text, word) })
}

// host is the machine that we run on, as rustc's cfgs describe it: what cargo builds dependencies for unless it is
// told otherwise. Of two items of one name in the workspace it has one as a rule.
var host = sync.OnceValue(func() *cfg.Target {
	t := &cfg.Target{OS: runtime.GOOS, Windows: runtime.GOOS == "windows", PointerWidth: strconv.Itoa(strconv.IntSize)}
	switch runtime.GOOS {
	case "darwin":
		t.OS, t.Vendor = "macos", "apple"
	case "windows":
		t.Vendor, t.Env = "pc", "msvc"
	case "linux":
		t.Vendor, t.Env = "unknown", "gnu" // as rustc's triples have it: x86_64-unknown-linux-gnu
		if musl, _ := filepath.Glob("/lib/ld-musl-*"); len(musl) > 0 {
			t.Env = "musl"
		}
	default:
		t.Vendor = "unknown"
	}
	t.Unix = !t.Windows
	t.Arch = map[string]string{"amd64": "x86_64", "arm64": "aarch64", "386": "x86", "arm": "arm", "riscv64": "riscv64"}[runtime.GOARCH]
	return t
})

// target is the machine that we run on, with what the build script of a crate's package finds out.
func (w *Workspace) target(c project.Crate) *cfg.Target {
	built := w.catalog.Builds(c.Package)
	if built == nil {
		return host()
	}
	t := *host()
	t.Built = built
	return &t
}

// depotKey is what decides how a package's sources are read.
func depotKey(c project.Crate, target *cfg.Target) depot.Key {
	var made strings.Builder
	fmt.Fprintf(&made, "%s %s %+v", c.Checksum, filepath.Base(c.Root), *target)
	for _, f := range slices.Sorted(maps.Keys(c.Features)) {
		fmt.Fprintf(&made, " %s=%t", f, c.Features[f])
	}
	if c.Checksum == "" {
		fmt.Fprintf(&made, " %s", c.Dir)
	}
	return depot.Key{Name: c.Package + " " + c.Version, Made: made.String()}
}

// cutDependency reads one file of a dependency; ok is false when it is not there, or cannot be parsed.
func (w *Workspace) cutDependency(path string) (f depot.File, ok bool) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return f, false
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return f, false
	}
	w.pool.Use(func(p *syntax.Parser) {
		tree, err := p.Parse(text)
		if err != nil {
			return
		}
		defer tree.Close()
		f.Outline = syntax.Reduce(syntax.Cut(text, tree, nil, nil))
	})
	f.Size, f.ModTime = info.Size(), info.ModTime().UnixNano()
	return f, f.Outline != nil
}
