//@ deps: tokio
use std::error::Error;

fn parse(text: &str) -> Result<u32, Box<dyn Error>> {
    Ok(text.parse()?)
}

async fn send(n: u32) {}

async fn handle(text: String) {
    match parse(&text) {
        Ok(n) => send(n).await,
        Err(e) => eprintln!("{e}"),
    }
}

pub fn start(text: String) {
    tokio::spawn(handle(text));
}
