package machine

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/types"
)

// Size is how large a future is, in bytes, on a 64-bit target; with Known false, Why says what is missing.
type Size struct {
	Bytes uint64
	Known bool
	Why   string
}

// String is the size for people.
func (s Size) String() string {
	switch {
	case !s.Known:
		return "unknown: " + s.Why
	case s.Bytes == 1:
		return "1 byte"
	}
	return fmt.Sprintf("%d bytes", s.Bytes)
}

// size is the future's own, as its function declares it.
func (s *Set) size(t *types.Future) Size {
	l, why, ok := s.FutureLayout(t)
	return Size{Bytes: l.Size, Known: ok, Why: why}
}

// sized is what is remembered of a future's layout.
type sized struct {
	l    types.Layout
	why  string
	ok   bool
	busy bool
}

// FutureLayout implements types.Coroutines. It follows rustc_abi::layout::coroutine: captures, a tag and
// what is stored at several suspension points lie side by side; what is stored at one alone lies behind them,
// over what other points have there, unless both need their storage at one moment.
func (s *Set) FutureLayout(f *types.Future) (types.Layout, string, bool) {
	key := Key{f.Fn, f.Expr}
	plain := len(f.Args) == 0 && f.Fn != nil
	if got, ok := s.sizes[key]; ok && (plain || got.busy) {
		if got.busy {
			return types.Layout{}, "it holds itself", false
		}
		return got.l, got.why, got.ok
	}
	if s.sizes == nil {
		s.sizes = map[Key]sized{}
	}
	s.sizes[key] = sized{busy: true}
	var out sized
	out.l, out.why, out.ok = s.layOut(f)
	if plain {
		s.sizes[key] = out
	} else {
		delete(s.sizes, key)
	}
	return out.l, out.why, out.ok
}

func (s *Set) layOut(f *types.Future) (types.Layout, string, bool) {
	all := s.partsOf(f.Fn)
	if all == nil {
		return types.Layout{}, "the body of `" + defName(f.Fn) + "` is not known", false
	}
	p, known := all[f.Expr]
	if !known {
		return types.Layout{}, "the body of the async block is not known", false
	}
	sh := s.shapeOf(f.Fn, f.Expr)
	if sh == nil {
		return types.Layout{}, "the body of the async block is not known", false
	}
	c := coroutine{set: s, f: f, shape: sh, penv: s.env.ParamEnv(f.Fn), layouts: map[body.LocalID]types.Layout{}}
	if !c.captured(p.fields[:p.captured]) || !c.saved() || !c.promote() {
		return types.Layout{}, c.why, false
	}
	return c.arrange(), "", true
}

// coroutine is a future being laid out.
type coroutine struct {
	set   *Set
	f     *types.Future
	shape *shape
	penv  types.ParamEnv
	why   string

	upvars  []types.Layout
	layouts map[body.LocalID]types.Layout
	order   []body.LocalID // the locals stored anywhere, as they are met
	// variants are what is stored at each suspension point; at are the points of each local.
	variants [][]body.LocalID
	at       map[body.LocalID][]int
	promoted map[body.LocalID]bool
}

func (c *coroutine) fail(format string, args ...any) bool {
	if c.why == "" {
		c.why = fmt.Sprintf(format, args...)
	}
	return false
}

func (c *coroutine) layout(t types.Ty, what string) (types.Layout, bool) {
	l, why, ok := c.set.env.Layout(types.Subst(t, c.f.Fn, c.f.Args), c.penv)
	if f, future := t.(*types.Future); future && !ok {
		return l, c.fail("%s", within(f, why))
	}
	if !ok {
		return l, c.fail("%s: %s", what, why)
	}
	return l, true
}

// within says why the size of an awaited future is not known: of futures in futures, the innermost is named.
func within(f *types.Future, why string) string {
	const inner = "in the future of "
	if strings.HasPrefix(why, inner) || strings.Contains(why, types.FutureName(f)) {
		return why
	}
	return "in " + types.FutureName(f) + ", " + why
}

// called is a value as a reason says it.
func called(name string, t types.Ty) string {
	f, future := t.(*types.Future)
	switch {
	case name != "":
		return "`" + name + "`"
	case future:
		return types.FutureName(f)
	}
	return "a value without a name"
}

