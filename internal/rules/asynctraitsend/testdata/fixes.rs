use std::future::Future;
use std::rc::Rc;

trait Store: Sync {
    async fn get(&self, key: u32) -> String;
    async fn clear(&self) {
        pause().await;
    }
    fn size(&self) -> impl Future<Output = usize>;
    async fn local(&self);
}

struct Memory;

impl Store for Memory {
    async fn get(&self, key: u32) -> String {
        pause().await;
        key.to_string()
    }

    async fn size(&self) -> usize {
        1
    }

    async fn local(&self) {
        let n = Rc::new(1);
        pause().await;
        drop(n);
    }
}

async fn pause() {}

fn start<S: Store + Send + Sync + 'static>(store: S) {
    tokio::spawn(async move {
        store.get(1).await; //~ "the future of `get`"
        store.clear().await; //~ "the future of `clear`"
        store.size().await; //~ "the future of `size`"
        store.local().await; //~ "the future of `local`"
    });
}

pub trait Public {
    async fn run(&self); //~ "promises no `Send`"
    fn chosen(&self) -> impl Future<Output = ()>;
}

pub fn begin() {
    start(Memory);
}
