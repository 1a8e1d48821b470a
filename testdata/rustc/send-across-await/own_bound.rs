use std::future::Future;

fn run(job: impl Future + Send) {}

async fn save() {}

async fn pointer(at: &mut u8) {
    let p: *mut u8 = at;
    save().await;
    unsafe { *p = 1 };
}

pub fn start(at: &mut u8) {
    run(pointer(at));
}
