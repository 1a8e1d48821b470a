package flow_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/types"
)

// longFunction has n statements of each of a few kinds, with a suspension point and an exit each, all their
// variables alive to the end.
func longFunction(n int) string {
	var w strings.Builder
	w.WriteString("pub async fn long(m: &Mutex<i32>) -> Option<i32> {\n")
	for i := range n {
		fmt.Fprintf(&w, "let a%d = opt()?; let b%d = echo(*a%d).await; if b%d > 1 { io().await; look(&a%d); }\n", i, i, i, i, i)
	}
	w.WriteString("None }\n")
	return w.String()
}

func benchmarkLong(b *testing.B, n int) (*crate, *types.Result) {
	prelude, err := os.ReadFile("testdata/oracle/prelude.rs.txt")
	if err != nil {
		b.Fatal(err)
	}
	c := newCrate(longFunction(n)+string(prelude), 2021)
	fn := c.ix.Lookup("test::long")
	return c, types.Infer(c.env, fn, c.ix.Body(fn))
}

func BenchmarkLower(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			c, r := benchmarkLong(b, n)
			for b.Loop() {
				body.Lower(r.Fn, r.Body, r, 2021, solver{c.env, c.env.ParamEnv(r.Fn)})
			}
		})
	}
}

func BenchmarkAnalyze(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			c, r := benchmarkLong(b, n)
			g := body.Lower(r.Fn, r.Body, r, 2021, solver{c.env, c.env.ParamEnv(r.Fn)})
			for b.Loop() {
				flow.Analyze(g)
			}
		})
	}
}
