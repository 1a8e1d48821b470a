package machine

import (
	"sync"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Bodies gives what the lower rooms know of functions, computed when asked and remembered by whoever
// implements it.
type Bodies interface {
	// Types are the types of fn's body, nil without one. It must not ask for other bodies' Facts.
	Types(fn *index.Def) *types.Result
	// Facts are everything known of fn, nil without a body. Lowering the body may come back to the Set
	// with questions about other functions; the Set answers "not known" for a function it is already asking
	// for, so that the recursion ends.
	Facts(fn *index.Def) *Facts
}

// Facts are what the lower rooms know of one function. They are immutable and may be shared.
type Facts struct {
	Fn     *index.Def
	Body   *hir.Body
	Result *types.Result
	Graph  *body.Graph // the function's own; those of blocks and closures are its children
	// Flow is the dataflow of each graph, keyed by Graph.Expr: of the function's own if it is async, and of
	// each async block and closure.
	Flow map[hir.ExprID]*flow.Result

	once   sync.Once
	graphs map[hir.ExprID]*body.Graph

	mu        sync.Mutex
	conflicts map[hir.ExprID]*conflicts
}

// conflicts are which locals of a future are there at one time; ok is false when that is not known.
type conflicts struct {
	*flow.Conflicts
	ok bool
}

// conflictsOf are the conflicts among the locals stored in a graph's future.
func (f *Facts) conflictsOf(g *body.Graph, among []body.LocalID) *conflicts {
	f.mu.Lock()
	defer f.mu.Unlock()
	if c := f.conflicts[g.Expr]; c != nil {
		return c
	}
	if f.conflicts == nil {
		f.conflicts = map[hir.ExprID]*conflicts{}
	}
	c := &conflicts{}
	c.Conflicts, c.ok = flow.ConflictsOf(g, among)
	f.conflicts[g.Expr] = c
	return c
}

// GraphOf is the graph of the block or closure at e, or of the function for types.NoExpr; nil without.
func (f *Facts) GraphOf(e hir.ExprID) *body.Graph {
	f.once.Do(func() {
		f.graphs = map[hir.ExprID]*body.Graph{}
		f.collect(f.Graph)
	})
	return f.graphs[e]
}

func (f *Facts) collect(g *body.Graph) {
	if g == nil {
		return
	}
	f.graphs[g.Expr] = g
	for _, child := range g.Children {
		f.collect(child)
	}
}

// coroutines are the graphs that become futures, in order of text: the function's own first.
func (f *Facts) coroutines() []*body.Graph {
	var out []*body.Graph
	var visit func(g *body.Graph)
	visit = func(g *body.Graph) {
		if g == nil {
			return
		}
		if g.Async {
			out = append(out, g)
		}
		for _, child := range g.Children {
			visit(child)
		}
	}
	visit(f.Graph)
	return out
}
