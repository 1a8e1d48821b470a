//@ deps: tokio
#[tokio::main]
async fn main() {
    let count = String::new();
    tokio::spawn(async { println!("{count}") });
}
