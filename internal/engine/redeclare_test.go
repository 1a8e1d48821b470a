package engine

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// pieces is a file in which each declaration stands in one of several forms, and each function comes to some of them
// by another way: by name, through a field, a method, an operator, an alias, a deref, a generic bound, a macro.
var pieces = [][]string{
	{"use std::rc::Rc;\n"},
	{"use std::sync::{Arc, Mutex};\n"},
	{"use std::ops::{Add, Deref};\n"},
	{"struct Inner { v: Arc<u8> }\n", "struct Inner { v: Rc<u8> }\n", "struct Inner { pub v: Rc<u8>, more: u8 }\n", "struct Inner(Rc<u8>);\n"},
	{"struct Outer { inner: Inner }\n", "struct Outer { inner: Option<Inner> }\n"},
	{"struct Pair<T>(T, T);\n", "struct Pair<T>(T, std::marker::PhantomData<Rc<T>>);\n", "struct Pair<T: Clone>(T, T);\n"},
	{"type Short = Pair<u8>;\n", "type Short = Outer;\n"},
	{"use Outer as Renamed;\n", "use Inner as Renamed;\n"},
	{"enum Choice { One(Outer), Two }\n", "enum Choice { One(u8), Two }\n", "enum Choice { One(Outer), Two, Three }\n"},
	{"const LENGTH: usize = 4;\n", "const LENGTH: usize = 8;\n"},
	{"impl Deref for Outer { type Target = Inner; fn deref(&self) -> &Inner { todo!() } }\n", "impl Deref for Outer { type Target = Pair<u8>; fn deref(&self) -> &Pair<u8> { todo!() } }\n"},
	{"impl Add for Choice { type Output = Outer; fn add(self, o: Choice) -> Outer { todo!() } }\n", "impl Add for Choice { type Output = u8; fn add(self, o: Choice) -> u8 { 1 } }\n"},
	{"fn make() -> Outer { todo!() }\n", "fn make() -> Inner { todo!() }\n", "fn make() -> u8 { 1 }\n", "pub fn make() -> Outer { todo!() }\n", "async fn make() -> Outer { todo!() }\n"},
	{"fn twice() -> Pair<Outer> { todo!() }\n", "fn twice() -> Pair<u8> { todo!() }\n"},
	{"fn choose() -> Choice { Choice::Two }\n"},
	{"trait Source { fn get(&self) -> Short; }\n", "trait Source { fn get(&self) -> u8; }\n"},
	{"impl Source for u8 { fn get(&self) -> Short { todo!() } }\n", ""},
	{"impl Outer { fn held(&self) -> std::sync::MutexGuard<'_, u8> { todo!() } }\n", "impl Outer { fn held(&self) -> u8 { 1 } }\n"},
	{"macro_rules! made { () => { make() } }\n", "macro_rules! made { () => {{ let r = Rc::new(1); step().await; drop(r); make() }} }\n", "macro_rules! made { ($($x:expr)?) => { kept!() } }\n", ""},
	{"macro_rules! kept { () => { choose() } }\n", "macro_rules! kept { () => { held(&1) } }\n", "macro_rules! kept { () => { return } }\n"},
	{"async fn step() {}\n", "async fn step() { let r = Rc::new(1); inner().await; drop(r); }\n", "async fn step() -> u8 { 1 }\n"},
	{"async fn inner() {}\n", "async fn inner(x: u8) {}\n"},
	{"fn run<F: std::future::Future + Send + 'static>(f: F) {}\n", "fn run<F: std::future::Future>(f: F) {}\n", "fn run<F: std::future::Future + 'static>(f: F) {}\n"},
	{"async fn by_name() { let x = make(); step().await; drop(x); }\n", "async fn by_name() { step().await; }\n"},
	{"async fn by_field() { let x = make().inner; step().await; drop(x); }\n"},
	{"async fn by_operator() { let x = choose() + choose(); step().await; drop(x); }\n"},
	{"async fn by_deref(o: Outer) { let x = &o.v; step().await; drop(x); }\n"},
	{"async fn by_alias(s: Short) { step().await; drop(s); }\n"},
	{"async fn by_rename(s: Renamed) { step().await; drop(s); }\n"},
	{"async fn by_variant(c: Choice) { if let Choice::One(x) = c { step().await; drop(x); } }\n"},
	{"async fn by_trait() { let x = 1u8.get(); step().await; drop(x); }\n"},
	{"async fn by_method(o: Outer) { let g = o.held(); step().await; drop(g); }\n"},
	{"async fn by_macro() { let x = made!(); step().await; drop(x); }\n"},
	{"async fn by_generic() { let p = twice(); step().await; drop(p); }\n"},
	{"async fn by_size() { let a = [0u8; LENGTH]; step().await; drop(a); }\n"},
	{"fn spawns() { run(by_name()); run(by_field()); run(by_operator()); run(by_generic()); tokio::spawn(by_macro()); }\n", "fn spawns() { run(by_trait()); let o = 1; run(async { step().await; let _ = &o; }); }\n"},
	{"fn spawns_more(o: Outer, s: Short, c: Choice) { run(by_deref(o)); run(by_alias(s)); run(by_variant(c)); }\n"},
}

