package body

import (
	"strings"
	"testing"
)

// dumpTests are statements of an `async fn f(c: bool, s: S, p: &Pair)` with the dump of their graph. The
// graph's first block begins with the parameters, which are left out, as are their drops at the end.
var dumpTests = []struct{ name, text, want string }{
	{"move and copy", `eat(s); eat(c);`, `
bb0: move s; use c; ->`},
	{"borrow", `look(&s);`, `
bb0: borrow s; ->`},
	{"a scope ends", `let a = S; { let b = S; } io().await;`, `
bb0: live a; init a; live b; init b; drop b; dead b; live %5; init %5; borrow %5; suspend 0; -> bb1 bb4
bb1: drop %5; dead %5; drop a; dead a; ->
bb2 cleanup: drop s; ->
bb3 cleanup: drop a; -> bb2
bb4 cleanup: drop %5; -> bb3`},
	{"an operand waits", `eat((s, io().await));`, `
bb0: live %3; move s; init %3; live %4; init %4; borrow %4; suspend 0; -> bb1 bb4
bb1: drop %4; dead %4; move %3; dead %3; ->
bb2 cleanup: drop s; ->
bb3 cleanup: drop %3; -> bb2
bb4 cleanup: drop %4; -> bb3`},
	{"assignment drops", `let mut a = s; a = S;`, `
bb0: live a; move s; init a; drop a; init a; drop a; dead a; ->`},
	{"if", `if c { eat(s) }`, `
bb0: use c; -> bb3 bb4
bb1: -> bb2
bb2: ->
bb3: -> bb1
bb4: move s; -> bb2`},
	{"early return", `if c { return; } eat(s);`, `
bb0: use c; -> bb3 bb4
bb1: -> bb2
bb2: move s; ->
bb3: -> bb1
bb4: -> bb5
bb5 cleanup: drop s; ->
bb6: -> bb2`},
	{"capture", `let f = || look(&p.a); f();`, `
bb0: live f; use p; init f; borrow f; dead f; ->
child 0
  capture *p ref
  bb0: use p; ->`},
	{"async block", `let f = async move { eat(s); io().await }; drop(f);`, `
bb0: live f; move s; init f; move f; drop f; dead f; ->
child 0
  capture s move
  bb0: move s; live %1; init %1; borrow %1; suspend 0; -> bb1 bb2
  bb1: drop %1; dead %1; ->
  bb2 cleanup: drop %1; ->`},
}

func TestDump(t *testing.T) {
	_, prelude := captureSnippets(t)
	prelude = prelude[strings.Index(prelude, "pub struct S;"):] + "pub async fn io() {}\n"
	for _, tt := range dumpTests {
		t.Run(tt.name, func(t *testing.T) {
			c := newTestCrate("pub async fn f(c: bool, s: S, p: &Pair) { "+tt.text+" }\n"+prelude, 2021)
			g, _ := c.lower(t, "f")
			got := strings.Replace(g.Dump(), "live c; init c; live s; init s; live p; init p; ", "", 1)
			got = strings.Replace(got, "dead p; drop s; dead s; dead c; ", "", 1)
			if got = "\n" + strings.TrimSpace(got); got != tt.want {
				t.Errorf("%s\ngot %s\nwant %s", tt.text, got, tt.want)
			}
		})
	}
}
