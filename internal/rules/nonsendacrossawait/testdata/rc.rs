use std::cell::RefCell;
use std::rc::Rc;

async fn io() {}

struct Names {
    first: Rc<str>,
}

async fn used_after() {
    let counter = Rc::new(1); //~ "`counter` (`Rc<i32>`) is kept across `io().await`, so the future of `used_after` is not `Send`, which `tokio::spawn` demands"
    io().await;
    println!("{counter}");
}

async fn used_before() -> usize {
    let words = Rc::new(vec!["a"]); //~ "is kept across"
    let n = words.len();
    io().await;
    n
}

async fn inside_a_struct() {
    let names = Names { first: "a".into() }; //~ "`names`"
    io().await;
    println!("{}", names.first);
}

async fn shared_cell() {
    let log = Rc::new(RefCell::new(Vec::<u32>::new())); //~ "`log`"
    log.borrow_mut().push(1);
    io().await;
    println!("{}", log.borrow().len());
}

async fn nobody_asks() {
    let label = Rc::new(2); //~ "is not `Send`; nothing in view demands it"
    io().await;
    println!("{label}");
}

fn start() {
    tokio::spawn(used_after());
    tokio::spawn(used_before());
    tokio::spawn(inside_a_struct());
    tokio::spawn(shared_cell());
}
