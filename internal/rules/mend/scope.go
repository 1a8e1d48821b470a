package mend

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// EndScope puts the statements from the value's `let` to its last use into a block of their own, when
// nothing suspends in them. What they bind and later code needs is handed out of the block.
func (s *Scene) EndScope(v *rulekit.Value) []rule.Fix {
	x, ok := s.variable(v)
	if !ok || len(x.uses) == 0 {
		return nil
	}
	first := x.site.Index
	last, ok := x.usedAt()
	if !ok || !fixkit.Declarable(x.site.Block, first, last) {
		return nil
	}
	within := hir.Span{Start: x.site.Span().Start, End: fixkit.SpanOf(x.site.Block, last).End}
	if Suspends(v.Future, within) || s.Escapes(within) {
		return nil
	}
	out, how, ok := s.handedOut(x, within, last)
	if !ok {
		return nil
	}
	at, text := s.Wrap(x.site.Block, first, last, out)
	title := fmt.Sprintf("end the scope of `%s` before the await", v.Name)
	return []rule.Fix{s.Fix(title, how, Edit{at, text})}
}

// handedOut are the variables bound by the statements to be wrapped that are used after them. Each must
// own its value. Another variable whose drop does something moves with the block, so a person must look.
func (s *Scene) handedOut(x variable, within hir.Span, last int) (out []hir.LocalID, how rule.Applicability, ok bool) {
	how = rule.Safe
	for _, l := range s.BoundIn(within) {
		if l == x.local || !s.topLevel(l, x.site.Block, last) {
			continue
		}
		t := s.Types.Locals[l]
		switch {
		case s.UsedAfter(l, within.End):
			if !fixkit.Owned(t) || s.Solve(t, types.NeedsDrop) == types.Maybe || s.initialisedLater(l) {
				return nil, how, false
			}
			out = append(out, l)
		case s.Solve(t, types.NeedsDrop) != types.No && !plain(t):
			how = rule.Review
		}
	}
	return out, how, true
}

// topLevel reports whether a variable is bound by one of the block's own `let`s, up to the last.
func (s *Scene) topLevel(l hir.LocalID, b *hir.Block, last int) bool {
	site, ok := fixkit.In(b, s.Hir.Locals[l].Name.Span)
	if !ok || site.IsTail() || site.Index > last {
		return false
	}
	let, ok := site.Stmt().(*hir.LetStmt)
	return ok && let.Pat.Pos().Covers(s.Hir.Locals[l].Name.Span)
}

// initialisedLater reports whether the variable is declared by a `let` without a value.
func (s *Scene) initialisedLater(l hir.LocalID) bool {
	site, ok := s.Statement(s.Hir.Locals[l].Name.Span)
	if !ok {
		return true
	}
	let, ok := site.Stmt().(*hir.LetStmt)
	return !ok || let.Init == nil
}

// plain reports whether dropping a value of type t a little earlier is nobody's business: a type of the
// standard library without lifetimes, made of such.
func plain(t types.Ty) bool {
	ok := t != nil
	types.Walk(t, func(t types.Ty) bool {
		if a, is := t.(*types.Adt); is {
			ok = ok && a.Def.Crate != nil && a.Def.Crate.Stub && len(a.Regions) == 0
		}
		return ok
	})
	return ok && fixkit.Owned(t)
}

// DropBefore drops the value before the statement with the first await, when it is not used from there on.
// That frees what it guards. It makes the future Send only if the value was never borrowed, so where Send
// is demanded it is offered for such a value alone.
func (s *Scene) DropBefore(v *rulekit.Value) []rule.Fix {
	x, ok := s.variable(v)
	if !ok || len(v.Held) == 0 || len(v.Blames) > 0 && happens(v, body.Borrow) || happens(v, body.Move) {
		return nil
	}
	site, ok := fixkit.In(x.site.Block, v.First(v.Held).Span)
	if !ok || site.Index <= x.site.Index || x.last > site.Span().Start {
		return nil
	}
	how := rule.Safe
	if len(x.uses) == 0 {
		how = rule.Review // it may be held on purpose
	}
	at := site.Span().Start
	if s.lent(x, at) {
		return nil
	}
	stmt := fmt.Sprintf("drop(%s);", v.Name)
	return []rule.Fix{s.Fix(fmt.Sprintf("drop `%s` before the await", v.Name), how, Insert(at, s.Before(stmt, at)))}
}

// Forgotten reports whether a variable is last used before the first suspension point at which it is stored,
// and nothing that may borrow from it is used from there on.
func (s *Scene) Forgotten(v *rulekit.Value) bool {
	x, ok := s.variable(v)
	if !ok || len(v.Stored) == 0 {
		return false
	}
	at := v.First(v.Stored).Span.Start
	return x.last <= at && !s.lent(x, at)
}

// lent reports whether something made since the variable's `let` may borrow from it and is used from an
// offset on.
func (s *Scene) lent(x variable, offset uint32) bool {
	return s.Lent(hir.Span{Start: x.site.Span().End, End: offset})
}

// Lent reports whether something bound within a span may borrow from what was there before it, and is used after
// the span.
func (s *Scene) Lent(since hir.Span) bool {
	for _, l := range s.BoundIn(since) {
		if s.UsedAfter(l, since.End) && !fixkit.Owned(s.Types.Locals[l]) {
			return true
		}
	}
	return s.Escapes(since)
}

// happens reports whether the value, or a part of it, is borrowed or moved anywhere.
func happens(v *rulekit.Value, op body.Op) bool {
	for _, b := range v.Future.Graph.Blocks {
		for _, e := range b.Effects {
			if e.Op == op && e.Local == v.Local {
				return true
			}
		}
	}
	return false
}

// Replaced is t with every type of definition from made into to.
func Replaced(t types.Ty, from, to *index.Def) types.Ty {
	return types.Fold(t, func(t types.Ty) types.Ty {
		if a, ok := t.(*types.Adt); ok && a.Def == from {
			return &types.Adt{Def: to, Args: a.Args, Regions: a.Regions}
		}
		return t
	})
}
