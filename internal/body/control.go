package body

import "github.com/crossawait/crossawait/internal/hir"

// block lowers a braced block. Its variables live to its end; so do its tail's temporaries from edition
// 2024 on, while before they outlive it.
func (b *builder) block(into LocalID, e *hir.Block) {
	exit := BlockID(0)
	if e.Label != "" || e.Kind == hir.TryBlock {
		exit = b.newBlock()
		target := breakable{label: e.Label, exit: exit, depth: len(b.scopes), result: into}
		if e.Label != "" {
			b.breaks = append(b.breaks, target)
			defer func() { b.breaks = b.breaks[:len(b.breaks)-1] }()
		}
		if e.Kind == hir.TryBlock {
			b.tries = append(b.tries, target)
			defer func() { b.tries = b.tries[:len(b.tries)-1] }()
		}
	}
	at := b.push(e.Pos(), b.suspends[e.ID()])
	for _, s := range e.Stmts {
		b.stmt(s, at)
	}
	switch {
	case e.Tail == nil:
		b.init(into, e)
	case b.edition >= 2024:
		b.terminating(e.Tail, into)
	default:
		b.into(into, e.Tail)
	}
	b.pop()
	if exit > 0 {
		b.edge(b.cur, exit)
		b.cur = exit
	}
}

func (b *builder) stmt(s hir.Stmt, block int) {
	if conditional(s) {
		b.maybeStmt(s, block)
		return
	}
	b.plainStmt(s, block)
}

// maybeStmt lowers a statement that a #[cfg] may remove: control may pass it by, and nothing in it is sure.
func (b *builder) maybeStmt(s hir.Stmt, block int) {
	before := b.cur
	b.cur = b.branch()
	b.doubtful++
	first := len(b.g.Locals)
	b.plainStmt(s, block)
	b.doubtful--
	b.cur = b.branch()
	b.edge(before, b.cur)
	if _, ok := s.(*hir.LetStmt); ok {
		b.doubtShadowed(first)
	}
}

// doubtShadowed marks the variables that those declared from first on shadow: without the #[cfg]'s
// statement the names that follow would be theirs.
func (b *builder) doubtShadowed(first int) {
	for _, l := range b.g.Locals[first:] {
		for i := first - 1; i >= 0 && l.Kind == Variable; i-- {
			if b.g.Locals[i].Name == l.Name {
				b.g.Locals[i].Doubtful = true
				break
			}
		}
	}
}

// conditional reports whether a #[cfg] stands on the statement.
func conditional(s hir.Stmt) bool {
	var attrs []hir.Attr
	switch s := s.(type) {
	case *hir.ExprStmt:
		attrs = s.Attrs
	case *hir.LetStmt:
		attrs = s.Attrs
	}
	for _, a := range attrs {
		if a.Path == "cfg" {
			return true
		}
	}
	return false
}

func (b *builder) plainStmt(s hir.Stmt, block int) {
	switch s := s.(type) {
	case *hir.ExprStmt:
		b.terminating(s.X, NoLocal)
	case *hir.LetStmt:
		b.let(s, block)
	case *hir.PinStmt:
		b.pinStmt(s, block)
	}
}

// let lowers a let statement, whose variables go into the block's scope.
func (b *builder) let(s *hir.LetStmt, block int) {
	if s.Init == nil {
		b.declareAll(s.Pat, block)
		return
	}
	saved := b.temps
	b.temps = b.push(s.StmtSpan(), b.suspendsIn(s.Init))
	b.extendLet(s, block)
	if s.Else != nil {
		b.letElse(s, block)
	} else {
		b.letInit(s, block)
	}
	b.pop()
	b.temps = saved
}

func (b *builder) letInit(s *hir.LetStmt, block int) {
	switch p := s.Pat.(type) {
	case *hir.BindPat:
		if !p.Ref && p.Sub == nil {
			id := b.newVariable(p)
			b.undeclare(p.Local)
			b.live(id, block)
			b.into(id, s.Init)
			b.declare(p.Local, id)
			b.scheduleDrop(id, block)
			return
		}
	case *hir.WildPat:
		b.discard(s.Init)
		return
	}
	from := b.value(s.Init, false)
	b.test(s.Pat, from, s.Init.Pos())
	b.bindAll(s.Pat, from, block)
}

