package engine

import (
	"context"
	"sort"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// Futures are judged futures, and what is needed to show them.
type Futures struct {
	Futures  []*machine.Future // by file and place
	snapshot *Snapshot
	demands  map[*index.Def][]*machine.Demand
	set      *machine.Set // made when asked
}

// Futures are the futures in the files asked about; with a line (from 1), the innermost one in path that
// stands there.
func (w *Workspace) Futures(ctx context.Context, path string, line int) (*Futures, error) {
	s := w.Snapshot()
	reach, err := s.judgeAll(ctx)
	if err != nil {
		return nil, err
	}
	out := &Futures{snapshot: s, demands: reach}
	var paths []string
	for p := range s.list().files {
		if w.wanted(p) {
			paths = append(paths, p)
		}
	}
	sort.Strings(paths)
	for _, p := range paths {
		out.Futures = append(out.Futures, s.futuresIn(p)...)
	}
	if line > 0 {
		out.Futures = out.at(path, line)
	}
	return out, nil
}

// FuturesIn are the futures in one file.
func (s *Snapshot) FuturesIn(ctx context.Context, path string) (*Futures, error) {
	reach, err := s.judgeAll(ctx)
	if err != nil {
		return nil, err
	}
	return &Futures{snapshot: s, demands: reach, Futures: s.futuresIn(path)}, nil
}

// futuresIn are a file's futures by place, each once even when several crates hold the file.
func (s *Snapshot) futuresIn(path string) []*machine.Future {
	var out []*machine.Future
	seen := map[source.Span]bool{}
	for _, fn := range s.inPath(path) {
		for _, f := range s.newBodies(nil).futures(fn) {
			at := unitTexts{s: s}.Locate(fn, f.Span).Span
			if !seen[at] {
				seen[at] = true
				out = append(out, f)
			}
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := unitTexts{s: s}.Locate(out[i].Fn, out[i].Span).Span, unitTexts{s: s}.Locate(out[j].Fn, out[j].Span).Span
		return a.Start < b.Start || a.Start == b.Start && a.End > b.End
	})
	return out
}

// at is the innermost future on a line.
func (l *Futures) at(path string, line int) []*machine.Future {
	lines := l.snapshot.Lines(path)
	if lines == nil {
		return nil
	}
	var best *machine.Future
	var size uint32
	for _, f := range l.Futures {
		at := l.Locate(f.Fn, f.Span)
		if at.File != path || lines.Line(at.Span.Start)+1 > line || lines.Line(at.Span.End)+1 < line {
			continue
		}
		if best == nil || at.Span.Len() <= size {
			best, size = f, at.Span.Len()
		}
	}
	if best == nil {
		return nil
	}
	return []*machine.Future{best}
}

// Locate is a span of fn's unit as a place in its file.
func (l *Futures) Locate(fn *index.Def, span hir.Span) rule.Location {
	return unitTexts{s: l.snapshot}.Locate(fn, span)
}

// Text is a file's text.
func (l *Futures) Text(file string) []byte { return l.snapshot.Text(file) }

// Type is a type as people write it.
func (l *Futures) Type(t types.Ty) string { return l.snapshot.env.Display(t) }

// Words say what the text of fn's unit says.
func (l *Futures) Words(fn *index.Def) machine.Words {
	path, base := l.snapshot.index.Locate(fn)
	lines := l.snapshot.Lines(path)
	return machine.Words{
		Unit: unitTexts{s: l.snapshot}.Unit(fn),
		Line: func(offset uint32) int {
			if lines == nil || fn.Made {
				return 0
			}
			return lines.Line(base+offset) + 1
		},
		Type: l.Type,
	}
}

// env answers questions about types beyond what the futures say of themselves.
func (l *Futures) env() *types.Env {
	if l.set == nil {
		l.set = machine.NewSet(l.snapshot.env, l.snapshot.newBodies(nil))
	}
	return l.set.Env()
}

// Dropping says what drops with f in each state. It serves one goroutine.
func (l *Futures) Dropping(f *machine.Future) *machine.Dropping {
	return machine.DroppingOf(f, props{env: l.env(), penv: l.env().ParamEnv(f.Fn), catalog: l.snapshot.catalog})
}

// Size is how large a value in f is, in bytes on a 64-bit target; ok is false where that is not known. It serves one
// goroutine.
func (l *Futures) Size(f *machine.Future, t types.Ty) (bytes uint64, ok bool) {
	layout, _, ok := l.env().Layout(t, l.env().ParamEnv(f.Fn))
	return layout.Size, ok
}

// DemandAt is a demand on a future, with its place.
type DemandAt struct {
	Bound string // Send or 'static
	By    string
	At    rule.Location
}

// Demands are the demands that are made directly on a future.
func (l *Futures) Demands(f *machine.Future) []DemandAt {
	var out []DemandAt
	for _, j := range l.snapshot.judgements() {
		for _, d := range j.demands {
			if !holdsFuture(d.Obligation.Ty, f) {
				continue
			}
			bound := "Send"
			if d.Obligation.Trait == types.Static {
				bound = "'static"
			}
			out = append(out, DemandAt{Bound: bound, By: d.Obligation.By, At: l.Locate(d.Fn, l.cause(d))})
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i].At, out[j].At
		return a.File < b.File || a.File == b.File && a.Span.Start < b.Span.Start
	})
	return out
}

// cause is where a demand is made: the call, or the bound in the signature.
func (l *Futures) cause(d *machine.Demand) hir.Span {
	o := d.Obligation
	if o.Cause == types.NoExpr {
		return o.Span
	}
	if b := l.snapshot.index.Body(d.Fn); b != nil && int(o.Cause) < len(b.Exprs) {
		return b.Exprs[o.Cause].Pos()
	}
	return hir.Span{}
}

func holdsFuture(t types.Ty, f *machine.Future) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		if x, ok := t.(*types.Future); ok && x.Fn == f.Fn && x.Expr == f.Expr {
			found = true
		}
		return !found
	})
	return found
}

// judgements are those of all functions looked into, in the order of files and text.
func (s *Snapshot) judgements() []*judgement {
	var out []*judgement
	for _, fn := range s.functions() {
		out = append(out, s.judge(fn))
	}
	return out
}
