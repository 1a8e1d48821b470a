use std::sync::{Arc, Mutex};
use tokio::time::sleep;

struct Cache {
    rows: Mutex<Vec<u32>>,
}

impl Cache {
    fn new() -> Arc<Cache> {
        Arc::new(Cache { rows: Mutex::new(Vec::new()) })
    }

    async fn refresh(&self) {
        let mut rows = self.rows.lock().unwrap(); //~ "`rows`"
        sleep(std::time::Duration::ZERO).await;
        rows.clear();
    }

    async fn len(&self) -> usize {
        self.rows.lock().expect("poisoned").len()
    }
}
