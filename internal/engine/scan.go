package engine

import (
	"bytes"
	"context"
	"maps"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/syntax"
)

// scan is a look at all functions of a snapshot. A later snapshot in which only function bodies differ
// starts from it: what rests on no changed unit still holds.
type scan struct {
	judged map[*index.Def]*judgement
	reach  map[*index.Def][]*machine.Demand // the demands by the functions that they concern
}

// listing is the functions worth looking into, by file.
type listing struct {
	calls callees   // that make a function worth it
	types demanding // whose names do
	hold  handles   // whose functions may drop one
	files map[string][]*index.Def
	paths []string // of files, sorted
}

// past is what an earlier snapshot with the same skeleton knows.
type past struct {
	scan    *scan    // the last one that was finished; nil: none was
	listing *listing // nil: it was not needed
	paths   map[string]bool
	units   map[*syntax.Unit]bool // the units that are no longer there; paths are their files
}

// pastOf is what s can hand on to the snapshot after it, in which one more file has changed.
func (s *Snapshot) pastOf(path string, now *document) past {
	s.mu.Lock()
	p := past{scan: s.scanned.Load(), listing: s.listed, paths: map[string]bool{path: true}, units: map[*syntax.Unit]bool{}}
	s.mu.Unlock()
	if p.scan == nil {
		p.scan = s.past.scan
		maps.Copy(p.units, s.past.units)
	}
	if p.listing == nil {
		p.listing = s.past.listing
		maps.Copy(p.paths, s.past.paths)
	}
	old := s.docs[path]
	if old == nil || len(old.outline.Entries) != len(now.outline.Entries) {
		return past{} // no crate holds the file
	}
	for i, e := range old.outline.Entries {
		if unit := now.outline.Entries[i].Unit; e.Unit != unit || old.marks.of(unit) != now.marks.of(unit) {
			p.units[e.Unit] = true
		}
	}
	return p
}

// list gives the snapshot's functions.
func (s *Snapshot) list() *listing {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.listed != nil {
		return s.listed
	}
	l := &listing{files: map[string][]*index.Def{}}
	if before := s.past.listing; before != nil {
		l.calls, l.types, l.hold, l.files = before.calls, before.types, before.hold, maps.Clone(before.files)
		for path := range s.past.paths {
			delete(l.files, path)
		}
		for _, fn := range s.index.Unnamed() {
			if path, _ := s.index.Locate(fn); s.past.paths[path] {
				s.addFunction(l, path, fn)
			}
		}
	} else {
		fns := s.index.Unnamed()
		l.types = s.demandingTypes()
		l.calls = s.callees(fns, l.types)
		l.hold = s.handles()
		for _, fn := range fns {
			path, _ := s.index.Locate(fn)
			s.addFunction(l, path, fn)
		}
	}
	if before := s.past.listing; before != nil && sameKeys(before.paths, l.files) {
		l.paths = before.paths
	} else {
		l.paths = slices.Sorted(maps.Keys(l.files))
	}
	s.listed = l
	return l
}

func sameKeys(paths []string, files map[string][]*index.Def) bool {
	if len(paths) != len(files) {
		return false
	}
	for _, p := range paths {
		if _, ok := files[p]; !ok {
			return false
		}
	}
	return true
}

func (s *Snapshot) addFunction(l *listing, path string, fn *index.Def) {
	u := s.index.Unit(fn)
	if u == nil || u.BodySpan.Len() == 0 || !(u.Async || s.unitMarksOf(fn) != nil || l.calls.in(u, s.around(fn), l.types) || l.hold.dropped(u, s.around(fn))) {
		return
	}
	s.index.Name(fn)
	l.files[path] = append(l.files[path], fn)
	if bytes.Contains(u.Text[u.BodySpan.Start:], []byte("fn ")) { // lowering the body to see is not free
		l.files[path] = append(l.files[path], s.index.NestedFunctions(fn)...)
	}
}

// around is the header of the impl or trait that fn stands in.
func (s *Snapshot) around(fn *index.Def) []byte {
	if fn.Parent == nil || fn.Parent.Kind == index.ModDef {
		return nil
	}
	if u := s.index.Unit(fn.Parent); u != nil {
		return u.Text
	}
	return nil
}

