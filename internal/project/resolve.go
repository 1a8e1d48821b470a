package project

import (
	"cmp"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/cfg"
)

// Resolve finds the sources of what the layout's crates depend on, directly or not, and completes their Externs
// with versions and keys: as the lock file of the layout's root says, and where it says nothing, in the newest
// version there is that the manifest allows. home is cargo's own folder, "" when there is none. What it gives are
// libraries, without files: which ones they have is seen by following the `mod`s from their roots. A dependency
// whose sources are not there is left out; nothing about one is a problem.
//
// The features of a dependency are joined as Cargo joins them over all that ask for it. What only some targets,
// development or features that are off by default ask for may be on (see Crate.Features). target is the machine that an
// ordinary build is for; nil when it is not known.
func Resolve(fsys FS, layout *Layout, home string, target *cfg.Target) []Crate {
	if layout.Lone {
		return nil // its crates are libraries around a file, if any
	}
	l := &loader{fs: fsys, manifests: map[string]*manifest{}, packages: map[string]*pkg{}}
	r := &resolver{
		l: l, machine: target, store: newStore(l, layout.Root, home), lock: readLock(fsys, layout.Root),
		nodes: map[string]*node{}, patched: map[string]string{}, local: map[string]bool{},
	}
	r.readPatches(layout.Root)
	for _, c := range layout.Crates {
		r.local[c.Dir] = true
	}
	for _, c := range layout.Crates {
		m := l.readManifest(c.Dir)
		if m == nil || m.pkg == nil {
			continue
		}
		if n := r.nodeAt(m, nil); c.Wanted {
			r.activate(n, on)
			r.enable(n, "default", on)
			for _, f := range sortedKeys(l.table(n.pkg.m, n.pkg.m.data, "features")) {
				r.enable(n, f, perhaps)
			}
			for i := range n.edges {
				r.depend(n, i, perhaps) // also what development and optional dependencies ask for
			}
		}
	}
	r.run()
	r.settle()
	for i := range layout.Crates {
		if n := r.nodes[layout.Crates[i].Dir]; n != nil {
			r.externs(&layout.Crates[i], n)
		}
	}
	return r.crates()
}

// level says how sure it is that something is on.
type level uint8

const (
	off level = iota
	perhaps
	on
)

// node is one version of a package.
type node struct {
	pkg    *pkg
	locked *locked // nil when the lock file does not know it
	lib    *target
	macros bool // a crate of procedural macros

	active   level
	features map[string]level
	edges    []edge // by dependency of pkg, once it is active
}

// edge is what a dependency leads to.
type edge struct {
	to     *node
	active level
	weak   map[string]level // features to switch on as soon as the dependency is active
}

// resolver is one Resolve under way.
type resolver struct {
	l       *loader
	machine *cfg.Target
	store   *store
	lock    *lockFile
	nodes   map[string]*node // by folder
	local   map[string]bool  // the folders of the layout's own packages
	patched map[string]string
	queue   []func()
}

// readPatches notes the packages that the root's manifest replaces by folders, by name.
func (r *resolver) readPatches(root string) {
	m := r.l.readManifest(root)
	if m == nil {
		return
	}
	patches := r.l.table(m, m.data, "patch")
	for _, source := range sortedKeys(patches) {
		of, _ := patches[source].(map[string]any)
		for _, name := range sortedKeys(of) {
			t, _ := of[name].(map[string]any)
			dir, ok := t["path"].(string)
			if !ok {
				continue
			}
			if p, ok := t["package"].(string); ok {
				name = p
			}
			r.patched[name] = join(root, dir)
		}
	}
}

// nodeAt is the node of a package in a folder.
func (r *resolver) nodeAt(m *manifest, lock *locked) *node {
	if n := r.nodes[m.dir]; n != nil {
		return n
	}
	n := &node{pkg: r.l.load(m), locked: lock, features: map[string]level{}}
	r.nodes[m.dir] = n
	if n.locked == nil {
		n.locked = r.own(m)
	}
	if lib, ok := r.l.libTarget(n.pkg); ok {
		n.lib = &lib
	}
	lib := r.l.table(m, m.data, "lib")
	n.macros = lib["proc-macro"] == true || lib["proc_macro"] == true
	n.edges = make([]edge, len(n.pkg.deps))
	for i := range n.edges {
		if d := &n.pkg.deps[i]; d.kind == normalDep || d.kind == devDep && r.local[m.dir] {
			n.edges[i].to = r.target(n, d)
		}
	}
	return n
}

// own is the lock file's entry of a package that lies in the workspace or beside it.
func (r *resolver) own(m *manifest) *locked {
	if r.lock == nil {
		return nil
	}
	name, _ := m.pkg["name"].(string)
	version, _ := m.pkg["version"].(string)
	var best *locked
	for _, p := range r.lock.byName[name] {
		if p.Source == "" && (best == nil || p.Version == version) {
			best = p
		}
	}
	return best
}

