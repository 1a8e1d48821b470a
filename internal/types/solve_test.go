package types

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/hir"
	"github.com/crossawait/crossawait/internal/index"
)

var (
	rustc = flag.Bool("rustc", false, "record rustc's verdicts in the tables of testdata")
	deps  = flag.String("deps", "", "the folder of the .rmeta files of the crates that testdata/crates.rs names")
)

// solved are the properties in the order of the tables' columns, each with how to ask rustc for it.
var solved = []struct {
	tr  Trait
	ask string
}{
	{Send, "fn ask<T: ?Sized + Send>() {} ask::<%s>();"},
	{Sync, "fn ask<T: ?Sized + Sync>() {} ask::<%s>();"},
	{Static, "fn ask<T: ?Sized + 'static>() {} ask::<%s>();"},
	{Unpin, "fn ask<T: ?Sized + Unpin>() {} ask::<%s>();"},
	{Copy, "fn ask<T: ?Sized + Copy>() {} ask::<%s>();"},
	{NeedsDrop, "const _: () = assert!(std::mem::needs_drop::<%s>());"},
}

// tableRow is a row of a table: a type and rustc's verdicts.
var tableRow = regexp.MustCompile(`(?m)^type (T\d+) = (.*); //~ ?([yn]*)$`)

func TestSolveTable(t *testing.T) {
	for _, name := range []string{"solve.rs", "crates.rs"} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name)
			src, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if *rustc {
				src = record(t, string(src))
				if err := os.WriteFile(path, src, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			holdTable(t, string(src))
		})
	}
}

func holdTable(t *testing.T, src string) {
	e := testEnv(t, src)
	for _, row := range tableRow.FindAllStringSubmatch(src, -1) {
		d := testDef(t, e, row[1])
		ty := e.LowerTy(index.Scope{Def: d}, e.Index.Header(d).(*hir.TypeAlias).Ty, LowerOpts{Elided: RegionStatic})
		for i, p := range solved {
			if v := e.Solve(ty, p.tr, ParamEnv{}); letter(v.Answer) != row[3][i] {
				t.Errorf("%s: %s: got %c, rustc says %c\n%s", row[2], p.tr, letter(v.Answer), row[3][i], showWhy(v))
			}
		}
	}
}

func letter(a Answer) byte { return "?yn"[a] }

func showWhy(v Verdict) string {
	var b strings.Builder
	for _, s := range v.Because {
		b.WriteString("\t" + s.Message + "\n")
	}
	return b.String()
}

// record fills the table's columns with what rustc says: a question to a line, asked of all types at once,
// and the lines with errors are the Noes.
func record(t *testing.T, src string) []byte {
	t.Helper()
	rows := tableRow.FindAllStringSubmatch(src, -1)
	letters := map[string]string{}
	for _, p := range solved {
		prog := strings.TrimRight(src, "\n") + "\n"
		first := strings.Count(prog, "\n") + 1
		for _, row := range rows {
			prog += "const _: fn() = || { " + fmt.Sprintf(p.ask, row[1]) + " };\n"
		}
		bad := errorLines(t, prog)
		for i, row := range rows {
			if bad[first+i] {
				letters[row[1]] += "n"
			} else {
				letters[row[1]] += "y"
			}
			delete(bad, first+i)
		}
		if len(bad) > 0 {
			t.Fatalf("rustc finds errors in the table itself, lines %v", bad)
		}
	}
	return tableRow.ReplaceAllFunc([]byte(src), func(row []byte) []byte {
		m := tableRow.FindSubmatch(row)
		return fmt.Appendf(nil, "type %s = %s; //~ %s", m[1], m[2], letters[string(m[1])])
	})
}

