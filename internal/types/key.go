package types

import (
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/memo"
)

// verdictKey names a question.
type verdictKey struct {
	ty    string
	trait Trait
	scope *index.Def // whose bounds are assumed, when ty has parameters; else nil
}

// reach is what the answer to a question rests on, and so where it may be remembered.
type reach uint8

const (
	nowhere    reach = iota // on inference, or on bounds that have no name
	signatures              // on declarations alone: for as long as there is the index
	bodies                  // on bodies too, or on the bounds of an item: for one With
)

// key names a question.
func (s *solver) key(t Ty, tr Trait) (verdictKey, reach) {
	w := keyWriter{e: s.e, regions: tr == Static, reach: signatures}
	if !w.ty(t, 0) || w.params && s.penv.Def == nil && len(s.penv.Preds) > 0 {
		return verdictKey{trait: tr}, nowhere
	}
	k := verdictKey{ty: w.String(), trait: tr}
	if w.params {
		k.scope = s.penv.Def
	}
	return k, w.reach
}

// known is the verdict remembered under k.
func (s *solver) known(k verdictKey, r reach) (Verdict, bool) {
	if v, known := s.local[k]; known {
		s.knot = s.knot || v.knot
		return v.Verdict, true
	}
	for _, m := range s.memory(r) {
		if m == nil {
			continue
		}
		if v, known := m.Load(k); known {
			return v, true
		}
	}
	return Verdict{}, false
}

// remember stores v under k. What was Unknown for want of a body may be known to the next question. The reasons of a knot
// are this question's own, lest what is said of a type depend on what was asked before.
func (s *solver) remember(k verdictKey, r reach, v Verdict) {
	if r == nowhere {
		return
	}
	if !s.reasons {
		s.answer(k, r, v.Answer)
		return
	}
	m := s.memory(r)
	to := m[0]
	if s.knot {
		to = m[1]
	}
	if to != nil && (r == signatures || v.Answer != Maybe) {
		to.Store(k, v)
		return
	}
	if s.local == nil {
		s.local = map[verdictKey]localVerdict{}
	}
	s.local[k] = localVerdict{v, s.knot}
}

// localVerdict is a verdict that one question alone remembers.
type localVerdict struct {
	Verdict
	knot bool // whether it is remembered here because of a knot
}

// memory is where the verdicts of that reach are: those that hold for any question, and those of whole questions, which is
// nil inside of one.
func (s *solver) memory(r reach) [2]*memo.Map[verdictKey, Verdict] {
	var in *memory
	switch r {
	case signatures:
		in = &s.e.memo.verdicts
	case bodies:
		in = s.e.verdicts
	}
	switch {
	case in == nil:
		return [2]*memo.Map[verdictKey, Verdict]{}
	case len(s.stack) > 0:
		return [2]*memo.Map[verdictKey, Verdict]{&in.any}
	}
	return [2]*memo.Map[verdictKey, Verdict]{&in.any, &in.whole}
}

// answered is the answer remembered under k.
func (s *solver) answered(k verdictKey, r reach) (Answer, bool) {
	var a Answer
	ok := false
	switch {
	case r == signatures:
		a, ok = s.e.memo.verdicts.answers.Load(k)
	case r == bodies && s.e.verdicts != nil:
		a, ok = s.e.verdicts.answers.Load(k)
	}
	if !ok {
		a, ok = s.w.answers[k]
	}
	return a, ok
}

// answer stores a under k. What was Unknown for want of a body may be known to the next question.
func (s *solver) answer(k verdictKey, r reach, a Answer) {
	switch {
	case r == signatures:
		s.e.memo.verdicts.answers.Store(k, a)
	case a != Maybe && s.e.verdicts != nil:
		s.e.verdicts.answers.Store(k, a)
	default:
		if s.w.answers == nil {
			s.w.answers = map[verdictKey]Answer{}
		}
		s.w.answers[k] = a
	}
}

// memory are the verdicts that one Env after another may use.
type memory struct {
	answers memo.Map[verdictKey, Answer]
	any     memo.Map[verdictKey, Verdict]
	whole   memo.Map[verdictKey, Verdict] // of knots: what was answered to who asked this and nothing around it
}

// keyWriter writes a type so that equal texts mean equal types.
type keyWriter struct {
	strings.Builder
	e       *Env
	regions bool
	// full writes what a term's name determines once inference is over, too, and names what cannot be told apart for
	// good. exact writes whatever may come out again in an answer.
	full, exact bool
	table       *table      // what variables are bound to; nil: they are free
	vars        map[int]int // the free variables met, in order
	params      bool        // a parameter was met
	bodied      bool        // something was met that a body says more about
	reach       reach
}

