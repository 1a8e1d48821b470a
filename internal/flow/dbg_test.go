package flow_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/types"
)

func TestDbg(t *testing.T) {
	src := os.Getenv("SRC")
	if src == "" {
		t.Skip()
	}
	prelude, _ := os.ReadFile("testdata/oracle/prelude.rs.txt")
	c := newCrate(src+"\n"+string(prelude), 2021)
	fn := c.ix.Lookup("test::f")
	r := types.Infer(c.env, fn, c.ix.Body(fn))
	for i, e := range r.Body.Exprs {
		s := e.Pos()
		fmt.Printf("%-40q %T %s", src[s.Start:s.End], e, c.env.Display(r.Exprs[i]))
		if u, ok := r.Exprs[i].(*types.Unknown); ok {
			fmt.Printf(" (%s)", u.Why)
		}
		if a := r.Adjusts[hir.ExprID(i)]; a != nil {
			fmt.Printf(" adj %+v", *a)
		}
		if a := r.Callees[hir.ExprID(i)]; a != nil {
			fmt.Printf(" callee %+v", *a)
		}
		fmt.Println()
	}
	g := c.lower(t, "f", 2021)
	fmt.Println(g.Dump())
}
