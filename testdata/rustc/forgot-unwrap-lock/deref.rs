use std::sync::Mutex;

pub fn start(total: &Mutex<u32>) {
    let sum = total.lock();
    println!("{}", *sum);
}
