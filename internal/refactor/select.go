package refactor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// selectValue makes a select! give a value, and handles it afterwards: what the handlers need is then borrowed
// when all of the select! is gone. Handlers that leave (break, return, …) stay where they are.
type selectValue struct {
	s     *mend.Scene
	sel   *rulekit.Select
	moved []branch // the arms whose handlers move
}

// branch is an arm whose handler moves; Pat is nil for `else`.
type branch struct {
	pat     hir.Pat
	handler hir.Expr
	vars    []*hir.BindPat
	name    string // of its variant
}

func (v *selectValue) fixes() []rule.Fix {
	if !v.sel.Tokio || !v.collect() {
		return nil
	}
	title := "Select for a value, handle it afterwards"
	if len(v.moved) == 1 {
		return []rule.Fix{v.s.Fix(title, rule.Safe, v.single()...)}
	}
	return []rule.Fix{v.s.Fix(title, rule.Safe, v.several()...)}
}

// collect finds the arms to move; false when the rewriting would change the meaning, or change nothing.
func (v *selectValue) collect() bool {
	d := rulekit.Divergence{Facts: v.s.Facts}
	work := false
	for i := range v.sel.Arms {
		a := &v.sel.Arms[i]
		if !d.Completes(a.Handler) {
			continue
		}
		b := branch{pat: a.Pat, handler: a.Handler, vars: hir.Bindings(a.Pat)}
		if !v.movable(b) {
			return false
		}
		work = work || !trivial(a.Handler)
		v.moved = append(v.moved, b)
	}
	if e := v.sel.Else; e != nil && d.Completes(e) {
		work = work || !trivial(e)
		v.moved = append(v.moved, branch{handler: e})
	}
	if len(v.moved) == 1 && v.moved[0].pat == nil {
		return false
	}
	return work
}

// trivial reports whether a handler only hands on what it has.
func trivial(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.PathExpr, *hir.Lit:
		return true
	case *hir.Tuple:
		return !slices.ContainsFunc(e.Elems, func(x hir.Expr) bool { return !trivial(x) })
	case *hir.Call:
		return len(e.Args) > 0 && !slices.ContainsFunc(append([]hir.Expr{e.Callee}, e.Args...), func(x hir.Expr) bool { return !trivial(x) })
	case *hir.Block:
		return len(e.Stmts) == 0 && (e.Tail == nil || trivial(e.Tail))
	}
	return false
}

// movable reports whether nothing is dropped earlier than before when the handler moves: what the pattern does
// not bind lives, in the select!, until the handler is done.
func (v *selectValue) movable(b branch) bool {
	ok := true
	env := v.s.C.Env()
	hir.WalkPat(b.pat, func(p hir.Pat) {
		switch p := p.(type) {
		case *hir.WildPat:
			t := v.s.Types.Pats[p.PatID()]
			ok = ok && t != nil && env.Solve(t, types.NeedsDrop, env.ParamEnv(v.s.Fn)).Answer == types.No
		case *hir.BindPat:
			ok = ok && !p.Ref && p.Sub == nil
		case *hir.StructPat:
			ok = ok && !p.Rest
		case *hir.TupleStructPat, *hir.TuplePat, *hir.LitPat, *hir.PathPat:
		case *hir.OrPat:
			ok = ok && len(b.vars) == 0
		default:
			ok = false
		}
	})
	return ok
}

// text is the source of the select! with edits inside it applied.
func (v *selectValue) text(edits []mend.Edit) string {
	slices.SortStableFunc(edits, func(a, b mend.Edit) int { return int(a.At.Start) - int(b.At.Start) })
	var out strings.Builder
	at := v.sel.Pos().Start
	for _, e := range edits {
		out.WriteString(v.s.Source(hir.Span{Start: at, End: e.At.Start}))
		out.WriteString(e.New)
		at = e.At.End
	}
	out.WriteString(v.s.Source(hir.Span{Start: at, End: v.sel.Pos().End}))
	return out.String()
}

