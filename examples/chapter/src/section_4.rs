//! Section 4, what Send and Sync constrain: what a future keeps across an await must be Send, if somebody
//! demands it of the future.

use std::cell::{Cell, RefCell};
use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

pub async fn do_io() {
    tokio::task::yield_now().await;
}

/// Nobody demands `Send` here, so rustc accepts; spawned, it is `rejected/section_4_rc.rs`.
pub async fn handle_locally() {
    let counter = Rc::new(0);
    do_io().await;
    println!("{counter}");
}

/// The sibling that counts atomically.
pub fn arc() {
    tokio::spawn(async {
        let counter = Arc::new(0);
        do_io().await;
        println!("{counter}");
    });
}

/// The `Rc` ends before the await.
pub fn scoped() {
    tokio::spawn(async {
        let n = {
            let counter = Rc::new(0);
            *counter
        };
        do_io().await;
        println!("{n}");
    });
}

/// Dropped before the await is enough, since it was never borrowed.
pub fn dropped() {
    tokio::spawn(async {
        let counter = Rc::new(0);
        drop(counter);
        do_io().await;
    });
}

/// Where the chapter is loose: owned, `Cell` and `RefCell` are Send. A reference to one is not:
/// `rejected/section_4_cell.rs`.
pub fn owned_cells() {
    tokio::spawn(async {
        let beats = Cell::new(0);
        let names = RefCell::new(Vec::new());
        do_io().await;
        beats.set(1);
        names.borrow_mut().push("Ada");
    });
}

fn parse() -> Result<u32, Box<dyn Error>> {
    Ok("7".parse()?)
}

/// The error has left before the await. In a `match` it would not have: `rejected/section_4_dyn_error.rs`.
pub fn let_else() {
    tokio::spawn(async {
        let Ok(n) = parse() else { return };
        do_io().await;
        println!("{n}");
    });
}

/// A task that stays on its thread needs no `Send`.
pub fn on_this_thread() {
    tokio::task::spawn_local(handle_locally());
}
