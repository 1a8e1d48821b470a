package hir

import (
	"fmt"
	"strings"
	"testing"
)

// everything has an expression, statement and pattern of each kind.
const everything = `async fn f(&self, (x, [y, ..]): (u8, S)) {
	let A { b, c: ref d @ B(_), .. } = self.g(x).await? else { return };
	if let Some(z) = b && z > 1 { } else { loop { break 1 } }
	match x { Some(&q) | Ok(q) if q => -q, 1..=2 => x as u8, _ => { continue } }
	for e in x..y { let _ = (move |k| k + e, async move { b }); }
	while x[0] { *x += 1; x = &mut y; S { x, y: 1, ..d }; [x; 3]; f::<u8>(x.0); }
	tokio::pin!(x);
	tokio::select! { w = x, if y => w, else => write!(x, "{y}", y.z).unwrap() };
	join!(x, vec![y]); unknown!(x, y.await); dbg!(x); assert!(y, "{x}"); let p = pin!(y);
	fn g() -> u8 { 1 + nested }
	mod m { impl X { fn h() { inner } } }
	d
}`

func TestParentsAndChildren(t *testing.T) {
	b := lowerText(t, everything)
	for _, problem := range b.Problems {
		t.Errorf("problem: %s at %v", problem.Message, problem.Span)
	}
	parents := Parents(b)
	for id, e := range b.Exprs {
		if (parents[id] == nil) != (e == Expr(b.Root)) {
			t.Errorf("%T at %q: parent %T", e, everything[e.Pos().Start:e.Pos().End], parents[id])
		}
	}
}

func TestWalkKeepsOut(t *testing.T) {
	b := lowerText(t, `fn f(a: u8) { (|| a)(); a }`)
	seen := 0
	Walk(b.Root, func(e Expr) bool {
		if _, ok := e.(*PathExpr); ok {
			seen++
		}
		_, closure := e.(*Closure)
		return !closure
	})
	if seen != 1 {
		t.Errorf("%d paths seen, want the one outside of the closure", seen)
	}
}

func TestExprAt(t *testing.T) {
	b := lowerText(t, everything)
	for _, tt := range []struct{ at, want string }{
		{"self.g", "self"}, {".g(x)", "self.g(x)"}, {"await?", "self.g(x).await"}, {"? else", "self.g(x).await?"},
		{"{y}", "join of text"}, {"y}\"", "y"}, {"w, else", "w"}, {"k + e", "k"},
	} {
		offset := strings.Index(everything, tt.at)
		e := ExprAt(b, uint32(offset))
		got := everything[e.Pos().Start:e.Pos().End]
		if tt.want == "join of text" { // between two names of a format string it is the macro
			if _, ok := e.(*Format); !ok {
				t.Errorf("at %q: %T", tt.at, e)
			}
		} else if got != tt.want {
			t.Errorf("at %q: got %q, want %q", tt.at, got, tt.want)
		}
	}
	if e := ExprAt(b, uint32(len(everything))); e != nil {
		t.Errorf("past the end: %T", e)
	}
}

func TestBodyAt(t *testing.T) {
	b := lowerText(t, everything)
	for _, tt := range []struct {
		at   string
		want *Body
	}{
		{"nested", b.Items[0].Body}, {"inner", b.Items[1].Children[0].Children[0].Body}, {"join!", b},
	} {
		if got := BodyAt(b, uint32(strings.Index(everything, tt.at))); got != tt.want {
			t.Errorf("at %q: another body", tt.at)
		}
	}
}

func TestBindings(t *testing.T) {
	b := lowerText(t, `fn f() { match x { A(p, ref q) | B { p, q: (q, ..) } => s @ [&r, t], _ => 1 } }`)
	match := b.Root.Tail.(*Match)
	var got []string
	for _, bind := range Bindings(match.Arms[0].Pat) {
		got = append(got, b.Locals[bind.Local].Name.Text)
	}
	if fmt.Sprint(got) != "[p q]" {
		t.Errorf("got %v", got)
	}
}

func TestUses(t *testing.T) {
	b := lowerText(t, `fn f(a: u8, b: u8) { a + a; println!("{b} {a}"); let a = b; a }`)
	uses := Uses(b)
	var got []int
	for _, u := range uses {
		got = append(got, len(u))
	}
	if fmt.Sprint(got) != "[3 2 1]" {
		t.Errorf("uses by local: %v", got)
	}
}

func TestParseShape(t *testing.T) {
	for kind, word := range macroKinds {
		if word == "" {
			continue
		}
		s, err := ParseShape(word, 0, "")
		if err != nil || s.Kind != MacroKind(kind) || s.Kind.String() != word {
			t.Errorf("%s: %+v, %v", word, s, err)
		}
	}
	s, err := ParseShape("span", 1, "a::B")
	if err != nil || s != (MacroShape{Kind: SpanMacro, Skip: 1, Result: FormatNamed, Type: "a::B"}) {
		t.Errorf("%+v, %v", s, err)
	}
	for _, bad := range [][2]string{{"nonsense", ""}, {"", ""}, {"format", "strnig"}, {"format", "::"}} {
		if s, err := ParseShape(bad[0], 0, bad[1]); err == nil {
			t.Errorf("%v: no error, %+v", bad, s)
		}
	}
}
