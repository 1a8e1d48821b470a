use std::future::Future;
use std::rc::Rc;

async fn save() {}

pub trait Service {
    fn call(&self) -> impl Future<Output = u32> + Send;
}

pub struct Counter;

impl Service for Counter {
    async fn call(&self) -> u32 {
        let n = Rc::new(1);
        save().await;
        *n
    }
}
