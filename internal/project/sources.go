package project

import (
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/Masterminds/semver/v3"
	"github.com/pelletier/go-toml/v2"
)

// store knows where the sources of packages lie: cargo's registry folder, its checkouts of git repositories,
// and folders that stand in for registries.
type store struct {
	l    *loader
	home string // cargo's; "" when it is not known

	registries []registry
	vendored   []string // folders of packages that take the place of registries, the most particular first
	checkouts  map[string]map[string]string
}

// registry is one folder of unpacked packages: versions by name.
type registry struct {
	dir      string
	packages map[string][]string
}

// newStore reads what cargo's configuration files say about the sources of the workspace at root.
func newStore(l *loader, root, home string) *store {
	s := &store{l: l, home: home, checkouts: map[string]map[string]string{}}
	s.configured(root)
	if home != "" {
		src := filepath.Join(home, "registry", "src")
		for _, r := range l.folders(src) {
			s.registries = append(s.registries, s.readRegistry(filepath.Join(src, r)))
		}
	}
	return s
}

// folders are the names of the folders in dir; nil when it cannot be read.
func (l *loader) folders(dir string) []string {
	entries, err := l.fs.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() {
			out = append(out, e.Name())
		}
	}
	return out
}

func (s *store) readRegistry(dir string) registry {
	r := registry{dir: dir, packages: map[string][]string{}}
	for _, folder := range s.l.folders(dir) {
		if name, version, ok := splitVersion(folder); ok {
			r.packages[name] = append(r.packages[name], version)
		}
	}
	return r
}

// splitVersion takes `name-1.2.3` apart.
func splitVersion(folder string) (name, version string, ok bool) {
	for i := 0; i < len(folder); i++ {
		if folder[i] != '-' {
			continue
		}
		if _, err := semver.StrictNewVersion(folder[i+1:]); err == nil {
			return folder[:i], folder[i+1:], true
		}
	}
	return "", "", false
}

// configured reads [source] of the configuration files that cargo reads for a folder: in `.cargo` of the folder
// and those above, and in cargo's home. A folder `vendor` beside the manifest counts without any, for a
// workspace may be configured by its environment.
func (s *store) configured(root string) {
	files := []string{}
	for dir := root; ; dir = filepath.Dir(dir) {
		files = append(files, filepath.Join(dir, ".cargo", "config.toml"), filepath.Join(dir, ".cargo", "config"))
		if dir == filepath.Dir(dir) {
			break
		}
	}
	if s.home != "" {
		files = append(files, filepath.Join(s.home, "config.toml"), filepath.Join(s.home, "config"))
	}
	for i, file := range files {
		text, err := s.l.fs.ReadFile(file)
		if err != nil {
			continue
		}
		var in struct {
			Source map[string]struct{ Directory string }
		}
		if toml.Unmarshal(text, &in) != nil {
			continue
		}
		base := filepath.Dir(filepath.Dir(file))
		if s.home != "" && i >= len(files)-2 {
			base = s.home
		}
		for _, name := range slices.Sorted(maps.Keys(in.Source)) {
			if dir := in.Source[name].Directory; dir != "" {
				s.vendored = append(s.vendored, join(base, dir))
			}
		}
	}
	s.vendored = append(s.vendored, filepath.Join(root, "vendor"))
}

// find is the folder of a locked package; "" when its sources are not there. A package without a source is one
// of the workspace's own, and not for find.
func (s *store) find(p *locked) string {
	if url, ok := strings.CutPrefix(p.Source, "git+"); ok {
		if dir := s.checkout(url, p.Name); dir != "" {
			return dir
		}
	}
	if dir := s.vendor(p.Name, p.Version); dir != "" {
		return dir
	}
	if strings.HasPrefix(p.Source, "git+") {
		return ""
	}
	return s.unpacked(p.Name, p.Version)
}

// unpacked is a package's folder in a registry.
func (s *store) unpacked(name, version string) string {
	for _, r := range s.registries {
		for _, v := range r.packages[name] {
			if v == version {
				return filepath.Join(r.dir, name+"-"+version)
			}
		}
	}
	return ""
}

// vendor is a package's folder among those that stand in for registries. Cargo names it after the package, and
// adds the version to all but the newest when there are several.
func (s *store) vendor(name, version string) string {
	for _, dir := range s.vendored {
		for _, folder := range []string{name + "-" + version, name} {
			m := s.l.readManifest(filepath.Join(dir, folder))
			if m != nil && m.pkg != nil && m.pkg["name"] == name && m.pkg["version"] == version {
				return m.dir
			}
		}
	}
	return ""
}

// versions are those of a package that are there.
func (s *store) versions(name string) []string {
	var out []string
	for _, r := range s.registries {
		out = append(out, r.packages[name]...)
	}
	for _, dir := range s.vendored {
		if m := s.l.readManifest(filepath.Join(dir, name)); m != nil && m.pkg != nil {
			if v, ok := m.pkg["version"].(string); ok {
				out = append(out, v)
			}
		}
	}
	return out
}

// checkout is a package's folder in a checkout of a git repository. The source ends in `#` and the commit; the
// checkout's folder is named after the beginning of that.
func (s *store) checkout(source, name string) string {
	_, commit, ok := strings.Cut(source, "#")
	if !ok || s.home == "" || len(commit) < 7 {
		return ""
	}
	packages, known := s.checkouts[commit]
	if !known {
		packages = map[string]string{}
		base := filepath.Join(s.home, "git", "checkouts")
		for _, repo := range s.l.folders(base) {
			for _, short := range s.l.folders(filepath.Join(base, repo)) {
				if len(short) >= 7 && strings.HasPrefix(commit, short) {
					s.packagesBelow(filepath.Join(base, repo, short), 0, packages)
				}
			}
		}
		s.checkouts[commit] = packages
	}
	return packages[name]
}

// maxCheckoutDepth bounds how deep in a repository packages are looked for.
const maxCheckoutDepth = 8

// packagesBelow notes the packages in a folder by name.
func (s *store) packagesBelow(dir string, depth int, into map[string]string) {
	if depth > maxCheckoutDepth {
		return
	}
	if m := s.l.readManifest(dir); m != nil && m.pkg != nil {
		if name, ok := m.pkg["name"].(string); ok && into[name] == "" {
			into[name] = dir
		}
	}
	for _, sub := range s.l.subfolders(dir, "*") {
		s.packagesBelow(sub, depth+1, into)
	}
}
