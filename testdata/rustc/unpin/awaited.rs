async fn work() -> u32 { 1 }

pub async fn start() {
    let mut job = work();
    let n = (&mut job).await;
    println!("{n}");
}
