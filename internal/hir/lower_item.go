package hir

import (
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/syntax"
)

// LowerItem lowers what one unit declares, without function bodies. Of a container (impl, trait, mod,
// extern block) it is the header. Text that is no item gives an UnknownItem.
func LowerItem(rows *syntax.Rows) (Item, []Problem) {
	r := &reader{rows: rows}
	n, attrs := r.top()
	if n == none { // an inner attribute, a comment
		return &UnknownItem{ItemHead{Attrs: attrs}}, nil
	}
	return r.item(n, attrs), r.problems
}

// top finds the item of a unit's rows, and its attributes.
func (r *reader) top() (node, []Attr) {
	if len(r.rows.Nodes) == 0 {
		return none, nil
	}
	n := node(0)
	if r.hidden(n) {
		n = r.next(n)
	}
	if r.kind(n) == syntax.SourceFile {
		n = r.first(n)
	}
	var attrs []Attr
	errorRow := none
	for ; n != none; n = r.next(n) {
		switch {
		case r.kind(n) == syntax.AttributeItem:
			attrs = r.appendAttr(attrs, n)
		case isItem(r.kind(n)):
			return n, attrs
		case r.kind(n) == syntax.ExpressionStatement && r.kind(r.first(n)) == syntax.MacroInvocation:
			return r.first(n), attrs
		case r.kind(n) == syntax.KindError && errorRow == none:
			errorRow = n
		}
	}
	// An item whose surroundings are torn may still stand whole inside the ERROR.
	for c := range r.children(errorRow) {
		if isItem(r.kind(c)) {
			return c, attrs
		}
	}
	return errorRow, attrs
}

// isItem reports whether nodes of the kind declare something.
func isItem(k syntax.Kind) bool {
	switch k {
	case syntax.FunctionItem, syntax.FunctionSignatureItem, syntax.StructItem, syntax.UnionItem, syntax.EnumItem,
		syntax.TraitItem, syntax.ImplItem, syntax.TypeItem, syntax.AssociatedType, syntax.ConstItem, syntax.StaticItem,
		syntax.ModItem, syntax.ForeignModItem, syntax.UseDeclaration, syntax.ExternCrateDeclaration,
		syntax.MacroDefinition, syntax.MacroInvocation:
		return true
	}
	return false
}

// item lowers one item; never nil.
func (r *reader) item(n node, attrs []Attr) Item {
	h := r.head(n, attrs)
	switch r.kind(n) {
	case syntax.FunctionItem, syntax.FunctionSignatureItem:
		return r.fn(n, h)
	case syntax.StructItem, syntax.UnionItem:
		return r.structItem(n, h)
	case syntax.EnumItem:
		return r.enum(n, h)
	case syntax.TraitItem:
		return r.trait(n, h)
	case syntax.ImplItem:
		return r.impl(n, h)
	case syntax.TypeItem, syntax.AssociatedType:
		return r.typeAlias(n, h)
	case syntax.ConstItem, syntax.StaticItem:
		return &Const{
			h, r.kind(n) == syntax.StaticItem, r.has(n, syntax.MutableSpecifier), r.field(n, syntax.ValueField) != none,
			r.typ(r.field(n, syntax.TypeField)), r.shortText(r.field(n, syntax.ValueField)),
		}
	case syntax.ModItem:
		return &Mod{h, r.field(n, syntax.BodyField) != none, pathAttr(attrs)}
	case syntax.ForeignModItem:
		return r.externBlock(n, h)
	case syntax.UseDeclaration:
		u := &Use{ItemHead: h}
		r.imports(u, nil, r.field(n, syntax.ArgumentField))
		return u
	case syntax.ExternCrateDeclaration:
		e := &ExternCrate{h, h.Name.Text}
		if alias := r.field(n, syntax.AliasField); alias != none {
			e.Name = r.name(alias)
		}
		return e
	case syntax.MacroDefinition:
		return &MacroRules{h}
	case syntax.MacroInvocation:
		return &MacroItem{h, r.compact(r.field(n, syntax.MacroField))}
	}
	r.problem(n, "no item")
	return &UnknownItem{h}
}

// shortText is the text of a node that is no longer than an array's length would be written.
func (r *reader) shortText(n node) string {
	const most = 64
	if n == none || r.span(n).Len() > most {
		return ""
	}
	return r.text(n)
}

