package hir

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/syntax"
)

// dumper prints a body as an S-expression: one line, locals as name#id.
type dumper struct {
	b   *Body
	out strings.Builder
}

func dumpBody(b *Body) string {
	d := &dumper{b: b}
	if len(b.Params) > 0 || b.SelfPat != nil {
		d.out.WriteString("[")
		if b.SelfPat != nil {
			d.pat(b.SelfPat)
		}
		for i, p := range b.Params {
			if i > 0 || b.SelfPat != nil {
				d.out.WriteString(" ")
			}
			d.pat(p)
		}
		d.out.WriteString("] ")
	}
	d.expr(b.Root)
	for i, it := range b.Items {
		fmt.Fprintf(&d.out, "\nitem %d: ", i)
		d.item(it)
	}
	return d.out.String()
}

func (d *dumper) item(it NestedItem) {
	fmt.Fprintf(&d.out, "%T %s", it.Item, it.Item.Head().Name.Text)
	if it.Body != nil {
		d.out.WriteString(" " + dumpBody(it.Body))
	}
	for _, c := range it.Children {
		d.out.WriteString(" (")
		d.item(c)
		d.out.WriteString(")")
	}
}

func (d *dumper) local(id LocalID) string {
	if id < 0 || int(id) >= len(d.b.Locals) {
		return "?"
	}
	return fmt.Sprintf("%s#%d", d.b.Locals[id].Name.Text, id)
}

func (d *dumper) w(format string, args ...any) { fmt.Fprintf(&d.out, format, args...) }

// list prints (head x y z); nil expressions as -.
func (d *dumper) list(head string, parts ...any) {
	d.w("(%s", head)
	for _, p := range parts {
		d.w(" ")
		switch p := p.(type) {
		case nil:
			d.w("-")
		case Expr:
			d.expr(p)
		case Pat:
			d.pat(p)
		case []Expr:
			d.w("[")
			for i, x := range p {
				if i > 0 {
					d.w(" ")
				}
				d.expr(x)
			}
			d.w("]")
		case []Pat:
			d.w("[")
			for i, x := range p {
				if i > 0 {
					d.w(" ")
				}
				d.pat(x)
			}
			d.w("]")
		case TypeRef:
			d.w("%s", typeText(p))
		case string:
			d.w("%s", p)
		}
	}
	d.w(")")
}

func flags(pairs ...any) string {
	s := ""
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i].(bool) {
			s += pairs[i+1].(string)
		}
	}
	return s
}

func label(s string) string {
	if s == "" {
		return ""
	}
	return "'" + s
}

func opt[T any](p *T) any {
	if p == nil {
		return nil
	}
	return p
}

