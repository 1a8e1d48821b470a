package mend

import (
	"fmt"
	"slices"
	"strings"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// Siblings changes the types that keep t from being Send for their thread-safe counterparts: the first
// change of one type, or else of all, that makes it Send. Imports and all uses in the file change together.
// It is Safe when no other file of the crate names what changes and the counterparts do the same.
func (s *Scene) Siblings(t types.Ty) []rule.Fix { return s.SiblingsFor(t, types.Send) }

// SiblingsFor does the same for what keeps t from having another auto trait.
func (s *Scene) SiblingsFor(t types.Ty, trait types.Trait) []rule.Fix {
	rows := s.siblingRows(t)
	tries := make([][]*catalog.Sibling, 0, len(rows)+1)
	for _, r := range rows {
		tries = append(tries, []*catalog.Sibling{r})
	}
	if len(rows) > 1 {
		tries = append(tries, rows)
	}
	for _, try := range tries {
		if s.Solve(s.withSiblings(t, try, nil), trait) != types.Yes {
			continue
		}
		if f, ok := s.exchange(try); ok {
			return []rule.Fix{f}
		}
	}
	return nil
}

// siblingRows are the thread-safe counterparts of the types in t, the outermost first, those in the fields
// of the file's own structs and enums included.
func (s *Scene) siblingRows(t types.Ty) []*catalog.Sibling {
	var rows []*catalog.Sibling
	seen := map[*index.Def]bool{}
	var visit func(t types.Ty) bool
	visit = func(t types.Ty) bool {
		a, ok := t.(*types.Adt)
		if !ok || seen[a.Def] {
			return true
		}
		seen[a.Def] = true
		row := s.C.Catalog.Sibling(a.Def.Lang(), "", catalog.ForSend)
		if row != nil && !row.DropArg && s.lookup(row.Becomes) != nil {
			rows = append(rows, row)
		}
		for _, f := range s.ownFields(a) {
			types.Walk(f.Ty, visit)
		}
		return true
	}
	types.Walk(t, visit)
	return rows
}

// ownFields are the fields of a struct or enum that is declared in the same file; nil for other types.
func (s *Scene) ownFields(a *types.Adt) []types.FieldTy {
	if a.Def.Crate != s.Fn.Crate || a.Def.File != s.Fn.File {
		return nil
	}
	env := s.C.Env()
	if a.Def.Kind != index.EnumDef {
		return env.FieldsOf(a, nil)
	}
	var out []types.FieldTy
	for _, v := range env.Variants(a.Def) {
		out = append(out, env.FieldsOf(a, v)...)
	}
	return out
}

func (s *Scene) lookup(path string) *index.Def { return s.C.Env().Index.Lookup(path) }

// withSiblings is t as the change makes it. A struct of the file that the change makes Send and Sync in all
// its fields becomes the unit type, since its declaration cannot be changed here. within are the structs
// being looked into: a struct that holds itself is what its other fields are.
func (s *Scene) withSiblings(t types.Ty, rows []*catalog.Sibling, within []*index.Def) types.Ty {
	for _, r := range rows {
		t = Replaced(t, s.lookup(r.Type), s.lookup(r.Becomes))
	}
	return types.Fold(t, func(t types.Ty) types.Ty {
		a, ok := t.(*types.Adt)
		if !ok {
			return t
		}
		if slices.Contains(within, a.Def) {
			return &types.Tuple{}
		}
		fields := s.ownFields(a)
		for _, f := range fields {
			changed := s.withSiblings(f.Ty, rows, append(within[:len(within):len(within)], a.Def))
			if s.Solve(changed, types.Send) != types.Yes || s.Solve(changed, types.Sync) != types.Yes {
				return t
			}
		}
		if len(fields) == 0 {
			return t
		}
		return &types.Tuple{}
	})
}

// AsyncLock changes the lock behind a held guard for the async lock of the catalog, in the whole file: the
// type, its imports, and the calls that lock it, which must all stand in async code of this file.
func (s *Scene) AsyncLock(v *rulekit.Value) []rule.Fix {
	if v.Guard == nil || v.Guard.Row.Instead == "" {
		return nil
	}
	row := s.C.Catalog.Sibling(v.Guard.Row.Of, "", catalog.ForAsync)
	instead := s.lookup(v.Guard.Row.Instead)
	if row == nil || instead == nil || !s.Reachable(row.Becomes, index.TypeNS) {
		return nil
	}
	guard := &types.Adt{Def: instead}
	if old, ok := v.Guard.Ty.(*types.Adt); ok {
		guard.Args, guard.Regions = old.Args, old.Regions
	}
	if len(v.Blames) > 0 && s.Solve(guard, types.Send) != types.Yes {
		return nil
	}
	if s.fileSays("static") {
		return nil // what a static begins with must be const
	}
	if f, ok := s.exchange([]*catalog.Sibling{row}); ok {
		return []rule.Fix{f}
	}
	return nil
}

// SyncLock changes an async lock for its counterpart of a row, in the whole file. All calls that take one must stand in
// this file.
func (s *Scene) SyncLock(row *catalog.Sibling) []rule.Fix {
	if f, ok := s.exchange([]*catalog.Sibling{row}); ok {
		return []rule.Fix{f}
	}
	return nil
}

// Reachable reports whether a path can be written in the function's crate: it resolves, and its crate is in
// use already, since what a crate may depend on is not to be guessed.
func (s *Scene) Reachable(path string, ns index.Namespace) bool {
	crate, _, _ := strings.Cut(path, "::")
	if !s.fileSays(crate) && !s.C.Texts.Mentions(s.Fn, crate) {
		return false
	}
	p := hir.Path{}
	for _, name := range strings.Split(path, "::") {
		p.Segments = append(p.Segments, hir.Segment{Name: hir.Name{Text: name}})
	}
	res := s.C.Env().Index.Resolve(index.Scope{Def: s.Fn}, &p, ns)
	return res.Kind == index.ResDef && res.Rest == 0
}

// fileSays reports whether the file has an identifier or keyword.
func (s *Scene) fileSays(word string) bool {
	for _, t := range s.C.Texts.Tokens(s.Fn) {
		if t.Kind == fixkit.Ident && t.Text == word {
			return true
		}
	}
	return false
}

// exchange is the fix that changes the types of rows throughout the file.
func (s *Scene) exchange(rows []*catalog.Sibling) (rule.Fix, bool) {
	file := s.C.Texts.File(s.Fn)
	if file == nil {
		return rule.Fix{}, false
	}
	how := rule.Safe
	var changes []fixkit.Change
	var names []string
	for _, r := range rows {
		from := s.written(r.Type)
		to := strings.Split(r.Becomes, "::")
		renamed, ok := s.renameWithGuards(file, r, from, to)
		if !ok {
			return rule.Fix{}, false
		}
		calls, ok := s.rewriteCalls(r)
		if !ok {
			return rule.Fix{}, false
		}
		changes = append(append(append(changes, renamed...), calls...), fixkit.RenameMembers(s.C.Texts.Tokens(s.Fn), from[len(from)-1], r.Renamed)...)
		names = append(names, fmt.Sprintf("`%s` with `%s`", strings.Join(from, "::"), r.Becomes))
		if r.Review || s.C.Texts.Mentions(s.Fn, from[len(from)-1]) {
			how = rule.Review
		}
	}
	if !disjoint(changes) {
		return rule.Fix{}, false
	}
	f := rule.Fix{Title: "replace " + strings.Join(names, " and "), Applicability: how}
	at := s.C.At(s.Fn, hir.Span{}).File
	for _, c := range changes {
		f.Edits = append(f.Edits, rule.Edit{Location: rule.Location{File: at, Span: c.At}, New: c.New})
	}
	return f, true
}

// disjoint sorts the changes and reports whether none touches another.
func disjoint(changes []fixkit.Change) bool {
	slices.SortStableFunc(changes, func(a, b fixkit.Change) int { return int(a.At.Start) - int(b.At.Start) })
	for i := 1; i < len(changes); i++ {
		if changes[i].At.Start < changes[i-1].At.End {
			return false
		}
	}
	return len(changes) > 0
}

// renameWithGuards renames the type, and with it the guards that it hands out where the file names them.
func (s *Scene) renameWithGuards(file []byte, r *catalog.Sibling, from, to []string) ([]fixkit.Change, bool) {
	changes, ok := fixkit.Rename(file, s.C.Texts.Tokens(s.Fn), from, to)
	if !ok {
		return nil, false
	}
	for _, g := range s.C.Catalog.Rows().Guards {
		if g.Of != r.Type {
			continue
		}
		row := s.C.Catalog.Sibling(g.Type, "", r.For)
		if row == nil {
			continue
		}
		more, ok := fixkit.Rename(file, s.C.Texts.Tokens(s.Fn), s.written(g.Type), strings.Split(row.Becomes, "::"))
		if !ok {
			return nil, false
		}
		changes = append(changes, more...)
	}
	return changes, true
}

// written is a type's path as the file imports it: its own, or that of a re-export.
func (s *Scene) written(path string) []string {
	own := strings.Split(path, "::")
	for _, im := range fixkit.Imports(s.C.Texts.Tokens(s.Fn)) {
		if len(im.Path) < 2 || im.Path[len(im.Path)-1] != own[len(own)-1] {
			continue
		}
		p := hir.Path{}
		for _, name := range im.Path {
			p.Segments = append(p.Segments, hir.Segment{Name: hir.Name{Text: name}})
		}
		res := s.C.Env().Index.Resolve(index.Scope{Def: s.Fn}, &p, index.TypeNS)
		if res.Kind != index.ResDef {
			continue
		}
		if adt, ok := s.C.Env().SelfTy(res.Def).(*types.Adt); ok && adt.Def.Lang() == path {
			return im.Path
		}
	}
	return own
}

// rewriteCalls changes the calls of the type's methods in all functions of the file. ok is false when a
// call of such a name stands where it cannot be known or changed.
func (s *Scene) rewriteCalls(r *catalog.Sibling) ([]fixkit.Change, bool) {
	if len(r.Methods) == 0 {
		return nil, true
	}
	var changes []fixkit.Change
	known := map[string]int{}
	for _, fn := range s.C.Texts.FileFns(s.Fn) {
		scene, ok := NewScene(s.C, fn)
		if !ok {
			continue
		}
		for _, e := range scene.Hir.Exprs {
			call, ok := e.(*hir.MethodCall)
			if !ok {
				continue
			}
			m := method(r, call.Name.Text)
			if m == nil {
				continue
			}
			c := scene.Types.Callees[call.ID()]
			if c == nil || c.Def == nil {
				return nil, false
			}
			known[m.Name]++
			if c.Def.Lang() != r.Type+"::"+m.Name {
				continue
			}
			change, ok := scene.rewriteCall(call, m)
			if !ok {
				return nil, false
			}
			changes = append(changes, change)
		}
	}
	return changes, s.allKnown(r, known)
}

func method(r *catalog.Sibling, name string) *catalog.SiblingMethod {
	for i := range r.Methods {
		if r.Methods[i].Name == name {
			return &r.Methods[i]
		}
	}
	return nil
}

// allKnown reports whether no call of the row's methods stands elsewhere: in a macro's text, or in another
// file, where it may be on a value of the type.
func (s *Scene) allKnown(r *catalog.Sibling, known map[string]int) bool {
	tokens := s.C.Texts.Tokens(s.Fn)
	for i := 2; i < len(tokens); i++ {
		if tokens[i].Is("(") && tokens[i-2].Is(".") {
			if m := method(r, tokens[i-1].Text); m != nil {
				known[m.Name]--
			}
		}
	}
	for _, m := range r.Methods {
		if known[m.Name] != 0 || s.C.Texts.Mentions(s.Fn, m.Name) && s.C.Texts.Mentions(s.Fn, hir.LastSegment(r.Type)) {
			return false
		}
	}
	return true
}

// rewriteCall changes one call, with the calls after it that go with it.
func (s *Scene) rewriteCall(call *hir.MethodCall, m *catalog.SiblingMethod) (fixkit.Change, bool) {
	up := s.Parent(call)
	if m.Await && !s.inAsync(call) || m.Wrap != "" && s.outlivesLocals(call) {
		return fixkit.Change{}, false
	}
	end := call.Span.End
	if m.Awaited {
		await, ok := up.(*hir.Await)
		if !ok {
			return fixkit.Change{}, false
		}
		end = await.Span.End
	}
	if len(m.Strip) > 0 {
		up, ok := up.(*hir.MethodCall)
		if !ok || up.Recv != hir.Expr(call) || !slices.Contains(m.Strip, up.Name.Text) {
			return fixkit.Change{}, false
		}
		end = up.Span.End
	}
	arg := ""
	if len(call.Args) > 0 {
		arg = s.Source(call.Args[0].Pos())
	}
	recv := call.Recv.Pos()
	to := strings.ReplaceAll(m.To, "$1", arg)
	at := hir.Span{Start: recv.End, End: end}
	if m.Wrap != "" {
		at.Start = recv.Start
		to = strings.ReplaceAll(strings.ReplaceAll(m.Wrap, "$0", s.Source(recv)+to), "$1", arg)
	}
	return fixkit.Change{At: s.inFile(at), New: to}, true
}

// outlivesLocals reports whether a temporary made by x lives longer than the variables around: in the tail
// of a block, before edition 2024.
func (s *Scene) outlivesLocals(x hir.Expr) bool {
	site, ok := s.Statement(x.Pos())
	return ok && site.IsTail() && s.Fn.Crate.Edition < 2024
}

// inFile moves a span of the unit to the file.
func (s *Scene) inFile(at hir.Span) source.Span { return s.C.At(s.Fn, at).Span }

// inAsync reports whether an expression stands directly in async code.
func (s *Scene) inAsync(e hir.Expr) bool { return s.C.InAsync(s.Fn, s.C.Parents(s.Hir), e) }
