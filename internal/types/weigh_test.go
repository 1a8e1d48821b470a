package types

import (
	"strings"
	"testing"

	"github.com/crossawait/crossawait/internal/index"
)

// layersSource is a stack of services in tower's manner: each layer's impl asks for the one below three times, so that
// without a memory a stack costs three to the power of its height.
const layersSource = `
pub trait Service<R> { type Response; type Error; type Future; fn call(&self, r: R) -> Self::Future; }
pub struct Leaf;
pub struct Reply<T>(T);
impl<R> Service<R> for Leaf { type Response = Reply<R>; type Error = u8; type Future = Wait<Reply<R>>; fn call(&self, r: R) -> Wait<Reply<R>> { loop {} } }
pub struct Wait<T>(T);
impl<T> std::future::Future for Wait<T> { type Output = T; }
pub struct Layer<S>(S);
pub struct Mapped<F>(F);
impl<F: std::future::Future> std::future::Future for Mapped<F> { type Output = F::Output; }
pub trait Shown {}
impl Shown for u8 {}
impl<S, R> Service<R> for Layer<S>
where S: Service<R>, S::Future: std::future::Future, S::Error: Shown, <S as Service<R>>::Response: Sized {
    type Response = S::Response;
    type Error = S::Error;
    type Future = Mapped<S::Future>;
    fn call(&self, r: R) -> Mapped<S::Future> { loop {} }
}
pub trait Ready { fn ready(&self) -> u8; }
impl<T: Service<u16>> Ready for T where T::Error: Shown, T::Future: std::future::Future { fn ready(&self) -> u8 { 0 } }
`

// layers is a stack of n layers.
func layers(n int) string {
	return strings.Repeat("Layer<", n) + "Leaf" + strings.Repeat(">", n)
}

// A stack of generic types is weighed in time that grows with its height: this ends.
func TestWeighLayers(t *testing.T) {
	stack := layers(40)
	e := testEnv(t, layersSource+`
fn method(s: `+stack+`) { let ready = s.ready(); let reply = s.call(7u16); }
fn open(s: `+stack+`) { let reply = s.call(Default::default()); }
`)
	fn := testDef(t, e, "method")
	locals := Infer(e, fn, e.Index.(*index.Index).Body(fn)).Locals
	if ready := e.Display(locals[1]); ready != "u8" {
		t.Errorf("ready: %s", ready)
	}
	// innermost is what n times `Mapped` is around.
	innermost := func(t Ty) (at string, n int) {
		for a, ok := t.(*Adt); ok && a.Def.Name == "Mapped"; a, ok = t.(*Adt) {
			t, n = a.Args[0], n+1
		}
		return e.Display(t), n
	}
	if at, n := innermost(locals[2]); at != "Wait<Reply<u16>>" || n != 40 {
		t.Errorf("reply: %s, after %d layers", at, n)
	}
	service := testDef(t, e, "Service")
	ref := TraitRef{Trait: service, Name: service.Name, Args: []Ty{primTy("u16")}}
	self := e.Sig(fn).Params[0]
	if got := e.Implements(self, ref, ParamEnv{}); got != Yes {
		t.Errorf("the stack implements Service: %c", letter(got))
	}
	future := e.Normalize(&Proj{Self: self, Trait: service, Args: ref.Args, Name: "Future"}, ParamEnv{})
	if at, n := innermost(future); at != "Wait<Reply<u16>>" || n != 40 {
		t.Errorf("its future: %s, after %d layers", at, n)
	}
	open := testDef(t, e, "open")
	Infer(e, open, e.Index.(*index.Index).Body(open))
}

// Impls that ask for each other leave a question open, however long the circle; impls that ask for ever larger types end.
const circlesSource = `
pub trait A {} pub trait B {} pub trait C {}
pub struct X; pub struct Y; pub struct Z; pub struct W<T>(T);
impl A for X where Y: B {}
impl B for Y where Z: C {}
impl C for Z where X: A {}
pub trait Grow {}
impl<T> Grow for W<T> where W<W<T>>: Grow {}
pub trait Twice {}
impl<T> Twice for W<T> where W<(T, T)>: Twice {}
pub trait P {} pub trait Q {}
impl P for X where Y: Q, Z: Q {}
impl Q for Y where X: P {}
impl Q for Z where X: P, u8: P {}
pub trait Next { type Item; }
impl Next for X { type Item = <Y as Next>::Item; }
impl Next for Y { type Item = <X as Next>::Item; }
fn f(x: X, y: Y, z: Z, w: W<u8>) {}
`

// What is answered does not depend on what was asked before.
func TestWeighOrder(t *testing.T) {
	type question struct{ param, trait string }
	questions := []question{
		{"x", "A"}, {"y", "B"}, {"z", "C"}, {"x", "B"}, {"w", "Grow"}, {"w", "Twice"}, {"x", "P"}, {"y", "Q"}, {"z", "Q"},
	}
	want := []Answer{Maybe, Maybe, Maybe, No, Maybe, Maybe, No, No, No}
	for first := range questions {
		e := testEnv(t, circlesSource)
		params := e.Sig(testDef(t, e, "f")).Params
		for i := range questions {
			at := (first + i) % len(questions)
			q := questions[at]
			tr := testDef(t, e, q.trait)
			ty := params[strings.Index("xyzw", q.param)]
			if got := e.Implements(ty, TraitRef{Trait: tr, Name: tr.Name}, ParamEnv{}); got != want[at] {
				t.Errorf("%s: %s, asked as number %d: got %c, want %c", e.Display(ty), q.trait, i, letter(got), letter(want[at]))
			}
		}
		next := testDef(t, e, "Next")
		if n := e.Normalize(&Proj{Self: params[0], Trait: next, Name: "Item"}, ParamEnv{}); !has(n, isOpen) {
			t.Errorf("a type that is itself: %s", e.Display(n))
		}
	}
}
