use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot, Mutex, RwLock};

async fn blocking_locks(m: &Mutex<u8>, l: Arc<RwLock<u8>>) -> u8 {
    let n = *m.blocking_lock(); //~ "`m.blocking_lock()` panics, as this runs inside a runtime; in async code: `lock().await`"
    *l.blocking_write() += n; //~ "panics"
    n
}

async fn blocking_channels(mut rx: mpsc::Receiver<u8>, tx: mpsc::Sender<u8>, one: oneshot::Receiver<u8>) {
    let x = rx.blocking_recv(); //~ "panics"
    tx.blocking_send(x.unwrap_or(0)).ok(); //~ "panics"
    one.blocking_recv().ok(); //~ "panics"
}

async fn value() -> u8 {
    1
}

async fn nested() -> u8 {
    let rt = tokio::runtime::Runtime::new().unwrap(); //~ "`rt` is dropped at the end of its scope, which panics"
    rt.block_on(value()) //~ "`rt.block_on(value())` panics"
}

async fn others() -> u8 {
    futures::executor::block_on(value()) //~ "blocks the thread, and for ever when that waits for a task of this thread; in async code: `.await`"
}

fn helper() -> u8 {
    tokio::runtime::Handle::current().block_on(value())
}

async fn by_helper() -> u8 {
    helper() //~ "`helper()` panics in `tokio::runtime::Handle::current().block_on(valu…`, as this runs inside a runtime; make it async, or run it in `spawn_blocking`"
}

async fn in_place() -> u8 {
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(value()))
}

// Nobody else runs before the first await.
#[tokio::main]
async fn main() {
    let config = std::fs::read("config.toml");
    std::thread::sleep(Duration::from_secs(1));
    value().await;
    std::thread::sleep(Duration::from_secs(1)); //~ "blocks"
    drop(config);
}

#[tokio::test]
async fn test() {
    value().await;
    std::thread::sleep(Duration::from_secs(1));
    futures::executor::block_on(value());
    let m = Mutex::new(1);
    m.blocking_lock(); //~ "panics"
}

fn start(rt: tokio::runtime::Runtime) {
    rt.block_on(async {
        std::fs::read("config.toml").ok();
        loop {
            std::thread::sleep(Duration::from_secs(1)); //~ "blocks"
            value().await;
        }
    })
}
