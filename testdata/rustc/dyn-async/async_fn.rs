pub trait Service {
    async fn call(&self) -> u32;
}

pub async fn run(service: &dyn Service) -> u32 {
    service.call().await
}
