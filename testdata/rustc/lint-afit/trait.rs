pub trait Service {
    async fn call(&self) -> u32;
}
