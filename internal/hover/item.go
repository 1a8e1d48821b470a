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

// Item is what there is to say about an offset into the unit of a declaration, a function's body left out: a field of a
// struct or enum, an impl of Drop, an async fn of a trait, a trait object that a function gives; nil when that is
// nothing.
func Item(c *rulekit.Context, d *index.Def, offset uint32, where Where) *Text {
	r := &itemReader{reader{c: c, fn: d, offset: offset, where: where}}
	switch h := c.Env().Index.Header(d).(type) {
	case *hir.Struct:
		r.fields(h.Fields, c.Env().Fields(d, c.Env().Generics(d).Identity()), hir.Name{})
	case *hir.Enum:
		r.variants(h)
	case *hir.Impl:
		r.drop(h)
	case *hir.Fn:
		r.returned(h)
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

// variants offers the fields of an enum's variants, and the variants' names.
func (r *itemReader) variants(h *hir.Enum) {
	env := r.c.Env()
	for i := range h.Variants {
		if i < len(r.fn.Children()) {
			fields := env.Fields(r.fn.Children()[i], env.Generics(r.fn).Identity())
			r.fields(h.Variants[i].Fields, fields, h.Variants[i].Name)
		}
	}
}

// fields offers the names and types of fields that keep their type from being Send, or that hold a future or a guard.
// variant is the one that they are of, whose name is offered as well; empty for a struct's.
func (r *itemReader) fields(written []hir.FieldDef, fields []types.FieldTy, variant hir.Name) {
	for i, field := range fields {
		if i >= len(written) {
			return
		}
		name := field.Name
		if variant.Text != "" {
			name = variant.Text + "." + field.Name
			if len(fields) == 1 && len(written[i].Name.Text) == 0 {
				name = variant.Text
			}
		}
		say := func() (string, []string) {
			text := r.unsendableField(name, field.Ty)
			if text == "" {
				text = r.holding(name, field.Ty)
			}
			if text == "" {
				return "", nil
			}
			return text + r.keepers(r.fn), r.pages(field.Ty)
		}
		r.offer(variant.Span, say)
		r.offer(written[i].Name.Span, say)
		hir.WalkType(written[i].Ty, func(t hir.TypeRef) bool {
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

// unsendableField says that a field keeps its type from being Send; "" when it does not.
func (r *itemReader) unsendableField(name string, t types.Ty) string {
	env := r.c.Env()
	penv, self := env.ParamEnv(r.fn), env.SelfTy(r.fn)
	v := env.Solve(t, types.Send, penv)
	if v.Answer != types.No || len(v.Because) == 0 || self == nil || env.Solve(self, types.Send, penv).Answer != types.No {
		return ""
	}
	last := v.Because[len(v.Because)-1]
	switch last.Ty.(type) {
	case *types.Param, *types.Proj:
		return "" // whoever chooses the parameter decides
	}
	what := "`" + r.c.Type(t) + "`"
	if last.Message != what+" is not `Send`" {
		what += ": " + last.Message
	} else {
		what += ", **not `Send`**"
	}
	return fmt.Sprintf("**`%s`** keeps `%s` from being `Send`\n\n- %s\n", name, r.fn.Name, what)
}

// holding says that a field holds a future or a guard; "" when it surely holds none.
func (r *itemReader) holding(name string, t types.Ty) string {
	inner, verb := t, "is"
	if a, ok := t.(*types.Adt); ok && a.Def == r.c.Env().Index.Lookup("std::option::Option") && len(a.Args) == 1 {
		inner, verb = a.Args[0], "holds"
	}
	what := "`" + r.c.Type(t) + "`"
	if a, ok := inner.(*types.Adt); ok {
		if row := r.c.Catalog.Guard(a.Def.Lang()); row != nil {
			g := guardWords(&rulekit.Guard{Row: row, Ty: a})
			text := fmt.Sprintf("**`%s`** of `%s` %s %s, for as long as there is the `%s`\n\n- %s\n", name, r.fn.Name, verb, g, r.fn.Name, what)
			if row.Why != "" {
				text += "- " + row.Why + "\n"
			}
			return text
		}
	}
	if r.c.IdleFuture(r.fn, inner) == rulekit.NotIdle {
		return ""
	}
	switch r.c.Env().Solve(t, types.Send, r.c.Env().ParamEnv(r.fn)).Answer {
	case types.Yes:
		what += ", `Send`"
	case types.No:
		what += ", **not `Send`**"
	}
	return fmt.Sprintf("**`%s`** of `%s` %s a future: it goes on only while it is polled, and is dropped with the `%s`\n\n- %s\n",
		name, r.fn.Name, verb, r.fn.Name, what)
}

// returned offers the trait objects in what a function gives.
func (r *itemReader) returned(h *hir.Fn) {
	if h.Ret == nil {
		return
	}
	var written []*hir.DynType
	hir.WalkType(h.Ret, func(t hir.TypeRef) bool {
		if d, ok := t.(*hir.DynType); ok {
			written = append(written, d)
		}
		return true
	})
	if len(written) == 0 {
		return
	}
	var objects []*types.Dyn
	types.Walk(r.c.Env().Sig(r.fn).Ret, func(t types.Ty) bool {
		if d, ok := t.(*types.Dyn); ok {
			objects = append(objects, d)
		}
		return true
	})
	if len(objects) != len(written) {
		return
	}
	for i, d := range written {
		r.offer(d.TypeSpan(), func() (string, []string) { return r.object(h, objects[i]), r.pages(objects[i]) })
	}
}

// object says what a trait object promises to who gets it.
func (r *itemReader) object(h *hir.Fn, d *types.Dyn) string {
	env, penv := r.c.Env(), r.c.Env().ParamEnv(r.fn)
	text := fmt.Sprintf("**`%s`**: of what `%s` gives, nothing is known but what stands here\n\n", r.c.Type(d), h.Name.Text)
	text += r.verdict("Send", env.Solve(d, types.Send, penv), true)
	if r.c.IdleFuture(r.fn, d) != rulekit.NotIdle {
		return text + r.verdict("'static", env.Solve(d, types.Static, penv), false)
	}
	return text + r.verdict("Sync", env.Solve(d, types.Sync, penv), false)
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
