//@ deps: tokio
use std::rc::Rc;

pub fn start(name: Rc<String>) {
    tokio::spawn(async move {
        println!("{name}");
    });
}
