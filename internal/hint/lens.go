package hint

import (
	"fmt"
	"slices"

	"github.com/crossawait/crossawait/internal/catalog"
	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/rulekit"
	"github.com/crossawait/crossawait/internal/types"
)

// Lens is a line above a future that leads to its state machine.
type Lens struct {
	At    hir.Span // the keyword `async`
	Title string
}

// Lenses are those above the futures of fn: of an async fn, and of the blocks and closures that run on their own.
func Lenses(c *rulekit.Context, fn *index.Def) []Lens {
	var out []Lens
	for _, f := range c.Futures(fn) {
		if f.Keyword.Len() > 0 && (f.Kind == machine.AsyncFn || runner(c, f) != nil) {
			out = append(out, Lens{At: f.Keyword, Title: title(f)})
		}
	}
	return out
}

// runner is the row of the call of its function that a block is given to, to be run; nil when there is none.
func runner(c *rulekit.Context, f *machine.Future) *catalog.Spawn {
	facts := c.Facts(f.Fn)
	if facts == nil || f.Expr == types.NoExpr {
		return nil
	}
	for _, e := range facts.Body.Exprs {
		call, args := e, []hir.Expr(nil)
		switch e := e.(type) {
		case *hir.Call:
			args = e.Args
		case *hir.MethodCall:
			args = e.Args
		}
		if slices.ContainsFunc(args, func(a hir.Expr) bool { return a.ID() == f.Expr }) {
			return c.Spawn(f.Fn, call)
		}
	}
	return nil
}

func title(f *machine.Future) string {
	t := "state machine: "
	switch n := len(f.States); n {
	case 0:
		t += "never suspends"
	case 1:
		t += "1 suspension point"
	default:
		t += fmt.Sprintf("%d suspension points", n)
	}
	if f.Send.Answer == types.No {
		t += ", not Send"
	}
	if f.Size.Known {
		t += ", " + Bytes(f.Size.Bytes)
	}
	return t
}
