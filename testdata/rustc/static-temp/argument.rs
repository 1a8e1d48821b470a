//@ deps: tokio
async fn print(text: &str) {}

pub fn start() {
    tokio::spawn(print(&String::from("hello")));
}
