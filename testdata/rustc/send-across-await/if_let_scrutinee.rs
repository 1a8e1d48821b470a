//@ deps: tokio
use std::sync::{Arc, Mutex};

async fn send(n: u32) {}

async fn first(queue: Arc<Mutex<Vec<u32>>>) {
    if let Some(n) = queue.lock().unwrap().first() {
        send(*n).await;
    }
}

pub fn start(queue: Arc<Mutex<Vec<u32>>>) {
    tokio::spawn(first(queue));
}
