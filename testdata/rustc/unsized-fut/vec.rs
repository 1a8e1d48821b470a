use std::future::Future;

pub fn jobs(list: Vec<dyn Future<Output = ()>>) {}
