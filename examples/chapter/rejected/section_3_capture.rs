//! Section 3: without `move` a block borrows the locals that it only reads, `Copy` or not. Awaiting the
//! handle at once does not help.

pub async fn total(parts: Vec<u32>) -> u32 {
    let more = 1;
    let task = tokio::spawn(async { // rustc: E0373 // rustc: E0373
        parts.iter().sum::<u32>() + more
    });
    task.await.unwrap()
}

fn main() {}
