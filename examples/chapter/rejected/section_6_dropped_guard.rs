//! Section 6, where the chapter is loose: the lock is free at the await, and rustc keeps the guard's place
//! in the future all the same, since the guard was borrowed (by `*hits`) before it was dropped.

use std::sync::{Arc, Mutex};

async fn do_io() {
    tokio::task::yield_now().await;
}

async fn bump(hits: Arc<Mutex<u64>>) {
    let mut hits = hits.lock().unwrap();
    *hits += 1;
    drop(hits);
    do_io().await;
}

pub fn start(hits: Arc<Mutex<u64>>) {
    tokio::spawn(bump(hits)); // rustc: future cannot be sent between threads safely
}

fn main() {}
