package selectborrowconflict

import (
	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/types"
)

// kind is what is done with a place.
type kind uint8

const (
	read kind = iota
	shared
	mutable
	move
)

// access is something that is surely done with a place.
type access struct {
	place
	kind kind
	at   hir.Span // the place as written
	from hir.Span // the expression that does it: `at`, or the block that captures the place
}

// loan is a borrow that a value surely holds.
type loan struct {
	place
	mut bool
	at  hir.Span
	// by is the variable that holds the value; NoLocal for a value that has just been made.
	by hir.LocalID
}

// conflicts reports whether the borrow checker refuses the access while the loan is in use.
func (l loan) conflicts(a access) bool {
	return l.overlaps(a.place) && (l.mut || a.kind == mutable || a.kind == move)
}

// borrower evaluates expressions as the borrow checker sees them: which places they use, and which loans
// their values hold. Only what is certain is noted; a type or callee that is not known gives nothing.
type borrower struct {
	facts *machine.Facts
	env   *types.Env
	penv  types.ParamEnv
	inits map[hir.LocalID]hir.Expr // of variables that a `let` initialises and nothing assigns
	// accesses are those of the expressions evaluated so far, in order.
	accesses []access
	open     map[hir.LocalID]bool // variables whose initial value is being evaluated
}

func newBorrower(facts *machine.Facts, env *types.Env) *borrower {
	return &borrower{
		facts: facts, env: env, penv: env.ParamEnv(facts.Fn),
		inits: initials(facts.Body), open: map[hir.LocalID]bool{},
	}
}

// initials are the values of the variables that a `let` with a plain name initialises, and that are not
// assigned again. `pin!(x);` passes x on to a variable of the same name.
func initials(b *hir.Body) map[hir.LocalID]hir.Expr {
	out := map[hir.LocalID]hir.Expr{}
	for _, e := range b.Exprs {
		block, ok := e.(*hir.Block)
		if !ok {
			continue
		}
		for _, st := range block.Stmts {
			switch st := st.(type) {
			case *hir.LetStmt:
				if p, ok := st.Pat.(*hir.BindPat); ok && !p.Ref && st.Init != nil && st.Else == nil {
					out[p.Local] = st.Init
				}
			case *hir.PinStmt:
				if st.Old != nil && st.Pat != nil {
					out[st.Pat.Local] = st.Old
				}
			}
		}
	}
	for _, e := range b.Exprs {
		if a, ok := e.(*hir.Assign); ok {
			if p, ok := a.L.(*hir.PathExpr); ok {
				delete(out, p.Local)
			}
		}
	}
	return out
}

// evaluate gives the loans that e's value holds, and the accesses that evaluating it makes.
func (b *borrower) evaluate(e hir.Expr) ([]loan, []access) {
	b.accesses = nil
	loans := b.value(e)
	return loans, b.accesses
}

func (b *borrower) note(p place, k kind, at, from hir.Span) {
	if p.tracked() {
		b.accesses = append(b.accesses, access{p, k, at, from})
	}
}

func (b *borrower) ty(e hir.Expr) types.Ty { return b.facts.Result.Exprs[e.ID()] }

func (b *borrower) adjust(e hir.Expr) *types.Adjust { return b.facts.Result.Adjusts[e.ID()] }

// value evaluates e with its adjustments, and gives the loans that its value holds.
func (b *borrower) value(e hir.Expr) []loan {
	if e == nil {
		return nil
	}
	adj := b.adjust(e)
	switch {
	case adj == nil || !adj.Unsure && adj.Ref == types.NoRef && len(adj.Derefs) == 0:
		return b.plain(e)
	case adj.Unsure:
		if !isPlace(e) {
			b.plain(e)
		}
		return nil
	}
	p, held := b.adjusted(e, adj)
	if adj.Ref == types.NoRef {
		return b.consume(p, held, e)
	}
	return b.borrow(p, held, adj.Ref == types.MutRef, e.Pos(), e.Pos())
}

func isPlace(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.PathExpr:
		return e.Local != hir.NoLocal
	case *hir.Field, *hir.Index:
		return true
	case *hir.Unary:
		return e.Op == '*'
	}
	return false
}

