//@ deps: tokio
use std::rc::Rc;

async fn save() {}

macro_rules! saved {
    ($name:ident) => {
        let $name = Rc::new(1);
        save().await;
        println!("{}", $name);
    };
}

async fn run() {
    saved!(total);
}

pub fn start() {
    tokio::spawn(run());
}
