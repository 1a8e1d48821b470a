package types

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

// infer works out the types of one body. It never fails: what it cannot know is Unknown. It reports no
// type errors; where two types do not fit, it keeps what it has.
type infer struct {
	table
	e    *Env
	fn   *index.Def
	body *hir.Body
	res  *Result
	penv ParamEnv

	self   []Ty // the function's own parameters, as arguments for nested closures and blocks
	blocks []hir.ExprID
	frames []frame
	loops  []loopFrame

	pending []pending // trait obligations that wait for their subject's type
	implied []implied
	unsized []unsizing
	guessed []guessed
	trials  int                 // how many trials are under way
	scoped  map[*index.Def]bool // whether a trait is in scope, as far as asked
	// following is how many impls' where-clauses are being followed, one inside the other.
	following int

	w *weigher // of what holds in penv
}

// frame is a function-like body being inferred: what `return` and `?` leave.
type frame struct{ ret Ty }

// loopFrame is a breakable expression: a loop, or a labelled block.
type loopFrame struct {
	label string
	ty    Ty
	block bool // only a labelled break leaves it
	broke bool
}

// Infer works out the types of fn's body. It reads signatures through e and no other bodies.
func Infer(e *Env, fn *index.Def, body *hir.Body) *Result {
	in := &infer{
		e: e, fn: fn, body: body,
		penv: e.ParamEnv(fn),
		res: &Result{
			Fn: fn, Body: body,
			Exprs:    make([]Ty, len(body.Exprs)),
			Pats:     make([]Ty, len(body.Pats)),
			Locals:   make([]Ty, len(body.Locals)),
			Modes:    make([]BindMode, len(body.Pats)),
			Adjusts:  map[hir.ExprID]*Adjust{},
			Callees:  map[hir.ExprID]*Callee{},
			PathDefs: map[hir.ExprID]*index.Def{},
			PatDefs:  map[hir.PatID]*index.Def{},
		},
	}
	in.w = newWeigher(e, in.penv)
	in.self = e.identityArgs(fn)
	in.function()
	in.settle()
	in.demandUnsized()
	in.takeOnImplied()
	in.finishResult()
	return in.res
}

// function infers the whole body against the signature.
func (in *infer) function() {
	sig := in.e.Sig(in.fn)
	in.res.Async = sig.Async
	params := sig.Params
	if sig.HasSelf && len(params) > 0 {
		if in.body.SelfPat != nil {
			in.pattern(in.body.SelfPat, params[0], BindMove)
		}
		params = params[1:]
	}
	for i, p := range in.body.Params {
		var t Ty = &Unknown{Why: "a parameter without a type"}
		if i < len(params) {
			t = params[i]
		}
		in.pattern(p, t, BindMove)
	}
	ret := in.openReturn(sig)
	in.frames = append(in.frames, frame{ret: ret})
	got := in.expr(in.body.Root, ret)
	in.coerce(tailOf(in.body.Root), got, ret)
	in.frames = in.frames[:0]
	in.demandOfSignature(sig)
}

// finishResult replaces every variable left in the result.
func (in *infer) finishResult() {
	r := in.res
	fill := func(list []Ty) {
		for i, t := range list {
			if t == nil {
				list[i] = &Unknown{Why: "it was not reached"}
				continue
			}
			list[i] = in.finish(t)
		}
	}
	fill(r.Exprs)
	fill(r.Pats)
	fill(r.Locals)
	fill(r.Hidden)
	for _, c := range r.Callees {
		for i := range c.Args {
			c.Args[i] = in.finish(c.Args[i])
		}
	}
	for _, a := range r.Adjusts {
		for i := range a.Derefs {
			a.Derefs[i].To = in.finish(a.Derefs[i].To)
		}
	}
	for i := range r.Obligations {
		r.Obligations[i].Ty = in.finish(r.Obligations[i].Ty)
	}
	r.Obligations = in.concerning(r.Obligations)
}

// tailOf is the expression whose value e's value is: a block's tail, as deep as it goes.
func tailOf(e hir.Expr) hir.Expr {
	for {
		b, ok := e.(*hir.Block)
		if !ok || b.Tail == nil {
			return e
		}
		e = b.Tail
	}
}

func (in *infer) scope() index.Scope {
	return index.Scope{Def: in.fn, Blocks: in.blocks}
}

