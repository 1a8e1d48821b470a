use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::Mutex;

async fn work() {}

pub struct Pool {
    busy: AtomicU32,
    open: AtomicBool,
    jobs: Mutex<HashMap<u32, String>>,
    count: u32,
    running: bool,
}

impl Pool {
    pub async fn counted(&self) {
        self.busy.fetch_add(1, Ordering::Relaxed);
        work().await;
        self.busy.fetch_sub(1, Ordering::Relaxed); //~ "`self.busy.fetch_sub(1, Ordering::Relaxed)` never runs when the future of `counted` is dropped at `work().await`"
    }

    pub async fn flagged(&self) {
        self.open.store(true, Ordering::Relaxed);
        work().await;
        self.open.store(false, Ordering::Relaxed); //~ "never runs"
    }

    pub async fn entered(&self, id: u32) {
        self.jobs.lock().unwrap().insert(id, String::new());
        work().await;
        self.jobs.lock().unwrap().remove(&id); //~ "never runs"
    }

    pub async fn own(&mut self) {
        self.count += 1;
        self.running = true;
        work().await;
        self.running = false;
        self.count -= 1; //~ "never runs"
    }

    pub async fn no_await_between(&mut self) {
        self.count += 1;
        self.count -= 1;
        work().await;
    }

    async fn private(&mut self) {
        self.count += 1;
        work().await;
        self.count -= 1;
    }
}