// captured lays out what the future holds from the start.
func (c *coroutine) captured(fields []types.FutureField) bool {
	for _, f := range fields {
		if !f.Sure {
			return c.fail("how `%s` is captured is not known", f.Name)
		}
		l, ok := c.layout(f.Ty, called(f.Name, f.Ty))
		if !ok {
			return false
		}
		c.upvars = append(c.upvars, l)
	}
	return true
}

// saved lays out what is stored at each point. A value that needs drop and is moved later comes with a flag
// that says whether it is still there.
func (c *coroutine) saved() bool {
	c.at = map[body.LocalID][]int{}
	for i := range c.shape.points {
		point := &c.shape.points[i]
		if point.macro {
			return c.fail("what a macro keeps of its own is not known")
		}
		if l := point.gone; l != nil {
			return c.fail("%s has been moved out of in part", called(l.name, l.declared))
		}
		var variant []body.LocalID
		for _, a := range point.stored {
			l := c.shape.locals[a.local]
			if !a.sure {
				return c.fail("whether %s is stored is not known", called(l.name, l.declared))
			}
			if _, seen := c.at[a.local]; !seen {
				lay, ok := c.layout(l.kept, called(l.name, l.declared))
				if !ok {
					return false
				}
				lay.Niche = types.Niche{} // it lies in a MaybeUninit
				c.layouts[a.local] = lay
				c.order = append(c.order, a.local)
			}
			c.at[a.local] = append(c.at[a.local], i)
			variant = append(variant, a.local)
		}
		c.variants = append(c.variants, variant)
	}
	return true
}

// promote finds the locals that lie beside all others.
func (c *coroutine) promote() bool {
	c.promoted = map[body.LocalID]bool{}
	for l, points := range c.at {
		c.promoted[l] = len(points) > 1
	}
	conflicts, ok := c.set.conflicts(c.f.Fn, c.f.Expr, c.shape, c.order)
	if !ok {
		return c.fail("which values are there at one time is not known")
	}
	count := map[body.LocalID]int{}
	for _, a := range c.order {
		for _, b := range c.order {
			if conflicts.Have(a, b) {
				count[a]++
			}
		}
	}
	for _, a := range c.order {
		for _, b := range c.order {
			if c.promoted[a] || c.promoted[b] || c.at[a][0] == c.at[b][0] || !conflicts.Have(a, b) {
				continue
			}
			if count[a] > count[b] {
				c.promoted[a] = true
			} else {
				c.promoted[b] = true
			}
		}
	}
	used := map[int]bool{}
	for _, l := range c.order {
		if !c.promoted[l] {
			used[c.at[l][0]] = true
		}
	}
	if len(used) < 2 { // nothing to lie over
		for _, l := range c.order {
			c.promoted[l] = true
		}
	}
	return true
}

// arrange puts the parts in their places. A future has three states beside its suspension points: not begun,
// done, panicked.
func (c *coroutine) arrange() types.Layout {
	states := uint64(len(c.shape.points) + 3)
	tag := types.Layout{Size: 1, Align: 1, Niche: types.Niche{Size: 1, Free: 256 - min(states, 256)}}
	if states > 256 {
		tag = types.Layout{Size: 2, Align: 2, Niche: types.Niche{Size: 2, Free: 1<<16 - states}}
	}
	prefix := append(append([]types.Layout{}, c.upvars...), tag)
	for _, l := range c.order {
		if c.promoted[l] {
			prefix = append(prefix, c.layouts[l])
			prefix = append(prefix, c.flag(l)...)
		}
	}
	out := types.Struct(prefix)
	base, align := out.Size, out.Align
	for _, variant := range c.variants {
		var own []types.Layout
		for _, l := range variant {
			if !c.promoted[l] {
				own = append(own, c.layouts[l])
				own = append(own, c.flag(l)...)
			}
		}
		v := types.After(own, base, align)
		out.Size, out.Align = max(out.Size, v.Size), max(out.Align, v.Align)
	}
	if rest := out.Size % out.Align; rest > 0 {
		out.Size += out.Align - rest
	}
	return out
}

// flag is the drop flag of a local, if it has one.
func (c *coroutine) flag(l body.LocalID) []types.Layout {
	if c.shape.locals[l].flag {
		return []types.Layout{{Size: 1, Align: 1}}
	}
	return nil
}
