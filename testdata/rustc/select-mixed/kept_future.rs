async fn bump(count: &mut u32) { *count += 1; }

pub async fn start() {
    let mut count = 0;
    let job = bump(&mut count);
    println!("{count}");
    job.await;
}
