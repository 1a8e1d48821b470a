pub async fn start(fast: bool) -> u32 {
    let job = if fast { async { 1 } } else { async { 2 } };
    job.await
}
