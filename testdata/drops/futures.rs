// Futures that are polled and dropped at each of their suspension points: `main` prints, a line each, the future, the
// point, and what was dropped, in order; or the future and two points of which the second followed the first.
// crossawait must say the same (drops.json has what the program printed in each edition: go test ./internal/suite -run
// DropsRecorded -update). A value is named by the text in its constructor.
#![allow(unused)]
use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

thread_local! {
    static DROPPED: RefCell<Vec<&'static str>> = RefCell::new(Vec::new());
    static POINT: RefCell<&'static str> = RefCell::new("");
}

pub struct Loud(&'static str);
impl Drop for Loud {
    fn drop(&mut self) {
        DROPPED.with(|d| d.borrow_mut().push(self.0));
    }
}
pub fn loud(name: &'static str) -> Loud { Loud(name) }
impl Loud {
    pub fn look(&self) -> bool { true }
    pub fn lend(&self) -> &Loud { self }
}

/// Is pending once. Its own drop is told of too.
pub struct Wait { point: &'static str, polled: bool, own: Loud }
pub fn wait(point: &'static str) -> Wait { Wait { point, polled: false, own: Loud(point) } }
pub fn wait_with(point: &'static str, _: &Loud) -> Wait { wait(point) }
pub fn wait_if(point: &'static str, _: bool) -> Wait { wait(point) }
impl Future for Wait {
    type Output = bool;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<bool> {
        if self.polled {
            return Poll::Ready(true);
        }
        self.polled = true;
        POINT.with(|p| *p.borrow_mut() = self.point);
        Poll::Pending
    }
}

/// Gives one item.
pub struct Items { own: Loud, item: Option<Loud> }
pub fn items(name: &'static str, item: Loud) -> Items { Items { own: Loud(name), item: Some(item) } }
impl Iterator for Items {
    type Item = Loud;
    fn next(&mut self) -> Option<Loud> { self.item.take() }
}

pub async fn variables() {
    let a = loud("a");
    let b = loud("b");
    wait("one").await;
    let c = loud("c");
    wait("two").await;
}

pub async fn arguments(a: Loud, b: Loud) {
    let c = loud("c");
    wait("one").await;
}

pub async fn argument_patterns(_: Loud, (b, c): (Loud, Loud), _d: Loud) {
    wait("one").await;
}

pub async fn argument_moved(a: Loud, b: Loud, c: Loud) {
    wait("one").await;
    drop(b);
    wait("two").await;
}

pub async fn inner_block(a: Loud) {
    let b = loud("b");
    {
        let c = loud("c");
        wait("one").await;
        let d = loud("d");
        wait("two").await;
    }
    wait("three").await;
}

pub async fn temporaries() {
    let a = loud("a");
    wait_with("one", &loud("t")).await;
    wait_if("two", loud("u").look()).await;
    let b = wait_with("three", loud("v").lend()).await;
}

pub async fn two_temporaries() {
    let a = loud("a");
    pair(&loud("t"), &loud("u"), wait("one").await);
}
pub fn pair(_: &Loud, _: &Loud, _: bool) {}
pub fn owned(_: Loud, _: Loud, _: bool) {}

pub async fn operands() {
    let a = loud("a");
    owned(loud("t"), a, wait("one").await);
}

pub async fn match_scrutinee() {
    let a = loud("a");
    match loud("t").look() {
        true => {
            let b = loud("b");
            wait("one").await;
        }
        false => {}
    }
}

pub async fn if_let(flag: bool) {
    let a = loud("a");
    if let false = loud("t").look() == flag {
        wait("one").await;
    } else {
        let b = loud("b");
        wait("two").await;
    }
}

pub async fn tail() -> bool {
    let a = loud("a");
    wait_if("one", {
        let b = loud("b");
        loud("t").lend().look()
    })
    .await
}

pub async fn extended() {
    let a = &loud("a");
    let b = loud("b");
    wait("one").await;
    a.look();
}

pub async fn shadowed() {
    let a = loud("a.1");
    let a = (loud("a.0"), a);
    let a = loud("a");
    wait("one").await;
}

pub async fn partly_moved() {
    let pair = (loud("pair.0"), loud("pair.1"));
    let b = loud("b");
    drop(pair.0);
    wait("one").await;
}

pub async fn reassigned() {
    let mut a = loud("a");
    let b = loud("b");
    a = loud("a");
    wait("one").await;
}

pub async fn declared_first() {
    let a;
    let b = loud("b");
    wait("one").await;
    a = loud("a");
    wait("two").await;
}

pub async fn for_loop() {
    let a = loud("a");
    for x in items("items", loud("x")) {
        let b = loud("b");
        wait("one").await;
    }
}

pub async fn while_let() {
    let mut list = items("list", loud("x"));
    while let Some(x) = list.next() {
        let b = loud("b");
        wait("one").await;
    }
    wait("two").await;
}

pub async fn moved_in_a_branch(flag: bool) {
    let a = loud("a");
    let b = loud("b");
    if flag {
        drop(a);
        wait("one").await;
    } else {
        wait("two").await;
    }
}

pub async fn let_else(flag: bool) {
    let a = loud("a");
    let Some(b) = Some(loud("b")).filter(|_| flag) else {
        wait("one").await;
        return;
    };
    wait("two").await;
}

pub async fn taken() {
    let mut a = Some(loud("a"));
    let b = loud("b");
    a.take();
    wait("one").await;
}

pub async fn boxed() {
    let a = Box::new(loud("a"));
    let b = vec![loud("b")];
    let r = &b;
    wait("one").await;
    r.len();
}

pub async fn callee_first() {
    let a = loud("a");
    callee(loud("inner")).await;
}
pub async fn callee(b: Loud) {
    let c = loud("inner.1");
    wait("inner").await;
}

pub async fn question() -> Option<()> {
    let a = loud("a");
    let b = Some(loud("b"))?;
    wait("one").await.then_some(())?;
    wait("two").await;
    None
}

pub async fn closures() {
    let a = loud("f");
    let b = loud("b");
    let f = move || a.look();
    let g = || b.look();
    wait("one").await;
    f();
    g();
}

pub async fn crossroads(steps: &[u8]) -> Result<(), u8> {
    let mut steps = steps.iter().copied();
    'outer: loop {
        match steps.next() {
            None => break,
            Some(0) => continue,
            Some(1) => {
                wait("one").await;
            }
            Some(2) => {
                while let Some(n) = steps.next() {
                    match n {
                        0 => continue 'outer,
                        1 => break,
                        2 => break 'outer,
                        n if n < 9 && wait("two").await => {}
                        n => Err(n)?,
                    }
                }
            }
            Some(n) => {
                for _ in 3..n {
                    if wait("three").await && n == 6 {
                        return Ok(());
                    }
                }
                if n == 7 {
                    continue;
                }
                wait("four").await;
            }
        }
        wait("five").await;
    }
    wait("six").await;
    Ok(())
}

pub fn block() -> impl Future<Output = ()> {
    let a = loud("a");
    let b = loud("b");
    async move {
        let c = loud("c");
        b.look();
        wait("one").await;
        a.look();
    }
}

pub fn block_moved_out() -> impl Future<Output = ()> {
    let a = loud("a");
    let b = loud("b");
    let c = loud("c");
    async move {
        wait("one").await;
        drop(b);
        wait("two").await;
        drop(a);
        wait("three").await;
        drop(c);
    }
}

pub fn block_of_fields() -> impl Future<Output = ()> {
    let pair = (loud("pair.0"), loud("pair.1"));
    let b = loud("b");
    async move {
        pair.1.look();
        wait("one").await;
        b.look();
        pair.0.look();
    }
}

pub fn closure_lends() -> impl Future<Output = ()> {
    let a = loud("a");
    let f = async move |b: Loud, c: Loud| {
        let d = loud("d");
        a.look();
        wait("one").await;
        b.look();
    };
    Box::leak(Box::new(f))(loud("b"), loud("c"))
}

pub fn closure_gives() -> impl Future<Output = ()> {
    let a = loud("a");
    let e = loud("e");
    let f = async move |b: Loud, c: Loud| {
        let d = loud("d");
        a.look();
        wait("one").await;
        b.look();
        drop(e);
        wait("two").await;
    };
    f(loud("b"), loud("c"))
}

pub async fn perhaps_moved(flag: bool) {
    let a = loud("a");
    let b = loud("b");
    if flag {
        drop(a);
    }
    wait("one").await;
}

pub struct Parts { first: Loud, second: Loud, third: Loud }

pub async fn struct_partly_moved() {
    let p = Parts { second: loud("p.second"), first: loud("p.first"), third: loud("p.third") };
    drop(p.second);
    wait("one").await;
    drop(p.first);
    wait("two").await;
}

pub fn block_of_struct_fields() -> impl Future<Output = ()> {
    let p = Parts { first: loud("p.first"), second: loud("p.second"), third: loud("p.third") };
    async move {
        p.third.look();
        p.first.look();
        wait("one").await;
        drop(p.first);
        wait("two").await;
    }
}

fn run<F: Future>(name: &str, make: impl Fn() -> F) {
    let mut before = "Unresumed";
    for polls in 0.. {
        let mut f = Box::pin(make());
        let mut cx = Context::from_waker(Waker::noop());
        POINT.with(|p| *p.borrow_mut() = "Unresumed");
        if (0..polls).any(|_| f.as_mut().poll(&mut cx).is_ready()) {
            println!("{name} {before} > Returned");
            return;
        }
        DROPPED.with(|d| d.borrow_mut().clear());
        drop(f);
        let point = POINT.with(|p| *p.borrow());
        if polls > 0 {
            println!("{name} {before} > {point}");
        }
        println!("{name} {point}: {}", DROPPED.with(|d| d.borrow().join(" ")));
        before = point;
    }
}

fn main() {
    run("variables", variables);
    run("arguments", || arguments(loud("a"), loud("b")));
    run("argument_patterns", || argument_patterns(loud("_"), (loud("b"), loud("c")), loud("_d")));
    run("argument_moved", || argument_moved(loud("a"), loud("b"), loud("c")));
    run("inner_block", || inner_block(loud("a")));
    run("temporaries", temporaries);
    run("two_temporaries", two_temporaries);
    run("operands", operands);
    run("match_scrutinee", match_scrutinee);
    run("if_let", || if_let(false));
    run("if_let", || if_let(true));
    run("tail", tail);
    run("extended", extended);
    run("shadowed", shadowed);
    run("partly_moved", partly_moved);
    run("reassigned", reassigned);
    run("declared_first", declared_first);
    run("for_loop", for_loop);
    run("while_let", while_let);
    run("moved_in_a_branch", || moved_in_a_branch(true));
    run("moved_in_a_branch", || moved_in_a_branch(false));
    run("let_else", || let_else(true));
    run("let_else", || let_else(false));
    run("taken", taken);
    run("boxed", boxed);
    run("callee_first", callee_first);
    run("question", question);
    run("closures", closures);
    for steps in [
        &[] as &[u8], &[1], &[1, 1, 1], &[0, 1], &[2], &[2, 0, 1], &[2, 1], &[2, 2], &[2, 4, 4, 0], &[2, 4, 1, 2],
        &[2, 4, 2], &[2, 9], &[2, 4, 9], &[3], &[3, 3], &[4], &[5, 5], &[6], &[7], &[7, 7, 1], &[7, 2, 4],
        &[5, 2, 4, 1], &[2, 4, 4, 4], &[1, 2, 4, 0, 7], &[1, 4], &[7, 2, 0, 5],
        &[1, 2, 9], &[7, 2], &[2, 4, 0, 1], &[2, 4, 0, 3],
    ] {
        run("crossroads", || crossroads(steps));
    }
    run("block::{async block}", block);
    run("block_moved_out::{async block}", block_moved_out);
    run("block_of_fields::{async block}", block_of_fields);
    run("closure_lends::{async closure}", closure_lends);
    run("closure_gives::{async closure}", closure_gives);
    run("perhaps_moved", || perhaps_moved(true));
    run("perhaps_moved", || perhaps_moved(false));
    run("struct_partly_moved", struct_partly_moved);
    run("block_of_struct_fields::{async block}", block_of_struct_fields);
}
