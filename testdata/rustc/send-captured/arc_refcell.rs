//@ deps: tokio
use std::cell::RefCell;
use std::sync::Arc;

pub fn start(count: Arc<RefCell<u32>>) {
    tokio::spawn(async move {
        *count.borrow_mut() += 1;
    });
}
