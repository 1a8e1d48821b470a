//! Section 3, the `'static` bound on spawn: the task must own what it uses.

use std::sync::Arc;
use tokio::sync::Mutex;
use tokio::task::LocalSet;

#[derive(Clone)]
pub struct Request {
    pub path: String,
}

pub async fn process(request: &Request) {
    println!("{}", request.path);
}

/// First workaround: clone what the task needs. rustc accepts: the block owns its `req`.
/// Rejected twin: `rejected/section_3_reference.rs`.
pub fn cloned(req: &Request) {
    let req = req.clone();
    tokio::spawn(async move { process(&req).await });
}

/// Only what is needed: a block captures fields, not the whole (since edition 2021).
pub fn one_field(req: &Request) {
    let path = req.path.clone();
    tokio::spawn(async move { println!("{path}") });
}

#[derive(Default)]
pub struct Foo {
    things: u32,
}

impl Foo {
    pub fn do_thing(&mut self) {
        self.things += 1;
    }
}

/// Second workaround: share the state.
pub async fn shared() {
    let state = Arc::new(Mutex::new(Foo::default()));
    let state2 = state.clone();
    tokio::spawn(async move {
        let mut s = state2.lock().await;
        s.do_thing();
    });
    state.lock().await.do_thing();
}

/// Third workaround, and what is true of it: a `LocalSet` relaxes `Send`, never `'static`. What may borrow
/// is `run_until`. Rejected twin: `rejected/section_3_spawn_local.rs`.
pub async fn local(req: &Request) {
    let local = LocalSet::new();
    local.run_until(process(req)).await;
}

/// `async move` moves locals in. Without it, they are borrowed: `rejected/section_3_capture.rs`.
pub fn moved() {
    let name = String::from("Ada");
    let n = 1;
    tokio::spawn(async move { println!("{name} {n}") });
}

/// A block that consumes a value moves it in by itself.
pub fn consumed() {
    let names = vec![String::from("Ada")];
    tokio::spawn(async { drop(names) });
}

pub struct Server {
    pub name: String,
}

impl Server {
    async fn listen(&self) {
        println!("{}", self.name);
    }

    /// A method that starts a task takes `Arc<Self>`, not `&self`: `rejected/section_3_self.rs`.
    pub fn start(self: Arc<Self>) {
        tokio::spawn(async move { self.listen().await });
    }
}

/// Nothing is spawned here: the futures live in this one, and may borrow.
pub async fn joined(left: &Request, right: &Request) {
    tokio::join!(process(left), process(right));
}
