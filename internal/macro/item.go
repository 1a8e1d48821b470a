package macro

import "strings"

// Item is a struct, union, enum or trait as a derive or attribute macro sees it: its parts, by text.
type Item struct {
	Attrs
	Vis      string // "pub", "pub(crate)"; "" for none
	Keyword  string // struct, union, enum or trait
	Name     string
	Generics []Generic
	Where    string // with the word, "" without
	Tuple    bool   // its fields have no names
	Braced   bool   // its fields, if any, stand in braces
	Fields   []Field
	Variants []Variant
	Methods  []Method // of a trait
	// Macro is the macro's last name, Crate what its crate is called where the item stands.
	Macro, Crate string
}

// Generic is one generic parameter: `T` and `T: Clone`, `'a` and `'a`, `N` and `const N: usize`.
type Generic struct {
	Name, Declared string
	Kind           string // lifetime, type or const
}

// Field is a field of a struct or variant. Name is its place in a tuple.
type Field struct {
	Attrs
	Vis, Name, Type string
}

// Variant is a variant of an enum.
type Variant struct {
	Attrs
	Name   string
	Tuple  bool
	Fields []Field
}

// Method is a method of a trait.
type Method struct {
	Attrs
	Async    bool
	Name     string
	Generics []Generic
	Self     string // the receiver as written, "" without
	Params   []Param
	Ret      string // "" for ()
	Where    string
}

// Param is a parameter of a method.
type Param struct{ Name, Type string }

// Attrs are the attributes of an item or a part of one.
type Attrs []attribute

type attribute struct {
	path   string
	args   []token // of what stands in parentheses
	tokens []token // of all
}

// Written are the attributes as they stand.
func (as Attrs) Written() string {
	s := ""
	for _, a := range as {
		s += "#[" + textOf(a.tokens) + "]\n"
	}
	return s
}

// Without are the attributes but those of a path.
func (as Attrs) Without(path string) Attrs {
	var out Attrs
	for _, a := range as {
		if a.path != path {
			out = append(out, a)
		}
	}
	return out
}

// Kind is trait, enum, or of a struct or union: named, tuple or unit, as its fields are.
func (it *Item) Kind() string {
	switch {
	case it.Keyword == "trait" || it.Keyword == "enum":
		return it.Keyword
	case it.Tuple:
		return "tuple"
	case len(it.Fields) > 0 || it.Braced:
		return "named"
	}
	return "unit"
}

// Params are the generic parameters as an impl declares them, in angle brackets; "" without any.
func (it *Item) Params() string { return declared(it.Generics) }

// Args are the generic parameters as arguments, in angle brackets; "" without any.
func (it *Item) Args() string { return arguments(it.Generics) }

// Declared are the generic parameters as declared, in angle brackets; "" without any.
func (m *Method) Declared() string { return declared(m.Generics) }

func declared(gs []Generic) string {
	return angled(gs, func(g Generic) string { return g.Declared })
}

func arguments(gs []Generic) string {
	return angled(gs, func(g Generic) string { return g.Name })
}

func angled(gs []Generic, part func(Generic) string) string {
	if len(gs) == 0 {
		return ""
	}
	parts := make([]string, len(gs))
	for i, g := range gs {
		parts[i] = part(g)
	}
	return "<" + strings.Join(parts, ", ") + ">"
}

// Has reports whether an attribute of that path, `#[path(…)]`, has a meta item of a name among its own: `name`,
// `name = …` or `name(…)`.
func (as Attrs) Has(path, name string) bool {
	_, ok := as.meta(path, name)
	return ok
}

// Value is the text of a meta item: of `name = "text"` what is in the quotes, of `name = other` and `name(other)` the other.
func (as Attrs) Value(path, name string) string {
	tokens, _ := as.meta(path, name)
	return value(tokens)
}

// In reports whether a meta item's own list, `#[path(name(…))]`, has a word among its items.
func (as Attrs) In(path, name, word string) bool {
	tokens, _ := as.meta(path, name)
	if len(tokens) != 1 || !tokens[0].opens("(") {
		return false
	}
	_, ok := listed(tokens[0].inner, word)
	return ok
}

// Bare reports whether an attribute of that path is there at all.
func (as Attrs) Bare(path string) bool {
	for _, a := range as {
		if a.path == path {
			return true
		}
	}
	return false
}

// meta is what stands behind the name of a meta item.
func (as Attrs) meta(path, name string) (rest []token, ok bool) {
	for _, a := range as {
		if a.path != path {
			continue
		}
		if rest, ok := listed(a.args, name); ok {
			return rest, true
		}
	}
	return nil, false
}

// listed is what stands behind a name among items between commas.
func listed(tokens []token, name string) (rest []token, ok bool) {
	for _, part := range split(tokens, ",") {
		if len(part) > 0 && part[0].is(name) && (len(part) == 1 || !part[1].is(":")) {
			return part[1:], true
		}
	}
	return nil, false
}

func value(tokens []token) string {
	switch {
	case len(tokens) == 1 && tokens[0].kind == group:
		return textOf(tokens[0].inner)
	case len(tokens) == 2 && tokens[0].is("=") && tokens[1].kind == literal:
		return unquoted(tokens[1].text)
	case len(tokens) > 1 && tokens[0].is("="):
		return textOf(tokens[1:])
	}
	return ""
}

// unquoted is what stands between the quotes of a literal; another literal as it is.
func unquoted(text string) string {
	first, last := strings.IndexByte(text, '"'), strings.LastIndexByte(text, '"')
	if first < 0 || last <= first {
		return text
	}
	return text[first+1 : last]
}

// textOf writes tokens out.
func textOf(tokens []token) string {
	w := writer{limit: 1 << 20}
	w.write(tokens)
	return w.out.String()
}
