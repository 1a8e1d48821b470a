//! Send: a task that is none needs somebody on its thread who runs it.
use std::rc::Rc;

use tokio::task::{spawn_local, LocalSet};

async fn length(name: Rc<str>) -> usize {
    spawn_local(async move { name.len() }).await.unwrap()
}

/// A runtime is there, and nobody who would run a task of this thread.
#[tokio::test]
#[should_panic(expected = "LocalSet")]
async fn outside_of_every_set() {
    length(Rc::from("Ada")).await; // found: local-task-outside-set
}

/// A task of the runtime leaves the set that it is spawned in.
#[tokio::test]
async fn in_a_task_of_the_runtime() {
    let set = LocalSet::new();
    let task = set
        .run_until(async {
            tokio::spawn(async {
                spawn_local(async {}); // found: local-task-outside-set
            })
            .await
        })
        .await;
    assert!(task.unwrap_err().is_panic());
}

#[tokio::test]
async fn in_a_set() {
    assert_eq!(LocalSet::new().run_until(length(Rc::from("Ada"))).await, 3);
}
