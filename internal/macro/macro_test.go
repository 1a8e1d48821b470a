package macro_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/macro"
)

func TestExpand(t *testing.T) {
	for _, tt := range []struct{ name, rules, call, want string }{
		{"as it stands", `($name:ident, $inner:ty) => { pub struct $name($inner); }`, `Local, Rc<str>`, `pub struct Local ( Rc < str > ) ;`},
		{"path separators stay whole", `($t:ty) => { type A = $t; fn f() -> $t { a::b() } }`, `std::rc::Rc<(u8, u8)>`,
			`type A = std :: rc :: Rc < ( u8 , u8 ) > ; fn f ( ) -> std :: rc :: Rc < ( u8 , u8 ) > { a :: b ( ) }`},
		{"repetition", `($($n:ident: $t:ty),* $(,)?) => { struct S { $($n: $t,)* } }`, `a: u8, b: &'static str,`,
			`struct S { a : u8 , b : & 'static str , }`},
		{"nested repetition", `($($n:ident { $($v:ident)* })*) => { $(enum $n { $($v,)* })* }`, `A { X Y } B { }`,
			`enum A { X , Y , } enum B { }`},
		{"one name for all rounds", `($t:ident; $($n:ident)*) => { $(impl $t for $n {})* }`, `Tr; A B`,
			`impl Tr for A { } impl Tr for B { }`},
		{"second rule", `(one) => { struct One; } ; ($x:literal) => { const X: u8 = $x; }`, `-1`, `const X : u8 = -1 ;`},
		{"documentation", `($(#[$m:meta])* $v:vis struct $n:ident;) => { $(#[$m])* $v struct $n(u8); }`,
			"/// Words.\n #[derive(Debug, Clone)] pub(crate) struct A;",
			`# [ doc = "" ] # [ derive ( Debug , Clone ) ] pub ( crate ) struct A ( u8 ) ;`},
		{"expression", `($($n:ident = $e:expr;)*) => { $(const $n: u8 = $e * 2;)* }`, `A = 1 + f::<u8, u8>(2, 3); B = 3;`,
			`const A : u8 = ( 1 + f :: < u8 , u8 > ( 2 , 3 ) ) * 2 ; const B : u8 = 3 * 2 ;`},
		{"items", `($($i:item)*) => { $(#[cfg(x)] $i)* }`, `use a::{b}; const X: [u8; 1] = [1]; fn f() {} struct S(u8); mac! { }`,
			`# [ cfg ( x ) ] use a :: { b } ; # [ cfg ( x ) ] const X : [ u8 ; 1 ] = [ 1 ] ; # [ cfg ( x ) ] fn f ( ) { } # [ cfg ( x ) ] struct S ( u8 ) ; # [ cfg ( x ) ] mac ! { }`},
		{"token trees", `($($t:tt)*) => { other! { $($t)* } }`, `=> a [b] 'c "d" 1.5 'x'`, `other ! { => a [ b ] 'c "d" 1.5 'x' }`},
		{"dollar crate", `() => { use $crate::a; }`, ``, `use krate :: a ;`},
		{"inner macro", `($n:ident) => { macro_rules! $n { ($x:ty) => { $x } } }`, `m`, `macro_rules ! m { ( $x : ty ) => { $x } }`},
		{"types", `($($t:ty);*) => { $(type T = $t;)* }`, `dyn A + 'static; impl Fn(u8) -> u8; <A as B>::C; [u8; 2]; fn(u8) -> u8; *const u8; !; for<'a> fn(&'a u8)`,
			`type T = dyn A + 'static ; type T = impl Fn ( u8 ) -> u8 ; type T = < A as B > :: C ; type T = [ u8 ; 2 ] ; type T = fn ( u8 ) -> u8 ; type T = * const u8 ; type T = ! ; type T = for < 'a > fn ( & 'a u8 ) ;`},
		{"separators", `($($n:ident),+) => { $($n)|+ }`, `A, B`, `A | B`},
		{"closure", `($e:expr, $n:ident) => { $n }`, `|a, b| a + b, X`, `X`},
		{"optional", `($n:ident $(: $t:ty)?) => { $n $( = $t)? }`, `A`, `A`},
		{"no rule", `(one) => { struct One; }`, `two`, "none"},
		{"tokens left", `($n:ident) => { }`, `a b`, "none"},
		{"unbalanced", `($n:ident) => { }`, `a )`, "none"},
		{"a name outside of its repetition", `($($n:ident)*) => { $n }`, `a`, "none"},
		{"unequal rounds", `($($a:ident)*; $($b:ident)*) => { $($a $b)* }`, `a; b c`, "none"},
		{"too long", `($($a:ident)*) => { $($a $a $a $a $a $a $a $a $a)* }`, strings.Repeat("abcdefgh ", 50), "none"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			rules, ok := macro.Parse([]byte("#[macro_export]\nmacro_rules! m { " + tt.rules + " }"))
			if !ok {
				t.Fatal("the rules cannot be read")
			}
			got, ok := rules.Expand([]byte(tt.call), "krate", 1000, true)
			if text := strings.Join(strings.Fields(string(got)), " "); !ok && tt.want != "none" || ok && squeeze(text) != squeeze(tt.want) {
				t.Errorf("got %t %s\nwant %s", ok, text, tt.want)
			}
		})
	}
}

