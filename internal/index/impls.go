package index

import (
	"slices"
	"sync"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Which impls there are for a type or trait is found in two steps, since stubs have thousands: by the words of
// their headers, and then, for those that have the right ones, by lowering and resolving the header.

// implLink is an impl as linking sees it.
type implLink struct {
	def   *Def
	order int // among the crate's impls
	once  sync.Once
	trait *Def
	of    bool // it is of a trait, resolved or not
	self  selfHead
}

// selfHead is the outermost type constructor of a type.
type selfHead struct {
	def  *Def   // a struct or enum; for "dyn", the trait
	prim string // else one of PrimImpls' keys, "param", or "" when unknown
}

// implTable finds the impls of one crate.
type implTable struct {
	words map[string][]*implLink // by word of the header
	// wordless are those to look at whatever is asked for: inherent impls on types without a name, such as
	// slices, and impls inside bodies.
	wordless []*implLink
	// aliases are other names that a word may go by: renamed imports and type aliases.
	aliases map[string][]string
	methods map[string][]*Def // FnDefs of traits declared in bodies
}

// tables join those of all live crates.
type tables struct {
	liveOnce              sync.Once
	named                 namedImpls
	apart, prims, methods sync.Map
	byLang                sync.Map
	views                 sync.Map // *Crate -> []*Crate
	implWords             sync.Map // *Crate -> func() map[string]bool
	macroWords            sync.Map // *Crate -> func() map[string]bool
}

// impls makes the table of a crate's impls on first use.
func (ix *Index) impls(c *Crate) *implTable {
	ix.open(c)
	c.link.implsOnce.Do(func() {
		if s := c.link.stored; s != nil {
			c.link.table = &implTable{wordless: ix.storedImpls(c, s.wordless), aliases: s.aliases}
			return
		}
		t := &implTable{
			words: map[string][]*implLink{}, aliases: map[string][]string{}, methods: map[string][]*Def{},
		}
		for i, d := range c.link.impls {
			d.impl().order = i
			t.addWords(d.impl(), ix.Unit(d))
		}
		for _, v := range c.link.files {
			t.addAliases(v.file)
		}
		for _, fn := range c.link.implBodies {
			for _, d := range ix.nestedImpls(fn) {
				d.impl().order = len(c.link.impls) + len(t.wordless)
				t.wordless = append(t.wordless, d.impl())
			}
			for _, d := range ix.NestedFunctions(fn) {
				if d.Parent.Kind == TraitDef {
					t.methods[d.Name] = append(t.methods[d.Name], d)
				}
			}
		}
		c.link.table = t
	})
	return c.link.table
}

func (t *implTable) addWords(l *implLink, u *syntax.Unit) {
	header := skipAttributes(u.Text)
	identifiers(header, func(word, _ []byte) {
		if list := t.words[string(word)]; len(list) == 0 || list[len(list)-1] != l {
			t.words[string(word)] = append(list, l)
		}
	})
	if !startsWithName(header) {
		t.wordless = append(t.wordless, l)
	}
}

// addAliases notes the names that imports and type aliases of a file give to others.
func (t *implTable) addAliases(f *File) {
	for i := range f.Outline.Entries {
		switch u := f.Outline.Entries[i].Unit; u.Kind {
		case syntax.UseDeclaration:
			var last, before string
			identifiers(u.Text, func(word, _ []byte) {
				if before != "" && last == "as" && string(word) != "_" {
					t.aliases[before] = append(t.aliases[before], string(word))
				}
				before, last = last, string(word)
			})
		case syntax.TypeItem:
			identifiers(u.Text, func(word, _ []byte) {
				if name := plainName(u.Name); string(word) != name {
					t.aliases[string(word)] = append(t.aliases[string(word)], name)
				}
			})
		}
	}
}

// maxNames bounds the aliases of one name.
const maxNames = 64

// names are a word and all that it goes by in some crates.
func (ix *Index) names(word string, crates []*Crate) []string {
	names := []string{word}
	for i := 0; i < len(names) && len(names) < maxNames; i++ {
		for _, c := range crates {
			for _, alias := range ix.impls(c).aliases[names[i]] {
				if !slices.Contains(names, alias) {
					names = append(names, alias)
				}
			}
		}
	}
	return names
}

// mentioning are the impls of some crates whose headers may mention a word, linked, in order.
func (ix *Index) mentioning(word string, crates []*Crate) []*implLink {
	var out []*implLink
	names := ix.names(word, crates)
	for _, c := range crates {
		t := ix.impls(c)
		start := len(out)
		out = append(out, t.wordless...)
		for _, name := range names {
			out = append(out, ix.withWord(c, name)...)
		}
		mine := out[start:]
		slices.SortFunc(mine, func(a, b *implLink) int { return a.order - b.order })
		out = out[:start+len(slices.Compact(mine))]
	}
	for _, l := range out {
		ix.linkImpl(l)
	}
	return out
}

// withWord are the impls of a crate whose headers contain a word.
func (ix *Index) withWord(c *Crate, word string) []*implLink {
	if s := c.link.stored; s != nil {
		return ix.storedImpls(c, s.words[word])
	}
	return ix.impls(c).words[word]
}

// linkImpl resolves an impl's header on first use.
func (ix *Index) linkImpl(l *implLink) *implLink {
	l.once.Do(func() {
		it, ok := ix.Header(l.def).(*hir.Impl)
		if !ok {
			return
		}
		l.self = ix.selfHead(l.def, it.SelfTy, 0)
		if l.of = it.Trait != nil; l.of {
			l.trait = ix.traitOf(l.def, it.Trait)
		}
		if name := l.self.name(); name != "" && l.def.Nested() == nil {
			l.def.lang.Store(&name)
		}
	})
	return l
}

// name is what the items of an impl are named after.
func (h selfHead) name() string {
	switch {
	case h.def != nil:
		return h.def.Lang()
	case h.prim == "param":
		return ""
	}
	return h.prim
}

// traitOf resolves a trait's path at d.
func (ix *Index) traitOf(d *Def, p *hir.Path) *Def {
	if r := ix.Resolve(Scope{Def: d}, p, TypeNS); r.Kind == ResDef && r.Rest == 0 && r.Def.Kind == TraitDef {
		return r.Def
	}
	return nil
}

// maxAliases bounds a chain of type aliases.
const maxAliases = 16

// selfHead is the head of a type written at d.
func (ix *Index) selfHead(d *Def, t hir.TypeRef, depth int) selfHead {
	switch t := t.(type) {
	case *hir.PathType:
		return ix.pathHead(d, &t.Path, depth)
	case *hir.RefType:
		return selfHead{prim: "ref"}
	case *hir.PtrType:
		return selfHead{prim: "ptr"}
	case *hir.SliceType:
		return selfHead{prim: "slice"}
	case *hir.ArrayType:
		return selfHead{prim: "array"}
	case *hir.TupleType:
		return selfHead{prim: "tuple"}
	case *hir.FnPtrType:
		return selfHead{prim: "fn"}
	case *hir.NeverType:
		return selfHead{prim: "never"}
	case *hir.DynType:
		for _, b := range t.Bounds {
			if b.Path != nil {
				return selfHead{prim: "dyn", def: ix.traitOf(d, b.Path)}
			}
		}
		return selfHead{prim: "dyn"}
	}
	return selfHead{}
}

func (ix *Index) pathHead(d *Def, p *hir.Path, depth int) selfHead {
	r := ix.Resolve(Scope{Def: d}, p, TypeNS)
	switch {
	case r.Rest > 0:
		return selfHead{}
	case r.Kind == ResPrim:
		return selfHead{prim: r.Name}
	case r.Kind == ResParam:
		return selfHead{prim: "param"}
	case r.Kind != ResDef:
		return selfHead{}
	}
	switch r.Def.Kind {
	case StructDef, EnumDef:
		return selfHead{def: r.Def}
	case TraitDef:
		return selfHead{prim: "dyn", def: r.Def}
	case TypeAliasDef:
		if a, ok := ix.Header(r.Def).(*hir.TypeAlias); ok && depth < maxAliases {
			return ix.selfHead(r.Def, a.Ty, depth+1)
		}
	}
	return selfHead{}
}

// namedImpls are the impls for types and of traits, by their names. Hundreds of types may share one, whose impls all
// mention it, so that they are told apart once for all of them.
type namedImpls struct {
	mu  sync.Mutex
	all map[nameIn]*implsOf
}

// nameIn is a name in the live crates, and in one more if that is not nil.
type nameIn struct {
	name string
	more *Crate
}

// implsOf are the impls in some crates for types of one name and of traits of that name, in order.
type implsOf struct{ inherent, types, traits map[*Def][]*Def }

// implsNamed are those for the types and of the traits that have the name of d, in the live crates and d's own.
func (ix *Index) implsNamed(d *Def) *implsOf {
	key := nameIn{name: d.Name}
	if d.Crate != nil && !ix.isLive(d.Crate) {
		key.more = d.Crate
	}
	n := &ix.skeleton.tables.named
	n.mu.Lock()
	impls := n.all[key]
	n.mu.Unlock()
	if impls != nil {
		return impls
	}
	impls = &implsOf{}
	for _, l := range ix.mentioning(d.Name, ix.liveAnd(d.Crate)) {
		if self := l.self.def; self != nil && self.Name == d.Name && l.self.prim == "" {
			if l.of {
				addImpl(&impls.types, self, l.def)
			} else {
				addImpl(&impls.inherent, self, l.def)
			}
		}
		if l.trait != nil && l.trait.Name == d.Name {
			addImpl(&impls.traits, l.trait, l.def)
		}
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.all == nil {
		n.all = map[nameIn]*implsOf{}
	}
	n.all[key] = impls
	return impls
}

func addImpl(to *map[*Def][]*Def, of, impl *Def) {
	if *to == nil {
		*to = map[*Def][]*Def{}
	}
	(*to)[of] = append((*to)[of], impl)
}

// implsBy are the impls in some crates that mention a word and satisfy a condition; memo keeps the answer under
// key.
func (ix *Index) implsBy(crates []*Crate, memo *sync.Map, key any, word string, is func(*implLink) bool) []*Def {
	if v, ok := memo.Load(key); ok {
		return v.([]*Def)
	}
	var out []*Def
	for _, l := range ix.mentioning(word, crates) {
		if is(l) {
			out = append(out, l.def)
		}
	}
	v, _ := memo.LoadOrStore(key, slices.Clip(out))
	return v.([]*Def)
}

// InherentImpls are the impls without a trait whose self type is the struct or enum, in any case of its
// arguments.
func (ix *Index) InherentImpls(adt *Def) []*Def {
	if adt == nil {
		return nil
	}
	return ix.implsNamed(adt).inherent[adt]
}

// PrimImpls are the inherent impls on a built-in type: a primitive's name, "str", "slice", "array", "ptr",
// "ref", "fn", "never", "tuple", or "dyn" for those on any trait object.
func (ix *Index) PrimImpls(name string) []*Def {
	return ix.implsBy(ix.live(), &ix.skeleton.tables.prims, name, name, func(l *implLink) bool {
		return !l.of && l.self.prim == name && name != ""
	})
}

// TraitImpls are the impls of a trait, positive and negative, blanket ones included, those inside bodies of
// the crates under analysis too. Those for types of crates that are Apart are not among them.
func (ix *Index) TraitImpls(trait *Def) []*Def {
	if trait == nil {
		return nil
	}
	return ix.implsNamed(trait).traits[trait]
}

// TraitImplsIn are the impls of a trait in a crate that is Apart.
func (ix *Index) TraitImplsIn(trait *Def, c *Crate) []*Def {
	if trait == nil || c == nil || c == trait.Crate {
		return nil // TraitImpls has those of the trait's own crate
	}
	return ix.implsBy([]*Crate{c}, &ix.skeleton.tables.apart, traitIn{trait, c}, trait.Name, func(l *implLink) bool { return l.trait == trait })
}

type traitIn struct{ trait, crate any }

// ImplsFor are the impls of traits, resolved or not, whose self type is the struct or enum.
func (ix *Index) ImplsFor(adt *Def) []*Def {
	if adt == nil {
		return nil
	}
	return ix.implsNamed(adt).types[adt]
}

// TraitMethods are the functions of a name directly in traits, in all live crates; for code of a dependency also
// in that crate and in those that it mentions.
func (ix *Index) TraitMethods(from *Crate, name string) []*Def {
	if from != nil && !from.Foreign {
		from = nil // all of them see the same
	}
	key := methodsIn{from, name}
	if v, ok := ix.skeleton.tables.methods.Load(key); ok {
		return v.([]*Def)
	}
	var out []*Def
	for _, c := range ix.traitsInViewOf(from) {
		out = append(out, ix.open(c).link.traitMethods[name]...)
		if len(c.link.implBodies) > 0 {
			out = append(out, ix.impls(c).methods[name]...)
		}
	}
	ix.skeleton.tables.methods.Store(key, slices.Clip(out))
	return out
}

// TraitConsts are the constants of a name directly in traits, in the crates that TraitMethods looks into.
func (ix *Index) TraitConsts(from *Crate, name string) []*Def {
	var out []*Def
	for _, c := range ix.traitsInViewOf(from) {
		out = append(out, ix.open(c).link.traitConsts[name]...)
	}
	return out
}

func (ix *Index) traitsInViewOf(from *Crate) []*Crate {
	if from != nil && from.Foreign {
		return ix.inViewOf(from)
	}
	return ix.live()
}

type methodsIn struct {
	from *Crate
	name string
}

// inViewOf are the live crates, a foreign one, and those whose items its paths can name.
func (ix *Index) inViewOf(c *Crate) []*Crate {
	if v, ok := ix.skeleton.tables.views.Load(c); ok {
		return v.([]*Crate)
	}
	seen := map[*Crate]bool{}
	crates := slices.Clone(ix.live())
	for _, c := range crates {
		seen[c] = true
	}
	add := func(c *Crate) {
		if !seen[c] {
			seen[c] = true
			crates = append(crates, c)
		}
	}
	add(c)
	for _, f := range ix.open(c).link.files {
		for i := range f.file.Outline.Entries {
			identifiers(f.file.Outline.Entries[i].Unit.Text, func(word, _ []byte) {
				if dep := c.Deps[string(word)]; dep != nil {
					add(dep)
				}
			})
		}
	}
	for i := len(ix.live()); i < len(crates); i++ {
		if next := ix.open(crates[i]); next != c && !next.Stub {
			for _, f := range next.link.files {
				f.passedOn(func(name string) {
					if dep := next.Deps[name]; dep != nil {
						add(dep)
					}
				})
			}
		}
	}
	v, _ := ix.skeleton.tables.views.LoadOrStore(c, crates)
	return v.([]*Crate)
}

// ImplTrait is the trait that an impl implements; nil when it is inherent or the trait is not known.
func (ix *Index) ImplTrait(impl *Def) *Def {
	if impl == nil || impl.Kind != ImplDef {
		return nil
	}
	return ix.linkImpl(impl.impl()).trait
}

// Implemented is the trait's item that an item of a trait impl provides; nil for other Defs.
func (ix *Index) Implemented(d *Def) *Def {
	if d == nil || d.Parent == nil {
		return nil
	}
	trait := ix.ImplTrait(d.Parent)
	if trait == nil {
		return nil
	}
	return trait.child(func(c *Def) bool { return c.Name == d.Name && c.Kind == d.Kind })
}
