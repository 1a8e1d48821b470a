// Package mend holds the fixes that several rules offer. Each takes a value that is in a future where it
// should not be, and gives the edits, or nothing when they would not surely compile. A fix is Safe when the
// result also means the same, apart from what it is meant to change.
package mend

import (
	"sort"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// Edit replaces a span of a unit.
type Edit struct {
	At  hir.Span
	New string
}

// Insert is an edit that only inserts.
func Insert(at uint32, text string) Edit { return Edit{hir.Span{Start: at, End: at}, text} }

// Scene is the function a fix works in.
type Scene struct {
	C     *rulekit.Context
	Fn    *index.Def
	Facts *machine.Facts
	*fixkit.Body
}

// NewScene is the scene of fn; ok is false when its text or body is not at hand.
func NewScene(c *rulekit.Context, fn *index.Def) (*Scene, bool) {
	facts, text := c.Facts(fn), c.Texts.Unit(fn)
	if facts == nil || text == nil {
		return nil, false
	}
	return &Scene{
		C: c, Fn: fn, Facts: facts,
		Body: &fixkit.Body{Text: text, Hir: facts.Body, Types: facts.Result},
	}, true
}

// ItemScene is the scene of a declaration that has no body, for fixes that change names throughout its file; ok is
// false when its text is not at hand.
func ItemScene(c *rulekit.Context, d *index.Def) (*Scene, bool) {
	text := c.Texts.Unit(d)
	return &Scene{C: c, Fn: d, Body: &fixkit.Body{Text: text}}, text != nil
}

// Fix puts edits of the unit together. Of edits at one place, those given first come first.
func (s *Scene) Fix(title string, how rule.Applicability, edits ...Edit) rule.Fix {
	sort.SliceStable(edits, func(i, j int) bool { return edits[i].At.Start < edits[j].At.Start })
	f := rule.Fix{Title: title, Applicability: how}
	for _, e := range edits {
		f.Edits = append(f.Edits, rule.Edit{Location: s.C.At(s.Fn, e.At), New: e.New})
	}
	return f
}

// Solve asks the solver about a type in the function's own terms.
func (s *Scene) Solve(t types.Ty, tr types.Trait) types.Answer {
	return s.C.Env().Solve(t, tr, s.C.Env().ParamEnv(s.Fn)).Answer
}

// Suspends reports whether the future suspends within the span.
func Suspends(f *machine.Future, at hir.Span) bool {
	for _, p := range f.Graph.Suspends {
		if at.Covers(p.Span) {
			return true
		}
	}
	return false
}

// variable is the `let` that binds a value by a plain name, and where it stands.
type variable struct {
	local hir.LocalID
	site  fixkit.Site
	uses  []*hir.PathExpr
	last  uint32 // where the last use ends; where the `let` ends when there is none
}

// variable finds the `let` of a value; ok is false when it is bound in another way.
func (s *Scene) variable(v *rulekit.Value) (variable, bool) {
	if !v.Named() || v.Captured || v.Local < 0 {
		return variable{}, false
	}
	out := variable{local: v.Future.Graph.Locals[v.Local].Hir}
	if out.local == hir.NoLocal {
		return variable{}, false
	}
	site, ok := s.Statement(s.Hir.Locals[out.local].Name.Span)
	if !ok || site.IsTail() {
		return variable{}, false
	}
	let, ok := site.Stmt().(*hir.LetStmt)
	if !ok || let.Init == nil || let.Else != nil {
		return variable{}, false
	}
	bind, ok := let.Pat.(*hir.BindPat)
	if !ok || bind.Local != out.local || bind.Ref || bind.Sub != nil {
		return variable{}, false
	}
	out.site, out.uses, out.last = site, s.Uses(out.local), site.Span().End
	for _, u := range out.uses {
		out.last = max(out.last, u.Span.End)
	}
	return out, true
}

// usedAt is the index of the statement of the variable's block in which it is used last.
func (v variable) usedAt() (int, bool) {
	if len(v.uses) == 0 {
		return v.site.Index, true
	}
	site, ok := fixkit.In(v.site.Block, hir.Span{Start: v.last - 1, End: v.last})
	return site.Index, ok
}

// Prepend puts a statement in front of what a handler does.
func (s *Scene) Prepend(handler hir.Expr, stmt string) Edit {
	block, ok := handler.(*hir.Block)
	if !ok || block.Label != "" || block.Kind != hir.PlainBlock {
		return Edit{At: handler.Pos(), New: "{ " + stmt + " " + s.Source(handler.Pos()) + " }"}
	}
	if len(block.Stmts) == 0 && block.Tail == nil {
		stmt += " "
	}
	return Insert(block.Span.Start+1, " "+stmt)
}
