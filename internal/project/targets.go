package project

import (
	"path/filepath"
	"slices"
	"strings"
)

// target is one crate that Cargo would build of a package.
type target struct {
	kind    Kind
	name    string
	root    string
	edition int
}

// targets are a package's targets, the library first; those whose root does not exist are left out.
func (l *loader) targets(p *pkg) []target {
	if !p.hasTargets {
		p.targets, p.hasTargets = l.findTargets(p), true
	}
	return p.targets
}

func (l *loader) findTargets(p *pkg) []target {
	var out []target
	if lib, ok := l.libTarget(p); ok {
		out = append(out, lib)
	}
	for _, g := range []targetGroup{
		{Bin, "bin", "autobins", filepath.Join("src", "bin")},
		{Example, "example", "autoexamples", "examples"},
		{Test, "test", "autotests", "tests"},
		{Bench, "bench", "autobenches", "benches"},
	} {
		out = append(out, l.groupTargets(p, g)...)
	}
	if root, ok := l.buildScript(p); ok {
		out = append(out, target{BuildScript, "build_script_build", root, p.edition})
	}
	return out
}

func (l *loader) libTarget(p *pkg) (target, bool) {
	t := target{kind: Lib, name: crateName(p.name), root: filepath.Join(p.dir, "src", "lib.rs"), edition: p.edition}
	if lib := l.table(p.m, p.m.data, "lib"); lib != nil {
		l.override(p, &t, lib)
	}
	return t, l.isFile(t.root)
}

// override applies what a target's own table says.
func (l *loader) override(p *pkg, t *target, in table) {
	if name := l.str(p.m, in, "name"); name != "" {
		t.name = name
	}
	if file := l.str(p.m, in, "path"); file != "" {
		t.root = join(p.dir, file)
		if !l.isFile(t.root) {
			l.problem(p.m.file, p.m.lineWith(file), "the target `%s` has no file `%s`", t.name, file)
		}
	}
	if e := l.str(p.m, in, "edition"); e != "" {
		t.edition = l.edition(p.m, e)
	}
}

// targetGroup is a kind of target of which a package can have many.
type targetGroup struct {
	kind      Kind
	key, auto string // in the manifest
	dir       string
}

// groupTargets are the targets that Cargo finds in the group's folder, and those that the manifest lists.
func (l *loader) groupTargets(p *pkg, g targetGroup) []target {
	found := l.inferred(p, g)
	var out []target
	listed := map[string]bool{}
	for _, in := range l.tables(p.m, p.m.data, g.key) {
		t := target{kind: g.kind, edition: p.edition, name: l.str(p.m, in, "name")}
		for _, f := range found {
			if f.name == t.name {
				t.root = f.root
			}
		}
		l.override(p, &t, in)
		if t.name == "" {
			l.problem(p.m.file, p.m.lineOf(g.key), "a target in `[[%s]]` has no name", g.key)
			continue
		}
		listed[t.name], listed[t.root] = true, true
		if l.isFile(t.root) {
			out = append(out, t)
		}
	}
	if l.flag(p.m, p.m.pkg, g.auto, true) {
		for _, f := range found {
			if !listed[f.name] && !listed[f.root] {
				out = append(out, f)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b target) int { return strings.Compare(a.root, b.root) })
	return out
}

// inferred are the targets by Cargo's conventions: DIR/name.rs, DIR/name/main.rs, and src/main.rs.
func (l *loader) inferred(p *pkg, g targetGroup) []target {
	var out []target
	add := func(name, root string) {
		if l.isFile(root) {
			out = append(out, target{g.kind, name, root, p.edition})
		}
	}
	if g.kind == Bin {
		add(p.name, filepath.Join(p.dir, "src", "main.rs"))
	}
	dir := filepath.Join(p.dir, g.dir)
	entries, err := l.fs.ReadDir(dir)
	if err != nil {
		return out
	}
	for _, e := range entries {
		switch name := e.Name(); {
		case strings.HasPrefix(name, "."):
		case strings.HasSuffix(name, ".rs"):
			add(strings.TrimSuffix(name, ".rs"), filepath.Join(dir, name))
		default:
			add(name, filepath.Join(dir, name, "main.rs"))
		}
	}
	return out
}

// buildScript is the file of the package's build script.
func (l *loader) buildScript(p *pkg) (string, bool) {
	file := "build.rs"
	switch v := p.m.pkg["build"].(type) {
	case bool:
		if !v {
			return "", false
		}
	case string:
		file = v
	}
	root := join(p.dir, file)
	return root, l.isFile(root)
}

func (l *loader) isFile(name string) bool {
	info, err := l.fs.Stat(name)
	return err == nil && !info.Dir
}

// candidates are the files that may belong to a target: those below its root's folder and, since a #[path]
// may lead there, below src and, for tests/x/main.rs and the like, below tests. memo holds the files of folders.
func (l *loader) candidates(p *pkg, t target, memo map[string][]string) []string {
	var out []string
	if t.kind == BuildScript && filepath.Dir(t.root) == p.dir {
		out = []string{t.root}
	} else {
		out = append(out, l.filesOf(p, filepath.Dir(t.root), memo)...)
	}
	src := filepath.Join(p.dir, "src")
	if !within(filepath.Dir(t.root), src) {
		out = append(out, l.filesOf(p, src, memo)...)
	}
	out = append(out, t.root)
	if beside := filepath.Dir(filepath.Dir(t.root)); t.kind.onlyReached() && beside != p.dir && within(beside, p.dir) {
		out = append(out, l.filesOf(p, beside, memo)...)
	}
	if t.kind == Bin && within(t.root, src) && filepath.Dir(t.root) != src {
		out = append(out, l.filesOf(p, src, memo)...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// filesOf are the Rust files below a folder of the package. Of the package's own folder, those in the
// folders of other targets do not count.
func (l *loader) filesOf(p *pkg, dir string, memo map[string][]string) []string {
	if files, ok := memo[dir]; ok {
		return files
	}
	var skip []string
	if dir == p.dir {
		for _, name := range []string{"tests", "examples", "benches", "build.rs"} {
			skip = append(skip, filepath.Join(dir, name))
		}
	}
	memo[dir] = l.rustFiles(dir, skip, dir != p.dir)
	return memo[dir]
}
