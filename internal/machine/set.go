package machine

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// Set is the futures of one snapshot, computed when asked. It tells the solver what futures and closures
// are made of, and asks the solver about them in turn. It serves one goroutine; sets over the same Bodies share what
// those remember.
type Set struct {
	env    *types.Env
	bodies Bodies
	sizes  map[Key]sized
	linked map[Key][]Link
}

var _ types.Coroutines = (*Set)(nil)

// NewSet makes a Set over bodies. Its Env is base's, with the Set to say what is in a future.
func NewSet(base *types.Env, bodies Bodies) *Set {
	s := &Set{bodies: bodies}
	s.env = base.With(s, s.hidden)
	return s
}

// Env is the solver that knows this set's futures. Bodies must lower with it.
func (s *Set) Env() *types.Env { return s.env }

// facts are fn's, nil without a body.
func (s *Set) facts(fn *index.Def) *Facts {
	if fn == nil {
		return nil
	}
	return s.bodies.Facts(fn)
}

// FutureFields implements types.Coroutines: the captures, then what is stored at some suspension point.
func (s *Set) FutureFields(f *types.Future) (fields []types.FutureField, why string, ok bool) {
	all := s.partsOf(f.Fn)
	if all == nil {
		return nil, "the body of `" + defName(f.Fn) + "` is not known", false
	}
	p, ok := all[f.Expr]
	if !ok {
		return nil, "the body of the async block is not known", false
	}
	return p.fields, "", true
}

// storedOnce are the locals stored at any point, each with the first point it is stored at. A parameter
// bound by its own name is left out: it is among the captures already.
func storedOnce(facts *Facts, g *body.Graph) []types.FutureField {
	res := facts.Flow[g.Expr]
	if res == nil {
		return nil
	}
	at := map[body.LocalID]int{} // index into out
	var out []types.FutureField
	for point, stored := range res.Stored {
		for _, a := range stored {
			if i, seen := at[a.Local]; seen {
				out[i].Sure = out[i].Sure || a.Sure
				continue
			}
			if wholeParameter(facts, g, a.Local) {
				continue
			}
			at[a.Local] = len(out)
			out = append(out, fieldOf(g, a).solverField(point))
		}
	}
	return out
}

// ClosureCaptures implements types.Coroutines.
func (s *Set) ClosureCaptures(c *types.Closure) (fields []types.FutureField, why string, ok bool) {
	p, ok := s.partsOf(c.Fn)[c.Expr]
	if !ok {
		return nil, "the closure's body is not known", false
	}
	return p.fields[:p.captured:p.captured], "", true
}

// solverField is the field as the solver wants it.
func (f Field) solverField(point int) types.FutureField {
	return types.FutureField{
		Ty: f.Ty, Name: f.Name, Span: f.Span, Why: f.Why, Suspend: point,
		Awaited: f.Why == WhyAwaited, Sure: f.Sure, Local: int32(f.Local),
	}
}

// fieldOf is a local as a field.
func fieldOf(g *body.Graph, a flow.At) Field {
	l := &g.Locals[a.Local]
	f := Field{Local: a.Local, Name: l.Name, Ty: l.Ty, Span: l.Span, Why: WhyLive, Sure: a.Sure, Gone: a.Gone}
	switch {
	case l.Kind == body.Awaitee:
		f.Why = WhyAwaited
	case l.Kind == body.Temporary:
		f.Why = WhyTemporary
	case a.Why == flow.Borrowed:
		f.Why = WhyBorrowed
	}
	return f
}

// wholeParameter says that the local is a parameter of the function itself, bound by a plain name.
func wholeParameter(facts *Facts, g *body.Graph, id body.LocalID) bool {
	l := &g.Locals[id]
	if g.Expr != types.NoExpr || l.Kind != body.Parameter || l.Hir == hir.NoLocal {
		return false
	}
	plain := func(p hir.Pat) bool {
		b, ok := p.(*hir.BindPat)
		return ok && b.Local == l.Hir && b.Sub == nil && !b.Ref
	}
	if plain(facts.Body.SelfPat) {
		return true
	}
	for _, p := range facts.Body.Params {
		if plain(p) {
			return true
		}
	}
	return false
}

// captures are what the coroutine or closure holds from the start.
func (s *Set) captures(facts *Facts, g *body.Graph) []Field {
	if g.Expr == types.NoExpr {
		return s.parameters(facts)
	}
	var out []Field
	for i := range g.Captures {
		out = append(out, captured(facts, g, &g.Captures[i]))
	}
	if c, ok := facts.Body.Exprs[g.Expr].(*hir.Closure); ok && c.Async {
		out = append(out, closureParams(facts, c)...)
	}
	return out
}

// CapturesOf are what the closure of a type takes along.
func (s *Set) CapturesOf(c *types.Closure) []Field {
	facts := s.facts(c.Fn)
	if facts == nil {
		return nil
	}
	g := facts.GraphOf(c.Expr)
	if g == nil {
		return nil
	}
	out := s.captures(facts, g)
	s.judgeSend(out, s.env.ParamEnv(c.Fn))
	return out
}