// lower is a type written in the body; `_` is a fresh variable.
func (in *infer) lower(t hir.TypeRef) Ty {
	if t == nil {
		return in.fresh()
	}
	return in.norm(in.e.LowerTy(in.scope(), t, LowerOpts{Infer: in.fresh}))
}

// lowerPath is the type that a path in an expression or pattern names: arguments that it leaves out are inferred.
func (in *infer) lowerPath(p hir.Path) Ty {
	return in.norm(in.e.LowerTy(in.scope(), &hir.PathType{Path: p}, LowerOpts{Infer: in.fresh, InferDefaults: true}))
}

// expr infers x, given what is wanted of it (nil when nothing is), and records its type.
func (in *infer) expr(x hir.Expr, want Ty) Ty {
	if x == nil {
		return unit
	}
	t := in.exprKind(x, want)
	in.res.Exprs[x.ID()] = t
	return t
}

// known is x's type so far, with bound variables followed.
func (in *infer) known(t Ty) Ty {
	s := in.shallow(t)
	if _, ok := s.(*Var); ok && len(in.pending) > 0 && in.trials == 0 {
		in.selectPending()
		s = in.shallow(t)
	}
	return s
}

var unit Ty = &Tuple{}
var never Ty = &Never{}

func prim(name string) Ty { return &Prim{Name: name} }

func isNever(t Ty) bool { _, ok := t.(*Never); return ok }

func unknown(why string) Ty { return &Unknown{Why: why} }

// exprKind is the type of x by its kind.
func (in *infer) exprKind(x hir.Expr, want Ty) Ty {
	switch x := x.(type) {
	case *hir.Missing:
		return unknown("an expression is missing here")
	case *hir.Lit:
		return in.literal(x)
	case *hir.PathExpr:
		if x.Local != hir.NoLocal {
			return in.localType(x.Local)
		}
		return in.pathValue(x, want)
	case *hir.Block:
		return in.block(x, want)
	case *hir.Async:
		return in.asyncBlock(x, want)
	case *hir.Closure:
		return in.closure(x, want)
	case *hir.Call:
		return in.call(x, want)
	case *hir.MethodCall:
		return in.methodCall(x, want)
	case *hir.Field:
		return in.field(x)
	case *hir.Index:
		return in.index(x)
	case *hir.Unary:
		return in.unary(x, want)
	case *hir.Ref:
		return in.reference(x, want)
	case *hir.Binary:
		return in.binary(x, want)
	case *hir.Assign:
		l := in.expr(x.L, nil)
		r := in.expr(x.R, l)
		in.coerce(x.R, r, l)
		return unit
	case *hir.AssignOp:
		return in.assignOp(x)
	case *hir.Underscore:
		return in.fresh()
	case *hir.Cast:
		return in.cast(x)
	case *hir.Await:
		return in.await(x)
	case *hir.Try:
		return in.try_(x)
	case *hir.Let:
		t := in.expr(x.X, nil)
		in.pattern(x.Pat, t, BindMove)
		return prim("bool")
	case *hir.If:
		return in.ifExpr(x, want)
	case *hir.Match:
		return in.match(x, want)
	case *hir.Loop:
		in.loops = append(in.loops, loopFrame{label: x.Label, ty: in.fresh()})
		in.expr(x.Body, unit)
		l := in.popLoop()
		if !l.broke {
			return never
		}
		return l.ty
	case *hir.While:
		in.loops = append(in.loops, loopFrame{label: x.Label, ty: unit})
		in.expr(x.Cond, prim("bool"))
		in.expr(x.Body, unit)
		in.popLoop()
		return unit
	case *hir.For:
		it := in.expr(x.Iter, nil)
		in.pattern(x.Pat, in.iterItem(x.Iter, it), BindMove)
		in.loops = append(in.loops, loopFrame{label: x.Label, ty: unit})
		in.expr(x.Body, unit)
		in.popLoop()
		return unit
	case *hir.Break:
		in.breakExpr(x)
		return never
	case *hir.Continue:
		return never
	case *hir.Return:
		f := in.frames[len(in.frames)-1]
		if x.X == nil {
			in.unify(f.ret, unit)
		} else {
			in.coerce(x.X, in.expr(x.X, f.ret), f.ret)
		}
		return never
	case *hir.Yield:
		in.expr(x.X, nil)
		return unit
	case *hir.Range:
		return in.rangeExpr(x)
	case *hir.StructLit:
		return in.structLit(x, want)
	case *hir.Tuple:
		var wants []Ty
		if t, ok := in.wanted(want).(*Tuple); ok && len(t.Elems) == len(x.Elems) {
			wants = t.Elems
		}
		elems := make([]Ty, len(x.Elems))
		for i, el := range x.Elems {
			var w Ty
			if wants != nil {
				w = wants[i]
			}
			elems[i] = in.expr(el, w)
			if w != nil && in.coerce(el, elems[i], w) {
				elems[i] = w
			}
		}
		return &Tuple{Elems: elems}
	case *hir.Array:
		return in.array(x, want)
	case *hir.Format:
		return in.format(x)
	case *hir.Select:
		return in.selectExpr(x, want)
	case *hir.Join:
		return in.join(x)
	case *hir.PinMacro:
		t := in.expr(x.X, nil)
		return in.pinned(&Ref{Mut: true, Elem: t, Region: RegionLocal})
	case *hir.MacroCall:
		return in.macroCall(x)
	}
	return unknown("an expression of a kind we do not read")
}

