use std::future::Future;

async fn work(n: u32) -> u32 {
    n
}

async fn drive<F: Future + Unpin>(fut: F) -> F::Output {
    fut.await
}

pub async fn variable() -> u32 {
    let mut fut = work(1);
    (&mut fut).await //~ "`&mut fut` is a future only if"
}

pub async fn argument() -> u32 {
    let fut = work(2);
    drive(work(3)).await + drive(fut).await //~ "`drive` demands `Unpin`" //~ "`drive` demands `Unpin`"
}

pub async fn parameter<F: Future<Output = u32>>(mut fut: F) -> u32 {
    let n = 1;
    n + (&mut fut).await //~ "`F` is not"
}

pub async fn temporary() -> u32 {
    (&mut work(4)).await //~ "`&mut work(4)`"
}

pub async fn boxes(given: Box<dyn Future<Output = u32> + Send>) -> u32 {
    Box::new(work(5)).await + given.await //~ "is a `Box`" //~ "is a `Box`"
}

pub async fn again() -> u32 {
    let mut fut = work(6);
    let n = (&mut fut).await; //~ "pin that first"
    fut = work(n);
    fut.await
}

// It is used in a way that a pin would not allow.
pub async fn measured() -> usize {
    let mut fut = work(7);
    let size = std::mem::size_of_val(&fut);
    (&mut fut).await; //~ "pin that first"
    size
}