// errorLines are the lines in which rustc finds an error.
func errorLines(t *testing.T, prog string) map[int]bool {
	t.Helper()
	dir := t.TempDir()
	file := filepath.Join(dir, "probe.rs")
	if err := os.WriteFile(file, []byte(prog), 0o666); err != nil {
		t.Fatal(err)
	}
	args := []string{"--edition", "2021", "--crate-type", "lib", "--emit=metadata", "-Awarnings", "--error-format=short",
		"-o", filepath.Join(dir, "probe.rmeta"), file}
	if *deps != "" {
		args = append(args, "-L", "dependency="+*deps)
		for _, s := range stubInputs() {
			if found, _ := filepath.Glob(filepath.Join(*deps, "lib"+s.Name+"-*.rmeta")); len(found) > 0 && strings.Contains(prog, s.Name+"::") {
				args = append(args, "--extern", s.Name+"="+found[0])
			}
		}
	}
	out, _ := exec.Command("rustc", args...).CombinedOutput() // it fails when there are errors, as it should
	bad := map[int]bool{}
	for _, m := range regexp.MustCompile(`probe\.rs:(\d+):\d+: error`).FindAllStringSubmatch(string(out), -1) {
		line, _ := strconv.Atoi(m[1])
		bad[line] = true
	}
	if len(bad) == 0 && strings.Contains(string(out), "error") {
		t.Fatalf("rustc: %s", out)
	}
	return bad
}

