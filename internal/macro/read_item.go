package macro

import "strconv"

// ReadItem reads the text of a struct, union, enum or trait, attributes in front of it included; nil when it is none, or
// not whole.
func ReadItem(text []byte) *Item {
	tokens, ok := trees(text)
	if !ok {
		return nil
	}
	r := reader{tokens}
	it := &Item{Attrs: r.attrs(), Vis: r.vis()}
	for r.at("unsafe") || r.at("auto") {
		r.next()
	}
	if len(r.left) < 2 || r.left[1].kind != ident {
		return nil
	}
	it.Keyword, it.Name = r.next().text, r.next().text
	it.Generics = r.generics()
	switch it.Keyword {
	case "struct", "union":
		return r.structure(it)
	case "enum":
		it.Where = r.where()
		if !r.opens("{") {
			return nil
		}
		for _, part := range split(r.next().inner, ",") {
			if v, ok := variant(part); ok {
				it.Variants = append(it.Variants, v)
			}
		}
		return it
	case "trait":
		for len(r.left) > 0 && !r.opens("{") {
			r.next()
		}
		if !r.opens("{") {
			return nil
		}
		it.Methods = methods(r.next().inner)
		return it
	}
	return nil
}

// reader takes tokens one by one.
type reader struct{ left []token }

func (r *reader) next() token {
	t := r.left[0]
	r.left = r.left[1:]
	return t
}

func (r *reader) at(text string) bool    { return len(r.left) > 0 && r.left[0].is(text) }
func (r *reader) opens(open string) bool { return len(r.left) > 0 && r.left[0].opens(open) }

// attrs reads the attributes that come next.
func (r *reader) attrs() Attrs {
	var out Attrs
	for len(r.left) > 1 && r.at("#") && r.left[1].opens("[") {
		inner := r.left[1].inner
		r.left = r.left[2:]
		n := max(pathEnd(inner, 0), 0)
		a := attribute{path: squeezed(inner[:n]), tokens: inner}
		if n < len(inner) && inner[n].opens("(") {
			a.args = inner[n].inner
		}
		out = append(out, a)
	}
	return out
}

// squeezed is the text of tokens without blanks.
func squeezed(tokens []token) string {
	s := ""
	for i := range tokens {
		s += tokens[i].text
	}
	return s
}

func (r *reader) vis() string {
	n := visibility(r.left)
	text := textOf(r.left[:n])
	r.left = r.left[n:]
	return text
}

// generics reads `<…>`, if it comes next.
func (r *reader) generics() []Generic {
	if !r.at("<") {
		return nil
	}
	n := angleEnd(r.left)
	if n < 0 {
		return nil
	}
	var out []Generic
	for _, part := range split(r.left[1:n-1], ",") {
		p := reader{part}
		p.attrs()
		if len(p.left) > 0 {
			out = append(out, generic(p.left))
		}
	}
	r.left = r.left[n:]
	return out
}

// generic reads one generic parameter, of which a default is no part.
func generic(tokens []token) Generic {
	if at := indexOf(tokens, "="); at >= 0 {
		tokens = tokens[:at]
	}
	g := Generic{Name: tokens[0].text, Declared: textOf(tokens), Kind: "type"}
	switch {
	case tokens[0].kind == lifetime:
		g.Kind = "lifetime"
	case tokens[0].is("const") && len(tokens) > 1:
		g.Kind, g.Name = "const", tokens[1].text
	}
	return g
}

// where reads a where-clause, up to what cannot be part of one.
func (r *reader) where() string {
	if !r.at("where") {
		return ""
	}
	n := 0
	for n < len(r.left) && !r.left[n].opens("{") && !r.left[n].is(";") {
		n++
	}
	text := textOf(r.left[:n])
	r.left = r.left[n:]
	return text
}

// structure reads what follows the generics of a struct.
func (r *reader) structure(it *Item) *Item {
	it.Where = r.where()
	switch {
	case r.opens("{"):
		it.Braced = true
		it.Fields = fields(r.next().inner, false)
	case r.opens("("):
		it.Tuple = true
		it.Fields = fields(r.next().inner, true)
		it.Where = r.where()
	case !r.at(";"):
		return nil
	}
	return it
}

