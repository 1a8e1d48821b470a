package index

import (
	"bytes"
	"maps"
	"slices"

	"github.com/crossawait/crossawait/internal/syntax"
)

// Some macros at item level declare the items in their body as they stand: cfg_rt! { … } and the like, which
// only put attributes on them, and those that the catalog knows, such as pin_project!. The outline of a file
// is completed with the items in such macros, so that to everything else they are items like any other.

// expander completes outlines.
type expander struct {
	// local are the macros of the crates under analysis that pass items through.
	local map[string]bool
	lower Lowerer
}

// opener is what a Lowerer implements to have macros at item level opened.
type opener interface {
	// Opens reports whether the body of the macro that a path names is items which it declares.
	Opens(path string) bool
	// Use calls f with a parser that nobody else uses meanwhile.
	Use(f func(*syntax.Parser))
}

// expansion are the items in one macro, their places relative to the macro's unit.
type expansion struct{ entries []syntax.Entry }

// maxExpansions bounds how deep macros in macros are opened.
const maxExpansions = 8

// newExpander finds the macro_rules! of the inputs that pass items through: those with a matcher for a run
// of `item`s.
func newExpander(inputs []Input, lower Lowerer) *expander {
	x := &expander{local: map[string]bool{}, lower: lower}
	for i := range inputs {
		x.add(inputs[i].Files)
	}
	return x
}

func (x *expander) add(files []*File) {
	eachPassing(files, func(name string, _ [][]byte) { x.local[name] = true })
}

// with is x with the macros of a dependency, for its own files.
func (x *expander) with(files []*File) *expander {
	y := &expander{local: maps.Clone(x.local), lower: x.lower}
	y.add(files)
	return y
}

// eachPassing visits the macro_rules! of some files that pass items through, each with the attributes that it puts on
// every item.
func eachPassing(files []*File, visit func(name string, attrs [][]byte)) {
	for _, f := range files {
		for i := range f.Outline.Entries {
			if u := f.Outline.Entries[i].Unit; u.Kind == syntax.MacroDefinition {
				if attrs, ok := passesItems(u.Text); ok {
					visit(plainName(u.Name), attrs)
				}
			}
		}
	}
}

