pub trait Service {
    async fn call(&self) -> u32;
}

pub fn start<S>(service: S)
where
    S: Service<call(..): Send>,
{
}