func fields(tokens []token, tuple bool) []Field {
	var out []Field
	for i, part := range split(tokens, ",") {
		r := reader{part}
		f := Field{Attrs: r.attrs(), Vis: r.vis(), Name: strconv.Itoa(i)}
		if !tuple {
			if len(r.left) < 3 || !r.left[1].is(":") {
				continue
			}
			f.Name = r.next().text
			r.next()
		}
		f.Type = textOf(r.left)
		out = append(out, f)
	}
	return out
}

func variant(tokens []token) (v Variant, ok bool) {
	r := reader{tokens}
	v.Attrs = r.attrs()
	if len(r.left) == 0 || r.left[0].kind != ident {
		return v, false
	}
	v.Name = r.next().text
	if r.opens("{") || r.opens("(") {
		v.Tuple = r.opens("(")
		v.Fields = fields(r.next().inner, v.Tuple)
	}
	return v, true
}

// methods reads the methods of a trait.
func methods(tokens []token) []Method {
	var out []Method
	r := reader{tokens}
	for len(r.left) > 0 {
		m := Method{Attrs: r.attrs()}
		for len(r.left) > 0 && !r.at("fn") && !r.at(";") && !r.opens("{") {
			m.Async = m.Async || r.at("async")
			r.next()
		}
		if r.at("fn") && len(r.left) > 2 {
			r.next()
			m.Name = r.next().text
			m.Generics = r.generics()
			if r.opens("(") {
				m.signature(r.next().inner)
			}
			m.Ret = r.result()
			m.Where = r.where()
			out = append(out, m)
		}
		if len(r.left) > 0 {
			r.next() // its body, or the semicolon
		}
	}
	return out
}

// signature reads a method's parameters.
func (m *Method) signature(tokens []token) {
	for i, part := range split(tokens, ",") {
		r := reader{part}
		r.attrs()
		at := colon(r.left)
		switch {
		case i == 0 && indexOf(r.left, "self") >= 0 && (at < 0 || indexOf(r.left[:at], "self") >= 0):
			m.Self = textOf(r.left)
		case at > 0:
			m.Params = append(m.Params, Param{textOf(r.left[:at]), textOf(r.left[at+1:])})
		}
	}
}

// result reads `-> T`.
func (r *reader) result() string {
	if len(r.left) < 2 || !r.at("-") || !r.left[1].is(">") {
		return ""
	}
	n := 2
	for n < len(r.left) && !r.left[n].is("where") && !r.left[n].is(";") && !r.left[n].opens("{") {
		n++
	}
	text := textOf(r.left[2:n])
	r.left = r.left[n:]
	return text
}

// colon is the place of the first `:` that is no part of a `::`; -1 without.
func colon(tokens []token) int {
	for i := 0; i < len(tokens); i++ {
		if !tokens[i].is(":") {
			continue
		}
		if i+1 < len(tokens) && tokens[i+1].is(":") && tokens[i].joint {
			i++
			continue
		}
		return i
	}
	return -1
}

func indexOf(tokens []token, text string) int {
	for i := range tokens {
		if tokens[i].is(text) {
			return i
		}
	}
	return -1
}

// split takes tokens apart at a separator that stands in no angle brackets; a part without tokens is none.
func split(tokens []token, separator string) [][]token {
	var out [][]token
	depth, start := 0, 0
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.is("<"):
			depth++
		case t.is(">") && depth > 0 && !isArrow(tokens, i):
			depth--
		case depth == 0 && t.is(separator):
			if i > start {
				out = append(out, tokens[start:i])
			}
			start = i + 1
		}
	}
	if start < len(tokens) {
		out = append(out, tokens[start:])
	}
	return out
}

// isArrow reports whether the `>` at i ends a `->` or `=>`.
func isArrow(tokens []token, i int) bool {
	return i > 0 && tokens[i-1].joint && (tokens[i-1].is("-") || tokens[i-1].is("="))
}

// angleEnd is the place behind the `>` that closes the `<` that tokens begin with; -1 without.
func angleEnd(tokens []token) int {
	depth := 0
	for i := range tokens {
		switch t := &tokens[i]; {
		case t.is("<"):
			depth++
		case t.is(">") && !isArrow(tokens, i):
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return -1
}
