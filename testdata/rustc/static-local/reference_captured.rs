//@ deps: tokio
pub fn start() {
    let text = String::from("hello");
    let seen = &text;
    tokio::spawn(async move { println!("{seen}") });
}
