package types

import "slices"

// varKind says what a variable may become.
type varKind uint8

const (
	anyVar   varKind = iota
	intVar           // an integer literal's type
	floatVar         // a float literal's type
)

// varState is one inference variable: bound to a type (which may be another variable), or free.
type varState struct {
	bound Ty
	kind  varKind
}

// table holds the inference variables of one body. Bindings made after a mark can be undone, so that
// candidates can be tried.
type table struct {
	vars  []varState
	trail []int // variables bound or re-kinded, in order
	saved []varState
	exact bool // dyn types with other auto traits differ
}

// mark is a point to roll back to.
type mark struct{ trail, vars int }

func (t *table) mark() mark { return mark{len(t.trail), len(t.vars)} }

// rollback undoes every binding since m and forgets the variables made since.
func (t *table) rollback(m mark) {
	for i := len(t.trail) - 1; i >= m.trail; i-- {
		t.vars[t.trail[i]] = t.saved[i]
	}
	t.trail, t.saved = t.trail[:m.trail], t.saved[:m.trail]
	t.vars = t.vars[:m.vars]
}

func (t *table) fresh() Ty { return t.freshKind(anyVar) }

func (t *table) freshKind(k varKind) Ty {
	t.vars = append(t.vars, varState{kind: k})
	return &Var{id: len(t.vars) - 1}
}

func (t *table) freshList(n int) []Ty {
	out := make([]Ty, n)
	for i := range out {
		out[i] = t.fresh()
	}
	return out
}

func (t *table) set(id int, s varState) {
	t.trail = append(t.trail, id)
	t.saved = append(t.saved, t.vars[id])
	t.vars[id] = s
}

// shallow follows bound variables at the head of ty.
func (t *table) shallow(ty Ty) Ty {
	for {
		v, ok := ty.(*Var)
		if !ok || v.id >= len(t.vars) || t.vars[v.id].bound == nil {
			return ty
		}
		ty = t.vars[v.id].bound
	}
}

// resolve replaces every bound variable inside ty. Free ones stay.
func (t *table) resolve(ty Ty) Ty {
	return Fold(ty, func(x Ty) Ty {
		if v, ok := x.(*Var); ok {
			if s := t.shallow(v); s != x {
				return t.resolve(s)
			}
		}
		return x
	})
}

// finish replaces every variable: integer literals become i32, float literals f64, what was never
// determined Unknown.
func (t *table) finish(ty Ty) Ty {
	return Fold(ty, func(x Ty) Ty {
		v, ok := x.(*Var)
		if !ok {
			return x
		}
		switch s := t.shallow(v).(type) {
		case *Var:
			switch t.vars[s.id].kind {
			case intVar:
				return &Prim{"i32"}
			case floatVar:
				return &Prim{"f64"}
			}
			return &Unknown{Why: "its type could not be inferred"}
		default:
			return t.finish(s)
		}
	})
}

// occurs reports whether the free variable id stands in ty.
func (t *table) occurs(id int, ty Ty) bool {
	found := false
	Walk(ty, func(x Ty) bool {
		if v, ok := x.(*Var); ok {
			switch s := t.shallow(v).(type) {
			case *Var:
				found = found || s.id == id
			default:
				found = found || t.occurs(id, s)
			}
		}
		return !found
	})
	return found
}

// unify makes a and b equal, binding variables, and reports whether it could. Regions are ignored: rustc
// checks them after types, and so do we. An Unknown equals everything and teaches nothing.
func (t *table) unify(a, b Ty) bool { return t.unifyDepth(a, b, 0) }

const maxTypeDepth = 64

