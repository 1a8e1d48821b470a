//@ deps: tokio
pub fn start(text: &str) {
    tokio::spawn(async move { println!("{text}") });
}
