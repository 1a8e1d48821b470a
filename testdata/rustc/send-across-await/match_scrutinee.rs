//@ deps: tokio
use std::sync::{Arc, Mutex};

async fn send(n: u32) {}

async fn drain(queue: Arc<Mutex<Vec<u32>>>) {
    match queue.lock().unwrap().pop() {
        Some(n) => send(n).await,
        None => {}
    }
}

pub fn start(queue: Arc<Mutex<Vec<u32>>>) {
    tokio::spawn(drain(queue));
}
