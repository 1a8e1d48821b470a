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
	// Facts are everything known of fn, nil without a body. They must not ask for other bodies' Facts either.
	Facts(fn *index.Def) *Facts
	// Surface is where what others ask of fn is kept, the same one for as long as its Facts say the same; nil for what
	// is no function.
	Surface(fn *index.Def) *Surface
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
}

// GraphOf is the graph of the block or closure at e, or of the function for types.NoExpr; nil without.
func (f *Facts) GraphOf(e hir.ExprID) *body.Graph {
	f.once.Do(func() {
		f.graphs = map[hir.ExprID]*body.Graph{}
		f.eachGraph(func(g *body.Graph) { f.graphs[g.Expr] = g })
	})
	return f.graphs[e]
}

// eachGraph visits the graphs in order of text, the function's own first.
func (f *Facts) eachGraph(visit func(g *body.Graph)) {
	var down func(g *body.Graph)
	down = func(g *body.Graph) {
		if g == nil {
			return
		}
		visit(g)
		for _, child := range g.Children {
			down(child)
		}
	}
	down(f.Graph)
}

// coroutines are the graphs that become futures, in order of text: the function's own first.
func (f *Facts) coroutines() []*body.Graph {
	var out []*body.Graph
	f.eachGraph(func(g *body.Graph) {
		if g.Async {
			out = append(out, g)
		}
	})
	return out
}
