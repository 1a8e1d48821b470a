async fn print(text: &str) {}

pub async fn start() {
    let job = print(&String::from("hello"));
    job.await;
}