// squeeze drops the blanks between tokens that stay apart without them.
func squeeze(s string) string {
	for _, p := range strings.Split(`( ) [ ] { } < > , ; : = # ! & * - | $ +`, " ") {
		s = strings.ReplaceAll(s, " "+p, p)
		s = strings.ReplaceAll(s, p+" ", p)
	}
	return s
}

func TestExpandWithoutBodies(t *testing.T) {
	rules, ok := macro.Parse([]byte(`macro_rules! m { ($n:ident, $t:ty) => {
		impl $n {
			pub fn a(&self) -> [u8; { 1 }] { one() }
			async fn b() { two() }
			fn c() -> impl Tr { three() }
			fn d() { impl Tr for $n {} }
			const F: fn() = { four };
			fn $n() where Self: Sized { five() }
		}
	}; }`))
	if !ok {
		t.Fatal("the rules cannot be read")
	}
	got, ok := rules.Expand([]byte("A, u8"), "crate", 1000, false)
	want := `impl A { pub fn a(&self) -> [u8; { 1 }] {} async fn b() { two() } fn c() -> impl Tr { three() }
		fn d() { impl Tr for A {} } const F: fn() = { four }; fn A() where Self: Sized {} }`
	if !ok || squeeze(strings.Join(strings.Fields(string(got)), " ")) != squeeze(strings.Join(strings.Fields(want), " ")) {
		t.Errorf("got %s", got)
	}
}

func TestParse(t *testing.T) {
	for text, want := range map[string]bool{
		"macro_rules! m { () => {} }":                         true,
		"macro_rules! m ( ($a:ty) => [ $a ]; );":              true,
		"macro_rules! m { ($(a),+*) => {} }":                  true,
		"macro_rules! m { () {} }":                            false,
		"macro_rules! m { ($a) => {} }":                       false,
		"macro_rules! m { ($(a)+*) => {} }":                   true,
		"macro_rules! m { ($(a)**) => {} }":                   true,
		"struct S;":                                           false,
		"macro_rules! m { (\"\\\"{\" '{' r#\"\"{\"#) => {} }": true,
	} {
		if _, ok := macro.Parse([]byte(text)); ok != want {
			t.Errorf("%s: got %t", text, ok)
		}
	}
}