// TestSolveInScope asks about the parameters of functions. Each answer was checked with rustc.
func TestSolveInScope(t *testing.T) {
	for _, c := range []struct {
		fn   string // the function; its parameter `x` is asked about
		tr   Trait
		want Answer
		why  string
	}{
		{"fn f<T>(x: T) {}", Send, No, "`T` has no `Send` bound"},
		{"fn f<T: Send>(x: T) {}", Send, Yes, ""},
		{"fn f<T: Sync>(x: &T) {}", Send, Yes, ""},
		{"fn f<T: Send>(x: &T) {}", Send, No, "`&T` is `Send` only if `T` is `Sync` / `T` has no `Sync` bound"},
		{"fn f<T>(x: Vec<T>) where T: Send {}", Send, Yes, ""},
		{"fn f<T>(x: Vec<T>) where Vec<T>: Send {}", Send, Yes, ""},
		{"fn f<T>(x: T) where T: Nowhere {}", Send, Maybe, "the trait `Nowhere` is not known, and may require `Send`"},
		{"fn f<I: Iterator>(x: I::Item) {}", Send, No, "`I::Item` has no `Send` bound"},
		{"fn f<I>(x: I::Item) where I: Iterator, I::Item: Send {}", Send, Yes, ""},
		{"fn f<I>(x: I::Item) where I: Iterator<Item: Send> {}", Send, Yes, ""},
		{"fn f<I>(x: I::Item) where I: Iterator<Item = u8> {}", Send, Yes, ""},
		{"trait A { type Out: Send; } fn f<T: A>(x: T::Out) {}", Send, Yes, ""},
		{"trait A { type Out; } trait B: A<Out = u8> {} fn f<T: B>(x: T::Out) {}", Send, Yes, ""},
		{"trait A { type Out; } trait B: A {} trait C: B {} fn f<T: C<Out = u8>>(x: T::Out) {}", Send, Yes, ""},
		{"fn f<I: Iterator>(x: <I::Item as IntoIterator>::Item) where I::Item: IntoIterator {}", Send, Maybe, "no bound was found that says whether `I::Item::Item` is `Send`"},
		{"use std::future::{Future, IntoFuture}; fn f<T: Send, F: Future<Output = T>>(x: <F as IntoFuture>::Output) {}", Send, Yes, ""},
		{"trait A { type Out: Send; } impl<T: Copy> A for T { type Out = u8; } trait B { type In: A + Copy; } fn f<T: B>(x: <T::In as A>::Out) {}", Send, Yes, ""},
		{"fn f(x: impl Fn() + Send) {}", Send, Yes, ""},
		{"fn f(x: impl Fn()) {}", Send, No, "`impl Fn` has no `Send` bound"},
		{"fn f(x: Nowhere) {}", Send, Maybe, "`Nowhere` is not known here"},
		{"fn f(x: (Nowhere, std::rc::Rc<u8>)) {}", Send, No, "`(_, Rc<u8>)` holds `Rc<u8>` / `Rc<u8>` is not `Send`"},
		{"fn f(x: Vec<Nowhere>) {}", Send, Maybe, "`Vec<_>` holds `_` / `Nowhere` is not known here"},
		{"use std::{cell::Cell, sync::Arc}; fn f(x: Arc<Cell<i32>>) {}", Send, No,
			"`Arc<Cell<i32>>` is `Send` only if `Cell<i32>` is `Sync` / `Cell<i32>` is not `Sync`"},
		{"struct State { id: u8, cache: std::rc::Rc<str> } fn f(x: Vec<State>) {}", Send, No,
			"`Vec<State>` holds `State` / `State` has the field `cache: Rc<str>` / `Rc<str>` is not `Send`"},
		{"enum E { A, B(std::rc::Rc<u8>) } fn f(x: E) {}", Send, No, "`E::B` holds `Rc<u8>` / `Rc<u8>` is not `Send`"},
		{"fn f<T>(x: T) {}", Static, No, "`T` has no `'static` bound"},
		{"fn f<T: 'static>(x: T) {}", Static, Yes, ""},
		{"fn f(x: &str) {}", Static, No, "`&str` is borrowed from the caller"},
		{"fn f<'a>(x: &'a str) {}", Static, No, "`&'a str` lives no longer than `'a`"},
		{"fn f(x: &'static str) {}", Static, Yes, ""},
		{"fn f(x: Vec<&str>) {}", Static, No, "`Vec<&str>` holds `&str` / `&str` is borrowed from the caller"},
		{"struct V<'a>(&'a u8); fn f(x: V<'_>) {}", Static, No, "`V<'_>` is borrowed from the caller"},
		{"fn f(x: Box<dyn Fn()>) {}", Static, Yes, ""},
		{"fn f<'a>(x: Box<dyn Fn() + 'a>) {}", Static, No, ""},
		{"fn f<I: Iterator>(x: I::Item) {}", Static, No, ""},
		{"fn f<I: Iterator + 'static>(x: I::Item) {}", Static, Yes, ""},
		{"fn f<T: Copy>(x: T) {}", Copy, Yes, ""},
		{"fn f<T: Copy>(x: [T; 3]) {}", NeedsDrop, No, ""},
		{"fn f<T>(x: Option<T>) {}", NeedsDrop, Yes, ""},
		{"fn f<T>(x: &T) {}", NeedsDrop, No, ""},
	} {
		e := testEnv(t, c.fn)
		f := testDef(t, e, "f")
		v := e.Solve(e.Sig(f).Params[0], c.tr, e.ParamEnv(f))
		if v.Answer != c.want {
			t.Errorf("%s: %s: got %c, want %c\n%s", c.fn, c.tr, letter(v.Answer), letter(c.want), showWhy(v))
			continue
		}
		if got := strings.TrimSpace(strings.ReplaceAll(showWhy(v), "\n\t", " / ")); c.why != "" && got != c.why {
			t.Errorf("%s: %s:\n got %s\nwant %s", c.fn, c.tr, got, c.why)
		}
	}
}

// madeOf tells the solver what futures store, by the name of the function.
type madeOf map[string][]FutureField

func (m madeOf) FutureFields(f *Future) ([]FutureField, string, bool) {
	fs, ok := m[f.Fn.Name]
	return fs, "the body of `" + f.Fn.Name + "` is not known", ok
}

func (m madeOf) ClosureCaptures(c *Closure) ([]FutureField, string, bool) {
	fs, ok := m[c.Fn.Name]
	return fs, "the closure is not known", ok
}