// ty writes t, and says whether it can be named at all.
func (w *keyWriter) ty(t Ty, depth int) bool {
	if depth > maxDepth {
		return false
	}
	switch t := t.(type) {
	case *Adt:
		w.def('A', t.Def)
		w.lifetimes(t.Regions...)
	case *Prim:
		w.WriteString(t.Name)
		return true
	case *Tuple:
		w.WriteByte('T')
	case *Slice:
		w.WriteByte('S')
	case *Array:
		w.WriteString("Y" + strconv.Quote(t.Len))
		if w.exact {
			w.number(int(t.Length))
		}
	case *Ref:
		w.mutable('R', t.Mut)
		w.lifetimes(t.Region)
		w.WriteString("'" + t.Name) // reasons say it
	case *Ptr:
		w.mutable('P', t.Mut)
	case *Never:
		w.WriteByte('!')
		return true
	case *FnPtr:
		w.WriteByte('F')
	case *FnItem:
		w.def('I', t.Def)
	case *Dyn:
		return w.dyn(t, depth)
	case *Const:
		w.WriteString("C" + strconv.Quote(t.Text))
		return true
	case *Param, *Proj, *Opaque:
		w.open(t)
	case *Closure:
		w.open(t)
		return w.list(t.Args, depth) && (!w.full || w.list(t.Params, depth) && w.ty(t.Ret, depth+1))
	case *Future:
		w.open(t)
		return w.list(t.Args, depth) && w.list(t.Params, depth) && (!w.full || w.ty(t.Output, depth+1))
	case *Unknown:
		w.reach, w.bodied = bodies, true
		w.WriteByte('?')
		if w.exact {
			w.WriteString(strconv.Quote(t.Why))
		}
		w.number(len(t.Or))
		return w.list(t.Or, depth)
	case *Var:
		return w.full && w.variable(t, depth)
	case nil:
		w.WriteByte('_')
		return w.full
	default:
		return false
	}
	return w.list(parts(t), depth)
}

// open writes the head of a type whose properties depend on bodies or on bounds in view.
func (w *keyWriter) open(t Ty) {
	w.reach = bodies
	switch t := t.(type) {
	case *Param:
		w.params = true
		w.def('p', t.Owner)
		w.number(t.Index)
	case *Proj:
		w.def('j', t.Trait)
		w.WriteString(t.Name)
	case *Opaque:
		w.bodied = true
		w.def('o', t.Fn)
		w.number(t.Hidden)
		w.lifetimes(t.Regions...)
	case *Closure:
		w.bodied = true
		w.def('c', t.Fn)
		w.number(int(t.Expr))
	case *Future:
		w.bodied = true
		w.def('f', t.Fn)
		w.number(int(t.Expr))
	}
}

func (w *keyWriter) number(n int) {
	w.WriteByte('#')
	w.WriteString(strconv.Itoa(n))
}

func (w *keyWriter) list(ts []Ty, depth int) bool {
	w.WriteByte('<')
	for _, t := range ts {
		if !w.ty(t, depth+1) {
			return false
		}
		w.WriteByte(',')
	}
	w.WriteByte('>')
	return true
}

func (w *keyWriter) dyn(t *Dyn, depth int) bool {
	w.WriteByte('D')
	w.lifetimes(t.Region)
	for _, b := range t.Bounds {
		if b.Trait == nil && !w.full {
			return false
		}
		w.def('+', b.Trait)
		if b.Trait == nil {
			w.WriteString(strconv.Quote(b.Name))
		}
		if !w.list(refParts([]TraitRef{b}), depth) {
			return false
		}
	}
	w.WriteByte('.')
	return true
}

func (w *keyWriter) mutable(tag byte, mut bool) {
	w.WriteByte(tag)
	if mut {
		w.WriteByte('m')
	}
}

// lifetimes matter to 'static only. They are digits, as what stands before them may be.
func (w *keyWriter) lifetimes(rs ...Region) {
	if w.regions {
		w.WriteString("'" + regionString(rs))
	}
}

func (w *keyWriter) def(tag byte, d *index.Def) {
	w.WriteByte(tag)
	w.WriteString(strconv.Itoa(w.e.defID(d)))
}

// defID numbers the definitions of one Env, for keys.
func (e *Env) defID(d *index.Def) int {
	return e.memo.defIDs.Get(d, func() int { return int(e.memo.nextID.Add(1)) })
}
