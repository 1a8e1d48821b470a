use std::collections::HashMap;
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

async fn twice(m: Arc<Mutex<u32>>) {
    let first = m.lock().await;
    let second = m.lock().await; //~ "this locks `m` while `first` still holds it"
    println!("{first} {second}");
}

async fn spawned(m: Arc<Mutex<u32>>) {
    let first = m.lock().await;
    let other = m.clone();
    let task = tokio::spawn(async move { *other.lock().await += 1 });
    drop(first);
    task.await.ok();
}

async fn limited(m: &Mutex<u32>) {
    let first = m.lock().await;
    let second = tokio::time::timeout(std::time::Duration::from_secs(1), m.lock()).await;
    println!("{first} {}", second.is_ok());
}

struct Cache {
    entries: RwLock<HashMap<u32, String>>,
    hits: parking_lot::Mutex<u32>,
    log: parking_lot::Mutex<Vec<u32>>,
}

impl Cache {
    async fn get(&self, key: u32) -> Option<String> {
        let entries = self.entries.read().await;
        if !entries.contains_key(&key) {
            self.fill(key).await; //~ "`self.fill(key)` locks `self.entries` while `entries` still holds it: the task waits for itself, for ever"
        }
        entries.get(&key).cloned()
    }

    async fn fill(&self, key: u32) {
        self.entries.write().await.insert(key, key.to_string());
    }

    async fn get_or_fill(&self, key: u32) -> Option<String> {
        if !self.entries.read().await.contains_key(&key) {
            self.fill(key).await;
        }
        self.entries.read().await.get(&key).cloned()
    }

    fn hit(&self) {
        *self.hits.lock() += 1;
    }

    fn hits(&self) -> u32 {
        let hits = self.hits.lock();
        self.note(*hits);
        self.maybe(*hits);
        *hits
    }

    fn note(&self, n: u32) {
        self.log.lock().push(n);
    }

    fn maybe(&self, n: u32) {
        if n > 7 {
            self.hit();
        }
    }

    fn both(&self) {
        let hits = self.hits.lock();
        self.hit(); //~ "`self.hit()` locks `self.hits` while `hits` still holds it"
        println!("{hits}");
    }

    fn other(&self, other: &Cache) {
        let hits = self.hits.lock();
        other.hit();
        println!("{hits}");
    }

    fn read_again(&self) {
        let _first = self.entries.try_read();
        self.hit();
    }
}

fn add(total: &parking_lot::Mutex<u32>, n: u32) {
    *total.lock() += n;
}

fn sum(total: parking_lot::Mutex<u32>) {
    let now = total.lock();
    add(&total, *now); //~ "`add(&total, *now)` locks `total` while `now` still holds it"
}
