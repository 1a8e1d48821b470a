package project

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// The bounds of a walk; what lies beyond is left out.
const (
	maxDepth = 48
	maxFiles = 100_000
)

// rustFiles are the .rs files below a folder, sorted, without those in skip, in hidden folders and in folders
// with a manifest of their own. Build output and vendored sources do not count either, unless the folder is
// one of sources, where these names are as good as any.
func (l *loader) rustFiles(dir string, skip []string, sources bool) []string {
	w := walker{l: l, skip: skip, root: dir, sources: sources}
	w.walk(dir, nil)
	slices.Sort(w.files)
	return w.files
}

type walker struct {
	l       *loader
	root    string
	sources bool
	skip    []string
	files   []string
}

// walk visits a folder. above are the folders it lies in, so that a symbolic link back to one of them ends
// there.
func (w *walker) walk(dir string, above []Info) {
	if len(above) >= maxDepth {
		return
	}
	info, err := w.l.fs.Stat(dir)
	if err != nil || slices.ContainsFunc(above, func(up Info) bool { return sameFolder(up, info) }) {
		return
	}
	entries, err := w.l.fs.ReadDir(dir)
	if err != nil {
		return
	}
	if dir != w.root && w.isPackage(entries) {
		return
	}
	above = append(slices.Clip(above), info)
	for _, e := range entries {
		name := filepath.Join(dir, e.Name())
		if len(w.files) >= maxFiles {
			return
		}
		if slices.Contains(w.skip, name) {
			continue
		}
		if w.isFolder(name, e) {
			if !strings.HasPrefix(e.Name(), ".") && (w.sources || !skippedFolder(e.Name())) {
				w.walk(name, above)
			}
		} else if strings.HasSuffix(e.Name(), ".rs") && w.l.isFile(name) {
			w.files = append(w.files, name)
		}
	}
}

func sameFolder(a, b Info) bool { return a.File != nil && b.File != nil && os.SameFile(a.File, b.File) }

func (w *walker) isPackage(entries []fs.DirEntry) bool {
	return slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == ManifestName })
}

// isFolder follows symbolic links.
func (w *walker) isFolder(name string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.IsDir()
	}
	info, err := w.l.fs.Stat(name)
	return err == nil && info.Dir
}

// skippedFolder reports whether a folder holds no sources of the project.
func skippedFolder(name string) bool {
	return strings.HasPrefix(name, ".") || name == "target" || name == "vendor" || name == "node_modules"
}

func sortedKeys(t table) []string {
	keys := make([]string, 0, len(t))
	for k := range t {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}
