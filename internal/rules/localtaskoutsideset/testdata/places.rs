use std::rc::Rc;
use tokio::task::{spawn_local, JoinSet, LocalSet};

async fn start() {
    let n = Rc::new(1);
    spawn_local(async move { println!("{n}") }).await.unwrap();
}

fn start_now() {
    spawn_local(async {});
}

#[tokio::main]
async fn main() {
    start().await; //~ "in `main` no `LocalSet` is around it"
    let set = LocalSet::new();
    set.run_until(start()).await;
    set.run_until(async {
        start().await;
        spawn_local(async {
            start().await;
            start_now();
        });
        tokio::spawn(async { start_now() }); //~ "`start_now()` panics in `spawn_local(async {})`: in what `tokio::spawn` runs no `LocalSet` is around it"
        tokio::task::spawn_blocking(|| {
            start_now(); //~ "in what `tokio::task::spawn_blocking` runs"
        });
    })
    .await;
    let later = start();
    set.run_until(later).await;
}

#[tokio::test(flavor = "current_thread")]
async fn in_a_test() {
    let mut tasks = JoinSet::new();
    tasks.spawn_local(async {}); //~ "in `in_a_test` no `LocalSet` is around it"
    async {
        spawn_local(async {}); //~ "`spawn_local(async {})` panics: in `in_a_test`"
    }
    .await;
    tasks.join_next().await;
}

#[tokio::test]
async fn entered() {
    let set = LocalSet::new();
    let _inside = set.enter();
    spawn_local(async {});
}

#[actix_rt::main]
async fn actix() {
    spawn_local(async {});
}

// Who calls it decides.
async fn anywhere() {
    spawn_local(async {});
}
