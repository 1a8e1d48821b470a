struct Job {
    left: u32,
}

impl Job {
    async fn run(&mut self) {
        self.left -= 1;
    }

    async fn left(&self) -> u32 {
        self.left
    }
}

async fn get(url: &str) -> usize {
    url.len()
}

async fn stop() {}

async fn borrowed_twice(job: &mut Job) {
    tokio::select! {
        _ = job.run() => {}
        n = job.left() => println!("{n}"), //~ "this borrows `job`, which `job.run()` mutably borrows"
    }
}

async fn temporary(id: u32) {
    for _ in 0..3 {
        let n = tokio::select! {
            n = get(&format!("/item/{id}")) => n, //~ "is a temporary"
            _ = stop() => 0,
        };
        println!("{n}");
    }
}

async fn guard(job: &tokio::sync::Mutex<Job>) {
    tokio::select! {
        _ = job.lock().await.run() => {} //~ "`job.lock().await` is a temporary"
        _ = stop() => {}
    }
}

async fn not_first(id: u32) {
    println!("{}", 1 + tokio::select! {
        n = get(&id.to_string()) => n, //~ "`id.to_string()` is a temporary"
        _ = stop() => 0,
    });
}

async fn moved() {
    let work = get("/");
    loop {
        tokio::select! {
            n = work => println!("{n}"), //~ "`work` is moved into this arm's future in the first round"
            _ = stop() => break,
        }
    }
}
