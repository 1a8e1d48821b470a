//! Enough of tokio's signatures for the pages' examples to be judged by rustc.
use std::future::Future;

pub struct JoinHandle<T>(std::marker::PhantomData<T>);

pub fn spawn<F>(_future: F) -> JoinHandle<F::Output>
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    JoinHandle(std::marker::PhantomData)
}

pub async fn join2<A: Future, B: Future>(_a: A, _b: B) {}

#[macro_export]
macro_rules! join {
    ($a:expr, $b:expr) => {
        $crate::join2($a, $b).await
    };
}
