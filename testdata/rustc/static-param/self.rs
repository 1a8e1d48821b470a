//@ deps: tokio
pub struct Server {
    name: String,
}

impl Server {
    async fn run(&self) {
        println!("{}", self.name);
    }

    pub fn start(&self) {
        tokio::spawn(async move { self.run().await });
    }

    pub fn start_mut(&mut self) {
        tokio::spawn(self.run());
    }
}
