package asyncrecursion

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// boxedAwait is the version of Rust from which a box at the call is enough (release notes of 1.77).
const boxedAwait = 77

// boxes put a box around each call that leads back; before Rust 1.77 the signature must have it.
func boxes(s *mend.Scene, f *machine.Future, calls []hir.Expr) []rule.Fix {
	if minor, known := rulekit.MinorVersion(s.Fn.Crate.Rust); known && minor < boxedAwait {
		return signature(s, f.Send.Answer == types.Yes)
	}
	if len(calls) == 0 {
		return nil
	}
	how := rule.Safe
	var edits []mend.Edit
	for _, e := range calls {
		if _, awaited := s.Parent(e).(*hir.Await); !awaited {
			how = rule.Review
		}
		edits = append(edits, mend.Insert(e.Pos().Start, "Box::pin("), mend.Insert(e.Pos().End, ")"))
	}
	title := fmt.Sprintf("box the recursive call `%s`", s.C.Text(s.Fn, calls[0].Pos()))
	if len(calls) > 1 {
		title = fmt.Sprintf("box the %d recursive calls", len(calls))
	}
	return []rule.Fix{s.Fix(title, how, edits...)}
}

// signature makes of the async fn a plain one that returns its future in a box, which states whether it is
// Send. It is offered where that surely compiles: no generics, at most one borrowed argument, no trait.
func signature(s *mend.Scene, send bool) []rule.Fix {
	header, ok := s.C.Env().Index.Header(s.Fn).(*hir.Fn)
	if !ok || !header.Async || header.BodySpan.Len() < 2 || inTrait(s.C.Env().Index, s.Fn) || len(s.C.Env().Generics(s.Fn).Params) > 0 {
		return nil
	}
	borrows := 0
	for _, p := range s.C.Env().Sig(s.Fn).Params {
		types.Walk(p, func(t types.Ty) bool {
			switch t := t.(type) {
			case *types.Ref:
				borrows++
			case *types.Adt:
				borrows += len(t.Regions)
			}
			return true
		})
	}
	for _, p := range header.Generics.Params {
		if p.Kind == hir.LifetimeParam {
			return nil
		}
	}
	bounds := ""
	if send {
		bounds = " + Send"
	}
	switch {
	case borrows == 1:
		bounds += " + '_"
	case borrows > 1:
		return nil
	}
	output := "()"
	if header.Ret != nil {
		output = s.Source(header.Ret.TypeSpan())
	}
	boxed := mend.Boxed("std::pin::Pin", "std::future::Future", output, bounds)
	edits := mend.BoxAsync(s.Text, header, boxed)
	return []rule.Fix{s.Fix(fmt.Sprintf("return the future of `%s` in a box", s.Fn.Name), rule.Review, edits...)}
}

// inTrait reports whether fn belongs to a trait, or to an impl of one.
func inTrait(ix types.Items, fn *index.Def) bool {
	return fn.Parent != nil && (fn.Parent.Kind == index.TraitDef || fn.Parent.Kind == index.ImplDef && ix.ImplTrait(fn.Parent) != nil)
}