// parameters are an async fn's: the whole of each, whatever pattern binds it.
func (s *Set) parameters(facts *Facts) []Field {
	header, ok := s.env.Index.Header(facts.Fn).(*hir.Fn)
	if !ok {
		return nil
	}
	sig := s.env.Sig(facts.Fn)
	tys := sig.Params
	var out []Field
	add := func(name string, span hir.Span, sure bool) {
		if len(tys) == 0 {
			return
		}
		out = append(out, Field{Local: NoLocal, Name: name, Ty: tys[0], Span: span, Why: WhyCaptured, Sure: sure})
		tys = tys[1:]
	}
	if header.Self != nil {
		add("self", header.Self.Span, true)
	}
	boxed := s.env.BoxedAsync(facts.Fn)
	for i, p := range header.Params {
		span := p.Span
		if p.Name.Text != "" {
			span = p.Name.Span
		}
		sure := true
		if _, reference := p.Ty.(*hir.RefType); reference && boxed && i < len(facts.Body.Params) {
			var used bool
			if used, sure = mentioned(facts.Body, facts.Body.Params[i]); !used {
				tys = tys[min(1, len(tys)):]
				continue
			}
		}
		add(p.Name.Text, span, sure)
	}
	return out
}

// mentioned reports whether a body mentions what a parameter binds, and whether that is the whole parameter for sure.
// The block that async_trait makes moves in every argument but references (expand.rs, transform_block, in async-trait
// 0.1.92): those it has only where its code mentions them.
func mentioned(b *hir.Body, param hir.Pat) (used, whole bool) {
	uses := hir.Uses(b)
	for _, bind := range hir.Bindings(param) {
		used = used || len(uses[bind.Local]) > 0
	}
	_, plain := param.(*hir.BindPat)
	return used, plain
}

// closureParams are an async closure's parameters, which its future takes over from the call.
func closureParams(facts *Facts, c *hir.Closure) []Field {
	var out []Field
	for _, p := range c.Params {
		name := ""
		if b, ok := p.Pat.(*hir.BindPat); ok {
			name = facts.Body.Locals[b.Local].Name.Text
		}
		out = append(out, Field{
			Local: NoLocal, Name: name, Ty: facts.Result.Pats[p.Pat.PatID()], Span: p.Pat.Pos(),
			Why: WhyCaptured, Sure: true,
		})
	}
	return out
}

// captured is a capture of a block or closure as a field: by reference it is a reference to the place.
func captured(facts *Facts, g *body.Graph, c *body.Captured) Field {
	f := Field{Local: NoLocal, Name: placeName(facts, c), Ty: c.Ty, Span: c.Use, Why: WhyCaptured, Sure: !c.Unsure, Capture: c}
	if c.Mode != body.ByMove {
		f.Ty = &types.Ref{Mut: c.Mode == body.ByMutRef, Elem: c.Ty, Region: borrowRegion(facts, g, c)}
	}
	return f
}

// borrowRegion is the lifetime of a capture by reference. It borrows from the frame around, unless the
// place is reached through a reference, which from edition 2021 on is then reborrowed for as long as that
// reference lives: a shared one by itself, a unique one for no longer than what is before it.
func borrowRegion(facts *Facts, g *body.Graph, c *body.Captured) types.Region {
	if g.Edition < 2021 {
		return types.RegionLocal
	}
	steps, region, through := c.Steps(), types.RegionStatic, false
	for i := len(steps) - 1; i >= 0; i-- {
		r, ok := steps[i].Of.(*types.Ref)
		if !ok || !steps[i].Deref {
			continue
		}
		through = true
		switch r.Region {
		case types.RegionStatic:
		case types.RegionUnknown:
			region = types.RegionUnknown
		default:
			return types.RegionLocal
		}
		if !r.Mut {
			return region
		}
	}
	if through {
		return region
	}
	return variableRegion(facts, c)
}

// variableRegion is the lifetime of a borrow of a variable. Where that is a 'static reference, or may be one, a use of
// it as a value may as well reborrow what it points to.
func variableRegion(facts *Facts, c *body.Captured) types.Region {
	if int(c.Var) >= len(facts.Result.Locals) || c.Var < 0 {
		return types.RegionLocal
	}
	if r, ok := facts.Result.Locals[c.Var].(*types.Ref); ok && (r.Region == types.RegionStatic || r.Region == types.RegionUnknown) {
		return types.RegionUnknown
	}
	return types.RegionLocal
}

// placeName is a captured place as written: `self.name`.
func placeName(facts *Facts, c *body.Captured) string {
	name := ""
	if c.Var >= 0 && int(c.Var) < len(facts.Body.Locals) {
		name = facts.Body.Locals[c.Var].Name.Text
	}
	for _, step := range c.Path {
		name += "." + step
	}
	return name
}

