use std::future::Future;
use std::pin::Pin;

pub trait Service {
    fn call(&self) -> impl Future<Output = u32> + Send;
}

pub struct Counter;

impl Service for Counter {
    fn call(&self) -> Pin<Box<dyn Future<Output = u32> + Send>> {
        Box::pin(async { 1 })
    }
}
