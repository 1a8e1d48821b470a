//! Section 3: `&self` is a reference too.

pub struct Server {
    name: String,
}

impl Server {
    async fn listen(&self) {
        println!("{}", self.name);
    }

    pub fn start(&self) {
        tokio::spawn(async move { self.listen().await }); // rustc: E0521
    }
}

fn main() {}