func (d *dumper) expr(e Expr) {
	switch e := e.(type) {
	case *Missing:
		d.w("(missing)")
	case *Lit:
		d.w("%s", e.Text)
	case *PathExpr:
		if e.Local != NoLocal {
			d.w("%s", d.local(e.Local))
		} else {
			d.w("%s", pathText(&e.Path))
		}
	case *Block:
		d.w("%s%s{", [...]string{"", "unsafe", "const", "try"}[e.Kind], label(e.Label))
		for _, s := range e.Stmts {
			d.stmt(s)
		}
		if e.Tail != nil {
			d.w(" ")
			d.expr(e.Tail)
		}
		d.w(" }")
	case *Async:
		d.list("async"+flags(e.Move, "-move"), e.Body)
	case *Closure:
		var pats []Pat
		for _, p := range e.Params {
			pats = append(pats, p.Pat)
		}
		d.list(flags(e.Async, "async-", e.Move, "move-")+"closure", pats, e.Body)
	case *Call:
		d.list("call", e.Callee, e.Args)
	case *MethodCall:
		d.list("."+e.Name.Text+argsText(e.Turbofish), e.Recv, e.Args)
	case *Field:
		d.list("field", e.Base, e.Name.Text)
	case *Index:
		d.list("index", e.Base, e.Index)
	case *Unary:
		d.list(string(e.Op), e.X)
	case *Ref:
		d.list("&"+flags(e.Raw, "raw", e.Mut, "mut"), e.X)
	case *Binary:
		d.list(e.Op, e.L, e.R)
	case *Assign:
		d.list("=", e.L, e.R)
	case *AssignOp:
		d.list(e.Op+"=", e.L, e.R)
	case *Underscore:
		d.w("_")
	case *Cast:
		d.list("as", e.X, e.Ty)
	case *Await:
		d.list("await", e.X)
	case *Try:
		d.list("?", e.X)
	case *Let:
		d.list("let", e.Pat, e.X)
	case *If:
		d.list("if", e.Cond, e.Then, e.Else)
	case *Match:
		d.w("(match%s ", flags(e.FromMacro, "!"))
		d.expr(e.X)
		for _, a := range e.Arms {
			d.w(" ")
			d.list("arm", a.Pat, a.Guard, a.Body)
		}
		d.w(")")
	case *Loop:
		d.list("loop"+label(e.Label), e.Body)
	case *While:
		d.list("while"+label(e.Label), e.Cond, e.Body)
	case *For:
		d.list("for"+label(e.Label), e.Pat, e.Iter, e.Body)
	case *Break:
		d.list("break"+label(e.Label), e.X)
	case *Continue:
		d.list("continue" + label(e.Label))
	case *Return:
		d.list("return", e.X)
	case *Yield:
		d.list("yield", e.X)
	case *Range:
		d.list(".."+flags(e.Inclusive, "="), e.Lo, e.Hi)
	case *StructLit:
		d.w("(struct %s", pathText(&e.Path))
		for _, f := range e.Fields {
			d.w(" ")
			d.list(f.Name.Text, f.X)
		}
		if e.Base != nil {
			d.w(" ")
			d.list("..", e.Base)
		}
		d.w(")")
	case *Tuple:
		d.list("tuple", e.Elems)
	case *Array:
		d.list(flags(e.Vec, "vec", !e.Vec, "array"), e.Elems, e.Repeat)
	case *Format:
		d.w("(format %s %d%s", e.Macro, e.Result, e.Type)
		if e.Dest != nil {
			d.w(" ")
			d.list("dest", e.Dest)
		}
		if e.Values != nil {
			d.w(" ")
			d.list("values", e.Values)
		}
		d.w(" ")
		d.list("args", e.Args)
		d.w(")")
	case *Select:
		d.w("(select %s%s", e.Macro, flags(e.Tokio, " tokio", e.Biased, " biased"))
		for _, a := range e.Arms {
			d.w(" ")
			d.list("arm", a.Pat, a.Future, a.Cond, a.Handler)
		}
		if e.Else != nil {
			d.w(" ")
			d.list("else", e.Else)
		}
		if e.Default != nil {
			d.w(" ")
			d.list("default", e.Default)
		}
		d.w(")")
	case *Join:
		d.list(flags(e.Try, "try-")+"join", e.Args)
	case *PinMacro:
		d.list("pin!", e.X)
	case *MacroCall:
		d.w("(macro %s", e.Path)
		if e.Kind != "" {
			d.w(" %s%s", e.Kind, flags(e.Diverges, "!"))
		}
		for _, r := range e.Reads {
			d.w(" ")
			d.expr(r)
		}
		if len(e.Awaits) > 0 {
			d.w(" awaits:%d", len(e.Awaits))
		}
		if e.Args != nil {
			d.w(" ")
			d.list("args", e.Args)
		}
		d.w(")")
	default:
		d.w("?%T", e)
	}
}

func (d *dumper) stmt(s Stmt) {
	d.w(" ")
	switch s := s.(type) {
	case *LetStmt:
		d.list("let", s.Pat, s.Ty, s.Init, opt(s.Else))
	case *ExprStmt:
		d.expr(s.X)
		if s.Semi {
			d.w(";")
		}
	case *ItemStmt:
		d.w("(item %d)", s.Index)
	case *PinStmt:
		d.list("pin", s.Old, s.Pat)
	}
}

