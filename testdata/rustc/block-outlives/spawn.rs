//@ deps: tokio
pub fn start(name: String) {
    tokio::spawn(async {
        println!("{name}");
    });
}
