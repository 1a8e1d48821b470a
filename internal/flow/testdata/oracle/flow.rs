// Branches, loops, matches and early exits.

pub async fn loop_carried() { let mut a = rc(); loop { io().await; a = Rc::clone(&a); } }
pub async fn loop_fresh() { loop { let a = rc(); look(&a); drop(a); io().await; } }
pub async fn loop_fresh_unborrowed() { loop { let a = rc(); drop(a); io().await; } }
pub async fn loop_break_value() { let a = loop { let a = rc(); if flag().await { break a; } }; io().await; look(&a); }
pub async fn while_cond() { let a = rc(); while flag().await { look(&a); } io().await; }
pub async fn while_temp(m: &Mutex<i32>) { while *m.lock().unwrap() > 0 { io().await; } }
pub async fn while_let(m: &Mutex<Vec<i32>>) { while let Some(x) = m.lock().unwrap().pop() { io().await; eat(x); } }
pub async fn while_let_await() { while let Some(x) = echo(opt()).await { io().await; look(&x); } io().await; }
pub async fn for_temp(m: &Mutex<Vec<i32>>) { for x in m.lock().unwrap().iter() { io().await; eat(x); } io().await; }
pub async fn for_vec(v: Vec<Rc<i32>>) { for x in v { drop(x); io().await; } io().await; }
pub async fn for_ref(v: Vec<i32>) { for x in &v { io().await; eat(x); } }
pub async fn for_range() { for i in 0..3 { io().await; eat(i); } }
pub async fn for_await_head() { for i in echo(vec![1]).await { io().await; eat(i); } }
pub async fn for_break(v: Vec<Rc<i32>>) { for x in v { if flag().await { break; } look(&x); } io().await; }
pub async fn continue_early() { for _ in 0..3 { let a = rc(); if flag().await { continue; } drop(a); io().await; } }
pub async fn labelled() { let a = rc(); 'out: loop { let b = rc(); loop { if flag().await { break 'out; } if flag().await { continue 'out; } } } io().await; look(&a); }
pub async fn labelled_block() { let a = 'b: { let c = rc(); if flag().await { break 'b rc(); } io().await; c }; io().await; look(&a); }
pub async fn match_temp(m: &Mutex<Option<i32>>) { match m.lock().unwrap().clone() { Some(n) => { io().await; eat(n) } None => io().await } io().await; }
pub async fn match_op() { match op() { Ok(n) => { io().await; eat(n) } Err(_) => {} } }
pub async fn try_op() -> Result<i32, Box<dyn std::error::Error>> { let n = op()?; io().await; Ok(n) }
pub async fn try_same_statement() -> Result<i32, Box<dyn std::error::Error>> { Ok(add(op()?, val().await)) }
pub async fn try_await() -> Result<i32, Box<dyn std::error::Error>> { let a = rc(); let n = fallible().await?; look(&a); Ok(n) }
pub async fn match_var() { let o = opt(); match o { Some(x) => { io().await; look(&x); } None => {} } }
pub async fn match_ref() { let o = opt(); match &o { Some(x) => { io().await; look(x); } None => {} } io().await; }
pub async fn match_ref_pat() { let o = opt(); match o { Some(ref x) => { look(x); } None => {} } drop(o); io().await; }
pub async fn match_bind_all() { match opt() { o => { drop(o); io().await } } }
pub async fn match_at() { match opt() { o @ Some(_) => { io().await; look(&o); } None => {} } }
pub async fn match_guard(m: &Mutex<i32>) { match rc() { a if *m.lock().unwrap() > *a => io().await, a => { drop(a); io().await } } }
pub async fn match_guard_await() { match val().await { n if flag().await => eat(n), _ => io().await } }
pub async fn match_or(r: Result<Rc<i32>, Rc<i32>>) { match r { Ok(a) | Err(a) => { io().await; look(&a); } } }
pub async fn match_wild() { let a = rc(); match a { _ => {} } io().await; drop(a); io().await; }
pub async fn if_let(m: &Mutex<Vec<i32>>) { if let Some(x) = m.lock().unwrap().pop() { io().await; eat(x); } io().await; }
pub async fn if_let_else(m: &Mutex<Vec<i32>>) { if let Some(x) = m.lock().unwrap().pop() { eat(x); } else { io().await; } }
pub async fn if_let_else_chain(m: &Mutex<Vec<i32>>, c: bool) { if let Some(x) = m.lock().unwrap().pop() { eat(x); } else if c { io().await; } else { val().await; } }
pub async fn if_let_rc() { if let Some(x) = opt() { drop(x); io().await; } else { io().await; } }
pub async fn if_let_var() { let o = opt(); if let Some(x) = o { drop(x); io().await; } io().await; }
pub async fn if_let_clone(m: &Mutex<Option<i32>>) { if let Some(x) = m.lock().unwrap().clone() { io().await; eat(x); } }
pub async fn if_cond(m: &Mutex<i32>) { if *m.lock().unwrap() > 0 { io().await; } else { io().await; } }
pub async fn if_and(m: &Mutex<i32>) { if *m.lock().unwrap() > 0 && flag().await { io().await; } }
pub async fn or_value(m: &Mutex<i32>) { let b = *m.lock().unwrap() > 0 || flag().await; eat(b); io().await; }
pub async fn let_field(m: &Mutex<Pair>) { let n = m.lock().unwrap().n; io().await; eat(n); }
pub async fn let_else(m: &Mutex<Vec<i32>>) { let Some(x) = m.lock().unwrap().pop() else { io().await; return; }; io().await; eat(x); }
pub async fn let_else_rc() { let Some(x) = opt() else { return io().await; }; drop(x); io().await; }
pub async fn let_else_var() { let o = opt(); let Some(x) = o else { io().await; return; }; drop(x); io().await; }
pub async fn let_if() { let a = if flag().await { let b = rc(); io().await; b } else { rc() }; drop(a); io().await; }
pub async fn let_match() { let a = match val().await { 0 => rc(), _ => { io().await; rc() } }; io().await; drop(a); }
pub async fn drop_in_arm(c: Option<i32>) { let a = rc(); match c { Some(_) => { drop(a); io().await } None => io().await } }
pub async fn loop_drop(c: bool) { let a = rc(); let b = rc(); loop { if c { drop(a); drop(b); io().await; break; } look(&b); } }
pub async fn matches_macro(m: &Mutex<Option<i32>>) { if matches!(*m.lock().unwrap(), Some(_)) { io().await; } }
pub async fn assert_macro(m: &Mutex<i32>) { assert!(*m.lock().unwrap() > 0); io().await; assert_eq!(*m.lock().unwrap(), 1); io().await; }
pub async fn tuple_match(a: Option<Rc<i32>>, b: Option<i32>) { match (a, b) { (Some(x), Some(n)) => { io().await; eat((x, n)) } (_, n) => { io().await; eat(n) } } }
pub async fn slice_match(v: Vec<Rc<i32>>) { match v.as_slice() { [a, .., b] => { io().await; look(a); look(b) } _ => io().await } }
pub async fn nested_async(n: i32) { let a = rc(); let r = async { io().await; *a + n }; let s = r.await; io().await; eat(s); }
pub async fn diverging_loop() { let a = rc(); loop { io().await; if flag().await { return; } } }
pub async fn endless(a: Rc<i32>) { let b = rc(); look(&a); loop { io().await } }
pub async fn await_in_return() -> i32 { let a = rc(); let b = rc(); look(&a); drop(b); return val().await; }
pub async fn try_block_exit(c: bool) -> Option<i32> { let a = opt()?; if c { drop(a); io().await; return None; } io().await; Some(*a) }