// head reads what every item has. ERROR nodes among an item's own children are problems, except for the
// words that the grammar does not know.
func (r *reader) head(n node, attrs []Attr) ItemHead {
	h := ItemHead{Attrs: attrs, Span: r.span(n)}
	if name := r.field(n, syntax.NameField); name != none {
		h.Name = r.name(name)
	}
	h.Pub, h.Restricted = r.visibility(n)
	for c := range r.children(n) {
		if r.kind(c) == syntax.KindError && !itemModifier(r.compact(c)) {
			r.problem(c, "unexpected text in an item")
		}
	}
	return h
}

// visibility reads the `pub` among a node's children.
func (r *reader) visibility(n node) (public, restricted bool) {
	vis := r.child(n, syntax.VisibilityModifier)
	if vis == none {
		return false, false
	}
	return true, r.restricted(vis)
}

// restricted reports whether a visibility names a scope: `pub(crate)`, `crate`.
func (r *reader) restricted(vis node) bool {
	return r.has(vis, syntax.TokLParen) || r.kind(r.first(vis)) == syntax.Crate
}

// itemModifier is a word in front of items that the grammar takes for an error.
func itemModifier(text string) bool {
	switch text {
	case "const", "~const", "auto", "default", "safe", "unsafe":
		return true
	}
	return false
}

// appendAttr adds an outer attribute.
func (r *reader) appendAttr(attrs []Attr, n node) []Attr {
	a := r.child(n, syntax.Attribute)
	if a == none {
		return attrs
	}
	attr := Attr{Path: r.compact(r.first(a)), Span: r.span(n)}
	if args := r.field(a, syntax.ArgumentsField); args != none {
		attr.Args = strings.TrimSpace(string(r.bytes(r.inner(args))))
	} else if value := r.field(a, syntax.ValueField); value != none {
		attr.Args = r.text(value)
	}
	return append(attrs, attr)
}

// inner is the span between the delimiters of a token tree.
func (r *reader) inner(n node) Span {
	s := r.span(n)
	if s.Len() > 0 {
		s.Start++
	}
	for last := n + 1; last != none && last < node(r.rows.Nodes[n].Next); last = r.next(last) {
		switch r.kind(last) {
		case syntax.TokRParen, syntax.TokRBracket, syntax.TokRBrace:
			if r.next(last) == none {
				s.End = max(r.span(last).Start, s.Start)
			}
		}
	}
	return s
}

// pathAttr is the value of #[path = "…"], "" without.
func pathAttr(attrs []Attr) string {
	for _, a := range attrs {
		if a.Path != "path" {
			continue
		}
		if s, err := strconv.Unquote(a.Args); err == nil {
			return s
		}
		return strings.Trim(a.Args, `r#"`)
	}
	return ""
}

func (r *reader) fn(n node, h ItemHead) *Fn {
	f := &Fn{ItemHead: h, Generics: r.generics(n)}
	f.SigSpan = r.signatureSpan(n)
	if mods := r.child(n, syntax.FunctionModifiers); mods != none {
		f.Unsafe = r.has(mods, syntax.TokUnsafe)
		f.Const = r.has(mods, syntax.TokConst)
		f.Extern = r.has(mods, syntax.ExternModifier)
		if async := r.child(mods, syntax.TokAsync); async != none {
			f.Async, f.AsyncSpan = true, r.span(async)
		}
	}
	if ret := r.field(n, syntax.ReturnTypeField); ret != none {
		f.Ret, f.RetSpan = r.typ(ret), r.span(ret)
	}
	if body := r.field(n, syntax.BodyField); body != none {
		f.BodySpan = r.span(body)
	}
	for _, p := range r.params(n) {
		switch {
		case p.self:
			f.Self = r.selfParam(p.node)
		case p.variadic:
			f.Variadic = true
		default:
			f.Params = append(f.Params, r.fnParam(p.node))
		}
	}
	return f
}

// signatureSpan runs from the first modifier (or `fn`) to the end of the where clause.
func (r *reader) signatureSpan(n node) Span {
	s := Span{Start: r.span(n).End, End: r.span(n).Start}
	for c := r.first(n); c != none; c = r.next(c) {
		switch r.kind(c) {
		case syntax.Block, syntax.TokSemi:
			return s
		case syntax.FunctionModifiers, syntax.TokFn:
			s.Start = min(s.Start, r.span(c).Start)
		}
		s.End = r.span(c).End
	}
	return s
}

// param is one parameter's node.
type param struct {
	node           node
	self, variadic bool
}

