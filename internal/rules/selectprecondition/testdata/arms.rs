use tokio::sync::mpsc::Receiver;

async fn next(mut urgent: Option<Receiver<u32>>, mut usual: Receiver<u32>) -> Option<u32> {
    tokio::select! {
        n = urgent.as_mut().unwrap().recv(), if urgent.is_some() => n, //~ "`urgent.as_mut().unwrap()` is evaluated even when"
        n = usual.recv() => n,
    }
}

async fn two(mut a: Receiver<u32>, mut b: Receiver<u32>) {
    loop {
        tokio::select! { //~ "every arm has a pattern that may not match"
            Some(n) = a.recv() => println!("{n}"),
            Some(n) = b.recv() => {
                println!("{n}");
            }
        }
    }
}

async fn one_line(mut a: Receiver<u32>, open: bool) {
    while !a.is_closed() {
        tokio::select! { n = a.recv(), if open => drop(n) } //~ "every arm has a precondition"
    }
}

async fn value(mut a: Receiver<u32>) -> u32 {
    loop {
        let n = tokio::select! { //~ "every arm has a pattern that may not match"
            Some(n) = a.recv() => n,
        };
        println!("{n}");
    }
}
