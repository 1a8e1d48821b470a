use std::future::Future;

async fn twice<F: FnMut() -> Fut, Fut: Future<Output = ()>>(mut f: F) {
    f().await;
    f().await;
}

pub async fn start(name: String) {
    twice(move || async move { drop(name) }).await;
}
