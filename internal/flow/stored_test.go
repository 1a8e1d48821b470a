package flow_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/source"
	"github.com/crossawait/crossawait/internal/types"
)

// layoutSmaller are the functions whose layout lacks what decides about Send: rustc asks for Send before it
// has removed the drops of what is moved out, and lays the future out afterwards. Stored is the former.
var layoutSmaller = []string{"relock_var", "relock_loop", "tuple_part", "param_pattern"}

// TestStored holds Stored against rustc's answers: what the layout of each future has at each suspension
// point, and whether the future is Send.
func TestStored(t *testing.T) {
	for _, o := range oracles(t) {
		recorded, err := os.ReadFile(o.recorded())
		if err != nil {
			t.Fatal(err)
		}
		refused, err := os.ReadFile(o.refused())
		if err != nil {
			t.Fatal(err)
		}
		points, notSend := parseRecorded(string(recorded)), strings.Fields(string(refused))
		c := newCrate(o.text, map[string]int{"2021": 2021, "2024": 2024}[o.edition])
		for _, f := range asyncFns(o.text) {
			t.Run(o.name+o.edition+"/"+f.name, func(t *testing.T) {
				g := c.lower(t, f.name)
				defer func() {
					if t.Failed() {
						t.Log(strings.TrimSpace(f.line) + "\n" + g.Dump())
					}
				}()
				if !slices.Contains(layoutSmaller, f.name) {
					compareStored(t, g, f, points)
				}
				if f.generic {
					return // whether it is Send depends on the caller
				}
				want := types.Yes
				if slices.Contains(notSend, f.name) {
					want = types.No
				}
				fut := &types.Future{Fn: g.Fn, Expr: types.NoExpr, Output: &types.Tuple{}}
				if v := c.judge.Solve(fut, types.Send, c.env.ParamEnv(g.Fn)); v.Answer != want {
					t.Errorf("Send is %v, rustc says %v: %+v", v.Answer, want, v.Because)
				}
			})
		}
	}
}

// compareStored compares what is stored at each point by where it ends in the text: rustc's span of a
// binding takes in its `mut`, ours is the name.
func compareStored(t *testing.T, g *body.Graph, f asyncFn, want map[source.Span][]source.Span) {
	t.Helper()
	text := func(s source.Span) string { return f.line[s.Start:s.End] }
	res := flow.Analyze(g)
	for i, p := range g.Suspends {
		spans, ok := want[p.Span.Shift(f.base)]
		if !ok && (p.Kind == body.SelectPoint || p.Kind == body.JoinPoint) {
			continue // rustc's point is inside the macro; that the future is Send or not is compared
		}
		if !ok {
			t.Errorf("rustc has no suspension point at %q", text(p.Span))
			continue
		}
		var named []source.Span
		expansion := 0 // locals that a macro's expansion declares, which have no place in the text
		for _, s := range spans {
			if s.Len() == 0 {
				expansion++
			} else {
				named = append(named, s)
			}
		}
		for _, a := range res.Stored[i] {
			l := g.Locals[a.Local]
			if !a.Sure {
				t.Errorf("at %q %s is unsure", text(p.Span), g.LocalName(a.Local))
			}
			j := slices.IndexFunc(named, func(s source.Span) bool { return s.End == l.Span.End+f.base })
			switch {
			case j >= 0:
				named = slices.Delete(named, j, j+1)
			case expansion > 0:
				expansion--
			default:
				t.Errorf("at %q we store %s %q", text(p.Span), g.LocalName(a.Local), text(l.Span))
			}
		}
		for _, s := range named {
			t.Errorf("at %q rustc stores %q", text(p.Span), text(source.Span{Start: s.Start - f.base, End: s.End - f.base}))
		}
	}
	for _, child := range g.Children {
		compareStored(t, child, f, want)
	}
}
