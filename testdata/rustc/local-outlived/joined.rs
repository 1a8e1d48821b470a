//@ deps: tokio
async fn print(text: &str) {}

pub async fn start() {
    let job;
    {
        let text = String::from("hello");
        job = print(&text);
    }
    job.await;
}