func TestSolveFutures(t *testing.T) {
	e := testEnv(t, `
use std::rc::Rc;
async fn keeps<T>(t: T) {}
async fn calls() {}
async fn unsure() {}
async fn recursive() {}
async fn unread() {}
fn opaque() -> impl std::future::Future<Output = ()> { keeps(1) }
trait Started: std::future::Future {}
fn started() -> impl Started<Output = u8> { loop {} }
trait Job { async fn run(&self); async fn twice(&self) { self.run().await } }
struct Quiet;
impl Job for Quiet { async fn run(&self) {} }
#[maybe::make(Send)] trait Made { async fn made(&self); }
fn other<M: Made>(m: M) {}
fn generic<J: Job>(x: Rc<u8>, j: J) {}
`)
	keeps := testDef(t, e, "keeps")
	param := e.Sig(keeps).Params[0]
	rc := e.Sig(testDef(t, e, "generic")).Params[0]
	future := func(name string, args ...Ty) *Future {
		return &Future{Fn: testDef(t, e, name), Expr: NoExpr, Args: args, Output: &Tuple{}}
	}
	e.Coroutines = madeOf{
		"keeps":     {{Ty: param, Name: "t", Sure: true, Suspend: 0, Why: "live"}},
		"calls":     {{Ty: future("keeps", rc), Awaited: true, Sure: true}},
		"unsure":    {{Ty: rc, Name: "r", Sure: false}},
		"recursive": {{Ty: future("recursive"), Awaited: true, Sure: true}},
		"run":       {},
		"twice":     {},
	}
	e.Hidden = func(o *Opaque) Ty { return future("keeps", primTy("i32")) }
	job := testDef(t, e, "Job::run")
	quiet := e.SelfTy(testDef(t, e, "Quiet"))
	generic := testDef(t, e, "generic")
	for _, c := range []struct {
		ty   Ty
		tr   Trait
		want Answer
		why  string
	}{
		{future("keeps", primTy("u8")), Send, Yes, ""},
		{future("keeps", rc), Send, No, "the future of `keeps` keeps `t` of type `Rc<u8>` across an `.await` / `Rc<u8>` is not `Send`"},
		{future("calls"), Send, No, "the future of `calls` awaits the future of `keeps` / the future of `keeps` keeps `t` of type `Rc<u8>` across an `.await` / `Rc<u8>` is not `Send`"},
		{future("unsure"), Send, Maybe, ""},
		{future("recursive"), Send, Yes, ""},
		{future("unread"), Send, Maybe, "the body of `unread` is not known"},
		{future("keeps", primTy("u8")), Unpin, No, ""},
		{future("keeps", &Ref{Elem: primTy("u8"), Region: RegionLocal}), Static, No, ""},
		{future("keeps", primTy("u8")), Static, Yes, ""},
		{e.Sig(testDef(t, e, "opaque")).Ret, Send, Yes, ""},
		{&Proj{Self: e.Sig(testDef(t, e, "started")).Ret, Trait: e.memo.lang.future, Name: "Output"}, Send, Yes, ""},
		{&Future{Fn: job, Expr: NoExpr, Args: []Ty{quiet}}, Send, Yes, ""},
		{&Future{Fn: testDef(t, e, "Job::twice"), Expr: NoExpr, Args: []Ty{quiet}}, Send, Yes, ""},
		{&Future{Fn: testDef(t, e, "Made::made"), Expr: NoExpr, Args: e.Sig(testDef(t, e, "other")).Params}, Send, Maybe,
			"what `#[maybe::make]` makes of the trait `Made` is not known"},
		{&Future{Fn: job, Expr: NoExpr, Args: []Ty{e.Sig(generic).Params[1]}}, Send, No, "the trait `Job` does not promise that the future of `run` is `Send`"},
		{&Future{Fn: job, Expr: NoExpr, Args: []Ty{&Unknown{Why: "?"}}}, Send, Maybe, ""},
	} {
		v := e.Solve(c.ty, c.tr, e.ParamEnv(generic))
		if got := strings.TrimSpace(strings.ReplaceAll(showWhy(v), "\n\t", " / ")); v.Answer != c.want || c.why != "" && got != c.why {
			t.Errorf("%s: %s: got %c, want %c: %s", e.Display(c.ty), c.tr, letter(v.Answer), letter(c.want), got)
		}
	}
}

