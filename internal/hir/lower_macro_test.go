package hir

import (
	"strings"
	"testing"
)

// macroTests hold the statements of a function `fn f(x: u8, y: u8)` and the dump of its block.
var macroTests = []struct{ name, text, want string }{
	{"format", `println!("{} {x} {{y}} {0:?} {y:>x$.1$} {:y<5} \u{7a} {n:?}", x.a, n = y);`,
		`{ (format println 0 (args [(field x#0 a) y#1 x#0 y#1 x#0])); }`},
	{"format empty", `println!(); println!("a"); format!("{x}")`,
		`{ (format println 0 (args [])); (format println 0 (args [])); (format format 1 (args [x#0])) }`},
	{"format raw", `format!(r#"{x} "\u{y}" "#); format_args!("{}", x,)`,
		`{ (format format 1 (args [x#0 y#1])); (format format_args 2 (args [x#0])) }`},
	{"format constant", `print!("{C} {x:C$}");`, `{ (format print 0 (args [C x#0 C])); }`},
	{"write", `write!(x, "{y}")?; writeln!(&mut x)`,
		`{ (? (format write 3 (dest x#0) (args [y#1]))); (format writeln 3 (dest (&mut x#0)) (args [])) }`},
	{"panic", `panic!("{x}"); todo!(); unreachable!("a {}", y)`,
		`{ (format panic 4 (args [x#0])); (format todo 4 (args [])); (format unreachable 4 (args [y#1])) }`},
	{"assert", `assert!(x > 1, "m {}", y); debug_assert!(x); assert_eq!(x, y, "{x}"); std::assert_ne!(x, y)`,
		`{ (format assert 0 (values [(> x#0 1)]) (args [y#1])); (format debug_assert 0 (values [x#0]) (args [])); ` +
			`(format assert_eq 0 (args [x#0 y#1 x#0])); (format assert_ne 0 (args [x#0 y#1])) }`},
	{"vec", `vec![x, y.await]; vec![]; vec![x; 4]; vec!(x)`,
		`{ (vec [x#0 (await y#1)] -); (vec [] -); (vec [x#0] 4); (vec [x#0] -) }`},
	{"matches", `matches!(x, Some(a) | Ok(a) if a > y); matches!(f::<A, B>(x), S { .. },); x`,
		`{ (match! x#0 (arm (or [(Some [a#2]) (Ok [a#2])]) (> a#2 y#1) true) (arm _ - false)); ` +
			`(match! (call f<A, B> [x#0]) (arm (S ..) - true) (arm _ - false)); x#0 }`},
	{"dbg", `dbg!(x); dbg!(x, y); list!(x, y.f())`,
		`{ (macro dbg dbg (args [x#0])); (macro dbg dbg (args [x#0 y#1])); (macro list args (args [x#0 (.f y#1 [])])) }`},
	{"errors", `bail!("a {x}"); bail!(x); ensure!(x > 1, "b {}", y); anyhow!("c {y}"); anyhow::anyhow!(x)`,
		`{ (macro bail bail! (args [(format bail 5 (args [x#0]))])); (macro bail bail! (args [x#0])); ` +
			`(macro ensure ensure (args [(> x#0 1) (format ensure 5 (args [y#1]))])); (format anyhow 5 (args [y#1])); ` +
			`(macro anyhow::anyhow error (args [x#0])) }`},
	{"const", `env!("A"); concat!("a", 1); line!()`, `{ env!("A"); concat!("a", 1); line!() }`},
	{"unit", `thread_local! { static X: u8 = x; }`, `{ (macro thread_local unit) }`},
	{"join", `tokio::join!(x.a(), async { y.await }); tokio::try_join!(biased; x, y)`,
		`{ (join [(.a x#0 []) (async { (await y#1) })]); (try-join [x#0 y#1]) }`},
	{"pin expression", `let p = pin!(x.f()); std::pin::pin!(async { y }).await`,
		`{ (let p#2 - (pin! (.f x#0 [])) -) (await (pin! (async { y#1 }))) }`},
	{"pin statement", `tokio::pin!(x); pin_mut!(x, y); pin!(y); x.await`,
		`{ (pin x#0 mut x#2) (pin x#2 mut x#3) (pin y#1 mut y#4) (pin y#4 mut y#5) (await x#3) }`},
	{"pin let", `tokio::pin! { let a = f(x); let mut b = a; } b.await`,
		`{ (let a#2 - (call f [x#0]) -) (pin a#2 mut a#3) (let mut b#4 - a#3 -) (pin b#4 mut b#5) (await b#5) }`},
	{"tracing", `info!("m {x} {}", y); debug!(target: "t", x, ?y, a.b = %x.c(), "n" = y; "m {y}"); error!(x = ?y, "a"); warn!({ a = x, y }, "m"); warn!({ C } = ?x, { b = y, }, "a"); warn!(x, {}, "a"); warn!({}, "a"); warn!(a = { let q = x; q }, "{}", f::<A, B>(y)); event!(Level::INFO, %x); trace!(parent: &x, "a");`,
		`{ (format info 0 (args [y#1 x#0])); (format debug 0 (args [x#0 y#1 (.c x#0 []) y#1 y#1])); (format error 0 (args [y#1])); ` +
			`(format warn 0 (args [x#0 y#1])); (format warn 0 (args [x#0 y#1])); (format warn 0 (args [x#0])); (format warn 0 (args [])); (format warn 0 (args [{ (let q#2 - x#0 -) q#2 } (call f<A, B> [y#1])])); (format event 0 (args [Level::INFO x#0])); (format trace 0 (args [(& x#0)])); }`},
	{"span", `let s = info_span!("n{x}", x, id = %y.id, e = field::Empty); span!(Level::INFO, "n").in_scope(|| x)`,
		`{ (let s#2 - (format info_span 6tracing::Span (args [x#0 (field y#1 id) field::Empty])) -) ` +
			`(.in_scope (format span 6tracing::Span (args [Level::INFO])) [(closure [] x#0)]) }`},
	{"select", `tokio::select! { biased; Some(m) = x.recv() => { m.await; } , _ = &mut y, if x.a => return, r = f(x) => r.g(), else => break }`,
		`{ (select tokio::select tokio biased (arm (Some [m#2]) (.recv x#0 []) - { (await m#2); }) ` +
			`(arm _ (&mut y#1) (field x#0 a) (return -)) (arm r#3 (call f [x#0]) - (.g r#3 [])) (else (break -))) }`},
	{"select without commas", `select! { a = x => { a } b = y.z::<A, B>(), if c::<A, B>() => match b { Q { .. } => 1, _ => 2 }, d = e => if d {} else {} }`,
		`{ (select select tokio (arm a#2 x#0 - { a#2 }) (arm b#3 (.z<A, B> y#1 []) (call c<A, B> []) (match b#3 (arm (Q ..) - 1) (arm _ - 2))) ` +
			`(arm d#4 e - (if d#4 { } { }))) }`},
	{"select futures", `futures::select! { a = x.fuse() => a, complete => break, default => y }; select_biased! { x = y => if x { 1 } else { 2 } z = y => z }`,
		`{ (select futures::select (arm a#2 (.fuse x#0 []) - a#2) (else (break -)) (default y#1)); ` +
			`(select select_biased biased (arm x#3 y#1 - (if x#3 { 1 } { 2 })) (arm z#4 y#1 - z#4)) }`},
	{"select scopes", `select! { x = x => x, y = x => y }`,
		`{ (select select tokio (arm x#2 x#0 - x#2) (arm y#3 x#0 - y#3)) }`},
	{"nested", `println!("{}", format!("{x}", x = vec![y, matches!(y, Some(_))]));`,
		`{ (format println 0 (args [(format format 1 (args [(vec [y#1 (match! y#1 (arm (Some [_]) - true) (arm _ - false))] -)]))])); }`},
	{"half-typed", `println!("{}", x.); select! { a = x.await }; bail!(x y)`,
		`{ (macro println format x#0); (macro select select_tokio x#0 awaits:1); (macro bail bail! x#0 y#1) }`},
	{"unknown", `foo!("{x} {q}", y.await, async move { x.await }, x!(y), y => z, 'x);`,
		`{ (macro foo x#0 y#1 x#0 y#1 y#1 awaits:1); }`},
	{"a macro in braces ends its statement", `m! { x } *x = 1; m! {} (x, y); tokio::pin! { let a = x; } (&mut a).await; m! {} .f(); m! {} &x`,
		`{ (macro m x#0); (= (* x#0) 1); (macro m); (tuple [x#0 y#1]); (let a#2 - x#0 -) (pin a#2 mut a#3) (await (&mut a#3)); (.f (macro m) []); (macro m); (& x#0) }`},
	{"assert_matches", `assert_matches!(x, Some(a) if a > y); assert_matches!(x, A | B, "m {y} {}", x.a);`,
		`{ (match! x#0 (arm (Some [a#2]) (> a#2 y#1) (tuple [])) (arm _ - (format assert_matches 4 (args [])))); ` +
			`(match! x#0 (arm (or [A B]) - (tuple [])) (arm _ - (format assert_matches 4 (args [(field x#0 a) y#1])))); }`},
	{"a macro of its own", `vec![x]; macro_rules! vec { () => {} } vec![x]; std::vec![x]`,
		"{ (vec [x#0] -); (item 0) (macro vec x#0); (vec [x#0] -) }\nitem 0: *hir.MacroRules vec"},
	{"comment at the end", "vec![x // c\n]; println!(\"{}\", x // c\n)", `{ (vec [x#0] -); (format println 0 (args [x#0])) }`},
}

