// Package project finds out, from a path, which crates there are: packages, their targets, editions and
// dependencies, as Cargo's manifests and folder conventions have them. It reads manifests and lists source
// files; it never reads Rust, and runs no cargo.
package project

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// Layout is what a path leads to.
type Layout struct {
	// Root is the folder of the workspace; without one, of the package; without that, of the file, or the
	// folder asked for.
	Root string
	// Crates are sorted by the folders of their packages, a package's library first. Of packages that are only
	// depended on there is the library.
	Crates   []Crate
	Problems []Problem
	// Lone says that the path belongs to no package: each file is a crate of its own.
	Lone bool
}

// Kind is the kind of a crate's target.
type Kind uint8

// The kinds of target.
const (
	Lib Kind = iota
	Bin
	Example
	Test
	Bench
	BuildScript
	LoneFile
)

var kindNames = [...]string{"lib", "bin", "example", "test", "bench", "build", "file"}

func (k Kind) String() string { return kindNames[k] }

// Crate is one target of a package, or a lone file.
type Crate struct {
	Key     string // unique among the crates of all layouts
	Name    string // as paths name it
	Kind    Kind
	Package string // the package's name; "" for a lone file
	Dir     string // the package's folder; the file's, for a lone one
	Edition int
	// Rust is the package's rust-version as written, "" without.
	Rust string
	Root string // the crate root's file
	// Files are the source files that may belong to the crate, sorted, the root among them. Targets share
	// candidates: which ones a crate really has is seen by following its `mod`s (index.Assign).
	Files []string
	// OnlyReached says that candidates that no `mod` reaches are not part of the crate.
	OnlyReached bool
	// Deps are the crates of this layout that are visible: name here -> Key.
	Deps map[string]string
	// Externs are the other dependencies, by their names here.
	Externs map[string]Extern
	// Features are the package's default features and all that they imply, of the package itself. Those of a
	// crate that Resolve found are the ones that are on; false says that one may be on, and is not with the
	// default features of what was asked for.
	Features map[string]bool
	// Wanted says that the crate belongs to what was asked for, and is not only depended on.
	Wanted bool

	// What follows is known of the crates that Resolve finds.
	Version string // the package's
	// Checksum is the lock file's, of the package as the registry has it; "" without.
	Checksum string
	// ProcMacro says that the crate has macros alone to give to others.
	ProcMacro bool
}

// Extern is a dependency that is not of the layout itself.
type Extern struct {
	Crate string // its own name, as paths have it
	// Version is the locked one; before Resolve and without a lock file, the lowest that the manifest allows, as
	// far as written ("1", "0.3"); "" when any will do.
	Version string
	// Key is that of the crate in Resolve's answer; "" when its sources are not there, or before Resolve.
	Key string
}

// Problem is something wrong with a manifest, or a file that cannot be read. It does not stop the rest.
type Problem struct {
	File    string
	Line    int // from 1; 0 when it is about the whole file
	Message string
}

// Error makes a Problem an error, as compilers print it.
func (p Problem) Error() string {
	if p.Line == 0 {
		return fmt.Sprintf("%s: %s", p.File, p.Message)
	}
	return fmt.Sprintf("%s:%d: %s", p.File, p.Line, p.Message)
}

// ManifestName is the name of Cargo's manifests.
const ManifestName = "Cargo.toml"

// DefaultEdition is that of files outside any package.
const DefaultEdition = 2021

// manifestDefault is the edition of a package that names none.
const manifestDefault = 2015

// Load finds the crates that a path belongs to. Path is absolute: a Rust file, a manifest, or a folder.
//
// A folder with a workspace's manifest gives all members; one inside a package, the package. A file in a
// package gives its package; a file that no target of it can reach, or that is in no package, is a crate of
// its own. To a package come the packages that it depends on by path. An error means that path itself cannot
// be read.
func Load(fsys FS, path string) (*Layout, error) {
	path = filepath.Clean(path)
	info, err := fsys.Stat(path)
	if err != nil {
		return nil, Problem{File: path, Message: reason(err)}
	}
	l := &loader{fs: fsys, manifests: map[string]*manifest{}, packages: map[string]*pkg{}}
	file := ""
	dir := path
	switch {
	case info.Dir:
	case filepath.Base(path) == ManifestName:
		dir = filepath.Dir(path)
	default:
		file, dir = path, filepath.Dir(path)
	}
	var layout *Layout
	if file != "" {
		layout = l.file(file, dir)
	} else {
		layout = l.folder(dir)
	}
	slices.SortStableFunc(l.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line)
	})
	layout.Problems = slices.Compact(l.problems)
	return layout, nil
}

