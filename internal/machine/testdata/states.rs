use std::rc::Rc;
use std::sync::{Arc, Mutex};

async fn io(_: u32) {}

async fn never() -> u32 {
    1
}

async fn handle(name: String, (id, _): (u32, u8)) {
    let counter = Rc::new(0);
    io(id).await;
    println!("{counter} {name}");
}

async fn bump(hits: Arc<Mutex<u32>>) {
    let mut count = hits.lock().unwrap();
    *count += 1;
    drop(count);
    io(1).await;
}

async fn temporary(hits: &Mutex<Vec<u32>>) {
    if let Some(n) = hits.lock().unwrap().pop() {
        io(n).await;
    }
}

async fn nested(label: Rc<str>) {
    let twice = 2;
    let inner = async { io(twice).await };
    let moved = async move { println!("{label}") };
    inner.await;
    moved.await;
}

async fn closures() {
    let step = async |n: u32| io(n).await;
    step(1).await;
}

async fn recursive(n: u32) -> u32 {
    if n == 0 {
        return 0;
    }
    1 + Box::pin(recursive(n - 1)).await
}

async fn recursive_with_rc(n: u32) {
    let held = Rc::new(n);
    if n > 0 {
        Box::pin(recursive_with_rc(n - 1)).await;
    }
    println!("{held}");
}

async fn ping(n: u32) {
    if n > 0 {
        Box::pin(pong(n - 1)).await;
    }
}

async fn pong(n: u32) {
    Box::pin(ping(n)).await;
}
