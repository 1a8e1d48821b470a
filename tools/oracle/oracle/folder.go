package oracle

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

const manifestName = "Cargo.toml"

// manifest is the part of a Cargo.toml that the oracle goes by. It reads manifests by itself, and only the
// plain kind: what our own analysis makes of them is held against this.
type manifest struct {
	Package *struct {
		Name    string
		Edition any // a string, or { workspace = true }
	}
	Lib          struct{ Name, Path string }
	Workspace    *struct{ Package struct{ Edition string } }
	Dependencies map[string]any // a version, or { path, package, version }
}

// crate is one crate of a folder.
type crate struct {
	dir     string // of the package, below the fixture's folder; "." is that folder
	name    string
	kind    string // lib or bin
	root    string
	edition string
	deps    []dependency
}

type dependency struct {
	name, pkg, version string // name is the one that code writes
	dir                string // of a package of the folder; "" otherwise
}

// folder compiles the crates of a fixture's folder.
func (c *Compiler) folder(ctx context.Context, dir string, files map[string]string, edition string) (Verdict, error) {
	known := map[string]string{}
	for file, text := range files {
		known[file] = file
		full := filepath.Join(dir, filepath.FromSlash(file))
		if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
			return Verdict{}, err
		}
		if err := os.WriteFile(full, []byte(text), 0o644); err != nil {
			return Verdict{}, err
		}
	}
	crates, err := cratesOf(files)
	if err != nil {
		return Verdict{}, err
	}
	v := Verdict{OK: true}
	rejected := map[string]bool{} // libraries, by folder
	libs := map[string]string{}   // their names
	for _, cr := range crates {
		if slices.ContainsFunc(cr.deps, func(d dependency) bool { return rejected[d.dir] }) {
			rejected[cr.dir] = rejected[cr.dir] || cr.kind == "lib"
			continue
		}
		args := []string{"-L", "dependency=" + dir, cr.root}
		for _, d := range cr.deps {
			flags := []string{"--extern", fmt.Sprintf("%s=lib%s.rmeta", d.name, libs[d.dir])}
			if d.dir == "" {
				if flags, err = c.deps.renamed(d.name, d.pkg, d.version); err != nil {
					return Verdict{}, fmt.Errorf("%s: %w", path.Join(cr.dir, manifestName), err)
				}
			}
			args = append(args, flags...)
		}
		if edition != ByManifest {
			cr.edition = edition
		}
		one, err := c.compile(ctx, dir, known, cr.edition, cr.kind, cr.name, args)
		if err != nil {
			return Verdict{}, fmt.Errorf("%s: %w", cr.root, err)
		}
		v.OK = v.OK && one.OK
		v.Errors = append(v.Errors, one.Errors...)
		if cr.kind == "lib" {
			rejected[cr.dir], libs[cr.dir] = !one.OK, cr.name
		}
	}
	slices.SortStableFunc(v.Errors, func(a, b Error) int { return cmp.Or(cmp.Compare(a.File, b.File), a.Line-b.Line) })
	return v, nil
}

// cratesOf are the crates of a folder, each after those that it depends on: of every package its library and
// its src/main.rs.
func cratesOf(files map[string]string) ([]crate, error) {
	manifests := map[string]*manifest{}
	shared := ""
	for file, text := range files {
		if path.Base(file) != manifestName {
			continue
		}
		m := &manifest{}
		if err := toml.Unmarshal([]byte(text), m); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if m.Workspace != nil {
			shared = m.Workspace.Package.Edition
		}
		if m.Package != nil {
			manifests[path.Dir(file)] = m
		}
	}
	var out []crate
	done := map[string]bool{}
	var add func(dir string) error
	add = func(dir string) error {
		if done[dir] {
			return nil
		}
		done[dir] = true
		m := manifests[dir]
		if m == nil {
			return fmt.Errorf("there is no package in %s", dir)
		}
		base := crate{dir: dir, name: identifier(m.Package.Name), edition: shared}
		if own, ok := m.Package.Edition.(string); ok {
			base.edition = own
		}
		for _, name := range slices.Sorted(maps.Keys(m.Dependencies)) {
			d := dependencyOf(dir, name, m.Dependencies[name])
			if d.dir != "" {
				if err := add(d.dir); err != nil {
					return err
				}
			}
			base.deps = append(base.deps, d)
		}
		lib := base
		lib.kind, lib.root = "lib", path.Join(dir, cmp.Or(m.Lib.Path, "src/lib.rs"))
		lib.name = cmp.Or(m.Lib.Name, lib.name)
		if _, ok := files[lib.root]; ok {
			out = append(out, lib)
			base.deps = append(slices.Clone(base.deps), dependency{name: lib.name, pkg: lib.name, dir: dir})
		}
		bin := base
		bin.kind, bin.root = "bin", path.Join(dir, "src/main.rs")
		if _, ok := files[bin.root]; ok {
			out = append(out, bin)
		}
		return nil
	}
	for _, dir := range slices.Sorted(maps.Keys(manifests)) {
		if err := add(dir); err != nil {
			return nil, err
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no crate in the folder")
	}
	return out, nil
}

// dependencyOf reads a line of [dependencies] of the package in dir.
func dependencyOf(dir, name string, value any) dependency {
	d := dependency{name: identifier(name), pkg: name}
	version, _ := value.(string)
	t, _ := value.(map[string]any)
	if v, ok := t["version"].(string); ok {
		version = v
	}
	if pkg, ok := t["package"].(string); ok {
		d.pkg = pkg
	}
	if p, ok := t["path"].(string); ok {
		d.dir = path.Join(dir, p)
	}
	if strings.HasPrefix(version, "0.") {
		d.version = version // a crate of which there may be several
	}
	return d
}

// identifier is a package's name as code writes it.
func identifier(name string) string { return strings.ReplaceAll(name, "-", "_") }
