use std::future::Future;

async fn run<F: Fn() -> Fut, Fut: Future<Output = ()>>(f: F) {
    f().await;
}

pub async fn start(name: String) {
    run(async move || println!("{name}")).await;
}
