use std::future::Future;

pub fn length(text: String) -> impl Future<Output = usize> {
    async { text.len() }
}
