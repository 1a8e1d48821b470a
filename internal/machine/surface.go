package machine

import (
	"sync"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Surface is what others may ask of a function: what its futures and closures hold, how its futures are laid out, and
// what stands behind its `impl Trait`s. Each part is worked out from the function's Facts or Types when it is first
// asked for, and holds none of them, so that those can be let go. It is safe for concurrent use; the zero value is
// ready for it.
type Surface struct {
	mu     sync.Mutex
	parts  *map[hir.ExprID]parts // nil: not asked for yet; it points to nil for a function without facts
	hidden *[]types.Ty           // likewise
	shapes map[hir.ExprID]*shape
}

// parts are the fields of a future or a closure, those that are there from the start first.
type parts struct {
	fields   []types.FutureField
	captured int
}

// shape is what laying out a future takes.
type shape struct {
	points []savedPoint // of each suspension point
	locals map[body.LocalID]*savedLocal

	mu        sync.Mutex
	conflicts *conflicts // nil: not asked for yet
}

// savedPoint is what the dataflow says of a suspension point.
type savedPoint struct {
	macro  bool        // it is one that a macro makes
	gone   *savedLocal // one that parts have been moved out of; nil: none is
	stored []savedAt
}

type savedAt struct {
	local body.LocalID
	sure  bool
}

// savedLocal is a local that is stored somewhere.
type savedLocal struct {
	name     string
	declared types.Ty // its type
	kept     types.Ty // of what is kept for it
	flag     bool     // there is one that says whether it is still there
}

// conflicts are which locals of a future are there at one time; ok is false when that is not known.
type conflicts struct {
	*flow.Conflicts
	ok bool
}

// remembered is what a field of a surface points to, made when it is first asked for. It is made without the lock, since
// making it may ask for the same: several may make it at one time, and all make the same.
func remembered[T any](s *Surface, field **T, make func() T) T {
	s.mu.Lock()
	known := *field
	s.mu.Unlock()
	if known == nil {
		made := make()
		known = &made
		s.mu.Lock()
		*field = known
		s.mu.Unlock()
	}
	return *known
}

// partsOf are the parts of all futures and closures in fn, by expression; nil when its body is not known.
func (s *Set) partsOf(fn *index.Def) map[hir.ExprID]parts {
	if fn == nil {
		return nil
	}
	known := s.bodies.Surface(fn)
	if known == nil {
		return nil
	}
	return remembered(known, &known.parts, func() map[hir.ExprID]parts { return s.makeParts(fn) })
}

func (s *Set) makeParts(fn *index.Def) map[hir.ExprID]parts {
	facts := s.facts(fn)
	if facts == nil {
		return nil
	}
	out := map[hir.ExprID]parts{}
	facts.eachGraph(func(g *body.Graph) {
		var p parts
		for _, c := range s.captures(facts, g) {
			p.fields = append(p.fields, c.solverField(-1))
		}
		p.captured = len(p.fields)
		p.fields = append(p.fields, storedOnce(facts, g)...)
		p.fields = p.fields[:len(p.fields):len(p.fields)]
		out[g.Expr] = p
	})
	return out
}

// hiddenOf are the types behind the `impl Trait`s that fn returns.
func (s *Set) hiddenOf(fn *index.Def) []types.Ty {
	known := s.bodies.Surface(fn)
	if known == nil {
		return nil
	}
	return remembered(known, &known.hidden, func() []types.Ty {
		if res := s.bodies.Types(fn); res != nil {
			return res.Hidden
		}
		return nil
	})
}

// shapeOf is the shape of the future at e in fn, nil when its body is not known.
func (s *Set) shapeOf(fn *index.Def, e hir.ExprID) *shape {
	known := s.bodies.Surface(fn)
	known.mu.Lock()
	sh := known.shapes[e]
	known.mu.Unlock()
	if sh != nil {
		return sh
	}
	facts := s.facts(fn)
	g, res := facts.GraphOf(e), facts.Flow[e]
	if g == nil || res == nil {
		return nil
	}
	sh = s.makeShape(facts, g, res)
	known.mu.Lock()
	defer known.mu.Unlock()
	if known.shapes == nil {
		known.shapes = map[hir.ExprID]*shape{}
	}
	if first := known.shapes[e]; first != nil {
		return first
	}
	known.shapes[e] = sh
	return sh
}

func (s *Set) makeShape(facts *Facts, g *body.Graph, res *flow.Result) *shape {
	sh := &shape{locals: map[body.LocalID]*savedLocal{}}
	moved, iterated := movedWhole(g), iterables(facts.Body)
	local := func(id body.LocalID) *savedLocal {
		if sh.locals[id] == nil {
			l := &g.Locals[id]
			sh.locals[id] = &savedLocal{
				name: l.Name, declared: l.Ty, kept: s.kept(facts.Fn, l, iterated), flag: l.Drop == types.Yes && moved[id],
			}
		}
		return sh.locals[id]
	}
	for i, point := range g.Suspends {
		p := savedPoint{macro: point.Kind != body.AwaitPoint}
		for _, h := range res.Held[i] {
			if len(h.Gone) > 0 {
				p.gone = local(h.Local)
				break
			}
		}
		for _, a := range res.Stored[i] {
			local(a.Local)
			p.stored = append(p.stored, savedAt{a.Local, a.Sure})
		}
		sh.points = append(sh.points, p)
	}
	return sh
}

// movedWhole are the locals that are moved out of somewhere.
func movedWhole(g *body.Graph) map[body.LocalID]bool {
	moved := map[body.LocalID]bool{}
	for i := range g.Blocks {
		if g.Blocks[i].Cleanup {
			continue
		}
		for _, e := range g.Blocks[i].Effects {
			if e.Op == body.Move {
				moved[e.Local] = true
			}
		}
	}
	return moved
}

// iterables are the expressions that `for` loops go over.
func iterables(b *hir.Body) map[hir.ExprID]bool {
	out := map[hir.ExprID]bool{}
	for _, e := range b.Exprs {
		if loop, ok := e.(*hir.For); ok {
			out[loop.Iter.ID()] = true
		}
	}
	return out
}

// kept is the type of what is kept for a local: of a `for` loop's iterable, the iterator made of it.
func (s *Set) kept(fn *index.Def, l *body.Local, iterated map[hir.ExprID]bool) types.Ty {
	if l.Kind != body.Temporary || l.Expr < 0 || !iterated[l.Expr] {
		return l.Ty
	}
	into := s.env.Index.Lookup("std::iter::IntoIterator")
	if into == nil {
		return l.Ty
	}
	return s.env.Normalize(&types.Proj{Self: l.Ty, Trait: into, Name: "IntoIter"}, s.env.ParamEnv(fn))
}

// conflicts are those among the locals stored in a future; ok is false when they are not known.
func (s *Set) conflicts(fn *index.Def, e hir.ExprID, sh *shape, among []body.LocalID) (found *flow.Conflicts, ok bool) {
	sh.mu.Lock()
	defer sh.mu.Unlock()
	if sh.conflicts == nil {
		c := &conflicts{}
		c.Conflicts, c.ok = flow.ConflictsOf(s.facts(fn).GraphOf(e), among)
		sh.conflicts = c
	}
	return sh.conflicts.Conflicts, sh.conflicts.ok
}