// letElse runs the else block with the initialiser's temporaries gone.
func (b *builder) letElse(s *hir.LetStmt, block int) {
	from := b.value(s.Init, false)
	b.test(s.Pat, from, s.Init.Pos())
	other := b.branch()
	matched := b.branch()
	b.cur = other
	b.enter(Mismatch, s.Pat.Pos())
	b.leave(len(b.scopes) - 1)
	scopes := b.scopes
	b.scopes = b.scopes[: len(scopes)-1 : len(scopes)-1]
	b.terminating(s.Else, NoLocal)
	b.unreachable()
	b.scopes = scopes
	b.cur = matched
	b.bindAll(s.Pat, from, block)
}

// declareAll declares the variables of `let p;`.
func (b *builder) declareAll(p hir.Pat, block int) {
	switch p := p.(type) {
	case *hir.BindPat:
		id := b.newVariable(p)
		b.live(id, block)
		b.scheduleDrop(id, block)
	default:
		b.eachPart(p, place{local: NoLocal, ty: untyped}, func(q hir.Pat, _ place) { b.declareAll(q, block) })
	}
}

// undeclare hides a variable while its own initialiser is lowered. A name there is another variable's, so
// this only keeps lowering of broken code from reading what is not yet there.
func (b *builder) undeclare(v hir.LocalID) {
	if v >= 0 && int(v) < len(b.owner) {
		b.owner[v] = 0
	}
}

// stored is value, for a place that patterns are held against or that is borrowed mutably: a constant or unit variant
// is put into a temporary.
func (b *builder) stored(e hir.Expr, mut bool) place {
	if x, ok := e.(*hir.PathExpr); ok && x.Local == hir.NoLocal && b.adjust(e) == nil && !b.props.Static(b.pathDef(e)) {
		return b.tempPlace(e)
	}
	return b.value(e, mut)
}

// Conditions.

// condition lowers e as a condition: control falls through where it holds, and goes to no, leaving the
// scopes from depth on, where it does not. Variables of `let` patterns go into the scope vars.
func (b *builder) condition(e hir.Expr, no BlockID, depth, vars int) {
	switch e := e.(type) {
	case *hir.Let:
		from := b.stored(e.X, false)
		b.test(e.Pat, from, e.X.Pos())
		b.exitBranch(no, depth, Way{})
		b.bindAll(e.Pat, from, vars)
		return
	case *hir.Binary:
		if e.Op == "&&" {
			b.condition(e.L, no, depth, vars)
			b.condition(e.R, no, depth, vars)
			return
		}
		if e.Op == "||" {
			b.either(e, no, depth, vars)
			return
		}
	}
	b.terminating(e, NoLocal)
	b.exitBranch(no, depth, Way{})
}

// either is `l || r` as a condition.
func (b *builder) either(e *hir.Binary, no BlockID, depth, vars int) {
	yes, other := b.newBlock(), b.newBlock()
	b.condition(e.L, other, len(b.scopes), vars)
	b.edge(b.cur, yes)
	b.cur = other
	b.condition(e.R, no, depth, vars)
	b.edge(b.cur, yes)
	b.cur = yes
}

// exitBranch branches: one way leaves the scopes from depth on for the block to, the other goes on here.
func (b *builder) exitBranch(to BlockID, depth int, leave Way) {
	leaving := b.branch()
	stay := b.branch()
	b.cur = leaving
	b.g.Blocks[b.cur].Enter = leave
	b.leave(depth)
	b.edge(b.cur, to)
	b.cur = stay
}

// lazy is a condition as a value: `a && b`, `a || b`, or a stray `let`.
func (b *builder) lazy(into LocalID, e hir.Expr) {
	no, end := b.newBlock(), b.newBlock()
	vars := b.push(e.Pos(), b.suspends[e.ID()])
	b.condition(e, no, vars, vars)
	b.init(into, e)
	b.pop()
	b.edge(b.cur, end)
	b.cur = no
	b.init(into, e)
	b.edge(b.cur, end)
	b.cur = end
}

// ifExpr lowers `if`. From edition 2024 on, temporaries of a `let` in the condition are dropped before the
// else branch; before, they live to the end of the statement.
func (b *builder) ifExpr(into LocalID, e *hir.If) {
	no, end := b.newBlock(), b.newBlock()
	saved := b.temps
	vars := b.push(hir.Span{Start: e.Pos().Start, End: e.Then.Pos().End}, b.suspendsIn(e.Cond) || b.suspends[e.Then.ID()])
	if b.edition >= 2024 {
		b.temps = vars
	}
	b.condition(e.Cond, no, vars, vars)
	b.enter(Holds, e.Cond.Pos())
	b.terminating(e.Then, into)
	b.pop()
	b.temps = saved
	b.edge(b.cur, end)
	b.cur = no
	b.enter(Fails, e.Cond.Pos())
	if e.Else != nil {
		b.terminating(e.Else, into)
	} else {
		b.init(into, e)
	}
	b.edge(b.cur, end)
	b.cur = end
}

