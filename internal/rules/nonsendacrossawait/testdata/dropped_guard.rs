use std::sync::{Arc, Mutex};

async fn io() {}

async fn bump(hits: Arc<Mutex<u32>>) {
    let mut count = hits.lock().unwrap(); //~ "is done with before `io().await`, but it was borrowed"
    *count += 1;
    drop(count);
    io().await;
}

async fn twice(hits: Arc<Mutex<u32>>) {
    let count = hits.lock().unwrap(); //~ "`count`"
    let n = *count;
    drop(count);
    io().await;
    println!("{n}");
    io().await;
}

fn start(hits: Arc<Mutex<u32>>) {
    tokio::spawn(bump(hits.clone()));
    tokio::spawn(twice(hits));
}
