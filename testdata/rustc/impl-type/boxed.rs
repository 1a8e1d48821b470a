use std::future::Future;
use std::pin::Pin;

pub trait Service {
    fn call<'a>(&'a self) -> Pin<Box<dyn Future<Output = u32> + Send + 'a>>;
}

pub struct Counter;

impl Service for Counter {
    async fn call(&self) -> u32 { 1 }
}
