package project

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// pkg is a package as its manifest and its workspace's say.
type pkg struct {
	m       *manifest
	dir     string
	root    string // the workspace's folder, or dir
	name    string
	edition int
	rust    string
	deps    []dep

	targets    []target
	hasTargets bool
}

// depKind says which targets see a dependency.
type depKind uint8

const (
	normalDep depKind = iota
	devDep
	buildDep
)

// dep is one dependency.
type dep struct {
	kind  depKind
	name  string    // as paths have it
	crate string    // the dependency's own name as paths have it
	local *manifest // of a path dependency; nil otherwise

	pkg      string // the dependency's own name as Cargo has it
	key      string // the manifest's
	require  string // the versions that will do, as written; "" for any
	features []string
	defaults bool // its default features are on
	optional bool
	target   string // what its table says of the target: `cfg(unix)`; "" when it is there on every one
}

// load reads a package.
func (l *loader) load(m *manifest) *pkg {
	if p := l.packages[m.dir]; p != nil {
		return p
	}
	p := &pkg{m: m, dir: m.dir, root: m.dir}
	l.packages[m.dir] = p
	w := l.workspaceOf(m)
	var shared, sharedDeps table
	if w != nil {
		p.root = w.dir
		shared = l.table(w, w.workspace, "package")
		sharedDeps = l.table(w, w.workspace, "dependencies")
	}
	p.name = l.str(m, m.pkg, "name")
	if p.name == "" {
		p.name = filepath.Base(m.dir)
		if len(l.problemsOf(m.file)) == 0 {
			l.problem(m.file, m.lineOf("package"), "the package has no name")
		}
	}
	p.edition = l.edition(m, l.inherited(m, w, shared, "edition"))
	p.rust = l.inherited(m, w, shared, "rust-version")
	l.readDeps(p, w, sharedDeps)
	return p
}

// inherited is a string of [package], or with `key.workspace = true` of [workspace.package].
func (l *loader) inherited(m, w *manifest, shared table, key string) string {
	t, ok := m.pkg[key].(map[string]any)
	if !ok {
		return l.str(m, m.pkg, key)
	}
	if !l.flag(m, t, "workspace", false) {
		l.wrongType(m, key, "a string")
		return ""
	}
	if w == nil || shared[key] == nil {
		l.problem(m.file, m.lineOf(key), "`%s` is inherited from a workspace that does not say it", key)
		return ""
	}
	return l.str(w, shared, key)
}

// editions are the ones there are.
var editions = []int{2015, 2018, 2021, 2024}

func (l *loader) edition(m *manifest, text string) int {
	if text == "" {
		if len(l.problemsOf(m.file)) > 0 {
			return DefaultEdition
		}
		return manifestDefault
	}
	n, err := strconv.Atoi(text)
	if err != nil || !slices.Contains(editions, n) {
		l.problem(m.file, m.lineOf("edition"), "there is no edition `%s`; taken for %d", text, DefaultEdition)
		return DefaultEdition
	}
	return n
}

// readDeps reads the tables of dependencies, those for certain targets included.
func (l *loader) readDeps(p *pkg, w *manifest, shared table) {
	l.readDepTables(p, p.m.data, w, shared, "")
	targets := l.table(p.m, p.m.data, "target")
	for _, on := range sortedKeys(targets) {
		if t, ok := targets[on].(map[string]any); ok {
			l.readDepTables(p, t, w, shared, on)
		}
	}
}

func (l *loader) readDepTables(p *pkg, in table, w *manifest, shared table, target string) {
	for _, t := range []struct {
		key  string
		kind depKind
	}{
		{"dependencies", normalDep}, {"dev-dependencies", devDep}, {"dev_dependencies", devDep},
		{"build-dependencies", buildDep}, {"build_dependencies", buildDep},
	} {
		deps := l.table(p.m, in, t.key)
		for _, name := range sortedKeys(deps) {
			d := l.dep(p.m, w, shared, t.kind, name, deps[name])
			d.target = target
			p.deps = append(p.deps, d)
		}
	}
}