func TestTwinsAreUnknown(t *testing.T) {
	e := testEnv(t, `
#[cfg(unix)] struct Handle(*mut u8);
#[cfg(windows)] struct Handle(u64);
fn f(h: Handle, r: std::rc::Rc<Handle>) {}
`)
	ps := e.Sig(testDef(t, e, "f")).Params
	if v := e.Solve(ps[0], Send, ParamEnv{}); v.Answer != Maybe {
		t.Errorf("which Handle is meant depends on the configuration: %+v", v)
	}
	if v := e.Solve(ps[1], Send, ParamEnv{}); v.Answer != No {
		t.Errorf("an Rc is never Send: %+v", v)
	}
}

// What holds of each of several declarations holds whichever is meant.
func TestTwinsThatAgree(t *testing.T) {
	e := testEnv(t, `
#[cfg(unix)] struct Handle<T>(Vec<T>);
#[cfg(windows)] struct Handle<T>(Box<T>, u64);
#[cfg(unix)] enum Io { On(Handle<u8>), Off }
#[cfg(windows)] type Io = std::thread::Thread;
#[cfg(unix)] struct Pinned(std::cell::Cell<u8>);
#[cfg(windows)] struct Pinned(std::cell::Cell<u8>, std::marker::PhantomPinned);
#[cfg(unix)] struct Knot(Option<Box<Knot>>, Io);
#[cfg(windows)] struct Knot(Vec<Knot>);
#[cfg(unix)] struct Never(std::rc::Rc<u8>);
#[cfg(windows)] struct Never(*mut u8);
struct Of<T>(Handle<T>, Io);
#[cfg(feature = "std")] struct Map<K, V, S = u8>(K, V, S);
#[cfg(not(feature = "std"))] struct Map<K, V, S>(K, V, S);
struct Maps<T>(Map<T, u8>);
fn f(a: Handle<u8>, b: Handle<std::rc::Rc<u8>>, c: Vec<Io>, d: Pinned, e: Knot, f: Never, g: Of<u8>, h: Of<std::rc::Rc<u8>>,
	i: (Handle<u8>, Never), j: (Never, Handle<u8>), k: Maps<u8>, l: Maps<std::rc::Rc<u8>>, m: Map<u8, u8, u8>) {}
`)
	want := map[Trait]string{
		Send: "y?yyy?????yny", Sync: "y?y?y?????yny", Unpin: "yyy?yy??yyyyy", Copy: "??n", NeedsDrop: "??y",
	}
	for tr, answers := range want {
		for i, p := range e.Sig(testDef(t, e, "f")).Params {
			if i < len(answers) {
				if v := e.Solve(p, tr, ParamEnv{}); letter(v.Answer) != answers[i] {
					t.Errorf("%c: %s: got %c, want %c", "abcdefghijklm"[i], tr, letter(v.Answer), answers[i])
				}
			}
		}
	}
}

func TestDerives(t *testing.T) {
	e := testEnv(t, `
#[derive(Debug, Clone, std::marker::Copy)] struct A<T>(T);
#[cfg_attr(feature = "copy", derive(Clone, Copy))] struct B;
fn f(a: A<u8>, b: A<String>, c: B) {}
`)
	want := []Answer{Yes, No, Maybe}
	for i, p := range e.Sig(testDef(t, e, "f")).Params {
		if v := e.Solve(p, Copy, ParamEnv{}); v.Answer != want[i] {
			t.Errorf("%s: Copy: got %c, want %c", e.Display(p), letter(v.Answer), letter(want[i]))
		}
	}
}