func (t *table) unifyDepth(a, b Ty, depth int) bool {
	a, b = t.shallow(a), t.shallow(b)
	if a == b || depth > maxTypeDepth {
		return true
	}
	if _, ok := a.(*Unknown); ok {
		return true
	}
	if _, ok := b.(*Unknown); ok {
		return true
	}
	if v, ok := a.(*Var); ok {
		return t.bind(v, b)
	}
	if v, ok := b.(*Var); ok {
		return t.bind(v, a)
	}
	depth++
	switch a := a.(type) {
	case *Adt:
		b, ok := b.(*Adt)
		return ok && a.Def == b.Def && t.unifyLists(a.Args, b.Args, depth)
	case *Prim:
		b, ok := b.(*Prim)
		return ok && a.Name == b.Name
	case *Tuple:
		b, ok := b.(*Tuple)
		return ok && len(a.Elems) == len(b.Elems) && t.unifyLists(a.Elems, b.Elems, depth)
	case *Slice:
		b, ok := b.(*Slice)
		return ok && t.unifyDepth(a.Elem, b.Elem, depth)
	case *Array:
		b, ok := b.(*Array)
		return ok && t.unifyDepth(a.Elem, b.Elem, depth)
	case *Ref:
		b, ok := b.(*Ref)
		return ok && a.Mut == b.Mut && t.unifyDepth(a.Elem, b.Elem, depth)
	case *Ptr:
		b, ok := b.(*Ptr)
		return ok && a.Mut == b.Mut && t.unifyDepth(a.Elem, b.Elem, depth)
	case *Never:
		_, ok := b.(*Never)
		return ok
	case *FnPtr:
		b, ok := b.(*FnPtr)
		return ok && len(a.Params) == len(b.Params) && t.unifyLists(a.Params, b.Params, depth) && t.unifyDepth(a.Ret, b.Ret, depth)
	case *FnItem:
		b, ok := b.(*FnItem)
		return ok && a.Def == b.Def && t.unifyLists(a.Args, b.Args, depth)
	case *Closure:
		b, ok := b.(*Closure)
		return ok && a.Fn == b.Fn && a.Expr == b.Expr
	case *Future:
		b, ok := b.(*Future)
		return ok && a.Fn == b.Fn && a.Expr == b.Expr && t.unifyLists(a.Args, b.Args, depth)
	case *Param:
		b, ok := b.(*Param)
		return ok && a.Owner == b.Owner && a.Index == b.Index
	case *Opaque:
		b, ok := b.(*Opaque)
		return ok && a.Fn == b.Fn && a.Hidden == b.Hidden && t.unifyLists(a.Args, b.Args, depth)
	case *Dyn:
		b, ok := b.(*Dyn)
		return ok && t.unifyBounds(a.Bounds, b.Bounds, depth)
	case *Proj:
		b, ok := b.(*Proj)
		return ok && a.Trait == b.Trait && a.Name == b.Name && t.unifyDepth(a.Self, b.Self, depth) && t.unifyLists(a.Args, b.Args, depth)
	case *Const:
		// Constants are not evaluated: two of them may well be equal.
		_, ok := b.(*Const)
		return ok
	}
	return false
}

func (t *table) unifyLists(a, b []Ty, depth int) bool {
	for i := range min(len(a), len(b)) {
		if !t.unifyDepth(a[i], b[i], depth) {
			return false
		}
	}
	return true
}

// unifyExactly unifies and takes dyn types with other auto traits for the different types that they are.
func (t *table) unifyExactly(a, b Ty) bool {
	t.exact = true
	defer func() { t.exact = false }()
	return t.unify(a, b)
}

// unifyBounds unifies the principal traits of two dyn types; auto traits are left to the solver, except where the types
// must be the same exactly.
func (t *table) unifyBounds(a, b []TraitRef, depth int) bool {
	if len(a) == 0 || len(b) == 0 {
		return len(a) == len(b)
	}
	if t.exact && !(addsOnly(a, b) && addsOnly(b, a)) {
		return false
	}
	if a[0].Trait != b[0].Trait {
		return a[0].Trait == nil || b[0].Trait == nil
	}
	if !t.unifyLists(a[0].Args, b[0].Args, depth) {
		return false
	}
	for name, x := range a[0].Assoc {
		if y, ok := b[0].Assoc[name]; ok && !t.unifyDepth(x, y, depth) {
			return false
		}
	}
	return true
}

// addsOnly reports whether each bound of a beyond the first may be one of b. One that was not resolved may be any.
func addsOnly(a, b []TraitRef) bool {
	for _, x := range a[1:] {
		if x.Trait != nil && !slices.ContainsFunc(b, func(y TraitRef) bool { return y.Trait == nil || y.Trait == x.Trait }) {
			return false
		}
	}
	return true
}

func (t *table) bind(v *Var, ty Ty) bool {
	s := t.vars[v.id]
	if o, ok := ty.(*Var); ok {
		// The more particular kind wins.
		if s.kind != anyVar && t.vars[o.id].kind != anyVar && s.kind != t.vars[o.id].kind {
			return false
		}
		if s.kind != anyVar {
			t.set(o.id, varState{bound: v, kind: s.kind})
			return true
		}
		t.set(v.id, varState{bound: o})
		return true
	}
	switch s.kind {
	case intVar:
		if p, ok := ty.(*Prim); !ok || !isInteger(p.Name) {
			return false
		}
	case floatVar:
		if p, ok := ty.(*Prim); !ok || !isFloat(p.Name) {
			return false
		}
	}
	if t.occurs(v.id, ty) {
		return false
	}
	t.set(v.id, varState{bound: ty, kind: s.kind})
	return true
}

// try runs f and undoes its bindings unless it answers true.
func (t *table) try(f func() bool) bool {
	m := t.mark()
	if f() {
		return true
	}
	t.rollback(m)
	return false
}

func isInteger(name string) bool {
	switch name {
	case "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize":
		return true
	}
	return false
}

func isFloat(name string) bool {
	return name == "f32" || name == "f64" || name == "f16" || name == "f128"
}
