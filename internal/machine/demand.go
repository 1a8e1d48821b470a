package machine

import (
	"slices"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// maxSteps bounds the way to a culprit. Futures nest as deep as calls do in the text; a way longer than
// this comes from recursion in the types of the program.
const maxSteps = 32

// Demands are the bounds Send and 'static that fn's body puts on values, judged, in the order inference
// met them.
func (s *Set) Demands(fn *index.Def) []*Demand {
	res := s.bodies.Types(fn)
	if res == nil {
		return nil
	}
	var out []*Demand
	for _, o := range res.Obligations {
		if o.Trait == types.Send || o.Trait == types.Static {
			out = append(out, s.judge(fn, o))
		}
	}
	return out
}

func (s *Set) judge(fn *index.Def, o types.Obligation) *Demand {
	penv := s.env.ParamEnv(fn)
	d := &Demand{Fn: fn, Obligation: o, Verdict: s.env.Solve(o.Ty, o.Trait, penv)}
	if o.Trait == types.Send && d.Verdict.Answer != types.No && o.Cause != types.NoExpr {
		d.Within = s.Leads(o.Ty, fn)
	}
	if d.Verdict.Answer == types.No {
		d.Culprits = s.Culprits(o.Ty, o.Trait, penv)
	}
	return d
}

// Culprits are the values that keep t, whose verdict under penv is No, from being Send or 'static.
func (s *Set) Culprits(t types.Ty, trait types.Trait, penv types.ParamEnv) []Culprit {
	h := hunt{set: s, trait: trait, penv: penv, seen: map[Key]bool{}}
	h.in(t, nil)
	return h.found
}

// hunt looks for every value that keeps a type from being Send or 'static.
type hunt struct {
	set   *Set
	trait types.Trait
	penv  types.ParamEnv
	seen  map[Key]bool
	found []Culprit
}

// in looks into a type that is known not to satisfy the bound. When no future or closure in it is to
// blame, the type itself is.
func (h *hunt) in(t types.Ty, steps []Step) {
	if !h.inside(t, steps) {
		h.found = append(h.found, Culprit{Steps: steps, Ty: t})
	}
}

// inside looks into the futures and closures within t and says whether any was to blame.
func (h *hunt) inside(t types.Ty, steps []Step) bool {
	if len(steps) > maxSteps {
		return false
	}
	switch t := t.(type) {
	case *types.Future:
		t = h.concrete(t)
		if t.Fn.Crate.Foreign {
			break // nobody can act in there: the future as such is to blame, or what it was given
		}
		return h.fields(Step{Key: Key{t.Fn, t.Expr}}, h.futureFields(t), steps)
	case *types.Closure:
		fields, _, _ := h.set.ClosureCaptures(t)
		step := Step{Key: Key{t.Fn, t.Expr}, Closure: true}
		return h.fields(step, substituted(fields, t.Fn, t.Args), steps)
	case *types.Opaque:
		if of := h.set.env.OpaqueOfImpl(t, h.penv); of != nil {
			return h.guilty(of, steps)
		}
		if hidden := h.set.hidden(t); hidden != nil {
			return h.guilty(types.Instantiate(hidden, t.Fn, t.Args), steps)
		}
		return false
	case *types.FnItem, *types.FnPtr, *types.Dyn, *types.Proj:
		return false
	}
	blamed := false
	for _, part := range types.Parts(t) {
		blamed = h.guilty(part, steps) || blamed
	}
	return blamed
}

// concrete is the future of the impl's method that a call of a trait's method means, where that is known.
func (h *hunt) concrete(f *types.Future) *types.Future {
	if f.Expr != types.NoExpr {
		return f
	}
	m, args := h.set.env.MethodOfImpl(f.Fn, f.Args, h.penv)
	if m == nil {
		return f
	}
	n := *f
	n.Fn, n.Args = m, args
	return &n
}

// guilty looks into a part of a type, if it holds a future or closure and violates the bound itself.
func (h *hunt) guilty(part types.Ty, steps []Step) bool {
	return part != nil && holdsBody(part) && h.no(part) && h.inside(part, steps)
}

func (h *hunt) no(t types.Ty) bool { return h.set.env.Solve(t, h.trait, h.penv).Answer == types.No }

// holdsBody says that somewhere in t there is a type made from a body: a future, closure or impl Trait.
func holdsBody(t types.Ty) bool {
	found := false
	types.Walk(t, func(t types.Ty) bool {
		switch t.(type) {
		case *types.Future, *types.Closure, *types.Opaque:
			found = true
		}
		return !found
	})
	return found
}

// futureFields are the fields that count: for 'static the captures alone, since what a future borrows from
// itself does not outlive it. The arguments of a call are known better from the call.
func (h *hunt) futureFields(f *types.Future) []field {
	all, _, _ := h.set.FutureFields(f)
	fields := substituted(all, f.Fn, f.Args)
	if h.trait != types.Static {
		return fields
	}
	fields = slices.DeleteFunc(fields, func(f field) bool { return f.Suspend >= 0 })
	for i, t := range f.Params {
		if i < len(fields) && t != nil {
			fields[i].now = t
		}
	}
	return fields
}

// fields blames each field that violates the bound, or what is to blame inside it.
func (h *hunt) fields(step Step, fields []field, steps []Step) bool {
	if h.seen[step.Key] {
		return true // on the way already, or blamed before: once is enough
	}
	h.seen[step.Key] = true
	blamed := false
	for _, f := range fields {
		if !f.Sure || f.now == nil || !h.no(f.now) {
			continue
		}
		blamed = true
		step.Field, step.Declared = f.FutureField, f.Ty
		step.Field.Ty = f.now
		h.in(f.now, append(steps[:len(steps):len(steps)], step))
	}
	return blamed
}

// field is a field with its type as the one who asks sees it.
type field struct {
	types.FutureField
	now types.Ty
}

func substituted(fields []types.FutureField, fn *index.Def, args []types.Ty) []field {
	out := make([]field, len(fields))
	for i, f := range fields {
		out[i] = field{f, types.Subst(f.Ty, fn, args)}
	}
	return out
}
