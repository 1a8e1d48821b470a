package syntax

import "github.com/crossawait/crossawait/internal/syntax/internal/ts"

// While somebody types, the end of a function or of a container is often missing, and the parser, which can then make
// no node of it, leaves its tokens as debris before the items that it could read. An impl that so became debris would
// take the meaning of all its methods with it. Hence debris that begins like a container or a function is taken for
// one:
//
//	impl S {                    debris: becomes a container, its text ends after the brace as any container's
//	    fn a(&self) {}          an item: becomes a child of it
//	    async fn b(&self) {     debris: becomes a function, its body reaches to the end of the debris
//	        spawn(async move {
//	    }
//	    fn c(&self) {}          an item: a child
//	}                           debris: ends the container

// salvagedContainer is a container made of debris that is still open. Its children are rows with the same parent, at
// least as deep in ERROR nodes.
type salvagedContainer struct {
	parent int32 // the row around it
	errors uint32
	entry  int32
}

// isDebris reports whether a row stands in an ERROR node and is nothing that could stand at item level.
func (c *cutter) isDebris(i int) bool {
	return c.items[i].Kind == ts.ErrorKind || c.items[i].Errors > 0 && !isItem(Kind(c.items[i].Kind))
}

func isItem(k Kind) bool {
	switch k {
	case FunctionItem, FunctionSignatureItem, StructItem, UnionItem, EnumItem, TypeItem, AssociatedType, ConstItem,
		StaticItem, UseDeclaration, ExternCrateDeclaration, ModItem, ForeignModItem, ImplItem, TraitItem,
		MacroDefinition, MacroInvocation, AttributeItem, InnerAttributeItem:
		return true
	}
	return false
}

// parentOf is the entry around a row: of the container that the tree knows, or of a salvaged one inside of that.
func (c *cutter) parentOf(row int) int32 {
	it := &c.items[row]
	for n := len(c.open); n > 0; n = len(c.open) {
		last := c.open[n-1]
		if it.Parent == last.parent && it.Errors >= last.errors {
			return last.entry
		}
		if it.Parent > last.parent && c.within(it.Parent, last.parent) {
			break // deeper, in a container of the tree's that stands in the salvaged one
		}
		c.open = c.open[:n-1]
	}
	if it.Parent < 0 {
		return -1
	}
	return c.entryOf[it.Parent]
}

// within reports whether row is below the container at row around (-1: the file).
func (c *cutter) within(row, around int32) bool {
	for row >= 0 && row != around {
		row = c.items[row].Parent
	}
	return row == around
}

// debris makes entries of the debris in the rows start..next. first is start, or the first of the attributes that
// stand before it.
func (c *cutter) debris(first, start, next int) {
	if first == start && c.kind(start) == TokRBrace && c.close(start) {
		start++
		first = start
	}
	for start < next {
		d := draft{kind: KindError, hasError: true}
		end := next
		if head := c.containerHead(start, next); head > 0 {
			end = start + head
			d = c.container(start, end)
		} else {
			for end = start + 1; end < next && !c.beginsContainer(end, next); end++ {
			}
			c.function(&d, start, end)
		}
		d.item, d.textEnd = int32(end-1), c.items[end-1].End
		c.add(first, end, d)
		if d.container {
			it := &c.items[start]
			c.open = append(c.open, salvagedContainer{it.Parent, it.Errors, int32(len(c.entries) - 1)})
		}
		start, first = end, end
	}
}

func (c *cutter) kind(row int) Kind { return Kind(c.items[row].Kind) }

// close ends the innermost salvaged container at a closing brace, and reports whether there was one.
func (c *cutter) close(row int) bool {
	entry := c.parentOf(row)
	n := len(c.open)
	if n == 0 || c.open[n-1].entry != entry {
		return false
	}
	c.entries[entry].End = c.items[row].End
	c.open = c.open[:n-1]
	return true
}

// containerHead is the number of rows from row on, before end, that are the head of a container with its brace, or 0.
func (c *cutter) containerHead(row, end int) int {
	at := c.skip(row, end, VisibilityModifier, TokUnsafe, TokDefault)
	if at == end {
		return 0
	}
	switch c.kind(at) {
	case TokImpl, TokMod, TokTrait, TokExtern, ExternModifier:
	default:
		return 0
	}
	for at++; at < end; at++ {
		switch c.kind(at) {
		case TokLBrace:
			return at + 1 - row
		case TokRBrace, TokSemi, TokFn, Block, DeclarationList:
			return 0
		}
	}
	return 0
}

// beginsContainer reports whether the head of a container stands at row, in the midst of debris: after what ends.
func (c *cutter) beginsContainer(row, end int) bool {
	before := c.kind(row - 1)
	return (before == TokRBrace || before == TokSemi) && c.containerHead(row, end) > 0
}

func (c *cutter) skip(row, end int, kinds ...Kind) int {
	for ; row < end; row++ {
		known := false
		for _, k := range kinds {
			known = known || c.kind(row) == k
		}
		if !known {
			break
		}
	}
	return row
}

var containerKinds = map[Kind]Kind{TokImpl: ImplItem, TokMod: ModItem, TokTrait: TraitItem, TokExtern: ForeignModItem, ExternModifier: ForeignModItem}

func (c *cutter) container(start, end int) draft {
	at := c.skip(start, end, VisibilityModifier, TokUnsafe, TokDefault)
	d := draft{kind: containerKinds[c.kind(at)], salvaged: true, container: true}
	for row := start; row < end; row++ {
		d.hasError = d.hasError || c.items[row].Flags&ts.HasError != 0
	}
	if d.kind == ModItem || d.kind == TraitItem {
		d.name = c.nameAt(at+1, end)
	}
	return d
}

// function makes a function of the draft if the debris begins as one.
func (c *cutter) function(d *draft, start, end int) {
	at := c.skip(start, end, VisibilityModifier, FunctionModifiers, ExternModifier, TokAsync, TokUnsafe, TokConst)
	if at == end || c.kind(at) != TokFn {
		return
	}
	name := c.nameAt(at+1, end)
	if name[1] == 0 {
		return
	}
	d.kind, d.salvaged, d.name = FunctionItem, true, name
	for at++; at < end; at++ {
		if k := c.kind(at); k == TokLBrace || k == Block {
			d.body = [2]uint32{c.items[at].Start, c.items[end-1].End}
			return
		}
	}
}

// nameAt is the place of the identifier at row, or zero.
func (c *cutter) nameAt(row, end int) [2]uint32 {
	if row < end && (c.kind(row) == Identifier || c.kind(row) == TypeIdentifier) {
		return [2]uint32{c.items[row].Start, c.items[row].End}
	}
	return [2]uint32{}
}

// closers are the brackets that are open at the end of the rows' text, in the order in which they want closing.
func closers(r Rows) string {
	var open []byte
	for i := range r.Nodes {
		switch r.Nodes[i].Kind {
		case TokLParen:
			open = append(open, ')')
		case TokLBracket:
			open = append(open, ']')
		case TokLBrace:
			open = append(open, '}')
		case TokRParen, TokRBracket, TokRBrace:
			if n := len(open); n > 0 && r.Nodes[i].Flags&IsMissing == 0 {
				open = open[:n-1]
			}
		}
	}
	for i, j := 0, len(open)-1; i < j; i, j = i+1, j-1 {
		open[i], open[j] = open[j], open[i]
	}
	return string(open)
}
