pub async fn start() {
    let jobs = vec![async { 1 }, async { 2 }];
    for job in jobs {
        println!("{}", job.await);
    }
}
