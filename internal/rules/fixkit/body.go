package fixkit

import (
	"bytes"
	"strconv"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// Body is a function's body with its text. Spans are relative to the unit.
type Body struct {
	Text  []byte
	Hir   *hir.Body
	Types *types.Result
}

// Site is a statement of a block: Block.Stmts[Index], or the block's tail when Index is len(Stmts).
type Site struct {
	Block *hir.Block
	Index int
}

// IsTail reports whether the site is the block's tail expression.
func (s Site) IsTail() bool { return s.Index == len(s.Block.Stmts) }

// Span is the statement's place.
func (s Site) Span() hir.Span { return SpanOf(s.Block, s.Index) }

// Stmt is the statement, nil for the tail.
func (s Site) Stmt() hir.Stmt {
	if s.IsTail() {
		return nil
	}
	return s.Block.Stmts[s.Index]
}

// SpanOf is the place of a block's i-th statement, the tail counting as the last.
func SpanOf(b *hir.Block, i int) hir.Span {
	if i < len(b.Stmts) {
		return b.Stmts[i].StmtSpan()
	}
	return b.Tail.Pos()
}

// Count is how many statements a block has, the tail included.
func Count(b *hir.Block) int {
	if b.Tail != nil {
		return len(b.Stmts) + 1
	}
	return len(b.Stmts)
}

// In is the block's statement that covers the span; ok is false when none does.
func In(b *hir.Block, at hir.Span) (Site, bool) {
	for i := range Count(b) {
		if SpanOf(b, i).Covers(at) {
			return Site{b, i}, true
		}
	}
	return Site{}, false
}

// Statement is the innermost statement that covers the span.
func (b *Body) Statement(at hir.Span) (Site, bool) {
	var best Site
	found := false
	for _, e := range b.Hir.Exprs {
		block, ok := e.(*hir.Block)
		if !ok || !block.Span.Covers(at) || b.Hir.Made(block.Span) || found && !best.Block.Span.Covers(block.Span) {
			continue
		}
		if site, ok := In(block, at); ok {
			best, found = site, true
		}
	}
	return best, found
}

// Source is the text at a span.
func (b *Body) Source(s hir.Span) string {
	if s.Start > s.End || s.End > uint32(len(b.Text)) {
		return ""
	}
	return string(b.Text[s.Start:s.End])
}

// Uses are the mentions of a variable in expressions, in the order of the body's table.
func (b *Body) Uses(l hir.LocalID) []*hir.PathExpr {
	var out []*hir.PathExpr
	for _, e := range b.Hir.Exprs {
		switch e := e.(type) {
		case *hir.PathExpr:
			if e.Local == l {
				out = append(out, e)
			}
		case *hir.MacroCall:
			for _, r := range e.Reads {
				if r.Local == l && !contains(out, r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

func contains(uses []*hir.PathExpr, p *hir.PathExpr) bool {
	for _, u := range uses {
		if u == p {
			return true
		}
	}
	return false
}

// UsedWithin reports whether the variable is mentioned inside the span.
func (b *Body) UsedWithin(l hir.LocalID, s hir.Span) bool {
	for _, u := range b.Uses(l) {
		if s.Covers(u.Span) {
			return true
		}
	}
	return false
}

// UsedAfter reports whether the variable is mentioned at or after an offset.
func (b *Body) UsedAfter(l hir.LocalID, offset uint32) bool {
	for _, u := range b.Uses(l) {
		if u.Span.Start >= offset {
			return true
		}
	}
	return false
}

// BoundIn are the variables whose binding stands inside the span.
func (b *Body) BoundIn(s hir.Span) []hir.LocalID {
	var out []hir.LocalID
	for i := range b.Hir.Locals {
		if s.Covers(b.Hir.Locals[i].Name.Span) && b.Hir.Locals[i].Name.Span.Len() > 0 {
			out = append(out, hir.LocalID(i))
		}
	}
	return out
}

// InLoop reports whether the span stands in a loop that stands in within.
func (b *Body) InLoop(at, within hir.Span) bool {
	for _, e := range b.Hir.Exprs {
		var body *hir.Block
		switch e := e.(type) {
		case *hir.Loop:
			body = e.Body
		case *hir.While:
			if within.Covers(e.Span) && e.Span.Covers(at) {
				return true
			}
		case *hir.For:
			body = e.Body
		}
		if body != nil && within.Covers(body.Span) && body.Span.Covers(at) {
			return true
		}
	}
	return false
}

// Parent is the innermost expression around e, nil at the root. Statements are no expressions: the parent
// of a statement's expression is the block.
func (b *Body) Parent(e hir.Expr) hir.Expr {
	var best hir.Expr
	at := e.Pos()
	for _, x := range b.Hir.Exprs {
		if x == e || !x.Pos().Covers(at) || x.Pos() == at && x.ID() > e.ID() {
			continue
		}
		if best == nil || best.Pos().Covers(x.Pos()) && (best.Pos() != x.Pos() || deeper(x, best)) {
			best = x
		}
	}
	return best
}

// deeper orders two expressions at the same span, such as a block without braces: the later lowered child
// has the lower number, since parents are numbered when they are complete.
func deeper(x, best hir.Expr) bool { return x.ID() < best.ID() }

// Indent is the white space at the start of the line that holds the offset.
func (b *Body) Indent(offset uint32) string { return Indent(b.Text, offset) }

// Indent is the white space at the start of the line of text that holds the offset.
func Indent(text []byte, offset uint32) string {
	start := bytes.LastIndexByte(text[:offset], '\n') + 1
	end := start
	for end < len(text) && (text[end] == ' ' || text[end] == '\t') {
		end++
	}
	return string(text[start:end])
}

// OwnLine reports whether only white space stands before the offset on its line, and there is a line
// before it in the text.
func (b *Body) OwnLine(offset uint32) bool {
	start := bytes.LastIndexByte(b.Text[:offset], '\n')
	return start >= 0 && len(bytes.TrimSpace(b.Text[start:offset])) == 0
}

// Before is the text that puts a statement in front of the one at offset, on a line of its own where that
// one has its own.
func (b *Body) Before(stmt string, offset uint32) string {
	if b.OwnLine(offset) {
		return stmt + "\n" + b.Indent(offset)
	}
	return stmt + " "
}

// Fresh is name, or name followed by the first number from 2 that makes it occur nowhere in the text.
func (b *Body) Fresh(name string) string {
	taken := map[string]bool{}
	for _, t := range Tokens(b.Text) {
		taken[t.Text] = true
	}
	fresh := name
	for n := 2; taken[fresh]; n++ {
		fresh = name + strconv.Itoa(n)
	}
	return fresh
}

// AfterSpace is the offset of the first byte from offset on that is no white space.
func (b *Body) AfterSpace(offset uint32) uint32 {
	for offset < uint32(len(b.Text)) && bytes.IndexByte([]byte(" \t\r\n"), b.Text[offset]) >= 0 {
		offset++
	}
	return offset
}
