async fn bump(count: &mut u32) { *count += 1; }

pub async fn start() {
    let mut count = 0;
    let first = bump(&mut count);
    let second = bump(&mut count);
    first.await;
    second.await;
}
