use std::sync::Arc;
use tokio::sync::Mutex;

async fn write(lock: Arc<Mutex<u32>>, n: u32) {
    *lock.lock().await += n;
}

async fn twice(lock: Arc<Mutex<u32>>) {
    let mut first = Box::pin(write(lock.clone(), 1));
    tokio::select! {
        _ = &mut first => {}
        _ = tick() => write(lock.clone(), 2).await, //~ "this waits for `lock` while nobody polls `first`"
    }
}

async fn tick() {}
