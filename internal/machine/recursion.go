package machine

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Link is one future that lies inside of another: as what it awaits, keeps or captures.
type Link struct {
	From, To Key
	Span     hir.Span // of the field, in From's unit
	// Boxed says that a Box lies in between.
	Boxed bool
	// Promised says that a signature in between declares Send.
	Promised bool
}

// maxLinks bounds the futures that one question goes through.
const maxLinks = 4000

// Recursion is the shortest way through which a future holds itself with no box in between, nil without one.
// sure is false when a generic parameter is in the way: rustc then says nothing until a caller fixes it.
func (s *Set) Recursion(f *types.Future) (way []Link, sure bool) {
	if f == nil {
		return nil, false
	}
	start := Key{f.Fn, f.Expr}
	way = s.way(start, start, func(l Link) bool { return !l.Boxed })
	for _, l := range way {
		if s.generic(l.From) {
			return way, false
		}
	}
	return way, true
}

// generic reports whether a future keeps a value whose type is a parameter of its function.
func (s *Set) generic(k Key) bool {
	fields, _, _ := s.FutureFields(&types.Future{Fn: k.Fn, Expr: k.Expr})
	for _, f := range fields {
		found := false
		types.Walk(f.Ty, func(t types.Ty) bool {
			switch t.(type) {
			case *types.Param, *types.Proj:
				found = true
			}
			return !found
		})
		if found {
			return true
		}
	}
	return false
}

// Reaches reports whether a value of a type holds one of a future, directly or through others, with no box in
// between.
func (s *Set) Reaches(t types.Ty, to Key) bool {
	for _, l := range s.inside(t, Link{}) {
		if !l.Boxed && (l.To == to || s.way(l.To, to, func(l Link) bool { return !l.Boxed }) != nil) {
			return true
		}
	}
	return false
}

// Leads is the shortest way from a type to the future that fn itself returns, boxes or not, on which nothing
// promises Send; nil without one. The first link is from the type, and has no From.
func (s *Set) Leads(t types.Ty, fn *index.Def) []Link {
	target := Key{fn, types.NoExpr}
	open := func(l Link) bool { return !l.Promised }
	for _, l := range s.inside(t, Link{}) {
		if l.Promised {
			continue
		}
		if l.To == target {
			return []Link{l}
		}
		if way := s.way(l.To, target, open); way != nil {
			return append([]Link{l}, way...)
		}
	}
	return nil
}

// way is the shortest way from one future to another, of at least one link, over the links that open allows.
func (s *Set) way(from, to Key, open func(Link) bool) []Link {
	came := map[Key]Link{}
	queue := []Key{from}
	for n := 0; len(queue) > 0 && n < maxLinks; n++ {
		k := queue[0]
		queue = queue[1:]
		for _, l := range s.links(k) {
			if !open(l) {
				continue
			}
			if l.To == to {
				way := []Link{l}
				for at := k; at != from; at = came[at].From {
					way = append([]Link{came[at]}, way...)
				}
				return way
			}
			if _, seen := came[l.To]; !seen && l.To != from {
				came[l.To] = l
				queue = append(queue, l.To)
			}
		}
	}
	return nil
}

// links are the futures inside a future.
func (s *Set) links(k Key) []Link {
	if known, ok := s.linked[k]; ok {
		return known
	}
	var out []Link
	if k.Fn != nil && (k.Fn.Crate == nil || !k.Fn.Crate.Foreign) && (k.Expr != types.NoExpr || s.async(k.Fn)) {
		fields, _, _ := s.FutureFields(&types.Future{Fn: k.Fn, Expr: k.Expr})
		for _, f := range fields {
			if f.Sure && f.Ty != nil {
				out = append(out, s.inside(f.Ty, Link{From: k, Span: f.Span})...)
			}
		}
	}
	if s.linked == nil {
		s.linked = map[Key][]Link{}
	}
	s.linked[k] = out
	return out
}

func (s *Set) async(fn *index.Def) bool {
	header, ok := s.env.Index.Header(fn).(*hir.Fn)
	return ok && header.Async
}

// inside are the futures that a value of a type holds, as links like at.
func (s *Set) inside(t types.Ty, at Link) []Link {
	if !mayHold(t) {
		return nil
	}
	h := holder{set: s, at: at}
	h.in(t, 0)
	return h.found
}

// mayHold says that a type holds a future, or is a program's own type that may.
func mayHold(t types.Ty) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		switch t := t.(type) {
		case *types.Future, *types.Closure, *types.Opaque:
			found = true
		case *types.Dyn, *types.FnItem, *types.FnPtr:
			return false
		case *types.Adt:
			found = found || len(t.Args) > 0 && holdsBody(t)
		}
		return !found
	})
	return found
}

type holder struct {
	set   *Set
	at    Link
	found []Link
}

// maxHeld bounds the nesting of types that are looked into.
const maxHeld = 16

// in looks through what lies in a value of type t itself, and behind its boxes.
func (h *holder) in(t types.Ty, depth int) {
	if depth > maxHeld {
		return
	}
	switch t := t.(type) {
	case *types.Future:
		h.future(t)
	case *types.Opaque:
		promised := h.at.Promised
		h.at.Promised = promised || h.set.env.Solve(&types.Opaque{Bounds: t.Bounds, Fn: t.Fn, Hidden: -1}, types.Send, types.ParamEnv{}).Answer == types.Yes
		l := h.at
		l.To = Key{t.Fn, types.NoExpr}
		h.found = append(h.found, l)
		if hidden := h.set.hidden(t); hidden != nil {
			h.in(types.Instantiate(hidden, t.Fn, t.Args), depth+1)
		}
		h.at.Promised = promised
	case *types.Closure:
		fields, _, _ := h.set.ClosureCaptures(t)
		for _, f := range fields {
			if f.Sure {
				h.in(types.Subst(f.Ty, t.Fn, t.Args), depth+1)
			}
		}
	case *types.Tuple:
		for _, e := range t.Elems {
			h.in(e, depth+1)
		}
	case *types.Array:
		if t.Len != "0" {
			h.in(t.Elem, depth+1)
		}
	case *types.Adt:
		h.adt(t, depth)
	}
}

func (h *holder) adt(t *types.Adt, depth int) {
	env := h.set.env
	if parts, pointer, known := env.Held(t); known {
		boxed := h.at.Boxed
		h.at.Boxed = boxed || pointer
		for _, p := range parts {
			h.in(p, depth+1)
		}
		h.at.Boxed = boxed
	}
}

func (h *holder) future(t *types.Future) {
	penv := types.ParamEnv{}
	if h.at.From.Fn != nil {
		penv = h.set.env.ParamEnv(h.at.From.Fn)
	}
	l := h.at
	l.To = Key{t.Fn, t.Expr}
	if t.Expr == types.NoExpr {
		if m, _ := h.set.env.MethodOfImpl(t.Fn, t.Args, penv); m != nil {
			l.To.Fn = m
		}
	}
	h.found = append(h.found, l)
	if t.Expr == types.NoExpr {
		h.arguments(t)
	}
}

// arguments looks into what a generic function's future keeps of its caller's types.
func (h *holder) arguments(t *types.Future) {
	for _, p := range h.set.env.Sig(t.Fn).Params {
		if _, whole := p.(*types.Param); !whole {
			continue
		}
		if now := types.Subst(p, t.Fn, t.Args); now != p && holdsBody(now) {
			h.in(now, maxHeld/2)
		}
	}
}
