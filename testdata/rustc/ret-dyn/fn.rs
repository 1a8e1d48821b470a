use std::future::Future;

pub fn job() -> dyn Future<Output = u32> {
    async { 1 }
}
