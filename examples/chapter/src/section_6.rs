//! Section 6, the Mutex you want: a lock's guard, and the await that it must not cross.

use std::sync::{Arc, Mutex};

pub async fn do_io(n: u64) {
    println!("{n}");
    tokio::task::yield_now().await;
}

/// std's Mutex for a short section that never awaits. rustc accepts; without the inner block it is
/// `rejected/section_6_guard.rs`.
pub async fn inner_block(hits: Arc<Mutex<u64>>) {
    let n = {
        let mut hits = hits.lock().unwrap();
        *hits += 1;
        *hits
    };
    do_io(n).await;
}

/// The temporary guard ends with its statement.
pub async fn one_statement(hits: Arc<Mutex<u64>>) {
    let n = *hits.lock().unwrap();
    do_io(n).await;
}

/// `drop` before the await is enough for `Send` only because the guard was never borrowed. After a borrow
/// it is enough to free the lock, and no more: `rejected/section_6_dropped_guard.rs`.
pub async fn dropped_unborrowed(gate: Arc<Mutex<()>>) {
    let entered = gate.lock().unwrap();
    drop(entered);
    do_io(0).await;
}

/// In a helper that is not async no guard can reach an await.
fn bump(hits: &Mutex<u64>) -> u64 {
    let mut hits = hits.lock().unwrap();
    *hits += 1;
    *hits
}

pub async fn helper(hits: Arc<Mutex<u64>>) {
    do_io(bump(&hits)).await;
}

/// tokio's guard is made to be held. It is Send exactly when `T` is: `rejected/section_6_tokio_guard_of_rc.rs`.
pub async fn tokio_mutex(hits: Arc<tokio::sync::Mutex<u64>>) {
    let mut hits = hits.lock().await;
    do_io(*hits).await;
    *hits += 1;
}

pub fn start(hits: Arc<Mutex<u64>>, gate: Arc<Mutex<()>>, shared: Arc<tokio::sync::Mutex<u64>>) {
    tokio::spawn(inner_block(hits.clone()));
    tokio::spawn(one_statement(hits.clone()));
    tokio::spawn(dropped_unborrowed(gate));
    tokio::spawn(helper(hits));
    tokio::spawn(tokio_mutex(shared));
}

/// Where the chapter is loose: this compiles, since nobody demands `Send`. The lock is held while the task
/// is suspended all the same; crossawait warns.
pub fn held_under_block_on(runtime: &tokio::runtime::Runtime, hits: &Mutex<u64>) {
    runtime.block_on(async {
        let mut hits = hits.lock().unwrap();
        do_io(*hits).await;
        *hits += 1;
    });
}