// plain is value without adjustments.
func (b *borrower) plain(e hir.Expr) []loan {
	if isPlace(e) {
		p, held := b.place(e, false)
		return b.consume(p, held, e)
	}
	switch e := e.(type) {
	case *hir.Ref:
		return b.ref(e)
	case *hir.Call:
		return b.call(e, e.Args)
	case *hir.MethodCall:
		return b.call(e, append([]hir.Expr{e.Recv}, e.Args...))
	case *hir.Async:
		return b.captures(e)
	case *hir.Closure:
		return b.captures(e)
	case *hir.PinMacro:
		return b.value(e.X)
	case *hir.Tuple:
		return b.values(e.Elems)
	case *hir.Array:
		return b.values(e.Elems)
	case *hir.StructLit:
		var loans []loan
		for _, f := range e.Fields {
			loans = append(loans, b.value(f.X)...)
		}
		return loans
	case *hir.Block:
		if len(e.Stmts) == 0 {
			return b.value(e.Tail)
		}
	case *hir.Format:
		b.lookAt(e.Args)
		return nil
	case *hir.Binary:
		b.value(e.L)
		b.value(e.R)
		return nil
	case *hir.Await:
		b.value(e.X)
		return nil
	case *hir.Try:
		b.value(e.X)
		return nil
	case *hir.Assign:
		b.value(e.R)
		b.assigned(e.L, e.Span)
		return nil
	case *hir.AssignOp:
		b.value(e.R)
		b.assigned(e.L, e.Span)
		return nil
	}
	b.parts(e)
	return nil
}

func (b *borrower) values(list []hir.Expr) []loan {
	var loans []loan
	for _, e := range list {
		loans = append(loans, b.value(e)...)
	}
	return loans
}

// parts evaluates the parts of an expression whose value is not followed. What becomes of a place among them
// (a scrutinee, say) is not known.
func (b *borrower) parts(e hir.Expr) {
	hir.Children(e, func(x hir.Expr) {
		if !isPlace(x) {
			b.value(x)
		}
	})
}

// lookAt borrows each operand for the length of a macro.
func (b *borrower) lookAt(list []hir.Expr) {
	for _, x := range list {
		p, held := b.adjusted(x, b.adjust(x))
		b.borrow(p, held, false, x.Pos(), x.Pos())
	}
}

// assigned is a place that the expression at from assigns to.
func (b *borrower) assigned(e hir.Expr, from hir.Span) {
	if isPlace(e) {
		p, _ := b.place(e, true)
		b.note(p, mutable, e.Pos(), from)
		return
	}
	b.parts(e)
}

// ref is `&x`. A shared reference to a constant borrows nothing, which of calls only a constructor's is.
func (b *borrower) ref(e *hir.Ref) []loan {
	p, held := b.adjusted(e.X, b.adjust(e.X))
	if e.Raw {
		return nil
	}
	return b.borrow(p, held, e.Mut, e.X.Pos(), e.Pos())
}

// borrow makes a reference to p. held are the loans of the value that p is a part of.
func (b *borrower) borrow(p place, held []loan, mut bool, at, from hir.Span) []loan {
	k := shared
	if mut {
		k = mutable
	}
	b.note(p, k, at, from)
	if p.tracked() || p.temp != nil && madeAnew(p.temp) {
		held = append(held[:len(held):len(held)], loan{p, mut, at, hir.NoLocal})
	}
	return held
}

// madeAnew reports whether an expression surely makes a value at run time, so that a reference to it is one
// to a temporary. Constants, and what is built of them, live for ever.
func madeAnew(e hir.Expr) bool {
	switch e := e.(type) {
	case *hir.MethodCall, *hir.Await, *hir.Try:
		return true
	case *hir.Call:
		return true // a constructor is taken out where its callee is known
	case *hir.Format:
		return e.Result == hir.FormatString
	case *hir.Array:
		return e.Vec
	}
	return false
}

// consume takes the value of a place: a copy, a move, or of a `&mut` a reborrow.
func (b *borrower) consume(p place, held []loan, e hir.Expr) []loan {
	if r, ok := p.ty.(*types.Ref); ok && r.Mut {
		return b.borrow(p.deref(r.Elem), held, true, e.Pos(), e.Pos())
	}
	switch b.env.Solve(p.ty, types.Copy, b.penv).Answer {
	case types.Yes:
		b.note(p, read, e.Pos(), e.Pos())
		return held
	case types.No:
		b.note(p, move, e.Pos(), e.Pos())
		return held
	}
	return nil
}

// place evaluates e as a place; held are the loans of the variable or temporary it is a part of.
func (b *borrower) place(e hir.Expr, mut bool) (p place, held []loan) {
	switch e := e.(type) {
	case *hir.PathExpr:
		if e.Local == hir.NoLocal {
			return nowhere(b.ty(e)), nil
		}
		return place{local: e.Local, ty: b.facts.Result.Locals[e.Local]}, b.heldBy(e.Local)
	case *hir.Field:
		p, held = b.adjusted(e.Base, b.adjust(e.Base))
		return p.throughRefs().field(e.Name.Text, b.ty(e)), held
	case *hir.Index:
		p, held = b.adjusted(e.Base, b.adjust(e.Base))
		b.value(e.Index)
		p = p.throughRefs()
		if b.facts.Result.Callees[e.ID()] != nil {
			return b.overloaded(p, mut, b.ty(e), e), held
		}
		return p.element(b.ty(e)), held
	case *hir.Unary:
		if e.Op == '*' {
			p, held = b.adjusted(e.X, b.adjust(e.X))
			if b.facts.Result.Callees[e.ID()] != nil {
				return b.overloaded(p, mut, b.ty(e), e), held
			}
			return p.deref(b.ty(e)), held
		}
	}
	held = b.plain(e)
	p = nowhere(b.ty(e))
	p.temp = b.temporary(e)
	return p, held
}

