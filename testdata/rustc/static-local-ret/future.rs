use std::future::Future;
use std::pin::Pin;

async fn length(text: &str) -> usize { text.len() }

pub fn start<'a>() -> Pin<Box<dyn Future<Output = usize> + 'a>> {
    let text = String::new();
    Box::pin(length(&text))
}
