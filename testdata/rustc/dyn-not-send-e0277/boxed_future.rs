//@ deps: tokio
use std::future::Future;
use std::pin::Pin;

fn job() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {})
}

pub fn start() {
    tokio::spawn(job());
}
