package unpinnedfuture

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// stdPin is the version of Rust that brought std::pin::pin! (release notes of 1.68).
const stdPin = 68

// fixes pin the variable where it is made, or box what is no variable.
func (s *search) fixes(x hir.Expr, o *types.Obligation) []rule.Fix {
	if m, ok := s.parents[x.ID()].(*hir.MethodCall); ok && m.Recv == x && o == nil {
		if how, _ := s.holding(s.typeOf(x)); how != bare {
			return nil // it is the call that has to change
		}
	}
	if a, ok := s.typeOf(x).(*types.Adt); ok && a.Def == s.C.Env().Index.Lookup("std::boxed::Box") && o == nil {
		return s.pinBox(x)
	}
	if l := variable(x); l != hir.NoLocal {
		return s.pinVariable(l)
	}
	if r, ok := x.(*hir.Ref); ok {
		if await, ok := s.parents[x.ID()].(*hir.Await); ok {
			at := hir.Span{Start: await.Span.Start, End: await.AwaitSpan.Start - 1}
			return []rule.Fix{s.Fix("await the future itself", rule.Safe, mend.Edit{At: at, New: s.Source(r.X.Pos())})}
		}
		return nil
	}
	if o == nil || o.Value == types.NoExpr {
		return nil
	}
	title := fmt.Sprintf("box `%s`", s.C.Text(s.Fn, x.Pos()))
	return []rule.Fix{s.Fix(title, rule.Safe, mend.Insert(x.Pos().Start, "Box::pin("), mend.Insert(x.Pos().End, ")"))}
}

// pinBox makes a pinned box of a box that is awaited.
func (s *search) pinBox(x hir.Expr) []rule.Fix {
	if call, ok := x.(*hir.Call); ok {
		made := s.Types.Callees[call.ID()]
		if made != nil && made.Def != nil && made.Def == s.C.Env().Index.Lookup("std::boxed::Box::new") {
			if p, ok := call.Callee.(*hir.PathExpr); ok {
				at := p.Path.Segments[len(p.Path.Segments)-1].Name.Span
				return []rule.Fix{s.Fix("pin the box", rule.Safe, mend.Edit{At: at, New: "pin"})}
			}
		}
	}
	return []rule.Fix{s.Fix("pin the box", rule.Safe, mend.Insert(x.Pos().Start, "Box::into_pin("), mend.Insert(x.Pos().End, ")"))}
}

// pinVariable pins a variable for all its uses: with a macro on the stack, or in a box.
func (s *search) pinVariable(l hir.LocalID) []rule.Fix {
	p := pinning{search: s, local: l, name: s.Hir.Locals[l].Name.Text}
	if _, ref := s.Types.Locals[l].(*types.Ref); ref {
		return nil // what it refers to is to be pinned
	}
	if !p.binding() || !p.uses() {
		return nil
	}
	var out []rule.Fix
	if how := p.macro(); how != "" && !p.moved {
		if f, ok := p.onStack(how); ok {
			out = append(out, f)
		}
	}
	if p.let != nil {
		out = append(out, p.inBox())
	}
	return out
}

// pinning is one variable to be pinned.
type pinning struct {
	*search
	local hir.LocalID
	name  string
	let   *hir.LetStmt // nil for a parameter
	// moved says that the variable goes into a closure or block, which a borrow of the frame may not outlive.
	moved bool
	// mut says that it must be mutable, as it is polled through a reference.
	mut    bool
	adapt  []mend.Edit   // of the uses, whatever pins it
	assign []*hir.Assign // new values for the variable
}

// binding finds the `let` of the variable, or that it is a parameter of the function.
func (p *pinning) binding() bool {
	at := p.Hir.Locals[p.local].Name.Span
	if site, ok := p.Statement(at); ok && !site.IsTail() {
		let, ok := site.Stmt().(*hir.LetStmt)
		if ok && let.Pat.Pos().Covers(at) {
			bind, plain := let.Pat.(*hir.BindPat)
			p.let = let
			return plain && !bind.Ref && bind.Sub == nil && let.Ty == nil && let.Else == nil && let.Init != nil
		}
	}
	for _, param := range p.Hir.Params {
		if b, ok := param.(*hir.BindPat); ok && b.Local == p.local {
			return b.Sub == nil && !b.Ref
		}
	}
	return false
}

// uses goes over all uses of the variable; it is false when one would not compile any more.
func (p *pinning) uses() bool {
	for _, u := range p.Uses(p.local) {
		if p.inside(u) {
			p.moved = true
		}
		switch up := p.parents[u.ID()].(type) {
		case *hir.Ref:
			p.mut = p.mut || up.Mut
			if !up.Mut || !p.taken(up) {
				return false
			}
		case *hir.Assign:
			if up.L != hir.Expr(u) {
				return false
			}
			p.assign = append(p.assign, up)
		case *hir.MethodCall:
			if up.Recv == hir.Expr(u) && p.polls(up) {
				p.mut = true
				p.adapt = append(p.adapt, mend.Insert(u.Span.End, ".as_mut()"))
				continue
			}
			if !p.demanded(u, up.ID()) {
				return false
			}
			p.mut = p.mut || up.Recv == hir.Expr(u)
		case *hir.Call:
			if !p.demanded(u, up.ID()) {
				return false
			}
		case *hir.Await:
		case *hir.Select:
			if up.Tokio {
				p.mut = true
				p.adapt = append(p.adapt, mend.Insert(u.Span.Start, "&mut "))
			}
		default:
			return false
		}
	}
	return true
}