// bodyPieces is a file of which only bodies change: those of functions that lead to others by their calls, and those that
// rules about declarations look into.
var bodyPieces = [][]string{
	{"use std::sync::Arc;\nuse tokio::sync::Mutex;\n"},
	{"fn bottom() { std::fs::read(\"a\").ok(); }\n", "fn bottom() { }\n", "fn bottom() { let n = 1; }\n", "fn bottom() { std::thread::sleep(PAUSE); }\n"},
	{"fn middle() { bottom(); }\n", "fn middle() { let bottom = 1; }\n", "fn middle() { if true { bottom() } }\n", "fn middle() { other(); }\n"},
	{"fn other() { }\n", "fn other() { bottom() }\n"},
	{"const PAUSE: std::time::Duration = std::time::Duration::from_secs(1);\n"},
	{"async fn top() { middle(); }\n", "async fn top() { let x = 1; middle(); }\n", "async fn top() { other(); }\n"},
	{"struct Guarded { count: Mutex<u8>, kept: Arc<Mutex<Vec<u8>>> }\n"},
	{"impl Guarded { async fn add(&self) { *self.count.lock().await += 1; } }\n", "impl Guarded { async fn add(&self) { let mut g = self.count.lock().await; step().await; *g += 1; } }\n", "impl Guarded { async fn add(&self) { } }\n"},
	{"impl Guarded { async fn push(&self) { self.kept.lock().await.push(1); } }\n", "impl Guarded { async fn push(&self) { let mut k = self.kept.lock().await; k.push(1); step().await; } }\n"},
	{"async fn step() {}\n", "async fn step() { bottom(); }\n"},
	{"struct Closing;\nimpl Drop for Closing { fn drop(&mut self) { futures::executor::block_on(step()); } }\n", "struct Closing;\nimpl Drop for Closing { fn drop(&mut self) { } }\n", "struct Closing;\nimpl Drop for Closing { fn drop(&mut self) { let _ = step(); } }\n"},
	{"trait Work { async fn work(&self); }\n"},
	{"fn object(w: &dyn Work) { }\n", "fn object(w: &dyn Work) { let x: Option<Box<dyn Work>> = None; }\n", "fn object(w: &dyn Work) { fn inner(b: Box<dyn Work>) {} }\n"},
	{"fn plain() { }\n", "fn plain() { let x: Option<Box<dyn Work>> = None; }\n", "fn plain() { struct Held { w: Box<dyn Work> } }\n", "fn plain() { static S: std::cell::Cell<u8> = std::cell::Cell::new(1); }\n"},
	{"fn spawns() { tokio::spawn(top()); }\n", "fn spawns() { tokio::spawn(step()); }\n", "fn spawns() { }\n"},
}

// TestRedeclared edits declarations at random, and holds what is found after each edit against what is found anew.
func TestRedeclared(t *testing.T) {
	kept, all := editAtRandom(t, pieces)
	if all == 0 || kept == 0 {
		t.Error("nothing was kept")
	}
	t.Logf("%d of %d judgements kept", kept, all)
}

// TestBodiesEdited does so with bodies.
func TestBodiesEdited(t *testing.T) {
	if _, all := editAtRandom(t, bodyPieces); all > 0 {
		t.Error("a header has changed")
	}
}

// editAtRandom counts the judgements kept, out of all, when headers changed and no names.
func editAtRandom(t *testing.T, pieces [][]string) (kept, all int) {
	steps := 400
	if testing.Short() {
		steps = 60
	}
	r := rand.New(rand.NewPCG(1, 2))
	now := make([]int, len(pieces))
	write := func() []byte {
		var s strings.Builder
		for i, p := range pieces {
			s.WriteString(p[now[i]])
		}
		return []byte(s.String())
	}
	open := func(text []byte) *Workspace {
		w, err := OpenText("lib.rs", text, Options{Log: func(m string) { t.Error(m) }})
		if err != nil {
			t.Fatal(err)
		}
		return w
	}
	w := open(write())
	defer w.Close()
	if err := w.OpenDocument("lib.rs", write()); err != nil {
		t.Fatal(err)
	}
	for step := range steps {
		before := w.Snapshot()
		said(t, before)
		i := r.IntN(len(pieces))
		now[i] = r.IntN(len(pieces[i]))
		text := write()
		if err := w.EditDocument("lib.rs", text, nil); err != nil {
			t.Fatal(err)
		}
		after := w.Snapshot()
		if after.index.Skeleton() == before.index.Skeleton() && after.index.Headers() != before.index.Headers() {
			kept += len(after.cache.judge)
			all += len(before.cache.judge)
		}
		got := said(t, after)
		fresh := open(text)
		want := said(t, fresh.Snapshot())
		fresh.Close()
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("step %d, after `%s`: %s", step, pieces[i][now[i]], d)
		}
	}
	return kept, all
}

// said is all that a snapshot says of its only file.
func said(t *testing.T, s *Snapshot) []string {
	t.Helper()
	found, err := s.Findings(context.Background(), "lib.rs")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range found {
		line := fmt.Sprint(f.Location, f.Severity, f.Rule, f.Message)
		for _, r := range f.Related {
			line += fmt.Sprint(r.Location, r.Message)
		}
		out = append(out, line)
	}
	for _, fn := range s.inPath("lib.rs") {
		for _, f := range s.newBodies(nil).futures(fn) {
			out = append(out, fmt.Sprint(f.Name, f.Span, f.Send.Answer, f.Static.Answer))
			for _, st := range f.States {
				for _, field := range st.Stored {
					out = append(out, fmt.Sprint("  ", field.Name, s.env.Display(field.Ty), field.Send.Answer))
				}
			}
		}
		for _, d := range s.judge(fn).demands {
			out = append(out, fmt.Sprint(fn.Name, " demands ", d.Obligation.Trait, s.env.Display(d.Obligation.Ty), d.Verdict.Answer))
		}
	}
	return out
}
