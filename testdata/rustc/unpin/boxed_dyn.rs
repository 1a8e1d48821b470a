use std::future::Future;

pub async fn start(job: Box<dyn Future<Output = ()>>) {
    job.await;
}
