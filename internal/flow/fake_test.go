package flow_test

import (
	"strconv"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/types"
)

// ty makes types from a short notation for the tests' fake inference: "Rc<i32>", "&mut Vec<i32>".
func ty(s string) types.Ty {
	t, _ := parseTy(s)
	return t
}

var defs = map[string]*index.Def{}

func def(name string) *index.Def {
	d := defs[name]
	if d == nil {
		d = &index.Def{Kind: index.StructDef, Name: name}
		defs[name] = d
	}
	return d
}

func parseTy(s string) (types.Ty, string) {
	switch {
	case len(s) > 5 && s[:5] == "&mut ":
		t, rest := parseTy(s[5:])
		return &types.Ref{Mut: true, Elem: t}, rest
	case s[0] == '&':
		t, rest := parseTy(s[1:])
		return &types.Ref{Elem: t}, rest
	case s[0] == '*':
		t, rest := parseTy(s[1:])
		return &types.Ptr{Elem: t}, rest
	case s[0] == '!':
		return &types.Never{}, s[1:]
	case s[0] == '(':
		var elems []types.Ty
		s = s[1:]
		for s[0] != ')' {
			var t types.Ty
			t, s = parseTy(s)
			elems = append(elems, t)
			if s[0] == ',' {
				s = s[1:]
			}
		}
		return &types.Tuple{Elems: elems}, s[1:]
	case s[0] == '[':
		t, rest := parseTy(s[1:])
		return &types.Array{Elem: t}, rest[1:]
	}
	i := 0
	for i < len(s) && s[i] != '<' && s[i] != '>' && s[i] != ',' && s[i] != ')' && s[i] != ']' {
		i++
	}
	name, rest := s[:i], s[i:]
	switch name {
	case "i32", "i64", "u8", "usize", "bool", "str":
		return &types.Prim{Name: name}, rest
	case "?":
		return &types.Unknown{}, rest
	}
	a := &types.Adt{Def: def(name)}
	if rest != "" && rest[0] == '<' {
		rest = rest[1:]
		for rest[0] != '>' {
			var t types.Ty
			t, rest = parseTy(rest)
			a.Args = append(a.Args, t)
			if rest[0] == ',' {
				rest = rest[1:]
			}
		}
		rest = rest[1:]
	}
	return a, rest
}

type fakeProps struct{}

var copyAdts = map[string]bool{"Range": false}
var noDrop = map[string]bool{"Sum": true, "Holder": true, "Cell": true, "RefCell": true, "Iter": true, "Pin": true, "Range": true, "Mutex": true}

func (fakeProps) Copy(t types.Ty) types.Answer {
	switch t := t.(type) {
	case *types.Prim, *types.Ptr, *types.FnItem, *types.FnPtr:
		return types.Yes
	case *types.Ref:
		if t.Mut {
			return types.No
		}
		return types.Yes
	case *types.Tuple:
		for _, e := range t.Elems {
			if a := (fakeProps{}).Copy(e); a != types.Yes {
				return a
			}
		}
		return types.Yes
	case *types.Array:
		return fakeProps{}.Copy(t.Elem)
	case *types.Adt:
		if t.Def.Name == "Option" {
			return fakeProps{}.Copy(t.Args[0])
		}
		return types.No
	case *types.Unknown:
		return types.Maybe
	}
	return types.No
}

func (fakeProps) NeedsDrop(t types.Ty) types.Answer {
	switch t := t.(type) {
	case *types.Tuple:
		for _, e := range t.Elems {
			if a := (fakeProps{}).NeedsDrop(e); a != types.No {
				return a
			}
		}
		return types.No
	case *types.Array:
		return fakeProps{}.NeedsDrop(t.Elem)
	case *types.Adt:
		if t.Def.Name == "Option" || t.Def.Name == "Pin" || t.Def.Name == "Map" {
			return fakeProps{}.NeedsDrop(t.Args[0])
		}
		if noDrop[t.Def.Name] {
			return types.No
		}
		return types.Yes
	case *types.Future, *types.Dyn:
		return types.Yes
	case *types.Unknown:
		return types.Maybe
	}
	return types.No
}

// typer is a toy inference over the snippets' prelude.
type typer struct {
	b *hir.Body
	r *types.Result
}

func infer(b *hir.Body, params []types.Ty) *types.Result {
	t := &typer{b, &types.Result{Body: b, Exprs: make([]types.Ty, len(b.Exprs)), Pats: make([]types.Ty, len(b.Pats)),
		Locals: make([]types.Ty, len(b.Locals)), Modes: make([]types.BindMode, len(b.Pats)),
		Adjusts: map[hir.ExprID]*types.Adjust{}, Callees: map[hir.ExprID]*types.Callee{},
		PathDefs: map[hir.ExprID]*index.Def{}, PatDefs: map[hir.PatID]*index.Def{}}}
	for i, p := range b.Params {
		t.pat(p, params[i], types.BindMove)
	}
	t.expr(b.Root)
	return t.r
}

