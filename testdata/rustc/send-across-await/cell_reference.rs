//@ deps: tokio
use std::cell::Cell;

async fn save(n: u32) {}

async fn twice() {
    let count = Cell::new(0);
    let seen = &count;
    save(1).await;
    seen.set(2);
}

pub fn start() {
    tokio::spawn(twice());
}
