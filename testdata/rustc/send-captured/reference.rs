//@ edition: 2024
use std::cell::Cell;

fn run(job: impl Future + Send) {}

pub fn start(count: &Cell<u32>) {
    run(async move {
        count.set(1);
    });
}
