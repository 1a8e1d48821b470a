//@ deps: tokio
use std::sync::{Arc, Mutex};

async fn save() {}

async fn bump(total: Arc<Mutex<u64>>) {
    let mut sum = total.lock().unwrap();
    *sum += 1;
    drop(sum);
    save().await;
}

pub fn start(total: Arc<Mutex<u64>>) {
    tokio::spawn(bump(total));
}
