package main

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Cargo strips dependencies for development that have a path and no version when it publishes a package. A target that
// uses one cannot be built from what is published, by anybody, so that nothing can be known of what it takes from there.

// stripped are the names, as paths have them, of the dependencies that a package had before it was published and has no
// more. The package itself, which its own tests may depend on, is none.
func stripped(dir string) ([]string, error) {
	published, err := dependenciesOf(filepath.Join(dir, "Cargo.toml"))
	if err != nil {
		return nil, err
	}
	original, err := dependenciesOf(filepath.Join(dir, "Cargo.toml.orig"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	maps.DeleteFunc(original, func(name string, _ bool) bool { return published[name] })
	return slices.Sorted(maps.Keys(original)), nil
}

// dependenciesOf are the names in a manifest's tables of dependencies, and the package's own.
func dependenciesOf(manifest string) (map[string]bool, error) {
	type tables struct {
		Dependencies      map[string]any `toml:"dependencies"`
		DevDependencies   map[string]any `toml:"dev-dependencies"`
		BuildDependencies map[string]any `toml:"build-dependencies"`
	}
	var m struct {
		tables
		Package struct{ Name string }
		Target  map[string]tables
	}
	text, err := os.ReadFile(manifest)
	if err != nil {
		return nil, err
	}
	if err := toml.Unmarshal(text, &m); err != nil {
		return nil, err
	}
	names := map[string]bool{crateName(m.Package.Name): true}
	for _, t := range append(slices.Collect(maps.Values(m.Target)), m.tables) {
		for _, deps := range []map[string]any{t.Dependencies, t.DevDependencies, t.BuildDependencies} {
			for name := range deps {
				names[crateName(name)] = true
			}
		}
	}
	return names, nil
}

func crateName(pkg string) string { return strings.ReplaceAll(pkg, "-", "_") }

// unbuildable reports, of a file of a package, whether it cannot be built as published: whether it names a stripped
// dependency, or is a part of such targets alone. Files are relative to dir.
func unbuildable(dir string) (func(file string) bool, error) {
	names, err := stripped(dir)
	if err != nil || len(names) == 0 {
		return func(string) bool { return false }, err
	}
	named := regexp.MustCompile(`\b(?:` + strings.Join(names, "|") + `)\s*(?:::|;|\bas\b)`)
	t := targets{dir: dir, named: named, modules: map[string][]string{}, names: map[string]bool{}}
	blocked, free := map[string]bool{}, map[string]bool{}
	for _, folder := range []string{"tests", "examples", "benches"} {
		for _, pattern := range []string{"*.rs", "*/main.rs"} {
			roots, err := filepath.Glob(filepath.Join(dir, folder, pattern))
			if err != nil {
				return nil, err
			}
			for _, root := range roots {
				t.sort(root, blocked, free)
			}
		}
	}
	return func(file string) bool {
		file = filepath.Join(dir, file)
		return t.says(file) || blocked[file] && !free[file]
	}, nil
}

// targets are what is known of the files of a package's targets.
type targets struct {
	dir     string
	named   *regexp.Regexp
	modules map[string][]string // of a file
	names   map[string]bool     // whether a file names a stripped dependency
}

// sort puts the files of the target with a root to those that can be built or to those that cannot.
func (t *targets) sort(root string, blocked, free map[string]bool) {
	files := []string{root}
	into := free
	for i := 0; i < len(files); i++ {
		if t.says(files[i]) {
			into = blocked
		}
		for _, m := range t.modules[files[i]] {
			if !slices.Contains(files, m) {
				files = append(files, m)
			}
		}
	}
	for _, f := range files {
		into[f] = true
	}
}

var modItem = regexp.MustCompile(`(?m)(?:#\[path\s*=\s*"([^"]+)"\]\s*)?^\s*(?:pub(?:\([a-z ]*\))?\s+)?mod\s+(\w+)\s*;`)

// comment is a line's comment: examples in documentation may use anything.
var comment = regexp.MustCompile(`(?m)//.*$`)

// says reads a file: whether it names a stripped dependency, and its modules.
func (t *targets) says(file string) bool {
	if says, known := t.names[file]; known {
		return says
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.names[file] = false
		return false
	}
	for _, m := range modItem.FindAllSubmatch(text, -1) {
		dir, name := filepath.Dir(file), string(m[2])
		for _, f := range []string{
			filepath.Join(dir, string(m[1])), filepath.Join(dir, name+".rs"), filepath.Join(dir, name, "mod.rs"),
			filepath.Join(strings.TrimSuffix(file, ".rs"), name+".rs"),
		} {
			if info, err := os.Stat(f); err == nil && info.Mode().IsRegular() {
				t.modules[file] = append(t.modules[file], f)
				break
			}
		}
	}
	t.names[file] = t.named.Match(comment.ReplaceAll(text, nil))
	return t.names[file]
}
