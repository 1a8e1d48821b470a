//@ deps: async-trait
#[async_trait::async_trait]
pub trait Service {
    async fn call(&self) -> u32;
}

pub struct Counter;

impl Service for Counter {
    async fn call(&self) -> u32 { 1 }
}
