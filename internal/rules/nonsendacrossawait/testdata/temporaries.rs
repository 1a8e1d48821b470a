use std::rc::Rc;

async fn send(_: usize) {}

fn shared() -> Rc<Vec<usize>> {
    Rc::new(vec![1])
}

async fn in_an_argument() {
    send(shared().len()).await; //~ "the value of `shared()` (`Rc<Vec<usize>>`)"
}

async fn in_a_match() {
    match shared().len() { //~ "the value of `shared()`"
        0 => {}
        n => send(n).await,
    }
}

fn start() {
    tokio::spawn(in_an_argument());
    tokio::spawn(in_a_match());
}
