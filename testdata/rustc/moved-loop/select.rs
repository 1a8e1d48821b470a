//@ deps: tokio
async fn work() -> u32 { 1 }

async fn tick() {}

pub async fn start() {
    let job = work();
    loop {
        tokio::select! {
            n = job => println!("{n}"),
            _ = tick() => {}
        }
    }
}