// wanted is the head of an expectation, or nil.
func (in *infer) wanted(want Ty) Ty {
	if want == nil {
		return nil
	}
	return in.shallow(want)
}

func (in *infer) localType(l hir.LocalID) Ty {
	if in.res.Locals[l] == nil {
		in.res.Locals[l] = in.fresh()
	}
	return in.res.Locals[l]
}

func (in *infer) popLoop() loopFrame {
	l := in.loops[len(in.loops)-1]
	in.loops = in.loops[:len(in.loops)-1]
	return l
}

func (in *infer) literal(x *hir.Lit) Ty {
	switch x.Kind {
	case hir.IntLit:
		if s := numericSuffix(x.Text); s != "" {
			return prim(s)
		}
		return in.freshKind(intVar)
	case hir.FloatLit:
		if s := numericSuffix(x.Text); s != "" {
			return prim(s)
		}
		return in.freshKind(floatVar)
	case hir.BoolLit:
		return prim("bool")
	case hir.CharLit:
		return prim("char")
	case hir.StrLit:
		return &Ref{Elem: prim("str"), Region: RegionStatic}
	case hir.ByteLit:
		return prim("u8")
	case hir.ByteStrLit:
		return &Ref{Elem: &Array{Elem: prim("u8"), Len: "_"}, Region: RegionStatic}
	case hir.CStrLit:
		if d := in.e.lang.cstr; d != nil {
			return &Ref{Elem: &Adt{Def: d}, Region: RegionStatic}
		}
	}
	return unknown("a literal of a kind we do not read")
}

// numericSuffix is the type that ends a numeric literal, as in 5u64.
func numericSuffix(text string) string {
	for _, s := range [...]string{"i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize", "f32", "f64"} {
		if len(text) > len(s) && text[len(text)-len(s):] == s {
			// 0xf32 is a number; hexadecimal digits end no literal with a float suffix.
			if s[0] == 'f' && len(text) > 1 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X') {
				return ""
			}
			return s
		}
	}
	return ""
}

// block infers a block; its value is its tail's, () without one, ! when it cannot be left.
func (in *infer) block(b *hir.Block, want Ty) Ty {
	labelled := b.Label != ""
	var result Ty
	if labelled {
		result = in.fresh()
		if want != nil {
			result = want
		}
		in.loops = append(in.loops, loopFrame{label: b.Label, ty: result, block: true})
	}
	in.blocks = append([]hir.ExprID{b.ID()}, in.blocks...)
	diverges := false
	for _, s := range b.Stmts {
		if in.statement(s) {
			diverges = true
		}
	}
	var t Ty
	switch {
	case b.Tail != nil:
		t = in.expr(b.Tail, want)
		if diverges {
			t = never
		}
	case diverges:
		t = never
	default:
		t = unit
	}
	in.blocks = in.blocks[1:]
	if b.Kind == hir.TryBlock {
		return unknown("try blocks are not stable")
	}
	if !labelled {
		return t
	}
	l := in.popLoop()
	in.coerce(tailOf(b), t, result)
	if !l.broke {
		return t
	}
	return result
}

