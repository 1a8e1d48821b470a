//@ deps: tokio
pub fn start(name: String) {
    for i in 0..3 {
        tokio::spawn(async move { println!("{i} {name}") });
    }
}
