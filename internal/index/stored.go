package index

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"maps"
	"math"
	"slices"
	"sync"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax"
)

// The catalog's declarations never change, so that what linking wants to know of them is worked out beforehand: how
// each file is cut into units, the variants of enums, and which impls mention which words. Their text is not parsed
// until a unit's header is lowered, and an impl and its items become Defs when a question comes to them.

// stored is what was worked out of a crate. It is shared by all indexes of the process.
type stored struct {
	whole    bool         // nothing that can be named is missing
	impls    []storedImpl // in order of text
	words    map[string][]byte
	wordless []byte // the impls that are looked at whatever is asked for
	aliases  map[string][]string
	variants map[storedImpl][]string // of enums
}

// storedImpl is the place of an impl or enum.
type storedImpl struct{ file, entry int32 }

// storedFormat begins what Store writes. It changes with what follows it.
const storedFormat = "crossawait outline 1\n"

// Store works out what Stored reads, for the files of a crate without function bodies and macros, whose outlines are
// cut from texts. whole says that they declare all that a user of the crate can name.
func Store(files []*File, texts [][]byte, whole bool, lower Lowerer) ([]byte, error) {
	w := storeWriter{lower: lower, variants: map[storedImpl][]string{}, table: &implTable{
		words: map[string][]*implLink{}, aliases: map[string][]string{},
	}}
	w.out = append(w.out, storedFormat...)
	if whole {
		w.number(1)
	} else {
		w.number(0)
	}
	w.number(len(files))
	for i, f := range files {
		w.number(int(checksum(texts[i])))
		if err := w.file(i, f); err != nil {
			return nil, fmt.Errorf("%s: %w", f.Path, err)
		}
	}
	w.tables()
	return w.out, nil
}

func checksum(text []byte) uint32 { return crc32.ChecksumIEEE(text) }

type storeWriter struct {
	out      []byte
	lower    Lowerer
	table    *implTable
	impls    []storedImpl
	variants map[storedImpl][]string
}

func (w *storeWriter) number(n int) { w.out = binary.AppendUvarint(w.out, uint64(n)) }

func (w *storeWriter) text(s string) {
	w.number(len(s))
	w.out = append(w.out, s...)
}

// The flags of a unit, below its kind.
const (
	storedContainer = 1 << iota
	storedAsync
	storedBits = iota
)

func (w *storeWriter) file(i int, f *File) error {
	w.number(len(f.Outline.Entries))
	before := uint32(0)
	for n := range f.Outline.Entries {
		e := &f.Outline.Entries[n]
		u := e.Unit
		end := e.Base + uint32(len(u.Text))
		if u.HasError || u.BodySpan.Len() > 0 || u.Kind == syntax.MacroInvocation || !u.Container && e.End != end {
			return fmt.Errorf("%q is more than a declaration", u.Text)
		}
		head := int(u.Kind) << storedBits
		if u.Container {
			head |= storedContainer
		}
		if u.Async {
			head |= storedAsync
		}
		w.number(head)
		w.number(n - int(e.Parent))
		w.number(int(e.Base - before))
		w.number(len(u.Text))
		w.number(int(u.NameSpan.Start))
		w.number(int(u.NameSpan.Len()))
		if u.Container {
			w.number(int(e.End - end))
		}
		before = end
		at := storedImpl{int32(i), int32(n)}
		switch u.Kind {
		case syntax.ImplItem:
			w.table.addWords(&implLink{order: len(w.impls)}, u)
			w.impls = append(w.impls, at)
		case syntax.EnumItem:
			if enum, ok := w.lower.Header(f, n).(*hir.Enum); ok {
				w.variants[at] = variantNames(enum)
			}
		}
	}
	w.table.addAliases(f)
	return nil
}

// named reports whether a word may be what a question asks for: the name of a type or trait of some crate's, which
// here a keyword or the single letter of a parameter is not.
func named(word string) bool { return len(word) > 1 && !headerWords[word] && word[0] != '_' }

var headerWords = map[string]bool{
	"impl": true, "for": true, "where": true, "const": true, "mut": true, "dyn": true, "unsafe": true, "crate": true,
	"as": true, "static": true,
}

