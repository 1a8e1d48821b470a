package asyncdrop

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// closers are the names that an async method which ends a value goes by.
var closers = []string{"close", "shutdown", "finish"}

// method makes of the impl of Drop an inherent one, with an async method in the place of `drop`. Whoever owns a
// value must call it, so a person must look.
func (k *check) method() []rule.Fix {
	if k.s.C.NoFixes || !k.throughPlaces() {
		return nil
	}
	file := k.s.C.Texts.File(k.s.Fn)
	tokens := fixkit.Tokens(file)
	named := k.free(tokens)
	body := k.s.C.At(k.s.Fn, k.s.Hir.Root.Span)
	at := 0
	for at < len(tokens) && tokens[at].Span.Start < body.Span.Start {
		at++
	}
	// `impl<…> path::Drop for T { … fn drop(&mut self) {`
	fn := lastBefore(tokens, at, "fn")
	forTrait := lastBefore(tokens, fn, "for")
	if named == "" || fn < 0 || forTrait < 1 || lastBefore(tokens, fn, "impl") > forTrait {
		return nil
	}
	trait := forTrait - 1
	for trait > 1 && (tokens[trait-1].Is("::") || tokens[trait-1].Is(":") || tokens[trait].Is("::") || tokens[trait].Is(":")) {
		trait--
	}
	if !tokens[forTrait-1].Is("Drop") {
		return nil
	}
	location := func(start, end uint32) rule.Location {
		l := body
		l.Span = source.Span{Start: start, End: end}
		return l
	}
	return []rule.Fix{{
		Title: fmt.Sprintf("make it `async fn %s(self)`, for whoever owns the value to call", named), Applicability: rule.Review,
		Edits: []rule.Edit{
			{Location: location(tokens[trait].Span.Start, tokens[forTrait+1].Span.Start)},
			{Location: location(tokens[fn].Span.Start, body.Span.Start), New: fmt.Sprintf("pub async fn %s(mut self) ", named)},
		},
	}}
}

// lastBefore is the index of the last token of a text before the i-th; -1 without.
func lastBefore(tokens []fixkit.Token, i int, text string) int {
	for i--; i >= 0; i-- {
		if tokens[i].Is(text) {
			return i
		}
	}
	return -1
}

// free is a name for the method that nothing has yet; "" when all are taken.
func (k *check) free(tokens []fixkit.Token) string {
	for _, n := range closers {
		taken := k.s.C.Texts.Mentions(k.s.Fn, n)
		for _, t := range tokens {
			taken = taken || t.Is(n)
		}
		if !taken {
			return n
		}
	}
	return ""
}

// throughPlaces reports whether `self` is only used as a receiver and as the base of fields, so that it makes
// no difference whether it is a reference.
func (k *check) throughPlaces() bool {
	for _, u := range k.s.Uses(k.s.Hir.SelfLocal) {
		switch up := k.s.Parent(u).(type) {
		case *hir.Field:
		case *hir.MethodCall:
			if up.Recv != hir.Expr(u) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// parts take the fields that a task uses out of `self`, in front of it: an Option's value by `take`, others by a
// clone.
func (k *check) parts(value hir.Span) []rule.Fix {
	if k.s.C.NoFixes {
		return nil
	}
	block, ok := k.s.Hir.Exprs[exprAt(k.s.Hir, value)].(*hir.Async)
	if !ok || !block.Move {
		return nil
	}
	site, ok := k.s.Statement(value)
	if !ok {
		return nil
	}
	at := site.Span().Start
	var edits []mend.Edit
	var names []string
	lets := map[string]string{} // the variable for each field
	for _, u := range k.s.Uses(k.s.Hir.SelfLocal) {
		if !value.Covers(u.Span) {
			continue
		}
		field, ok := k.s.Parent(u).(*hir.Field)
		if !ok {
			return nil
		}
		v, done := lets[field.Name.Text]
		if !done {
			how, ok := k.taken(k.s.Types.Exprs[field.ID()])
			if !ok {
				return nil
			}
			v = k.variable(field.Name.Text)
			lets[field.Name.Text] = v
			names = append(names, "`self."+field.Name.Text+"`")
			mut := ""
			if k.changed(value, field.Name.Text) {
				mut = "mut "
			}
			edits = append(edits, mend.Insert(at, k.s.Before(fmt.Sprintf("let %s%s = self.%s%s;", mut, v, field.Name.Text, how), at)))
		}
		edits = append(edits, mend.Edit{At: field.Span, New: v})
	}
	if len(names) == 0 {
		return nil
	}
	return []rule.Fix{k.s.Fix("move "+strings.Join(names, ", ")+" into the task", rule.Review, edits...)}
}

// variable is a name for what a field holds: the field's own, where that means nothing else.
func (k *check) variable(field string) string {
	for _, l := range k.s.Hir.Locals {
		if l.Name.Text == field {
			return k.s.Fresh(field)
		}
	}
	for _, e := range k.s.Hir.Exprs {
		p, ok := e.(*hir.PathExpr)
		if ok && p.Local == hir.NoLocal && k.s.Source(p.Span) == field {
			return k.s.Fresh(field)
		}
	}
	return field
}

// exprAt is the outermost expression at a span.
func exprAt(b *hir.Body, at hir.Span) hir.ExprID {
	for _, e := range b.Exprs {
		if e.Pos() == at {
			return e.ID()
		}
	}
	return b.Root.ID()
}

// taken is what is written behind a field of type t to get its value; ok is false when it cannot be had.
func (k *check) taken(t types.Ty) (how string, ok bool) {
	if a, is := t.(*types.Adt); is && a.Def == k.s.C.Env().Index.Lookup("std::option::Option") {
		return ".take()", true
	}
	if k.s.Solve(t, types.Static) != types.Yes || !k.s.Clones(t) {
		return "", false
	}
	if k.s.Solve(t, types.Copy) == types.Yes {
		return "", true
	}
	return ".clone()", true
}

// changed reports whether a field is borrowed mutably, or assigned to, within a span.
func (k *check) changed(within hir.Span, field string) bool {
	for _, u := range k.s.Uses(k.s.Hir.SelfLocal) {
		f, ok := k.s.Parent(u).(*hir.Field)
		if !ok || !within.Covers(u.Span) || f.Name.Text != field {
			continue
		}
		switch up := k.s.Parent(f).(type) {
		case *hir.MethodCall:
			if a := k.s.Types.Adjusts[f.ID()]; up.Recv == hir.Expr(f) && a != nil && a.Ref == types.MutRef {
				return true
			}
		case *hir.Ref:
			if up.Mut {
				return true
			}
		case *hir.Assign, *hir.AssignOp:
			return true
		}
	}
	return false
}
