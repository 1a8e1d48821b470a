use std::cell::RefCell;
use std::sync::{Arc, Mutex, RwLock};

fn twice(m: &Mutex<u32>) {
    let first = m.lock().unwrap();
    let second = m.lock().unwrap(); //~ "this locks `m` while `first` still holds it: the task waits for itself, for ever"
    println!("{first} {second}");
}

fn not_needed(m: &Mutex<u32>) {
    let mut first = m.lock().unwrap();
    *first += 1;
    *m.lock().unwrap() += 1; //~ "this locks `m` while `first`"
}

fn dropped(m: &Mutex<u32>) {
    let first = m.lock().unwrap();
    drop(first);
    let _second = m.lock().unwrap();
}

fn scoped(m: &Mutex<u32>) {
    {
        let mut first = m.lock().unwrap();
        *first += 1;
    }
    *m.lock().unwrap() += 1;
}

fn sometimes_dropped(m: &Mutex<u32>, early: bool) {
    let first = m.lock().unwrap();
    if early {
        drop(first);
    }
    *m.lock().unwrap() += 1; //~ "while `first` still holds it"
}

fn dropped_where_taken(m: &Mutex<u32>, again: bool) {
    let first = m.lock().unwrap();
    if again {
        drop(first);
        *m.lock().unwrap() += 1;
    }
}

fn scrutinee(m: &Mutex<Vec<u32>>) {
    match m.lock().unwrap().first() {
        Some(_) => m.lock().unwrap().clear(), //~ "this locks `m` while the value of `m.lock().unwrap()` still holds it"
        None => {}
    }
}

fn bound_first(m: &Mutex<Vec<u32>>) {
    let first = m.lock().unwrap().first().copied();
    if first.is_some() {
        m.lock().unwrap().clear();
    }
}

fn readers(l: &RwLock<u32>) -> u32 {
    let a = l.read().unwrap();
    let b = l.read().unwrap();
    *a + *b
}

fn upgraded(l: &RwLock<u32>) {
    let a = l.read().unwrap();
    if *a == 0 {
        *l.write().unwrap() = 1; //~ "this locks `l` while `a`"
    }
}

fn tried(m: &Mutex<u32>) {
    let first = m.lock().unwrap();
    if let Ok(second) = m.try_lock() {
        println!("{second}");
    }
    drop(first);
}

struct Pair {
    a: Mutex<u32>,
    b: Mutex<u32>,
    cell: RefCell<Vec<u32>>,
}

fn fields(p: &Pair) {
    let a = p.a.lock().unwrap();
    let b = p.b.lock().unwrap();
    println!("{a} {b}");
}

fn cell(p: &Pair) {
    let all = p.cell.borrow();
    for x in all.iter() {
        p.cell.borrow_mut().push(*x); //~ "this borrows `p.cell` while `all` still holds it, and panics"
    }
}

fn cell_temporary(p: &Pair) {
    p.cell.borrow_mut().push(p.cell.borrow().len() as u32); //~ "this borrows `p.cell` while the value of `p.cell.borrow_mut()` still holds it, and panics"
}

fn reassigned(mut m: Arc<Mutex<u32>>, other: Arc<Mutex<u32>>) {
    let lock = m.clone();
    let first = lock.lock().unwrap();
    m = other;
    let second = m.lock().unwrap();
    println!("{first} {second}");
}

fn each_round(m: &Mutex<u32>) {
    for _ in 0..3 {
        let mut n = m.lock().unwrap();
        *n += 1;
    }
}

fn in_a_closure(m: Arc<Mutex<u32>>) {
    let first = m.lock().unwrap();
    let later = || *m.lock().unwrap() += 1;
    drop(first);
    later();
}

fn shadowed(list: &[Mutex<u32>]) {
    for m in list {
        let n = m.lock().unwrap();
        println!("{n}");
    }
}

fn waited(pair: &(std::sync::Mutex<bool>, std::sync::Condvar)) {
    let mut ready = pair.0.lock().unwrap();
    while !*ready {
        ready = pair.1.wait(ready).unwrap();
    }
}

fn first_of(m: &Mutex<Vec<u32>>) -> u32 {
    if let Some(x) = m.lock().unwrap().first() {
        m.lock().unwrap().len(); //~ "while the value of `m.lock().unwrap()` still holds it"
        *x
    } else {
        0
    }
}

fn each(m: &Mutex<Vec<u32>>) {
    for x in m.lock().unwrap().iter() {
        m.lock().unwrap().contains(x); //~ "this locks `m`"
    }
    for x in m.lock().unwrap().clone() {
        let later = move || m.lock().unwrap().contains(&x);
        std::mem::forget(later);
    }
}

fn conditions(m: &Mutex<Vec<u32>>) {
    if m.lock().unwrap().is_empty() {
        m.lock().unwrap().push(1);
    }
    let n = m.lock().unwrap().len();
    m.lock().unwrap().push(n as u32);
}