// An attribute that is a macro may make of a type's own impl one of a trait. So a method that asks for the trait is
// there for all that we know.
func TestAttributeOfImpl(t *testing.T) {
	e := testEnv(t, `
trait Object {}
struct Made;
#[object] impl Made { fn a(&self) {} }
struct Plain;
#[allow(dead_code)] impl Plain { fn a(&self) {} }
struct Shown;
#[cfg_attr(all(docsrs, x), doc(cfg(all(a, b))), allow(dead_code))] impl Shown { fn a(&self) {} }
struct Perhaps;
#[cfg_attr(feature = "x", allow(dead_code), object(a, b))] impl Perhaps { fn a(&self) {} }
struct Schema<Q>(Q);
impl<Q: Object> Schema<Q> { fn execute(&self) -> u8 { 0 } }
fn f(a: Made, b: Plain, c: Shown, d: Perhaps) {}
fn probe() { let made = Schema(Made).execute(); let plain = Schema(Plain).execute(); }
`)
	object := testDef(t, e, "Object")
	want := []Answer{Maybe, No, No, Maybe}
	for i, p := range e.Sig(testDef(t, e, "f")).Params {
		if got := e.Implements(p, TraitRef{Trait: object, Name: object.Name}, ParamEnv{}); got != want[i] {
			t.Errorf("%s: got %c, want %c", e.Display(p), letter(got), letter(want[i]))
		}
	}
	fn := testDef(t, e, "probe")
	locals := Infer(e, fn, e.Index.(*index.Index).Body(fn)).Locals
	if made, plain := e.Display(locals[0]), e.Display(locals[1]); made != "u8" || plain != "_" {
		t.Errorf("got %s and %s", made, plain)
	}
}

func TestImplements(t *testing.T) {
	e := testEnv(t, `
trait Speak {}
trait Loud: Speak {}
impl Speak for u8 {}
impl<T: Speak> Speak for Vec<T> {}
impl<T: Speak> Loud for Option<T> {}
#[derive(Clone)] struct Named(String);
struct Plain;
fn f<T: Loud>(a: u8, b: u16, c: Vec<u8>, d: Vec<u16>, e: T, g: Named, h: Plain, i: Box<dyn Loud>, j: &str, k: Option<Named>,
	l: std::vec::IntoIter<u8>, m: Nowhere, n: &'static dyn Loud) {}
`)
	f := testDef(t, e, "f")
	params := map[string]Ty{}
	for i, p := range e.Sig(f).Params {
		params[string("abcdeghijklmn"[i])] = p
	}
	ref := func(d *index.Def) TraitRef { return TraitRef{Trait: d, Name: d.Name} }
	speak, clone := ref(testDef(t, e, "Speak")), ref(e.memo.lang.clone)
	for _, c := range []struct {
		param string
		tr    TraitRef
		want  Answer
	}{
		{"a", speak, Yes}, {"b", speak, No}, {"c", speak, Yes}, {"d", speak, No}, {"e", speak, Yes},
		{"i", speak, No}, {"m", speak, Maybe}, {"m", clone, Maybe},
		{"a", clone, Yes}, {"g", clone, Yes}, {"h", clone, No}, {"j", clone, Yes}, {"k", clone, Yes},
		{"d", clone, Yes}, {"n", clone, Yes},
		{"i", clone, No},
	} {
		if got := e.Implements(params[c.param], c.tr, e.ParamEnv(f)); got != c.want {
			t.Errorf("%s: %s: got %c, want %c", e.Display(params[c.param]), c.tr.Name, letter(got), letter(c.want))
		}
	}
	if got := e.Implements(params["n"].(*Ref).Elem, speak, ParamEnv{}); got != Yes {
		t.Errorf("dyn Loud implements its supertrait: got %c", letter(got))
	}
}

func BenchmarkSolve(b *testing.B) {
	e := testEnv(b, "struct S { a: Vec<String>, b: std::collections::HashMap<u8, Option<Box<S>>> } fn f(s: std::sync::Arc<std::sync::Mutex<S>>) {}")
	ty := e.Sig(testDef(b, e, "f")).Params[0]
	for b.Loop() {
		e.Solve(ty, Send, ParamEnv{})
	}
}

// counting counts how often it is asked, and says of each f<n> that it awaits two different futures of f<n+1>.
type counting struct {
	e    *Env
	t    *testing.T
	asks int
}

