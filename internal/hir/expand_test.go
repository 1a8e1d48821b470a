package hir

import (
	"fmt"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/macro"
	"github.com/crossawait/crossawait/internal/syntax"
)

// rulesOf finds the macros that are declared in front of a function.
type rulesOf map[string]*Rules

func (r rulesOf) Own(path string) *Rules          { return r[path] }
func (r rulesOf) Imported(string) *Rules          { return nil }
func (r rulesOf) Of(_ *Rules, name string) *Rules { return r[name] }

// lowerWith lowers the function behind `---` with the macros in front of it, which are those of a crate `kit` when
// foreign.
func lowerWith(t *testing.T, text string, foreign bool) (string, *Body) {
	t.Helper()
	definitions, fn, _ := strings.Cut(text, "---\n")
	known := rulesOf{}
	for _, d := range strings.Split(definitions, "\n\n") {
		name := strings.TrimSpace(strings.TrimPrefix(strings.SplitN(d, "{", 2)[0], "macro_rules!"))
		r, ok := macro.Parse([]byte(d))
		if !ok {
			t.Fatalf("%q cannot be read", d)
		}
		known[name] = &Rules{Rules: r, Path: "kit::" + name, Crate: "kit 1.0", CrateName: "kit", Own: !foreign}
	}
	p := syntax.NewParser()
	defer p.Close()
	rows := p.ParseRows([]byte(fn))
	return fn, LowerBody(p, &rows, Env{Macros: DefaultMacros{}, Rules: known})
}

func TestExpandInBody(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an expression", "macro_rules! add { ($a:expr, $b:expr) => { $a * $b } }\n---\nfn f(x: u8) { add!(x + 1, x) }",
			"[x#0] { (* (+ x#0 1) x#0) }"},
		{"statements", "macro_rules! two { ($n:ident) => { let hidden = 1; let $n = hidden; } }\n---\nfn f() { let hidden = 2; two!(n); g(n, hidden) }",
			"{ (let hidden#0 - 2 -) (let hidden#1 - 1 -) (let n#2 - hidden#1 -) (call g [n#2 hidden#0]) }"},
		{"hygiene", "macro_rules! with { ($e:expr) => {{ let v = 1; $e + v }} }\n---\nfn f(v: u8) { with!(v) }",
			"[v#0] { { (let v#1 - 1 -) (+ v#0 v#1) } }"},
		{"a macro of the function", "macro_rules! none { () => {} }\n---\nfn f() { let x = 1; macro_rules! x { () => { x } } let x = 2; x!() + x }",
			"{ (let x#0 - 1 -) (item 0) (let x#1 - 2 -) (+ x#0 x#1) }\nitem 0: *hir.MacroRules x"},
		{"recursion", "macro_rules! sum { ($e:expr) => { $e }; ($e:expr, $($r:expr),+) => { $e + sum!($($r),+) } }\n---\nfn f(a: u8) { sum!(1, a, 3) }",
			"[a#0] { (+ 1 (+ a#0 3)) }"},
		{"a known macro inside", "macro_rules! log { ($($t:tt)*) => { println!($($t)*) } }\n---\nfn f(a: u8) { log!(\"{a} {}\", a); }",
			"[a#0] { (format println 0 (args [a#0 a#0])); }"},
		{"beyond bounds", "macro_rules! again { () => { again!() } }\n---\nfn f() { again!() }",
			"{ (macro again) }"},
		{"a pattern", "macro_rules! some { ($p:pat) => { Some($p) } }\n---\nfn f(o: O) { match o { some!(n) => n, _ => 0 } }",
			"[o#0] { (match o#0 (arm (Some [n#1]) - n#1) (arm _ - 0)) }"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			fn, b := lowerWith(t, tt.text, false)
			if got := dumpBody(b); got != tt.want {
				t.Errorf("got %s\nwant %s", got, tt.want)
			}
			for _, e := range b.Exprs {
				if at := e.Pos(); int(at.End) > len(fn) || at.Start > at.End {
					t.Errorf("%T stands at %v of %d", e, at, len(fn))
				}
			}
		})
	}
}

// What the arguments say stands where they do, and all else at the call.
func TestPlacesOfExpansions(t *testing.T) {
	fn, b := lowerWith(t, "macro_rules! kept { ($e:expr, $n:ident) => {{ let guard = $e.lock(); let $n = io(1).await; drop(guard) }} }\n---\n"+
		"async fn f(m: M) { kept!( m . inner , out ); }", false)
	if len(b.Expansions) != 1 {
		t.Fatalf("%d expansions", len(b.Expansions))
	}
	x := b.Expansions[0]
	text := func(s Span) string { return fn[s.Start:s.End] }
	if x.Macro != "kept" || text(x.Call) != "kept!( m . inner , out )" || text(x.Mark) != "!" || text(Shown([]byte(fn), x.Mark)) != "kept!" {
		t.Errorf("got %+v: %q, %q", x, text(x.Call), text(x.Mark))
	}
	var args []string
	for _, a := range x.Args {
		args = append(args, text(a))
	}
	if fmt.Sprint(args) != "[m . inner out]" {
		t.Errorf("arguments: %q", args)
	}
	for _, e := range b.Exprs {
		want := "!"
		switch e := e.(type) {
		case *Field:
			want = "m . inner"
		case *PathExpr:
			if e.Path.Last() == "m" {
				want = "m"
			}
		case *Await:
			if !b.Made(e.AwaitSpan) {
				t.Errorf("the await stands at %q", text(e.AwaitSpan))
			}
		case *Block:
			continue
		}
		if got := text(e.Pos()); got != want {
			t.Errorf("%T stands at %q, want %q", e, got, want)
		}
	}
	for i := range b.Locals {
		l := &b.Locals[i]
		if made := b.Made(l.Name.Span); made != (l.Name.Text == "guard") {
			t.Errorf("%s: made is %v", l.Name.Text, made)
		}
	}
}

func TestCrateInExpansions(t *testing.T) {
	for foreign, want := range map[bool]string{true: "kit 1.0", false: ""} {
		_, b := lowerWith(t, "macro_rules! made { () => { $crate::a::make() } }\n---\nfn f() { made!() }", foreign)
		for _, e := range b.Exprs {
			if p, ok := e.(*PathExpr); ok && p.Path.Crate != want {
				t.Errorf("%s is of %q", p.Path.Text(), p.Path.Crate)
			}
		}
	}
}