// reason is a file error without the operation and path, which the caller says.
func reason(err error) string {
	for {
		inner := errors.Unwrap(err)
		if inner == nil {
			return err.Error()
		}
		err = inner
	}
}

// loader is one Load under way.
type loader struct {
	fs        FS
	manifests map[string]*manifest // by folder; nil values: there is none
	packages  map[string]*pkg      // by folder
	problems  []Problem
}

func (l *loader) problem(file string, line int, format string, args ...any) {
	l.problems = append(l.problems, Problem{File: file, Line: line, Message: fmt.Sprintf(format, args...)})
}

// file is the layout for one Rust file.
func (l *loader) file(file, dir string) *Layout {
	m := l.packageAround(dir)
	if m == nil {
		return &Layout{Root: dir, Lone: true, Crates: []Crate{l.lone(file, DefaultEdition)}}
	}
	layout := l.layout([]*pkg{l.load(m)})
	for _, c := range layout.Crates {
		if c.Wanted && slices.Contains(c.Files, file) {
			return layout
		}
	}
	lone := l.lone(file, l.load(m).edition)
	lone.Deps = map[string]string{}
	lone.Features = nil // what it is built with is not known
	var around []Crate  // what the file may use: it may be the code of a test
	for _, c := range layout.Crates {
		if c.Wanted && c.Kind != BuildScript {
			lone.Externs = c.Externs
			maps.Copy(lone.Deps, c.Deps)
		}
		if c.Kind == Lib {
			if c.Wanted {
				lone.Deps[c.Name] = c.Key
			}
			c.Wanted = false
			around = append(around, c)
		}
	}
	return &Layout{Root: layout.Root, Lone: true, Crates: append(around, lone)}
}

// folder is the layout for a folder.
func (l *loader) folder(dir string) *Layout {
	m := l.manifestAround(dir)
	if m == nil {
		return l.looseFiles(dir)
	}
	var wanted []*pkg
	if m.dir == dir && m.workspace != nil {
		for _, member := range l.members(m) {
			wanted = append(wanted, l.load(member))
		}
	} else if m.pkg != nil {
		wanted = append(wanted, l.load(m))
	}
	if len(wanted) == 0 {
		return l.looseFiles(dir)
	}
	return l.layout(wanted)
}

// looseFiles makes a crate of each file below a folder that is in no package.
func (l *loader) looseFiles(dir string) *Layout {
	layout := &Layout{Root: dir, Lone: true}
	for _, f := range l.rustFiles(dir, nil, false) {
		layout.Crates = append(layout.Crates, l.lone(f, DefaultEdition))
	}
	return layout
}

func (l *loader) lone(file string, edition int) Crate {
	return Crate{
		Key: "file " + file, Name: crateName(strings.TrimSuffix(filepath.Base(file), ".rs")), Kind: LoneFile,
		Dir: filepath.Dir(file), Edition: edition, Root: file, Files: []string{file}, Wanted: true,
		Features: map[string]bool{}, // rustc by itself sets none
	}
}

// layout puts together the crates of the wanted packages and of those they depend on by path.
func (l *loader) layout(wanted []*pkg) *Layout {
	layout := &Layout{}
	isWanted := map[*pkg]bool{}
	for _, p := range wanted {
		isWanted[p] = true
	}
	var all []*pkg
	seen := map[*pkg]bool{}
	queue := slices.Clone(wanted)
	for len(queue) > 0 {
		p := queue[0]
		queue = queue[1:]
		if p == nil || seen[p] {
			continue
		}
		seen[p] = true
		all = append(all, p)
		if layout.Root == "" {
			layout.Root = p.root
		}
		for _, d := range p.deps {
			if d.local != nil {
				queue = append(queue, l.load(d.local))
			}
		}
	}
	slices.SortFunc(all, func(a, b *pkg) int { return cmp.Compare(a.dir, b.dir) })
	for _, p := range all {
		for _, c := range l.crates(p) {
			if isWanted[p] || c.Kind == Lib {
				c.Wanted = isWanted[p]
				layout.Crates = append(layout.Crates, c)
			}
		}
	}
	return layout
}

// crateName is a package's or target's name as paths have it.
func crateName(s string) string { return strings.ReplaceAll(s, "-", "_") }
