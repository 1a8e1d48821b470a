//! Section 4: "the non-Send-across-await mistake".

use std::rc::Rc;

async fn do_io() {
    tokio::task::yield_now().await;
}

async fn handle() {
    let counter = Rc::new(0); // crossawait reports this line: the value is named here
    do_io().await;
    println!("{}", counter);
}

pub fn start() {
    tokio::spawn(handle()); // rustc: future cannot be sent between threads safely
}

fn main() {}
