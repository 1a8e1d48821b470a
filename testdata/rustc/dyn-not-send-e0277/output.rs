//@ deps: tokio
use std::error::Error;

async fn work() -> Result<u32, Box<dyn Error>> {
    Ok("1".parse()?)
}

pub fn start() {
    tokio::spawn(work());
}