// Loops.

// enterLoop starts a loop at a new block and makes it the target of breaks.
func (b *builder) enterLoop(label string, span hir.Span, into LocalID) breakable {
	head := b.branch()
	b.cur = head
	l := breakable{label: label, loop: true, span: span, head: head, exit: b.newBlock(), depth: len(b.scopes), result: into}
	b.breaks = append(b.breaks, l)
	return l
}

// endLoop goes back to the loop's head and on after its exit.
func (b *builder) endLoop(l breakable) {
	b.round(l.span, l.head)
	b.breaks = b.breaks[:len(b.breaks)-1]
	b.cur = l.exit
}

func (b *builder) loop(into LocalID, e *hir.Loop) {
	l := b.enterLoop(e.Label, e.Pos(), into)
	b.terminating(e.Body, NoLocal)
	b.endLoop(l)
}

// while is `loop { if cond { body } else { break } }`.
func (b *builder) while(e *hir.While) {
	l := b.enterLoop(e.Label, e.Pos(), NoLocal)
	saved := b.temps
	suspends := b.suspends[e.ID()]
	iteration := b.push(e.Pos(), suspends)
	vars := b.push(e.Pos(), suspends)
	b.temps = iteration
	if b.edition >= 2024 {
		b.temps = vars
	}
	no := b.newBlock()
	b.condition(e.Cond, no, vars, vars)
	b.enter(Holds, e.Cond.Pos())
	b.terminating(e.Body, NoLocal)
	b.pop()
	yes := b.cur
	b.cur = no
	b.enter(Fails, e.Cond.Pos())
	b.leave(iteration)
	b.edge(b.cur, l.exit)
	b.cur = yes
	b.pop()
	b.temps = saved
	b.endLoop(l)
}

// forLoop is `match into_iter(head) { mut iter => loop { match next(&mut iter) { None => break, Some(pat)
// => body }; } }`, the whole in a scope of its own.
func (b *builder) forLoop(e *hir.For) {
	saved := b.temps
	suspends := b.suspends[e.ID()]
	b.temps = b.push(e.Pos(), suspends)
	b.into(NoLocal, e.Iter)
	arm := b.push(e.Pos(), suspends)
	b.temps = arm
	iter := b.temporary(e.Iter, b.adjustedTy(e.Iter))
	b.live(iter, arm)
	b.emit(Effect{Op: Init, Local: iter, Span: e.Iter.Pos()})
	b.scheduleDrop(iter, arm)

	l := b.enterLoop(e.Label, e.Pos(), NoLocal)
	stmt := b.push(e.Body.Pos(), suspends)
	b.temps = stmt
	b.emit(Effect{Op: Borrow, Local: iter, Span: e.Iter.Pos(), Mut: true})
	// The Option<Item> that next returned outlives the body, even when the item has been moved out of it.
	next := b.temporary(e.Iter, b.patTy(e.Pat))
	b.live(next, stmt)
	b.emit(Effect{Op: Init, Local: next, Span: e.Iter.Pos()})
	b.scheduleDrop(next, stmt)
	b.exitBranch(l.exit, l.depth, Way{NoItem, e.Iter.Pos()})
	b.enter(Item, e.Iter.Pos())
	item := b.push(e.Body.Pos(), suspends)
	b.temps = item
	b.bindItem(e.Pat, place{local: next, ty: b.patTy(e.Pat)}, item)
	b.into(NoLocal, e.Body)
	b.pop()
	b.pop()
	b.endLoop(l)
	b.pop()
	b.pop()
	b.temps = saved
}

// bindItem binds a pattern to the payload of an Option in a temporary.
func (b *builder) bindItem(p hir.Pat, option place, scope int) {
	item := option
	item.path = []string{"0"}
	b.test(p, item, p.Pos())
	b.bindAll(p, item, scope)
}

func (b *builder) breakExpr(e *hir.Break) {
	t := b.target(e.Label)
	if t == nil {
		b.into(NoLocal, e.X)
		b.exitAll()
		return
	}
	to := *t
	if e.X != nil {
		b.into(to.result, e.X)
	} else {
		b.init(to.result, e)
	}
	b.exit(to.exit, to.depth)
}

