package engine

import (
	"slices"
	"sync"
	"sync/atomic"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// Snapshot is the workspace at one moment. It never changes; what it computes is kept for later snapshots
// in which the same holds. It is safe for concurrent use.
type Snapshot struct {
	w     *Workspace
	index *index.Index
	env   *types.Env // knows signatures; each goroutine asks through a machine.Set of its own
	docs  map[string]*document
	cache *cache
	past  past
	// catalog has the project's rows, those of marked declarations included, under the index's paths.
	catalog *catalog.Catalog
	claims  bool // whether it has functions that only the project says to run what they are given

	mu      sync.Mutex
	listed  *listing
	scanned atomic.Pointer[scan]

	texts map[string]sayers // by crate and what was looked for; under mu

	offOnce sync.Once
	off     map[offName]bool // see counts

	reachOnce sync.Once
	reachable *reachTable // see reach

	places sync.Map // of *places, by path: see placesIn

	declaredOnce sync.Once
	declarations map[string]rule.Location // see declared
}

// cache is what has been computed of bodies since the skeleton last changed.
type cache struct {
	mu    sync.Mutex
	facts map[*index.Def]*entry
	judge map[*index.Def]*judgement
	found map[foundKey]*found
	// declared are the findings in declarations, and items the declarations, by file; objects is made with items.
	declared  map[*index.Def]*itemFound
	items     map[string][]*index.Def
	objects   *nameSet // the names of aliases that have trait objects in them
	itemsOnce sync.Once
	reach     *reachTable // the last that was made
}

func newCache() *cache {
	return &cache{
		facts: map[*index.Def]*entry{}, judge: map[*index.Def]*judgement{}, found: map[foundKey]*found{},
		declared: map[*index.Def]*itemFound{},
	}
}

// newSnapshot is the snapshot after prev, which may be nil; changed is the path of the file in which they
// differ.
func newSnapshot(w *Workspace, ix *index.Index, docs map[string]*document, prev *Snapshot, changed string) *Snapshot {
	s := &Snapshot{w: w, index: ix, docs: docs}
	if prev != nil && prev.index.Skeleton() == ix.Skeleton() && sameDeclared(prev.docs[changed].marksOf(), docs[changed].marksOf()) {
		s.catalog, s.claims = prev.catalog, prev.claims
		if prev.index.Headers() != ix.Headers() {
			s.inherit(prev, changed)
			return s
		}
		s.past = prev.pastOf(changed, docs[changed])
		s.env = prev.env.At(ix)
		s.cache = prev.cache
		return s
	}
	s.catalog = w.catalog
	if rows := s.projectRows(); !rows.Empty() {
		s.catalog = s.catalog.With(rows)
	}
	s.claims = slices.ContainsFunc(s.catalog.Rows().Spawns, func(r catalog.Spawn) bool { return r.Claimed })
	s.env = types.NewEnv(ix, nil)
	s.env.Knowledge = knowledge{s.catalog}
	s.cache = newCache()
	return s
}

// Text is a file's text, nil when the workspace does not hold it.
func (s *Snapshot) Text(path string) []byte {
	if d := s.docs[path]; d != nil {
		return d.text
	}
	return nil
}

// Lines is a file's line table, nil when the workspace does not hold it.
func (s *Snapshot) Lines(path string) *source.Lines {
	if d := s.docs[path]; d != nil {
		return d.lines()
	}
	return nil
}

// entry gives the facts of fn, which are computed when asked for.
func (s *Snapshot) entry(fn *index.Def) *entry {
	unit := s.index.Unit(fn)
	if unit == nil {
		return nil
	}
	marks := s.unitMarksOf(fn)
	s.cache.mu.Lock()
	defer s.cache.mu.Unlock()
	if e := s.cache.facts[fn]; e != nil && e.unit == unit && e.marks == marks {
		return e
	}
	e := &entry{unit: unit, marks: marks}
	s.cache.facts[fn] = e
	return e
}

// compute lowers a body and runs the dataflow. It asks the solver about types alone, never about other
// bodies: whether a future needs drop does not depend on what it stores.
func (s *Snapshot) compute(fn *index.Def, r *types.Result) *machine.Facts {
	if r == nil {
		return nil
	}
	g := body.Lower(fn, r.Body, r, s.edition(fn), props{env: s.env, penv: s.env.ParamEnv(fn), catalog: s.catalog})
	f := &machine.Facts{Fn: fn, Body: r.Body, Result: r, Graph: g, Flow: map[hir.ExprID]*flow.Result{}}
	if !analyze(g, f.Flow) {
		return nil
	}
	return f
}

// analyze runs the dataflow of a graph and its children; false: one is too long.
func analyze(g *body.Graph, out map[hir.ExprID]*flow.Result) bool {
	if g.Async {
		r := flow.Analyze(g)
		if r == nil {
			return false
		}
		out[g.Expr] = r
	}
	for _, child := range g.Children {
		if !analyze(child, out) {
			return false
		}
	}
	return true
}

func (s *Snapshot) edition(fn *index.Def) int { return fn.Crate.Edition }
