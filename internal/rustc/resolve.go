package rustc

import (
	"path/filepath"
	"strings"
)

// Resolve gives the path of a file that a message names: cargo runs rustc in the workspace's folder, which is the
// package's or one above it, and rustc names files from there. manifest is the package's Cargo.toml, absolute; ""
// without one. dir is the folder to begin at without one, or when the manifest is another machine's. exists says
// whether there is a file.
func Resolve(file, manifest, dir string, exists func(path string) bool) (path string, ok bool) {
	file = filepath.FromSlash(strings.ReplaceAll(file, `\`, "/"))
	if filepath.IsAbs(file) {
		return filepath.Clean(file), exists(file)
	}
	here := filepath.Join(dir, file)
	if manifest == "" {
		return here, exists(here)
	}
	pkg := filepath.Dir(filepath.FromSlash(manifest))
	var above []string
	for at := pkg; ; at = filepath.Dir(at) {
		above = append(above, at)
		if at == filepath.Dir(at) {
			break
		}
	}
	// A file of the package itself is named with the package's own folder in front, seen from the workspace's.
	for i := len(above) - 1; i > 0; i-- {
		if rel, err := filepath.Rel(above[i], pkg); err == nil && strings.HasPrefix(file, rel+string(filepath.Separator)) {
			if path = filepath.Join(above[i], file); exists(path) {
				return path, true
			}
		}
	}
	for _, at := range above {
		if path = filepath.Join(at, file); exists(path) {
			return path, true
		}
	}
	return here, exists(here)
}
