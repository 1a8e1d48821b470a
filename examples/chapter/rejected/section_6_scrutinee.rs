//! Section 6: no variable holds this guard. It is a temporary, and lives to the end of the `while let`.

use std::sync::{Arc, Mutex};

async fn execute(job: u64) {
    println!("{job}");
    tokio::task::yield_now().await;
}

async fn drain(queue: Arc<Mutex<Vec<u64>>>) {
    while let Some(job) = queue.lock().unwrap().pop() {
        execute(job).await;
    }
}

pub fn start(queue: Arc<Mutex<Vec<u64>>>) {
    tokio::spawn(drain(queue)); // rustc: future cannot be sent between threads safely
}

fn main() {}
