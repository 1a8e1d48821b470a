//@ deps: tokio
pub struct Client { n: u32 }

impl Client {
    async fn write(&mut self) {}
    async fn wait(&self) {}

    pub async fn step(&mut self) {
        tokio::select! {
            _ = self.write() => {}
            _ = self.wait() => {}
        }
    }
}
