package index

import (
	"maps"
	"path"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/syntax"
)

// fileOf is a file as one crate has it.
type fileOf struct {
	crate *Crate
	base  *version
}

// relink makes an index of the inputs, with what it can share with old, which may be nil.
func relink(inputs []Input, lower Lowerer, old *Index) *Index {
	sk := &skeleton{generation: 1, inputs: inputs, byKey: map[string]*Crate{}, byPath: map[string][]fileOf{}}
	ix := &Index{lower: lower, skeleton: sk, edits: map[*version]*version{}}
	r := &relinker{ix: ix, old: old, versions: map[*File]*version{}, kept: map[string]bool{}}
	if old != nil {
		sk.generation = old.skeleton.generation + 1
		r.findKept()
	}
	sk.expand = newExpander(inputs, lower)
	for i := range inputs {
		in := &inputs[i]
		c := r.crate(in)
		sk.crates = append(sk.crates, c)
		if sk.byKey[in.key()] == nil {
			sk.byKey[in.key()] = c
		}
		if c.Name == "std" && (sk.std == nil || c.Stub && !sk.std.Stub) { // a package's test may be called std
			sk.std = c
		}
	}
	r.connect()
	sk.voc = newVocabulary(sk.crates)
	if old != nil && sk.voc.sameNames(old.skeleton.voc) {
		sk.voc = old.skeleton.voc
	}
	for _, c := range sk.crates {
		if c.link.load != nil {
			continue
		}
		for _, v := range c.link.files {
			p := path.Clean(v.file.Path)
			sk.byPath[p] = append(sk.byPath[p], fileOf{c, v})
		}
	}
	if old != nil {
		r.keepNested()
	}
	return ix
}

// relinker builds an index next to an older one.
type relinker struct {
	ix, old  *Index
	versions map[*File]*version // crates that share a file share what is lowered of it
	oldFiles map[string]*version
	kept     map[string]bool // keys of the crates that stay
}

// findKept decides which crates stay: the input is the same up to function bodies, and so are the inputs of
// all dependencies, for what a path means may depend on them.
func (r *relinker) findKept() {
	r.oldFiles = map[string]*version{}
	for p, fs := range r.old.skeleton.byPath {
		r.oldFiles[p] = r.old.current(fs[0].base)
	}
	before := map[string]*Input{}
	for i := range r.old.skeleton.inputs {
		in := &r.old.skeleton.inputs[i]
		before[in.key()] = in
	}
	now := map[string]*Input{}
	for i := range r.ix.skeleton.inputs {
		in := &r.ix.skeleton.inputs[i]
		now[in.key()] = in
		r.kept[in.key()] = before[in.key()] != nil && r.same(before[in.key()], in)
	}
	stdKept := true // every crate sees std
	if std := r.old.skeleton.std; std != nil {
		stdKept = r.kept[std.Key]
	} else {
		for _, in := range now {
			stdKept = stdKept && in.Name != "std"
		}
	}
	for changed := true; changed; {
		changed = false
		for key, in := range now {
			if !r.kept[key] {
				continue
			}
			ok := stdKept
			for _, dep := range in.Deps {
				ok = ok && (r.kept[dep] || now[dep] == nil && before[dep] == nil)
			}
			if !ok {
				r.kept[key], changed = false, true
			}
		}
	}
}

// same reports whether two inputs are the same up to function bodies.
func (r *relinker) same(a, b *Input) bool {
	if a.Name != b.Name || a.Edition != b.Edition || a.Rust != b.Rust || a.Root != b.Root || a.Stub != b.Stub || a.Foreign != b.Foreign ||
		len(a.Deps) != len(b.Deps) || (a.Load == nil) != (b.Load == nil) || !maps.Equal(a.Features, b.Features) {
		return false
	}
	for name, dep := range a.Deps {
		if other, ok := b.Deps[name]; !ok || other != dep {
			return false
		}
	}
	if a.Load != nil {
		return true
	}
	c := r.old.skeleton.byKey[a.key()]
	if len(c.Files) != len(b.Files) {
		return false
	}
	for i, f := range b.Files {
		was := r.old.current(c.link.files[i]).given
		if was != f && (was.Path != f.Path || !sameSkeleton(was.Outline, f.Outline)) {
			return false
		}
	}
	return true
}

