use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::timeout;

async fn work() {}

struct Poller {
    task: Option<JoinHandle<()>>,
    other: Option<JoinHandle<()>>,
}

impl Poller {
    fn stop(&mut self) {
        self.task = None; //~ "dropping `self.task` does not stop its task"
    }

    fn shutdown(&mut self) {
        self.other.take(); //~ "dropping `self.other` does not stop its task"
    }

    fn close(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
        self.task = None;
    }

    fn forget(&mut self) {
        self.task = None;
    }
}

async fn explicit() {
    let handle = tokio::spawn(work());
    drop(handle); //~ "dropping `handle` does not stop its task"
    tokio::spawn(work());
}

async fn limited() {
    let handle = tokio::spawn(work());
    let _ = timeout(Duration::from_secs(1), handle).await; //~ "when the time is up, `handle` is dropped"
}

async fn selected() {
    let handle = tokio::spawn(work());
    tokio::select! {
        _ = handle => {} //~ "when another arm wins, `handle` is dropped"
        _ = work() => println!("first"),
    }
}