func TestMacros(t *testing.T) {
	for _, tt := range macroTests {
		t.Run(tt.name, func(t *testing.T) {
			got := dumpBody(lowerText(t, "async fn f(x: u8, y: u8) { "+tt.text+" }"))
			got = strings.TrimPrefix(got, "[x#0 y#1] ")
			if got != tt.want {
				t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
			}
		})
	}
}

// TestSpansInMacros holds that what a macro's body is lowered to has its places in the unit's text.
func TestSpansInMacros(t *testing.T) {
	const text = `async fn f(name: u8, other: u8) { tokio::select! { Some(got) = name.await, if other.a => println!("{got:?} {}", other.b), } }`
	b := lowerText(t, text)
	for _, e := range b.Exprs {
		at := text[e.Pos().Start:e.Pos().End]
		switch e := e.(type) {
		case *PathExpr:
			if at != e.Path.Text() {
				t.Errorf("path %s stands at %q", e.Path.Text(), at)
			}
		case *Await:
			if word := text[e.AwaitSpan.Start:e.AwaitSpan.End]; at != "name.await" || word != "await" {
				t.Errorf("await stands at %q, its keyword at %q", at, word)
			}
		case *Field:
			if !strings.HasSuffix(at, "."+e.Name.Text) {
				t.Errorf("field %s stands at %q", e.Name.Text, at)
			}
		case *Select:
			if got := text[e.Arms[0].Span.Start:e.Arms[0].Span.End]; !strings.HasPrefix(got, "Some(got)") || !strings.HasSuffix(got, "other.b)") {
				t.Errorf("arm stands at %q", got)
			}
		}
	}
	for _, l := range b.Locals {
		if at := text[l.Name.Span.Start:l.Name.Span.End]; at != l.Name.Text {
			t.Errorf("local %s stands at %q", l.Name.Text, at)
		}
	}
}
