//@ deps: tokio
use std::future::Future;

pub fn start<F>(job: F)
where
    F: Future<Output = ()> + 'static,
{
    tokio::spawn(job);
}