// withoutMut are edits that take the `mut` off a pattern's variables: they are bound once more outside.
func (v *selectValue) withoutMut(b branch) []mend.Edit {
	var out []mend.Edit
	for _, p := range b.vars {
		l := v.s.Hir.Locals[p.Local]
		start := l.Name.Span.Start
		if l.Mut && start >= 4 && v.s.Source(hir.Span{Start: start - 4, End: start}) == "mut " {
			out = append(out, mend.Edit{At: hir.Span{Start: start - 4, End: start}})
		}
	}
	return out
}

// vars are a branch's variables as a value or, with binding, as a pattern; several are a tuple.
func (v *selectValue) vars(b branch, binding bool) string {
	var names []string
	for _, p := range b.vars {
		l := v.s.Hir.Locals[p.Local]
		if binding && l.Mut {
			names = append(names, "mut "+l.Name.Text)
		} else {
			names = append(names, l.Name.Text)
		}
	}
	if len(names) == 1 {
		return names[0]
	}
	return "(" + strings.Join(names, ", ") + ")"
}

// value is an edit that makes a branch's handler a value.
func (v *selectValue) value(b branch, value string) mend.Edit {
	e := mend.Edit{At: b.handler.Pos(), New: value}
	if _, block := b.handler.(*hir.Block); block {
		rest := v.s.Source(hir.Span{Start: e.At.End, End: v.sel.Pos().End})
		if !strings.HasPrefix(strings.TrimSpace(rest), ",") {
			e.New += ","
		}
	}
	return e
}

// single is the form for one handler: its variables are what the select! gives.
func (v *selectValue) single() []mend.Edit {
	b := v.moved[0]
	inner := append(v.withoutMut(b), v.value(b, v.vars(b, false)))
	let := "let " + v.vars(b, true) + " = "
	if len(b.vars) == 0 {
		let = ""
	}
	return v.put("", let, v.text(inner), b.handler, v.s.Source(b.handler.Pos()))
}

// several is the form for more handlers: a generic enum says which arm it was.
func (v *selectValue) several() []mend.Edit {
	enum := v.s.Fresh("Selected")
	selected := v.s.Fresh("selected")
	v.nameVariants()
	var inner []mend.Edit
	var variants, params, arms []string
	for _, b := range v.moved {
		path := enum + "::" + b.name
		inner = append(inner, v.withoutMut(b)...)
		if len(b.vars) == 0 {
			variants = append(variants, b.name)
			inner = append(inner, v.value(b, path))
			arms = append(arms, path+" => "+v.armText(b))
			continue
		}
		param := string(rune('A' + len(params)))
		params = append(params, param)
		variants = append(variants, b.name+"("+param+")")
		inner = append(inner, v.value(b, path+"("+v.vars(b, false)+")"))
		arms = append(arms, path+"("+v.vars(b, true)+") => "+v.armText(b))
	}
	indent := v.s.Indent(v.sel.Pos().Start)
	if at, ok := v.s.Statement(v.sel.Pos()); ok {
		indent = v.s.Indent(at.Span().Start)
	}
	generics := ""
	if len(params) > 0 {
		generics = "<" + strings.Join(params, ", ") + ">"
	}
	decl := fmt.Sprintf("enum %s%s {\n%s    %s,\n%s}", enum, generics, indent, strings.Join(variants, ",\n"+indent+"    "), indent)
	match := fmt.Sprintf("match %s {\n%s    %s\n%s}", selected, indent, strings.Join(arms, "\n"+indent+"    "), indent)
	return v.put(decl, "let "+selected+" = ", v.text(inner), nil, match)
}

func (v *selectValue) armText(b branch) string {
	text := v.s.Source(b.handler.Pos())
	if _, block := b.handler.(*hir.Block); block {
		return text
	}
	return text + ","
}

// nameVariants names the branches after their first variables.
func (v *selectValue) nameVariants() {
	taken := map[string]bool{}
	for i := range v.moved {
		b := &v.moved[i]
		name := fmt.Sprintf("Arm%d", i+1)
		switch {
		case b.pat == nil:
			name = "Else"
		case len(b.vars) > 0:
			name = camel(v.s.Hir.Locals[b.vars[0].Local].Name.Text)
		}
		if taken[name] || name == "" || name == "Self" {
			name = fmt.Sprintf("Arm%d", i+1)
		}
		taken[name] = true
		b.name = name
	}
}

