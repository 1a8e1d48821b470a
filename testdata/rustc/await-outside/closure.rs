async fn double(n: u32) -> u32 { n * 2 }

pub async fn start(items: Vec<u32>) -> Vec<u32> {
    items.into_iter().map(|n| double(n).await).collect()
}
