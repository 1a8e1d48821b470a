package asyncfndyn

import (
	"bytes"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// fix gives the fixes of the traits that keep one, with its lineage, from being an object. There are none unless all
// implementations are in view, and nothing else is in the way.
func fix(c *rulekit.Context, lineage []*index.Def, blames []blame) []rule.Fix {
	p := &plan{c: c, blames: blames, send: true}
	if !slices.ContainsFunc(lineage, func(tr *index.Def) bool { return !p.objectLike(tr) }) && p.collect() {
		return append(p.attribute(), p.boxes()...)
	}
	return nil
}

// plan is what has to change.
type plan struct {
	c       *rulekit.Context
	blames  []blame
	traits  []*index.Def // of the blames, each once
	impls   []*index.Def // of those traits
	methods []*index.Def // those to blame, and the impls' own
	send    bool         // whether the futures of all bodies surely are Send
	returns bool         // whether one of the methods is no async fn
}

// objectLike reports whether a trait could be an object if its futures had one type.
func (p *plan) objectLike(trait *index.Def) bool {
	h, ok := p.c.Env().Index.Header(trait).(*hir.Trait)
	if !ok || slices.ContainsFunc(h.Supers, func(b hir.Bound) bool { return b.Path.Last() == "Sized" }) {
		return false
	}
	for _, d := range trait.Children() {
		switch h := p.c.Env().Index.Header(d).(type) {
		case *hir.Const:
			return false
		case *hir.TypeAlias:
			if len(h.Generics.Params) > 0 {
				return false
			}
		case *hir.Fn:
			if !rulekit.NeedsSized(h) && !p.dispatches(d, h) {
				return false
			}
		}
	}
	return true
}

// dispatches reports whether a method could be called through a table.
func (p *plan) dispatches(d *index.Def, h *hir.Fn) bool {
	if h.Self == nil || slices.ContainsFunc(h.Generics.Params, func(g hir.GenericParam) bool { return g.Kind != hir.LifetimeParam }) {
		return false
	}
	ok := true
	own := func(t hir.TypeRef) {
		hir.WalkType(t, func(t hir.TypeRef) bool {
			switch t := t.(type) {
			case *hir.PathType:
				ok = ok && t.Path.Text() != "Self"
			case *hir.ImplType:
				ok = ok && slices.ContainsFunc(p.blames, func(b blame) bool { return b.method.Def == d && b.method.Ret == t })
			}
			return ok
		})
	}
	for _, param := range h.Params {
		own(param.Ty)
	}
	own(h.Ret)
	return ok
}

// collect finds the impls and the methods; false: not all of them can be changed.
func (p *plan) collect() bool {
	ix := p.c.Env().Index
	for _, b := range p.blames {
		p.methods = append(p.methods, b.method.Def)
		p.returns = p.returns || b.method.Ret != nil
		p.judge(b.method.Def, b.method.Header)
		if slices.Contains(p.traits, b.trait) {
			continue
		}
		p.traits = append(p.traits, b.trait)
		if ix.MacroImpls(b.trait) {
			return false
		}
		p.impls = append(p.impls, ix.TraitImpls(b.trait)...)
	}
	for _, impl := range p.impls {
		if impl.Crate.Foreign || p.c.Texts.Unit(impl) == nil || p.c.Env().Rewriting(impl) != "" {
			return false
		}
		for _, b := range p.blames {
			m := ix.Child(impl, b.method.Def.Name, index.ValueNS)
			if m == nil || ix.ImplTrait(impl) != b.trait {
				continue // left to the default
			}
			h, ok := ix.Header(m).(*hir.Fn)
			if !ok || p.c.Env().Rewriting(m) != "" || p.c.Texts.Unit(m) == nil {
				return false
			}
			p.methods = append(p.methods, m)
			p.returns = p.returns || !h.Async
			p.judge(m, h)
		}
	}
	return true
}

// judge notes whether the futures written in a method are Send.
func (p *plan) judge(fn *index.Def, h *hir.Fn) {
	if h.BodySpan.Len() == 0 {
		return
	}
	futures := p.c.Futures(fn)
	p.send = p.send && len(futures) > 0
	for _, f := range futures {
		p.send = p.send && f.Send.Answer == types.Yes
	}
}

// attribute is the fix by an attribute that boxes the futures of async fns.
func (p *plan) attribute() []rule.Fix {
	all := slices.Concat(p.traits, p.impls)
	row, how := p.row(all)
	if row == nil || p.returns {
		return nil
	}
	args := ""
	if !p.send {
		args, how = "("+row.Unsend+")", rule.Review
	}
	f := rule.Fix{Title: fmt.Sprintf("put `#[%s%s]` on `%s` and its implementations", row.Path, args, p.traits[0].Name), Applicability: how}
	for _, d := range all {
		start := p.c.Env().Index.Header(d).Head().Span.Start
		at := p.c.At(d, hir.Span{Start: start, End: start})
		text := "#[" + p.name(d, row) + args + "]\n" + fixkit.Indent(p.c.Texts.File(d), at.Span.Start)
		f.Edits = append(f.Edits, rule.Edit{Location: at, New: text})
	}
	return []rule.Fix{sorted(f)}
}

// row is the attribute to use, by what the files in question or their crates have already; nil: none.
func (p *plan) row(all []*index.Def) (*catalog.Attribute, rule.Applicability) {
	rows := p.c.Catalog.Rows().Attributes
	for i := range rows {
		row := &rows[i]
		if row.Kind != catalog.AsyncTrait || !strings.Contains(row.Path, "::") {
			continue
		}
		krate, _, _ := strings.Cut(row.Path, "::")
		said := func(d *index.Def) bool {
			return bytes.Contains(p.c.Texts.File(d), []byte(krate)) || p.c.Texts.Mentions(d, krate)
		}
		if !slices.ContainsFunc(all, func(d *index.Def) bool { return !said(d) }) {
			if slices.ContainsFunc(all, func(d *index.Def) bool { return bytes.Contains(p.c.Texts.File(d), []byte(row.Path)) }) {
				return row, rule.Safe
			}
			return row, rule.Review
		}
	}
	return nil, rule.Review
}

// name is how the file of d writes the attribute.
func (p *plan) name(d *index.Def, row *catalog.Attribute) string {
	if d.Nested() != nil || d.Parent == nil || d.Parent.Entry >= 0 {
		return row.Path
	}
	for _, im := range fixkit.Imports(p.c.Texts.Tokens(d)) {
		if im.Alias == "" && strings.Join(im.Path, "::") == row.Path {
			return im.Path[len(im.Path)-1]
		}
	}
	return row.Path
}

// boxes is the fix by signatures that return boxed futures.
func (p *plan) boxes() []rule.Fix {
	how := rule.Safe
	if !p.send {
		how = rule.Review
	}
	f := rule.Fix{Title: fmt.Sprintf("return boxed futures from `%s` and its implementations", p.traits[0].Name)}
	for _, m := range p.methods {
		edits, imports, same, ok := p.box(m)
		if !ok {
			return nil
		}
		if !same {
			how = rule.Review
		}
		for _, e := range edits {
			f.Edits = append(f.Edits, rule.Edit{Location: p.c.At(m, e.At), New: e.New})
		}
		for _, e := range imports {
			if !slices.Contains(f.Edits, e) {
				f.Edits = append(f.Edits, e)
			}
		}
	}
	f.Applicability = how
	return []rule.Fix{sorted(f)}
}

// box are the edits of one method, and the imports that its file lacks. same says that all arguments live as long as
// before: a block takes on only those that it mentions.
func (p *plan) box(m *index.Def) (edits []mend.Edit, imports []rule.Edit, same, ok bool) {
	h, _ := p.c.Env().Index.Header(m).(*hir.Fn)
	text := p.c.Texts.Unit(m)
	lifetime, named, ok := p.lifetime(m, h)
	if !ok {
		return nil, nil, false, false
	}
	bounds := " + '" + lifetime
	if p.send {
		bounds = " + Send" + bounds
	}
	source := func(s hir.Span) string { return string(text[s.Start:s.End]) }
	output := "()"
	i, returns := h.Ret.(*hir.ImplType)
	switch {
	case h.Async && h.Ret != nil:
		output = source(h.Ret.TypeSpan())
	case h.Async:
	case !returns:
		return nil, nil, false, false // a type of its own, or one that holds the future
	default:
		out := outputOf(i)
		if out == nil {
			return nil, nil, false, false
		}
		output = source(out.TypeSpan())
	}
	written := func(path string) string {
		name, edit := p.c.Importing(m, path)
		if edit != nil {
			imports = append(imports, *edit)
		}
		return name
	}
	future, pin := written("std::future::Future"), written("std::pin::Pin")
	boxed := mend.Boxed(pin, future, output, bounds)
	if h.Async {
		edits = mend.BoxAsync(text, h, boxed)
	} else if edits, ok = p.boxTail(m, h, boxed); !ok {
		return nil, nil, false, false
	}
	return append(edits, named...), imports, p.keeps(text, h), true
}

// boxTail are the edits of a method whose body is nothing but an async block.
func (p *plan) boxTail(m *index.Def, h *hir.Fn, boxed string) ([]mend.Edit, bool) {
	edits := []mend.Edit{{At: h.Ret.TypeSpan(), New: boxed}}
	if h.BodySpan.Len() == 0 {
		return edits, true
	}
	body := p.c.Env().Index.Body(m)
	if body == nil || len(body.Root.Stmts) > 0 {
		return nil, false
	}
	block, ok := body.Root.Tail.(*hir.Async)
	if !ok {
		return nil, false
	}
	return append(edits, mend.Insert(block.Span.Start, "Box::pin("), mend.Insert(block.Span.End, ")")), true
}

// keeps reports whether a body mentions every argument that it owns.
func (p *plan) keeps(text []byte, h *hir.Fn) bool {
	if h.BodySpan.Len() == 0 || !h.Async {
		return true
	}
	words := map[string]bool{}
	body := string(text[h.BodySpan.Start:h.BodySpan.End]) // with the strings, since formats mention variables
	for w := range strings.FieldsFuncSeq(body, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		words[w] = true
	}
	for _, param := range h.Params {
		if _, ref := param.Ty.(*hir.RefType); !ref && !words[param.Name.Text] {
			return false
		}
	}
	return true
}

// lifetime is that of the boxed future, and the edits that give the borrowed arguments it by name where `'_` would
// not do. ok is false for what takes more than that.
func (p *plan) lifetime(m *index.Def, h *hir.Fn) (name string, edits []mend.Edit, ok bool) {
	if h.Self == nil || !h.Self.Ref || h.Self.Lifetime != "" || h.Self.Ty != nil || len(h.Generics.Params) > 0 {
		return "", nil, false
	}
	elided := []uint32{h.Self.Span.Start + 1} // behind the &
	for _, param := range h.Params {
		if r, ref := param.Ty.(*hir.RefType); ref && r.Lifetime == "" {
			elided = append(elided, r.Span.Start+1)
		}
	}
	borrows, plain := 0, true
	for i, t := range p.c.Env().Sig(m).Params {
		types.Walk(t, func(t types.Ty) bool {
			switch t := t.(type) {
			case *types.Ref:
				if t.Region != types.RegionStatic {
					borrows++
				}
			case *types.Adt:
				if i > 0 {
					borrows += len(t.Regions)
				}
			case *types.Param, *types.Proj, *types.Unknown, *types.Dyn:
				plain = plain && i == 0
			}
			return true
		})
	}
	if !plain || borrows != len(elided) {
		return "", nil, false
	}
	if borrows == 1 {
		return "_", nil, true
	}
	name = "a"
	if bytes.Contains(p.c.Texts.Unit(m.Parent), []byte("'a")) {
		name = "call"
	}
	edits = append(edits, mend.Insert(h.Name.Span.End, "<'"+name+">"))
	for _, at := range elided {
		edits = append(edits, mend.Insert(at, "'"+name+" "))
	}
	return name, edits, true
}

// outputOf is T of `impl Future<Output = T>`.
func outputOf(i *hir.ImplType) hir.TypeRef {
	for _, b := range i.Bounds {
		if b.Path == nil || len(b.Path.Segments) == 0 || b.Path.Segments[len(b.Path.Segments)-1].Args == nil {
			continue
		}
		for _, binding := range b.Path.Segments[len(b.Path.Segments)-1].Args.Bindings {
			if binding.Name.Text == "Output" {
				return binding.Ty
			}
		}
	}
	return nil
}

// sorted puts a fix's edits in the order of files and places.
func sorted(f rule.Fix) rule.Fix {
	sort.SliceStable(f.Edits, func(i, j int) bool {
		a, b := f.Edits[i], f.Edits[j]
		return a.File < b.File || a.File == b.File && a.Span.Start < b.Span.Start
	})
	return f
}
