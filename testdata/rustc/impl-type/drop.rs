pub struct Connection;

impl Drop for Connection {
    async fn drop(&mut self) {}
}
