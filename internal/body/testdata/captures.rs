// Captures of closures and async blocks. Each body follows the attribute that makes rustc tell.

pub fn by_ref(a: S) { let f = #[rustc_capture_analysis] || look(&a); f(); }
pub fn by_mut(mut a: S) { let mut f = #[rustc_capture_analysis] || grow(&mut a); f(); }
pub fn by_use(a: S) { let f = #[rustc_capture_analysis] || eat(a); f(); }
pub fn copy(n: i32) { let f = #[rustc_capture_analysis] || eat(n); f(); }
pub fn copy_move(n: i32) { let f = #[rustc_capture_analysis] move || eat(n); f(); }
pub fn moves(a: S) { let f = #[rustc_capture_analysis] move || look(&a); f(); }
pub fn field(p: Pair) { let f = #[rustc_capture_analysis] || look(&p.a); f(); }
pub fn field_move(p: Pair) { let f = #[rustc_capture_analysis] move || look(&p.a); f(); }
pub fn field_by_use(p: Pair) { let f = #[rustc_capture_analysis] || eat(p.a); f(); }
pub fn fields(mut p: Pair) { let mut f = #[rustc_capture_analysis] || { look(&p.a); p.n += 1; eat(p.b) }; f(); }
pub fn field_and_whole(p: Pair) { let f = #[rustc_capture_analysis] || { look(&p.a); look(&p) }; f(); }
pub fn deep(o: Outer) { let f = #[rustc_capture_analysis] || { look(&o.p.a); look(&o.p.b) }; f(); }
pub fn deep_mixed(o: Outer) { let f = #[rustc_capture_analysis] || { look(&o.p.a); eat(o.p) }; f(); }
pub fn through_ref(p: &Pair) { let f = #[rustc_capture_analysis] || look(&p.a); f(); }
pub fn through_ref_move(p: &Pair) { let f = #[rustc_capture_analysis] move || look(&p.a); f(); }
pub fn through_mut(p: &mut Pair) { let mut f = #[rustc_capture_analysis] || p.n = 1; f(); }
pub fn through_mut_move(p: &mut Pair) { let mut f = #[rustc_capture_analysis] move || p.n = 1; f(); }
pub fn through_mut_read(p: &mut Pair) { let f = #[rustc_capture_analysis] || look(&p.a); f(); }
pub fn through_box(p: Box<Pair>) { let f = #[rustc_capture_analysis] || look(&p.a); f(); }
pub fn through_box_move(p: Box<Pair>) { let f = #[rustc_capture_analysis] move || look(&p.a); f(); }
pub fn through_rc(p: std::rc::Rc<Pair>) { let f = #[rustc_capture_analysis] || look(&p.a); f(); }
pub fn holder(h: Holder<'_>) { let f = #[rustc_capture_analysis] || look(h.r); f(); }
pub fn holder_field(h: Holder<'_>) { let f = #[rustc_capture_analysis] || look(&h.r.a); f(); }
pub fn holder_move(h: Holder<'_>) { let f = #[rustc_capture_analysis] move || look(&h.r.a); f(); }
pub fn method_ref(p: Pair) { let f = #[rustc_capture_analysis] || p.get(); f(); }
pub fn method_mut(mut p: Pair) { let mut f = #[rustc_capture_analysis] || p.set(1); f(); }
pub fn method_value(p: Pair) { let f = #[rustc_capture_analysis] || p.into_n(); f(); }
pub fn method_of_ref(p: &Pair) { let f = #[rustc_capture_analysis] || p.get(); f(); }
pub fn method_of_mut(p: &mut Pair) { let mut f = #[rustc_capture_analysis] || p.set(1); f(); }
pub fn whole_mut(p: &mut Pair) { let mut f = #[rustc_capture_analysis] || change(p); f(); }
pub fn whole_ref(p: &Pair) { let f = #[rustc_capture_analysis] || look(p); f(); }
pub fn assigned(mut a: S) { let mut f = #[rustc_capture_analysis] || a = S; f(); }
pub fn assigned_prim(mut n: i32) { let mut f = #[rustc_capture_analysis] || n += 1; f(); }
pub fn destructured(p: Pair) { let f = #[rustc_capture_analysis] || { let Pair { a, .. } = p; eat(a) }; f(); }
pub fn destructured_ref(p: Pair) { let f = #[rustc_capture_analysis] || { let Pair { a, b, .. } = &p; look(a); look(b) }; f(); }
pub fn wild(p: Pair) { let f = #[rustc_capture_analysis] || { let _ = p; }; f(); }
pub fn matched(o: Option<S>) { let f = #[rustc_capture_analysis] || match o { Some(a) => eat(a), None => {} }; f(); }
pub fn matched_ref(o: Option<S>) { let f = #[rustc_capture_analysis] || match &o { Some(a) => look(a), None => {} }; f(); }
pub fn matched_copy(o: Option<i32>) { let f = #[rustc_capture_analysis] || match o { Some(n) => eat(n), None => {} }; f(); }
pub fn if_let(o: Option<S>) { let f = #[rustc_capture_analysis] || if let Some(a) = o { eat(a) }; f(); }
pub fn tuple(t: (S, i32)) { let f = #[rustc_capture_analysis] || { look(&t.0); eat(t.1) }; f(); }
pub fn index(v: Vec<S>) { let f = #[rustc_capture_analysis] || look(&v[0]); f(); }
pub fn index_array(v: [S; 2]) { let f = #[rustc_capture_analysis] || look(&v[0]); f(); }
pub fn index_field(v: [Pair; 2]) { let f = #[rustc_capture_analysis] || look(&v[0].a); f(); }
pub fn formatted(n: i32) { let f = #[rustc_capture_analysis] || println!("{n}"); f(); }
pub fn nested(a: S, b: S) { let f = #[rustc_capture_analysis] || { let g = || eat(a); g(); look(&b) }; f(); }
pub fn nested_move(a: S, b: S) { let f = #[rustc_capture_analysis] || { let g = move || look(&a); g(); look(&b) }; f(); }
pub fn nested_field(p: Pair) { let f = #[rustc_capture_analysis] || { let g = || look(&p.a); g() }; f(); }
pub fn called(g: impl Fn()) { let f = #[rustc_capture_analysis] || g(); f(); }
pub fn raw(p: *const Pair) { let f = #[rustc_capture_analysis] || unsafe { look(&(*p).a) }; f(); }
pub fn returned(a: S) { let f = #[rustc_capture_analysis] || a; f(); }
pub fn in_struct(a: S, b: S) { let f = #[rustc_capture_analysis] || Pair { a, b, n: 1 }; f(); }
pub fn base(p: Pair) { let f = #[rustc_capture_analysis] || Pair { a: S, ..p }; f(); }
pub fn compared(n: i32, m: i32) { let f = #[rustc_capture_analysis] || n == m; f(); }
pub fn looped(v: Vec<S>) { let f = #[rustc_capture_analysis] || for x in v { eat(x) }; f(); }
pub fn looped_ref(v: Vec<S>) { let f = #[rustc_capture_analysis] || for x in &v { look(x) }; f(); }
pub fn two_kinds(mut a: S) { let mut f = #[rustc_capture_analysis] || { look(&a); grow(&mut a) }; f(); }
pub fn block(a: S) { let f = #[rustc_capture_analysis] async { look(&a) }; drop(f); }
pub fn block_use(a: S) { let f = #[rustc_capture_analysis] async { eat(a) }; drop(f); }
pub fn block_move(a: S, n: i32) { let f = #[rustc_capture_analysis] async move { look(&a); eat(n) }; drop(f); }
pub fn block_copy(n: i32) { let f = #[rustc_capture_analysis] async { eat(n) }; drop(f); }
pub fn block_field(p: &Pair) { let f = #[rustc_capture_analysis] async { look(&p.a) }; drop(f); }
pub fn block_mut(v: &mut Vec<i32>) { let f = #[rustc_capture_analysis] async { v.push(1) }; drop(f); }
pub fn try_use(o: Option<S>) { let f = #[rustc_capture_analysis] || { eat(o?); Some(()) }; f(); }
pub fn cast(n: i32) { let f = #[rustc_capture_analysis] || n as i64; f(); }
