//@ deps: tokio
use std::rc::Rc;

async fn save() {}

async fn run() {
    let name = Rc::new(1);
    save().await;
    println!("{name}");
}

#[tokio::main]
async fn main() {
    let count = String::new();
    tokio::spawn(async { run().await }).await.unwrap();
    tokio::spawn(async { println!("{count}") });
}
