//@ deps: tokio
async fn work() -> u32 { 1 }

async fn tick() {}

pub async fn start() {
    let mut job = work();
    loop {
        tokio::select! {
            n = &mut job => { println!("{n}"); break; }
            _ = tick() => {}
        }
    }
}
