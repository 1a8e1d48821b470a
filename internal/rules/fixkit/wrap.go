package fixkit

import (
	"bytes"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// step is one level of indentation.
const step = "    "

// Wrap is the text of statements first to last of a block, put into a block of their own. The values of
// out are handed out of it, under the names they have.
func (b *Body) Wrap(block *hir.Block, first, last int, out []hir.LocalID) (at hir.Span, text string) {
	at = hir.Span{Start: SpanOf(block, first).Start, End: SpanOf(block, last).End}
	inner := b.withoutMut(at, out)
	head, tail := "", ""
	if len(out) > 0 {
		head, tail = "let "+b.tuple(out, true)+" = ", b.tuple(out, false)
	}
	if !b.OwnLine(at.Start) {
		return at, head + "{ " + join(inner, tail) + " }" + semicolon(out)
	}
	indent := b.Indent(at.Start)
	lines := "\n" + indent + step + Reindent(inner)
	if tail != "" {
		lines += "\n" + indent + step + tail
	}
	return at, head + "{" + lines + "\n" + indent + "}" + semicolon(out)
}

// withoutMut is the text of a span without the `mut` of variables that are handed out of it and not
// mentioned in it again: the outer binding has it then.
func (b *Body) withoutMut(at hir.Span, out []hir.LocalID) string {
	text := b.Source(at)
	var drop []uint32
	for _, l := range out {
		local := b.Hir.Locals[l]
		start := local.Name.Span.Start
		if local.Mut && !b.UsedWithin(l, at) && start >= at.Start+4 && b.Source(hir.Span{Start: start - 4, End: start}) == "mut " {
			drop = append(drop, start-4-at.Start)
		}
	}
	slices.Sort(drop)
	for _, i := range slices.Backward(drop) {
		text = text[:i] + text[i+4:]
	}
	return text
}

func join(inner, tail string) string {
	if tail == "" {
		return inner
	}
	return inner + " " + tail
}

func semicolon(out []hir.LocalID) string {
	if len(out) > 0 {
		return ";"
	}
	return ""
}

// tuple names the variables, in parentheses when there are several.
func (b *Body) tuple(ls []hir.LocalID, binding bool) string {
	var names []string
	for _, l := range ls {
		name := b.Hir.Locals[l].Name.Text
		if binding && b.Hir.Locals[l].Mut {
			name = "mut " + name
		}
		names = append(names, name)
	}
	if len(names) == 1 {
		return names[0]
	}
	return "(" + strings.Join(names, ", ") + ")"
}

// Reindent moves every line but the first one level to the right, except those that begin inside a string.
func Reindent(text string) string {
	return eachLine(text, func(line string) string {
		if line == "" {
			return line
		}
		return step + line
	})
}

// Dedent moves every line but the first one level to the left, except those that begin inside a string.
func Dedent(text string) string {
	return eachLine(text, func(line string) string { return strings.TrimPrefix(line, step) })
}

// eachLine changes every line but the first, and those that begin inside a string.
func eachLine(text string, change func(line string) string) string {
	inString := map[int]bool{}
	for _, t := range Tokens([]byte(text)) {
		if t.Kind != String {
			continue
		}
		for i, c := range t.Text {
			if c == '\n' {
				inString[int(t.Span.Start)+i+1] = true
			}
		}
	}
	var b strings.Builder
	at := 0
	for line := range strings.Lines(text) {
		body := strings.TrimSuffix(line, "\n")
		if at > 0 && !inString[at] {
			body = change(body)
		}
		if strings.HasSuffix(line, "\n") {
			body += "\n"
		}
		b.WriteString(body)
		at += len(line)
	}
	return b.String()
}

// Declarable reports whether statements first to last of a block hold only what can be put into an inner
// block: no items, and nothing bound by a macro.
func Declarable(block *hir.Block, first, last int) bool {
	for i := first; i <= last; i++ {
		if i >= len(block.Stmts) {
			return false // the tail is the block's value
		}
		switch block.Stmts[i].(type) {
		case *hir.LetStmt, *hir.ExprStmt:
		default:
			return false
		}
	}
	return true
}

// Escapes reports whether an assignment inside the span may carry a reference out of it: the left side is
// not a variable bound inside, and what is assigned may hold a borrow.
func (b *Body) Escapes(s hir.Span) bool {
	inside := map[hir.LocalID]bool{}
	for _, l := range b.BoundIn(s) {
		inside[l] = true
	}
	for _, e := range b.Hir.Exprs {
		a, ok := e.(*hir.Assign)
		if !ok || !s.Covers(a.Span) {
			continue
		}
		if p, ok := a.L.(*hir.PathExpr); ok && inside[p.Local] {
			continue
		}
		if !Owned(b.Types.Exprs[a.R.ID()]) {
			return true
		}
	}
	return false
}

// Owned reports whether a value of type t surely borrows from nothing local: no references but 'static
// ones, no lifetimes, nothing unknown.
func Owned(t types.Ty) bool {
	owned := t != nil
	types.Walk(t, func(t types.Ty) bool {
		switch t := t.(type) {
		case *types.Ref:
			owned = owned && t.Region == types.RegionStatic
		case *types.Adt:
			for _, r := range t.Regions {
				owned = owned && r == types.RegionStatic
			}
		case *types.Dyn:
			owned = owned && t.Region == types.RegionStatic
		case *types.Unknown, *types.Var, *types.Param, *types.Proj, *types.Opaque, *types.Closure, *types.Future:
			owned = false
		}
		return owned
	})
	return owned
}

// LineEnd is the offset just after the line break that ends the line of offset, when only white space
// stands between; else offset itself.
func (b *Body) LineEnd(offset uint32) uint32 {
	rest := b.Text[offset:]
	end := bytes.IndexByte(rest, '\n')
	if end < 0 || len(bytes.TrimSpace(rest[:end])) > 0 {
		return offset
	}
	return offset + uint32(end) + 1
}
