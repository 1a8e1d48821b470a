use std::future::Future;
use std::task::{Context, Poll};

async fn work() -> u32 { 1 }

pub fn start(cx: &mut Context<'_>) {
    let mut job = work();
    if let Poll::Ready(n) = job.poll(cx) {
        println!("{n}");
    }
}