func arg(t types.Ty, i int) types.Ty {
	if a, ok := t.(*types.Adt); ok && i < len(a.Args) {
		return a.Args[i]
	}
	return &types.Unknown{Why: "arg"}
}

func head(t types.Ty) string {
	if a, ok := t.(*types.Adt); ok {
		return a.Def.Name
	}
	return ""
}

func (t *typer) pat(p hir.Pat, ty_ types.Ty, mode types.BindMode) {
	if p == nil {
		return
	}
	t.r.Pats[p.PatID()] = ty_
	peel := func() {
		for {
			r, ok := ty_.(*types.Ref)
			if !ok {
				return
			}
			ty_ = r.Elem
			mode = types.BindRef
		}
	}
	switch p := p.(type) {
	case *hir.BindPat:
		t.r.Modes[p.PatID()] = mode
		if p.Ref {
			mode = types.BindRef
			t.r.Modes[p.PatID()] = mode
		}
		l := ty_
		if mode == types.BindRef {
			l = &types.Ref{Elem: ty_}
		}
		t.r.Locals[p.Local] = l
		t.pat(p.Sub, ty_, mode)
	case *hir.TuplePat:
		peel()
		for i, e := range p.Elems {
			var et types.Ty = &types.Unknown{}
			if tt, ok := ty_.(*types.Tuple); ok && i < len(tt.Elems) {
				et = tt.Elems[i]
			}
			t.pat(e, et, mode)
		}
	case *hir.TupleStructPat:
		peel()
		t.r.PatDefs[p.PatID()] = &index.Def{Kind: index.VariantDef, Name: p.Path.Last()}
		for _, e := range p.Elems {
			i := 0
			if p.Path.Last() == "Err" {
				i = 1
			}
			t.pat(e, arg(ty_, i), mode)
		}
	case *hir.StructPat:
		peel()
		t.r.PatDefs[p.PatID()] = def("Pair")
		for _, f := range p.Fields {
			t.pat(f.Pat, field(ty_, f.Name.Text), mode)
		}
	case *hir.SlicePat:
		peel()
		for _, e := range p.Elems {
			t.pat(e, arg(ty_, 0), mode)
		}
	case *hir.OrPat:
		for _, a := range p.Alts {
			t.pat(a, ty_, mode)
		}
	case *hir.RefPat:
		if r, ok := ty_.(*types.Ref); ok {
			t.pat(p.Sub, r.Elem, types.BindMove)
		}
	}
}

func field(t types.Ty, name string) types.Ty {
	if tt, ok := t.(*types.Tuple); ok {
		i, _ := strconv.Atoi(name)
		if i < len(tt.Elems) {
			return tt.Elems[i]
		}
	}
	switch name {
	case "a", "b":
		return ty("Rc<i32>")
	case "n":
		return ty("i32")
	case "r":
		return ty("&Rc<i32>")
	}
	return &types.Unknown{}
}

var fns = map[string]string{"rc": "Rc<i32>", "opt": "Option<Rc<i32>>", "op": "Result<i32,Error>", "add": "i32", "never": "!",
	"val": "Future<i32>", "io": "Future<()>", "flag": "Future<bool>", "fallible": "Future<Result<i32,Error>>",
	"Rc::clone": "Rc<i32>", "Pair::new": "Pair", "Sum": "Sum", "String::new": "String", "RefCell::new": "RefCell<i32>", "eat": "()", "look": "()",
	"drop": "()", "std::mem::forget": "()"}

// methods: type head and method to the autoref and result; "0" is the first argument of the type.
var methods = map[string][2]string{
	"Mutex.lock": {"&", "Result<MutexGuard<0>,Error>"}, "Result.unwrap": {"", "0"}, "Vec.pop": {"&mut", "Option<0>"},
	"Vec.push": {"&mut", "()"}, "Vec.iter": {"&", "Iter<&0>"}, "Pair.get": {"&", "i32"}, "Pair.set": {"&mut", "()"},
	"Pair.into_n": {"", "i32"}, "Option.clone": {"&", "Option<0>"}, "Option.take": {"&mut", "Option<0>"}, "Iter.map": {"", "Map<self>"},
	"Map.collect": {"", "Vec<i32>"}, "String.as_str": {"&", "&str"}, "str.len": {"&", "usize"}, "Vec.as_slice": {"&", "&[0]"},
	"RefCell.borrow": {"&", "MutexGuard<0>"}, "Cell.set": {"&", "()"}, "Pin.as_mut": {"&mut", "self"},
}

