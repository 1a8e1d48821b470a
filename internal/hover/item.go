package hover

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/hint"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// Item is what there is to say about an offset into the unit of a declaration that is no function with a body: a
// struct's field, an impl of Drop, an async fn of a trait; nil when that is nothing.
func Item(c *rulekit.Context, d *index.Def, offset uint32, where Where) *Text {
	r := &itemReader{reader{c: c, fn: d, offset: offset, where: where}}
	switch h := c.Env().Index.Header(d).(type) {
	case *hir.Struct:
		r.fields(h)
	case *hir.Impl:
		r.drop(h)
	case *hir.Fn:
		if h.BodySpan.Len() == 0 && h.Async {
			about := func() (string, []string) { return r.method(h), []string{"async fn in trait"} }
			r.offer(h.AsyncSpan, about)
			r.offer(h.Name.Span, about)
		}
	}
	for _, s := range r.subjects {
		if text, pages := s.say(); text != "" {
			return &Text{Span: s.span, Facts: text, Pages: pages}
		}
	}
	return nil
}

// itemReader looks for what stands at an offset of a declaration, which is its fn.
type itemReader struct{ reader }

// fields offers the names and types of fields that keep their struct from being Send.
func (r *itemReader) fields(h *hir.Struct) {
	env := r.c.Env()
	penv := env.ParamEnv(r.fn)
	self := env.SelfTy(r.fn)
	for i, field := range env.Fields(r.fn, env.Generics(r.fn).Identity()) {
		if i >= len(h.Fields) {
			return
		}
		say := func() (string, []string) {
			v := env.Solve(field.Ty, types.Send, penv)
			if v.Answer != types.No || len(v.Because) == 0 || self == nil || env.Solve(self, types.Send, penv).Answer != types.No {
				return "", nil
			}
			last := v.Because[len(v.Because)-1]
			switch last.Ty.(type) {
			case *types.Param, *types.Proj:
				return "", nil // whoever chooses the parameter decides
			}
			what := "`" + r.c.Type(field.Ty) + "`"
			if last.Message != what+" is not `Send`" {
				what += ": " + last.Message
			} else {
				what += ", **not `Send`**"
			}
			text := fmt.Sprintf("**`%s`** keeps `%s` from being `Send`\n\n- %s\n", field.Name, r.fn.Name, what)
			return text + r.keepers(r.fn), r.pages(field.Ty)
		}
		r.offer(h.Fields[i].Name.Span, say)
		hir.WalkType(h.Fields[i].Ty, func(t hir.TypeRef) bool {
			switch t := t.(type) {
			case *hir.PathType:
				if n := len(t.Path.Segments); n > 0 {
					r.offer(t.Path.Segments[n-1].Name.Span, say)
				}
			case *hir.DynType, *hir.PtrType:
				r.offer(t.TypeSpan(), say)
			}
			return true
		})
	}
}

// drop offers the trait's name in an impl of Drop for a type of which futures keep values.
func (r *itemReader) drop(h *hir.Impl) {
	if h.Trait == nil || r.c.Env().Index.ImplTrait(r.fn) != r.c.Env().Index.Lookup("std::ops::Drop") {
		return
	}
	r.offer(h.Trait.Span, func() (string, []string) {
		self, ok := r.c.Env().ImplHeader(r.fn).Self.(*types.Adt)
		if !ok {
			return "", nil
		}
		keepers := r.keepers(self.Def)
		if keepers == "" {
			return "", nil
		}
		return fmt.Sprintf("**`drop` of `%s`** also runs when a future that keeps one is dropped half-way; it cannot await\n\n", self.Def.Name) +
			keepers, []string{"std::ops::Drop"}
	})
}

// keepers lists the futures of the file that keep a value of a type across an await.
func (r *itemReader) keepers(d *index.Def) string {
	var lines, names []string
	for _, fn := range r.c.Texts.FileFns(r.fn) {
		for _, v := range r.c.Values(fn) {
			if a, ok := v.Ty.(*types.Adt); !ok || a.Def != d || len(v.Stored) == 0 || !v.Named() {
				continue
			}
			future := lower(rulekit.FutureName(v.Future))
			name := fmt.Sprintf("%s keeps `%s`", future, v.Name)
			lines = append(lines, name+" across "+r.awaits(v.Future, v.Stored))
			names = append(names, future)
		}
	}
	return list(lines, names)
}

// method says what a call of a trait's async method promises, and what its impls make of it.
func (r *itemReader) method(h *hir.Fn) string {
	trait := r.fn.Parent
	if trait == nil || trait.Kind != index.TraitDef || r.c.Env().Rewriting(trait) != "" {
		return ""
	}
	var b strings.Builder
	fmt.Fprintf(&b, "**`%s`** gives a future of a type that each impl of `%s` chooses\n\n", h.Name.Text, trait.Name)
	fmt.Fprintf(&b, "- `Send`: not promised to those who know no more than `%s`\n", trait.Name)
	if !rulekit.NeedsSized(h) {
		fmt.Fprintf(&b, "- `dyn %s`: not possible, since a trait object needs one type\n", trait.Name)
	}
	var lines, names []string
	for _, impl := range r.c.Env().Index.TraitImpls(trait) {
		m := r.c.Env().Index.Child(impl, r.fn.Name, index.ValueNS)
		if m == nil || impl.Crate.Foreign {
			continue
		}
		name := "`" + r.c.Type(r.c.Env().ImplHeader(impl).Self) + "`"
		for _, f := range r.c.Futures(m) {
			if f.Expr != types.NoExpr {
				continue
			}
			line := name + "'s"
			switch f.Send.Answer {
			case types.Yes:
				line += " is `Send`"
			case types.No:
				line += " is **not `Send`**"
			default:
				line += " may be `Send`, which is not known"
			}
			if f.Size.Known {
				line += " and takes " + hint.Bytes(f.Size.Bytes)
			}
			lines, names = append(lines, line+r.line(m, f.Keyword)), append(names, name)
		}
	}
	if slices.Sort(lines); len(lines) > 0 {
		b.WriteString(list(lines, names))
	}
	return b.String()
}
