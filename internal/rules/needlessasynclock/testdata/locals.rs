use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

async fn io() {}

static COUNT: Mutex<u64> = Mutex::const_new(0); //~ "`COUNT` is behind a `tokio::sync::Mutex`"

async fn count() {
    *COUNT.lock().await += 1;
    io().await;
}

type Db = Arc<Mutex<HashMap<String, String>>>;

async fn handle(db: Db) {
    let mut rows = db.lock().await;
    rows.insert(String::new(), String::new());
}

async fn serve() {
    let db: Db = Arc::new(Mutex::new(HashMap::new())); //~ "`db` is behind a `tokio::sync::Mutex`"
    let copy = db.clone();
    tokio::spawn(async move { handle(copy).await });
    io().await;
}

async fn held_in_a_block() {
    let total = Arc::new(RwLock::new(0u8));
    let copy = Arc::clone(&total);
    tokio::spawn(async move {
        let mut guard = copy.write().await;
        io().await;
        *guard += 1;
    });
    println!("{}", *total.read().await);
}

fn main() {}
