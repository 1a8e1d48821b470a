package hir

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/syntax"
	"github.com/crossawait/crossawait/queries"
)

// Macros says which macros' bodies are ordinary Rust in disguise, and how to read them. The catalog
// implements it from a table; lowering itself knows shapes, never names of macros.
type Macros interface {
	// Shape is the shape of the macro that a call names by path: segments joined by "::", as written,
	// without a leading "::" ("println", "tokio::select"). An implementation looks the whole path up
	// first, then its last segment. ok is false for a macro it does not know.
	Shape(path string) (shape MacroShape, ok bool)
}

// Exact is implemented by Macros that know of macros which crate they are of.
type Exact interface {
	// Exactly is the shape of the macro of a crate and a name, "tokio::select".
	Exactly(path string) (shape MacroShape, ok bool)
}

// Marker is implemented by Macros that know a project's queries. Those see a macro's arguments as tokens where they
// stand; here they see the Rust that the arguments are read as.
type Marker interface {
	// Facts are what the queries mark in a tree. text is what it was parsed from.
	Facts(tree *syntax.Tree, text []byte) []queries.Fact
}

// MacroKind is how a macro's body is read.
//
// The words of the catalog's table, by ParseShape, and what becomes of the macro:
//
//	format         println!(fmt, args…): Format, unit
//	format_string  format!(fmt, args…): Format, a String
//	format_args    format_args!(fmt, args…): Format, fmt::Arguments
//	write          write!(dest, fmt, args…): Format with Dest
//	panic          panic!(fmt, args…), todo!, unreachable!: Format, never
//	assert         assert!(cond, fmt, args…): Format with the condition in Values
//	assert_cmp     assert_eq!(a, b, fmt, args…): Format, all operands borrowed
//	vec            vec![a, b] or vec![x; n]: Array with Vec
//	matches        matches!(x, pat if guard): Match with FromMacro, of bools; with result unit it is
//	               assert_matches!(x, pat if guard, fmt, args…), whose other arm panics
//	dbg            dbg!(x): MacroCall with Args by value; gives its operand back
//	select_tokio   tokio::select! { … }: Select with Tokio
//	select_futures futures::select!, select_biased! { … }: Select
//	join           join!(a, b): Join
//	try_join       try_join!(a, b): Join with Try
//	pin            std::pin::pin!(x): PinMacro
//	pin_stmt       tokio::pin!(x), pin_mut!(x, y), tokio::pin! { let x = e; }: PinStmts
//	tracing        info!(target: t, parent: p, field = %x, ?y, "fmt {z}", z): Format
//	span           info_span!("name", field = %x): the same, giving a span (name its type in result)
//	args           a plain list of operands by value: MacroCall with Args
//	bail           bail!(fmt, args…) or bail!(err): MacroCall with Args, diverging
//	ensure         ensure!(cond, fmt, args…): MacroCall with Args
//	error          anyhow!(fmt, args…): Format, an error; anyhow!(err): MacroCall with Args
//	const_str      env!, concat!, stringify!: Lit; result may be bytes, u32 or bool
//	value          a body of a language of its own (json!): MacroCall with Reads, whose value has the type in result
//	unit           nothing of it takes part in the function (thread_local!, compile-time checks)
//	items          at item level, its body is items that it declares as they stand: for the index
type MacroKind uint8

// The shapes of macros, in the order of the table above.
const (
	UnknownMacro MacroKind = iota
	FormatMacro
	FormatStringMacro
	FormatArgsMacro
	WriteMacro
	PanicMacro
	AssertMacro
	AssertCmpMacro
	VecMacro
	MatchesMacro
	DbgMacro
	SelectTokioMacro
	SelectFuturesMacro
	JoinMacro
	TryJoinMacro
	PinExprMacro
	PinStmtMacro
	TracingMacro
	SpanMacro
	ArgsMacro
	BailMacro
	EnsureMacro
	ErrorMacro
	ConstMacro
	ValueMacro
	UnitMacro
	ItemsMacro
	RulesMacro // at item level; of which index knows the rules
)

