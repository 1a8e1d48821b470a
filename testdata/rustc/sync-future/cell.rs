use std::cell::Cell;

fn share(job: impl Sync) {}

async fn save() {}

pub fn start() {
    share(async {
        let count = Cell::new(1);
        save().await;
        count.set(2);
    });
}
