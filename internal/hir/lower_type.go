package hir

import "github.com/crossawait/crossawait/internal/syntax"

// typ lowers a type; nil for no node.
func (r *reader) typ(n node) TypeRef {
	if n == none {
		return nil
	}
	base := TypeBase{r.span(n)}
	if !r.enter(n) {
		return &UnknownType{base}
	}
	defer r.leave()
	switch r.kind(n) {
	case syntax.TypeIdentifier, syntax.PrimitiveType, syntax.ScopedTypeIdentifier,
		syntax.GenericType, syntax.Identifier, syntax.ScopedIdentifier,
		syntax.GenericTypeWithTurbofish, syntax.Self, syntax.Crate, syntax.Super:
		return r.pathType(n)
	case syntax.ReferenceType:
		return &RefType{base, r.has(n, syntax.MutableSpecifier),
			r.lifetimeChild(n), r.typ(r.field(n, syntax.TypeField))}
	case syntax.PointerType:
		return &PtrType{base, r.has(n, syntax.MutableSpecifier), r.typ(r.field(n, syntax.TypeField))}
	case syntax.ArrayType:
		return r.arrayType(n)
	case syntax.TupleType:
		return r.tupleType(n)
	case syntax.UnitType:
		return &TupleType{TypeBase: base}
	case syntax.FunctionType:
		if r.field(n, syntax.TraitField) != none {
			return &PathType{base, r.path(n)}
		}
		return &FnPtrType{base, r.paramTypes(r.field(n, syntax.ParametersField)), r.typ(r.field(n, syntax.ReturnTypeField))}
	case syntax.NeverType:
		return &NeverType{base}
	case syntax.AbstractType, syntax.DynamicType, syntax.BoundedType, syntax.RemovedTraitBound:
		return r.boundsType(n)
	case syntax.HigherRankedTraitBound:
		return r.typ(r.field(n, syntax.TypeField))
	case syntax.MacroInvocation:
		if r.macroType != nil {
			if t := r.macroType(n); t != nil {
				return t
			}
		}
	case syntax.KindError:
		r.problem(n, "no type")
	}
	return &UnknownType{base}
}

// pathType lowers a named type; a lone `_` is the type to infer.
func (r *reader) pathType(n node) TypeRef {
	if r.text(n) == "_" {
		return &InferType{TypeBase{r.span(n)}}
	}
	return &PathType{TypeBase{r.span(n)}, r.path(n)}
}

func (r *reader) arrayType(n node) TypeRef {
	elem := r.typ(r.field(n, syntax.ElementField))
	if length := r.field(n, syntax.LengthField); length != none {
		return &ArrayType{TypeBase{r.span(n)}, elem, r.text(length)}
	}
	return &SliceType{TypeBase{r.span(n)}, elem}
}

// tupleType lowers `(A, B)`; the grammar gives the same node to a parenthesised type.
func (r *reader) tupleType(n node) TypeRef {
	t := &TupleType{TypeBase: TypeBase{r.span(n)}}
	for c := range r.children(n) {
		if r.isType(c) {
			t.Elems = append(t.Elems, r.typ(c))
		}
	}
	if len(t.Elems) == 1 && !r.has(n, syntax.TokComma) {
		return t.Elems[0]
	}
	return t
}

// boundsType lowers `impl A + B`, `dyn A + B`, and the bare `A + B` of old editions.
func (r *reader) boundsType(n node) TypeRef {
	base := TypeBase{r.span(n)}
	var bounds []Bound
	head := n
	for r.kind(head) == syntax.BoundedType {
		head = r.first(head)
	}
	r.appendBounds(&bounds, n)
	if r.kind(head) == syntax.AbstractType {
		t := &ImplType{TypeBase: base, Bounds: bounds}
		r.precise(t, n)
		return t
	}
	return &DynType{base, bounds}
}