// target is the package that a dependency of n means; nil when its sources are not there.
func (r *resolver) target(n *node, d *dep) *node {
	if d.local != nil {
		return r.nodeAt(d.local, nil)
	}
	lock := r.lockedFor(n, d)
	if lock == nil {
		if v := newest(r.store.versions(d.pkg), d.require); v != "" {
			lock = &locked{Name: d.pkg, Version: v, Source: "registry+"}
		} else {
			return nil
		}
	}
	dir := ""
	if lock.Source == "" {
		dir = r.patched[lock.Name]
	} else {
		dir = r.store.find(lock)
	}
	if dir == "" {
		return nil
	}
	m := r.l.readManifest(dir)
	if m == nil || m.pkg == nil {
		return nil
	}
	return r.nodeAt(m, lock)
}

// lockedFor is what the lock file has for a dependency of n. A lock file that is older than the manifest may not
// have n's dependency, but another's of the same name.
func (r *resolver) lockedFor(n *node, d *dep) *locked {
	if r.lock == nil {
		return nil
	}
	var mine []*locked
	if n.locked != nil {
		for _, line := range n.locked.Dependencies {
			if p := r.lock.dependency(line); p != nil && p.Name == d.pkg {
				mine = append(mine, p)
			}
		}
	}
	if len(mine) == 1 {
		return mine[0]
	}
	if len(mine) == 0 {
		mine = r.lock.byName[d.pkg]
	}
	for _, p := range mine {
		if satisfies(p.Version, d.require) {
			return p
		}
	}
	return nil
}

// run follows what was switched on until nothing more changes.
func (r *resolver) run() {
	for len(r.queue) > 0 {
		next := r.queue[0]
		r.queue = r.queue[1:]
		next()
	}
}

func (r *resolver) later(f func()) { r.queue = append(r.queue, f) }

// activate makes a package part of the build, with the dependencies that are not optional.
func (r *resolver) activate(n *node, at level) {
	if n == nil || at <= n.active {
		return
	}
	n.active = at
	for i := range n.edges {
		if d := &n.pkg.deps[i]; d.kind == normalDep && !d.optional {
			r.later(func() { r.depend(n, i, at) })
		}
	}
}

// depend makes a dependency of n part of the build.
func (r *resolver) depend(n *node, i int, at level) {
	e, d := &n.edges[i], &n.pkg.deps[i]
	if d.target != "" {
		at = min(at, perhaps)
	}
	if at <= e.active {
		return
	}
	e.active = at
	if e.to == nil {
		return
	}
	r.activate(e.to, at)
	if d.defaults {
		r.enable(e.to, "default", at)
	}
	for _, f := range d.features {
		r.enable(e.to, f, at)
	}
	for f, l := range e.weak {
		r.enable(e.to, f, min(at, l))
	}
}

// enable switches a feature of a package on, and what it implies (the Cargo book, "Features").
func (r *resolver) enable(n *node, feature string, at level) {
	if at <= n.features[feature] {
		return
	}
	n.features[feature] = at
	implied, declared := r.l.table(n.pkg.m, n.pkg.m.data, "features")[feature].([]any)
	if !declared {
		r.dependOn(n, feature, at) // an optional dependency is a feature of its own name
		return
	}
	for _, v := range implied {
		s, _ := v.(string)
		r.later(func() { r.imply(n, s, at) })
	}
}

// imply does what one entry of a feature's list says.
func (r *resolver) imply(n *node, entry string, at level) {
	if name, ok := strings.CutPrefix(entry, "dep:"); ok {
		r.dependOn(n, name, at)
		return
	}
	name, feature, ok := strings.Cut(entry, "/")
	if !ok {
		r.enable(n, entry, at)
		return
	}
	name, weak := strings.CutSuffix(name, "?")
	for i := range n.pkg.deps {
		d, e := &n.pkg.deps[i], &n.edges[i]
		if d.key != name || e.to == nil {
			continue
		}
		if !weak {
			r.depend(n, i, at)
			if d.optional {
				r.enable(n, name, at)
			}
		}
		if at > e.weak[feature] {
			if e.weak == nil {
				e.weak = map[string]level{}
			}
			e.weak[feature] = at
			r.enable(e.to, feature, min(at, e.active))
		}
	}
}

func (r *resolver) dependOn(n *node, name string, at level) {
	for i := range n.pkg.deps {
		if n.pkg.deps[i].key == name {
			r.depend(n, i, at)
		}
	}
}

// externs completes what a crate of a package knows of its dependencies.
func (r *resolver) externs(c *Crate, n *node) {
	c.Externs = maps.Clone(c.Externs)
	if c.Externs == nil {
		c.Externs = map[string]Extern{}
	}
	for i := range n.pkg.deps {
		d := &n.pkg.deps[i]
		if !d.seenBy(c.Kind) || d.kind == devDep && !r.local[n.pkg.dir] || d.local != nil && r.local[d.local.dir] {
			continue
		}
		x := Extern{Crate: d.crate, Version: atLeast(d.require)}
		if p := r.lockedFor(n, d); p != nil {
			x.Version = p.Version
		}
		name := d.name
		if to := n.edges[i].to; to != nil && to.lib != nil {
			x.Version = cmp.Or(r.version(to), x.Version)
			x.Key = r.key(to)
			if own := crateName(to.lib.name); name == d.crate && name != own {
				delete(c.Externs, name)
				name, x.Crate = own, own // a [lib] name of its own counts when the dependency is not renamed
			}
		}
		if old, ok := c.Externs[name]; !ok || old.Key == "" {
			c.Externs[name] = x
		}
	}
}