// temporary is e when its value surely is put into a temporary.
func (b *borrower) temporary(e hir.Expr) hir.Expr {
	if call, ok := e.(*hir.Call); ok && !b.runs(call) {
		return nil
	}
	return e
}

// runs reports whether a call surely runs a function: it is known, and no constructor.
func (b *borrower) runs(call *hir.Call) bool {
	callee := b.facts.Result.Callees[call.ID()]
	return callee != nil && callee.Def != nil && isFn(b.env, callee.Def)
}

// adjusted is the place of e after the derefs of adj, which may be nil.
func (b *borrower) adjusted(e hir.Expr, adj *types.Adjust) (place, []loan) {
	mut := adj != nil && adj.Ref == types.MutRef
	p, held := b.place(e, mut)
	if adj == nil {
		return p, held
	}
	if adj.Unsure {
		return nowhere(b.ty(e)), nil
	}
	for _, d := range adj.Derefs {
		if d.Overloaded {
			p = b.overloaded(p, mut, d.To, e)
		} else {
			p = p.deref(d.To)
		}
	}
	return p, held
}

// overloaded is a call of Deref::deref or Index::index: it borrows all of p.
func (b *borrower) overloaded(p place, mut bool, to types.Ty, e hir.Expr) place {
	p = p.throughRefs()
	k := shared
	if mut {
		k = mutable
	}
	b.note(p, k, e.Pos(), e.Pos())
	p.whole, p.ty = true, to
	return p
}

// heldBy are the loans that the initial value of a variable holds, for as long as the variable is used.
func (b *borrower) heldBy(l hir.LocalID) []loan {
	init, ok := b.inits[l]
	if !ok || b.open[l] {
		return nil
	}
	b.open[l] = true
	saved := b.accesses
	var out []loan
	for _, loan := range b.value(init) {
		if loan.temp == nil {
			if loan.by == hir.NoLocal {
				loan.by = l
			}
			out = append(out, loan)
		}
	}
	b.accesses, b.open[l] = saved, false
	return out
}

// captures are the loans of an async block or closure.
func (b *borrower) captures(e hir.Expr) []loan {
	g := b.facts.GraphOf(e.ID())
	if g == nil {
		return nil
	}
	var loans []loan
	for i := range g.Captures {
		c := &g.Captures[i]
		if c.Unsure {
			continue
		}
		p := b.capturedPlace(c)
		held := b.heldBy(c.Var)
		switch c.Mode {
		case body.ByMove:
			if b.env.Solve(p.ty, types.Copy, b.penv).Answer == types.Yes {
				b.note(p, read, c.Use, e.Pos())
			} else {
				b.note(p, move, c.Use, e.Pos())
			}
			loans = append(loans, held...)
		default:
			loans = append(loans, b.borrow(p, held, c.Mode == body.ByMutRef, c.Use, e.Pos())...)
		}
	}
	return loans
}

func (b *borrower) capturedPlace(c *body.Captured) place {
	p := place{local: c.Var, ty: b.facts.Result.Locals[c.Var]}
	steps := c.Steps()
	for i, s := range steps {
		to := c.Ty
		if i+1 < len(steps) {
			to = steps[i+1].Of
		}
		if s.Deref {
			p = p.deref(to)
		} else {
			p = p.field(s.Field, to)
		}
	}
	return p
}

// call evaluates a call's operands, and gives the loans that surely are in its result.
func (b *borrower) call(e hir.Expr, args []hir.Expr) []loan {
	if c, ok := e.(*hir.Call); ok && !isPath(c.Callee) {
		b.parts(c.Callee)
	}
	callee := b.facts.Result.Callees[e.ID()]
	var loans []loan
	for i, a := range args {
		held := b.value(a)
		if len(held) > 0 && callee != nil && callee.Def != nil && (keeps{b.env, callee.Def}).result(i, b.given(a), b.ty(e)) {
			loans = append(loans, held...)
		}
	}
	return loans
}

// given is the type of an operand as the function gets it, adjustments applied; nil when that is a reference
// that the adjustment makes, or not known.
func (b *borrower) given(e hir.Expr) types.Ty {
	adj := b.adjust(e)
	switch {
	case adj == nil:
		return b.ty(e)
	case adj.Unsure || adj.Ref != types.NoRef || len(adj.Derefs) > 0:
		return nil
	}
	return b.ty(e)
}

func isPath(e hir.Expr) bool {
	_, ok := e.(*hir.PathExpr)
	return ok
}
