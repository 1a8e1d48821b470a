package index

import (
	"bytes"
	"maps"
	"slices"
	"sync"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Macros at item level declare items. Some declare those in their body as they stand: cfg_rt! { … } and the like, which
// only put attributes on them, and those that the catalog knows, such as pin_project!. Others write them, and are
// expanded by their macro_rules!. The outline of a file is completed with the items of both, so that to everything
// else they are items like any other; those that a macro writes have no place of their own in the file.

// expander completes outlines.
type expander struct {
	lower Lowerer
	// local are the macros of the crates under analysis that pass items through.
	local  map[string]bool
	crates map[string]*macroSource // by key
	known  []*syntax.Unit          // the definitions in the crates under analysis
}

// opener is what a Lowerer implements to have macros at item level opened.
type opener interface {
	// Opens reports whether the body of the macro that a path names is items which it declares.
	Opens(path string) bool
	// Rules are a macro_rules! that declares what the macro declares that a path names; nil when there is none.
	Rules(path string) *macro.Rules
	// Use calls f with a parser that nobody else uses meanwhile.
	Use(f func(*syntax.Parser))
}

// expansion are the items in one macro, their places relative to the macro's unit.
type expansion struct {
	entries  []syntax.Entry
	replaces bool // the item whose macros wrote them is not there
}

// maxExpansions bounds how deep macros in macros are opened (rustc's recursion_limit), maxExpanded how many bytes the
// macros in one write.
const (
	maxExpansions = 128
	maxExpanded   = 1 << 21
)

// newExpander knows the macros of the inputs.
func newExpander(inputs []Input, lower Lowerer) *expander {
	x := &expander{lower: lower, local: map[string]bool{}, crates: map[string]*macroSource{}}
	for i := range inputs {
		in := &inputs[i]
		x.add(in.Files)
		if x.crates[in.key()] != nil {
			continue
		}
		m := &macroSource{
			key: in.key(), name: in.Name, foreign: in.Foreign || in.Stub, without: in.Stub || in.ProcMacro, deps: in.Deps, cfg: cfg.Conditions{Features: in.Features, Target: in.Target},
			files: func() []*File { return in.Files },
		}
		x.crates[in.key()] = m
		if in.Load != nil {
			m.files = sync.OnceValue(in.Load)
		} else {
			for _, f := range in.Files {
				for j := range f.Outline.Entries {
					if u := f.Outline.Entries[j].Unit; u.Kind == syntax.MacroDefinition {
						x.known = append(x.known, u)
					}
				}
			}
		}
	}
	return x
}

func (x *expander) add(files []*File) {
	eachPassing(files, func(name string, _ [][]byte) { x.local[name] = true })
}

// with is x with the macros of a dependency, for its own files.
func (x *expander) with(files []*File) *expander {
	y := &expander{local: maps.Clone(x.local), lower: x.lower, crates: x.crates, known: x.known}
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
		n := syntax.AttributeEnd(made)
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

// expand is the outline with the items in its macros, each behind its macro and inside it, and with what derive and
// attribute macros write, behind the item that they stand on. old are what those of an earlier version held; now gets
// those of this one.
func (x *expander) expand(f *File, from *macroSource, old, now map[*syntax.Unit]*expansion) *syntax.Outline {
	c := completion{expander: x, file: f, from: from, old: old, now: now, at: make([]int32, len(f.Outline.Entries))}
	for i := 0; i < len(f.Outline.Entries); {
		i = c.entry(i)
	}
	if c.out == nil {
		return f.Outline
	}
	return &syntax.Outline{Entries: c.out}
}

// completion is the completing of one outline.
type completion struct {
	*expander
	file     *File
	from     *macroSource
	old, now map[*syntax.Unit]*expansion
	at       []int32        // where the entries go
	out      []syntax.Entry // nil as long as nothing was added or left out
}

// entry adds the entry at i, with what macros make of it, and gives the next one.
func (c *completion) entry(i int) (next int) {
	e := c.file.Outline.Entries[i]
	c.at[i] = int32(i)
	switch {
	case e.Unit.Kind == syntax.MacroInvocation:
		if p := c.expansion(i, e.Unit, func(calls *calls) *expansion { return calls.inside(e.Unit, 0) }); p != nil {
			c.begin(i, len(p.entries))
			if c.at[i] = int32(len(c.out)); !p.nothing() {
				c.add(i)
				c.out = p.appendTo(c.out, e.Base, c.at[i])
			}
			return i + 1
		}
	case annotated(e.Unit):
		if p := c.expansion(i, e.Unit, func(calls *calls) *expansion { return calls.beside(e.Unit, c.wholeText(i), 0) }); p != nil {
			c.begin(i, len(p.entries))
			for next = i; next < c.after(i); next++ {
				if c.at[next] = int32(len(c.out)); !p.replaces {
					c.add(next)
				}
			}
			c.out = p.appendBeside(c.out, e.Base, c.parent(i))
			return next
		}
	}
	if c.out != nil {
		c.at[i] = int32(len(c.out))
		c.add(i)
	}
	return i + 1
}

// expansion is what the macros of the entry at i make, from an earlier version if it is there.
func (c *completion) expansion(i int, u *syntax.Unit, expand func(*calls) *expansion) *expansion {
	p, known := c.old[u]
	if !known || u.Container { // what else stands in a container is no part of its unit
		left := maxExpanded
		p = expand(&calls{expander: c.expander, from: c.from, file: c.file, before: c.file.Outline.Entries[i].Base, left: &left})
	}
	if p != nil || u.Kind == syntax.MacroInvocation {
		c.now[u] = p
	}
	return p
}

// begin makes room for what is added from entry i on.
func (c *completion) begin(i, more int) {
	if c.out == nil {
		c.out = append(make([]syntax.Entry, 0, len(c.file.Outline.Entries)+more), c.file.Outline.Entries[:i]...)
	}
}

// parent is where the container around entry i went.
func (c *completion) parent(i int) int32 {
	p := c.file.Outline.Entries[i].Parent
	if p >= 0 {
		p = c.at[p]
	}
	return p
}

// add adds entry i as it stands.
func (c *completion) add(i int) {
	e := c.file.Outline.Entries[i]
	e.Parent = c.parent(i)
	c.out = append(c.out, e)
}

// after is the index of the first entry that stands behind the whole of entry i.
func (c *completion) after(i int) int {
	entries := c.file.Outline.Entries
	end := entries[i].End
	for i++; i < len(entries) && entries[i].Base < end; i++ {
	}
	return i
}

// wholeText gives the text of entry i with that of all that it contains.
func (c *completion) wholeText(i int) func() []byte {
	return func() []byte {
		u := c.file.Outline.Entries[i].Unit
		if !u.Container {
			return u.Text
		}
		text := bytes.Clone(u.Text)
		for j := i + 1; j < c.after(i); j++ {
			text = append(append(text, '\n'), c.file.Outline.Entries[j].Unit.Text...)
		}
		return append(text, '}')
	}
}

// calls are the macro calls in one at the top of a file.
type calls struct {
	*expander
	from   *macroSource // the crate of the file
	file   *File
	before uint32 // where the one at the top stands
	left   *int   // how many bytes may yet be written
}

// nothing reports whether a macro is known to declare no items. Its call is left out then.
func (p *expansion) nothing() bool { return p != nil && len(p.entries) == 0 }

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
func (c *calls) inside(u *syntax.Unit, depth int) *expansion {
	open, ok := c.lower.(opener)
	path, arguments, isCall := macro.Call(u.Text)
	if !ok || !isCall || depth > maxExpansions {
		return nil
	}
	if c.local[hir.LastSegment(path)] {
		return c.opened(open, u, arguments, depth)
	}
	d := c.find(path)
	var rules *macro.Rules
	crate := "crate"
	switch {
	case d != nil && d.source == c.from:
		rules = d.rules()
	default:
		if rules = open.Rules(path); rules == nil && d != nil {
			rules, crate = d.rules(), "::"+d.source.name
		}
		if rules == nil && d == nil && open.Opens(path) {
			return c.opened(open, u, arguments, depth)
		}
	}
	if rules == nil {
		return nil
	}
	if text, ok := rules.Expand(arguments, crate, *c.left, !c.from.foreign); ok {
		*c.left -= len(text)
		if p := c.written(open, text, depth); p != nil {
			for i := range p.entries {
				e := &p.entries[i]
				e.Base, e.End, e.Made = 0, uint32(len(u.Text)), true
			}
			return p
		}
	}
	if open.Opens(path) {
		return c.opened(open, u, arguments, depth) // what it writes does not read, but it writes those down too
	}
	return nil
}

// opened are the items in a macro's arguments, which begin somewhere in u.
func (c *calls) opened(open opener, u *syntax.Unit, arguments []byte, depth int) *expansion {
	p := c.cut(open, arguments, depth)
	if p != nil {
		start := uint32(bytes.LastIndex(u.Text, arguments))
		for i := range p.entries {
			p.entries[i].Base += start
			p.entries[i].End += start
		}
	}
	return p
}

// written are the items of what a macro writes. Macros that take their arguments apart bit by bit write calls and nothing
// else most of the time, which takes no parser to see.
func (c *calls) written(open opener, text []byte, depth int) *expansion {
	texts, ok := macro.Calls(text)
	if !ok {
		return c.cut(open, text, depth)
	}
	out := &expansion{}
	for _, text := range texts {
		p := c.inside(&syntax.Unit{Kind: syntax.MacroInvocation, Text: text}, depth+1)
		if p == nil {
			if p = c.plain(open, text); p == nil {
				return nil
			}
		}
		n := int32(len(out.entries))
		for _, e := range p.entries {
			if e.Parent >= 0 {
				e.Parent += n
			}
			out.entries = append(out.entries, e)
		}
	}
	return out
}

// cut are the items of a text, those in macros among them included; nil when it is more than items.
func (c *calls) cut(open opener, text []byte, depth int) *expansion {
	if p := c.plain(open, text); p != nil {
		return p.deepen(c, depth)
	}
	return nil
}

// plain are the items of a text, macros among them as they stand.
func (c *calls) plain(open opener, text []byte) *expansion {
	p := &expansion{}
	open.Use(func(parser *syntax.Parser) {
		tree, err := parser.Parse(text)
		if err != nil {
			p = nil
			return
		}
		defer tree.Close()
		p.entries = syntax.Cut(text, tree, nil, nil).Entries
	})
	if p == nil || slices.ContainsFunc(p.entries, func(e syntax.Entry) bool { return e.Unit.Kind == syntax.KindError }) {
		return nil
	}
	return p
}

// deepen opens the macros among the items, and writes what derives and attributes on them do. Of those, containers are
// passed by.
func (p *expansion) deepen(c *calls, depth int) *expansion {
	at := make([]int32, len(p.entries))
	out := &expansion{}
	for i, e := range p.entries {
		if e.Parent >= 0 {
			e.Parent = at[e.Parent]
		}
		at[i] = int32(len(out.entries))
		switch u := e.Unit; {
		case u.Kind == syntax.MacroInvocation:
			inner := c.inside(u, depth+1)
			if inner.nothing() {
				continue
			}
			out.entries = append(out.entries, e)
			if inner != nil {
				out.entries = inner.appendTo(out.entries, e.Base, at[i])
			}
		case annotated(u) && !u.Container:
			w := c.beside(u, func() []byte { return u.Text }, depth+1)
			if w == nil || !w.replaces {
				out.entries = append(out.entries, e)
			}
			if w != nil {
				out.entries = w.appendBeside(out.entries, e.Base, e.Parent)
			}
		default:
			out.entries = append(out.entries, e)
		}
	}
	return out
}