// params lists a function's parameters in order, receiver included.
func (r *reader) params(fn node) []param {
	var list []param
	parameters := r.field(fn, syntax.ParametersField)
	for c := r.first(parameters); c != none; c = r.next(c) {
		switch {
		case r.kind(c) == syntax.SelfParameter,
			r.kind(c) == syntax.Parameter && r.kind(r.field(c, syntax.PatternField)) == syntax.Self:
			list = append(list, param{node: c, self: true})
		case r.kind(c) == syntax.VariadicParameter:
			list = append(list, param{node: c, variadic: true})
		case r.kind(c) == syntax.Parameter, r.kind(c) == syntax.TokUnderscore, r.isType(c):
			list = append(list, param{node: c})
		case r.kind(c) == syntax.KindError:
			r.problem(c, "no parameter")
		}
	}
	return list
}

func (r *reader) selfParam(n node) *SelfParam {
	return &SelfParam{
		Ref:      r.has(n, syntax.TokAmp),
		Mut:      r.has(n, syntax.MutableSpecifier),
		Lifetime: r.lifetimeChild(n),
		Ty:       r.typ(r.field(n, syntax.TypeField)),
		Span:     r.span(n),
	}
}

func (r *reader) fnParam(n node) FnParam {
	p := FnParam{Span: r.span(n)}
	if r.kind(n) != syntax.Parameter {
		if r.isType(n) {
			p.Ty = r.typ(n)
		}
		return p
	}
	p.Ty = r.typ(r.field(n, syntax.TypeField))
	pattern := r.field(n, syntax.PatternField)
	if r.kind(pattern) == syntax.MutPattern {
		pattern = r.lastChild(pattern)
	}
	if r.kind(pattern) == syntax.Identifier {
		p.Name = r.name(pattern)
	}
	return p
}

// lastChild is the last named child.
func (r *reader) lastChild(n node) node {
	last := none
	for c := range r.children(n) {
		last = c
	}
	return last
}

func (r *reader) structItem(n node, h ItemHead) *Struct {
	s := &Struct{ItemHead: h, Union: r.kind(n) == syntax.UnionItem, Generics: r.generics(n)}
	s.Kind, s.Fields = r.fields(r.field(n, syntax.BodyField))
	return s
}

// fields lowers a field list; no node is that of a unit struct.
func (r *reader) fields(n node) (FieldsKind, []FieldDef) {
	var list []FieldDef
	var attrs []Attr // of the field to come
	add := func(c node, name Name, ty TypeRef) {
		f := FieldDef{Name: name, Ty: ty, Span: r.span(c)}
		for _, a := range attrs {
			f.Cfgs = appendCfg(f.Cfgs, a)
			f.Attrs = append(f.Attrs, a.Path)
		}
		list, attrs = append(list, f), nil
	}
	switch r.kind(n) {
	case syntax.FieldDeclarationList:
		for c := range r.children(n) {
			switch r.kind(c) {
			case syntax.AttributeItem:
				attrs = r.appendAttr(attrs, c)
			case syntax.FieldDeclaration:
				add(c, r.name(r.field(c, syntax.NameField)), r.typ(r.field(c, syntax.TypeField)))
				public, restricted := r.visibility(c)
				list[len(list)-1].Exported = public && !restricted
			case syntax.KindError:
				r.problem(c, "no field")
			}
		}
		return NamedFields, list
	case syntax.OrderedFieldDeclarationList:
		exported := false // the field to come
		for c := range r.children(n) {
			switch {
			case r.kind(c) == syntax.AttributeItem:
				attrs = r.appendAttr(attrs, c)
			case r.kind(c) == syntax.VisibilityModifier:
				exported = !r.restricted(c)
			case r.isType(c):
				add(c, Name{strconv.Itoa(len(list)), r.span(c)}, r.typ(c))
				list[len(list)-1].Exported, exported = exported, false
			}
		}
		return TupleFields, list
	}
	return UnitFields, nil
}

// appendCfg adds the predicate of a, if it is a #[cfg].
func appendCfg(cfgs []string, a Attr) []string {
	if a.Path != "cfg" {
		return cfgs
	}
	return append(cfgs, a.Args)
}

func (r *reader) enum(n node, h ItemHead) *Enum {
	e := &Enum{ItemHead: h, Generics: r.generics(n)}
	var attrs []Attr // of the variant to come
	for c := range r.children(r.field(n, syntax.BodyField)) {
		switch r.kind(c) {
		case syntax.AttributeItem:
			attrs = r.appendAttr(attrs, c)
		case syntax.EnumVariant:
			v := Variant{
				Name: r.name(r.field(c, syntax.NameField)), Discriminant: r.field(c, syntax.ValueField) != none,
			}
			for _, a := range attrs {
				v.Cfgs = appendCfg(v.Cfgs, a)
			}
			attrs = nil
			v.Kind, v.Fields = r.fields(r.field(c, syntax.BodyField))
			e.Variants = append(e.Variants, v)
		case syntax.KindError:
			r.problem(c, "no variant")
		}
	}
	return e
}

