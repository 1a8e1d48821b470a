//@ deps: tokio
pub trait Service {
    async fn call(&self) -> u32;
}

pub fn start<S: Service + Send + Sync + 'static>(service: S) {
    tokio::spawn(async move {
        service.call().await;
    });
}
