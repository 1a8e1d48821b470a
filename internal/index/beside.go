package index

import (
	"bytes"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/cfg"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Derive and attribute macros write items beside the one that they stand on. What those of the catalog write is known:
// it is made of the item's text, and the file's outline is completed with it as with what a macro call writes.

// Writer is a derive or attribute macro of which it is known what it writes.
type Writer struct {
	Crate     string   // that it is a macro of
	Attribute bool     // else it is a derive
	Replaces  bool     // the item that it stands on is not there afterwards
	On        []string // the kinds of item that it may stand on (macro.Item.Kind)
	Writes    *macro.Template
}

// writers is what a Lowerer implements to have such macros expanded.
type writers interface {
	// Writers are the derive and attribute macros of a name.
	Writers(name string) []Writer
}

// annotated reports whether an item may have derive or attribute macros.
func annotated(u *syntax.Unit) bool {
	switch u.Kind {
	case syntax.StructItem, syntax.EnumItem, syntax.UnionItem, syntax.TraitItem:
		return bytes.Contains(u.Text, []byte("#"))
	}
	return false
}

// beside are the items that the macros on an item write; nil without any. text is the item's whole text.
func (c *calls) beside(u *syntax.Unit, text func() []byte, depth int) *expansion {
	open, ok := c.lower.(opener)
	known, also := c.lower.(writers)
	if !ok || !also || depth > maxExpansions {
		return nil
	}
	standing := c.writersOn(u, known)
	if len(standing) == 0 {
		return nil
	}
	item := macro.ReadItem(text())
	if item == nil {
		return nil
	}
	var out *expansion
	for _, w := range standing {
		p := c.writes(open, *item, w, depth)
		if p == nil {
			continue
		}
		if out == nil {
			out = &expansion{}
		}
		out.replaces = out.replaces || w.Replaces
		out.entries = p.appendBeside(out.entries, 0, -1)
	}
	if out != nil {
		for i := range out.entries {
			e := &out.entries[i]
			e.Base, e.End, e.Made = 0, uint32(len(u.Text)), true
		}
	}
	return out
}

// writes are the items that one macro writes of an item.
func (c *calls) writes(open opener, item macro.Item, w standing, depth int) *expansion {
	if !slices.Contains(w.On, item.Kind()) {
		return nil
	}
	item.Macro, item.Crate = hir.LastSegment(w.path), w.called
	if w.Attribute {
		item.Attrs = item.Attrs.Without(w.path)
	}
	text, ok := w.Writes.Write(&item, *c.left)
	if !ok {
		return nil
	}
	*c.left -= len(text)
	return c.cut(open, text, depth+1)
}

// appendBeside adds entries that stand in the container at an index, -1 for none.
func (p *expansion) appendBeside(out []syntax.Entry, base uint32, parent int32) []syntax.Entry {
	n := int32(len(out))
	for _, e := range p.entries {
		e.Base += base
		e.End += base
		if e.Parent >= 0 {
			e.Parent += n
		} else {
			e.Parent = parent
		}
		out = append(out, e)
	}
	return out
}

// standing is a known macro that stands on an item, by the path that is written, and what its crate is called here.
type standing struct {
	*Writer
	path, called string
}

// writersOn are the macros on an item that are known. After one that replaces the item the others are those of what it
// writes.
func (c *calls) writersOn(u *syntax.Unit, known writers) []standing {
	var out []standing
	syntax.EachAttribute(u.Text, func(attr []byte) {
		if attr[0] != '#' || len(out) > 0 && out[len(out)-1].Replaces {
			return
		}
		text, ok := c.appliesHere(attributeText(attr))
		if !ok {
			return
		}
		if paths, derives := argumentsOf("derive", text); derives {
			paths, _, _ = strings.Cut(paths, ")")
			for _, p := range strings.Split(paths, ",") {
				out = append(out, c.writersOf(p, false, known)...)
			}
			return
		}
		if n := strings.IndexAny(text, "(="); n >= 0 {
			text = text[:n]
		}
		out = append(out, c.writersOf(text, true, known)...)
	})
	return out
}

// appliesHere is an attribute's text, of a cfg_attr what it puts there; ok is false when a build leaves that out.
func (c *calls) appliesHere(text string) (put string, ok bool) {
	condition, conditional := argumentsOf("cfg_attr", text)
	if !conditional {
		return text, true
	}
	p := cfg.Parser{Text: condition, Conditions: c.from.cfg}
	if p.Predicate() == cfg.False || !p.Skip(",") {
		return "", false
	}
	return strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(p.Text), ")")), true
}

// writersOf are the known macros that a path in an attribute names: none when it may name those of several crates.
func (c *calls) writersOf(path string, attribute bool, known writers) []standing {
	path = strings.TrimPrefix(strings.ReplaceAll(strings.TrimSpace(path), " ", ""), "::")
	list := known.Writers(hir.LastSegment(path))
	var out []standing
	for i := range list {
		w := &list[i]
		if w.Attribute != attribute {
			continue
		}
		if called, ok := c.callsCrate(path, w.Crate); ok {
			if len(out) > 0 && out[0].Crate != w.Crate {
				return nil
			}
			out = append(out, standing{w, path, called})
		}
	}
	return out
}

// callsCrate reports whether a path in an attribute may name a macro of a crate, and what the crate is called here.
func (c *calls) callsCrate(path, crate string) (called string, ok bool) {
	called = crate
	if c.from.name != crate {
		if called = c.dependencyNamed(crate); called == "" {
			return "", false
		}
	}
	if head, rest, qualified := strings.Cut(path, "::"); qualified && rest != "" {
		return called, plainName(head) == called || head == "crate" && c.from.name == crate
	}
	elsewhere := false
	for i := range c.file.Outline.Entries {
		if u := c.file.Outline.Entries[i].Unit; u.Kind == syntax.UseDeclaration {
			switch from := importsFrom(u, path); {
			case from == called:
				return called, true
			case from != "" && c.from.deps[from] != "":
				elsewhere = true
			}
		}
	}
	return called, !elsewhere
}

// dependencyNamed is what a crate is called here; "" when it is no dependency.
func (c *calls) dependencyNamed(crate string) string {
	called := ""
	for name, key := range c.from.deps {
		if m := c.crates[key]; m != nil && m.name == crate && (called == "" || name < called) {
			called = name
		}
	}
	return called
}
