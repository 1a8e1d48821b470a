package index

import (
	"bytes"
	"maps"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Input describes one crate to New.
type Input struct {
	Key     string // what Deps of other inputs refer to, unique; Name when empty
	Name    string // as paths name it
	Edition int    // 2015, 2018, 2021, 2024; 0 means 2021
	Rust    string // the least version of Rust, as the manifest writes it; "" when it says nothing
	Root    string // path of the crate root's file; the first file's when empty
	Files   []*File
	// Load gives the files of a stub or dependency when they are first needed. It is called at most once, and
	// must give the same files each time it is called for another Index. Files is empty then.
	Load func() []*File
	Stub bool
	// Foreign says that the crate is not under analysis: its functions are not listed. Stubs are foreign.
	Foreign bool
	// ProcMacro says that nothing but macros can be named through the crate. It has no files.
	ProcMacro bool
	Deps      map[string]string // name here -> Key
	// Features are the package's default features, all that they imply included; false for one that may be on
	// for all that; nil when they are not known. They decide only which of several items of one name an ordinary
	// build has.
	Features map[string]bool
	// Target decides cfgs about the machine that a crate is built for; nil: any may be meant. Of a crate under
	// analysis it decides as little as Features do.
	Target *cfg.Target
	// OnlyReached makes Assign leave out the files that no `mod` of any crate reaches, as among a package's
	// tests, where they are data as a rule.
	OnlyReached bool
}

func (in *Input) key() string {
	if in.Key != "" {
		return in.Key
	}
	return in.Name
}

// Lowerer reads the units of a file. Its methods are called concurrently, and at most once a unit as a rule.
type Lowerer interface {
	// Header lowers what an entry declares; never nil. The inside of a function's body is not needed.
	Header(f *File, entry int) hir.Item
	// Body lowers the body of the function at an entry; never nil. What env says of macros is the Lowerer's to complete.
	Body(f *File, entry int, env hir.Env) *hir.Body
}

// Index is what is known of a set of crates at one moment. It is immutable to its users and safe for
// concurrent use; all answers are stable.
type Index struct {
	lower Lowerer
	// skeleton is shared by all versions that differ only inside function bodies.
	skeleton *skeleton
	// edits are the files whose function bodies have changed since the skeleton was linked: the version that
	// the crates know -> the present one.
	edits map[*version]*version
	// headers counts the versions since then in which a header changed.
	headers uint64
	nested  sync.Map // *Def of a function -> *nestedTable, of functions whose body declares items
}

// skeleton is all that does not change with function bodies.
type skeleton struct {
	generation uint64
	inputs     []Input
	crates     []*Crate // in order of inputs
	byKey      map[string]*Crate
	byPath     map[string][]fileOf // of crates that are not loaded on demand
	std        *Crate              // nil: there is none
	expand     *expander
	voc        *vocabulary
	isLive     map[*Crate]bool // with liveCrates, made under tables.liveOnce
	liveCrates []*Crate
	tables     tables
}

// version is one version of a file, with what has been lowered of it.
type version struct {
	given *File // as New or With got it
	file  *File // with the items in macros
	inner map[*syntax.Unit]*expansion
	from  *macroSource   // whose macros were opened
	known []*syntax.Unit // expander.known
	mu    sync.Mutex
	cells []*cell // by entry; nil until needed
	// asked says that a body was lowered with regard to what macro_rules! there are.
	asked atomic.Bool

	voc       *vocabulary
	mentioned map[string]bool // names of voc; nil: not scanned yet
}

// cell holds what has been lowered of one unit. Versions of a file share the cells of unchanged units.
type cell struct {
	headerMu sync.Mutex
	header   hir.Item
	bodyMu   sync.Mutex
	body     *hir.Body
	asked    bool // body rests on what macro_rules! there are
}

// newVersion makes a version of a file, of the crate whose macros it calls. old is an earlier one or nil.
func (x *expander) newVersion(f *File, old *version, from *macroSource) *version {
	if f.version != nil {
		return f.version
	}
	v := &version{given: f, file: f, inner: map[*syntax.Unit]*expansion{}, from: from, known: x.known}
	var known map[*syntax.Unit]*expansion
	if old != nil && x.alike(old, from) {
		known = old.inner
	}
	if o := x.expand(f, from, known, v.inner); o != f.Outline {
		v.file = &File{Path: f.Path, Outline: o}
	}
	v.cells = make([]*cell, len(v.file.Outline.Entries))
	return v
}

// alike reports whether macros mean to a crate what they meant to an earlier version of one of its files.
func (x *expander) alike(old *version, from *macroSource) bool {
	return len(old.inner) == 0 && !old.asked.Load() || slices.Equal(old.known, x.known) && maps.Equal(old.from.deps, from.deps)
}

func (v *version) cell(entry int) *cell {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.cells[entry] == nil {
		v.cells[entry] = &cell{}
	}
	return v.cells[entry]
}

// New makes the index of the crates in inputs. It looks at the names of items and lowers no signatures.
func New(inputs []Input, lower Lowerer) *Index {
	return relink(inputs, lower, nil)
}

// Relink makes the index of other inputs, such as after files came and went. What it can share with ix it
// shares: what was lowered of unchanged units, and whole crates in which at most function bodies changed and
// whose dependencies are shared too. The Defs of shared crates are the same pointers.
func (ix *Index) Relink(inputs []Input) *Index { return relink(inputs, ix.lower, ix) }

// Skeleton tells apart the versions along a chain of With and Relink: while it stays the same, only function
// bodies and what Headers counts have changed, and all Defs but those of items inside bodies are the same pointers.
func (ix *Index) Skeleton() uint64 { return ix.skeleton.generation }

// Headers tells apart the versions with the same skeleton by what items declare: while it stays the same, function
// bodies alone have changed.
func (ix *Index) Headers() uint64 { return ix.headers }

// Crates are the crates of the inputs, in their order.
func (ix *Index) Crates() []*Crate { return ix.skeleton.crates }

// Crate is the crate of a key; nil when there is none.
func (ix *Index) Crate(key string) *Crate { return ix.skeleton.byKey[key] }

func (ix *Index) current(v *version) *version {
	if now, ok := ix.edits[v]; ok {
		return now
	}
	return v
}

// version is the present version of the file that d stands in.
func (ix *Index) version(d *Def) *version { return ix.current(d.Crate.link.files[d.File]) }

// With is the index after the files at the given paths became what the outlines say; paths that no crate
// holds are ignored. relinked is false when nothing but function bodies changed: then all Defs stay the same
// pointers, those of items inside the changed bodies excepted, and so does Skeleton.
func (ix *Index) With(changed map[string]*syntax.Outline) (next *Index, relinked bool) {
	edits := maps.Clone(ix.edits)
	if edits == nil {
		edits = map[*version]*version{}
	}
	stale := map[*version]map[int]bool{}
	redeclared := false
	for path, outline := range changed {
		for _, f := range ix.skeleton.byPath[path] {
			base := f.base
			old := ix.current(base)
			if old.given.Outline == outline {
				continue
			}
			same, headers := linksAlike(old.given.Outline, outline)
			if !same || ix.wakes(f, old.given.Outline, outline) || headers && old.rewrites(outline) {
				return ix.Relink(ix.inputsWith(changed)), true
			}
			redeclared = redeclared || headers
			if edits[base] == old || edits[base] == nil {
				edits[base] = ix.skeleton.expand.edited(old, &File{Path: path, Outline: outline})
			}
			stale[base] = changedEntries(old.file.Outline, edits[base].file.Outline)
		}
	}
	next = &Index{lower: ix.lower, skeleton: ix.skeleton, edits: edits, headers: ix.headers}
	if redeclared {
		next.headers++
	}
	ix.nested.Range(func(k, v any) bool {
		d := k.(*Def)
		if !stale[d.Crate.link.files[d.File]][int(d.Entry)] {
			next.nested.Store(k, v)
		}
		return true
	})
	return next, false
}

// rewrites reports whether what derive and attribute macros write may be another after an edit: of an item that has
// changed, or in one.
func (v *version) rewrites(now *syntax.Outline) bool {
	was := v.given.Outline.Entries
	for i := range was {
		if was[i].Unit == now.Entries[i].Unit || SameSignature(was[i].Unit, now.Entries[i].Unit) {
			continue
		}
		for j := int32(i); j >= 0; j = was[j].Parent {
			if annotated(was[j].Unit) && v.inner[was[j].Unit] != nil {
				return true
			}
		}
	}
	return false
}

// inputsWith are the inputs with the present files, some of them changed.
func (ix *Index) inputsWith(changed map[string]*syntax.Outline) []Input {
	inputs := slices.Clone(ix.skeleton.inputs)
	fresh := map[string]*File{} // crates go on sharing files
	for i := range inputs {
		if inputs[i].Load != nil {
			continue
		}
		files := make([]*File, len(inputs[i].Files))
		for j := range files {
			base := ix.skeleton.crates[i].link.files[j]
			files[j] = ix.current(base).given
			outline, ok := changed[files[j].Path]
			if !ok {
				continue
			}
			if fresh[files[j].Path] == nil {
				fresh[files[j].Path] = &File{Path: files[j].Path, Outline: outline}
			}
			files[j] = fresh[files[j].Path]
		}
		inputs[i].Files = files
	}
	return inputs
}

// sameSkeleton reports whether two outlines differ at most inside function bodies that declare no impls.
func sameSkeleton(a, b *syntax.Outline) bool {
	if a == b {
		return true
	}
	if len(a.Entries) != len(b.Entries) {
		return false
	}
	for i := range a.Entries {
		x, y := &a.Entries[i], &b.Entries[i]
		if x.Parent != y.Parent || x.Unit != y.Unit && !SameSignature(x.Unit, y.Unit) {
			return false
		}
	}
	return true
}

// linksAlike reports whether two outlines are the same to linking, which looks at no signature, no field and no value:
// they differ at most in those and inside function bodies. headers says that it is not in bodies alone.
func linksAlike(a, b *syntax.Outline) (same, headers bool) {
	if a == b {
		return true, false
	}
	if len(a.Entries) != len(b.Entries) {
		return false, false
	}
	for i := range a.Entries {
		x, y := &a.Entries[i], &b.Entries[i]
		switch {
		case x.Parent != y.Parent:
			return false, false
		case x.Unit == y.Unit || SameSignature(x.Unit, y.Unit):
		case linkAlike(x.Unit, y.Unit):
			headers = true
		default:
			return false, false
		}
	}
	return true, headers
}

// linkAlike reports whether two units declare an item of one kind and name, under the same attributes and as visible,
// so that they differ in what else it declares. A struct's parameters are not that: what impls are for depends on them.
func linkAlike(a, b *syntax.Unit) bool {
	if a.Kind != b.Kind || a.Name != b.Name || a.Name == "" || declaresImpl(a) || declaresImpl(b) {
		return false
	}
	switch a.Kind {
	case syntax.FunctionItem, syntax.FunctionSignatureItem, syntax.ConstItem, syntax.StaticItem:
		return bytes.Equal(attributes(a), attributes(b)) && unitVisibility(a) == unitVisibility(b)
	case syntax.StructItem, syntax.UnionItem:
		return bytes.Equal(upToParameters(a), upToParameters(b))
	}
	return false
}

// attributes are the attributes and comments in front of an item.
func attributes(u *syntax.Unit) []byte { return u.Text[:len(u.Text)-len(skipAttributes(u.Text))] }

// upToParameters is a unit's text up to its generic parameters, those included.
func upToParameters(u *syntax.Unit) []byte {
	end := int(u.NameSpan.End)
	rest := skipAttributes(u.Text[end:])
	if bytes.HasPrefix(rest, []byte("<")) {
		end = len(u.Text) - len(rest) + angleEnd(rest)
	}
	return u.Text[:end]
}

// SameSignature reports whether two units are functions that differ in their bodies alone, and declare no impls there.
func SameSignature(a, b *syntax.Unit) bool {
	return a.Kind == syntax.FunctionItem && b.Kind == syntax.FunctionItem &&
		a.BodySpan.Len() > 0 && b.BodySpan.Len() > 0 &&
		string(a.Text[:a.BodySpan.Start]) == string(b.Text[:b.BodySpan.Start]) &&
		!declaresImpl(a) && !declaresImpl(b)
}

func changedEntries(a, b *syntax.Outline) map[int]bool {
	changed := map[int]bool{}
	for i := range a.Entries {
		if a.Entries[i].Unit != b.Entries[i].Unit {
			changed[i] = true
		}
	}
	return changed
}

// edited is the version of f, whose skeleton is that of v: it shares the cells of unchanged units, and the
// signatures of changed ones.
func (x *expander) edited(v *version, f *File) *version {
	next := x.newVersion(f, v, v.from)
	next.asked.Store(v.asked.Load()) // it shares bodies
	v.mu.Lock()
	defer v.mu.Unlock()
	next.keepMentions(v)
	for i, c := range v.cells {
		old, now := v.file.Outline.Entries[i].Unit, next.file.Outline.Entries[i].Unit
		switch {
		case c == nil:
		case old == now:
			next.cells[i] = c
		case SameSignature(old, now):
			next.cells[i] = c.withBody(old, now)
		}
	}
	return next
}

// withBody is the cell of a function whose body changed: the signature is the same, save for where the
// function ends.
func (c *cell) withBody(old, now *syntax.Unit) *cell {
	c.headerMu.Lock()
	fn, ok := c.header.(*hir.Fn)
	c.headerMu.Unlock()
	if !ok {
		return nil
	}
	moved := *fn
	moved.BodySpan = now.BodySpan
	moved.Span.End = uint32(len(now.Text)) - (uint32(len(old.Text)) - fn.Span.End)
	return &cell{header: &moved}
}

// withoutMacros is the cell without a body that rests on what macro_rules! there are.
func (c *cell) withoutMacros() *cell {
	c.bodyMu.Lock()
	defer c.bodyMu.Unlock()
	if !c.asked {
		return c
	}
	c.headerMu.Lock()
	defer c.headerMu.Unlock()
	return &cell{header: c.header}
}

// adopt gives v the cells of an older version of the same file, by unit, without bodies in which macros may mean
// something else now.
func (v *version) adopt(old *version) {
	old.mu.Lock()
	defer old.mu.Unlock()
	cells := map[*syntax.Unit]*cell{}
	for i, c := range old.cells {
		if c != nil {
			cells[old.file.Outline.Entries[i].Unit] = c.withoutMacros()
		}
	}
	if len(cells) == 0 {
		return
	}
	for i := range v.cells {
		v.cells[i] = cells[v.file.Outline.Entries[i].Unit]
	}
}