// precise reads the `use<…>` among the bounds of an `impl` type.
func (r *reader) precise(t *ImplType, n node) {
	if !r.enter(n) {
		return
	}
	defer r.leave()
	for c := range r.children(n) {
		switch r.kind(c) {
		case syntax.BoundedType, syntax.AbstractType, syntax.TraitBounds:
			r.precise(t, c)
		case syntax.UseBounds:
			t.Precise = true
			for name := range r.children(c) {
				if r.kind(name) == syntax.Lifetime {
					t.Captures = append(t.Captures, r.lifetime(name))
				}
			}
		}
	}
}

// appendBounds adds the bounds that a node stands for, however the grammar nested them.
func (r *reader) appendBounds(list *[]Bound, n node) {
	if n == none || !r.enter(n) {
		return
	}
	defer r.leave()
	switch r.kind(n) {
	case syntax.TraitBounds, syntax.BoundedType, syntax.TupleType:
		r.appendEachBound(list, n)
	case syntax.AbstractType, syntax.DynamicType:
		r.appendBounds(list, r.field(n, syntax.TraitField))
	case syntax.HigherRankedTraitBound:
		r.appendBounds(list, r.field(n, syntax.TypeField))
	case syntax.RemovedTraitBound:
		at := len(*list)
		for c := range r.children(n) {
			r.appendBounds(list, c)
		}
		if at < len(*list) {
			(*list)[at].Maybe = true
		}
	case syntax.Lifetime:
		*list = append(*list, Bound{Lifetime: r.lifetime(n), Span: r.span(n)})
	case syntax.FunctionType:
		r.appendFnBound(list, n)
	case syntax.TypeIdentifier, syntax.ScopedTypeIdentifier, syntax.GenericType, syntax.PrimitiveType:
		p := r.path(n)
		*list = append(*list, Bound{Path: &p, Span: r.span(n)})
	}
}

// appendEachBound adds the bounds among a node's children. The grammar does not know `async Fn()`,
// `~const A` and `const A`: their modifier is an ERROR in front of the bound.
func (r *reader) appendEachBound(list *[]Bound, n node) {
	async := false
	for c := range r.children(n) {
		if r.kind(c) == syntax.KindError {
			async = r.has(c, syntax.TokAsync)
			if !async && !r.boundModifier(c) {
				r.problem(c, "no bound")
			}
			continue
		}
		at := len(*list)
		r.appendBounds(list, c)
		if async && at < len(*list) && (*list)[at].Path != nil {
			r.makeAsync((*list)[at].Path)
			async = false
		}
	}
}

func (r *reader) boundModifier(n node) bool {
	switch r.compact(n) {
	case "~const", "const", "[const]", "~":
		return true
	}
	return false
}

// makeAsync turns the bound `Fn()` of `async Fn()` into `AsyncFn()`, which it means.
func (r *reader) makeAsync(p *Path) {
	if len(p.Segments) > 0 {
		last := &p.Segments[len(p.Segments)-1]
		last.Name.Text = "Async" + last.Name.Text
	}
}

// appendFnBound adds `Fn(A) -> B`. In `Fn() -> B + Send` Send is a bound of its own.
func (r *reader) appendFnBound(list *[]Bound, n node) {
	if r.field(n, syntax.TraitField) == none {
		r.problem(n, "a function pointer is no bound")
		return
	}
	p := r.path(n)
	*list = append(*list, Bound{Path: &p, Span: r.span(n)})
	ret := r.field(n, syntax.ReturnTypeField)
	if r.kind(ret) != syntax.BoundedType {
		return
	}
	for c := range r.children(ret) {
		if c != r.first(ret) {
			r.appendBounds(list, c)
		}
	}
}

// path lowers whatever the grammar has for a path, in types, expressions and patterns.
func (r *reader) path(n node) Path {
	p := Path{Span: r.span(n)}
	r.appendPath(&p, n)
	return p
}