func (t *typer) expr(e hir.Expr) types.Ty {
	if e == nil {
		return nil
	}
	r := t.exprOf(e)
	if r == nil {
		r = ty("()")
	}
	t.r.Exprs[e.ID()] = r
	return r
}

func fut(out types.Ty) types.Ty { return &types.Future{Output: out} }

func (t *typer) exprOf(e hir.Expr) types.Ty {
	switch e := e.(type) {
	case *hir.Block:
		for _, s := range e.Stmts {
			switch s := s.(type) {
			case *hir.LetStmt:
				var in types.Ty = &types.Unknown{}
				if s.Init != nil {
					in = t.expr(s.Init)
				}
				if s.Ty != nil && s.Init == nil {
					in = ty("Rc<i32>")
				}
				if b, ok := s.Pat.(*hir.BindPat); ok && s.Init == nil && b != nil {
					in = ty("Rc<i32>")
				}
				t.pat(s.Pat, in, types.BindMove)
				if s.Else != nil {
					t.expr(s.Else)
				}
			case *hir.ExprStmt:
				t.expr(s.X)
			}
		}
		return t.expr(e.Tail)
	case *hir.Lit:
		switch e.Kind {
		case hir.StrLit:
			return ty("&str")
		case hir.BoolLit:
			return ty("bool")
		}
		return ty("i32")
	case *hir.PathExpr:
		if e.Local != hir.NoLocal {
			return t.r.Locals[e.Local]
		}
		if e.Path.Last() == "None" {
			t.r.PathDefs[e.ID()] = &index.Def{Kind: index.VariantDef, Name: "None"}
			return ty("Option<Rc<i32>>")
		}
		return &types.FnItem{}
	case *hir.Call:
		t.expr(e.Callee)
		var args []types.Ty
		for _, a := range e.Args {
			args = append(args, t.expr(a))
		}
		p, ok := e.Callee.(*hir.PathExpr)
		if !ok || p.Local != hir.NoLocal {
			return ty("()")
		}
		switch name := p.Path.Text(); name {
		case "echo":
			return fut(args[0])
		case "Some":
			t.r.PathDefs[p.ID()] = &index.Def{Kind: index.VariantDef, Name: "Some"}
			return &types.Adt{Def: def("Option"), Args: args}
		case "Ok":
			return ty("Result<i32,Error>")
		case "Box::new", "Box::pin":
			return &types.Adt{Def: def("Box"), Args: args}
		default:
			r := ty(fns[name])
			if head(r) == "Future" {
				return fut(arg(r, 0))
			}
			if _, never := r.(*types.Never); never {
				t.r.Callees[e.ID()] = &types.Callee{Diverges: true}
			}
			return r
		}
	case *hir.MethodCall:
		recv := t.expr(e.Recv)
		for _, a := range e.Args {
			t.expr(a)
		}
		return t.method(e, recv)
	case *hir.Field:
		base := t.expr(e.Base)
		adj := &types.Adjust{}
		for {
			if next, over, ok := deref(base); ok && head(base) != "Pair" {
				adj.Derefs = append(adj.Derefs, types.DerefStep{Overloaded: over, To: next})
				base = next
				continue
			}
			break
		}
		if len(adj.Derefs) > 0 {
			t.r.Adjusts[e.Base.ID()] = adj
		}
		return field(base, e.Name.Text)
	case *hir.Index:
		b := t.expr(e.Base)
		t.expr(e.Index)
		if a, ok := b.(*types.Array); ok {
			return a.Elem
		}
		t.r.Callees[e.ID()] = &types.Callee{}
		return arg(b, 0)
	case *hir.Unary:
		x := t.expr(e.X)
		if e.Op == '*' {
			next, over, _ := deref(x)
			if over {
				t.r.Callees[e.ID()] = &types.Callee{}
			}
			return next
		}
		return x
	case *hir.Ref:
		return &types.Ref{Mut: e.Mut, Elem: t.expr(e.X)}
	case *hir.Binary:
		l := t.expr(e.L)
		t.expr(e.R)
		if _, prim := l.(*types.Prim); !prim {
			t.r.Callees[e.ID()] = &types.Callee{}
		}
		switch e.Op {
		case "+", "-":
			return l
		}
		return ty("bool")
	case *hir.Assign:
		t.expr(e.L)
		t.expr(e.R)
	case *hir.AssignOp:
		l := t.expr(e.L)
		t.expr(e.R)
		if _, prim := l.(*types.Prim); !prim {
			t.r.Callees[e.ID()] = &types.Callee{}
		}
	case *hir.Cast:
		t.expr(e.X)
		if _, ok := e.Ty.(*hir.PtrType); ok {
			return ty("*i32")
		}
		return ty("i64")
	case *hir.Await:
		x := t.expr(e.X)
		if f, ok := x.(*types.Future); ok {
			return f.Output
		}
		return ty("()")
	case *hir.Async:
		return fut(t.expr(e.Body))
	case *hir.Closure:
		for _, p := range e.Params {
			t.pat(p.Pat, ty("i32"), types.BindMove)
		}
		t.expr(e.Body)
		return &types.Closure{Expr: e.ID()}
	case *hir.Try:
		return arg(t.expr(e.X), 0)
	case *hir.Let:
		t.pat(e.Pat, t.expr(e.X), types.BindMove)
		return ty("bool")
	case *hir.If:
		t.expr(e.Cond)
		r := t.expr(e.Then)
		t.expr(e.Else)
		return r
	case *hir.Match:
		x := t.expr(e.X)
		var r types.Ty
		for _, a := range e.Arms {
			t.pat(a.Pat, x, types.BindMove)
			t.expr(a.Guard)
			b := t.expr(a.Body)
			if r == nil {
				r = b
			}
		}
		return r
	case *hir.Loop:
		t.expr(e.Body)
		return ty("Rc<i32>")
	case *hir.While:
		t.expr(e.Cond)
		t.expr(e.Body)
	case *hir.For:
		it := t.expr(e.Iter)
		item := arg(it, 0)
		if rf, ok := it.(*types.Ref); ok {
			item = &types.Ref{Elem: arg(rf.Elem, 0)}
		}
		t.pat(e.Pat, item, types.BindMove)
		t.expr(e.Body)
	case *hir.Break:
		t.expr(e.X)
		return ty("!")
	case *hir.Return:
		t.expr(e.X)
		return ty("!")
	case *hir.Continue:
		return ty("!")
	case *hir.Range:
		l := t.expr(e.Lo)
		t.expr(e.Hi)
		return &types.Adt{Def: def("Range"), Args: []types.Ty{l}}
	case *hir.StructLit:
		for _, f := range e.Fields {
			t.expr(f.X)
		}
		t.expr(e.Base)
		return ty(e.Path.Last())
	case *hir.Tuple:
		var l []types.Ty
		for _, x := range e.Elems {
			l = append(l, t.expr(x))
		}
		return &types.Tuple{Elems: l}
	case *hir.Array:
		var x types.Ty
		for _, y := range e.Elems {
			x = t.expr(y)
		}
		if e.Vec {
			return &types.Adt{Def: def("Vec"), Args: []types.Ty{x}}
		}
		return &types.Array{Elem: x}
	case *hir.Format:
		t.expr(e.Dest)
		for _, x := range e.Args {
			t.expr(x)
		}
		for _, x := range e.Values {
			t.expr(x)
		}
		if e.Result == hir.FormatString {
			return ty("String")
		}
	case *hir.PinMacro:
		return &types.Adt{Def: def("Pin"), Args: []types.Ty{&types.Ref{Mut: true, Elem: t.expr(e.X)}}}
	}
	return nil
}

