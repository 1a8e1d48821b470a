#[derive(Clone)]
struct Request {
    id: u32,
}

async fn process(_: &Request) {}

fn a_number(n: u32) {
    tokio::spawn(async { println!("{n}") }); //~ "this async block borrows `n`, and `tokio::spawn` may keep the async block after `a_number` has returned"
}

fn needed_afterwards(name: String) {
    tokio::spawn(async { println!("{name}") }); //~ "borrows `name`"
    println!("{name}");
}

fn in_a_loop(name: String) {
    for _ in 0..3 {
        tokio::spawn(async { println!("{name}") }); //~ "borrows `name`"
    }
}

fn a_reference(req: &Request) {
    tokio::spawn(async move {
        process(req).await; //~ "`req` is a `&Request`: this async block keeps the borrow"
        println!("{}", req.id);
    });
}

fn a_str(name: &str) {
    tokio::spawn(async move { println!("{name}") }); //~ "`name` is a `&str`"
}

fn a_closure(name: String) {
    std::thread::spawn(|| println!("{name}")); //~ "this closure borrows `name`"
}

fn counted(mut n: u32) -> u32 {
    tokio::spawn(async { n += 1 }); //~ "borrows `n`"
    n
}

fn fine(name: String, id: &'static str) {
    tokio::spawn(async move { println!("{name} {id}") });
}
