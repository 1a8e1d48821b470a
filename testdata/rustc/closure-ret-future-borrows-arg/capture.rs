use std::future::Future;

async fn twice<F: Fn() -> Fut, Fut: Future<Output = ()>>(f: F) {
    f().await;
    f().await;
}

pub async fn start(text: String) {
    twice(move || async { println!("{text}") }).await;
}