func deref(t types.Ty) (types.Ty, bool, bool) {
	switch x := t.(type) {
	case *types.Ref:
		return x.Elem, false, true
	case *types.Adt:
		switch x.Def.Name {
		case "Box":
			return x.Args[0], false, true
		case "MutexGuard", "Rc", "Arc":
			return x.Args[0], true, true
		case "String":
			return ty("str"), true, true
		}
	}
	return nil, false, false
}

func (t *typer) method(e *hir.MethodCall, recv types.Ty) types.Ty {
	adj := &types.Adjust{}
	for at := recv; ; {
		name := head(at)
		if p, ok := at.(*types.Prim); ok {
			name = p.Name
		}
		if m, ok := methods[name+"."+e.Name.Text]; ok {
			switch m[0] {
			case "&":
				adj.Ref = types.SharedRef
			case "&mut":
				adj.Ref = types.MutRef
			}
			t.r.Adjusts[e.Recv.ID()] = adj
			return instantiate(m[1], at)
		}
		next, over, ok := deref(at)
		if !ok {
			t.r.Adjusts[e.Recv.ID()] = &types.Adjust{Unsure: true}
			return &types.Unknown{Why: "method " + e.Name.Text}
		}
		adj.Derefs = append(adj.Derefs, types.DerefStep{Overloaded: over, To: next})
		at = next
	}
}

func instantiate(s string, self types.Ty) types.Ty {
	switch s {
	case "0":
		return arg(self, 0)
	case "self":
		return self
	}
	t := ty(s)
	return types.Fold(t, func(x types.Ty) types.Ty {
		switch head(x) {
		case "0":
			return arg(self, 0)
		case "self":
			return self
		}
		return x
	})
}
