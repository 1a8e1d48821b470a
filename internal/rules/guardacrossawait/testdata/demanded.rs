use std::sync::{Arc, Mutex};

mod net {
    pub async fn io() {}
}

struct Session {
    user: u32,
    turn: Option<Arc<Mutex<u32>>>,
}

async fn never_borrowed(turn: Arc<Mutex<u32>>) {
    let held = turn.lock().unwrap(); //~ "so the future of `never_borrowed` is not `Send`, which `tokio::spawn` demands"
    net::io().await;
    drop(held);
}

async fn in_a_tuple(session: Session, turn: Arc<Mutex<u32>>) {
    let pair = (session.user, turn.lock().unwrap()); //~ "which holds a `MutexGuard<'_, u32>`,"
    net::io().await;
    println!("{} {}", pair.0, session.turn.is_some());
}

async fn outer(turn: Arc<Mutex<u32>>) {
    never_borrowed(turn).await;
}

fn start(session: Session, turn: Arc<Mutex<u32>>) {
    tokio::spawn(outer(turn.clone()));
    tokio::spawn(in_a_tuple(session, turn));
}
