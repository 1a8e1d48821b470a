package hir

import (
	"reflect"
	"slices"

	"github.com/crossawait/crossawait/queries"
)

// settle brings all places in a body back into the unit, once everything is lowered, and notes what was expanded.
func (w *written) settle(b *Body) {
	if len(w.made) == 0 {
		return
	}
	s := settler{w: w, done: map[any]bool{}, calls: w.calls()}
	s.body(b)
}

// calls are the expanded calls that stand in the unit's text.
func (w *written) calls() []Expansion {
	var out []Expansion
	for i := range w.made {
		e := &w.made[i]
		mark, own := w.home(e.mark)
		if !own {
			continue
		}
		x := Expansion{Macro: string(w.text[e.call.Start:e.mark.Start]), Call: w.place(e.call), Mark: mark}
		for _, a := range e.theirs {
			if at, own := w.home(Span{Start: e.args + a.Arg, End: e.args + a.Arg + a.Len}); own {
				x.Args = append(x.Args, at)
			}
		}
		out = append(out, x)
	}
	return out
}

// settler walks over what a body is made of, for there are places in all of it.
type settler struct {
	w     *written
	done  map[any]bool
	calls []Expansion
}

var (
	spanType = reflect.TypeFor[Span]()
	exprType = reflect.TypeFor[Expr]()
	patType  = reflect.TypeFor[Pat]()
	bodyType = reflect.TypeFor[*Body]()
)

func (s *settler) body(b *Body) {
	if b == nil || s.done[b] {
		return
	}
	s.done[b] = true
	for _, e := range b.Exprs {
		s.value(reflect.ValueOf(e).Elem())
	}
	for _, p := range b.Pats {
		s.value(reflect.ValueOf(p).Elem())
	}
	s.value(reflect.ValueOf(b.Locals))
	s.value(reflect.ValueOf(b.Items))
	s.value(reflect.ValueOf(b.Problems))
	b.Marked = slices.DeleteFunc(b.Marked, func(f queries.Fact) bool { return !s.w.own(f.Span) })
	for i := range b.Marked {
		b.Marked[i].Span = s.w.place(b.Marked[i].Span)
	}
	b.Expansions = s.calls
}

// value settles what a value has, save for the expressions and patterns in it, which the body's tables have too.
func (s *settler) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if v.Type() == spanType {
			if v.CanSet() {
				v.Set(reflect.ValueOf(s.w.place(v.Interface().(Span))))
			}
			return
		}
		for i := range v.NumField() {
			s.value(v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			s.value(v.Index(i))
		}
	case reflect.Interface:
		if !v.IsNil() && v.Type() != exprType && v.Type() != patType {
			s.value(v.Elem())
		}
	case reflect.Pointer:
		if v.Type() == bodyType && v.CanInterface() {
			s.body(v.Interface().(*Body))
		} else if t := v.Type(); !v.IsNil() && !t.Implements(exprType) && !t.Implements(patType) && v.CanInterface() && !s.done[v.Interface()] {
			s.done[v.Interface()] = true
			s.value(v.Elem())
		}
	}
}
