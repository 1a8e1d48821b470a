//@ deps: tokio
pub struct Client;

impl Client {
    async fn read(&mut self) -> u32 { 1 }
    async fn write(&mut self) {}
}

pub async fn step(client: &mut Client) {
    tokio::join!(client.read(), client.write());
}