// statement infers s and reports whether control never passes it.
func (in *infer) statement(s hir.Stmt) bool {
	switch s := s.(type) {
	case *hir.LetStmt:
		return in.let(s)
	case *hir.ExprStmt:
		var want Ty
		if !s.Semi {
			want = unit
		}
		return isNever(in.shallow(in.expr(s.X, want)))
	case *hir.PinStmt:
		old := in.expr(s.Old, nil)
		in.pattern(s.Pat, in.pinned(&Ref{Mut: true, Elem: old, Region: RegionLocal}), BindMove)
	}
	return false
}

func (in *infer) let(s *hir.LetStmt) bool {
	diverges := false
	var t Ty
	if s.Ty != nil {
		t = in.lower(s.Ty)
	}
	if s.Init != nil {
		got := in.expr(s.Init, t)
		diverges = isNever(in.shallow(got)) && s.Else == nil
		switch {
		case t == nil && diverges:
			t = in.fresh()
		case t == nil:
			t = got
		default:
			in.coerce(s.Init, got, t)
			in.takeRegions(got, t)
		}
	}
	if t == nil {
		t = in.fresh()
	}
	in.pattern(s.Pat, t, BindMove)
	if s.Else != nil {
		in.expr(s.Else, never)
	}
	return diverges
}

// takeRegions is called where a written type without lifetimes gets its value: the value's region is then
// the better knowledge. The written term is fresh, so its outermost reference may be updated in place.
func (in *infer) takeRegions(got, written Ty) {
	g, ok1 := in.shallow(got).(*Ref)
	w, ok2 := in.shallow(written).(*Ref)
	if ok1 && ok2 && w.Region == RegionUnknown {
		w.Region, w.Name = g.Region, g.Name
	}
}

func (in *infer) asyncBlock(x *hir.Async, want Ty) Ty {
	out := in.fresh()
	if w := in.wanted(want); w != nil {
		if o, ok := in.futureBoundOutput(w); ok {
			in.unify(out, o)
		}
	}
	f := &Future{Fn: in.fn, Expr: x.ID(), Args: in.self, Output: out}
	in.nested(out, func() {
		got := in.expr(x.Body, out)
		in.coerce(tailOf(x.Body), got, out)
	})
	return f
}

// nested runs f as the body of a closure or async block that returns ret.
func (in *infer) nested(ret Ty, f func()) {
	in.frames = append(in.frames, frame{ret: ret})
	loops := in.loops
	in.loops = nil
	f()
	in.loops = loops
	in.frames = in.frames[:len(in.frames)-1]
}

func (in *infer) closure(x *hir.Closure, want Ty) Ty {
	params := make([]Ty, len(x.Params))
	var wantParams []Ty
	var wantRet Ty
	if want != nil {
		wantParams, wantRet = in.closureSignature(in.shallow(want))
	}
	for i, p := range x.Params {
		if p.Ty != nil {
			params[i] = in.lower(p.Ty)
		} else {
			params[i] = in.fresh()
		}
		if i < len(wantParams) {
			in.unify(params[i], wantParams[i])
			if p.Ty == nil {
				params[i] = wantParams[i]
			}
		}
	}
	out := in.fresh()
	if x.Ret != nil {
		out = in.lower(x.Ret)
	}
	c := &Closure{Fn: in.fn, Expr: x.ID(), Args: in.self, Async: x.Async, Params: params, Ret: out}
	bodyWant := out
	if x.Async {
		c.Ret = &Future{Fn: in.fn, Expr: x.ID(), Args: in.self, Output: out, Closure: true}
	} else if wantRet != nil && x.Ret == nil {
		if _, free := in.shallow(wantRet).(*Var); !free {
			in.unify(out, wantRet)
		}
	}
	for i, p := range x.Params {
		in.pattern(p.Pat, params[i], BindMove)
	}
	in.nested(out, func() {
		got := in.expr(x.Body, bodyWant)
		if !in.coerce(tailOf(x.Body), got, out) {
			return
		}
	})
	return c
}

func (in *infer) ifExpr(x *hir.If, want Ty) Ty {
	in.expr(x.Cond, prim("bool"))
	then := in.expr(x.Then, want)
	if x.Else == nil {
		return unit
	}
	els := in.expr(x.Else, want)
	return in.joinTypes(want, branch{x.Then, then}, branch{x.Else, els})
}

// branch is one of several expressions that must agree on a type.
type branch struct {
	x hir.Expr
	t Ty
}

