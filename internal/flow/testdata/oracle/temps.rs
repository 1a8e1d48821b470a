// Temporaries.

pub async fn arg_before(m: &Mutex<i32>) { echo(*m.lock().unwrap()).await; }
pub async fn two_args(m: &Mutex<i32>) -> i32 { add(*m.lock().unwrap(), val().await) }
pub async fn receiver(m: &Mutex<Vec<i32>>) { m.lock().unwrap().push(val().await); }
pub async fn receiver_var(v: &mut Vec<i32>) { v.push(val().await); }
pub async fn receiver_local() { let mut v = vec![1]; v.push(val().await); }
pub async fn receiver_self(p: &mut Pair) { p.set(val().await); }
pub async fn assign_temp(m: &Mutex<i32>) { *m.lock().unwrap() = val().await; }
pub async fn assign_op_temp(m: &Mutex<i32>) { *m.lock().unwrap() += val().await; }
pub async fn assign_op_user(m: &Mutex<Sum>) { *m.lock().unwrap() += val().await; }
pub async fn assign_op_var() { let mut s = Sum(1); s += val().await; }
pub async fn operand_left(m: &Mutex<i32>) -> i32 { *m.lock().unwrap() + val().await }
pub async fn operand_var(n: i32) -> i32 { n + val().await }
pub async fn arg_moved() { let a = rc(); eat((a, val().await)); io().await; }
pub async fn arg_held() { eat((rc(), val().await, rc(), val().await)); }
pub async fn compare_await() { let b = String::new() == echo(String::new()).await; io().await; eat(b); }
pub async fn extended() { let r = &rc(); io().await; look(r); }
pub async fn extended_deref(m: &Mutex<Rc<i32>>) { let r = &*m.lock().unwrap(); io().await; look(r); }
pub async fn extended_field() { let r = &Pair::new().a; io().await; look(r); }
pub async fn extended_struct() { let h = Holder { r: &rc(), n: 1 }; io().await; look(&h.n); }
pub async fn extended_tuple() { let h = (&rc(), 1); io().await; look(&h); }
pub async fn extended_some() { let h = Some(&rc()); io().await; look(&h); }
pub async fn extended_if(c: bool) { let r = if c { &rc() } else { &rc() }; io().await; look(r); }
pub async fn extended_block() { let r = { let n = 1; eat(n); &rc() }; io().await; look(r); }
pub async fn extended_ref_pat() { let ref r = rc(); io().await; look(r); }
pub async fn extended_dead() { let r = &rc(); look(r); io().await; }
pub async fn not_extended() { let n = *rc(); io().await; eat(n); }
pub async fn not_extended_arg() { let n = Rc::clone(&rc()); io().await; eat(n); }
pub async fn pinned() { let f = std::pin::pin!(io()); f.await; io().await; }
pub async fn pinned_var() { let f = io(); let mut f = std::pin::pin!(f); f.as_mut().await; io().await; }
pub async fn promoted() { let r = &1; io().await; look(r); }
pub async fn promoted_arg() { echo(&[1, 2]).await; }
pub async fn tail_in_scrutinee(m: &Mutex<Vec<i32>>) { match { m.lock().unwrap().pop() } { Some(_) => io().await, None => {} } }
pub async fn tail_in_argument(m: &Mutex<Vec<i32>>) { echo({ m.lock().unwrap().pop() }).await; }
pub async fn tail_in_let(m: &Mutex<Vec<i32>>) { let x = { m.lock().unwrap().pop() }; io().await; eat(x); }
pub async fn fn_tail(m: &Mutex<i32>) -> i32 { echo(*m.lock().unwrap()).await }
pub async fn format_statement(m: &Mutex<i32>) { println!("{}", m.lock().unwrap()); io().await; }
pub async fn format_string_arg(m: &Mutex<i32>) { echo(format!("{}", m.lock().unwrap())).await; }
pub async fn format_await() { println!("{} {}", rc(), val().await); }
pub async fn method_chain(v: Vec<i32>) { echo(v.iter().map(|x| x + 1).collect::<Vec<_>>()).await; }
pub async fn builder_chain() { echo(String::new().as_str().len()).await; }
pub async fn awaited_method() { echo(Pair::new()).await.get(); io().await; }
pub async fn awaited_ref() { echo(&Pair::new()).await; io().await; }
pub async fn awaited_chain() { echo(echo(rc()).await).await; }
pub async fn array_of() { let a = [echo(rc()).await, echo(rc()).await]; io().await; look(&a); }
pub async fn struct_of() { let p = Pair { a: rc(), b: echo(rc()).await, n: val().await }; drop(p); io().await; }
pub async fn if_in_arg(c: bool) { eat((if c { rc() } else { rc() }, val().await)); }
pub async fn index_await() { let v = vec![1]; let n = v[echo(0usize).await]; io().await; eat(n); }
pub async fn cell_ref_arg(c: &Cell<i32>) { c.set(val().await); }
pub async fn closure_temp() { let f = |n: i32| n; f(val().await); io().await; }
pub async fn statement_value(m: &Mutex<i32>) { m.lock().unwrap(); io().await; }
pub async fn statement_block() { { io().await; rc() }; io().await; }
pub async fn boxed_future() { let f: std::pin::Pin<Box<dyn std::future::Future<Output = ()>>> = Box::pin(io()); f.await; io().await; }
pub async fn mut_future() { let mut f = Box::pin(io()); (&mut f).await; io().await; }
pub async fn arc_lock(m: Arc<Mutex<i32>>) { let n = { let mut g = m.lock().unwrap(); *g += 1; *g }; io().await; eat(n); }
pub async fn range_temp() { for i in 0..val().await { io().await; eat(i); } }
pub async fn cast_temp() { let n = val().await as i64; io().await; eat(n); }
pub async fn unary_temp() { let n = -val().await; let b = !flag().await; eat((n, b)); }
pub async fn guard_fn<'a>(m: &'a Mutex<i32>) -> MutexGuard<'a, i32> { let g = m.lock().unwrap(); io().await; g }
