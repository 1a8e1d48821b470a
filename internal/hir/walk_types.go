package hir

// WalkType visits t and the types in it, outer ones first; a visit that is false keeps out of what is below.
func WalkType(t TypeRef, visit func(TypeRef) bool) {
	if t == nil || !visit(t) {
		return
	}
	each := func(x TypeRef) { WalkType(x, visit) }
	switch t := t.(type) {
	case *PathType:
		PathTypes(&t.Path, each)
	case *RefType:
		each(t.Elem)
	case *PtrType:
		each(t.Elem)
	case *SliceType:
		each(t.Elem)
	case *ArrayType:
		each(t.Elem)
	case *TupleType:
		eachType(t.Elems, each)
	case *FnPtrType:
		eachType(t.Params, each)
		each(t.Ret)
	case *ImplType:
		BoundTypes(t.Bounds, each)
	case *DynType:
		BoundTypes(t.Bounds, each)
	}
}

func eachType(list []TypeRef, visit func(TypeRef)) {
	for _, t := range list {
		visit(t)
	}
}

// PathTypes visits the types that stand directly in a path. A visit may be given nil.
func PathTypes(p *Path, visit func(TypeRef)) {
	if p == nil {
		return
	}
	visit(p.QSelf)
	PathTypes(p.QTrait, visit)
	for i := range p.Segments {
		argTypes(p.Segments[i].Args, visit)
	}
}

func argTypes(a *GenericArgs, visit func(TypeRef)) {
	if a == nil {
		return
	}
	eachType(a.Types, visit)
	for i := range a.Bindings {
		visit(a.Bindings[i].Ty)
		BoundTypes(a.Bindings[i].Bounds, visit)
	}
	visit(a.Ret)
}

// BoundTypes visits the types that stand directly in bounds. A visit may be given nil.
func BoundTypes(list []Bound, visit func(TypeRef)) {
	for i := range list {
		PathTypes(list[i].Path, visit)
	}
}

// ItemTypes visits the types that an item's header says things are of: parameters and results, fields, what an
// impl is for, constants and aliases. Bounds are not among them. A visit may be given nil.
func ItemTypes(i Item, visit func(TypeRef)) {
	switch i := i.(type) {
	case *Fn:
		if i.Self != nil {
			visit(i.Self.Ty)
		}
		for _, p := range i.Params {
			visit(p.Ty)
		}
		visit(i.Ret)
	case *Struct:
		fieldTypes(i.Fields, visit)
	case *Enum:
		for _, v := range i.Variants {
			fieldTypes(v.Fields, visit)
		}
	case *Impl:
		PathTypes(i.Trait, visit)
		visit(i.SelfTy)
	case *TypeAlias:
		visit(i.Ty)
	case *Const:
		visit(i.Ty)
	}
}

func fieldTypes(fields []FieldDef, visit func(TypeRef)) {
	for i := range fields {
		visit(fields[i].Ty)
	}
}

// ExprTypes visits the types that are written directly in e: of casts, of `let`s and closures, and in paths. A
// visit may be given nil.
func ExprTypes(e Expr, visit func(TypeRef)) {
	switch e := e.(type) {
	case *Cast:
		visit(e.Ty)
	case *PathExpr:
		PathTypes(&e.Path, visit)
	case *StructLit:
		PathTypes(&e.Path, visit)
	case *MethodCall:
		argTypes(e.Turbofish, visit)
	case *Closure:
		for _, p := range e.Params {
			visit(p.Ty)
		}
		visit(e.Ret)
	case *Block:
		for _, s := range e.Stmts {
			if let, ok := s.(*LetStmt); ok {
				visit(let.Ty)
			}
		}
	}
}
