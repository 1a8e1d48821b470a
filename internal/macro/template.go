package macro

import (
	"bytes"
	"strings"
	"text/template"
	"unicode"
)

// Template writes the items that a derive or an attribute macro makes of an Item: text/template, with the item as dot.
type Template struct{ t *template.Template }

// ParseTemplate reads a template.
func ParseTemplate(text string) (*Template, error) {
	t, err := template.New("item").Funcs(template.FuncMap{
		"camel": camel, "snake": snake, "plain": plain, "option": option, "first": first, "last": last,
		"param": typeParam, "singular": singular,
		"inc":     func(n int) int { return n + 1 },
		"replace": func(text string, pairs ...string) string { return strings.NewReplacer(pairs...).Replace(text) },
	}).Parse(text)
	if err != nil {
		return nil, err
	}
	return &Template{t}, nil
}

// Write is what the macro makes of an item, at most limit bytes long; ok is false when that cannot be told.
func (t *Template) Write(it *Item, limit int) (text []byte, ok bool) {
	var b bytes.Buffer
	if err := t.t.Execute(&b, it); err != nil || b.Len() > limit {
		return nil, false
	}
	return b.Bytes(), true
}

// plain is a name without `r#`.
func plain(name string) string { return strings.TrimPrefix(name, "r#") }

// words are the words of a name in snake or camel case (the crate heck, "Definition of a word boundary").
func words(name string) []string {
	var out []string
	for _, part := range strings.Split(plain(name), "_") {
		rs, start := []rune(part), 0
		for i := 1; i < len(rs); i++ {
			lower := unicode.IsLower(rs[i-1]) || unicode.IsDigit(rs[i-1]) && i > 1 && unicode.IsLower(rs[i-2])
			acronym := i+1 < len(rs) && unicode.IsUpper(rs[i-1]) && unicode.IsLower(rs[i+1])
			if unicode.IsUpper(rs[i]) && (lower || acronym) {
				out = append(out, string(rs[start:i]))
				start = i
			}
		}
		if start < len(rs) {
			out = append(out, string(rs[start:]))
		}
	}
	return out
}

// camel is a name in UpperCamelCase.
func camel(name string) string {
	s := ""
	for _, w := range words(name) {
		s += strings.ToUpper(w[:1]) + strings.ToLower(w[1:])
	}
	return s
}

// snake is a name in snake_case.
func snake(name string) string { return strings.ToLower(strings.Join(words(name), "_")) }

// singular is a plural in snake case without its ending (the crate pluralizer, its regular cases).
func singular(name string) string {
	switch {
	case strings.HasSuffix(name, "ies"):
		return strings.TrimSuffix(name, "ies") + "y"
	case strings.HasSuffix(name, "ches"), strings.HasSuffix(name, "shes"), strings.HasSuffix(name, "xes"), strings.HasSuffix(name, "sses"):
		return strings.TrimSuffix(name, "es")
	case strings.HasSuffix(name, "ss"):
		return name
	}
	return strings.TrimSuffix(name, "s")
}

// option is T of a type that is written `Option<T>`; "" of another.
func option(ty string) string {
	tokens, ok := trees([]byte(ty))
	if !ok {
		return ""
	}
	at := indexOf(tokens, "<")
	if at < 1 || !tokens[at-1].is("Option") || angleEnd(tokens[at:]) != len(tokens)-at {
		return ""
	}
	return textOf(tokens[at+1 : len(tokens)-1])
}

// first is the head of a written type: the path in front of its arguments, without blanks.
func first(ty string) string {
	head, _, _ := strings.Cut(ty, "<")
	return strings.ReplaceAll(head, " ", "")
}

// last is the last name of a written type's head.
func last(ty string) string { return lastName(first(ty)) }

func lastName(path string) string {
	return path[strings.LastIndexByte(path, ':')+1:]
}

// typeParam is a written type's first argument; "" without.
func typeParam(ty string) string {
	tokens, ok := trees([]byte(ty))
	at := indexOf(tokens, "<")
	if !ok || at < 0 {
		return ""
	}
	n := angleEnd(tokens[at:])
	if n < 0 {
		return ""
	}
	for _, part := range split(tokens[at+1:at+n-1], ",") {
		if part[0].kind != lifetime {
			return textOf(part)
		}
	}
	return ""
}
