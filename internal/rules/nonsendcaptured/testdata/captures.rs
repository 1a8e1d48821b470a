use std::cell::{Cell, RefCell};
use std::rc::Rc;

async fn show(name: Rc<str>) { //~ "`name` (`Rc<str>`) is in the future of `show` from the start"
    println!("{name}");
}

async fn generic<T: std::fmt::Debug>(value: T) {
    println!("{value:?}");
}

fn spawned(name: Rc<str>, hits: &'static Cell<u32>, shared: Rc<RefCell<u32>>) {
    tokio::spawn(show(name.clone()));
    tokio::spawn(async move { println!("{name}") }); //~ "`name` (`Rc<str>`) is in the future of this async block"
    tokio::spawn(async move { hits.set(1) }); //~ "`hits` (`&'static Cell<u32>`)"
    std::thread::spawn(move || *shared.borrow_mut() += 1); //~ "`shared` (`Rc<RefCell<u32>>`) is captured by this closure"
    tokio::spawn(generic(Rc::new(1))); //~ "`Rc::new(1)` makes `value` of `generic` an `Rc<i32>`"
}

fn of_a_box(task: std::pin::Pin<Box<dyn std::future::Future<Output = ()>>>) {
    tokio::spawn(task); //~ "`task` is a `Pin<Box<dyn Future<Output = ()>>>`: not `Send`"
}
