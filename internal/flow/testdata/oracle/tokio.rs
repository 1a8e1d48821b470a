// select!, join! and pin! of tokio and futures.

pub async fn select_two(a: Rc<i32>) { tokio::select! { _ = io() => { look(&a); } n = val() => { eat(n); } } }
pub async fn select_handler() { tokio::select! { _ = io() => { io().await; } n = val() => { val().await; eat(n); } } }
pub async fn select_output() { tokio::select! { x = echo(rc()) => { io().await; look(&x); } _ = io() => { val().await; } } }
pub async fn select_output_plain() { tokio::select! { n = val() => { io().await; eat(n); } _ = io() => { flag().await; } } }
pub async fn select_cond(c: bool) { tokio::select! { _ = io(), if c => { } n = val() => { eat(n); } else => { io().await; } } }
pub async fn select_mut() { let mut f = Box::pin(io()); loop { tokio::select! { _ = &mut f => { break; } n = val() => { eat(n); io().await; } } } }
pub async fn select_live() { let a = rc(); tokio::select! { _ = io() => {} _ = flag() => {} } look(&a); }
pub async fn select_dead() { let a = rc(); drop(a); tokio::select! { _ = io() => {} _ = flag() => {} } }
pub async fn select_captures() { let a = rc(); tokio::select! { _ = echo(&a) => {} _ = flag() => {} } }
pub async fn select_moves() { let a = rc(); tokio::select! { _ = echo(a) => { io().await; } _ = flag() => { val().await; } } }
pub async fn select_pattern(mut rx: tokio::sync::mpsc::Receiver<i32>) { tokio::select! { Some(n) = rx.recv() => { io().await; eat(n); } else => {} } }
pub async fn select_temp(m: &Mutex<i32>) { tokio::select! { n = echo(*m.lock().unwrap()) => { eat(n); } _ = io() => {} } }
pub async fn select_value() -> i32 { let n = tokio::select! { n = val() => n, _ = io() => { io().await; 2 } }; io().await; n }
pub async fn select_biased() { tokio::select! { biased; _ = io() => {} n = val() => { io().await; eat(n); } } }
pub async fn join_two() { let a = rc(); let (x, y) = tokio::join!(io(), val()); io().await; eat((x, y)); look(&a); }
pub async fn join_output() { let (x, _) = tokio::join!(echo(rc()), io()); drop(x); io().await; }
pub async fn join_dead() { let a = rc(); drop(a); tokio::join!(io(), val()); }
pub async fn try_join_two() -> Result<i32, Box<dyn std::error::Error>> { let (x, y) = tokio::try_join!(fallible(), fallible())?; io().await; Ok(x + y) }
pub async fn join_futures() { let (x, y) = futures::join!(io(), val()); io().await; eat((x, y)); }
pub async fn pin_stmt() { let f = io(); tokio::pin!(f); f.as_mut().await; io().await; }
pub async fn pin_let() { tokio::pin! { let f = io(); } f.as_mut().await; io().await; }
pub async fn futures_select() { use futures::FutureExt; let mut f = Box::pin(io().fuse()); futures::select! { _ = f => { io().await; } n = Box::pin(val().fuse()) => { io().await; eat(n); } } }
pub async fn select_return(c: bool) -> i32 { tokio::select! { n = val() => { if c { return 1; } io().await; n } _ = io() => 2 } }
pub async fn select_in_loop(a: Vec<Rc<i32>>) { for x in a { tokio::select! { _ = io() => { look(&x); } _ = flag() => { continue; } } } }
