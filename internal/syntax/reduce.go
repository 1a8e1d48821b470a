package syntax

import (
	"bytes"
	"regexp"

	"github.com/crossawait/crossawait/internal/source"
)

// Reduce is what a crate's users need of a file: its outline o without comments, tests, and the insides of function
// bodies. A body stays when auto traits leak from it, since the function is async or returns an `impl Trait`, and when it
// may declare impls, which hold everywhere. The long values of constants go too. The new outline shares no memory with o,
// and is no ground for another Cut.
func Reduce(o *Outline) *Outline {
	r := reducer{at: make([]int32, len(o.Entries))}
	size := 0
	for i := range o.Entries {
		size += len(o.Entries[i].Unit.Text)
	}
	r.buf = make([]byte, 0, size)
	for i := range o.Entries {
		r.entry(o, i)
	}
	kept := make([]byte, len(r.buf)) // what is left is a fraction of what there was room for
	copy(kept, r.buf)
	units := make([]Unit, len(r.out))
	for i, d := range r.out {
		u := &units[i]
		u.Kind, u.HasError, u.Container = d.unit.Kind, d.unit.HasError, d.unit.Container
		u.Name, u.NameSpan, u.BodySpan = string(kept[d.start+d.name.Start:d.start+d.name.End]), d.name, d.body
		u.Text = kept[d.start:d.end:d.end]
		u.Async = bytes.Contains(u.Text, asyncWord) || bytes.Contains(u.Text, awaitWord)
		r.entries[i].Unit = u
	}
	return &Outline{Entries: r.entries}
}

// reducer collects the units that stay, their texts one behind the other in buf.
type reducer struct {
	at      []int32 // by old entry: the new one, -1 when it went
	buf     []byte
	out     []reduced
	entries []Entry
}

// reduced is a unit that stays.
type reduced struct {
	unit       *Unit
	start, end uint32 // in buf
	name, body source.Span
}

func (r *reducer) entry(o *Outline, i int) {
	e := &o.Entries[i]
	u := e.Unit
	parent := e.Parent
	if parent >= 0 {
		parent = r.at[parent]
	}
	r.at[i] = -1
	if e.Parent >= 0 && parent < 0 || ofTest(u) {
		return
	}
	r.at[i] = int32(len(r.out))
	d := reduced{unit: u, start: uint32(len(r.buf))}
	shift := r.copy(u.Text, r.cuts(e))
	d.end = uint32(len(r.buf))
	d.name = source.Span{Start: shift(u.NameSpan.Start), End: shift(u.NameSpan.End)}
	if u.BodySpan.Len() > 0 {
		d.body = source.Span{Start: shift(u.BodySpan.Start), End: shift(u.BodySpan.End)}
	}
	r.out = append(r.out, d)
	r.entries = append(r.entries, Entry{Base: e.Base, End: e.End, Parent: parent})
}

// cut is a part of a unit that something else stands in for.
type cut struct {
	source.Span
	by string
}

// cuts are the parts of a unit to leave out, in order.
func (r *reducer) cuts(e *Entry) []cut {
	u := e.Unit
	if u.HasError {
		return nil
	}
	var out []cut
	end := uint32(len(u.Text))
	if u.BodySpan.Len() > 2 && !leaks(u) {
		end = u.BodySpan.Start
	} else if u.Kind == ConstItem || u.Kind == StaticItem {
		end = valueStart(u)
	}
	EachComment(u.Text[:end], func(start, stop int) {
		by := " "
		if bytes.IndexByte(u.Text[start:stop], '\n') >= 0 {
			by = "\n"
		}
		out = append(out, cut{source.Span{Start: uint32(start), End: uint32(stop)}, by})
	})
	switch {
	case end == uint32(len(u.Text)):
	case u.BodySpan.Len() > 0:
		out = append(out, cut{u.BodySpan, "{}"})
	default:
		out = append(out, cut{source.Span{Start: end, End: uint32(len(u.Text))}, ";"})
	}
	return out
}

// copy appends a text without its cuts, and gives where an offset that is in none of them has gone.
func (r *reducer) copy(text []byte, cuts []cut) (shift func(uint32) uint32) {
	from := uint32(0)
	for _, c := range cuts {
		r.buf = append(r.buf, text[from:c.Start]...)
		r.buf = append(r.buf, c.by...)
		from = c.End
	}
	r.buf = append(r.buf, text[from:]...)
	return func(at uint32) uint32 {
		moved := at
		for _, c := range cuts {
			if c.Start >= at {
				break
			}
			moved = moved - c.Len() + uint32(len(c.by))
		}
		return moved
	}
}

// leaks reports whether more of a function than its signature counts for others.
func leaks(u *Unit) bool {
	signature := u.Text[:u.BodySpan.Start]
	return implWord.Match(u.Text[u.BodySpan.Start:u.BodySpan.End]) || asyncOrImpl.Match(signature)
}

var (
	implWord    = regexp.MustCompile(`\bimpl\b`)
	asyncOrImpl = regexp.MustCompile(`\b(?:async|impl)\b`)
	// testAttribute is an attribute of what only tests have.
	testAttribute = regexp.MustCompile(`^#\s*\[\s*(?:cfg\s*\(\s*(?:test\s*\)|all\s*\(\s*test\s*,)|(?:\w+\s*::\s*)*(?:test|bench)\s*[\](])`)
)

// ofTest reports whether a unit is there for tests alone.
func ofTest(u *Unit) bool {
	found := false
	EachAttribute(u.Text, func(attr []byte) { found = found || testAttribute.Match(attr) })
	return found
}

// longValue is the length from which on a constant's value is left out, in bytes: the lengths of arrays, which types
// are made of, are shorter.
const longValue = 256

// valueStart is where the value of a constant begins, with its `=`, when it is to be left out; else the text's end.
func valueStart(u *Unit) uint32 {
	end := uint32(len(u.Text))
	if len(u.Text) < longValue || implWord.Match(u.Text) {
		return end
	}
	depth := 0
	for i := u.NameSpan.End; i < end; i++ {
		switch c := u.Text[i]; c {
		case '(', '[', '{', '<':
			depth++
		case ')', ']', '}':
			depth--
		case '>':
			if u.Text[i-1] != '-' {
				depth--
			}
		case '=':
			if depth == 0 {
				return i
			}
		}
	}
	return end
}
