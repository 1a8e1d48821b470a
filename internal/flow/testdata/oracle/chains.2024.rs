// Let chains, which are edition 2024's.

pub async fn chain(m: &Mutex<Vec<i32>>, c: bool) { if c && let Some(x) = m.lock().unwrap().pop() { io().await; eat(x); } io().await; }
pub async fn chain_else(m: &Mutex<Vec<i32>>, c: bool) { if let Some(x) = m.lock().unwrap().pop() && c { eat(x); } else { io().await; } }
pub async fn chain_two(m: &Mutex<Vec<i32>>) { if let Some(x) = m.lock().unwrap().pop() && let Some(y) = opt() { io().await; eat((x, y)); } else { io().await; } }
pub async fn chain_await(m: &Mutex<Vec<i32>>) { if let Some(x) = m.lock().unwrap().pop() && flag().await { eat(x); } }
pub async fn chain_cond(m: &Mutex<i32>) { if *m.lock().unwrap() > 0 && let Some(x) = opt() { io().await; look(&x); } }
pub async fn while_chain(m: &Mutex<Vec<i32>>, c: bool) { while c && let Some(x) = m.lock().unwrap().pop() { io().await; eat(x); } }
pub async fn chain_block(m: &Mutex<Vec<i32>>) { if let Some(x) = { m.lock().unwrap().pop() } && flag().await { eat(x); } }
