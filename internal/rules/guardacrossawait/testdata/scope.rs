use std::sync::{Mutex, RwLock};

async fn io(_: u32) {}

async fn one_line(m: &Mutex<u32>) { let mut g = m.lock().unwrap(); *g += 1; io(1).await; } //~ "`g`"

async fn hands_out(m: &Mutex<Vec<u32>>) -> u32 {
    let items = m.lock().unwrap(); //~ "`items`"
    let first = items[0];
    let mut count = items.len();
    io(first).await;
    count += 1;
    count as u32
}

async fn keeps_strings_as_they_are(m: &Mutex<String>) {
    let mut log = m.lock().unwrap(); //~ "`log`"
    log.push_str(
        "one
two",
    );
    io(2).await;
}

async fn a_reference_stays_inside(m: &Mutex<Vec<u32>>) {
    let items = m.lock().unwrap(); //~ "`items`"
    let first = items.first();
    io(3).await;
    println!("{first:?}");
}

async fn read_after(limits: &RwLock<(u32, String)>) {
    let limit = limits.read().unwrap(); //~ "`limit`"
    io(limit.0).await;
    println!("{} {}", limit.0, limit.1.len());
}

async fn written_after(limits: &RwLock<u32>) {
    let mut limit = limits.write().unwrap(); //~ "`limit`"
    io(4).await;
    *limit = 5;
}

async fn held_on_purpose(turn: &Mutex<()>) {
    let _turn = turn.lock().unwrap(); //~ "`_turn`"
    io(5).await;
}

async fn dropped_on_a_branch(m: &Mutex<u32>, early: bool) {
    let g = m.lock().unwrap(); //~ "`g`"
    if early {
        drop(g);
    }
    io(6).await;
}
