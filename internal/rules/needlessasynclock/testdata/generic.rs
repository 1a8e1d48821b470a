use tokio::sync::Mutex;

// Not known what it guards.
struct Generic<T> {
    inner: Mutex<T>,
}

async fn generic<T: Clone>(g: &Generic<T>) -> T {
    g.inner.lock().await.clone()
}

// It may be the same.
struct Known(Mutex<u32>);

async fn known(k: &Known) {
    *k.0.lock().await += 1;
}
