package types

import (
	"strings"
	"testing"
)

// sigSource are declarations whose signatures TestSig reads.
const sigSource = `
use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::str;

pub type Shared<T> = Arc<Mutex<T>>;
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
pub struct Store<K, V = Vec<u8>> { map: HashMap<K, V>, next: Option<Box<Self>> }
pub struct View<'a>(&'a str, u8);
pub enum Job { Stop, Run(u8, String), Wait { ms: u64 } }
pub trait Source { type Item; type Error: Into<String>; fn next(&mut self) -> Result<Self::Item, Self::Error>; }
pub trait Sink: Source { fn put(&self, item: Self::Item); fn boxed(self: Box<Self>) -> Vec<Self::Item>; }

fn plain(a: u8, b: &str) -> bool { true }
fn nothing() {}
fn alias(s: Shared<String>) -> BoxFuture<'static, u8> { todo!() }
fn defaults(s: Store<u8>) {}
fn wildcard(f: fn(&str, u8) -> bool, g: &mut dyn Fn(u8) -> u8) -> ! { loop {} }
fn generic<T: Source>(t: T) -> T::Item { todo!() }
fn bound<I: Iterator<Item = u32>>(i: I) -> Vec<I::Item> { todo!() }
fn qualified<T>(t: <T as Source>::Error) where T: Source {}
fn apit(x: impl Iterator<Item = u8> + Send, y: u8) {}
fn rpit(x: u8) -> impl Future<Output = u8> + Send + 'static { async move { x } }
async fn later(name: &str) -> Option<String> { None }
fn supers<S: Sink>(s: S) -> S::Item { todo!() }
fn array(a: [u8; 32], s: &'static [String]) -> *const u8 { todo!() }
fn missing(a: Nowhere, b: Vec<Nowhere>) {}
impl<K, V> Store<K, V> {
    fn get(&self, k: &K) -> Option<&V> { None }
    fn take(mut self) -> Self { self }
    fn with<U>(self: Arc<Self>, u: U) -> (K, U) { todo!() }
    fn lock(&mut self) -> MutexGuard<'_, V> { todo!() }
}
impl<'a> Source for View<'a> {
    type Item = &'a str;
    type Error = String;
    fn next(&mut self) -> Result<Self::Item, Self::Error> { todo!() }
}
`

func TestSig(t *testing.T) {
	e := testEnv(t, sigSource)
	for _, c := range []struct{ fn, want string }{
		{"plain", "(u8, &str) -> bool"},
		{"nothing", "() -> ()"},
		{"alias", "(Arc<Mutex<String>>) -> Pin<Box<dyn Future<Output = u8> + Send>>"},
		{"defaults", "(Store<u8>) -> ()"},
		{"wildcard", "(fn(&str, u8) -> bool, &mut dyn Fn(u8) -> u8) -> !"},
		{"generic", "(T) -> T::Item"},
		{"bound", "(I) -> Vec<u32>"},
		{"qualified", "(T::Error) -> ()"},
		{"apit", "(impl Iterator + Send, u8) -> ()"},
		{"rpit", "(u8) -> impl Future<Output = u8> + Send"},
		{"later", "async (&str) -> Option<String>"},
		{"supers", "(S) -> S::Item"},
		{"array", "([u8; 32], &'static [String]) -> *const u8"},
		{"missing", "(_, Vec<_>) -> ()"},
		{"Store::get", "self& (&Store<K, V>, &K) -> Option<&V>"},
		{"Store::take", "self (Store<K, V>) -> Store<K, V>"},
		{"Store::with", "self (Arc<Store<K, V>>, U) -> (K, U)"},
		{"Store::lock", "self&mut (&mut Store<K, V>) -> MutexGuard<'_, V>"},
		{"View::next", "self&mut (&mut View<'_>) -> Result<&'a str, String>"},
		{"Source::next", "self&mut (&mut Self) -> Result<Self::Item, Self::Error>"},
		{"Sink::put", "self& (&Self, Self::Item) -> ()"},
		{"Sink::boxed", "self (Box<Self>) -> Vec<Self::Item>"},
		{"View", "(&'a str, u8) -> View<'_>"},
		{"Job::Run", "(u8, String) -> Job"},
	} {
		d := testDef(t, e, c.fn)
		if got := showSig(e, e.Sig(d)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.fn, got, c.want)
		}
	}
}

// showSig renders a signature: how it takes self, its parameters and result.
func showSig(e *Env, s *Sig) string {
	var ps []string
	for _, p := range s.Params {
		ps = append(ps, e.Display(p))
	}
	out := "(" + strings.Join(ps, ", ") + ") -> " + e.Display(s.Ret)
	switch {
	case s.HasSelf && s.SelfByValue:
		out = "self " + out
	case s.HasSelf && s.SelfRef == MutRef:
		out = "self&mut " + out
	case s.HasSelf:
		out = "self& " + out
	}
	if s.Async {
		out = "async " + out
	}
	return out
}

func TestUnknownNamesSaySo(t *testing.T) {
	e := testEnv(t, sigSource)
	why, _ := HasUnknown(e.Sig(testDef(t, e, "missing")).Params[1])
	if want := "`Nowhere` is not known here"; why != want {
		t.Errorf("got %q, want %q", why, want)
	}
}

