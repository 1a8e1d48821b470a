//@ deps: tokio
pub fn start(name: String) {
    tokio::spawn(async move { println!("{name}") });
    println!("started {name}");
}
