fn load() -> u32 { 1 }

pub async fn start() {
    let n = load().await;
    println!("{n}");
}
