//@ deps: tokio
use std::sync::{Arc, Mutex};

async fn save() {}

pub fn start(total: Arc<Mutex<u64>>) {
    tokio::spawn(async move {
        let mut sum = total.lock().unwrap();
        *sum += 1;
        save().await;
        *sum += 1;
    });
}
