//@ deps: tokio
use std::future::Future;

async fn first<T: Iterator<Item = u32>>(mut items: T) -> Option<u32> {
    std::future::ready(()).await;
    items.next()
}

fn send<F: Future + Send>(job: F) {}

pub fn start<T: Iterator<Item = u32> + 'static>(items: T) {
    send(async move {
        let job = first(items);
        job.await
    });
}