// crate is the crate of an input: the old one, or a new one without dependencies yet.
func (r *relinker) crate(in *Input) *Crate {
	if r.kept[in.key()] {
		c := r.old.skeleton.byKey[in.key()]
		r.keepFiles(c, in)
		if c.link.load != nil {
			r.ix.skeleton.expand.crates[in.key()].files = c.link.load
		}
		return c
	}
	c := &Crate{Key: in.key(), Name: in.Name, Edition: in.Edition, Rust: in.Rust, Files: in.Files, Stub: in.Stub, Foreign: in.Stub || in.Foreign}
	if c.Edition == 0 {
		c.Edition = 2021
	}
	c.link.load, c.link.root, c.link.rootFile, c.link.cfg = r.ix.skeleton.expand.load(in), in.Root, -1, cfg.Conditions{Features: in.Features, Target: in.Target}
	c.link.macros = in.ProcMacro
	if in.Root == "" {
		c.link.rootFile = 0
	}
	for i, f := range in.Files {
		c.link.files = append(c.link.files, r.version(f, in.key()))
		if path.Clean(f.Path) == path.Clean(in.Root) {
			c.link.rootFile = i
		}
	}
	if in.Load == nil && (c.link.rootFile < 0 || len(in.Files) == 0) {
		c.link.rootFile, c.link.noRoot = len(c.link.files), true
		c.link.files = append(c.link.files, r.ix.skeleton.expand.newVersion(&File{Path: in.Root, Outline: &syntax.Outline{}}, nil, r.ix.skeleton.expand.crates[in.key()]))
	}
	return c
}

// keepFiles notes the present versions of a kept crate's files.
func (r *relinker) keepFiles(c *Crate, in *Input) {
	for i, f := range in.Files {
		base := c.link.files[i]
		was := r.old.current(base)
		now := was
		if was.given != f && was.given.Outline != f.Outline {
			if now = r.versions[f]; now == nil {
				now = r.ix.skeleton.expand.edited(was, f)
			}
		}
		r.versions[f] = now
		if now != base {
			r.ix.edits[base] = now
		}
	}
}

// version is the one of a file for new crates. It adopts what was lowered before.
func (r *relinker) version(f *File, crate string) *version {
	if v := r.versions[f]; v != nil {
		return v
	}
	old := r.oldFiles[path.Clean(f.Path)]
	v, x := old, r.ix.skeleton.expand
	if old == nil || old.given.Outline != f.Outline || !x.alike(old, x.crates[crate]) {
		v = x.newVersion(f, old, x.crates[crate])
		if old != nil {
			v.adopt(old)
		}
	}
	r.versions[f] = v
	return v
}

// connect gives the new crates their dependencies.
func (r *relinker) connect() {
	for i, c := range r.ix.skeleton.crates {
		if r.kept[c.Key] {
			continue
		}
		in := &r.ix.skeleton.inputs[i]
		c.Deps = make(map[string]*Crate, len(in.Deps))
		for name, key := range in.Deps {
			if dep := r.ix.skeleton.byKey[key]; dep != nil {
				c.Deps[name] = dep
			}
		}
	}
}

// keepNested keeps the items inside bodies of kept crates' unchanged functions.
func (r *relinker) keepNested() {
	r.old.nested.Range(func(k, v any) bool {
		d := k.(*Def)
		if r.kept[d.Crate.Key] && r.old.Unit(d) == r.ix.Unit(d) {
			r.ix.nested.Store(k, v)
		}
		return true
	})
}
