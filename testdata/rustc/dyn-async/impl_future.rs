use std::future::Future;

pub trait Service {
    fn call(&self) -> impl Future<Output = u32> + Send;
}

pub struct Server {
    service: Box<dyn Service>,
}
