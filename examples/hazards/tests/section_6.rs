//! Locks and threads: what blocks the thread that other tasks need, and who waits for himself.
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, Mutex};
use tokio::time::{sleep, timeout, Instant};

/// A call that blocks keeps the thread from all other tasks.
async fn waits() {
    std::thread::sleep(Duration::from_millis(80)); // found: blocking-in-async
}

async fn waits_mended() {
    sleep(Duration::from_millis(80)).await;
}

/// How long a task that only sleeps a moment takes beside another.
async fn delay(other: impl std::future::Future<Output = ()> + Send + 'static) -> Duration {
    let start = Instant::now();
    let other = tokio::spawn(other);
    sleep(Duration::from_millis(1)).await;
    let took = start.elapsed();
    other.await.unwrap();
    took
}

#[tokio::test]
async fn a_blocked_thread_delays_others() {
    let blocked = delay(waits()).await;
    let mended = delay(waits_mended()).await;
    assert!(blocked >= Duration::from_millis(80));
    assert!(mended < blocked);
}

/// It blocks as well when a function does it that is called.
async fn saves() {
    save(); // found: blocking-in-async
}

fn save() {
    std::thread::sleep(Duration::from_millis(80));
}

async fn saves_mended() {
    tokio::task::spawn_blocking(save).await.unwrap();
}

#[tokio::test]
async fn a_blocking_function_delays_others() {
    let blocked = delay(saves()).await;
    let mended = delay(saves_mended()).await;
    assert!(blocked >= Duration::from_millis(80));
    assert!(mended < blocked);
}

/// tokio's own blocking methods panic inside a runtime.
async fn receives(mut rx: mpsc::Receiver<u8>) -> Option<u8> {
    rx.blocking_recv() // found: blocking-in-async
}

async fn receives_mended(mut rx: mpsc::Receiver<u8>) -> Option<u8> {
    rx.recv().await
}

#[tokio::test]
async fn blocking_recv_panics() {
    let channel = || {
        let (tx, rx) = mpsc::channel(1);
        tx.try_send(7).unwrap();
        rx
    };
    assert!(tokio::spawn(receives(channel())).await.unwrap_err().is_panic());
    assert_eq!(receives_mended(channel()).await, Some(7));
}

/// A task that takes a lock which it holds waits for itself.
#[derive(Default)]
struct Account {
    balance: Mutex<i64>,
}

impl Account {
    async fn pay(&self, amount: i64) {
        let mut balance = self.balance.lock().await;
        self.log().await; // found: relock-while-held
        *balance -= amount;
    }

    async fn log(&self) {
        println!("{}", self.balance.lock().await);
    }

    async fn pay_mended(&self, amount: i64) {
        self.log().await;
        *self.balance.lock().await -= amount;
    }
}

#[tokio::test(start_paused = true)]
async fn a_task_waits_for_itself() {
    let minute = Duration::from_secs(60);
    assert!(timeout(minute, Account::default().pay(1)).await.is_err());
    let account = Arc::new(Account::default());
    assert!(timeout(minute, account.pay_mended(1)).await.is_ok());
    assert_eq!(*account.balance.lock().await, -1);
}

/// A RefCell that is borrowed panics.
async fn doubles(list: Rc<RefCell<Vec<u32>>>) {
    for x in list.borrow().iter() {
        list.borrow_mut().push(*x); // found: relock-while-held
    }
}

async fn doubles_mended(list: Rc<RefCell<Vec<u32>>>) {
    let copy = list.borrow().clone();
    list.borrow_mut().extend(copy);
}

#[tokio::test]
async fn a_borrowed_cell_panics() {
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async {
            let list = Rc::new(RefCell::new(vec![1]));
            let same = list.clone();
            assert!(tokio::task::spawn_local(doubles(same)).await.unwrap_err().is_panic());
            doubles_mended(list.clone()).await;
            assert_eq!(*list.borrow(), [1, 1]);
        })
        .await;
}

/// Dropping a runtime waits for its threads.
async fn elsewhere() -> u32 {
    let runtime = tokio::runtime::Runtime::new().unwrap(); // found: blocking-in-async
    let n = runtime.spawn(async { 1 }).await;
    n.unwrap()
}

async fn elsewhere_mended() -> u32 {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let n = runtime.spawn(async { 1 }).await;
    runtime.shutdown_background();
    n.unwrap()
}

#[tokio::test]
async fn a_runtime_that_is_dropped_in_async_code_panics() {
    assert!(tokio::spawn(elsewhere()).await.unwrap_err().is_panic());
    assert_eq!(tokio::spawn(elsewhere_mended()).await.unwrap(), 1);
}