// trait lowers a trait's header. The grammar takes the word of an auto trait for an error.
func (r *reader) trait(n node, h ItemHead) *Trait {
	t := &Trait{ItemHead: h, Unsafe: r.has(n, syntax.TokUnsafe), Generics: r.generics(n)}
	for c := range r.children(n) {
		if r.kind(c) == syntax.KindError && strings.Contains(r.text(c), "auto") {
			t.Auto = true
		}
	}
	if start := r.span(n).Start; !t.Auto {
		t.Auto = strings.HasSuffix(strings.TrimSpace(string(r.rows.Text[:min(int(start), len(r.rows.Text))])), "auto")
	}
	r.appendBounds(&t.Supers, r.field(n, syntax.BoundsField))
	return t
}

func (r *reader) impl(n node, h ItemHead) *Impl {
	i := &Impl{ItemHead: h, Unsafe: r.has(n, syntax.TokUnsafe), Negative: r.has(n, syntax.TokBang), Generics: r.generics(n)}
	if trait := r.field(n, syntax.TraitField); trait != none {
		p := r.path(trait)
		i.Trait = &p
	}
	i.SelfTy = r.typ(r.field(n, syntax.TypeField))
	if i.SelfTy == nil {
		r.problem(n, "an impl of nothing")
		i.SelfTy = &UnknownType{TypeBase{r.span(n)}}
	}
	return i
}

func (r *reader) typeAlias(n node, h ItemHead) *TypeAlias {
	a := &TypeAlias{ItemHead: h, Generics: r.generics(n), Ty: r.typ(r.field(n, syntax.TypeField))}
	r.appendBounds(&a.Bounds, r.field(n, syntax.BoundsField))
	return a
}

func (r *reader) externBlock(n node, h ItemHead) *ExternBlock {
	e := &ExternBlock{ItemHead: h, Unsafe: r.has(n, syntax.TokUnsafe)}
	if abi := r.child(r.child(n, syntax.ExternModifier), syntax.StringLiteral); abi != none {
		e.ABI = r.unquote(abi)
	}
	return e
}

// rootSegment stands for a leading `::` in Import.Path.
const rootSegment = "{{root}}"

// imports flattens a use tree. prefix are the segments in front of it.
func (r *reader) imports(u *Use, prefix []string, n node) {
	if n == none || !r.enter(n) {
		return
	}
	defer r.leave()
	switch r.kind(n) {
	case syntax.UseList:
		for c := range r.children(n) {
			r.imports(u, prefix, c)
		}
	case syntax.ScopedUseList:
		path := r.field(n, syntax.PathField)
		if path == none && len(prefix) == 0 {
			prefix = []string{rootSegment}
		}
		r.imports(u, r.join(prefix, path), r.field(n, syntax.ListField))
	case syntax.UseWildcard:
		path := none
		for c := range r.children(n) {
			path = c
		}
		full := r.join(prefix, path)
		if len(full) == 0 && r.has(n, syntax.TokColonColon) {
			full = []string{rootSegment}
		}
		u.Imports = append(u.Imports, Import{Path: full, Glob: true, Span: r.span(n)})
	case syntax.UseAsClause:
		alias := r.name(r.field(n, syntax.AliasField)).Text
		r.addImport(u, r.join(prefix, r.field(n, syntax.PathField)), alias, n)
	case syntax.KindError:
		r.problem(n, "no import")
	default:
		r.addImport(u, r.join(prefix, n), "", n)
	}
}

// addImport adds one name. `self` in a list names the list's own prefix.
func (r *reader) addImport(u *Use, path []string, alias string, n node) {
	if len(path) > 1 && path[len(path)-1] == "self" {
		path = path[:len(path)-1]
	}
	if len(path) == 0 {
		return
	}
	if alias == "" {
		alias = path[len(path)-1]
	}
	u.Imports = append(u.Imports, Import{Path: path, Alias: alias, Span: r.span(n)})
}

// join adds the segments of a path's node to a prefix, which it does not share.
func (r *reader) join(prefix []string, n node) []string {
	path := append([]string(nil), prefix...)
	if n == none {
		return path
	}
	p := r.path(n)
	if p.Global && len(path) == 0 {
		path = append(path, rootSegment)
	}
	for _, s := range p.Segments {
		path = append(path, s.Name.Text)
	}
	return path
}