// passesItems reports whether a macro's first matcher is `$($name:item)*`, and the attributes that it puts on each
// item when what it makes of them begins with `$(#[…] $name)`.
func passesItems(text []byte) (attrs [][]byte, ok bool) {
	_, rules, _ := bytes.Cut(text, []byte("{"))
	matcher, made, arrow := bytes.Cut(rules, []byte("=>"))
	if !arrow {
		return nil, false
	}
	matcher = bytes.Map(func(r rune) rune {
		if r == ' ' || r == '\t' || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, matcher)
	if len(matcher) < 2 {
		return nil, false
	}
	matcher, open := bytes.CutPrefix(matcher[1:len(matcher)-1], []byte("$($"))
	name, rest, found := bytes.Cut(matcher, []byte(":item)"))
	if !open || !found || bytes.ContainsAny(name, "$():") || string(rest) != "*" && string(rest) != "+" {
		return nil, false
	}
	made = bytes.TrimLeft(made, " \t\r\n{([")
	if made, open = bytes.CutPrefix(made, []byte("$(")); !open {
		return nil, true
	}
	for made = bytes.TrimLeft(made, " \t\r\n"); bytes.HasPrefix(made, []byte("#")); made = bytes.TrimLeft(made, " \t\r\n") {
		n := attributeEnd(made)
		if n <= 0 {
			return nil, true
		}
		attrs = append(attrs, made[:n])
		made = made[n:]
	}
	if !bytes.HasPrefix(made, append([]byte("$"), name...)) {
		return nil, true
	}
	return attrs, true
}

// passing are the macros of a crate that pass items through, by name, with the attributes that they put on each. One
// that is declared with several has none.
func passing(files []*File) map[string][][]byte {
	out := map[string][][]byte{}
	eachPassing(files, func(name string, attrs [][]byte) {
		if old, twice := out[name]; twice && !slices.EqualFunc(old, attrs, bytes.Equal) {
			attrs = nil
		}
		out[name] = attrs
	})
	return out
}

// expand is the outline with the items in its macros, each behind its macro and inside it. old are what the
// macros of an earlier version held; now gets those of this one.
func (x *expander) expand(o *syntax.Outline, old, now map[*syntax.Unit]*expansion) *syntax.Outline {
	at := make([]int32, len(o.Entries)) // where the entries go
	var out []syntax.Entry              // nil as long as nothing was added
	for i := range o.Entries {
		e := o.Entries[i]
		if e.Parent >= 0 && out != nil {
			e.Parent = at[e.Parent]
		}
		var inside *expansion
		if e.Unit.Kind == syntax.MacroInvocation {
			if inside = x.inside(e.Unit, old, 0); inside != nil {
				now[e.Unit] = inside
			}
		}
		if out == nil {
			at[i] = int32(i)
			if inside == nil {
				continue
			}
			out = append(make([]syntax.Entry, 0, len(o.Entries)+len(inside.entries)), o.Entries[:i]...)
		}
		at[i] = int32(len(out))
		out = append(out, e)
		if inside != nil {
			out = inside.appendTo(out, e.Base, at[i])
		}
	}
	if out == nil {
		return o
	}
	return &syntax.Outline{Entries: out}
}

// appendTo adds the entries behind their macro, which stands at an index and begins at base.
func (p *expansion) appendTo(out []syntax.Entry, base uint32, macro int32) []syntax.Entry {
	for _, e := range p.entries {
		e.Base += base
		e.End += base
		e.Parent += macro + 1 // -1 becomes the macro
		out = append(out, e)
	}
	return out
}

// inside are the items in a macro; nil when it is not one to open.
func (x *expander) inside(u *syntax.Unit, old map[*syntax.Unit]*expansion, depth int) *expansion {
	open, ok := x.lower.(opener)
	path, body, start := macroBody(u.Text)
	if !ok || path == "" || depth > maxExpansions || !x.local[lastSegment(path)] && !open.Opens(path) {
		return nil
	}
	if p, ok := old[u]; ok {
		return p
	}
	p := &expansion{}
	open.Use(func(parser *syntax.Parser) {
		tree, err := parser.Parse(body)
		if err != nil {
			p = nil
			return
		}
		defer tree.Close()
		for _, e := range syntax.Cut(body, tree, nil, nil).Entries {
			e.Base += start
			e.End += start
			if e.Unit.Kind == syntax.KindError {
				p = nil
				return
			}
			p.entries = append(p.entries, e)
		}
	})
	if p == nil {
		return nil
	}
	return p.deepen(x, old, depth)
}

// deepen opens the macros among the items.
func (p *expansion) deepen(x *expander, old map[*syntax.Unit]*expansion, depth int) *expansion {
	at := make([]int32, len(p.entries))
	out := &expansion{}
	for i, e := range p.entries {
		if e.Parent >= 0 {
			e.Parent = at[e.Parent]
		}
		at[i] = int32(len(out.entries))
		out.entries = append(out.entries, e)
		if e.Unit.Kind != syntax.MacroInvocation {
			continue
		}
		if inner := x.inside(e.Unit, old, depth+1); inner != nil {
			out.entries = inner.appendTo(out.entries, e.Base, at[i])
		}
	}
	return out
}

// macroBody takes a macro invocation at item level apart: the macro's path, and what is between its
// delimiters, which begins at start. path is "" when it is none, or when its arguments begin otherwise than
// with the delimiter.
func macroBody(text []byte) (path string, body []byte, start uint32) {
	head := skipAttributes(text)
	name, rest, ok := bytes.Cut(head, []byte("!"))
	if !ok {
		return "", nil, 0
	}
	rest = bytes.TrimLeft(rest, " \t\r\n")
	closers := map[byte]byte{'{': '}', '(': ')', '[': ']'}
	if len(rest) == 0 || closers[rest[0]] == 0 {
		return "", nil, 0
	}
	end := bytes.LastIndexByte(rest, closers[rest[0]])
	if end < 1 {
		return "", nil, 0
	}
	path = string(bytes.Join(bytes.Fields(name), nil))
	return path, rest[1:end], uint32(len(text) - len(rest) + 1)
}

// lastSegment is the last name of a path.
func lastSegment(path string) string {
	if i := bytes.LastIndexByte([]byte(path), ':'); i >= 0 {
		return path[i+1:]
	}
	return path
}
