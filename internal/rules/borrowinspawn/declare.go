package borrowinspawn

import (
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// shared is the pointer that a receiver is put behind for a task to have its own.
const shared = "std::sync::Arc"

// declare has the function take by value what a task needs: `&self` becomes `self: Arc<Self>`, and `x: &T` becomes
// `x: T`. The callers must give that, so a person has to look. ok is false when the variable is no parameter whose
// type is at hand, when the function implements a trait's, or when something else needs the reference.
func (o *ownership) declare(l hir.LocalID, r *types.Ref) (ok bool) {
	header, isFn := o.s.C.Env().Index.Header(o.s.Fn).(*hir.Fn)
	if !isFn || r.Mut || o.ofTrait() || !fixkit.Owned(o.s.C.Env().Sig(o.s.Fn).Ret) || o.s.Solve(r.Elem, types.Static) != types.Yes {
		return false
	}
	uses, ok := o.s.AsOwned(l, o.s.Hir.Root.Span)
	if !ok || o.elsewhere(o.s.Facts.Graph, l) {
		return false
	}
	if l != o.s.Hir.SelfLocal {
		if neededAfter(o.s, o.x, l) || !o.parameter(header, l, r) {
			return false
		}
		o.edits = append(o.edits, uses...)
		return true
	}
	if !o.receiver(header.Self, r) {
		return false
	}
	o.edits = append(o.edits, uses...)
	if neededAfter(o.s, o.x, l) {
		o.let(l, "clone", false)
		o.renameSelf()
	}
	return true
}

// elsewhere reports whether another block or closure takes the variable by value, so that one would have to do
// without it.
func (o *ownership) elsewhere(g *body.Graph, l hir.LocalID) bool {
	for _, child := range g.Children {
		at := o.x.Pos()
		if at.Covers(child.Span) {
			continue
		}
		for i := range child.Captures {
			if c := &child.Captures[i]; c.Var == l && c.Mode == body.ByMove && !child.Span.Covers(at) {
				return true
			}
		}
		if o.elsewhere(child, l) {
			return true
		}
	}
	return false
}

// ofTrait reports whether the function's signature is not its own to change.
func (o *ownership) ofTrait() bool {
	up := o.s.Fn.Parent
	if up == nil {
		return false
	}
	return up.Kind == index.TraitDef || up.Kind == index.ImplDef && o.s.C.Env().Index.ImplTrait(up) != nil
}

// receiver makes `self: Arc<Self>` of `&self`.
func (o *ownership) receiver(p *hir.SelfParam, r *types.Ref) bool {
	arc := o.s.C.Env().Index.Lookup(shared)
	if arc == nil || p == nil || !p.Ref || p.Mut || p.Ty != nil {
		return false
	}
	if o.send && o.s.Solve(&types.Adt{Def: arc, Args: []types.Ty{r.Elem}}, types.Send) != types.Yes {
		return false
	}
	ty := o.written(shared) + "<Self>"
	o.edits = append(o.edits, mend.Edit{At: p.Span, New: "self: " + ty})
	o.declared = append(o.declared, "`self: "+ty+"`")
	return true
}

// parameter makes `x: T` of `x: &T`.
func (o *ownership) parameter(header *hir.Fn, l hir.LocalID, r *types.Ref) bool {
	switch t := r.Elem.(type) {
	case *types.Slice, *types.Dyn, *types.Param:
		return false
	case *types.Prim:
		if t.Name == "str" {
			return false
		}
	}
	if o.send && o.s.Solve(r.Elem, types.Send) != types.Yes {
		return false
	}
	for i, p := range o.s.Hir.Params {
		bind, plain := p.(*hir.BindPat)
		if !plain || bind.Local != l || i >= len(header.Params) {
			continue
		}
		ref, written := header.Params[i].Ty.(*hir.RefType)
		if !written || ref.Mut {
			return false
		}
		at, elem := ref.TypeSpan(), ref.Elem.TypeSpan()
		o.edits = append(o.edits, mend.Edit{At: hir.Span{Start: at.Start, End: elem.Start}})
		o.declared = append(o.declared, "`"+o.s.Hir.Locals[l].Name.Text+": "+o.s.Source(elem)+"`")
		return true
	}
	return false
}

// written is the name by which the file knows a type: the last of its path where that is imported.
func (o *ownership) written(path string) string {
	own := strings.Split(path, "::")
	for _, im := range fixkit.Imports(o.s.C.Texts.Tokens(o.s.Fn)) {
		if im.Alias == "" && strings.Join(im.Path, "::") == path {
			return own[len(own)-1]
		}
	}
	return path
}
