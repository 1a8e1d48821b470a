package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is one word or sign of a declaration. Path is what rustdoc links it to, from its crate on; "" without.
type token struct {
	text  string
	path  string
	space bool // there is white space before it
}

func (t token) isWord() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r)
}

// lex splits the text of a declaration. Comments do not occur in it.
func lex(text string) []token {
	var out []token
	space := false
	for len(text) > 0 {
		r, n := utf8.DecodeRuneInString(text)
		switch {
		case unicode.IsSpace(r):
			space, text = true, text[n:]
			continue
		case strings.HasPrefix(text, "->"), strings.HasPrefix(text, "::"), strings.HasPrefix(text, ".."):
			n = 2
		case r == '"':
			n = strings.IndexByte(text[1:], '"') + 2
		case r == '\'', r == '_', unicode.IsLetter(r), unicode.IsDigit(r):
			for n < len(text) {
				c, size := utf8.DecodeRuneInString(text[n:])
				if c != '_' && !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.Is(unicode.No, c) {
					break
				}
				n += size
			}
		}
		out = append(out, token{text: text[:n], space: space})
		space, text = false, text[n:]
	}
	return out
}

// render writes tokens on one line. name says what a linked token is called here.
func render(ts []token, name func(token) string) string {
	var b strings.Builder
	for i, t := range ts {
		if i > 0 && spaced(ts[i-1], t) {
			b.WriteByte(' ')
		}
		b.WriteString(name(t))
	}
	return b.String()
}

func spaced(before, t token) bool {
	switch {
	case t.text == "{":
		return true
	case strings.ContainsAny(before.text, "([<&!") && len(before.text) == 1, strings.Contains(").,;>]", t.text):
		return false
	case before.text == ",", before.text == ";":
		return true
	}
	return t.space
}

// plainText is tokens as rustdoc shows them, links left out.
func plainText(ts []token) string { return render(ts, func(t token) string { return t.text }) }

// fullText is tokens with every link as its whole path: the same for the same declaration on every page.
func fullText(ts []token) string {
	return render(ts, func(t token) string {
		if t.path != "" {
			return t.path
		}
		return t.text
	})
}

var closing = map[string]string{"(": ")", "[": "]", "{": "}", "<": ">"}

// after is the index behind the bracket that closes the one at i.
func after(ts []token, i int) int {
	want := []string{closing[ts[i].text]}
	for i++; i < len(ts) && len(want) > 0; i++ {
		switch c := closing[ts[i].text]; {
		case c != "":
			want = append(want, c)
		case ts[i].text == want[len(want)-1]:
			want = want[:len(want)-1]
		}
	}
	return i
}

// find is the index of the first token outside of brackets, from i on, that is one of words; len(ts) without.
func find(ts []token, i int, words ...string) int {
	for i < len(ts) {
		if slices.Contains(words, ts[i].text) {
			return i
		}
		if closing[ts[i].text] != "" {
			i = after(ts, i)
		} else {
			i++
		}
	}
	return i
}

// list is what stands between commas, empty elements left out.
func list(ts []token) [][]token {
	var out [][]token
	for i := 0; i < len(ts); {
		end := find(ts, i, ",")
		if end > i {
			out = append(out, ts[i:end])
		}
		i = end + 1
	}
	return out
}

// join is the opposite of list.
func join(elements [][]token) []token {
	var out []token
	for i, e := range elements {
		if i > 0 {
			out = append(out, token{text: ","})
		}
		e = slices.Clone(e)
		e[0].space = i > 0
		out = append(out, e...)
	}
	return out
}

// allocators are what is known of the unstable parameter for an allocator, which stubs leave out: `Vec<T>` has
// none for people who write stable Rust.
type allocators struct {
	// arg is the place of the parameter among those of a type, by path.
	arg map[string]int
}

const (
	allocatorTrait = "std::alloc::Allocator"
	globalType     = "std::alloc::Global"
)

// declared notes the allocator among the generics of a type.
func (a *allocators) declared(path string, generics, where [][]token) {
	for i, p := range generics {
		if isAllocator(p) || slices.ContainsFunc(where, func(w []token) bool { return w[0].text == p[0].text && isAllocator(w) }) {
			a.arg[path] = i
		}
	}
}

