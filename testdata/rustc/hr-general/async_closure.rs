use std::future::Future;

fn run(job: impl Future + Send) {}

#[derive(Clone)]
pub struct Session<'a>(&'a str);

async fn in_transaction<'a>(session: &mut Session<'a>, work: impl AsyncFnOnce(&mut Session<'a>)) {
    work(&mut session.clone()).await;
}

pub fn start(mut session: Session<'_>) {
    run(async move {
        in_transaction(&mut session, async |_| {}).await;
    });
}
