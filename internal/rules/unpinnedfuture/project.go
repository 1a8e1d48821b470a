package unpinnedfuture

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// pinPlace pins what `poll` is called on, where that is a place such as a field: in front of the call where it may
// move, else by a projection of the pin of the whole.
func (s *search) pinPlace(m *hir.MethodCall, how holder, t, inner types.Ty) []rule.Fix {
	switch {
	case how == inPin:
		if edits, ok := s.reached(m.Recv); ok {
			edits = append(edits, mend.Insert(m.Recv.Pos().End, ".as_mut()"))
			return []rule.Fix{s.Fix("poll it by `as_mut()`", rule.Safe, edits...)}
		}
	case how == inOption:
		return nil // what becomes of a None is for a person to say
	case s.Solve(inner, types.Unpin) == types.Yes:
		return s.pinNew(m)
	case how == bare:
		return s.project(m)
	}
	return nil
}

// pinNew makes a Pin of a reference, which needs nothing but Unpin.
func (s *search) pinNew(m *hir.MethodCall) []rule.Fix {
	edits, ok := s.reached(m.Recv)
	if !ok {
		return nil
	}
	to := "&mut "
	if _, ref := s.typeOf(m.Recv).(*types.Ref); ref {
		to = "&mut *"
	}
	pin := s.C.ShortPath(s.Fn, "std::pin::Pin")
	edits = append(edits, mend.Insert(m.Recv.Pos().Start, pin+"::new("+to), mend.Insert(m.Recv.Pos().End, ")"))
	return []rule.Fix{s.Fix(fmt.Sprintf("pin it with `%s::new`, as it is `Unpin`", pin), rule.Safe, edits...)}
}

// reached are the edits by which a place can be borrowed mutably: a pinned `self` must be `mut`, and gives no `&mut` to
// its fields unless all of it is Unpin. ok is false for what is no place of a variable.
func (s *search) reached(place hir.Expr) (edits []mend.Edit, ok bool) {
	for {
		f, is := place.(*hir.Field)
		if !is {
			break
		}
		place = f.Base
	}
	root, is := place.(*hir.PathExpr)
	if !is || root.Local == hir.NoLocal {
		return nil, false
	}
	whole, pinned := s.pinnedWhole(root)
	if !pinned {
		if _, ref := s.Types.Locals[root.Local].(*types.Ref); ref || s.Hir.Locals[root.Local].Mut {
			return nil, true
		}
		at := s.Hir.Locals[root.Local].Name.Span
		return []mend.Edit{mend.Insert(at.Start, "mut ")}, root.Local != s.Hir.SelfLocal && at.Len() > 0
	}
	if s.Solve(whole, types.Unpin) != types.Yes {
		return nil, false
	}
	fn, is := s.C.Env().Index.Header(s.Fn).(*hir.Fn)
	if root.Local != s.Hir.SelfLocal || !is || fn.Self == nil {
		return nil, s.Hir.Locals[root.Local].Mut
	}
	if !fn.Self.Mut {
		edits = append(edits, mend.Insert(fn.Self.Span.Start, "mut "))
	}
	return edits, true
}

// pinnedWhole is the type that a variable is a pinned reference to.
func (s *search) pinnedWhole(p *hir.PathExpr) (types.Ty, bool) {
	adt, ok := s.Types.Locals[p.Local].(*types.Adt)
	if !ok || adt.Def != s.C.Env().Index.Lookup("std::pin::Pin") || len(adt.Args) == 0 {
		return nil, false
	}
	r, ok := adt.Args[0].(*types.Ref)
	if !ok || !r.Mut {
		return nil, false
	}
	return r.Elem, true
}

// project has a macro of the crate's dependencies project the pin of `self` to the field, where nothing else is done
// with `self`.
func (s *search) project(m *hir.MethodCall) []rule.Fix {
	field, ok := m.Recv.(*hir.Field)
	if !ok {
		return nil
	}
	root, ok := field.Base.(*hir.PathExpr)
	if !ok || root.Local != s.Hir.SelfLocal || root.Local == hir.NoLocal || len(s.Uses(root.Local)) != 1 {
		return nil
	}
	whole, _ := s.pinnedWhole(root)
	adt, ok := whole.(*types.Adt)
	if !ok || adt.Def.Crate != s.Fn.Crate {
		return nil
	}
	header, ok := s.C.Env().Index.Header(adt.Def).(*hir.Struct)
	if !ok || header.Union || slices.ContainsFunc(header.Fields, func(f hir.FieldDef) bool { return len(f.Attrs) > 0 || len(f.Cfgs) > 0 }) {
		return nil
	}
	var out []rule.Fix
	rows := s.C.Catalog.Projections()
	for i := range rows {
		if s.Fn.Crate.Deps[rows[i].Crate] != nil && (rows[i].Tuples || header.Kind == hir.NamedFields) {
			if f, ok := s.projectWith(&rows[i], adt, header, field); ok {
				out = append(out, f)
			}
		}
	}
	return out
}

func (s *search) projectWith(row *catalog.Projection, adt *types.Adt, header *hir.Struct, field *hir.Field) (rule.Fix, bool) {
	i := slices.IndexFunc(header.Fields, func(f hir.FieldDef) bool { return f.Name.Text == field.Name.Text })
	text := s.C.Texts.Unit(adt.Def)
	if i < 0 || text == nil {
		return rule.Fix{}, false
	}
	fix := s.Fix(fmt.Sprintf("pin `%s` with the whole, by `%s`", field.Name.Text, row.Crate), rule.Review,
		mend.Insert(field.Base.Pos().End, "."+row.Method+"()"))
	at := func(offset uint32, text string) {
		fix.Edits = append(fix.Edits, rule.Edit{Location: s.C.At(adt.Def, hir.Span{Start: offset, End: offset}), New: text})
	}
	start := uint32(0)
	for start < uint32(len(text)) && (text[start] == ' ' || text[start] == '\n') {
		start++
	}
	at(start, row.Before+"\n")
	if row.After != "" {
		first := &fix.Edits[len(fix.Edits)-1].Location
		first.Span.Start = aboveDocs(s.C.Texts.File(adt.Def), first.Span.Start)
		first.Span.End = first.Span.Start
	}
	at(header.Fields[i].Span.Start, row.Field+" ")
	if row.After != "" {
		at(header.Span.End, "\n"+row.After)
	}
	return fix, true
}

// aboveDocs is the offset of the first of the lines of documentation above an offset, at which a line begins.
func aboveDocs(file []byte, offset uint32) uint32 {
	for offset > 0 && offset <= uint32(len(file)) && file[offset-1] == '\n' {
		start := uint32(bytes.LastIndexByte(file[:offset-1], '\n') + 1)
		if !bytes.HasPrefix(bytes.TrimLeft(file[start:offset], " \t"), []byte("///")) {
			break
		}
		offset = start
	}
	return offset
}
