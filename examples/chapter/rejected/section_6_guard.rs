//! Section 6: std's guard is not Send, so the future that keeps it is not.

use std::sync::{Arc, Mutex};

async fn do_io(n: u64) {
    println!("{n}");
    tokio::task::yield_now().await;
}

async fn bump(hits: Arc<Mutex<u64>>) {
    let mut hits = hits.lock().unwrap();
    *hits += 1;
    do_io(*hits).await;
}

pub fn start(hits: Arc<Mutex<u64>>) {
    tokio::spawn(bump(hits)); // rustc: future cannot be sent between threads safely
}

fn main() {}
