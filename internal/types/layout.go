package types

import (
	"fmt"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// Layout is how values of a type lie in memory, in bytes, on a 64-bit target as rustc 1.95 lays them out.
// The language promises little of that, but the compiler's algorithm is known
// (rustc_abi::layout, rustc_ty_utils::layout), and the tests hold it against size_of.
type Layout struct {
	Size, Align uint64
	Niche       Niche
	// Uninhabited says that there are no values.
	Uninhabited bool
}

// Niche is the part of a value with the most bit patterns that no value has; an enum keeps its variant there.
type Niche struct {
	At, Size uint64 // bytes
	Free     uint64 // patterns, saturating; 0: there is no niche
}

// Known is what the catalog says of a library's type whose fields it does not declare.
type Known struct {
	// Size and Align are of what lies in front of the arguments it holds, in bytes.
	Size, Align uint64
	Niche       Niche // of its own part
	// Holds are the indices of the type arguments whose values lie inside, after its own part.
	Holds []int
	// Hides says that the niches of what it holds cannot be used, as behind an UnsafeCell.
	Hides bool
	// Pointer says that it is a pointer to its first argument, which is as wide as that demands.
	Pointer bool
	// Unsized says that its values have no size of their own.
	Unsized bool
}

// pointerSize is that of a 64-bit target.
const pointerSize = 8

// maxLayoutDepth bounds the nesting of types that are laid out.
const maxLayoutDepth = 64

// Layout lays out a type under penv; ok is false when its size is not known, and why says so.
func (e *Env) Layout(t Ty, penv ParamEnv) (l Layout, why string, ok bool) {
	w := layouter{e: e, penv: penv}
	l, ok = w.of(t)
	return l, w.why, ok
}

// layouter lays out one type.
type layouter struct {
	e     *Env
	penv  ParamEnv
	depth int
	why   string // the first reason why a size is not known
}

func (w *layouter) unknown(format string, args ...any) (Layout, bool) {
	if w.why == "" {
		w.why = fmt.Sprintf(format, args...)
	}
	return Layout{}, false
}

func scalar(size, free uint64) Layout {
	return Layout{Size: size, Align: size, Niche: Niche{Size: size, Free: free}}
}

var primLayouts = map[string]Layout{
	"u8": scalar(1, 0), "i8": scalar(1, 0), "u16": scalar(2, 0), "i16": scalar(2, 0),
	"u32": scalar(4, 0), "i32": scalar(4, 0), "u64": scalar(8, 0), "i64": scalar(8, 0),
	"u128": scalar(16, 0), "i128": scalar(16, 0), "usize": scalar(8, 0), "isize": scalar(8, 0),
	"f16": scalar(2, 0), "f32": scalar(4, 0), "f64": scalar(8, 0), "f128": scalar(16, 0),
	"bool": scalar(1, 254), "char": scalar(4, 1<<32-0x110000),
}

func (w *layouter) of(t Ty) (Layout, bool) {
	if w.depth++; w.depth > maxLayoutDepth {
		return w.unknown("the type is nested too deeply")
	}
	defer func() { w.depth-- }()
	if why, bad := leafUnknown(t); bad {
		return w.unknown("%s", why)
	}
	switch t := t.(type) {
	case *Prim:
		if l, ok := primLayouts[t.Name]; ok {
			return l, true
		}
	case *Tuple:
		return w.fields(t.Elems)
	case *Array:
		return w.array(t)
	case *Ref:
		return w.pointer(t.Elem, 1)
	case *Ptr:
		return w.pointer(t.Elem, 0)
	case *Never:
		return Layout{Align: 1, Uninhabited: true}, true
	case *FnPtr:
		return scalar(pointerSize, 1), true
	case *FnItem:
		return Layout{Align: 1}, true
	case *Adt:
		return w.adt(t)
	case *Closure:
		return w.closure(t)
	case *Future:
		return w.future(t)
	case *Opaque:
		if w.e.Hidden != nil {
			if hidden := w.e.Hidden(t); hidden != nil {
				return w.of(Instantiate(hidden, t.Fn, t.Args))
			}
		}
	case *Proj:
		if n := w.e.Normalize(t, w.penv); !Equal(n, t) {
			return w.of(n)
		}
	}
	return w.unknown("the size of `%s` is not known", w.e.Display(t))
}

// pointer is a pointer to an elem: thin, or with a length or a vtable.
func (w *layouter) pointer(elem Ty, free uint64) (Layout, bool) {
	l := scalar(pointerSize, free)
	fat, ok := w.unsized(elem)
	if !ok {
		return w.unknown("whether `%s` has a size of its own is not known", w.e.Display(elem))
	}
	if fat {
		l.Size *= 2
		if d, is := elem.(*Dyn); is && len(d.Bounds) > 0 {
			l.Niche.Free = 1 // of the vtable's pointer, where the data pointer has none
		}
	}
	return l, true
}

// unsized reports whether a type has no size of its own.
func (w *layouter) unsized(t Ty) (yes, ok bool) {
	switch t := t.(type) {
	case *Slice, *Dyn:
		return true, true
	case *Prim:
		return isUnsized(t), true
	case *Adt:
		if k, known := w.known(t.Def); known && k.Unsized {
			return true, true
		}
		if n := len(t.Args); n > 0 {
			switch a := t.Args[n-1].(type) {
			case *Slice, *Dyn:
				k, known := w.known(t.Def)
				return !known || !k.Pointer, known || !stub(t.Def)
			case *Prim:
				k, known := w.known(t.Def)
				return isUnsized(a) && (!known || !k.Pointer), known || !isUnsized(a) || !stub(t.Def)
			}
		}
		return false, true
	case *Param:
		for _, p := range w.penv.Preds {
			if p.Maybe && Equal(p.Subject, t) {
				return false, false
			}
		}
		return t.Name == "Self", t.Name != "Self"
	case *Proj, *Unknown, *Var, nil:
		return false, false
	}
	return false, true
}

// Count is an array's length; ok is false when it is not known.
func (t *Array) Count() (n uint64, ok bool) {
	if t.Length > 0 {
		return t.Length, true
	}
	return parseCount(t.Len)
}

// parseCount reads an integer literal, or a product or sum of such.
func parseCount(text string) (uint64, bool) {
	if l, r, ok := cutOp(text, '+'); ok {
		a, aok := parseCount(l)
		b, bok := parseCount(r)
		return a + b, aok && bok
	}
	if l, r, ok := cutOp(text, '*'); ok {
		a, aok := parseCount(l)
		b, bok := parseCount(r)
		hi, n := bits.Mul64(a, b)
		return n, aok && bok && hi == 0
	}
	if l, r, ok := strings.Cut(text, "<<"); ok {
		a, aok := parseCount(l)
		b, bok := parseCount(r)
		return a << (b & 63), aok && bok && b < 32 && a < 1<<32
	}
	text = strings.TrimSuffix(strings.ReplaceAll(strings.TrimSpace(text), "_", ""), "usize")
	n, err := strconv.ParseUint(text, 0, 48)
	return n, err == nil
}

// maxConstants bounds how far constants are followed that name others.
const maxConstants = 8

// constant is the value of an array's length that names a constant, as seen from a scope; 0 when it names
// none, or one whose value is not a plain number.
func (e *Env) constant(from index.Scope, text string, depth int) uint64 {
	if depth > maxConstants || text == "" || isNumber(text) || strings.ContainsAny(text, " +*<>()[]{}-/") {
		return 0
	}
	p := &hir.Path{}
	for _, name := range strings.Split(text, "::") {
		p.Segments = append(p.Segments, hir.Segment{Name: hir.Name{Text: name}})
	}
	res := e.Index.Resolve(from, p, index.ValueNS)
	if res.Kind != index.ResDef || res.Rest > 0 || res.Def.Kind != index.ConstDef || len(res.Def.Twins()) > 0 {
		return 0
	}
	c, ok := e.Index.Header(res.Def).(*hir.Const)
	if !ok || c.Static {
		return 0
	}
	if n, ok := parseCount(c.Value); ok {
		return n
	}
	return e.constant(index.Scope{Def: res.Def}, c.Value, depth+1)
}

func cutOp(text string, op byte) (l, r string, ok bool) {
	i := strings.LastIndexByte(text, op)
	if i < 0 || strings.ContainsAny(text, "()<{[") {
		return "", "", false
	}
	return text[:i], text[i+1:], true
}

func (w *layouter) array(t *Array) (Layout, bool) {
	n, ok := t.Count()
	if !ok {
		return w.unknown("the length of `%s` is not known", w.e.Display(t))
	}
	l, ok := w.of(t.Elem)
	if !ok {
		return l, false
	}
	hi, size := bits.Mul64(l.Size, n)
	if hi > 0 {
		return w.unknown("`%s` is too large", w.e.Display(t))
	}
	l.Size, l.Uninhabited = size, l.Uninhabited && n > 0
	if n == 0 {
		l.Niche = Niche{}
	}
	return l, true
}

// all lays out several types.
func (w *layouter) all(ts []Ty) ([]Layout, bool) {
	var out []Layout
	for _, t := range ts {
		l, ok := w.of(t)
		if !ok {
			return nil, false
		}
		out = append(out, l)
	}
	return out, true
}

// fields is a struct or tuple of such fields.
func (w *layouter) fields(ts []Ty) (Layout, bool) {
	ls, ok := w.all(ts)
	if !ok {
		return Layout{}, false
	}
	return Struct(ls), true
}

// closure holds its captures.
func (w *layouter) closure(t *Closure) (Layout, bool) {
	if w.e.Coroutines == nil || t.Async {
		return w.unknown("what the closure captures is not known")
	}
	fs, why, ok := w.e.Coroutines.ClosureCaptures(t)
	if !ok {
		return w.unknown("%s", why)
	}
	var ts []Ty
	for i := range fs {
		if !fs[i].Sure {
			return w.unknown("how the closure takes `%s` is not known", fs[i].Name)
		}
		ts = append(ts, Subst(fs[i].Ty, t.Fn, t.Args))
	}
	return w.fields(ts)
}

func (w *layouter) future(t *Future) (Layout, bool) {
	if w.e.Coroutines == nil || foreign(t.Fn) {
		return w.unknown("what %s keeps is not known", FutureName(t))
	}
	s := newWeigher(w.e, w.penv).solver()
	own, _, decided := s.concrete(t, Send)
	if decided {
		return w.unknown("which `%s` is called is not known", t.Fn.Name)
	}
	l, why, ok := w.e.Coroutines.FutureLayout(own)
	if !ok {
		return w.unknown("%s", why)
	}
	return l, true
}

func (w *layouter) known(d *index.Def) (Known, bool) {
	if w.e.Knowledge == nil || !stub(d) || d == nil {
		return Known{}, false
	}
	return w.e.Knowledge.Layout(d.Lang())
}

func (w *layouter) adt(t *Adt) (Layout, bool) {
	if k, ok := w.known(t.Def); ok {
		return w.knownAdt(t, k)
	}
	if len(t.Def.Twins()) > 0 {
		return w.unknown("`%s` is declared more than once, for different configurations", t.Def.Name)
	}
	switch it := w.e.Index.Header(t.Def).(type) {
	case *hir.Struct:
		return w.structure(t, it)
	case *hir.Enum:
		return w.enum(t, it)
	}
	return w.unknown("the size of `%s` is not known", w.e.Display(t))
}

// knownAdt is a type of the catalog: its own part, then what it holds.
func (w *layouter) knownAdt(t *Adt, k Known) (Layout, bool) {
	if k.Unsized {
		return w.unknown("`%s` has no size of its own", w.e.Display(t))
	}
	if k.Pointer && len(t.Args) > 0 {
		return w.pointer(t.Args[0], 1)
	}
	l := Layout{Size: k.Size, Align: max(k.Align, 1), Niche: k.Niche}
	for _, i := range k.Holds {
		if i >= len(t.Args) {
			return w.unknown("the size of `%s` is not known", w.e.Display(t))
		}
		f, ok := w.of(t.Args[i])
		if !ok {
			return f, false
		}
		at := roundUp(l.Size, f.Align)
		if f.Niche.Free > l.Niche.Free && !k.Hides {
			l.Niche = f.Niche
			l.Niche.At += at
		}
		l.Size, l.Align = at+f.Size, max(l.Align, f.Align)
		l.Uninhabited = l.Uninhabited || f.Uninhabited
	}
	l.Size = roundUp(l.Size, l.Align)
	return l, true
}

// Held are the types whose values lie inside a value of type t, or with pointer in the box that t is; known is
// false when that is not known.
func (e *Env) Held(t *Adt) (parts []Ty, pointer, known bool) {
	w := layouter{e: e}
	if k, ok := w.known(t.Def); ok {
		if k.Pointer {
			return t.Args[:min(1, len(t.Args))], true, true
		}
		for _, i := range k.Holds {
			if i < len(t.Args) {
				parts = append(parts, t.Args[i])
			}
		}
		return parts, false, true
	}
	if stub(t.Def) && t.Def.Kind != index.EnumDef || len(t.Def.Twins()) > 0 {
		return nil, false, false
	}
	e.eachField(t, func(_ *index.Def, f FieldTy) bool {
		parts = append(parts, f.Ty)
		return true
	})
	return parts, false, true
}

// repr is what `#[repr(…)]` says; plain is false for what we do not follow.
func repr(attrs []hir.Attr) (c bool, tag uint64, plain bool) {
	plain = true
	for _, a := range attrs {
		if a.Path != "repr" {
			continue
		}
		for _, word := range strings.FieldsFunc(a.Args, func(r rune) bool { return r == ',' || r == ' ' }) {
			switch p, prim := primLayouts[word]; {
			case word == "C":
				c = true
			case word == "transparent" || word == "Rust":
			case prim:
				tag = p.Size
			default:
				plain = false
			}
		}
	}
	return c, tag, plain
}

// conditional reports whether some field is there in some configurations only.
func conditional(fs []hir.FieldDef) bool {
	return slices.ContainsFunc(fs, func(f hir.FieldDef) bool { return len(f.Cfgs) > 0 })
}

func (w *layouter) structure(t *Adt, it *hir.Struct) (Layout, bool) {
	c, _, plain := repr(it.Attrs)
	if it.Union || foreign(t.Def) || !plain || conditional(it.Fields) || w.tailUnsized(t.Def) {
		return w.unknown("the size of `%s` is not known", w.e.Display(t))
	}
	ls, ok := w.all(w.fieldTypes(t, nil))
	if !ok {
		return Layout{}, false
	}
	if c {
		return inOrder(ls), true
	}
	return Struct(ls), true
}

// tailUnsized reports whether the last field may be unsized for some arguments: it then stays last.
func (w *layouter) tailUnsized(d *index.Def) bool {
	fs := w.e.Fields(d, nil)
	if len(fs) == 0 {
		return false
	}
	p, ok := fs[len(fs)-1].Ty.(*Param)
	if !ok {
		return false
	}
	return slices.ContainsFunc(w.e.Generics(d).Preds, func(pr Predicate) bool { return pr.Maybe && Equal(pr.Subject, p) })
}

func (w *layouter) fieldTypes(t *Adt, variant *index.Def) []Ty {
	var out []Ty
	for _, f := range w.e.FieldsOf(t, variant) {
		out = append(out, w.e.Normalize(f.Ty, w.penv))
	}
	return out
}

// enum follows rustc's choice between keeping the variant in a niche of the largest one and in a tag.
func (w *layouter) enum(t *Adt, it *hir.Enum) (Layout, bool) {
	c, tag, plain := repr(it.Attrs)
	if c || !plain || foreign(t.Def) && !stub(t.Def) || slices.ContainsFunc(it.Variants, func(v hir.Variant) bool { return len(v.Cfgs) > 0 || conditional(v.Fields) }) {
		return w.unknown("the size of `%s` is not known", w.e.Display(t))
	}
	var fields [][]Layout
	for _, v := range w.e.Variants(t.Def) {
		if len(v.Twins()) > 0 {
			return w.unknown("`%s` is declared more than once, for different configurations", v.Name)
		}
		ls, ok := w.all(w.fieldTypes(t, v))
		if !ok {
			return Layout{}, false
		}
		fields = append(fields, ls)
	}
	if slices.ContainsFunc(it.Variants, func(v hir.Variant) bool { return v.Discriminant }) && tag == 0 {
		return w.unknown("the discriminants of `%s` are not followed", t.Def.Name)
	}
	return Enum(fields, tag), true
}
