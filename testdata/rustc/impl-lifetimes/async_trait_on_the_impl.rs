//@ deps: async-trait
pub trait Service {
    async fn call(&self) -> u32;
}

pub struct Counter;

#[async_trait::async_trait]
impl Service for Counter {
    async fn call(&self) -> u32 { 1 }
}
