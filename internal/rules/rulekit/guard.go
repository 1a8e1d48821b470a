package rulekit

import (
	"slices"
	"strconv"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Guard is a guard that a value is, or holds somewhere inside.
type Guard struct {
	Row *catalog.Guard
	Ty  types.Ty // an *types.Adt, save for a value that a mark makes a guard
	// Inside says that the value is not the guard itself.
	Inside bool
}

// maxDepth bounds the search through a type's structure.
const maxDepth = 12

// guardIn finds the guard that a value of type t in fn keeps alive, but for the parts that have been moved
// out.
func (c *Context) guardIn(fn *index.Def, t types.Ty, gone [][]string) *Guard {
	s := guardSearch{c: c, marks: c.marks(fn), gone: gone, seen: map[*index.Def]bool{}, none: map[*index.Def][]fruitless{}, bodies: map[any]bool{}}
	adt := s.in(t, 0)
	if adt == nil {
		return nil
	}
	return &Guard{Row: s.row(adt), Ty: adt, Inside: types.Ty(adt) != t}
}

// HoldsGuard reports whether a value of type t in fn is or holds a guard.
func (c *Context) HoldsGuard(fn *index.Def, t types.Ty) bool { return c.guardIn(fn, t, nil) != nil }

// row is the row of a type whose values are a hazard while held; nil for others.
func (s *guardSearch) row(t *types.Adt) *catalog.Guard {
	if row := s.c.Catalog.Guard(t.Def.Lang()); row != nil && row.Hazard {
		return row
	}
	for i := range s.marks {
		if s.marks[i].Type == t.Def {
			return s.marks[i].Guard
		}
	}
	return nil
}

type guardSearch struct {
	c      *Context
	marks  []Mark     // in the function's text
	gone   [][]string // fields of the outermost value that are not there any more
	seen   map[*index.Def]bool
	none   map[*index.Def][]fruitless
	bodies map[any]bool
	// among says that what is looked at stands among the arguments of a type of which no more is known: there may be
	// many such values, or none.
	among bool
}

// fruitless is a type in which no guard was found from some depth on.
type fruitless struct {
	ty    *types.Adt
	depth int
}

// visited reports whether t was looked through already, at least as far down as from depth.
func (s *guardSearch) visited(t *types.Adt, depth int) bool {
	return slices.ContainsFunc(s.none[t.Def], func(v fruitless) bool { return v.depth <= depth && types.Equal(v.ty, t) })
}

// in looks through what t owns: not behind references, which keep nothing alive, and not into the
// arguments of functions and traits.
func (s *guardSearch) in(t types.Ty, depth int) *types.Adt {
	if t == nil || depth > maxDepth {
		return nil
	}
	switch t := t.(type) {
	case *types.Adt:
		return s.adt(t, depth)
	case *types.Tuple:
		for i, elem := range t.Elems {
			if g := s.field(strconv.Itoa(i), elem, depth); g != nil {
				return g
			}
		}
	case *types.Slice:
		return s.in(t.Elem, depth+1)
	case *types.Array:
		return s.in(t.Elem, depth+1)
	case *types.Closure:
		fields, _, _ := s.c.Set.ClosureCaptures(t)
		return s.fields(fields, t.Fn, t.Args, depth)
	case *types.Future:
		return s.future(t, depth)
	case *types.Opaque:
		if hidden := s.c.Env().Hidden; hidden != nil {
			return s.in(types.Subst(hidden(t), t.Fn, t.Args), depth+1)
		}
	}
	return nil
}

// adt is t itself when it is a guard, else what its fields hold; of a type known from its declaration
// alone, what its arguments hold.
func (s *guardSearch) adt(t *types.Adt, depth int) *types.Adt {
	if depth == 0 && s.missing("*") {
		return nil
	}
	if s.row(t) != nil {
		return t
	}
	if stub := t.Def.Crate != nil && t.Def.Crate.Stub; stub && t.Def.Kind == index.StructDef {
		defer func(before bool) { s.among = before }(s.among)
		s.among = s.among || s.c.boxed(t) == nil
		return s.any(t.Args, depth)
	}
	if s.seen[t.Def] || s.visited(t, depth) {
		return nil // a type that holds itself, or one more of its kind
	}
	s.seen[t.Def] = true
	defer delete(s.seen, t.Def)
	env := s.c.Env()
	variants := []*index.Def{nil}
	if t.Def.Kind == index.EnumDef {
		variants = env.Variants(t.Def)
	}
	for _, v := range variants {
		for _, f := range env.FieldsOf(t, v) {
			if g := s.field(f.Name, f.Ty, depth); g != nil {
				return g
			}
		}
	}
	if depth > 0 {
		s.none[t.Def] = append(s.none[t.Def], fruitless{t, depth})
	}
	return nil
}

// field is what a field holds, unless it is one of the outermost value's that was moved out.
func (s *guardSearch) field(name string, t types.Ty, depth int) *types.Adt {
	if depth == 0 && s.missing(name) {
		return nil
	}
	return s.in(t, depth+1)
}

func (s *guardSearch) missing(field string) bool {
	for _, path := range s.gone {
		if len(path) == 1 && path[0] == field {
			return true
		}
	}
	return false
}

func (s *guardSearch) any(ts []types.Ty, depth int) *types.Adt {
	for _, t := range ts {
		if g := s.in(t, depth+1); g != nil {
			return g
		}
	}
	return nil
}

// future is what a future that is not running yet holds: its captures.
func (s *guardSearch) future(t *types.Future, depth int) *types.Adt {
	key := [2]any{t.Fn, t.Expr}
	if s.bodies[key] || s.among {
		return nil // whether one was ever made, and is not done, is not known
	}
	s.bodies[key] = true
	all, _, _ := s.c.Set.FutureFields(t)
	captures := all[:0:0]
	for _, f := range all {
		if f.Suspend < 0 {
			captures = append(captures, f)
		}
	}
	return s.fields(captures, t.Fn, t.Args, depth)
}

func (s *guardSearch) fields(fields []types.FutureField, fn *index.Def, args []types.Ty, depth int) *types.Adt {
	for _, f := range fields {
		if g := s.in(types.Subst(f.Ty, fn, args), depth+1); g != nil {
			return g
		}
	}
	return nil
}

// HeldLock says that the value holds a guard, other than a RefCell's, while suspended.
func (v *Value) HeldLock() bool { return v.heldGuard() && v.Guard.Row.Kind != catalog.RefCell }

// HeldBorrow says that the value holds a RefCell's borrow while suspended.
func (v *Value) HeldBorrow() bool { return v.heldGuard() && v.Guard.Row.Kind == catalog.RefCell }

// heldGuard: a future that is being awaited does not count; what it holds is its own affair.
func (v *Value) heldGuard() bool { return v.Guard != nil && len(v.Held) > 0 && !v.awaitee() }

func (v *Value) awaitee() bool {
	return v.Local >= 0 && int(v.Local) < len(v.Future.Graph.Locals) &&
		v.Future.Graph.Locals[v.Local].Kind == body.Awaitee
}
