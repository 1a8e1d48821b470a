//@ deps: tokio
use tokio::sync::Mutex;

pub async fn start(total: &Mutex<u32>) {
    let sum = total.lock();
    println!("{}", *sum);
}
