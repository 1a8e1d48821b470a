use std::future::Future;
use std::pin::Pin;

async fn save(text: &str) {}

async fn all<'a, I: IntoIterator<Item = &'a str>>(texts: I) {
    for text in texts {
        save(text).await;
    }
}

pub fn start() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async {
        let lines = vec![String::from("a")];
        all(lines.iter().map(|line| line.as_str())).await;
    })
}
