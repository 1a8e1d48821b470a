package index

import (
	"bytes"
	"cmp"
	"path"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// crateLink is what a crate knows once a path has entered it.
type crateLink struct {
	load     func() []*File
	root     string // path of the crate root's file, with load
	rootFile int    // the crate root's file
	noRoot   bool   // which is missing; an empty one stands in for it
	macros   bool   // it has macros alone
	cfg      cfg.Conditions
	open     sync.Once

	files []*version // of Crate.Files, as linked, and the stand-in for a missing root
	// scopes are those of modules; by Def.
	fns          []*Def            // every FnDef outside of bodies, in order of text
	impls        []*Def            // every ImplDef outside of bodies
	implBodies   []*Def            // functions and constants whose bodies declare impls
	traitMethods map[string][]*Def // FnDefs directly in traits
	traitConsts  map[string][]*Def // ConstDefs directly in traits
	implsOnce    sync.Once
	table        *implTable
	bodyDefs     sync.Map    // *Def -> *nestedTable, of implBodies
	stored       *storedLink // of a crate whose impls become Defs when asked for; impls is empty then
}

// lazy is the index's own part of a Def. There are hundreds of thousands of Defs, most of them of functions and fields
// of structs that nobody asks about: what few have is apart, and a path is made when it is asked for.
type lazy struct {
	vis visibility
	off bool // its cfg is false by default
	// always says that no cfg of its own, or on a macro around it, may leave it out.
	always bool
	lang   atomic.Pointer[string] // nil: not asked for yet; of an impl: not linked, or no name
	rare   *rare                  // nil: it has none of these
}

// rare is what few Defs have.
type rare struct {
	nested   *NestedIn
	children []*Def
	twins    []*Def
	scope    *scope    // of a module or enum: what can be named through it
	impl     *implLink // of an impl
}

// noRare is what a Def without rare has. Nothing is written to it.
var noRare rare

func (l *lazy) has() *rare {
	if l.rare == nil {
		return &noRare
	}
	return l.rare
}

// give is the rare of a Def that is being made, to be written to.
func (l *lazy) give() *rare {
	if l.rare == nil {
		l.rare = &rare{}
	}
	return l.rare
}

// Nested is set for an item declared inside a function body: the body's function, and where.
func (d *Def) Nested() *NestedIn { return d.has().nested }

// Children are the items of a trait, impl or enum, and of a module, in order of text.
func (d *Def) Children() []*Def { return d.has().children }

// Twins are the other items of the same name in the same place, as different cfg attributes allow. What
// is said of one need not hold for another, so that a verdict on an item with Twins is Unknown.
func (d *Def) Twins() []*Def { return d.has().twins }

// Lang is the path by which the catalog and the rules name it, from the defining crate:
// "std::sync::Mutex", "tokio::task::spawn". An impl's item is named after the type:
// "std::sync::Mutex::lock"; it has that name once the impls of its crate are linked, which every method of
// Index that answers with impls or their items sees to. Empty for items inside bodies.
func (d *Def) Lang() string {
	if known := d.lang.Load(); known != nil {
		return *known
	}
	var path string
	switch {
	case d.Nested() != nil || d.Kind == ImplDef:
		return ""
	case d.Parent == nil:
		path = d.Crate.Name
	default:
		around := d.Parent.Lang()
		if around == "" {
			return ""
		}
		path = around + "::" + d.Name
	}
	d.lang.Store(&path)
	return path
}

func (d *Def) scope() *scope      { return d.has().scope }
func (d *Def) impl() *implLink    { return d.has().impl }
func (d *Def) addChild(c *Def)    { r := d.give(); r.children = append(r.children, c) }
func (d *Def) addTwins(t ...*Def) { r := d.give(); r.twins = append(r.twins, t...) }

// visibility is from where a name can be seen. pub(super) and pub(in path) are taken for pub(crate).
type visibility uint8

const (
	private visibility = iota
	restricted
	public
)

// open links the crate's module tree. It asks for no other crate.
func (ix *Index) open(c *Crate) *Crate {
	c.link.open.Do(func() {
		if c.link.load != nil {
			c.Files = c.link.load()
			macros := ix.skeleton.expand.crates[c.Key]
			expand := ix.skeleton.expand.with(c.Files)
			for i, f := range c.Files {
				c.link.files = append(c.link.files, expand.newVersion(f, nil, macros))
				if path.Clean(f.Path) == path.Clean(c.link.root) {
					c.link.rootFile = i
				}
			}
			if len(c.Files) == 0 {
				c.link.noRoot = true
				c.link.files = []*version{ix.skeleton.expand.newVersion(&File{Outline: &syntax.Outline{}}, nil, macros)}
			}
			c.link.rootFile = max(c.link.rootFile, 0)
		}
		b := &builder{ix: ix, crate: c, byPath: map[string]int{}, used: map[int]bool{}, dirs: map[string]*Def{}}
		b.build()
	})
	return c
}

// builder makes the tree of a crate's modules.
type builder struct {
	ix     *Index
	crate  *Crate
	byPath map[string]int
	used   map[int]bool
	dirs   map[string]*Def     // the module whose `mod x;` looks for x.rs in the folder
	twins  [][2]*Def           // modules of one name
	passed map[string][][]byte // see passing
}

// place is where an item stands while the tree is built.
type place struct {
	owner   *Def // the module, trait or impl around
	folders folders
	off     bool // a macro around it, or the cfg on that, leaves it out of an ordinary build
	inMacro bool
}

func (b *builder) build() {
	c := b.crate
	b.passed = passing(c.Files)
	for i, f := range c.Files {
		b.byPath[path.Clean(f.Path)] = i
	}
	c.link.stored = storedOf(c)
	c.Whole = c.link.stored != nil && c.link.stored.whole
	c.Root = &Def{Kind: ModDef, Name: c.Name, Crate: c, Entry: -1, lazy: lazy{vis: public}}
	b.scopeOf(c.Root)
	c.Root.scope().open = c.link.noRoot && !c.link.macros
	b.file(c.Root, c.link.rootFile, rootFolders(c.link.files[c.link.rootFile].file.Path))
	b.orphans()
	for _, t := range b.twins {
		pairChildren(t[0], t[1], 0)
	}
}

func (b *builder) scopeOf(d *Def) *scope {
	if d.scope() == nil {
		d.give().scope = newScope(d)
	}
	return d.scope()
}

// file reads a file as the contents of module m.
func (b *builder) file(m *Def, file int, in folders) {
	m.File = int32(file)
	if b.dirs[in.children] == nil {
		b.dirs[in.children] = m
	}
	b.contents(m, file, in)
}

// include reads the file that an `include!("file.rs")` puts in its place; ok is false when it is none that we have.
func (b *builder) include(at place, file int, u *syntax.Unit) (ok bool) {
	name := includedFile(u)
	if name == "" || at.owner.Kind != ModDef {
		return false
	}
	included, ok := b.byPath[path.Join(path.Dir(b.crate.link.files[file].file.Path), name)]
	if !ok || b.used[included] {
		return false
	}
	b.contents(at.owner, included, at.folders)
	return true
}

// contents adds a file's items to a module.
func (b *builder) contents(m *Def, file int, in folders) {
	b.used[file] = true
	entries := b.crate.link.files[file].file.Outline.Entries
	top := place{owner: m, folders: in}
	inside := map[int]place{} // of containers
	later := b.crate.link.stored
	if later != nil {
		later.modules[storedImpl{int32(file), -1}] = m
	}
	for i := range entries {
		if later != nil && entries[i].Unit.Kind == syntax.ImplItem {
			continue
		}
		at := top
		if p := int(entries[i].Parent); p >= 0 {
			at = inside[p]
		}
		if next, ok := b.entry(at, file, i); ok {
			inside[i] = next
		}
	}
}

// entry adds the item of one entry, and says where the items inside it stand.
func (b *builder) entry(at place, file, i int) (inside place, container bool) {
	entries := b.crate.link.files[file].file.Outline.Entries
	u := entries[i].Unit
	if at.owner == nil {
		return at, u.Container // debris around it, or what a build leaves out
	}
	if b.crate.Foreign && offByDefault(u, b.crate.link.cfg) {
		return place{}, u.Container // how a dependency is built is known
	}
	kind, ok := defKind(u.Kind)
	if !ok {
		opened := u.Kind == syntax.MacroInvocation && opened(entries, i)
		if !opened {
			b.other(at, file, i, u)
			return at, u.Container
		}
		if b.passesOff(u) {
			if b.crate.Foreign {
				return place{}, true
			}
			at.off = true
		}
		at.off = at.off || offByDefault(u, b.crate.link.cfg)
		at.inMacro = true
		return at, u.Container || opened
	}
	if kind == ModDef && b.again(at, u) {
		return place{}, false
	}
	d := &Def{
		Kind: kind, Name: plainName(u.Name), Crate: b.crate, Parent: at.owner, File: int32(file), Entry: int32(i),
		lazy: lazy{
			vis: unitVisibility(u), off: at.off || offByDefault(u, b.crate.link.cfg),
			always: !at.inMacro && !hasCfg(u),
		},
		Made: entries[i].Made,
	}
	if d.Name == "" && kind != ImplDef {
		at.owner.markOpen()
		return at, u.Container
	}
	at.owner.addChild(d)
	if at.owner.Kind == TraitDef {
		d.vis = public
	}
	if m := b.declare(at.owner, d); m != nil {
		d.addTwins(m.Twins()...)
		d.addTwins(m)
		for _, t := range d.Twins() {
			t.addTwins(d)
		}
		if kind == ModDef && m.Kind == ModDef {
			b.twins = append(b.twins, [2]*Def{m, d})
		}
	}
	switch {
	case at.owner.Kind != TraitDef:
	case kind == FnDef:
		traitItem(&b.crate.link.traitMethods, d)
	case kind == ConstDef:
		traitItem(&b.crate.link.traitConsts, d)
	}
	switch kind {
	case ModDef:
		return b.module(at, d, u), u.Container
	case EnumDef:
		if s := b.crate.link.stored; s != nil {
			addVariants(d, s.variants[storedImpl{int32(file), int32(i)}])
		} else {
			b.variants(d)
		}
	case FnDef:
		b.function(d, u)
	case ConstDef:
		b.implsIn(d, u)
	case ImplDef:
		d.give().impl = &implLink{def: d}
		b.crate.link.impls = append(b.crate.link.impls, d)
	case MacroDef:
		if bytes.Contains(u.Text, []byte("macro_export")) {
			d.vis = public
			if root := b.scopeOf(b.crate.Root); root.own(d.Name, MacroNS) == nil {
				root.declare(d.Name, MacroNS, d)
			}
		}
	}
	return place{owner: d, folders: at.folders}, u.Container
}

// passesOff reports whether a macro of the crate puts a cfg on the items in its call u that leaves them out of an
// ordinary build. Which features a crate under analysis means by such a macro is not decided by its default ones:
// whole parts of it stand in them, so that its code goes by what is on. What is there without a feature gives way.
func (b *builder) passesOff(u *syntax.Unit) bool {
	cond := b.crate.link.cfg
	cond.AllFeatures = !b.crate.Foreign
	path, _, _ := macro.Call(u.Text)
	return slices.ContainsFunc(b.passed[hir.LastSegment(path)], func(attr []byte) bool { return cfgOff(attr, cond) })
}

func (b *builder) function(d *Def, u *syntax.Unit) {
	l := &b.crate.link
	if !d.Made { // nobody could change what is found there
		l.fns = append(l.fns, d)
	}
	b.implsIn(d, u)
}

// implsIn notes a function or constant whose body declares impls.
func (b *builder) implsIn(d *Def, u *syntax.Unit) {
	if l := &b.crate.link; !b.crate.Stub && declaresImpl(u) {
		l.implBodies = append(l.implBodies, d)
	}
}

// traitItem notes a function or constant that stands directly in a trait.
func traitItem(items *map[string][]*Def, d *Def) {
	if *items == nil {
		*items = map[string][]*Def{}
	}
	for i, c := range (*items)[d.Name] {
		if c.Parent == d.Parent && c.off != d.off {
			if c.off { // what an ordinary build leaves out gives way
				(*items)[d.Name][i] = d
			}
			return
		}
	}
	(*items)[d.Name] = append((*items)[d.Name], d)
}

// other sees to entries that are no Defs.
func (b *builder) other(at place, file, i int, u *syntax.Unit) {
	if at.owner.scope() == nil {
		return
	}
	switch u.Kind {
	case syntax.UseDeclaration, syntax.ExternCrateDeclaration:
		at.owner.scope().uses = append(at.owner.scope().uses, useAt{file, i, at.off})
	case syntax.MacroInvocation:
		if b.include(at, file, u) {
			return
		}
		at.owner.scope().open = true
		at.owner.scope().macros = append(at.owner.scope().macros, u)
	case syntax.KindError:
		at.owner.scope().open = true
	}
}

// defKind is the kind of definition that a unit's kind makes.
func defKind(k syntax.Kind) (DefKind, bool) {
	switch k {
	case syntax.ModItem:
		return ModDef, true
	case syntax.FunctionItem, syntax.FunctionSignatureItem:
		return FnDef, true
	case syntax.StructItem, syntax.UnionItem:
		return StructDef, true
	case syntax.EnumItem:
		return EnumDef, true
	case syntax.TraitItem:
		return TraitDef, true
	case syntax.ImplItem:
		return ImplDef, true
	case syntax.TypeItem, syntax.AssociatedType:
		return TypeAliasDef, true
	case syntax.ConstItem, syntax.StaticItem:
		return ConstDef, true
	case syntax.MacroDefinition:
		return MacroDef, true
	}
	return 0, false
}

// declare makes d nameable through its owner, and answers with the twin it already has there.
func (b *builder) declare(owner, d *Def) *Def {
	if owner.Kind == ModDef {
		return b.scopeOf(owner).add(d)
	}
	for _, c := range owner.Children() {
		if c != d && c.Name == d.Name && c.Kind == d.Kind && d.Name != "" && d.Name != "_" && !c.off && !d.off {
			return c
		}
	}
	return nil
}

func (d *Def) markOpen() {
	if d.scope() != nil {
		d.scope().open = true
	}
}

// module follows a `mod`.
func (b *builder) module(at place, d *Def, u *syntax.Unit) place {
	b.scopeOf(d)
	in := at.folders.module(u, b.crate.link.cfg)
	if u.Container {
		if s := b.crate.link.stored; s != nil {
			s.modules[storedImpl{d.File, d.Entry}] = d
		}
		return place{owner: d, folders: in.inline()}
	}
	file, inside, ok := in.find(func(p string) (int, bool) { i, ok := b.byPath[p]; return i, ok })
	if !ok || b.used[file] {
		d.scope().open = true
		return place{}
	}
	d.Entry = -1
	b.file(d, file, inside)
	return place{}
}

// again says that a `mod x;` declares once more, under another condition, a module that was declared before:
// private without a feature and public with it, say. It is one module, as the declaration has it that an
// ordinary build keeps; where it may keep either, as visible as one of them says.
func (b *builder) again(at place, u *syntax.Unit) bool {
	if u.Container {
		return false
	}
	file, _, ok := at.folders.module(u, b.crate.link.cfg).find(func(p string) (int, bool) { i, ok := b.byPath[p]; return i, ok })
	if !ok || !b.used[file] {
		return false
	}
	i := slices.IndexFunc(at.owner.Children(), func(c *Def) bool {
		return c.Kind == ModDef && c.Name == plainName(u.Name) && c.Entry < 0 && int(c.File) == file
	})
	if i < 0 {
		return false
	}
	old, vis, off := at.owner.Children()[i], unitVisibility(u), at.off || offByDefault(u, b.crate.link.cfg)
	switch {
	case old.off == off:
		old.vis = max(old.vis, vis)
	case old.off:
		old.vis, old.off = vis, false
	}
	return true
}

// orphans makes modules of the files that no `mod` reaches: they stand where their path would put them, but
// can be named only if a macro's text declares them.
func (b *builder) orphans() {
	var left []int
	for i := range b.crate.Files {
		if !b.used[i] {
			left = append(left, i)
		}
	}
	files := b.crate.Files
	slices.SortFunc(left, func(i, j int) int {
		x, y := moduleDir(files[i].Path), moduleDir(files[j].Path)
		return cmp.Or(strings.Count(x, "/")-strings.Count(y, "/"), strings.Compare(x, y), i-j)
	})
	for _, i := range left {
		if !b.used[i] {
			b.orphan(i)
		}
	}
}

func (b *builder) orphan(file int) {
	dir := moduleDir(b.crate.Files[file].Path)
	parent := b.dirs[path.Dir(dir)]
	if parent == nil {
		parent = b.crate.Root
	}
	d := &Def{Kind: ModDef, Name: path.Base(dir), Crate: b.crate, Parent: parent, Entry: -1, lazy: lazy{vis: public}}
	parent.addChild(d)
	b.scopeOf(d).open = true // a macro or an include! may put it anywhere
	if parent.scope().own(d.Name, TypeNS) == nil && parent.scope().macroDeclares(d.Name) {
		parent.scope().declare(d.Name, TypeNS, d)
	}
	b.file(d, file, folders{children: dir, attr: path.Dir(b.crate.Files[file].Path)})
}

// variants makes Defs of an enum's variants.
func (b *builder) variants(d *Def) {
	e, ok := b.ix.headerAt(b.crate.link.files[d.File], int(d.Entry)).(*hir.Enum)
	if !ok {
		return
	}
	addVariants(d, variantNames(e))
}

func variantNames(e *hir.Enum) []string {
	names := make([]string, len(e.Variants))
	for i, v := range e.Variants {
		names[i] = v.Name.Text
	}
	return names
}

// addVariants gives an enum its children.
func addVariants(d *Def, names []string) {
	d.give().scope = newScope(d)
	defs := make([]Def, len(names))
	for i, name := range names {
		c := &defs[i]
		*c = Def{
			Kind: VariantDef, Name: name, Crate: d.Crate, Parent: d, File: d.File, Entry: d.Entry,
			lazy: lazy{vis: public},
		}
		d.addChild(c)
		d.scope().add(c)
	}
}

// pairChildren makes twins of what two modules of one name both declare.
func pairChildren(a, b *Def, depth int) {
	if a.scope() == nil || b.scope() == nil || depth > 32 {
		return
	}
	for name, x := range a.scope().names {
		y := b.scope().names[name]
		if y == nil {
			continue
		}
		for ns := range x {
			p, q := x[ns], y[ns]
			if p == nil || q == nil || p == q || p.Kind == MacroDef || slices.Contains(p.Twins(), q) {
				continue
			}
			p.addTwins(q)
			q.addTwins(p)
			if p.Kind == ModDef && q.Kind == ModDef {
				pairChildren(p, q, depth+1)
			}
		}
	}
}

// plainName is an identifier without its r#.
func plainName(s string) string { return strings.TrimPrefix(s, "r#") }
