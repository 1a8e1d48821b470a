package body

import "github.com/crossawait/crossawait/internal/hir"

// suspending says of every expression of the body whether a suspension point lies in it, closures and
// async blocks in it not counted. Temporaries that can meet no suspension point need no locals.
func suspending(h *hir.Body) []bool {
	s := suspensions{found: make([]bool, len(h.Exprs))}
	s.visit(h.Root)
	return s.found
}

type suspensions struct{ found []bool }

// visit marks e and what is in it, and reports whether e suspends.
func (s *suspensions) visit(e hir.Expr) bool {
	inside := false
	hir.Children(e, func(c hir.Expr) {
		if s.visit(c) {
			inside = true
		}
	})
	switch e := e.(type) {
	case *hir.Async, *hir.Closure:
		return false
	case *hir.Await, *hir.Select, *hir.Join, *hir.Yield:
		inside = true
	case *hir.MacroCall:
		inside = inside || len(e.Awaits) > 0
	}
	s.found[e.ID()] = inside
	return inside
}
