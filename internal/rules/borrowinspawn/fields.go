package borrowinspawn

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// fields makes the task own the fields of a variable that it uses, and nothing else of it: each is copied or
// cloned into a variable of its own in front, which takes the place of `self.name` inside. ok is false when the
// task uses the variable as a whole, or a field that cannot be cloned.
func (o *ownership) fields(l hir.LocalID) (ok bool) {
	bound := map[string]string{} // by the field as written
	for _, u := range o.s.Uses(l) {
		if !o.x.Pos().Covers(u.Span) {
			continue
		}
		f := o.clonable(u)
		if f == nil {
			return false
		}
		text := o.s.Source(f.Span)
		if bound[text] == "" {
			bound[text] = o.fieldName(f.Name.Text, bound)
			from := text
			if o.s.Solve(o.s.Types.Exprs[f.ID()], types.Copy) != types.Yes {
				from += ".clone()"
			}
			o.lets = append(o.lets, fmt.Sprintf("let %s = %s;", bound[text], from))
			o.names = append(o.names, "`"+text+"`")
		}
		o.edits = append(o.edits, mend.Edit{At: f.Span, New: bound[text]})
	}
	o.parts = append(o.parts, l)
	return len(bound) > 0
}

// clonable is the first field on the way outward from a use that is 'static and can be copied or cloned; nil
// when there is none.
func (o *ownership) clonable(u hir.Expr) *hir.Field {
	for {
		f, ok := o.s.Parent(u).(*hir.Field)
		if !ok || f.Base != u {
			return nil
		}
		t := o.s.Types.Exprs[f.ID()]
		if o.s.Solve(t, types.Static) == types.Yes && o.s.Clones(t) {
			return f
		}
		u = f
	}
}

// fieldName is a name for a field's value: the field's own, unless something in the function is called that.
func (o *ownership) fieldName(name string, bound map[string]string) string {
	if name[0] >= '0' && name[0] <= '9' {
		return o.s.Fresh("part" + name)
	}
	taken := false
	for i := range o.s.Hir.Locals {
		taken = taken || o.s.Hir.Locals[i].Name.Text == name
	}
	for _, e := range o.s.Hir.Exprs {
		p, ok := e.(*hir.PathExpr)
		taken = taken || ok && p.Local == hir.NoLocal && p.Path.Text() == name
	}
	for _, other := range bound {
		taken = taken || other == name
	}
	if taken {
		return o.s.Fresh(name)
	}
	return name
}
