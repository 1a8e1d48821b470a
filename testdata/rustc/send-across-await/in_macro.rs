//@ deps: tokio
use std::rc::Rc;
use std::time::Duration;

async fn run() {
    let name = Rc::new(String::from("job"));
    tokio::select! {
        _ = tokio::time::sleep(Duration::from_secs(1)) => println!("{name}"),
        _ = tokio::time::sleep(Duration::from_secs(2)) => {}
    }
}

pub fn start() {
    tokio::spawn(run());
}
