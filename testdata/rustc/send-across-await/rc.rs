//@ deps: tokio
use std::rc::Rc;

async fn save(n: u32) {}

async fn count() {
    let hits = Rc::new(1);
    save(*hits).await;
    println!("{hits}");
}

pub fn start() {
    tokio::spawn(count());
}
