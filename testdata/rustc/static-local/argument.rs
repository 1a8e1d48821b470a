//@ deps: tokio
async fn print(text: &str) {}

pub async fn start() {
    let text = String::from("hello");
    tokio::spawn(print(&text));
}
