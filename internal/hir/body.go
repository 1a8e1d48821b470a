package hir

import (
	"slices"
	"sync"

	"github.com/crossawait/crossawait/queries"
)

// ExprID numbers the expressions of one Body, from 0, for side tables.
type ExprID int32

// PatID numbers the patterns of one Body, from 0.
type PatID int32

// LocalID numbers the local variables of one Body, from 0. NoLocal means none.
type LocalID int32

// NoLocal is the LocalID of what is not a local variable.
const NoLocal LocalID = -1

// Body is a function's body. It holds every expression inside it, those of nested closures and async
// blocks included; items nested in it are in Items, each with its own Body in turn.
type Body struct {
	SelfLocal LocalID // the receiver, or NoLocal
	SelfPat   Pat     // a *BindPat for the receiver; nil without
	Params    []Pat   // one a parameter, without the receiver
	Root      *Block  // never nil
	Exprs     []Expr  // by ExprID
	Pats      []Pat   // by PatID
	Locals    []Local // by LocalID
	Items     []NestedItem
	Problems  []Problem
	// Expansions are the calls of macro_rules! in it that were expanded, those in nested functions included.
	Expansions []Expansion
	// Marked is what the project's queries mark in the bodies of macros, relative to the unit.
	Marked []queries.Fact

	letsOnce sync.Once
	lets     map[LocalID]*LetStmt
}

// Made reports whether a span is the place of what a macro made.
func (b *Body) Made(at Span) bool { return b.ExpansionAt(at) != nil }

// ExpansionAt is the call of which a span is the place of what the macro made; nil when it is the place of something else.
func (b *Body) ExpansionAt(at Span) *Expansion {
	if i := slices.IndexFunc(b.Expansions, func(e Expansion) bool { return e.Mark == at }); i >= 0 {
		return &b.Expansions[i]
	}
	return nil
}

// LetOf is the `let` that binds a variable by a plain name; nil without.
func (b *Body) LetOf(l LocalID) *LetStmt {
	if let := b.LetAround(l); let != nil {
		if bind, ok := let.Pat.(*BindPat); ok && bind.Local == l {
			return let
		}
	}
	return nil
}

// LetAround is the `let` that binds a variable, be it inside of a pattern; nil without.
func (b *Body) LetAround(l LocalID) *LetStmt {
	b.letsOnce.Do(func() {
		b.lets = map[LocalID]*LetStmt{}
		for _, e := range b.Exprs {
			block, ok := e.(*Block)
			if !ok {
				continue
			}
			for _, st := range block.Stmts {
				let, ok := st.(*LetStmt)
				if !ok {
					continue
				}
				for _, bind := range Bindings(let.Pat) {
					if b.lets[bind.Local] == nil {
						b.lets[bind.Local] = let
					}
				}
			}
		}
	})
	return b.lets[l]
}

// NestedItem is an item declared inside a body. Scope is the block that declares it.
type NestedItem struct {
	Item  Item
	Body  *Body  // of a function; nil otherwise
	Scope ExprID // of the *Block
	// Children are the items of a nested impl, trait or mod.
	Children []NestedItem
}

// Local is a variable bound by a pattern.
type Local struct {
	Name Name
	Mut  bool // `mut x`
	Pat  PatID
}

// Expr is an expression. Concrete types are pointers to the structs below.
type Expr interface {
	ID() ExprID
	Pos() Span
}

// ExprBase is embedded in every expression.
type ExprBase struct {
	id   ExprID
	Span Span
}

// ID is the expression's number in its Body.
func (e *ExprBase) ID() ExprID { return e.id }

// Pos is the expression's place, relative to the unit.
func (e *ExprBase) Pos() Span { return e.Span }

// Stmt is a statement of a block.
type Stmt interface{ StmtSpan() Span }

// StmtBase is embedded in every statement.
type StmtBase struct {
	Span  Span
	Attrs []Attr
}

// StmtSpan is the statement's place, its semicolon included.
func (s *StmtBase) StmtSpan() Span { return s.Span }

func (s *StmtBase) stmtBase() *StmtBase { return s }

