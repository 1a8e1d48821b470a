pub struct Connection;

impl Connection {
    async fn close(&mut self) {}
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.close().await;
    }
}
