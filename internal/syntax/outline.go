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
// KindError for the debris of a syntax error. Items among the debris are units as if it were not there, and a function
// or a container that lacks no more than its end is taken for what it begins as (see salvage.go).
//
// prev is the outline of the version before, or nil: each of its units whose text did not change stands in the new
// outline as the same pointer, once. prevTree is the tree that prev was cut from, if it has not been closed, or nil;
// it saves comparing text where the parser reused the subtree. Without prev, units alias text; with it, new ones
// copy theirs, so that one edited file does not keep all its versions in memory.
func Cut(text []byte, tree *Tree, prev *Outline, prevTree *Tree) *Outline {
	c := cutter{text: text, prev: prev}
	expected := 64 + len(text)/200
	if prev != nil {
		c.sameTrees = prevTree != nil && prev.tree == prevTree && prevTree.c.Open()
		expected = 64 + len(prev.Entries)*5/4
	}
	c.items = tree.c.Items(itemKinds, expected)
	c.group()
	c.reuse()
	c.makeUnits()
	return &Outline{Entries: c.entries, tree: tree, identities: c.identities, fresh: c.fresh}
}

// Fresh are the entries whose units were made for this outline, in order of text. The others' units stand in the
// outline that it was cut after.
func (o *Outline) Fresh() []int32 { return o.fresh }

type cutter struct {
	text      []byte
	prev      *Outline
	sameTrees bool // prev's identities can be compared with ours
	items     []ts.Item

	// By entry:
	entries    []Entry
	identities []uint64
	drafts     []draft

	fresh []int32 // the entries whose units are new

	entryOf []int32 // by item, of containers
	open    []salvagedContainer
}

// draft is what is known of an entry's unit before it is made or reused. Offsets are the file's.
type draft struct {
	kind               Kind
	textEnd            uint32
	item               int32 // the item's row; of debris, the last one
	hasError, salvaged bool
	container          bool
	name, body         [2]uint32 // of what was salvaged
}

// group makes an entry of each item with its attributes, and hands on the runs of debris.
func (c *cutter) group() {
	c.entryOf = make([]int32, len(c.items))
	for i := 0; i < len(c.items); {
		first := i
		for i < len(c.items)-1 && c.isAttribute(i) && c.items[i].Parent == c.items[i+1].Parent {
			i++
		}
		if c.isDebris(i) {
			next := i + 1
			for next < len(c.items) && c.isDebris(next) && c.items[next].Parent == c.items[i].Parent {
				next++
			}
			c.debris(first, i, next)
			i = next
			continue
		}
		it := &c.items[i]
		d := draft{kind: Kind(it.Kind), textEnd: it.End, item: int32(i), hasError: it.Flags&ts.HasError != 0}
		if it.BodyEnd > 0 {
			d.container = true
			d.textEnd = min(it.BodyStart+1, it.BodyEnd)
		}
		c.entryOf[i] = int32(len(c.entries))
		c.add(first, i+1, d)
		i++
	}
}

func (c *cutter) isAttribute(i int) bool {
	return c.items[i].Kind == uint16(AttributeItem) && c.items[i].Flags&ts.HasError == 0
}

// add makes the entry of the rows first..next, whose unit is still to come.
func (c *cutter) add(first, next int, d draft) {
	entry := Entry{Base: c.items[first].Start, End: c.items[next-1].End, Parent: c.parentOf(first), salvaged: d.salvaged}
	c.entries = append(c.entries, entry)
	c.identities = append(c.identities, identity(c.items[first:next]))
	c.drafts = append(c.drafts, d)
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
// error is read alike wherever it stands; an error's surroundings decide what was made of it, so that there the
// subtrees must be the same, save for debris of which nothing was made.
func (c *cutter) same(i, j int) bool {
	u, d, text := c.prev.Entries[j].Unit, &c.drafts[i], c.unitText(i)
	if len(text) != len(u.Text) || d.kind != u.Kind || d.hasError != u.HasError {
		return false
	}
	if c.sameTrees && c.identities[i] != 0 && c.identities[i] == c.prev.identities[j] {
		return true
	}
	return (!u.HasError || u.Kind == KindError) && bytes.Equal(text, u.Text)
}

func (c *cutter) unitText(i int) []byte { return c.text[c.entries[i].Base:c.drafts[i].textEnd] }

// makeUnits makes the units that could not be reused.
func (c *cutter) makeUnits() {
	var items []ts.Item
	for i := range c.entries {
		if c.entries[i].Unit == nil {
			c.fresh = append(c.fresh, int32(i))
			items = append(items, c.items[c.drafts[i].item])
		}
	}
	names, bodies := ts.Fields(items, uint8(NameField)), ts.Fields(items, uint8(BodyField))
	units := make([]Unit, len(c.fresh))
	for n, i := range c.fresh {
		d := &c.drafts[i]
		if !d.salvaged && d.kind != KindError {
			d.name, d.body = names[n], bodies[n]
		}
		if d.kind == ConstItem && string(c.text[d.name[0]:d.name[1]]) == "_" {
			d.body = ts.Fields(items[n:n+1], uint8(ValueField))[0]
		}
		c.fill(&units[n], int(i))
		c.entries[i].Unit = &units[n]
	}
}

func (c *cutter) fill(u *Unit, i int) {
	d, base := &c.drafts[i], c.entries[i].Base
	u.Kind, u.HasError, u.Container = d.kind, d.hasError, d.container
	u.Text = c.unitText(i)
	if c.prev != nil {
		u.Text = bytes.Clone(u.Text)
	}
	u.NameSpan = relative(d.name, base)
	u.Name = string(u.Text[u.NameSpan.Start:u.NameSpan.End])
	if body := relative(d.body, base); u.Kind == FunctionItem || u.Kind == ConstItem && u.Name == "_" && u.Text[body.Start] == '{' {
		u.BodySpan = body
	}
	u.Async = usesAsync(u.Text)
}

func relative(span [2]uint32, base uint32) source.Span {
	if span[1] == 0 {
		return source.Span{}
	}
	return source.Span{Start: span[0] - base, End: span[1] - base}
}