func (c *counting) FutureFields(f *Future) ([]FutureField, string, bool) {
	c.asks++
	next := c.e.Index.(*index.Index).Lookup(testCrate + "::" + f.Fn.Name + "x")
	if next == nil {
		return nil, "", true
	}
	one := &Future{Fn: next, Expr: NoExpr, Args: f.Args}
	two := &Future{Fn: next, Expr: NoExpr, Args: []Ty{&Tuple{Elems: f.Args}}}
	return []FutureField{{Ty: one, Sure: true}, {Ty: two, Sure: true}, {Ty: one, Sure: true}}, "", true
}

func (c *counting) ClosureCaptures(*Closure) ([]FutureField, string, bool) { return nil, "", false }

func TestSolveAsksOnce(t *testing.T) {
	src, name := "", "f"
	for range 12 {
		src += "async fn " + name + "<T>() {}\n"
		name += "x"
	}
	e := testEnv(t, src)
	c := &counting{e: e, t: t}
	e = e.With(c, nil)
	f := testDef(t, e, "f")
	for range 2 {
		v := e.Solve(&Future{Fn: f, Expr: NoExpr, Args: []Ty{primTy("u8")}}, Send, ParamEnv{})
		if v.Answer != Yes {
			t.Fatalf("got %c: %s", letter(v.Answer), showWhy(v))
		}
	}
	if want := 12 * 13 / 2; c.asks > want {
		t.Errorf("asked %d times for the fields of at most %d different futures", c.asks, want)
	}
	c.asks = 0
	e.With(c, nil).Solve(&Future{Fn: f, Expr: NoExpr, Args: []Ty{primTy("u8")}}, Send, ParamEnv{})
	if c.asks == 0 {
		t.Error("what rests on bodies must not outlive them")
	}
}

func BenchmarkSig(b *testing.B) {
	e := testEnv(b, sigSource)
	fns := []*index.Def{testDef(b, e, "bound"), testDef(b, e, "alias"), testDef(b, e, "Store::get"), testDef(b, e, "rpit")}
	for b.Loop() {
		for _, fn := range fns {
			e.makeSig(fn)
			e.makeGenerics(fn)
		}
	}
}

func (m madeOf) FutureLayout(*Future) (Layout, string, bool) {
	return Layout{}, "sizes are not asked for", false
}

func (c *counting) FutureLayout(*Future) (Layout, string, bool) { return Layout{}, "", false }

// A knot of types that all hold each other is answered in steps that grow with it, not with the ways through it.
func TestSolveKnot(t *testing.T) {
	const n = 24
	for _, tt := range []struct {
		leaf string
		want Answer
	}{{"u8", Yes}, {"std::rc::Rc<u8>", No}, {"elsewhere::Thing", Maybe}} {
		var src strings.Builder
		for i := range n {
			fmt.Fprintf(&src, "pub enum K%d { ", i)
			for j := range n {
				fmt.Fprintf(&src, "V%d(Box<K%d>), ", j, j)
			}
			if i == n-1 {
				fmt.Fprintf(&src, "Leaf(%s)", tt.leaf)
			}
			src.WriteString(" }\n")
		}
		e := testEnv(t, src.String())
		for i := range n {
			name := fmt.Sprintf("K%d", i)
			if v := e.Solve(&Adt{Def: testDef(t, e, name)}, Send, ParamEnv{}); v.Answer != tt.want {
				t.Errorf("%s, with %s at the end: %v\n%s", name, tt.leaf, v.Answer, showWhy(v))
			}
		}
	}
}

// What a type's own declaration demands of its arguments holds wherever there is one.
func TestSolveOwnBounds(t *testing.T) {
	e := testEnv(t, `
pub trait Size {}
pub struct Sized4;
elsewhere::size!(Sized4);
pub struct Array<T, N: Size>(*mut T, std::marker::PhantomData<N>);
unsafe impl<T: Send, N: Size> Send for Array<T, N> {}
pub struct Held(Array<u8, Sized4>);
pub struct Other<N>(*mut u8, N);
unsafe impl<N: Size> Send for Other<N> {}
pub struct Doubtful(Other<Sized4>);
pub struct Never(Array<*mut u8, Sized4>);
`)
	for name, want := range map[string]Answer{"Held": Yes, "Doubtful": Maybe, "Never": No} {
		if v := e.Solve(&Adt{Def: testDef(t, e, name)}, Send, ParamEnv{}); v.Answer != want {
			t.Errorf("%s: %v\n%s", name, v.Answer, showWhy(v))
		}
	}
}

