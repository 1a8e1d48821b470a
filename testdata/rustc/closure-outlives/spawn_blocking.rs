//@ deps: tokio
pub fn start(name: String) {
    tokio::task::spawn_blocking(|| println!("{name}"));
}
