// What the fixes make of a trait and its implementations.
use std::future::Future;
use std::rc::Rc;

pub trait Store {
    async fn get(&self, key: u32) -> String;

    async fn clear(&mut self);

    fn name(&self) -> String {
        String::new()
    }
}

pub struct Memory;

impl Store for Memory {
    async fn get(&self, key: u32) -> String {
        pause().await;
        key.to_string()
    }

    async fn clear(&mut self) {}
}

pub struct Disk {
    root: String,
}

impl Store for Disk {
    async fn get(&self, key: u32) -> String { format!("{}{key}", self.root) }
    async fn clear(&mut self) {
        self.root.clear();
        pause().await;
    }
}

async fn pause() {}

pub struct Cache {
    store: Box<dyn Store>, //~ "`Store` cannot be a trait object: `get` is an `async fn`"
}

// Several borrows, and a future that is not Send.
pub trait Lookup {
    async fn find(&self, name: &str, deep: bool) -> Option<u32>;
}

impl Lookup for Memory {
    async fn find(&self, name: &str, _deep: bool) -> Option<u32> {
        let n = Rc::new(name.len());
        pause().await;
        Some(*n as u32)
    }
}

pub fn look(l: &dyn Lookup) { //~ "`Lookup`"
    let _ = l;
}

pub trait Made {
    fn make(&self) -> impl Future<Output = u8> + Send;
}

impl Made for Memory {
    fn make(&self) -> impl Future<Output = u8> + Send {
        async move { 1 }
    }
}

impl Made for Disk {
    async fn make(&self) -> u8 {
        2
    }
}

pub type Maker = Box<dyn Made>; //~ "rustc says so wherever the alias is used"

pub fn makers() -> usize {
    let list: Vec<Box<dyn Made>> = Vec::new(); //~ "`make` returns `impl Future`"
    list.len()
}

// Something else is in the way, so that boxes would not be enough.
pub trait Maybe {
    async fn one(&self);
    fn two<T>(&self, t: T);
}

pub fn maybe(m: &dyn Maybe) { //~ "`Maybe`"
    let _ = m;
}

pub trait Left {
    async fn only_generic(&self)
    where
        Self: Sized;
    fn plain(&self);
}

pub fn left(l: &dyn Left) {
    l.plain();
}

pub fn bounded(f: impl Fn(&dyn Left)) {
    let _ = f;
}
