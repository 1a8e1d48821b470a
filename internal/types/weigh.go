package types

import (
	"strconv"

	"github.com/crossawait/crossawait/internal/index"
)

// weigher answers questions about ordinary traits in one environment of bounds: whether a type implements a trait,
// what an associated type is. It is for one question of the solver, or for the inference of one body.
//
// Each question is a goal, and its answer is remembered, so that layers of generic types, whose impls ask for each
// other's, cost each layer once. A goal that is asked again while it is under way is left open, and what can be said
// nevertheless stands. So an answer is the least that follows from the declarations, and does not depend on which
// goal came first.
type weigher struct {
	e    *Env
	penv ParamEnv
	at   map[weighKey]int // the place of each goal under way, from 0
	// low is the least place of a goal under way that what is being concluded was cut off at; notCut without one.
	low    int
	within bool             // inside a question of inference
	local  map[weighKey]any // what holds for this weigher alone
	// answers are what its solvers know that holds for it alone.
	answers map[verdictKey]Answer
	// open are the goals that were left open because one under way was met, in the order in which they were reached.
	open []openGoal
}

// weighKey names a goal.
type weighKey struct {
	kind  goalKind
	text  string
	scope *index.Def // whose bounds are assumed, when parameters occur; else nil
}

// goalKind tells questions about the same terms apart.
type goalKind uint8

const (
	implementsGoal goalKind = iota // does a type implement a trait
	appliesGoal                    // the same as method lookup asks, for which Send and Sync hold of everything
	projectedGoal                  // what is an associated type
	projectGoal                    // the same in inference
)

// named is a goal by its name.
type named struct {
	key      weighKey
	reach    reach
	ground   bool // no variable occurs in it
	tooLarge bool // it has no name
}

// openGoal is a goal without an answer, and the least place of a goal under way that it was cut off at.
type openGoal struct {
	named
	low   int
	value any
}

// notCut is weigher.low when nothing was cut off.
const notCut = int(^uint(0) >> 1)

func newWeigher(e *Env, penv ParamEnv) *weigher {
	return &weigher{e: e, penv: penv, low: notCut}
}

// solver is a solver for a question that comes up here.
func (w *weigher) solver() *solver { return &solver{e: w.e, penv: w.penv, low: none, w: w} }

// maxGoal bounds a goal, in bytes of its key: it ends chains of ever larger types. The goal is Maybe whoever asks for
// it, and however.
const maxGoal = 1 << 13

// ask answers the goal g; answer does the work. undecided is the value of a goal that is left open, and decided tells
// whether a value is more than that.
func ask[V any](w *weigher, g named, undecided V, decided func(V) bool, answer func() V) V {
	if g.tooLarge {
		return undecided
	}
	if v, ok := w.known(g); ok {
		return v.(V)
	}
	if w.underWay(g) {
		return undecided
	}
	for i := len(w.open) - 1; i >= 0; i-- {
		if o := &w.open[i]; o.key == g.key {
			w.low = min(w.low, o.low)
			return o.value.(V)
		}
	}
	f := w.begin(g)
	v := answer()
	switch low := w.end(f, decided(v)); low {
	case notCut:
		w.remember(g, v)
	default:
		w.open = append(w.open, openGoal{g, low, v})
	}
	return v
}

// underWay reports whether g is under way, and if so that what is being concluded was cut off there.
func (w *weigher) underWay(g named) bool {
	at, ok := w.at[g.key]
	if ok {
		w.low = min(w.low, at)
	}
	return ok
}

// goalFrame is a goal that was begun, with what to return to.
type goalFrame struct {
	named
	place, open, low int
}

func (w *weigher) begin(g named) goalFrame {
	f := goalFrame{g, len(w.at), len(w.open), w.low}
	if w.at == nil {
		w.at = map[weighKey]int{}
	}
	w.at[g.key] = f.place
	w.low = notCut
	return f
}

// end ends a goal, decided or left open, and gives the least place of a goal still under way that it was cut off at:
// notCut when that made no difference.
func (w *weigher) end(f goalFrame, decided bool) int {
	delete(w.at, f.key)
	low := w.low
	if low >= f.place {
		low = notCut
	}
	w.settle(f.open, low, decided)
	if decided {
		low = notCut
	}
	w.low = min(f.low, low)
	return low
}

// settle deals with the goals from first on, which were left open inside a goal that has ended. If that is decided they
// may be too, and are forgotten. If it is open for good, so are they; else they wait with it.
func (w *weigher) settle(first, low int, decided bool) {
	inside := w.open[first:]
	w.open = w.open[:first]
	for _, o := range inside {
		switch {
		case decided:
		case low == notCut:
			w.remember(o.named, o.value)
		default:
			o.low = min(o.low, low)
			w.open = append(w.open, o)
		}
	}
}

func (w *weigher) known(g named) (any, bool) {
	if g.reach == signatures {
		return w.e.memo.weighed.Load(g.key)
	}
	v, ok := w.local[g.key]
	return v, ok
}

// remember stores v as the answer to g. What rests on bodies is for this weigher alone: more may be known to the next.
func (w *weigher) remember(g named, v any) {
	if g.reach == signatures {
		w.e.memo.weighed.Store(g.key, v)
		return
	}
	if w.local == nil {
		w.local = map[weighKey]any{}
	}
	w.local[g.key] = v
}

// goal names a goal about a trait of a type. t and the arguments may have variables of vars in them, which are named by
// the order in which they occur.
func (w *weigher) goal(kind goalKind, name string, t Ty, trait *index.Def, args []Ty, vars *table) named {
	exact := kind >= projectedGoal
	k := keyWriter{e: w.e, table: vars, full: true, exact: exact, regions: exact, reach: signatures}
	k.def('w', trait)
	k.WriteString(name)
	if !k.ty(t, 0) || !k.list(args, 0) || k.Len() > maxGoal {
		return named{tooLarge: true}
	}
	g := named{key: weighKey{kind: kind, text: k.String()}, reach: signatures, ground: len(k.vars) == 0}
	if k.bodied {
		g.reach = bodies
	}
	if k.params {
		g.key.scope = w.penv.Def
		if w.penv.Def == nil && len(w.penv.Preds) > 0 {
			g.reach = nowhere
		}
	}
	return g
}

func (w *keyWriter) variable(t *Var, depth int) bool {
	if w.table != nil {
		s := w.table.shallow(t)
		v, free := s.(*Var)
		if !free {
			return w.ty(s, depth+1)
		}
		w.WriteByte("vwx"[w.table.vars[v.id].kind])
		t = v
	}
	n, ok := w.vars[t.id]
	if !ok {
		if w.vars == nil {
			w.vars = map[int]int{}
		}
		n = len(w.vars)
		w.vars[t.id] = n
	}
	w.WriteString("$" + strconv.Itoa(n))
	return true
}

func isDecided(a Answer) bool { return a != Maybe }
