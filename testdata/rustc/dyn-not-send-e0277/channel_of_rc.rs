//@ deps: tokio
use std::rc::Rc;

pub fn start() {
    let (tx, rx) = tokio::sync::mpsc::channel::<Rc<u32>>(1);
    tokio::task::spawn_blocking(move || drop(tx));
    drop(rx);
}
