//@ deps: tokio
use std::fmt::Debug;

pub fn start<T: Debug + 'static>(value: T) {
    tokio::spawn(async move {
        println!("{value:?}");
    });
}
