use std::sync::Mutex;

async fn send(_: u32) {}

async fn in_match(queue: &Mutex<Vec<u32>>) {
    match queue.lock().unwrap().pop() { //~ "the value of `queue.lock().unwrap()`"
        Some(n) => send(n).await,
        None => {}
    }
}

async fn in_if_let(queue: &Mutex<Vec<u32>>) {
    if let Some(n) = queue.lock().unwrap().pop() { //~ "queue.lock().unwrap()"
        send(n).await;
    }
}

async fn in_else_if(queue: &Mutex<Vec<u32>>, skip: bool) {
    if skip {
    } else if let Some(n) = queue.lock().unwrap().pop() { //~ "queue.lock().unwrap()"
        send(n).await;
    }
}

async fn in_while_let(queue: &Mutex<Vec<u32>>) {
    while let Some(n) = queue.lock().unwrap().pop() { //~ "queue.lock().unwrap()"
        send(n).await;
    }
}

async fn in_for(queue: &Mutex<Vec<u32>>) {
    for n in queue.lock().unwrap().clone() { //~ "queue.lock().unwrap()"
        send(n).await;
    }
}

async fn in_an_argument(last: &Mutex<u32>) {
    send(*last.lock().unwrap()).await; //~ "last.lock().unwrap()"
}

async fn fetch() -> u32 {
    1
}

async fn around_an_argument(queue: &Mutex<Vec<u32>>) {
    queue.lock().unwrap().push(fetch().await); //~ "queue.lock().unwrap()"
}

async fn borrowed_scrutinee(queue: &Mutex<Vec<String>>) {
    if let Some(name) = queue.lock().unwrap().first() { //~ "queue.lock().unwrap()"
        send(name.len() as u32).await;
    }
}
