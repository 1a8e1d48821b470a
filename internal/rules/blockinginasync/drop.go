package blockinginasync

import (
	"fmt"
	"strings"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// drops looks for the variables of async code whose drop blocks: at the end of their scope, or by a call of `drop`.
func (k *check) drops(fn *index.Def, facts *machine.Facts, g *body.Graph) {
	if g == nil {
		return
	}
	for _, child := range g.Children {
		k.drops(fn, facts, child)
	}
	if !g.Async {
		return
	}
	for id := range g.Locals {
		l := &g.Locals[id]
		if l.Hir == hir.NoLocal || l.Kind != body.Variable && l.Kind != body.Parameter {
			continue
		}
		row := k.dropRow(l.Ty)
		if row == nil || k.elsewhere(fn, facts, g, row) {
			continue
		}
		if call := k.droppedBy(facts, g, l.Hir); call != nil {
			k.reportDrop(fn, l, call.Span, call, row)
		} else if at, ok := endOf(g, body.LocalID(id)); ok {
			k.reportDrop(fn, l, at, nil, row)
		}
	}
}

// dropRow is the row of a type whose drop blocks.
func (k *check) dropRow(t types.Ty) *catalog.Blocking {
	if adt, ok := t.(*types.Adt); ok {
		return k.c.Catalog.BlocksOnDrop(adt.Def.Lang())
	}
	return nil
}

// elsewhere reports whether a graph runs where the drop does no harm: the function that it is given to, or the
// attribute that runs it, is another crate's, whose threads the type knows nothing of.
func (k *check) elsewhere(fn *index.Def, facts *machine.Facts, g *body.Graph, row *catalog.Blocking) bool {
	crate, _, _ := strings.Cut(row.Type, "::")
	if g.Expr == types.NoExpr {
		for _, a := range k.c.Env().Index.Header(fn).Head().Attrs {
			if k.c.Catalog.EntryAttr(a.Path) && !strings.HasPrefix(a.Path, crate+"::") {
				return true
			}
		}
		return false
	}
	up := k.c.Parents(facts.Body)[g.Expr]
	if up == nil || !calls(up) {
		return false
	}
	spawn := k.c.Spawn(fn, up)
	return spawn != nil && !strings.HasPrefix(spawn.Fn, crate+"::")
}

// droppedBy is a call of std's `drop` on a variable, in the graph itself; nil without.
func (k *check) droppedBy(facts *machine.Facts, g *body.Graph, l hir.LocalID) *hir.Call {
	for _, e := range facts.Body.Exprs {
		call, ok := e.(*hir.Call)
		if !ok || len(call.Args) != 1 || !g.Span.Covers(call.Span) {
			continue
		}
		p, ok := call.Args[0].(*hir.PathExpr)
		if ok && p.Local == l && k.c.CallsDrop(facts.Result, call) && moves(g, l, p.Span) {
			return call
		}
	}
	return nil
}

// moves reports whether a graph itself, no block or closure in it, moves a variable at a place.
func moves(g *body.Graph, l hir.LocalID, at hir.Span) bool {
	for i := range g.Blocks {
		for _, e := range g.Blocks[i].Effects {
			if e.Op == body.Move && e.Local >= 0 && g.Locals[e.Local].Hir == l && e.Span == at {
				return true
			}
		}
	}
	return false
}

// endOf is where a local is dropped on some path that has given it a value and not moved it.
func endOf(g *body.Graph, l body.LocalID) (at hir.Span, ok bool) {
	visit := func(_ flow.Pos, e *body.Effect) bool {
		if e.Local != l {
			return ok
		}
		if e.Op == body.Drop && !e.Unsure {
			at, ok = e.Span, true
		}
		return ok || e.Op == body.Move || e.Op == body.Drop || e.Op == body.StorageDead
	}
	for id := range g.Blocks {
		for i := range g.Blocks[id].Effects {
			if e := &g.Blocks[id].Effects[i]; e.Op == body.Init && e.Local == l && !ok && !g.Blocks[id].Cleanup {
				flow.Forward(g, flow.Pos{Block: body.BlockID(id), Index: i}, visit)
			}
		}
	}
	if g.Locals[l].Kind == body.Parameter && !ok {
		flow.Forward(g, flow.Pos{Index: -1}, visit)
	}
	return at, ok
}

func (k *check) reportDrop(fn *index.Def, l *body.Local, at hir.Span, call *hir.Call, row *catalog.Blocking) {
	harm := "blocks the thread, and all tasks that it would run meanwhile"
	if row.InAsync == "panics" {
		harm = "panics, as this runs inside a runtime"
	}
	f := rule.Finding{Rule: name, Severity: rule.Warning, Section: 6}
	if call != nil {
		f.Location = k.c.At(fn, at)
		f.Message = fmt.Sprintf("dropping `%s` %s; in async code: `%s`", l.Name, harm, row.Instead)
	} else {
		f.Location = k.c.At(fn, l.Span)
		f.Message = fmt.Sprintf("`%s` is dropped at the end of its scope, which %s; in async code: `%s`", l.Name, harm, row.Instead)
		end := at
		if end.Len() > 0 {
			end.Start = end.End - 1
		}
		f.Related = []rule.Related{{Location: k.c.At(fn, end), Message: "dropped here"}}
	}
	if s, ok := mend.NewScene(k.c, fn); ok && !k.c.NoFixes && row.To != "" {
		to := strings.ReplaceAll(row.To, "$0", l.Name)
		if call != nil {
			f.Fixes = []rule.Fix{s.Fix("use `"+row.Instead+"`", rule.Safe, mend.Edit{At: call.Span, New: to})}
		} else {
			f.Fixes = endWith(s, l, to, row)
		}
	}
	k.out = append(k.out, f)
}

// endWith ends a variable by a call behind the statement that uses it last, where nothing borrows from it and nothing
// else ends it.
func endWith(s *mend.Scene, l *body.Local, to string, row *catalog.Blocking) []rule.Fix {
	site, ok := s.Statement(l.Span)
	if l.Kind == body.Parameter {
		site, ok = fixkit.Site{Block: s.Hir.Root}, len(s.Hir.Root.Stmts) > 0
	}
	if !ok || site.IsTail() || site.Block.Tail == nil && len(site.Block.Stmts) == 0 {
		return nil
	}
	last := site.Index
	for _, u := range s.Uses(l.Hir) {
		m, called := s.Parent(u).(*hir.MethodCall)
		in, ok := fixkit.In(site.Block, u.Span)
		if !called || m.Recv != hir.Expr(u) || !ok || in.IsTail() || !fixkit.Owned(s.Types.Exprs[m.ID()]) {
			return nil
		}
		last = max(last, in.Index)
	}
	end := fixkit.SpanOf(site.Block, last).End
	text := "\n" + s.Indent(fixkit.SpanOf(site.Block, last).Start) + to + ";"
	return []rule.Fix{s.Fix("end it with `"+row.Instead+"`", rule.Safe, mend.Insert(end, text))}
}
