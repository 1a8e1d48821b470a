async fn print(text: &str) {}

fn consume(text: String) {}

pub async fn start(text: String) {
    let job = print(&text);
    consume(text);
    job.await;
}
