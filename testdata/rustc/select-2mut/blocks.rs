//@ deps: tokio
async fn tick() {}

pub async fn step() {
    let mut count = 0;
    tokio::select! {
        _ = async { tick().await; count += 1; } => {}
        _ = async { tick().await; count += 2; } => {}
    }
    println!("{count}");
}
