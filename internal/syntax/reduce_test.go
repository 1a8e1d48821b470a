package syntax_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/crossawait/crossawait/internal/syntax"
)

// reduce cuts a text and reduces what comes of it.
func reduce(t *testing.T, text string) (whole, reduced *syntax.Outline) {
	t.Helper()
	p := syntax.NewParser()
	defer p.Close()
	tree, err := p.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	defer tree.Close()
	whole = syntax.Cut([]byte(text), tree, nil, nil)
	return whole, syntax.Reduce(whole)
}

func TestReduce(t *testing.T) {
	_, o := reduce(t, `//! A crate.
use std::fmt; // why

/// A pair.
#[derive(Clone)]
pub struct Pair<T> {
    /// The first.
    pub a: T, /* not
    b */
    b: &'static str, // "quoted"
}

impl<T> Pair<T> /* of T */ {
    /// Sums.
    pub fn sum(&self) -> u32 { let s = "}"; s.len() as u32 }
    pub async fn wait(&self) { io().await; /* kept body */ }
    pub fn opaque(&self) -> impl Send { 1 }
    fn declares() { impl Drop for Inner { fn drop(&mut self) {} } }
    #[inline] #[test]
    fn tested() {}
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn t() {}
}
#[cfg(all(test, unix))]
mod more;
#[tokio::test(flavor = "multi_thread")]
async fn slow() {}
#[cfg(not(test))]
fn not_test() { body() }
#[derive(Debug)]
enum Partly { Always, #[cfg(test)] InTests }

const N: usize = 4;
static TABLE: Wrapper<fn(u8) -> u8, { 1 }> = Wrapper(["`+strings.Repeat("x", 300)+`"]);
const _: () = { impl Trait for Big { fn f() { "`+strings.Repeat("x", 300)+`" } } };
macro_rules! m { () => { /* gone */ 1 }; }
fn last() {
`)
	var b strings.Builder
	for _, e := range o.Entries {
		u := e.Unit
		b.WriteString(strings.Repeat("  ", depth(o, e.Parent)))
		b.WriteString(u.Kind.String() + " " + u.Name)
		if string(u.Text[u.NameSpan.Start:u.NameSpan.End]) != u.Name {
			t.Errorf("the name of %s is at %v", u.Name, u.NameSpan)
		}
		if u.BodySpan.Len() > 0 {
			b.WriteString(" | " + string(u.Text[u.BodySpan.Start:u.BodySpan.End]))
		}
		if u.Async {
			b.WriteString(" async")
		}
		b.WriteString("\n")
	}
	want := `use_declaration 
struct_item Pair
impl_item 
  function_item sum | {}
  function_item wait | { io().await;   } async
  function_item opaque | { 1 }
  function_item declares | { impl Drop for Inner { fn drop(&mut self) {} } }
function_item not_test | {}
enum_item Partly
const_item N
static_item TABLE
const_item _ | { impl Trait for Big { fn f() { "` + strings.Repeat("x", 300) + `" } } }
macro_definition m
function_item last | {
`
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if got := string(o.Entries[10].Unit.Text); got != "static TABLE: Wrapper<fn(u8) -> u8, { 1 }> ;" {
		t.Errorf("a long value stays: %s", got)
	}
	if got := string(o.Entries[1].Unit.Text); strings.Contains(got, "/") || !strings.Contains(got, "b: &'static str,") {
		t.Errorf("comments stay: %s", got)
	}
}

func depth(o *syntax.Outline, parent int32) int {
	n := 0
	for ; parent >= 0; parent = o.Entries[parent].Parent {
		n++
	}
	return n
}

// What is left of a unit reads as it did: its kind and names are those that its text alone has.
func FuzzReduce(f *testing.F) {
	f.Add("/// a\nstruct A { /* b */ x: u8 }\nimpl A { fn f(&self) -> u8 { 1 } }\n")
	f.Add("const A: [u8; 2] = [1, 2];\nfn f() -> impl Sized { async {} }\n")
	f.Add("#[cfg(test)] mod t { fn a() {} }\nfn b( {")
	f.Fuzz(func(t *testing.T, text string) {
		whole, o := reduce(t, text)
		if len(o.Entries) > len(whole.Entries) {
			t.Fatalf("%d entries of %d", len(o.Entries), len(whole.Entries))
		}
		for i, e := range o.Entries {
			u := e.Unit
			if int(e.Parent) >= i || int(u.NameSpan.End) > len(u.Text) || int(u.BodySpan.End) > len(u.Text) {
				t.Fatalf("entry %d: parent %d, name %v, body %v of %d bytes", i, e.Parent, u.NameSpan, u.BodySpan, len(u.Text))
			}
			if string(u.Text[u.NameSpan.Start:u.NameSpan.End]) != u.Name {
				t.Fatalf("entry %d: the name %q is not at %v of %q", i, u.Name, u.NameSpan, u.Text)
			}
		}
	})
}
