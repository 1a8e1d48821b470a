//! Section 3, where the chapter is loose: `spawn_local` relaxes `Send`, and still wants `'static`.

async fn greet(name: &str) {
    println!("{name}");
}

pub fn start(name: &str) {
    tokio::task::spawn_local(greet(name)); // rustc: E0521
}

fn main() {}