// joinTypes is the common type of branches; ! joins anything.
func (in *infer) joinTypes(want Ty, bs ...branch) Ty {
	var result Ty
	if w := in.wanted(want); w != nil {
		if _, free := w.(*Var); !free {
			if _, unk := w.(*Unknown); !unk {
				result = want
			}
		}
	}
	all := true
	for _, b := range bs {
		if isNever(in.shallow(b.t)) {
			continue
		}
		all = false
		if result == nil {
			result = b.t
			continue
		}
		in.coerce(tailOf(b.x), b.t, result)
	}
	if all {
		return never
	}
	return result
}

func (in *infer) match(x *hir.Match, want Ty) Ty {
	t := in.expr(x.X, nil)
	bs := make([]branch, 0, len(x.Arms))
	for _, a := range x.Arms {
		in.pattern(a.Pat, t, BindMove)
		if a.Guard != nil {
			in.expr(a.Guard, prim("bool"))
		}
		bs = append(bs, branch{a.Body, in.expr(a.Body, want)})
	}
	return in.joinTypes(want, bs...)
}

func (in *infer) breakExpr(x *hir.Break) {
	var l *loopFrame
	for i := len(in.loops) - 1; i >= 0; i-- {
		f := &in.loops[i]
		if x.Label == "" && !f.block || x.Label != "" && f.label == x.Label {
			l = f
			break
		}
	}
	if l == nil {
		in.expr(x.X, nil)
		return
	}
	l.broke = true
	ty := l.ty
	if x.X == nil {
		in.unify(ty, unit)
		return
	}
	in.coerce(x.X, in.expr(x.X, ty), ty)
}

func (in *infer) array(x *hir.Array, want Ty) Ty {
	elem := in.fresh()
	switch w := in.wanted(want).(type) {
	case *Array:
		elem = w.Elem
	case *Adt:
		if x.Vec && len(w.Args) > 0 && w.Def == in.e.lang.vec {
			elem = w.Args[0]
		}
	case *Ref:
		if s, ok := in.shallow(w.Elem).(*Slice); ok {
			elem = s.Elem
		}
	}
	for _, el := range x.Elems {
		in.coerce(el, in.expr(el, elem), elem)
	}
	if x.Repeat != nil {
		in.expr(x.Repeat, prim("usize"))
	}
	if x.Vec {
		return in.e.lang.adt(in.e.lang.vec, elem)
	}
	length := x.Len
	if x.Repeat == nil {
		length = itoa(len(x.Elems))
	}
	return &Array{Elem: elem, Len: length, Length: in.e.constant(in.scope(), length, 0)}
}

func (in *infer) rangeExpr(x *hir.Range) Ty {
	idx := in.fresh()
	for _, end := range []hir.Expr{x.Lo, x.Hi} {
		if end != nil {
			in.coerce(end, in.expr(end, idx), idx)
		}
	}
	l := in.e.lang
	switch {
	case x.Lo == nil && x.Hi == nil:
		return l.adt(l.rangeFull)
	case x.Hi == nil:
		return l.adt(l.rangeFrom, idx)
	case x.Lo == nil && x.Inclusive:
		return l.adt(l.rangeToInclusive, idx)
	case x.Lo == nil:
		return l.adt(l.rangeTo, idx)
	case x.Inclusive:
		return l.adt(l.rangeInclusive, idx)
	}
	return l.adt(l.rangeBoth, idx)
}

// await infers x.await: what IntoFuture says of its operand.
func (in *infer) await(x *hir.Await) Ty {
	t := in.expr(x.X, nil)
	return in.awaited(t)
}

func (in *infer) awaited(t Ty) Ty {
	head := in.known(t)
	switch f := head.(type) {
	case *Future:
		return f.Output
	case *Proj:
		if out, ok := in.asyncOutput(f); ok {
			return out
		}
	case *Unknown:
		return unknown("it awaits a future of unknown type")
	case *Never:
		return never
	}
	return in.projectLater(in.e.lang.intoFuture, t, nil, "Output")
}

// asyncOutput is what a future gives that the call of something with an `AsyncFn() -> T` bound made: T.
func (in *infer) asyncOutput(p *Proj) (out Ty, ok bool) {
	if !in.isAsyncFnTrait(p.Trait) || p.Name == "Output" {
		return nil, false
	}
	for _, b := range in.boundsOf(in.shallow(p.Self)) {
		if in.isAsyncFnTrait(b.Trait) {
			if out := b.Assoc["Output"]; out != nil {
				return out, true
			}
			ok = true
		}
	}
	return unit, ok
}