func isAllocator(bound []token) bool {
	return slices.ContainsFunc(bound, func(t token) bool { return t.path == allocatorTrait || t.path == globalType })
}

// strip removes allocators from a declaration. names are those that the declarations around it give to
// parameters that are allocators; the result adds its own.
func (a *allocators) strip(ts []token, names map[string]bool) []token {
	ts = a.stripArgs(ts, names)
	ts = stripParams(ts, names)
	return stripWhere(ts, names)
}

func (a *allocators) stripArgs(ts []token, names map[string]bool) []token {
	var out []token
	for i := 0; i < len(ts); i++ {
		out = append(out, ts[i])
		at, ok := a.arg[ts[i].path]
		if !ok || ts[i].path == "" || i+1 == len(ts) || ts[i+1].text != "<" {
			continue
		}
		end := after(ts, i+1)
		args := list(ts[i+2 : end-1])
		if at >= len(args) {
			continue
		}
		if arg := args[at]; len(arg) == 1 && arg[0].path == "" {
			names[arg[0].text] = true
		}
		args = slices.Delete(args, at, at+1)
		inner := a.stripArgs(join(args), names)
		if len(inner) > 0 {
			out = append(append(append(out, ts[i+1]), inner...), ts[end-1])
		}
		i = end - 1
	}
	return out
}

// stripParams removes the parameters that are allocators from the first list of generics: that of `impl<…>`,
// of `fn name<…>` or of the type itself.
func stripParams(ts []token, names map[string]bool) []token {
	open := genericsAt(ts)
	if open < 0 {
		return ts
	}
	end := after(ts, open)
	var kept [][]token
	for _, p := range list(ts[open+1 : end-1]) {
		if isAllocator(p) {
			names[p[0].text] = true
		}
		if !names[p[0].text] {
			kept = append(kept, p)
		}
	}
	out := slices.Clone(ts[:open])
	if len(kept) > 0 {
		out = append(append(append(out, ts[open]), join(kept)...), ts[end-1])
	}
	return append(out, ts[end:]...)
}

// genericsAt is where a declaration's own list of generics opens; -1 without one.
func genericsAt(ts []token) int {
	for i, t := range ts {
		switch t.text {
		case "impl", "fn", "struct", "enum", "union", "trait", "type":
			for i++; i < len(ts) && ts[i].isWord() && t.text != "impl"; i++ {
			}
			if i < len(ts) && ts[i].text == "<" {
				return i
			}
			return -1
		case "(", "<", "{", ":":
			return -1
		}
	}
	return -1
}

func stripWhere(ts []token, names map[string]bool) []token {
	at := find(ts, 0, "where")
	if at == len(ts) {
		return ts
	}
	end := find(ts, at, "{", ";")
	for end < len(ts) && end > 0 && ts[end].text == "{" && ts[end-1].text == "=" { // a const in braces
		end = find(ts, after(ts, end), "{", ";")
	}
	var kept [][]token
	for _, p := range list(ts[at+1 : end]) {
		if !(names[p[0].text] && len(p) > 1 && p[1].text == ":") && !isAllocator(p) {
			kept = append(kept, p)
		}
	}
	out := slices.Clone(ts[:at])
	if len(kept) > 0 {
		where := join(kept)
		where[0].space = true
		out = append(append(out, token{text: "where", space: true}), where...)
	}
	return append(out, ts[end:]...)
}

// without removes words that do not matter to a reader of signatures. The `const` of a parameter or pointer stays.
func without(ts []token, words ...string) []token {
	var out []token
	for i, t := range ts {
		param := i+2 < len(ts) && ts[i+2].text == ":"
		pointer := i > 0 && ts[i-1].text == "*"
		if !slices.Contains(words, t.text) || t.text == "const" && (param || pointer) {
			out = append(out, t)
		}
	}
	return out
}

// open is a declaration without the semicolon at its end.
func open(ts []token) []token {
	if n := len(ts); n > 0 && ts[n-1].text == ";" {
		return ts[:n-1]
	}
	return ts
}
