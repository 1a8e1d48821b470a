package hir

import (
	"unicode"
	"unicode/utf8"

	"github.com/crossawait/crossawait/internal/syntax"
)

// patNode is any pattern, with access to what keepPat fills in.
type patNode interface {
	Pat
	patBase() *PatBase
}

func (p *PatBase) patBase() *PatBase { return p }

// keepPat numbers a pattern and says where it is.
func (l *lowerer) keepPat(p patNode, at Span) Pat {
	b := p.patBase()
	b.id, b.Span = PatID(len(l.body.Pats)), at
	l.body.Pats = append(l.body.Pats, p)
	return p
}

// bindPattern lowers a whole pattern and brings its names into view. mut belongs to a `mut` that the
// grammar keeps outside of the pattern.
func (l *lowerer) bindPattern(n node, mut bool) Pat {
	p, bindings, names := l.wholePattern(n, mut)
	for i, b := range bindings {
		l.scope.bind(names[i], b.Local)
	}
	return p
}

// wholePattern lowers a pattern whose alternatives share their variables, and gives what it binds.
func (l *lowerer) wholePattern(n node, mut bool) (Pat, []*BindPat, []string) {
	group, names := l.group, l.names
	l.group, l.names = nil, nil
	p := l.pat(n, bindMode{mut: mut})
	bound, boundNames := l.group, l.names
	l.group, l.names = group, names
	return p, bound, boundNames
}

// bindMode is what stands in front of a binding.
type bindMode struct{ ref, mut bool }

// pat lowers one pattern.
func (l *lowerer) pat(n node, mode bindMode) Pat {
	if n == none || !l.enter(n) {
		return l.keepPat(&UnknownPat{}, l.span(n))
	}
	defer l.leave()
	switch l.kind(n) {
	case syntax.TokUnderscore, syntax.RemainingFieldPattern, syntax.Identifier, syntax.Self, syntax.CapturedPattern,
		syntax.MutPattern, syntax.RefPattern:
		return l.simplePat(n, mode)
	case syntax.ScopedIdentifier, syntax.GenericPattern, syntax.ScopedTypeIdentifier:
		return l.keepPat(&PathPat{Path: l.path(n)}, l.span(n))
	case syntax.TuplePattern, syntax.SlicePattern, syntax.OrPattern:
		return l.listPat(n)
	case syntax.TupleStructPattern:
		return l.tupleStructPat(n)
	case syntax.StructPattern:
		return l.structPat(n)
	case syntax.ReferencePattern:
		return l.keepPat(&RefPat{Mut: l.has(n, syntax.MutableSpecifier), Sub: l.pat(l.subPattern(n), bindMode{})}, l.span(n))
	case syntax.RangePattern:
		if self := l.child(n, syntax.Self); self != none && l.span(self) == l.span(n) {
			return l.simplePat(self, mode) // bound anew, as async_trait allows by renaming it; to the grammar half a range
		}
		return l.keepPat(&LitPat{Text: l.text(n), Kind: l.rangeKind(n)}, l.span(n))
	case syntax.NegativeLiteral, syntax.StringLiteral, syntax.RawStringLiteral, syntax.CharLiteral,
		syntax.BooleanLiteral, syntax.IntegerLiteral, syntax.FloatLiteral:
		return l.keepPat(&LitPat{Text: l.text(n), Kind: l.rangeKind(n)}, l.span(n))
	case syntax.MacroInvocation:
		if p := l.expandedPat(n, mode); p != nil {
			return p
		}
	case syntax.KindError:
		l.problem(n, "no pattern")
	}
	return l.keepPat(&UnknownPat{}, l.span(n))
}

// simplePat lowers wildcards, rests and bindings.
func (l *lowerer) simplePat(n node, mode bindMode) Pat {
	switch l.kind(n) {
	case syntax.TokUnderscore:
		return l.keepPat(&WildPat{}, l.span(n))
	case syntax.RemainingFieldPattern:
		return l.keepPat(&RestPat{}, l.span(n))
	case syntax.MutPattern:
		mode.mut = true
		return l.pat(l.subPattern(n), mode)
	case syntax.RefPattern:
		mode.ref = true
		mode.mut = mode.mut || l.has(n, syntax.MutableSpecifier)
		return l.pat(l.subPattern(n), mode)
	case syntax.CapturedPattern:
		b := l.binding(l.name(l.first(n)), mode, l.span(n))
		if sub := l.subPattern(n); sub != none {
			b.Sub = l.pat(sub, bindMode{})
		}
		return b
	}
	name := l.name(n)
	if name.Text == "_" {
		return l.keepPat(&WildPat{}, name.Span)
	}
	if mode == (bindMode{}) && l.kind(n) == syntax.Identifier && namesConstant(name.Text) {
		return l.keepPat(&PathPat{Path: Path{Segments: []Segment{{Name: name}}, Span: name.Span}}, name.Span)
	}
	if name.Text == "" {
		return l.keepPat(&UnknownPat{}, name.Span)
	}
	return l.binding(name, mode, name.Span)
}

// namesConstant reports whether a lone identifier in a pattern is, by Rust's naming conventions, a constant,
// unit struct or variant and no new variable.
func namesConstant(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	return unicode.IsUpper(first)
}

