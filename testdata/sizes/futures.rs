// Futures whose sizes crossawait must know as rustc has them: `main` prints each with its size in bytes, and
// sizes.json has what it printed in each edition (go test ./internal/suite -run SizesRecorded -update).
#![allow(unused)]
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub async fn tick() {}
pub async fn give(n: u32) -> u32 { tick().await; n }
pub fn fill(buf: &mut [u8]) { if let Some(b) = buf.first_mut() { *b = 1 } }
pub fn look<T: ?Sized>(_: &T) {}

pub struct Packet { kind: u8, length: u32, body: [u8; 40], checksum: u16 }
pub struct Wrapper(u8, u64);
#[repr(C)] pub struct InC { a: u8, b: u32, c: u8 }
#[derive(Clone, Copy)] pub enum Level { Low, Mid, High }
pub enum Shape { Dot, Line(u32, u32), Text(String), Area { w: u64, h: u64 } }
pub enum Small { A(u8), B(u16) }
pub enum Maybe { Nothing, Some(Box<u8>) }
pub struct Nested { inner: Option<Shape>, level: Level, on: bool }

pub async fn empty() {}
pub async fn one_param(n: u64) { let _ = n; }
pub async fn param_across(n: u64) -> u64 { tick().await; n }
pub async fn many_params(a: u8, b: u32, c: u64, d: bool) -> u64 { tick().await; u64::from(a) + u64::from(b) + c + u64::from(d) }
pub async fn array_param(a: [u8; 100]) { tick().await; look(&a); }
pub async fn array_param_early(a: [u8; 100]) -> u8 { let first = a[0]; tick().await; first }
pub async fn buffer_live() { let mut b = [0u8; 1000]; fill(&mut b); tick().await; fill(&mut b); }
pub async fn buffer_dead() { let mut b = [0u8; 1000]; fill(&mut b); tick().await; }
pub async fn buffer_scoped() -> u8 { let first = { let mut b = [0u8; 1000]; fill(&mut b); b[0] }; tick().await; first }
pub async fn overlap() { { let mut a = [0u8; 100]; fill(&mut a); tick().await; fill(&mut a); } { let mut b = [0u8; 300]; fill(&mut b); tick().await; fill(&mut b); } }
pub async fn two_buffers() { let mut a = [0u8; 100]; fill(&mut a); tick().await; let mut b = [0u8; 50]; fill(&mut b); tick().await; }
pub async fn branches(c: bool) { if c { let mut a = [0u8; 64]; fill(&mut a); tick().await; fill(&mut a); } else { let mut b = [0u64; 9]; look(&b); tick().await; look(&b); } }
pub async fn awaits_one() { array_param([0; 100]).await; }
pub async fn awaits_two() { array_param([0; 100]).await; array_param_early([0; 100]).await; }
pub async fn awaits_chain() -> u32 { let a = give(1).await; let b = give(a).await; give(a + b).await }
pub async fn string_moved(s: String) { drop(s); tick().await; }
pub async fn string_kept(s: String) -> usize { tick().await; s.len() }
pub async fn string_renamed(s: String) { let t = s; tick().await; drop(t); }
pub async fn vec_returned() -> Vec<u8> { let v = vec![1, 2, 3]; tick().await; v }
pub async fn shared(m: Arc<Mutex<u64>>) { { let mut g = m.lock().unwrap(); *g += 1; } tick().await; }
pub async fn guarded(m: &Mutex<u64>) { let mut g = m.lock().unwrap(); tick().await; *g += 1; }
pub async fn counted() { let c = Rc::new(Cell::new(1u32)); tick().await; c.set(2); }
pub async fn in_loop(n: u32) -> u32 { let mut sum = 0; for i in 0..n { sum += give(i).await; } sum }
pub async fn while_loop(mut n: u32) { while n > 0 { tick().await; n -= 1; } }
pub async fn matched(o: Option<u32>) -> u32 { match o { Some(n) => give(n).await, None => give(0).await } }
pub async fn packet(p: Packet) -> u8 { tick().await; p.kind }
pub async fn packet_made() -> u32 { let p = Packet { kind: 1, length: 2, body: [0; 40], checksum: 3 }; look(&p); tick().await; p.length }
pub async fn shapes(s: Shape, t: Nested) { tick().await; look(&s); look(&t); }
pub async fn small_enums(a: Small, b: Maybe, c: Level, d: Option<Level>) { tick().await; look(&a); look(&b); look(&c); look(&d); }
pub async fn c_layout(a: InC, b: Wrapper) { tick().await; look(&a); look(&b); }
pub async fn options(a: Option<u8>, b: Option<&'static str>, c: Option<Box<u64>>, d: Option<Duration>, e: Option<char>) { tick().await; look(&a); look(&b); look(&c); look(&d); look(&e); }
pub async fn results(r: Result<u32, String>, q: Result<(), Box<dyn std::error::Error>>) { tick().await; look(&r); look(&q); }
pub async fn maps(m: HashMap<String, u32>, b: BTreeMap<u8, u8>) -> usize { tick().await; m.len() + b.len() }
pub async fn cells(r: RefCell<u8>, c: Cell<bool>, m: Mutex<u16>) { tick().await; look(&r); look(&c); look(&m); }
pub async fn boxed_inner() { let f: Pin<Box<dyn Future<Output = ()>>> = Box::pin(array_param([0; 100])); f.await }
pub async fn boxed_call() { Box::pin(array_param([0; 100])).await }
pub async fn held_future() { let f = array_param([0; 100]); tick().await; f.await; }
pub async fn tuple_and_char() { let t = (1u8, 'x', 2u64, true); tick().await; look(&t); }
pub async fn wide() { let n = 1u128; tick().await; look(&n); }
pub async fn slices(a: &[u8], b: &str, c: &dyn Fn()) -> usize { tick().await; c(); a.len() + b.len() }
pub async fn fn_pointers(f: fn(u32) -> u32) -> u32 { tick().await; f(1) }
pub async fn question(r: Result<u32, String>) -> Result<u32, String> { let n = r?; tick().await; let m = Ok::<u32, String>(n)?; tick().await; Ok(n + m) }
pub async fn temporary_argument(s: String) -> usize { longest(&s.clone(), give(1).await).await }
pub async fn longest(s: &str, n: u32) -> usize { tick().await; s.len() + n as usize }
pub async fn sequence() { let a = [1u8; 10]; look(&a); tick().await; { let b = [2u16; 20]; look(&b); tick().await; } let c = [3u32; 7]; look(&c); tick().await; look(&a); look(&c); }
pub async fn early_return(n: u32) -> u32 { if n == 0 { return give(0).await; } let b = [0u8; 33]; look(&b); tick().await; n }
pub async fn nested_blocks() -> u64 { let x = { let y = { let z = give(3).await; u64::from(z) }; tick().await; y }; tick().await; x }
pub async fn const_length() { const N: usize = 4 * 64; let b = [0u8; N]; look(&b); tick().await; }
pub async fn shadowed() { let s = String::from("a"); let s = s.len(); tick().await; look(&s); }
pub async fn conditional_move(c: bool) { let s = String::from("a"); if c { drop(s); } tick().await; }
pub async fn move_after(s: String) { tick().await; if s.is_empty() { drop(s); } tick().await; }
pub async fn generic<T: Default>() { let t = T::default(); tick().await; look(&t); }
pub async fn uses_generic() { generic::<[u8; 12]>().await }
pub async fn binding_pattern((a, b): (u8, String)) { tick().await; look(&a); look(&b); }
pub async fn let_else(o: Option<String>) { let Some(s) = o else { return }; tick().await; look(&s); }
pub async fn if_let(o: Option<String>) { if let Some(s) = o { tick().await; look(&s); } }
pub async fn closure_kept(k: u64) -> u64 { let add = move |n: u64| n + k; tick().await; add(1) }
pub async fn block_inside(k: u32) -> u32 { let b = async move { give(k).await + 1 }; tick().await; b.await }
pub async fn pinned_inside() -> u32 { let mut f = std::pin::pin!(give(1)); f.as_mut().await }
pub async fn loops_with_break(n: u32) -> u32 { loop { if give(n).await > 3 { break n; } tick().await; } }
pub async fn three_strings(a: String, b: String) { let c = format!("{a}{b}"); tick().await; look(&c); }
pub async fn range_loop() { for i in 0u8..3 { let b = [i; 30]; look(&b); tick().await; look(&b); } }
pub async fn vec_loop(v: Vec<u64>) -> u64 { let mut sum = 0; for x in &v { tick().await; sum += x; } sum }
pub async fn method_on_struct(p: Packet) -> u32 { let q = &p; tick().await; q.length }
pub async fn returns_large() -> [u8; 200] { tick().await; [0; 200] }
pub async fn awaits_large() -> u8 { let big = returns_large().await; tick().await; big[0] }
pub async fn awaits_large_borrowed() -> u8 { let big = returns_large().await; look(&big); tick().await; big[0] }
pub async fn copies() -> u64 { let a = 5u32; tick().await; let b = a; let c = 3u64; tick().await; c + u64::from(b) }

// The size of what a function of so many parameters gives.
macro_rules! arity { ($($name:ident: $($a:ident)*;)*) => { $( fn $name<$($a,)* Fut, F: Fn($($a),*) -> Fut>(_: &F) -> usize { std::mem::size_of::<Fut>() } )* } }
arity! { s0: ; s1: A; s2: A B; s3: A B C; s4: A B C D; s5: A B C D E; }
fn main() {
    println!("tick {}", s0(&tick));
    println!("give {}", s1(&give));
    println!("empty {}", s0(&empty));
    println!("one_param {}", s1(&one_param));
    println!("param_across {}", s1(&param_across));
    println!("many_params {}", s4(&many_params));
    println!("array_param {}", s1(&array_param));
    println!("array_param_early {}", s1(&array_param_early));
    println!("buffer_live {}", s0(&buffer_live));
    println!("buffer_dead {}", s0(&buffer_dead));
    println!("buffer_scoped {}", s0(&buffer_scoped));
    println!("overlap {}", s0(&overlap));
    println!("two_buffers {}", s0(&two_buffers));
    println!("branches {}", s1(&branches));
    println!("awaits_one {}", s0(&awaits_one));
    println!("awaits_two {}", s0(&awaits_two));
    println!("awaits_chain {}", s0(&awaits_chain));
    println!("string_moved {}", s1(&string_moved));
    println!("string_kept {}", s1(&string_kept));
    println!("string_renamed {}", s1(&string_renamed));
    println!("vec_returned {}", s0(&vec_returned));
    println!("shared {}", s1(&shared));
    println!("guarded {}", s1(&guarded));
    println!("counted {}", s0(&counted));
    println!("in_loop {}", s1(&in_loop));
    println!("while_loop {}", s1(&while_loop));
    println!("matched {}", s1(&matched));
    println!("packet {}", s1(&packet));
    println!("packet_made {}", s0(&packet_made));
    println!("shapes {}", s2(&shapes));
    println!("small_enums {}", s4(&small_enums));
    println!("c_layout {}", s2(&c_layout));
    println!("options {}", s5(&options));
    println!("results {}", s2(&results));
    println!("maps {}", s2(&maps));
    println!("cells {}", s3(&cells));
    println!("boxed_inner {}", s0(&boxed_inner));
    println!("boxed_call {}", s0(&boxed_call));
    println!("held_future {}", s0(&held_future));
    println!("tuple_and_char {}", s0(&tuple_and_char));
    println!("wide {}", s0(&wide));
    println!("slices {}", s3(&slices));
    println!("fn_pointers {}", s1(&fn_pointers));
    println!("question {}", s1(&question));
    println!("temporary_argument {}", s1(&temporary_argument));
    println!("longest {}", s2(&longest));
    println!("sequence {}", s0(&sequence));
    println!("early_return {}", s1(&early_return));
    println!("nested_blocks {}", s0(&nested_blocks));
    println!("const_length {}", s0(&const_length));
    println!("shadowed {}", s0(&shadowed));
    println!("conditional_move {}", s1(&conditional_move));
    println!("move_after {}", s1(&move_after));
    println!("generic {}", s0(&generic::<u8>));
    println!("uses_generic {}", s0(&uses_generic));
    println!("binding_pattern {}", s1(&binding_pattern));
    println!("let_else {}", s1(&let_else));
    println!("if_let {}", s1(&if_let));
    println!("closure_kept {}", s1(&closure_kept));
    println!("block_inside {}", s1(&block_inside));
    println!("copies {}", s0(&copies));
    println!("pinned_inside {}", s0(&pinned_inside));
    println!("loops_with_break {}", s1(&loops_with_break));
    println!("three_strings {}", s2(&three_strings));
    println!("range_loop {}", s0(&range_loop));
    println!("vec_loop {}", s1(&vec_loop));
    println!("method_on_struct {}", s1(&method_on_struct));
    println!("returns_large {}", s0(&returns_large));
    println!("awaits_large {}", s0(&awaits_large));
    println!("awaits_large_borrowed {}", s0(&awaits_large_borrowed));
}
