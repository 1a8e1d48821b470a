// Shapes from everyday code, and rare corners.

pub async fn async_closure(n: i32) { let f = async |k: i32| { io().await; k + n }; let a = f(1).await; io().await; eat(a); }
pub async fn async_closure_guard(m: &Mutex<i32>) { let f = async || { let g = m.lock().unwrap(); io().await; drop(g); }; f().await; }
pub async fn boxed_block(a: Rc<i32>) { Box::pin(async move { io().await; look(&a); }).await; io().await; }
pub async fn blocks_in_vec() { let v = vec![Box::pin(io()), Box::pin(io())]; for f in v { f.await; } }
pub async fn match_loop(mut rx: channel_like::Receiver) { loop { match rx.recv().await { Some(x) => { io().await; look(&x); } None => break } } }
pub async fn while_recv(rx: &mut channel_like::Receiver) { while let Some(x) = rx.recv().await { io().await; drop(x); } }
pub async fn take_or_return(m: &Mutex<Option<i32>>) { let x = match m.lock().unwrap().take() { Some(x) => x, None => return }; io().await; eat(x); }
pub async fn if_let_ok(m: &Mutex<Vec<i32>>) { if let Ok(mut g) = m.lock() { g.push(1); drop(g); io().await; } io().await; }
pub async fn if_let_ok_unborrowed(m: &Mutex<Vec<i32>>) { if let Ok(g) = m.lock() { drop(g); io().await; } }
pub async fn match_ok(m: &Mutex<Vec<i32>>) { match m.lock() { Ok(g) => { eat(g); io().await } Err(_) => {} } }
pub async fn enumerate(v: Vec<i32>) { for (i, x) in v.iter().enumerate() { io().await; eat((i, x)); } }
pub async fn assign_deref(r: &mut i32) { *r = val().await; io().await; }
pub async fn assign_index(v: &mut Vec<i32>) { v[0] = val().await; io().await; }
pub async fn assign_index_await(v: &mut Vec<i32>) { v[echo(0usize).await] = val().await; }
pub async fn assign_field(p: &mut Pair) { p.n = val().await; io().await; }
pub async fn assign_op_field(p: &mut Pair) { p.n += val().await; io().await; }
pub async fn assign_op_index() { let mut v = vec![1]; v[0] += val().await; io().await; look(&v); }
pub async fn assign_local() { let mut a = rc(); a = echo(rc()).await; io().await; look(&a); }
pub async fn else_if_let(m: &Mutex<Vec<i32>>, o: Option<Rc<i32>>) { if let Some(x) = m.lock().unwrap().pop() { eat(x) } else if let Some(y) = o { io().await; look(&y) } else { io().await } }
pub async fn break_in_match() { let a = loop { match echo(opt()).await { Some(x) => break x, None => io().await } }; io().await; look(&a); }
pub async fn uninit_block(m: &Mutex<i32>) { let g; { g = m.lock().unwrap(); } io().await; drop(g); }
pub async fn static_lock() { let n = *COUNTER.lock().unwrap(); io().await; eat(n); }
pub async fn static_arg() { echo(*COUNTER.lock().unwrap()).await; }
pub async fn static_ref() { let r = &COUNTER; io().await; drop(r.lock()); }
pub async fn const_ref() { let r = &LIMIT; io().await; look(r); }
pub async fn assert_await() { assert_eq!(val().await, 1); io().await; }
pub async fn assert_await_flag() { assert!(flag().await); io().await; }
pub async fn println_await() { println!("{}", val().await); io().await; }
pub async fn format_rc() { let s = format!("{:?}", rc()); io().await; look(&s); }
pub async fn vec_await() { let v = vec![val().await, val().await]; io().await; look(&v); }
pub async fn matches_await() { let b = matches!(val().await, 1 | 2); io().await; eat(b); }
pub async fn concat() { let s = String::new(); let t = s + &echo(String::new()).await; io().await; look(&t); }
pub async fn range_await() { for i in val().await..val().await { eat(i); } }
pub async fn ref_mut_pat(mut o: Option<Rc<i32>>) { if let Some(ref mut x) = o { io().await; *x = rc(); } }
pub async fn at_copy(n: i32) { match n { k @ 1..=5 => { io().await; eat(k) } _ => {} } }
pub async fn slice_ref(v: &[Rc<i32>]) { if let [a, ..] = v { io().await; look(a); } }
pub async fn for_each(v: Vec<Rc<i32>>) { v.iter().for_each(|x| look(x)); io().await; }
pub async fn wild_await() { let _ = echo(rc()).await; io().await; }
pub async fn unit_pat() { let () = io().await; io().await; }
pub async fn named_wild() { let _x = echo(rc()).await; io().await; }
pub async fn unsafe_block(p: usize) { let n = unsafe { let r = &raw const p; *r }; io().await; eat(n); }
pub async fn raw_ref() { let mut n = 1; let r = &raw mut n; eat(r); io().await; eat(n); }
pub async fn two_awaits_cond() { if flag().await && val().await > 0 { io().await; } }
pub async fn tuple_scrutinee() { match (val().await, rc()) { (1, a) => { io().await; look(&a) } _ => io().await } }
pub async fn two_phase() { let mut v = vec![1]; v.push(v.len() as i32); io().await; look(&v); }
pub async fn dropped_pair() { let a = rc(); let b = rc(); drop((a, b)); io().await; }
pub async fn boxed_fn() { let f: Box<dyn Fn() -> i32> = Box::new(|| 1); let n = f(); io().await; eat(n); }
pub async fn as_ref(o: Option<Rc<i32>>) { if let Some(x) = o.as_ref() { io().await; look(x); } }
pub async fn cloned(m: &Mutex<Option<Rc<i32>>>) { let c = m.lock().unwrap().as_ref().cloned(); io().await; look(&c); }
pub async fn map_err(r: Result<i32, Rc<i32>>) -> Result<i32, String> { let n = r.map_err(|e| e.to_string())?; io().await; Ok(n) }
pub async fn nested_calls(m: &Mutex<i32>) -> i32 { add(add(*m.lock().unwrap(), 1), add(2, val().await)) }
pub async fn nested_block_arg() { eat(({ let a = rc(); look(&a); a }, val().await)); }
pub async fn match_in_arg() { eat((match val().await { 0 => rc(), _ => rc() }, val().await)); }
pub async fn loop_in_let(m: &Mutex<Vec<i32>>) { let n = loop { let x = m.lock().unwrap().pop(); if let Some(x) = x { break x; } io().await; }; eat(n); }
pub async fn retry() -> Result<i32, Box<dyn std::error::Error>> { for _ in 0..3 { match fallible().await { Ok(n) => return Ok(n), Err(e) if flag().await => return Err(e), Err(_) => io().await } } op() }
pub async fn error_logged() { if let Err(e) = fallible().await { println!("{e}"); io().await; } }
pub async fn error_text() { let s = match fallible().await { Ok(_) => None, Err(e) => Some(e.to_string()) }; io().await; look(&s); }
pub async fn question_chain() -> Result<usize, Box<dyn std::error::Error>> { Ok(echo(op()?.to_string()).await.len()) }
pub async fn copied_guard(m: &Mutex<i32>) { let g = m.lock().unwrap(); let n = *g; drop(g); io().await; eat(n); }
pub async fn map_guard(m: &Mutex<Vec<i32>>) { let n = m.lock().map(|g| g.len()).unwrap_or(0); io().await; eat(n); }
pub async fn refcell(c: &RefCell<i32>) { *c.borrow_mut() += 1; io().await; }
pub async fn refcell_held(c: &RefCell<i32>) { let b = c.borrow_mut(); io().await; drop(b); }
pub async fn refcell_await(c: &RefCell<i32>) { *c.borrow_mut() += val().await; }
pub async fn arc_clone(a: Arc<Mutex<Vec<i32>>>) { let b = Arc::clone(&a); b.lock().unwrap().push(1); io().await; drop(b); }
pub async fn struct_update_default() { let p = Pair { n: 1, ..Pair::new() }; io().await; look(&p); }
pub async fn struct_update_await() { let p = Pair { n: val().await, ..Pair::new() }; drop(p); io().await; }
pub async fn tuple_struct() { let s = Some((rc(), val().await)); drop(s); io().await; }
pub async fn method_on_temp() { let n = Pair::new().get() + val().await; io().await; eat(n); }
pub async fn deep_field() { let t = ((rc(), 1), rc()); drop((t.0).0); io().await; look(&t.1); }
pub async fn ref_of_field() { let p = Pair::new(); let r = &p.a; io().await; look(r); }
pub async fn ref_of_deref(b: Box<Pair>) { let r = &b.a; io().await; look(r); }
pub async fn mut_ref_of_mut(p: &mut Pair) { let r = &mut p.n; *r = 1; io().await; *r = 2; }
pub async fn if_let_mut(o: &mut Option<Rc<i32>>) { if let Some(x) = o { io().await; look(x); } if let Some(x) = o.take() { io().await; drop(x); } }
pub async fn option_take_field(p: &mut Vec<Option<Rc<i32>>>) { let x = p[0].take(); io().await; look(&x); }
pub async fn let_else_ref(o: &Option<Rc<i32>>) { let Some(x) = o else { return }; io().await; look(x); }
pub async fn let_else_lock(m: &Mutex<Option<Rc<i32>>>) { let Some(x) = m.lock().unwrap().take() else { return io().await }; io().await; look(&x); }
pub async fn closure_in_loop(v: Vec<i32>) { for x in v.iter().map(|x| x + 1) { io().await; eat(x); } }
pub async fn closure_capturing(v: Vec<i32>, n: i32) { for x in v.iter().map(|x| x + n).collect::<Vec<_>>() { io().await; eat(x); } }
pub async fn filter_moved(a: Rc<i32>, v: Vec<i32>) { for x in v.into_iter().filter(move |x| x > &*a) { io().await; eat(x); } }
pub async fn spawnish() { let a = rc(); let f = move || { let b = a; look(&b) }; f(); io().await; }
pub async fn fn_pointer(f: fn(i32) -> i32) { let n = f(val().await); io().await; eat(n); }
pub async fn impl_future(f: impl std::future::Future<Output = i32>) { let n = f.await; io().await; eat(n); }
pub async fn generic<T: Clone>(t: T) { let u = t.clone(); drop(t); io().await; drop(u); }
pub async fn generic_moved<T>(t: T) { eat(t); io().await; }
pub async fn return_in_arg(c: bool) { let a = rc(); eat((a, if c { return } else { val().await })); io().await; }
pub async fn continue_with_temp(m: &Mutex<i32>) { for i in 0..3 { if *m.lock().unwrap() == i { continue; } io().await; } }
pub async fn await_twice() { echo(io()).await.await; io().await; }
pub async fn await_ready(a: Rc<i32>) { std::future::ready(a).await; io().await; }
pub async fn string_slice() { let s = String::from("a"); let t = &s[..1]; io().await; look(&t); }
pub async fn char_loop(s: String) { for c in s.chars() { io().await; eat(c); } }
pub async fn bool_ops(a: bool, b: bool) { let c = a && b || flag().await; io().await; eat(c); }
pub async fn shadow_guard(m: &Mutex<i32>) { let g = m.lock().unwrap(); let g = *g; io().await; eat(g); }
pub async fn shadow_result(m: &Mutex<i32>) { let g = m.lock(); let g = g.unwrap(); drop(g); io().await; }
pub async fn inner_fn_item(m: &Mutex<i32>) { fn get(m: &Mutex<i32>) -> i32 { *m.lock().unwrap() } let n = get(m); io().await; eat(n); }
pub async fn while_true() { let a = rc(); while true { io().await; } drop(a); }
pub async fn nested_loops(v: Vec<Vec<Rc<i32>>>) { for w in &v { for x in w { io().await; look(x); } } }
