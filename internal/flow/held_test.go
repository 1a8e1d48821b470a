package flow_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
	"github.com/crossawait/crossawait/internal/types"
)

// heldTests are snippets with the guards that are held at each suspension point, in order of the text:
// variables by name, temporaries as "_". What holds no std guard or Rc is left out.
var heldTests = []struct{ name, text, want string }{
	{"live", `let g = m.lock().unwrap(); io().await; drop(g);`, "g"},
	{"dropped", `let g = m.lock().unwrap(); drop(g); io().await;`, "-"},
	{"dropped after a borrow", `let mut g = m.lock().unwrap(); *g += 1; drop(g); io().await;`, "-"},
	{"forgotten", `let g = m.lock().unwrap(); std::mem::forget(g); io().await;`, "-"},
	{"inner block", `{ let mut g = m.lock().unwrap(); *g += 1; } io().await;`, "-"},
	{"one branch", `let g = m.lock().unwrap(); if c { drop(g) } io().await;`, "g"},
	{"both branches", `let g = m.lock().unwrap(); if c { drop(g) } else { eat(g) } io().await;`, "-"},
	{"drop in then, await in else", `let g = m.lock().unwrap(); if c { drop(g) } else { io().await }`, "g"},
	{"drop and await in then", `let g = m.lock().unwrap(); if c { drop(g); io().await }`, "-"},
	{"locked again in a loop", `let mut g = m.lock().unwrap(); loop { drop(g); io().await; g = m.lock().unwrap(); }`, "-"},
	{"never used", `let _g = m.lock().unwrap(); io().await;`, "_g"},
	{"wild", `let _ = m.lock().unwrap(); io().await;`, "-"},
	{"wild assignment", `_ = m.lock().unwrap(); io().await;`, "-"},
	{"wild of a variable", `let g = m.lock().unwrap(); let _ = g; io().await;`, "g"},
	{"a reference dropped", `let g = m.lock().unwrap(); drop(&g); io().await;`, "g"},
	{"shadowed", `let g = m.lock().unwrap(); let g = *g; io().await; eat(g);`, "g"},
	{"set to None", `let mut o = Some(m.lock().unwrap()); o = None; io().await; drop(o);`, "-"},
	{"set to None in a branch", `let mut o = Some(m.lock().unwrap()); if c { o = None; } io().await; drop(o);`, "o"},
	{"taken", `let mut o = Some(m.lock().unwrap()); o.take(); io().await;`, "-"},
	{"moved out of a tuple", `let t = (m.lock().unwrap(), 1); drop(t.0); io().await;`, "t without 0"},
	{"all moved out of a tuple", `let t = (m.lock().unwrap(), 1); let (g, _) = t; drop(g); io().await;`, "t without 0"},
	{"matched by move", `if let Some(g) = Some(m.lock().unwrap()) { drop(g); io().await }`, "-"},
	{"matched by move, alive", `if let Some(g) = Some(m.lock().unwrap()) { io().await; eat(g) }`, "g"},
	{"scrutinee", `match *m.lock().unwrap() { 0 => io().await, _ => {} }`, "_"},
	{"condition", `if *m.lock().unwrap() > 0 { io().await }`, "-"},
	{"operand", `eat((*m.lock().unwrap(), val().await));`, "_"},
	{"guard waits for an argument", `eat((m.lock().unwrap(), val().await));`, "_"},
	{"moved into a block", `let g = m.lock().unwrap(); let f = async move { eat(g) }; f.await;`, "await"},
	{"block drops what it captured", `let g = m.lock().unwrap(); async move { drop(g); io().await }.await;`, "- | await"},
	{"block keeps what it captured", `let g = m.lock().unwrap(); async move { io().await; drop(g) }.await;`, "g | await"},
	{"block borrows", `let g = m.lock().unwrap(); async { io().await; look(&g) }.await;`, "- | g"},
	{"for over guards", `for g in vec![m.lock().unwrap()] { drop(g); io().await; }`, "_"},
	{"select", `let g = m.lock().unwrap(); tokio::select! { _ = io() => { drop(g); io().await } _ = val() => { io().await } }`, "g | - | g"},
	{"early return", `let g = m.lock().unwrap(); if c { return; } io().await;`, "g"},
	{"let else", `let Some(g) = Some(m.lock().unwrap()) else { io().await; return }; drop(g); io().await;`, "- | -"},
}

func TestHeld(t *testing.T) {
	prelude := oracles(t)[0].text
	var text strings.Builder
	for i, tt := range heldTests {
		text.WriteString("pub async fn held" + string(rune('a'+i/26)) + string(rune('a'+i%26)) + "(m: &Mutex<i32>, c: bool) { " + tt.text + " }\n")
	}
	c := newCrate(text.String()+prelude, 2021)
	for i, tt := range heldTests {
		t.Run(tt.name, func(t *testing.T) {
			g := c.lower(t, "held"+string(rune('a'+i/26))+string(rune('a'+i%26)))
			got := strings.Join(heldGuards(c, g), " | ")
			if got != tt.want {
				t.Errorf("%s\nheld %s, want %s\n%s", tt.text, got, tt.want, g.Dump())
			}
		})
	}
}

// heldGuards are the guards held at each point of g's children, then of g itself.
func heldGuards(c *crate, g *body.Graph) []string {
	var out []string
	for _, child := range g.Children {
		out = append(out, heldGuards(c, child)...)
	}
	for _, held := range flow.Analyze(g).Held {
		var names []string
		for _, a := range held {
			if s := heldName(c, g, a); s != "" && !slices.Contains(names, s) {
				names = append(names, s)
			}
		}
		if len(names) == 0 {
			names = []string{"-"}
		}
		out = append(out, strings.Join(names, " "))
	}
	return out
}

// heldName names a held local that is not Send, as the snippets' guards are.
func heldName(c *crate, g *body.Graph, a flow.At) string {
	l := g.Locals[a.Local]
	if l.Kind == body.Parameter || c.judge.Solve(l.Ty, types.Send, c.env.ParamEnv(g.Fn)).Answer != types.No {
		return ""
	}
	name := l.Name
	switch {
	case l.Kind == body.Awaitee:
		name = "await"
	case name == "":
		name = "_"
	}
	for _, path := range a.Gone {
		name += " without " + strings.Join(path, ".")
	}
	return name
}