func (r *reader) appendPath(p *Path, n node) {
	if n == none || !r.enter(n) {
		return
	}
	defer r.leave()
	switch r.kind(n) {
	case syntax.ScopedIdentifier, syntax.ScopedTypeIdentifier:
		if prefix := r.field(n, syntax.PathField); prefix != none {
			r.appendPath(p, prefix)
		} else {
			p.Global = true
		}
		r.appendPath(p, r.field(n, syntax.NameField))
	case syntax.GenericType, syntax.GenericTypeWithTurbofish, syntax.GenericFunction, syntax.GenericPattern:
		r.appendPath(p, r.first(n))
		p.setArgs(r.typeArgs(r.field(n, syntax.TypeArgumentsField)))
	case syntax.FunctionType:
		r.appendPath(p, r.field(n, syntax.TraitField))
		p.setArgs(&GenericArgs{
			Paren: true,
			Types: r.paramTypes(r.field(n, syntax.ParametersField)),
			Ret:   r.returnType(r.field(n, syntax.ReturnTypeField)),
		})
	case syntax.BracketedType:
		r.qualified(p, n)
	case syntax.KindError:
		r.problem(n, "no path")
	case syntax.Metavariable:
		p.Segments = append(p.Segments, r.crate(p, n))
	default:
		p.Segments = append(p.Segments, Segment{Name: r.name(n)})
	}
}

// crate is the segment that a macro's `$crate` becomes.
func (r *reader) crate(p *Path, n node) Segment {
	name := r.name(n)
	if r.written != nil && name.Text == "$crate" {
		if m := r.written.rulesOf(name.Span.Start); m != nil && !m.Own {
			p.Crate, name.Text = m.Crate, m.CrateName
		}
	}
	return Segment{Name: name}
}

// returnType is the type after `Fn() ->`, without the bounds that follow it.
func (r *reader) returnType(n node) TypeRef {
	if head := r.first(n); r.kind(n) == syntax.BoundedType && !r.startsBounds(head) {
		return r.typ(head)
	}
	return r.typ(n)
}

func (r *reader) startsBounds(n node) bool {
	for r.kind(n) == syntax.BoundedType {
		n = r.first(n)
	}
	k := r.kind(n)
	return k == syntax.AbstractType || k == syntax.DynamicType
}

func (p *Path) setArgs(a *GenericArgs) {
	if len(p.Segments) > 0 {
		p.Segments[len(p.Segments)-1].Args = a
	}
}

// qualified lowers the `<T as Trait>` or `<T>` that begins a path.
func (r *reader) qualified(p *Path, n node) {
	q := r.child(n, syntax.QualifiedType)
	if q == none {
		for c := range r.children(n) {
			if r.isType(c) {
				p.QSelf = r.typ(c)
			}
		}
		return
	}
	p.QSelf = r.typ(r.field(q, syntax.TypeField))
	if alias := r.field(q, syntax.AliasField); alias != none {
		trait := r.path(alias)
		p.QTrait = &trait
	}
}

// typeArgs lowers `<…>` or `::<…>`; nil for no node.
func (r *reader) typeArgs(n node) *GenericArgs {
	if n == none {
		return nil
	}
	a := &GenericArgs{}
	for c := range r.children(n) {
		switch r.kind(c) {
		case syntax.Lifetime:
			a.Lifetimes = append(a.Lifetimes, r.lifetime(c))
		case syntax.TypeBinding:
			a.Bindings = append(a.Bindings, AssocBinding{
				Name: r.name(r.field(c, syntax.NameField)),
				Ty:   r.typ(r.field(c, syntax.TypeField)),
			})
		case syntax.TraitBounds:
			r.boundLast(a, c)
		case syntax.Block, syntax.IntegerLiteral, syntax.FloatLiteral, syntax.BooleanLiteral,
			syntax.CharLiteral, syntax.StringLiteral, syntax.RawStringLiteral, syntax.NegativeLiteral:
			a.Types = append(a.Types, &ConstArg{TypeBase{r.span(c)}, r.text(c)})
		case syntax.KindError:
			if !r.has(c, syntax.TokMinus) {
				r.problem(c, "no generic argument")
			}
		default:
			if r.isType(c) {
				a.Types = append(a.Types, r.typ(c))
			}
		}
	}
	return a
}

