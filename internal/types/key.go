package types

import (
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/index"
)

// verdictKey names a question whose answer depends on signatures only.
type verdictKey struct {
	ty    string
	trait Trait
}

// ground gives the key of a question; ok is false when the answer depends on the place that asks
// (parameters), on bodies (futures, closures, opaque types), or on inference.
func (e *Env) ground(t Ty, tr Trait) (k verdictKey, ok bool) {
	w := keyWriter{e: e, regions: tr == Static}
	if !w.ty(t, 0) {
		return verdictKey{}, false
	}
	return verdictKey{w.String(), tr}, true
}

// keyWriter writes a type so that equal texts mean equal types.
type keyWriter struct {
	strings.Builder
	e       *Env
	regions bool
}

// ty writes t and says whether it is ground.
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
	case *Ref:
		w.mutable('R', t.Mut)
		w.lifetimes(t.Region)
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
	default:
		return false
	}
	return w.list(parts(t), depth)
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
		if b.Trait == nil {
			return false
		}
		w.def('+', b.Trait)
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

// lifetimes matter to 'static only.
func (w *keyWriter) lifetimes(rs ...Region) {
	if w.regions {
		w.WriteString(regionString(rs))
	}
}

func (w *keyWriter) def(tag byte, d *index.Def) {
	w.WriteByte(tag)
	w.WriteString(strconv.Itoa(w.e.defID(d)))
}

// defID numbers the definitions of one Env, for keys.
func (e *Env) defID(d *index.Def) int {
	return once(&e.memo.defIDs, d, func() int { return int(e.memo.nextID.Add(1)) })
}
