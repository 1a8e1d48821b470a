package rulekit

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/types"
)

// Value is one value of a future, with all the suspension points it is in.
type Value struct {
	Future *machine.Future
	machine.Field
	Captured bool  // a parameter or a capture: in the future from the start
	Stored   []int // indices into Future.States at which it surely is stored
	Held     []int // at which it surely is alive
	// Guard is the guard that the value is or holds; nil for none.
	Guard *Guard
	// Blames are the demands for Send that it violates.
	Blames []Blame
	// From is the value that a `let` moved this one from, by its name alone; nil for none.
	From *Value
}

// Values are the values of all futures written in fn, in order of declaration.
func (c *Context) Values(fn *index.Def) []*Value {
	if vs, ok := c.values[fn]; ok {
		return vs
	}
	var out []*Value
	for _, f := range c.Futures(fn) {
		out = append(out, c.valuesOf(f)...)
	}
	if c.values == nil {
		c.values = map[*index.Def][]*Value{}
	}
	c.values[fn] = out
	return out
}

// valuesOf brings the fields of a future's states together by local. A parameter is one value with the
// local that its name binds.
func (c *Context) valuesOf(f *machine.Future) []*Value {
	m := merger{c: c, f: f, byLocal: map[body.LocalID]*Value{}, byHir: map[hir.LocalID]*Value{}}
	for _, field := range f.Captures {
		m.out = append(m.out, &Value{Future: f, Field: field, Captured: true})
	}
	for i, st := range f.States {
		for _, field := range st.Stored {
			if field.Sure {
				v := m.value(field)
				v.Stored = append(v.Stored, i)
			}
		}
		for _, field := range st.Held {
			if field.Sure {
				v := m.value(field)
				if len(v.Held) == 0 {
					v.Gone = field.Gone
				}
				v.Held = append(v.Held, i)
			}
		}
	}
	for _, v := range m.out {
		if v.Guard = c.guardIn(f.Fn, v.Ty, v.Gone); v.Guard == nil {
			v.Guard = c.markedGuard(v)
		}
		v.From = m.origin(v)
		v.Blames = c.blamed()[placeOf(f.Key(), v.Captured, int32(v.Local), v.Span)]
	}
	return m.out
}

type merger struct {
	c       *Context
	f       *machine.Future
	out     []*Value
	byLocal map[body.LocalID]*Value
	byHir   map[hir.LocalID]*Value
}

// value is the value that the field belongs to, made when it is the first of its local.
func (m *merger) value(field machine.Field) *Value {
	if v := m.byLocal[field.Local]; v != nil {
		return v
	}
	l := &m.f.Graph.Locals[field.Local]
	if l.Kind == body.Parameter || l.Kind == body.Capture {
		for _, v := range m.out {
			if v.Captured && (v.Name == field.Name || v.Capture != nil && v.Capture.Var == l.Hir) {
				m.byLocal[field.Local] = v
				v.Local = field.Local
				return v
			}
		}
	}
	v := &Value{Future: m.f, Field: field}
	m.byLocal[field.Local] = v
	m.out = append(m.out, v)
	return v
}

// Named reports whether the value is a variable.
func (v *Value) Named() bool { return v.Name != "" }

// First is the first suspension point of a list of states.
func (v *Value) First(states []int) body.Point { return v.Future.States[states[0]].Point }

// RootCause is the type at the end of the reasons why the value is not Send; nil without reasons.
func (v *Value) RootCause() types.Ty {
	return v.Send.RootCause()
}

// ForOneThread reports whether the value's type is made to stay on one thread: a type of a library, not Send
// as such, and without a counterpart that is.
func (c *Context) ForOneThread(v *Value) bool {
	a, ok := v.RootCause().(*types.Adt)
	return ok && v.Send.Answer == types.No && a.Def.Crate != nil && a.Def.Crate.Foreign &&
		c.Catalog.Guard(a.Def.Lang()) == nil && len(c.Catalog.Siblings(a.Def.Lang(), catalog.ForSend)) == 0
}

// InnerFuture reports whether what keeps the value from being Send is a field of another future, which is
// then the one to report.
func (c *Context) InnerFuture(fn *index.Def, t types.Ty) bool {
	for _, cu := range c.Set.Culprits(t, types.Send, c.Env().ParamEnv(fn)) {
		for _, s := range cu.Steps {
			if !s.Closure {
				return true
			}
		}
	}
	return false
}

// origin finds the value whose variable alone initialises v.
func (m *merger) origin(v *Value) *Value {
	facts := m.c.Facts(m.f.Fn)
	if facts == nil || v.Captured || v.Local < 0 {
		return nil
	}
	p, ok := initOf(facts.Body, v.variable()).(*hir.PathExpr)
	if !ok || p.Local == hir.NoLocal {
		return nil
	}
	for _, w := range m.out {
		if w != v && w.variable() == p.Local {
			return w
		}
	}
	return nil
}

// variable is the variable that a value is bound to, hir.NoLocal for a temporary.
func (v *Value) variable() hir.LocalID {
	switch {
	case v.Local >= 0:
		return v.Future.Graph.Locals[v.Local].Hir
	case v.Capture != nil:
		return v.Capture.Var
	}
	return hir.NoLocal
}

// initOf is the expression that a variable is initialised with by a `let` with a plain name; nil without.
func initOf(b *hir.Body, l hir.LocalID) hir.Expr {
	if let := b.LetOf(l); let != nil {
		return let.Init
	}
	return nil
}

// Takes reports whether v is a closure or block, and w a capture of the future that is used, and so
// reported, inside it.
func (c *Context) Takes(v, w *Value) bool {
	facts := c.Facts(v.Future.Fn)
	at := types.NoExpr
	switch t := v.Ty.(type) {
	case *types.Closure:
		at = t.Expr
	case *types.Future:
		at = t.Expr
	}
	return w.Captured && facts != nil && at != types.NoExpr && facts.Body.Exprs[at].Pos().Covers(w.Span)
}

// BoundFrom reports whether v is bound by a pattern that takes the value of the scrutinee from apart.
func (c *Context) BoundFrom(v, from *Value) bool {
	facts := c.Facts(v.Future.Fn)
	if facts == nil {
		return false
	}
	within := func(scrutinee hir.Expr, p hir.Pat) bool {
		return scrutinee.Pos().Covers(from.Span) && p.Pos().Covers(v.Span)
	}
	for _, e := range facts.Body.Exprs {
		switch e := e.(type) {
		case *hir.Let:
			if within(e.X, e.Pat) {
				return true
			}
		case *hir.Match:
			for i := range e.Arms {
				if within(e.X, e.Arms[i].Pat) {
					return true
				}
			}
		}
	}
	return false
}
