package syntax

import (
	"bytes"

	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/syntax/internal/ts"
)

// itemKinds tells the outline's walk what to do with which kind.
var itemKinds = func() *ts.Kinds {
	classes := make([]ts.Class, kindCount)
	for k := range classes {
		if !Kind(k).Named() {
			classes[k] = ts.Token
		}
	}
	for _, k := range []Kind{ModItem, ImplItem, TraitItem, ForeignModItem} {
		classes[k] = ts.Container
	}
	for _, k := range []Kind{LineComment, BlockComment} {
		classes[k] = ts.Skip
	}
	classes[EmptyStatement] = ts.Token
	classes[Shebang] = ts.Token
	classes[ExpressionStatement] = ts.Statement
	return &ts.Kinds{Classes: classes, BodyList: uint16(DeclarationList), MacroCall: uint16(MacroInvocation)}
}()

// Cut cuts the file's text, parsed as tree, into units. Nothing is lost: what is no item becomes a unit of its own,
// KindError for the debris of a syntax error (items among the debris are units as if it were not there).
//
// prev is the outline of the version before, or nil: each of its units whose text did not change stands in the new
// outline as the same pointer, once. prevTree is the tree that prev was cut from, if it has not been closed, or nil;
// it saves comparing text where the parser reused the subtree. Without prev, units alias text; with it, new ones
// copy theirs, so that one edited file does not keep all its versions in memory.
func Cut(text []byte, tree *Tree, prev *Outline, prevTree *Tree) *Outline {
	cut := cutter{text: text, prev: prev, copies: prev != nil}
	if prev != nil && prevTree != nil && prev.tree == prevTree && prevTree.c.Open() {
		cut.sameTrees = true
	}
	cut.items = tree.c.Items(itemKinds, nil)
	cut.group()
	cut.reuse()
	cut.makeUnits()
	return &Outline{Entries: cut.entries, identities: cut.identities, tree: tree}
}

type cutter struct {
	text      []byte
	prev      *Outline
	sameTrees bool // prev's identities can be compared with ours
	copies    bool
	items     []ts.Item

	// By entry:
	entries    []Entry
	identities []uint64
	textEnds   []uint32 // where the unit's text ends in the file
	item       []int32  // the item's row; the last one of debris
}

// group makes an entry of each item with its attributes, and of each run of debris. Their units are still nil.
func (c *cutter) group() {
	entryOf := make([]int32, len(c.items)) // of containers
	for i := 0; i < len(c.items); {
		first := i
		for i < len(c.items)-1 && c.isAttribute(i) && c.siblings(i, i+1) {
			i++
		}
		if c.isDebris(first) {
			for i = first; i < len(c.items)-1 && c.isDebris(i+1) && c.siblings(i, i+1); i++ {
			}
		}
		it := &c.items[i]
		entry := Entry{Base: c.items[first].Start, End: it.End, Parent: -1}
		if it.Parent >= 0 {
			entry.Parent = entryOf[it.Parent]
		}
		end := it.End
		if it.BodyEnd > 0 {
			end = min(it.BodyStart+1, it.BodyEnd)
		}
		entryOf[i] = int32(len(c.entries))
		c.entries = append(c.entries, entry)
		c.identities = append(c.identities, identity(c.items[first:i+1]))
		c.textEnds = append(c.textEnds, end)
		c.item = append(c.item, int32(i))
		i++
	}
}

func (c *cutter) isAttribute(i int) bool {
	return c.items[i].Kind == uint16(AttributeItem) && !(c.items[i].Flags&ts.HasError != 0)
}

// isDebris reports whether a row stands in an ERROR node and is nothing that could stand at item level.
func (c *cutter) isDebris(i int) bool {
	return c.items[i].Kind == ts.ErrorKind || c.items[i].Errors > 0 && !isItem(Kind(c.items[i].Kind))
}

func (c *cutter) siblings(i, j int) bool { return c.items[i].Parent == c.items[j].Parent }

func isItem(k Kind) bool {
	switch k {
	case FunctionItem, FunctionSignatureItem, StructItem, UnionItem, EnumItem, TypeItem, AssociatedType, ConstItem,
		StaticItem, UseDeclaration, ExternCrateDeclaration, ModItem, ForeignModItem, ImplItem, TraitItem,
		MacroDefinition, MacroInvocation, AttributeItem, InnerAttributeItem:
		return true
	}
	return false
}

