//! Section 4: the scrutinee of a `match` lives to its end, and so does the error that it may hold.

use std::error::Error;

fn parse() -> Result<u32, Box<dyn Error>> {
    Ok("7".parse()?)
}

async fn store(n: u32) {
    println!("{n}");
}

async fn run() {
    match parse() {
        Ok(n) => store(n).await,
        Err(error) => eprintln!("{error}"),
    }
}

pub fn start() {
    tokio::spawn(run()); // rustc: future cannot be sent between threads safely
}

fn main() {}
