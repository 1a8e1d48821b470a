use std::future::Future;

async fn each<F, Fut>(f: F)
where
    F: Fn(&u32) -> Fut,
    Fut: Future<Output = u32>,
{
    f(&1).await;
}

async fn double(n: &u32) -> u32 { n * 2 }

pub async fn start() {
    each(double).await;
}