// boundLast reads the bounds in `Item: Bounds`, whose name the grammar gives as an ordinary type argument.
func (r *reader) boundLast(a *GenericArgs, bounds node) {
	if len(a.Types) == 0 {
		return
	}
	t, ok := a.Types[len(a.Types)-1].(*PathType)
	if !ok || len(t.Path.Segments) != 1 {
		return
	}
	a.Types = a.Types[:len(a.Types)-1]
	b := AssocBinding{Name: t.Path.Segments[0].Name}
	r.appendBounds(&b.Bounds, bounds)
	a.Bindings = append(a.Bindings, b)
}

// paramTypes are the types in the parentheses of `fn(A, x: B)` or `Fn(A, B)`.
func (r *reader) paramTypes(n node) []TypeRef {
	var list []TypeRef
	for c := range r.children(n) {
		if r.kind(c) == syntax.Parameter {
			list = append(list, r.typ(r.field(c, syntax.TypeField)))
		} else if r.isType(c) {
			list = append(list, r.typ(c))
		}
	}
	return list
}

func (r *reader) lifetimeChild(n node) string {
	if c := r.child(n, syntax.Lifetime); c != none {
		return r.lifetime(c)
	}
	return ""
}

// isType tells types from punctuation among a node's children.
func (r *reader) isType(n node) bool {
	switch r.kind(n) {
	case syntax.TypeIdentifier, syntax.PrimitiveType, syntax.ScopedTypeIdentifier,
		syntax.GenericType, syntax.ReferenceType, syntax.PointerType, syntax.ArrayType,
		syntax.TupleType, syntax.UnitType, syntax.FunctionType, syntax.NeverType,
		syntax.AbstractType, syntax.DynamicType, syntax.BoundedType, syntax.RemovedTraitBound,
		syntax.HigherRankedTraitBound, syntax.MacroInvocation, syntax.Metavariable:
		return true
	}
	return false
}

// generics lowers an item's own parameters and its where clauses.
func (r *reader) generics(n node) Generics {
	var g Generics
	for c := range r.children(n) {
		switch r.kind(c) {
		case syntax.TypeParameters:
			for p := range r.children(c) {
				r.genericParam(&g, p)
			}
		case syntax.WhereClause:
			for p := range r.children(c) {
				r.wherePred(&g, p)
			}
		}
	}
	return g
}

func (r *reader) genericParam(g *Generics, n node) {
	p := GenericParam{Name: r.name(r.field(n, syntax.NameField))}
	switch r.kind(n) {
	case syntax.LifetimeParameter:
		p.Kind = LifetimeParam
		p.Name.Text = r.lifetime(r.field(n, syntax.NameField))
	case syntax.TypeParameter:
		p.Kind = TypeParam
		p.Default = r.typ(r.field(n, syntax.DefaultTypeField))
	case syntax.ConstParameter:
		p.Kind = ConstParam
		p.Ty = r.typ(r.field(n, syntax.TypeField))
	default:
		return
	}
	r.appendBounds(&p.Bounds, r.field(n, syntax.BoundsField))
	g.Params = append(g.Params, p)
}

func (r *reader) wherePred(g *Generics, n node) {
	if r.kind(n) == syntax.KindError {
		r.problem(n, "no where predicate")
	}
	if r.kind(n) != syntax.WherePredicate {
		return
	}
	w := WherePred{Span: r.span(n)}
	left := r.field(n, syntax.LeftField)
	if r.kind(left) == syntax.Lifetime {
		w.Lifetime = r.lifetime(left)
	} else {
		w.Ty = r.typ(left)
	}
	r.appendBounds(&w.Bounds, r.field(n, syntax.BoundsField))
	g.Where = append(g.Where, w)
}
