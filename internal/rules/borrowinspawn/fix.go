package borrowinspawn

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// captureFixes make a block or closure own all it takes, in one edit for all its captures: `move`, and a
// clone in front for each variable that is needed afterwards or is itself a reference.
func captureFixes(s *mend.Scene, e hir.ExprID) []rule.Fix {
	g := s.Facts.GraphOf(e)
	x := s.Hir.Exprs[e]
	var clones, names []string
	var inside []mend.Edit
	owned := map[hir.LocalID]bool{}
	for i := range g.Captures {
		c := &g.Captures[i]
		if owned[c.Var] {
			continue
		}
		owned[c.Var] = true
		clone, uses, ok := cloneOf(s, x, c)
		if !ok {
			return nil
		}
		inside = append(inside, uses...)
		if clone != "" {
			clones = append(clones, clone)
			names = append(names, "`"+s.Hir.Locals[c.Var].Name.Text+"`")
		}
	}
	edits := moveEdit(s, x, g.Move)
	if len(clones) == 0 {
		if len(edits) == 0 {
			return nil
		}
		return []rule.Fix{s.Fix("add `move`, so that it owns what it uses", rule.Safe, edits...)}
	}
	title := "clone " + strings.Join(names, ", ") + " for it"
	at := x.Pos()
	edits = append(append(edits, inside...),
		mend.Insert(at.Start, "{ "+strings.Join(clones, " ")+" "), mend.Insert(at.End, " }"))
	return []rule.Fix{s.Fix(title, rule.Safe, edits...)}
}

// moveEdit adds `move` where it is missing.
func moveEdit(s *mend.Scene, x hir.Expr, has bool) []mend.Edit {
	if has {
		return nil
	}
	switch x := x.(type) {
	case *hir.Async:
		return []mend.Edit{mend.Insert(x.Keyword.End, " move")}
	case *hir.Closure:
		if x.Async {
			return []mend.Edit{mend.Insert(x.Keyword.End, " move")}
		}
		return []mend.Edit{mend.Insert(x.Span.Start, "move ")}
	}
	return nil
}

// cloneOf is the `let` that gives the block its own copy of a captured variable: empty when moving the
// variable in is enough. uses are edits where the block uses it. ok is false when neither will do.
func cloneOf(s *mend.Scene, x hir.Expr, c *body.Captured) (let string, uses []mend.Edit, ok bool) {
	t := s.Types.Locals[c.Var]
	name := s.Hir.Locals[c.Var].Name.Text
	if r, ref := t.(*types.Ref); ref {
		return ownedFrom(s, x, c, name, r)
	}
	if s.Solve(t, types.Static) != types.Yes {
		return "", nil, false
	}
	if s.Solve(t, types.Copy) == types.Yes || !neededAfter(s, x, c.Var) {
		return "", nil, true
	}
	if !s.Clones(t) {
		return "", nil, false
	}
	return fmt.Sprintf("let %s%s = %s.clone();", mutable(s, c), name, name), nil, true
}

// mutable is "mut " when the block changes the variable.
func mutable(s *mend.Scene, c *body.Captured) string {
	if c.Mode == body.ByMutRef || s.Hir.Locals[c.Var].Mut && c.Mode == body.ByMove {
		return "mut "
	}
	return ""
}

// ownedFrom makes an owned value from a variable that is a shared reference, when every use in the block
// can take one.
func ownedFrom(s *mend.Scene, x hir.Expr, c *body.Captured, name string, r *types.Ref) (string, []mend.Edit, bool) {
	if s.Solve(r, types.Static) == types.Yes {
		return "", nil, true
	}
	how, ok := owner(s, r)
	if !ok {
		return "", nil, false
	}
	uses, ok := s.AsOwned(c.Var, x.Pos())
	return fmt.Sprintf("let %s = %s.%s();", name, name, how), uses, ok
}

// owner is the method that makes an owned value of what a reference points to.
func owner(s *mend.Scene, r *types.Ref) (method string, ok bool) {
	elem := r.Elem
	method = "clone"
	switch t := elem.(type) {
	case *types.Prim:
		if t.Name == "str" {
			return "to_owned", !r.Mut
		}
	case *types.Slice:
		method, elem = "to_vec", t.Elem
	}
	return method, !r.Mut && s.Clones(elem) && s.Solve(elem, types.Static) == types.Yes
}

// neededAfter reports whether the variable is used once the block has been made, a later turn of a loop
// included.
func neededAfter(s *mend.Scene, x hir.Expr, l hir.LocalID) bool {
	if s.UsedAfter(l, x.Pos().End) {
		return true
	}
	scope := s.Hir.Root.Span
	if site, ok := s.Statement(s.Hir.Locals[l].Name.Span); ok {
		scope = site.Block.Span
	}
	return s.InLoop(x.Pos(), scope)
}

// argumentFixes wrap `f(&x)` into `async move { f(&x).await }`, which owns x and borrows from itself; x is
// cloned for it when it is needed afterwards.
func argumentFixes(s *mend.Scene, call rulekit.Call, arg hir.Expr) []rule.Fix {
	var clones []string
	for _, a := range call.Args {
		clone, ok := argumentOwned(s, call, a)
		if !ok {
			return nil
		}
		if clone != "" {
			clones = append(clones, clone)
		}
	}
	at := call.Expr.Pos()
	before, after := "async move { ", ".await }"
	if len(clones) > 0 {
		before, after = "{ "+strings.Join(clones, " ")+" "+before, after+" }"
	}
	title := fmt.Sprintf("let the task own `%s`", strings.TrimSpace(strings.TrimLeft(s.C.Text(s.Fn, arg.Pos()), "&")))
	return []rule.Fix{s.Fix(title, rule.Safe, mend.Insert(at.Start, before), mend.Insert(at.End, after))}
}

// argumentOwned says how an argument can be evaluated inside the block: a literal as it is, a variable or
// a reference to one by moving or cloning it.
func argumentOwned(s *mend.Scene, call rulekit.Call, arg hir.Expr) (clone string, ok bool) {
	switch a := arg.(type) {
	case *hir.Lit:
		return "", true
	case *hir.Ref:
		p, is := a.X.(*hir.PathExpr)
		if !is || p.Local == hir.NoLocal {
			return "", false
		}
		return variableOwned(s, call, p.Local)
	case *hir.PathExpr:
		if a.Local == hir.NoLocal {
			return "", true
		}
		if _, ref := s.Types.Locals[a.Local].(*types.Ref); ref {
			return "", s.Solve(s.Types.Locals[a.Local], types.Static) == types.Yes
		}
		return variableOwned(s, call, a.Local)
	}
	return "", false
}

func variableOwned(s *mend.Scene, call rulekit.Call, l hir.LocalID) (clone string, ok bool) {
	t := s.Types.Locals[l]
	if s.Solve(t, types.Static) != types.Yes {
		return "", false
	}
	if s.Solve(t, types.Copy) == types.Yes || !neededAfter(s, call.Expr, l) {
		return "", true
	}
	if !s.Clones(t) {
		return "", false
	}
	name, mut := s.Hir.Locals[l].Name.Text, ""
	if s.Hir.Locals[l].Mut {
		mut = "mut "
	}
	return fmt.Sprintf("let %s%s = %s.clone();", mut, name, name), true
}
