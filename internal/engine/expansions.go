package engine

import (
	"cmp"
	"slices"
	"sort"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
)

// What a macro_rules! makes of a call stands at the call's `!` (hir.Expansion). It is shown at the macro's name, and
// nothing is ever changed there: only what the call's arguments say is the caller's to change.

// sparing are the fixes that leave alone what macros made, and name no variable of theirs.
func (s *Snapshot) sparing(fixes []rule.Fix) []rule.Fix {
	return slices.DeleteFunc(slices.Clone(fixes), func(fix rule.Fix) bool {
		return slices.ContainsFunc(fix.Edits, s.spoils)
	})
}

// spoils reports whether an edit changes what a macro made in a function, or names a variable that one made there.
func (s *Snapshot) spoils(e rule.Edit) bool {
	for _, p := range s.placesIn(e.File).around(e.Span) {
		made := s.expandedIn(p.fn)
		if len(made.calls) == 0 {
			continue
		}
		here := hir.Span{Start: e.Span.Start - p.span.Start, End: e.Span.End - p.span.Start}
		if touchesMade(made.calls, here) || slices.ContainsFunc(made.names, func(name string) bool { return mentions([]byte(e.New), name) }) {
			return true
		}
	}
	return false
}

// made reports whether a place in a file is that of what a macro made in fn.
func (s *Snapshot) made(fn *index.Def, l rule.Location) bool {
	at := s.place(fn)
	return l.File == at.File && slices.ContainsFunc(s.expandedIn(fn).calls, func(e hir.Expansion) bool {
		mark := e.Mark.Shift(at.Span.Start)
		return l.Span.End == mark.End && l.Span.Covers(mark)
	})
}

// expanded is what macros made in one function.
type expanded struct {
	calls []hir.Expansion
	names []string // of the variables that only they declare
}

// expandedIn is remembered with what is known of fn, since one fix may ask about all functions of a file.
func (s *Snapshot) expandedIn(fn *index.Def) *expanded {
	e := s.entry(fn)
	if e == nil {
		return &expanded{}
	}
	e.expandedOnce.Do(func() {
		if b := s.index.Body(fn); b != nil && len(b.Expansions) > 0 {
			e.expanded = expanded{b.Expansions, madeNames(b)}
		}
	})
	return &e.expanded
}

// places are the functions of one file with their places, by where they begin.
type places struct {
	fns []placed
	end []uint32 // how far those up to each reach
}

type placed struct {
	fn   *index.Def
	span source.Span
}

func (s *Snapshot) placesIn(path string) *places {
	if known, ok := s.places.Load(path); ok {
		return known.(*places)
	}
	ps := &places{}
	for _, fn := range s.inPath(path) {
		if at := s.place(fn); at.File == path {
			ps.fns = append(ps.fns, placed{fn, at.Span})
		}
	}
	slices.SortStableFunc(ps.fns, func(a, b placed) int { return cmp.Compare(a.span.Start, b.span.Start) })
	for i, p := range ps.fns {
		end := p.span.End
		if i > 0 {
			end = max(end, ps.end[i-1])
		}
		ps.end = append(ps.end, end)
	}
	s.places.Store(path, ps)
	return ps
}

// around are the functions that a span lies in.
func (ps *places) around(span source.Span) []placed {
	var out []placed
	n := sort.Search(len(ps.fns), func(i int) bool { return ps.fns[i].span.Start > span.Start })
	for i := n - 1; i >= 0 && ps.end[i] >= span.End; i-- {
		if ps.fns[i].span.Covers(span) {
			out = append(out, ps.fns[i])
		}
	}
	return out
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
