async fn load() -> u32 { 1 }

pub async fn start() {
    let n: u32 = load();
    println!("{n}");
}