// dep reads one dependency: a version, or a table that may refer to [workspace.dependencies].
func (l *loader) dep(m, w *manifest, shared table, kind depKind, name string, value any) dep {
	d := dep{kind: kind, name: crateName(name), crate: crateName(name), pkg: name, key: name, defaults: true}
	t, ok := value.(map[string]any)
	if !ok {
		if d.require, ok = value.(string); !ok {
			l.wrongType(m, name, "a version or a table")
		}
		return d
	}
	d.optional = l.flag(m, t, "optional", false)
	d.features = l.strs(m, t, "features")
	from, own := m, t
	if l.flag(m, t, "workspace", false) {
		if w == nil || shared[name] == nil {
			l.problem(m.file, m.lineOf(name), "the workspace has no dependency `%s`", name)
			return d
		}
		from = w
		if t, ok = shared[name].(map[string]any); !ok {
			d.require, _ = shared[name].(string)
			return d
		}
		d.features = append(d.features, l.strs(w, t, "features")...)
	}
	// What the workspace has on, a member cannot turn off.
	d.defaults = l.defaultsOn(m, own) || from != m && l.defaultsOn(from, t)
	d.require = l.str(from, t, "version")
	if p := l.str(from, t, "package"); p != "" {
		d.crate, d.pkg = crateName(p), p
	}
	if p := l.str(from, t, "path"); p != "" {
		d.local = l.readManifest(join(from.dir, p))
		if d.local == nil || d.local.pkg == nil {
			d.local = nil
			l.problem(from.file, from.lineOf(name), "the dependency `%s` has no %s in `%s`", name, ManifestName, p)
		}
	}
	return d
}

// defaultsOn reports whether a dependency's table leaves its default features on.
func (l *loader) defaultsOn(m *manifest, t table) bool {
	if _, old := t["default_features"]; old {
		return l.flag(m, t, "default_features", true)
	}
	return l.flag(m, t, "default-features", true)
}

// seenBy reports whether a target of a kind sees a dependency. The code of a library or binary under
// #[cfg(test)] sees dev-dependencies too.
func (d *dep) seenBy(k Kind) bool {
	if k == BuildScript {
		return d.kind == buildDep
	}
	return d.kind != buildDep
}

// crates are the package's targets, the library first.
func (l *loader) crates(p *pkg) []Crate {
	targets := l.targets(p)
	var out []Crate
	files := map[string][]string{}
	features := l.closure(p, "default")
	for _, t := range targets {
		c := Crate{
			Key: key(p, t), Name: crateName(t.name), Kind: t.kind, Package: p.name, Dir: p.dir, Root: t.root,
			Edition: t.edition, Rust: p.rust, Features: features, Deps: map[string]string{}, Externs: map[string]Extern{},
			OnlyReached: t.kind.onlyReached(),
		}
		for _, d := range p.deps {
			l.link(&c, &d)
		}
		if len(targets) > 0 && targets[0].kind == Lib && t.kind != Lib && t.kind != BuildScript {
			c.Deps[crateName(targets[0].name)] = key(p, targets[0])
		}
		c.Files = l.candidates(p, t, files)
		out = append(out, c)
	}
	return out
}

// onlyReached reports whether of the files beside a target's root only those count that its `mod`s reach.
func (k Kind) onlyReached() bool { return k == Test || k == Example || k == Bench || k == BuildScript }

// closure are features of a package with those of its own that they imply.
func (l *loader) closure(p *pkg, features ...string) map[string]bool {
	on := map[string]bool{}
	for queue := features; len(queue) > 0; queue = queue[1:] {
		if f := queue[0]; !on[f] && !strings.ContainsAny(f, ":/") {
			on[f] = true
			queue = append(queue, l.implied(p, f)...)
		}
	}
	return on
}

// implied are the entries of a feature's list.
func (l *loader) implied(p *pkg, feature string) []string {
	return l.strs(p.m, l.table(p.m, p.m.data, "features"), feature)
}

// link makes a dependency visible in a crate.
func (l *loader) link(c *Crate, d *dep) {
	if !d.seenBy(c.Kind) {
		return
	}
	if d.local == nil {
		c.Externs[d.name] = Extern{Crate: d.crate, Version: atLeast(d.require)}
		return
	}
	dep := l.load(d.local)
	for _, t := range l.targets(dep) {
		if t.kind != Lib {
			continue
		}
		name := d.name
		if d.name == crateName(dep.name) {
			name = crateName(t.name) // a [lib] name of its own counts when the dependency is not renamed
		}
		c.Deps[name] = key(dep, t)
		return
	}
}

// key names a target uniquely.
func key(p *pkg, t target) string {
	if t.kind == Lib {
		return "lib " + p.dir
	}
	return strings.Join([]string{t.kind.String(), t.name, p.dir}, " ")
}
