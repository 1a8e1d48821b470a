pub trait Service {
    async fn call(&self) -> u32;
}

pub struct Counter;

impl Service for Counter {
    fn call(&self) -> u32 { 1 }
}
