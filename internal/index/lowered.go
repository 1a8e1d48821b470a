package index

import (
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/syntax"
)

// Header is what d declares, lowered on first use; never nil. A variant's is that of its enum; that of a
// crate root or of a module with a file of its own is a Mod without attributes.
func (ix *Index) Header(d *Def) hir.Item {
	switch {
	case d.Nested() != nil:
		return d.Nested().Item.Item
	case d.Kind == VariantDef:
		return ix.Header(d.Parent)
	case d.Entry < 0:
		return &hir.Mod{ItemHead: hir.ItemHead{Name: hir.Name{Text: d.Name}}}
	}
	return ix.headerAt(ix.version(d), int(d.Entry))
}

func (ix *Index) headerAt(v *version, entry int) hir.Item {
	c := v.cell(entry)
	c.headerMu.Lock()
	defer c.headerMu.Unlock()
	if c.header == nil {
		c.header = ix.lower.Header(v.file, entry)
	}
	return c.header
}

// Body is the body of an FnDef, or that of a constant that has one, lowered on first use; nil without one.
func (ix *Index) Body(d *Def) *hir.Body {
	switch {
	case d == nil || d.Kind != FnDef && d.Kind != ConstDef:
		return nil
	case d.Nested() != nil:
		return d.Nested().Item.Body
	}
	v := ix.version(d)
	if v.file.Outline.Entries[d.Entry].Unit.BodySpan.Len() == 0 {
		return nil
	}
	c := v.cell(int(d.Entry))
	c.bodyMu.Lock()
	defer c.bodyMu.Unlock()
	if c.body == nil {
		m := ix.macrosAt(v, d)
		c.body = ix.lower.Body(v.file, int(d.Entry), hir.Env{
			Off:   func(predicate string) bool { return ix.GivesWay(d.Crate, predicate) },
			Rules: m,
		})
		if m.asked {
			c.asked = true
			v.asked.Store(true)
		}
	}
	return c.body
}

// Release forgets the body of d, to save memory when it will hardly be asked for again; asked for, it is
// lowered anew, as a different pointer. Bodies that declare items are kept, since their Defs point into them.
func (ix *Index) Release(d *Def) {
	if d == nil || d.Kind != FnDef || d.Nested() != nil {
		return
	}
	c := ix.version(d).cell(int(d.Entry))
	c.bodyMu.Lock()
	defer c.bodyMu.Unlock()
	if c.body != nil && len(c.body.Items) == 0 {
		c.body = nil
	}
}

// Unit is the unit that holds d's text now: for an item inside a body, the function's around it. It is nil
// for crate roots and modules with a file of their own.
func (ix *Index) Unit(d *Def) *syntax.Unit {
	if d.Entry < 0 {
		return nil
	}
	return ix.version(d).file.Outline.Entries[d.Entry].Unit
}

// Locate is the path of the file that d stands in, and the offset of its unit in bytes; 0 for modules that
// are a whole file.
func (ix *Index) Locate(d *Def) (path string, base uint32) {
	f := ix.version(d).file
	if d.Entry < 0 {
		return f.Path, 0
	}
	return f.Path, f.Outline.Entries[d.Entry].Base
}

// File is the present version of the file that d stands in.
func (ix *Index) File(d *Def) *File { return ix.version(d).file }