// identity joins the identities of an entry's subtrees (FNV-1a over their 64-bit words); 0 if one has none.
func identity(items []ts.Item) uint64 {
	h := uint64(14695981039346656037)
	for i := range items {
		if items[i].Subtree == 0 {
			return 0
		}
		h = (h ^ items[i].Subtree) * 1099511628211
	}
	return h
}

// reuse gives entries the units of the previous outline, each at most once: first those that stand in the same
// order at the front and at the back, then in the middle, where the edit was, by their text.
func (c *cutter) reuse() {
	if c.prev == nil {
		return
	}
	old := c.prev.Entries
	lo := 0
	for lo < len(old) && lo < len(c.entries) && c.same(lo, lo) {
		c.entries[lo].Unit = old[lo].Unit
		lo++
	}
	oldHi, hi := len(old), len(c.entries)
	for oldHi > lo && hi > lo && c.same(hi-1, oldHi-1) {
		oldHi--
		hi--
		c.entries[hi].Unit = old[oldHi].Unit
	}
	if lo == hi || lo == oldHi {
		return
	}
	left := make(map[string][]int, oldHi-lo)
	for i := lo; i < oldHi; i++ {
		text := string(old[i].Unit.Text)
		left[text] = append(left[text], i)
	}
	for i := lo; i < hi; i++ {
		text := string(c.unitText(i))
		if same := left[text]; len(same) > 0 && c.same(i, same[0]) {
			c.entries[i].Unit = old[same[0]].Unit
			left[text] = same[1:]
		}
	}
}

// same reports whether entry i is the previous outline's entry j, possibly in another place. Text without a syntax
// error is read alike wherever it stands; what debris means depends on its surroundings, so that the error must be
// in the same subtrees.
func (c *cutter) same(i, j int) bool {
	u, text := c.prev.Entries[j].Unit, c.unitText(i)
	if len(text) != len(u.Text) || c.kind(i) != u.Kind || c.hasError(i) != u.HasError {
		return false
	}
	if c.sameTrees && c.identities[i] != 0 && c.identities[i] == c.prev.identities[j] {
		return true
	}
	return (!u.HasError || u.Kind == KindError) && bytes.Equal(text, u.Text)
}

func (c *cutter) unitText(i int) []byte { return c.text[c.entries[i].Base:c.textEnds[i]] }

func (c *cutter) kind(i int) Kind {
	if item := c.item[i]; !c.isDebris(int(item)) {
		return Kind(c.items[item].Kind)
	}
	return KindError
}

func (c *cutter) hasError(i int) bool {
	return c.items[c.item[i]].Flags&ts.HasError != 0 || c.kind(i) == KindError
}

// makeUnits makes the units that could not be reused.
func (c *cutter) makeUnits() {
	var fresh []int
	var items []ts.Item
	for i := range c.entries {
		if c.entries[i].Unit == nil {
			fresh = append(fresh, i)
			items = append(items, c.items[c.item[i]])
		}
	}
	names, bodies := ts.Fields(items, uint8(NameField)), ts.Fields(items, uint8(BodyField))
	units := make([]Unit, len(fresh))
	for n, i := range fresh {
		u, base := &units[n], c.entries[i].Base
		u.Text = c.unitText(i)
		u.Kind = c.kind(i)
		u.HasError = c.hasError(i)
		u.Container = items[n].BodyEnd > 0
		if c.copies {
			u.Text = bytes.Clone(u.Text)
		}
		if u.Kind != KindError {
			u.NameSpan = relative(names[n], base)
			u.Name = string(u.Text[u.NameSpan.Start:u.NameSpan.End])
		}
		if u.Kind == FunctionItem {
			u.BodySpan = relative(bodies[n], base)
		}
		u.Async = bytes.Contains(u.Text, asyncWord) || bytes.Contains(u.Text, awaitWord)
		c.entries[i].Unit = u
	}
}

var asyncWord, awaitWord = []byte("async"), []byte("await")

func relative(span [2]uint32, base uint32) source.Span {
	if span[1] == 0 {
		return source.Span{}
	}
	return source.Span{Start: span[0] - base, End: span[1] - base}
}