func (d *dumper) pat(p Pat) {
	switch p := p.(type) {
	case *WildPat:
		d.w("_")
	case *RestPat:
		d.w("..")
	case *BindPat:
		d.w("%s%s", flags(p.Ref, "ref ", p.Mut || !p.Ref && d.b.Locals[p.Local].Mut, "mut "), d.local(p.Local))
		if p.Sub != nil {
			d.w("@")
			d.pat(p.Sub)
		}
	case *PathPat:
		d.w("%s", pathText(&p.Path))
	case *LitPat:
		d.w("%s", p.Text)
	case *TuplePat:
		d.list("tuple", p.Elems)
	case *TupleStructPat:
		d.list(pathText(&p.Path), p.Elems)
	case *StructPat:
		d.w("(%s", pathText(&p.Path))
		for _, f := range p.Fields {
			d.w(" %s:", f.Name.Text)
			d.pat(f.Pat)
		}
		d.w("%s)", flags(p.Rest, " .."))
	case *RefPat:
		d.list("&"+flags(p.Mut, "mut"), p.Sub)
	case *SlicePat:
		d.list("slice", p.Elems)
	case *OrPat:
		d.list("or", p.Alts)
	case *UnknownPat:
		d.w("(unknown)")
	default:
		d.w("?%T", p)
	}
}

// pathText is a path with its arguments, as Rust writes it.
func pathText(p *Path) string {
	s := ""
	switch {
	case p.QSelf != nil && p.QTrait != nil:
		s = "<" + typeText(p.QSelf) + " as " + pathText(p.QTrait) + ">::"
	case p.QSelf != nil:
		s = "<" + typeText(p.QSelf) + ">::"
	case p.Global:
		s = "::"
	}
	for i, seg := range p.Segments {
		if i > 0 {
			s += "::"
		}
		s += seg.Name.Text + argsText(seg.Args)
	}
	return s
}

func argsText(a *GenericArgs) string {
	if a == nil {
		return ""
	}
	var parts []string
	for _, l := range a.Lifetimes {
		parts = append(parts, "'"+l)
	}
	for _, t := range a.Types {
		parts = append(parts, typeText(t))
	}
	for _, b := range a.Bindings {
		if b.Ty != nil {
			parts = append(parts, b.Name.Text+"="+typeText(b.Ty))
		} else {
			parts = append(parts, b.Name.Text+": "+boundsText(b.Bounds))
		}
	}
	list := strings.Join(parts, ", ")
	if !a.Paren {
		return "<" + list + ">"
	}
	if a.Ret != nil {
		return "(" + list + ")->" + typeText(a.Ret)
	}
	return "(" + list + ")"
}

func boundsText(bounds []Bound) string {
	var parts []string
	for _, b := range bounds {
		switch {
		case b.Path == nil:
			parts = append(parts, "'"+b.Lifetime)
		case b.Maybe:
			parts = append(parts, "?"+pathText(b.Path))
		default:
			parts = append(parts, pathText(b.Path))
		}
	}
	return strings.Join(parts, " + ")
}

func typeText(t TypeRef) string {
	join := func(list []TypeRef) string {
		var parts []string
		for _, t := range list {
			parts = append(parts, typeText(t))
		}
		return strings.Join(parts, ", ")
	}
	switch t := t.(type) {
	case nil:
		return "-"
	case *PathType:
		return pathText(&t.Path)
	case *RefType:
		s := "&"
		if t.Lifetime != "" {
			s += "'" + t.Lifetime + " "
		}
		return s + flags(t.Mut, "mut ") + typeText(t.Elem)
	case *PtrType:
		return "*" + flags(t.Mut, "mut ", !t.Mut, "const ") + typeText(t.Elem)
	case *SliceType:
		return "[" + typeText(t.Elem) + "]"
	case *ArrayType:
		return "[" + typeText(t.Elem) + "; " + t.Len + "]"
	case *TupleType:
		return "(" + join(t.Elems) + ")"
	case *FnPtrType:
		s := "fn(" + join(t.Params) + ")"
		if t.Ret != nil {
			s += "->" + typeText(t.Ret)
		}
		return s
	case *NeverType:
		return "!"
	case *ImplType:
		return "impl " + boundsText(t.Bounds)
	case *DynType:
		return "dyn " + boundsText(t.Bounds)
	case *InferType:
		return "_"
	case *ConstArg:
		return t.Text
	}
	return "?"
}

// lowerText lowers a text of one function.
func lowerText(t testing.TB, text string) *Body {
	t.Helper()
	p := syntax.NewParser()
	defer p.Close()
	rows := p.ParseRows([]byte(text))
	return LowerBody(p, &rows, Env{Macros: DefaultMacros{}})
}
