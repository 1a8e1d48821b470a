package machine_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/machine"
	"github.com/crossawait/crossawait/internal/rules/ruletest"
)

// edgesOf are the edges of the last function of a text, each `from>to`, with what is said of it; ok as Edges says.
func edgesOf(text string, edition int) (edges []string, ok bool) {
	c := ruletest.New("async fn io() -> Option<u8> { None }\n"+text, edition)
	fn := c.Fns[len(c.Fns)-1]
	f := c.Set.Futures(fn)[0]
	list, ok := machine.Edges(f)
	w := machine.Words{Unit: c.Unit(fn)}
	for _, e := range list {
		edges = append(edges, strings.TrimSpace(fmt.Sprintf("%d>%d %s", e.From, e.To, machine.WayWords(e.Ways, w))))
	}
	return edges, ok
}

func TestEdges(t *testing.T) {
	for body, want := range map[string]string{
		``:                        "-1>-2",
		`io().await;`:             "-1>0; 0>-2",
		`loop { io().await; }`:    "-1>0; 0>0 next round of the loop",
		`loop {}`:                 "",
		`panic!()`:                "",
		`io().await; panic!()`:    "-1>0",
		`io().await?; io().await`: "-1>0; 0>1; 0>-2 if `io().await` fails; 1>-2",
		`for n in 0..3 { io().await; }`: "-1>0 for an item of `0..3`; -1>-2 after the last item of `0..3`; " +
			"0>0 next item of `0..3`; 0>-2 after the last item of `0..3`",
		`'a: loop { loop { if io().await.is_some() { continue 'a } io().await; } }`: "-1>0; " +
			"0>0 if `io().await.is_some()`, next round of the loop; 0>1 unless `io().await.is_some()`; 1>0 next round of the loop",
		`let Some(n) = io().await else { io().await; return };`: "-1>0; 0>1 without a match for `Some(n)`; 0>-2; 1>-2",
		`match io().await { Some(0) => {} Some(n) if n > 1 => { io().await; } _ => { io().await; } }`: "-1>0; " +
			"0>1 on `Some(n) if n > 1`; 0>2 on `_`; 0>-2 on `Some(0)`; 1>-2; 2>-2",
		`if c && io().await.is_some() { io().await; }`: "-1>0; -1>-2 unless `c && io().await.is_some()`; " +
			"0>1 if `c && io().await.is_some()`; 0>-2 unless `c && io().await.is_some()`; 1>-2",
		`for n in 0..3 { drop(n) } io().await;`: "-1>0; 0>-2",
	} {
		// `-1>0` of `c && …` has no words, since its condition holds or not only after the await.
		got, ok := edgesOf("async fn last(c: bool) { "+body+" }", 2021)
		if text := strings.Join(got, "; "); !ok || text != want {
			t.Errorf("%s\n got %s\nwant %s", body, text, want)
		}
	}
}

// TestManyEdges: where every point leads to all others, there is an end, and it is said.
func TestManyEdges(t *testing.T) {
	arms := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "%d => { io().await; }\n", i)
		}
		return "async fn last(mut n: u32) { loop { match n { " + b.String() + "_ => return } } }"
	}
	if list, ok := edgesOf(arms(20), 2021); !ok || len(list) != 21*21 {
		t.Errorf("%d edges", len(list))
	}
	if list, ok := edgesOf(arms(1500), 2021); ok || list != nil {
		t.Errorf("%d edges", len(list))
	}
}
