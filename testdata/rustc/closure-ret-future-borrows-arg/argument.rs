use std::future::Future;

async fn each<F, Fut>(f: F)
where
    F: Fn(&String) -> Fut,
    Fut: Future<Output = usize>,
{
    f(&String::new()).await;
}

pub async fn start() {
    each(|text: &String| async move { text.len() }).await;
}
