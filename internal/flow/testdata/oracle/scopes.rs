// Variables, moves, drops and scopes.

pub async fn live(m: &Mutex<i32>) { let g = m.lock().unwrap(); io().await; drop(g); }
pub async fn moved_unborrowed(m: &Mutex<i32>) { let g = m.lock().unwrap(); drop(g); io().await; }
pub async fn moved_borrowed(m: &Mutex<i32>) { let mut g = m.lock().unwrap(); *g += 1; drop(g); io().await; }
pub async fn inner_block(m: &Mutex<i32>) { { let mut g = m.lock().unwrap(); *g += 1; } io().await; }
pub async fn copied_out(m: &Mutex<i32>) -> i32 { let n = { let g = m.lock().unwrap(); *g }; io().await; n }
pub async fn forgotten(m: &Mutex<i32>) { let g = m.lock().unwrap(); std::mem::forget(g); io().await; }
pub async fn into_fn(m: &Mutex<i32>) { let g = m.lock().unwrap(); eat(g); io().await; }
pub async fn all_branches(m: &Mutex<i32>, c: bool) { let g = m.lock().unwrap(); if c { drop(g) } else { eat(g) } io().await; }
pub async fn one_branch(m: &Mutex<i32>, c: bool) { let g = m.lock().unwrap(); if c { drop(g) } io().await; }
pub async fn then_drop_else_await(m: &Mutex<i32>, c: bool) { let g = m.lock().unwrap(); if c { drop(g) } else { io().await } }
pub async fn borrowed_inner(m: &Mutex<i32>) { { let mut g = m.lock().unwrap(); *g += 1; drop(g); } io().await; }
pub async fn relock(m: &Mutex<i32>) { let g = m.lock().unwrap(); drop(g); io().await; let g = m.lock().unwrap(); drop(g); }
pub async fn relock_var(m: &Mutex<i32>) { let mut g = m.lock().unwrap(); eat(g); io().await; g = m.lock().unwrap(); drop(g); io().await; }
pub async fn relock_loop(m: &Mutex<i32>) { let mut g = m.lock().unwrap(); loop { drop(g); io().await; g = m.lock().unwrap(); } }
pub async fn opt_none(m: &Mutex<i32>) { let mut o = Some(m.lock().unwrap()); o = None; io().await; drop(o); }
pub async fn opt_take(m: &Mutex<i32>) { let mut o = Some(m.lock().unwrap()); o.take(); io().await; }
pub async fn tuple_part(m: &Mutex<i32>) { let t = (m.lock().unwrap(), 1); drop(t.0); io().await; }
pub async fn tuple_both() { let t = (rc(), rc()); drop(t.0); drop(t.1); io().await; }
pub async fn struct_parts() { let p = Pair::new(); drop(p.a); drop(p.b); io().await; let _ = p.n; }
pub async fn struct_destructured() { let Pair { a, b, .. } = Pair::new(); drop(a); io().await; drop(b); }
pub async fn in_vec(m: &Mutex<i32>) { let v = vec![m.lock().unwrap()]; io().await; drop(v); }
pub async fn in_box(m: &Mutex<i32>) { let v = Box::new(m.lock().unwrap()); io().await; drop(v); }
pub async fn out_of_box() { let b = Box::new(rc()); let x = *b; drop(x); io().await; }
pub async fn dead_ref(n: i32) { let r = &n; look(r); io().await; }
pub async fn live_ref(n: i32) { let r = &n; io().await; look(r); }
pub async fn dead_pointer() { let n = 1; let p = &n as *const i32; eat(p); io().await; }
pub async fn borrowed_pointer(p: usize) { let p = p as *const i32; look(&p); io().await; }
pub async fn borrowed_array() { let a = [0u8; 1024]; look(&a); io().await; }
pub async fn unused_array() { let a = [0u8; 1024]; eat(a); io().await; }
pub async fn if_false(m: &Mutex<i32>) { let g = m.lock().unwrap(); if false { io().await } drop(g); }
pub async fn after_return(m: &Mutex<i32>, c: bool) { let g = m.lock().unwrap(); if c { look(&g); return; } drop(g); io().await; }
pub async fn after_panic(m: &Mutex<i32>, c: bool) { let g = m.lock().unwrap(); if c { look(&g); panic!() } drop(g); io().await; }
pub async fn after_never(m: &Mutex<i32>, c: bool) { let g = m.lock().unwrap(); if c { look(&g); never() } drop(g); io().await; }
pub async fn late_init(c: bool) { let x; if c { io().await; x = rc(); } else { x = rc(); } io().await; drop(x); }
pub async fn late_unused() { let x: Rc<i32>; io().await; x = rc(); look(&x); }
pub async fn underscore_guard(m: &Mutex<i32>) { let _g = m.lock().unwrap(); io().await; }
pub async fn wild_let() { let _ = rc(); io().await; }
pub async fn wild_assign() { _ = rc(); io().await; }
pub async fn wild_var() { let g = rc(); let _ = g; io().await; }
pub async fn shadowed() { let g = rc(); let g = Rc::clone(&g); io().await; look(&g); }
pub async fn dropped_ref() { let g = rc(); drop(&g); io().await; }
pub async fn param_dropped(a: Rc<i32>) { drop(a); io().await; }
pub async fn param_borrowed(a: Rc<i32>) { look(&a); drop(a); io().await; }
pub async fn param_unused(a: Rc<i32>, _: Rc<i32>) { io().await; }
pub async fn param_pattern((a, b): (Rc<i32>, i32), Pair { n, .. }: Pair) { io().await; look(&a); eat((b, n)); }
pub async fn mut_ref_param(v: &mut Vec<i32>) { v.push(1); io().await; v.push(2); io().await; }
pub async fn reborrowed(v: &mut Vec<i32>) { let w = &mut *v; w.push(1); io().await; v.push(2); }
pub async fn struct_base() { let p = Pair::new(); let q = Pair { a: rc(), ..p }; io().await; look(&q); }
pub async fn struct_base_copy() { let p = Pair::new(); let q = Pair { a: rc(), b: rc(), ..p }; drop(p); io().await; look(&q); }
pub async fn field_assign() { let mut p = Pair::new(); p.a = rc(); eat(p); io().await; }
pub async fn field_assign_copy() { let mut p = Pair::new(); p.n = 1; eat(p); io().await; }
pub async fn closure_ref() { let a = rc(); let f = || look(&a); io().await; f(); }
pub async fn closure_dead() { let a = rc(); let f = || look(&a); f(); io().await; }
pub async fn closure_move() { let a = rc(); let f = move || look(&a); io().await; f(); }
pub async fn closure_once() { let a = rc(); let f = || drop(a); f(); io().await; }
pub async fn closure_field() { let p = Pair::new(); let f = || look(&p.a); f(); drop(p.b); io().await; }
pub async fn closure_moves_field() { let p = Pair::new(); let f = move || look(&p.a); f(); io().await; }
pub async fn block_ref() { let a = rc(); let f = async { look(&a) }; f.await; io().await; }
pub async fn block_moves() { let a = rc(); let f = async { drop(a) }; f.await; io().await; }
pub async fn block_inside() { let a = rc(); let f = async move { io().await; drop(a); let b = rc(); io().await; look(&b); }; f.await; }
pub async fn self_ref() { let s = String::new(); let t = s.as_str(); io().await; look(&t); }
pub async fn format_arg() { let a = rc(); println!("{}", a); drop(a); io().await; }
pub async fn format_inline() { let a = rc(); println!("{a}"); drop(a); io().await; }
pub async fn copy_var() { let n = 1; eat(n); io().await; eat(n); io().await; }
pub async fn copy_then_borrow() { let n = 1; look(&n); io().await; }
pub async fn method_by_value() { let p = Pair::new(); p.into_n(); io().await; }
pub async fn method_by_ref() { let p = Pair::new(); p.get(); eat(p); io().await; }
pub async fn returned_early(c: bool) -> i32 { let a = rc(); if c { return 1; } drop(a); io().await; 2 }
pub async fn destructuring_assign() { let (mut a, mut b) = (rc(), 1); (a, b) = (rc(), 2); eat(a); io().await; eat(b); }
pub async fn add_assign() { let mut s = Sum(1); s += 1; eat(s); io().await; }
pub async fn add_assign_prim() { let mut s = 1; s += 1; eat(s); io().await; }
pub async fn compare() { let a = rc(); let b = rc(); let c = a == b; eat((a, b)); io().await; eat(c); }
pub async fn index_var() { let v = vec![1]; let n = v[0]; eat(v); io().await; eat(n); }
pub async fn index_array() { let v = [1, 2]; let n = v[0]; eat(v); io().await; eat(n); }
pub async fn deref_var() { let r = RefCell::new(1); let g = r.borrow(); let n = *g; drop(g); io().await; eat(n); }
pub async fn cell_by_value(c: Cell<i32>) { c.set(1); io().await; c.set(2); }
