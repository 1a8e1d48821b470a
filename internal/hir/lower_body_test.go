package hir

import (
	"strings"
	"testing"
)

// bodyTests hold the statements of a function `fn f(x: u8, y: u8)` and the dump of its block.
var bodyTests = []struct{ name, text, want string }{
	{"empty", ``, `{ }`},
	{"literals", `1; 1.5; 1f32; "a"; b"a"; c"x"; 'c'; b'c'; true; r#"x"#; -1;`,
		`{ 1; 1.5; 1f32; "a"; b"a"; c"x"; 'c'; b'c'; true; r#"x"#; (- 1); }`},
	{"tail", `x`, `{ x#0 }`},
	{"tail if", `if x { 1 } else { 2 }`, `{ (if x#0 { 1 } { 2 }) }`},
	{"if then semicolon", `if x { 1 } else { 2 };`, `{ (if x#0 { 1 } { 2 }); }`},
	{"if without semicolon", `if x { } y`, `{ (if x#0 { } -) y#1 }`},
	{"let", `let a = x; let mut b: Vec<u8> = a; let c; b`,
		`{ (let a#2 - x#0 -) (let mut b#3 Vec<u8> a#2 -) (let c#4 - - -) b#3 }`},
	{"shadow", `let x = x; let x = f(x); x`,
		`{ (let x#2 - x#0 -) (let x#3 - (call f [x#2]) -) x#3 }`},
	{"self is rebound", `let self = x.clone(); let mut self = self; self`,
		`{ (let self#2 - (.clone x#0 []) -) (let mut self#3 - self#2 -) self#3 }`},
	{"scope ends", `{ let x = 1; x } ; x`, `{ { (let x#2 - 1 -) x#2 }; x#0 }`},
	{"let else", `let Some(a) = x else { return a }; a`,
		`{ (let (Some [a#2]) - x#0 { (return a) }) a#2 }`},
	{"match", `match x { Some(a) if a > 1 => a, A::B { x, ref mut q, z: 1..=5, .. } => x, None | C => y, mut w @ [1, .., v] => w, _ => x }`,
		`{ (match x#0 (arm (Some [a#2]) (> a#2 1) a#2) (arm (A::B x:x#3 q:ref mut q#4 z:1..=5 ..) - x#3) (arm (or [None C]) - y#1) (arm mut w#5@(slice [1 .. v#6]) - w#5) (arm _ - x#0)) }`},
	{"or pattern shares", `match x { A(a) | B(a) | C { a, .. } => a }`,
		`{ (match x#0 (arm (or [(A [a#2]) (B [a#2]) (C a:a#2 ..)]) - a#2)) }`},
	{"if let else", `if let Some(x) = x { x } else { x }`,
		`{ (if (let (Some [x#2]) x#0) { x#2 } { x#0 }) }`},
	{"let chain", `if let Some(a) = x && a && let Some(b) = a.f() && b > a { a } else if y { b } else { a }`,
		`{ (if (&& (&& (&& (let (Some [a#2]) x#0) a#2) (let (Some [b#3]) (.f a#2 []))) (> b#3 a#2)) { a#2 } (if y#1 { b } { a })) }`},
	{"while let", `'o: while let Some(a) = x.next() { break 'o; continue 'o }`,
		`{ (while'o (let (Some [a#2]) (.next x#0 [])) { (break'o -); (continue'o) }) }`},
	{"for", `'l: for (a, x) in x { a; x; } a`,
		`{ (for'l (tuple [a#2 x#3]) x#0 { a#2; x#3; }) a }`},
	{"loop and labels", `let v = 'a: { break 'a 5 }; loop { break v }`,
		`{ (let v#2 - 'a{ (break'a 5) } -) (loop { (break v#2) }) }`},
	{"closures", `let g = |a, b: u8, (c, d): (u8, u8)| a + b + c + x; async move |q| q.await; move || y; g(1)`,
		`{ (let g#6 - (closure [a#2 b#3 (tuple [c#4 d#5])] (+ (+ (+ a#2 b#3) c#4) x#0)) -) (async-move-closure [q#7] (await q#7)); (move-closure [] y#1); (call g#6 [1]) }`},
	{"async", `async { x.await }.await; async move { y }`,
		`{ (await (async { (await x#0) })); (async-move { y#1 }) }`},
	{"blocks", `unsafe { x }; const { 5 }; try { x? };`, `{ unsafe{ x#0 }; const{ 5 }; try{ (? x#0) }; }`},
	{"calls", `x.f(y); (x.f)(y); x.f; x.0.1; A::<u8>::b(x); x.collect::<Vec<_>>(); <T as A>::f(x); <T>::g(); ::a::b(); self::c();`,
		`{ (.f x#0 [y#1]); (call (field x#0 f) [y#1]); (field x#0 f); (field (field x#0 0) 1); (call A<u8>::b [x#0]); (.collect<Vec<_>> x#0 []); (call <T as A>::f [x#0]); (call <T>::g []); (call ::a::b []); (call self::c []); }`},
	{"operators", `!x; *x; -x; &x; &mut x; &raw const x; &raw mut x; x as u8 as usize; x && y || x; x == y; x << 2; x[0]; x? ;`,
		`{ (! x#0); (* x#0); (- x#0); (& x#0); (&mut x#0); (&raw x#0); (&rawmut x#0); (as (as x#0 u8) usize); (|| (&& x#0 y#1) x#0); (== x#0 y#1); (<< x#0 2); (index x#0 0); (? x#0); }`},
	{"ranges", `x..y; x..; ..y; ..; x..=y; ..=y;`, `{ (.. x#0 y#1); (.. x#0 -); (.. - y#1); (.. - -); (..= x#0 y#1); (..= - y#1); }`},
	{"ranges up to a prefix", `0..*x as u8 + 1; 0..-x * y; x..&y.a; ..*x; 0..&&x; 0..-x == y; (x..) - y; 0..!x;`,
		`{ (.. 0 (+ (as (* x#0) u8) 1)); (.. 0 (* (- x#0) y#1)); (.. x#0 (& (field y#1 a))); (.. - (* x#0)); (.. 0 (& (& x#0))); (.. 0 (== (- x#0) y#1)); (- (.. x#0 -) y#1); (.. 0 (! x#0)); }`},
	{"assignment", `x = 1; x += y; x <<= 1; _ = y; (x, _) = (y, 2); [x, ..] = y; S { a: x, .. } = y; x.a[0] = 1;`,
		`{ (= x#0 1); (+= x#0 y#1); (<<= x#0 1); (= _ y#1); (= (tuple [x#0 _]) (tuple [y#1 2])); (= (array [x#0 (.. - -)] -) y#1); (= (struct S (a x#0)) y#1); (= (index (field x#0 a) 0) 1); }`},
	{"aggregates", `S { x, y: 1, ..z }; S::<u8> { 0: x }; a::S { }; (x, y); (x,); (); [x, y]; [x; 4]; (x)`,
		`{ (struct S (x x#0) (y 1) (.. z)); (struct S<u8> (0 x#0)); (struct a::S); (tuple [x#0 y#1]); (tuple [x#0]); (tuple []); (array [x#0 y#1] -); (array [x#0] 4); x#0 }`},
	{"struct shorthand is a use", `let a = 1; S { a }`, `{ (let a#2 - 1 -) (struct S (a a#2)) }`},
	{"jumps", `return; return x; break; loop { continue }`, `{ (return -); (return x#0); (break -); (loop { (continue) }) }`},
	{"attributes and comments", `// c
		#[cfg(a)] let a = 1; /* d */ #[allow(b)] a; #![x] a`,
		`{ (let a#2 - 1 -) a#2; a#2 }`},
	{"nested items", `fn g(x: u8) -> u8 { x + y } const C: u8 = 1; impl A for B { fn m(&self) { self.x } } x`,
		"{ (item 0) (item 1) (item 2) x#0 }\n" +
			"item 0: *hir.Fn g [x#0] { (+ x#0 y) }\nitem 1: *hir.Const C\n" +
			"item 2: *hir.Impl  (*hir.Fn m [self#0] { (field self#0 x) })"},
	{"patterns", `let &(ref a, mut b) = x; let &mut c = x; let (d) = x; let (.., e) = x; let Z = x; let A::B = x; let -1 = x; let r#type = 1; r#type;
		let box_ @ S { 0: q, w: (k | k) } = x;`,
		`{ (let (& (tuple [ref a#2 mut b#3])) - x#0 -) (let (&mut c#4) - x#0 -) (let d#5 - x#0 -) (let (tuple [.. e#6]) - x#0 -) (let Z - x#0 -) (let A::B - x#0 -) (let -1 - x#0 -) (let type#7 - 1 -) type#7; (let box_#8@(S 0:q#9 w:(or [k#10 k#10])) - x#0 -) }`},
	{"unknown macro", `foo!(x, a.y, y::z, z(x.await), { y: x }, async { w.await });`,
		`{ (macro foo x#0 x#0 x#0 awaits:1); }`},
	{"error in the middle", `let a = x; a.b( ; y; a`, `{ (let a#2 - x#0 -) (field a#2 b); y#1; a#2 }`},
}

func TestLowerBody(t *testing.T) {
	for _, tt := range bodyTests {
		t.Run(tt.name, func(t *testing.T) {
			got := dumpBody(lowerText(t, "fn f(x: u8, y: u8) { "+tt.text+" }"))
			got = strings.TrimPrefix(got, "[x#0 y#1] ")
			if got != tt.want {
				t.Errorf("%s\n got %s\nwant %s", tt.text, got, tt.want)
			}
		})
	}
}