// Futures are the futures written in fn, in order of text, judged. nil when fn has no body.
func (s *Set) Futures(fn *index.Def) []*Future {
	facts := s.facts(fn)
	if facts == nil {
		return nil
	}
	var out []*Future
	for _, g := range facts.coroutines() {
		out = append(out, s.future(facts, g))
	}
	return out
}

func (s *Set) future(facts *Facts, g *body.Graph) *Future {
	f := &Future{Fn: facts.Fn, Expr: g.Expr, Name: defName(facts.Fn), Span: g.Span, Keyword: g.Span, Graph: g}
	s.describe(f, facts)
	f.Captures = s.captures(facts, g)
	penv := s.env.ParamEnv(facts.Fn)
	s.judgeSend(f.Captures, penv)
	if res := facts.Flow[g.Expr]; res != nil {
		for i, point := range g.Suspends {
			f.States = append(f.States, s.state(g, point, at(res.Stored, i), at(res.Held, i), penv))
		}
	}
	if f.Ty != nil {
		f.Send = s.env.Solve(f.Ty, types.Send, penv)
		f.Static = s.env.Solve(f.Ty, types.Static, penv)
		f.Unpin = s.env.Solve(f.Ty, types.Unpin, penv)
		f.Recursion, f.RecursionSure = s.Recursion(f.Ty)
		f.Size = s.size(f.Ty)
	}
	return f
}

func at(points [][]flow.At, i int) []flow.At {
	if i < len(points) {
		return points[i]
	}
	return nil
}

// describe fills in the kind, the name, the keyword and the type.
func (s *Set) describe(f *Future, facts *Facts) {
	if f.Expr == types.NoExpr {
		if header, ok := s.env.Index.Header(facts.Fn).(*hir.Fn); ok {
			f.Keyword = header.AsyncSpan
		}
		f.Ty = s.ownType(facts.Fn)
		return
	}
	switch e := facts.Body.Exprs[f.Expr].(type) {
	case *hir.Async:
		f.Kind, f.Keyword = AsyncBlock, e.Keyword
		f.Ty, _ = facts.Result.Exprs[f.Expr].(*types.Future)
	case *hir.Closure:
		f.Kind, f.Keyword = AsyncClosure, e.Keyword
		if c, ok := facts.Result.Exprs[f.Expr].(*types.Closure); ok {
			f.Ty, _ = c.Ret.(*types.Future)
		}
	}
	f.Name = fmt.Sprintf("%s::{%s}", f.Name, f.Kind)
}

// ownType is the future of an async fn as the function itself declares it.
func (s *Set) ownType(fn *index.Def) *types.Future {
	sig := s.env.Sig(fn)
	return &types.Future{
		Fn: fn, Expr: types.NoExpr, Args: s.env.Generics(fn).Identity(), Output: sig.Ret, Params: sig.Params,
	}
}

func (s *Set) state(g *body.Graph, p body.Point, stored, held []flow.At, penv types.ParamEnv) State {
	st := State{Point: p}
	for _, a := range stored {
		st.Stored = append(st.Stored, fieldOf(g, a))
	}
	for _, a := range held {
		st.Held = append(st.Held, fieldOf(g, a))
	}
	for i := range st.Stored {
		// Moved out, so that nothing later uses it: it is stored since it was borrowed before that. What owns
		// nothing, such as a number, is not held either.
		if f := &st.Stored[i]; f.Why == WhyLive && !contains(st.Held, *f) && movedOut(g, f.Local) {
			f.Why = WhyBorrowed
		}
	}
	s.judgeSend(st.Stored, penv)
	s.judgeSend(st.Held, penv)
	return st
}

// movedOut reports whether a local is moved out as a whole, or emptied, anywhere in its body.
func movedOut(g *body.Graph, id body.LocalID) bool {
	if g.Locals[id].Drop == types.No {
		return false // a copy leaves it where it is
	}
	for i := range g.Blocks {
		for _, e := range g.Blocks[i].Effects {
			if e.Local == id && (e.Op == body.Move && (len(e.Path) == 0 || e.Empties) || e.Op == body.Init && e.Empties) {
				return true
			}
		}
	}
	return false
}

func contains(fields []Field, f Field) bool {
	for _, g := range fields {
		if g.Local == f.Local && g.Local != NoLocal {
			return true
		}
	}
	return false
}

func (s *Set) judgeSend(fields []Field, penv types.ParamEnv) {
	for i := range fields {
		fields[i].Send = s.env.Solve(fields[i].Ty, types.Send, penv)
	}
}

// hidden is the type behind an `impl Trait` in return position, as the function's body has it.
func (s *Set) hidden(o *types.Opaque) types.Ty {
	all := s.hiddenOf(o.Fn)
	if o.Hidden < 0 || o.Hidden >= len(all) {
		return nil
	}
	return all[o.Hidden]
}

func defName(fn *index.Def) string {
	if fn == nil {
		return "?"
	}
	return fn.Name
}
