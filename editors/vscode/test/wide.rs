//! A lock's guard behind characters that are wide on the screen, or two units long on the wire.

use std::sync::{Arc, Mutex};

async fn do_io() {
    tokio::task::yield_now().await;
}

pub async fn count(zähler: Arc<Mutex<u64>>) {
    let 数 = "🦀🦀 数える"; let mut guard = zähler.lock().unwrap();
    *guard += 数.len() as u64;
    do_io().await;
}

pub fn start(hits: Arc<Mutex<u64>>) {
    tokio::spawn(count(hits));
}