func (b *builder) continueExpr(e *hir.Continue) {
	for i := len(b.breaks) - 1; i >= 0; i-- {
		if t := b.breaks[i]; t.loop && (e.Label == "" || t.label == e.Label) {
			b.leave(t.depth)
			b.round(t.span, t.head)
			b.unreachable()
			return
		}
	}
	b.exitAll()
}

// target is where `break` goes: the innermost loop, or what has the label.
func (b *builder) target(label string) *breakable {
	for i := len(b.breaks) - 1; i >= 0; i-- {
		if t := &b.breaks[i]; label == "" && t.loop || label != "" && t.label == label {
			return t
		}
	}
	return nil
}

// try is `match Try::branch(x) { Continue(v) => v, Break(r) => return from_residual(r) }`. The branch's
// result is a temporary that lives to the end of the statement; it owns what x's type owns, so x's type
// stands for it.
func (b *builder) try(into LocalID, e *hir.Try) {
	p := place{local: NoLocal}
	if b.scopes[b.temps].suspends {
		ty := b.adjustedTy(e.X)
		b.into(NoLocal, e.X)
		t := b.temporary(e, ty)
		b.live(t, b.temps)
		b.emit(Effect{Op: Init, Local: t, Span: e.Pos()})
		b.scheduleDrop(t, b.temps)
		p.local = t
	} else {
		b.into(NoLocal, e.X)
	}
	fail := b.branch()
	ok := b.branch()
	b.cur = fail
	b.enter(Failure, e.X.Pos())
	b.takePayload(p, e.Pos())
	if n := len(b.tries); n > 0 {
		t := b.tries[n-1]
		b.init(t.result, e)
		b.exit(t.exit, t.depth)
	} else {
		b.exitAll()
	}
	b.cur = ok
	b.takePayload(p, e.Pos())
	b.init(into, e)
}

// takePayload moves the one value out of a variant with a single field.
func (b *builder) takePayload(p place, at hir.Span) {
	if p.local != NoLocal {
		b.emit(Effect{Op: Move, Local: p.local, Path: []string{"0"}, Span: at, Empties: true})
	}
}

// match tries the arms in order. The scrutinee's temporaries live on through all of them.
func (b *builder) match(into LocalID, e *hir.Match) {
	from := b.stored(e.X, false)
	for _, a := range e.Arms {
		if b.refutable(a.Pat) {
			b.read(from, e.X.Pos())
			break
		}
	}
	b.mention(from, e.X.Pos())
	end := b.newBlock()
	for i := range e.Arms {
		b.arm(into, &e.Arms[i], from, i == len(e.Arms)-1, end)
	}
	b.cur = end
}

// arm lowers one arm and stands afterwards where the next one is tried.
func (b *builder) arm(into LocalID, a *hir.Arm, from place, last bool, end BlockID) {
	next := b.newBlock()
	if !last && b.refutable(a.Pat) {
		b.edge(b.cur, next)
	}
	b.cur = b.branch()
	saved := b.temps
	at := b.push(a.Span, b.suspendsIn(a.Body) || b.suspendsIn(a.Guard))
	b.temps = at
	way := a.Pat.Pos()
	if a.Guard != nil {
		b.guard(a, from, next, at)
		way.End = a.Guard.Pos().End
	}
	b.enter(Matches, way)
	b.bindAll(a.Pat, from, at)
	b.into(into, a.Body)
	b.pop()
	b.temps = saved
	b.edge(b.cur, end)
	b.cur = next
}

// guard lowers an arm's guard, which sees the bindings by reference.
func (b *builder) guard(a *hir.Arm, from place, no BlockID, scope int) {
	if b.aliases == nil {
		b.aliases = map[hir.LocalID]place{}
	}
	b.borrowForGuard(a.Pat, from)
	b.condition(a.Guard, no, scope, scope)
	b.dropAliases(a.Pat)
}

func (b *builder) dropAliases(p hir.Pat) {
	if bp, ok := p.(*hir.BindPat); ok {
		delete(b.aliases, bp.Local)
		if bp.Sub != nil {
			b.dropAliases(bp.Sub)
		}
		return
	}
	if or, ok := p.(*hir.OrPat); ok {
		for _, q := range or.Alts {
			b.dropAliases(q)
		}
		return
	}
	b.eachPart(p, place{local: NoLocal, ty: untyped}, func(q hir.Pat, _ place) { b.dropAliases(q) })
}
