package unawaitedfuture

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
)

// fixes await the future where it is made. That changes what the program does, so a person must look.
func fixes(s *search, e hir.Expr, how discard) []rule.Fix {
	scene, ok := mend.NewScene(s.c, s.fn)
	if !ok || s.c.NoFixes || s.c.IdleFuture(s.fn, s.facts.Result.Exprs[e.ID()]) == rulekit.NotIdle || !suffixable(e) {
		return nil
	}
	if s.branches(e) {
		return nil // its value has the type of the other branches
	}
	if how.variable != "" && len(s.uses[s.local(e)]) > 0 {
		return nil
	}
	edits := []mend.Edit{mend.Insert(e.Pos().End, ".await")}
	if how.call != nil && how.call.Args[0] == e {
		edits = []mend.Edit{{At: how.call.Span, New: scene.Source(e.Pos()) + ".await"}}
	}
	return []rule.Fix{scene.Fix("await `"+s.c.Text(s.fn, e.Pos())+"`", rule.Review, edits...)}
}

// local is the variable that a `let` binds e to.
func (s *search) local(e hir.Expr) hir.LocalID {
	for _, x := range s.facts.Body.Exprs {
		b, ok := x.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range b.Stmts {
			if let, ok := st.(*hir.LetStmt); ok && let.Init == e {
				if p, ok := let.Pat.(*hir.BindPat); ok {
					return p.Local
				}
			}
		}
	}
	return hir.NoLocal
}

// branches reports whether e is one of several values that a statement may throw away.
func (s *search) branches(e hir.Expr) bool {
	for x, up := e, s.parents[e.ID()]; up != nil; x, up = up, s.parents[up.ID()] {
		switch up := up.(type) {
		case *hir.Block:
			if up.Tail != x {
				return false
			}
		case *hir.If, *hir.Match:
			return true
		default:
			return false
		}
	}
	return false
}

// suffixable reports whether `.await` after an expression is about the whole of it.
func suffixable(e hir.Expr) bool {
	switch e.(type) {
	case *hir.Call, *hir.MethodCall, *hir.Async, *hir.Await, *hir.Try:
		return true
	}
	return false
}
