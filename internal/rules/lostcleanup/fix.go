package lostcleanup

import (
	"fmt"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/rule"
	"github.com/crossawait/crossawait/internal/rules/mend"
	"github.com/crossawait/crossawait/internal/types"
)

// guard lets a value's drop take back what was done, when that needs only shared access and nothing is awaited
// for it.
func (k *check) guard(do, undo *hir.ExprStmt) []rule.Fix {
	call, ok := undo.X.(*hir.MethodCall)
	if k.s.C.NoFixes || !ok || !undo.Semi || !do.Semi || !k.shared(call) {
		return nil
	}
	at := undo.Span
	v, kind := k.s.Fresh("undo"), k.s.Fresh("Undo")
	indent := "\n" + k.s.Indent(do.Span.Start)
	text := fmt.Sprintf("%[3]sstruct %[1]s<F: Fn()>(F);%[3]simpl<F: Fn()> Drop for %[1]s<F> {%[3]s    fn drop(&mut self) {%[3]s        (self.0)();%[3]s    }%[3]s}%[3]slet %[2]s = %[1]s(|| {%[3]s    %[4]s;%[3]s});",
		kind, v, indent, k.text(undo.X))
	return []rule.Fix{k.s.Fix("let a guard take it back when it is dropped", rule.Review,
		mend.Insert(do.Span.End, text), mend.Edit{At: at, New: fmt.Sprintf("drop(%s);", v)})}
}

// shared reports whether a closure that lives across the awaits may make the call: all its variables are shared
// references or Copy, and it awaits nothing.
func (k *check) shared(call *hir.MethodCall) bool {
	ok := true
	hir.Walk(call, func(e hir.Expr) bool {
		switch e := e.(type) {
		case *hir.PathExpr:
			if e.Local != hir.NoLocal {
				t := k.s.Types.Locals[e.Local]
				r, ref := t.(*types.Ref)
				ok = ok && (ref && !r.Mut || !ref && !k.s.Hir.Locals[e.Local].Mut && k.s.Solve(t, types.Copy) == types.Yes)
			}
		case *hir.Await, *hir.Try, *hir.MacroCall:
			ok = false
		}
		return ok
	})
	return ok
}
