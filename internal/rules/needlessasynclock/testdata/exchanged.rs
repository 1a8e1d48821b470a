use std::sync::Arc;
use tokio::sync::{mpsc, Mutex};

static COUNT: Mutex<u64> = Mutex::const_new(0); //~ "`COUNT`"

struct Counter {
    count: Arc<Mutex<u64>>, //~ "`count`"
}

impl Counter {
    fn new() -> Counter {
        Counter { count: Arc::new(Mutex::new(0)) }
    }

    async fn add(&self, n: u64) -> u64 {
        let mut count = self.count.lock().await;
        *count += n;
        *count
    }

    fn total(self) -> Option<u64> {
        Arc::try_unwrap(self.count).ok().map(|m| m.into_inner())
    }
}

async fn all(mut rx: mpsc::Receiver<u64>, c: Counter) {
    while let Some(n) = rx.recv().await {
        c.add(n).await;
        *COUNT
            .lock()
            .await += 1;
    }
}
