//@ deps: tokio
pub fn start<F: AsyncFn() + Send + Sync + 'static>(job: F) {
    tokio::spawn(async move {
        job().await;
    });
}