// macroKinds are the catalog's words, by MacroKind.
var macroKinds = [...]string{
	UnknownMacro:       "",
	FormatMacro:        "format",
	FormatStringMacro:  "format_string",
	FormatArgsMacro:    "format_args",
	WriteMacro:         "write",
	PanicMacro:         "panic",
	AssertMacro:        "assert",
	AssertCmpMacro:     "assert_cmp",
	VecMacro:           "vec",
	MatchesMacro:       "matches",
	DbgMacro:           "dbg",
	SelectTokioMacro:   "select_tokio",
	SelectFuturesMacro: "select_futures",
	JoinMacro:          "join",
	TryJoinMacro:       "try_join",
	PinExprMacro:       "pin",
	PinStmtMacro:       "pin_stmt",
	TracingMacro:       "tracing",
	SpanMacro:          "span",
	ArgsMacro:          "args",
	BailMacro:          "bail",
	EnsureMacro:        "ensure",
	ErrorMacro:         "error",
	ConstMacro:         "const_str",
	ValueMacro:         "value",
	UnitMacro:          "unit",
	ItemsMacro:         "items",
	RulesMacro:         "rules",
}

// String is the catalog's word for the shape.
func (k MacroKind) String() string {
	if int(k) < len(macroKinds) {
		return macroKinds[k]
	}
	return ""
}

// MacroShape is a macro's shape with its parameters.
type MacroShape struct {
	Kind MacroKind
	// Skip is the number of operands in front of the format string: ones that the shape gives a part
	// (write's destination, assert's condition, assert_cmp's two) are already counted by ParseShape.
	Skip int
	// Result is what the macro's value is, for shapes that become a Format.
	Result FormatResult
	// Type is the path of the value's type, with Result FormatNamed.
	Type string
	// Lit is the kind of literal that a const_str macro stands for.
	Lit LitKind
	// Biased says that a select polls its arms in order even without `biased;`.
	Biased bool
	// Variables says that a join keeps each of its futures in a variable of its own, and not all in a tuple: they
	// are dropped last first.
	Variables bool
}

// shapeDefaults are the parameters that follow from the kind.
var shapeDefaults = map[MacroKind]MacroShape{
	MatchesMacro:      {Result: FormatNamed, Type: "bool"},
	FormatStringMacro: {Result: FormatString},
	FormatArgsMacro:   {Result: FormatArgs},
	WriteMacro:        {Result: FormatIO, Skip: 1},
	PanicMacro:        {Result: FormatNever},
	AssertMacro:       {Skip: 1},
	AssertCmpMacro:    {Skip: 2},
	EnsureMacro:       {Skip: 1, Result: FormatError},
	BailMacro:         {Result: FormatError},
	ErrorMacro:        {Result: FormatError},
	ConstMacro:        {Lit: StrLit},
}

// ParseShape reads a row of the catalog's table: the shape's word, the number of operands in front of
// the format string (0: the shape's own), and the result: "" for the shape's own, or one of
// unit, string, args, io, never, error; for const_str one of str, bytes, u32, bool, f64; for select_futures
// "biased"; for join and try_join "variables"; else the path of a type, such as "tracing::Span".
func ParseShape(word string, skip int, result string) (MacroShape, error) {
	kind := UnknownMacro
	for k, w := range macroKinds {
		if w == word && w != "" {
			kind = MacroKind(k)
		}
	}
	if kind == UnknownMacro {
		return MacroShape{}, fmt.Errorf("unknown macro shape %q", word)
	}
	s := shapeDefaults[kind]
	s.Kind = kind
	if skip != 0 {
		s.Skip = skip
	}
	return s, s.setResult(result)
}

// setResult reads the table's column of results.
func (s *MacroShape) setResult(result string) error {
	switch result {
	case "":
	case "unit":
		s.Result = FormatUnit
	case "string":
		s.Result = FormatString
	case "args":
		s.Result = FormatArgs
	case "io":
		s.Result = FormatIO
	case "never":
		s.Result = FormatNever
	case "error":
		s.Result = FormatError
	case "str":
		s.Lit = StrLit
	case "bytes":
		s.Lit = ByteStrLit
	case "u32":
		s.Lit = IntLit
	case "bool":
		s.Lit = BoolLit
	case "f64":
		s.Lit = FloatLit
	case "biased":
		s.Biased = true
	case "variables":
		s.Variables = true
	default:
		if !isTypePath(result) {
			return fmt.Errorf("unknown macro result %q", result)
		}
		s.Result, s.Type = FormatNamed, result
	}
	return nil
}

// isTypePath tells a path of at least two segments from a misspelt word.
func isTypePath(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if s[i] == ':' && s[i+1] == ':' && i > 0 {
			return true
		}
	}
	return false
}

// noMacros knows no macro; it stands in for a nil Macros.
type noMacros struct{}

func (noMacros) Shape(string) (MacroShape, bool) { return MacroShape{}, false }