type (
	// LetStmt is `let pat: ty = init else { … };`.
	LetStmt struct {
		StmtBase
		Pat  Pat
		Ty   TypeRef // nil when not written
		Init Expr    // nil when not initialised here
		Else *Block  // nil without
	}
	// ExprStmt is an expression statement. Semi says whether it ends in a semicolon.
	ExprStmt struct {
		StmtBase
		X    Expr
		Semi bool
	}
	// ItemStmt declares Body.Items[Index].
	ItemStmt struct {
		StmtBase
		Index int
	}
	// PinStmt is `tokio::pin!(x);` or `pin_mut!(x)` over a variable: it moves Old into a new variable of
	// the same name, of type Pin<&mut T>. `tokio::pin! { let x = e; }` is a LetStmt followed by a PinStmt.
	PinStmt struct {
		StmtBase
		Old *PathExpr
		Pat *BindPat
	}
)

// BlockKind tells the uses of a braced block apart.
type BlockKind uint8

// The kinds of block.
const (
	PlainBlock BlockKind = iota
	UnsafeBlock
	ConstBlock
	TryBlock
)

type (
	// Missing stands for an expression that is not there or could not be read.
	Missing struct{ ExprBase }

	// Lit is a literal.
	Lit struct {
		ExprBase
		Kind LitKind
		Text string
	}

	// PathExpr is a path: a local when Local != NoLocal, else something the index resolves.
	PathExpr struct {
		ExprBase
		Path  Path
		Local LocalID
	}

	// Block is a braced block; its value is Tail (nil: none). As the body of an expression that needs no
	// braces (a closure's, a match arm's) it does not appear.
	Block struct {
		ExprBase
		Kind  BlockKind
		Label string // without the quote
		Stmts []Stmt
		Tail  Expr
	}

	// Async is an async block.
	Async struct {
		ExprBase
		Move    bool
		Keyword Span // `async`, or `async move`
		Body    *Block
	}

	// Closure is a closure, async or not.
	Closure struct {
		ExprBase
		Async, Move bool
		Keyword     Span // `async`/`move` when present, else empty at the start
		Params      []ClosureParam
		Ret         TypeRef
		Body        Expr
	}

	// Call is `callee(args)`.
	Call struct {
		ExprBase
		Callee Expr
		Args   []Expr
	}

	// MethodCall is `recv.name::<T>(args)`.
	MethodCall struct {
		ExprBase
		Recv      Expr
		Name      Name
		Args      []Expr
		Turbofish *GenericArgs
	}

	// Field is `base.name`; a tuple field's name is its index.
	Field struct {
		ExprBase
		Base Expr
		Name Name
	}

	// Index is `base[index]`.
	Index struct {
		ExprBase
		Base, Index Expr
	}

	// Unary is `*x`, `!x` or `-x`.
	Unary struct {
		ExprBase
		Op byte // '*', '!', '-'
		X  Expr
	}

	// Ref is `&x`, `&mut x`, `&raw const x`, `&raw mut x`.
	Ref struct {
		ExprBase
		Mut, Raw bool
		X        Expr
	}

	// Binary is `l op r`, the lazy && and || included.
	Binary struct {
		ExprBase
		Op   string
		L, R Expr
	}

	// Assign is `l = r`; l may be `_` (Underscore) or a destructuring expression.
	Assign struct {
		ExprBase
		L, R Expr
	}

	// AssignOp is `l op= r`; Op is without the `=`.
	AssignOp struct {
		ExprBase
		Op   string
		L, R Expr
	}

	// Underscore is `_` on the left of an assignment.
	Underscore struct{ ExprBase }

	// Cast is `x as T`.
	Cast struct {
		ExprBase
		X  Expr
		Ty TypeRef
	}

	// Await is `x.await`: a suspension point. AwaitSpan is the keyword.
	Await struct {
		ExprBase
		X         Expr
		AwaitSpan Span
	}

	// Try is `x?`.
	Try struct {
		ExprBase
		X Expr
	}

	// Let is `let pat = x` in a condition, possibly under Binary{"&&"}.
	Let struct {
		ExprBase
		Pat Pat
		X   Expr
	}

	// If is `if cond { then } else { els }`; Else is a *Block, an *If, or nil.
	If struct {
		ExprBase
		Cond Expr
		Then *Block
		Else Expr
	}

	// Match is a match. `matches!(x, pat if g)` is a Match with two arms and FromMacro set.
	Match struct {
		ExprBase
		X         Expr
		Arms      []Arm
		FromMacro bool
	}

	// Loop is `loop { … }`.
	Loop struct {
		ExprBase
		Label string
		Body  *Block
	}

	// While is `while cond { … }`, `while let` included (Cond is then a Let).
	While struct {
		ExprBase
		Label string
		Cond  Expr
		Body  *Block
	}

	// For is `for pat in iter { … }`.
	For struct {
		ExprBase
		Label string
		Pat   Pat
		Iter  Expr
		Body  *Block
	}

	// Break is `break 'label value`.
	Break struct {
		ExprBase
		Label string
		X     Expr
	}

	// Continue is `continue 'label`.
	Continue struct {
		ExprBase
		Label string
	}

	// Return is `return value`.
	Return struct {
		ExprBase
		X Expr
	}

	// Yield is `yield value` in a gen block (rare; kept so that nothing is lost).
	Yield struct {
		ExprBase
		X Expr
	}

	// Range is `lo..hi` or `lo..=hi`; either end may be nil.
	Range struct {
		ExprBase
		Lo, Hi    Expr
		Inclusive bool
	}

	// StructLit is `Path { name: value, ..base }`.
	StructLit struct {
		ExprBase
		Path   Path
		Fields []FieldInit
		Base   Expr
	}

	// Tuple is `(a, b)`; with no elements, the unit value.
	Tuple struct {
		ExprBase
		Elems []Expr
	}

	// Array is `[a, b]`, or with Repeat `[x; n]` (Elems is then x alone). Vec says that it was `vec![…]`.
	Array struct {
		ExprBase
		Elems  []Expr
		Repeat Expr   // the length; nil otherwise
		Len    string // the length's text
		Vec    bool
	}

	// Format is a macro that takes its operands by reference and makes no lasting use of them: the format
	// family, assert*, tracing's. By Result one knows its type. Inline captures ("{g}") are in Args as
	// PathExprs with the span of the name inside the string.
	Format struct {
		ExprBase
		Macro  string // the last segment of the macro's path
		Result FormatResult
		Type   string // the path of the value's type when Result is FormatNamed, as the catalog has it
		// Dest is the first operand of write!/writeln!: a method call write_fmt on it. nil otherwise.
		Dest Expr
		Args []Expr // each borrowed for the length of the macro
		// Values are operands used by value: the condition of assert!, `dbg!`'s never (see Call).
		Values []Expr
	}

	// Select is tokio::select! or futures::select!/select_biased!.
	Select struct {
		ExprBase
		Macro  string // full path as written
		Tokio  bool   // tokio's syntax and semantics; else futures'
		Biased bool
		Arms   []SelectArm
		Else   Expr // tokio's else, futures' complete; nil without
		// Default is the arm of futures' `default =>`, with which the macro never waits; nil without.
		Default Expr
	}

	// Join is join! or try_join!: awaits all its operands at once.
	Join struct {
		ExprBase
		Macro string
		Try   bool
		// Tuple says that its futures are in one tuple, else each is in a variable of its own.
		Tuple bool
		Args  []Expr
	}

	// PinMacro is `std::pin::pin!(x)` as an expression: moves x into a temporary that lives as a `let`
	// extended temporary, and is a Pin<&mut T>.
	PinMacro struct {
		ExprBase
		X Expr
	}

	// MacroCall is a macro we do not know: it reads the names it mentions, and suspends where `.await`
	// stands in it.
	MacroCall struct {
		ExprBase
		Path   string
		Reads  []*PathExpr
		Awaits []Span
		// Diverges: a macro of the catalog that never returns (bail! returns, ensure! may).
		Diverges bool
		// Args are its operands by value, where the catalog says that its body is a plain argument list
		// (dbg!, anyhow::bail!); Reads then is empty.
		Args []Expr
		Kind string // the catalog's word for the macro; "" when unknown
		// Type is the path of the value's type, where the catalog knows it.
		Type string
	}
)

