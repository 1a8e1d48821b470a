package body

import (
	"slices"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

// captureUse is one use, inside a nested body, of a place in a variable of a body around it.
type captureUse struct {
	variable hir.LocalID
	projs    []projection
	ty       types.Ty
	mode     CaptureMode
	sure     CaptureMode // the mode that surely applies; less than mode when a type is unknown
	at       hir.Span
}

// capture notes a use of p if it is a captured variable's.
func (b *builder) capture(p place, mode CaptureMode, at hir.Span, unsure bool) {
	if !p.captured {
		return
	}
	sure := mode
	if unsure {
		sure = ByRef
	}
	b.uses = append(b.uses, captureUse{p.variable, p.projs, p.ty, mode, sure, at})
}

// captureLocal is the local that stands for a variable of a body around this one.
func (b *builder) captureLocal(v hir.LocalID, ty types.Ty) LocalID {
	if id, ok := b.captured[v]; ok {
		return id
	}
	if b.captured == nil {
		b.captured = map[hir.LocalID]LocalID{}
	}
	l := Local{Kind: Capture, Name: b.localName(v), Ty: ty, Hir: v, Expr: -1, Drop: types.No}
	l.Span = b.hir.Locals[v].Name.Span
	l.ScopeSpan = b.g.Span
	b.g.Locals = append(b.g.Locals, l)
	id := LocalID(len(b.g.Locals) - 1)
	b.captured[v] = id
	return id
}

// captures computes the captures from the uses: each use is cut to what a closure may capture, then uses
// of a place and of a part of it are joined, in order of first use.
func (b *builder) captures() []Captured {
	var list []captureUse
	for _, u := range b.uses {
		b.precise(&u)
		list = joinUse(list, u)
	}
	out := make([]Captured, len(list))
	for i, u := range list {
		out[i] = Captured{Var: u.variable, Path: fieldPath(u.projs), Mode: u.mode, Ty: u.ty, Use: u.at,
			Unsure: u.mode != u.sure, Deref: derefIndex(u.projs) >= 0, projs: u.projs}
	}
	slices.SortStableFunc(out, func(x, y Captured) int { return firstUse(list, x.Var) - firstUse(list, y.Var) })
	return out
}

func firstUse(list []captureUse, v hir.LocalID) int {
	return slices.IndexFunc(list, func(u captureUse) bool { return u.variable == v })
}

// precise cuts u as the edition and the kind of closure demand.
func (b *builder) precise(u *captureUse) {
	if b.edition < 2021 {
		u.truncate(0)
	}
	for i, p := range u.projs {
		_, raw := p.before.(*types.Ptr)
		if p.kind == indexProjection || p.kind == derefProjection && (raw || !derefable(p.before)) {
			u.truncate(i)
			break
		}
	}
	switch {
	case b.g.Move:
		u.truncateAtDeref()
		u.mode, u.sure = ByMove, ByMove
	case u.mode == ByMove:
		u.truncateAtDeref()
	default:
		u.reuseSharedRef()
	}
}

// derefable reports whether a place can go through a deref of t: a reference or a Box, which is the only
// other type whose deref is built in.
func derefable(t types.Ty) bool {
	switch t.(type) {
	case *types.Ref, *types.Adt:
		return true
	}
	return false
}

func (u *captureUse) truncate(n int) {
	if n < len(u.projs) {
		u.ty = u.projs[n].before
		u.projs = u.projs[:n]
	}
}

func (u *captureUse) truncateAtDeref() {
	if i := derefIndex(u.projs); i >= 0 {
		u.truncate(i)
	}
}

// reuseSharedRef makes a use behind a shared reference capture what the reference points to: the closure
// then holds a copy of the reference.
func (u *captureUse) reuseSharedRef() {
	for i := len(u.projs) - 1; i >= 0; i-- {
		if u.projs[i].kind != derefProjection {
			continue
		}
		if r, ok := u.projs[i].before.(*types.Ref); ok && !r.Mut {
			u.truncate(i + 1)
		}
		return
	}
}

func derefIndex(projs []projection) int {
	return slices.IndexFunc(projs, func(p projection) bool { return p.kind == derefProjection })
}

func fieldPath(projs []projection) []string {
	var path []string
	for _, p := range projs {
		if p.kind != fieldProjection {
			break
		}
		path = append(path, p.field)
	}
	return path
}

// joinUse adds u to the minimal list: a place whose ancestor is in it widens the ancestor's mode, one that
// is the ancestor of others takes their place.
func joinUse(list []captureUse, u captureUse) []captureUse {
	for i := range list {
		if l := &list[i]; l.variable == u.variable && isPrefix(l.projs, u.projs) {
			l.widen(u)
			return list
		}
	}
	out := list[:0]
	at := -1
	for _, l := range list {
		if l.variable != u.variable || !isPrefix(u.projs, l.projs) {
			out = append(out, l)
			continue
		}
		if at < 0 {
			at = len(out)
		}
		u.widen(l)
	}
	if at < 0 {
		return append(out, u)
	}
	return slices.Insert(out, at, u)
}

func (u *captureUse) widen(o captureUse) {
	if o.mode > u.mode {
		u.mode, u.at = o.mode, o.at
	}
	u.sure = max(u.sure, o.sure)
}

func isPrefix(a, b []projection) bool {
	if len(a) > len(b) {
		return false
	}
	for i := range a {
		if a[i].kind != b[i].kind || a[i].field != b[i].field {
			return false
		}
	}
	return true
}

// ownCallMode is how a call of the closure uses it: ByMove if it gives a captured value away.
func (b *builder) ownCallMode() CaptureMode {
	mode := ByRef
	for _, u := range b.uses {
		if u.sure > mode {
			mode = u.sure
		}
	}
	return mode
}

// take is the effect of a nested body's capture on this body, where the nested body is created.
func (b *builder) take(c *Captured, at hir.Span) {
	p := b.variable(c.Var)
	for i, step := range c.projs {
		ty := c.Ty
		if i+1 < len(c.projs) {
			ty = c.projs[i+1].before
		}
		switch step.kind {
		case fieldProjection:
			p = p.field(step.field, ty)
		case derefProjection:
			p = p.deref(ty)
		}
	}
	switch {
	case c.Unsure:
		b.unknownUse(p, at)
	case c.Mode == ByMove && b.copies(p.ty) == types.Yes:
		b.read(p, at)
	case c.Mode == ByMove:
		b.move(p, at, b.copies(p.ty) == types.Maybe)
	default:
		b.borrow(p, c.Mode == ByMutRef, at)
	}
}

// Step is one step from a variable to a place in it: a deref, or else a field.
type Step struct {
	Deref bool
	Field string
	Of    types.Ty // the type it is a step of
}

// Steps are the whole way from the variable to the captured place, derefs included.
func (c *Captured) Steps() []Step {
	out := make([]Step, len(c.projs))
	for i, p := range c.projs {
		out[i] = Step{Deref: p.kind == derefProjection, Field: p.field, Of: p.before}
	}
	return out
}
