//@ deps: tokio
pub fn start() {
    let text = String::from("hello");
    let seen = &text;
    tokio::task::spawn_local(async move { println!("{seen}") });
}
