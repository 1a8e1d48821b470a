package engine

import (
	"cmp"
	"sync"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/internal/types"
)

// What is known of a function is of two kinds. What others ask of it, and what was found in it, is small and stays: its
// machine.Surface, the judgement on it, its findings. What is inside, the body, the types of its expressions, the graph
// and the futures with their states, is forty times its text, and is asked for again only when the function is worked
// on. So it is let go once others have come in its place, and made again when somebody asks; of files that an editor
// has open it stays, since the next key will ask for it.

// entry is what is known of a function in one version of its text.
type entry struct {
	unit    *syntax.Unit
	marks   *unitMarks // of the project's queries
	surface machine.Surface

	expandedOnce sync.Once
	expanded     expanded // see expandedIn

	mu sync.Mutex
	in *inside // nil: not asked for yet, or let go
}

// inside is what is known of a function's body. Whoever has one may keep it for as long as his answer takes: all that
// he learns of the function is then about the same graph.
type inside struct {
	types func() *types.Result
	facts func() *machine.Facts // nil also where the dataflow has no answer that is of use

	mu      sync.Mutex
	of      *judgement // that the futures are of
	futures []*machine.Future
}

// insideOf gives what is inside of fn, whose entry is e.
func (s *Snapshot) insideOf(fn *index.Def, e *entry) *inside {
	e.mu.Lock()
	in := e.in
	if in == nil {
		in = s.newInside(fn, e)
		e.in = in
	}
	e.mu.Unlock()
	return in
}

func (s *Snapshot) newInside(fn *index.Def, e *entry) *inside {
	in := &inside{}
	in.types = sync.OnceValue(func() *types.Result {
		b := s.index.Body(fn)
		if b == nil {
			return nil
		}
		s.w.rooms.admit(s, fn, e)
		r := types.Infer(s.env, fn, b)
		s.claim(r, e.marks)
		return r
	})
	in.facts = sync.OnceValue(func() *machine.Facts { return s.compute(fn, in.types()) })
	return in
}

// futuresOf are the futures that a judgement is on; with in they are made when they are not at hand.
func (in *inside) futuresOf(j *judgement, make func() []*machine.Future) []*machine.Future {
	in.mu.Lock()
	defer in.mu.Unlock()
	if in.of != j {
		in.of, in.futures = j, make()
	}
	return in.futures
}

// rooms bounds how much is kept of the insides of functions in files that nobody has open.
type rooms struct {
	mu    sync.Mutex
	open  map[string]bool // the files of which all is kept
	queue []room          // the oldest first
	text  int             // bytes of text that those in the queue have
	limit int             // how many they may have; 0: keptText
}

// room is the inside of a function.
type room struct {
	fn *index.Def
	e  *entry
}

// keptText is how much text, in bytes, the functions may have together of which the insides are kept.
const keptText = 256 << 10

// admit notes that the inside of fn is being made, and lets others go for it.
func (r *rooms) admit(s *Snapshot, fn *index.Def, e *entry) {
	path, _ := s.index.Locate(fn)
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.open[path] {
		return
	}
	r.queue = append(r.queue, room{fn, e})
	r.text += len(e.unit.Text)
	limit := cmp.Or(r.limit, keptText)
	for r.text > limit && len(r.queue) > 1 {
		old := r.queue[0]
		r.queue[0] = room{}
		r.queue = r.queue[1:]
		r.text -= len(old.e.unit.Text)
		old.e.leave()
		s.index.Release(old.fn)
	}
}

// leave lets the inside go.
func (e *entry) leave() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.in = nil
}

// opened says that a file has been opened: what is inside of its functions stays from now on.
func (r *rooms) opened(path string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.open == nil {
		r.open = map[string]bool{}
	}
	r.open[path] = true
}

// closed says that a file is no longer open, as of a snapshot: it counts like all others.
func (r *rooms) closed(s *Snapshot, path string) {
	r.mu.Lock()
	delete(r.open, path)
	r.mu.Unlock()
	if s == nil {
		return
	}
	var left []room
	s.cache.mu.Lock()
	for fn, e := range s.cache.facts {
		if at, _ := s.index.Locate(fn); at == path {
			left = append(left, room{fn, e})
		}
	}
	s.cache.mu.Unlock()
	for _, l := range left {
		l.e.leave()
		s.index.Release(l.fn)
	}
}

// bodies implements machine.Bodies for one answer: it keeps what is inside of the functions that were asked about, and
// notes them.
type bodies struct {
	s    *Snapshot
	deps map[*index.Def]*entry // nil: they are not noted
	held map[*index.Def]*inside
}

// dep is a function that an answer rests on, as it was then; e is nil when it was none of the index.
type dep struct {
	fn *index.Def
	e  *entry
}

// noted are the functions that were asked about, to be kept: a map of them would take three times as much.
func (b *bodies) noted() []dep {
	out := make([]dep, 0, len(b.deps))
	for fn, e := range b.deps {
		out = append(out, dep{fn, e})
	}
	return out
}

func (s *Snapshot) newBodies(deps map[*index.Def]*entry) *bodies {
	return &bodies{s: s, deps: deps, held: map[*index.Def]*inside{}}
}

func (b *bodies) entry(fn *index.Def) *entry {
	e := b.s.entry(fn)
	if b.deps != nil {
		b.deps[fn] = e
	}
	return e
}

// inside is what is inside of fn; nil when it is not known.
func (b *bodies) inside(fn *index.Def) *inside {
	e := b.entry(fn)
	if e == nil {
		return nil
	}
	in := b.held[fn]
	if in == nil {
		in = b.s.insideOf(fn, e)
		b.held[fn] = in
	}
	return in
}

// Types implements machine.Bodies.
func (b *bodies) Types(fn *index.Def) *types.Result {
	if in := b.inside(fn); in != nil {
		return in.types()
	}
	return nil
}

// Facts implements machine.Bodies.
func (b *bodies) Facts(fn *index.Def) *machine.Facts {
	if in := b.inside(fn); in != nil {
		return in.facts()
	}
	return nil
}

// Surface implements machine.Bodies.
func (b *bodies) Surface(fn *index.Def) *machine.Surface {
	if e := b.entry(fn); e != nil {
		return &e.surface
	}
	return nil
}

// futures are those written in fn, judged.
func (b *bodies) futures(fn *index.Def) []*machine.Future {
	j := b.s.judge(fn)
	if j.futures == 0 {
		return nil
	}
	in := b.inside(fn)
	if in == nil {
		return nil
	}
	return in.futuresOf(j, func() (out []*machine.Future) {
		b.s.guard(fn, func() { out = machine.NewSet(b.s.env, b).Futures(fn) })
		return out
	})
}
