package selectborrowconflict

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
)

// bindFirst gives a temporary a name in front of the statement of the macro.
func (k *check) bindFirst(l loan) []rule.Fix {
	t := k.b.ty(l.temp)
	if k.s.C.NoFixes || k.s.C.HoldsGuard(k.s.Fn, t) {
		return nil
	}
	site, ok := k.s.Statement(k.whole.Pos())
	if !ok || !k.startsStatement(site.Stmt(), site.Block.Tail) {
		return nil
	}
	value := k.s.Fresh("value")
	let := "let " + value
	if l.mut {
		let = "let mut " + value
	}
	start := site.Span().Start
	title := fmt.Sprintf("bind `%s` with `let` first", k.s.C.Text(k.s.Fn, l.temp.Pos()))
	return []rule.Fix{k.s.Fix(title, rule.Safe,
		mend.Insert(start, k.s.Before(let+" = "+k.s.Source(l.temp.Pos())+";", start)),
		mend.Edit{At: l.temp.Pos(), New: value})}
}

// startsStatement reports whether the macro is the first thing that its statement evaluates.
func (k *check) startsStatement(st hir.Stmt, tail hir.Expr) bool {
	e := tail
	switch st := st.(type) {
	case *hir.LetStmt:
		e = st.Init
	case *hir.ExprStmt:
		e = st.X
	}
	for {
		switch x := e.(type) {
		case *hir.Try:
			e = x.X
		case *hir.Field:
			e = x.Base
		default:
			return e == k.whole
		}
	}
}

// oneByOne awaits the futures of a join! one after the other, where each is made in the macro and what it gives
// borrows nothing. What they do then takes as long as all of them together.
func (k *check) oneByOne() []rule.Fix {
	join, ok := k.whole.(*hir.Join)
	if !ok || k.s.C.NoFixes || !fixkit.Owned(k.b.ty(join)) {
		return nil
	}
	at, each := k.whole.Pos(), ".await"
	if join.Try {
		try, ok := k.s.Parent(k.whole).(*hir.Try)
		if !ok {
			return nil
		}
		at, each = try.Pos(), ".await?"
	}
	var parts []string
	for _, f := range k.futures {
		switch f.(type) {
		case *hir.Call, *hir.MethodCall:
		case *hir.Async:
			if join.Try {
				return nil // the macro tells what the error is, `?` does not
			}
		default:
			return nil // made before, or to be put in parentheses
		}
		parts = append(parts, k.s.Source(f.Pos())+each)
	}
	return []rule.Fix{k.s.Fix("await them one after the other", rule.Review, mend.Edit{At: at, New: "(" + strings.Join(parts, ", ") + ")"})}
}

// pinBefore pins a variable in front of the loop, and polls it in the arm by reference.
func (k *check) pinBefore(future hir.Expr, v hir.LocalID) []rule.Fix {
	path, ok := future.(*hir.PathExpr)
	if k.s.C.NoFixes || !ok || path.Local != v || k.inPlace {
		return nil
	}
	loop := k.outermostLoop(k.s.Hir.Locals[v].Name.Span.End)
	if loop == nil {
		return nil
	}
	site, ok := k.s.Statement(loop.Pos())
	if !ok || len(k.s.Uses(v)) > 1 {
		return nil
	}
	text := k.s.Hir.Locals[v].Name.Text
	start := site.Span().Start
	return []rule.Fix{k.s.Fix(fmt.Sprintf("pin `%s` before the loop, and poll `&mut %s`", text, text), rule.Review,
		mend.Insert(start, k.s.Before("tokio::pin!("+text+");", start)),
		mend.Insert(path.Span.Start, "&mut "))}
}

// outermostLoop is the outermost loop around the select! that begins after an offset; nil for none.
func (k *check) outermostLoop(after uint32) hir.Expr {
	var best hir.Expr
	for _, e := range k.s.Hir.Exprs {
		switch e.(type) {
		case *hir.Loop, *hir.While, *hir.For:
		default:
			continue
		}
		if e.Pos().Start >= after && e.Pos().Covers(k.sel.Pos()) && (best == nil || e.Pos().Covers(best.Pos())) {
			best = e
		}
	}
	return best
}
