use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMutexGuard, RwLock};

async fn io() {}
fn sync(_: &u8) {}

struct Temporary {
    hits: Mutex<u32>, //~ "`hits` is behind a `tokio::sync::Mutex`, and no guard of it is held across an await: `std::sync::Mutex` would do"
}

impl Temporary {
    fn new() -> Self {
        Temporary { hits: Mutex::new(0) }
    }

    async fn hit(&self) {
        *self.hits.lock().await += 1;
        io().await;
    }

    fn blocking(&self) -> u32 {
        *self.hits.blocking_lock()
    }
}

struct Scoped {
    rows: Arc<RwLock<Vec<String>>>, //~ "`rows` is behind a `tokio::sync::RwLock`"
    known: Option<Arc<Mutex<HashMap<u64, String>>>>, //~ "`known` is behind"
}

async fn scoped(s: &Scoped) -> usize {
    let n = {
        let rows = s.rows.read().await;
        rows.len()
    };
    io().await;
    s.rows.write().await.push(String::new());
    if let Some(known) = &s.known {
        let mut guard = known.lock().await;
        guard.insert(1, String::new());
    }
    n
}

// Held over an await, in one of several functions.
struct Held(Mutex<u64>);

async fn short(h: &Held) {
    *h.0.lock().await += 1;
}

async fn long(h: &Held) {
    let mut guard = h.0.lock().await;
    io().await;
    *guard += 1;
}

// Dropped before the await, and stored all the same: a guard of std would not be Send.
struct Dropped(Mutex<u16>);

async fn dropped(d: &Dropped) {
    let mut guard = d.0.lock().await;
    *guard += 1;
    drop(guard);
    io().await;
}

// The guard leaves.
struct Returned(Mutex<u128>);

async fn returned(r: &Returned) -> tokio::sync::MutexGuard<'_, u128> {
    r.0.lock().await
}

struct Owned(Arc<Mutex<i8>>);

async fn owned(o: &Owned) -> OwnedMutexGuard<i8> {
    *o.0.lock().await += 1;
    o.0.clone().lock_owned().await
}

// Someone else waits for it.
struct Limited(Mutex<i16>);

async fn limited(l: &Limited) {
    if let Ok(mut guard) = tokio::time::timeout(Duration::from_secs(1), l.0.lock()).await {
        *guard += 1;
    }
}

struct Selected(Mutex<i32>);

async fn selected(s: &Selected) {
    tokio::select! {
        mut guard = s.0.lock() => *guard += 1,
        _ = io() => {}
    }
}

// Tried.
struct Tried(Mutex<i64>);

async fn tried(t: &Tried) {
    if let Ok(mut guard) = t.0.try_lock() {
        *guard += 1;
    }
    *t.0.lock().await += 1;
}

// By its path.
struct ByPath(Mutex<f32>);

async fn by_path(b: &ByPath) {
    *Mutex::lock(&b.0).await += 1.0;
    *b.0.lock().await += 1.0;
}

// Given away.
struct Given(Mutex<f64>);

struct Keeper<'a>(tokio::sync::MutexGuard<'a, f64>);

async fn given(g: &Given) {
    let guard = g.0.lock().await;
    let keeper = Keeper(guard);
    io().await;
    drop(keeper);
}

// Others may hold a guard.
pub struct Public {
    pub state: Mutex<bool>,
}

impl Public {
    async fn flip(&self) {
        let mut state = self.state.lock().await;
        *state = !*state;
    }
}

pub async fn exported(m: &Mutex<char>) {
    sync(&(*m.lock().await as u8));
}

struct Exported {
    m: Mutex<char>,
}

// Never taken.
struct Idle(Mutex<Vec<u8>>);
