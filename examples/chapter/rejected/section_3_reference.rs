//! Section 3: "the rejection that confuses everyone". `async move` moves the reference in, not the request.

pub struct Request {
    path: String,
}

async fn process(request: &Request) {
    println!("{}", request.path);
}

pub async fn run(req: &Request) {
    tokio::spawn(async move { // rustc: E0521
        process(req).await;
    });
}

fn main() {}
