//! Section 5: the function is fine, and its future borrows from whoever called it.

async fn parse_then_send(buf: &[u8]) {
    println!("{:?}", &buf[..16]);
    tokio::task::yield_now().await;
}

pub fn of_a_parameter(buf: &[u8]) {
    tokio::spawn(parse_then_send(buf)); // rustc: E0521
}

pub fn of_a_local() {
    let buf = vec![0; 64];
    tokio::spawn(parse_then_send(&buf)); // rustc: E0597
}

fn main() {}
