use std::future::Future;

async fn twice<F: FnMut() -> Fut, Fut: Future<Output = ()>>(mut f: F) {
    f().await;
    f().await;
}

pub async fn start() {
    let mut log = Vec::new();
    twice(|| async { log.push(1); }).await;
}