// binding binds a name, as the same variable when an alternative of the pattern has bound it before.
func (l *lowerer) binding(name Name, mode bindMode, at Span) *BindPat {
	key := l.key(name.Text, name.Span)
	for i, earlier := range l.group {
		if l.names[i] == key {
			b := &BindPat{Local: earlier.Local, Ref: mode.ref, Mut: mode.ref && mode.mut}
			l.keepPat(b, at)
			return b
		}
	}
	b := l.bindName(name, mode.mut && !mode.ref)
	b.Ref, b.Mut, b.Span = mode.ref, mode.ref && mode.mut, at
	l.group, l.names = append(l.group, b), append(l.names, key)
	return b
}

// bindName makes a new variable and a pattern that binds it.
func (l *lowerer) bindName(name Name, mut bool) *BindPat {
	b := &BindPat{Local: LocalID(len(l.body.Locals))}
	l.keepPat(b, name.Span)
	l.body.Locals = append(l.body.Locals, Local{Name: name, Mut: mut, Pat: b.id})
	return b
}

// subPattern is the pattern inside `&p`, `ref p`, `mut p` or `x @ p`.
func (l *lowerer) subPattern(n node) node {
	last := none
	for c := l.first(n); c != none; c = l.next(c) {
		if l.isPattern(c) {
			last = c
		}
	}
	if l.kind(n) == syntax.CapturedPattern && last == l.first(n) {
		return none
	}
	return last
}

// isPattern tells patterns from punctuation among a node's children.
func (l *lowerer) isPattern(n node) bool {
	switch k := l.kind(n); k {
	case syntax.MutableSpecifier, syntax.KindError, syntax.AttributeItem:
		return false
	default:
		return k.Named() || k == syntax.TokUnderscore
	}
}

// patterns lowers the patterns among a node's children, from the one after skip on (none: from the first).
func (l *lowerer) patterns(n, skip node) []Pat {
	var list []Pat
	for c := l.first(n); c != none; c = l.next(c) {
		if c != skip && l.isPattern(c) {
			list = append(list, l.pat(c, bindMode{}))
		} else if l.kind(c) == syntax.KindError {
			l.problem(c, "no pattern")
		}
	}
	return list
}

// listPat lowers tuples, slices and alternatives. A parenthesised pattern is what stands inside.
func (l *lowerer) listPat(n node) Pat {
	switch l.kind(n) {
	case syntax.SlicePattern:
		return l.keepPat(&SlicePat{Elems: l.patterns(n, none)}, l.span(n))
	case syntax.OrPattern:
		alts := l.alternatives(nil, n)
		if len(alts) == 1 {
			return alts[0]
		}
		return l.keepPat(&OrPat{Alts: alts}, l.span(n))
	}
	elems := l.patterns(n, none)
	if len(elems) == 1 && !l.has(n, syntax.TokComma) {
		if _, rest := elems[0].(*RestPat); !rest {
			return elems[0]
		}
	}
	return l.keepPat(&TuplePat{Elems: elems}, l.span(n))
}

// alternatives lowers the operands of `a | b | c`, which the grammar nests to the left.
func (l *lowerer) alternatives(list []Pat, n node) []Pat {
	if !l.enter(n) {
		return list
	}
	defer l.leave()
	for c := l.first(n); c != none; c = l.next(c) {
		if l.kind(c) == syntax.OrPattern {
			list = l.alternatives(list, c)
		} else if l.isPattern(c) {
			list = append(list, l.pat(c, bindMode{}))
		}
	}
	return list
}

func (l *lowerer) tupleStructPat(n node) Pat {
	head := l.field(n, syntax.TypeField)
	p := &TupleStructPat{Path: l.path(head)}
	p.Elems = l.patterns(n, head)
	return l.keepPat(p, l.span(n))
}

// structPat lowers `Path { a, b: p, 0: q, .. }`. The grammar takes the `0:` of the last form for an error.
func (l *lowerer) structPat(n node) Pat {
	p := &StructPat{Path: l.path(l.field(n, syntax.TypeField))}
	index := none
	for c := range l.children(n) {
		switch l.kind(c) {
		case syntax.KindError:
			if index = l.child(c, syntax.IntegerLiteral); index == none {
				l.problem(c, "no field pattern")
			}
			continue
		case syntax.RemainingFieldPattern:
			p.Rest = true
		case syntax.FieldPattern:
			f := l.fieldPat(c)
			if index != none {
				f.Name = l.name(index)
			}
			p.Fields = append(p.Fields, f)
		}
		index = none
	}
	return l.keepPat(p, l.span(n))
}

func (l *lowerer) fieldPat(n node) FieldPat {
	name := l.name(l.field(n, syntax.NameField))
	mode := bindMode{ref: l.has(n, syntax.TokRef), mut: l.has(n, syntax.MutableSpecifier)}
	if sub := l.field(n, syntax.PatternField); sub != none {
		return FieldPat{name, l.pat(sub, mode)}
	}
	return FieldPat{name, l.binding(name, mode, name.Span)}
}

// rangeKind is the kind of a literal pattern; of a range, that of an end that is a literal.
func (l *lowerer) rangeKind(n node) LitKind {
	if l.kind(n) != syntax.RangePattern {
		return l.literalKind(n)
	}
	for _, f := range []syntax.Field{syntax.LeftField, syntax.RightField} {
		if end := l.field(n, f); isLiteral(l.kind(end)) {
			return l.literalKind(end)
		}
	}
	return IntLit
}