func TestCall(t *testing.T) {
	for text, want := range map[string]string{
		"a::b! { c }":                       "a::b c",
		"#[cfg(x)] // words {\n m ! ( c );": "m c",
		"$crate::m![{c}]":                   "$crate::m {c}",
		"m! a { c }":                        "none",
		"f(c)":                              "none",
		"m! { c":                            "none",
	} {
		path, arguments, ok := macro.Call([]byte(text))
		got := path + " " + strings.TrimSpace(string(arguments))
		if !ok {
			got = "none"
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// FuzzExpand feeds it anything: it must end, stay within its limit, and say the same twice.
func FuzzExpand(f *testing.F) {
	f.Add("macro_rules! m { ($($n:ident: $t:ty),*) => { struct S { $($n: $t),* } } }", "a: u8, b: Vec<u8>")
	f.Add("macro_rules! m { ($($(#[$m:meta])* $e:expr;)*) => { $($(#[$m])* $e)* } }", "#[a] |x| 1; /** b */ 2;")
	f.Add("macro_rules! m { ($($i:item)*) => { $($i)* } }", "pub fn f() {} r#\"\"# 'a' 'b")
	f.Fuzz(func(t *testing.T, definition, call string) {
		rules, ok := macro.Parse([]byte(definition))
		if !ok {
			return
		}
		a, ok := rules.Expand([]byte(call), "crate", 4096, true)
		if b, again := rules.Expand([]byte(call), "crate", 4096, true); ok != again || string(a) != string(b) {
			t.Errorf("%q, then %q", a, b)
		}
		if ok && len(a) > 4096 {
			t.Errorf("%d bytes", len(a))
		}
	})
}

func TestCalls(t *testing.T) {
	for _, tt := range []struct {
		text string
		want []string
		ok   bool
	}{
		{"", nil, true},
		{"a ! { x } b::c!(\"}\"); $crate :: d ! [ 1 ] ;", []string{"a ! { x }", "b::c!(\"}\")", "$crate :: d ! [ 1 ]"}, true},
		{"a! {} struct S;", nil, false},
		{"#[x] a! {}", nil, false},
		{"/// Doc.\na! {}", nil, false},
		{"impl ! Send for S { }", nil, false},
		{"macro_rules ! m { () => {} }", nil, false},
		{"a! { ", nil, false},
		{"a !", nil, false},
		{"a ) !", nil, false},
	} {
		calls, ok := macro.Calls([]byte(tt.text))
		var got []string
		for _, c := range calls {
			got = append(got, string(c))
		}
		if ok != tt.ok || ok && !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, %v", tt.text, got, ok)
		}
	}
}

// A comment is one attribute, however many lines it has: macros that take attributes one by one reach their bound else.
func TestDocumentation(t *testing.T) {
	r, ok := macro.Parse([]byte("macro_rules! m { ($(#[$a:meta])* struct $n:ident;) => { $(#[$a])* struct $n; } }"))
	if !ok {
		t.Fatal("the rules are not read")
	}
	text, ok := r.Expand([]byte("/// One.\n/// Two.\n///\n/// Three.\n#[x]\n/** Four. */\nstruct S;"), "crate", 1<<16, true)
	if want := `# [ doc = "" ] # [ x ] # [ doc = "" ] struct S ;`; !ok || string(text) != want {
		t.Errorf("got %s, %v", text, ok)
	}
}

// What an expansion writes of the arguments is told by where it stands in them, however far apart its tokens are.
func TestExpandInBody(t *testing.T) {
	r, ok := macro.Parse([]byte("macro_rules! m { ($e:expr, $($t:tt)*) => { f($e, $($t)*); $crate::g($($t),*) } }"))
	if !ok {
		t.Fatal("the rules are not read")
	}
	arguments := "a  + b , c . /* d */ e [ 1 ]"
	text, theirs, ok := r.ExpandInBody([]byte(arguments), 1000)
	if want := "f(( a  + b ), c . /* d */ e [ 1 ]); $crate :: g(c, ., e, [ 1 ])"; !ok || squeeze(string(text)) != squeeze(want) {
		t.Errorf("got %s", text)
	}
	var got []string
	for _, s := range theirs {
		written, meant := string(text[s.Out:s.Out+s.Len]), arguments[s.Arg:s.Arg+s.Len]
		if written != meant {
			t.Errorf("%q is said to be %q", written, meant)
		}
		got = append(got, meant)
	}
	if want := []string{"a  + b", "c . /* d */ e [ 1 ]", "c", ".", "e", "[ 1 ]"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if _, _, ok := r.ExpandInBody([]byte(arguments), 20); ok {
		t.Error("it is longer than the limit")
	}
	for _, tt := range [][2]string{{"?x", "second"}, {"x", "first"}, {"let x", "second"}, {"..", "first"}, {"::a", "first"}, {"pub", "second"}} {
		r, _ := macro.Parse([]byte("macro_rules! m { ($e:expr) => { first }; ($($t:tt)*) => { second } }"))
		if text, _, ok := r.ExpandInBody([]byte(tt[0]), 100); !ok || string(text) != tt[1] {
			t.Errorf("%s: got %s", tt[0], text)
		}
	}
}
