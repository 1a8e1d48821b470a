// Package lostcleanup is the rule lost-cleanup: an async fn does something before an await and takes it back
// after it, and whoever drops the future in between leaves it undone.
package lostcleanup

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

//go:embed rule.md
var doc string

const name = "lost-cleanup"

// Rule implements rulekit.Checker.
type Rule struct{}

// Facts are the rule's facts.
func (Rule) Facts() rule.Rule {
	return rule.Rule{
		Name: name, Title: "what comes after an await may never run",
		Section: 8, Relation: "flow", Default: rule.Info, Doc: doc,
	}
}

// Check looks at the async fns that others may call, and so may drop the futures of.
func (Rule) Check(c *rulekit.Context) []rule.Finding {
	var out []rule.Finding
	for _, fn := range c.Fns {
		header, ok := c.Env().Index.Header(fn).(*hir.Fn)
		if !ok || !header.Async || !header.Pub {
			continue
		}
		if s, ok := mend.NewScene(c, fn); ok {
			k := check{s: s, parents: c.Parents(s.Hir)}
			for _, e := range s.Hir.Exprs {
				if b, ok := e.(*hir.Block); ok && k.ownCode(b) {
					k.block(b)
				}
			}
			out = append(out, k.out...)
		}
	}
	return out
}

type check struct {
	s       *mend.Scene
	parents []hir.Expr
	out     []rule.Finding
}

// ownCode reports whether a block belongs to the async fn itself: the future of a block inside it may be a task's.
func (k *check) ownCode(b *hir.Block) bool {
	for up := k.parents[b.ID()]; up != nil; up = k.parents[up.ID()] {
		switch up.(type) {
		case *hir.Async, *hir.Closure:
			return false
		}
	}
	return true
}

// block looks for two statements of a block, with an await between, of which the second takes back the first.
func (k *check) block(b *hir.Block) {
	for i, st := range b.Stmts {
		do, ok := st.(*hir.ExprStmt)
		if !ok || !k.outlives(do.X) {
			continue
		}
		var await *hir.Await
		for j := i + 1; j < len(b.Stmts); j++ {
			undo, ok := b.Stmts[j].(*hir.ExprStmt)
			if ok && k.takesBack(do.X, undo.X) {
				if await != nil {
					k.report(do, undo, await)
				}
				break
			}
			if await == nil {
				await = k.awaitIn(b.Stmts[j])
			}
		}
	}
}

// awaitIn is the first await of a statement; nil without.
func (k *check) awaitIn(st hir.Stmt) *hir.Await {
	var found *hir.Await
	hir.StmtExprs(st, func(e hir.Expr) {
		hir.Walk(e, func(e hir.Expr) bool {
			switch e := e.(type) {
			case *hir.Async, *hir.Closure:
				return false
			case *hir.Await:
				if found == nil {
					found = e
				}
			}
			return found == nil
		})
	})
	return found
}

// target is what a statement changes: the place of an assignment, the receiver of a method; nil for others.
func target(e hir.Expr) hir.Expr {
	switch e := e.(type) {
	case *hir.AssignOp:
		return e.L
	case *hir.Assign:
		return e.L
	case *hir.MethodCall:
		return e.Recv
	}
	return nil
}

// outlives reports whether what a statement changes is there when the future has been dropped: it lies behind a
// reference or an Arc.
func (k *check) outlives(e hir.Expr) bool {
	e = target(e)
	for e != nil {
		switch x := e.(type) {
		case *hir.Field:
			e = x.Base
		case *hir.Unary:
			e = x.X
		case *hir.MethodCall: // a guard, of a lock that is as long there as its place
			e = x.Recv
		case *hir.Await:
			e = x.X
		case *hir.PathExpr:
			if x.Local == hir.NoLocal {
				return false
			}
			switch t := k.s.Types.Locals[x.Local].(type) {
			case *types.Ref:
				return k.s.Hir.LetOf(x.Local) == nil
			case *types.Adt:
				return t.Def == k.s.C.Env().Index.Lookup("std::sync::Arc")
			}
			return false
		default:
			return false
		}
	}
	return false
}

// takesBack reports whether the second expression takes back what the first does.
func (k *check) takesBack(do, undo hir.Expr) bool {
	a, b := target(do), target(undo)
	if a == nil || b == nil || k.text(a) != k.text(b) {
		return false
	}
	switch do := do.(type) {
	case *hir.AssignOp:
		u, ok := undo.(*hir.AssignOp)
		return ok && (do.Op == "+" && u.Op == "-" || do.Op == "-" && u.Op == "+") && k.text(do.R) == k.text(u.R)
	case *hir.Assign:
		u, ok := undo.(*hir.Assign)
		return ok && k.text(do.R) == "true" && k.text(u.R) == "false" && !k.exclusive(do.L)
	case *hir.MethodCall:
		u, ok := undo.(*hir.MethodCall)
		return ok && k.pair(do, u)
	}
	return false
}

// exclusive reports whether a place is reached by fields of a `&mut` alone. Nobody else sees a flag there while the
// future exists: one that is still set afterwards tells that the future was dropped, and that is what it is for.
func (k *check) exclusive(e hir.Expr) bool {
	for {
		switch x := e.(type) {
		case *hir.Field:
			e = x.Base
		case *hir.Unary:
			e = x.X
		case *hir.PathExpr:
			r, ok := k.s.Types.Locals[x.Local].(*types.Ref)
			return ok && r.Mut
		default:
			return false
		}
	}
}

// pair reports whether the second of two calls on the same receiver takes back the first.
func (k *check) pair(do, undo *hir.MethodCall) bool {
	first, second := k.callee(do), k.callee(undo)
	if first == nil || second == nil || len(do.Args) == 0 || len(undo.Args) == 0 {
		return false
	}
	a, b := k.text(do.Args[0]), k.text(undo.Args[0])
	flag := a == "true" && b == "false"
	row := k.s.C.Catalog.Undo(first.Lang())
	if row == nil {
		return first == second && flag && !first.Crate.Stub && len(do.Args) == 1
	}
	if row.Undo != second.Lang() {
		return false
	}
	switch row.By {
	case catalog.UndoFlag:
		return flag
	case catalog.UndoKey:
		return bare(a) == bare(b)
	}
	return a == b
}

// bare is an argument without what makes a reference or a copy of it.
func bare(arg string) string {
	return strings.TrimSuffix(strings.TrimLeft(arg, "&*"), ".clone()")
}

func (k *check) callee(e *hir.MethodCall) *index.Def {
	if c := k.s.Types.Callees[e.ID()]; c != nil {
		return c.Def
	}
	return nil
}

func (k *check) text(e hir.Expr) string { return k.s.Source(e.Pos()) }

func (k *check) report(do, undo *hir.ExprStmt, await *hir.Await) {
	short := func(e hir.Expr) string { return k.s.C.Text(k.s.Fn, e.Pos()) }
	f := rule.Finding{
		Rule: name, Severity: rule.Info, Section: 8, Location: k.s.C.At(k.s.Fn, undo.X.Pos()),
		Message: fmt.Sprintf("`%s` never runs when the future of `%s` is dropped at `%s`: `%s` stays as it is",
			short(undo.X), k.s.Fn.Name, short(await), short(do.X)),
		Related: []rule.Related{
			{Location: k.s.C.At(k.s.Fn, do.X.Pos()), Message: "what is to be taken back"},
			{Location: k.s.C.At(k.s.Fn, await.AwaitSpan), Message: "the future may be dropped here"},
		},
	}
	f.Fixes = k.guard(do, undo)
	k.out = append(k.out, f)
}