// inPath are the functions worth looking into in a file.
func (s *Snapshot) inPath(path string) []*index.Def { return s.list().files[path] }

// functions are all functions worth looking into, by file and place.
func (s *Snapshot) functions() []*index.Def {
	l := s.list()
	var out []*index.Def
	for _, path := range l.paths {
		out = append(out, l.files[path]...)
	}
	return out
}

// judgeAll judges all functions, on all processors, and gives the demands by the functions they concern.
func (s *Snapshot) judgeAll(ctx context.Context) (map[*index.Def][]*machine.Demand, error) {
	if done := s.scanned.Load(); done != nil {
		return done.reach, nil
	}
	return await(ctx, s.w, func() (map[*index.Def][]*machine.Demand, error) {
		return s.scanAll(ctx, func(*index.Def, *judgement) {})
	})
}

// scanAll is judgeAll, and calls then for each function that has to be judged, from several goroutines.
func (s *Snapshot) scanAll(ctx context.Context, then func(fn *index.Def, j *judgement)) (map[*index.Def][]*machine.Demand, error) {
	if done := s.scanned.Load(); done != nil {
		return done.reach, nil
	}
	fns := s.functions()
	sc := &scan{judged: make(map[*index.Def]*judgement, len(fns))}
	var open []*index.Def // those that have to be judged
	for _, fn := range fns {
		if j := s.fromPast(fn); j != nil {
			sc.judged[fn] = j
		} else {
			open = append(open, fn)
		}
	}
	judged, err := s.judgeEach(ctx, open, then)
	if err != nil {
		return nil, err
	}
	for i, fn := range open {
		sc.judged[fn] = judged[i]
	}
	sc.reach = s.reachOf(fns, sc.judged)
	s.scanned.CompareAndSwap(nil, sc)
	return s.scanned.Load().reach, nil
}

// fromPast is the judgement on fn if it is known to hold still.
func (s *Snapshot) fromPast(fn *index.Def) *judgement {
	if s.past.scan == nil {
		return nil
	}
	j := s.past.scan.judged[fn]
	if j == nil {
		return nil
	}
	for _, d := range j.deps {
		if d.e != nil && s.past.units[d.e.unit] {
			return nil
		}
	}
	return j
}

func (s *Snapshot) judgeEach(ctx context.Context, fns []*index.Def, then func(fn *index.Def, j *judgement)) ([]*judgement, error) {
	judged := make([]*judgement, len(fns))
	if len(fns) == 1 { // as after a keystroke
		judged[0] = s.judge(fns[0])
		then(fns[0], judged[0])
		return judged, ctx.Err()
	}
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, fn := range fns {
		g.Go(func() error {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			judged[i] = s.judge(fn)
			then(fn, judged[i])
			return nil
		})
	}
	return judged, g.Wait()
}

func (s *Snapshot) reachOf(fns []*index.Def, judged map[*index.Def]*judgement) map[*index.Def][]*machine.Demand {
	reach := make(map[*index.Def][]*machine.Demand, len(fns))
	for _, fn := range fns {
		j := judged[fn]
		for i, d := range j.demands {
			if !s.counts(d) {
				continue
			}
			for _, at := range j.concerns[i] {
				reach[at] = append(reach[at], d)
			}
		}
	}
	return reach
}

// counts reports whether a demand is one for sure. Names resolve to what an ordinary build has; where code that such a
// build leaves out calls a function by the name of one that it leaves out too, that one may be meant in its stead, which
// demands something else.
func (s *Snapshot) counts(d *machine.Demand) bool {
	if !d.Fn.Off() || d.Obligation.Def == nil {
		return true
	}
	s.offOnce.Do(func() {
		s.off = map[offName]bool{}
		for _, fn := range s.index.Unnamed() {
			if fn.Off() {
				s.off[offName{fn.Crate, fn.Name}] = true
			}
		}
	})
	return !s.off[offName{d.Fn.Crate, d.Obligation.Def.Name}]
}

// offName is the name of a function that an ordinary build of a crate leaves out.
type offName struct {
	crate *index.Crate
	name  string
}
