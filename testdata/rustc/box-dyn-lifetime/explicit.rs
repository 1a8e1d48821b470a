use std::future::Future;

pub fn length<'a>(text: &'a str) -> impl Future<Output = usize> + 'static {
    async move { text.len() }
}