// try_ infers x?: Result's Ok, Option's Some.
func (in *infer) try_(x *hir.Try) Ty {
	t := in.expr(x.X, nil)
	l := in.e.lang
	if a, ok := in.known(t).(*Adt); ok && len(a.Args) > 0 {
		switch a.Def {
		case nil:
		case l.result, l.option, l.poll:
			return a.Args[0]
		case l.controlFlow:
			if len(a.Args) > 1 {
				return a.Args[1]
			}
		}
	}
	return in.projectLater(l.try, t, nil, "Output")
}

func (in *infer) format(x *hir.Format) Ty {
	for _, a := range x.Args {
		in.expr(a, nil)
	}
	for _, a := range x.Values {
		in.expr(a, nil)
	}
	l := in.e.lang
	switch x.Result {
	case hir.FormatString:
		return l.adt(l.string)
	case hir.FormatArgs:
		return l.adt(l.arguments)
	case hir.FormatNever:
		return never
	case hir.FormatIO:
		if x.Dest == nil {
			return unknown("write! without a destination")
		}
		dest := in.expr(x.Dest, nil)
		arg := l.adt(l.arguments)
		return in.callMethod(methodSite{id: x.ID(), recv: x.Dest, recvTy: dest, name: "write_fmt", argTys: []Ty{arg}})
	case hir.FormatError:
		return in.e.macroType(in.scope(), x.Macro)
	case hir.FormatNamed:
		return l.adt(in.e.Index.Lookup(x.Type))
	}
	return unit
}

func (in *infer) macroCall(x *hir.MacroCall) Ty {
	for _, r := range x.Reads {
		in.expr(r, nil)
	}
	var last Ty
	for _, a := range x.Args {
		last = in.expr(a, nil)
	}
	if x.Diverges {
		return never
	}
	if x.Kind == "dbg" {
		switch len(x.Args) {
		case 0:
			return unit
		case 1:
			return last
		}
		elems := make([]Ty, len(x.Args))
		for i, a := range x.Args {
			elems[i] = in.res.Exprs[a.ID()]
		}
		return &Tuple{Elems: elems}
	}
	if x.Type != "" {
		return in.e.lang.adt(in.e.Index.Lookup(x.Type))
	}
	return unknown("the macro `" + x.Path + "!` is not read")
}

// selectExpr infers select!: each pattern against its future's output, the handlers against each other.
func (in *infer) selectExpr(x *hir.Select, want Ty) Ty {
	for i := range x.Arms {
		a := &x.Arms[i]
		if a.Cond != nil {
			in.expr(a.Cond, prim("bool"))
		}
		in.expr(a.Future, nil)
	}
	var bs []branch
	for i := range x.Arms {
		a := &x.Arms[i]
		out := in.awaited(in.res.Exprs[a.Future.ID()])
		if a.Pat != nil {
			in.pattern(a.Pat, out, BindMove)
		}
		if a.Handler != nil {
			bs = append(bs, branch{a.Handler, in.expr(a.Handler, want)})
		}
	}
	if x.Else != nil {
		bs = append(bs, branch{x.Else, in.expr(x.Else, want)})
	}
	if len(bs) == 0 {
		return never
	}
	return in.joinTypes(want, bs...)
}

func (in *infer) join(x *hir.Join) Ty {
	elems := make([]Ty, len(x.Args))
	var err Ty
	for i, a := range x.Args {
		elems[i] = in.awaited(in.expr(a, nil))
		if !x.Try {
			continue
		}
		r, ok := in.known(elems[i]).(*Adt)
		if !ok || r.Def != in.e.lang.result || len(r.Args) < 2 {
			elems[i] = unknown("try_join! of something that is no Result")
			continue
		}
		elems[i] = r.Args[0]
		err = r.Args[1]
	}
	var t Ty = &Tuple{Elems: elems}
	if x.Try {
		if err == nil {
			err = unknown("try_join! of something that is no Result")
		}
		return in.e.lang.adt(in.e.lang.result, t, err)
	}
	return t
}

func (in *infer) pinned(ptr Ty) Ty { return in.e.lang.adt(in.e.lang.pin, ptr) }

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + string(rune('0'+n%10))
}
