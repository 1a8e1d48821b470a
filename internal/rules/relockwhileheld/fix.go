package relockwhileheld

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/fixkit"
	"github.com/crossawait/crossawait/internal/rules/mend"
)

// fixes drop the guard before the statement that takes the lock again, when nothing needs it from there on. Others
// may then come in between, so that a person must look.
func fixes(l locks, g *body.Graph, guard *body.Local, again taking) []rule.Fix {
	s, ok := mend.NewScene(l.c, l.fn)
	if !ok || l.c.NoFixes || guard.Name == "" || guard.Hir == hir.NoLocal {
		return nil
	}
	let, ok := s.Statement(guard.Span)
	if !ok || let.IsTail() {
		return nil
	}
	site, ok := fixkit.In(let.Block, again.call.Pos())
	if !ok || site.Index <= let.Index {
		return nil
	}
	for b := range g.Blocks {
		for _, e := range g.Blocks[b].Effects {
			if e.Op == body.Move && g.Locals[e.Local].Hir == guard.Hir {
				return nil // it may be gone already
			}
		}
	}
	at := site.Span().Start
	since := hir.Span{Start: let.Span().End, End: at}
	if s.UsedAfter(guard.Hir, at) || s.Lent(since) {
		return nil
	}
	return []rule.Fix{s.Fix(fmt.Sprintf("drop `%s` before", guard.Name), rule.Review,
		mend.Insert(at, s.Before(fmt.Sprintf("drop(%s);", guard.Name), at)))}
}
