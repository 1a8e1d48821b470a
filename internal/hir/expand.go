package hir

import (
	"bytes"
	"sort"
	"strconv"
	"strings"

	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// A call of a macro_rules! in a body is expanded: what it writes is appended to the text that lowering reads from, behind
// the unit's own, and parsed as the statements, the expression or the pattern that the call stands for. While the body is
// lowered, places are places in that longer text, so that what is made can make more, and so that it is known of each
// name who wrote it: the function, or which of the macros. In the end every place is brought back into the unit
// (settle.go): what the arguments of a call say stands where they do, all else at the call's `!`.

// Rules are a macro_rules! that a call names.
type Rules struct {
	*macro.Rules        // nil: they cannot be read
	Path         string // its crate and its name, "tokio_test::assert_ok", by which the catalog may know it
	Crate        string // the key of the crate that declares it
	CrateName    string
	Own          bool // the crate is the body's
	// Inner says that the macros which it calls by a plain name are its crate's (`local_inner_macros`).
	Inner bool
}

// Resolver finds the macro_rules! that calls in a body name.
type Resolver interface {
	// Own is the macro of the body's crate that a path at a call names; nil when it has none such, or several.
	Own(path string) *Rules
	// Imported is the macro of another crate that a path names; nil when that is not known.
	Imported(path string) *Rules
	// Of is the macro of the crate of another that the name names; nil when that is not known.
	Of(r *Rules, name string) *Rules
}

// Expansion is a call in the text of a unit that was expanded.
type Expansion struct {
	Macro string // as the call writes it, without `!`
	Call  Span
	// Mark is the call's `!`: the place of all that the macro made.
	Mark Span
	// Args are the stretches of the call's arguments that the macro writes as they stand, in no order.
	Args []Span
}

// Shown is where a place in a unit is shown: what a macro made, at the name by which it is called, `!` included.
func Shown(unit []byte, at Span) Span {
	if at.Len() != 1 || int(at.End) > len(unit) || unit[at.Start] != '!' {
		return at
	}
	start := len(bytes.TrimRight(unit[:at.Start], " \t\r\n"))
	for start > 0 && (syntax.IsIdent(unit[start-1]) || unit[start-1] == ':') {
		start--
	}
	if start == int(at.Start) || !syntax.IsIdent(unit[start]) {
		return at // a type, `!`
	}
	return Span{Start: uint32(start), End: at.End}
}

// maxExpansions bounds how deep macros in macros are expanded (rustc's recursion_limit), maxExpanded how many bytes the
// macros in one unit write.
const (
	maxExpansions = 128
	maxExpanded   = 1 << 17
)

// written is the text that lowering reads from, shared by all that lowers parts of one unit.
type written struct {
	unit  uint32 // the length of the unit's own text
	text  []byte // with the unit's own; nil: nothing was expanded
	made  []expansion
	depth int
	left  int // bytes
}

// expansion is what one call has become.
type expansion struct {
	start, end uint32 // in written.text
	args       uint32 // where the call's arguments begin
	theirs     []macro.Segment
	call, mark Span
	rules      *Rules
	local      *localMacro
}

// localMacro is a macro that a function defines, with the variables that its own words may name.
type localMacro struct {
	rules *Rules
	body  *Body
	inner int // who wrote the definition
	names map[string]LocalID
}

// at is the expansion that wrote the text at a place behind the unit's own.
func (w *written) at(place uint32) (*expansion, int) {
	i := sort.Search(len(w.made), func(i int) bool { return w.made[i].end > place })
	i = min(i, len(w.made)-1)
	return &w.made[i], i
}

// argument is a place in an expansion as one in the arguments of its call; ok is false for what is not all theirs.
func (e *expansion) argument(s Span) (at Span, ok bool) {
	from := s.Start - e.start
	i := sort.Search(len(e.theirs), func(i int) bool { return e.theirs[i].Out+e.theirs[i].Len > from })
	if i == len(e.theirs) || e.theirs[i].Out > from || from+s.Len() > e.theirs[i].Out+e.theirs[i].Len {
		return Span{}, false
	}
	start := e.args + e.theirs[i].Arg + from - e.theirs[i].Out
	return Span{Start: start, End: start + s.Len()}, true
}

// author is who wrote what stands at a place: 0 for the function, else the number of an expansion, from 1.
func (w *written) author(place uint32) int {
	for place >= w.unit && len(w.made) > 0 {
		e, i := w.at(place)
		at, ok := e.argument(Span{Start: place, End: place + 1})
		if !ok {
			return i + 1
		}
		place = at.Start
	}
	return 0
}

// rulesOf is the macro that wrote what stands at a place; nil for the function.
func (w *written) rulesOf(place uint32) *Rules {
	if n := w.author(place); n > 0 {
		return w.made[n-1].rules
	}
	return nil
}

// home brings a place back into the unit. own says that nobody but the unit wrote what stands there.
func (w *written) home(s Span) (at Span, own bool) {
	own = true
	for s.Start >= w.unit && len(w.made) > 0 {
		e, _ := w.at(s.Start)
		at, ok := e.argument(s)
		if !ok {
			at, own = e.mark, false
		}
		s = at
	}
	return s, own
}

// place is home without own.
func (w *written) place(s Span) Span {
	at, _ := w.home(s)
	return at
}

// own is home's.
func (w *written) own(s Span) bool {
	_, own := w.home(s)
	return own
}

// key is a name as scopes and labels have it. Names that macros write are apart from all others (Rust reference,
// "Hygiene").
func (r *reader) key(text string, at Span) string {
	if at.Start < r.written.unit {
		return text
	}
	return keyOf(text, r.written.author(at.Start))
}

func keyOf(text string, author int) string {
	if author == 0 {
		return text
	}
	return text + "\x00" + strconv.Itoa(author)
}

// variable is the local that a name means here, or NoLocal.
func (l *lowerer) variable(name Name) LocalID {
	if name.Span.Start < l.written.unit {
		return l.scope.lookup(name.Text)
	}
	author := l.written.author(name.Span.Start)
	id := l.scope.lookup(keyOf(name.Text, author))
	for id == NoLocal && author > 0 {
		m := l.written.made[author-1].local
		if m == nil || m.body != l.body {
			break
		}
		author = m.inner
		if known, ok := m.names[keyOf(name.Text, author)]; ok {
			id = known
		}
	}
	return id
}

// callee is what a macro call names.
type callee struct {
	shape MacroShape
	known bool // shape is what the catalog says
	rules *Rules
	local *localMacro
}

// callee resolves a macro call: the function's own macros come before its crate's, those before the catalog's, and those
// before what is imported, unless the catalog knows that very macro.
func (l *lowerer) callee(n node) callee {
	if l.asked.rows != l.rows || l.asked.node != n {
		l.asked = asked{l.rows, n, l.resolve(n)}
	}
	return l.asked.callee
}

// asked is the call that was resolved last: a statement's is asked about several times.
type asked struct {
	rows *syntax.Rows
	node node
	callee
}

func (l *lowerer) resolve(n node) callee {
	at := l.field(n, syntax.MacroField)
	path := l.imported(strings.TrimPrefix(l.macroPath(n), "::"))
	if m := l.defined[l.macroName(n)]; m != nil && l.kind(at) == syntax.Identifier {
		return callee{rules: m.rules, local: m}
	}
	if l.resolver == nil {
		return l.catalogued(path)
	}
	writer := l.written.rulesOf(l.span(at).Start)
	if name, ok := strings.CutPrefix(path, "$crate::"); ok {
		if writer != nil {
			if r := l.resolver.Of(writer, LastSegment(name)); r != nil {
				return l.exactly(r)
			}
		}
		return l.catalogued(LastSegment(name))
	}
	r := l.resolver.Own(path)
	if r == nil && writer != nil && writer.Inner {
		r = l.resolver.Of(writer, path)
	}
	if r != nil {
		return l.exactly(r)
	}
	c := l.catalogued(path)
	if c.known {
		return c
	}
	if r = l.resolver.Imported(path); r == nil && writer != nil {
		r = l.resolver.Of(writer, path)
	}
	if r != nil {
		return l.exactly(r)
	}
	return c
}

// imported is a macro's path with the path in place of a name that the function imports.
func (l *lowerer) imported(path string) string {
	for i := range l.imports {
		if u := &l.imports[i]; u.Alias == path && !u.Glob {
			return strings.TrimPrefix(strings.Join(u.Path, "::"), "{{root}}::")
		}
	}
	return path
}

// catalogued is what the catalog knows by a path or a name.
func (l *lowerer) catalogued(path string) callee {
	shape, ok := l.macros.Shape(path)
	return callee{shape: shape, known: ok}
}

// exactly is a macro as the catalog knows it, else with its rules.
func (l *lowerer) exactly(r *Rules) callee {
	if m, ok := l.macros.(Exact); ok {
		if shape, known := m.Exactly(r.Path); known {
			return callee{shape: shape, known: true}
		}
	}
	return callee{rules: r}
}

// expand appends what a call stands for to the text; ok is false when that is not known, or beyond bounds.
func (l *lowerer) expand(n node, c callee) (at Span, ok bool) {
	w := l.written
	if c.rules == nil || c.rules.Rules == nil || w.depth >= maxExpansions || l.parser == nil {
		return Span{}, false
	}
	body := l.macroBody(n)
	text, theirs, ok := c.rules.ExpandInBody(l.bytes(body), w.left)
	if !ok {
		return Span{}, false
	}
	if w.text == nil {
		w.text = append(make([]byte, 0, len(l.rows.Text)+4*len(text)), l.rows.Text...)
	}
	w.text = append(w.text, '\n')
	w.left -= len(text)
	at = Span{Start: uint32(len(w.text)), End: uint32(len(w.text) + len(text))}
	w.text = append(w.text, text...)
	w.made = append(w.made, expansion{
		start: at.Start, end: at.End + 1, args: body.Start, theirs: theirs, call: l.span(n), mark: l.mark(n), rules: c.rules, local: c.local,
	})
	return at, true
}

// mark is the place of a call's `!`.
func (l *lowerer) mark(n node) Span {
	if at := l.child(n, syntax.TokBang); at != none {
		return l.span(at)
	}
	return l.span(l.field(n, syntax.MacroField))
}

// madeOf parses a piece of what was written and lowers something out of it. It is false when that is no clean Rust.
func (l *lowerer) madeOf(prefix string, at Span, suffix string, lower func(rows *syntax.Rows)) bool {
	rows := l.fragmentOf(l.written.text, syntax.Piece{Prefix: prefix, Span: at, Suffix: suffix})
	if rows == nil {
		return false
	}
	l.written.depth++
	l.within(rows, func() { lower(rows) })
	l.written.depth--
	return true
}

// expandedExpr is the expression that a call stands for; nil when that is not known.
func (l *lowerer) expandedExpr(n node, c callee) (e Expr) {
	at, ok := l.expand(n, c)
	if !ok {
		return nil
	}
	l.madeOf("fn f(){let _=", at, "\n;}", func(rows *syntax.Rows) {
		let := firstOf(rows, syntax.LetDeclaration)
		for more := l.next(let); more != none; more = l.next(more) {
			if l.kind(more).Named() && l.kind(more) != syntax.EmptyStatement {
				return // several statements are no expression
			}
		}
		if value := l.field(let, syntax.ValueField); value != none {
			e = l.expr(value)
		}
	})
	if e, ok := e.(exprNode); ok && !l.written.own(e.Pos()) {
		e.exprBase().Span = l.span(n) // it stands for the call as a whole
	}
	return e
}

// expandedStmts lowers the statements that a call in a block stands for. It is false when they are not known.
func (l *lowerer) expandedStmts(b *Block, n node, base StmtBase, semi bool) bool {
	c := l.callee(n)
	if c.rules == nil {
		return false
	}
	at, ok := l.expand(n, c)
	if !ok {
		return false
	}
	from := len(b.Stmts)
	if !l.madeOf("fn f(){", at, "\n}", func(rows *syntax.Rows) { l.statements(b, firstOf(rows, syntax.Block)) }) {
		return false
	}
	for _, s := range b.Stmts[from:] {
		if s, ok := s.(interface{ stmtBase() *StmtBase }); ok {
			s.stmtBase().Span = base.Span
		}
	}
	if semi && len(b.Stmts) > from {
		endStatement(b, base.Span)
	}
	return true
}

// expandedType is the type that a call stands for; nil when that is not known.
func (l *lowerer) expandedType(n node) (t TypeRef) {
	at, ok := l.expand(n, l.callee(n))
	if !ok {
		return nil
	}
	l.madeOf("fn f(){let _:", at, "\n;}", func(rows *syntax.Rows) {
		t = l.typ(l.field(firstOf(rows, syntax.LetDeclaration), syntax.TypeField))
	})
	return t
}

// expandedPat is the pattern that a call stands for; nil when that is not known.
func (l *lowerer) expandedPat(n node, mode bindMode) (p Pat) {
	at, ok := l.expand(n, l.callee(n))
	if !ok {
		return nil
	}
	l.madeOf("fn f(){match f{", at, "=>{}}}", func(rows *syntax.Rows) {
		if pattern := l.matchPattern(l.field(firstOf(rows, syntax.MatchArm), syntax.PatternField)); pattern != none {
			p = l.pat(pattern, mode)
		}
	})
	return p
}
