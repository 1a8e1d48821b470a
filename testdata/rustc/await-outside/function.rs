async fn work() -> u32 { 1 }

pub fn start() -> u32 {
    work().await
}
