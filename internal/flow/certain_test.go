package flow_test

import (
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/body"
	"github.com/crossawait/crossawait/internal/flow"
)

// certainTests are snippets with the variables named by one letter that surely have a value at each suspension point.
var certainTests = []struct{ text, want string }{
	{`let a = String::new(); io().await; drop(a);`, "a"},
	{`let a = String::new(); if c { drop(a); } io().await;`, "-"},
	{`let a = String::new(); if c { drop(a); io().await; } else { io().await; }`, "- | a"},
	{`let a; if c { a = String::new(); io().await; }`, "a"},
	{`let mut a = String::new(); loop { io().await; if c { drop(a); a = String::new(); } }`, "a"},
	{`let mut a = String::new(); loop { io().await; drop(a); io().await; a = String::new(); }`, "a | -"},
	{`let a = (String::new(), String::new()); if c { drop(a.0); } io().await;`, "a"},
	{`let mut a = Some(String::new()); if c { a = None; } io().await; look(&a);`, "-"},
	{`{ let a = String::new(); look(&a); } io().await;`, "-"},
	{`loop { if m.is_poisoned() { break } }`, ""},
}

func TestCertain(t *testing.T) {
	prelude := oracles(t)[0].text
	var text strings.Builder
	for i, tt := range certainTests {
		text.WriteString("pub async fn sure" + string(rune('a'+i)) + "(m: &Mutex<i32>, c: bool) { " + tt.text + " }\n")
	}
	c := newCrate(text.String()+prelude+"\npub async fn nothing() { if true { loop {} } }\n", 2021)
	for i, tt := range certainTests {
		g := c.lower(t, "sure"+string(rune('a'+i)))
		var points []string
		for _, certain := range flow.Certain(g) {
			var names []string
			for id := range g.Locals {
				if name := g.Locals[id].Name; name == "a" && g.Locals[id].Kind == body.Variable && certain(body.LocalID(id)) {
					names = append(names, name)
				}
			}
			if len(names) == 0 {
				names = []string{"-"}
			}
			points = append(points, strings.Join(names, " "))
		}
		if got := strings.Join(points, " | "); got != tt.want {
			t.Errorf("%s\nsurely there: %s, want %s\n%s", tt.text, got, tt.want, g.Dump())
		}
	}
	if flow.Certain(c.lower(t, "nothing")) != nil {
		t.Error("an answer about a body without locals")
	}
}
