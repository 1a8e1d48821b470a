package engine

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

// TestWorthReading holds which functions without `async` of their own are read for what they call.
func TestWorthReading(t *testing.T) {
	const head = `
use crate::work as job;
struct Own<F>(F);
struct Other;
impl<F: Fn() + Send + 'static> Own<F> { fn plain() {} }
impl Other {
    async fn named(&self) {}
    fn new(f: impl Fn() + Send) -> Other { Other }
    fn run<F>(&self, f: F) where F: Fn() -> Other + Send + 'static { f(); }
}
struct IsSend<T: Send>(T);
struct Named { later: bool }
mod names { pub trait Show {} pub type Result<T> = std::result::Result<T, u8>; }
impl<F: std::future::Future + Send> names::Show for Asked<F> {}
struct Asked<F>(F);
struct Plain;
impl Plain { fn new(f: impl Fn()) -> Self { Plain } }
async fn work() {}
fn later() -> impl std::future::Future<Output = ()> { work() }
fn send<T: Send>(t: T) {}
fn text(s: &'static str) -> Result<(), Box<dyn std::error::Error + Send>> { Ok(()) }
fn channel(s: Sender) {}
`
	tests := []struct {
		body string
		want bool
	}{
		{"drop(work());", true},
		{"let _ = crate::later();", true},
		{"job();", true},
		{"spawn(1);", true},
		{"rt.spawn(1);", true},
		{"let spawn = 1; let n = spawn + 1;", false},
		{"o.named();", true},                       // dropped there
		{"o.named().unwrap().len();", false},       // whoever goes on with it has something else
		{"send(o.named().then());", true},          // demands something, of a future
		{"let b = Box::pin(o.named().x());", true}, // may become a `dyn Future + Send`
		{"send(1);", false},
		{"send(|| 1);", true},
		{"send(a || b);", false},
		{"o.run(move || 1);", true},
		{"o.run(1);", false},
		{"Other::new(|| 1);", true},
		{"Own::new(|| 1);", true},    // an impl of it demands of its parameter
		{"Plain::new(|| 1);", false}, // that one demands nothing
		{"Self::new(|| 1);", true},
		{"IsSend(o.named());", true}, // the type demands
		{"Asked(1).show(|| 1);", true},
		{"let n: names::Result<u8> = o.call(|| 1);", false}, // the module of a trait that demands does not
		{"text(\"t\").map(|x| x);", false},
		{"channel(s).map(|x| x);", false},
		{"let word = \"async\"; // async is a word", false},
		{"x.awaited();", false},
		{"async { 1 };", true},
	}
	for _, test := range tests {
		w, err := OpenText("lib.rs", []byte(head+"fn under_test(o: &Other) { "+test.body+" }"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		listed := false
		for _, fn := range w.Snapshot().functions() {
			listed = listed || fn.Name == "under_test"
		}
		if listed != test.want {
			t.Errorf("%s: listed: %v", test.body, listed)
		}
		w.Close()
	}
}

// Functions that are not read are none from which a finding would come, or a demand that tells of another function. Besides the fixtures, the packages in
// the folder that CROSSAWAIT_BENCH names are looked at.
func TestLeftOut(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "fixtures", "*", "*.rs"))
	if err != nil || len(paths) == 0 {
		t.Fatal("there are no fixtures", err)
	}
	if testing.Short() {
		paths = paths[:len(paths)/8]
	}
	if dir := os.Getenv("CROSSAWAIT_BENCH"); dir != "" {
		more, _ := filepath.Glob(filepath.Join(dir, "*"))
		paths = append(paths, more...)
	}
	for _, path := range paths {
		leftOut(t, path)
	}
}

func leftOut(t *testing.T, path string) {
	abs, err := filepath.Abs(path)
	if err != nil {
		t.Fatal(err)
	}
	w, _, err := Open(t.Context(), []string{abs}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	s := w.Snapshot()
	read := map[*index.Def]bool{}
	for _, fn := range s.functions() {
		read[fn] = true
	}
	for _, fn := range s.index.Unnamed() {
		if read[fn] || s.index.Unit(fn) == nil {
			continue
		}
		s.index.Name(fn)
		at, _ := s.index.Locate(fn)
		for _, d := range s.judge(fn).demands {
			if len(concerned(d)) > 1 || len(d.Culprits) > 0 {
				t.Errorf("%s: %s demands %v by %s", at, fn.Name, d.Obligation.Trait, d.Obligation.By)
			}
		}
		for _, f := range s.check(fn, nil, false).findings {
			t.Errorf("%s: %s: %s", at, f.Rule, f.Message)
		}
	}
}

// A signature that somebody is typing may begin with anything.
func TestSplitHalfTyped(t *testing.T) {
	for _, sig := range []string{"", ">", "->", "where", "=>", "(x: u8) -", "(x: u8) ->", "<T>() -> T where", "->where"} {
		splitSignature([]byte(sig))
	}
}
