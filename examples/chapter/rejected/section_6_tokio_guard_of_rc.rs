//! Section 6, where the chapter is loose: tokio's guard is Send exactly when what it guards is.

use std::rc::Rc;
use tokio::sync::Mutex;

async fn do_io() {
    tokio::task::yield_now().await;
}

async fn rename() {
    let name = Mutex::new(Rc::new(String::from("Ada")));
    let mut locked = name.lock().await;
    do_io().await;
    *locked = Rc::new(String::from("Grace"));
}

pub fn start() {
    tokio::spawn(rename()); // rustc: future cannot be sent between threads safely
}

fn main() {}
