use std::sync::{Mutex, MutexGuard};

pub fn fresh<'a>() -> MutexGuard<'a, u32> {
    let lock = Mutex::new(1);
    lock.lock().unwrap()
}
