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

// gaps are the functions in which inference does not find a type that decides, with what it is. There the
// answer may be unsure, but nothing sure may be wrong. TestStored fails when a gap is closed, so that the
// list does not outlive them.
var gaps = map[string]string{
	"concat": "String + &String: the right side of an operator is coerced to &str",
}

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
				_, gap := gaps[f.name]
				known := true
				if !slices.Contains(layoutSmaller, f.name) {
					known = compareStored(t, g, f, points, gap)
				}
				if f.generic {
					return // whether it is Send depends on the caller
				}
				want := types.Yes
				if slices.Contains(notSend, f.name) {
					want = types.No
				}
				fut := &types.Future{Fn: g.Fn, Expr: types.NoExpr, Output: &types.Tuple{}}
				v := c.judge.Solve(fut, types.Send, c.env.ParamEnv(g.Fn))
				switch {
				case v.Answer == types.Maybe && gap:
					known = false
				case v.Answer != want:
					t.Errorf("Send is %v, rustc says %v: %+v", v.Answer, want, v.Because)
				}
				if gap && known {
					t.Errorf("the types are known now: take it off the list of gaps")
				}
			})
		}
	}
}

// compareStored compares what is stored at each point by where it ends in the text: rustc's span of a
// binding takes in its `mut`, ours is the name. It reports whether all of it is sure, which is demanded
// unless gap.
func compareStored(t *testing.T, g *body.Graph, f asyncFn, want map[source.Span][]source.Span, gap bool) (known bool) {
	t.Helper()
	known = true
	text := func(s source.Span) string { return f.line[s.Start:s.End] }
	res := flow.Analyze(g)
	for i, p := range g.Suspends {
		spans, ok := want[p.Span.Shift(f.base)]
		if !ok {
			// rustc's point of a select or join is inside the macro. That the future is Send or not is compared.
			if p.Kind != body.SelectPoint && p.Kind != body.JoinPoint {
				t.Errorf("rustc has no suspension point at %q", text(p.Span))
			}
			continue
		}
		rest := newExpected(spans)
		for _, a := range res.Stored[i] {
			l := g.Locals[a.Local]
			if !a.Sure {
				known = false
				if !gap {
					t.Errorf("at %q %s is unsure", text(p.Span), g.LocalName(a.Local))
				}
			}
			if !rest.take(l.Span.End+f.base) && a.Sure {
				t.Errorf("at %q we store %s %q", text(p.Span), g.LocalName(a.Local), text(l.Span))
			}
		}
		for _, s := range rest.named {
			t.Errorf("at %q rustc stores %q", text(p.Span), text(source.Span{Start: s.Start - f.base, End: s.End - f.base}))
		}
	}
	for _, child := range g.Children {
		known = compareStored(t, child, f, want, gap) && known
	}
	return known
}

// expected is what rustc stores at a point and we have not matched yet.
type expected struct {
	named     []source.Span
	expansion int // locals that a macro's expansion declares, which have no place in the text
}

func newExpected(spans []source.Span) *expected {
	e := &expected{}
	for _, s := range spans {
		if s.Len() == 0 {
			e.expansion++
		} else {
			e.named = append(e.named, s)
		}
	}
	return e
}

// take matches a local whose span ends at end.
func (e *expected) take(end uint32) bool {
	if j := slices.IndexFunc(e.named, func(s source.Span) bool { return s.End == end }); j >= 0 {
		e.named = slices.Delete(e.named, j, j+1)
		return true
	}
	e.expansion--
	return e.expansion >= 0
}