// FormatResult is the type of a Format expression.
type FormatResult uint8

// The results of format-like macros.
const (
	FormatUnit   FormatResult = iota // println!, assert!, info!
	FormatString                     // format!
	FormatArgs                       // format_args!
	FormatIO                         // write!, writeln!: what write_fmt returns
	FormatNever                      // panic!, unreachable!, todo!, unimplemented!
	FormatError                      // anyhow!: an error value
	FormatNamed                      // a value of the type that Format.Type names: info_span!
)

// LitKind is a literal's kind.
type LitKind uint8

// The kinds of literal. Suffixes stay in Lit.Text.
const (
	IntLit LitKind = iota
	FloatLit
	BoolLit
	CharLit
	StrLit
	ByteStrLit
	ByteLit
	CStrLit
)

// ClosureParam is one parameter of a closure.
type ClosureParam struct {
	Pat Pat
	Ty  TypeRef // nil when not written
}

// Arm is one arm of a match.
type Arm struct {
	Pat   Pat
	Guard Expr // nil without; may hold Let
	Body  Expr
	Span  Span
}

// FieldInit is one field of a struct literal. A shorthand `x` has a PathExpr at the same span.
type FieldInit struct {
	Name Name
	X    Expr
}

// SelectArm is one arm of select!: `pat = future, if cond => handler`.
type SelectArm struct {
	Pat     Pat
	Future  Expr
	Cond    Expr // nil without
	Handler Expr
	Span    Span
}

