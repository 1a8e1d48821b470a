//@ deps: tokio futures
use futures::stream::{self, StreamExt};

async fn save(n: &u32) {}

async fn all(items: Vec<u32>) {
    stream::iter(&items)
        .map(|n| async move { save(n).await })
        .buffer_unordered(2)
        .collect::<Vec<()>>()
        .await;
}

pub fn start(items: Vec<u32>) {
    tokio::spawn(all(items));
}