func camel(name string) string {
	var out strings.Builder
	for _, part := range strings.Split(strings.TrimPrefix(name, "r#"), "_") {
		if part != "" && part[0] < 0x80 {
			out.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	if s := out.String(); s != "" && s[0] >= 'A' && s[0] <= 'Z' {
		return s
	}
	return ""
}

// put writes the declaration, the select! and what handles its value in place of the select!: in front of its
// statement when that does nothing before it, else as a block.
func (v *selectValue) put(decl, let, text string, handler hir.Expr, after string) []mend.Edit {
	site, ok := v.s.Statement(v.sel.Pos())
	if !ok || !v.first(site) || v.clashes(site) {
		if decl != "" {
			decl += " "
		}
		return []mend.Edit{{At: v.sel.Pos(), New: "{ " + decl + let + text + "; " + after + " }"}}
	}
	start := site.Span().Start
	indent := "\n" + v.s.Indent(start)
	if !v.s.OwnLine(start) {
		indent = " "
	}
	if decl != "" {
		decl += indent
	}
	st, isExpr := site.Stmt().(*hir.ExprStmt)
	if !isExpr && !site.IsTail() {
		return []mend.Edit{
			mend.Insert(start, decl+let+text+";"+indent),
			{At: v.sel.Pos(), New: after},
		}
	}
	if handler != nil {
		after = fixkit.Dedent(after)
		if isExpr && !st.Semi || site.IsTail() && v.unit(handler) {
			after = v.statement(handler, after)
		}
	}
	return []mend.Edit{{At: v.sel.Pos(), New: decl + let + text + ";" + indent + after}}
}

func (v *selectValue) unit(e hir.Expr) bool {
	t, ok := v.s.Types.Exprs[e.ID()].(*types.Tuple)
	return ok && len(t.Elems) == 0
}

// statement is a handler as a statement. A block that declares nothing loses its braces.
func (v *selectValue) statement(handler hir.Expr, text string) string {
	switch e := handler.(type) {
	case *hir.Block:
		if e.Label == "" && e.Kind == hir.PlainBlock && e.Tail == nil && len(e.Stmts) > 0 && !declares(e) {
			at := hir.Span{Start: e.Span.Start + 1, End: e.Span.End - 1}
			return fixkit.Dedent(fixkit.Dedent(strings.TrimSpace(v.s.Source(at))))
		}
		return text
	case *hir.If, *hir.Match, *hir.Loop, *hir.While, *hir.For:
		return text
	}
	return text + ";"
}

// declares reports whether a block has anything but expression statements.
func declares(b *hir.Block) bool {
	return slices.ContainsFunc(b.Stmts, func(st hir.Stmt) bool {
		_, plain := st.(*hir.ExprStmt)
		return !plain
	})
}

// first reports whether the select! is what its statement evaluates first, and nothing of the statement stands
// around it but a `let`.
func (v *selectValue) first(site fixkit.Site) bool {
	sel := hir.Expr(v.sel.Select)
	switch st := site.Stmt().(type) {
	case nil:
		return site.Block.Tail == sel
	case *hir.LetStmt:
		return st.Init == sel && len(st.Attrs) == 0
	case *hir.ExprStmt:
		return st.X == sel && len(st.Attrs) == 0
	}
	return false
}

// clashes reports whether a variable bound in front of the rest of the block would hide one that is used there.
func (v *selectValue) clashes(site fixkit.Site) bool {
	if len(v.moved) != 1 {
		return false
	}
	rest := hir.Span{Start: site.Span().Start, End: site.Block.Span.End}
	for _, p := range v.moved[0].vars {
		name := v.s.Hir.Locals[p.Local].Name.Text
		for l := range v.s.Hir.Locals {
			if hir.LocalID(l) != p.Local && v.s.Hir.Locals[l].Name.Text == name && v.usedOutside(hir.LocalID(l), rest) {
				return true
			}
		}
	}
	return false
}

// usedOutside reports whether a variable is mentioned in the rest of a block, but not in the select! itself.
func (v *selectValue) usedOutside(l hir.LocalID, rest hir.Span) bool {
	for _, u := range v.s.Uses(l) {
		if rest.Covers(u.Span) && !v.sel.Pos().Covers(u.Span) {
			return true
		}
	}
	return false
}
