async fn tick() {}

pub async fn fib(n: u32) -> u32 {
    if n < 2 {
        return n;
    }
    fib(n - 1).await + fib(n - 2).await //~ "`fib` awaits itself"
}

pub async fn walk(n: u32) {
    if n > 0 {
        let rest = walk(n - 1); //~ "`walk` awaits itself"
        tick().await;
        rest.await
    }
}

pub async fn crawl(names: &[String]) {
    if let Some((_, rest)) = names.split_first() {
        tokio::spawn(crawl_all(rest.to_vec())); //~ "inside of `crawl` itself"
    }
}

pub async fn crawl_all(names: Vec<String>) -> usize {
    if names.len() > 1 {
        tokio::spawn(crawl_all(names[1..].to_vec())); //~ "inside of `crawl_all` itself"
    }
    crawl(&names).await;
    names.len()
}
