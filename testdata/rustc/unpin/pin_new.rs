use std::pin::Pin;

async fn work() -> u32 { 1 }

pub async fn start() {
    let mut job = work();
    let pinned = Pin::new(&mut job);
    pinned.await;
}