func (w *storeWriter) tables() {
	w.places(w.impls)
	maps.DeleteFunc(w.table.words, func(word string, _ []*implLink) bool { return !named(word) })
	w.number(len(w.table.words))
	for _, word := range sortedKeys(w.table.words) {
		w.text(word)
		w.text(postings(w.table.words[word]))
	}
	w.text(postings(w.table.wordless))
	w.number(len(w.table.aliases))
	for _, word := range sortedKeys(w.table.aliases) {
		w.text(word)
		w.texts(w.table.aliases[word])
	}
	enums := make([]storedImpl, 0, len(w.variants))
	for at := range w.variants {
		enums = append(enums, at)
	}
	slices.SortFunc(enums, func(a, b storedImpl) int {
		if a.file != b.file {
			return int(a.file - b.file)
		}
		return int(a.entry - b.entry)
	})
	w.places(enums)
	for _, at := range enums {
		w.texts(w.variants[at])
	}
}

func (w *storeWriter) places(list []storedImpl) {
	w.number(len(list))
	for _, at := range list {
		w.number(int(at.file))
		w.number(int(at.entry))
	}
}

func (w *storeWriter) texts(list []string) {
	w.number(len(list))
	for _, s := range list {
		w.text(s)
	}
}

// postings are the numbers of impls, ascending, each as its distance from the one before.
func postings(list []*implLink) string {
	var out []byte
	before := 0
	for _, l := range list {
		out = binary.AppendUvarint(out, uint64(l.order-before))
		before = l.order
	}
	return string(out)
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// Stored are the files of a crate whose outlines Store has written down: the same paths and texts, in the same
// order. Texts are aliased. It fails when data is not what Store wrote for them.
func Stored(paths []string, texts [][]byte, data []byte) ([]*File, error) {
	r := storeReader{data: data}
	if len(data) < len(storedFormat) || string(data[:len(storedFormat)]) != storedFormat {
		return nil, errors.New("an outline of another format")
	}
	r.data = data[len(storedFormat):]
	whole := r.number() == 1
	if r.number() != len(paths) || len(texts) != len(paths) {
		return nil, errors.New("an outline of other files")
	}
	s := &stored{whole: whole, words: map[string][]byte{}, aliases: map[string][]string{}, variants: map[storedImpl][]string{}}
	files := make([]*File, len(paths))
	for i := range files {
		sum := r.number()
		o := r.outline(texts[i])
		if r.bad || sum != int(checksum(texts[i])) {
			return nil, errors.New("an outline of other texts")
		}
		f := &File{Path: paths[i], Outline: o, stored: s}
		f.version = &version{given: f, file: f, cells: make([]*cell, len(o.Entries))}
		files[i] = f
	}
	r.tables(s)
	if r.bad {
		return nil, errors.New("an outline that ends early")
	}
	return files, nil
}

type storeReader struct {
	data []byte
	bad  bool
}

func (r *storeReader) number() int {
	n, size := binary.Uvarint(r.data)
	if size <= 0 || n > math.MaxUint32 {
		r.bad, r.data = true, nil
		return 0
	}
	r.data = r.data[size:]
	return int(n)
}

func (r *storeReader) bytes() []byte {
	n := r.number()
	if n > len(r.data) {
		r.bad = true
		return nil
	}
	b := r.data[:n:n]
	r.data = r.data[n:]
	return b
}

// count is a number of things that take at least a byte each.
func (r *storeReader) count() int {
	n := r.number()
	if n > len(r.data) {
		r.bad = true
		return 0
	}
	return n
}

func (r *storeReader) outline(text []byte) *syntax.Outline {
	n := r.count()
	units, entries := make([]syntax.Unit, n), make([]syntax.Entry, n)
	all := string(text) // of which names are parts
	at := 0
	for i := range entries {
		u, e := &units[i], &entries[i]
		head := r.number()
		u.Kind, u.Container, u.Async = syntax.Kind(head>>storedBits), head&storedContainer != 0, head&storedAsync != 0
		parent := i - r.number()
		base := at + r.number()
		at = base + r.number()
		start := r.number()
		name := start + r.number()
		end := at
		if u.Container {
			end += r.number()
		}
		if r.bad || parent < -1 || end > len(text) || name > at-base {
			r.bad = true
			return nil
		}
		e.Unit, e.Parent, e.Base, e.End = u, int32(parent), uint32(base), uint32(end)
		u.Text = text[base:at:at]
		u.NameSpan = source.Span{Start: uint32(start), End: uint32(name)}
		u.Name = all[base+start : base+name]
	}
	return &syntax.Outline{Entries: entries}
}

func (r *storeReader) tables(s *stored) {
	s.impls = r.places()
	for range r.count() {
		word := string(r.bytes())
		s.words[word] = r.bytes()
	}
	s.wordless = r.bytes()
	for range r.count() {
		word := string(r.bytes())
		s.aliases[word] = r.texts()
	}
	for _, at := range r.places() {
		s.variants[at] = r.texts()
	}
}

func (r *storeReader) places() []storedImpl {
	list := make([]storedImpl, r.count())
	for i := range list {
		list[i] = storedImpl{int32(r.number()), int32(r.number())}
	}
	return list
}

func (r *storeReader) texts() []string {
	list := make([]string, r.count())
	for i := range list {
		list[i] = string(r.bytes())
	}
	return list
}

// storedLink is what a crate of stored files knows once linked.
type storedLink struct {
	*stored
	modules map[storedImpl]*Def // by where they are declared: inline ones; files at entry -1
	mu      sync.Mutex
	links   []*implLink // by number; nil until asked for
}

// storedOf is what was stored of a crate, if all its files come from there.
func storedOf(c *Crate) *storedLink {
	if len(c.Files) == 0 || c.Files[0].stored == nil {
		return nil
	}
	for _, f := range c.Files {
		if f.stored != c.Files[0].stored {
			return nil
		}
	}
	s := c.Files[0].stored
	return &storedLink{stored: s, modules: map[storedImpl]*Def{}, links: make([]*implLink, len(s.impls))}
}

// storedImpls are the impls of the given numbers, as postings writes them.
func (ix *Index) storedImpls(c *Crate, numbers []byte) []*implLink {
	s := c.link.stored
	var out []*implLink
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for len(numbers) > 0 {
		step, size := binary.Uvarint(numbers)
		if size <= 0 {
			break
		}
		numbers = numbers[size:]
		if n += int(step); n >= len(s.links) {
			break
		}
		if s.links[n] == nil {
			s.links[n] = ix.storedImpl(c, n)
		}
		out = append(out, s.links[n])
	}
	return out
}

// storedImpl makes the Def of an impl, and those of its items. The lock is held.
func (ix *Index) storedImpl(c *Crate, number int) *implLink {
	s := c.link.stored
	at := s.impls[number]
	entries := c.link.files[at.file].file.Outline.Entries
	d := &Def{
		Kind: ImplDef, Crate: c, Parent: s.modules[storedImpl{at.file, entries[at.entry].Parent}],
		File: at.file, Entry: at.entry,
	}
	link := &implLink{def: d, order: number}
	d.give().impl = link
	for i := at.entry + 1; int(i) < len(entries) && entries[i].Parent == at.entry; i++ {
		u := entries[i].Unit
		if kind, ok := defKind(u.Kind); ok {
			d.addChild(&Def{
				Kind: kind, Name: plainName(u.Name), Crate: c, Parent: d, File: at.file, Entry: i,
				lazy: lazy{vis: unitVisibility(u)},
			})
		}
	}
	return link
}

// ImplsIn are all impls of a crate outside of function bodies, in order of text.
func (ix *Index) ImplsIn(c *Crate) []*Def {
	s := ix.open(c).link.stored
	if s == nil {
		return c.link.impls
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*Def, len(s.links))
	for n := range s.links {
		if s.links[n] == nil {
			s.links[n] = ix.storedImpl(c, n)
		}
		out[n] = s.links[n].def
	}
	return out
}
