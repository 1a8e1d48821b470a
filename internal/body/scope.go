package body

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// scope is a region of the text at whose end storage ends and values are dropped, last scheduled first.
type scope struct {
	span  hir.Span
	drops []scheduled
	// suspends says that a suspension point lies inside. A temporary of a scope without one can cross none
	// and gets no local.
	suspends bool
}

// scheduled is one thing that the end of a scope does to a local: the end of its storage, or its drop.
type scheduled struct {
	local LocalID
	value bool
	// moved says that the value is surely gone when control leaves the scope by its end.
	moved bool
	// chain is the block that drops this and everything scheduled before it; 0 when not built.
	chain BlockID
}

// push opens a scope and returns its index.
func (b *builder) push(span hir.Span, suspends bool) int {
	b.scopes = append(b.scopes, scope{span: span, suspends: suspends})
	return len(b.scopes) - 1
}

// pop closes the innermost scope at the current block.
func (b *builder) pop() {
	last := len(b.scopes) - 1
	b.leave(last)
	b.scopes = b.scopes[:last]
}

func (b *builder) schedule(at int, id LocalID, value bool) {
	s := &b.scopes[at]
	s.drops = append(s.drops, scheduled{local: id, value: value})
	for i := at + 1; i < len(b.scopes); i++ {
		for j := range b.scopes[i].drops {
			b.scopes[i].drops[j].chain = 0
		}
	}
}

// leave emits what the ends of the scopes from depth on do, without closing them.
func (b *builder) leave(depth int) {
	for i := len(b.scopes) - 1; i >= depth; i-- {
		s := &b.scopes[i]
		end := hir.Span{Start: s.span.End, End: s.span.End}
		for j := len(s.drops) - 1; j >= 0; j-- {
			d := s.drops[j]
			switch {
			case !d.value:
				b.emit(Effect{Op: StorageDead, Local: d.local, Span: end})
			case !d.moved:
				b.emit(b.drop(d.local, end))
			}
		}
	}
}

func (b *builder) drop(id LocalID, at hir.Span) Effect {
	return Effect{Op: Drop, Local: id, Span: at, Unsure: b.g.Locals[id].Drop == types.Maybe}
}

// exit leaves all scopes from depth on for the block to. What follows is unreachable.
func (b *builder) exit(to BlockID, depth int) {
	b.leave(depth)
	b.edge(b.cur, to)
	b.unreachable()
}

// exitAll leaves the body: a return.
func (b *builder) exitAll() {
	b.g.Blocks[b.cur].Returns = true
	if c := b.chain(); c > 0 {
		b.edge(b.cur, c)
	}
	b.unreachable()
}

// chain is the block that drops everything now in scope, innermost first, shared between all exits; 0 if
// there is nothing to drop. A suspended future that is dropped runs it, so everything in it is used after
// the suspension point, even what has been moved out on all paths.
func (b *builder) chain() BlockID {
	si, di, prev := b.cachedChain()
	for ; si < len(b.scopes); si, di = si+1, 0 {
		s := &b.scopes[si]
		for ; di < len(s.drops); di++ {
			if d := &s.drops[di]; d.value {
				prev = b.chainBlock(d.local, s.span, prev)
				d.chain = prev
			}
		}
	}
	return prev
}

// cachedChain finds the innermost block of the chain that is built, and the drop after it.
func (b *builder) cachedChain() (si, di int, at BlockID) {
	for i := len(b.scopes) - 1; i >= 0; i-- {
		drops := b.scopes[i].drops
		for j := len(drops) - 1; j >= 0; j-- {
			if drops[j].chain > 0 {
				return i, j + 1, drops[j].chain
			}
		}
	}
	return 0, 0, 0
}

func (b *builder) chainBlock(id LocalID, span hir.Span, next BlockID) BlockID {
	bl := Block{Cleanup: true}
	bl.Effects = []Effect{b.drop(id, hir.Span{Start: span.End, End: span.End})}
	if next > 0 {
		bl.Succs = []BlockID{next}
	}
	b.g.Blocks = append(b.g.Blocks, bl)
	return BlockID(len(b.g.Blocks) - 1)
}

// terminating lowers e in a scope of its own that ends its temporaries.
func (b *builder) terminating(e hir.Expr, into LocalID) {
	saved := b.temps
	b.temps = b.push(e.Pos(), b.suspendsIn(e))
	b.into(into, e)
	b.pop()
	b.temps = saved
}

// tempScope is the scope in which e's temporary lives.
func (b *builder) tempScope(e hir.Expr) int {
	if s, ok := b.extended[e.ID()]; ok {
		return s
	}
	return b.temps
}
