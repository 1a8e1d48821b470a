//@ deps: tokio
use std::rc::Rc;

async fn greet(name: Rc<String>) {}

pub fn start() {
    tokio::spawn(greet(Rc::new(String::new())));
}