// key is that of a package's library: of the layout itself, or of Resolve's answer.
func (r *resolver) key(n *node) string { return key(n.pkg, *n.lib) }

func (r *resolver) version(n *node) string {
	if n.locked != nil {
		return n.locked.Version
	}
	v, _ := n.pkg.m.pkg["version"].(string)
	return v
}

// settle switches on, in a package that only may be there, the features that everything brings along by which it can be
// there: who reads the package takes it to be there. What brings it along for other machines alone does not count, unless
// nothing else does.
func (r *resolver) settle() {
	asked := map[*node][]string{} // the features that others ask a package for by name
	for _, n := range r.nodes {
		for i := range n.edges {
			if to := n.edges[i].to; to != nil {
				asked[to] = append(asked[to], n.pkg.deps[i].features...)
			}
		}
	}
	here := r.here()
	sure := map[*node]map[string]bool{}
	for _, n := range r.nodes {
		for i := range n.edges {
			to := n.edges[i].to
			if n.edges[i].active == off || to == nil || to.active != perhaps {
				continue
			}
			if here[to] && !(here[n] && r.builds(&n.pkg.deps[i])) {
				continue
			}
			for _, way := range r.ways(n, i, asked[n]) {
				if fs, known := sure[to]; known {
					maps.DeleteFunc(fs, func(f string, _ bool) bool { return !way[f] })
				} else {
					sure[to] = way
				}
			}
		}
	}
	for n, fs := range sure {
		for f := range fs {
			if n.features[f] == perhaps {
				n.features[f] = on
			}
		}
	}
}

// here are the packages that may be part of a build for the machine.
func (r *resolver) here() map[*node]bool {
	seen := map[*node]bool{}
	var visit func(n *node)
	visit = func(n *node) {
		if seen[n] {
			return
		}
		seen[n] = true
		for i := range n.edges {
			if e := &n.edges[i]; e.to != nil && e.active != off && r.builds(&n.pkg.deps[i]) {
				visit(e.to)
			}
		}
	}
	for dir, n := range r.nodes {
		if r.local[dir] {
			visit(n)
		}
	}
	return seen
}

// builds reports whether a build for the machine may have a dependency.
func (r *resolver) builds(d *dep) bool {
	predicate, ok := strings.CutPrefix(d.target, "cfg(")
	return !ok || cfg.Conditions{Target: r.machine}.Holds(strings.TrimSuffix(predicate, ")")) != cfg.False
}

// ways are the sets of features of a dependency that are on when it is part of the build because of n, one for each
// feature of n that makes it so. asked are those that n is asked for by name, which its optional dependency may be one
// of.
func (r *resolver) ways(n *node, i int, asked []string) []map[string]bool {
	d, to := &n.pkg.deps[i], n.edges[i].to
	way := func(by map[string]bool) map[string]bool {
		ask := slices.Clone(d.features)
		if d.defaults {
			ask = append(ask, "default")
		}
		for f := range by {
			for _, entry := range r.l.implied(n.pkg, f) {
				if name, feature, ok := strings.Cut(entry, "/"); ok && strings.TrimSuffix(name, "?") == d.key {
					ask = append(ask, feature)
				}
			}
		}
		return r.l.closure(to.pkg, ask...)
	}
	if !d.optional {
		return []map[string]bool{way(nil)}
	}
	var out []map[string]bool
	for f, at := range n.features {
		brings := func(entry string) bool {
			return entry == "dep:"+d.key || entry == d.key || strings.HasPrefix(entry, d.key+"/")
		}
		if at != off && (f == d.key && slices.Contains(asked, f) || slices.ContainsFunc(r.l.implied(n.pkg, f), brings)) {
			out = append(out, way(r.l.closure(n.pkg, f)))
		}
	}
	if out == nil {
		out = append(out, way(nil))
	}
	return out
}

// crates are the libraries that are not of the layout, by folder.
func (r *resolver) crates() []Crate {
	var out []Crate
	for _, dir := range slices.Sorted(maps.Keys(r.nodes)) {
		n := r.nodes[dir]
		if r.local[dir] || n.active == off || n.lib == nil {
			continue
		}
		c := Crate{
			Key: r.key(n), Name: crateName(n.lib.name), Package: n.pkg.name, Dir: dir, Edition: n.lib.edition,
			Rust: n.pkg.rust, Root: filepath.Clean(n.lib.root), OnlyReached: true, Features: map[string]bool{},
			Version: r.version(n), ProcMacro: n.macros,
		}
		if n.locked != nil {
			c.Checksum = n.locked.Checksum
		}
		for f, l := range n.features {
			c.Features[f] = l == on
		}
		r.externs(&c, n)
		out = append(out, c)
	}
	return out
}
