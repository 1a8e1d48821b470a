use std::sync::Mutex;

pub fn start(total: &Mutex<u32>) {
    let _ = total.lock().unwrap();
    println!("not locked");
}
