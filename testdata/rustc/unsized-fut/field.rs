use std::future::Future;

pub struct Job {
    work: dyn Future<Output = ()>,
    name: String,
}
