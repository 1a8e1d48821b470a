use std::future::Future;
use std::pin::Pin;

pub fn length(text: &str) -> Pin<Box<dyn Future<Output = usize>>> {
    Box::pin(async move { text.len() })
}
