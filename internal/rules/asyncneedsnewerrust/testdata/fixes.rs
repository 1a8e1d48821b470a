//@ rust-version: 1.70
use std::future::Future;

trait Store {
    async fn get(&self, key: u32) -> String; //~ "needs Rust 1.75"
    fn put(&self) -> impl Future<Output = ()>; //~ "needs Rust 1.75"
    fn plain(&self);
}

async fn fine() {}

async fn closures() {
    let one = async |x: u32| x; //~ "an async closure needs Rust 1.85"
    let two = |x: u32| async move { x };
    one(1).await;
    two(2).await;
}
