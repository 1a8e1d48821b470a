use std::sync::{Arc, Mutex};
use tokio::sync::mpsc::Receiver;

/// Stores each job, and counts them.
pub async fn relay(mut jobs: Receiver<String>, hits: Arc<Mutex<u64>>) {
    while let Some(job) = jobs.recv().await {
        let mut count = hits.lock().unwrap();
        *count += 1;
        store(&job, *count).await;
    }
}

async fn store(job: &str, n: u64) {
    tokio::task::yield_now().await;
    println!("{n}: {job}");
}

pub fn start(jobs: Receiver<String>, hits: Arc<Mutex<u64>>) {
    tokio::spawn(relay(jobs, hits));
}