// Pat is a pattern. Concrete types are pointers to the structs below.
type Pat interface {
	PatID() PatID
	Pos() Span
}

// PatBase is embedded in every pattern.
type PatBase struct {
	id   PatID
	Span Span
}

// PatID is the pattern's number in its Body.
func (p *PatBase) PatID() PatID { return p.id }

// Pos is the pattern's place.
func (p *PatBase) Pos() Span { return p.Span }

type (
	// WildPat is `_`.
	WildPat struct{ PatBase }
	// RestPat is `..` inside a tuple, slice or tuple struct pattern.
	RestPat struct{ PatBase }
	// BindPat is `ref mut x @ sub`. In an or-pattern all alternatives share the LocalID.
	// A lone identifier is a BindPat unless its first letter is upper case; such a one is a PathPat, as
	// Rust's naming conventions have it.
	BindPat struct {
		PatBase
		Local    LocalID
		Ref, Mut bool // `ref x`, `ref mut x`; plain `mut x` is Local.Mut
		Sub      Pat
	}
	// PathPat is a unit struct, unit variant or constant.
	PathPat struct {
		PatBase
		Path Path
	}
	// LitPat is a literal or a range pattern.
	LitPat struct {
		PatBase
		Text string
		Kind LitKind
	}
	// TuplePat is `(a, .., b)`.
	TuplePat struct {
		PatBase
		Elems []Pat
	}
	// TupleStructPat is `Path(a, .., b)`.
	TupleStructPat struct {
		PatBase
		Path  Path
		Elems []Pat
	}
	// StructPat is `Path { a, b: p, .. }`.
	StructPat struct {
		PatBase
		Path   Path
		Fields []FieldPat
		Rest   bool
	}
	// RefPat is `&p` or `&mut p`.
	RefPat struct {
		PatBase
		Mut bool
		Sub Pat
	}
	// SlicePat is `[a, .., b]`.
	SlicePat struct {
		PatBase
		Elems []Pat
	}
	// OrPat is `a | b`.
	OrPat struct {
		PatBase
		Alts []Pat
	}
	// UnknownPat could not be read, or is a macro.
	UnknownPat struct{ PatBase }
)

// FieldPat is one field of a StructPat.
type FieldPat struct {
	Name Name
	Pat  Pat
}