// What is said of a type does not depend on what was asked before, which differs from run to run: functions are judged in
// parallel.
func TestSolveInAnyOrder(t *testing.T) {
	const src = `
use std::rc::{Rc, Weak};
pub struct Node { children: Vec<Node>, parent: Option<Weak<Node>> }
pub struct A { b: Box<B>, rc: Rc<u8> }
pub struct B { a: Option<Box<A>>, c: Vec<C>, weak: Weak<u8> }
pub struct C { a: Vec<A>, far: Option<elsewhere::Thing> }
pub fn f<'x>(a: Node, b: Vec<Node>, c: A, d: Box<B>, e: Vec<C>, f: Box<A>, g: &Node, h: &'x Node) {}
`
	var want []string
	for first := range 8 {
		e := testEnv(t, src)
		params := e.Sig(testDef(t, e, "f")).Params
		e.Solve(params[first], Send, ParamEnv{})
		e.Solve(params[first], Static, ParamEnv{})
		for i, p := range params {
			got := showWhy(e.Solve(p, Send, ParamEnv{})) + showWhy(e.Solve(p, Static, ParamEnv{}))
			if first == 0 {
				want = append(want, got)
			} else if got != want[i] {
				t.Errorf("%s, asked after %s:\n%s\nwant\n%s", e.Display(p), e.Display(params[first]), got, want[i])
			}
		}
	}
}

// The same for knots drawn by lot.
func TestSolveKnotsInAnyOrder(t *testing.T) {
	leaves := []string{"u8", "u8", "u8", "std::rc::Rc<u8>", "elsewhere::Thing", "*mut u8"}
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 0))
		const n = 7
		var src strings.Builder
		for i := range n {
			fmt.Fprintf(&src, "pub struct K%d(", i)
			for range 1 + r.IntN(3) {
				wrap := []string{"Box<K%d>, ", "Vec<K%d>, ", "Option<Box<K%d>>, "}[r.IntN(3)]
				fmt.Fprintf(&src, wrap, r.IntN(n))
			}
			fmt.Fprintf(&src, "%s);\n", leaves[r.IntN(len(leaves))])
		}
		want := map[int]string{}
		for round := range 6 {
			e := testEnv(t, src.String())
			for _, i := range r.Perm(n) {
				got := showWhy(e.Solve(&Adt{Def: testDef(t, e, fmt.Sprintf("K%d", i))}, Send, ParamEnv{}))
				if round == 0 {
					want[i] = got
				} else if got != want[i] {
					t.Fatalf("seed %d, K%d:\n%s\nwant\n%s\n%s", seed, i, got, want[i], src.String())
				}
			}
		}
	}
}

// Two types never have one key: the number of a definition and the lifetimes behind it are both digits.
func TestSolveKeysDiffer(t *testing.T) {
	var src strings.Builder
	src.WriteString("pub struct Borrowing<'a>(&'a u8);\npub fn borrowing<'a>(b: &'static Borrowing<'a>) {}\n")
	const n = 200
	for i := range n {
		fmt.Fprintf(&src, "pub struct Plain%d(u8);\npub fn plain%d(p: Plain%d) {}\n", i, i, i)
	}
	e := testEnv(t, src.String())
	if v := e.Solve(e.Sig(testDef(t, e, "borrowing")).Params[0], Static, ParamEnv{}); v.Answer != No {
		t.Errorf("a reference to what borrows: %c", letter(v.Answer))
	}
	for i := range n {
		p := e.Sig(testDef(t, e, fmt.Sprintf("plain%d", i))).Params[0]
		if v := e.Solve(p, Static, ParamEnv{}); v.Answer != Yes {
			t.Errorf("%s: %c, %s", e.Display(p), letter(v.Answer), showWhy(v))
		}
	}
}
