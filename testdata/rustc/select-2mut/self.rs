//@ deps: tokio
pub struct Client;

impl Client {
    async fn read(&mut self) -> u32 { 1 }
    async fn write(&mut self) {}

    pub async fn step(&mut self) {
        tokio::select! {
            n = self.read() => println!("{n}"),
            _ = self.write() => {}
        }
    }
}
