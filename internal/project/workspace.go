package project

import (
	"cmp"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// workspaceOf is the workspace that a package belongs to: its own, the one it names, or the nearest above
// that does not exclude it. nil: none.
func (l *loader) workspaceOf(m *manifest) *manifest {
	if m.workspace != nil {
		return m
	}
	if named := l.str(m, m.pkg, "workspace"); named != "" {
		if w := l.readManifest(join(m.dir, named)); w != nil && w.workspace != nil {
			return w
		}
		l.problem(m.file, m.lineOf("workspace"), "there is no workspace in `%s`", named)
		return nil
	}
	for dir := filepath.Dir(m.dir); ; dir = filepath.Dir(dir) {
		if w := l.readManifest(dir); w != nil && w.workspace != nil {
			if l.excludes(w, m.dir) {
				return nil
			}
			return w
		}
		if dir == filepath.Dir(dir) {
			return nil
		}
	}
}

// excludes reports whether a workspace leaves out a folder. A member listed by itself stays.
func (l *loader) excludes(w *manifest, dir string) bool {
	for _, member := range l.strs(w, w.workspace, "members") {
		if join(w.dir, member) == dir {
			return false
		}
	}
	for _, ex := range l.strs(w, w.workspace, "exclude") {
		if within(dir, join(w.dir, ex)) {
			return true
		}
	}
	return false
}

// members are the manifests of a workspace's packages: the root's own, the listed ones and those that match
// a listed pattern, and what they depend on by path inside the workspace's folder; sorted by folder.
func (l *loader) members(w *manifest) []*manifest {
	found := map[string]*manifest{}
	add := func(dir string) {
		if m := l.readManifest(dir); m != nil && m.pkg != nil {
			found[dir] = m
		}
	}
	if w.pkg != nil {
		add(w.dir)
	}
	for _, pattern := range l.strs(w, w.workspace, "members") {
		dirs := l.glob(w.dir, pattern)
		if len(dirs) == 0 && !hasMeta(pattern) {
			l.problem(w.file, w.lineOf("members"), "the member `%s` has no %s", pattern, ManifestName)
		}
		for _, dir := range dirs {
			if !l.excludes(w, dir) {
				add(dir)
			}
		}
	}
	for queue := values(found); len(queue) > 0; queue = queue[1:] {
		for _, d := range l.load(queue[0]).deps {
			if d.local == nil || found[d.local.dir] != nil || !within(d.local.dir, w.dir) || l.excludes(w, d.local.dir) {
				continue
			}
			found[d.local.dir] = d.local
			queue = append(queue, d.local)
		}
	}
	return values(found)
}

// values are the manifests sorted by folder.
func values(found map[string]*manifest) []*manifest {
	out := make([]*manifest, 0, len(found))
	for _, m := range found {
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b *manifest) int { return cmp.Compare(a.dir, b.dir) })
	return out
}

func hasMeta(pattern string) bool { return strings.ContainsAny(pattern, "*?[") }

// maxGlobDepth bounds how deep `**` looks.
const maxGlobDepth = 8

// glob are the folders with a manifest that match a pattern of folder names.
func (l *loader) glob(dir, pattern string) []string {
	if !hasMeta(pattern) {
		if dir = join(dir, pattern); l.readManifest(dir) == nil {
			return nil
		}
		return []string{dir}
	}
	dirs := []string{dir}
	for _, part := range strings.Split(path.Clean(filepath.ToSlash(pattern)), "/") {
		var next []string
		for _, d := range dirs {
			next = append(next, l.globPart(d, part)...)
		}
		dirs = next
	}
	slices.Sort(dirs)
	dirs = slices.Compact(dirs)
	return slices.DeleteFunc(dirs, func(d string) bool { return l.readManifest(d) == nil })
}

func (l *loader) globPart(dir, part string) []string {
	switch {
	case part == "**":
		all := []string{dir}
		for level, depth := all, 0; len(level) > 0 && depth < maxGlobDepth; depth++ {
			var next []string
			for _, d := range level {
				next = append(next, l.subfolders(d, "*")...)
			}
			all = append(all, next...)
			level = next
		}
		return all
	case !hasMeta(part):
		return []string{join(dir, part)}
	}
	return l.subfolders(dir, part)
}

// subfolders are the folders directly in dir whose names match, without hidden ones and build output.
func (l *loader) subfolders(dir, pattern string) []string {
	entries, err := l.fs.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries {
		if !e.IsDir() || skippedFolder(e.Name()) {
			continue
		}
		if ok, err := path.Match(pattern, e.Name()); ok && err == nil {
			out = append(out, filepath.Join(dir, e.Name()))
		}
	}
	return out
}

// join is filepath.Join for a path out of a manifest, which may be absolute.
func join(dir, p string) string {
	p = filepath.FromSlash(p)
	if filepath.IsAbs(p) {
		return filepath.Clean(p)
	}
	return filepath.Join(dir, p)
}

// within reports whether p is folder or lies in it.
func within(p, folder string) bool {
	return p == folder || strings.HasPrefix(p, strings.TrimSuffix(folder, string(filepath.Separator))+string(filepath.Separator))
}
