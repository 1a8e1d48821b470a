package engine

import (
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
)

// What a macro_rules! makes of a call stands at the call's `!` (hir.Expansion). It is shown at the macro's name, and
// nothing is ever changed there: only what the call's arguments say is the caller's to change.

// sparing are the fixes that leave alone what macros made, and name no variable of theirs.
func (s *Snapshot) sparing(fixes []rule.Fix) []rule.Fix {
	return slices.DeleteFunc(slices.Clone(fixes), func(fix rule.Fix) bool {
		return slices.ContainsFunc(fix.Edits, func(e rule.Edit) bool {
			return slices.ContainsFunc(s.inPath(e.File), func(fn *index.Def) bool { return s.spoils(fn, e) })
		})
	})
}

// spoils reports whether an edit in fn changes what a macro made there, or names a variable that one made.
func (s *Snapshot) spoils(fn *index.Def, e rule.Edit) bool {
	at := s.place(fn)
	if at.File != e.File || !at.Span.Covers(e.Span) {
		return false
	}
	b := s.index.Body(fn)
	if b == nil || len(b.Expansions) == 0 {
		return false
	}
	here := hir.Span{Start: e.Span.Start - at.Span.Start, End: e.Span.End - at.Span.Start}
	return touchesMade(b.Expansions, here) || slices.ContainsFunc(madeNames(b), func(name string) bool { return mentions([]byte(e.New), name) })
}

// made reports whether a place in a file is that of what a macro made in fn.
func (s *Snapshot) made(fn *index.Def, l rule.Location) bool {
	at := s.place(fn)
	b := s.index.Body(fn)
	return b != nil && l.File == at.File && slices.ContainsFunc(b.Expansions, func(e hir.Expansion) bool {
		mark := e.Mark.Shift(at.Span.Start)
		return l.Span.End == mark.End && l.Span.Covers(mark)
	})
}

// madeNames are the names that only variables have which macros declare for themselves.
func madeNames(b *hir.Body) []string {
	var out []string
	theirs := map[string]bool{}
	for i := range b.Locals {
		if name := b.Locals[i].Name; b.Made(name.Span) {
			out = append(out, name.Text)
		} else {
			theirs[name.Text] = true
		}
	}
	return slices.DeleteFunc(out, func(name string) bool { return theirs[name] })
}

// touchesMade reports whether an edit is inside an expanded call, but not inside one of the arguments that the macro
// writes as they stand.
func touchesMade(calls []hir.Expansion, edit hir.Span) bool {
	return slices.ContainsFunc(calls, func(c hir.Expansion) bool {
		if edit.End <= c.Call.Start || edit.Start >= c.Call.End || edit.Covers(c.Call) {
			return false
		}
		return !slices.ContainsFunc(c.Args, func(a hir.Span) bool { return a.Covers(edit) })
	})
}
