//! Section 4: a reference to a `Cell`, and an `Arc` around one, are not Send, for `Cell` is not Sync.

use std::cell::Cell;
use std::sync::Arc;

async fn do_io() {
    tokio::task::yield_now().await;
}

async fn by_reference() {
    let beats = Cell::new(0);
    let shared = &beats;
    do_io().await;
    shared.set(1);
}

async fn counted(beats: Arc<Cell<u32>>) {
    do_io().await;
    beats.set(1);
}

pub fn start() {
    tokio::spawn(by_reference()); // rustc: future cannot be sent between threads safely
    tokio::spawn(counted(Arc::new(Cell::new(0)))); // rustc: future cannot be sent between threads safely
}

fn main() {}