func TestRegions(t *testing.T) {
	e := testEnv(t, sigSource)
	if r := e.Sig(testDef(t, e, "plain")).Params[1].(*Ref); r.Region != RegionParam {
		t.Errorf("an elided lifetime of a signature: %v", r.Region)
	}
	if r := e.Sig(testDef(t, e, "array")).Params[1].(*Ref); r.Region != RegionStatic {
		t.Errorf("'static: %v", r.Region)
	}
	if f := e.Sig(testDef(t, e, "wildcard")).Params[0].(*FnPtr); f.Params[0].(*Ref).Region != RegionBound {
		t.Error("the lifetime of fn(&str) is the pointer's own")
	}
	if o := e.Sig(testDef(t, e, "rpit")).Ret.(*Opaque); !o.Static {
		t.Error("impl Future + 'static is 'static")
	}
	view := testDef(t, e, "View")
	fs := e.FieldsOf(&Adt{Def: view, Regions: []Region{RegionStatic}}, nil)
	if fs[0].Ty.(*Ref).Region != RegionStatic {
		t.Error("the field of View<'static> is &'static str")
	}
	boxed := e.Sig(testDef(t, e, "alias")).Ret
	if d := boxed.(*Adt).Args[0].(*Adt).Args[0].(*Dyn); d.Region != RegionStatic {
		t.Error("the lifetime of BoxFuture<'static, T> reaches the trait object")
	}
}

func TestGenerics(t *testing.T) {
	e := testEnv(t, `
struct Map<K, V = u8> { k: K, v: V }
trait Convert<T> where T: Clone { type Out: Send; fn into<U: Copy>(self, u: U) -> T; }
impl<'a, K: Send, V> Map<K, V> where V: Sync + 'static {
    fn run<'b, F>(&'b self, f: F, g: impl Fn() + Send) where F: FnOnce(&K) -> V + Send {}
}
`)
	run := e.Generics(testDef(t, e, "Map::run"))
	if got := paramNames(run); got != "K V F impl Fn + Send" {
		t.Errorf("parameters of run: %s", got)
	}
	if run.Parent != 2 || len(run.Lifetimes) != 2 || !run.Params[3].Impl {
		t.Errorf("run: %+v", run)
	}
	if got := showPreds(e, run); got != "K: Send; V: Sync; V: 'static; F: FnOnce(&K) -> V; F: Send; impl Fn + Send: Fn(); impl Fn + Send: Send" {
		t.Errorf("bounds of run: %s", got)
	}
	into := e.Generics(testDef(t, e, "Convert::into"))
	if got := paramNames(into); got != "Self T U" {
		t.Errorf("parameters of into: %s", got)
	}
	if got := showPreds(e, into); got != "Self: Convert<T>; T: Clone; U: Copy" {
		t.Errorf("bounds of into: %s", got)
	}
}

func paramNames(g *Generics) string {
	var out []string
	for _, p := range g.Params {
		out = append(out, p.Name)
	}
	return strings.Join(out, " ")
}

func showPreds(e *Env, g *Generics) string {
	var out []string
	for _, p := range g.Preds {
		b := e.DisplayRef(p.Trait)
		if p.Outlives != "" {
			b = "'" + p.Outlives
		}
		out = append(out, e.Display(p.Subject)+": "+b)
	}
	return strings.Join(out, "; ")
}

func TestParamEnvHasSupertraits(t *testing.T) {
	e := testEnv(t, `
trait A: Send + 'static {}
trait B<T>: A where Self: Sync { }
fn f<T: B<u8>>(t: T) {}
`)
	f := testDef(t, e, "f")
	p := e.Sig(f).Params[0]
	for _, tr := range []Trait{Send, Sync, Static} {
		if v := e.Solve(p, tr, e.ParamEnv(f)); v.Answer != Yes {
			t.Errorf("T: B<u8> implies %s: %+v", tr, v)
		}
	}
}

// hostile are declarations that go round in circles.
const hostile = `
type A = (A, A);
type B<T> = C<Vec<T>>;
type C<T> = B<Option<T>>;
trait T1: T2<<Self as T3>::X> {}
trait T2<P>: T1 {}
trait T3: T1 { type X: T3; }
struct S<T: T3 = S>(T::X, <T::X as T3>::X);
struct Grows<T>(T, Option<Box<Grows<Vec<T>>>>);
impl T3 for Self { type X = Self::X; }
impl<T> T3 for T where T::X: T3 { type X = <T as T3>::X; }
impl<T> Send for S<T> where S<S<T>>: Send {}
impl<T> T2<T> for Vec<T> where Option<T>: T2<T> {}
impl<T> T2<T> for Option<T> where Vec<Vec<T>>: T2<T>, Box<T>: T2<T> {}
impl<T> T2<T> for Box<T> where Vec<T>: T2<T>, Option<T>: T2<T> {}
impl<T> Send for Grows<T> where Vec<T>: T2<T>, Box<T>: T2<T> {}
fn f(a: A, b: B<u8>, s: S, t: <S as T3>::X, g: Grows<u8>) {}
`

func TestHostileDeclarationsEnd(t *testing.T) {
	e := testEnv(t, hostile)
	for _, p := range e.Sig(testDef(t, e, "f")).Params {
		e.Display(p)
		for _, tr := range []Trait{Send, Static, Copy, NeedsDrop} {
			e.Solve(p, tr, ParamEnv{})
		}
	}
}
