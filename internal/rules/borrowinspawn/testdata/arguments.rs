#[derive(Clone)]
struct Server;

impl Server {
    async fn run(&self) {}

    fn start(&self) {
        tokio::spawn(self.run()); //~ "`self` (`&Server`) is a borrow, and the future of `run` keeps it"
    }

    fn start_block(&self) {
        tokio::spawn(async move { self.run().await }); //~ "`self` is a `&Server`"
    }
}

async fn send(_: &[u8], _: usize) {}

fn local() {
    let buf = vec![0; 16];
    tokio::spawn(send(&buf, 1)); //~ "`&buf` is borrowed for as long as the future of `send` exists"
}

fn local_needed(buf: Vec<u8>) -> usize {
    tokio::spawn(send(&buf, 1)); //~ "`&buf`"
    buf.len()
}

fn param(buf: &[u8]) {
    tokio::spawn(send(buf, 2)); //~ "`buf` (`&[u8]`) is a borrow"
}

fn of_a_field(v: (Vec<u8>, u8)) {
    tokio::spawn(send(&v.0, 3)); //~ "`&v.0`"
}
