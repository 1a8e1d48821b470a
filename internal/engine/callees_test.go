package engine

import "testing"

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

// A signature that somebody is typing may begin with anything.
func TestSplitHalfTyped(t *testing.T) {
	for _, sig := range []string{"", ">", "->", "where", "=>", "(x: u8) -", "(x: u8) ->", "<T>() -> T where", "->where"} {
		splitSignature([]byte(sig))
	}
}