// polls reports whether a method call is one of Future's own, which takes a Pin.
func (p *pinning) polls(m *hir.MethodCall) bool {
	return p.seen[m.Recv.Pos()] && len(m.Args) == 1 && !p.demandedAt(m.ID())
}

// inside reports whether a use stands in a closure or block that the variable is made outside of.
func (p *pinning) inside(u *hir.PathExpr) bool {
	made := p.Hir.Locals[p.local].Name.Span
	for up := p.parents[u.ID()]; up != nil; up = p.parents[up.ID()] {
		switch up.(type) {
		case *hir.Async, *hir.Closure:
			return !up.Pos().Covers(made)
		}
	}
	return false
}

// taken reports whether a `&mut` of the variable is polled, or given to what demands Unpin of it.
func (p *pinning) taken(r *hir.Ref) bool {
	switch up := p.parents[r.ID()].(type) {
	case *hir.Await, *hir.Select, *hir.Join:
		return true
	case *hir.Call:
		return p.demandedAt(up.ID())
	case *hir.MethodCall:
		return p.demandedAt(up.ID())
	}
	return false
}

// demanded reports whether a call demands Unpin of an operand.
func (p *pinning) demanded(u *hir.PathExpr, call hir.ExprID) bool {
	for i := range p.Types.Obligations {
		o := &p.Types.Obligations[i]
		if o.Trait == types.Unpin && o.Cause == call && (o.Value == u.ID() || o.Value == types.NoExpr) {
			return true
		}
	}
	return false
}

func (p *pinning) demandedAt(call hir.ExprID) bool {
	for i := range p.Types.Obligations {
		if o := &p.Types.Obligations[i]; o.Trait == types.Unpin && o.Cause == call {
			return true
		}
	}
	return false
}

// macro is the macro that pins, by what the file and the crate use: "" when there is none.
func (p *pinning) macro() string {
	file := p.C.Texts.File(p.Fn)
	tokio := p.Fn.Crate.Deps["tokio"] != nil
	switch {
	case tokio && bytes.Contains(file, []byte("tokio::pin!")):
		return "tokio::pin"
	case !oldRust(p.Fn.Crate.Rust):
		if bytes.Contains(file, []byte("use std::pin::pin;")) {
			return "pin"
		}
		return "std::pin::pin"
	case tokio:
		return "tokio::pin"
	}
	return ""
}

// oldRust reports whether a rust-version is one without std::pin::pin!.
func oldRust(version string) bool {
	minor, known := rulekit.MinorVersion(version)
	return known && minor < stdPin
}

// onStack pins with a macro: std's as the variable's value, tokio's as a statement of its own.
func (p *pinning) onStack(macro string) (rule.Fix, bool) {
	edits := append([]mend.Edit{}, p.adapt...)
	for _, a := range p.assign {
		edits = append(edits,
			mend.Edit{At: hir.Span{Start: a.L.Pos().End, End: a.R.Pos().Start}, New: ".set("}, mend.Insert(a.R.Pos().End, ")"))
	}
	own := strings.HasPrefix(macro, "tokio")
	switch {
	case p.let == nil:
		stmt := fmt.Sprintf("let mut %s = %s!(%s);", p.name, macro, p.name)
		if own {
			stmt = fmt.Sprintf("%s!(%s);", macro, p.name)
		}
		edit, ok := p.atStart(stmt)
		if !ok {
			return rule.Fix{}, false
		}
		edits = append(edits, edit)
	case own:
		end := p.let.Span.End
		edits = append(edits, mend.Insert(end, "\n"+p.Indent(p.let.Span.Start)+macro+"!("+p.name+");"))
	default:
		edits = append(edits, p.mutable()...)
		edits = append(edits, mend.Insert(p.let.Init.Pos().Start, macro+"!("), mend.Insert(p.let.Init.Pos().End, ")"))
	}
	return p.Fix(fmt.Sprintf("pin `%s` with `%s!`", p.name, macro), rule.Safe, edits...), true
}

// atStart puts a statement first into the function.
func (p *pinning) atStart(stmt string) (mend.Edit, bool) {
	root := p.Hir.Root
	if len(root.Stmts) == 0 && root.Tail == nil {
		return mend.Edit{}, false
	}
	at := root.Span.End
	if root.Tail != nil {
		at = root.Tail.Pos().Start
	}
	if len(root.Stmts) > 0 {
		at = root.Stmts[0].StmtSpan().Start
	}
	return mend.Insert(at, p.Before(stmt, at)), true
}

// mutable is the `mut` that the variable lacks.
func (p *pinning) mutable() []mend.Edit {
	if !p.mut || p.Hir.Locals[p.local].Mut {
		return nil
	}
	return []mend.Edit{mend.Insert(p.Hir.Locals[p.local].Name.Span.Start, "mut ")}
}

// inBox pins in a box.
func (p *pinning) inBox() rule.Fix {
	edits := append([]mend.Edit{}, p.adapt...)
	edits = append(edits, p.mutable()...)
	for _, a := range p.assign {
		edits = append(edits, mend.Insert(a.R.Pos().Start, "Box::pin("), mend.Insert(a.R.Pos().End, ")"))
	}
	init := p.let.Init.Pos()
	edits = append(edits, mend.Insert(init.Start, "Box::pin("), mend.Insert(init.End, ")"))
	return p.Fix(fmt.Sprintf("pin `%s` in a box", p.name), rule.Review, edits...)
}
