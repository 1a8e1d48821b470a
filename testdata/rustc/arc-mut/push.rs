//@ deps: tokio
use std::sync::Arc;

pub fn start(items: Arc<Vec<u32>>) {
    let more = items.clone();
    tokio::spawn(async move { more.push(1) });
}
